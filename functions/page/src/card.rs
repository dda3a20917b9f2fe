//! The picture beside a shared link, drawn from the views.
//!
//! Its address has the language of one of the petition's texts and the step of the number. Every other step leads to the current
//! one, so nobody has pictures drawn by making up addresses, and old links go on working.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Mutex;

use cards::Card;
use lambda_http::http::{StatusCode, header};
use lambda_http::{Body, Request, Response};
use languages::Language;
use pages::{card, site};
use public_http::{HttpError, response};

use crate::{Page, cache, public};

/// How many pictures an instance remembers: at most some 60 KB each.
const REMEMBERED: usize = 32;

impl Page {
    /// The picture with the title in this language. `file` names the step; without it, the answer leads to the current one.
    pub(crate) async fn card(
        &self,
        request: &Request,
        slug: &str,
        text_language: &str,
        file: Option<&str>,
    ) -> Result<Response<Body>, HttpError> {
        let asked = file.map(step_of).transpose()?;
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
        if asked != Some(step) {
            let found = response::see_other(&card::path(slug, text_language, step));
            return Ok(cache::redirect(found, cache::PAGES));
        }
        let language = Language::from_tag(text_language).unwrap_or(Language::ENGLISH);
        let texts = Texts {
            title: text.title.clone(),
            count: card::count(language, step),
            site: site::name(),
            colour: site::rgb(),
        };
        let png = self.drawn.png(texts).map_err(|error| {
            // Of the fonts and the encoder: it contains nothing of the petition.
            HttpError::unavailable(&error)
        })?;
        let mut found = response::plain(StatusCode::OK, "image/png", "");
        *found.body_mut() = Body::Binary(png);
        // Other sites show it.
        response::set(
            &mut found,
            header::HeaderName::from_static("cross-origin-resource-policy"),
            "cross-origin",
        );
        Ok(cache::public(request, found, cache::CARDS))
    }
}

/// The step that a file is named after, written in one way only.
fn step_of(file: &str) -> Result<u64, HttpError> {
    let step = file.strip_suffix(".png").and_then(|it| it.parse().ok());
    step.filter(|step: &u64| format!("{step}.png") == file)
        .ok_or(HttpError::NO_PAGE)
}

/// What is on a picture.
#[derive(Clone, PartialEq, Eq)]
struct Texts {
    title: String,
    count: Option<String>,
    site: String,
    colour: [u8; 3],
}

/// The pictures that were drawn last, so that without a CDN too a popular one is drawn once.
#[derive(Default)]
pub(crate) struct Drawn(Mutex<VecDeque<(Texts, Vec<u8>)>>);

impl fmt::Debug for Drawn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Drawn").finish_non_exhaustive()
    }
}

impl Drawn {
    fn png(&self, texts: Texts) -> Result<Vec<u8>, cards::CardError> {
        let known = |drawn: &VecDeque<(Texts, Vec<u8>)>| {
            let found = drawn.iter().find(|(known, _)| *known == texts);
            found.map(|(_, png)| png.clone())
        };
        if let Some(png) = self.0.lock().ok().and_then(|drawn| known(&drawn)) {
            return Ok(png);
        }
        let png = Card {
            title: &texts.title,
            count: texts.count.as_deref(),
            site: &texts.site,
            colour: texts.colour,
        }
        .png()?;
        if let Ok(mut drawn) = self.0.lock() {
            drawn.truncate(REMEMBERED - 1);
            drawn.push_front((texts, png.clone()));
        }
        Ok(png)
    }
}
