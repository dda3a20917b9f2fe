//! A table that lost leaves, or whose leaves are not those of the head, is refused with what to do, and nothing is written.

use aws_sdk_dynamodb::primitives::Blob;
use aws_sdk_dynamodb::types::AttributeValue;
use public_log::tiles::Bundle;
use seal_log::{Mode, Repair, SealError};

use super::deployment::{Test, petition, sealed};
use super::faults::in_motion;
use super::repairs::{remove_all, repair};

/// Nothing is written if the table is not sound.
async fn refused(test: &Test) -> SealError {
    remove_all(test);
    let error = repair(test, Mode::Replacing).await.unwrap_err();
    assert!(!test.file("").exists(), "{error}");
    assert!(error.stops_the_log(), "{error}");
    error
}

#[tokio::test]
async fn a_batch_that_the_table_lost_is_named_and_nothing_is_written() {
    // Two leaves of the petition, then two of the signers.
    for lost in ["batch/0", "batch/2"] {
        let test = Test::new().await;
        let all = in_motion(&test).await;
        test.put_item(lost, None).await;
        let error = refused(&test).await;
        assert!(matches!(error, SealError::LostBatch(_)), "{error}");
        let said = error.to_string();
        assert!(said.contains(&format!("1/{lost} ")), "{said}");
        assert!(said.contains("point-in-time recovery"), "{said}");
        if lost == "batch/2" {
            // The last one, which the next batch would finish.
            let error = test.seal().seal(all).await.unwrap_err();
            assert!(matches!(error, SealError::LostBatch(_)), "{error}");
        }
    }
}

#[tokio::test]
async fn leaves_that_are_not_those_of_the_head_are_refused() {
    let test = Test::new().await;
    in_motion(&test).await;
    let mut item = test.item("batch/0").await.unwrap();
    let mut bytes = item["leaves"].as_b().unwrap().as_ref().to_vec();
    *bytes.last_mut().unwrap() ^= 1;
    item.insert("leaves".into(), AttributeValue::B(Blob::new(bytes)));
    test.put_item("batch/0", Some(item.clone())).await;
    let error = refused(&test).await;
    assert!(matches!(error, SealError::OtherLeaves(1)), "{error}");

    // One leaf more than the next batch leaves room for.
    let bytes = item["leaves"].as_b().unwrap().as_ref();
    let mut leaves = Bundle::parse(bytes).unwrap();
    leaves.push(leaves[0]);
    let bytes = Bundle::encode(&leaves);
    item.insert("leaves".into(), AttributeValue::B(Blob::new(bytes)));
    test.put_item("batch/0", Some(item)).await;
    let table = &test.deployment.settings.tables.public_log;
    let repair = Repair::of(&test.deployment.client, table, 1, &*test.files);
    let error = repair.await.unwrap().unwrap().check(|_| ()).await.err();
    let error = error.unwrap();
    assert!(matches!(error, SealError::Item(_)), "{error}");
}

#[tokio::test]
async fn an_older_head_never_goes_on_even_if_all_files_are_lost() {
    let test = Test::new().await;
    sealed(&test.seal(), petition()).await;
    let (old, noted) = (test.item("head").await, test.item("published").await);
    let all = in_motion(&test).await;
    for head in [old, None] {
        // What reminds of the newer head is lost too.
        test.put_item("head", head).await;
        test.put_item("published", noted.clone()).await;
        let (client, views) = (&test.deployment.client, "views");
        let value = |text: &str| AttributeValue::S(text.to_owned());
        let delete = client.delete_item().table_name(views);
        let delete = delete
            .key("pk", value("public-log"))
            .key("sk", value("published"));
        delete.send().await.unwrap();
        let _ = std::fs::remove_dir_all(test.file(""));

        let error = match test.item("head").await {
            // The tiles before the last batch come first.
            Some(_) => {
                repair(&test, Mode::Missing).await.unwrap();
                test.seal().seal(all.clone()).await.unwrap_err()
            }
            None => test.seal().seal(all.clone()).await.unwrap_err(),
        };
        assert!(matches!(error, SealError::HeadIsBehindLeaves(_)), "{error}");
        assert!(error.stops_the_log(), "{error}");
    }
    let error = repair(&test, Mode::Missing).await.unwrap_err();
    assert!(
        error.to_string().contains("restore the newest head"),
        "{error}"
    );
}
