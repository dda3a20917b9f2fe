//! Which event requires which mail, and when none is sent.

use events::link::{Links, Purpose};
use events::signature::Command;
use jiff::SignedDuration;
use mail_parser::MessageParser;
use test_support::person::a_signer;
use views::petition::{Addressee, Petition};

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

/// It closes by itself a day after the tests' time, so links work for two days.
fn closes_tomorrow(petition: &mut Petition) {
    petition.closes_at = Some("2026-11-25T10:00:00Z".parse().unwrap());
    petition.facts.addressees = vec![Addressee {
        name: "The Council".to_owned(),
        link: None,
    }];
}

#[tokio::test]
async fn a_mail_says_whom_the_petition_asks_and_until_when_its_link_works() {
    let test = Test::of_a_petition(closes_tomorrow).await;
    test.submits("ana@example.org", "en").await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    let text = &test.service.sent()[0].text;
    assert!(text.contains("Addressed to: The Council\n"), "{text}");
    assert!(
        text.contains("Open until: 25 November 2026, 10:00 (UTC+00:00)\n"),
        "{text}"
    );
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        text.contains("The link works until 26 November 2026, 10:00 (UTC+00:00)."),
        "{text}"
    );
}

#[tokio::test]
async fn nobody_is_asked_to_confirm_what_cannot_be_confirmed_any_more() {
    let mut test = Test::of_a_petition(closes_tomorrow).await;
    test.submits("ana@example.org", "en").await;
    test.now += SignedDuration::from_hours(49);
    assert!(test.deliver(&test.messages().await).await.is_empty());
    assert!(test.service.sent().is_empty());
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
    let test = Test::of_a_petition(|it| it.no_thank_you = true).await;
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
    let words: Vec<_> = reminders[0].text.split_whitespace().collect();
    assert!(words.join(" ").contains("27 días"), "{}", reminders[0].text);
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

/// Ana has asked for another address.
async fn asks(test: &Test, email: &str) -> u64 {
    let address = events::personal::Personal {
        email: email.to_owned(),
        ..Default::default()
    };
    let language = "es".to_owned();
    let command = Command::RequestAddress { language, address };
    test.does("ana@example.org", command).await
}

async fn confirmed(test: &Test, email: &str) {
    test.submits(email, "en").await;
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    test.does(email, confirm).await;
}

/// Moves Ana's signature by the request of that version.
async fn moves(test: &Test, email: &str, request: u64) {
    let wanted = event_store::Relocation {
        from: &test.id("ana@example.org"),
        to: &test.id(email),
        email,
        request,
        at: test.now,
    };
    test.log.relocate(&wanted).await.unwrap();
}

#[tokio::test]
async fn a_new_address_is_asked_and_learns_nothing_of_the_signature() {
    let test = Test::new().await;
    confirmed(&test, "ana@example.org").await;
    let request = asks(&test, "augusta@example.net").await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    let mails = test.service.sent();
    let mail = mails
        .iter()
        .find(|mail| mail.to == "augusta@example.net")
        .unwrap();
    assert_eq!(
        mail.subject,
        "Traslada tu firma a esta dirección: Clean rivers"
    );
    for hidden in ["Ana", "Pérez", "ana@example.org", "/signature/"] {
        assert!(!mail.text.contains(hidden), "{hidden}");
    }
    let prefix = format!("{BASE_URL}/address/");
    let mut words = mail.text.split_whitespace();
    let token = words.find_map(|word| word.strip_prefix(&prefix)).unwrap();
    let token = token.split('?').next().unwrap();
    let links = Links::new(&test.settings.keys.links);
    let link = links.open(Purpose::NewAddress, token, test.now).unwrap();
    assert_eq!(
        (link.link.signature, link.link.version),
        (test.id("ana@example.org"), request)
    );
    assert!(links.open(Purpose::OwnPage, token, test.now).is_err());
}

#[tokio::test]
async fn a_request_that_is_over_asks_nobody() {
    for last in [
        Command::DropAddress,
        Command::Withdraw,
        Command::Erase,
        Command::StopMails,
    ] {
        let test = Test::new().await;
        confirmed(&test, "ana@example.org").await;
        asks(&test, "augusta@example.net").await;
        test.does("ana@example.org", last.clone()).await;
        assert!(test.deliver(&test.messages().await).await.is_empty());
        let asked = |mail: &send_email::OutgoingMail| mail.to == "augusta@example.net";
        assert!(!test.service.sent().iter().any(asked), "{last:?}");
    }
}

#[tokio::test]
async fn an_address_that_stopped_the_mails_is_asked_nothing() {
    let test = Test::new().await;
    confirmed(&test, "augusta@example.net").await;
    test.does("augusta@example.net", Command::StopMails).await;
    confirmed(&test, "ana@example.org").await;
    test.deliver(&test.messages().await).await;
    let before = test.service.sent().len();
    asks(&test, "augusta@example.net").await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    assert_eq!(test.service.sent().len(), before);
}

#[tokio::test]
async fn after_a_move_the_old_address_is_told_and_the_new_one_gets_its_link() {
    let test = Test::of_a_petition(|petition| {
        petition.contact = Some("campaign@example.org".to_owned());
        // Without it nobody would get the link.
        petition.no_thank_you = true;
    })
    .await;
    confirmed(&test, "ana@example.org").await;
    let request = asks(&test, "augusta@example.net").await;
    moves(&test, "augusta@example.net", request).await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    let mut kinds: Vec<_> = test
        .service
        .sent()
        .into_iter()
        .map(|mail| (mail.tags[3].1.clone(), mail.to.clone(), mail.text))
        .collect();
    kinds.sort_unstable();
    let [(moved, old, told), (receipt, new, thanked)] = &kinds[..] else {
        panic!("two mails: {kinds:?}")
    };
    assert_eq!((moved.as_str(), old.as_str()), ("moved", "ana@example.org"));
    assert!(told.contains("write to campaign@example.org."));
    assert!(
        !told.contains("augusta") && !told.contains("/signature/"),
        "{told}"
    );
    assert_eq!(
        (receipt.as_str(), new.as_str()),
        ("receipt", "augusta@example.net")
    );
    assert!(thanked.contains("Hello Ana,") && thanked.contains("/signature/"));

    // A copy of each message is no second mail.
    let count = test.service.sent().len();
    assert!(test.deliver(&test.messages().await).await.is_empty());
    assert_eq!(test.service.sent().len(), count);
}

#[tokio::test]
async fn the_mail_about_an_endorsement_that_moved_says_what_a_signature_is() {
    let test = Test::new().await;
    let contact = a_signer().email("ana@example.org");
    let form = contact.endorsing("River League", false).details();
    test.does("ana@example.org", Command::Submit(form)).await;
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    test.does("ana@example.org", confirm).await;
    let request = asks(&test, "augusta@example.net").await;
    moves(&test, "augusta@example.net", request).await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    let sent = test.service.sent();
    let told = sent.iter().find(|mail| mail.to == "ana@example.org");
    let told = &told.unwrap().text;
    assert!(
        told.contains("now belongs to another email address"),
        "{told}"
    );
    assert!(
        told.contains("“signature” means the endorsement of an organisation"),
        "{told}"
    );
}

#[tokio::test]
async fn who_erased_after_moving_is_told_nothing_at_either_address() {
    let test = Test::new().await;
    confirmed(&test, "ana@example.org").await;
    let request = asks(&test, "augusta@example.net").await;
    moves(&test, "augusta@example.net", request).await;
    test.does("augusta@example.net", Command::Erase).await;
    assert!(test.deliver(&test.messages().await).await.is_empty());
    assert!(test.service.sent().is_empty());
}

/// Whatever the forms take, in the mails to a person, to the contact of an organisation, and to a new address.
#[tokio::test]
async fn mails_go_to_addresses_of_all_scripts() {
    let addresses = [
        "தமிழ்@example.com",
        "संपर्क@example.com",
        "ผู้ใช้@example.com",
        "কর্ম@example.com",
        "ខ្មែរ@example.com",
        "မြန်မာ@example.com",
        "o’neill@example.org",
        "josé@example.org",
    ];
    for address in addresses {
        let test = Test::new().await;
        test.submits(address, "en").await;
        confirmed(&test, "ana@example.org").await;
        let moved = format!("new.{address}");
        asks(&test, &moved).await;
        let contact = format!("contact.{address}");
        let contact_signs = a_signer().email(&contact).endorsing("Rivers", false);
        test.does(&contact, Command::Submit(contact_signs.details()))
            .await;
        assert!(test.deliver(&test.messages().await).await.is_empty());
        let sent = test.service.sent();
        for to in [address, &moved, &contact] {
            let mail = sent.iter().find(|mail| mail.to == to);
            let mail = mail.unwrap_or_else(|| panic!("no mail to {to}"));
            let head = String::from_utf8_lossy(&mail.raw);
            assert!(head.contains(&format!("\r\nTo: {to}\r\n")), "{to}");
        }
    }
}
