//! How often pages were opened with the code of a source, counted in memory and written together.
//!
//! A quiet petition's views are written at once. When many come, an instance writes them once in [`PAUSE`], so that they cost
//! next to nothing; what it has not written when it ends is lost. A source is what the petition declares, and nothing is kept of
//! whoever opens the page.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Mutex;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use lambda_http::Request;
use lambda_http::http::{HeaderName, Method};
use public_http::{HeadOnly, request};
use views::Views;
use views::petition::{Petition, Source};
use views::sources::SourceOf;

/// After so long an instance may write once more.
const PAUSE: Duration = Duration::from_secs(10);
/// So often it may write without a pause, if it has not written for long.
const SAVED_UP: u32 = 6;
/// So many sources are written at a time, in a transaction. The others follow.
const AT_ONCE: usize = 50;
/// A page waits no longer than this for it.
const PATIENCE: Duration = Duration::from_millis(500);

/// What browsers send when they load a page that nobody has opened yet (Fetch, section 3.7.1), also in earlier forms.
const PURPOSE: [HeaderName; 3] = [
    HeaderName::from_static("sec-purpose"),
    HeaderName::from_static("purpose"),
    HeaderName::from_static("x-moz"),
];

/// The source that the request names, if the petition counts it. Any other code is as if there were none.
pub(crate) fn source_of<'a>(request: &Request, petition: &'a Petition) -> Option<&'a Source> {
    petition.source(&request::parameter(request, "source")?)
}

/// Whether somebody opens the page.
pub(crate) fn is_opened(request: &Request) -> bool {
    let is_prefetch = |name| request::header_of(request, name).contains("prefetch");
    let is_head = request.extensions().get::<HeadOnly>().is_some();
    request.method() == Method::GET && !is_head && !PURPOSE.into_iter().any(is_prefetch)
}

/// The views that are not written yet.
#[derive(Default)]
pub(crate) struct Visits(Mutex<Pending>);

#[derive(Default)]
struct Pending {
    /// By slug and code: no more than all petitions declare.
    views: BTreeMap<(String, String), u64>,
    /// When it was last decided whether to write, and how many times that was still allowed.
    allowed: Option<(Instant, f64)>,
}

impl fmt::Debug for Visits {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Visits").finish_non_exhaustive()
    }
}

impl Pending {
    /// Whether to write at `now`, which uses up one of the times that this is allowed.
    fn is_due(&mut self, now: Instant) -> bool {
        if self.views.is_empty() {
            return false;
        }
        let most = f64::from(SAVED_UP);
        let allowed = self.allowed.map_or(most, |(at, allowed)| {
            let since = now.duration_since(at).as_secs_f64() / PAUSE.as_secs_f64();
            most.min(allowed + since)
        });
        let is_due = allowed >= 1.0;
        self.allowed = Some((now, if is_due { allowed - 1.0 } else { allowed }));
        is_due
    }
}

impl Visits {
    /// Counts a view of the petition's page.
    pub(crate) fn count(&self, slug: &str, code: &str) {
        self.add(slug, code, 1);
    }

    fn add(&self, slug: &str, code: &str, number: u64) {
        if let Ok(mut pending) = self.0.lock() {
            let key = (slug.to_owned(), code.to_owned());
            *pending.views.entry(key).or_default() += number;
        }
    }

    /// Writes what was counted, if that is due.
    pub(crate) async fn write_if_due(&self, views: &Views) {
        let is_due = self.0.lock().is_ok_and(|mut it| it.is_due(Instant::now()));
        if is_due {
            self.write(views, AT_ONCE).await;
        }
    }

    /// Writes up to so many counters. If that fails, they stay for the next time; those whose answer was lost may then be counted
    /// twice.
    pub(crate) async fn write(&self, views: &Views, most: usize) {
        let mut taken = Vec::new();
        if let Ok(mut pending) = self.0.lock() {
            while taken.len() < most
                && let Some(first) = pending.views.pop_first()
            {
                taken.push(first);
            }
        }
        if taken.is_empty() {
            return;
        }
        let counted: Vec<_> = taken
            .iter()
            .map(|((slug, code), number)| (SourceOf { slug, code }, *number))
            .collect();
        let now = Timestamp::now();
        // Another place each time, so that instances seldom meet.
        let spread = now.as_nanosecond().to_string();
        let written = views.add_views(&counted, now, &spread);
        match tokio::time::timeout(PATIENCE, written).await {
            Ok(Ok(())) => return,
            Ok(Err(error)) => tracing::warn!(%error, "views of sources are not counted yet"),
            Err(_) => tracing::warn!("views of sources are not counted yet: it took too long"),
        }
        for ((slug, code), number) in &taken {
            self.add(slug, code, *number);
        }
    }

    /// Writes all that was counted, a transaction at a time. What fails stays.
    pub(crate) async fn write_all(&self, views: &Views) {
        let pending = self.0.lock().map_or(0, |pending| pending.views.len());
        for _ in 0..pending.div_ceil(AT_ONCE) {
            self.write(views, AT_ONCE).await;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_views_are_written_at_once_and_many_once_in_ten_seconds() {
        let start = Instant::now();
        let mut pending = Pending::default();
        assert!(!pending.is_due(start), "there is nothing to write");
        pending.views.insert(("a".into(), "b".into()), 1);
        let written = |pending: &mut Pending, from: u64, to: u64| {
            let mut times = (from..to).map(|millis| start + Duration::from_millis(millis));
            let mut number = 0;
            times
                .by_ref()
                .for_each(|at| number += u32::from(pending.is_due(at)));
            number
        };
        assert_eq!(written(&mut pending, 0, 9_000), SAVED_UP);
        assert_eq!(written(&mut pending, 9_000, 60_000), 5);
        // After a quiet quarter of an hour.
        assert_eq!(written(&mut pending, 900_000, 900_100), SAVED_UP);
    }

    #[test]
    fn only_a_page_that_somebody_opens_is_counted() {
        let request = |method, header: Option<(&str, &str)>| {
            let request = lambda_http::http::Request::builder().method(method);
            let request = match header {
                Some((name, value)) => request.header(name, value),
                None => request,
            };
            request.body(lambda_http::Body::Empty).unwrap()
        };
        assert!(is_opened(&request("GET", None)));
        assert!(is_opened(&request("GET", Some(("purpose", "navigate")))));
        for unopened in [
            request("HEAD", None),
            request("GET", Some(("sec-purpose", "prefetch;prerender"))),
            request("GET", Some(("purpose", "prefetch"))),
            request("GET", Some(("x-moz", "prefetch"))),
        ] {
            assert!(!is_opened(&unopened));
        }
    }
}
