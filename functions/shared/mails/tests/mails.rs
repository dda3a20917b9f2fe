//! Every mail in every language, as its reader sees it.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::time::{Duration, SystemTime};

use languages::{Language, Written};
use mail_parser::MessageParser;
use mails::{
    AddressChange, AlreadySigned, Confirmation, Endorsed, Headers, Moved, News, OtherAddress,
    OwnLink, Receipt, Rendered,
};

const TITLE: &str = "Against the repression of Javier Milei in Argentina";
const SUMMARY: &str = "Argentine President Javier Milei and his Minister of Security, Patricia Bullrich, have \
                       launched a fierce campaign against social protest from the very first minute of their mandate.";
const CONFIRM: &str =
    "https://sign.example.org/confirm/AWZbJ0QmYk9vM3dQd3JtZ2x5b2x0cGZ6c2N1dGh2bmQ1cXhyM2E3Zg";
const OWN_PAGE: &str =
    "https://sign.example.org/signature/AXpwb3NpdGlvbi1vZi1hLXNpZ25lci1vZi1hLXBldGl0aW9u";
const NEW_ADDRESS: &str =
    "https://sign.example.org/address/BXpwb3NpdGlvbi1vZi1hLXNpZ25lci1vZi1hLXBldGl0aW9u";
const UNSUBSCRIBE: &str =
    "https://sign.example.org/unsubscribe/CXpwb3NpdGlvbi1vZi1hLXNpZ25lci1vZi1hLXBldGl0aW9u";
const PRIVACY: &str = "https://sign.example.org/petitions/polo-obrero/privacy?lang=en";
const PETITION: &str = "https://sign.example.org/petitions/polo-obrero";

fn confirmation(language: Language) -> Confirmation<'static> {
    Confirmation {
        language,
        petition_title: Written::new(TITLE, "en"),
        facts: &[],
        privacy_url: PRIVACY,
        summary: SUMMARY,
        confirm_url: CONFIRM,
        own_page_url: OWN_PAGE,
        days_valid: 30,
        valid_until: None,
        reminder: false,
        endorsement: false,
    }
}

fn already_signed(language: Language) -> AlreadySigned<'static> {
    AlreadySigned {
        language,
        petition_title: Written::new(TITLE, "en"),
        facts: &[],
        privacy_url: PRIVACY,
        given_name: "María",
        own_page_url: OWN_PAGE,
        petition_url: PETITION,
        endorsement: false,
    }
}

fn other_address(language: Language) -> OtherAddress<'static> {
    OtherAddress {
        language,
        petition_title: Written::new(TITLE, "en"),
        facts: &[],
        privacy_url: PRIVACY,
        petition_url: PETITION,
        endorsement: false,
    }
}

fn receipt(language: Language) -> Receipt<'static> {
    Receipt {
        language,
        petition_title: Written::new(TITLE, "en"),
        facts: &[],
        privacy_url: PRIVACY,
        given_name: "María",
        own_page_url: OWN_PAGE,
        petition_url: PETITION,
        receipt_url: Some("https://sign.example.org/signature/token?lang=en#receipt"),
        is_open: true,
        share_url: "https://sign.example.org/petitions/bread/share?lang=en",
        share_links: vec![
            (
                "WhatsApp".to_owned(),
                "https://wa.me/?text=Bread%20%26%20roses".to_owned(),
            ),
            (
                "Email".to_owned(),
                "mailto:?subject=Will%20you%20sign%3F&body=Bread".to_owned(),
            ),
        ]
        .leak(),
        endorsement: None,
    }
}

fn own_link(language: Language) -> OwnLink<'static> {
    OwnLink {
        language,
        petition_title: Written::new(TITLE, "en"),
        facts: &[],
        privacy_url: PRIVACY,
        given_name: "María",
        own_page_url: OWN_PAGE,
        endorsement: false,
    }
}

fn address_change(language: Language) -> AddressChange<'static> {
    AddressChange {
        language,
        petition_title: Written::new(TITLE, "en"),
        facts: &[],
        privacy_url: PRIVACY,
        confirm_url: NEW_ADDRESS,
        days_valid: 30,
        endorsement: false,
    }
}

fn moved(language: Language) -> Moved<'static> {
    Moved {
        language,
        petition_title: Written::new(TITLE, "en"),
        facts: &[],
        privacy_url: PRIVACY,
        contact: Some("campaign@example.org"),
        endorsement: false,
    }
}

