//! `countersign export delivery`: the petition as a PDF to hand over.
//!
//! It says what the petition's page says, from the same views: no key is opened. The document is
//! made in memory, the export is recorded, and only then is the file written.

use events::petition::{Contents, Export, Format, Petition, PetitionText};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use languages::Language;
use pages::counted;
use pdf::{Counted, Delivery, Entry, Fonts, Names, Rendered};
use views::Views;
use views::count::{Count, Signer};

use super::arguments::ExportDelivery;
use super::row::columns;
use super::target::Target;
use super::{record, say};
use crate::{Failure, output, place};

/// Runs the command.
pub(crate) async fn export(arguments: &ExportDelivery) -> Result<(), Failure> {
    let (settings, client, _open) = place::open(&arguments.place).await?;
    let log = record::log(&client, &settings);
    let petition = record::petition(&log, &arguments.petition).await?;
    if petition.names_hidden {
        return Err(
            "the petition's names are hidden for a while: show them again first, with \
                    countersign petition show-names"
                .into(),
        );
    }
    let text = text(&petition, &arguments.lang)?;
    let more = fonts(arguments)?;
    let fonts = Fonts::new(&more)?;
    let name = format!("{}-{}.pdf", arguments.petition, arguments.lang);
    let target = (!arguments.dry_run).then(|| Target::begin(&arguments.file, &name));
    let target = target.transpose()?;

    let views = Views::new(client.clone(), settings.tables.views.clone());
    let slug = arguments.petition.as_str();
    let count = views.count(slug).await?;
    let mut signers = views.signers(slug, usize::MAX).await?;
    signers.reverse();
    let shown = Shown {
        petition: &petition,
        count: &count,
        signers: &signers,
    };
    let rendered = shown.render(text, &arguments.lang, &fonts)?;
    let Some(mut target) = target else {
        output::line(&format!(
            "{}: {}",
            arguments.lang,
            extent(&rendered, signers.len())
        ));
        warn_of_boxes(&rendered);
        output::line("Nothing was written: this was a dry run.");
        return Ok(());
    };
    let export = Export {
        operator: arguments.by.operator.clone(),
        note: arguments.by.note.clone(),
        format: Format::Pdf,
        contents: Contents::Public,
        fields: columns(Contents::Public)
            .iter()
            .map(|it| (*it).to_owned())
            .collect(),
        rows: signers.len() as u64,
        names: signers.len() as u64,
        emails: 0,
    };
    record::record(&log, &arguments.petition, &export).await?;
    std::io::Write::write_all(&mut target, &rendered.pdf)?;
    let to_stdout = target.is_stdout();
    let place = target.keep()?;
    say(
        to_stdout,
        &format!("exported {} to {place}", extent(&rendered, signers.len())),
    );
    warn_of_boxes(&rendered);
    Ok(())
}

fn extent(rendered: &Rendered, names: usize) -> String {
    format!("{} pages with {names} names", rendered.pages)
}

fn warn_of_boxes(rendered: &Rendered) {
    if rendered.boxed > 0 {
        output::note(&format!(
            "{} names have letters that no font here has: boxes stand for them, and the document \
             says so. Add a font that has them with --font FILE",
            rendered.boxed
        ));
    }
}

/// The petition's words in that language, and in no other.
fn text<'a>(petition: &'a Petition, language: &str) -> Result<&'a PetitionText, Failure> {
    petition.texts.get(language).ok_or_else(|| {
        let there: Vec<_> = petition.texts.keys().map(String::as_str).collect();
        format!(
            "the petition has no text in {language}: give --lang one of {}",
            there.join(", ")
        )
        .into()
    })
}

fn fonts(arguments: &ExportDelivery) -> Result<Vec<Vec<u8>>, Failure> {
    let read = |path: &std::path::PathBuf| {
        std::fs::read(path)
            .map_err(|error| format!("cannot read --font {}: {error}", path.display()).into())
    };
    arguments.fonts.iter().map(read).collect()
}

/// What the page shows.
struct Shown<'a> {
    petition: &'a Petition,
    count: &'a Count,
    signers: &'a [Signer],
}

impl Shown<'_> {
    /// The document; what the campaign did not write is in its language if it is one of the
    /// interface, and else in English, as on the page.
    fn render(
        &self,
        text: &PetitionText,
        tag: &str,
        fonts: &Fonts<'_>,
    ) -> Result<Rendered, Failure> {
        let language = Language::from_tag(tag).unwrap_or(Language::English);
        let count = self.count;
        let lines: Vec<_> = counted::lines(count, language)
            .into_iter()
            .map(|(label, number)| (label.into_owned(), number))
            .collect();
        let bounced = counted::bounced(count, language);
        let entries: Vec<_> = self
            .signers
            .iter()
            .map(|one| entry(one, language))
            .collect();
        let names_note = match self.signers.len() {
            0 => language.text("delivery-names-none").into_owned(),
            shown => {
                let shown = ("shown", (shown as u64).into());
                let confirmed = ("confirmed", count.confirmed.into());
                language.text_with("delivery-names-note", [shown, confirmed])
            }
        };
        let delivery = Delivery {
            language: tag,
            title: &text.title,
            subtitle: &text.subtitle,
            body: &text.body,
            links_title: &language.text("delivery-links"),
            count: &language.number(count.confirmed),
            count_word: &language.text_with("count-word", [("count", count.confirmed.into())]),
            as_of: &as_of(self.petition, language, Timestamp::now()),
            counted: Counted {
                title: &language.text("counted-title"),
                text: &language.text("counted-text"),
                lines: &lines,
                note: bounced.as_deref(),
            },
            names: Names {
                title: &language.text("delivery-names"),
                note: &names_note,
                boxes: &|number| language.text_with("delivery-boxes", [("number", number.into())]),
                entries: &entries,
            },
            page: &|page, pages| {
                let numbers = [("page", page.into()), ("pages", pages.into())];
                language.text_with("delivery-page", numbers)
            },
        };
        Ok(pdf::render(&delivery, fonts)?)
    }
}

/// The name with what the signer agreed to show beside it: occupation and country, not the city.
fn entry(signer: &Signer, language: Language) -> Entry {
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let country = languages::country_name(language, &signer.country);
    let country = country.unwrap_or(&signer.country).to_owned();
    Entry {
        name: line(&signer.name),
        about: match line(&signer.occupation) {
            occupation if occupation.is_empty() => country,
            occupation => format!("{occupation}, {country}"),
        },
    }
}

/// The moment in the petition's time zone, which is named.
fn as_of(petition: &Petition, language: Language, now: Timestamp) -> String {
    let name = petition
        .created
        .as_ref()
        .map_or("UTC", |created| &created.time_zone);
    let zone = TimeZone::get(name).unwrap_or(TimeZone::UTC);
    let now = now.to_zoned_datetime(zone);
    let date = now.strftime("%d/%m/%Y %H:%M").to_string();
    let zone = format!("{name}, UTC{}", now.strftime("%:z"));
    language.text_with(
        "delivery-as-of",
        [("date", date.into()), ("zone", zone.into())],
    )
}
