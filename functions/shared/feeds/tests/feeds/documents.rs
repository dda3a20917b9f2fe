//! A document for each way in which feeds differ from their specification, with the articles that follow.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use events::petition::Article;
use feeds::{Document, FeedError, MOST_ITEMS, Surroundings, Validators};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use url::Url;

const NOW: &str = "2026-01-01T00:00:00Z";

/// Each file, and its articles: title, page, date, language, and text or body. Or the kind of error.
const EXPECTED: &[(&str, &[&str])] = &[
    (
        "rss-0.91.xml",
        &["Old format | https://river.example/old | now | es | Without dates or ids."],
    ),
    (
        "rss-0.92-without-titles.xml",
        &[
            "The ministry answers, after eight months. More to come. | https://river.example/1 | now | es | The ministry answers, after eight months. More to come.",
        ],
    ),
    (
        "rss-1.0.rdf",
        &[
            "An item of RSS 1.0 | https://river.example/a | 2024-10-04T15:48:00Z | es-AR | <p>With <em>HTML</em>.</p>",
        ],
    ),
    (
        "rss-2.0-wordpress.xml",
        &[
            "The judge’s decision | https://river.example/2024/10/decision/ | 2024-10-04T15:48:00Z | en-US | <h2>Why</h2> <p>The court has <strong>decided</strong>.</p> <p>The bridge</p>",
        ],
    ),
    (
        "rss-without-version.xml",
        &["No version | https://river.example/v | 2024-10-04T15:48:00Z | es | "],
    ),
    (
        "rss-2.0.1.xml",
        &["A version that does not exist | https://river.example/v | 2024-10-04T15:48:00Z | es | "],
    ),
    (
        "guid-missing.xml",
        &[
            "Only a link | https://river.example/x?utm_source=rss&p=3 | 2024-10-04T15:48:00Z | es | ",
        ],
    ),
    (
        "guid-missing-title-changed.xml",
        &[
            "Only a link, corrected | http://www.river.example/x?p=3&utm_medium=feed | 2024-10-04T15:48:00Z | es | ",
        ],
    ),
    (
        "guid-is-not-a-link.xml",
        &["No page | - | 2024-10-04T15:48:00Z | es | Text"],
    ),
    (
        "guid-is-a-link.xml",
        &["The id is the page | https://river.example/p/4 | 2024-10-04T15:48:00Z | es | Text"],
    ),
    (
        "neither-id-nor-link.xml",
        &["This one | - | 2024-10-04T15:48:00Z | es | "],
    ),
    (
        "duplicates.xml",
        &[
            "Second | - | 2024-10-04T15:48:00Z | es | ",
            "First | - | 2024-10-04T15:48:00Z | es | ",
        ],
    ),
    (
        "reordered.xml",
        &[
            "Oldest | - | 2024-10-01T08:00:00Z | es | ",
            "Middle | - | 2024-10-02T08:00:00Z | es | ",
            "Newest | - | 2024-10-03T08:00:00Z | es | ",
        ],
    ),
    (
        "relative-links.xml",
        &[
            "Relative | https://river.example/news/7 | 2024-10-04T15:48:00Z | es | <p>See <a href=\"https://river.example/news/other#x\">this</a> and <a href=\"https://river.example/news/7#end\">the end</a>.</p>",
        ],
    ),
    (
        "atom.xml",
        &[
            "Only a summary | - | 2024-10-03T15:48:00Z | fr | 5 < 6 & 7",
            "A <b> in the title | https://river.example/blog/one.html | 2024-10-04T15:48:00Z | fr | <p>Some <i>XHTML</i> and <a href=\"https://cdn.example/x/y\">a link</a>.</p>",
        ],
    ),
    (
        "atom-entry-links-to-others.xml",
        &["Bad links | - | 2024-10-04T15:48:00Z | es | <p>Safe</p><a>y</a>"],
    ),
    (
        "json-feed-1.1.json",
        &[
            "HTML & more | https://river.example/1 | 2024-10-04T15:48:00Z | pt-BR | <p>One</p><p>Two</p>",
            "A number | https://river.example/2 | now | pt-BR | x",
        ],
    ),
    (
        "json-feed-1.0-text.json",
        &[
            "Text without a title. Its second paragraph, with <b>. | - | 2024-10-04T18:48:00Z | es | <p>Text without a title.</p><p>Its second paragraph, with &lt;b&gt;.</p>",
        ],
    ),
    ("json-not-a-feed.json", &["not_a_feed"]),
    (
        "cdata-and-references.xml",
        &["AT&T & friends | - | 2024-10-04T15:48:00Z | es | <b> is shown, & too"],
    ),
    (
        "unknown-references.xml",
        &["Café — open | - | 2024-10-04T15:48:00Z | es | "],
    ),
    (
        "windows-1252-declared-as-utf-8.xml",
        &["“Ríos” – ya | - | 2024-10-04T15:48:00Z | es | "],
    ),
    (
        "iso-8859-1.xml",
        &["Año nuevo | - | 2024-10-04T15:48:00Z | es | "],
    ),
    (
        "utf-8-declared-as-iso-8859-1.xml",
        &["Año nuevo | - | 2024-10-04T15:48:00Z | es | "],
    ),
    (
        "utf-16-with-bom.xml",
        &["Año nuevo | - | 2024-10-04T15:48:00Z | es | "],
    ),
    (
        "bom-and-blank-lines-first.xml",
        &["Late start | - | 2024-10-04T15:48:00Z | es | "],
    ),
    (
        "dates.xml",
        &[
            "ISO in RSS | - | 2024-10-04T08:43:00Z | es | ",
            "Spanish month | - | 2024-10-04T10:44:00Z | es | ",
            "Wrong weekday | - | 2024-10-04T10:45:00Z | es | ",
            "No zone | - | 2024-10-04T13:46:00Z | es | ",
            "GMT+2 | - | 2024-10-04T13:47:00Z | es | ",
            "Two-digit year | - | 2024-10-04T20:48:00Z | es | ",
            "Zero | - | now | es | ",
            "In the future | - | now | es | ",
            "Not a date | - | now | es | ",
        ],
    ),
    ("podcast-that-panics-the-parser.xml", &["broken"]),
    ("page.html", &["not_a_feed"]),
    ("empty.xml", &["not_a_feed"]),
    ("without-items.xml", &[]),
    ("truncated.xml", &["broken"]),
    ("not-well-formed.xml", &["broken"]),
    (
        "bare-ampersand.xml",
        &["Rivers & lakes | https://river.example/?a=1&b=2 | 2024-10-04T15:48:00Z | es | "],
    ),
    (
        "doctype-with-entities.xml",
        &["Entities &b; &c; | - | 2024-10-04T15:48:00Z | es | "],
    ),
    ("sixty-items.xml", &["50 articles"]),
    (
        "very-long-text.xml",
        &["295 letters | - | 2024-10-04T15:48:00Z | es | The beginning…"],
    ),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/feeds/documents")
}

