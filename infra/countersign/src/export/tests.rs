//! What leaves, what never does, and what the log says of it.

mod deployment;
mod rows;

use std::os::unix::fs::PermissionsExt as _;

use events::petition::{Contents, Format, PetitionEvent};
use events::signature::Command;
use serde_json::{Value, json};

use deployment::{Signer, TestDeployment};

const WHO: &str = "--operator bea --note audit";

#[tokio::test]
async fn each_confirmed_signature_is_a_row_with_what_its_signer_agreed_to() {
    let deployment = TestDeployment::new().await;
    deployment
        .confirmed(Signer::named("Ana").shown().news())
        .await;
    deployment.confirmed(Signer::named("Bea").shown()).await;
    deployment.confirmed(Signer::named("Cleo").news()).await;
    deployment.confirmed(Signer::named("Dan")).await;
    Box::pin(deployment.everyone_else()).await;

    let rows = deployment.exported("").await;
    let row = |name: Option<&str>, email: Option<&str>| {
        json!({
            "confirmed_on": "2026-11-02",
            "country": "AR",
            "given_name": name,
            "family_name": name.map(|_| "Bot"),
            "occupation": name.map(|_| "Baker"),
            "email": email,
        })
    };
    let expected = [
        row(Some("Ana"), Some("ana@example.org")),
        row(Some("Bea"), None),
        row(None, Some("cleo@example.org")),
        row(None, None),
    ];
    assert_eq!(rows.len(), expected.len(), "{rows:?}");
    for one in expected {
        assert!(rows.contains(&one), "{one} is not in {rows:?}");
    }
    let export = deployment.last_export().await.unwrap();
    assert_eq!((export.rows, export.names, export.emails), (4, 2, 2));
    assert_eq!(export.contents, Contents::Consented);
    assert_eq!(export.format, Format::Jsonl);
    assert_eq!(
        (export.operator.as_str(), export.note.as_str()),
        ("bea", "audit")
    );
    assert!(export.fields.contains(&"email".to_owned()));
}

#[tokio::test]
async fn all_is_all_of_the_confirmed_and_is_recorded_as_that() {
    let deployment = TestDeployment::new().await;
    deployment.confirmed(Signer::named("Dan")).await;
    Box::pin(deployment.everyone_else()).await;
    let rows = deployment.exported("--all").await;
    assert_eq!(rows.len(), 1, "{rows:?}");
    for (column, value) in [
        ("given_name", json!("Dan")),
        ("email", json!("dan@example.org")),
        ("city", json!("Rosario")),
        ("comment", json!("=1+1")),
        ("show_name", json!(false)),
        ("text_version", json!(2)),
        ("text_language", json!("en")),
        ("text_number", json!(1)),
        ("confirmed_at", json!("2026-11-02T00:00:00Z")),
    ] {
        assert_eq!(rows[0][column], value, "{column}");
    }
    let export = deployment.last_export().await.unwrap();
    assert_eq!((export.rows, export.names, export.emails), (1, 1, 1));
    assert_eq!(export.contents, Contents::All);
}

#[tokio::test]
async fn nobody_gets_news_who_stopped_mails_or_whose_mailbox_is_gone() {
    let deployment = TestDeployment::new().await;
    for (name, command) in [
        ("Ana", Command::StopMails),
        ("Bea", Command::Bounce { mail: 1 }),
        ("Cleo", Command::Complain { mail: 1 }),
        ("Dan", Command::ExpireData),
    ] {
        let id = deployment.confirmed(Signer::named(name).news()).await;
        deployment.does(&id, command).await;
    }
    let rows = deployment.exported("").await;
    assert_eq!(rows.len(), 4);
    assert!(
        rows.iter().all(|row| row["email"] == Value::Null),
        "{rows:?}"
    );
    // What was erased by age is gone for everybody, and the signature stands.
    let all = deployment.exported("--all --force").await;
    assert_eq!(
        all.iter().filter(|row| row["email"] == Value::Null).count(),
        1
    );
}

#[tokio::test]
async fn signatures_that_go_on_in_the_next_page_of_the_log_are_whole() {
    let deployment = TestDeployment::new().await;
    deployment.more_than_a_page().await;
    assert!(
        deployment.pages_of_the_log().await > 2,
        "one page is no test"
    );
    assert_eq!(deployment.exported("").await.len(), 40);
    let export = deployment.last_export().await.unwrap();
    assert_eq!((export.rows, export.names), (40, 40));
}

