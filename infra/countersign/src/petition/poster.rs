//! `countersign petition poster`: a poster with a code that leads to the petition.
//!
//! It is made of the folder alone, so it can be printed before the petition is open.

use std::fs::OpenOptions;
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use events::petition::{PetitionStatus, Source};
use languages::Language;
use pages::facts::{self, Known};
use pages::{code, poster_file, printed_url};
use pdf::{Code, Fonts, Photo, Poster, Sheet};

use super::folder::{Folder, FolderText};
use super::read;
use crate::failure::Failure;
use crate::output;

pub(super) const EXAMPLES: &str = "\
Examples:
  countersign petition poster ./my-petition --base-url https://sign.example.org
      Write SLUG-LANGUAGE-a4.pdf in the petition's default language.
  countersign petition poster ./my-petition --base-url https://sign.example.org \\
      --lang es --size a3 --source flyer-may --out flyer.pdf
      The same in Spanish on A3, with the address that counts visitors from the flyer.

The poster has the title, the petition's picture, who asks whom, and a QR code with its address in
print: the short link of the petition or of the source, if petition.toml declares one. A long title
is set smaller. Scan the code with a phone before you print many.

The built-in fonts have Latin, Greek, Cyrillic, Arabic and Hebrew letters. Others are shown as
boxes, and the command says how many: add a font that has them with --font, like Noto Sans CJK.
";

/// `countersign petition poster`
#[derive(Args, Debug)]
pub(crate) struct PosterOf {
    /// The petition folder. infra/petitions/README.md describes its files.
    #[arg(value_name = "DIR")]
    petition_folder: PathBuf,
    /// The public address of the site.
    #[arg(long, value_name = "URL", env = "BASE_URL", value_parser = site_address)]
    base_url: String,
    /// The language. The petition must have a text in it; es finds es-AR too [default: the petition's].
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
    /// The sheet.
    #[arg(long, value_enum, default_value_t = Size::A4)]
    size: Size,
    /// The source that its visitors are counted from: one of the petition's.
    #[arg(long, value_name = "CODE")]
    source: Option<String>,
    /// The name of the site, for the foot [default: none].
    #[arg(long, value_name = "NAME", value_parser = crate::arguments::one_line)]
    site: Option<String>,
    /// A font file for letters that the built-in fonts lack. Can be repeated.
    #[arg(long = "font", value_name = "FILE")]
    fonts: Vec<PathBuf>,
    /// The file to write [default: SLUG-LANGUAGE-SIZE.pdf, and with --source SLUG-LANGUAGE-CODE-SIZE.pdf].
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Replace the file if it exists.
    #[arg(long)]
    force: bool,
}

/// The sheets that can be asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Size {
    /// 210 × 297 mm.
    A4,
    /// 297 × 420 mm.
    A3,
}

impl Size {
    fn name(self) -> &'static str {
        match self {
            Self::A4 => "a4",
            Self::A3 => "a3",
        }
    }

    fn sheet(self) -> Sheet {
        match self {
            Self::A4 => Sheet::A4,
            Self::A3 => Sheet::A3,
        }
    }
}

/// The address of a site without a slash at its end.
fn site_address(written: &str) -> Result<String, String> {
    let url = url::Url::parse(written.trim()).ok();
    let url = url.filter(|url| {
        let is_bare = url.query().is_none() && url.fragment().is_none();
        matches!(url.scheme(), "http" | "https") && url.has_host() && is_bare
    });
    url.map(|url| url.as_str().trim_end_matches('/').to_owned())
        .ok_or_else(|| "write a web address like https://sign.example.org".to_owned())
}

/// Renders the poster in memory, and writes it.
pub(super) async fn run(arguments: &PosterOf) -> Result<(), Failure> {
    let folder = read(&arguments.petition_folder)?;
    let (language, text) = text(&folder, arguments.lang.as_deref())?;
    let source = arguments.source.as_deref();
    let source = source.map(|code| source_of(&folder, code)).transpose()?;
    let address = printed_url(
        &arguments.base_url,
        folder.slug.as_str(),
        folder.short.as_deref(),
        source,
    );
    let code = code::modules(&address)
        .ok_or_else(|| format!("{address} is too long for a code: declare a short link in petition.toml, like short = \"rivers\""))?;
    let jpeg = picture(&folder).await?;
    let fonts = fonts(&arguments.fonts)?;
    let fonts = Fonts::new(&fonts).map_err(|error| error.to_string())?;
    let poster = Poster {
        sheet: arguments.size.sheet(),
        language,
        title: &text.title,
        facts: &facts(&folder, language),
        picture: jpeg.as_deref().map(|jpeg| Photo {
            jpeg,
            alt: alt(&folder, language),
        }),
        call: &text.call,
        address: address.split_once("://").map_or(&*address, |(_, it)| it),
        code: Code {
            width: code.width,
            dark: &code.dark,
        },
        site: arguments.site.as_deref().unwrap_or_default(),
    };
    let rendered = pdf::poster(&poster, &fonts)?;
    let size = arguments.size.name();
    let name = || poster_file(folder.slug.as_str(), language, source, size).into();
    let path = arguments.out.clone().unwrap_or_else(name);
    write(&path, &rendered.pdf, arguments.force)?;
    output::line(&format!("wrote {}: {address}", path.display()));
    if rendered.boxed_letters > 0 {
        output::note(&format!(
            "no font has {} of its letters, and the poster shows boxes for them: add a font that has them with --font FILE",
            rendered.boxed_letters
        ));
    }
    Ok(())
}