async fn read(file: &str, url: &str) -> Result<Vec<Article>, FeedError> {
    let document = Document {
        url: Url::parse(url).unwrap(),
        content_type: "text/xml".to_owned(),
        bytes: fs::read(folder().join(file)).unwrap(),
        validators: Validators::default(),
    };
    let around = Surroundings {
        language: "es".to_owned(),
        is_language_fixed: false,
        zone: TimeZone::get("America/Argentina/Buenos_Aires").unwrap(),
        now: NOW.parse().unwrap(),
    };
    document.articles(around).await
}

fn told(article: &Article) -> String {
    let at = match article.published_at == NOW.parse::<Timestamp>().unwrap() {
        true => "now".to_owned(),
        false => article.published_at.to_string(),
    };
    let title = match article.title.chars().count() {
        few @ 200.. => format!("{few} letters"),
        _ => article.title.clone(),
    };
    let (url, language) = (article.url.as_deref().unwrap_or("-"), &article.language);
    let text = article.body.as_deref().unwrap_or(&article.excerpt);
    format!("{title} | {url} | {at} | {language} | {text}")
}

#[tokio::test]
async fn each_document_becomes_the_articles_that_its_publisher_meant() {
    let mut wrong = Vec::new();
    for (file, expected) in EXPECTED {
        let told: Vec<_> = match read(file, "https://river.example/feed").await {
            Ok(articles) if articles.len() > 20 => vec![format!("{} articles", articles.len())],
            Ok(articles) => articles.iter().map(told).collect(),
            Err(error) => vec![error.code().to_owned()],
        };
        if told != *expected {
            wrong.push(format!(
                "{file}\n  is     {told:#?}\n  should {expected:#?}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_document_has_its_expectation() {
    let files = fs::read_dir(folder()).unwrap();
    let files: BTreeSet<_> = files
        .map(|it| it.unwrap().file_name().into_string().unwrap())
        .collect();
    let expected: BTreeSet<_> = EXPECTED
        .iter()
        .map(|(file, _)| (*file).to_owned())
        .collect();
    assert_eq!(files, expected);
}

#[tokio::test]
async fn an_item_keeps_its_id_when_its_title_its_place_and_the_scheme_of_its_link_change() {
    let ids = async |file: &str, url: &str| {
        let articles = read(file, url).await.unwrap();
        articles
            .into_iter()
            .map(|article| article.id)
            .collect::<Vec<_>>()
    };
    let first = ids("guid-missing.xml", "https://river.example/feed").await;
    assert_eq!(
        first,
        ids(
            "guid-missing-title-changed.xml",
            "http://river.example/feed/"
        )
        .await
    );
    let year = ids("iso-8859-1.xml", "https://river.example/feed").await;
    assert_eq!(
        year,
        ids("utf-16-with-bom.xml", "https://river.example/feed").await
    );
    // A number means another item in another feed.
    assert_ne!(
        year,
        ids("iso-8859-1.xml", "https://lake.example/feed").await
    );
}

#[tokio::test]
async fn of_a_long_feed_the_newest_items_are_read() {
    let articles = read("sixty-items.xml", "https://river.example/feed")
        .await
        .unwrap();
    assert_eq!(articles.len(), MOST_ITEMS);
    assert_eq!(articles.first().unwrap().title, "Item 10");
    assert_eq!(articles.last().unwrap().title, "Item 59");
}

#[tokio::test]
async fn every_article_may_be_an_article_of_a_petition() {
    for (file, _) in EXPECTED {
        for article in read(file, "https://river.example/feed")
            .await
            .unwrap_or_default()
        {
            assert!(
                article
                    .id
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-'),
                "{file}"
            );
            assert!(
                article.title.chars().count() <= 300 && !article.title.is_empty(),
                "{file}"
            );
            assert_eq!(article.source.trim(), article.source, "{file}");
        }
    }
}
