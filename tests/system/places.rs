//! Where signatures come from, by country and by region, from outside: nothing while there are few, then tens, and never a country with few.

use std::fs;
use std::io::Write as _;
use std::time::Duration;

use reqwest::StatusCode;
use serde_json::{Value, json};
use system_tests::{Countersign, Form, Result, SLUG, Visitor, eventually};

use crate::petition::{applied, apply, copy_of_the_sample};

/// Log, view, and what is kept for two seconds, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);

async fn table(visitor: &Visitor) -> Result<Value> {
    Ok(visitor.json("places").await?["table"].clone())
}

#[tokio::test]
async fn a_petition_shows_its_countries_in_tens_once_there_are_enough() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let page = format!("/petitions/{SLUG}/places");
    assert_eq!(visitor.get(&page).await?.status, StatusCode::NOT_FOUND);

    let folder = copy_of_the_sample()?;
    let file = folder.path().join("petition.toml");
    let mut file = fs::OpenOptions::new().append(true).open(file)?;
    file.write_all(b"\n[places]\nby = \"country\"\n")?;
    let said = applied(&server, &folder, &[])?;
    assert!(said.contains("where signatures come from"), "{said}");
    eventually(PATIENCE, StatusCode::OK, async || {
        Ok(visitor.get(&page).await?.status)
    })
    .await?;
    assert_eq!(table(&visitor).await?, json!(null));
    assert!(
        visitor
            .get(&page)
            .await?
            .body
            .contains("No country is shown")
    );

    let mut mails = Vec::new();
    for n in 1..=30 {
        let country = if n % 10 == 0 { "UY" } else { "AR" };
        let form = Form::of(&format!("person-{n}@example.org")).with("country", country);
        mails.push(visitor.sign_and_confirm(&form).await?);
        // One after the other, so that no multiple of ten is passed over.
        visitor.count_becomes("confirmed", n).await?;
    }
    eventually(PATIENCE, json!(30), async || {
        Ok(table(&visitor).await?["confirmed"].clone())
    })
    .await?;
    let shown = table(&visitor).await?;
    assert_eq!(
        shown["countries"],
        json!([{ "country": "AR", "at_least": 10 }])
    );
    assert_eq!(shown["others"], json!(20));
    let html = visitor.get(&format!("{page}?lang=en")).await?.body;
    assert!(
        html.contains("Argentina") && !html.contains("Uruguay"),
        "{html}"
    );
    let csv = visitor.get(&format!("{page}.csv")).await?.body;
    assert!(csv.contains("AR,10,30,") && !csv.contains("UY"), "{csv}");

    // Somebody erases their signature: what was published before says nothing about it, and the sums still agree.
    let own = format!("/signature/{}", mails[0].own_page_token()?);
    let erased = visitor.post(&own, &[("act", "erase"), ("sure", "yes")]);
    assert!(erased.await?.status.is_success());
    visitor.count_becomes("confirmed", 29).await?;
    assert_eq!(table(&visitor).await?, shown);
    let verified = server.command(&["verify"])?;
    let said = String::from_utf8_lossy(&verified.stdout);
    assert!(verified.status.success(), "{said}");
    Ok(())
}

#[tokio::test]
async fn a_petition_shows_its_regions_however_they_are_written() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let page = format!("/petitions/{SLUG}/places");
    let folder = copy_of_the_sample()?;
    let file = folder.path().join("petition.toml");
    let sample = fs::read_to_string(&file)?;
    let by_region = "\n[places]\nby = \"region\"\n[places.regions]\n\"Entre Ríos\" = []\n\"Santa Fe\" = [\"Sta. Fe\"]\n";
    // The form does not ask for it yet.
    fs::write(&file, format!("{sample}{by_region}"))?;
    let refused = apply(&server, &folder, &[])?;
    assert!(!refused.status.success());
    let said = String::from_utf8_lossy(&refused.stderr);
    assert!(
        said.contains(
            "petition.toml: places.by: the form does not ask for the region. Write region"
        ),
        "{said}"
    );
    let asked = format!("{sample}\n[form]\nregion = \"optional\"\n{by_region}");
    fs::write(&file, asked)?;
    applied(&server, &folder, &[])?;
    eventually(PATIENCE, json!("region"), async || {
        let answer = visitor.get(&format!("{page}.json")).await?;
        let json: Value = serde_json::from_str(&answer.body).unwrap_or_default();
        Ok(json["by"].clone())
    })
    .await?;

    let written = ["santa fe", "SANTA FÉ", "Sta. Fe", "Entre Rios", "somewhere"];
    let mut mails = Vec::new();
    for n in 1..=30_u64 {
        // 24 of Santa Fe, 3 of Entre Ríos, 3 of nowhere.
        let region = match n % 10 {
            0 => written[3],
            1 => written[4],
            _ => written[usize::try_from(n % 3)?],
        };
        let form = Form::of(&format!("person-{n}@example.org")).with("region", region);
        mails.push(visitor.sign_and_confirm(&form).await?);
        visitor.count_becomes("confirmed", n).await?;
    }
    eventually(PATIENCE, json!(30), async || {
        Ok(table(&visitor).await?["confirmed"].clone())
    })
    .await?;
    let shown = table(&visitor).await?;
    assert_eq!(
        shown["areas"],
        json!([{ "area": "Santa Fe", "at_least": 10 }])
    );
    assert_eq!(shown["others"], json!(20));
    let html = visitor.get(&format!("{page}?lang=en")).await?.body;
    assert!(
        html.contains("By region") && html.contains("Santa Fe"),
        "{html}"
    );
    assert!(
        !html.contains("Entre R") && !html.contains("somewhere"),
        "{html}"
    );
    let csv = visitor.get(&format!("{page}.csv")).await?.body;
    assert!(
        csv.starts_with("region,") && csv.contains("Santa Fe,10,30,"),
        "{csv}"
    );
    let map = visitor.get(&format!("{page}.svg")).await?;
    assert_eq!(map.status, StatusCode::NOT_FOUND);

    let own = format!("/signature/{}", mails[1].own_page_token()?);
    let erased = visitor.post(&own, &[("act", "erase"), ("sure", "yes")]);
    assert!(erased.await?.status.is_success());
    visitor.count_becomes("confirmed", 29).await?;
    assert_eq!(table(&visitor).await?, shown);
    for command in ["verify", "rebuild", "verify"] {
        let done = server.command(&[command])?;
        let said = String::from_utf8_lossy(&done.stdout);
        assert!(done.status.success(), "{command}: {said}");
    }
    assert_eq!(table(&visitor).await?, shown);
    Ok(())
}
