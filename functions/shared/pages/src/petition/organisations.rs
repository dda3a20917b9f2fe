//! The organisations on the petition's page.

use std::borrow::Cow;

use super::PetitionPage;
use crate::organisations::{self, ShownOrganisation};

impl PetitionPage<'_> {
    /// Whether the page says that organisations endorse it, or can.
    pub(super) fn shows_organisations(&self) -> bool {
        self.has_organisations() || self.takes_endorsements()
    }

    pub(super) fn has_organisations(&self) -> bool {
        self.organisations > 0
    }

    pub(super) fn takes_endorsements(&self) -> bool {
        self.petition.takes_endorsements_at(self.now)
    }

    /// Why none is listed.
    pub(super) fn organisations_withheld(&self) -> Option<Cow<'static, str>> {
        let why = self.withheld?;
        Some(organisations::withheld(self.language, why))
    }

    pub(super) fn organisations_number(&self) -> String {
        organisations::number(self.language, self.organisations)
    }

    pub(super) fn shown_organisations(&self) -> impl Iterator<Item = ShownOrganisation<'_>> {
        let language = self.language;
        let listed = self.listed_organisations.iter();
        listed.map(move |organisation| ShownOrganisation::of(organisation, language))
    }
}
