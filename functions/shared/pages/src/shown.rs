//! What a petition's page shows, read from the views at once.

use languages::Language;
use views::count::{Count, Signer};
use views::petition::{Article, Petition, Text};
use views::{Views, ViewsError, goal};

use crate::form::SignForm;
use crate::petition::PetitionPage;

/// How many of the latest signers the page names.
pub const SIGNERS: usize = 10;

/// A petition with its news, its count and its latest signers.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "each says what it is")]
pub struct Shown {
    pub petition: Petition,
    pub articles: Vec<Article>,
    pub count: Count,
    pub signers: Vec<Signer>,
}

impl Shown {
    /// Reads the parts side by side, so it takes as long as the slowest. `None` without such a petition.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn read(views: &Views, slug: &str) -> Result<Option<Self>, ViewsError> {
        let (petition, articles, count, signers) = tokio::try_join!(
            // On the heap: together they are too large for a future that is passed around.
            Box::pin(views.petition(slug)),
            Box::pin(views.articles(slug)),
            Box::pin(views.count(slug)),
            Box::pin(views.signers(slug, SIGNERS))
        )?;
        Ok(petition.map(|petition| Self {
            petition,
            articles,
            count,
            signers,
        }))
    }

    /// The page; `None` while the petition has no text at all.
    #[must_use]
    pub fn render(&self, form: &SignForm, base_url: &str) -> Option<String> {
        let (text_language, text) = text_for(&self.petition, form.language)?;
        let page = PetitionPage {
            language: form.language,
            petition: &self.petition,
            text_language,
            text,
            articles: &self.articles,
            count: &self.count,
            goal: goal::current(&self.petition.goal_steps, self.count.confirmed),
            signers: &self.signers,
            form,
            base_url,
        };
        Some(page.render())
    }
}

/// The petition's words for a reader of `language`, with their tag: in that language, or else in
/// the petition's own, or else in any.
#[must_use]
pub fn text_for(petition: &Petition, language: Language) -> Option<(&str, &Text)> {
    let read = |wanted| {
        petition
            .texts
            .iter()
            .find(|(tag, _)| Language::from_tag(tag) == Some(wanted))
    };
    read(language)
        .or_else(|| petition.texts.get_key_value(&petition.default_language))
        .or_else(|| petition.texts.iter().next())
        .map(|(tag, text)| (tag.as_str(), text))
}

/// The petition's title for a reader of `language`.
#[must_use]
pub fn title_for(petition: &Petition, language: Language) -> &str {
    text_for(petition, language).map_or(&petition.slug, |(_, text)| &text.title)
}

/// What a visitor reads who asks for no language that there is.
#[must_use]
pub fn default_language(petition: &Petition) -> Language {
    Language::from_tag(&petition.default_language).unwrap_or(Language::ALL[0])
}

/// Where the petition's form is posted to.
#[must_use]
pub fn form_action(slug: &str) -> String {
    format!("/petitions/{slug}/signatures")
}
