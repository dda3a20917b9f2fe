//! How a petition is shared: links, codes and short links.

use test_support::deployment::{BASE, SLUG, closed, header, text};
use views::petition::PetitionStatus;

use crate::support::{answer, views, with_numbers};

#[tokio::test]
async fn a_petition_is_shared_by_links_and_by_a_code() {
    let deployment = with_numbers().await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    let page = answer(&deployment, "/petitions/clean-rivers/share?lang=en").await;
    assert_eq!(page.status(), 200);
    let html = text(&page);
    assert!(html.contains("https://share.joinmastodon.org/#text=Clean%20rivers%20https"));
    assert!(html.contains("href=\"/petitions/clean-rivers/qr.svg\"") && html.contains("<svg"));
    let code = answer(&deployment, "/petitions/clean-rivers/qr.svg").await;
    assert_eq!(header(&code, "content-type"), "image/svg+xml");
    assert!(text(&code).starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    let petition = answer(&deployment, "/petitions/clean-rivers?lang=en").await;
    assert!(text(&petition).contains("href=\"/petitions/clean-rivers/share?lang=en\""));
    assert!(html.contains("Will%20you%20sign"));
    deployment.petition("clean-sea", closed(100)).await;
    let page = answer(&deployment, "/petitions/clean-sea/share?lang=en").await;
    assert!(text(&page).contains("This petition is closed. You can still share its page."));
    assert!(!text(&page).contains("Will%20you%20sign"));
    for path in [
        "none-such/share",
        "none-such/qr.svg",
        "a-draft/share",
        "a-draft/qr.svg",
    ] {
        let path = format!("/petitions/{path}");
        assert_eq!(answer(&deployment, &path).await.status(), 404, "{path}");
    }
}

#[tokio::test]
async fn a_short_link_leads_to_the_petition_with_its_source() {
    let deployment = with_numbers().await;
    deployment.counts_sources().await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    let views = views(&deployment);
    for (code, slug) in [
        ("rivers", SLUG),
        ("may", SLUG),
        ("earlier", SLUG),
        ("soon", "a-draft"),
        ("nowhere", "none-such"),
    ] {
        assert_eq!(views.claim_short_link(code, slug).await.unwrap(), None);
    }
    for (path, location) in [
        ("/s/rivers", "/petitions/clean-rivers"),
        ("/s/RIVERS", "/petitions/clean-rivers"),
        ("/s/may", "/petitions/clean-rivers?source=flyer-may"),
        (
            "/s/may?lang=es&x=y",
            "/petitions/clean-rivers?lang=es&source=flyer-may",
        ),
        // It may be printed on something that is still about.
        ("/s/earlier", "/petitions/clean-rivers"),
    ] {
        let found = answer(&deployment, path).await;
        assert_eq!(found.status(), 302, "{path}");
        assert_eq!(header(&found, "location"), location);
        assert!(header(&found, "cache-control").starts_with("public, max-age=0, s-maxage=10, "));
    }
    for path in [
        "/s/none",
        "/s/soon",
        "/s/nowhere",
        "/s/",
        "/s/a_b",
        "/s/rivers/more",
    ] {
        assert_eq!(answer(&deployment, path).await.status(), 404, "{path}");
    }
    let code = async |path: &str| {
        let code = answer(&deployment, &format!("/petitions/clean-rivers/{path}")).await;
        assert_eq!(code.status(), 200);
        text(&code).to_owned()
    };
    for (path, url) in [
        ("qr.svg", "/s/rivers"),
        ("qr.svg?source=flyer-may", "/s/may"),
        (
            "qr.svg?source=newsletter",
            "/petitions/clean-rivers?source=newsletter",
        ),
        ("qr.svg?source=unknown", "/s/rivers"),
    ] {
        let expected = pages::code::file(&format!("{BASE}{url}")).unwrap();
        assert_eq!(code(path).await, expected, "{path}");
    }
    let share = answer(&deployment, "/petitions/clean-rivers/share?lang=en").await;
    assert!(text(&share).contains("sign.example.org/s/rivers</bdi>"));
}
