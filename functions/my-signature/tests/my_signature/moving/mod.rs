//! How a signature moves to another address.

mod asking;
mod endorsements;
mod meanwhile;
mod races;

use events::link::Purpose;
use events::signature::{Command, Reason, SignatureStatus};
use jiff::Timestamp;
use lambda_http::http::HeaderValue;
use lambda_http::{Body, Response};
use my_signature::MySignature;
use serde_json::Value;
use test_support::deployment::{TestDeployment, get, post, text};
use test_support::person::a_signer;
use test_support::signer::Signer;

use crate::{act, confirmed, instance, see};

pub(super) const NEW: &str = "augusta@example.net";

fn page(deployment: &TestDeployment) -> MySignature {
    instance(deployment).with_sender(Some("Rivers <sign@example.org>".to_owned()))
}

fn at(deployment: &TestDeployment, email: &str) -> Signer {
    Signer::of(&deployment.client, &deployment.settings, email)
}

/// The path of the link in the mail about the request of that version.
fn link(signer: &Signer, email: &str, version: u64) -> String {
    let token = signer.token_to(Some(email), Purpose::NewAddress, version, Timestamp::now());
    format!("/address/{token}")
}

async fn asks(deployment: &TestDeployment, token: &str, email: &str) -> Response<Body> {
    let email = email.replace('@', "%40").replace('+', "%2B");
    let form = format!("act=change-address&email={email}");
    page(deployment)
        .handle(post(&format!("/signature/{token}?lang=en"), &form))
        .await
}

async fn presses(deployment: &TestDeployment, path: &str, act: &str) -> Response<Body> {
    let form = format!("act={act}");
    page(deployment)
        .handle(post(&format!("{path}?lang=en"), &form))
        .await
}

async fn opens(deployment: &TestDeployment, path: &str) -> Response<Body> {
    page(deployment)
        .handle(get(&format!("{path}?lang=en")))
        .await
}

async fn keys(deployment: &TestDeployment) -> usize {
    let table = &deployment.settings.tables.signer_keys;
    deployment.items(table).await
}

/// Ada has asked for the new address; with the link in the mail.
pub(super) async fn asked(deployment: &TestDeployment) -> (Signer, String, String) {
    let (signer, token) = confirmed(deployment).await;
    let response = asks(deployment, &token, NEW).await;
    assert_eq!(response.status(), 202, "{}", text(&response));
    let path = link(&signer, NEW, 3);
    (signer, token, path)
}

fn invalidate() -> Command {
    Command::Invalidate {
        reason: Reason::Automated,
        note: String::new(),
        operator: "bea".to_owned(),
        sweep: "s".to_owned(),
    }
}

#[tokio::test]
async fn a_decision_about_an_address_takes_no_other_field() {
    let deployment = TestDeployment::new().await;
    let (_, _, path) = asked(&deployment).await;
    for act in ["move&sure=yes", "reject&sure=yes", "withdraw&sure=yes", ""] {
        let refused = presses(&deployment, &path, act).await;
        assert_eq!(refused.status(), 400, "{act}");
    }
    assert_eq!(deployment.events().await, 3);
    assert_eq!(presses(&deployment, &path, "move").await.status(), 200);
}

#[tokio::test]
async fn a_signature_moves_once_its_new_address_confirms() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let own = see(&deployment, &format!("{token}?lang=en")).await;
    assert!(text(&own).contains("address=yes"));
    let form = see(&deployment, &format!("{token}?lang=en&address=yes")).await;
    assert!(text(&form).contains("/privacy?"));
    for part in [
        "You signed with ada@example.org",
        "value=\"change-address\"",
        "name=\"email\"",
    ] {
        assert!(text(&form).contains(part), "{part}: {}", text(&form));
    }
    let sent = asks(&deployment, &token, NEW).await;
    assert_eq!(sent.status(), 202);
    for part in [
        NEW,
        "Rivers &#60;sign@example.org&#62;",
        "Until you confirm there, nothing changes",
    ] {
        assert!(text(&sent).contains(part), "{part}");
    }
    let own = see(&deployment, &format!("{token}?lang=en")).await;
    assert!(text(&own).contains(&format!("You asked us to email {NEW}")));

    let path = link(&signer, NEW, 3);
    let shown = opens(&deployment, &path).await;
    assert_eq!(shown.status(), 200);
    assert!(text(&shown).contains(NEW) && text(&shown).contains("value=\"move\""));
    for hidden in ["Ada", "Lovelace", "ada@example.org", "London"] {
        assert!(
            !text(&shown).contains(hidden),
            "{hidden} is shown to a mailbox that has proven nothing"
        );
    }
    assert_eq!(
        deployment.events().await,
        3,
        "opening a link changes nothing"
    );

    let correction = "act=correct&revision=2&city=Paris";
    assert_eq!(act(&deployment, &token, correction).await.status(), 303);
    let before = signer.signature().await;
    assert!(before.corrected_at.is_some());
    let moved = presses(&deployment, &path, "move").await;
    assert_eq!(moved.status(), 200, "{}", text(&moved));
    let own_page = text(&moved).split("href=\"").find_map(|rest| {
        let (url, _) = rest.split_once('"')?;
        url.contains("/signature/").then(|| url.to_owned())
    });
    let own_page = own_page.unwrap();
    let own_page = own_page.split_once("/signature/").unwrap().1;
    let there = see(&deployment, own_page).await;
    assert_eq!(there.status(), 200);
    for held in [
        "Ada Lovelace",
        NEW,
        "Paris",
        "&#60;b&#62;For",
        "<dt>Corrected</dt>",
    ] {
        assert!(text(&there).contains(held), "{held}");
    }
    let new = at(&deployment, NEW).signature().await;
    assert_eq!(
        (new.confirmed_at, new.corrected_at),
        (before.confirmed_at, before.corrected_at)
    );
    assert_eq!(signer.standing().await, SignatureStatus::Moved);
    assert_eq!(
        keys(&deployment).await,
        2,
        "the details, and the old address for one mail"
    );

    // Every link of before says what happened, and not where to.
    for path in [
        format!("/signature/{token}?lang=en"),
        format!("/signature/{}?lang=en", signer.token(Purpose::OwnPage, 2)),
    ] {
        let gone = page(&deployment).handle(get(&path)).await;
        assert_eq!(gone.status(), 410);
        assert!(text(&gone).contains("This signature has moved"));
        assert!(!text(&gone).contains(NEW));
    }
    let refused = act(&deployment, &token, "act=erase&sure=yes").await;
    assert_eq!(refused.status(), 410);

    // Pressed again: the same, and nothing happens.
    let events = deployment.events().await;
    let again = presses(&deployment, &path, "move").await;
    assert_eq!(again.status(), 200);
    assert!(text(&again).contains("/signature/"));
    let opened = opens(&deployment, &path).await;
    assert_eq!(opened.status(), 200);
    assert!(
        !text(&opened).contains("/signature/"),
        "a link that lies around gives no other"
    );
    assert_eq!(deployment.events().await, events);

    // Erasing there leaves no key of either address.
    let erased = act(
        &deployment,
        own_page.split('?').next().unwrap(),
        "act=erase&sure=yes",
    )
    .await;
    assert_eq!(erased.status(), 200);
    assert_eq!(keys(&deployment).await, 0);
    assert_eq!(opens(&deployment, &path).await.status(), 410);
}

