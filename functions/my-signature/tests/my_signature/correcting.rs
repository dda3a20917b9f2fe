//! How signers correct their own data.

use embedded_dynamodb::{Effect, Fault};
use events::link::Purpose;
use events::personal::{Answer, AnswerKind};
use events::signature::{
    CHANGE_PERIOD, Command, GivenConsent, MAX_CHANGES_A_DAY, Reason, SHOW_COMMENT, SignatureEvent,
    SignatureStatus,
};
use jiff::Timestamp;
use lambda_http::http::HeaderValue;
use lambda_http::{Body, Response};
use my_signature::MySignature;
use serde_json::Value;
use test_support::deployment::{SLUG, TestDeployment, everything, get, header, post, text};
use test_support::person::a_signer;
use test_support::signer::Signer;
use views::petition::{Consent, Form, NameFields};

use super::{act, confirmed, see};

/// The form of the page, with Ada's data and these fields instead.
fn form(revision: u64, changed: &[(&str, &str)]) -> String {
    let fields = [
        ("act", "correct"),
        ("revision", &revision.to_string()),
        ("given_name", "Ada"),
        ("family_name", "Lovelace"),
        ("country", "GB"),
        ("city", "London"),
        ("occupation", ""),
        ("comment", "Rivers"),
        ("news", "yes"),
    ]
    .map(|(name, text)| (name.to_owned(), text.to_owned()));
    let mut fields: std::collections::BTreeMap<_, _> = fields.into();
    for (name, text) in changed {
        fields.insert((*name).to_owned(), (*text).to_owned());
    }
    let encode = |text: &str| {
        let percent = |byte: u8| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        };
        text.bytes().map(percent).collect::<String>()
    };
    let pairs = fields.iter().filter(|(_, text)| *text != "(absent)");
    let pairs = pairs.map(|(name, text)| format!("{name}={}", encode(text)));
    pairs.collect::<Vec<_>>().join("&")
}

async fn form_page(deployment: &TestDeployment, token: &str) -> Response<Body> {
    let page = MySignature::new(&deployment.settings, &deployment.client);
    page.handle(get(&format!("/signature/{token}?lang=en&edit=yes")))
        .await
}

async fn data(deployment: &TestDeployment, token: &str) -> Value {
    let page = MySignature::new(&deployment.settings, &deployment.client);
    let file = get(&format!("/signature/{token}?format=json"));
    serde_json::from_str(text(&page.handle(file).await)).unwrap()
}

async fn keys(deployment: &TestDeployment) -> usize {
    let table = &deployment.settings.tables.signer_keys;
    deployment.items(table).await
}

#[tokio::test]
async fn a_signer_corrects_everything_but_what_was_signed() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let before = data(&deployment, &token).await;
    let page = form_page(&deployment, &token).await;
    for part in [
        "/petitions/clean-rivers/privacy?",
        "value=\"Ada\"",
        "name=\"revision\" value=\"2\"",
        "<option value=GB selected>",
        "Use another email address",
    ] {
        assert!(text(&page).contains(part), "{part}");
    }
    assert!(!text(&page).contains("name=\"email\""));

    let wanted = [
        ("given_name", " Augusta\u{200b} "),
        ("country", "fr"),
        ("city", "Évry"),
        ("occupation", "Analyst"),
        ("comment", "Two\r\nlines"),
        ("show_name", "yes"),
        ("news", "no"),
    ];
    let response = act(&deployment, &token, &form(2, &wanted)).await;
    assert_eq!(response.status(), 303);
    let next = format!("/signature/{token}?lang=en&done=correct");
    assert_eq!(header(&response, "location"), next);
    let page = see(&deployment, &next["/signature/".len()..]).await;
    assert!(text(&page).contains("your details are stored as you see them here"));

    let after = data(&deployment, &token).await;
    for (name, value) in [
        ("given_name", "Augusta".into()),
        ("family_name", "Lovelace".into()),
        ("email", "ada@example.org".into()),
        ("country", "FR".into()),
        ("city", "Évry".into()),
        ("occupation", "Analyst".into()),
        ("comment", "Two\nlines".into()),
        ("show_name", true.into()),
        ("news", Value::from(false)),
        ("details_version", 3.into()),
        ("revision", 3.into()),
    ] {
        assert_eq!(after[name], value, "{name}");
    }
    for signed in ["status", "text_version", "submitted_at", "confirmed_at"] {
        assert_eq!(after[signed], before[signed], "{signed}");
    }
    assert!(before["corrected_at"].is_null() && !after["corrected_at"].is_null());
    assert_eq!(after["history"][2]["what"], "DetailsCorrected");
    let signature = signer.signature().await;
    assert_eq!(signature.standing.unwrap().1.language, "en");
    assert_eq!(
        keys(&deployment).await,
        1,
        "that of the old details is gone"
    );
}

