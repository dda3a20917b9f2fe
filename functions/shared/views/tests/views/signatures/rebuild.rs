//! Replay and live agree to the last byte.

use aws_sdk_dynamodb::types::AttributeValue;
use events::signature::SignatureEvent;
use views::{Projection, generations, layout};

use super::Counting;

/// Signatures in every state, some with a past.
async fn campaign(test: &Counting) {
    for n in 0..12 {
        test.sign(n, n % 2 == 0).await;
    }
    for n in 20..40 {
        let id = test.confirmed(n, n % 3 == 0).await;
        let event = match n % 5 {
            0 => SignatureEvent::SignatureWithdrawn {},
            1 => SignatureEvent::SignatureErased {},
            2 => SignatureEvent::DetailsChanged {
                show_name: true,
                news: true,
                consents: std::collections::BTreeMap::new(),
            },
            _ => continue,
        };
        test.append(&id, 3, event).await;
    }
}

#[tokio::test]
async fn a_rebuild_gives_what_was_shown_byte_for_byte() {
    let test = Counting::new().await;
    campaign(&test).await;
    for record in test.records().await {
        assert!(test.deliver(vec![record]).await.is_empty());
    }
    let live = test.items(1).await;
    assert!(live.len() > 32);
    let (told, read) = (std::cell::Cell::new(0), test.records().await.len());
    test.projection
        .rebuild(|events| told.set(events))
        .await
        .unwrap();
    assert_eq!(told.get(), u64::try_from(read).unwrap());
    assert_eq!(test.items(2).await, live);
    assert!(test.items(1).await.is_empty());
    test.assert_true().await;
}

#[tokio::test]
async fn what_is_delivered_during_a_rebuild_is_in_both_generations() {
    let test = Counting::new().await;
    campaign(&test).await;
    test.deliver_all().await;
    let client = test.deployment.embedded.client();
    let building = generations::begin(&client, "views", Projection::Signatures)
        .await
        .unwrap();
    test.confirmed(50, true).await;
    test.deliver_all().await;
    assert_eq!(test.items(building).await, test.items(1).await);
}

#[tokio::test]
async fn a_rebuild_beside_deliveries_misses_and_doubles_nothing() {
    let test = Counting::new().await;
    campaign(&test).await;
    let late = async {
        for n in 60..90 {
            test.confirmed(n, true).await;
            test.deliver_all().await;
        }
    };
    let (rebuilt, ()) = Box::pin(futures_util::future::join(
        test.projection.rebuild(|_| {}),
        late,
    ))
    .await;
    rebuilt.unwrap();
    test.deliver_all().await;
    test.assert_true().await;
}

#[tokio::test]
async fn a_rebuild_repairs_what_was_broken_and_verify_names_it() {
    let test = Counting::new().await;
    campaign(&test).await;
    test.deliver_all().await;
    let client = test.deployment.embedded.client();
    let broken = ("signatures.1/clean-rivers".to_owned(), "count".to_owned());
    views::items::delete(&client, "views", vec![broken.clone()])
        .await
        .unwrap();
    assert_eq!(
        test.projection.verify().await.unwrap().differences,
        [views::Difference::Missing(broken)]
    );
    test.projection.rebuild(|_| {}).await.unwrap();
    test.assert_true().await;
}

#[tokio::test]
async fn verify_names_some_of_very_many_differences_and_says_that_there_are_more() {
    let test = Counting::new().await;
    campaign(&test).await;
    test.deliver_all().await;
    let client = test.deployment.embedded.client();
    for n in 0..400 {
        let key = layout::marker(1, &format!("clean-rivers/nobody-{n}"));
        let put = client.put_item().table_name("views");
        let put = put.set_item(Some(layout::attributes(&key)));
        put.send().await.unwrap();
    }
    let verified = test.projection.verify().await.unwrap();
    assert!(verified.more);
    assert!((256..400).contains(&verified.differences.len()));
    let is_expected =
        |one: &_| matches!(one, views::Difference::Unexpected((pk, _)) if pk.contains("nobody"));
    assert!(verified.differences.iter().all(is_expected));

    test.projection.rebuild(|_| {}).await.unwrap();
    test.assert_true().await;
}

#[tokio::test]
async fn what_a_rebuild_that_broke_off_left_behind_is_cleared_up() {
    let test = Counting::new().await;
    campaign(&test).await;
    let client = test.deployment.embedded.client();
    let abandoned = generations::begin(&client, "views", Projection::Signatures)
        .await
        .unwrap();
    test.deliver_all().await;
    assert!(!test.items(abandoned).await.is_empty());
    test.projection.rebuild(|_| {}).await.unwrap();
    assert!(test.items(abandoned).await.is_empty());
    test.assert_true().await;
}

#[tokio::test]
async fn rebuild_and_verify_stop_where_the_live_count_stopped_and_report_it() {
    let test = Counting::new().await;
    campaign(&test).await;
    let id = test.sign(70, true).await;
    let mut item = test
        .deployment
        .client
        .get_item()
        .table_name("signature-log");
    for (name, value) in [
        ("stream", AttributeValue::S(id.to_string())),
        ("version", AttributeValue::N("1".to_owned())),
    ] {
        item = item.key(name, value);
    }
    let mut item = item.send().await.unwrap().item.unwrap();
    item.insert("version".into(), AttributeValue::N("2".to_owned()));
    item.insert(
        "type".into(),
        AttributeValue::S("SignatureFramed".to_owned()),
    );
    let put = test
        .deployment
        .client
        .put_item()
        .table_name("signature-log");
    put.set_item(Some(item)).send().await.unwrap();
    let withdrawn = SignatureEvent::SignatureWithdrawn {};
    test.append(&id, 3, withdrawn).await;
    let mut readable = test.readable().await;
    readable.retain(|event| event.stream != id.to_string() || event.version != 2);
    let failed = test.projection.update(readable).await.unwrap();
    assert_eq!(failed.keys().collect::<Vec<_>>(), [&id.to_string()]);

    let live = test.items(1).await;
    let named = |streams: &event_store::UnreadableStreams| {
        let first = streams.first().iter();
        let named = first.map(|one| (one.stream.clone(), one.version));
        (streams.number(), named.collect::<Vec<_>>())
    };
    let expected = (1, vec![(id.to_string(), 2)]);
    let verified = test.projection.verify().await.unwrap();
    assert_eq!(verified.differences, []);
    assert_eq!(named(&verified.unreadable), expected);
    let rebuilt = test.projection.rebuild(|_| {}).await.unwrap();
    assert_eq!(named(&rebuilt), expected);
    assert_eq!(test.items(2).await, live);
}
