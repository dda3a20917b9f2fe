//! The pictures of a petition, from its folder to the browser and away again.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::{Duration, SystemTime};

use reqwest::{Method, StatusCode, header};
use system_tests::{Countersign, Result, Visitor, eventually};
use tempfile::TempDir;

/// Log, view, and what a page keeps for two seconds, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(15);
const EXAMPLE: &str = "clean-rivers";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A copy of the example that uses everything, which a test may edit.
fn copy_of_the_example() -> Result<TempDir> {
    let copy = TempDir::with_prefix("petition-")?;
    for entry in fs::read_dir(root().join("infra/petitions").join(EXAMPLE))? {
        let from = entry?.path();
        if let (true, Some(name)) = (from.is_file(), from.file_name()) {
            fs::copy(&from, copy.path().join(name))?;
        }
    }
    Ok(copy)
}

/// Runs the command; it must succeed. Returns what it said.
fn said(output: &Output) -> Result<String> {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    Ok(String::from_utf8(output.stdout.clone())?)
}

fn apply(server: &Countersign, folder: &TempDir) -> Result<String> {
    let folder = folder.path().to_str().ok_or("a folder without a name")?;
    said(&server.command(&["petition", "apply", folder])?)
}

async fn page(visitor: &Visitor) -> Result<String> {
    Ok(visitor.get(&format!("/petitions/{EXAMPLE}")).await?.body)
}

/// The paths of all pictures in the page, each once.
fn pictures(page: &str) -> Vec<String> {
    let parts = page.split("/pictures/").skip(1);
    let end = |c: char| !c.is_ascii_alphanumeric() && !"-.".contains(c);
    let names = parts.filter_map(|part| part.split(end).next());
    let mut paths: Vec<_> = names.map(|name| format!("/pictures/{name}")).collect();
    paths.sort();
    paths.dedup();
    paths
}

/// Every file below the folder that contains the bytes.
fn containing(folder: &Path, bytes: &[u8]) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(containing(&path, bytes)?);
        } else if fs::read(&path)?.windows(bytes.len()).any(|it| it == bytes) {
            found.push(path);
        }
    }
    Ok(found)
}

/// As if everything had been written yesterday.
fn let_a_day_pass(pictures: &Path) -> Result {
    let yesterday = SystemTime::now() - Duration::from_secs(24 * 60 * 60);
    for entry in fs::read_dir(pictures)? {
        fs::File::open(entry?.path())?.set_modified(yesterday)?;
    }
    Ok(())
}

