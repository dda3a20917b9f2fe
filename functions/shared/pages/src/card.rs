//! The picture beside a shared link: its address, and what it says of the number. The crate `cards` draws it.

use languages::Language;
use views::petition::Petition;

use crate::petition_url;

/// Its width and height in pixels.
pub const SIZE: (u32, u32) = (1200, 630);

/// The least number that is said: a smaller one would only discourage.
pub(crate) const LEAST: u64 = 10;

/// The round number that stands for `confirmed`: tens below a hundred, and two digits above. 0 if there are too few to say so.
///
/// So one signature more seldom changes the picture, and caches keep it.
#[must_use]
pub fn step(confirmed: u64) -> u64 {
    let digits = confirmed.checked_ilog10().unwrap_or_default();
    let unit = 10_u64.pow(digits.saturating_sub(1)).max(LEAST);
    confirmed / unit * unit
}

/// What it says of the number, such as "1,200+ signatures"; nothing for the step 0.
#[must_use]
pub fn count(language: Language, step: u64) -> Option<String> {
    if step < LEAST {
        return None;
    }
    let said = language.text_with("count-signatures", [("count", step.into())]);
    let number = language.number(step);
    Some(said.replacen(&number, &format!("{number}+"), 1))
}

/// Its path for a text of the petition and a step: a JPEG if the petition's own picture is on it, and a PNG otherwise.
#[must_use]
pub fn path(petition: &Petition, text_language: &str, step: u64) -> String {
    let slug = &petition.slug;
    let extension = match petition.has_card_picture {
        true => "jpg",
        false => "png",
    };
    format!("/petitions/{slug}/card/{text_language}/{step}.{extension}")
}

/// Its address on pages that do not know the number: it leads to that of the current step.
pub(crate) fn current(base_url: &str, slug: &str, text_language: &str) -> String {
    format!("{}/card/{text_language}.png", petition_url(base_url, slug))
}
