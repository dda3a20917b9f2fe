//! The number of signatures on the petition's page: its words, its goal, and how it came about.

use std::borrow::Cow;

use super::PetitionPage;
use crate::{counted, time};

impl PetitionPage<'_> {
    pub(super) fn confirmed(&self) -> String {
        self.language.number(self.count.confirmed)
    }

    pub(super) fn count_word(&self) -> String {
        let confirmed = self.count.confirmed.into();
        self.language
            .text_with("count-word", [("count", confirmed)])
    }

    pub(super) fn goal_line(&self) -> String {
        let reached = self.count.confirmed >= self.goal;
        let message = if reached {
            "count-goal-last"
        } else {
            "count-goal"
        };
        self.language
            .text_with(message, [("goal", self.goal.into())])
    }

    /// The last step that was reached. The number may be below it by now.
    pub(super) fn reached_line(&self) -> Option<String> {
        let reached = self.petition.goals_reached.last()?;
        Some(crate::history::reached(
            self.language,
            reached,
            &self.petition.time_zone,
        ))
    }

    /// The text for browsers that cannot draw the bar.
    pub(super) fn percent(&self) -> u64 {
        let confirmed = self.count.confirmed.saturating_mul(100);
        confirmed.checked_div(self.goal).unwrap_or(0).min(100)
    }

    pub(super) fn sum(&self) -> Option<Vec<(Cow<'static, str>, String)>> {
        let explained = self.explained?;
        Some(counted::lines(&explained.count, self.language))
    }

    pub(super) fn bounced(&self) -> Option<String> {
        counted::bounced(&self.explained?.count, self.language)
    }

    /// When the snapshot was published, and when the next one is.
    pub(super) fn counted_at(&self) -> String {
        let Some(explained) = self.explained else {
            return self.language.text("counted-none-yet").into_owned();
        };
        let as_of =
            time::date_time_and_zone(self.language, explained.as_of, &self.petition.time_zone);
        self.language
            .text_with("counted-as-of", [("as-of", as_of.into())])
    }
}
