//! Everything that the page of one petition reads.

use std::sync::Arc;

use crate::article::Article;
use crate::count::{Comment, Count, Organisation, Signer};
use crate::explained::ExplainedCount;
use crate::part::Part;
use crate::petition::Petition;
use crate::{Views, ViewsError, Withheld, layout};

/// The number of latest signers that the page names.
const SIGNERS: usize = 10;
/// The number of latest comments that the page shows.
const COMMENTS: usize = 3;
/// The number of latest organisations that the page names.
const ORGANISATIONS: usize = 5;
/// The number of latest news on the page.
pub const NEWS: usize = 20;

/// A petition with its count.
#[derive(Clone, Debug, Default)]
pub struct CountedPetition {
    /// The petition, if there is one.
    pub petition: Option<Arc<Petition>>,
    /// Where its signatures stand; zeros when there are none.
    pub count: Count,
    /// How many organisations endorse it.
    pub organisations: u64,
    /// What the public sees of the figures other than `confirmed`; none before the first snapshot.
    pub explained: Option<ExplainedCount>,
}

/// A petition with its news, its count and its latest signers.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "the names and types of the fields say it all")]
pub struct PetitionPageView {
    pub petition: Arc<Petition>,
    /// The latest; the others have a page of their own.
    pub articles: Part<Article>,
    pub count: Count,
    /// What the public sees of the other figures; none before the first snapshot.
    pub explained: Option<ExplainedCount>,
    /// The ten latest, the last confirmed first; empty while names are withheld.
    pub signers: Vec<Signer>,
    /// The three latest that are shown, the last confirmed first.
    pub comments: Vec<Comment>,
    /// How many organisations endorse it.
    pub organisations: u64,
    /// The five latest organisations, the last confirmed first; empty while names are withheld.
    pub listed_organisations: Vec<Organisation>,
    /// Why no name is shown.
    pub withheld: Option<Withheld>,
}

impl PetitionPageView {
    /// Reads it in three requests, and one more after them if the petition shows comments,
    /// one if organisations endorse it, and one if it promised names only from a number on. They are concurrent on a warm instance, so it takes as long as the slowest; on a cold
    /// one the first brings the pointers that the others need. `None` if there is no such petition.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn read(views: &Views, slug: &str) -> Result<Option<Self>, ViewsError> {
        // On the heap: together they are too large for a future that is passed around.
        let counted = Box::pin(views.counted(slug));
        let lists = async {
            tokio::try_join!(
                Box::pin(views.articles(slug, None, NEWS)),
                Box::pin(views.all_signers(slug, SIGNERS))
            )
        };
        let (counted, (articles, signers)) = if views.is_warm() {
            tokio::try_join!(counted, lists)?
        } else {
            let counted = counted.await?;
            if counted.petition.is_none() {
                return Ok(None);
            }
            (counted, lists.await?)
        };
        let Some(petition) = counted.petition else {
            return Ok(None);
        };
        let comments = match petition.shows_comments() {
            true => Box::pin(views.last(slug, layout::COMMENTS, COMMENTS)).await?,
            false => Vec::new(),
        };
        let organisations = match counted.organisations {
            0 => Vec::new(),
            _ => Box::pin(views.last(slug, layout::LISTED_ORGANISATIONS, ORGANISATIONS)).await?,
        };
        // Read after all names, and shown with them.
        let count = match petition.names_from {
            Some(_) => Box::pin(views.count_now(slug)).await?,
            None => counted.count,
        };
        let withheld = petition.withheld(count.confirmed);
        let (signers, comments, listed_organisations) = match withheld {
            None => (signers, comments, organisations),
            Some(_) => Default::default(),
        };
        Ok(Some(Self {
            articles,
            organisations: counted.organisations,
            listed_organisations,
            count,
            explained: counted.explained,
            signers,
            comments,
            withheld,
            petition,
        }))
    }
}
