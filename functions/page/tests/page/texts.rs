//! The language and the version of a text that a reader gets.

use test_support::deployment::{self, SLUG, TestDeployment, get, header, text};
use views::petition::{EarlierText, PetitionStatus, PetitionText};
use views::{Projection, layout};

use crate::support::{answer, instance};

#[tokio::test]
async fn the_visitors_language_is_that_of_the_link_then_of_the_browser_then_of_the_petition() {
    let deployment = TestDeployment::new().await;
    let page = instance(&deployment);
    let mut chosen = get("/petitions/clean-rivers?lang=fr");
    chosen
        .headers_mut()
        .insert("accept-language", "eo".parse().unwrap());
    let chosen = page.handle(chosen).await;
    assert_eq!(header(&chosen, "content-language"), "fr, es");
    assert!(
        text(&chosen).contains("Ríos limpios"),
        "no French text: the petition's own"
    );
    let mut unknown = get("/petitions/clean-rivers");
    unknown
        .headers_mut()
        .insert("accept-language", "eo".parse().unwrap());
    assert_eq!(
        header(&page.handle(unknown).await, "content-language"),
        "es"
    );
}

/// The first text of the petition is Portuguese; more are added, and none takes it from its readers.
#[tokio::test]
async fn every_text_is_shown_to_its_readers_and_by_its_link() {
    let deployment = TestDeployment::empty().await;
    let page = instance(&deployment);
    let mut petition = deployment::petition(SLUG, PetitionStatus::Open);
    petition.default_language = "pt".to_owned();
    let words = petition.texts["en"].clone();
    petition.texts.clear();
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    let mut published = Vec::new();
    for tag in ["pt", "en", "ar", "zh-Hans", "zh-Hant", "ca-valencia"] {
        published.push(tag);
        let title = format!("Title in {tag}");
        petition.texts.insert(
            tag.to_owned(),
            PetitionText {
                title,
                ..words.clone()
            },
        );
        deployment.view(&pk, layout::PETITION, &petition).await;
        for tag in &published {
            for (query, accept_language) in [
                (String::new(), format!("{tag}, en;q=0.5")),
                (format!("?lang={tag}"), "es".to_owned()),
                (format!("?lang=fr&text={tag}"), "es".to_owned()),
            ] {
                let mut request = get(&format!("/petitions/{SLUG}{query}"));
                let value = accept_language.parse().unwrap();
                request.headers_mut().insert("accept-language", value);
                // The petition is remembered for two seconds.
                let page = instance(&deployment);
                let response = page.handle(request).await;
                let shown = format!("<h1>Title in {tag}</h1>");
                assert!(
                    text(&response).contains(&shown),
                    "{query} {accept_language}"
                );
                let languages = header(&response, "content-language");
                assert!(languages.split(", ").any(|one| one == *tag), "{languages}");
            }
        }
    }
    let unknown = page
        .handle(get(&format!("/petitions/{SLUG}?lang=zz&text=zz")))
        .await;
    assert!(text(&unknown).contains("<h1>Title in en</h1>"));
}

#[tokio::test]
async fn every_version_of_a_text_can_be_read() {
    let deployment = TestDeployment::new().await;
    let mut petition = deployment::petition(SLUG, PetitionStatus::Open);
    let words = petition.texts.get_mut("en").unwrap();
    let earlier = EarlierText {
        language: "en".to_owned(),
        published_at: "2026-11-01T00:00:00Z".parse().unwrap(),
        text: PetitionText {
            title: "Rivers, once".to_owned(),
            ..words.clone()
        },
    };
    words.version = 16;
    words.replaced = vec![2];
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&pk, layout::PETITION, &petition).await;
    deployment.view(&pk, &layout::text(2), &earlier).await;
    for (path, title, about) in [
        (
            "en/1",
            "Rivers, once",
            "version 1 of the text (English), published on 1 November 2026",
        ),
        (
            "en/2",
            "Clean rivers",
            "version 2 of the text (English). It is the newest",
        ),
        ("es/1", "Ríos limpios", "version 1 of the text (español)"),
    ] {
        let page = answer(&deployment, &format!("/petitions/{SLUG}/texts/{path}")).await;
        assert_eq!(page.status(), 200, "{path}");
        assert!(text(&page).contains(&format!("<h1>{title}</h1>")), "{path}");
        assert!(text(&page).contains(about), "{path}");
        assert!(text(&page).contains("<meta name=\"robots\" content=\"noindex\">"));
    }
    for nothing in [
        "en/0",
        "en/3",
        "en/x",
        "fr/1",
        "en/18446744073709551615",
        "en",
    ] {
        let path = format!("/petitions/{SLUG}/texts/{nothing}");
        assert_eq!(answer(&deployment, &path).await.status(), 404, "{nothing}");
    }
}
