//! A deployment as the real code fills it: a petition in its log, and what the streams bring.

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use embedded_dynamodb::{StreamReader, streams};
use event_store::PetitionLog;
use events::envelope::Recorded;
use events::ids::{CommandId, Slug};
use events::petition::Command;
use jiff::Timestamp;
use views::PetitionViews;

use crate::deployment::{SLUG, TestDeployment};

impl TestDeployment {
    /// Writes `clean-rivers` to the log, open and with an English text, and shows it as the function `news` does.
    pub async fn open_petition(&self) {
        let text = Command::ReviseText {
            language: "en".to_owned(),
            call: "Sign the petition".to_owned(),
            title: "Clean rivers".to_owned(),
            subtitle: "For everybody who drinks".to_owned(),
            body: "We ask for rivers that one can swim in.\n\n".repeat(20),
        };
        let create = Command::Create {
            default_language: "en".to_owned(),
            time_zone: "UTC".to_owned(),
        };
        self.petition_does([create, text, Command::Open]).await;
    }

    /// Appends what comes of the commands to the petition's log, and shows it.
    pub async fn petition_does(&self, commands: impl IntoIterator<Item = Command>) {
        let tables = &self.settings.tables;
        let log = PetitionLog::appending(&self.client, tables, self.settings.keys.log.as_ref());
        let slug = Slug::parse(SLUG).unwrap();
        for command in commands {
            log.execute(&slug, CommandId::random(), Timestamp::now(), command)
                .await
                .unwrap();
        }
        let records = self.records(&tables.petition_log).await.into_iter();
        let events = records
            .map(|record| Recorded::from_item(record.change.new_image).unwrap())
            .collect();
        let views = PetitionViews::new(tables, &self.client);
        let failed = views.update(events).await.unwrap();
        assert!(failed.is_empty(), "the petition could not be shown");
    }

    /// The records of a table's stream that no earlier call returned.
    pub async fn records(&self, table: &str) -> Vec<EventRecord> {
        let reader = StreamReader::new(self.embedded.clone(), table, "test-support");
        let reader = reader.await.unwrap();
        let mut records = Vec::new();
        loop {
            let batch = reader.next_batch(streams::MAX_BATCH).await.unwrap();
            let Some(last) = batch.last() else {
                return records;
            };
            let number = last.change.sequence_number.clone().unwrap_or_default();
            reader.checkpoint(&number).await.unwrap();
            records.extend(batch);
        }
    }
}

/// The records as Lambda hands them to a function.
#[must_use]
pub fn event(records: Vec<EventRecord>) -> Event {
    let mut event = Event::default();
    event.records = records;
    event
}
