//! The petition's picture, and the one that stands beside a shared link.

use std::borrow::Cow;

use languages::Language;
use views::picture::{self, Picture, PictureFile, PictureFormat, Place};

use super::PetitionPage;
use crate::card;

/// The picture that stands beside a shared link (<https://ogp.me/#structured>).
pub(super) struct Preview<'a> {
    /// Absolute.
    pub(super) url: String,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) alt: Cow<'a, str>,
}

impl PetitionPage<'_> {
    /// The petition's picture, and what it shows in the language of the text.
    fn own_picture(&self) -> Option<(&Picture, &str)> {
        let (picture, alt) = self.petition.pictures.of_petition()?;
        let default = || alt.get(&self.petition.default_language);
        let alt = alt.get(self.text_language).or_else(default);
        Some((picture, alt.map_or("", String::as_str)))
    }

    pub(super) fn picture(&self) -> Option<String> {
        let (picture, alt) = self.own_picture()?;
        Some(picture::html(picture, alt, Place::Column))
    }

    /// A picture with the petition's title, its number and its own picture. The own one stands alone on a draft, which has no number,
    /// and where a release set it that could not put it there, or it is too small for that.
    pub(super) fn preview(&self) -> Option<Preview<'_>> {
        let is_alone = self.is_draft() || !self.petition.has_card_picture;
        let Some((picture, alt)) = self.own_picture().filter(|_| is_alone) else {
            return (!self.is_draft()).then(|| self.card());
        };
        let width = *picture.jpeg.last()?;
        let file = PictureFile {
            hash: picture.hash.clone(),
            width,
            format: PictureFormat::Jpeg,
        };
        Some(Preview {
            url: format!("{}{}", self.base_url.trim_end_matches('/'), file.path()),
            width,
            height: picture.height_at(width),
            alt: alt.into(),
        })
    }

    fn card(&self) -> Preview<'_> {
        let step = card::step(self.count.confirmed);
        let path = card::path(self.petition, self.text_language, step);
        let (width, height) = card::SIZE;
        let language = Language::from_tag(self.text_language).unwrap_or(self.language);
        let title = self.text.title.as_str();
        let alt = card::count(language, step).map(|count| format!("{title} – {count}"));
        Preview {
            url: format!("{}{path}", self.base_url.trim_end_matches('/')),
            width,
            height,
            alt: alt.map_or(title.into(), Cow::Owned),
        }
    }
}
