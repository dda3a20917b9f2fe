//! A deployment without functions: tables, keys, and one open petition, made by the real code.

use aws_lambda_events::event::dynamodb::{Event, EventRecord};
use aws_sdk_dynamodb::Client;
use embedded_dynamodb::{Embedded, StreamReader, Tables, create_tables};
use event_store::{PetitionLog, SignatureLog};
use events::ids::{CommandId, Slug};
use events::petition::Command;
use events::secret::DeploymentSecret;
use jiff::Timestamp;
use news::News;
use runtime::Settings;
use system_tests::Result;

pub(crate) const BASE_URL: &str = "https://sign.example.org";
/// The petition of `tests/requests`.
pub(crate) const PETITION: &str = "clean-rivers";

pub(crate) struct House {
    pub(crate) embedded: Embedded,
    pub(crate) client: Client,
    pub(crate) settings: Settings,
}

impl House {
    pub(crate) async fn new(embedded: Embedded, secret: &str) -> Result<Self> {
        let client = embedded.client();
        let names = Tables::default();
        create_tables(&client, &names).await?;
        let tables = names;
        let settings = Settings {
            tables,
            base_url: BASE_URL.to_owned(),
            keys: DeploymentSecret::from_text(secret)?.keys(),
        };
        Ok(Self {
            embedded,
            client,
            settings,
        })
    }

    pub(crate) fn log(&self) -> SignatureLog {
        SignatureLog::sealing(
            &self.client,
            &self.settings.tables,
            &self.settings.keys.sealing,
        )
    }

    /// Writes the petition, and lets `news` show it.
    pub(crate) async fn open_petition(&self) -> Result {
        let log = PetitionLog::new(&self.client, &self.settings.tables);
        let slug = Slug::parse(PETITION)?;
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
        for command in [create, text, Command::Open] {
            log.execute(&slug, CommandId::random(), Timestamp::now(), command)
                .await?;
        }
        let news = News::new(&self.settings.tables, &self.client);
        let response = news
            .handle(event(
                self.records(&self.settings.tables.petition_log).await?,
            ))
            .await;
        if response.batch_item_failures.is_empty() {
            Ok(())
        } else {
            Err("the petition could not be shown".into())
        }
    }

    /// What is new in a table's stream, once.
    pub(crate) async fn records(&self, table: &str) -> Result<Vec<EventRecord>> {
        let reader = StreamReader::new(self.embedded.clone(), table, "bench").await?;
        let mut records = Vec::new();
        loop {
            let batch = reader
                .next_batch(embedded_dynamodb::streams::MAX_BATCH)
                .await?;
            let Some(last) = batch.last() else {
                return Ok(records);
            };
            let number = last.change.sequence_number.clone().unwrap_or_default();
            reader.checkpoint(&number).await?;
            records.extend(batch);
        }
    }
}

pub(crate) fn event(records: Vec<EventRecord>) -> Event {
    let mut event = Event::default();
    event.records = records;
    event
}
