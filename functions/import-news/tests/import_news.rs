//! What runs append, what they leave, and what no feed can do to another.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a panic is how a test fails"
)]

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Arc, Mutex};

use embedded_dynamodb::{Effect, Fault};
use event_store::PetitionLog;
use events::ids::{CommandId, Slug};
use events::petition::{Command, Feed, MOST_DRAFTS, Petition};
use feeds::Reach;
use import_news::{FeedState, ImportNews, MOST_AT_ONCE, Mode};
use jiff::{SignedDuration, Timestamp};
use test_support::deployment::{SLUG, TestDeployment};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// A server on this machine whose answers a test changes.
#[derive(Clone)]
struct Publisher {
    base: String,
    /// The status, and the body; a status of 200 has an ETag that follows from the body.
    answer: Arc<Mutex<(u16, String)>>,
    requests: Arc<Mutex<Vec<String>>>,
}

impl Publisher {
    async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let publisher = Self {
            base: format!("http://{}", listener.local_addr().unwrap()),
            answer: Arc::default(),
            requests: Arc::default(),
        };
        let served = publisher.clone();
        tokio::spawn(async move {
            loop {
                let (mut stream, _) = listener.accept().await.unwrap();
                let mut request = Vec::new();
                let mut part = [0; 1024];
                while !request.ends_with(b"\r\n\r\n") {
                    match stream.read(&mut part).await {
                        Ok(0) | Err(_) => break,
                        Ok(read) => request.extend_from_slice(&part[..read]),
                    }
                }
                let request = String::from_utf8(request).unwrap();
                let answer = served.answer_to(&request);
                served.requests.lock().unwrap().push(request);
                let _ = stream.write_all(answer.as_bytes()).await;
                let _ = stream.shutdown().await;
            }
        });
        publisher
    }

    fn answer_to(&self, request: &str) -> String {
        let (status, body) = self.answer.lock().unwrap().clone();
        let mut hasher = DefaultHasher::new();
        body.hash(&mut hasher);
        let etag = format!("\"{:x}\"", hasher.finish());
        if status == 200 && request.contains(&format!("if-none-match: {etag}")) {
            return "HTTP/1.1 304 Not Modified\r\nconnection: close\r\n\r\n".to_owned();
        }
        format!("HTTP/1.1 {status} Answer\r\nconnection: close\r\netag: {etag}\r\n\r\n{body}")
    }

    /// From now on its feed has these items, with their ids.
    fn says(&self, items: impl IntoIterator<Item = (u32, String)>) {
        let items = items.into_iter().map(|(id, title)| {
            let minute = id % 60;
            format!("<item><guid>{id}</guid><title>{title}</title><pubDate>Fri, 04 Oct 2024 15:{minute:02}:00 GMT</pubDate></item>")
        });
        let items: String = items.collect();
        let body =
            format!("<rss version=\"2.0\"><channel><title>Rivers</title>{items}</channel></rss>");
        *self.answer.lock().unwrap() = (200, body);
    }

    fn fails(&self) {
        *self.answer.lock().unwrap() = (500, String::new());
    }
}

fn item(id: u32) -> (u32, String) {
    (id, format!("Item {id}"))
}

struct Test {
    deployment: TestDeployment,
    log: PetitionLog,
    import: ImportNews,
    slug: Slug,
}

impl Test {
    async fn new() -> Self {
        let deployment = TestDeployment::empty().await;
        let (client, tables) = (&deployment.client, &deployment.settings.tables);
        let key = deployment.settings.keys.log.as_ref();
        let test = Self {
            log: PetitionLog::appending(client, tables, key),
            import: ImportNews::new(tables, key, client, Reach::Loopback).unwrap(),
            slug: Slug::parse(SLUG).unwrap(),
            deployment,
        };
        test.begin(SLUG, &[]).await;
        test
    }

    async fn does(&self, slug: &str, command: Command) {
        let slug = Slug::parse(slug).unwrap();
        let done = self.log.execute(&slug, CommandId::random(), now(), command);
        done.await.unwrap();
    }

