//! Wires everything together: handlers, pumps, emails and background work on the data folder's database.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use count::Count;
use embedded_dynamodb::Embedded;
use event_store::SignatureLog;
use events::email::Recipients;
use feeds::Reach;
use import_news::ImportNews;
use jiff::SignedDuration;
use news::News;
use public_files::{LogFolder, SharedFiles};
use retention::Policy;
use seal_log::{SealLog, SealSettings};
use send_email::SendEmail;
use sign::{Limits, Pace, Sign};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

use crate::erasures::Erasures;
use crate::housekeeping;
use crate::mailbox::Mailbox;
use crate::pictures::PictureFolder;
use crate::pumps::{Counting, Mailing, Publishing, Pump, Queue};
use crate::sealing::Sealing;
use crate::server::{self, Changes, Edition, Site};
use crate::tally::Tally;
use crate::transport::{self, LocalTransport};
use crate::{Deployment, MachineError, Smtp};

/// The time that pumps have to finish their batches after the signal to stop.
const GRACE: Duration = Duration::from_secs(20);

/// The options of the server.
pub struct MachineSettings {
    /// The mail server. Without one, emails are stored in the data folder and shown at `/mailbox`.
    pub smtp: Option<Smtp>,
    /// The sender of emails, like `My campaign <sign@example.org>`.
    pub sender: String,
    /// The addresses that the mail server sends to.
    pub recipients: Recipients,
    /// How many emails may be sent in a second; `None` for as many as the mail server takes.
    pub mails_per_second: Option<NonZeroU32>,
    /// Rate limits for the sign form.
    pub limits: Limits,
    /// The interval at which forms are answered, so that response times reveal nothing.
    pub pace: Pace,
    /// The number of reverse proxies that append to `X-Forwarded-For`.
    pub trusted_proxies: usize,
    /// How long personal data is kept.
    pub retention: Policy,
    /// From which addresses news are imported; `None` if no feed is asked.
    pub feeds: Option<Reach>,
}

/// The server with its background work, ready to accept connections.
pub struct Machine {
    site: Site,
    pumps: JoinSet<()>,
    stop_pumps: watch::Sender<bool>,
    background: [JoinHandle<()>; 6],
    tally: Tally,
    embedded: Embedded,
}

