use std::time::Duration;

use embedded_dynamodb::{Embedded, Tables, create_tables};

use super::*;

async fn views() -> Views {
    let embedded = Embedded::memory().unwrap();
    create_tables(&embedded.client(), &Tables::default())
        .await
        .unwrap();
    Views::new(embedded.client(), Tables::default().views)
}

fn published(number: u64, size: u64) -> PublishedLog {
    PublishedLog {
        number,
        origin: format!("example.org/public-log/{number}"),
        key: "key".to_owned(),
        size,
        root: "root".to_owned(),
        at: "2026-11-27T12:00:00Z".parse().unwrap(),
        note: "note".to_owned(),
        needed: 1,
        ended: None,
        witnesses: vec![Witness {
            name: "witness.example".to_owned(),
            cosigned_at: None,
        }],
    }
}

fn logged(size: u64, confirmed: u64) -> Logged {
    let explained = Explained {
        confirmed,
        invalidated: [(2, 3)].into(),
        ..Explained::default()
    };
    Logged::new(size, &explained)
}

fn count(number: u64, newest: Logged, before: Option<Logged>) -> LoggedCount {
    LoggedCount {
        number,
        newest,
        before,
    }
}

#[tokio::test]
async fn what_is_published_only_goes_forward() {
    let views = views().await;
    assert_eq!(views.public_log().await.unwrap(), None);
    for (number, size) in [(1, 10), (1, 9), (1, 12), (1, 11)] {
        let wanted = published(number, size);
        views.note_public_log(&wanted).await.unwrap();
    }
    let newest = views.public_log().await.unwrap().unwrap();
    assert_eq!(newest, published(1, 12));
    assert_eq!(views.public_log_now().await.unwrap(), Some(newest));
    // A log that was begun anew is smaller, and comes after the one before.
    views.note_public_log(&published(2, 1)).await.unwrap();
    views.note_public_log(&published(1, 13)).await.unwrap();
    assert_eq!(views.public_log().await.unwrap().unwrap(), published(2, 1));
}

#[tokio::test]
async fn a_petition_is_read_as_it_stood_at_the_checkpoint() {
    let views = views().await;
    assert_eq!(views.logged("clean-rivers").await.unwrap(), None);
    let first = count(1, logged(5, 4), None);
    views
        .note_logged_count("clean-rivers", &first)
        .await
        .unwrap();
    views.note_public_log(&published(1, 3)).await.unwrap();
    // The checkpoint of its first leaf is not published yet.
    let (_, at) = views.logged("clean-rivers").await.unwrap().unwrap();
    assert_eq!((at.size, at.line("confirmed")), (0, 0));
    views.note_public_log(&published(1, 5)).await.unwrap();
    let (checkpoint, at) = views.logged("clean-rivers").await.unwrap().unwrap();
    assert_eq!(checkpoint.size, 5);
    assert_eq!(at, logged(5, 4));

    let second = count(1, logged(9, 7), Some(logged(5, 4)));
    views
        .note_logged_count("clean-rivers", &second)
        .await
        .unwrap();
    let (_, at) = views.logged("clean-rivers").await.unwrap().unwrap();
    assert_eq!(at, logged(5, 4), "still at the checkpoint");
    // Late.
    views
        .note_logged_count("clean-rivers", &first)
        .await
        .unwrap();
    views.note_public_log(&published(1, 20)).await.unwrap();
    let (_, at) = views.logged("clean-rivers").await.unwrap().unwrap();
    assert_eq!(at, logged(9, 7));
    // Another petition has no leaf at all.
    let (_, at) = views.logged("old-trees").await.unwrap().unwrap();
    assert_eq!(at.line("confirmed"), 0);
}

#[test]
fn what_is_of_another_log_or_too_new_is_not_shown() {
    let both = count(1, logged(9, 7), Some(logged(5, 4)));
    assert_eq!(both.at(&published(1, 4)), None);
    assert_eq!(both.at(&published(2, 9)), None);
    assert_eq!(both.at(&published(1, 8)), Some(logged(5, 4)));
}

#[test]
fn the_lines_are_those_of_the_count_in_its_order() {
    let logged = logged(9, 7);
    let names: Vec<_> = logged
        .in_order()
        .into_iter()
        .map(|(name, _)| name)
        .collect();
    assert_eq!(names[..4], ["confirmed", "withdrawn", "disowned", "erased"]);
    assert_eq!(logged.line("invalidated_disposable_address"), 3);
    assert_eq!(logged.in_order().len(), 9);
}

