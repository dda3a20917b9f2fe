//! A petition's page, and which of the petition's texts a reader gets.

use languages::Language;
use views::petition::{Petition, PetitionText};
use views::{PetitionPageView, goal};

use crate::form::SignForm;
use crate::petition::PetitionPage;

/// Renders the page of a petition, or `None` if the petition has no text yet.
#[must_use]
pub fn render(view: &PetitionPageView, form: &SignForm, base_url: &str) -> Option<String> {
    let (text_language, text) = text_for(&view.petition, form.language)?;
    let page = PetitionPage {
        language: form.language,
        petition: &view.petition,
        text_language,
        text,
        articles: &view.articles,
        count: &view.count,
        explained: view.explained.as_ref(),
        goal: goal::current(&view.petition.goal_steps, view.count.confirmed),
        signers: &view.signers,
        form,
        base_url,
    };
    Some(page.render())
}

/// The petition's words for a reader of `language`, with their tag, by the rule of [`languages::text_for`].
#[must_use]
pub fn text_for(petition: &Petition, language: Language) -> Option<(&str, &PetitionText)> {
    languages::text_for(&petition.texts, &petition.default_language, language.tag())
}

/// The petition's title for a reader of `language`.
#[must_use]
pub fn title_for(petition: &Petition, language: Language) -> &str {
    text_for(petition, language).map_or(&petition.slug, |(_, text)| &text.title)
}

/// The language for visitors who prefer none that the site has.
#[must_use]
pub fn default_language(petition: &Petition) -> Language {
    Language::from_tag(&petition.default_language).unwrap_or(Language::ENGLISH)
}

/// The address that the petition's form posts to.
#[must_use]
pub fn form_action(slug: &str) -> String {
    format!("/petitions/{slug}/signatures")
}
