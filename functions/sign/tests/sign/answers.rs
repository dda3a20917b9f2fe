//! The signed answers to those whom a rule of the site refuses, and that nobody else gets one.

use lambda_http::http::HeaderValue;
use lambda_http::{Body, Response};
use public_http::ClientAddress;
use public_http::answers::Answers;
use public_log::answer::{Answer, Asked};
use public_log::note::VerifierKey;
use serde_json::Value;
use sign::{Limits, Sign};
use test_support::deployment::{SLUG, TestDeployment, closed, petition, post, text};
use views::petition::{Petition, PetitionStatus, ProofOfWork};
use views::{Projection, layout};

use crate::{FORM, PATH};

const ENDORSES: &str = "organisation=River+League&link=river.example&country=gb&name=Ada+Lovelace&occupation=Chair&email=ada@example.org";

/// A petition that was changed, so that one of its rules refuses.
async fn deployment(change: impl FnOnce(&mut Petition)) -> TestDeployment {
    let deployment = TestDeployment::empty().await;
    let mut petition = petition(SLUG, PetitionStatus::Open);
    change(&mut petition);
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&pk, layout::PETITION, &petition).await;
    deployment
}

async fn ask(deployment: &TestDeployment, path: &str, form: &str, json: bool) -> Response<Body> {
    let limits = Limits {
        per_network: 1,
        ..Limits::default()
    };
    let mut request = post(path, form);
    if json {
        let json = HeaderValue::from_static("application/json");
        request.headers_mut().insert("accept", json);
    }
    let address = ClientAddress("203.0.113.7".parse().unwrap());
    request.extensions_mut().insert(address);
    Sign::new(&deployment.settings, &deployment.client)
        .with_limits(limits)
        .handle(request)
        .await
}

/// The note on a page, which a person copies.
fn on_page(html: &str) -> Option<String> {
    let (_, rest) = html.split_once("<textarea readonly")?;
    let (_, rest) = rest.split_once('>')?;
    rest.split_once("</textarea>")
        .map(|(note, _)| note.to_owned())
}

/// The answers that a person and a program get; `None` if there is none.
async fn answers(deployment: &TestDeployment, path: &str, form: &str) -> [Option<Answer>; 2] {
    let person = ask(deployment, path, form, false).await;
    let program = ask(deployment, path, form, true).await;
    let problem: Value = serde_json::from_str(text(&program)).unwrap();
    let notes = [
        on_page(text(&person)),
        problem["answer"].as_str().map(str::to_owned),
    ];
    let settings = &deployment.settings;
    let key = Answers::new(&settings.keys, &settings.base_url).public_key();
    let key = VerifierKey::parse(text(&key.unwrap()).trim()).unwrap();
    notes.map(|note| note.map(|note| Answer::verify(&note, &key).unwrap()))
}

#[track_caller]
fn says(answers: [Option<Answer>; 2], asked: Asked, reason: &str) {
    for answer in answers {
        let answer = answer.unwrap_or_else(|| panic!("no answer: {reason}"));
        assert_eq!((answer.asked, answer.reason.as_str()), (asked, reason));
        assert_eq!(answer.petition.as_str(), SLUG);
    }
}

#[tokio::test]
async fn each_rule_that_refuses_a_form_gives_an_answer() {
    let shut = deployment(|petition| petition.set_status = closed(1)).await;
    says(answers(&shut, PATH, FORM).await, Asked::Sign, "closed");

    let paused = deployment(|petition| petition.paused = true).await;
    says(answers(&paused, PATH, FORM).await, Asked::Sign, "paused");

    let proof = |petition: &mut Petition| petition.protection.proof = ProofOfWork::Required;
    let asks = deployment(proof).await;
    says(answers(&asks, PATH, FORM).await, Asked::Sign, "no_proof");
    let wrong = format!("{FORM}&altcha=bm9uZQ");
    says(answers(&asks, PATH, &wrong).await, Asked::Sign, "proof");

    let open = deployment(|_| ()).await;
    let trap = format!("{FORM}&homepage=x");
    says(answers(&open, PATH, &trap).await, Asked::Sign, "trap");
    let short_lived = FORM.replace("ada@example.org", "ada@mailinator.com");
    says(
        answers(&open, PATH, &short_lived).await,
        Asked::Sign,
        "disposable_address",
    );

    for who in 0..20 {
        let form = FORM.replace("ada@", &format!("person{who}@"));
        ask(&open, PATH, &form, true).await;
    }
    let form = FORM.replace("ada@example.org", "ada@gmail.com");
    says(
        answers(&open, PATH, &form).await,
        Asked::Sign,
        "network_limit",
    );
    assert_eq!(shut.events().await + paused.events().await, 0);
}

#[tokio::test]
async fn an_organisation_gets_one_too() {
    let closed = deployment(|petition| {
        petition.organisations.allowed = true;
        petition.paused = true;
    })
    .await;
    let path = "/petitions/clean-rivers/endorsements";
    says(
        answers(&closed, path, ENDORSES).await,
        Asked::Endorse,
        "paused",
    );
}

#[tokio::test]
async fn mistakes_and_what_nobody_may_know_get_none() {
    let open = deployment(|_| ()).await;
    for form in [
        FORM.replace("ada@example.org", "ada"),
        format!("{FORM}&text_version=7"),
    ] {
        assert_eq!(answers(&open, PATH, &form).await, [None, None], "{form}");
    }
    let draft = deployment(|petition| petition.set_status = PetitionStatus::Draft).await;
    assert_eq!(answers(&draft, PATH, FORM).await, [None, None]);
    // Another answer would help those who send them.
    let blocking = |petition: &mut Petition| {
        petition.protection.blocked_domains = vec!["example.org".to_owned()];
    };
    let blocked = deployment(blocking).await;
    assert_eq!(ask(&blocked, PATH, FORM, true).await.status(), 202);
}

#[tokio::test]
async fn an_answer_costs_no_request_to_the_tables() {
    let shut = deployment(|petition| petition.set_status = closed(1)).await;
    let sign = Sign::new(&shut.settings, &shut.client);
    sign.handle(post(PATH, FORM)).await;
    shut.operations();
    let answer = sign.handle(post(PATH, FORM)).await;
    assert!(on_page(text(&answer)).is_some());
    assert!(shut.operations().is_empty());
}
