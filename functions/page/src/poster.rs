//! Posters to print: the petition's title, its picture, who asks whom, and a code that leads to it, as a PDF of one page.
//!
//! They are drawn when they are asked for, so each says what the petition says, and leads to where the site is. There are two for
//! each text, and two more for each source that the petition declares, so nobody has others drawn by making up addresses.

use std::collections::VecDeque;
use std::fmt;
use std::sync::LazyLock;

use events::petition::PictureHash;
use jiff::Timestamp;
use lambda_http::http::{StatusCode, header};
use lambda_http::{Body, Request, Response};
use languages::Language;
use pages::facts::{self, Known};
use pages::{code, poster_file, printed_url, site};
use pdf::{Code, Fonts, PdfError, Photo, Poster, Sheet};
use public_http::{HttpError, response};
use tokio::sync::Mutex;
use views::petition::{Petition, PetitionStatus, PetitionText, Source};

use crate::{Page, Shown, cache, public, visits};

/// How many posters an instance remembers: at most some 100 KB each.
const REMEMBERED: usize = 16;

/// Read once. `None` only if a font of the program is damaged.
static FONTS: LazyLock<Option<Fonts<'static>>> = LazyLock::new(|| Fonts::of_posters().ok());

/// The tags of the texts that there are posters of. None once the petition is closed, since a poster asks people to sign, and none
/// in a script that the fonts do not have: `countersign petition poster` takes other fonts.
pub(crate) fn languages<'a>(
    petition: &'a Petition,
    base_url: &str,
    now: Timestamp,
) -> Vec<&'a str> {
    let address = printed_url(base_url, &petition.slug, petition.short.as_deref(), None);
    let is_offered =
        petition.status_at(now) == PetitionStatus::Open && code::modules(&address).is_some();
    let Some(fonts) = FONTS.as_ref().filter(|_| is_offered) else {
        return Vec::new();
    };
    let texts = petition.texts.iter();
    let drawn = texts.filter(|(_, text)| title_and_call(fonts, text).is_some());
    drawn.map(|(tag, _)| tag.as_str()).collect()
}

/// What a poster must say, unless the fonts lack letters of it.
fn title_and_call(fonts: &Fonts<'_>, text: &PetitionText) -> Option<(String, String)> {
    Some((fonts.drawable(&text.title)?, fonts.drawable(&text.call)?))
}

impl Page {
    /// The poster with the text in this language, on the sheet that `file` names. With `source`, its code leads to the address that
    /// visitors are counted from.
    pub(crate) async fn poster(
        &self,
        request: &Request,
        slug: &str,
        text_language: &str,
        file: &str,
    ) -> Result<Response<Body>, HttpError> {
        let (sheet, size) = match file {
            "a4.pdf" => (Sheet::A4, "a4"),
            "a3.pdf" => (Sheet::A3, "a3"),
            _ => return Err(HttpError::NO_PAGE),
        };
        let (petition, ()) = tokio::join!(
            Box::pin(self.views.petition(slug)),
            Box::pin(self.views.learn_site())
        );
        let petition = public(petition?)?;
        let now = Timestamp::now();
        let source = visits::source_of(request, &petition);
        let words = Words::of(
            &petition,
            (text_language, sheet),
            source,
            &self.base_url,
            now,
        );
        let pdf = self
            .draw_poster(slug, words.ok_or(HttpError::NO_PAGE)?)
            .await?;
        let mut found = response::plain(StatusCode::OK, "application/pdf", "");
        *found.body_mut() = Body::Binary(pdf);
        // A slug, a tag and a code consist of letters, digits and hyphens.
        let name = poster_file(slug, text_language, source, size);
        let name = format!("attachment; filename=\"{name}\"");
        response::set(&mut found, header::CONTENT_DISPOSITION, &name);
        let change = Shown::of(&petition, now).change;
        Ok(cache::public(
            request,
            found,
            cache::PAGES.until(change, now),
        ))
    }

    /// One at a time, so that many who ask for different ones take the memory of one, and who ask for the same get one drawing.
    async fn draw_poster(&self, slug: &str, words: Words) -> Result<Vec<u8>, HttpError> {
        let mut drawn = self.posters.0.lock().await;
        if let Some((_, pdf)) = drawn.iter().find(|(known, _)| *known == words) {
            return Ok(pdf.clone());
        }
        let photo = match &words.photo {
            // One that was changed since is not the wanted one.
            Some(wanted) => Box::pin(self.views.card(slug))
                .await?
                .filter(|photo| photo.hash == wanted.hash),
            None => None,
        };
        let drawing = tokio::task::spawn_blocking(move || {
            let pdf = words.draw(photo.as_ref().map(|photo| photo.jpeg.jpeg()));
            (words, pdf)
        });
        let (words, pdf) = drawing
            .await
            .map_err(|error| HttpError::unavailable(&error))?;
        // The error is of the fonts and the PDF library: it contains nothing of the petition.
        let (pdf, is_whole) = pdf.map_err(|error| HttpError::unavailable(&error))?;
        if is_whole {
            drawn.truncate(REMEMBERED - 1);
            drawn.push_front((words, pdf.clone()));
        }
        Ok(pdf)
    }
}

