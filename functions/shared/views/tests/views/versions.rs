//! Views that another release built are neither read nor written: the error names the command.

use std::time::Duration;

use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::Embedded;
use test_support::deployment::{SLUG, TestDeployment};
use views::items::Item;
use views::{PetitionViews, Projection, SignatureViews, Views, ViewsError, generations, layout};

const BOTH: [Projection; 2] = [Projection::Petitions, Projection::Signatures];

/// Writes the pointer with these numbers as attributes; `building` is null, as in every pointer.
async fn point(embedded: &Embedded, projection: Projection, numbers: &[(&str, u32)]) {
    let key = (layout::GENERATIONS.to_owned(), projection.name().to_owned());
    let mut item: Item = layout::attributes(&key);
    item.insert("building".into(), AttributeValue::Null(true));
    let number = |(name, number): &(&str, u32)| {
        let value = AttributeValue::N(number.to_string());
        ((*name).to_owned(), value)
    };
    item.extend(numbers.iter().map(number));
    let put = embedded.client().put_item().table_name("views");
    put.set_item(Some(item)).send().await.unwrap();
}

fn needs_rebuild<T: std::fmt::Debug>(result: Result<T, impl std::error::Error>) {
    let error = result.unwrap_err().to_string();
    assert!(
        error.contains("rebuild the views with this release: countersign rebuild"),
        "{error}"
    );
}

struct Programs {
    readers: Views,
    petitions: PetitionViews,
    signatures: SignatureViews,
}

fn programs(deployment: &TestDeployment) -> Programs {
    let (client, tables) = (&deployment.client, &deployment.settings.tables);
    Programs {
        readers: Views::with_max_age(client.clone(), tables.views.clone(), Duration::ZERO),
        petitions: PetitionViews::new(tables, client),
        signatures: SignatureViews::new(tables, &deployment.settings.keys, client),
    }
}

#[tokio::test]
async fn views_of_an_older_or_newer_release_are_not_used_until_a_rebuild() {
    for version in [0, 2] {
        let deployment = TestDeployment::new().await;
        let programs = programs(&deployment);
        for projection in BOTH {
            point(
                &deployment.embedded,
                projection,
                &[("live", 1), ("version", version)],
            )
            .await;
        }
        needs_rebuild(programs.readers.petition(SLUG).await);
        needs_rebuild(programs.readers.count(SLUG).await);
        needs_rebuild(programs.readers.names(SLUG, None, 9).await);
        needs_rebuild(programs.petitions.update(Vec::new()).await);
        needs_rebuild(programs.signatures.update(Vec::new()).await);
        needs_rebuild(programs.petitions.verify().await);
        needs_rebuild(programs.signatures.verify().await);
        tokio::try_join!(
            programs.petitions.rebuild(|_| {}),
            programs.signatures.rebuild(|_| {})
        )
        .unwrap();
        assert_eq!(programs.readers.petition(SLUG).await.unwrap(), None);
        assert_eq!(programs.readers.count(SLUG).await.unwrap().submitted, 0);
        assert!(
            programs
                .petitions
                .verify()
                .await
                .unwrap()
                .differences
                .is_empty()
        );
        assert!(
            programs
                .signatures
                .verify()
                .await
                .unwrap()
                .differences
                .is_empty()
        );
        let pointer = generations::read(&deployment.client, "views", Projection::Signatures, true);
        assert_eq!(
            pointer.await.unwrap().version,
            Projection::Signatures.version()
        );
    }
}

#[tokio::test]
async fn a_pointer_without_a_version_is_the_first_version_and_can_be_rebuilt() {
    let deployment = TestDeployment::new().await;
    let programs = programs(&deployment);
    let pk = layout::petition(Projection::Petitions, 7, SLUG);
    let petition = test_support::deployment::petition(SLUG, views::petition::PetitionStatus::Open);
    deployment.view(&pk, layout::PETITION, &petition).await;
    point(&deployment.embedded, Projection::Petitions, &[("live", 7)]).await;
    assert!(programs.readers.petition(SLUG).await.unwrap().is_some());
    assert!(
        programs
            .petitions
            .update(Vec::new())
            .await
            .unwrap()
            .is_empty()
    );
    programs.petitions.rebuild(|_| {}).await.unwrap();
    let pointer = generations::read(&deployment.client, "views", Projection::Petitions, true);
    let pointer = pointer.await.unwrap();
    assert_eq!(
        (pointer.live, pointer.version, pointer.building),
        (8, 1, None)
    );
}

/// What this builder skipped would be missing after the switch, so it must not skip quietly.
#[tokio::test]
async fn a_builder_waits_while_another_release_rebuilds_and_readers_go_on() {
    let deployment = TestDeployment::new().await;
    let programs = programs(&deployment);
    let numbers = [("live", 1), ("building", 2), ("building_version", 2)];
    point(&deployment.embedded, Projection::Petitions, &numbers).await;
    assert!(programs.readers.petition(SLUG).await.unwrap().is_some());
    let update = programs.petitions.update(Vec::new()).await;
    assert!(matches!(
        update,
        Err(ViewsError::OtherVersion { found: 2, .. })
    ));
}

fn to_json(value: &impl serde::Serialize) -> String {
    serde_json::to_string(value).unwrap()
}

#[test]
fn the_stored_form_of_a_petitions_status_and_protection_does_not_change() {
    use views::petition::{PetitionStatus, ProofOfWork, Protection};
    let at = "2026-01-02T03:04:05Z".parse().unwrap();
    assert_eq!(to_json(&PetitionStatus::Draft), r#"{"is":"draft"}"#);
    assert_eq!(to_json(&PetitionStatus::Open), r#"{"is":"open"}"#);
    assert_eq!(
        to_json(&PetitionStatus::Closed { at }),
        r#"{"is":"closed","at":"2026-01-02T03:04:05Z"}"#
    );
    let protection = Protection {
        proof: ProofOfWork::Optional,
        blocked_domains: vec!["a.example".into()],
    };
    assert_eq!(
        to_json(&protection),
        r#"{"proof":"optional","blocked_domains":["a.example"]}"#
    );
}
