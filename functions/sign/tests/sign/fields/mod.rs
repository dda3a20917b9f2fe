//! Forms of petitions that chose what they ask.

use event_store::SignerKeys;
use events::personal::Personal;
use events::signature::SignatureEvent;
use lambda_http::http::Method;
use serde_json::Value;
use test_support::deployment::{SLUG, TestDeployment, everything, get, post, request, text};
use views::petition::{Asked, Form, NameFields};

use crate::{FORM, PATH, instance, send, the_signature};

/// What is recorded of the only signature.
async fn recorded(deployment: &TestDeployment) -> (String, Personal) {
    let (id, events) = the_signature(deployment).await;
    let SignatureEvent::SignatureSubmitted { choices, personal } = &events[0].event else {
        panic!("another event");
    };
    let settings = &deployment.settings;
    let keys = SignerKeys::new(&deployment.client, &settings.tables, &settings.keys.sealing);
    let personal = keys.open(&id, 1, personal).await.unwrap().unwrap();
    (choices.country.clone(), personal)
}

async fn asking(form: Form) -> TestDeployment {
    let deployment = TestDeployment::new().await;
    deployment.petition_that_asks(SLUG, form).await;
    deployment
}

async fn send_json(deployment: &TestDeployment, form: &Value) -> (u16, Value) {
    let sent = request(Method::POST, PATH, "application/json", form.to_string());
    let sign = instance(deployment);
    let response = sign.handle(sent).await;
    let body = serde_json::from_str(text(&response)).unwrap();
    (response.status().as_u16(), body)
}

#[tokio::test]
async fn everything_that_a_petition_asks_for_is_recorded_in_one_request() {
    let deployment = asking(everything(NameFields::One)).await;
    let sign = instance(&deployment);
    sign.handle(get("/petitions/clean-rivers/check-mail")).await;
    deployment.operations();
    let form = "name=Ada+Lovelace&email=ada@example.org&region=Kent&city=London&postcode=CT1&occupation=Poet\
                &organisation=Choir&phone=%2B44+20+7946+0000&own_why=The+river&own_where=north&own_of_age=yes&lang=en";
    let response = sign.handle(post(PATH, form)).await;
    assert_eq!(response.status(), 202);
    let requests = deployment.operations();
    let writes = requests.iter().filter(|name| *name == "TransactWriteItems");
    assert_eq!(writes.count(), 1, "{requests:?}");
    let (country, personal) = recorded(&deployment).await;
    assert_eq!(country, "");
    assert_eq!(personal.display_name(), "Ada Lovelace");
    let texts = [
        &personal.region,
        &personal.postcode,
        &personal.organisation,
        &personal.phone,
    ];
    assert_eq!(texts, ["Kent", "CT1", "Choir", "+44 20 7946 0000"]);
    let answers: Vec<_> = personal
        .own
        .iter()
        .map(|it| (&*it.label, it.shown()))
        .collect();
    let expected = [
        ("Why do you sign?", "The river"),
        ("Where do you live?", "North of the river"),
        ("I am of age", "yes"),
    ];
    assert_eq!(answers, expected);
}

