//! Performs each step in the life of many signatures, and counts.

use altcha::{Challenge, Payload, SolveChallengeOptions, solve_challenge};
use aws_lambda_events::event::dynamodb::EventRecord;
use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use check_drift::{CheckDrift, Progress, SAMPLE};
use confirm::Confirm;
use count::Count;
use email_feedback::EmailFeedback;
use embedded_dynamodb::RequestSeen;
use event_store::scan::Scan;
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::link::{Link, Links, Purpose};
use events::signature::SignatureEvent;
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::Request as Builder;
use lambda_http::{Body, Request};
use page::Page;
use retention::{Policy, Retention};
use send_email::{OutgoingMail, SendEmail, SendError, Transport};
use sign::{Limits, Sign};
use std::time::{Duration, Instant};
use system_tests::Result;
use test_support::deployment::{BASE, SLUG, TestDeployment};
use test_support::stream::event;
use views::SignatureViews;
use views::item_size::item_size;
use views::store::MAX_AGE;

use super::{Counted, Step, Units};

/// The names of the steps, as the table has them.
pub(super) mod named {
    pub(crate) const SIGN_COLD: &str = "sign, first request of an instance";
    pub(crate) const SIGN_PROVIDER: &str = "sign, address at a large provider";
    pub(crate) const SIGN_OTHER: &str = "sign, address at another domain";
    pub(crate) const SIGN_PROOF: &str = "sign, with a proof of work";
    pub(crate) const COUNT_SUBMITTED_ALONE: &str = "count as submitted, alone";
    pub(crate) const COUNT_SUBMITTED: &str = "count as submitted, a whole batch";
    pub(crate) const MAIL_CONFIRM: &str = "email to confirm, ten at once";
    pub(crate) const REPORT: &str = "report of its delivery";
    pub(crate) const CONFIRM_SHOW: &str = "show what to confirm";
    pub(crate) const CONFIRM_COLD: &str = "confirm, first request of an instance";
    pub(crate) const CONFIRM: &str = "confirm";
    pub(crate) const COUNT_SHOWN: &str = "count as confirmed, name shown";
    pub(crate) const COUNT_HIDDEN: &str = "count as confirmed, name not shown";
    pub(crate) const MAIL_THANKS: &str = "email that thanks, ten at once";
    pub(crate) const REMIND: &str = "request a reminder";
    pub(crate) const COUNT_REMINDER: &str = "count the reminder";
    pub(crate) const MAIL_REMIND: &str = "email that reminds, ten at once";
    pub(crate) const PURGE: &str = "purge what was not confirmed";
    pub(crate) const COUNT_PURGE: &str = "count as purged";
    pub(crate) const PAGE: &str = "the petition's page, for the CDN";
    pub(crate) const NUMBERS: &str = "count.json, for the CDN";
    pub(crate) const RETENTION: &str = "retention, each day";
    pub(crate) const DRIFT: &str = "drift check, each day, among the first 100,000";
    pub(crate) const DRIFT_BEYOND: &str = "drift check, each day, beyond";
}
use named::*;

/// Messages that the queue hands over at once (`BatchSize` in the template).
const MAILED_AT_ONCE: usize = 10;
/// Bytes that DynamoDB adds to the size of each stored item.
const OVERHEAD: usize = 100;
/// What nearly all forms of a campaign type.
const FORM: &str = "given_name=Ada&family_name=Lovelace&country=GB&city=London&occupation=Mathematician\
    &comment=Clean+water+is+a+right+and+not+a+privilege.+I+swim+here+with+my+children.&news=yes";

/// A mail service that takes everything.
struct Taken;

impl Transport for Taken {
    async fn send(&self, _: OutgoingMail) -> std::result::Result<(), SendError> {
        Ok(())
    }
}

