//! What signers can read up: each version of the text, and what happens to their data.

use jiff::SignedDuration;
use lambda_http::{Body, Request, Response};
use pages::shown::{default_language, title_for};
use pages::{KeptDays, PrivacyPage, TextPage};
use public_http::{HttpError, ResponseFormat};

use crate::Page;
use crate::answers::{page, public};

impl Page {
    /// One version of the petition's text, by its language and its number.
    pub(crate) async fn text(
        &self,
        request: &Request,
        slug: &str,
        (text_language, number): (&str, &str),
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let petition = public(self.views.petition(slug).await?)?;
        let newest = petition
            .texts
            .get(text_language)
            .ok_or(HttpError::NO_PAGE)?;
        let number: usize = number.parse().map_err(|_| HttpError::NO_PAGE)?;
        let version = number
            .checked_sub(1)
            .and_then(|place| newest.versions().nth(place));
        let version = version.ok_or(HttpError::NO_PAGE)?;
        let earlier = if version == newest.version {
            None
        } else {
            let earlier = self.views.earlier_text(slug, version).await?;
            Some(earlier.ok_or(HttpError::NO_PAGE)?)
        };
        let language = format.language.unwrap_or(default_language(&petition));
        let html = TextPage {
            language,
            slug,
            text_language,
            number,
            text: earlier.as_ref().map_or(newest, |earlier| &earlier.text),
            replaced: earlier.as_ref().map(|earlier| earlier.published_at),
            time_zone: &petition.time_zone,
        };
        Ok(page(request, language, html.render()))
    }

    /// What happens to signers' data, in every state of the petition.
    pub(crate) async fn privacy(
        &self,
        request: &Request,
        slug: &str,
        format: ResponseFormat,
    ) -> Result<Response<Body>, HttpError> {
        let petition = public(self.views.petition(slug).await?)?;
        let language = format.language.unwrap_or(default_language(&petition));
        let html = PrivacyPage {
            language,
            petition_title: title_for(&petition, format.reader),
            petition: &petition,
            kept: KeptDays {
                unconfirmed: days(self.kept.purge_after),
                after_closing: self.kept.after_closing.map(days),
                mails: days(outbox::KEPT),
            },
        };
        Ok(page(request, language, html.render()))
    }
}

/// In whole days.
fn days(time: SignedDuration) -> u64 {
    u64::try_from(time.as_hours() / 24).unwrap_or_default()
}
