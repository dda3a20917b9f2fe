//! The mailbox stores, shows and erases.

use events::email::EmailAddress;
use events::ids::{Slug, Tag};
use events::secret::DeploymentSecret;

use super::*;

fn signature(address: &str) -> SignatureId {
    let petition = Slug::parse("clean-rivers").unwrap();
    let keys = DeploymentSecret::from_text(&"k".repeat(32)).unwrap().keys();
    let email = EmailAddress::parse(address).unwrap().canonical();
    SignatureId {
        tag: Tag::of(&keys.tags, &petition, &email),
        petition,
    }
}

/// The email about the event `version` of a signature. `id` is the event's id.
fn mail(id: &str, address: &str, version: u64, text: &str) -> OutgoingMail {
    OutgoingMail {
        to: address.into(),
        subject: "<b>Please</b> confirm".into(),
        text: text.into(),
        html: "<p>\"quoted\"</p>".into(),
        message_id: format!("<{id}@example.org>"),
        tags: vec![
            ("signature", signature(address).tag.to_string()),
            ("version", version.to_string()),
        ],
        ..OutgoingMail::default()
    }
}

fn filled() -> (tempfile::TempDir, Mailbox) {
    let data = tempfile::tempdir().unwrap();
    let mailbox = Mailbox::of(data.path());
    mailbox.create().unwrap();
    for mail in [
        mail(
            "1",
            "ana@example.org",
            1,
            "Go to\nhttps://sign.example.org/confirm/abc\n",
        ),
        mail("2", "eva@example.org", 1, "No address"),
        mail("1", "ana@example.org", 1, "sent again"),
    ] {
        mailbox.store(&mail).unwrap();
    }
    (data, mailbox)
}

fn texts(mailbox: &Mailbox) -> Vec<String> {
    let page = mailbox.page(None).unwrap();
    page.mails.into_iter().map(|mail| mail.text).collect()
}

#[test]
fn mails_are_stored_once_and_shown_newest_first() {
    let (_data, mailbox) = filled();
    let mails = mailbox.page(None).unwrap().mails;
    assert_eq!(mails.len(), 2);
    assert_eq!(mails[0].text, "No address");
    assert_eq!(mails[1].links, ["https://sign.example.org/confirm/abc"]);
}

#[test]
fn all_mails_are_shown_in_pages() {
    let (_data, mailbox) = filled();
    for id in 1000..1000 + PER_PAGE {
        let mail = mail(&id.to_string(), "ana@example.org", 2, "another");
        mailbox.store(&mail).unwrap();
    }
    let first = mailbox.page(None).unwrap();
    assert_eq!(first.mails.len(), PER_PAGE);
    let second = mailbox.page(first.before.as_deref()).unwrap();
    assert_eq!((second.mails.len(), second.before), (2, None));
}

#[test]
fn an_erased_signers_mails_are_erased() {
    let (_data, mailbox) = filled();
    let ana = signature("ana@example.org");
    mailbox
        .store(&mail("3", "ana@example.org", 2, "thanks"))
        .unwrap();
    // Ana was erased, and has signed again.
    mailbox
        .store(&mail("5", "ana@example.org", 4, "signed again"))
        .unwrap();
    mailbox.erase(&ana, 3).unwrap();
    assert_eq!(texts(&mailbox), ["signed again", "No address"]);
}

#[test]
fn a_mail_that_a_crash_left_half_written_is_erased_too() {
    let (_data, mailbox) = filled();
    let half = mail("7", "ana@example.org", 2, "half");
    let half = mailbox.folder.join(name_of(&half) + INCOMPLETE);
    fs::write(&half, "{\"to\":\"ana@exa").unwrap();
    assert_eq!(texts(&mailbox).len(), 2, "it is not shown");
    mailbox.erase(&signature("eva@example.org"), 3).unwrap();
    assert!(half.exists());
    mailbox.erase(&signature("ana@example.org"), 3).unwrap();
    assert!(!half.exists());
}

#[test]
fn without_a_mailbox_there_is_nothing_to_erase() {
    let data = tempfile::tempdir().unwrap();
    let mailbox = Mailbox::of(data.path());
    mailbox.erase(&signature("ana@example.org"), 2).unwrap();
    assert!(!data.path().join("mailbox").exists());
}

#[test]
fn the_page_escapes_what_mails_say_and_links_their_links() {
    let (_data, mailbox) = filled();
    let page = pages::render(mailbox.page(None).unwrap()).unwrap();
    assert!(!page.contains("<b>Please"));
    assert!(page.contains("href=\"https://sign.example.org/confirm/abc\""));
    assert!(!page.contains("srcdoc=\"<p>\"quoted"));
    assert!(page.contains("sandbox"));
}
