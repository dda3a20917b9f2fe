//! Where visitors come from: from a short link to the campaign's figures.

use std::time::Duration;

use reqwest::{Method, StatusCode};
use serde_json::{Value, json};
use system_tests::{Countersign, Form, Result, SLUG, Visitor, eventually};
use tempfile::TempDir;

use crate::petition::{applied, apply, copy_of_the_sample, edit};

/// Log, view, and what a page keeps for two seconds, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);

/// The sample petition with sources and short links.
fn counting() -> Result<TempDir> {
    let folder = copy_of_the_sample()?;
    edit(
        folder.path().join("petition.toml"),
        "open = true",
        "open = true\nshort = \"freedom\"\nsources = [\"newsletter\", { code = \"flyer-may\", short = \"may\" }]",
    )?;
    Ok(folder)
}

async fn leads_to(visitor: &Visitor, path: &str, location: &str) -> Result {
    eventually(
        PATIENCE,
        (StatusCode::FOUND, location.to_owned()),
        async || {
            let found = visitor.get(path).await?;
            Ok((found.status, found.header("location").to_owned()))
        },
    )
    .await
}

fn figures(server: &Countersign) -> Result<Value> {
    let output = server.command(&["petition", "sources", "--petition", SLUG, "--json"])?;
    assert!(output.status.success(), "{output:?}");
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// Views, forms and confirmations.
fn of(figures: &Value, code: &str) -> Value {
    let sources = figures["sources"].as_array().into_iter().flatten();
    let mut found = sources.filter(|source| source["source"] == code);
    found.next().map_or(Value::Null, |it| {
        json!([it["views"], it["forms"], it["confirmed"]])
    })
}

#[tokio::test]
async fn a_campaign_sees_how_many_came_from_a_flyer_and_how_many_of_them_signed() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let folder = counting()?;
    let said = applied(&server, &folder, &[])?;
    assert!(said.contains("+ flyer-may, short link /s/may"), "{said}");
    let page = format!("/petitions/{SLUG}?source=flyer-may");
    leads_to(&visitor, "/s/may", &page).await?;
    leads_to(&visitor, "/s/freedom", &format!("/petitions/{SLUG}")).await?;
    let head = visitor.request(Method::HEAD, "/s/may");
    assert_eq!(visitor.send(head).await?.status, StatusCode::FOUND);
    assert_eq!(
        visitor.get("/s/unknown").await?.status,
        StatusCode::NOT_FOUND
    );

    let hidden = "name=\"source\" value=\"flyer-may\"";
    for _ in 0..3 {
        let opened = visitor.get(&page).await?;
        assert!(opened.body.contains(hidden), "{}", opened.body);
        assert_eq!(opened.header("cache-control"), "no-store");
    }
    visitor.send(visitor.request(Method::HEAD, &page)).await?;
    let plain = visitor
        .get(&format!("/petitions/{SLUG}?source=unknown"))
        .await?;
    assert!(!plain.body.contains("name=\"source\""));

    let form = Form::of("ana@example.org").with("source", "flyer-may");
    assert_eq!(visitor.sign(&form).await?.status, StatusCode::ACCEPTED);
    let mail = visitor.mails_to("ana@example.org", 1).await?.remove(0);
    let path = mail.confirm_path()?;
    assert!(
        !path.contains("flyer") && !mail.text.contains("flyer"),
        "{}",
        mail.text
    );
    let button = visitor.get(&path).await?;
    assert!(button.body.contains(hidden), "{}", button.body);
    let confirms = [("act", "confirm"), ("source", "flyer-may")];
    let confirmed = visitor.post(&path, &confirms).await?;
    assert_eq!(confirmed.status, StatusCode::OK);
    visitor.count_becomes("confirmed", 1).await?;

    eventually(PATIENCE, json!([3, 1, 1]), async || {
        Ok(of(&figures(&server)?, "flyer-may"))
    })
    .await?;
    assert_eq!(of(&figures(&server)?, "newsletter"), json!([0, 0, 0]));
    let own = mail.own_page_path()?;
    let download = visitor.get(&format!("{own}&format=json")).await?.json()?;
    assert_eq!(download["source"], "flyer-may");
    let who = ["--operator", "bea", "--note", "check", "--out", "-"];
    let export = [
        "export",
        "signatures",
        "--petition",
        SLUG,
        "--all",
        "--format",
        "csv",
    ];
    let exported = server.command(&[&export[..], &who[..]].concat())?;
    assert!(exported.status.success(), "{exported:?}");
    assert!(!String::from_utf8(exported.stdout)?.contains("flyer-may"));

    // Nothing rebuilds the figures, and nothing loses them.
    let rebuilt = server.command(&["rebuild"])?;
    assert!(rebuilt.status.success(), "{rebuilt:?}");
    assert_eq!(of(&figures(&server)?, "flyer-may"), json!([3, 1, 1]));
    leads_to(&visitor, "/s/may", &page).await
}

#[tokio::test]
async fn views_that_were_counted_are_written_when_the_server_ends() -> Result {
    let mut server = Countersign::start()?;
    let visitor = server.visitor()?;
    applied(&server, &counting()?, &[])?;
    leads_to(&visitor, "/s/freedom", &format!("/petitions/{SLUG}")).await?;
    let page = format!("/petitions/{SLUG}?source=newsletter");
    eventually(PATIENCE, true, async || {
        Ok(visitor.get(&page).await?.body.contains("name=\"source\""))
    })
    .await?;
    let before = of(&figures(&server)?, "newsletter")[0]
        .as_u64()
        .unwrap_or_default();
    for _ in 0..40 {
        visitor.get(&page).await?;
    }
    server.stop()?;
    assert_eq!(
        of(&figures(&server)?, "newsletter"),
        json!([before + 40, 0, 0])
    );
    Ok(())
}

#[tokio::test]
async fn no_two_petitions_have_one_short_link() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let first = counting()?;
    applied(&server, &first, &[])?;
    leads_to(&visitor, "/s/freedom", &format!("/petitions/{SLUG}")).await?;
    let second = counting()?;
    let toml = second.path().join("petition.toml");
    edit(toml.clone(), SLUG, "another")?;
    edit(toml.clone(), "short = \"may\"", "short = \"june\"")?;
    for options in [&["--second", "--dry-run"][..], &["--second"]] {
        let refused = apply(&server, &second, options)?;
        assert!(!refused.status.success());
        let errors = String::from_utf8(refused.stderr)?;
        let expected =
            format!("petition.toml: short: /s/freedom is a short link of the petition {SLUG}");
        assert!(errors.contains(&expected), "{errors}");
    }
    assert_eq!(
        visitor.get("/petitions/another").await?.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(visitor.get("/s/june").await?.status, StatusCode::NOT_FOUND);
    // What was printed goes on leading to its petition, and nobody else can have it.
    edit(
        first.path().join("petition.toml"),
        "short = \"freedom\"",
        "short = \"free\"",
    )?;
    applied(&server, &first, &[])?;
    leads_to(&visitor, "/s/free", &format!("/petitions/{SLUG}")).await?;
    leads_to(&visitor, "/s/freedom", &format!("/petitions/{SLUG}")).await?;
    assert!(!apply(&server, &second, &["--second"])?.status.success());
    edit(toml, "short = \"freedom\"", "short = \"freed\"")?;
    applied(&server, &second, &["--second"])?;
    leads_to(&visitor, "/s/freed", "/petitions/another").await
}
