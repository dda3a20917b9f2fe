//! Articles with a page of their own.

use events::petition::PetitionEvent;
use views::article::ArticlePage;

use super::{Publishing, SLUG, created, published, revised, written};

impl Publishing {
    /// What is at the address of the page of article `a`, in words.
    async fn page(&self) -> String {
        match self.views.article(SLUG, "a").await.unwrap() {
            None => "nothing".to_owned(),
            Some(ArticlePage::Published(whole)) => {
                let corrected = whole.corrected_at.map(|at| format!(", corrected {at}"));
                format!("{}{}", whole.body_html, corrected.unwrap_or_default())
            }
            Some(ArticlePage::Retracted { at }) => format!("retracted {at}"),
        }
    }

    async fn in_list(&self) -> Vec<(String, bool)> {
        let part = self.views.articles(SLUG, None, 20).await.unwrap();
        let entries = part.entries.into_iter();
        entries.map(|it| (it.excerpt, it.has_page)).collect()
    }

    /// The articles that the map for search engines names.
    async fn mapped(&self) -> Vec<String> {
        let all = self.views.articles_with_pages(100).await.unwrap();
        all.into_iter()
            .map(|(slug, id)| format!("{slug}/{id}"))
            .collect()
    }
}

#[tokio::test]
async fn an_article_with_a_body_has_a_page_until_it_is_retracted() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    let body = "## Hearing\n\nThe **council** heard us.\n\n- one\n- two";
    let corrected = PetitionEvent::NewsCorrected {
        article: written("a", "They did not."),
    };
    let steps = [
        (published("a", 1), "nothing", "Comienzo", false),
        (
            PetitionEvent::NewsCorrected {
                article: written("a", body),
            },
            "<h2>Hearing</h2>\n<p>The <strong>council</strong> heard us.</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n, \
             corrected 2026-11-24T13:30:00Z",
            "The council heard us…",
            true,
        ),
        (
            corrected,
            "<p>They did not.</p>\n, corrected 2026-11-24T14:30:00Z",
            "They did not.",
            true,
        ),
    ];
    for (version, (event, page, excerpt, has_page)) in (3..).zip(steps) {
        test.append(SLUG, version, vec![event]).await;
        test.deliver_all().await;
        assert_eq!(test.page().await, page);
        assert_eq!(test.in_list().await, [(excerpt.to_owned(), has_page)]);
        assert_eq!(test.mapped().await.is_empty(), !has_page);
        test.assert_true().await;
    }
    // What was a page stays one, also with an excerpt alone, which is no Markdown.
    let mut short = super::article("a", 1);
    short.excerpt = "In *short*".into();
    let without_body = PetitionEvent::NewsCorrected { article: short };
    test.append(SLUG, 6, vec![without_body]).await;
    test.deliver_all().await;
    assert!(test.page().await.starts_with("<p>In *short*</p>"));
    assert_eq!(test.mapped().await, ["clean-rivers/a"]);
    let retracted = PetitionEvent::NewsRetracted {
        article: "a".into(),
    };
    test.append(SLUG, 7, vec![retracted, published("b", 2)])
        .await;
    test.deliver_all().await;
    assert_eq!(test.page().await, "retracted 2026-11-24T16:30:00Z");
    assert_eq!(test.article_ids().await, ["b"]);
    assert!(test.mapped().await.is_empty());
    test.assert_true().await;
    // Published anew, it is the same address, and was not corrected.
    let anew = PetitionEvent::NewsPublished {
        article: written("a", "Again."),
    };
    test.append(SLUG, 9, vec![anew]).await;
    test.deliver_all().await;
    assert_eq!(test.page().await, "<p>Again.</p>\n");
    assert_eq!(test.mapped().await, ["clean-rivers/a"]);
    test.assert_true().await;
}

#[tokio::test]
async fn articles_of_drafts_are_not_on_the_map() {
    let test = Publishing::new().await;
    let article = PetitionEvent::NewsPublished {
        article: written("a", "Secret yet."),
    };
    let draft = vec![created(), revised("en", "Draft"), article];
    test.append(SLUG, 0, draft).await;
    test.deliver_all().await;
    assert!(test.mapped().await.is_empty());
    test.assert_true().await;
    test.append(SLUG, 3, vec![PetitionEvent::PetitionOpened {}])
        .await;
    test.deliver_all().await;
    assert_eq!(test.mapped().await, ["clean-rivers/a"]);
    test.assert_true().await;
}