#[tokio::test]
async fn the_file_is_its_owners_and_is_not_replaced_unasked() {
    let deployment = TestDeployment::new().await;
    deployment.confirmed(Signer::named("Ana").shown()).await;
    let out = deployment.file("out.csv");
    let export = format!("signatures --format csv --out {} {WHO}", out.display());
    deployment
        .runs(&format!("{export} --dry-run"))
        .await
        .unwrap();
    assert!(!out.exists() && deployment.last_export().await.is_none());

    deployment.runs(&export).await.unwrap();
    let mode = std::fs::metadata(&out).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let first = std::fs::read_to_string(&out).unwrap();
    assert_eq!(
        first,
        "\"confirmed_on\",\"country\",\"given_name\",\"family_name\",\"occupation\",\"email\"\r\n\
         \"2026-11-02\",\"AR\",\"Ana\",\"Bot\",\"Baker\",\"\"\r\n"
    );

    std::fs::write(&out, "mine").unwrap();
    let error = deployment.runs(&export).await.unwrap_err().to_string();
    assert!(error.contains("--force"), "{error}");
    assert_eq!(std::fs::read_to_string(&out).unwrap(), "mine");
    assert_eq!(
        deployment.exports().await.len(),
        1,
        "what was refused is not recorded"
    );
    deployment.runs(&format!("{export} --force")).await.unwrap();
    assert_eq!(std::fs::read_to_string(&out).unwrap(), first);
    // Nothing is left of the file under way.
    assert_eq!(std::fs::read_dir(out.parent().unwrap()).unwrap().count(), 1);
}

#[tokio::test]
async fn what_is_wrong_is_said_before_anything_is_recorded() {
    let deployment = TestDeployment::new().await;
    for (arguments, remedy) in [
        (
            format!("signatures --format csv --out /nowhere/at/all.csv {WHO}"),
            "--out",
        ),
        (
            "signatures --format csv --operator bea --note ".to_owned() + "''",
            "--note",
        ),
        (
            format!("signatures --format xml {WHO}"),
            "csv, csv-excel, jsonl",
        ),
    ] {
        let error = deployment.runs(&arguments).await.unwrap_err().to_string();
        assert!(error.contains(remedy), "{arguments}: {error}");
    }
    let error = deployment
        .runs_for(
            "no-such-petition",
            &format!("signatures --format csv {WHO}"),
        )
        .await
        .unwrap_err()
        .to_string();
    assert!(error.contains("--petition"), "{error}");
    assert!(deployment.exports().await.is_empty());
}

#[tokio::test]
async fn the_export_is_recorded_before_a_key_is_read() {
    let deployment = TestDeployment::new().await;
    let id = deployment.confirmed(Signer::named("Ana").shown()).await;
    deployment.confirmed(Signer::named("Bea").shown()).await;
    deployment.break_the_seal(&id).await;
    let out = deployment.file("out.csv");
    let export = format!("signatures --format csv --out {} {WHO}", out.display());
    assert!(deployment.runs(&export).await.is_err());
    assert!(!out.exists(), "a file is there whole or not at all");
    assert!(matches!(
        deployment.exports().await.as_slice(),
        [PetitionEvent::SignaturesExported(export)] if export.rows == 2
    ));
}

#[tokio::test]
async fn nothing_leaves_before_as_many_have_confirmed_as_the_petition_promised() {
    let deployment = TestDeployment::new().await;
    deployment.promises(3).await;
    for name in ["Ana", "Bea"] {
        deployment
            .confirmed(Signer::named(name).shown().news())
            .await;
    }
    Box::pin(deployment.everyone_else()).await;
    let out = deployment.file("early");
    let out = out.to_str().unwrap();
    for export in [
        "signatures --format csv",
        "signatures --format jsonl --all",
        "signatures --format csv --organisations",
        "signatures --format csv --dry-run",
        "delivery --lang en",
    ] {
        let refused = deployment
            .runs(&format!("{export} --out {out} {WHO}"))
            .await;
        let refused = refused.unwrap_err().to_string();
        assert!(
            refused.contains("before 3 people have confirmed, and "),
            "{export}: {refused}"
        );
        assert!(refused.ends_with("must confirm: nothing can be exported yet"));
    }
    assert!(!deployment.file("early").exists());
    assert_eq!(deployment.exports().await, []);

    deployment.confirmed(Signer::named("Cleo")).await;
    assert_eq!(deployment.exported("").await.len(), 3);
}
