//! A petition's page, and which of the petition's texts a reader gets.

use events::ids::SignerKind;
use jiff::Timestamp;
use languages::{Language, Reader, Written};
use views::petition::{Petition, PetitionText};
use views::{PetitionPageView, goal};

use crate::endorse::EndorsePage;
use crate::fields::Fields;
use crate::form::SignForm;
use crate::petition::PetitionPage;

/// Renders the page of a petition at `now` for `reader`, in the language of `form`, or `None` if the petition has no text yet.
#[must_use]
pub fn render(
    view: &PetitionPageView,
    form: &SignForm,
    reader: Reader,
    base_url: &str,
    now: Timestamp,
) -> Option<String> {
    page(view, form, reader, base_url, now).map(|page| page.render())
}

/// The page of a petition, for [`render`] and for frames.
#[must_use]
pub fn page<'a>(
    view: &'a PetitionPageView,
    form: &'a SignForm,
    reader: Reader,
    base_url: &'a str,
    now: Timestamp,
) -> Option<PetitionPage<'a>> {
    let (text_language, text) = text_for(&view.petition, reader)?;
    Some(PetitionPage {
        language: form.language,
        petition: &view.petition,
        text_language,
        text,
        articles: &view.articles,
        count: &view.count,
        explained: view.explained.as_ref(),
        goal: goal::current(&view.petition.goal_steps, view.count.confirmed),
        signers: &view.signers,
        comments: &view.comments,
        organisations: view.organisations,
        listed_organisations: &view.listed_organisations,
        withheld: view.withheld,
        form,
        now,
        base_url,
    })
}

/// The petition's words for a reader, with their tag, by the rule of [`Reader::text_of`].
#[must_use]
pub fn text_for(petition: &Petition, reader: impl Into<Reader>) -> Option<(&str, &PetitionText)> {
    reader
        .into()
        .text_of(&petition.texts, &petition.default_language)
}

/// The fields of the petition's form, with its own questions in the language of the text that a reader gets.
#[must_use]
pub fn fields_for(petition: &Petition, reader: impl Into<Reader>) -> Fields {
    let text = text_for(petition, reader);
    let language = text.map_or(petition.default_language.as_str(), |(language, _)| language);
    Fields::of(&petition.form, language).promising(petition.names_from)
}

/// The fields that a signer of this kind fills in.
#[must_use]
pub fn fields_of(petition: &Petition, reader: impl Into<Reader>, kind: SignerKind) -> Fields {
    match kind {
        SignerKind::Person => fields_for(petition, reader),
        SignerKind::Organisation => Fields::of_endorsement().promising(petition.names_from),
    }
}

/// The petition's title for a reader.
#[must_use]
pub fn title_for(petition: &Petition, reader: impl Into<Reader>) -> Written<'_> {
    match text_for(petition, reader) {
        Some((language, text)) => Written::new(&text.title, language),
        None => Written::new(&petition.slug, &petition.default_language),
    }
}

/// The value of `Content-Language` for the page of a petition: of the interface, and of the text if that is another.
#[must_use]
pub fn content_language(petition: &Petition, language: Language, reader: Reader) -> String {
    match text_for(petition, reader) {
        Some((text, _)) if text != language.tag() => format!("{language}, {text}"),
        _ => language.tag().to_owned(),
    }
}

/// The language for visitors who prefer none that the site has.
#[must_use]
pub fn default_language(petition: &Petition) -> Language {
    Language::from_tag(&petition.default_language).unwrap_or(Language::ENGLISH)
}

/// The address that the petition's form posts to.
#[must_use]
pub fn form_action(slug: &str) -> String {
    form_action_of(slug, SignerKind::Person)
}

/// The address that the form for signers of this kind posts to.
#[must_use]
pub fn form_action_of(slug: &str, kind: SignerKind) -> String {
    match kind {
        SignerKind::Person => format!("/petitions/{slug}/signatures"),
        SignerKind::Organisation => format!("/petitions/{slug}/endorsements"),
    }
}

/// Renders the page with the form for organisations at `now` for `reader`, in the language of `form`, or `None` if the petition has no
/// text yet.
#[must_use]
pub fn render_endorse(
    petition: &Petition,
    form: &SignForm,
    reader: Reader,
    now: Timestamp,
) -> Option<String> {
    let (text_language, text) = text_for(petition, reader)?;
    let page = EndorsePage {
        language: form.language,
        petition,
        text_language,
        text,
        form,
        now,
    };
    Some(page.render())
}