#[tokio::test]
async fn a_mistake_reads_as_in_the_form_and_what_was_typed_is_kept() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let typed = [
        ("given_name", "www.example.org"),
        ("country", "XX"),
        ("city", "<b>Paris"),
        ("occupation", "Analyst & poet"),
        ("show_name", "yes"),
    ];
    let response = act(&deployment, &token, &form(2, &typed)).await;
    assert_eq!(response.status(), 422);
    for part in [
        "Error:",
        "There is a problem",
        "href=\"#form-given_name\"",
        "Given name must be a name, not an address",
        "Choose a country from the list",
        "City must be plain text",
        "value=\"www.example.org\"",
        "value=\"Analyst &#38; poet\"",
        "name=\"show_name\" value=\"yes\" aria-describedby=\"form-show_name-hint\" checked",
        "name=\"revision\" value=\"2\"",
    ] {
        assert!(
            text(&response).contains(part),
            "{part} in {}",
            text(&response)
        );
    }
    let nameless = [("given_name", ""), ("family_name", "\u{200b}")];
    let response = act(&deployment, &token, &form(2, &nameless)).await;
    assert!(text(&response).contains("Enter your given name, your family name, or both"));
    let long = [("comment", &*"x".repeat(501))];
    let response = act(&deployment, &token, &form(2, &long)).await;
    assert!(text(&response).contains("Comment must be 500 characters or fewer"));
    assert_eq!((deployment.events().await, keys(&deployment).await), (2, 1));
}

#[tokio::test]
async fn of_two_corrections_of_one_revision_the_second_is_told_and_loses_nothing() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let first = form(2, &[("city", "Paris")]);
    assert_eq!(act(&deployment, &token, &first).await.status(), 303);
    let second = act(&deployment, &token, &form(2, &[("occupation", "Poet")])).await;
    assert_eq!(second.status(), 409);
    for part in [
        "Your details have changed since you opened the form",
        "value=\"Poet\"",
        "name=\"revision\" value=\"3\"",
        "What you entered differs from what is stored",
        "<a href=\"#form-city\"><span>City</span></a></dt><dd><bdi>Paris</bdi>",
        "<a href=\"#form-occupation\"><span>Occupation or organisation</span></a></dt><dd><bdi>None</bdi>",
    ] {
        assert!(text(&second).contains(part), "{part} in {}", text(&second));
    }
    for same in ["#form-comment\"", "#form-news\"", "#form-country\""] {
        assert!(!text(&second).contains(same), "{same}");
    }
    assert_eq!(data(&deployment, &token).await["city"], "Paris");
    let again = form(3, &[("city", "Paris"), ("occupation", "Poet")]);
    assert_eq!(act(&deployment, &token, &again).await.status(), 303);
    // Any change of what the form shows counts, and nothing that strangers do.
    act(&deployment, &token, "act=show&details=4").await;
    let hidden = form(4, &[("city", "Rome")]);
    assert_eq!(act(&deployment, &token, &hidden).await.status(), 409);
    let (deployment, (signer, token)) = {
        let deployment = TestDeployment::new().await;
        let signer = confirmed(&deployment).await;
        (deployment, signer)
    };
    signer.does(Command::Submit(a_signer().details())).await;
    assert_eq!(act(&deployment, &token, &first).await.status(), 303);
}

