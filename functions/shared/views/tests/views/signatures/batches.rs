//! Signatures in every state, at once, more than fit in a transaction, and with a long history.

use events::signature::SignatureEvent;
use futures_util::future::join_all;

use super::{Counting, SLUG};

#[tokio::test]
async fn each_signature_counts_where_it_stands() {
    let test = Counting::new().await;
    test.sign(1, false).await;
    test.confirmed(2, false).await;
    let third = test.confirmed(3, true).await;
    test.append(&third, 3, SignatureEvent::SignatureWithdrawn {})
        .await;
    let fourth = test.confirmed(4, true).await;
    test.append(&fourth, 3, SignatureEvent::SignatureErased {})
        .await;
    test.deliver_all().await;
    assert_eq!(test.counted().await, [4, 1, 1, 1, 1]);
    test.assert_true().await;
}

#[tokio::test]
async fn the_series_tells_the_hour_of_each_confirmed_signature() {
    let test = Counting::new().await;
    test.confirmed(1, false).await;
    let second = test.confirmed(2, false).await;
    test.deliver_all().await;
    let series = test.views.series(SLUG, None, 20).await.unwrap().entries;
    assert_eq!(series.len(), 1);
    assert_eq!(series[0].date.to_string(), "2026-11-24");
    assert_eq!((series[0].confirmed, series[0].hours[18]), (2, 2));
    test.append(&second, 3, SignatureEvent::SignatureWithdrawn {})
        .await;
    test.deliver_all().await;
    let series = test.views.series(SLUG, None, 20).await.unwrap().entries;
    assert_eq!((series[0].confirmed, series[0].hours[18]), (1, 1));
}

#[tokio::test]
async fn batches_at_once_count_each_event_once() {
    let test = Counting::new().await;
    for n in 0..30 {
        test.confirmed(n, n % 2 == 0).await;
    }
    let records = test.records().await;
    let batches = [
        records[..40].to_vec(),
        records[20..].to_vec(),
        records.clone(),
        records.iter().rev().cloned().collect(),
    ];
    for failed in join_all(batches.map(|batch| test.deliver(batch))).await {
        assert!(failed.is_empty());
    }
    assert_eq!(test.counted().await, [30, 0, 30, 0, 0]);
    assert_eq!(test.names().await.len(), 15);
    test.assert_true().await;
}

#[tokio::test]
async fn more_signatures_than_fit_in_a_transaction_are_counted() {
    let test = Counting::new().await;
    for n in 0..150 {
        test.confirmed(n, true).await;
    }
    test.deliver_all().await;
    assert_eq!(test.counted().await, [150, 0, 150, 0, 0]);
    test.assert_true().await;
}

#[tokio::test]
async fn a_signature_with_a_long_history_is_counted_in_parts() {
    let test = Counting::new().await;
    let id = test.confirmed(1, true).await;
    for version in 3..=120 {
        let show_name = version % 2 == 0;
        test.append(
            &id,
            version,
            SignatureEvent::DetailsChanged {
                show_name,
                news: false,
                consents: std::collections::BTreeMap::new(),
            },
        )
        .await;
    }
    let last = test.records().await.pop().unwrap();
    assert!(test.deliver(vec![last]).await.is_empty());
    assert_eq!(test.counted().await, [1, 0, 1, 0, 0]);
    test.assert_true().await;
}

#[tokio::test]
async fn what_is_published_is_kept_as_the_last_of_its_day() {
    let test = Counting::new().await;
    let today = jiff::tz::Offset::UTC
        .to_datetime(jiff::Timestamp::now())
        .date();
    let yesterday = today.yesterday().unwrap();
    for n in 0..10 {
        test.sign(n, false).await;
    }
    test.deliver_all().await;
    assert_eq!(test.views.snapshot(SLUG, today).await.unwrap(), None);
    for n in 10..60 {
        test.sign(n, false).await;
    }
    test.deliver_all().await;
    let shown = test.views.counted(SLUG).await.unwrap().explained.unwrap();
    // The day may have ended meanwhile.
    let day = jiff::tz::Offset::UTC.to_datetime(shown.as_of).date();
    assert_eq!(test.views.snapshot(SLUG, day).await.unwrap(), Some(shown));
    assert_eq!(test.views.snapshot(SLUG, yesterday).await.unwrap(), None);
    // Another batch within the hour publishes nothing, and changes neither.
    for n in 60..120 {
        test.sign(n, false).await;
    }
    test.deliver_all().await;
    let later = test.views.counted(SLUG).await.unwrap().explained;
    assert_eq!(later, Some(shown));
    assert_eq!(test.views.snapshot(SLUG, day).await.unwrap(), Some(shown));
}
