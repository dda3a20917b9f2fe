//! The page of a petition: from a draft until it is closed.

use runtime::retention::Policy;
use test_support::deployment::{self, SLUG, TestDeployment, closed, get, header, sample, text};
use views::petition::{DraftLink, PetitionStatus};
use views::{Projection, layout};

use crate::support::{answer, instance, with_numbers};

#[tokio::test]
async fn the_petitions_page_comes_from_an_api_gateway_event() {
    let deployment = with_numbers().await;
    let page = instance(&deployment);
    let response = page.handle(sample("page-get", "")).await;
    assert_eq!(response.status(), 200);
    assert!(text(&response).contains("Clean rivers"));
    assert!(text(&response).contains("Ada &#60;Lovelace&#62;"));
    assert!(text(&response).contains("Noticia"));
    assert!(text(&response).contains("action=\"/petitions/clean-rivers/signatures\""));
    assert_eq!(header(&response, "content-language"), "en");
    assert_eq!(header(&response, "vary"), "Accept-Language");
    assert!(header(&response, "cache-control").starts_with("public, max-age=0, s-maxage=10, "));
    assert!(header(&response, "content-security-policy").starts_with("default-src 'none'"));
}

#[tokio::test]
async fn a_draft_is_shown_to_those_who_have_its_address_until_it_ends() {
    let deployment = TestDeployment::new().await;
    let at = |hours| jiff::Timestamp::now() + jiff::SignedDuration::from_hours(hours);
    let (link, token) = DraftLink::new(at(1)).unwrap();
    let (over, late) = DraftLink::new(at(-1)).unwrap();
    for (slug, link) in [
        ("a-draft", Some(link.clone())),
        ("too-late", Some(over)),
        ("secret", None),
    ] {
        let mut draft = deployment::petition(slug, PetitionStatus::Draft);
        draft.draft_link = link;
        let pk = layout::petition(Projection::Petitions, 1, slug);
        deployment.view(&pk, layout::PETITION, &draft).await;
    }
    let shown = answer(
        &deployment,
        &format!("/petitions/a-draft/draft/{token}?lang=en"),
    )
    .await;
    assert_eq!(shown.status(), 200);
    for (name, value) in [
        ("cache-control", "no-store"),
        ("x-robots-tag", "noindex"),
        ("referrer-policy", "no-referrer"),
    ] {
        assert_eq!(header(&shown, name), value);
    }
    let html = text(&shown);
    assert!(html.contains("This petition is not open yet") && html.contains("Clean rivers"));
    assert!(html.contains("Only people who have the address of this page can see it, until "));
    // Nothing leads to what only the public sees, and the languages stay at this address.
    assert!(
        !html.contains("<form") && !html.contains("href=\"/petitions/a-draft"),
        "{html}"
    );
    assert!(html.contains("href=\"?lang=es\""), "{html}");
    for path in [
        format!("/petitions/a-draft/draft/{late}"),
        "/petitions/a-draft/draft/guessed".to_owned(),
        "/petitions/a-draft".to_owned(),
        format!("/petitions/too-late/draft/{late}"),
        format!("/petitions/secret/draft/{token}"),
        format!("/petitions/none-such/draft/{token}"),
    ] {
        assert_eq!(answer(&deployment, &path).await.status(), 404, "{path}");
    }
    let open = answer(&deployment, &format!("/petitions/{SLUG}/draft/{token}")).await;
    assert_eq!(
        (open.status().as_u16(), header(&open, "location")),
        (303, "/petitions/clean-rivers")
    );
}

#[tokio::test]
async fn a_draft_is_not_there_and_a_closed_petition_still_is() {
    let deployment = TestDeployment::empty().await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    deployment.petition("was-open", closed(100)).await;
    for part in [
        "",
        "/count.json",
        "/news.json",
        "/signers.json",
        "/signers",
        "/comments.json",
        "/comments",
        "/series.json",
        "/check-mail",
    ] {
        assert_eq!(
            answer(&deployment, &format!("/petitions/a-draft{part}"))
                .await
                .status(),
            404
        );
        assert_eq!(
            answer(&deployment, &format!("/petitions/was-open{part}"))
                .await
                .status(),
            200
        );
    }
    let closed = answer(&deployment, "/petitions/was-open").await;
    assert!(!text(&closed).contains("<form"));
}

#[tokio::test]
async fn a_petition_closes_by_itself_and_no_cache_says_otherwise() {
    let deployment = TestDeployment::new().await;
    deployment.closes_by_itself(SLUG, -1).await;
    let seconds = |policy: &str| {
        let seconds = policy.split(", ").filter_map(|it| it.split_once('='));
        let seconds = seconds.map(|(_, seconds)| seconds.parse::<u64>().unwrap());
        seconds.collect::<Vec<_>>()
    };
    let open = answer(&deployment, "/petitions/clean-rivers").await;
    assert!(text(&open).contains("action=\"/petitions/clean-rivers/signatures\""));
    for path in [
        "/",
        "/petitions",
        "/petitions/clean-rivers",
        "/petitions/clean-rivers/check-mail",
    ] {
        let response = answer(&deployment, path).await;
        let [0, fresh, revalidating, failing] = seconds(header(&response, "cache-control"))[..]
        else {
            panic!("{path}");
        };
        assert_eq!((fresh, revalidating), (10, 60), "{path}");
        assert!((3_500..3_600).contains(&failing), "{path}: {failing}");
    }
    let deployment = TestDeployment::new().await;
    deployment.closes_by_itself(SLUG, 1).await;
    let closed = answer(&deployment, "/petitions/clean-rivers").await;
    assert!(text(&closed).contains("This petition is closed"));
    assert!(text(&closed).contains("can still be confirmed until"));
    assert!(!text(&closed).contains("<form"));
    let check_mail = answer(&deployment, "/petitions/clean-rivers/check-mail").await;
    assert!(!text(&check_mail).contains("Fill in the form again"));
}

#[tokio::test]
async fn every_petition_says_what_happens_to_signers_data_in_every_state() {
    let deployment = TestDeployment::new().await;
    deployment.petition("is-closed", closed(100)).await;
    deployment.petition("a-draft", PetitionStatus::Draft).await;
    let path = |slug: &str| format!("/petitions/{slug}/privacy");
    for slug in [SLUG, "is-closed"] {
        let response = answer(&deployment, &path(slug)).await;
        assert_eq!(response.status(), 200, "{slug}");
        let html = text(&response);
        assert!(
            html.contains("Details that you do not confirm</dt><dd>30 days"),
            "{html}"
        );
        assert!(html.contains("without your address</dt><dd>90 days"));
        assert!(!html.contains("once the petition has closed"));
    }
    assert_eq!(answer(&deployment, &path("a-draft")).await.status(), 404);
    let kept = Policy::default().after_closing(Some("45")).unwrap();
    let page = instance(&deployment).keeping(kept);
    let html = page.handle(get(&path(SLUG))).await;
    assert!(text(&html).contains("once the petition has closed</dt><dd>45 days"));
}
