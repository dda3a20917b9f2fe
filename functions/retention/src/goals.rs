//! Goals that were reached, as events of their petitions.
//!
//! The number itself is live. That a step was reached is written once, within an hour, with the hour in which it happened as
//! far as the days of the count tell it.

use std::collections::HashMap;

use event_store::{ExecuteError, PetitionLog};
use events::ids::{CommandId, Slug};
use events::petition::{Command, Petition, PetitionStatus};
use jiff::{SignedDuration, Timestamp};
use views::count::Day;
use views::{Views, ViewsError, goal};

/// How long after its closing a petition's number can still grow: as long as signatures can be confirmed, and a day for the
/// next run.
const STILL_GROWS: SignedDuration = SignedDuration::from_hours(48);
/// How many days are read at once to find when a goal was reached.
const DAYS: usize = 366;

/// Writes the steps that each petition has reached since the last run, or only counts them. What fails is logged, and the petition's
/// turn comes again in an hour: erasures must not wait for it.
pub(crate) async fn note(
    views: &Views,
    log: &PetitionLog,
    petitions: &HashMap<String, Petition>,
    now: Timestamp,
    dry_run: bool,
) -> u64 {
    let mut number = 0;
    for (slug, petition) in petitions {
        let grows = match petition.status_at(now) {
            PetitionStatus::Draft => false,
            PetitionStatus::Open => true,
            PetitionStatus::Closed { at } => now.duration_since(at) < STILL_GROWS,
        };
        let Ok(id) = Slug::parse(slug) else { continue };
        if !grows {
            continue;
        }
        let reached = match Box::pin(new_ones(views, slug, petition)).await {
            Ok(reached) => reached,
            Err(error) => {
                tracing::warn!(%error, %slug, "whether a goal was reached is looked up in an hour");
                continue;
            }
        };
        for (goal, at) in reached {
            let name = CommandId::named(&format!("{slug} reached {goal}"));
            let appended = dry_run
                || match log
                    .execute(&id, name, now, Command::ReachGoal { goal, at })
                    .await
                {
                    Ok(done) => done.appended,
                    Err(ExecuteError::Refused(_)) => false,
                    Err(ExecuteError::Log(error)) => {
                        tracing::warn!(%error, %slug, "that a goal was reached is written in an hour");
                        false
                    }
                };
            number += u64::from(appended);
        }
    }
    number
}

/// The steps that the petition's log does not know as reached, with the time. One read, unless there are any.
async fn new_ones(
    views: &Views,
    slug: &str,
    petition: &Petition,
) -> Result<Vec<(u64, Timestamp)>, ViewsError> {
    let confirmed = views.count(slug).await?.confirmed;
    let is_new = |goal: &u64| !petition.goals_reached.contains_key(goal);
    let reached = goal::reached(&petition.goal_steps, confirmed);
    let new: Vec<_> = reached.filter(is_new).collect();
    let Some(least) = new.first().copied() else {
        return Ok(Vec::new());
    };
    let mut days: Vec<Day> = Vec::new();
    let mut before = None;
    loop {
        let part = views.series(slug, before.as_deref(), DAYS).await?;
        days.extend(part.entries.into_iter().rev());
        let is_found = goal::reached_at(least, confirmed, &days).is_some();
        before = part.next.filter(|_| !is_found);
        if before.is_none() {
            break;
        }
    }
    let timed = new.into_iter().filter_map(|goal| {
        // Count and days are read one after the other. What they do not agree on yet is found in an hour.
        Some((goal, goal::reached_at(goal, confirmed, &days)?))
    });
    Ok(timed.collect())
}
