//! What search engines are told.

use serde_json::json;
use test_support::deployment::{BASE, TestDeployment, closed, header, text};
use views::petition::PetitionStatus;
use views::{Projection, layout};

use crate::support::answer;

#[tokio::test]
async fn search_engines_are_asked_to_leave_links_of_emails_alone() {
    let deployment = TestDeployment::new().await;
    let rules = answer(&deployment, "/robots.txt").await;
    assert_eq!(rules.status(), 200);
    assert!(text(&rules).contains("Disallow: /signature/\n"));
    assert!(!text(&rules).contains("Disallow: /petitions"));
    assert!(text(&rules).ends_with(&format!("Sitemap: {BASE}/sitemap.xml\n")));
}

#[tokio::test]
async fn search_engines_find_every_petition_that_is_public() {
    let deployment = TestDeployment::empty().await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    deployment.petition("is-open", PetitionStatus::Open).await;
    deployment.petition("was-open", closed(100)).await;
    let pages = layout::pages(Projection::Petitions, 1);
    let listed = json!({ "published_at": "2026-11-20T10:00:00Z" });
    deployment
        .view(&pages, "was-open#2026-11-20-a_b.c", &listed)
        .await;
    let map = answer(&deployment, "/sitemap.xml").await;
    assert_eq!(map.status(), 200);
    assert_eq!(header(&map, "content-type"), "application/xml");
    let places: Vec<_> = text(&map)
        .lines()
        .filter_map(|line| {
            line.strip_prefix("<url><loc>")?
                .strip_suffix("</loc></url>")
        })
        .collect();
    let paths = ["is-open", "was-open", "was-open/news/2026-11-20-a_b.c"];
    let expected = paths.map(|path| format!("{BASE}/petitions/{path}"));
    assert_eq!(places, expected);
    assert!(text(&map).trim_end().ends_with("</urlset>"));
}
