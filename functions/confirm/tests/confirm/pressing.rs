//! The button behind the link confirms, once.

use embedded_dynamodb::{Effect, Fault};
use events::link::Purpose;
use events::signature::{Command, CorrectedDetails, Correction, SignatureStatus};
use lambda_http::Body;
use lambda_http::http::Method;
use test_support::deployment::{SLUG, TestDeployment, get, header, post, request, sample, text};
use test_support::person::a_signer;
use test_support::signer::Signer;
use views::count::Count;
use views::{Projection, layout};

use crate::{instance, press};

#[tokio::test]
async fn the_link_shows_a_button_and_changes_nothing() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    let confirm = instance(&deployment);
    let response = confirm.handle(sample("confirm-get", &token)).await;
    assert_eq!(response.status(), 200);
    let action = format!("action=\"/confirm/{token}?lang=en&#38;shown=");
    assert!(text(&response).contains(&action));
    assert_eq!(header(&response, "cache-control"), "no-store");
    let head = confirm.handle(request(
        Method::HEAD,
        &format!("/confirm/{token}"),
        "",
        Body::Empty,
    ));
    let head = head.await;
    assert_eq!((head.status().as_u16(), text(&head)), (200, ""));
    assert_eq!(signer.standing().await, SignatureStatus::Awaiting);
}

#[tokio::test]
async fn a_cold_instance_confirms_with_two_requests() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    deployment.operations();
    let response = press(&deployment, &token).await;
    assert_eq!(response.status(), 200);
    assert_eq!(deployment.operations(), ["BatchGetItem", "PutItem"]);
}

#[tokio::test]
async fn the_button_confirms_with_one_request_once_the_petition_is_known() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    let token = signer.token(Purpose::Confirm, 1);
    let confirm = instance(&deployment);
    confirm.handle(sample("confirm-get", &token)).await;
    deployment.operations();
    let response = confirm.handle(sample("confirm-post", &token)).await;
    assert_eq!(deployment.embedded.requests()[0].capacity_units, Some(1.0));
    assert_eq!(deployment.operations(), ["PutItem"]);
    assert_eq!(response.status(), 200);
    assert!(text(&response).contains("Your signature counts"));
    assert!(text(&response).contains("https://sign.example.org/signature/"));
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn the_page_says_how_many_signatures_there_are_at_least_without_another_request() {
    for (confirmed, said) in [
        (9, None),
        (10, Some("Signatures so far, including yours: at least 10")),
        (
            1_234,
            Some("Signatures so far, including yours: at least 1,234"),
        ),
    ] {
        let deployment = TestDeployment::new().await;
        let count = Count {
            confirmed,
            ..Count::default()
        };
        let pk = layout::petition(Projection::Signatures, 1, SLUG);
        deployment.view(&pk, layout::COUNT, &count).await;
        let token = Signer::signs(&deployment).await.token(Purpose::Confirm, 1);
        deployment.operations();
        let response = press(&deployment, &token).await;
        assert_eq!(deployment.operations(), ["BatchGetItem", "PutItem"]);
        match said {
            Some(said) => assert!(text(&response).contains(said), "{}", text(&response)),
            None => assert!(!text(&response).contains("at least")),
        }
        // Links share the petition and nothing of the signer.
        let page = text(&response);
        let shared = page.split_once("<ul class=\"share\">").unwrap().1;
        let shared = shared.split_once("</ul>").unwrap().0;
        assert!(shared.contains("clean-rivers") && !shared.contains(&token));
        assert!(!shared.contains("signature%2F"));
    }
}

#[tokio::test]
async fn a_second_press_gives_the_same_page_and_changes_nothing() {
    let deployment = TestDeployment::new().await;
    let token = Signer::signs(&deployment).await.token(Purpose::Confirm, 1);
    for _ in 0..3 {
        let response = press(&deployment, &token).await;
        assert_eq!(response.status(), 200);
        assert!(text(&response).contains("Your signature counts"));
    }
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn many_presses_at_once_confirm_once() {
    let deployment = TestDeployment::new().await;
    let token = Signer::signs(&deployment).await.token(Purpose::Confirm, 1);
    let presses = tokio::join!(
        press(&deployment, &token),
        press(&deployment, &token),
        press(&deployment, &token)
    );
    let statuses = [presses.0.status(), presses.1.status(), presses.2.status()];
    assert_eq!(statuses.map(|status| status.as_u16()), [200; 3]);
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_lost_answer_is_a_confirmation_all_the_same_and_only_one() {
    let deployment = TestDeployment::new().await;
    let signer = Signer::signs(&deployment).await;
    deployment
        .embedded
        .inject(Fault::new("PutItem", Effect::LoseAnswer));
    assert_eq!(
        press(&deployment, &signer.token(Purpose::Confirm, 1))
            .await
            .status(),
        200
    );
    assert_eq!(deployment.events().await, 2);
}

#[tokio::test]
async fn a_throttled_store_is_said_and_the_link_works_later() {
    let deployment = TestDeployment::new().await;
    let token = Signer::signs(&deployment).await.token(Purpose::Confirm, 1);
    deployment
        .embedded
        .inject(Fault::new("PutItem", Effect::Throttle).times(50));
    let response = press(&deployment, &token).await;
    assert_eq!(response.status(), 503);
    assert_ne!(header(&response, "retry-after"), "");
    assert_eq!(deployment.events().await, 1);
    deployment.embedded.clear_faults();
    assert_eq!(press(&deployment, &token).await.status(), 200);
}

#[tokio::test]
async fn an_old_link_that_meets_a_correction_reads_again() {
    for wish in [None, Some(""), Some("act=discard")] {
        let deployment = TestDeployment::new().await;
        let signer = Signer::signs(&deployment).await;
        let token = signer.token(Purpose::Confirm, 1);
        assert_eq!(press(&deployment, &token).await.status(), 200);
        let corrects = |revision| {
            let details = a_signer().details();
            let correction = Correction {
                revision,
                permissions: details.choices.permissions(),
                details: Some(CorrectedDetails {
                    country: "UY".into(),
                    personal: details.personal,
                }),
            };
            signer.does(Command::Correct(correction))
        };
        corrects(2).await;
        let confirm = instance(&deployment);
        let path = format!("/confirm/{token}");
        let table = &deployment.settings.tables.signer_keys;
        // By the time that the details of the first correction are opened, the second has replaced them.
        let late = Fault::new("GetItem", Effect::Throttle).on_table(table);
        deployment.embedded.inject(late);
        let again = match wish {
            None => confirm.handle(get(&path)),
            Some(form) => confirm.handle(post(&path, form)),
        };
        let (again, ()) = tokio::join!(again, corrects(3));
        let expected = if wish == Some("act=discard") {
            409
        } else {
            200
        };
        assert_eq!(again.status(), expected, "{wish:?}");
    }
}
