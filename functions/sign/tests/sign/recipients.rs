//! Addresses to which the mail service sends nothing: refused at the field, instead of taken without an email ever coming.

use events::email::Recipients;
use lambda_http::http::Method;
use lambda_http::{Body, Response};
use serde_json::{Value, json};
use test_support::deployment::{TestDeployment, header, post, request, text};

use crate::{FORM, LINK, PATH, instance};

const ENDORSEMENTS: &str = "/petitions/clean-rivers/endorsements";
const ENDORSES: &str = "organisation=River+League&link=river.example&country=gb&name=Ada+Lovelace&email=ada@example.org";
const FORMS: [(&str, &str); 2] = [(PATH, FORM), (ENDORSEMENTS, ENDORSES)];
const SAYS: &str = "We cannot send emails to this address, because it has a letter or sign before the @ that is not on an English keyboard.";

async fn sends(
    deployment: &TestDeployment,
    recipients: Recipients,
    (path, form): (&str, &str),
    json: bool,
) -> Response<Body> {
    let asked = if json {
        let fields = url::form_urlencoded::parse(form.as_bytes());
        let fields: Value = fields.map(|(name, value)| (name, json!(value))).collect();
        request(Method::POST, path, "application/json", fields.to_string())
    } else {
        post(path, &format!("{form}&lang=en"))
    };
    let sign = instance(deployment).with_recipients(recipients);
    sign.handle(asked).await
}

fn with(form: &str, email: &str) -> String {
    let email: String = url::form_urlencoded::byte_serialize(email.as_bytes()).collect();
    form.replace("ada@example.org", &email)
}

#[tokio::test]
async fn an_address_that_gets_no_email_is_refused_at_the_field_and_nothing_is_stored() {
    let deployment = TestDeployment::new().await;
    deployment.petition_that_takes_endorsements(false).await;
    for (path, form) in FORMS {
        for email in ["josé@example.org", "o’neill@example.org", "用户@例え.jp"] {
            let form = with(form, email);
            let page = sends(&deployment, Recipients::Ascii, (path, &form), false).await;
            assert_eq!(page.status(), 422, "{path} {email}");
            let html = text(&page);
            assert!(html.contains("id=\"form-email-problem\""), "{html}");
            assert!(html.contains(SAYS), "{html}");
            assert!(html.contains(&format!("value=\"{email}\"")), "{html}");

            let answer = sends(&deployment, Recipients::Ascii, (path, &form), true).await;
            assert_eq!(answer.status(), 422, "{path} {email}");
            assert_eq!(header(&answer, "content-type"), "application/problem+json");
            let problem: Value = serde_json::from_str(text(&answer)).unwrap();
            let errors = problem["errors"].as_array().unwrap();
            assert_eq!(errors.len(), 1, "{problem}");
            assert_eq!(errors[0]["field"], "email");
            assert!(errors[0]["detail"].as_str().unwrap().starts_with(SAYS));
        }
    }
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn the_domain_may_be_of_any_script_and_without_the_setting_all_of_the_address() {
    for (recipients, email) in [
        (Recipients::Ascii, "ada+x@bücher.example"),
        (Recipients::AllScripts, "ada+x@bücher.example"),
        (Recipients::AllScripts, "josé@example.org"),
    ] {
        for (path, form) in FORMS {
            for json in [false, true] {
                let deployment = TestDeployment::new().await;
                deployment.petition_that_takes_endorsements(false).await;
                let form = with(form, email);
                let answer = sends(&deployment, recipients, (path, &form), json).await;
                assert_eq!(answer.status(), 202, "{path} {email}: {}", text(&answer));
                assert_eq!(deployment.events().await, 1);
            }
        }
    }
}

#[tokio::test]
async fn asking_for_a_link_tells_nothing_about_an_address() {
    let deployment = TestDeployment::new().await;
    let mut answers = Vec::new();
    for email in ["josé@example.org", "jose@example.org"] {
        let form = with("email=ada@example.org", email);
        let answer = sends(&deployment, Recipients::Ascii, (LINK, &form), false).await;
        answers.push((answer.status(), text(&answer).to_owned()));
    }
    assert_eq!(answers[0].0, 202);
    assert_eq!(answers[0], answers[1]);
}