    async fn begin(&self, slug: &str, feeds: &[Feed]) {
        let create = Command::Create {
            default_language: "es".to_owned(),
            time_zone: "Europe/Madrid".to_owned(),
        };
        self.does(slug, create).await;
        self.feeds(slug, feeds).await;
    }

    async fn feeds(&self, slug: &str, feeds: &[Feed]) {
        self.does(slug, Command::SetFeeds(feeds.to_vec())).await;
    }

    /// A run at `at`, and how many articles each feed brought, or the kind of its failure.
    async fn run_at(&self, mode: Mode, at: Timestamp) -> Vec<Result<usize, &'static str>> {
        let reports = self.import.run(None, mode, at).await.unwrap();
        let outcomes = reports.iter().map(|report| match &report.outcome {
            Ok(articles) => Ok(articles.len()),
            Err(failed) => Err(failed.code()),
        });
        outcomes.collect()
    }

    async fn run(&self) -> Vec<Result<usize, &'static str>> {
        self.run_at(Mode::Scheduled, now()).await
    }

    async fn state(&self) -> Petition {
        self.log.state(&self.slug).await.unwrap()
    }

    /// The number of events of the petition.
    async fn events(&self) -> usize {
        self.log.load(&self.slug).await.unwrap().len()
    }

    async fn feed_states(&self) -> Vec<FeedState> {
        let (client, tables) = (&self.deployment.client, &self.deployment.settings.tables);
        FeedState::all(client, &tables.views, &self.slug)
            .await
            .unwrap()
    }
}

fn now() -> Timestamp {
    "2026-11-27T10:00:00Z".parse().unwrap()
}

fn feed(url: &str, publish: bool) -> Feed {
    Feed {
        url: url.to_owned(),
        publish,
        language: None,
    }
}

#[tokio::test]
async fn an_item_is_imported_once_whatever_the_feed_does() {
    let (test, publisher) = (Test::new().await, Publisher::start().await);
    test.feeds(SLUG, &[feed(&publisher.base, true)]).await;
    publisher.says([item(1), item(2)]);
    assert_eq!(test.run().await, [Ok(2)]);
    let before = test.events().await;

    publisher.says([(2, "Another title".to_owned()), item(2), item(1)]);
    assert_eq!(test.run().await, [Ok(0)]);
    assert_eq!(test.run_at(Mode::Asked, now()).await, [Ok(0)]);
    assert_eq!(test.events().await, before);

    publisher.says([item(3), item(1)]);
    assert_eq!(test.run().await, [Ok(1)]);
    let titles: Vec<_> = test
        .state()
        .await
        .articles
        .into_values()
        .map(|it| it.title)
        .collect();
    assert_eq!(titles.len(), 3);
    assert!(
        titles.contains(&"Item 2".to_owned()),
        "as it was when it came: {titles:?}"
    );
}

/// Attempts that the SDK makes of one request.
const ATTEMPTS: u32 = 3;

/// Each request of a run fails in each way; the next run, a day later, makes up for it.
#[tokio::test]
async fn an_item_is_imported_once_whatever_fails() {
    for effect in Effect::ALL {
        for passed in 0.. {
            let (test, publisher) = (Test::new().await, Publisher::start().await);
            test.feeds(SLUG, &[feed(&publisher.base, true)]).await;
            publisher.says([item(1), item(2)]);
            let before = test.events().await;
            let crash = matches!(effect, Effect::CrashBefore | Effect::CrashAfter);
            let times = if crash { 1 } else { ATTEMPTS };
            let embedded = test.deployment.embedded.clone();
            embedded.inject(Fault::any(effect).after(passed).times(times));
            let run = test.import.run(None, Mode::Scheduled, now());
            drop(embedded.until_crash(run).await);
            let was_reached = embedded.faults_left() < times;
            embedded.clear_faults();
            let tomorrow = now() + SignedDuration::from_hours(24);
            for _ in 0..2 {
                let outcomes = test.run_at(Mode::Scheduled, tomorrow).await;
                assert!(
                    matches!(outcomes[..], [Ok(_)]),
                    "{effect:?} after {passed}: {outcomes:?}"
                );
            }
            assert_eq!(test.events().await, before + 2, "{effect:?} after {passed}");
            if !was_reached {
                assert!(passed > 3, "it makes few requests: {passed}");
                break;
            }
        }
    }
}

