//! Which event requires which mail, and when none is sent.

use events::link::{Links, Purpose};
use events::signature::Command;
use jiff::SignedDuration;
use mail_parser::MessageParser;

use crate::deployment::{BASE_URL, Test};

#[tokio::test]
async fn a_submission_is_asked_to_confirm_in_its_language() {
    let test = Test::new().await;
    test.submits("ana@example.org", "es").await;
    assert!(test.deliver(&test.messages().await).await.is_empty());

    let [mail] = &test.service.sent()[..] else {
        panic!("one mail")
    };
    assert_eq!(mail.to, "ana@example.org");
    // The form was Spanish, and the text that it was signed with English.
    assert_eq!(mail.subject, "Confirma tu firma: Clean rivers");
    assert!(
        mail.text.starts_with("Hola:") && !mail.text.contains("Ana"),
        "{}",
        mail.text
    );
    let prefix = format!("{BASE_URL}/confirm/");
    let token = mail
        .text
        .split_whitespace()
        .find_map(|word| word.strip_prefix(&prefix))
        .unwrap();
    let token = token.strip_suffix("?lang=es&text=en").unwrap();
    let links = Links::new(&test.settings.keys.links);
    let link = links.open(Purpose::Confirm, token, test.now).unwrap().link;
    assert_eq!(
        (link.signature, link.version),
        (test.id("ana@example.org"), 1)
    );

    let raw = MessageParser::default().parse(&mail.raw).unwrap();
    assert_eq!(raw.subject(), Some(mail.subject.as_str()));
    assert_eq!(format!("<{}>", raw.message_id().unwrap()), mail.message_id);
    for (name, value) in &mail.tags {
        assert!(
            value
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b)),
            "{name}"
        );
        assert!(!value.contains("ana"), "{name}");
    }
}

#[tokio::test]
async fn a_confirmation_is_thanked_for_and_a_second_signature_told_of_the_first() {
    let test = Test::new().await;
    test.submits("ana@example.org", "en").await;
    test.does(
        "ana@example.org",
        Command::Confirm {
            details_version: 1,
            permissions: None,
        },
    )
    .await;
    test.submits("ana@example.org", "en").await;
    assert!(test.deliver(&test.messages().await).await.is_empty());

    let mails = test.service.sent();
    let mut kinds: Vec<_> = mails.iter().map(|mail| mail.tags[3].1.as_str()).collect();
    kinds.sort_unstable();
    // The confirmation is not wanted any more.
    assert_eq!(kinds, ["already-signed", "receipt"]);
}

#[tokio::test]
async fn who_was_erased_gets_nothing() {
    let test = Test::new().await;
    test.submits("ana@example.org", "en").await;
    test.does("ana@example.org", Command::Erase).await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    assert!(test.service.sent().is_empty());
    assert_eq!(test.noted("ana@example.org", 1, "status").await, None);
}

#[tokio::test]
async fn a_petition_that_does_not_thank_sends_every_other_mail_and_pays_for_no_claim() {
    let test = Test::of_a_petition(true).await;
    test.submits("ana@example.org", "en").await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    assert!(
        test.service.sent()[0].text.contains("/signature/"),
        "the link to the own page"
    );
    test.does(
        "ana@example.org",
        Command::Confirm {
            details_version: 1,
            permissions: None,
        },
    )
    .await;
    test.embedded.record_requests(true);
    assert!(test.deliver(&test.messages().await).await.is_empty());
    let requests = test.embedded.requests();
    let writes = |name: &str| ["PutItem", "UpdateItem", "DeleteItem"].contains(&name);
    // The first message comes again, and its claim is refused.
    let wrote = requests
        .iter()
        .any(|seen| writes(&seen.operation) && seen.status == Some(200));
    assert!(!wrote, "{requests:?}");
    assert_eq!(test.service.sent().len(), 1);
    test.submits("ana@example.org", "en").await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    assert_eq!(test.service.sent().len(), 2, "already signed");
}

#[tokio::test]
async fn who_withdrew_is_not_thanked() {
    let test = Test::new().await;
    test.submits("ana@example.org", "en").await;
    test.does(
        "ana@example.org",
        Command::Confirm {
            details_version: 1,
            permissions: None,
        },
    )
    .await;
    test.does("ana@example.org", Command::Withdraw).await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    assert!(test.service.sent().is_empty());
}

#[tokio::test]
async fn an_unknown_language_falls_back_to_the_petitions() {
    let test = Test::new().await;
    test.submits("ana@example.org", "xx").await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    assert!(
        test.service.sent()[0].text.starts_with("Hello,"),
        "{}",
        test.service.sent()[0].text
    );
}

