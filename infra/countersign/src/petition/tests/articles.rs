//! The fields of news articles: their times and their addresses.

use super::*;

/// An article with this body, which begins in line 6.
pub(super) fn article(body: &str) -> String {
    format!("+++\ntitle = \"T\"\npublished = \"2024-10-04 15:48\"\n+++\n\n{body}\n")
}

/// The sample in this time zone, with an article with these fields.
fn with_fields(zone: &str, fields: &str) -> Files {
    let mut files = with_line("time_zone", &format!("time_zone = \"{zone}\""));
    let article = format!("+++\ntitle = \"T\"\n{fields}\n+++\n\nText\n");
    files.texts.insert("news/a.md".to_owned(), article);
    files
}

fn refusal(zone: &str, fields: &str) -> String {
    let refused = Folder::parse(&with_fields(zone, fields), now());
    refused.map(|_| fields.to_owned()).unwrap_err().to_string()
}

#[test]
fn a_time_that_does_not_exist_or_cannot_be_meant_is_refused() {
    for (zone, time, says) in [
        (
            "Europe/Madrid",
            "2024-03-31 02:30",
            "does not exist in the petition's time zone",
        ),
        ("America/New_York", "2024-03-10 02:00", "does not exist"),
        ("Australia/Lord_Howe", "2024-10-06 02:15", "does not exist"),
        ("Pacific/Apia", "2011-12-30 12:00", "does not exist"),
        ("UTC", "2999-01-01 00:00", "in the future"),
        ("UTC", "2026-11-26 12:01", "in the future"),
        ("UTC", "9999-01-01 00:00", "in the future"),
        ("UTC", "0001-01-01 00:00", "before 1900"),
        ("UTC", "0024-10-04 15:48", "before 1900"),
        ("UTC", "1899-12-31 23:59", "before 1900"),
        ("UTC", "2024-02-30 10:00", "is not a valid time"),
        ("UTC", "2024-10-04 24:00", "is not a valid time"),
        ("UTC", "2024-10-04", "is not a valid time"),
    ] {
        let refusal = refusal(zone, &format!("published = \"{time}\""));
        let expected = format!("news/a.md: published: {time:?} ");
        assert!(
            refusal.contains(&expected) && refusal.contains(says),
            "{zone}: {refusal}"
        );
    }
}

#[test]
fn a_time_that_comes_twice_or_soon_is_pointed_out() {
    let published = |zone, time| {
        let folder = folder(&with_fields(zone, &format!("published = \"{time}\"")));
        (folder.articles["a"].published_at.to_string(), folder.notes)
    };
    let (at, notes) = published("Europe/Madrid", "2024-10-27 02:30");
    assert_eq!(at, "2024-10-27T00:30:00Z");
    assert!(notes[0].starts_with("news/a.md: published: \"2024-10-27 02:30\" came twice"));
    let (at, notes) = published("UTC", "2026-11-25 18:00");
    assert_eq!(at, "2026-11-25T18:00:00Z");
    assert!(notes[0].contains("is in the future"), "{notes:?}");
    for (zone, time, expected) in [
        ("Europe/Madrid", "2024-03-31 03:00", "2024-03-31T01:00:00Z"),
        ("Europe/Madrid", "2024-03-31 01:59", "2024-03-31T00:59:00Z"),
        ("UTC", "1900-01-01 00:00", "1900-01-01T00:00:00Z"),
        ("UTC", "2026-11-25 12:00", "2026-11-25T12:00:00Z"),
    ] {
        assert_eq!(published(zone, time), (expected.to_owned(), Vec::new()));
    }
}

