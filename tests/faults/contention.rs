//! Many at once on the same counters and the same count, while DynamoDB cancels transactions because they met another one
//! (`TransactionConflict`). A single process cannot make the embedded database do that, so the cancellations are planned,
//! from a seed.

use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Effect, Fault};
use event_store::TRANSACTION_ATTEMPTS;
use events::link::Purpose;
use futures_util::future::join_all;
use jiff::Timestamp;
use lambda_http::http::StatusCode;
use test_support::deployment::SLUG;
use test_support::signer::Signer;

use crate::deployment::{Test, post};

const PEOPLE: usize = 60;

/// Cancels so many of the next transactions, in no order.
fn conflicts(test: &Test, seed: u64, number: u32, among: u32) {
    let mut rng = fastrand::Rng::with_seed(seed);
    for _ in 0..number {
        let fault = Fault::new("TransactWriteItems", Effect::Conflict);
        test.embedded.inject(fault.after(rng.u32(0..among)));
    }
}

fn email(person: usize) -> String {
    // At a large provider, so that there is one counter: that of the network, which is not known.
    format!("person{person}@gmail.com")
}

/// Signs, and again as long as the answer is 503. Says how often it was.
async fn signs(test: &Test, person: usize) -> u32 {
    let path = format!("/petitions/{SLUG}/signatures");
    let email = email(person).replace('@', "%40");
    let form = format!("given_name=Ana&family_name=Ruiz&country=AR&show_name=yes&email={email}");
    let mut refused = 0;
    loop {
        let answer = test.sign.handle(post(&path, form.clone())).await;
        match answer.status() {
            StatusCode::ACCEPTED => return refused,
            StatusCode::SERVICE_UNAVAILABLE => refused += 1,
            other => panic!("{other}"),
        }
    }
}

/// The sum of all counters of the limits.
async fn counters(test: &Test) -> usize {
    let table = &test.deployment.settings.tables.limits;
    let scan = test.deployment.client.scan().table_name(table);
    let items = scan.send().await.unwrap();
    let number = |name: &AttributeValue| name.as_n().unwrap().parse::<usize>().unwrap();
    items
        .items()
        .iter()
        .map(|item| number(&item["number"]))
        .sum()
}

#[tokio::test]
async fn forms_that_meet_on_a_counter_are_all_there_and_counted_once() {
    let test = Test::new().await;
    conflicts(&test, 7, 150, 200);
    let refused: Vec<u32> = join_all((0..PEOPLE).map(|person| signs(&test, person))).await;
    // What is left of the plan is as many attempts as there were forms, or fewer.
    assert!(test.embedded.faults_left() < 100);
    test.embedded.clear_faults();
    assert_eq!(test.records().await.len(), PEOPLE);
    assert_eq!(counters(&test).await, PEOPLE, "{refused:?}");
}

#[tokio::test]
async fn a_form_that_meets_others_each_time_is_refused_and_leaves_nothing() {
    let test = Test::new().await;
    let always = Fault::new("TransactWriteItems", Effect::Conflict);
    test.embedded.inject(always.times(TRANSACTION_ATTEMPTS));
    assert_eq!(signs(&test, 1).await, 1);
    assert_eq!(test.records().await.len(), 1);
    assert_eq!(counters(&test).await, 1);
}

#[tokio::test]
async fn counters_that_meet_on_the_count_lose_and_double_nothing() {
    let test = Test::new().await;
    join_all((0..PEOPLE).map(|person| signs(&test, person))).await;
    let signed = test.records().await;
    let (client, settings) = (&test.deployment.client, &test.deployment.settings);
    let confirms = (0..PEOPLE).map(async |person| {
        let signer = Signer::of(client, settings, &email(person));
        let token = signer.token_to(None, Purpose::Confirm, 1, Timestamp::now());
        let answer = test
            .confirm
            .handle(post(&format!("/confirm/{token}"), String::new()));
        assert_eq!(answer.await.status(), 200);
    });
    join_all(confirms).await;
    let confirmed = test.records().await;
    // Three instances get overlapping parts of all records, as after a failed batch.
    let all = [signed, confirmed].concat();
    for seed in 0..4 {
        conflicts(&test, seed, 12, 30);
        let parts = [&all[..80], &all[40..], &all[..]];
        let mut waiting: Vec<_> = parts.map(<[_]>::to_vec).into();
        while !waiting.is_empty() {
            let done = join_all(waiting.iter().map(|part| test.counts(part.clone()))).await;
            let mut done = done.into_iter();
            waiting.retain(|_| !done.next().unwrap_or_default());
        }
        test.embedded.clear_faults();
        test.assert_true().await;
    }
    assert_eq!(test.counted().await["confirmed"], PEOPLE);
}
