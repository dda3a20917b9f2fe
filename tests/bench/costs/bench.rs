//! The deployment on which the steps are performed, and what it has requested.

use std::collections::BTreeSet;
use std::sync::Arc;

use aws_lambda_events::event::dynamodb::EventRecord;
use count::Count;
use email_feedback::EmailFeedback;
use embedded_dynamodb::RequestSeen;
use event_store::scan::Scan;
use events::ids::SignatureId;
use jiff::Timestamp;
use public_files::{LogFolder, SharedFiles};
use seal_log::{Notice, SealLog, SealSettings};
use send_email::{OutgoingMail, SendEmail, SendError, Transport};
use system_tests::Result;
use test_support::deployment::TestDeployment;
use test_support::stream::event;
use views::item_size::item_size;

use super::named::{SEAL, SEAL_ALONE};
use super::requests::{expect, queue, stream_of};
use super::{Step, Units};

/// Messages that the queue hands over at once (`BatchSize` in the template).
const MAILED_AT_ONCE: usize = 10;
/// Bytes that DynamoDB adds to the size of each stored item.
const OVERHEAD: usize = 100;

/// A mail service that takes everything.
struct Taken;

impl Transport for Taken {
    async fn send(&self, _: OutgoingMail) -> std::result::Result<(), SendError> {
        Ok(())
    }
}

/// The steps so far.
pub(super) struct Bench {
    pub(super) deployment: TestDeployment,
    /// People per step.
    pub(super) people: usize,
    pub(super) steps: Vec<Step>,
}

impl Bench {
    pub(super) fn client(&self) -> &aws_sdk_dynamodb::Client {
        &self.deployment.client
    }

    /// What was requested since the last step, by `number` who did the same.
    pub(super) fn step(&mut self, name: &'static str, number: usize) {
        let seen = self.take(|_| true);
        self.push(name, seen, number);
    }

    /// The same of a warm instance, which has read the petition a moment ago.
    pub(super) fn warm_step(&mut self, name: &'static str, number: usize) {
        let seen = self.take(|request| !is_petition(request));
        self.push(name, seen, number);
    }

    pub(super) fn push(
        &mut self,
        name: &'static str,
        (requests, units): (usize, Units),
        number: usize,
    ) {
        let each = 1.0 / number as f64;
        self.steps.push(Step {
            name,
            requests: requests as f64 * each,
            units: units.times(each),
        });
    }

    /// These requests since the last step. Forgets all.
    pub(super) fn take(&self, which: impl Fn(&RequestSeen) -> bool) -> (usize, Units) {
        let seen = self.look(which);
        self.deployment.embedded.clear_requests();
        seen
    }

    pub(super) fn look(&self, which: impl Fn(&RequestSeen) -> bool) -> (usize, Units) {
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
    pub(super) async fn records(&self) -> Vec<EventRecord> {
        let log = &self.deployment.settings.tables.signature_log;
        let records = self.deployment.records(log).await;
        self.deployment.embedded.clear_requests();
        records
    }

    pub(super) async fn count(&self, records: &[EventRecord]) -> Result {
        let settings = &self.deployment.settings;
        let count = Count::new(&settings.tables, &settings.keys, self.client());
        let response = count.handle(event(records.to_vec())).await;
        expect(response.batch_item_failures.len(), 0)
    }

    /// An instance that has sealed the petition before enters these in the public log: the first alone, then the others together.
    pub(super) async fn sealed(&mut self, records: &[EventRecord]) -> Result {
        let files = tempfile::tempdir()?;
        let settings = SealSettings::of_machine(&self.deployment.settings)?;
        let folder: SharedFiles = Arc::new(LogFolder::of(files.path(), settings.number));
        let seal = SealLog::new(&settings, self.client(), folder)?;
        let id = |record| -> Result<_> { Ok(SignatureId::parse(&stream_of(record)?)?) };
        let ids: Vec<_> = records.iter().map(id).collect::<Result<_>>()?;
        let (first, others) = ids.split_first().ok_or("nobody confirmed")?;
        let petition = Notice::Petition(first.petition.clone());
        seal.seal(BTreeSet::from([petition])).await?;
        self.deployment.embedded.clear_requests();
        for (name, ids) in [(SEAL_ALONE, std::slice::from_ref(first)), (SEAL, others)] {
            let notices = ids.iter().cloned().map(Notice::Signature).collect();
            let sealed = seal.seal(notices).await?;
            expect(usize::try_from(sealed.leaves)?, ids.len())?;
            self.step(name, ids.len());
        }
        Ok(())
    }

    pub(super) async fn mail(&self, records: &[EventRecord], now: Timestamp) -> Result {
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
    pub(super) async fn reports(&self, records: &[EventRecord]) -> Result {
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
    pub(super) async fn bytes(&self, streams: &[String]) -> Result<(f64, f64)> {
        let tables = &self.deployment.settings.tables;
        let (mut all, mut recoverable) = (0, 0);
        for table in [
            &tables.signature_log,
            &tables.signer_keys,
            &tables.mail,
            &tables.public_log,
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
                    // Its leaf is in a batch of the public log, which has no name of it.
                    let is_batch = places
                        .iter()
                        .flatten()
                        .any(|place| place.contains("/batch/"));
                    let bytes = if is_theirs || is_batch {
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

pub(super) fn is_scan(request: &RequestSeen) -> bool {
    request.operation == "Scan"
}
