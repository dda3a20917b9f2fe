//! Feeds that a folder names, and what applying the folder does to what they brought.

use events::ids::CommandId;
use events::petition::{Article, Command, Feed, Import};

use super::*;

/// The sample with these lines at the end of `petition.toml`.
fn sample_with(lines: &str) -> Files {
    let mut files = files::sample();
    let text = files.texts.get_mut("petition.toml").unwrap();
    text.push_str(lines);
    files
}

#[test]
fn feeds_are_read_from_the_folder() {
    let feeds = folder(&sample_with(
        "\n[[feeds]]\nurl = \" https://a.example/feed \"\npublish = \"draft\"\n\
         [[feeds]]\nurl = \"https://b.example/feed\"\npublish = \"now\"\nlanguage = \"pt-BR\"\n",
    ))
    .feeds;
    let feed = |url: &str, publish, language: Option<&str>| Feed {
        url: url.to_owned(),
        publish,
        language: language.map(str::to_owned),
    };
    let expected = [
        feed("https://a.example/feed", false, None),
        feed("https://b.example/feed", true, Some("pt-BR")),
    ];
    assert_eq!(feeds, expected);
}

#[test]
fn each_mistake_in_a_feed_names_its_field() {
    let feed = |url: &str, rest: &str| format!("\n[[feeds]]\nurl = \"{url}\"\n{rest}\n");
    let draft = "publish = \"draft\"";
    for (lines, expected) in [
        (feed("news.example", draft), "petition.toml: feeds.url: "),
        (
            feed("ftp://news.example/x", draft),
            "petition.toml: feeds.url: ",
        ),
        (
            feed("https://me:secret@news.example/", draft),
            "user name or a password",
        ),
        (feed("https://news.example/", ""), "missing field `publish`"),
        (
            feed("https://news.example/", "publish = \"later\""),
            "unknown variant `later`",
        ),
        (
            feed(
                "https://news.example/",
                "publish = \"now\"\nlanguage = \"Spanish\"",
            ),
            "petition.toml: feeds.language: ",
        ),
        (
            feed("https://news.example/", draft).repeat(2),
            "is there twice",
        ),
        (
            (0..11)
                .map(|n| feed(&format!("https://news.example/{n}"), draft))
                .collect(),
            "at most 10",
        ),
    ] {
        let said = Folder::parse(&sample_with(&lines), now())
            .unwrap_err()
            .to_string();
        assert!(said.contains(expected), "{lines}\n{said}");
    }
}

#[tokio::test]
async fn applying_the_folder_leaves_what_feeds_brought() {
    let (_embedded, log) = empty_log().await;
    let with_feed = folder(&sample_with(
        "\n[[feeds]]\nurl = \"https://a.example/feed\"\npublish = \"now\"\n",
    ));
    apply_briefly(&log, &with_feed).await.unwrap();
    let article = |id: &str| Article {
        id: id.to_owned(),
        language: "es".to_owned(),
        title: "From a feed".to_owned(),
        excerpt: String::new(),
        source: String::new(),
        url: None,
        published_at: now(),
        body: None,
    };
    for (id, published) in [("feed-1", true), ("feed-2", false)] {
        let command = Command::ImportNews(Import {
            article: article(id),
            feed: "https://a.example/feed".to_owned(),
            published,
        });
        let done = log.execute(&with_feed.slug, CommandId::random(), now(), command);
        done.await.unwrap();
    }
    apply_briefly(&log, &with_feed).await.unwrap();
    apply_briefly(&log, &folder(&files::sample()))
        .await
        .unwrap();
    let petition = load(&log, &with_feed.slug).await.unwrap();
    assert!(petition.feeds.is_empty());
    assert!(petition.articles.contains_key("feed-1") && petition.drafts.contains_key("feed-2"));
    assert_eq!(petition.articles.len(), 5);
    assert!(
        plan::plan(&petition, &folder(&files::sample()))
            .unwrap()
            .is_empty()
    );
}
