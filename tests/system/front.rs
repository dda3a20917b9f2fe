//! The site around the petitions: its list, what it says of itself, and pages of articles, from outside.

use std::fs;
use std::time::Duration;

use reqwest::StatusCode;
use system_tests::{Countersign, Result, SLUG, Visitor, eventually};
use tempfile::TempDir;

/// Log, view, and what a page keeps for two seconds, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);
/// What a site says of itself is read again after half a minute.
const SITE_PATIENCE: Duration = Duration::from_secs(60);
const EXAMPLE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../infra/petitions/clean-rivers"
);

fn applied(server: &Countersign, arguments: &[&str]) -> Result<String> {
    let output = server.command(arguments)?;
    assert!(output.status.success(), "{output:?}");
    Ok(String::from_utf8(output.stdout)?)
}

async fn shows(visitor: &Visitor, path: &str, text: &str, patience: Duration) -> Result {
    eventually(patience, true, async || {
        Ok(visitor.get(path).await?.body.contains(text))
    })
    .await
}

#[tokio::test]
async fn petitions_are_found_by_what_they_say_whatever_the_accents() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    applied(&server, &["petition", "apply", EXAMPLE])?;
    // What became of it is the last event.
    shows(&visitor, "/?lang=en", "| Delivered: ", PATIENCE).await?;
    // The list may be some seconds older than the page.
    let delivered = "/petitions?lang=en&state=delivered";
    shows(&visitor, delivered, "/petitions/clean-rivers?", PATIENCE).await?;
    for (query, found) in [
        ("q=parana", vec!["clean-rivers"]),
        ("q=PARAN%C3%81+aguas", vec!["clean-rivers"]),
        ("q=concejo", vec!["clean-rivers"]),
        ("q=repression", vec![SLUG]),
        ("in=es&state=open", vec!["clean-rivers"]),
        ("state=delivered", vec!["clean-rivers"]),
        ("q=nothing+like+this", vec![]),
    ] {
        let list = visitor.get(&format!("/petitions?lang=en&{query}")).await?;
        assert_eq!(list.status, StatusCode::OK, "{query}");
        for slug in ["clean-rivers", SLUG] {
            let link = format!("<a href=\"/petitions/{slug}?");
            let is_there = list.body.contains(&link);
            assert_eq!(is_there, found.contains(&slug), "{query}: {slug}");
        }
    }
    let verified = server.command(&["verify"])?;
    assert!(verified.status.success(), "{verified:?}");
    Ok(())
}

#[tokio::test]
async fn a_site_has_its_own_name_imprint_and_colour_on_every_page() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let folder = TempDir::with_prefix("site-")?;
    let file = folder.path().join("site.toml");
    let path = file.to_str().ok_or("a folder without a name")?;
    fs::write(&file, "colour = \"#ff8800\"\n")?;
    let refused = server.command(&["site", "apply", path])?;
    let said = String::from_utf8(refused.stderr)?;
    assert!(
        !refused.status.success() && said.contains("has enough"),
        "{said}"
    );
    fs::write(
        &file,
        "name = \"Rivers & more\"\nimprint = \"https://example.org/imprint\"\ncolour = \"#0a5d3c\"\n",
    )?;
    let said = applied(&server, &["site", "apply", path, "--dry-run"])?;
    assert!(said.contains("+ name: Rivers & more"), "{said}");
    let petition = format!("/petitions/{SLUG}?lang=en");
    assert!(
        visitor
            .get(&petition)
            .await?
            .body
            .contains(">Countersign</a>")
    );
    applied(&server, &["site", "apply", path])?;
    shows(&visitor, &petition, ">Rivers &#38; more</a>", SITE_PATIENCE).await?;
    for page in [
        &petition,
        "/petitions?lang=en",
        "/accessibility?lang=en",
        "/no/such/page",
    ] {
        let shown = visitor.get(page).await?;
        for part in [
            ">Rivers &#38; more</a>",
            "href=\"https://example.org/imprint\">Imprint</a>",
            ":root{--accent:#0a5d3c;",
        ] {
            assert!(shown.body.contains(part), "{page}: {part}");
        }
    }
    let again = applied(&server, &["site", "apply", path])?;
    assert!(again.contains("nothing to do"), "{again}");
    for command in [
        &["verify"][..],
        &["rebuild"],
        &["verify"],
        &["petition", "list"],
    ] {
        applied(&server, command)?;
    }
    assert!(
        visitor
            .get(&petition)
            .await?
            .body
            .contains(">Rivers &#38; more</a>")
    );
    Ok(())
}

#[tokio::test]
async fn an_article_is_read_on_its_page_until_it_is_taken_back() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let folder = TempDir::with_prefix("petition-")?;
    fs::create_dir(folder.path().join("news"))?;
    for entry in fs::read_dir(EXAMPLE)? {
        let from = entry?.path();
        if let (true, Some(name)) = (from.is_file(), from.file_name()) {
            fs::copy(&from, folder.path().join(name))?;
        }
    }
    let article = folder.path().join("news/hearing.md");
    let write = |body: &str| {
        let fields = "+++\ntitle = \"The hearing\"\npublished = \"2026-11-20 12:00\"\n+++\n\n";
        fs::write(&article, format!("{fields}{body}\n"))
    };
    let path = folder.path().to_str().ok_or("a folder without a name")?;
    let apply = ["petition", "apply", path];
    write("First paragraph.\n\n- one\n- **two**")?;
    applied(&server, &apply)?;
    let page = "/petitions/clean-rivers/news/hearing";
    shows(&visitor, page, "<strong>two</strong>", PATIENCE).await?;
    let petition = visitor.get("/petitions/clean-rivers?lang=en").await?.body;
    assert!(petition.contains("<p>First paragraph…</p>"), "{petition}");
    assert!(petition.contains(&format!("<a href=\"{page}?lang=en\">The hearing</a>")));
    assert!(visitor.get("/sitemap.xml").await?.body.contains(page));
    for feed in ["/news.atom", "/feed.json"] {
        let feed = visitor.get(feed).await?.body;
        for part in [page, "The hearing", "Clean water in the Paraná"] {
            assert!(feed.contains(part), "{part} in {feed}");
        }
    }
    write("First paragraph.\n\nAnother one.")?;
    applied(&server, &apply)?;
    shows(&visitor, page, "Corrected:", PATIENCE).await?;
    fs::remove_file(&article)?;
    applied(&server, &apply)?;
    eventually(PATIENCE, StatusCode::GONE, async || {
        Ok(visitor.get(page).await?.status)
    })
    .await?;
    assert!(!visitor.get("/sitemap.xml").await?.body.contains(page));
    assert!(!visitor.get("/news.atom").await?.body.contains(page));
    let verified = server.command(&["verify"])?;
    assert!(verified.status.success(), "{verified:?}");
    Ok(())
}
