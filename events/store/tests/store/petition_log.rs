//! Appending, loading and replaying; petitions stand for every log here.

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Effect, Fault};
use event_store::replay::{segments, streams};
use event_store::{Outcome, StoreError};
use events::ids::Slug;
use events::petition::PetitionEvent;

use crate::make;

/// More than the SDK tries.
const ALL_TRIES: u32 = 3;

fn text(language: &str, bytes: usize) -> PetitionEvent {
    PetitionEvent::TextRevised {
        language: language.into(),
        call: String::new(),
        title: "Ríos".into(),
        subtitle: String::new(),
        body: "x".repeat(bytes),
    }
}

#[tokio::test]
async fn an_event_goes_where_it_was_expected_or_nowhere() {
    let make::Database { client, tables, .. } = make::database().await;
    let log = make::petition_log(&client, &tables);
    let append = async |expected, command| {
        let event = PetitionEvent::PetitionOpened {};
        log.append(make::new("clean-rivers", expected, command, event))
            .await
            .unwrap()
    };
    assert_eq!(append(0, 1).await, Outcome::Appended { version: 1 });
    assert_eq!(append(1, 2).await, Outcome::Appended { version: 2 });
    assert_eq!(append(1, 3).await, Outcome::Conflict);
    assert_eq!(append(1, 2).await, Outcome::AlreadyAppended { version: 2 });

    let events = log.load(&make::slug()).await.unwrap();
    let seen: Vec<_> = events.iter().map(|e| (e.version, e.command)).collect();
    assert_eq!(seen, [(1, make::command(1)), (2, make::command(2))]);
    assert_eq!(events[0].at, make::at());
    assert_eq!(log.load_after(&make::slug(), 1).await.unwrap(), events[1..]);
}

