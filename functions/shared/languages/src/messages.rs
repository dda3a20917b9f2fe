//! The texts of a language: Fluent messages by id, from the `.ftl` files, which are compiled into the program.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::Language;

type Bundle = FluentBundle<FluentResource>;

/// Each is built on first use, once per process: a visitor needs one or two of them.
static BUNDLES: [OnceLock<Bundle>; Language::NUMBER] =
    [const { OnceLock::new() }; Language::NUMBER];

fn bundle_of(language: Language) -> Option<&'static Bundle> {
    let place = BUNDLES.get(language.index())?;
    Some(place.get_or_init(|| bundle(language)))
}

impl Language {
    /// Returns a message that has no variables. A missing message falls back to English, then to its id.
    #[must_use]
    pub fn text(self, id: &str) -> Cow<'static, str> {
        format(self, id, None)
    }

    /// Returns a message with its variables filled in. Whole numbers are formatted by [`Language::number`].
    #[must_use]
    pub fn text_with<'a, const N: usize>(
        self,
        id: &str,
        variables: [(&'a str, FluentValue<'a>); N],
    ) -> String {
        let variables = variables.into_iter();
        let variables: FluentArgs<'a> = variables
            .map(|(name, value)| (name, self.in_right_form(value)))
            .collect();
        format(self, id, Some(&variables)).into_owned()
    }
}

fn format(language: Language, id: &str, variables: Option<&FluentArgs<'_>>) -> Cow<'static, str> {
    [language, Language::ENGLISH]
        .into_iter()
        .filter_map(bundle_of)
        .find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            // A missing variable is rendered as `{$name}`; the tests of the pages search for that.
            Some(bundle.format_pattern(pattern, variables, &mut Vec::new()))
        })
        .unwrap_or_else(|| Cow::Owned(id.to_owned()))
}

fn bundle(language: Language) -> Bundle {
    let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // Fluent's bidi isolation marks would appear in plain-text emails and in attributes.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(language.formatter()));
    bundle.set_transform(Some(hold_single_letters));
    for source in language.locale().texts {
        // A syntax error loses single messages, not the page, and the build finds it before release.
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let _ = bundle.add_resource(resource);
    }
    bundle
}

/// Words like "e-mail" get a hyphen after which no line ends: a single letter would be left there.
fn hold_single_letters(text: &str) -> Cow<'_, str> {
    let is_held = |at: usize| {
        let mut before = text[..at].chars().rev();
        let letter = before.next().is_some_and(char::is_alphabetic);
        let begins = !before.next().is_some_and(char::is_alphanumeric);
        let goes_on = text[at + 1..]
            .chars()
            .next()
            .is_some_and(char::is_alphabetic);
        letter && begins && goes_on
    };
    let hyphens = text.match_indices('-').map(|(at, _)| at);
    let mut held = String::new();
    let mut done = 0;
    for at in hyphens.filter(|at| is_held(*at)) {
        held.push_str(&text[done..at]);
        held.push('\u{2011}');
        done = at + 1;
    }
    if done == 0 {
        return Cow::Borrowed(text);
    }
    held.push_str(&text[done..]);
    Cow::Owned(held)
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod variables;