#[tokio::test]
async fn pressing_twice_is_pressing_once() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    for correction in [
        form(2, &[("comment", "(absent)")]),
        form(2, &[("city", "Paris")]),
        form(2, &[("city", "Paris")]),
    ] {
        assert_eq!(act(&deployment, &token, &correction).await.status(), 303);
    }
    assert_eq!(deployment.events().await, 3, "the first changes nothing");
}

#[tokio::test]
async fn a_field_that_is_not_sent_stays_and_one_that_nobody_knows_is_refused() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let short = "act=correct&revision=2&city=Paris&news=yes";
    assert_eq!(act(&deployment, &token, short).await.status(), 303);
    let after = data(&deployment, &token).await;
    assert_eq!(
        (&after["city"], &after["given_name"]),
        (&"Paris".into(), &"Ada".into())
    );
    assert_eq!(after["comment"], "<b>For</b> rivers", "it was not sent");
    for wrong in [
        "act=correct&city=Rome",
        "act=correct&revision=x&city=Rome",
        "act=correct&revision=3&email=eva%40example.org",
        "act=correct&revision=3&citty=Rome",
        "act=correct&revision=3&news=perhaps",
    ] {
        assert_eq!(
            act(&deployment, &token, wrong).await.status(),
            400,
            "{wrong}"
        );
    }
    let too_large = form(3, &[("comment", &"x".repeat(70_000))]);
    assert_eq!(act(&deployment, &token, &too_large).await.status(), 413);
    assert_eq!(deployment.events().await, 3);
}

#[tokio::test]
async fn a_program_reads_what_is_wrong_as_problem_details() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    let page = MySignature::new(&deployment.settings, &deployment.client);
    let ask = async |form: String| {
        let mut request = post(&format!("/signature/{token}?lang=en"), &form);
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().insert("accept", json);
        let response = page.handle(request).await;
        let problem: Value = serde_json::from_str(text(&response)).unwrap_or_default();
        (response.status().as_u16(), problem)
    };
    let (status, problem) = ask(form(2, &[("country", "XX")])).await;
    assert_eq!(
        (status, &problem["errors"][0]["field"]),
        (422, &"country".into())
    );
    assert_eq!(ask(form(2, &[("city", "Paris")])).await.0, 303);
    let (status, problem) = ask(form(2, &[("city", "Rome")])).await;
    assert_eq!(
        (status, &problem["title"]),
        (409, &"Nothing was changed".into())
    );
}

#[tokio::test]
async fn who_may_not_correct_is_not_offered_it() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::OwnPage, 1);
    let correction = form(1, &[("city", "Paris")]);
    let page = form_page(&deployment, &token).await;
    assert!(text(&page).contains("You can correct your details here once"));
    assert!(!text(&page).contains("name=\"revision\""));
    assert_eq!(act(&deployment, &token, &correction).await.status(), 409);
    signer
        .does(Command::Confirm {
            details_version: 1,
            permissions: None,
        })
        .await;
    signer
        .does(Command::Invalidate {
            reason: Reason::FalseName,
            note: String::new(),
            operator: "bea".into(),
            sweep: "a".into(),
        })
        .await;
    let page = form_page(&deployment, &token).await;
    assert!(!text(&page).contains("name=\"revision\"") && !text(&page).contains("edit=yes"));
    let refused = act(&deployment, &token, &form(2, &[("city", "Paris")])).await;
    assert_eq!(refused.status(), 409);
    assert!(text(&refused).contains("This signature has been invalidated"));
    assert_eq!(deployment.events().await, 3);
    signer.does(Command::Erase).await;
    assert_eq!(act(&deployment, &token, &correction).await.status(), 410);
}