#[tokio::test]
async fn a_write_whose_answer_was_lost_is_there_once() {
    let make::Database {
        client,
        tables,
        embedded,
    } = make::embedded().await;
    let log = make::petition_log(&client, &tables);
    let new = || make::new("clean-rivers", 0, 1, PetitionEvent::PetitionOpened {});

    // The SDK's own retry meets what the first try wrote.
    embedded.inject(Fault::new("PutItem", Effect::LoseAnswer));
    let outcome = log.append(new()).await.unwrap();
    assert_eq!(outcome, Outcome::Appended { version: 1 });
    assert_eq!(log.load(&make::slug()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_throttled_log_says_so_and_takes_the_event_later() {
    let make::Database {
        client,
        tables,
        embedded,
    } = make::embedded().await;
    let log = make::petition_log(&client, &tables);
    let new = || make::new("clean-rivers", 0, 1, PetitionEvent::PetitionOpened {});

    embedded.inject(Fault::new("PutItem", Effect::Throttle).times(ALL_TRIES));
    let error = log.append(new()).await.unwrap_err();
    assert!(
        matches!(&error, StoreError::Unavailable { operation: "PutItem", code }
            if code == "ProvisionedThroughputExceededException"),
        "{error}"
    );
    assert!(log.load(&make::slug()).await.unwrap().is_empty());
    assert_eq!(
        log.append(new()).await.unwrap(),
        Outcome::Appended { version: 1 }
    );
}

#[tokio::test]
async fn a_long_stream_is_loaded_page_by_page() {
    let make::Database {
        client,
        tables,
        embedded,
    } = make::embedded().await;
    let log = make::petition_log(&client, &tables);
    for version in 0..6 {
        let event = text(&format!("l{version}"), 300_000);
        let new = make::new("clean-rivers", version, version.into(), event);
        log.append(new).await.unwrap();
    }
    embedded.record_requests(true);
    let events = log.load(&make::slug()).await.unwrap();
    assert!(embedded.requests().len() > 1, "one page is no test");
    let versions: Vec<_> = events.iter().map(|e| e.version).collect();
    assert_eq!(versions, [1, 2, 3, 4, 5, 6]);
}

#[tokio::test]
async fn the_segments_of_a_replay_read_every_event_once_and_in_order() {
    let make::Database {
        client,
        tables,
        embedded,
    } = make::embedded().await;
    let log = make::petition_log(&client, &tables);
    for petition in 0..12 {
        let slug = Slug::parse(&format!("petition-{petition}")).unwrap();
        for version in 0..4 {
            let new = make::new(slug.as_str(), version, version.into(), text("es", 90_000));
            log.append(new).await.unwrap();
        }
    }
    for total in [0, 1, 3, 8] {
        let mut pages = 0;
        let mut read: BTreeMap<String, Vec<u64>> = BTreeMap::new();
        for mut segment in segments::<PetitionEvent>(&client, &tables.petition_log, total) {
            // A page that was not answered can be asked for again.
            embedded.inject(Fault::new("Scan", Effect::Throttle).times(ALL_TRIES));
            assert!(segment.next_page().await.is_err());
            while let Some(page) = segment.next_page().await.unwrap() {
                pages += 1;
                for (stream, events) in page {
                    let versions = events.iter().map(|event| event.version);
                    assert_eq!(read.insert(stream, versions.collect()), None);
                }
            }
            assert!(segment.next_page().await.unwrap().is_none());
        }
        assert!(
            total > 3 || pages > total,
            "one page per segment is no test"
        );
        assert_eq!(read.len(), 12);
        assert!(
            read.values().all(|versions| *versions == [1, 2, 3, 4]),
            "{read:?}"
        );
    }
}

#[tokio::test]
async fn a_replay_returns_whole_streams_and_goes_on_where_it_stopped() {
    let make::Database {
        client,
        tables,
        embedded,
    } = make::embedded().await;
    let log = make::petition_log(&client, &tables);
    // Some 400 KB each, so that streams are cut by pages of 1 MB.
    for petition in 0..5 {
        for version in 0..4 {
            let name = format!("petition-{petition}");
            let new = make::new(&name, version, version.into(), text("es", 100_000));
            log.append(new).await.unwrap();
        }
    }
    let mut names = Vec::new();
    let mut position = None;
    loop {
        let replay = streams::<PetitionEvent>(&client, &tables.petition_log);
        let mut replay = replay.after(position);
        embedded.inject(Fault::new("Scan", Effect::Throttle).times(ALL_TRIES));
        assert!(replay.next().await.is_err());
        // Two at a time, as a function that runs out of time would.
        for _ in 0..2 {
            let Some((name, events)) = replay.next().await.unwrap() else {
                names.sort_unstable();
                assert_eq!(
                    names,
                    (0..5).map(|n| format!("petition-{n}")).collect::<Vec<_>>()
                );
                return;
            };
            let versions: Vec<_> = events.iter().map(|event| event.version).collect();
            assert_eq!(versions, [1, 2, 3, 4], "{name}");
            names.push(name);
        }
        position = replay.position().cloned();
    }
}

/// Overwrites an event so that no release can read it, as no role of a deployment may.
async fn damage(client: &aws_sdk_dynamodb::Client, table: &str, stream: &str, version: u64) {
    let update = client.update_item().table_name(table);
    let update = update.key("stream", AttributeValue::S(stream.to_owned()));
    let update = update.key("version", AttributeValue::N(version.to_string()));
    let update = update.update_expression("SET #type = :type");
    let update = update.expression_attribute_names("#type", "type");
    let kind = AttributeValue::S("PetitionFramed".to_owned());
    let update = update.expression_attribute_values(":type", kind);
    update.send().await.unwrap();
}

async fn remove(client: &aws_sdk_dynamodb::Client, table: &str, stream: &str, version: u64) {
    let delete = client.delete_item().table_name(table);
    let delete = delete.key("stream", AttributeValue::S(stream.to_owned()));
    let delete = delete.key("version", AttributeValue::N(version.to_string()));
    delete.send().await.unwrap();
}

#[tokio::test]
async fn a_replay_skips_and_reports_streams_that_cannot_be_read() {
    let make::Database { client, tables, .. } = make::database().await;
    let log = make::petition_log(&client, &tables);
    for petition in 0..30 {
        for version in 0..3 {
            let name = format!("petition-{petition}");
            let event = PetitionEvent::PetitionOpened {};
            let new = make::new(&name, version, petition * 10 + u128::from(version), event);
            log.append(new).await.unwrap();
        }
    }
    let table = &tables.petition_log;
    // First, middle and last event unreadable; first and middle missing; a missing last one cannot be noticed here.
    for (stream, version) in [("petition-1", 1), ("petition-2", 2), ("petition-3", 3)] {
        damage(&client, table, stream, version).await;
    }
    for (stream, version) in [("petition-4", 1), ("petition-5", 2), ("petition-6", 3)] {
        remove(&client, table, stream, version).await;
    }
    let mut names = 0;
    let mut replay = streams::<PetitionEvent>(&client, table);
    while let Some((name, events)) = replay.next().await.unwrap() {
        assert_eq!(
            events.len(),
            if name == "petition-6" { 2 } else { 3 },
            "{name}"
        );
        names += 1;
    }
    let mut found: Vec<_> = replay.unreadable().first().iter().collect();
    found.sort_by_key(|unreadable| &unreadable.stream);
    let found: Vec<_> = found
        .iter()
        .map(|unreadable| (unreadable.stream.as_str(), unreadable.version))
        .collect();
    let expected = [1, 2, 3, 1, 2];
    let expected: Vec<_> = [
        "petition-1",
        "petition-2",
        "petition-3",
        "petition-4",
        "petition-5",
    ]
    .into_iter()
    .zip(expected)
    .collect();
    assert_eq!((names, found), (25, expected));

    // The projections use what comes before.
    let mut begun = streams::<PetitionEvent>(&client, table).with_beginnings();
    let mut lengths = BTreeMap::new();
    while let Some((name, events)) = begun.next().await.unwrap() {
        lengths.insert(name, events.len());
    }
    assert_eq!((lengths["petition-2"], lengths["petition-5"]), (1, 1));
    assert_eq!((lengths.len(), begun.unreadable().number()), (28, 5));
    let slug = Slug::parse("petition-2").unwrap();
    let loaded = log.load_readable(&slug, 0).await.unwrap();
    assert_eq!(
        (loaded.events.len(), loaded.unreadable.unwrap().version),
        (1, 2)
    );
    assert!(!log.load(&slug).await.unwrap_err().is_passing());
}
