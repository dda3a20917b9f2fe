//! What one signature costs at DynamoDB, step by step: requests, and the capacity that it says it
//! consumed (`ReturnConsumedCapacity`).

use aws_lambda_events::event::dynamodb::EventRecord;
use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use confirm::Confirm;
use count::Count;
use embedded_dynamodb::Embedded;
use events::ids::SignatureId;
use events::link::{Link, Links, Purpose};
use jiff::Timestamp;
use lambda_http::http::Request as Builder;
use lambda_http::{Body, Request};
use page::Page;
use send_email::{OutgoingMail, SendEmail, SendError, Transport};
use sign::Sign;
use system_tests::Result;
use views::SignatureViews;

use crate::house::{BASE_URL, House, PETITION, event};
use crate::say;

/// Records that a stream hands over at once, as `infra/local` does it.
const COUNTED_AT_ONCE: usize = 100;
/// Messages that a queue hands over at once.
const MAILED_AT_ONCE: usize = 10;

/// A mail service that takes everything.
struct Taken;

impl Transport for Taken {
    async fn send(&self, _: OutgoingMail) -> std::result::Result<(), SendError> {
        Ok(())
    }
}

/// Prints the table, as the mean over `people`.
pub(crate) async fn costs(people: usize) -> Result {
    let house = House::new(Embedded::memory()?, &"a bench's secret ".repeat(3)).await?;
    house.open_petition().await?;
    house.embedded.record_requests(true);
    let log = &house.settings.tables.signature_log;
    say(&format!("per signature, mean of {people}\n"));
    say("| step | requests | write units | read units |");
    say("|---|---:|---:|---:|");

    let sign = Sign::new(&house.settings, &house.client);
    let path = format!("/petitions/{PETITION}/signatures");
    for person in 0..=people {
        let form = format!(
            "given_name=Ada&family_name=Lovelace&email=ada-{person}%40example.org&country=GB&show_name=yes"
        );
        let answer = sign.handle(request("POST", &path, form)?).await;
        expect(answer.status().as_u16(), 303)?;
        if person == 0 {
            row(&house, "sign, first request of an instance", 1);
        }
    }
    row(&house, "sign", people);
    let signed = house.records(log).await?;
    deliver(&house, &signed, "signed", people).await?;

    let confirm = Confirm::new(&house.settings, &house.client);
    let links = Links::new(&house.settings.keys.links);
    let tokens = signed.iter().map(|record| token(&links, record));
    for (number, token) in tokens.collect::<Result<Vec<_>>>()?.into_iter().enumerate() {
        let path = format!("/confirm/{token}");
        let answer = confirm.handle(request("POST", &path, String::new())?).await;
        expect(answer.status().as_u16(), 200)?;
        if number == 0 {
            row(&house, "confirm, first request of an instance", 1);
        }
    }
    row(&house, "confirm", people);
    let confirmed = house.records(log).await?;
    deliver(&house, &confirmed, "confirmed", people).await?;

    let page = Page::new(
        &house.settings.tables,
        &house.settings.base_url,
        &house.client,
    );
    let petition = format!("/petitions/{PETITION}");
    for (what, path) in [
        ("read the page", petition.clone()),
        ("read count.json", format!("{petition}/count.json")),
    ] {
        for _ in 0..people {
            let answer = page.handle(request("GET", &path, String::new())?).await;
            expect(answer.status().as_u16(), 200)?;
        }
        row(
            &house,
            &format!("{what} (by the CDN, not per visitor)"),
            people,
        );
    }
    let differences =
        SignatureViews::new(&house.settings.tables, &house.settings.keys, &house.client)
            .verify()
            .await?;
    if differences.is_empty() {
        Ok(())
    } else {
        Err("what is shown is not what was signed".into())
    }
}

/// To the counter and to the mailer, as their event sources do.
async fn deliver(house: &House, records: &[EventRecord], what: &str, people: usize) -> Result {
    let count = Count::new(&house.settings.tables, &house.settings.keys, &house.client);
    for batch in records.chunks(COUNTED_AT_ONCE) {
        let response = count.handle(event(batch.to_vec())).await;
        expect(response.batch_item_failures.len(), 0)?;
    }
    row(
        house,
        &format!("count it as {what}, {COUNTED_AT_ONCE} at once"),
        people,
    );
    let from = "Clean rivers <sign@example.org>".to_owned();
    let mailer = SendEmail::new(&house.settings, &house.client, Taken, from);
    for batch in records.chunks(MAILED_AT_ONCE) {
        let mut event = SqsEvent::default();
        for (number, record) in batch.iter().enumerate() {
            let mut message = SqsMessage::default();
            message.message_id = Some(number.to_string());
            message.body = Some(serde_json::to_string(record)?);
            event.records.push(message);
        }
        expect(mailer.handle(event).await.batch_item_failures.len(), 0)?;
    }
    row(house, &format!("mail that it is {what}"), people);
    Ok(())
}

fn token(links: &Links, record: &EventRecord) -> Result<String> {
    let event = events::envelope::Recorded::<events::signature::SignatureEvent>::from_item(
        record.change.new_image.clone(),
    )?;
    let link = Link {
        signature: SignatureId::parse(&event.stream)?,
        version: event.version,
    };
    Ok(links.token(Purpose::Confirm, &link, Timestamp::now())?)
}

fn request(method: &str, path: &str, form: String) -> Result<Request> {
    let builder = Builder::builder()
        .method(method)
        .uri(format!("{BASE_URL}{path}"))
        .header("accept-language", "en")
        .header("content-type", "application/x-www-form-urlencoded");
    Ok(builder.body(Body::from(form))?)
}

fn row(house: &House, what: &str, number: usize) {
    let seen = house.embedded.requests();
    house.embedded.clear_requests();
    let (mut writes, mut reads) = (0.0, 0.0);
    for request in &seen {
        let units = request.capacity_units.unwrap_or_default();
        match request.operation.as_str() {
            "GetItem" | "BatchGetItem" | "Query" | "Scan" => reads += units,
            _ => writes += units,
        }
    }
    let each = |sum: f64| sum / number as f64;
    say(&format!(
        "| {what} | {:.2} | {:.2} | {:.2} |",
        each(seen.len() as f64),
        each(writes),
        each(reads),
    ));
}

fn expect<T: Copy + PartialEq + std::fmt::Display>(found: T, expected: T) -> Result {
    if found == expected {
        return Ok(());
    }
    Err(format!("{found} instead of {expected}").into())
}
