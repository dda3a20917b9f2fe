//! Requests and messages as they reach the functions, and what their records say.

use altcha::{Challenge, Payload, SolveChallengeOptions, solve_challenge};
use aws_lambda_events::event::dynamodb::EventRecord;
use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::link::{Link, Links, Purpose};
use events::signature::SignatureEvent;
use jiff::Timestamp;
use lambda_http::http::Request as Builder;
use lambda_http::{Body, Request};
use sign::Sign;
use system_tests::Result;
use test_support::deployment::{BASE, SLUG};
use test_support::press::{BY_HAND, button};

/// What nearly all forms of a campaign type.
const FORM: &str = "given_name=Ada&family_name=Lovelace&country=GB&city=London&occupation=Mathematician\
    &comment=Clean+water+is+a+right+and+not+a+privilege.+I+swim+here+with+my+children.&news=yes";

pub(super) async fn post_form(sign: &Sign, email: &str, more: &str) -> Result {
    let path = format!("/petitions/{SLUG}/signatures");
    let email = email.replace('@', "%40");
    let answer = sign.handle(request(
        "POST",
        &path,
        format!("{FORM}&email={email}{more}"),
    )?);
    expect(answer.await.status().as_u16(), 202)
}

/// Solves a challenge, as the browser's script does.
pub(super) async fn proof(sign: &Sign) -> Result<String> {
    let path = format!("/petitions/{SLUG}/challenge");
    let answer = sign.handle(request("GET", &path, String::new())?).await;
    let challenge: Challenge = serde_json::from_slice(answer.body().as_ref())?;
    let solution = solve_challenge(SolveChallengeOptions::new(&challenge));
    let solution = solution.map_err(|error| error.to_string())?;
    let solution = solution.ok_or("the challenge was not solved")?;
    let payload = serde_json::to_vec(&Payload {
        challenge,
        solution,
    })?;
    let encoded = STANDARD.encode(payload);
    Ok(encoded
        .replace('+', "%2B")
        .replace('/', "%2F")
        .replace('=', "%3D"))
}

pub(super) fn queue(bodies: Vec<String>) -> SqsEvent {
    let mut event = SqsEvent::default();
    for (number, body) in bodies.into_iter().enumerate() {
        let mut message = SqsMessage::default();
        message.message_id = Some(number.to_string());
        message.body = Some(body);
        event.records.push(message);
    }
    event
}

fn read(record: &EventRecord) -> Result<Recorded<SignatureEvent>> {
    Ok(Recorded::from_item(record.change.new_image.clone())?)
}

pub(super) fn stream_of(record: &EventRecord) -> Result<String> {
    Ok(read(record)?.stream)
}

pub(super) fn token(links: &Links, record: &EventRecord) -> Result<String> {
    let event = read(record)?;
    let link = Link {
        signature: SignatureId::parse(&event.stream)?,
        version: event.version,
        address: None,
    };
    Ok(links.token(Purpose::Confirm, &link, Timestamp::now())?)
}

pub(super) fn request(method: &str, path: &str, form: String) -> Result<Request> {
    let path = match method {
        "POST" => button(path),
        _ => path.to_owned(),
    };
    let mut builder = Builder::builder()
        .method(method)
        .uri(format!("{BASE}{path}"));
    for (name, value) in BY_HAND {
        builder = builder.header(name, value);
    }
    let builder = builder
        .header("accept-language", "en")
        .header("content-type", "application/x-www-form-urlencoded");
    Ok(builder.body(Body::from(form))?)
}

pub(super) fn expect<T: Copy + PartialEq + std::fmt::Display>(found: T, expected: T) -> Result {
    if found == expected {
        return Ok(());
    }
    Err(format!("{found} instead of {expected}").into())
}
