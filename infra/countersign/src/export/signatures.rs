//! `countersign export signatures`: the confirmed signatures as rows, in constant memory.
//!
//! The log is walked twice. The first walk counts and opens nothing; the export is then recorded
//! with that count; the second walk opens the keys, a batch at a time, and writes.

use aws_sdk_dynamodb::Client;
use event_store::SignatureLog;
use events::ids::{SignatureId, Slug};
use events::petition::{Contents, Export};
use events::signature::Signature;
use runtime::Settings;

use super::arguments::ExportSignatures;
use super::row::{Allowed, allowed, cells, columns};
use super::sheet::Sheet;
use super::target::Target;
use super::walk::Walk;
use super::{record, say};
use crate::views::progress;
use crate::{Failure, output, place};

/// Signatures whose personal data is opened at once.
const BATCH: usize = 100;

/// Runs the command.
pub(crate) async fn export(arguments: &ExportSignatures) -> Result<(), Failure> {
    let (settings, client, _open) = place::open(&arguments.place).await?;
    let source = Source {
        client: &client,
        settings: &settings,
        petition: &arguments.petition,
        contents: arguments.contents(),
    };
    let log = record::log(&client, &settings);
    record::petition(&log, &arguments.petition).await?;
    if arguments.dry_run {
        let planned = planned(arguments, &source).await?;
        output::line(&format!("rows: {}", record::numbers(&planned)));
        output::line(&format!("columns: {}", planned.fields.join(", ")));
        output::line("Nothing was written: this was a dry run.");
        return Ok(());
    }
    let extension = match arguments.format {
        super::arguments::Rows::Csv => "csv",
        super::arguments::Rows::Jsonl => "jsonl",
    };
    let name = format!("{}-signatures.{extension}", arguments.petition);
    let target = Target::begin(&arguments.file, &name)?;
    let planned = planned(arguments, &source).await?;
    record::record(&log, &arguments.petition, &planned).await?;

    let to_stdout = target.is_stdout();
    let sheet = Sheet::begin(arguments.format, columns(source.contents), target)?;
    let (sheet, written) = source.write(sheet).await?;
    let place = sheet.end()?.keep()?;
    let done = Export {
        rows: written.rows,
        names: written.names,
        emails: written.emails,
        ..planned.clone()
    };
    say(
        to_stdout,
        &format!("exported {} to {place}", record::numbers(&done)),
    );
    if done != planned {
        let recorded = record::numbers(&planned);
        say(
            to_stdout,
            &format!("the log has {recorded}: some changed in between"),
        );
    }
    Ok(())
}

/// The export as it will be recorded, with nothing opened yet.
async fn planned(arguments: &ExportSignatures, source: &Source<'_>) -> Result<Export, Failure> {
    let counted = source.count().await?;
    let fields = columns(source.contents).iter();
    Ok(Export {
        operator: arguments.by.operator.clone(),
        note: arguments.by.note.clone(),
        format: arguments.format.into(),
        contents: source.contents,
        fields: fields.map(|column| (*column).to_owned()).collect(),
        rows: counted.rows,
        names: counted.names,
        emails: counted.emails,
    })
}

#[derive(Clone, Copy, Default)]
struct Numbers {
    rows: u64,
    names: u64,
    emails: u64,
}

impl Numbers {
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
    contents: Contents,
}

impl Source<'_> {
    async fn count(&self) -> Result<Numbers, Failure> {
        let mut numbers = Numbers::default();
        self.each_page("signature events counted", async |page| {
            for (_, signature) in page {
                if let Some(allowed) = allowed(&signature, self.contents) {
                    numbers.add(allowed);
                }
            }
            Ok(())
        })
        .await?;
        Ok(numbers)
    }

    async fn write(&self, mut sheet: Sheet<Target>) -> Result<(Sheet<Target>, Numbers), Failure> {
        let tables = &self.settings.tables;
        let log = SignatureLog::new(
            self.client.clone(),
            tables.signature_log.clone(),
            tables.signer_keys.clone(),
            self.settings.keys.sealing.clone(),
        );
        let mut numbers = Numbers::default();
        self.each_page("signature events exported", async |page| {
            let rows: Vec<_> = page
                .into_iter()
                .filter_map(|(id, one)| Some((id, allowed(&one, self.contents)?, one)))
                .collect();
            for batch in rows.chunks(BATCH) {
                self.write_batch(&log, batch, &mut sheet, &mut numbers)
                    .await?;
            }
            Ok(())
        })
        .await?;
        Ok((sheet, numbers))
    }

    async fn write_batch(
        &self,
        log: &SignatureLog,
        batch: &[(SignatureId, Allowed, Signature)],
        sheet: &mut Sheet<Target>,
        numbers: &mut Numbers,
    ) -> Result<(), Failure> {
        let key = |id: &SignatureId, one: &Signature| Some((id.clone(), one.standing.as_ref()?.0));
        let wanted: Vec<_> = batch
            .iter()
            .filter(|(_, allowed, _)| allowed.any())
            .filter_map(|(id, _, one)| key(id, one))
            .collect();
        let persons = log.personal_batch(&wanted).await?;
        for (id, allowed, one) in batch {
            // Who was erased since the page was read has no key any more.
            let person = key(id, one).and_then(|key| persons.get(&key));
            let told = Allowed {
                name: allowed.name && person.is_some(),
                email: allowed.email && person.is_some(),
            };
            sheet.row(cells(one, person, self.contents, told))?;
            numbers.add(told);
        }
        Ok(())
    }

    /// The petition's signatures, page by page, with a progress bar.
    async fn each_page(
        &self,
        what: &'static str,
        mut with: impl AsyncFnMut(Vec<(SignatureId, Signature)>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let bar = progress(self.client, &self.settings.tables.signature_log, what).await?;
        let mut walk = Walk::new(self.client, self.settings, self.petition)?;
        while let Some(page) = walk.next().await? {
            with(page).await?;
            bar.set_position(walk.read);
            if bar.length().is_none_or(|about| about < walk.read) {
                bar.set_length(walk.read);
            }
        }
        bar.finish_and_clear();
        Ok(())
    }
}
