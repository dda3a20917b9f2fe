//! What happened last on the whole site.

use events::petition::PetitionEvent;
use views::Part;
use views::latest::{Latest, What};

use super::{Publishing, SLUG, article, created, published, revised};

const OTHER: &str = "old-trees";

/// An entry in a few words.
fn name(latest: &Latest) -> String {
    let Latest { slug, title, .. } = latest;
    match &latest.what {
        What::Published(article) => format!("{slug} ({title}): {}", article.title),
        What::Opened { texts, .. } => format!("{slug} opened with {}", texts.len()),
    }
}

impl Publishing {
    async fn latest(&self) -> Vec<String> {
        let part = self.views.latest(None, 100).await.unwrap();
        assert_eq!(part.next, None);
        part.entries.iter().map(name).collect()
    }
}

#[tokio::test]
async fn the_site_lists_articles_of_all_petitions_and_petitions_that_opened() {
    let test = Publishing::new().await;
    let draft = vec![created(), revised("en", "Old trees"), published("c", 1)];
    test.append(OTHER, 0, draft).await;
    test.open(SLUG).await;
    test.append(SLUG, 3, vec![published("a", 9), published("b", 2)])
        .await;
    test.deliver_all().await;
    // A draft is nobody's business. `a` comes from the future, as readers are told.
    let river = "clean-rivers (Clean rivers):";
    let opened = "clean-rivers opened with 1";
    let a = format!("{river} Noticia a");
    let b = format!("{river} Noticia b");
    assert_eq!(test.latest().await, [&a, opened, &b]);
    test.append(OTHER, 3, vec![PetitionEvent::PetitionOpened {}])
        .await;
    test.deliver_all().await;
    let trees = "old-trees opened with 1";
    let c = "old-trees (Old trees): Noticia c";
    assert_eq!(test.latest().await, [&a, trees, opened, &b, c]);
    test.assert_true().await;

    // A correction of the time moves the entry, a text gives others its title, and a retraction takes the entry away.
    let earlier = PetitionEvent::NewsCorrected {
        article: article("a", 0),
    };
    let retracted = PetitionEvent::NewsRetracted {
        article: "b".into(),
    };
    let news = vec![earlier, retracted, revised("es", "Ríos limpios")];
    test.append(SLUG, 5, news).await;
    test.deliver_all().await;
    let a = "clean-rivers (Ríos limpios): Noticia a";
    let opened = "clean-rivers opened with 2";
    assert_eq!(test.latest().await, [trees, opened, c, a]);
    test.assert_true().await;

    let before = test.items(1).await;
    test.projection.rebuild(|_| {}).await.unwrap();
    test.assert_true().await;
    assert_eq!(test.items(2).await, before);
    assert_eq!(test.latest().await, [trees, opened, c, a]);
}

#[tokio::test]
async fn a_part_of_the_latest_is_one_request_however_much_there_is() {
    let test = Publishing::new().await;
    for slug in [SLUG, OTHER] {
        test.open(slug).await;
        let news = (10..40).map(|n| published(&format!("n{n}"), n));
        test.append(slug, 3, news.collect()).await;
    }
    test.deliver_all().await;
    let embedded = &test.deployment.embedded;
    let (mut all, mut before, mut parts) = (Vec::new(), None, 0);
    loop {
        embedded.record_requests(true);
        embedded.clear_requests();
        let part = test.views.latest(before.as_deref(), 20).await.unwrap();
        // The pointer, which this reader never remembers, and the part.
        let seen = embedded.requests();
        let operations: Vec<_> = seen.iter().map(|it| it.operation.as_str()).collect();
        assert_eq!(operations, ["GetItem", "Query"]);
        let Part { entries, next } = part;
        all.extend(entries.iter().map(name));
        parts += 1;
        before = next;
        if before.is_none() {
            break;
        }
    }
    assert_eq!((parts, all.len()), (4, 62));
    let mut once = all.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), 62);
    assert_eq!(all, test.latest().await);
}