#[tokio::test]
async fn who_withdrew_corrects_and_signs_again_with_it() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    act(&deployment, &token, "act=withdraw").await;
    let correction = form(2, &[("city", "Paris")]);
    assert_eq!(act(&deployment, &token, &correction).await.status(), 303);
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);
    let old = "act=sign-again&details=1";
    assert_eq!(
        act(&deployment, &token, old).await.status(),
        409,
        "not what was seen"
    );
    let again = "act=sign-again&details=4";
    assert_eq!(act(&deployment, &token, again).await.status(), 303);
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
    assert_eq!(data(&deployment, &token).await["city"], "Paris");
    assert_eq!(keys(&deployment).await, 1);
}

#[tokio::test]
async fn changes_have_a_limit_and_taking_back_has_none() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    for _ in 0..MAX_CHANGES_A_DAY {
        for form in ["act=show&details=1", "act=hide"] {
            assert_eq!(act(&deployment, &token, form).await.status(), 303);
        }
    }
    let revision = signer.signature().await.revision;
    let page = act(&deployment, &token, &form(revision, &[("city", "Paris")])).await;
    assert_eq!(page.status(), 429);
    assert!(text(&page).contains("Changes are limited: 20 in 24 hours"));
    let next = signer.signature().await.changes[0] + CHANGE_PERIOD;
    let next = pages::again_from(languages::Language::ENGLISH, next, "UTC");
    let waits = |page: &Response<Body>| {
        let seconds = page.headers()["retry-after"].to_str().unwrap();
        let hours = seconds.parse::<f64>().unwrap() / 3_600.0;
        (23.9..=24.1).contains(&hours)
    };
    assert!(
        text(&page).contains(&next) && waits(&page),
        "{}",
        text(&page)
    );
    assert!(
        text(&page).contains("value=\"Paris\""),
        "what was typed is kept"
    );
    let show = act(&deployment, &token, "act=show&details=1").await;
    assert_eq!(show.status(), 429);
    assert!(text(&show).contains("Nothing was changed"));
    assert!(
        text(&show).contains(&next) && waits(&show),
        "{}",
        text(&show)
    );
    let no_news = form(revision, &[("comment", "(absent)"), ("news", "no")]);
    for form in [no_news.as_str(), "act=stop-mails", "act=withdraw"] {
        assert_eq!(act(&deployment, &token, form).await.status(), 303, "{form}");
    }
    for form in ["act=resume-mails", "act=sign-again&details=1"] {
        assert_eq!(act(&deployment, &token, form).await.status(), 429, "{form}");
    }
    assert_eq!(
        act(&deployment, &token, "act=erase&sure=yes")
            .await
            .status(),
        200
    );
}

#[tokio::test]
async fn mails_that_were_stopped_are_resumed_once() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    assert!(!text(&see(&deployment, &token).await).contains("resume-mails"));
    act(&deployment, &token, "act=stop-mails").await;
    assert!(text(&see(&deployment, &token).await).contains("value=\"resume-mails\""));
    for _ in 0..2 {
        let response = act(&deployment, &token, "act=resume-mails").await;
        assert_eq!(response.status(), 303);
    }
    let page = see(&deployment, &format!("{token}?done=resume-mails")).await;
    assert!(text(&page).contains("you allow our emails about this petition again"));
    let signature = signer.signature().await;
    assert!(
        signature.may_mail() && !signature.standing.unwrap().1.news,
        "news stay off"
    );
    assert_eq!(deployment.events().await, 4);
    // Choosing news allows mails as well, and the form says so.
    act(&deployment, &token, "act=stop-mails").await;
    let page = form_page(&deployment, &token).await;
    assert!(text(&page).contains("Choosing news allows them again"));
    let news = form(5, &[("comment", "(absent)")]);
    assert_eq!(act(&deployment, &token, &news).await.status(), 303);
    assert!(signer.signature().await.may_mail());
}