#[tokio::test]
async fn another_spelling_changes_the_address_within_the_signature() {
    let deployment = TestDeployment::new().await;
    let signer = at(&deployment, "ada@gmail.com");
    let details = a_signer().email("ada@gmail.com").details();
    signer.does(Command::Submit(details)).await;
    signer
        .does(Command::Confirm {
            details_version: 1,
            permissions: None,
        })
        .await;
    let token = signer.token_to(Some("ada@gmail.com"), Purpose::OwnPage, 1, Timestamp::now());
    let same = asks(&deployment, &token, "ADA@gmail.com").await;
    assert_eq!(same.status(), 422, "letter case does not matter");
    assert!(text(&same).contains("already the address of your signature"));
    let spelled = "a.da+rivers@gmail.com";
    assert_eq!(asks(&deployment, &token, spelled).await.status(), 202);
    let path = link(&signer, spelled, 3);
    assert_eq!(presses(&deployment, &path, "move").await.status(), 200);
    let signature = signer.signature().await;
    assert_eq!(signature.status, SignatureStatus::Confirmed);
    let names: Vec<_> = signer
        .events()
        .await
        .iter()
        .map(|it| it.event.name())
        .collect();
    assert_eq!(
        names[2..],
        [
            "AddressChangeRequested",
            "SignatureMoved",
            "SignatureReceived"
        ]
    );
    assert_eq!(keys(&deployment).await, 2);
    let gone = see(&deployment, &token).await;
    assert_eq!(gone.status(), 410);
    let own = signer.token_to(Some(spelled), Purpose::OwnPage, 5, Timestamp::now());
    let there = see(&deployment, &own).await;
    assert!(text(&there).contains(spelled));
    let erased = act(&deployment, &own, "act=erase&sure=yes").await;
    assert_eq!(erased.status(), 200);
    assert_eq!(keys(&deployment).await, 0);
}

#[tokio::test]
async fn programs_ask_and_confirm_in_json() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let json = async |path: &str, form: &str| {
        let mut request = match form {
            "" => get(path),
            form => post(path, form),
        };
        let accept = HeaderValue::from_static("application/json");
        request.headers_mut().insert("accept", accept);
        let response = page(&deployment).handle(request).await;
        let body: Value = serde_json::from_str(text(&response)).unwrap();
        (response.status().as_u16(), body)
    };
    let own = format!("/signature/{token}");
    let (status, body) = json(&own, "act=change-address&email=ada%40gmial.com").await;
    assert_eq!((status, &body["status"]), (202, &"check_mail".into()));
    assert_eq!(
        body["suggestion"], "ada@gmail.com",
        "offered, and not in the way"
    );
    let (status, body) = json(&own, "act=change-address&email=nobody").await;
    assert_eq!(
        (status, &body["errors"][0]["field"]),
        (422, &"email".into())
    );
    let path = link(&signer, "ada@gmial.com", 3);
    let (status, body) = json(&path, "").await;
    assert_eq!((status, &body["status"]), (200, &"pending".into()));
    let (status, body) = json(&path, "act=move").await;
    assert_eq!((status, &body["status"]), (200, &"moved".into()));
    assert!(body["own_page"].as_str().unwrap().contains("/signature/"));
}
