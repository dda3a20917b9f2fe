//! What is described is what is answered: every field, and no other.

use std::time::Duration;

use reqwest::StatusCode;
use serde_json::Value;
use system_tests::visitor::signatures;
use system_tests::{Countersign, Form, Result, Visitor, eventually};

/// Log, view, and what a page keeps for two seconds, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);

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

/// Lists of an answer by their place: whether one of them had anything in it.
type Lists = std::collections::BTreeMap<String, bool>;

/// The answer has the fields that the schema has, all the way down.
fn fits(document: &Value, schema: &Value, answer: &Value, place: &str, lists: &mut Lists) {
    let schema = resolved(document, schema);
    match answer {
        Value::Array(items) => {
            *lists.entry(place.to_owned()).or_default() |= !items.is_empty();
            for item in items {
                fits(document, &schema["items"], item, place, lists);
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
                fits(document, known, value, &format!("{place}.{name}"), lists);
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
        let mut lists = Lists::new();
        fits(&document, schema, answer, name, &mut lists);
        // Written within an hour; the tests of the function `page` fill it.
        lists.remove("Petition.goals_reached");
        for (place, is_filled) in lists {
            assert!(is_filled, "{place} is empty, so nothing is tested");
        }
    };
    let program = |method, path: &str| {
        let request = match method {
            Method::POST => visitor.press(path),
            method => visitor.request(method, path),
        };
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
    with_example(&server, &visitor).await?;
    let path = "/petitions/clean-rivers/petition.json";
    let petition = visitor.get(path).await?.json()?;
    check("Petition", &petition);
    let places = visitor.get("/petitions/clean-rivers/places.json");
    check("Places", &places.await?.json()?);
    let article = "/petitions/clean-rivers/news/2026-11-20-handed-over.json";
    check("WholeArticle", &visitor.get(article).await?.json()?);
    let asks_more = signs_example(&server, &visitor, &petition).await?;
    let comments = visitor.get("/petitions/clean-rivers/comments.json");
    check("Comments", &comments.await?.json()?);
    let news = gets_news(&server, &visitor).await?;
    check("NewsLink", &program(Method::GET, &news).await?.json()?);
    endorses_example(&server, &visitor).await?;
    let organisations = visitor.get("/petitions/clean-rivers/organisations.json");
    check("Organisations", &organisations.await?.json()?);
    let answer = program(Method::GET, &asks_more).await?.json()?;
    check("Signature", &answer);
    assert_eq!(answer["own"].as_array().map(Vec::len), Some(3));
    let own_page = format!("/signature/{}", mail.own_page_token()?);
    let request = visitor.press(&own_page);
    let request = request.header("accept", "application/json");
    let asking = request.form(&[("act", "change-address"), ("email", "ana@example.net")]);
    check("AddressAsked", &visitor.send(asking).await?.json()?);
    let mail = visitor.mails_to("ana@example.net", 1).await?.remove(0);
    let link = mail.address_path()?;
    check("AddressLink", &program(Method::GET, &link).await?.json()?);
    let request = visitor.press(&own_page);
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
    with_example(&server, &visitor).await?;
    // Pictures and posters are no text; the tests of the function `page` read them.
    let texts = paths
        .iter()
        .filter(|(path, _)| !path.contains("/card/") && !path.contains("/poster/"));
    for (path, operations) in texts {
        let answer = visitor
            .get(
                &path
                    .replace("{petition}", "clean-rivers")
                    .replace("{article}", "2026-11-20-handed-over")
                    .replace("{token}", "x")
                    .replace("{language}", "en")
                    .replace("{number}", "1")
                    .replace("{code}", "rivers"),
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

/// Signs the example, answers its own questions and lets a comment be shown, which is approved. The path of the signer's own page.
async fn signs_example(
    server: &Countersign,
    visitor: &Visitor,
    petition: &Value,
) -> Result<String> {
    let fields = petition["fields"].as_array().ok_or("no fields")?;
    let version = |name: &str| {
        let consent = fields.iter().find(|it| it["name"] == name);
        consent
            .map(|consent| &consent["version"])
            .ok_or("no consent")
    };
    let form = serde_json::json!({
        "name": "Eva Ruiz",
        "email": "eva@example.org",
        "country": "AR",
        "region": "Santa Fe",
        "own_side": "north",
        "own_memory": "We swam there.",
        "own_neighbour": true,
        "comment": "We want to swim there again.",
        "consent_league": version("consent_league")?,
        "consent_show_comment": version("consent_show_comment")?,
        "show_name": true,
        "news": true,
    });
    let request = visitor.request(reqwest::Method::POST, "/petitions/clean-rivers/signatures");
    let taken = visitor.send(request.json(&form)).await?;
    assert_eq!(taken.status, StatusCode::ACCEPTED, "{}", taken.body);
    let mail = visitor.mails_to("eva@example.org", 1).await?.remove(0);
    visitor.post(&mail.confirm_path()?, &[]).await?;
    let of_comments = |act: &[&str]| {
        let by = [
            "--petition",
            "clean-rivers",
            "--operator",
            "Test",
            "--note",
            "Read",
        ];
        let done = server.command(&[&["signatures", "comments"], act, &by].concat())?;
        match done.status.success() {
            true => Ok(String::from_utf8(done.stdout)?),
            false => Err(format!("{done:?}").into()),
        }
    };
    let listed: Result<String> = of_comments(&["list", "--json"]);
    let listed: Value = serde_json::from_str(listed?.lines().next().ok_or("no comment")?)?;
    let approved: Result<String> = of_comments(&["approve", listed["id"].as_str().ok_or("no id")?]);
    approved?;
    eventually(PATIENCE, true, async || {
        let shown = visitor.get("/petitions/clean-rivers/comments.json").await?;
        Ok(shown.body.contains("swim there again"))
    })
    .await?;
    Ok(format!("/signature/{}", mail.own_page_token()?))
}

/// Eva gets an article by mail. The path of the link that ends the news.
async fn gets_news(server: &Countersign, visitor: &Visitor) -> Result<String> {
    for decision in ["plan", "approve"] {
        let done = server.command(&[
            "news",
            "mail",
            decision,
            "--petition",
            "clean-rivers",
            "--article",
            "2026-11-20-handed-over",
            "--operator",
            "Test",
            "--note",
            "Read",
        ])?;
        assert!(done.status.success(), "{done:?}");
    }
    let found = async || {
        let mails = visitor.mails().await?;
        Result::Ok(mails.iter().find_map(|mail| mail.unsubscribe_path().ok()))
    };
    eventually(PATIENCE, true, async || Ok(found().await?.is_some())).await?;
    Ok(found().await?.ok_or("no link")?)
}

/// Endorses the example, which an operator approves.
async fn endorses_example(server: &Countersign, visitor: &Visitor) -> Result {
    let form = serde_json::json!({
        "organisation": "River League",
        "link": "https://river.example",
        "country": "AR",
        "name": "Eva Ruiz",
        "email": "league@example.org",
    });
    let path = "/petitions/clean-rivers/endorsements";
    let request = visitor.request(reqwest::Method::POST, path);
    let taken = visitor.send(request.json(&form)).await?;
    assert_eq!(taken.status, StatusCode::ACCEPTED, "{}", taken.body);
    let mail = visitor.mails_to("league@example.org", 1).await?.remove(0);
    visitor.post(&mail.confirm_path()?, &[]).await?;
    let of_organisations = |act: &[&str]| {
        let by = [
            "--petition",
            "clean-rivers",
            "--operator",
            "Test",
            "--note",
            "Read",
        ];
        let done = server.command(&[&["organisations"], act, &by].concat())?;
        match done.status.success() {
            true => Ok(String::from_utf8(done.stdout)?),
            false => Err(format!("{done:?}").into()),
        }
    };
    let listed: Result<String> = of_organisations(&["list", "--waiting", "--json"]);
    let listed: Value = serde_json::from_str(listed?.lines().next().ok_or("none waits")?)?;
    let approved: Result<String> =
        of_organisations(&["approve", listed["id"].as_str().ok_or("no id")?]);
    approved?;
    eventually(PATIENCE, true, async || {
        let shown = visitor
            .get("/petitions/clean-rivers/organisations.json")
            .await?;
        Ok(shown.body.contains("River League"))
    })
    .await
}

/// Publishes the example that uses everything, and waits until it is shown.
async fn with_example(server: &Countersign, visitor: &Visitor) -> Result {
    let example = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../infra/petitions/clean-rivers"
    );
    let applied = server.command(&["petition", "apply", example])?;
    assert!(applied.status.success(), "{applied:?}");
    // What became of it is the last event.
    eventually(PATIENCE, true, async || {
        let petition = visitor.get("/petitions/clean-rivers/petition.json").await?;
        Ok(petition.body.contains("\"delivered\""))
    })
    .await?;
    eventually(PATIENCE, StatusCode::OK, async || {
        let article = "/petitions/clean-rivers/news/2026-11-20-handed-over";
        Ok(visitor.get(article).await?.status)
    })
    .await
}
