//! What a stranger sees who sends a form with somebody's address: the same, whatever the address did before.

use events::email::EmailAddress;
use events::ids::{CommandId, SignatureId, Slug, Tag};
use events::signature::{Command, Reason, Signature, SignatureStatus};
use jiff::{SignedDuration, Timestamp};
use lambda_http::{Body, Request, Response};
use public_http::ClientAddress;
use sign::{Limits, Pace, Sign};
use test_support::deployment::SLUG;
use test_support::person::a_signer;

use crate::deployment::{Test, post};

const EMAIL: &str = "ana@gmail.com";
const NETWORK: &str = "203.0.113.7";
/// Forms that the stranger's network may send.
const LIMIT: u32 = 3;

/// Every state that an address can be in.
const STATES: [&str; 12] = [
    "unknown",
    "awaiting",
    "capped",
    "confirmed",
    "mails stopped",
    "bounced",
    "complained",
    "invalidated",
    "withdrawn",
    "erased",
    "purged",
    "expired",
];

fn id(test: &Test) -> SignatureId {
    let petition = Slug::parse(SLUG).unwrap();
    let email = EmailAddress::parse(EMAIL).unwrap().canonical();
    let tag = Tag::of(&test.deployment.settings.keys.tags, &petition, &email);
    SignatureId { petition, tag }
}

/// Leads the address to the state, as its owner, strangers and operators would.
async fn lead_to(test: &Test, state: &str) -> Signature {
    let submit = || Command::Submit(a_signer().email(EMAIL).details());
    let confirm = || Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    let commands = match state {
        "unknown" => vec![],
        "awaiting" => vec![submit()],
        "capped" => (0..5).map(|_| submit()).collect(),
        "confirmed" => vec![submit(), confirm()],
        "mails stopped" => vec![submit(), confirm(), Command::StopMails],
        "bounced" => vec![submit(), confirm(), Command::Bounce { mail: 1 }],
        "complained" => vec![submit(), confirm(), Command::Complain { mail: 1 }],
        "invalidated" => vec![
            submit(),
            confirm(),
            Command::Invalidate {
                reason: Reason::ALL[0],
                note: String::new(),
                operator: "bea".to_owned(),
                sweep: "1".to_owned(),
            },
        ],
        "withdrawn" => vec![submit(), confirm(), Command::Withdraw],
        "erased" => vec![submit(), confirm(), Command::Erase],
        "purged" => vec![
            submit(),
            Command::Purge {
                asked_before: Timestamp::now() + SignedDuration::from_hours(1),
            },
        ],
        "expired" => vec![submit(), confirm(), Command::ExpireData],
        other => panic!("{other} is not a state"),
    };
    let id = id(test);
    for command in commands {
        let done = test
            .log
            .execute(&id, CommandId::random(), Timestamp::now(), command);
        assert!(done.await.unwrap().appended, "{state}");
    }
    assert!(test.counts(test.records().await).await);
    test.log.state(&id).await.unwrap()
}

fn form(email: &str, given_name: &str, key: Option<&str>, json: bool) -> Request {
    let form = format!("given_name={given_name}&family_name=Ruiz&email={email}&country=AR");
    let mut request = post(&format!("/petitions/{SLUG}/signatures"), form);
    let address = ClientAddress(NETWORK.parse().unwrap());
    request.extensions_mut().insert(address);
    if let Some(key) = key {
        let headers = request.headers_mut();
        headers.insert("idempotency-key", key.parse().unwrap());
    }
    if json {
        let headers = request.headers_mut();
        headers.insert("accept", "application/json".parse().unwrap());
    }
    request
}

/// The response, without the seconds until the limit ends, which the clock decides, without the count of confirmed
/// signatures, which is public and which the test compares apart, and without time, random bytes and signature of a signed
/// answer, of which no two are equal.
fn seen(mut response: Response<Body>) -> String {
    response.headers_mut().remove("retry-after");
    let body = String::from_utf8(response.body().to_vec()).unwrap();
    let body = match body.split_once("<div class=\"count\">") {
        Some((before, after)) => format!("{before}{}", after.split_once("</div>").unwrap().1),
        None => body,
    };
    let signed = [("\ntime ", "</details>"), ("\\ntime ", "\"")];
    let body = signed
        .iter()
        .fold(body, |body, (begins, ends)| match body.split_once(begins) {
            Some((before, after)) => format!("{before}{}", after.split_once(ends).unwrap().1),
            None => body,
        });
    let (status, headers) = (response.status(), response.headers());
    format!("status: {status}, {headers:?}, {body}")
}

/// All that the stranger can see: responses to equal, changed and named forms until the network's limit holds and after it,
/// and whether anything public moved. And what decides the time of a response: that no form takes more than three requests
/// in a row, so that all end within the same step of the pace.
async fn observed(test: &Test, key: Option<&str>, changed: bool, json: bool) -> Vec<String> {
    let settings = &test.deployment.settings;
    let limits = Limits {
        per_network: LIMIT,
        ..Limits::default()
    };
    let sign = Sign::new(settings, &test.deployment.client)
        .with_limits(limits)
        .with_pace(Pace::NONE);
    let mut observed = Vec::new();
    for number in 0..LIMIT + 2 {
        let name = if changed && number == 1 { "Eva" } else { "Ana" };
        test.deployment.operations();
        let response = sign.handle(form(EMAIL, name, key, json)).await;
        let requests = test.deployment.operations();
        let of_the_stream = requests
            .iter()
            .filter(|name| !name.contains("GetItem"))
            .count();
        if !changed && number < LIMIT {
            assert!((1..=3).contains(&of_the_stream), "{requests:?}");
        }
        observed.push(seen(response));
    }
    assert!(test.counts(test.records().await).await);
    observed
}

/// Runs again if the clock has passed into another hour meanwhile, because limits begin anew there.
async fn within_one_hour<T>(act: impl AsyncFn() -> T) -> T {
    let hour = || Timestamp::now().as_second() / 3600;
    loop {
        let began = hour();
        let result = act().await;
        if hour() == began {
            return result;
        }
    }
}

#[tokio::test]
async fn a_stranger_sees_the_same_whatever_an_address_did_before() {
    for (key, changed, json) in [
        (None, false, false),
        (Some("k-1"), false, true),
        (Some("k-1"), true, true),
        (None, true, false),
    ] {
        let mut first: Option<Vec<String>> = None;
        for state in STATES {
            let seen = within_one_hour(async || {
                let test = Test::new().await;
                let signature = lead_to(&test, state).await;
                assert_eq!(
                    signature.status == SignatureStatus::Absent,
                    state == "unknown"
                );
                let before = test.public().await;
                let seen = observed(&test, key, changed, json).await;
                assert_eq!(test.public().await, before, "{state}: public numbers");
                seen
            })
            .await;
            let expected = first.get_or_insert_with(|| seen.clone());
            assert_eq!(&seen, expected, "{state}, key {key:?}, changed {changed}");
        }
        let expected = first.unwrap();
        let held = expected.iter().filter(|seen| seen.contains("status: 429"));
        // A form that is refused for its key uses up nothing.
        let refused = expected.iter().filter(|seen| seen.contains("status: 422"));
        let is_refused = usize::from(changed && key.is_some());
        assert_eq!(refused.count(), is_refused);
        assert_eq!(held.count(), 2 - is_refused);
    }
}
