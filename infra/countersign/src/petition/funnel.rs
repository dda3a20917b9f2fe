//! `countersign petition funnel`: how many of those who sent the form confirmed it, and where the others stopped.

use clap::Args;
use event_store::replay;
use events::envelope::Recorded;
use events::ids::SignatureId;
use events::signature::SignatureEvent;
use one_machine::SecondSteps;
use serde::Serialize;

use crate::arguments::PetitionName;
use crate::failure::Failure;
use crate::output;
use crate::place::Place;
use crate::progress::Progress;

pub(super) const EXAMPLES: &str = "\
Examples:
  countersign petition funnel --petition SLUG
  countersign petition funnel --petition SLUG --json
      The same for programs.

Each email address counts once in each line, whatever happened to its signature later. It is counted
from the log, so signatures that were withdrawn, erased or excluded are among them.

How many opened the link is not counted: mail scanners open links too, and opening writes nothing.

The last lines are of all petitions together: presses of buttons behind links in emails that looked
like a mail scanner's, so that the address was asked for. On AWS, the dashboard has them.
";

#[derive(Args, Debug)]
pub(crate) struct FunnelOf {
    #[command(flatten)]
    petition: PetitionName,
    /// Write one JSON object.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

/// Reads the whole log, one signature at a time, and prints the numbers of one petition.
pub(super) async fn run(arguments: &FunnelOf) -> Result<(), Failure> {
    let petition = &arguments.petition.slug;
    let opened = arguments.place.open_for(petition).await?;
    let (client, tables) = (&opened.client, &opened.settings.tables);
    let progress = Progress::over(client, &tables.signature_log, "events read").await?;
    let mut streams = replay::streams::<SignatureEvent>(client, &tables.signature_log);
    let mut funnel = Funnel::default();
    while let Some((stream, events)) = streams.next().await? {
        progress.advance(events.len() as u64);
        if SignatureId::parse(&stream)?.petition == *petition {
            funnel.add(&events);
        }
    }
    progress.clear();
    output::unreadable(streams.unreadable(), "they are not counted");
    let steps = match &opened.embedded {
        Some(embedded) => Some(SecondSteps::kept(embedded).await?),
        None => None,
    };
    if arguments.json {
        let mut shown = serde_json::to_value(&funnel)?;
        shown["petition"] = petition.as_str().into();
        if let Some(steps) = steps {
            shown["second_steps"] = serde_json::json!({
                "asked": steps.asked, "passed": steps.passed, "failed": steps.failed,
            });
        }
        output::line(&shown.to_string());
        return Ok(());
    }
    let mut rows = funnel.rows();
    rows.extend(steps.into_iter().flat_map(rows_of));
    output::table(&["", "number", "share"], &rows);
    Ok(())
}

/// The numbers, per email address. `emails` alone counts emails.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
struct Funnel {
    /// Sent the form.
    submitted: u64,
    /// Emails with a link to confirm: one for each form that called for one, and for each reminder.
    emails: u64,
    /// An email came back for good before anything was confirmed.
    bounced: u64,
    /// Got a reminder before anything was confirmed.
    reminded: u64,
    /// Confirmed.
    confirmed: u64,
    /// Of those, the ones who had sent the form more than once.
    confirmed_after_another_form: u64,
    /// Of those, the ones who had been reminded.
    confirmed_after_reminder: u64,
    /// Never confirmed, and the details were erased after 30 days.
    never_confirmed: u64,
}

impl Funnel {
    /// Adds the signature of one person: what happened until it was first confirmed, and whether it was.
    fn add(&mut self, events: &[Recorded<SignatureEvent>]) {
        let (mut forms, mut bounced, mut reminders) = (0_u64, false, 0_u64);
        let (mut confirmed, mut purged) = (false, false);
        let is_of_an_organisation = |recorded: &Recorded<SignatureEvent>| {
            let choices = recorded.event.choices();
            choices.is_some_and(|choices| choices.endorsement.is_some())
        };
        if events.iter().any(is_of_an_organisation) {
            return;
        }
        for event in events.iter().map(|recorded| &recorded.event) {
            match event {
                SignatureEvent::SignatureSubmitted { .. }
                | SignatureEvent::ConfirmationRequested { .. } => forms += 1,
                SignatureEvent::ReminderRequested { .. } => reminders += 1,
                SignatureEvent::EmailBounced { .. } => bounced = true,
                SignatureEvent::SignaturePurged {} => purged = true,
                SignatureEvent::SignatureConfirmed { .. } => {
                    confirmed = true;
                    break;
                }
                _ => {}
            }
        }
        if forms == 0 {
            return;
        }
        self.submitted += 1;
        self.emails += forms + reminders;
        self.bounced += u64::from(bounced);
        self.reminded += u64::from(reminders > 0);
        self.confirmed += u64::from(confirmed);
        self.confirmed_after_another_form += u64::from(confirmed && forms > 1);
        self.confirmed_after_reminder += u64::from(confirmed && reminders > 0);
        self.never_confirmed += u64::from(purged && !confirmed);
    }