#[tokio::test]
async fn every_link_still_opens_what_was_corrected() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    for (revision, city) in [(2, "Paris"), (3, "Rome")] {
        let correction = form(revision, &[("city", city)]);
        assert_eq!(act(&deployment, &token, &correction).await.status(), 303);
    }
    let now = Timestamp::now();
    for version in [1, 2] {
        // Links of release 0.1.0 do not say where they were mailed to.
        for email in [Some("ada@example.org"), None] {
            let token = signer.token_to(email, Purpose::OwnPage, version, now);
            let page = see(&deployment, &token).await;
            assert!(text(&page).contains("Rome"), "{version} {email:?}");
        }
    }
    let other = signer.token_to(Some("ada+x@example.org"), Purpose::OwnPage, 1, now);
    assert_eq!(act(&deployment, &other, &form(4, &[])).await.status(), 403);
}

#[tokio::test]
async fn a_lost_answer_is_done_once_and_a_throttled_store_keeps_the_old_details() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let lost = Fault::new("TransactWriteItems", Effect::LoseAnswer);
    deployment.embedded.inject(lost);
    let correction = form(2, &[("city", "Paris")]);
    assert_eq!(act(&deployment, &token, &correction).await.status(), 303);
    assert_eq!((deployment.events().await, keys(&deployment).await), (3, 1));
    let throttled = Fault::new("TransactWriteItems", Effect::Throttle).times(50);
    deployment.embedded.inject(throttled);
    let correction = form(3, &[("city", "Rome")]);
    assert_eq!(act(&deployment, &token, &correction).await.status(), 503);
    deployment.embedded.clear_faults();
    assert_eq!(data(&deployment, &token).await["city"], "Paris");
    let events = signer.events().await;
    let corrected = |event: &SignatureEvent| {
        matches!(
            event,
            SignatureEvent::DetailsCorrected {
                details_version: 1,
                ..
            }
        )
    };
    assert!(corrected(&events[2].event));
}

#[tokio::test]
async fn whoever_reads_while_a_correction_comes_reads_again() {
    let wishes = [
        "",
        "act=hide",
        "act=stop-mails",
        "act=withdraw",
        "act=erase&sure=yes",
    ];
    for wish in wishes {
        let deployment = TestDeployment::new().await;
        let (_, token) = confirmed(&deployment).await;
        let table = &deployment.settings.tables.signer_keys;
        // The first to ask for the key of the details gets it when the correction has replaced it.
        let late = Fault::new("GetItem", Effect::Throttle).on_table(table);
        deployment.embedded.inject(late);
        let first = async {
            match wish {
                "" => see(&deployment, &token).await,
                wish => act(&deployment, &token, wish).await,
            }
        };
        let correction = form(2, &[("city", "Paris")]);
        let correct = act(&deployment, &token, &correction);
        let (first, corrected) = futures_util::join!(first, correct);
        let status = first.status().as_u16();
        assert!(matches!(status, 200 | 303), "{wish}: {status}");
        let status = corrected.status().as_u16();
        assert!(matches!(status, 303 | 409 | 410), "{wish}: {status}");
        let left = usize::from(!wish.starts_with("act=erase"));
        assert_eq!(keys(&deployment).await, left, "{wish}");
    }
}

/// Ada signs the petition that asks for everything, and confirms.
async fn everything_confirmed(deployment: &TestDeployment) -> String {
    deployment
        .petition_that_asks(SLUG, everything(NameFields::Two))
        .await;
    let answer = |id: &str, kind, label: &str, value: &str, chosen: Option<&str>| Answer {
        id: id.to_owned(),
        kind,
        label: label.to_owned(),
        language: "en".to_owned(),
        value: value.to_owned(),
        chosen: chosen.map(str::to_owned),
    };
    let own = vec![
        answer(
            "why",
            AnswerKind::Text,
            "Why do you sign?",
            "The river",
            None,
        ),
        answer(
            "where",
            AnswerKind::Choice,
            "Where do you live?",
            "north",
            Some("In the north"),
        ),
        answer("of_age", AnswerKind::Checkbox, "I am of age", "yes", None),
        answer(
            "gone",
            AnswerKind::Text,
            "What was asked before?",
            "Something",
            None,
        ),
    ];
    let mut details = a_signer().details();
    details.personal.own = own;
    details.personal.phone = "+44 20 7946 0000".to_owned();
    let signer = Signer::signs_with(deployment, details).await;
    signer
        .does(Command::Confirm {
            details_version: 1,
            permissions: None,
        })
        .await;
    signer.token(Purpose::OwnPage, 1)
}

