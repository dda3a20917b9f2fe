//! Why the petition's page has no form.

use std::borrow::Cow;

use views::petition::{CONFIRMATION_GRACE, PetitionStatus};

use super::PetitionPage;
use crate::time;

impl PetitionPage<'_> {
    pub(super) fn closed_notice(&self) -> (Cow<'static, str>, Cow<'static, str>) {
        let language = self.language;
        match self.status() {
            PetitionStatus::Closed { at } => {
                let date = time::date(language, at, &self.petition.time_zone);
                let until = at + CONFIRMATION_GRACE;
                let text = if self.now < until {
                    let until = time::date_time_and_zone(language, until, &self.petition.time_zone);
                    let times = [("date", date.into()), ("until", until.into())];
                    language.text_with("closed-text-grace", times)
                } else {
                    language.text_with("closed-text", [("date", date.into())])
                };
                (language.text("closed-title"), text.into())
            }
            PetitionStatus::Open => (language.text("paused-title"), language.text("paused-text")),
            PetitionStatus::Draft => (language.text("draft-title"), self.draft_text()),
        }
    }

    pub(super) fn is_draft(&self) -> bool {
        self.status() == PetitionStatus::Draft
    }

    /// Who sees it, and until when.
    pub(super) fn draft_text(&self) -> Cow<'static, str> {
        let Some(link) = &self.petition.draft_link else {
            return self.language.text("draft-text");
        };
        let zone = &self.petition.time_zone;
        let until = time::date_time_and_zone(self.language, link.until, zone);
        let until = [("until", until.into())];
        self.language.text_with("draft-link-text", until).into()
    }
}
