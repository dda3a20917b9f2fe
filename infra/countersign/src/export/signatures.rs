//! `countersign export signatures`: the confirmed signatures as rows, in constant memory.
//!
//! The log is walked twice. The first walk counts and opens nothing; the export is then recorded
//! with that count; the second walk opens the keys, a batch at a time, and writes.

use aws_sdk_dynamodb::Client;
use clap::Args;
use event_store::{SignatureLog, SignerKeys, UnreadableStreams};
use events::ids::Slug;
use events::petition::{Consent, Contents, Export, Petition};
use events::signature::{Signature, SignatureStatus};
use runtime::Settings;

use super::corrected::{self, Row, key};
use super::row::{Allowed, ForConsent, What, allowed, cells, columns};
use super::sheet::{Rows, Sheet};
use super::target::{OutputFile, Target};
use super::walk::Walk;
use super::{record, say};
use crate::arguments::{By, PetitionName};
use crate::failure::{CommandError, Failure};
use crate::genuine;
use crate::output;
use crate::place::Place;
use crate::progress::Progress;

/// How many signatures' personal data is opened at once.
const BATCH: usize = 100;

/// The promise about names was kept when the export began, and no longer when it ended.
const MEANWHILE_TOO_FEW: &str = "while the file was written, signatures were withdrawn or invalidated, and fewer people have confirmed than the \
    petition promised before it names anybody: no file was kept. Delete what went to standard output";

pub(super) const EXPLAINED: &str = "\
Examples:
  countersign export signatures --petition SLUG --format csv --operator NAME --note WHY --dry-run
      Show how many rows and which columns the file would have.
  countersign export signatures --petition SLUG --format csv --operator NAME --note WHY
      Write SLUG-signatures.csv.
  countersign export signatures --petition SLUG --format csv-excel --operator NAME --note WHY
      The same for Excel, which otherwise shows é as Ã©.

What is in the file:
  One row per confirmed signature, in no particular order. Signatures that are unconfirmed,
  withdrawn, invalidated, erased or purged are never exported.
  Columns: confirmed_on (day, UTC), country, name or given_name and family_name, occupation,
  organisation, email; without those that the petition never asked for.
  Name, occupation and organisation are filled only if the signer chose to show them; the email
  address only if the signer asked for news and has not unsubscribed. All other signers have only
  day and country. Phone number, comment and answers to own questions are not in it.

  With --consent ID: only those who gave this consent of the petition's own and have not taken it
  back, with the fields that it covers, and with the version and language of the words that they
  agreed to. The email address of those who want no emails stays empty.

  With --all: confirmed_at, submitted_at (UTC), country, language, text_version, text_language,
  text_number, show_name, news, consents, comment_state, and every field that the form has or ever
  had, own questions as own_ID, of each confirmed signature, whatever the signer chose. A choice is
  given by its id.
  text_language and text_number name the text that was signed as its readers know it
  (/petitions/SLUG/texts/LANGUAGE/NUMBER); text_version is its position in the petition's log.
  Use --all only if the law requires you to hand over this data.
  Personal data that was erased at the end of its retention period stays empty.

  With --organisations: one row per organisation that endorses and is listed, instead of people:
  confirmed_on, organisation, link, country, which are public. With --all also the contact's name,
  role (occupation) and email address. People's exports have no organisations.

  If the petition promised names only from a number on (names_from), nothing is exported before as
  many people have confirmed, whatever the options.

  If the log contains events that are not as they were appended, nothing is exported: see
  SECURITY.md.

CSV files are in UTF-8, with every cell in quotes. Excel does not ask: for it, use --format
csv-excel, which begins with a byte order mark. Where a spreadsheet would run a formula (= + - @ at
the beginning of a cell, after a line break, or after a semicolon or tab, which separate cells in
some programs), an apostrophe stands before it (owasp.org/www-community/attacks/CSV_Injection). JSON
lines contain every text as it was entered.

The export is recorded in the petition's log before the file is written. Protect the file like a
membership list: when a signer is erased later, their data stays in it.
";

