//! The picture beside a shared link, drawn from the views.
//!
//! Its address has the language of one of the petition's texts and the step of the number. Every other step leads to the current
//! one, so nobody has pictures drawn by making up addresses, and old links go on working.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Mutex;

use cards::{Card, CardError};
use events::petition::{CardPicture, PictureHash};
use lambda_http::http::{StatusCode, header};
use lambda_http::{Body, Request, Response};
use languages::Language;
use pages::{card, site};
use public_http::{HttpError, response};

use crate::{Page, cache, public};

/// How many pictures an instance remembers: at most some 60 KB each.
const REMEMBERED: usize = 32;
/// What is in the log has the size that is drawn.
const _: () =
    assert!(cards::PHOTO_WIDTH == CardPicture::SIZE.0 && cards::HEIGHT == CardPicture::SIZE.1);

impl Page {
    /// The picture with the title in this language. `file` names the step; without it, the answer leads to the current one.
    pub(crate) async fn card(
        &self,
        request: &Request,
        slug: &str,
        text_language: &str,
        file: Option<&str>,
    ) -> Result<Response<Body>, HttpError> {
        if file.is_some_and(|file| !is_file(file)) {
            return Err(HttpError::NO_PAGE);
        }
        let (counted, ()) = tokio::join!(
            Box::pin(self.views.counted(slug)),
            Box::pin(self.views.learn_site())
        );
        let counted = counted?;
        let petition = public(counted.petition)?;
        let text = petition
            .texts
            .get(text_language)
            .ok_or(HttpError::NO_PAGE)?;
        let step = card::step(counted.count.confirmed);
        let path = card::path(&petition, text_language, step);
        if !file.is_some_and(|file| path.ends_with(&format!("/{file}"))) {
            return Ok(cache::redirect(response::see_other(&path), cache::PAGES));
        }
        let own = petition.pictures.of_petition();
        let own = own.filter(|_| petition.has_card_picture);
        let language = Language::from_tag(text_language).unwrap_or(Language::ENGLISH);
        let wanted = Wanted {
            title: text.title.clone(),
            count: card::count(language, step),
            site: site::name(),
            colour: site::rgb(),
            photo: own.map(|(picture, _)| picture.hash.clone()),
        };
        let drawn = match self.drawn.get(&wanted) {
            Some(drawn) => drawn,
            None => self.draw(slug, wanted).await?,
        };
        let mut found = response::plain(StatusCode::OK, drawn.media_type, "");
        *found.body_mut() = Body::Binary(drawn.bytes);
        // Other sites show it.
        response::set(
            &mut found,
            header::HeaderName::from_static("cross-origin-resource-policy"),
            "cross-origin",
        );
        Ok(cache::public(request, found, cache::CARDS))
    }

    async fn draw(&self, slug: &str, wanted: Wanted) -> Result<File, HttpError> {
        let photo = match wanted.photo {
            Some(_) => Box::pin(self.views.card(slug)).await?,
            None => None,
        };
        let card = Card {
            title: &wanted.title,
            count: wanted.count.as_deref(),
            site: &wanted.site,
            colour: wanted.colour,
        };
        // Errors are of the fonts, the pictures and the encoders: they contain nothing of the petition.
        let with_photo = photo.as_ref().and_then(|photo| {
            let drawn = card.jpeg(photo.jpeg.jpeg());
            let failed =
                |error: &CardError| tracing::warn!(%error, "a card is drawn without its picture");
            drawn.inspect_err(failed).ok()
        });
        let drawn = match with_photo {
            Some(bytes) => File {
                bytes,
                media_type: "image/jpeg",
            },
            None => File {
                bytes: card.png().map_err(|error| HttpError::unavailable(&error))?,
                media_type: "image/png",
            },
        };
        // One that was changed between the two reads is not the wanted one.
        if photo.map(|photo| photo.hash) == wanted.photo {
            self.drawn.keep(wanted, drawn.clone());
        }
        Ok(drawn)
    }
}

/// Whether a file is named after a step, written in one way only. Pictures were files of either kind before their petition had or
/// lost a picture of its own.
fn is_file(file: &str) -> bool {
    let step = file
        .strip_suffix(".png")
        .or_else(|| file.strip_suffix(".jpg"));
    let is_step = |step: &str| step.parse().is_ok_and(|read: u64| read.to_string() == step);
    step.is_some_and(is_step)
}

/// What is on a picture.
#[derive(Clone, PartialEq, Eq)]
struct Wanted {
    title: String,
    count: Option<String>,
    site: String,
    colour: [u8; 3],
    photo: Option<PictureHash>,
}

#[derive(Clone)]
struct File {
    bytes: Vec<u8>,
    media_type: &'static str,
}

/// The pictures that were drawn last, so that without a CDN too a popular one is drawn once.
#[derive(Default)]
pub(crate) struct Drawn(Mutex<VecDeque<(Wanted, File)>>);

impl fmt::Debug for Drawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drawn").finish_non_exhaustive()
    }
}

impl Drawn {
    fn get(&self, wanted: &Wanted) -> Option<File> {
        let drawn = self.0.lock().ok()?;
        let found = drawn.iter().find(|(known, _)| known == wanted);
        found.map(|(_, file)| file.clone())
    }

    fn keep(&self, wanted: Wanted, file: File) {
        if let Ok(mut drawn) = self.0.lock() {
            drawn.truncate(REMEMBERED - 1);
            drawn.push_front((wanted, file));
        }
    }
}
