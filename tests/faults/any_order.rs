//! Whatever people do in whatever order, whatever the streams bring how often and how late, and
//! wherever processes die or the database fails: `count.json` adds up at every moment, the views
//! follow from the log in the end, and views made anew are the same to the byte.
//!
//! The case is drawn from a seed, which a failing test shows. `FAULTS_SEED=7` draws others, and
//! `FAULTS_CASES=200` more of them.

use std::panic::AssertUnwindSafe;
use std::time::Instant;

use check_drift::{CheckDrift, Progress};
use embedded_dynamodb::{Effect, Fault};
use fastrand::Rng;
use futures_util::future::{FutureExt as _, join, join_all};
use futures_util::stream::{self, StreamExt as _};
use jiff::SignedDuration;

use crate::deployment::Test;
use crate::people::Act;
use crate::pool::Pool;

/// Longer than a mailer that died keeps its claim.
const AFTER_LEASE: SignedDuration = SignedDuration::from_mins(6);
/// How often what failed comes again at the end, before something is wrong.
const PATIENCE: usize = 50;

struct Case {
    test: Test,
    random: Rng,
    to_count: Pool,
    to_mail: Pool,
    people: usize,
    faults: usize,
}

impl Case {
    async fn new(seed: u64, people: usize) -> Self {
        Self {
            test: Test::new().await,
            random: Rng::with_seed(seed),
            to_count: Pool::default(),
            to_mail: Pool::default(),
            people,
            faults: 0,
        }
    }

    /// Perhaps the next requests fail, one of them kills who makes it, or nothing happens.
    fn fault(&mut self) {
        if self.random.u8(..3) > 0 {
            return;
        }
        self.faults += 1;
        let effect = Effect::ALL[self.random.usize(..Effect::ALL.len())];
        let fault = Fault::any(effect).after(self.random.u32(..8));
        // The SDK makes three attempts, so that more than two are seen.
        let fault = fault.times(self.random.u32(1..8));
        self.test.embedded.inject(fault);
    }

    async fn step(&mut self) {
        self.fault();
        let embedded = self.test.embedded.clone();
        match self.random.u8(..10) {
            0..6 => {
                let act = Act::any(&mut self.random, self.people);
                embedded.until_crash(Box::pin(self.test.does(&act))).await;
            }
            // Several at the same moment.
            6 => {
                let acts: Vec<_> = (0..self.random.usize(2..5))
                    .map(|_| Act::any(&mut self.random, self.people))
                    .collect();
                let all = join_all(acts.iter().map(|act| Box::pin(self.test.does(act))));
                embedded.until_crash(all).await;
            }
            7 => self.count(40).await,
            8 => self.count_twice_at_once().await,
            _ => self.mail(10, SignedDuration::ZERO).await,
        }
        embedded.clear_faults();
        let records = self.test.records().await;
        self.to_count.add(&records);
        self.to_mail.add(&records);
    }

    async fn count(&mut self, most: usize) {
        let batch = self.to_count.batch(&mut self.random, most);
        let counted = self.test.counts(batch.all.clone());
        let counted = self.test.embedded.until_crash(counted).await;
        self.to_count.settle(batch, counted == Some(true));
    }

    /// One counter is given up for dead while it is still at it, and another gets the same and more.
    async fn count_twice_at_once(&mut self) {
        let first = self.to_count.batch(&mut self.random, 40);
        let second = self.to_count.batch(&mut self.random, 40);
        let both = [second.all.as_slice(), &first.all].concat();
        let counted = join(self.test.counts(first.all.clone()), self.test.counts(both));
        let counted = self.test.embedded.until_crash(counted).await;
        let (one, other) = counted.unwrap_or_default();
        self.to_count.settle(first, one || other);
        self.to_count.settle(second, other);
    }

    async fn mail(&mut self, most: usize, later: SignedDuration) {
        let batch = self.to_mail.batch(&mut self.random, most);
        let mailed = self.test.mails(&batch.all, later);
        let mailed = self.test.embedded.until_crash(mailed).await;
        self.to_mail.settle(batch, mailed == Some(true));
    }

    /// Everything arrives in the end, and then everything must be true.
    async fn end(mut self) {
        for _ in 0..PATIENCE {
            if self.to_count.is_empty() && self.to_mail.is_empty() {
                break;
            }
            self.count(1000).await;
            self.mail(1000, AFTER_LEASE).await;
        }
        assert!(self.to_count.is_empty() && self.to_mail.is_empty());
        let test = self.test;
        test.assert_true().await;
        let check = CheckDrift::new(&test.deployment.settings.tables, &test.deployment.client);
        let check = check.with_grace(SignedDuration::ZERO);
        let over = Instant::now() + std::time::Duration::from_secs(600);
        let progress = check.run(over).await.unwrap();
        assert!(
            matches!(progress, Progress::Finished { drift: 0, .. }),
            "{progress:?}"
        );

        let before = test.public().await;
        let rebuilds = join(
            test.signature_views.rebuild(|_| {}),
            test.petition_views.rebuild(|_| {}),
        );
        let (count, news) = rebuilds.await;
        count.unwrap();
        news.unwrap();
        test.assert_true().await;
        assert_eq!(test.public().await, before);
    }
}

/// A number from the environment.
fn given(name: &str, otherwise: u64) -> u64 {
    let value = std::env::var(name);
    value.map_or(otherwise, |value| value.parse().unwrap())
}

/// Runs a case, and says which it was if it fails.
async fn run(seed: u64, case: impl Future<Output = ()>) {
    let ended = AssertUnwindSafe(case).catch_unwind().await;
    assert!(
        ended.is_ok(),
        "see above; draw the case again with FAULTS_SEED={seed}"
    );
}

#[tokio::test]
async fn small_cases_add_up_at_every_step_and_rebuild_to_the_same_bytes() {
    let first = given("FAULTS_SEED", 1);
    let cases = (0..given("FAULTS_CASES", 24)).map(|number| {
        let seed = first.wrapping_add(number);
        run(seed, small(seed))
    });
    // Side by side, since a rebuild waits some seconds for readers.
    stream::iter(cases)
        .buffer_unordered(8)
        .collect::<Vec<()>>()
        .await;
}

async fn small(seed: u64) {
    let mut case = Case::new(seed, 4).await;
    for _ in 0..60 {
        Box::pin(case.step()).await;
        case.test.counted().await;
    }
    Box::pin(case.end()).await;
}

#[tokio::test]
async fn thousands_of_steps_add_up_and_rebuild_to_the_same_bytes() {
    let seed = given("FAULTS_SEED", 1);
    Box::pin(run(seed, large(seed))).await;
}

async fn large(seed: u64) {
    let mut case = Case::new(seed, 250).await;
    for step in 0..given("FAULTS_STEPS", 2500) {
        Box::pin(case.step()).await;
        if step % 20 == 0 {
            case.test.counted().await;
        }
        // An operator begins to make all anew, and the process dies of it.
        if step % 500 == 250 {
            let after = case.random.u32(..40);
            let effect = [Effect::CrashBefore, Effect::CrashAfter][after as usize % 2];
            let embedded = case.test.embedded.clone();
            embedded.inject(Fault::any(effect).after(after));
            let rebuild = case.test.signature_views.rebuild(|_| {});
            embedded.until_crash(rebuild).await;
            embedded.clear_faults();
        }
    }
    assert!(case.faults > 500, "{}", case.faults);
    assert!(case.test.counted().await["submitted"].as_u64() > Some(100));
    Box::pin(case.end()).await;
}