#[tokio::test]
async fn answers_are_shown_with_their_questions_and_can_be_corrected() {
    let deployment = TestDeployment::new().await;
    let token = everything_confirmed(&deployment).await;
    let page = see(&deployment, &format!("{token}?lang=es")).await;
    for part in [
        "Why do you sign?</dt><dd><bdi>The river",
        "Where do you live?</dt><dd><bdi>In the north",
        "I am of age</dt><dd><bdi>Sí",
        "What was asked before?</dt><dd><bdi>Something",
        "+44 20 7946 0000",
    ] {
        assert!(text(&page).contains(part), "{part} in {}", text(&page));
    }
    let page = form_page(&deployment, &token).await;
    for part in [
        "name=\"own_why\"",
        "<option value=\"north\" selected>",
        "name=\"own_of_age\" value=\"yes\" checked",
        "What was asked before?",
        "name=\"own_gone\"",
    ] {
        assert!(text(&page).contains(part), "{part} in {}", text(&page));
    }
    let wanted = [
        ("own_why", "The fish"),
        ("own_where", "north"),
        ("own_gone", ""),
        ("phone", "+44 20 7946 0001"),
    ];
    let response = act(&deployment, &token, &form(2, &wanted)).await;
    assert_eq!(response.status(), 303);
    let data = data(&deployment, &token).await;
    assert_eq!(data["phone"], "+44 20 7946 0001");
    let own: Vec<_> = data["own"].as_array().unwrap().iter().collect();
    let told = own.iter().map(|it| {
        (
            it["field"].as_str(),
            it["value"].as_str(),
            it["chosen"].as_str(),
        )
    });
    let expected = [
        (Some("own_why"), Some("The fish"), None),
        (Some("own_where"), Some("north"), Some("In the north")),
    ];
    assert_eq!(
        told.collect::<Vec<_>>(),
        expected,
        "a box that is not sent is not ticked"
    );
}

#[tokio::test]
async fn what_the_petition_never_asked_for_is_refused_by_name() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    for (name, label) in [("phone", "Phone number"), ("own_x", "own_x")] {
        let typed = form(2, &[(name, "+34 600 000 000"), ("city", "Kept")]);
        let response = act(&deployment, &token, &typed).await;
        assert_eq!(response.status(), 422);
        let said = format!("so they were not stored: {label}");
        assert!(text(&response).contains(&said), "{}", text(&response));
        assert!(text(&response).contains("value=\"Kept\""));
    }
}