/// Counts every step, as the mean over `people` (at least two).
///
/// # Errors
/// If a step does not do what it should.
pub async fn count(people: usize) -> Result<Counted> {
    let deployment = TestDeployment::empty().await;
    deployment.open_petition().await;
    deployment.embedded.record_requests(true);
    let mut bench = Bench {
        deployment,
        people: people.max(2),
        steps: Vec::new(),
    };
    let signed = bench.sign().await?;
    bench.submitted(&signed).await?;
    let (bytes, bytes_recoverable) = bench.confirm(&signed).await?;
    bench.unconfirmed().await?;
    bench.pages().await?;
    bench.each_day().await?;
    bench.is_right().await?;
    let form = signed.first().ok_or("nobody signed")?;
    Ok(Counted {
        steps: bench.steps,
        bytes_of_form: item_size(&form.change.new_image.clone().into()),
        bytes,
        bytes_recoverable,
    })
}

struct Bench {
    deployment: TestDeployment,
    people: usize,
    steps: Vec<Step>,
}

impl Bench {
    fn client(&self) -> &aws_sdk_dynamodb::Client {
        &self.deployment.client
    }

    /// What was requested since the last step, by `number` who did the same.
    fn step(&mut self, name: &'static str, number: usize) {
        let seen = self.take(|_| true);
        self.push(name, seen, number);
    }

    /// The same of a warm instance, which has read the petition a moment ago.
    fn warm_step(&mut self, name: &'static str, number: usize) {
        let seen = self.take(|request| !is_petition(request));
        self.push(name, seen, number);
    }

    fn push(&mut self, name: &'static str, (requests, units): (usize, Units), number: usize) {
        let each = 1.0 / number as f64;
        self.steps.push(Step {
            name,
            requests: requests as f64 * each,
            units: units.times(each),
        });
    }

    /// These requests since the last step. Forgets all.
    fn take(&self, which: impl Fn(&RequestSeen) -> bool) -> (usize, Units) {
        let seen = self.look(which);
        self.deployment.embedded.clear_requests();
        seen
    }

    fn look(&self, which: impl Fn(&RequestSeen) -> bool) -> (usize, Units) {
        let (mut requests, mut units) = (0, Units::default());
        for request in self.deployment.embedded.requests() {
            if !which(&request) {
                continue;
            }
            requests += 1;
            let consumed = request.capacity_units.unwrap_or_default();
            match request.operation.as_str() {
                "GetItem" | "BatchGetItem" | "Query" | "Scan" => units.reads += consumed,
                _ => units.writes += consumed,
            }
        }
        (requests, units)
    }

    /// Records of the log's stream since the last call; looking for them costs nothing on AWS.
    async fn records(&self) -> Vec<EventRecord> {
        let log = &self.deployment.settings.tables.signature_log;
        let records = self.deployment.records(log).await;
        self.deployment.embedded.clear_requests();
        records
    }

    /// All kinds of forms. The records of those at the other domain come back, every second one to be shown.
    async fn sign(&mut self) -> Result<Vec<EventRecord>> {
        let sign = Sign::new(&self.deployment.settings, self.client()).with_limits(Limits {
            per_network: 1_000_000,
            per_domain: 1_000_000,
            iterations: 1,
        });
        post_form(&sign, "first@example.org", "").await?;
        self.step(SIGN_COLD, 1);
        for person in 0..self.people {
            post_form(&sign, &format!("ada{person}@gmail.com"), "").await?;
        }
        self.warm_step(SIGN_PROVIDER, self.people);
        let at_provider = self.records().await;
        self.count(&at_provider).await?;
        self.deployment.embedded.clear_requests();
        for person in 0..self.people {
            let shown = if person % 2 == 0 {
                "&show_name=yes"
            } else {
                ""
            };
            post_form(&sign, &format!("ada-{person}@example.org"), shown).await?;
        }
        self.warm_step(SIGN_OTHER, self.people);
        let signed = self.records().await;
        let proof = proof(&sign).await?;
        self.deployment.embedded.clear_requests();
        post_form(&sign, "grace@example.org", &format!("&altcha={proof}")).await?;
        self.warm_step(SIGN_PROOF, 1);
        let with_proof = self.records().await;
        self.count(&with_proof).await?;
        self.deployment.embedded.clear_requests();
        Ok(signed)
    }