#[tokio::test]
async fn runs_at_the_same_time_append_each_item_once() {
    let (test, publisher) = (Test::new().await, Publisher::start().await);
    test.feeds(SLUG, &[feed(&publisher.base, true)]).await;
    publisher.says((1..=5).map(item));
    let before = test.events().await;
    let runs = [test.run(), test.run(), test.run()];
    futures_util::future::join_all(runs).await;
    // One that lost every race tries again in its next run.
    test.run_at(Mode::Asked, now()).await;
    assert_eq!(test.events().await, before + 5);
    assert_eq!(test.state().await.articles.len(), 5);
}

#[tokio::test]
async fn drafts_wait_until_somebody_publishes_or_discards_them() {
    let (test, publisher) = (Test::new().await, Publisher::start().await);
    test.feeds(SLUG, &[feed(&publisher.base, false)]).await;
    publisher.says([item(1), item(2)]);
    assert_eq!(test.run().await, [Ok(2)]);
    let state = test.state().await;
    assert!(state.articles.is_empty());
    let ids: Vec<_> = state.drafts.keys().cloned().collect();
    test.does(SLUG, Command::PublishDraft(ids[0].clone())).await;
    test.does(SLUG, Command::DiscardDraft(ids[1].clone())).await;
    publisher.says([item(1), (2, "Item 2, corrected".to_owned())]);
    assert_eq!(test.run().await, [Ok(0)]);
    let state = test.state().await;
    assert_eq!((state.articles.len(), state.drafts.len()), (1, 0));
}

#[tokio::test]
async fn a_broken_feed_is_told_and_stops_no_other() {
    let (test, publisher, broken) = (
        Test::new().await,
        Publisher::start().await,
        Publisher::start().await,
    );
    publisher.says([item(1)]);
    broken.fails();
    let feeds = [feed(&broken.base, true), feed(&publisher.base, true)];
    test.feeds(SLUG, &feeds).await;
    test.begin("other-petition", &[feed(&publisher.base, true)])
        .await;
    let mut outcomes = test.run().await;
    outcomes.sort();
    assert_eq!(outcomes, [Ok(1), Ok(1), Err("status")]);

    let told = |states: Vec<FeedState>| {
        let state = states
            .into_iter()
            .find(|state| state.url == broken.base)
            .unwrap();
        (state.failing_since, state.why)
    };
    let (since, why) = told(test.feed_states().await);
    assert_eq!(since, Some(now()));
    assert!(why.unwrap().contains("status 500"));

    // It is told apart after a day, and since when stays.
    for (hours, is_failing) in [(23, false), (24, true)] {
        let at = now() + SignedDuration::from_hours(hours);
        let reports = test
            .import
            .run(Some(&test.slug), Mode::Scheduled, at)
            .await
            .unwrap();
        let failing: Vec<_> = reports.iter().map(|report| report.is_failing).collect();
        assert_eq!(failing, [is_failing, false], "{hours}");
    }
    assert_eq!(told(test.feed_states().await).0, Some(now()));
    broken.says([item(9)]);
    test.run().await;
    assert_eq!(told(test.feed_states().await), (None, None));
}

#[tokio::test]
async fn a_feed_that_has_not_changed_is_not_sent_again_unless_somebody_asks() {
    let (test, publisher) = (Test::new().await, Publisher::start().await);
    test.feeds(SLUG, &[feed(&publisher.base, true)]).await;
    publisher.says([item(1)]);
    for mode in [Mode::Scheduled, Mode::Scheduled, Mode::Asked] {
        test.run_at(mode, now()).await;
    }
    let requests = publisher.requests.lock().unwrap().clone();
    let conditional: Vec<_> = requests
        .iter()
        .map(|it| it.contains("if-none-match"))
        .collect();
    assert_eq!(conditional, [false, true, false]);
}

