//! What the form says about names: what is shown beside one, and when; and what folds the fields open that are below.

use std::borrow::Cow;

use languages::Language;

use crate::fields::Fields;

/// Whether country and occupation are shown beside a name, and nothing else is.
pub(crate) fn shows_as_always(fields: &Fields) -> bool {
    let shown: Vec<_> = fields.beside_the_name().map(|field| &*field.name).collect();
    shown == ["country", "occupation"]
}

/// What is shown beside a name, and when: the hint below the box that allows it.
pub(crate) fn name_hint(language: Language, fields: &Fields) -> String {
    let beside = if shows_as_always(fields) {
        language.text("form-show-name-hint").into_owned()
    } else {
        shown_beside(language, fields)
    };
    with_promise(language, fields, beside)
}

fn shown_beside(language: Language, fields: &Fields) -> String {
    let labels: Vec<_> = fields
        .beside_the_name()
        .map(|field| field.label(language).into_owned())
        .collect();
    if labels.is_empty() {
        return language.text("form-show-name-alone").into_owned();
    }
    language.text_with(
        "form-show-name-with",
        [("fields", labels.join(&language.text("list-comma")).into())],
    )
}

/// The sentence, and the petition's promise about names after it if there is one.
pub(crate) fn with_promise(language: Language, fields: &Fields, said: String) -> String {
    match fields.promise(language) {
        Some(promise) => format!("{said} {promise}"),
        None => said,
    }
}

/// What folds the fields open that are below the others.
pub(crate) fn more_title(language: Language, fields: &Fields) -> Cow<'static, str> {
    let folded = fields.folded.iter();
    let typed = folded.filter(|field| !field.allows_the_comment());
    let folded: Vec<_> = typed.map(|field| &*field.name).collect();
    language.text(if folded == ["occupation", "comment"] {
        "form-more"
    } else {
        "form-more-fields"
    })
}