#[tokio::test]
async fn what_is_required_is_named_and_what_was_typed_is_kept() {
    let mut form = everything(NameFields::One);
    form.phone = Asked::Required;
    form.region = Asked::Required;
    for own in &mut form.own {
        own.required = true;
    }
    let deployment = asking(form).await;
    // The page was opened before the petition asked for any of it.
    let old = format!("{FORM}&comment=kept&lang=en");
    let response = send(&deployment, &old).await;
    assert_eq!(response.status(), 422);
    for part in [
        "Fill in this field: Region",
        "Fill in this field: Phone number",
        "href=\"#form-own_where\">Fill in this field: Where do you live?",
        "To sign, tick this box: I am of age",
        "id=\"form-name\" name=\"name\" required",
        "value=\"Ada Lovelace\"",
        ">\nkept</textarea>",
        "aria-describedby=\"form-phone-problem form-phone-hint\"",
    ] {
        assert!(
            text(&response).contains(part),
            "{part} in {}",
            text(&response)
        );
    }
    assert!(!text(&response).contains("Enter your name"));
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn what_the_petition_no_longer_asks_for_is_not_stored_and_its_sender_reads_so() {
    let deployment = asking(Form {
        city: Asked::Off,
        ..Form::default()
    })
    .await;
    let form = format!("{FORM}&city=London&phone=123&own_gone=x&lang=en");
    let response = send(&deployment, &form).await;
    assert_eq!(response.status(), 202);
    let said = "so they were not stored: City, own_gone, Phone number";
    assert!(text(&response).contains(said), "{}", text(&response));
    let (_, personal) = recorded(&deployment).await;
    assert_eq!((&*personal.city, &*personal.phone), ("", ""));
    assert!(personal.own.is_empty());

    let form = serde_json::json!({
        "given_name": "Ada", "email": "joan@example.org", "country": "GB", "city": "London", "region": "",
    });
    let (status, body) = send_json(&deployment, &form).await;
    assert_eq!(status, 202);
    assert_eq!(body["not_stored"], serde_json::json!(["city"]));
}

#[tokio::test]
async fn the_shape_of_a_field_is_checked_though_the_petition_does_not_ask_for_it() {
    let deployment = asking(Form {
        country: Asked::Off,
        ..Form::default()
    })
    .await;
    for (name, value) in [
        ("name", "x".repeat(161).into()),
        ("region", "x".repeat(81).into()),
        ("postcode", "x".repeat(21).into()),
        ("organisation", "x".repeat(121).into()),
        ("phone", "1".repeat(41).into()),
        ("country", "GBR".into()),
        ("phone", 5.into()),
        ("own_gone", serde_json::json!([])),
        ("consent_gone", serde_json::json!({})),
    ] {
        let value: Value = value;
        let mut form = serde_json::json!({
            "given_name": "Ada", "family_name": "Lovelace", "email": "ada@example.org",
        });
        form[name] = value.clone();
        let (status, body) = send_json(&deployment, &form).await;
        assert_eq!(status, 422, "{name}: {body}");
        let errors: Vec<_> = body["errors"].as_array().unwrap().iter().collect();
        assert!(
            matches!(errors[..], [error] if error["field"] == name),
            "{body}"
        );
        if let Some(text) = value.as_str() {
            let form = FORM.replace("&country=gb", "");
            let response = send(&deployment, &format!("{form}&{name}={text}")).await;
            assert_eq!(response.status(), 422, "{name}");
        }
    }
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn only_a_page_changes_to_another_language_with_the_form() {
    let deployment = TestDeployment::new().await;
    for name in ["switch", "switch_1", "switch_2"] {
        let form = serde_json::json!({
            "given_name": "Ada", "email": "ada@example.org", "country": "GB", name: "lang=es",
        });
        let (status, body) = send_json(&deployment, &form).await;
        assert_eq!(status, 400);
        assert!(body["detail"].as_str().unwrap().contains(name), "{body}");
    }
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn an_answer_that_cannot_be_chosen_or_is_no_text_is_refused() {
    let deployment = asking(everything(NameFields::Two)).await;
    let form = |name: &str, value: Value| {
        let mut form = serde_json::json!({ "given_name": "Ada", "email": "ada@example.org" });
        form[name] = value;
        form
    };
    for (name, value) in [
        ("own_where", "west".into()),
        ("own_of_age", "perhaps".into()),
        ("own_why", "<script>x</script>".into()),
        ("own_why", "x".repeat(201).into()),
        ("own_why", 5.into()),
        ("phone", "call me".into()),
        ("phone", "600 000 000".into()),
        ("country", "XX".into()),
    ] {
        let (status, body) = send_json(&deployment, &form(name, value)).await;
        assert_eq!(status, 422, "{name}");
        assert_eq!(body["errors"][0]["field"], name);
    }
    let (status, body) = send_json(&deployment, &form("own_of_age", true.into())).await;
    assert_eq!(status, 202, "{body}");
    assert_eq!(recorded(&deployment).await.1.own.len(), 1);
    for unknown in ["own_", "own_Where", "own_a-b", "owned"] {
        let (status, _) = send_json(&deployment, &form(unknown, "x".into())).await;
        assert_eq!(status, 400, "{unknown}");
    }
}

#[tokio::test]
async fn a_form_keeps_its_answers_while_its_language_changes() {
    let deployment = asking(everything(NameFields::Two)).await;
    let form =
        format!("{FORM}&own_why=The+river&own_where=north&own_of_age=yes&lang=en&switch=lang%3Des");
    let response = send(&deployment, &form).await;
    for part in [
        "¿Por qué firmas?",
        "value=\"The river\"",
        "<option value=\"north\" selected>Al norte del río",
        "name=\"own_of_age\" value=\"yes\" checked",
    ] {
        assert!(
            text(&response).contains(part),
            "{part} in {}",
            text(&response)
        );
    }
}

#[tokio::test]
async fn a_consent_is_recorded_in_the_words_that_were_read() {
    let deployment = asking(everything(NameFields::Two)).await;
    let page = send(&deployment, &format!("{FORM}&lang=es&switch=lang%3Den")).await;
    let unticked = "aria-describedby=\"form-consent_partner-hint\" value=\"3\"><span>The river league may call me</span>";
    assert!(text(&page).contains(unticked), "{}", text(&page));
    assert!(text(&page).contains("Ticking this allows the use of: "));

    let old = format!("{FORM}&consent_partner=2&lang=en");
    let response = send(&deployment, &old).await;
    assert_eq!(response.status(), 422);
    let said = "The words of this box have changed";
    assert!(text(&response).contains(said), "{}", text(&response));
    assert!(!text(&response).contains("value=\"3\" checked"));

    let form = serde_json::json!({
        "given_name": "Ada", "email": "ada@example.org", "consent_partner": 3, "consent_gone": 7, "lang": "es",
    });
    let (status, body) = send_json(&deployment, &form).await;
    assert_eq!(
        (status, &body["not_stored"]),
        (202, &serde_json::json!(["consent_gone"]))
    );
    let (_, events) = the_signature(&deployment).await;
    let choices = events[0].event.choices().unwrap();
    let given = &choices.consents["partner"];
    assert_eq!((given.version, given.language.as_str()), (3, "es"));
    assert_eq!(choices.consents.len(), 1);
}
