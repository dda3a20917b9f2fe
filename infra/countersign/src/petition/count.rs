//! `countersign petition count`: the explained count at any moment, recounted from the log.

use clap::Args;
use event_store::replay;
use events::ids::SignatureId;
use events::signature::{Reason, SignatureEvent};
use jiff::Timestamp;
use serde_json::{Map, Value};
use views::signatures::contribution::{Line, contribution};
use views::signatures::counted::CountedSignature;
use views::signatures::fold::Change;

use crate::arguments::{PetitionName, moment};
use crate::failure::Failure;
use crate::output;
use crate::place::Place;
use crate::progress::Progress;

pub(super) const EXAMPLES: &str = "\
Examples:
  countersign petition count --petition SLUG
      Recount from the log.
  countersign petition count --petition SLUG --as-of 2026-11-24T10:00:00Z --json
      As it was at that moment, for programs.

The log keeps every event, so any moment can be recounted. The public gets the last figures that
were published until a day, at /petitions/SLUG/count.json?at=2026-11-24.
";

#[derive(Args, Debug)]
pub(crate) struct CountOf {
    #[command(flatten)]
    petition: PetitionName,
    /// The moment to count at (RFC 3339); without it, now.
    #[arg(long, value_name = "TIME", value_parser = moment)]
    as_of: Option<Timestamp>,
    /// Write one JSON object.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

/// Every line of the explained count, with the name that programs read.
const LINES: [(&str, &str, Line); 13] = [
    ("submitted", "sent the form", Line::Submitted),
    ("awaiting", "yet to confirm", Line::Awaiting),
    (
        "confirmed",
        "confirmed: the number that the petition shows",
        Line::Confirmed,
    ),
    (
        "confirmed_bounced",
        "  of these, an email bounced since",
        Line::ConfirmedBounced,
    ),
    ("withdrawn", "withdrawn", Line::Withdrawn),
    (
        "disowned",
        "not signed by the owner of the address",
        Line::Disowned,
    ),
    ("erased", "erased", Line::Erased),
    ("purged", "never confirmed, erased", Line::Purged),
    (
        "invalidated_automated",
        "invalidated: sent by a program",
        Line::Invalidated(Reason::Automated),
    ),
    (
        "invalidated_disposable_address",
        "invalidated: disposable address",
        Line::Invalidated(Reason::DisposableAddress),
    ),
    (
        "invalidated_false_name",
        "invalidated: not a person's name",
        Line::Invalidated(Reason::FalseName),
    ),
    (
        "invalidated_same_person",
        "invalidated: the same person",
        Line::Invalidated(Reason::SamePerson),
    ),
    (
        "invalidated_other",
        "invalidated: another reason",
        Line::Invalidated(Reason::Other),
    ),
];

/// Reads the whole log, one signature at a time.
pub(super) async fn run(arguments: &CountOf) -> Result<(), Failure> {
    let petition = &arguments.petition.slug;
    let as_of = arguments.as_of.unwrap_or_else(Timestamp::now);
    let opened = arguments.place.open_for(petition).await?;
    let (client, tables) = (&opened.client, &opened.settings.tables);
    let progress = Progress::over(client, &tables.signature_log, "events read").await?;
    let mut streams = replay::streams::<SignatureEvent>(client, &tables.signature_log);
    let mut sum = Change::default();
    while let Some((stream, events)) = streams.next().await? {
        progress.advance(events.len() as u64);
        if SignatureId::parse(&stream)?.petition == *petition {
            let until = events.iter().take_while(|event| event.at <= as_of);
            let then = until.fold(CountedSignature::default(), |state, event| {
                state.evolve(event)
            });
            sum.add(&contribution(&then), 1);
        }
    }
    progress.clear();
    output::unreadable(streams.unreadable(), "they are not counted");
    let lines = LINES.map(|(name, label, line)| (name, label, sum.tally.of_line(line)));
    if arguments.json {
        let mut shown: Map<_, _> = lines
            .iter()
            .map(|(name, _, number)| ((*name).to_owned(), Value::from(*number)))
            .collect();
        shown.insert("petition".to_owned(), petition.as_str().into());
        shown.insert("as_of".to_owned(), as_of.to_string().into());
        output::line(&Value::Object(shown).to_string());
        return Ok(());
    }
    let rows = lines.map(|(_, label, number)| vec![label.to_owned(), number.to_string()]);
    output::line(&format!("{petition} at {as_of:.0}, from the log:"));
    output::table(&["", "number"], &rows);
    Ok(())
}