/// `countersign export signatures`
#[derive(Args, Debug)]
pub(crate) struct ExportSignatures {
    #[command(flatten)]
    petition: PetitionName,
    /// The file's format.
    #[arg(long, value_enum)]
    format: Rows,
    /// Export all data of every confirmed signer, whatever they chose. The log records that you did.
    #[arg(long)]
    all: bool,
    /// Export those who gave this consent of the petition's own, with what it covers.
    #[arg(long, value_name = "ID", conflicts_with = "all")]
    consent: Option<String>,
    /// Export the organisations that endorse, instead of people: name, website and country. With --all also their contacts.
    #[arg(long, conflicts_with = "consent")]
    organisations: bool,
    #[command(flatten)]
    file: OutputFile,
    #[command(flatten)]
    by: By,
    /// Show how many rows and which columns the file would have, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Export although the log contains events that are not as they were appended. The file then has what they say.
    #[arg(long)]
    accept_altered_log: bool,
    #[command(flatten)]
    place: Place,
}

impl ExportSignatures {
    fn contents(&self) -> Contents {
        if self.all {
            Contents::All
        } else {
            Contents::Consented
        }
    }
}

/// Runs the command.
pub(crate) async fn export(arguments: &ExportSignatures) -> Result<(), Failure> {
    let (settings, client, _open) = arguments.place.open().await?;
    let log = record::log(&client, &settings);
    let state = record::petition(&log, &arguments.petition.slug).await?;
    let consent = consent(&state, arguments.consent.as_deref())?;
    let source = Source {
        client: &client,
        settings: &settings,
        petition: &arguments.petition.slug,
        state: &state,
        what: What {
            contents: arguments.contents(),
            consent: consent.as_ref().map(|consent| ForConsent {
                consent,
                words: state
                    .consent_words
                    .get(&consent.id)
                    .map_or(&[], Vec::as_slice),
            }),
            organisations: arguments.organisations,
        },
    };
    let integrity = genuine::check(&client, &settings).await?;
    if integrity.altered > 0 {
        genuine::warn(&integrity);
        if !arguments.accept_altered_log {
            return Err(CommandError::Altered.into());
        }
    }
    if arguments.dry_run {
        let (planned, confirmed, unreadable) = planned(arguments, &source).await?;
        state.names_can_leave(confirmed)?;
        output::line(&format!("rows: {}", record::numbers(&planned)));
        output::line(&format!("columns: {}", planned.fields.join(", ")));
        output::dry_run();
        return complete(&unreadable);
    }
    let extension = arguments.format.extension();
    let what = match arguments.organisations {
        true => "organisations",
        false => "signatures",
    };
    let name = format!("{}-{what}.{extension}", arguments.petition.slug);
    let target = Target::begin(&arguments.file, &name)?;
    let (planned, confirmed, _) = planned(arguments, &source).await?;
    let log = log.by(arguments.by.actor(&arguments.place).await?);
    record::record(&log, &arguments.petition.slug, &planned, confirmed).await?;

    let to_stdout = target.is_stdout();
    let columns = columns(source.what, &state);
    let sheet = Sheet::begin(arguments.format, columns, target)?;
    let (sheet, written, unreadable) = source.write(sheet, planned.rows).await?;
    let target = sheet.end()?;
    if state.names_can_leave(written.confirmed).is_err() {
        return Err(MEANWHILE_TOO_FEW.into());
    }
    let kept = target.keep()?;
    let done = Export {
        rows: written.rows,
        names: written.names,
        emails: written.emails,
        ..planned.clone()
    };
    say(
        to_stdout,
        &format!("exported {} to {kept}", record::numbers(&done)),
    );
    if done != planned {
        let recorded = record::numbers(&planned);
        say(
            to_stdout,
            &format!("the log records {recorded}: some of them changed during the export"),
        );
    }
    complete(&unreadable)
}

/// The consent that the petition asks for under this id.
fn consent(petition: &Petition, id: Option<&str>) -> Result<Option<Consent>, Failure> {
    let Some(id) = id else { return Ok(None) };
    let mut asked = petition.form.consents.iter();
    match asked.find(|consent| consent.id == id) {
        Some(consent) => Ok(Some(consent.clone())),
        None => {
            let asked = petition.form.consents.iter();
            let ids: Vec<_> = asked.map(|consent| consent.id.as_str()).collect();
            let known = match ids.is_empty() {
                true => "it asks for none".to_owned(),
                false => format!("--consent must be one of {}", ids.join(", ")),
            };
            Err(format!("the petition does not ask for the consent {id}: {known}").into())
        }
    }
}

/// Fails if signatures were left out, after the rest was exported.
fn complete(unreadable: &UnreadableStreams) -> Result<(), Failure> {
    output::unreadable(unreadable, "they are in no export");
    if unreadable.is_empty() {
        Ok(())
    } else {
        Err(CommandError::Unreadable.into())
    }
}

