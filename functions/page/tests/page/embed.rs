//! A petition in a frame on the sites of others.

use test_support::deployment::{self, SLUG, header, text};
use views::petition::{PetitionStatus, Source};
use views::{Projection, layout};

use crate::support::{answer, with_numbers};

#[tokio::test]
async fn only_the_sites_that_a_petition_names_may_show_it_in_a_frame() {
    let deployment = with_numbers().await;
    let none = answer(&deployment, "/petitions/clean-rivers/embed").await;
    assert_eq!(none.status(), 404, "it names no site");
    let share = answer(&deployment, "/petitions/clean-rivers/share?lang=en").await;
    assert!(!text(&share).contains("embed.js"));

    let mut petition = deployment::petition(SLUG, PetitionStatus::Open);
    petition.embed_on = vec!["https://river.example.org".into()];
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&pk, layout::PETITION, &petition).await;
    let framed = answer(&deployment, "/petitions/clean-rivers/embed?lang=en").await;
    let policy = header(&framed, "content-security-policy");
    assert!(
        policy.ends_with("frame-ancestors 'self' https://river.example.org"),
        "{policy}"
    );
    let html = text(&framed);
    assert!(html.contains("<base target=\"_top\">") && html.contains("name=\"email\""));
    assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"));
    let count = answer(&deployment, "/petitions/clean-rivers/embed/count?lang=en").await;
    assert!(header(&count, "content-security-policy").ends_with(" https://river.example.org"));
    assert!(text(&count).contains("?lang=en#sign\"") && !text(&count).contains("<form"));
    for page in ["", "/share", "/signers", "/history"] {
        let page = answer(&deployment, &format!("/petitions/clean-rivers{page}")).await;
        assert!(header(&page, "content-security-policy").ends_with("frame-ancestors 'none'"));
    }
    let share = answer(&deployment, "/petitions/clean-rivers/share?lang=en").await;
    for part in [
        "<li><bdi dir=\"ltr\">https://river.example.org</bdi></li>",
        "/embed.js",
        "data-countersign=",
    ] {
        assert!(text(&share).contains(part), "{part} in {}", text(&share));
    }
    let script = answer(&deployment, "/embed.js").await;
    assert_eq!(
        header(&script, "content-type"),
        "text/javascript; charset=utf-8"
    );
}

#[tokio::test]
async fn a_frame_passes_its_source_on() {
    let deployment = with_numbers().await;
    deployment.counts_sources().await;
    let mut petition = deployment::petition(SLUG, PetitionStatus::Open);
    petition.embed_on = vec!["https://river.example.org".into()];
    petition.sources = vec![Source {
        code: "blog".into(),
        short: None,
    }];
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&pk, layout::PETITION, &petition).await;
    let framed = answer(
        &deployment,
        "/petitions/clean-rivers/embed?lang=en&source=blog",
    )
    .await;
    assert!(text(&framed).contains("name=\"source\" value=\"blog\""));
    assert_eq!(header(&framed, "cache-control"), "no-store");
    assert_eq!(deployment.counted_of("blog").await, [1, 0, 0]);
    let count = answer(
        &deployment,
        "/petitions/clean-rivers/embed/count?lang=en&source=blog",
    )
    .await;
    assert!(text(&count).contains("?lang=en&#38;source=blog#sign"));
    assert!(header(&count, "cache-control").starts_with("public, "));
    assert_eq!(deployment.counted_of("blog").await, [1, 0, 0]);
}
