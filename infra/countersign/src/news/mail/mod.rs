//! `countersign news mail`: an article by email to the signers who chose news.
//!
//! A mailing is planned, approved by a second command, and sent by the server. Decisions are events of the petition; how far it is,
//! is in the table `mail` (crate `outbox`).

mod compose;
mod decide;
mod enqueue;
mod examples;
mod plan;
mod queue;
mod status;

use clap::{Args, Subcommand};
use events::ids::{CommandId, Slug};
use events::petition::{Command, Mailing, Petition};
use jiff::Timestamp;
use outbox::{MailingId, Mailings};

use crate::arguments::PetitionName;
use crate::failure::{CommandError, Failure};
use crate::place::{Opened, Place, shell};

pub(super) use examples::EXAMPLES;

#[derive(Debug, Subcommand)]
pub(crate) enum MailCommand {
    /// Show an article as an email.
    #[command(after_help = examples::PREVIEW)]
    Preview(compose::Preview),
    /// Send that email to yourself.
    #[command(after_help = examples::TEST)]
    Test(compose::Test),
    /// Count who would get it, and keep the article as it is now. Nothing is sent.
    #[command(after_help = examples::PLAN)]
    Plan(plan::Plan),
    /// Approve a plan: its emails are sent from now on.
    #[command(after_help = examples::APPROVE)]
    Approve(decide::Decide),
    /// Go on with an approved mailing after this command was interrupted.
    #[command(after_help = examples::SEND)]
    Send(Which),
    /// Send no more emails for now. Those that are on their way arrive.
    #[command(after_help = examples::PAUSE)]
    Pause(decide::Decide),
    /// Send the rest, after a pause or after a mailing stopped by itself.
    #[command(after_help = examples::RESUME)]
    Resume(decide::Resume),
    /// Send no more emails, ever.
    #[command(after_help = examples::CANCEL)]
    Cancel(decide::Decide),
    /// Show how far a mailing is, and what became of its emails.
    #[command(after_help = examples::STATUS)]
    Status(status::Status),
}

/// Which mailing.
#[derive(Args, Debug)]
pub(crate) struct Which {
    #[command(flatten)]
    petition: PetitionName,
    /// The article that the mailing was planned with; the first, if there were several.
    #[arg(long, value_name = "ID")]
    article: String,
    #[command(flatten)]
    place: Place,
}

/// A mailing with its petition.
struct Found {
    opened: Opened,
    slug: Slug,
    id: MailingId,
    mailings: Mailings,
}

impl Which {
    async fn open(&self) -> Result<Found, Failure> {
        let slug = self.petition.slug.clone();
        let opened = self.place.open_for(&slug).await?;
        let id = MailingId::new(slug.clone(), &self.article)
            .map_err(|error| format!("--article {:?}: {error}", self.article))?;
        let mailings = mailings(&opened);
        Ok(Found {
            opened,
            slug,
            id,
            mailings,
        })
    }

    /// The command of this group with these words, to run next.
    fn next(&self, words: &[&str]) -> String {
        let mut all = vec!["countersign", "news", "mail"];
        all.extend(words);
        all.extend([
            "--petition",
            self.petition.slug.as_str(),
            "--article",
            &self.article,
        ]);
        let place = self.place.repeated();
        all.extend(place.iter().map(String::as_str));
        shell(all)
    }
}

impl Found {
    async fn petition(&self) -> Result<Petition, Failure> {
        Ok(self.opened.petitions().state(&self.slug).await?)
    }

    /// The mailing as it was decided on.
    async fn mailing(&self) -> Result<Mailing, Failure> {
        let mut petition = self.petition().await?;
        let missing = || events::petition::Refusal::NoMailing(self.id.name().to_owned());
        let mailing = petition.mailings.remove(self.id.name());
        Ok(mailing.ok_or_else(missing)?)
    }
}

fn mailings(opened: &Opened) -> Mailings {
    Mailings::new(opened.client.clone(), opened.settings.tables.mail.clone())
}

/// Appends what follows from a command of this operator.
async fn record(
    opened: &Opened,
    slug: &Slug,
    actor: events::envelope::Actor,
    command: Command,
) -> Result<bool, Failure> {
    let log = opened.petitions().by(actor);
    let done = log.execute(slug, CommandId::random(), Timestamp::now(), command);
    let done = done
        .await
        .map_err(|error| CommandError::petition(slug, error))?;
    Ok(done.appended)
}

/// Runs the command.
pub(super) async fn run(command: &MailCommand) -> Result<(), Failure> {
    match command {
        MailCommand::Preview(arguments) => compose::preview(arguments).await,
        MailCommand::Test(arguments) => Box::pin(compose::test(arguments)).await,
        MailCommand::Plan(arguments) => Box::pin(plan::run(arguments)).await,
        MailCommand::Approve(arguments) => Box::pin(decide::approve(arguments)).await,
        MailCommand::Send(which) => Box::pin(decide::send(which)).await,
        MailCommand::Pause(arguments) => decide::pause(arguments).await,
        MailCommand::Resume(arguments) => Box::pin(decide::resume(arguments)).await,
        MailCommand::Cancel(arguments) => decide::cancel(arguments).await,
        MailCommand::Status(arguments) => status::run(arguments).await,
    }
}
