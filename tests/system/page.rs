//! What everybody sees, and what a CDN and a browser are told about it.

use reqwest::{Method, StatusCode};
use system_tests::{Countersign, Form, Result, SLUG};

const TITLE: &str = "Against the repression of Javier Milei in Argentina";
const NEWS: [&str; 4] = [
    "Causa contra el Polo Obrero: revocan la negativa de Casanello de acceder a las pericias sobre las cámaras del local central del Polo",
    "Concentración frente a Comodoro Py para respaldar la apelación contra los procesamientos al Polo Obrero",
    "Sumá tu firma al pronunciamiento hacia la Cámara Federal de Apelaciones contra los procesamientos al Polo Obrero",
    "Con un spot, Bullrich confirma que la causa contra el Polo Obrero fue armada por el gobierno para persecución política",
];

fn petition() -> String {
    format!("/petitions/{SLUG}")
}

#[tokio::test]
async fn a_fresh_installation_shows_the_whole_petition() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    for path in ["/", &petition()] {
        let page = visitor.get(path).await?;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
        for expected in [
            TITLE,
            "Solidarity with PO and popular militants",
            "threatening democratic freedoms in Argentina",
            "FR76 1027 8061 0500 0596 5934 133",
            "4 October 2024, 15:48",
            "23 September 2024, 15:17",
            "29 August 2024, 13:16",
            "30 July 2024, 11:53",
            "persecucion-politica",
        ] {
            assert!(page.body.contains(expected), "{path} without {expected}");
        }
        let places: Option<Vec<_>> = NEWS.iter().map(|title| page.body.find(title)).collect();
        let places = places.ok_or("a news item is missing")?;
        assert!(places.is_sorted(), "the newest comes first");
    }
    Ok(())
}

#[tokio::test]
async fn the_interface_speaks_the_readers_language() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    for (language, heading) in [
        ("en", "Sign the petition"),
        ("es", "Firma la petición"),
        ("fr", "Signez la pétition"),
    ] {
        let page = visitor
            .get(&format!("{}?lang={language}", petition()))
            .await?;
        let tag = format!(r#"<html lang="{language}""#);
        assert!(page.body.contains(&tag), "{language}");
        assert!(page.body.contains(heading), "{language}");
        assert!(page.body.contains(TITLE), "the text is in English only");

        let request = visitor.request(Method::GET, &petition());
        let page = visitor
            .send(request.header("accept-language", format!("{language}, *;q=0.1")))
            .await?;
        assert!(page.body.contains(&tag), "{language} by the browser");
    }
    Ok(())
}

#[tokio::test]
async fn spanish_news_are_marked_as_spanish() -> Result {
    let server = Countersign::start()?;
    let page = server.visitor()?.get(&petition()).await?;
    let marked = page.body.matches(r#"<h3 lang="es""#).count();
    assert_eq!(marked, NEWS.len());
    Ok(())
}

#[tokio::test]
async fn the_news_are_there_as_json() -> Result {
    let server = Countersign::start()?;
    let news = server.visitor()?.json("news").await?.to_string();
    for title in NEWS {
        assert!(news.contains(title), "{title}");
    }
    Ok(())
}

#[tokio::test]
async fn the_first_page_fits_into_14_kb() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    for encoding in ["br", "gzip"] {
        let request = visitor.request(Method::GET, "/");
        let response = request.header("accept-encoding", encoding).send().await?;
        assert_eq!(response.headers()["content-encoding"], encoding);
        let size = response.bytes().await?.len();
        assert!(size <= 14 * 1024, "{size} bytes as {encoding}");
    }
    Ok(())
}

#[tokio::test]
async fn a_cdn_may_keep_the_public_answers_and_ask_whether_they_changed() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let mut paths = vec!["/".to_owned(), petition()];
    paths.extend(
        ["count", "news", "signers", "series"].map(|it| format!("{}/{it}.json", petition())),
    );
    for path in paths {
        let answer = visitor.get(&path).await?;
        assert_eq!(answer.status, StatusCode::OK, "{path}");
        for directive in ["s-maxage=", "stale-while-revalidate=", "stale-if-error="] {
            let cache = answer.header("cache-control");
            assert!(cache.contains(directive), "{path}: {cache}");
        }
        let etag = answer.header("etag");
        assert!(!etag.is_empty(), "{path}");
        let request = visitor.request(Method::GET, &path);
        let again = visitor.send(request.header("if-none-match", etag)).await?;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{path}");
        assert_eq!(again.body, "", "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn no_page_sets_a_cookie_or_lets_foreign_code_run() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let mail = visitor
        .sign_and_confirm(&Form::of("ana@example.org"))
        .await?;
    for path in [
        "/".to_owned(),
        petition(),
        format!("{}/check-mail", petition()),
        mail.confirm_path()?,
        mail.own_page_path()?,
        "/no/such/page".to_owned(),
    ] {
        let page = visitor.get(&path).await?;
        assert_eq!(page.header("set-cookie"), "", "{path}");
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
        let policy = page.header("content-security-policy");
        assert!(policy.contains("default-src 'none'"), "{path}: {policy}");
        assert!(
            policy.contains("frame-ancestors 'none'"),
            "{path}: {policy}"
        );
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
    }
    Ok(())
}

#[tokio::test]
async fn what_belongs_to_one_person_is_kept_by_no_cache() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let mail = visitor
        .sign_and_confirm(&Form::of("ana@example.org"))
        .await?;
    for path in [mail.confirm_path()?, mail.own_page_path()?] {
        let page = visitor.get(&path).await?;
        assert_eq!(page.header("cache-control"), "no-store", "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn it_says_that_it_is_healthy() -> Result {
    let server = Countersign::start()?;
    let answer = server.visitor()?.get("/healthz").await?;
    assert_eq!(answer.status, StatusCode::OK);
    Ok(())
}

#[tokio::test]
async fn every_answer_says_what_browsers_may_not_do() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let petition = format!("/petitions/{SLUG}");
    for path in [
        "/",
        "/healthz",
        "/mailbox",
        "/mailbox.json",
        "/no/such/page",
        "/confirm/forged",
        "/signature/forged",
        &petition,
        &format!("{petition}/check-mail"),
        &format!("{petition}/count.json"),
        &format!("{petition}/news.json"),
        &format!("{petition}/signers.json"),
        &format!("{petition}/series.json"),
    ] {
        let answer = visitor.get(path).await?;
        let policy = answer.header("content-security-policy");
        assert!(policy.contains("frame-ancestors 'none'"), "{path}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff", "{path}");
        assert!(!answer.header("referrer-policy").is_empty(), "{path}");
        assert!(!answer.header("permissions-policy").is_empty(), "{path}");
        // It is reached by plain HTTP here.
        assert_eq!(answer.header("strict-transport-security"), "", "{path}");
    }
    Ok(())
}