    async fn submitted(&mut self, signed: &[EventRecord]) -> Result {
        let (first, others) = signed.split_at(1);
        self.count(first).await?;
        self.step(COUNT_SUBMITTED_ALONE, 1);
        self.count(others).await?;
        self.step(COUNT_SUBMITTED, others.len());
        self.mail(signed, Timestamp::now()).await?;
        self.warm_step(MAIL_CONFIRM, signed.len());
        self.reports(signed).await?;
        self.step(REPORT, signed.len());
        Ok(())
    }

    /// Everybody confirms. Afterwards there are only confirmed signatures; their bytes come back.
    async fn confirm(&mut self, signed: &[EventRecord]) -> Result<(f64, f64)> {
        let links = Links::new(&self.deployment.settings.keys.links);
        let confirm = Confirm::new(&self.deployment.settings, self.client());
        let tokens = signed.iter().map(|record| token(&links, record));
        let tokens: Vec<_> = tokens.collect::<Result<_>>()?;
        for token in &tokens {
            let path = format!("/confirm/{token}");
            let answer = confirm.handle(request("GET", &path, String::new())?).await;
            expect(answer.status().as_u16(), 200)?;
        }
        self.warm_step(CONFIRM_SHOW, tokens.len());
        let cold = Confirm::new(&self.deployment.settings, self.client());
        for (number, token) in tokens.iter().enumerate() {
            let path = format!("/confirm/{token}");
            let answer = cold.handle(request("POST", &path, String::new())?).await;
            expect(answer.status().as_u16(), 200)?;
            if number == 0 {
                self.step(CONFIRM_COLD, 1);
            }
        }
        self.warm_step(CONFIRM, tokens.len() - 1);
        let confirmed = self.records().await;
        let (mut shown, mut hidden) = (Vec::new(), Vec::new());
        for (number, record) in confirmed.iter().enumerate() {
            let kind = if number % 2 == 0 {
                &mut shown
            } else {
                &mut hidden
            };
            kind.push(record.clone());
        }
        self.count(&shown).await?;
        self.step(COUNT_SHOWN, shown.len());
        self.count(&hidden).await?;
        self.step(COUNT_HIDDEN, hidden.len());
        self.mail(&confirmed, Timestamp::now()).await?;
        self.warm_step(MAIL_THANKS, confirmed.len());
        let tags: Vec<_> = signed.iter().map(stream_of).collect::<Result<_>>()?;
        self.bytes(&tags).await
    }

    /// Others sign and do not confirm: they are reminded after 3 days, and purged after 30.
    async fn unconfirmed(&mut self) -> Result {
        let sign = Sign::new(&self.deployment.settings, self.client()).with_limits(Limits {
            per_network: 1_000_000,
            ..Limits::default()
        });
        for person in 0..self.people {
            post_form(&sign, &format!("bea{person}@gmail.com"), "").await?;
        }
        let signed = self.records().await;
        self.count(&signed).await?;
        self.mail(&signed, Timestamp::now()).await?;
        self.deployment.embedded.clear_requests();
        // Those at the large provider who signed at the beginning are reminded and purged too.
        let sent = Timestamp::now();
        for (days, appended, counted, mailed) in [
            (4, REMIND, COUNT_REMINDER, Some(MAIL_REMIND)),
            (31, PURGE, COUNT_PURGE, None),
        ] {
            let now = sent + SignedDuration::from_hours(24 * days);
            let number = self.retain(now).await?;
            let seen = self.take(|request| !is_scan(request));
            self.push(appended, seen, number);
            let records = self.records().await;
            self.count(&records).await?;
            self.step(counted, records.len());
            if let Some(mailed) = mailed {
                self.mail(&records, now).await?;
                self.warm_step(mailed, records.len());
            }
        }
        Ok(())
    }

