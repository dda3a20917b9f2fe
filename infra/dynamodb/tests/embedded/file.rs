//! The file: what it keeps, who else may open it, what a kill does to it.

use std::collections::HashSet;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use embedded_dynamodb::{Embedded, EmbeddedError, StreamReader, prune};

use crate::{LOG, append, file, number, read_on, text, versions_of};

#[tokio::test]
async fn a_file_keeps_items_and_checkpoints() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("countersign.db");
    {
        let embedded = file(&path).await;
        append(&embedded.client(), "a", 1).await.unwrap();
        let reader = StreamReader::new(embedded, LOG, "count").await.unwrap();
        read_on(&reader, 10).await;
    }
    let embedded = file(&path).await;
    assert_eq!(embedded.path(), Some(path.as_path()));
    assert_eq!(versions_of(&embedded.client(), "a").await, ["1"]);
    let reader = StreamReader::new(embedded.clone(), LOG, "count")
        .await
        .unwrap();
    append(&embedded.client(), "a", 2).await.unwrap();
    assert_eq!(read_on(&reader, 10).await, ["a/2"]);
}

#[tokio::test]
async fn two_openers_of_one_file_see_each_others_writes_and_records() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("countersign.db");
    let server = file(&path).await;
    let tool = file(&path).await;
    let reader = StreamReader::new(server.clone(), LOG, "count")
        .await
        .unwrap();
    append(&tool.client(), "a", 1).await.unwrap();
    assert_eq!(versions_of(&server.client(), "a").await, ["1"]);
    assert_eq!(read_on(&reader, 10).await, ["a/1"]);
    append(&server.client(), "a", 2).await.unwrap();
    assert_eq!(versions_of(&tool.client(), "a").await, ["1", "2"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_openers_that_want_the_same_version_one_wins() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("countersign.db");
    let (one, other) = (file(&path).await, file(&path).await);
    let race = async |embedded: Embedded| {
        let mut won = 0;
        for version in 1..=50 {
            won += u32::from(append(&embedded.client(), "a", version).await.is_ok());
        }
        won
    };
    let (one, other) = tokio::join!(tokio::spawn(race(one)), tokio::spawn(race(other)));
    assert_eq!(one.unwrap() + other.unwrap(), 50);

    let embedded = file(&path).await;
    let reader = StreamReader::new(embedded, LOG, "count").await.unwrap();
    let seen = read_on(&reader, 7).await;
    assert_eq!(seen.len(), 50);
    assert_eq!(seen.iter().collect::<HashSet<_>>().len(), 50);
}

#[tokio::test]
async fn a_deleted_key_is_gone_from_the_disk_once_the_file_is_compacted() {
    is_gone_after(async |embedded| embedded.compact().await.unwrap()).await;
}

#[tokio::test]
async fn a_deleted_key_is_gone_from_the_disk_once_the_write_ahead_log_is_emptied() {
    is_gone_after(async |embedded| embedded.empty_log().await.unwrap()).await;
}

/// Items of all sizes come, change and go in any order, so that they move within SQLite's pages before they are deleted.
#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_what_was_deleted_or_changed_is_left_once_the_file_is_compacted() {
    const ROUNDS: u64 = 3_000;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("countersign.db");
    let embedded = file(&path).await;
    // A new file is rewritten as a whole the first time.
    embedded.compact().await.unwrap();
    let client = &embedded.client();
    let content = |number: u64| {
        format!(
            "content-{number:06}-{}",
            "x".repeat(number as usize * 37 % 900)
        )
    };
    let put = async |stream: u64, number: u64| {
        let put = client.put_item().table_name("signer-keys");
        let put = put.item("stream", text(&format!("{stream:06}")));
        put.item("key", text(&content(number)))
            .send()
            .await
            .unwrap();
    };
    let delete = async |stream: u64| {
        let delete = client.delete_item().table_name("signer-keys");
        let delete = delete.key("stream", text(&format!("{stream:06}")));
        delete.send().await.unwrap();
    };
    let mut live = std::collections::BTreeMap::new();
    for number in 0..ROUNDS {
        let stream = number * 7_919 % ROUNDS;
        put(stream, number).await;
        live.insert(stream, number);
        let other = number * 31 % ROUNDS;
        match number % 3 {
            0 if live.remove(&other).is_some() => delete(other).await,
            1 if live.contains_key(&other) => {
                put(other, ROUNDS + number).await;
                live.insert(other, ROUNDS + number);
            }
            _ => {}
        }
    }
    // Others write meanwhile.
    let before = ROUNDS..ROUNDS + 200;
    let writes = async {
        for stream in before.clone() {
            put(stream, 2 * ROUNDS + stream).await;
        }
    };
    let (compacted, ()) = tokio::join!(embedded.compact(), writes);
    compacted.unwrap();
    embedded.empty_log().await.unwrap();
    live.extend(before.map(|stream| (stream, 2 * ROUNDS + stream)));

    let mut found = std::collections::BTreeMap::new();
    let mut pages = client
        .scan()
        .table_name("signer-keys")
        .into_paginator()
        .items()
        .send();
    while let Some(item) = pages.next().await {
        let item = item.unwrap();
        let word = |name: &str| item[name].as_s().unwrap().clone();
        found.insert(word("stream"), word("key"));
    }
    let expected: std::collections::BTreeMap<_, _> = live
        .iter()
        .map(|(stream, number)| (format!("{stream:06}"), content(*number)))
        .collect();
    assert_eq!(found, expected);
    drop(pages);

    let bytes = std::fs::read(&path).unwrap();
    let standing: HashSet<_> = live.values().copied().collect();
    let mark = b"content-";
    let numbers = bytes
        .windows(mark.len() + 6)
        .filter(|window| window.starts_with(mark));
    let left: HashSet<u64> = numbers
        .map(|window| {
            std::str::from_utf8(&window[mark.len()..])
                .unwrap()
                .parse()
                .unwrap()
        })
        .filter(|number| !standing.contains(number))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

async fn is_gone_after(cleaning: impl AsyncFn(&Embedded)) {
    const SECRET: &str = "the-key-that-erasure-is-about";
    let folder = tempfile::tempdir().unwrap();
    let embedded = file(&folder.path().join("countersign.db")).await;
    let client = embedded.client();
    let on_disk = || {
        let files = folder
            .path()
            .read_dir()
            .unwrap()
            .map(|file| file.unwrap().path());
        let mut bytes = files.map(|path| std::fs::read(path).unwrap());
        bytes.any(|bytes| {
            bytes
                .windows(SECRET.len())
                .any(|window| window == SECRET.as_bytes())
        })
    };
    let put = client
        .put_item()
        .table_name("signer-keys")
        .item("stream", text("a"));
    put.item("key", text(SECRET)).send().await.unwrap();
    // In the file itself, and not only in the write-ahead log.
    embedded.empty_log().await.unwrap();
    assert!(on_disk());
    let delete = client
        .delete_item()
        .table_name("signer-keys")
        .key("stream", text("a"));
    delete.send().await.unwrap();
    cleaning(&embedded).await;
    assert!(!on_disk());
    let left = client
        .scan()
        .table_name("signer-keys")
        .send()
        .await
        .unwrap();
    assert!(left.items().is_empty());
}

/// Appends, reads and checkpoints for ever, and tells its parent what has been acknowledged.
/// Only run by the test below, in a process of its own that is then killed.
#[tokio::test]
#[ignore = "it runs until it is killed"]
#[allow(clippy::print_stderr)]
async fn victim() {
    let path = std::env::var_os("COUNTERSIGN_VICTIM").unwrap();
    let embedded = file(Path::new(&path)).await;
    let reader = StreamReader::new(embedded.clone(), LOG, "count")
        .await
        .unwrap();
    for version in 1.. {
        append(&embedded.client(), "a", version).await.unwrap();
        read_on(&reader, 10).await;
        prune(&embedded, LOG).await.unwrap();
        eprintln!("acknowledged {version}");
    }
}

#[tokio::test]
async fn a_kill_loses_nothing_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("countersign.db");
    let mut acknowledged = 0;
    for _ in 0..3 {
        let mut victim = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "file::victim", "--ignored", "--nocapture"])
            .env("COUNTERSIGN_VICTIM", &path)
            .env_remove("RUST_BACKTRACE")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let lines = BufReader::new(victim.stderr.take().unwrap()).lines();
        let mut told = lines
            .map(Result::unwrap)
            .filter_map(|line| line.strip_prefix("acknowledged ")?.parse::<u64>().ok());
        acknowledged = told.nth(30).expect("the victim died by itself");
        victim.kill().unwrap();
        victim.wait().unwrap();
        acknowledged = told.last().unwrap_or(acknowledged);

        let embedded = file(&path).await;
        let there = versions_of(&embedded.client(), "a").await.len() as u64;
        assert!(
            (acknowledged..=acknowledged + 1).contains(&there),
            "{acknowledged} of {there}"
        );
        let reader = StreamReader::new(embedded.clone(), LOG, "count")
            .await
            .unwrap();
        let unread = read_on(&reader, 10).await.len() as u64;
        assert!(unread <= there - acknowledged, "{unread} unread");
        for version in 1..=there {
            let delete = embedded
                .client()
                .delete_item()
                .table_name(LOG)
                .key("stream", text("a"));
            delete.key("version", number(version)).send().await.unwrap();
        }
        read_on(&reader, 1_000).await;
    }
    assert!(acknowledged > 0);
}

#[tokio::test]
async fn a_path_that_cannot_be_opened_is_named_in_the_error() {
    let error = Embedded::open(Path::new("/nowhere/at/all.db"))
        .unwrap_err()
        .to_string();
    assert!(error.contains("/nowhere/at/all.db"), "{error}");
}

#[tokio::test]
async fn compacting_does_not_claim_success_while_another_process_reads_the_old_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("countersign.db");
    let embedded = file(&path).await;
    let other = rusqlite::Connection::open(&path).unwrap();
    let look = "BEGIN; SELECT COUNT(*) FROM _tables";
    other.execute_batch(look).unwrap();
    assert!(matches!(embedded.compact().await, Err(EmbeddedError::Busy)));
    other.execute_batch("COMMIT").unwrap();
    embedded.compact().await.unwrap();
}
