//! Answers to a petition's own questions, its consents, and comments.

use events::link::Purpose;
use events::personal::{Answer, AnswerKind};
use events::signature::{Command, GivenConsent, SHOW_COMMENT};
use serde_json::Value;
use test_support::deployment::{SLUG, TestDeployment, everything, text};
use test_support::person::a_signer;
use test_support::signer::Signer;
use views::petition::{Consent, Form, NameFields};

use super::{data, form, form_page};
use crate::{act, confirmed, see};

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