#[tokio::test]
async fn a_petitions_pictures_are_served_until_they_are_taken_away() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let folder = copy_of_the_example()?;
    let first = apply(&server, &folder)?;
    assert!(first.contains("+ river.png: 1600 × 900 pixels"), "{first}");
    assert!(apply(&server, &folder)?.contains("clean-rivers: nothing to do"));
    eventually(PATIENCE, true, async || {
        Ok(page(&visitor).await?.contains("<picture>"))
    })
    .await?;

    let html = page(&visitor).await?;
    let shown = pictures(&html);
    // Two in three sizes and a small one in two as WebP, and a JPEG of each.
    assert_eq!(shown.len(), 3 + 3 + 2 + 3, "{shown:?}");
    for part in [
        "width=\"1600\" height=\"900\" alt=\"Brown water with foam",
        "width=\"1200\" height=\"675\" alt=\"Reeds and water lilies",
        "width=\"48\" height=\"48\" alt=\"\"",
        "<meta property=\"og:image:width\" content=\"1200\">",
    ] {
        assert!(html.contains(part), "{part} is missing");
    }
    // On the picture beside shared links it stands beside title and number.
    let card = format!("/petitions/{EXAMPLE}/card/en/0.jpg");
    let preview = format!(
        "<meta property=\"og:image\" content=\"{}{card}\">",
        server.address()
    );
    assert!(html.contains(&preview), "{preview}");
    let drawn = visitor.request(Method::GET, &card).send().await?;
    assert_eq!(drawn.headers()[header::CONTENT_TYPE], "image/jpeg");
    let drawn = drawn.bytes().await?;
    assert!(drawn.starts_with(b"\xff\xd8\xff") && drawn.len() <= 60 * 1024);
    // And on the posters that the page for sharing links.
    let poster = format!("/petitions/{EXAMPLE}/poster/es/a3.pdf");
    let share = visitor.get(&format!("/petitions/{EXAMPLE}/share")).await?;
    assert!(share.body.contains(&poster), "{}", share.body);
    let drawn = visitor.request(Method::GET, &poster).send().await?;
    assert_eq!(drawn.headers()[header::CONTENT_TYPE], "application/pdf");
    let drawn = drawn.bytes().await?;
    let jpeg = b"/DCTDecode";
    assert!(drawn.starts_with(b"%PDF-1.7") && drawn.windows(jpeg.len()).any(|it| it == jpeg));
    let spanish = visitor
        .get(&format!("/petitions/{EXAMPLE}?lang=es"))
        .await?
        .body;
    assert!(
        spanish.contains("alt=\"Agua marrón con espuma"),
        "{spanish}"
    );
    let text = visitor
        .get(&format!("/petitions/{EXAMPLE}/texts/en/1"))
        .await?
        .body;
    assert!(
        text.contains("<picture>") && text.contains(".body) img"),
        "{text}"
    );

    for path in &shown {
        let got = visitor.request(Method::GET, path).send().await?;
        assert_eq!(got.status(), StatusCode::OK, "{path}");
        let headers = got.headers().clone();
        let is_webp = path.ends_with(".webp");
        let kind = if is_webp { "image/webp" } else { "image/jpeg" };
        assert_eq!(headers[header::CONTENT_TYPE], kind);
        let caching = headers[header::CACHE_CONTROL].to_str()?;
        assert!(caching.contains("immutable") && caching.contains("max-age=31536000"));
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert!(
            headers["content-security-policy"]
                .to_str()?
                .contains("default-src 'none'")
        );
        let bytes = got.bytes().await?;
        let beginning: &[u8] = if is_webp { b"RIFF" } else { b"\xff\xd8\xff" };
        assert!(bytes.starts_with(beginning), "{path}");
        let again = visitor.request(Method::GET, path);
        let again = again.header(header::IF_NONE_MATCH, &headers[header::ETAG]);
        assert_eq!(again.send().await?.status(), StatusCode::NOT_MODIFIED);
        let head = visitor.request(Method::HEAD, path).send().await?;
        assert_eq!(
            head.headers()[header::CONTENT_LENGTH],
            bytes.len().to_string().as_str()
        );
    }
    let json = visitor
        .get(&format!("/petitions/{EXAMPLE}/petition.json"))
        .await?
        .json()?;
    let urls: Vec<_> = ["/picture/files", "/organiser/picture/files"]
        .iter()
        .flat_map(|files| {
            json.pointer(files)
                .and_then(|it| it.as_array())
                .into_iter()
                .flatten()
        })
        .filter_map(|file| file["url"].as_str()?.strip_prefix(server.address()))
        .collect();
    assert_eq!(urls.len(), 4 + 3, "{json}");
    assert!(urls.iter().all(|url| shown.iter().any(|path| path == url)));
    assert_eq!(json["picture"]["alt"][1]["language"], "es");

    // The campaign takes the petition's picture away.
    let toml = folder.path().join("petition.toml");
    let fields = fs::read_to_string(&toml)?;
    let (before, rest) = fields.split_once("[picture]").ok_or("no picture")?;
    let (_, after) = rest.split_once("[organiser]").ok_or("no organiser")?;
    fs::write(&toml, format!("{before}[organiser]{after}"))?;
    let second = apply(&server, &folder)?;
    assert!(second.contains("- the petition's: river.png"), "{second}");
    assert!(
        second.contains("river.png is no longer shown; the server deletes its files"),
        "{second}"
    );
    eventually(PATIENCE, false, async || {
        Ok(page(&visitor).await?.contains(&preview))
    })
    .await?;
    let left = pictures(&page(&visitor).await?);
    assert_eq!(left.len(), shown.len() - 4);

    // A petition may be about to show what was just written.
    let clean = |options: &[&str]| {
        said(&server.command(&[&["petition", "clean-pictures"], options].concat())?)
    };
    assert!(clean(&[])?.contains("nothing to delete"));
    let_a_day_pass(&server.data().join("pictures"))?;
    let dry = clean(&["--dry-run"])?;
    assert!(
        dry.lines().count() == 5 && dry.contains("Nothing was written"),
        "{dry}"
    );
    assert!(clean(&[])?.contains("deleted 4 files"));
    for path in &shown {
        let expected = match left.contains(path) {
            true => StatusCode::OK,
            false => StatusCode::NOT_FOUND,
        };
        let got = visitor.request(Method::GET, path).send().await?;
        assert_eq!(got.status(), expected, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn a_server_that_starts_removes_what_nothing_shows() -> Result {
    let mut server = Countersign::start()?;
    let folder = copy_of_the_example()?;
    apply(&server, &folder)?;
    let pictures = server.data().join("pictures");
    let shown = fs::read_dir(&pictures)?.count();
    let lost = pictures.join(format!("{}-480.webp", "0".repeat(32)));
    fs::write(&lost, "nobody's")?;
    let_a_day_pass(&pictures)?;
    server.kill()?;
    server.start_again()?;
    eventually(PATIENCE, false, async || Ok(lost.exists())).await?;
    assert_eq!(fs::read_dir(&pictures)?.count(), shown);
    Ok(())
}

#[tokio::test]
async fn only_pictures_are_served() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    apply(&server, &copy_of_the_example()?)?;
    let hash = "0".repeat(32);
    for path in [
        "/pictures".to_owned(),
        "/pictures/".to_owned(),
        "/pictures/x".to_owned(),
        "/pictures/..%2Fsecret".to_owned(),
        "/pictures/%2e%2e%2fsecret".to_owned(),
        "/pictures/..%5Csecret".to_owned(),
        "/pictures/../secret".to_owned(),
        format!("/pictures/{hash}-480.webp"),
        format!("/pictures/{hash}-480.webp/.."),
        format!("/pictures/{hash}-480.webp%00"),
        format!("/pictures/{}-480.webp", "0".repeat(10_000)),
    ] {
        let got = visitor.request(Method::GET, &path).send().await?;
        assert_eq!(got.status(), StatusCode::NOT_FOUND, "{path}");
        assert_eq!(got.headers()[header::CACHE_CONTROL], "no-store", "{path}");
    }
    let posted = visitor.request(Method::POST, &format!("/pictures/{hash}-480.webp"));
    assert_eq!(
        posted.send().await?.status(),
        StatusCode::METHOD_NOT_ALLOWED
    );
    Ok(())
}

#[tokio::test]
async fn what_a_phone_wrote_into_a_photo_is_stored_nowhere() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let folder = copy_of_the_example()?;
    let photo = root().join("infra/pictures/tests/pictures/files/photo.jpg");
    let traces = [
        "at-home-in-Rosario",
        "A-phone-of-somebody",
        "made-by-somebody",
        "Exif",
    ];
    let original = fs::read(&photo)?;
    for trace in traces {
        assert!(
            original
                .windows(trace.len())
                .any(|it| it == trace.as_bytes()),
            "{trace}"
        );
    }
    fs::copy(&photo, folder.path().join("river.png"))?;
    apply(&server, &folder)?;
    eventually(PATIENCE, true, async || {
        Ok(page(&visitor).await?.contains("<picture>"))
    })
    .await?;
    // It was held on its side.
    assert!(page(&visitor).await?.contains("width=\"48\" height=\"64\""));
    for trace in traces {
        let found = containing(&server.data(), trace.as_bytes())?;
        assert!(found.is_empty(), "{trace} is in {found:?}");
    }
    Ok(())
}