fn news(language: Language) -> News<'static> {
    News {
        language,
        petition_title: Written::new("La Corte dice que sí", "es"),
        petition: Written::new(TITLE, "en"),
        petition_url: PETITION,
        privacy_url: PRIVACY,
        facts: &[],
        given_name: "María",
        body_html: "<p>La Corte <strong>decidió</strong>:</p>\n<ul>\n<li>el permiso es nulo</li>\n</ul>\n<p>Ver \
                    <a href=\"https://example.org/fallo\" rel=\"noopener\">el fallo</a>.</p>\n",
        read_url: "https://sign.example.org/petitions/polo-obrero/news/corte?lang=en",
        own_page_url: OWN_PAGE,
        unsubscribe_url: UNSUBSCRIBE,
    }
}

fn headers() -> Headers<'static> {
    Headers {
        message_id: "<0192-confirm@sign.example.org>",
        date: SystemTime::UNIX_EPOCH + Duration::from_secs(1_728_067_680),
        unsubscribe_url: None,
    }
}

fn shown(mail: &Rendered) -> String {
    format!(
        "Subject: {}\n\n{}\n========\n{}",
        mail.subject, mail.text, mail.html
    )
}

#[test]
fn every_mail_in_every_language() {
    for language in Language::all() {
        let mails = [
            ("confirmation", confirmation(language).render()),
            ("already_signed", already_signed(language).render()),
            ("other_address", other_address(language).render()),
            ("receipt", receipt(language).render()),
            ("own-link", own_link(language).render()),
            ("address-change", address_change(language).render()),
            ("moved", moved(language).render()),
            ("news", news(language).render()),
            (
                "reminder",
                Confirmation {
                    reminder: true,
                    ..confirmation(language)
                }
                .render(),
            ),
        ];
        for (name, mail) in mails {
            let shown = shown(&mail);
            // A message that is missing, or that lacks a variable, would say so like this.
            for missing in ["{$", "{ $"] {
                assert!(!shown.contains(missing), "{name} in {language}: {missing}");
            }
            // Long words are broken in all that is shown, so that no email is wider than a phone.
            let broken = mail.html.find("overflow-wrap:anywhere");
            assert!(broken.is_some() && broken < mail.html.find("<p"), "{name}");
            assert!(broken < mail.html.find("<h1").or(broken.map(|at| at + 1)));
            // Four languages are enough to see what changes: the others have the same template.
            if ["ar", "en", "es", "fr"].contains(&language.tag()) {
                insta::assert_snapshot!(format!("{name}_{language}"), shown);
            }
        }
    }
}

#[test]
fn who_asks_whom_stands_under_the_title_of_every_mail() {
    let facts = &["Started by: Ana\r\nBcc: <Ruiz>", "Open until: tomorrow"].map(str::to_owned);
    let language = Language::ENGLISH;
    for mail in [
        Confirmation {
            facts,
            ..confirmation(language)
        }
        .render(),
        AlreadySigned {
            facts,
            ..already_signed(language)
        }
        .render(),
        OtherAddress {
            facts,
            ..other_address(language)
        }
        .render(),
        Receipt {
            facts,
            ..receipt(language)
        }
        .render(),
        OwnLink {
            facts,
            ..own_link(language)
        }
        .render(),
        AddressChange {
            facts,
            ..address_change(language)
        }
        .render(),
        Moved {
            facts,
            ..moved(language)
        }
        .render(),
    ] {
        let under_title =
            format!("    {TITLE}\n\n    Started by: Ana Bcc: <Ruiz>\n    Open until: tomorrow\n\n");
        assert!(mail.text.contains(&under_title), "{}", mail.text);
        assert!(mail.html.contains("</h1>"), "{}", mail.html);
        assert!(
            mail.html
                .contains("Started by: Ana Bcc: &#60;Ruiz&#62;<br>Open until: tomorrow</p>")
        );
    }
}

#[test]
fn the_old_address_reads_whom_to_write_to_and_no_link_to_the_signature() {
    let mail = moved(Language::ENGLISH).render();
    assert!(mail.text.contains("write to campaign@example.org."));
    for body in [&mail.text, &mail.html] {
        assert!(!body.contains("/signature/") && !body.contains("/address/"));
    }
    let mail = Moved {
        contact: None,
        ..moved(Language::ENGLISH)
    };
    assert!(mail.render().text.contains("contact the campaign."));
}