/// The export as it will be recorded, how many people have confirmed, and what it will leave out. No personal data is opened for it.
async fn planned(
    arguments: &ExportSignatures,
    source: &Source<'_>,
) -> Result<(Export, u64, UnreadableStreams), Failure> {
    let (counted, unreadable) = source.count().await?;
    let export = Export {
        operator: arguments.by.operator.clone(),
        note: arguments.by.note.clone(),
        format: arguments.format.into(),
        contents: source.what.contents,
        consent: source.what.consent.map(|it| it.consent.id.clone()),
        fields: columns(source.what, source.state),
        rows: counted.rows,
        names: counted.names,
        emails: counted.emails,
    };
    Ok((export, counted.confirmed, unreadable))
}

#[derive(Clone, Copy, Default)]
struct Numbers {
    /// People who confirmed, with a row or without.
    confirmed: u64,
    rows: u64,
    names: u64,
    emails: u64,
}

impl Numbers {
    fn look_at(&mut self, signature: &Signature) {
        let is_confirmed = signature.status == SignatureStatus::Confirmed;
        self.confirmed += u64::from(is_confirmed && !signature.is_endorsement());
    }

    fn add(&mut self, allowed: Allowed) {
        self.rows += 1;
        self.names += u64::from(allowed.name);
        self.emails += u64::from(allowed.email);
    }
}

/// What is exported, and from where.
struct Source<'a> {
    client: &'a Client,
    settings: &'a Settings,
    petition: &'a Slug,
    /// Its texts, by which signers know what they signed.
    state: &'a Petition,
    what: What<'a>,
}

impl Source<'_> {
    async fn count(&self) -> Result<(Numbers, UnreadableStreams), Failure> {
        let mut numbers = Numbers::default();
        let table = &self.settings.tables.signature_log;
        let progress = Progress::over(self.client, table, "signature events counted").await?;
        let mut walk = Walk::new(self.client, self.settings, self.petition);
        while let Some(page) = walk.next().await? {
            for (_, signature) in page {
                numbers.look_at(&signature);
                if let Some(allowed) = allowed(&signature, self.what) {
                    numbers.add(allowed);
                }
            }
            progress.reached(walk.read);
        }
        progress.clear();
        Ok((numbers, walk.unreadable().clone()))
    }

    /// Writes a row for each signature; there are about `rows`.
    async fn write(
        &self,
        mut sheet: Sheet<Target>,
        rows: u64,
    ) -> Result<(Sheet<Target>, Numbers, UnreadableStreams), Failure> {
        let tables = &self.settings.tables;
        let keys = SignerKeys::new(self.client, tables, &self.settings.keys.sealing);
        let mut numbers = Numbers::default();
        let exported = match self.what.organisations {
            true => "organisations exported",
            false => "signatures exported",
        };
        let progress = Progress::of(rows, exported)?;
        let mut walk = Walk::new(self.client, self.settings, self.petition);
        while let Some(page) = walk.next().await? {
            for (_, signature) in &page {
                numbers.look_at(signature);
            }
            let rows: Vec<_> = page
                .into_iter()
                .filter_map(|(id, one)| Some((id, allowed(&one, self.what)?, one)))
                .collect();
            for batch in rows.chunks(BATCH) {
                self.write_batch(&keys, batch, &mut sheet, &mut numbers)
                    .await?;
                progress.reached(numbers.rows);
            }
        }
        progress.clear();
        Ok((sheet, numbers, walk.unreadable().clone()))
    }

    async fn write_batch(
        &self,
        keys: &SignerKeys,
        batch: &[Row],
        sheet: &mut Sheet<Target>,
        numbers: &mut Numbers,
    ) -> Result<(), Failure> {
        let wanted: Vec<_> = batch
            .iter()
            .filter(|(_, allowed, _)| allowed.any())
            .filter_map(|(id, _, one)| key(id, one))
            .collect();
        let mut persons = keys.open_many(&wanted).await?;
        let mut batch = batch.to_vec();
        let log = SignatureLog::new(self.client, &self.settings.tables);
        for one in &mut batch {
            corrected::look_again(&log, keys, self.what, one, &mut persons).await?;
        }
        for (id, allowed, one) in &batch {
            // The key of a signer who was erased since the page was read is gone.
            let person = key(id, one).and_then(|key| persons.get(&key));
            let granted = Allowed {
                name: allowed.name && person.is_some(),
                email: allowed.email && person.is_some(),
                others: allowed.others && person.is_some(),
            };
            sheet.row(cells(one, person, self.what, granted, self.state))?;
            numbers.add(granted);
        }
        Ok(())
    }
}