/// The text in the language that is asked for, with its tag.
fn text<'a>(folder: &'a Folder, asked: Option<&str>) -> Result<(&'a str, &'a FolderText), Failure> {
    let default = &folder.default_language;
    let asked = asked.unwrap_or(default);
    languages::text_in(&folder.texts, default, asked).ok_or_else(|| {
        let there: Vec<_> = folder.texts.keys().map(String::as_str).collect();
        format!(
            "the petition has no text in {asked}: --lang must be one of {}",
            there.join(", ")
        )
        .into()
    })
}

fn source_of<'a>(folder: &'a Folder, code: &str) -> Result<&'a Source, Failure> {
    let mut sources = folder.sources.iter();
    sources.find(|source| source.code == code).ok_or_else(|| {
        format!("petition.toml has no source {code}: add it to sources, or leave --source out")
            .into()
    })
}

/// Who asks whom, and until when, in the words of the interface.
fn facts(folder: &Folder, language: &str) -> Vec<String> {
    let language = Language::from_tag(language).unwrap_or(Language::ENGLISH);
    let known = Known {
        facts: &folder.facts,
        organiser: None,
        outcomes: &[],
        status: PetitionStatus::Open,
        closes_at: folder.closes_at,
        time_zone: &folder.time_zone,
    };
    facts::lines(language, &facts::facts(language, known))
}

/// What the picture shows, in this language or the default one.
fn alt<'a>(folder: &'a Folder, language: &str) -> &'a str {
    let Some(picture) = &folder.pictures.shown.petition else {
        return "";
    };
    let default = || picture.alt.get(&folder.default_language);
    let alt = picture.alt.get(language).or_else(default);
    alt.map_or("", String::as_str)
}

/// The petition's picture as the largest JPEG that pages have of it.
async fn picture(folder: &Folder) -> Result<Option<Vec<u8>>, Failure> {
    let shown = &folder.pictures.shown;
    let Some(named) = &shown.petition else {
        return Ok(None);
    };
    let (Some(picture), Some(original)) = (
        shown.files.get(&named.file),
        folder.pictures.originals.get(&named.file),
    ) else {
        return Ok(None);
    };
    // Only the JPEG, which takes a moment; the other format takes seconds.
    let mut wanted = picture.clone();
    wanted.webp.clear();
    wanted.jpeg.drain(..wanted.jpeg.len().saturating_sub(1));
    let original = original.clone();
    let making = tokio::task::spawn_blocking(move || ::pictures::make(&original.0, &wanted));
    Ok(making.await??.pop().map(|(_, bytes)| bytes))
}

fn fonts(paths: &[PathBuf]) -> Result<Vec<Vec<u8>>, Failure> {
    let read = |path: &PathBuf| {
        std::fs::read(path)
            .map_err(|error| format!("cannot read --font {}: {error}", path.display()).into())
    };
    paths.iter().map(read).collect()
}

fn write(path: &Path, pdf: &[u8], force: bool) -> Result<(), Failure> {
    let mut open = OpenOptions::new();
    open.write(true).truncate(force).create(force);
    open.create_new(!force);
    let written = open.open(path).and_then(|mut file| file.write_all(pdf));
    written.map_err(|error| match error.kind() {
        ErrorKind::AlreadyExists => format!(
            "{} exists: choose another file with --out, or replace it with --force",
            path.display()
        )
        .into(),
        _ => format!("cannot write {} ({error})", path.display()).into(),
    })
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use crate::cli::Cli;

    async fn runs(line: &str) -> Result<(), String> {
        let words = shlex::split(line).unwrap();
        let cli = Cli::try_parse_from(words).map_err(|error| error.to_string())?;
        Box::pin(cli.run()).await.map_err(|error| error.to_string())
    }

    #[tokio::test]
    async fn a_poster_is_written_once_and_leads_to_the_short_link() {
        let folder = tempfile::tempdir().unwrap();
        let out = folder.path().join("poster.pdf");
        let example = concat!(env!("CARGO_MANIFEST_DIR"), "/../petitions/clean-rivers");
        let command = format!(
            "countersign petition poster {example} --base-url https://sign.example.org --out {}",
            out.display()
        );
        runs(&command).await.unwrap();
        let small = std::fs::read(&out).unwrap();
        assert!(small.starts_with(b"%PDF-1.7"));
        let refused = runs(&command).await.unwrap_err();
        assert!(refused.contains("--force"), "{refused}");
        runs(&format!(
            "{command} --force --size a3 --lang es --source flyer-may"
        ))
        .await
        .unwrap();
        assert_ne!(std::fs::read(&out).unwrap(), small);
        for (option, expected) in [
            ("--lang fr", "--lang must be one of en, es"),
            ("--source unknown", "petition.toml has no source unknown"),
            ("--size a5", "possible values: a4, a3"),
        ] {
            let refused = runs(&format!("{command} --force {option}"))
                .await
                .unwrap_err();
            assert!(refused.contains(expected), "{refused}");
        }
        let refused = runs("countersign petition poster . --base-url sign.example.org").await;
        assert!(refused.unwrap_err().contains("a web address like"));
    }
}