#[test]
fn an_organisations_contact_reads_what_a_signature_is() {
    let means = "In this email, “signature” means the endorsement of an organisation.";
    let language = Language::ENGLISH;
    for (person, contact) in [
        (
            moved(language).render(),
            Moved {
                endorsement: true,
                ..moved(language)
            }
            .render(),
        ),
        (
            address_change(language).render(),
            AddressChange {
                endorsement: true,
                ..address_change(language)
            }
            .render(),
        ),
        (
            other_address(language).render(),
            OtherAddress {
                endorsement: true,
                ..other_address(language)
            }
            .render(),
        ),
    ] {
        assert!(
            contact.text.replace('\n', " ").contains(means),
            "{}",
            contact.text
        );
        assert!(contact.html.contains(means), "{}", contact.html);
        assert!(!person.text.contains("endorsement") && !person.html.contains("endorsement"));
    }
    let waits = Receipt {
        endorsement: Some(Endorsed::Waits),
        ..receipt(language)
    };
    // Names may be withheld until more people have confirmed.
    assert!(!waits.render().text.contains("listed"));
}

#[test]
fn news_are_the_article_with_a_way_to_end_them() {
    let mail = news(Language::ENGLISH).render();
    assert_eq!(mail.subject, "News: La Corte dice que sí");
    let text =
        "La Corte decidió:\n\n- el permiso es nulo\n\nVer el fallo <https://example.org/fallo>.\n";
    assert!(mail.text.contains(text), "{}", mail.text);
    assert!(
        mail.html.contains("<div lang=\"es\" dir=\"ltr\">"),
        "{}",
        mail.html
    );
    assert!(mail.html.contains("<strong>decidió</strong>"));
    for body in [&mail.text, &mail.html] {
        assert!(body.contains(UNSUBSCRIBE) && body.contains(OWN_PAGE));
        // No picture, so nothing tells that it was read.
        assert!(!body.contains("<img") && !body.contains("url("));
    }
}

#[test]
fn a_link_that_works_until_the_petition_closes_says_so() {
    let mail = Confirmation {
        valid_until: Some("1 January 2027, 18:00 (UTC−03:00)"),
        ..confirmation(Language::ENGLISH)
    };
    let mail = mail.render();
    assert!(
        mail.html
            .contains("The link works until 1 January 2027, 18:00 (UTC−03:00).")
    );
    assert!(!mail.html.contains("30 days"));
}

#[test]
fn what_people_wrote_is_text_and_nothing_else() {
    let mut mail = confirmation(Language::ENGLISH);
    mail.petition_title = Written::new("Bread & <b>roses</b>\r\nBcc: everybody@example.org", "en");
    mail.summary = "One\nline </p><script>";
    let mail = mail.render();
    assert_eq!(
        mail.subject,
        "Confirm your signature: Bread & <b>roses</b> Bcc: everybody@example.org"
    );
    assert!(
        mail.text.starts_with("Hello,\n"),
        "nobody is greeted with a name before confirming it"
    );
    assert!(
        mail.text
            .contains("    Bread & <b>roses</b> Bcc: everybody@example.org\n")
    );
    assert!(
        mail.html
            .contains("Bread &#38; &#60;b&#62;roses&#60;/b&#62; Bcc")
    );
    assert!(!mail.html.contains("<script>"));
}

#[test]
fn a_mail_without_a_summary_has_no_gap() {
    let mut mail = confirmation(Language::ENGLISH);
    mail.summary = "";
    assert!(!mail.render().text.contains("\n\n\n"));
    assert!(
        !confirmation(Language::ENGLISH)
            .render()
            .text
            .contains("\n\n\n")
    );
}

#[test]
fn the_plain_text_is_narrow() {
    for language in Language::all() {
        for line in confirmation(language).render().text.lines() {
            assert!(
                line.chars().count() <= 72 || line.starts_with("https://"),
                "{line}"
            );
        }
    }
}

#[test]
fn the_bytes_are_a_mail_with_two_alternatives() {
    let mail = confirmation(Language::from_tag("fr").unwrap()).render();
    let bytes = mails::mime(
        mail.clone(),
        "Pétition <sign@example.org>",
        "maria@example.org",
        &headers(),
    )
    .unwrap();
    let parsed = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(parsed.subject(), Some(mail.subject.as_str()));
    assert_eq!(parsed.message_id(), Some("0192-confirm@sign.example.org"));
    assert_eq!(
        parsed.from().unwrap().first().unwrap().name(),
        Some("Pétition")
    );
    assert_eq!(
        parsed.to().unwrap().first().unwrap().address(),
        Some("maria@example.org")
    );
    assert_eq!(
        parsed.header_raw("Auto-Submitted").map(str::trim),
        Some("auto-generated")
    );
    assert_eq!(parsed.date().unwrap().to_rfc3339(), "2024-10-04T18:48:00Z");
    assert_eq!(parsed.header_raw("List-Unsubscribe"), None);
    assert_eq!(
        parsed
            .body_text(0)
            .unwrap()
            .replace("\r\n", "\n")
            .trim_end(),
        mail.text.trim_end()
    );
    assert_eq!(
        parsed
            .body_html(0)
            .unwrap()
            .replace("\r\n", "\n")
            .trim_end(),
        mail.html.trim_end()
    );
}