#[tokio::test]
async fn a_consent_is_shown_and_taken_back_in_the_words_in_which_it_was_given() {
    let deployment = TestDeployment::new().await;
    let mut old = everything(NameFields::Two);
    old.consents[0].version = Some(2);
    old.consents[0]
        .texts
        .insert("en".to_owned(), "Old words".to_owned());
    deployment.petition_that_asks(SLUG, old).await;
    deployment
        .petition_that_asks(SLUG, everything(NameFields::Two))
        .await;
    let mut details = a_signer().details();
    let words = GivenConsent {
        version: 2,
        language: "en".to_owned(),
    };
    details.choices.consents.insert("partner".to_owned(), words);
    details.personal.comment = "Rivers".to_owned();
    let signer = Signer::signs_with(&deployment, details).await;
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    signer.does(confirm).await;
    let token = signer.token(Purpose::OwnPage, 1);
    let page = see(&deployment, &format!("{token}?lang=en")).await;
    let shown = "Old words</dt><dd><bdi>Yes";
    assert!(text(&page).contains(shown), "{}", text(&page));
    let page = form_page(&deployment, &token).await;
    let ticked = "name=\"consent_partner\" value=\"2\" checked><span>Old words";
    assert!(text(&page).contains(ticked), "{}", text(&page));

    let hidden = act(&deployment, &token, "act=show&details=1").await;
    assert_eq!(hidden.status(), 303);
    let stands = |data: &Value| data["consents"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(
        stands(&data(&deployment, &token).await)["consent"],
        "show_name"
    );
    let kept = form(
        3,
        &[
            ("consent_partner", "2"),
            ("show_name", "yes"),
            ("city", "Paris"),
        ],
    );
    assert_eq!(act(&deployment, &token, &kept).await.status(), 303);
    assert_eq!(
        stands(&data(&deployment, &token).await)["consent"],
        "show_name"
    );
    let taken_back = form(4, &[("show_name", "yes"), ("city", "Paris")]);
    assert_eq!(act(&deployment, &token, &taken_back).await.status(), 303);
    let last = stands(&data(&deployment, &token).await);
    assert_eq!(
        (&last["consent"], &last["given"]),
        (&"partner".into(), &false.into())
    );
    assert_eq!(
        (&last["text"], &last["text_version"]),
        (&"Old words".into(), &2.into())
    );
    let page = see(&deployment, &format!("{token}?lang=en")).await;
    let shown = "The river league may call me</dt><dd><bdi>No";
    assert!(text(&page).contains(shown), "{}", text(&page));
}

#[tokio::test]
async fn the_signer_sees_where_the_comment_stands_and_takes_the_permission_back_at_once() {
    let deployment = TestDeployment::new().await;
    let form = Form {
        consents: vec![Consent {
            id: SHOW_COMMENT.to_owned(),
            texts: [("en".to_owned(), "They may show it".to_owned())].into(),
            covers: vec!["comment".to_owned()],
            version: Some(2),
        }],
        ..Form::default()
    };
    deployment.petition_that_asks(SLUG, form).await;
    let mut details = a_signer().comment("Rivers").details();
    let words = GivenConsent {
        version: 2,
        language: "en".to_owned(),
    };
    details
        .choices
        .consents
        .insert(SHOW_COMMENT.to_owned(), words);
    let signer = Signer::signs_with(&deployment, details).await;
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    signer.does(confirm).await;
    let token = signer.token(Purpose::OwnPage, 1);
    let page = format!("{token}?lang=en");
    let says = async |said: &str| {
        let page = see(&deployment, &page).await;
        assert!(text(&page).contains(said), "{said}: {}", text(&page));
    };
    says("Not yet: the organisers read it first").await;
    let decide = |approved| Command::DecideOnComment {
        details_version: 1,
        approved,
    };
    signer.does(decide(false)).await;
    says("No: the organisers decided not to show it").await;
    signer.does(decide(true)).await;
    says("Show comment publicly</dt><dd><bdi>Yes").await;
    let held = data(&deployment, &token).await;
    assert_eq!(held["comment_state"], "approved");

    let hidden = act(&deployment, &token, "act=hide-comment").await;
    assert_eq!(hidden.status(), 303);
    let page = see(&deployment, &format!("{page}&done=hide-comment")).await;
    assert!(text(&page).contains("Done: your comment is not shown."));
    assert!(text(&page).contains("They may show it</dt><dd><bdi>No"));
    assert!(!text(&page).contains("value=\"hide-comment\""));
    let held = data(&deployment, &token).await;
    assert_eq!(held["comment_state"], Value::Null);
    assert_eq!(held["comment"], "Rivers", "the organisers still have it");
    assert_eq!(held["status"], "confirmed");
}
