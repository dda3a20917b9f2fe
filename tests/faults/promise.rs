//! A petition that promised names only from a number on names nobody before, whatever people do, and whatever fails.

use embedded_dynamodb::{Effect, Fault};
use events::petition::{Command, NamesFrom};
use fastrand::Rng;
use jiff::SignedDuration;
use lambda_http::Response;
use page::Page;
use serde_json::Value;
use test_support::deployment::{BASE, SLUG};

use crate::deployment::{Test, get};
use crate::people::Act;
use crate::pool::Pool;

const PROMISED: u64 = 3;
/// More than any page makes.
const REQUESTS: u32 = 8;

impl Test {
    async fn promising() -> Self {
        let test = Self::new().await;
        let promise = Command::SetNamesFrom(NamesFrom::new(PROMISED));
        test.deployment.petition_does([promise]).await;
        test
    }

    /// An answer of an instance that remembers nothing.
    async fn reads(&self, end: &str) -> Response<lambda_http::Body> {
        let tables = &self.deployment.settings.tables;
        let page = Page::new(tables, BASE, &self.deployment.client);
        page.handle(get(&format!("/petitions/{SLUG}{end}"))).await
    }

    /// Whether somebody is named, on each page that can name people, which must agree.
    async fn names_somebody(&self) -> bool {
        let list = self.reads("/signers.json").await;
        let list: Value = serde_json::from_slice(list.body().as_ref()).unwrap();
        let is_named = !list["signers"].as_array().unwrap().is_empty();
        for end in ["?lang=en", "/signers?lang=en"] {
            assert_eq!(is_someone_named(&self.reads(end).await), is_named, "{end}");
        }
        is_named
    }
}

fn is_someone_named(answer: &Response<lambda_http::Body>) -> bool {
    String::from_utf8_lossy(answer.body().as_ref()).contains("<bdi>Person ")
}

#[tokio::test]
async fn people_in_any_order_name_nobody_before_enough_have_confirmed() {
    let (mut named, mut withheld) = (0, 0);
    for seed in 1..=4 {
        let test = Test::promising().await;
        let mut random = Rng::with_seed(seed);
        let mut to_count = Pool::default();
        for _ in 0..150 {
            let act = Act::any(&mut random, 8);
            Box::pin(test.does(&act)).await;
            let records = test.records().await;
            assert!(test.mails(&records, SignedDuration::ZERO).await);
            to_count.add(&records);
            let batch = to_count.batch(&mut random, 20);
            let counted = test.counts(batch.all.clone()).await;
            to_count.settle(batch, counted);
            let confirmed = test.counted().await["confirmed"].as_u64().unwrap();
            match test.names_somebody().await {
                true => {
                    assert!(confirmed >= PROMISED, "seed {seed}: {confirmed}");
                    named += 1;
                }
                false => withheld += u32::from(confirmed > 0 && confirmed < PROMISED),
            }
        }
    }
    assert!(named > 0 && withheld > 0, "{named} {withheld}");
}

#[tokio::test]
async fn a_reader_whose_requests_fail_names_nobody_too_early() {
    let test = Test::promising().await;
    for person in 0..2 {
        test.signs_plainly(person).await;
    }
    let records = test.records().await;
    assert!(test.mails(&records, SignedDuration::ZERO).await);
    for mail in test.transport.mails() {
        let path = crate::deployment::link(&mail, "/confirm/").unwrap();
        let confirmed = test
            .confirm
            .handle(crate::deployment::post(&path, String::new()));
        assert_eq!(confirmed.await.status().as_u16(), 200);
    }
    assert!(test.counts(records).await);
    assert!(test.counts(test.records().await).await);
    assert_eq!(test.counted().await["confirmed"], 2);
    for effect in [Effect::Throttle, Effect::ServerError, Effect::LoseAnswer] {
        for passed in 0..REQUESTS {
            for end in ["?lang=en", "/signers?lang=en", "/comments?lang=en"] {
                let fault = Fault::any(effect).after(passed).times(3);
                test.embedded.inject(fault);
                let answer = test.reads(end).await;
                test.embedded.clear_faults();
                let status = answer.status().as_u16();
                assert!(matches!(status, 200 | 503), "{status}");
                assert!(!is_someone_named(&answer), "{effect:?} {passed} {end}");
            }
        }
    }
}
