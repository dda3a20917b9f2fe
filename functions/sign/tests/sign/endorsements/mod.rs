//! Forms of organisations: recorded apart from people's, with what a list may show.

use events::ids::SignerKind;
use events::signature::{Endorsement, SignatureEvent, fold};
use lambda_http::http::HeaderValue;
use lambda_http::{Body, Response};
use test_support::deployment::{TestDeployment, get, header, post, text};

use crate::{FORM, instance, send, the_signature};

const PATH: &str = "/petitions/clean-rivers/endorsements";
const ENDORSES: &str = "organisation=River+League&link=river.example&country=gb&name=Ada+Lovelace&occupation=Chair&email=ada@example.org";

async fn taking(approval: bool) -> TestDeployment {
    let deployment = TestDeployment::new().await;
    deployment.petition_that_takes_endorsements(approval).await;
    deployment
}

async fn endorse(deployment: &TestDeployment, form: &str) -> Response<Body> {
    instance(deployment).handle(post(PATH, form)).await
}

#[tokio::test]
async fn an_endorsement_is_recorded_with_the_organisation_and_its_contact() {
    for approval in [false, true] {
        let deployment = taking(approval).await;
        // A program cannot let news be mailed, nor show the contact.
        let form = format!("{ENDORSES}&show_name=yes&news=yes");
        let answer = endorse(&deployment, &form).await;
        assert_eq!(answer.status(), 202);
        assert!(text(&answer).contains("ada@example.org"));
        let (id, events) = the_signature(&deployment).await;
        let SignatureEvent::SignatureSubmitted { choices, personal } = &events[0].event else {
            panic!("{events:?}");
        };
        let needs_approval = approval;
        assert_eq!(choices.endorsement, Some(Endorsement { needs_approval }));
        assert_eq!(
            (choices.show_name, choices.news, choices.country.as_str()),
            (false, false, "GB")
        );
        assert_eq!(fold(&events).kind(), SignerKind::Organisation);
        let keys = event_store::SignerKeys::new(
            &deployment.client,
            &deployment.settings.tables,
            &deployment.settings.keys.sealing,
        );
        let opened = keys.open(&id, 1, personal).await.unwrap().unwrap();
        assert_eq!(opened.organisation, "River League");
        assert_eq!(opened.link, "https://river.example/");
        assert_eq!(
            (opened.display_name(), opened.occupation),
            ("Ada Lovelace".to_owned(), "Chair".to_owned())
        );
    }
}

#[tokio::test]
async fn it_is_one_request_once_the_petition_is_known_and_a_person_with_the_address_signs_too() {
    let deployment = taking(false).await;
    let sign = instance(&deployment);
    sign.handle(post(PATH, ENDORSES)).await;
    deployment.operations();
    let other = ENDORSES.replace("ada@", "grace@");
    assert_eq!(sign.handle(post(PATH, &other)).await.status(), 202);
    assert_eq!(deployment.operations(), ["TransactWriteItems"]);
    assert_eq!(send(&deployment, FORM).await.status(), 202);
    assert_eq!(
        deployment.events().await,
        3,
        "nobody's form was a second one"
    );
    // The same again is the same command.
    assert_eq!(sign.handle(post(PATH, ENDORSES)).await.status(), 202);
    assert_eq!(deployment.events().await, 3);
}

#[tokio::test]
async fn a_mistake_is_named_and_what_was_typed_is_kept() {
    let deployment = taking(false).await;
    for (change, said) in [
        (
            ("river.example", "http://river.example"),
            "Enter the website’s address with https",
        ),
        (
            ("river.example", "https://ana@river.example"),
            "Enter the website’s address with https",
        ),
        (
            ("River+League", "https://river.example"),
            "Name of the organisation must be a name",
        ),
        (
            ("River+League", ""),
            "Fill in this field: Name of the organisation",
        ),
        (("country=gb", "country="), "Country of the organisation"),
        (("Ada+Lovelace", ""), "Enter your name"),
    ] {
        let answer = endorse(&deployment, &ENDORSES.replace(change.0, change.1)).await;
        assert_eq!(answer.status(), 422, "{change:?}");
        let html = text(&answer);
        assert!(html.contains(said), "{said}: {html}");
        assert!(html.contains("There is a problem"));
        assert!(html.contains("value=\"Chair\""), "what was typed is kept");
        assert!(html.contains(&format!("action=\"{PATH}\"")));
    }
    assert_eq!(deployment.events().await, 0);
    let mut json = post(
        PATH,
        &serde_json::json!({ "email": "ada@example.org" }).to_string(),
    );
    let is_json = HeaderValue::from_static("application/json");
    json.headers_mut().insert("content-type", is_json.clone());
    json.headers_mut().insert("accept", is_json);
    let sign = instance(&deployment);
    let answer = sign.handle(json).await;
    assert_eq!(answer.status(), 422);
    for field in ["organisation", "link", "country", "name"] {
        let named = format!("\"field\":\"{field}\"");
        assert!(text(&answer).contains(&named), "{field}: {}", text(&answer));
    }
}

#[tokio::test]
async fn a_petition_that_takes_none_has_no_such_form() {
    let deployment = TestDeployment::new().await;
    assert_eq!(endorse(&deployment, ENDORSES).await.status(), 404);
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn the_forms_own_address_leads_to_its_page() {
    let deployment = taking(false).await;
    let sign = instance(&deployment);
    let answer = sign.handle(get(&format!("{PATH}?lang=en"))).await;
    assert_eq!(answer.status(), 303);
    assert_eq!(
        header(&answer, "location"),
        "/petitions/clean-rivers/endorse?lang=en"
    );
}

#[tokio::test]
async fn the_link_to_the_own_page_is_asked_for_apart_from_a_persons() {
    let deployment = taking(false).await;
    endorse(&deployment, ENDORSES).await;
    let sign = instance(&deployment);
    let path = "/petitions/clean-rivers/link";
    let page = sign.handle(get(&format!("{path}?for=organisation"))).await;
    assert!(text(&page).contains("name=\"for\" value=\"organisation\""));
    for (form, events) in [
        // Nobody has signed with the address as a person.
        ("email=ada@example.org", 1),
        ("email=ada@example.org&for=organisation", 2),
    ] {
        let answer = sign.handle(post(path, form)).await;
        assert_eq!(answer.status(), 202);
        assert_eq!(deployment.events().await, events, "{form}");
    }
    // A program cannot mean a person by what is no text.
    for kind in ["{}", "[]", "1", "false", "\"me\""] {
        let body = format!("{{\"email\":\"ada@example.org\",\"for\":{kind}}}");
        let mut asked = post(path, &body);
        let is_json = HeaderValue::from_static("application/json");
        asked.headers_mut().insert("content-type", is_json);
        assert_eq!(sign.handle(asked).await.status(), 400, "{kind}");
    }
    let wrong = sign
        .handle(post(path, "email=ada@example.org&for=me"))
        .await;
    assert_eq!(wrong.status(), 400);
}
