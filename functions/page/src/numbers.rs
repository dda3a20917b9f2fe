//! What programs read: counts, news, signers and the series, as JSON.

use serde::Serialize;
use views::count::{Count, Day, Signer};
use views::goal;
use views::petition::{Article, Petition};

/// `count.json`. `confirmed`, `awaiting`, `withdrawn` and `erased` add up to `submitted`.
#[derive(Debug, Serialize)]
pub(crate) struct CountJson {
    confirmed: u64,
    submitted: u64,
    awaiting: u64,
    withdrawn: u64,
    erased: u64,
    goal: u64,
}

impl CountJson {
    pub(crate) fn new(petition: &Petition, count: Count) -> Self {
        let Count {
            submitted,
            awaiting,
            confirmed,
            withdrawn,
            erased,
        } = count;
        let goal = goal::current(&petition.goal_steps, confirmed);
        Self {
            confirmed,
            submitted,
            awaiting,
            withdrawn,
            erased,
            goal,
        }
    }
}

/// `news.json`, newest first.
#[derive(Debug, Serialize)]
pub(crate) struct NewsJson {
    pub(crate) articles: Vec<Article>,
}

/// `signers.json`: those who chose to be shown, the last confirmed first.
#[derive(Debug, Serialize)]
pub(crate) struct SignersJson {
    pub(crate) signers: Vec<Signer>,
}

/// `series.json`: confirmations by day and hour, in UTC, oldest first.
#[derive(Debug, Serialize)]
pub(crate) struct SeriesJson {
    pub(crate) days: Vec<Day>,
}
