//! What is described is what is answered: every field, and no other.

use serde_json::Value;
use system_tests::visitor::signatures;
use system_tests::{Countersign, Form, Result, SLUG};

/// Follows `$ref` and the null of an optional object.
fn resolved<'a>(document: &'a Value, mut schema: &'a Value) -> &'a Value {
    loop {
        if let Some(name) = schema["$ref"].as_str() {
            schema = document.pointer(&name[1..]).unwrap_or(&Value::Null);
        } else if let Some(either) = schema["oneOf"].as_array() {
            let is_null = |schema: &&Value| schema["type"] == "null";
            schema = either
                .iter()
                .find(|schema| !is_null(schema))
                .unwrap_or(&Value::Null);
        } else {
            return schema;
        }
    }
}

/// The answer has the fields that the schema has, all the way down.
fn fits(document: &Value, schema: &Value, answer: &Value, place: &str) {
    let schema = resolved(document, schema);
    match answer {
        Value::Array(items) => {
            assert!(!items.is_empty(), "{place} is empty, so nothing is tested");
            for item in items {
                fits(document, &schema["items"], item, place);
            }
        }
        Value::Object(fields) => {
            for name in schema["required"].as_array().into_iter().flatten() {
                let name = name.as_str().unwrap_or_default();
                assert!(fields.contains_key(name), "{place} lacks {name}");
            }
            for (name, value) in fields {
                let known = &schema["properties"][name];
                let known = match known {
                    Value::Null => &schema["additionalProperties"],
                    known => known,
                };
                assert!(known.is_object(), "{place}.{name} is not described");
                fits(document, known, value, &format!("{place}.{name}"));
            }
        }
        _ => assert!(!schema.is_null(), "{place} is not described"),
    }
}

#[tokio::test]
async fn every_field_that_is_answered_is_described() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let document = visitor.get("/openapi.json").await?.json()?;
    let check = |name: &str, answer: &Value| {
        let schema = &document["components"]["schemas"][name];
        assert!(schema.is_object(), "{name} is not described");
        fits(&document, schema, answer, name);
    };
    let program = |method, path: &str| {
        let request = visitor.request(method, path);
        visitor.send(request.header("accept", "application/json"))
    };
    use reqwest::Method;

    let form = Form::of("ana@example.org").with("show_name", "yes");
    let request = visitor.request(Method::POST, &signatures());
    check(
        "Taken",
        &visitor.send(request.json(&form.to_json())).await?.json()?,
    );
    let nobody = Form::of("nobody").to_json();
    let request = visitor.request(Method::POST, &signatures());
    check(
        "Problem",
        &visitor.send(request.json(&nobody)).await?.json()?,
    );
    let mail = visitor.mails_to("ana@example.org", 1).await?.remove(0);
    let confirm = mail.confirm_path()?;
    check(
        "Confirmation",
        &program(Method::GET, &confirm).await?.json()?,
    );
    check(
        "Confirmation",
        &program(Method::POST, &confirm).await?.json()?,
    );
    visitor.count_becomes("confirmed", 1).await?;
    for (name, path) in [
        ("Count", "count"),
        ("News", "news"),
        ("Signers", "signers"),
        ("Series", "series"),
    ] {
        check(name, &visitor.json(path).await?);
    }
    let own_page = format!("/signature/{}", mail.own_page_token()?);
    check("Signature", &program(Method::GET, &own_page).await?.json()?);
    let request = visitor.request(Method::POST, &own_page);
    let request = request.header("accept", "application/json");
    let erasing = request.form(&[("act", "erase"), ("sure", "yes")]);
    check("Erased", &visitor.send(erasing).await?.json()?);
    check("Problem", &program(Method::GET, &own_page).await?.json()?);
    Ok(())
}

#[tokio::test]
async fn every_get_that_is_described_is_answered() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let document = visitor.get("/openapi.json").await?.json()?;
    let paths = document["paths"].as_object().ok_or("no paths")?;
    for (path, operations) in paths {
        let answer = visitor
            .get(
                &path
                    .replace("{petition}", SLUG)
                    .replace("{token}", "x")
                    .replace("{language}", "en")
                    .replace("{number}", "1"),
            )
            .await?;
        let described = &operations["get"]["responses"][answer.status.as_str()];
        assert!(described.is_object(), "{path}: {}", answer.status);
        if !path.contains("{token}") {
            assert!(
                !answer.status.is_client_error(),
                "{path}: {}",
                answer.status
            );
        }
    }
    Ok(())
}