#[test]
fn a_plain_paragraph_is_shown_whole_in_lists_and_anything_else_has_a_page() {
    let read = |fields: &str, body: &str| {
        let article = article(body).replace("+++\n\n", &format!("{fields}+++\n\n"));
        let read = folder(&with("news/a.md", &article)).articles.remove("a");
        let read = read.unwrap();
        (read.excerpt, read.body)
    };
    let long = "word ".repeat(121);
    for (fields, body, excerpt, has_page) in [
        ("", "Just *so*.", "", true),
        (
            "",
            "Just so…\nOn two lines.",
            "Just so… On two lines.",
            false,
        ),
        ("", "One.\n\nTwo.", "", true),
        ("", &long, "", true),
        ("excerpt = \"In short\"\n", "Just so.", "In short", true),
    ] {
        let page = has_page.then(|| body.trim().to_owned());
        assert_eq!(read(fields, body), (excerpt.to_owned(), page), "{body:?}");
    }
}

#[test]
fn an_excerpt_that_is_too_long_and_an_id_without_an_address_are_refused() {
    let published = "published = \"2024-10-04 15:48\"";
    let long = format!("{published}\nexcerpt = \"{}\"", "a".repeat(301));
    let refused = refusal("UTC", &long);
    assert!(
        refused.contains("news/a.md: excerpt: it must be one line of 1 to 300"),
        "{refused}"
    );
    let lines = format!("{published}\nexcerpt = \"a\\nb\"");
    assert!(refusal("UTC", &lines).contains("news/a.md: excerpt: "));
    for id in ["..", "a.json"] {
        let with_page = format!("{published}\nid = \"{id}\"\nexcerpt = \"In short\"");
        let refused = refusal("UTC", &with_page);
        assert!(refused.contains("news/a.md: id: "), "{refused}");
        // Without a page, as before.
        let without = with_fields("UTC", &format!("{published}\nid = \"{id}\""));
        assert!(folder(&without).articles.contains_key(id));
    }
    let body = format!("[a](https://example.org/{})\n\n", "&".repeat(600));
    let large = article(&body.repeat(90));
    let refused = Folder::parse(&with("news/a.md", &large), now()).unwrap_err();
    let refused = refused.to_string();
    assert!(refused.contains("news/a.md: its text has "), "{refused}");
}

#[test]
fn an_address_that_gives_something_away_or_leads_nowhere_is_refused() {
    let published = "published = \"2024-10-04 15:48\"";
    for (url, says) in [
        (
            "https://me:secret@example.org/a",
            "a user name or a password",
        ),
        ("https://me@example.org", "a user name or a password"),
        ("https://:secret@example.org", "a user name or a password"),
        ("http://me:secret@example.org", "a user name or a password"),
        ("https:example.org", "is not a valid web address"),
        ("https://", "is not a valid web address"),
        ("https://exa mple.org", "is not a valid web address"),
        ("https://example.org/a\\nb", "is not a valid web address"),
        ("ftp://example.org", "is not a valid web address"),
        ("//example.org", "is not a valid web address"),
        ("example.org", "is not a valid web address"),
        ("mailto:a@example.org", "is not a valid web address"),
    ] {
        let refusal = refusal("UTC", &format!("{published}\nurl = \"{url}\""));
        assert!(
            refusal.contains("news/a.md: url: ") && refusal.contains(says),
            "{url}: {refusal}"
        );
        assert!(!refusal.contains("secret"), "{refusal}");
    }
    let address = |length: usize| format!("https://example.org/{}", "a".repeat(length - 20));
    let with_url = |url: &str| with_fields("UTC", &format!("{published}\nurl = \"{url}\""));
    let refusal = Folder::parse(&with_url(&address(2_001)), now())
        .unwrap_err()
        .to_string();
    assert!(
        refusal.contains("news/a.md: url: it has 2001 characters"),
        "{refusal}"
    );
    for url in [
        &address(2_000),
        "HTTPS://example.org/@me?to=a@b.org",
        "http://example.org:8080/",
    ] {
        assert_eq!(
            folder(&with_url(url)).articles["a"].url.as_deref(),
            Some(url)
        );
    }
}
