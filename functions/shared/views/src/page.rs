//! Everything that the page of one petition reads.

use crate::count::{Count, Signer};
use crate::explained::ExplainedCount;
use crate::part::Part;
use crate::petition::{Article, Petition};
use crate::{Views, ViewsError};

/// The number of latest signers that the page names.
const SIGNERS: usize = 10;
/// The number of latest news on the page.
pub const NEWS: usize = 20;

/// A petition with its news, its count and its latest signers.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names and types of the fields say it all")]
pub struct PetitionPageView {
    pub petition: Petition,
    /// The latest; the others have a page of their own.
    pub articles: Part<Article>,
    pub count: Count,
    /// What the public sees of the other figures; none before the first snapshot.
    pub explained: Option<ExplainedCount>,
    /// The ten latest, the last confirmed first; empty while names are hidden.
    pub signers: Vec<Signer>,
}

impl PetitionPageView {
    /// Reads the parts concurrently, so it takes as long as the slowest. `None` if there is no such petition.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn read(views: &Views, slug: &str) -> Result<Option<Self>, ViewsError> {
        let (petition, articles, count, explained, signers) = tokio::try_join!(
            // On the heap: together they are too large for a future that is passed around.
            Box::pin(views.petition(slug)),
            Box::pin(views.articles(slug, None, NEWS)),
            Box::pin(views.count(slug)),
            Box::pin(views.explained(slug)),
            Box::pin(views.all_signers(slug, SIGNERS))
        )?;
        Ok(petition.map(|petition| Self {
            articles,
            count,
            explained,
            signers: petition.visible(signers),
            petition,
        }))
    }
}