#[test]
fn the_same_mail_has_the_same_bytes() {
    let bytes = || {
        mails::mime(
            receipt(Language::from_tag("es").unwrap()).render(),
            "a@example.org",
            "b@example.org",
            &headers(),
        )
    };
    assert_eq!(bytes().unwrap(), bytes().unwrap());
}

#[test]
fn a_mail_that_can_be_stopped_says_how() {
    let url = format!("{OWN_PAGE}/stop?{}", "x".repeat(100));
    let headers = Headers {
        unsubscribe_url: Some(&url),
        ..headers()
    };
    let bytes = mails::mime(
        receipt(Language::ENGLISH).render(),
        "a@example.org",
        "b@example.org",
        &headers,
    )
    .unwrap();
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains(&format!("\r\nList-Unsubscribe: <{url}>\r\n")));
    assert!(text.contains("\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"));
}

#[test]
fn an_address_that_is_none_is_refused_without_being_named() {
    let mail = || receipt(Language::ENGLISH).render();
    let wrong = mails::mime(mail(), "a@example.org", "maria at example", &headers()).unwrap_err();
    assert!(matches!(wrong, mails::Error::Recipient(_)));
    assert!(!format!("{wrong} {wrong:?}").contains("maria"));
    assert!(matches!(
        mails::mime(mail(), "nobody", "b@example.org", &headers()),
        Err(mails::Error::Sender(_))
    ));
}

#[test]
fn an_international_sender_is_written_in_ascii_everywhere() {
    let mail = || receipt(Language::ENGLISH).render();
    for (typed, address) in [
        ("Rivers <sign@bücher.example>", "sign@xn--bcher-kva.example"),
        ("sign@BÜCHER.example", "sign@xn--bcher-kva.example"),
        ("Ríos <sign@例え.jp>", "sign@xn--r8jz45g.jp"),
        ("sign@xn--bcher-kva.example", "sign@xn--bcher-kva.example"),
        ("sign@mail.пример.рф", "sign@mail.xn--e1afmkfd.xn--p1ai"),
        ("Sign.Here+x@example.org", "Sign.Here+x@example.org"),
    ] {
        let sender = mails::sender(typed).unwrap();
        assert_eq!(sender.email.to_string(), address, "{typed}");
        assert_eq!(mails::sender(&sender.to_string()).unwrap(), sender);
        let bytes = mails::mime(mail(), typed, "ana@example.org", &headers()).unwrap();
        let text = String::from_utf8(bytes).unwrap();
        let head = text.split("\r\n\r\n").next().unwrap();
        assert!(head.is_ascii() && head.contains(address), "{head}");
    }
    for wrong in ["ñandú@example.org", "Ríos <ñandú@bücher.example>"] {
        let refused = mails::mime(mail(), wrong, "ana@example.org", &headers());
        let error = refused.unwrap_err();
        assert!(matches!(error, mails::Error::SenderNotAscii), "{wrong}");
        assert!(error.to_string().contains("before the @"));
    }
}

#[test]
fn the_host_of_a_message_id_is_in_ascii() {
    for (base_url, host) in [
        ("https://sign.example.org", "sign.example.org"),
        ("https://bücher.example:8443/path", "xn--bcher-kva.example"),
        ("https://xn--bcher-kva.example", "xn--bcher-kva.example"),
        ("http://127.0.0.1:3000", "127.0.0.1"),
        ("http://[::1]:3000", "localhost"),
    ] {
        assert_eq!(mails::ascii_host(base_url), host, "{base_url}");
    }
}

#[test]
fn nobody_is_asked_to_share_what_takes_no_signatures() {
    for language in Language::all() {
        let share = language.text("mail-receipt-share");
        let first = share.split(' ').next().unwrap();
        let open = receipt(language).render();
        assert!(open.text.contains(first) && open.html.contains(&*share));
        let closed = Receipt {
            is_open: false,
            ..receipt(language)
        };
        let closed = closed.render();
        assert!(!closed.html.contains(&*share));
        assert!(closed.text.matches(PETITION).count() < open.text.matches(PETITION).count());
    }
}

#[test]
fn a_petition_that_gives_no_receipts_names_none() {
    for language in Language::all() {
        let with = receipt(language).render();
        let without = Receipt {
            receipt_url: None,
            ..receipt(language)
        };
        let without = without.render();
        assert!(with.text.contains("#receipt") && with.html.contains("#receipt"));
        assert!(!without.text.contains("#receipt") && !without.html.contains("#receipt"));
    }
}
