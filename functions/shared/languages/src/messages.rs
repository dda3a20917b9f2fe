//! What is said in a language: messages by their id, from the `.ftl` files that are built into the program.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::Language;

type Bundle = FluentBundle<FluentResource>;

/// Built at the first word that is said, once for the life of the process.
static BUNDLES: LazyLock<BTreeMap<Language, Bundle>> = LazyLock::new(|| {
    let bundle = |language: &Language| (*language, bundle(*language));
    Language::ALL.iter().map(bundle).collect()
});

impl Language {
    /// The message without variables. A message that does not exist is English, or at last its own id.
    #[must_use]
    pub fn text(self, id: &str) -> Cow<'static, str> {
        format(self, id, None)
    }

    /// The message with its variables. Whole numbers are written as [`Language::number`] does.
    #[must_use]
    pub fn text_with<'a, const N: usize>(
        self,
        id: &str,
        variables: [(&'a str, FluentValue<'a>); N],
    ) -> String {
        let variables: FluentArgs<'a> = variables.into_iter().collect();
        format(self, id, Some(&variables)).into_owned()
    }
}

fn format(language: Language, id: &str, variables: Option<&FluentArgs<'_>>) -> Cow<'static, str> {
    [language, Language::ALL[0]]
        .into_iter()
        .filter_map(|language| BUNDLES.get(&language))
        .find_map(|bundle| {
            let pattern = bundle.get_message(id)?.value()?;
            // A variable that is missing shows as `{$name}`; the tests of the pages look for it.
            Some(bundle.format_pattern(pattern, variables, &mut Vec::new()))
        })
        .unwrap_or_else(|| Cow::Owned(id.to_owned()))
}

fn bundle(language: Language) -> Bundle {
    let identifier: LanguageIdentifier = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // The marks that isolate directions would show up in plain-text mails and in attributes.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(language.formatter()));
    let folder = language.folder();
    for source in [folder.site, folder.mail] {
        // Errors lose single messages, not the page, and a test finds them before they are shipped.
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) | Err((resource, _)) => resource,
        };
        let _ = bundle.add_resource(resource);
    }
    bundle
}

#[cfg(test)]
#[path = "messages_tests.rs"]
mod tests;
