//! What became of a petition, for the top of its page and for lists.

use std::borrow::Cow;

use languages::{Language, Reader};
use views::petition::{Outcome, OutcomeKind, Petition};

use crate::time;

/// One outcome, in words.
pub(crate) struct ShownOutcome<'a> {
    /// What happened, in the reader's language.
    pub(crate) title: Cow<'static, str>,
    /// When.
    pub(crate) date: String,
    /// The campaign's words.
    pub(crate) text: &'a str,
    /// The HTML attributes for the language of `text`.
    pub(crate) attributes: String,
    /// Where to read more.
    pub(crate) link: Option<&'a str>,
}

impl ShownOutcome<'_> {
    /// The site that the link leads to, which is the same in every language.
    pub(crate) fn site(&self) -> &str {
        site(self.link.unwrap_or_default())
    }
}

/// The site that a link leads to.
pub(crate) fn site(link: &str) -> &str {
    let rest = link.split_once("://").map_or(link, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

/// What the interface calls it.
#[must_use]
pub(crate) fn title(language: Language, kind: OutcomeKind) -> Cow<'static, str> {
    language.text(match kind {
        OutcomeKind::Delivered => "outcome-delivered",
        OutcomeKind::Answered => "outcome-answered",
        OutcomeKind::Successful => "outcome-successful",
        OutcomeKind::Unsuccessful => "outcome-unsuccessful",
        OutcomeKind::Withdrawn => "outcome-withdrawn",
    })
}

/// What became of the petition, the latest first, in the words for a reader of the text with this tag.
pub(crate) fn outcomes<'a>(
    petition: &'a Petition,
    language: Language,
    text_language: &str,
) -> Vec<ShownOutcome<'a>> {
    let reader = Reader::UNKNOWN.choosing(text_language);
    let shown = petition.outcomes.iter().rev().filter_map(|outcome| {
        let (tag, text) = reader.text_of(&outcome.texts, &petition.default_language)?;
        Some(ShownOutcome {
            title: title(language, outcome.kind),
            date: time::day(language, outcome.date),
            text: &text.text,
            attributes: languages::attributes(tag, language),
            link: text.link.as_deref(),
        })
    });
    shown.collect()
}

/// The outcome in a line, for example "Delivered: 2 November 2026".
pub(crate) fn line(language: Language, outcome: &Outcome) -> String {
    let said = [
        ("label", title(language, outcome.kind).into()),
        ("value", time::day(language, outcome.date).into()),
    ];
    language.text_with("fact-line", said)
}