#[tokio::test]
async fn no_mail_goes_where_one_came_back_from_whatever_the_petition() {
    let test = Test::new().await;
    let list = outbox::Suppressions::new(
        test.embedded.client(),
        test.settings.tables.mail.clone(),
        test.settings.keys.addresses.clone(),
    );
    let ana = events::email::EmailAddress::parse("Ana+rivers@gmail.com").unwrap();
    list.add(&ana, outbox::SuppressionReason::Bounced, test.now)
        .await
        .unwrap();
    test.submits("ana+rivers@gmail.com", "en").await;
    test.submits("bea@example.org", "en").await;
    test.does("bea@example.org", Command::StopMails).await;
    test.submits("cleo@example.org", "en").await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    let to: Vec<_> = test
        .service
        .sent()
        .into_iter()
        .map(|mail| mail.to)
        .collect();
    assert_eq!(to, ["cleo@example.org"]);
}

#[tokio::test]
async fn a_reminder_comes_to_who_has_not_confirmed_and_confirms_what_was_sent() {
    let mut test = Test::new().await;
    test.submits("ana@example.org", "es").await;
    test.submits("bea@example.org", "en").await;
    test.does(
        "bea@example.org",
        Command::Confirm {
            details_version: 1,
            permissions: None,
        },
    )
    .await;
    test.later(SignedDuration::from_hours(72));
    let asked_before = test.now;
    let version = test
        .does("ana@example.org", Command::Remind { asked_before })
        .await;
    test.does("bea@example.org", Command::Remind { asked_before })
        .await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    let sent = test.service.sent();
    let reminders: Vec<_> = sent
        .iter()
        .filter(|mail| mail.subject.starts_with("No olvides confirmar"))
        .collect();
    assert_eq!(reminders.len(), 1);
    assert_eq!(reminders[0].to, "ana@example.org");
    assert!(
        reminders[0].text.contains("27 días"),
        "{}",
        reminders[0].text
    );
    assert_eq!(version, 2);
    let token = reminders[0].text.split("/confirm/").nth(1).unwrap();
    let token = token.split('?').next().unwrap();
    let links = events::link::Links::new(&test.settings.keys.links);
    let link = links
        .open(events::link::Purpose::Confirm, token, test.now)
        .unwrap()
        .link;
    assert_eq!(link.version, 1, "the details, and not the reminder");
}

#[tokio::test]
async fn who_asks_gets_their_link_in_the_language_of_the_form_confirmed_or_not() {
    let test = Test::new().await;
    test.submits("ana@example.org", "en").await;
    let ask = || Command::RequestOwnLink {
        language: "es".into(),
    };
    test.does("ana@example.org", ask()).await;
    test.does(
        "ana@example.org",
        Command::Confirm {
            details_version: 1,
            permissions: None,
        },
    )
    .await;
    test.does("ana@example.org", ask()).await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    let mails = test.service.sent();
    let links: Vec<_> = mails
        .iter()
        .filter(|mail| mail.tags[3].1 == "own-link")
        .collect();
    assert_eq!(links.len(), 2);
    for mail in links {
        assert!(mail.subject.starts_with("Tu enlace"), "{}", mail.subject);
        assert!(mail.text.contains("/signature/") && !mail.text.contains("/confirm/"));
    }
}

#[tokio::test]
async fn nobody_gets_a_link_to_what_is_erased() {
    let test = Test::new().await;
    test.submits("ana@example.org", "en").await;
    let language = "es".into();
    test.does("ana@example.org", Command::RequestOwnLink { language })
        .await;
    test.does("ana@example.org", Command::Erase).await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    assert!(test.service.sent().is_empty());
}

#[tokio::test]
async fn who_is_taken_for_another_is_told_so_at_their_own_address_and_gets_no_link() {
    let test = Test::new().await;
    test.submits("ana.p@gmail.com", "en").await;
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    test.does("ana.p@gmail.com", confirm).await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    let before = test.service.sent().len();
    test.submits("anap@gmail.com", "en").await;
    test.submits("ANA.P@gmail.com", "en").await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    let mails = test.service.sent().split_off(before);
    let mut kinds: Vec<_> = mails
        .iter()
        .map(|mail| (mail.tags[3].1.as_str(), mail.to.as_str()))
        .collect();
    kinds.sort_unstable();
    assert_eq!(
        kinds,
        [
            ("already-signed", "ana.p@gmail.com"),
            ("other-address", "anap@gmail.com")
        ]
    );
    let told = mails
        .iter()
        .find(|mail| mail.to == "anap@gmail.com")
        .unwrap();
    for secret in ["/signature/", "/confirm/", "ana.p@", "Pérez"] {
        assert!(!told.text.contains(secret), "{secret}");
        assert!(!told.html.contains(secret), "{secret}");
    }
}