    fn rows(&self) -> Vec<Vec<String>> {
        [
            ("sent the form", self.submitted, None),
            ("emails with a link to confirm", self.emails, None),
            ("bounced", self.bounced, Some(self.submitted)),
            ("reminded", self.reminded, Some(self.submitted)),
            ("confirmed", self.confirmed, Some(self.submitted)),
            (
                "  after another form",
                self.confirmed_after_another_form,
                Some(self.confirmed),
            ),
            (
                "  after a reminder",
                self.confirmed_after_reminder,
                Some(self.reminded),
            ),
            (
                "never confirmed, erased",
                self.never_confirmed,
                Some(self.submitted),
            ),
        ]
        .map(|(name, number, of)| {
            let share = of.map_or_else(String::new, |of| share(number, of));
            vec![name.to_owned(), number.to_string(), share]
        })
        .into()
    }
}

/// The lines of all petitions together.
fn rows_of(steps: SecondSteps) -> [Vec<String>; 3] {
    [
        ("all petitions: asked for the address", steps.asked),
        ("  gave it", steps.passed),
        ("  gave another, or none", steps.failed),
    ]
    .map(|(name, number)| vec![name.to_owned(), number.to_string(), String::new()])
}

/// "76.5 %", rounded down, so that 100 % is all.
fn share(number: u64, of: u64) -> String {
    let thousandths = number.saturating_mul(1000).checked_div(of);
    thousandths.map_or_else(String::new, |share| {
        format!("{}.{} %", share / 10, share % 10)
    })
}

#[cfg(test)]
mod tests {
    use events::ids::CommandId;
    use jiff::Timestamp;
    use uuid::Uuid;

    use super::*;

    fn stream(events: Vec<SignatureEvent>) -> Vec<Recorded<SignatureEvent>> {
        let recorded = |(event, version)| Recorded {
            stream: "clean-rivers/AAAAAAAAAAAAAAAAAAAAAA".to_owned(),
            version,
            id: Uuid::nil(),
            command: CommandId::random(),
            by: None,
            at: Timestamp::UNIX_EPOCH,
            event,
        };
        events.into_iter().zip(1..).map(recorded).collect()
    }

    #[test]
    fn each_address_counts_once_in_each_line_up_to_its_first_confirmation() {
        let form = || SignatureEvent::ConfirmationRequested {
            language: "en".to_owned(),
            details: None,
            address: None,
        };
        let reminder = || SignatureEvent::ReminderRequested { details_version: 1 };
        let confirmed = || SignatureEvent::SignatureConfirmed {
            details_version: 1,
            permissions: None,
        };
        let bounced = || SignatureEvent::EmailBounced { mail: 1 };
        let mut funnel = Funnel::default();
        for events in [
            vec![form(), confirmed()],
            vec![form(), form(), reminder(), confirmed()],
            // What follows is another story.
            vec![
                form(),
                confirmed(),
                bounced(),
                form(),
                SignatureEvent::SignatureErased {},
            ],
            vec![
                form(),
                bounced(),
                reminder(),
                SignatureEvent::SignaturePurged {},
            ],
            vec![
                form(),
                SignatureEvent::SignaturePurged {},
                form(),
                confirmed(),
            ],
            vec![form()],
            vec![],
        ] {
            funnel.add(&stream(events));
        }
        let expected = Funnel {
            submitted: 6,
            emails: 10,
            bounced: 1,
            reminded: 2,
            confirmed: 4,
            confirmed_after_another_form: 2,
            confirmed_after_reminder: 1,
            never_confirmed: 1,
        };
        assert_eq!(funnel, expected);
        let rows = funnel.rows();
        assert_eq!(rows[4], ["confirmed", "4", "66.6 %"]);
        assert_eq!(rows[6], ["  after a reminder", "1", "50.0 %"]);
    }

    #[test]
    fn a_share_of_nothing_is_not_shown_and_only_all_is_the_whole() {
        assert_eq!(share(0, 0), "");
        assert_eq!(share(1_999, 2_000), "99.9 %");
        assert_eq!(share(2_000, 2_000), "100.0 %");
    }
}