#[test]
fn witnesses_that_have_not_cosigned_are_not_counted() {
    let mut log = published(1, 1);
    assert_eq!(log.cosigned(), 0);
    log.witnesses[0].cosigned_at = Some(log.at);
    assert_eq!(log.cosigned(), 1);
}

#[tokio::test]
async fn a_checkpoint_that_stands_still_lacks_what_has_changed_since() {
    let views = views().await;
    let (published_at, slugs) = (published(1, 5).at, ["quiet", "clean-rivers"]);
    let minutes_later = |minutes| published_at + SignedDuration::from_mins(minutes);
    let counts_with = async |slug: &str, confirmed, withdrawn, disposable| {
        let count = Count {
            submitted: confirmed + withdrawn + disposable,
            confirmed,
            withdrawn,
            invalidated_disposable_address: disposable,
            ..Count::default()
        };
        let pk = layout::petition(Projection::Signatures, 1, slug);
        let item = items::write(&(pk, layout::COUNT.to_owned()), &count).unwrap();
        let put = views.client.put_item().table_name(&views.table);
        put.set_item(Some(item)).send().await.unwrap();
    };
    let counts = async |slug: &'static str, confirmed| {
        let disposable = if slug == "quiet" { 0 } else { 3 };
        counts_with(slug, confirmed, 0, disposable).await;
    };
    let lag = async |minutes| {
        let now = minutes_later(minutes);
        views.public_log_and_lag(&slugs, now).await.unwrap().1
    };
    let is_behind = async |minutes| {
        let lag = lag(minutes).await;
        assert_ne!(lag, Lag::Perhaps);
        lag == Lag::Behind
    };
    assert!(!is_behind(60).await, "nothing counts and nothing is logged");
    counts("clean-rivers", 4).await;
    assert!(is_behind(0).await, "no checkpoint has what counts");
    let four = count(1, logged(5, 4), None);
    views
        .note_logged_count("clean-rivers", &four)
        .await
        .unwrap();
    views.note_public_log(&published(1, 5)).await.unwrap();
    assert!(!is_behind(60).await, "a log is not behind by being old");
    counts("clean-rivers", 5).await;
    assert!(!is_behind(1).await, "the next checkpoint is about to come");
    assert!(is_behind(60).await);
    // The leaf is there, and its checkpoint is not.
    let five = count(1, logged(6, 5), Some(logged(5, 4)));
    views
        .note_logged_count("clean-rivers", &five)
        .await
        .unwrap();
    assert!(is_behind(60).await);
    views.note_public_log(&published(1, 6)).await.unwrap();
    assert!(!is_behind(60).await);
    counts("quiet", 1).await;
    assert!(is_behind(60).await, "a petition without a leaf counts too");

    // Some confirm and as many withdraw while the log stands still; or others take back what they never confirmed.
    counts("quiet", 0).await;
    assert_eq!(lag(60).await, Lag::InTime);
    counts_with("clean-rivers", 5, 3, 3).await;
    assert_eq!(lag(60).await, Lag::Perhaps);
    assert_eq!(lag(1).await, Lag::InTime);
    // Whatever is invalidated in the log is so in the count.
    counts_with("clean-rivers", 5, 0, 2).await;
    assert_eq!(lag(60).await, Lag::Behind);
    counts_with("clean-rivers", 5, 0, 4).await;
    assert_eq!(lag(60).await, Lag::Perhaps);
}

#[tokio::test]
async fn what_differs_is_compared_again_until_the_log_has_it() {
    let views = views().await;
    let looks = std::cell::Cell::new(0_u64);
    let pauses = || [Duration::ZERO; 3];
    let petitions = || vec!["clean-rivers".to_owned()];
    // The log has 4.
    let unlogged = async |caught_up_at: u64| {
        looks.set(0);
        let shown = async |_: &str| {
            looks.set(looks.get() + 1);
            let shown = if looks.get() < caught_up_at { 5 } else { 4 };
            Ok::<_, ViewsError>(shown)
        };
        let differing = super::unlogged(&views, petitions(), pauses(), shown).await;
        (differing.unwrap(), looks.get())
    };
    assert_eq!(
        unlogged(9).await,
        (Vec::new(), 0),
        "no log, nothing to compare"
    );
    let four = count(1, logged(5, 4), None);
    let noted = views.note_logged_count("clean-rivers", &four).await;
    noted.unwrap();
    views.note_public_log(&published(1, 5)).await.unwrap();
    assert_eq!(unlogged(1).await, (Vec::new(), 1));
    assert_eq!(unlogged(3).await, (Vec::new(), 3));
    assert_eq!(unlogged(9).await, (petitions(), 4));
}