#[tokio::test]
async fn what_is_too_much_for_one_run_comes_with_the_next() {
    let (test, publisher) = (Test::new().await, Publisher::start().await);
    test.feeds(SLUG, &[feed(&publisher.base, true)]).await;
    publisher.says((0..45).map(item));
    assert_eq!(test.run().await, [Ok(MOST_AT_ONCE)]);
    assert_eq!(test.run().await, [Ok(MOST_AT_ONCE)]);
    assert_eq!(test.run().await, [Ok(5)]);
    assert_eq!(test.run().await, [Ok(0)]);
    assert_eq!(test.state().await.articles.len(), 45);
}

#[tokio::test]
async fn drafts_that_nobody_reads_stop_a_feed_and_are_told() {
    let (test, publisher) = (Test::new().await, Publisher::start().await);
    test.feeds(SLUG, &[feed(&publisher.base, false)]).await;
    for first in [0, 20, 40, 60, 80] {
        publisher.says((first..first + 20).map(item));
        assert_eq!(test.run().await, [Ok(20)]);
    }
    publisher.says([item(200)]);
    assert_eq!(test.run().await, [Err("too_many")]);
    let state = test.state().await;
    assert_eq!(state.drafts.len(), MOST_DRAFTS);
    assert!(
        test.feed_states().await[0]
            .why
            .as_ref()
            .unwrap()
            .contains("100 drafts wait")
    );
    // Once one is read, the item comes, although the feed has not changed.
    let id = state.drafts.keys().next().unwrap().clone();
    test.does(SLUG, Command::DiscardDraft(id)).await;
    assert_eq!(test.run().await, [Ok(1)]);
}

#[tokio::test]
async fn a_dry_run_tells_what_would_come_and_writes_nothing() {
    let (test, publisher) = (Test::new().await, Publisher::start().await);
    test.feeds(SLUG, &[feed(&publisher.base, true)]).await;
    publisher.says([item(1)]);
    let before = test.events().await;
    assert_eq!(test.run_at(Mode::DryRun, now()).await, [Ok(1)]);
    assert_eq!(test.events().await, before);
    assert!(test.feed_states().await.is_empty());
}

#[tokio::test]
async fn feeds_are_asked_for_from_public_addresses_only() {
    let (test, publisher) = (Test::new().await, Publisher::start().await);
    publisher.says([item(1)]);
    let metadata = "http://169.254.169.254/latest/meta-data/iam/";
    let feeds = [feed(&publisher.base, true), feed(metadata, true)];
    test.feeds(SLUG, &feeds).await;
    let (client, settings) = (&test.deployment.client, &test.deployment.settings);
    let import = ImportNews::new(
        &settings.tables,
        settings.keys.log.as_ref(),
        client,
        Reach::Public,
    );
    let reports = import
        .unwrap()
        .run(None, Mode::Scheduled, now())
        .await
        .unwrap();
    for report in &reports {
        assert_eq!(report.outcome.as_ref().unwrap_err().code(), "not_public");
    }
    assert!(publisher.requests.lock().unwrap().is_empty());
}

#[tokio::test]
async fn what_is_imported_is_shown_and_a_draft_is_not() {
    let (test, publisher) = (Test::new().await, Publisher::start().await);
    publisher.says([item(1)]);
    let drafts = format!("{}/drafts", publisher.base);
    test.feeds(SLUG, &[feed(&publisher.base, true)]).await;
    test.run().await;
    publisher.says([item(1), item(2)]);
    test.feeds(SLUG, &[feed(&drafts, false)]).await;
    test.run().await;
    let stream = test.log.load(&test.slug).await.unwrap();
    let shown = views::petitions::projection::project(SLUG, &stream).unwrap();
    let titles: Vec<_> = shown
        .news
        .articles
        .iter()
        .map(|it| it.title.as_str())
        .collect();
    assert_eq!(titles, ["Item 1"]);
}