    /// How many signatures retention changed.
    async fn retain(&self, now: Timestamp) -> Result<usize> {
        let (settings, client) = (&self.deployment.settings, self.client());
        let retention = Retention::new(&settings.tables, settings.keys.log.as_ref(), client);
        let report = retention
            .run(&Policy::default(), now, false, |_| {})
            .await?;
        Ok(usize::try_from(report.reminded + report.purged)?)
    }

    /// As the CDN asks for them: after the instance has forgotten the petition, but not the generations.
    async fn pages(&mut self) -> Result {
        let settings = &self.deployment.settings;
        let page = Page::new(&settings.tables, &settings.base_url, self.client());
        let petition = format!("/petitions/{SLUG}");
        for (name, path) in [
            (PAGE, petition.clone()),
            (NUMBERS, format!("{petition}/count.json")),
        ] {
            let read = async || -> Result {
                let answer = page.handle(request("GET", &path, String::new())?).await;
                expect(answer.status().as_u16(), 200)
            };
            read().await?;
            tokio::time::sleep(MAX_AGE + Duration::from_millis(50)).await;
            self.deployment.embedded.clear_requests();
            read().await?;
            self.step(name, 1);
        }
        Ok(())
    }

    async fn each_day(&mut self) -> Result {
        let tables = self.deployment.settings.tables.clone();
        // Nothing is due, so all that it does is read.
        self.deployment.embedded.clear_requests();
        expect(self.retain(Timestamp::now()).await?, 0)?;
        let seen = self.take(|_| true);
        let check = CheckDrift::new(&tables, self.client());
        let grace = SignedDuration::from_hours(0);
        let check = check.with_grace(grace).with_all(u64::MAX);
        let deadline = Instant::now() + Duration::from_secs(600);
        let Progress::Finished { checked, drift } = check.run(deadline).await? else {
            return Err("the drift check was not finished".into());
        };
        expect(drift, 0)?;
        let checked = usize::try_from(checked)?;
        self.push(RETENTION, seen, checked);
        let scans = self.look(is_scan);
        let others = self.take(|request| !is_scan(request));
        let all = [scans.1, others.1].into_iter().sum();
        self.push(DRIFT, (scans.0 + others.0, all), checked);
        let sample = others.1.times(1.0 / SAMPLE as f64);
        let sampled = [scans.1, sample].into_iter().sum();
        let requests = scans.0 + others.0 / usize::try_from(SAMPLE)?;
        self.push(DRIFT_BEYOND, (requests, sampled), checked);
        Ok(())
    }

    /// What is shown must be what was signed.
    async fn is_right(&self) -> Result {
        let settings = &self.deployment.settings;
        let views = SignatureViews::new(&settings.tables, &settings.keys, self.client());
        let verified = views.verify().await?;
        if verified == views::Verified::default() {
            Ok(())
        } else {
            Err("what is shown is not what was signed".into())
        }
    }

    async fn count(&self, records: &[EventRecord]) -> Result {
        let settings = &self.deployment.settings;
        let count = Count::new(&settings.tables, &settings.keys, self.client());
        let response = count.handle(event(records.to_vec())).await;
        expect(response.batch_item_failures.len(), 0)
    }

    async fn mail(&self, records: &[EventRecord], now: Timestamp) -> Result {
        let from = "Clean rivers <sign@example.org>".to_owned();
        let mailer = SendEmail::new(&self.deployment.settings, self.client(), Taken, from);
        for batch in records.chunks(MAILED_AT_ONCE) {
            let bodies = batch.iter().map(serde_json::to_string);
            let queue = queue(bodies.collect::<std::result::Result<_, _>>()?);
            let response = mailer.handle_at(queue, now).await;
            expect(response.batch_item_failures.len(), 0)?;
        }
        Ok(())
    }