/// What is on a poster.
#[derive(PartialEq, Eq)]
struct Words {
    sheet: Sheet,
    language: String,
    title: String,
    facts: Vec<String>,
    photo: Option<WantedPhoto>,
    call: String,
    address: String,
    site: String,
}

/// The petition's own picture.
#[derive(PartialEq, Eq)]
struct WantedPhoto {
    hash: PictureHash,
    alt: String,
}

impl Words {
    /// `None` if there is no such text, nobody can sign, the fonts lack its letters, or the address is too long for a code.
    fn of(
        petition: &Petition,
        (tag, sheet): (&str, Sheet),
        source: Option<&Source>,
        base_url: &str,
        now: Timestamp,
    ) -> Option<Self> {
        let text = petition.texts.get(tag)?;
        let fonts = FONTS.as_ref()?;
        if petition.status_at(now) != PetitionStatus::Open {
            return None;
        }
        let (title, call) = title_and_call(fonts, text)?;
        let language = Language::from_tag(tag).unwrap_or(Language::ENGLISH);
        let known = Known {
            // It is for those who have not signed yet.
            outcomes: &[],
            ..Known::of(petition, now)
        };
        let facts = facts::facts(language, known);
        // A line with a name in another script is left out, rather than shown with holes.
        let facts = facts::lines(language, &facts).into_iter();
        let facts = facts.filter_map(|line| fonts.drawable(&line));
        let address = printed_url(base_url, &petition.slug, petition.short.as_deref(), source);
        code::modules(&address)?;
        let own = petition.pictures.of_petition();
        let own = own.filter(|_| petition.has_card_picture);
        let photo = own.map(|(picture, alt)| {
            let default = || alt.get(&petition.default_language);
            WantedPhoto {
                hash: picture.hash.clone(),
                alt: alt.get(tag).or_else(default).cloned().unwrap_or_default(),
            }
        });
        Some(Self {
            sheet,
            language: tag.to_owned(),
            title,
            facts: facts.collect(),
            photo,
            call,
            address,
            site: fonts.drawable(&site::name()).unwrap_or_default(),
        })
    }

    /// With the picture, unless that is not there or cannot be read, and whether all of it is there.
    fn draw(&self, jpeg: Option<&[u8]>) -> Result<(Vec<u8>, bool), PdfError> {
        let fonts = FONTS.as_ref().ok_or(PdfError::Font)?;
        let code = code::modules(&self.address);
        let code = code.ok_or_else(|| PdfError::Pdf("the address has no code".to_owned()))?;
        let photo = self.photo.as_ref().zip(jpeg);
        let poster = Poster {
            sheet: self.sheet,
            language: &self.language,
            title: &self.title,
            facts: &self.facts,
            picture: photo.map(|(photo, jpeg)| Photo {
                jpeg,
                alt: &photo.alt,
            }),
            call: &self.call,
            address: self
                .address
                .split_once("://")
                .map_or(&*self.address, |(_, it)| it),
            code: Code {
                width: code.width,
                dark: &code.dark,
            },
            site: &self.site,
        };
        match pdf::poster(&poster, fonts) {
            Err(PdfError::Picture(error)) => {
                tracing::warn!(%error, "a poster is drawn without its picture");
                let plain = Poster {
                    picture: None,
                    ..poster
                };
                Ok((pdf::poster(&plain, fonts)?.pdf, false))
            }
            drawn => Ok((drawn?.pdf, photo.is_some() == self.photo.is_some())),
        }
    }
}

/// The posters that were drawn last.
#[derive(Default)]
pub(crate) struct Posters(Mutex<VecDeque<(Words, Vec<u8>)>>);

impl fmt::Debug for Posters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Posters").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn no_text_of_the_interface_has_a_letter_without_a_font() {
        const FILES: [&str; 4] = ["site.ftl", "mail.ftl", "cldr.ftl", "countries.txt"];
        let fonts = FONTS.as_ref().unwrap();
        let locales = concat!(env!("CARGO_MANIFEST_DIR"), "/../shared/languages/locales");
        let at: Timestamp = "2026-12-31T21:00:00Z".parse().unwrap();
        for language in Language::all() {
            let texts = FILES.map(|file| format!("{locales}/{language}/{file}"));
            let texts = texts.map(|file| std::fs::read_to_string(file).unwrap());
            let zones = ["America/Argentina/Cordoba", "Asia/Kathmandu", "UTC"];
            let dates = zones.map(|zone| pages::date_time_and_zone(language, at, zone));
            let made = dates.into_iter().chain([language.number(1_234_567)]);
            let letters: String = texts.into_iter().chain(made).collect();
            let letters: BTreeSet<char> = letters.chars().collect();
            let lacking: Vec<_> = letters
                .into_iter()
                .filter(|letter| !fonts.have(&letter.to_string()))
                .collect();
            assert!(lacking.is_empty(), "{language}: {lacking:?}");
        }
    }
}
