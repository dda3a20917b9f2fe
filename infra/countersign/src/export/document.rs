//! `countersign export delivery`: the petition as a PDF to hand over.
//!
//! The document is rendered in memory, the export is recorded, and only then is the file written.

use std::path::PathBuf;

use clap::Args;
use events::petition::{Contents, Export, Format, Petition, PetitionText};
use pdf::{Fonts, Rendered};
use views::Views;

use super::document_text::DocumentContents;
use super::row::{What, columns};
use super::target::{OutputFile, Target};
use super::{record, say};
use crate::arguments::{By, PetitionName};
use crate::failure::Failure;
use crate::output;
use crate::place::Place;

pub(super) const EXPLAINED: &str = "\
Examples:
  countersign export delivery --petition SLUG --lang en --operator NAME --note WHY --dry-run
      Show how many pages and names the document would have.
  countersign export delivery --petition SLUG --lang en --operator NAME --note WHY
      Write SLUG-en.pdf.

The document shows what the petition's page shows at that moment: title, subtitle and text in one
language, how the signatures are counted, with date and time zone, and the names of the signers who
chose to be shown, with occupation and country, in the order in which they confirmed. It contains no
email address and no city. Organisations that endorse are listed before the names, with country and
website, and are not part of the number. If the petition promised names only from a number on
(names_from), there is no document before as many people have confirmed.

The built-in fonts have Latin, Greek, Cyrillic, Arabic and Hebrew letters. Letters of other scripts
are shown as boxes. The command says how many letters of title, text and headings are boxes, and
command and document say how many names have one; text copied from the document contains the letters
all the same. Add a font that has them with --font, like Noto Sans CJK.

The export is recorded in the petition's log before the file is written.
";

/// `countersign export delivery`
#[derive(Args, Debug)]
pub(crate) struct ExportDocument {
    #[command(flatten)]
    petition: PetitionName,
    /// The language of the document. The petition must have a text in it; es finds es-AR too.
    #[arg(long, value_name = "LANGUAGE")]
    lang: String,
    /// A font file for letters that the built-in fonts lack. Can be repeated.
    #[arg(long = "font", value_name = "FILE")]
    fonts: Vec<PathBuf>,
    #[command(flatten)]
    file: OutputFile,
    #[command(flatten)]
    by: By,
    /// Show how many pages and names the document would have, and write nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    place: Place,
}

/// Runs the command.
pub(crate) async fn export(arguments: &ExportDocument) -> Result<(), Failure> {
    let (settings, client, _open) = arguments.place.open().await?;
    let log = record::log(&client, &settings);
    let petition = record::petition(&log, &arguments.petition.slug).await?;
    if petition.names_hidden {
        return Err(
            "the petition's names are hidden: show them first, with countersign petition show-names"
                .into(),
        );
    }
    let (language, text) = text(&petition, &arguments.lang)?;
    let more = fonts(arguments)?;
    let fonts = Fonts::new(&more)?;
    let name = format!("{}-{}.pdf", arguments.petition.slug, arguments.lang);
    let target = (!arguments.dry_run).then(|| Target::begin(&arguments.file, &name));
    let target = target.transpose()?;

    let views = Views::new(client.clone(), settings.tables.views.clone());
    let slug = arguments.petition.slug.as_str();
    let mut signers = views.names(slug, None, usize::MAX).await?.part.entries;
    signers.reverse();
    let organisations = views.organisations(slug, None, usize::MAX).await?;
    let mut organisations = organisations.part.entries;
    organisations.reverse();
    // After the names, so that it says whether they can leave.
    let mut count = views.count_now(slug).await?;
    petition.names_can_leave(count.confirmed)?;
    // Its lines have the names of the published ones.
    if let Some((_, logged)) = views.logged(slug).await? {
        count = views::explained::as_logged(count, &logged);
    }
    let contents = DocumentContents {
        petition: &petition,
        count: &count,
        signers: &signers,
        organisations: &organisations,
    };
    let rendered = contents.render(text, language, &fonts)?;
    let Some(mut target) = target else {
        output::line(&format!("{language}: {}", extent(&rendered, signers.len())));
        warn_of_boxes(&rendered);
        output::dry_run();
        return Ok(());
    };
    let export = Export {
        operator: arguments.by.operator.clone(),
        note: arguments.by.note.clone(),
        format: Format::Pdf,
        contents: Contents::Public,
        fields: columns(What::of(Contents::Public), &petition),
        rows: signers.len() as u64,
        names: signers.len() as u64,
        emails: 0,
        consent: None,
    };
    let log = log.by(arguments.by.actor(&arguments.place).await?);
    record::record(&log, &arguments.petition.slug, &export, count.confirmed).await?;
    std::io::Write::write_all(&mut target, &rendered.pdf)?;
    let to_stdout = target.is_stdout();
    let kept = target.keep()?;
    say(
        to_stdout,
        &format!("exported {} to {kept}", extent(&rendered, signers.len())),
    );
    warn_of_boxes(&rendered);
    Ok(())
}

fn extent(rendered: &Rendered, names: usize) -> String {
    let number = |number: usize, one: &str, more: &str| match number {
        1 => format!("1 {one}"),
        number => format!("{number} {more}"),
    };
    let pages = number(rendered.pages, "page", "pages");
    format!("{pages} with {}", number(names, "name", "names"))
}

fn warn_of_boxes(rendered: &Rendered) {
    if rendered.boxed_letters > 0 {
        let letters = match rendered.boxed_letters {
            1 => "1 letter".to_owned(),
            number => format!("{number} letters"),
        };
        output::note(&format!(
            "title, text and headings have {letters} that no font has, and the document shows boxes for them. \
             To show the letters, add a font that has them with --font FILE"
        ));
    }
    if rendered.boxed > 0 {
        let names = match rendered.boxed {
            1 => "1 name contains".to_owned(),
            number => format!("{number} names contain"),
        };
        output::note(&format!(
            "{names} letters that no font has. The document shows boxes for them and says so. \
             To show the letters, add a font that has them with --font FILE"
        ));
    }
}

/// The petition's text in that language, with its tag. Readers of another get the petition's own on its page; a document
/// that is asked for in one must be in it.
fn text<'a>(petition: &'a Petition, asked: &str) -> Result<(&'a str, &'a PetitionText), Failure> {
    let default = petition.created.as_ref();
    let default = default.map_or("", |created| &created.default_language);
    languages::text_in(&petition.texts, default, asked).ok_or_else(|| {
        let there: Vec<_> = petition.texts.keys().map(String::as_str).collect();
        format!(
            "the petition has no text in {asked}: --lang must be one of {}",
            there.join(", ")
        )
        .into()
    })
}

fn fonts(arguments: &ExportDocument) -> Result<Vec<Vec<u8>>, Failure> {
    let read = |path: &std::path::PathBuf| {
        // A pipe or a device would never end.
        let is_file = std::fs::metadata(path).map(|there| there.is_file());
        match is_file.and_then(|is_file| is_file.then(|| std::fs::read(path)).transpose()) {
            Ok(Some(font)) => Ok(font),
            Ok(None) => {
                Err(format!("cannot read --font {}: it is not a file", path.display()).into())
            }
            Err(error) => Err(format!("cannot read --font {}: {error}", path.display()).into()),
        }
    };
    arguments.fonts.iter().map(read).collect()
}