impl Machine {
    /// Starts pumps and background work. The caller must hold the folder's lock: emails that an earlier server had
    /// claimed and not sent are sent at once, because no other server can be sending them.
    ///
    /// # Errors
    /// If the database or the mailbox's folder cannot be used.
    pub async fn start(
        deployment: &Deployment,
        machine: MachineSettings,
    ) -> Result<Self, MachineError> {
        let (embedded, settings) = (&deployment.embedded, &deployment.settings);
        let again = Erasures::of(&deployment.folder)
            .carry_out(deployment)
            .await?;
        if again > 0 {
            tracing::warn!(
                number = again,
                "signers who had been erased were in the database, as after a restored backup; they are erased again"
            );
        }
        let tables = &settings.tables;
        let client = embedded.client();
        let (transport, mailbox) = match machine.smtp {
            Some(smtp) => (LocalTransport::Smtp(smtp), None),
            None => {
                let mailbox = Mailbox::of(&deployment.folder);
                mailbox.create()?;
                (LocalTransport::Mailbox(mailbox.clone()), Some(mailbox))
            }
        };
        transport::remember(&deployment.folder, &transport)?;
        let changes = Changes::default();
        let counting = Counting {
            count: Count::new(tables, &settings.keys, &client),
            changes: changes.clone(),
        };
        let counting = Pump::new(embedded, &tables.signature_log, counting).await?;
        let mailer = SendEmail::new(settings, &client, transport.clone(), machine.sender.clone())
            .with_lease(SignedDuration::ZERO);
        let per_second = machine.mails_per_second;
        let mailing = {
            let log = SignatureLog::new(&client, tables);
            Mailing::new(mailer, transport, per_second, &deployment.folder, log)
        };
        let mailing = Queue::new(embedded, &tables.signature_log, mailing).await?;
        let publishing = Publishing {
            news: News::new(tables, &client),
            changes: changes.clone(),
        };
        let mut publishing = Pump::new(embedded, &tables.petition_log, publishing).await?;
        // The first visitor must find the petition, so the views are brought up to date first.
        publishing.catch_up().await?;

        let seal_settings = SealSettings::of_machine(settings)?;
        let number = seal_settings.number;
        let log_files: SharedFiles = Arc::new(LogFolder::of(&deployment.folder, number));
        let seal = SealLog::new(&seal_settings, &client, log_files.clone())?;
        let sealing = Sealing::new(embedded, tables, seal).await?;
        let import = machine.feeds.and_then(|reach| {
            let import = ImportNews::new(tables, settings.keys.log.as_ref(), &client, reach);
            // Everything else works without them.
            let failed = |error: &_| tracing::error!(%error, "no news are imported: install the certificates of this system's authorities (ca-certificates)");
            import.inspect_err(failed).ok()
        });
        let pictures = PictureFolder::of(&deployment.folder);
        let (stop_pumps, stopped) = watch::channel(false);
        let mut pumps = JoinSet::new();
        pumps.spawn(counting.run(stopped.clone()));
        pumps.spawn(mailing.run(stopped.clone()));
        pumps.spawn(publishing.run(stopped.clone()));
        pumps.spawn(sealing.run(stopped));
        let tally = Tally::default();
        let sign = Sign::new(settings, &client)
            .with_limits(machine.limits)
            .with_pace(machine.pace)
            .with_sender(Some(machine.sender.clone()))
            .with_recipients(machine.recipients);
        let site = Site::new(
            settings,
            &client,
            mailbox,
            sign,
            machine.trusted_proxies,
            changes,
            pictures.clone(),
        )
        .with_data(&deployment.folder)
        .with_public_log(settings, &client, (number, log_files))
        .keeping(machine.retention)
        .counting(tally.clone())
        .with_sender(machine.sender)
        .with_recipients(machine.recipients);
        let background = [
            tokio::spawn(housekeeping::tidy_up(
                embedded.clone(),
                tables.clone(),
                tally.clone(),
            )),
            tokio::spawn(housekeeping::expire(embedded.clone())),
            tokio::spawn(housekeeping::retain(&client, settings, machine.retention)),
            tokio::spawn(housekeeping::clean_pictures(
                client.clone(),
                tables.petition_log.clone(),
                pictures,
            )),
            tokio::spawn(housekeeping::import_news(import)),
            tokio::spawn(housekeeping::count_views(site.page().clone())),
        ];
        Ok(Self {
            site,
            pumps,
            stop_pumps,
            background,
            tally,
            embedded: embedded.clone(),
        })
    }

    /// The same machine as the preview of a petition: its pages reload once `edition` has changed, or another machine with
    /// another one serves at this address.
    #[must_use]
    pub fn preview(mut self, edition: Edition) -> Self {
        self.site = self.site.preview(edition);
        self
    }

    /// Serves until `stop` completes, then finishes the requests and batches in progress.
    ///
    /// # Errors
    /// If a pump stopped by itself. Nothing is lost: its work is done after the next start.
    pub async fn serve(
        mut self,
        listener: TcpListener,
        stop: impl Future<Output = ()> + Send + 'static,
    ) -> Result<(), MachineError> {
        let page = self.site.page().clone();
        tokio::select! {
            () = server::serve(listener, self.site, stop) => {}
            // Pumps run until they are stopped, so this is a panic.
            _ = self.pumps.join_next() => return Err(MachineError::BackgroundTask),
        }
        for task in self.background {
            task.abort();
        }
        page.write_visits().await;
        if let Err(error) = self.tally.keep(&self.embedded).await {
            tracing::warn!(%error, "the number of second steps of the last minute is lost");
        }
        self.stop_pumps.send_replace(true);
        let ended = async { while self.pumps.join_next().await.is_some() {} };
        if tokio::time::timeout(GRACE, ended).await.is_err() {
            tracing::warn!(
                "a background task was interrupted; its work is repeated at the next start"
            );
        }
        Ok(())
    }
}
