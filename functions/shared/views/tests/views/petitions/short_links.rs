//! Short links: whose they are, also after the table was lost.

use events::petition::Source;

use super::*;

fn short(code: &str) -> PetitionEvent {
    PetitionEvent::ShortLinkSet {
        code: Some(code.into()),
    }
}

#[tokio::test]
async fn a_short_link_belongs_to_the_first_that_claims_it() {
    let test = Publishing::new().await;
    let claim = |code, slug| test.views.claim_short_link(code, slug);
    assert_eq!(claim("rivers", SLUG).await.unwrap(), None);
    assert_eq!(claim("rivers", SLUG).await.unwrap(), None, "once more");
    let taken = claim("rivers", "clean-sea").await.unwrap();
    assert_eq!(taken.as_deref(), Some(SLUG));
    let both = tokio::join!(claim("coast", SLUG), claim("coast", "clean-sea"));
    let both = [both.0.unwrap(), both.1.unwrap()];
    assert_eq!(both.iter().filter(|it| it.is_none()).count(), 1, "{both:?}");
    let owner = test.views.short_link("rivers").await.unwrap();
    assert_eq!(owner.as_deref(), Some(SLUG));
    assert_eq!(test.views.short_link("other").await.unwrap(), None);
}

#[tokio::test]
async fn links_are_claimed_again_from_the_log_also_those_of_before() {
    let test = Publishing::new().await;
    test.open(SLUG).await;
    let source = Source {
        code: "flyer-may".into(),
        short: Some("may".into()),
    };
    let sources = vec![source];
    test.append(
        SLUG,
        3,
        vec![
            short("river"),
            PetitionEvent::SourcesSet { sources },
            short("rivers"),
            PetitionEvent::SourcesSet {
                sources: Vec::new(),
            },
        ],
    )
    .await;
    test.deliver_all().await;
    let shown = test.views.petition(SLUG).await.unwrap().unwrap();
    assert_eq!(shown.short.as_deref(), Some("rivers"));
    assert!(shown.sources.is_empty());
    for code in ["river", "rivers", "may"] {
        let owner = test.views.short_link(code).await.unwrap();
        assert_eq!(owner.as_deref(), Some(SLUG), "{code}");
        let (pk, sk) = views::layout::short_link(code);
        let delete = test.deployment.client.delete_item().table_name("views");
        let delete = delete.key("pk", AttributeValue::S(pk));
        let delete = delete.key("sk", AttributeValue::S(sk));
        delete.send().await.unwrap();
    }
    test.projection.rebuild(|_| {}).await.unwrap();
    for code in ["river", "rivers", "may"] {
        let owner = test.views.short_link(code).await.unwrap();
        assert_eq!(owner.as_deref(), Some(SLUG), "{code}");
    }
    test.assert_true().await;
}
