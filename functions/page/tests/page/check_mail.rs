//! The page after the form.

use embedded_dynamodb::{Effect, Fault};
use test_support::deployment::{SLUG, TestDeployment, get, text};

use crate::support::{answer, instance};

#[tokio::test]
async fn the_page_after_the_form_names_the_petition() {
    let deployment = TestDeployment::new().await;
    let response = answer(&deployment, "/petitions/clean-rivers/check-mail?lang=es").await;
    assert_eq!(response.status(), 200);
    assert!(text(&response).contains("Ríos limpios"));
    // Nobody is sent to a form that is no longer there.
    let again = "Vuelve a rellenar el formulario";
    assert!(text(&response).contains(again));
    let closed = TestDeployment::empty().await;
    closed
        .petition(SLUG, test_support::deployment::closed(1))
        .await;
    let response = answer(&closed, "/petitions/clean-rivers/check-mail?lang=es").await;
    assert_eq!(response.status(), 200);
    assert!(!text(&response).contains(again));
}

#[tokio::test]
async fn the_page_after_the_form_says_how_late_mails_are() {
    for (seconds, language, said) in [
        (119, "en", None),
        (121, "en", Some("delayed by about 3 minutes")),
        (121, "es", Some("se retrasan unos 3 minutos")),
        (7_201, "en", Some("delayed by about 3 hours")),
        (7_201, "fr", Some("un retard d’environ 3 heures")),
    ] {
        let deployment = TestDeployment::new().await;
        deployment.mails_are_late(seconds).await;
        let path = format!("/petitions/clean-rivers/check-mail?lang={language}");
        let response = answer(&deployment, &path).await;
        let page = text(&response);
        let soon = ["in a few minutes", "Wait a few minutes"];
        let says_soon = soon.map(|soon| page.contains(soon));
        match said {
            Some(said) => {
                assert!(page.contains(said), "{seconds}: {page}");
                assert_eq!(says_soon, [false, false], "{page}");
            }
            None => {
                assert!(!page.contains("delayed"), "{page}");
                assert_eq!(says_soon, [true, true], "{page}");
            }
        }
    }
}

#[tokio::test]
async fn the_page_after_the_form_needs_no_delay_to_be_shown() {
    let deployment = TestDeployment::new().await;
    let page = instance(&deployment);
    let path = "/petitions/clean-rivers/check-mail?lang=en";
    // The petition is known, so that only the delay is read.
    page.handle(get("/petitions/clean-rivers/news.json")).await;
    let fault = Fault::new("GetItem", Effect::ServerError).on_table("views");
    deployment.embedded.inject(fault.times(20));
    let response = page.handle(get(path)).await;
    assert_eq!(response.status(), 200);
    assert!(text(&response).contains("in a few minutes"));
}