    /// SES reports that the mails about these events were delivered.
    async fn reports(&self, records: &[EventRecord]) -> Result {
        let settings = &self.deployment.settings;
        let feedback = EmailFeedback::new(&settings.tables, &settings.keys, self.client());
        let mut bodies = Vec::new();
        for record in records {
            let stream = stream_of(record)?;
            let (petition, tag) = stream.split_once('/').ok_or("a stream without a tag")?;
            let tags =
                serde_json::json!({ "petition": [petition], "signature": [tag], "version": ["1"] });
            let report = serde_json::json!({ "eventType": "Delivery", "mail": { "tags": tags } });
            bodies.push(report.to_string());
        }
        let response = feedback.handle(queue(bodies)).await;
        expect(response.batch_item_failures.len(), 0)
    }

    /// The bytes of a signature of these, and those of them in tables with point-in-time recovery.
    async fn bytes(&self, streams: &[String]) -> Result<(f64, f64)> {
        let tables = &self.deployment.settings.tables;
        let (mut all, mut recoverable) = (0, 0);
        for table in [
            &tables.signature_log,
            &tables.signer_keys,
            &tables.mail,
            &tables.views,
        ] {
            let mut scan = Scan::new(self.client(), table);
            while let Some(page) = scan.next_page().await? {
                for item in page {
                    let text = |name: &str| item.get(name).and_then(|value| value.as_s().ok());
                    let places = ["stream", "pk", "sk"].map(text);
                    let is_theirs = streams.iter().any(|stream| {
                        let tag = stream.rsplit('/').next().unwrap_or_default();
                        places.iter().flatten().any(|place| place.contains(tag))
                    });
                    let bytes = if is_theirs {
                        item_size(&item) + OVERHEAD
                    } else {
                        0
                    };
                    all += bytes;
                    recoverable += if *table == tables.views { 0 } else { bytes };
                }
            }
        }
        self.deployment.embedded.clear_requests();
        let each = |bytes: usize| bytes as f64 / streams.len() as f64;
        Ok((each(all), each(recoverable)))
    }
}

/// Whether an instance asks for a petition that it has not read for a while.
fn is_petition(request: &RequestSeen) -> bool {
    request.operation == "BatchGetItem" && request.tables == ["views"]
}

fn is_scan(request: &RequestSeen) -> bool {
    request.operation == "Scan"
}

async fn post_form(sign: &Sign, email: &str, more: &str) -> Result {
    let path = format!("/petitions/{SLUG}/signatures");
    let email = email.replace('@', "%40");
    let answer = sign.handle(request(
        "POST",
        &path,
        format!("{FORM}&email={email}{more}"),
    )?);
    expect(answer.await.status().as_u16(), 303)
}

/// Solves a challenge, as the browser's script does.
async fn proof(sign: &Sign) -> Result<String> {
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

fn queue(bodies: Vec<String>) -> SqsEvent {
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

fn stream_of(record: &EventRecord) -> Result<String> {
    Ok(read(record)?.stream)
}

fn token(links: &Links, record: &EventRecord) -> Result<String> {
    let event = read(record)?;
    let link = Link {
        signature: SignatureId::parse(&event.stream)?,
        version: event.version,
        address: None,
    };
    Ok(links.token(Purpose::Confirm, &link, Timestamp::now())?)
}

fn request(method: &str, path: &str, form: String) -> Result<Request> {
    let builder = Builder::builder()
        .method(method)
        .uri(format!("{BASE}{path}"))
        .header("accept-language", "en")
        .header("content-type", "application/x-www-form-urlencoded");
    Ok(builder.body(Body::from(form))?)
}

fn expect<T: Copy + PartialEq + std::fmt::Display>(found: T, expected: T) -> Result {
    if found == expected {
        return Ok(());
    }
    Err(format!("{found} instead of {expected}").into())
}
