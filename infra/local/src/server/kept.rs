//! Keeps finished public pages, compressed, until what they show may have changed: what a CDN does on AWS.
//!
//! A page is kept until this process changes a view, and for [`MAX_AGE`] at most, because a command in another process can
//! change one too; and never longer than its response permits, because time itself may change it. While it is being made, others wait for it instead of making it as well.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, Method, Response, StatusCode, header};
use axum::middleware::Next;
use quick_cache::Weighter;
use quick_cache::sync::Cache;

use super::host;
use super::route::Route;

/// How long a page is kept. The petition that it was made from is remembered for as long, so what another process has changed
/// shows after twice this time.
const MAX_AGE: Duration = views::store::MAX_AGE;

/// The memory for pages, in bytes.
const MEMORY: u64 = 32 * 1024 * 1024;

/// The number of pages that are expected in it.
const EXPECTED: usize = 1_000;

/// How long somebody waits for a page that another request makes. Pages that may not be kept, such as failures, are made one
/// after the other otherwise.
const PATIENCE: Duration = Duration::from_secs(1);

/// The headers of a request that its response depends on. The last one makes it a 304, which is kept like a page.
const ASKED: [HeaderName; 4] = [
    header::ACCEPT,
    header::ACCEPT_ENCODING,
    header::ACCEPT_LANGUAGE,
    header::IF_NONE_MATCH,
];

/// Counts the changes of views in this process.
#[derive(Clone, Debug, Default)]
pub(crate) struct Changes(Arc<AtomicU64>);

impl Changes {
    /// Something that pages show has changed.
    pub(crate) fn note(&self) {
        self.0.fetch_add(1, Ordering::AcqRel);
    }

    fn so_far(&self) -> u64 {
        self.0.load(Ordering::Acquire)
    }
}

/// The pages that are kept.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pages: Arc<Cache<Asked, Page, Weight>>,
    changes: Changes,
}

/// A request, as far as its page depends on it.
type Asked = (String, [Vec<u8>; 4]);

#[derive(Clone, Debug)]
struct Page {
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
    changes: u64,
    made: Instant,
    max_age: Duration,
}

#[derive(Clone, Debug)]
struct Weight;

impl Weighter<Asked, Page> for Weight {
    fn weight(&self, asked: &Asked, page: &Page) -> u64 {
        let asked = asked.0.len() + asked.1.iter().map(Vec::len).sum::<usize>();
        // Headers take about as much as this.
        u64::try_from(asked + page.body.len() + 1_024).unwrap_or(u64::MAX)
    }
}

impl Kept {
    pub(super) fn new(changes: Changes) -> Self {
        Self {
            pages: Arc::new(Cache::with_weighter(EXPECTED, MEMORY, Weight)),
            changes,
        }
    }

    fn is_current(&self, page: &Page) -> bool {
        page.changes == self.changes.so_far() && page.made.elapsed() < page.max_age
    }
}

/// Responds with a page that is kept, or lets it be made.
pub(super) async fn keep(State(kept): State<Kept>, request: Request, next: Next) -> Response<Body> {
    let (parts, body) = request.into_parts();
    let is_public = parts.method == Method::GET && Route::of(parts.uri.path()) == Route::Page;
    // Each view of such a page is counted, or it has a parameter that nothing reads.
    let query = parts.uri.query().unwrap_or_default();
    let is_counted = query.split('&').any(|pair| pair.starts_with("source="));
    if !is_public || is_counted || !host::is_valid(&parts) {
        return next.run(Request::from_parts(parts, body)).await;
    }
    let asked = asked(&parts.uri, &parts.headers);
    let guard = loop {
        let page = kept.pages.get_value_or_guard_async(&asked);
        match tokio::time::timeout(PATIENCE, page).await {
            Ok(Ok(page)) if kept.is_current(&page) => return page.response(),
            Ok(Ok(_)) => drop(kept.pages.remove_if(&asked, |page| !kept.is_current(page))),
            Ok(Err(guard)) => break Some(guard),
            Err(_) => break None,
        }
    };
    let (changes, made) = (kept.changes.so_far(), Instant::now());
    let response = next.run(Request::from_parts(parts, body)).await;
    let Some(max_age) = max_age(&response) else {
        return response;
    };
    let (parts, body) = response.into_parts();
    // It was made in memory, so that reading it cannot fail.
    let Ok(body) = axum::body::to_bytes(body, usize::MAX).await else {
        let mut failed = Response::new(Body::empty());
        *failed.status_mut() = StatusCode::INTERNAL_SERVER_ERROR;
        return failed;
    };
    let page = Page {
        status: parts.status,
        headers: parts.headers,
        body,
        changes,
        made,
        max_age,
    };
    let response = page.response();
    if let Some(guard) = guard {
        // It fails if the page was removed meanwhile.
        let _ = guard.insert(page);
    }
    response
}

fn asked(uri: &axum::http::Uri, headers: &HeaderMap) -> Asked {
    let path = uri.path_and_query().map_or("/", |path| path.as_str());
    let header = |name: HeaderName| {
        let values = headers.get_all(name).into_iter();
        let values: Vec<_> = values.map(axum::http::HeaderValue::as_bytes).collect();
        values.join(&b", "[..])
    };
    (path.to_owned(), ASKED.map(header))
}

/// How long anybody may have it who asks alike; `None` if nobody may.
fn max_age(response: &Response<Body>) -> Option<Duration> {
    let is_whole = matches!(response.status(), StatusCode::OK | StatusCode::NOT_MODIFIED);
    let policy = response.headers().get(header::CACHE_CONTROL)?.to_str();
    let policy = policy
        .ok()
        .filter(|policy| is_whole && policy.starts_with("public"))?;
    let shared = policy
        .split(", ")
        .find_map(|directive| directive.strip_prefix("s-maxage=")?.parse().ok());
    Some(shared.map_or(MAX_AGE, |seconds| MAX_AGE.min(Duration::from_secs(seconds))))
}

impl Page {
    fn response(&self) -> Response<Body> {
        let mut response = Response::new(Body::from(self.body.clone()));
        *response.status_mut() = self.status;
        *response.headers_mut() = self.headers.clone();
        response
    }
}

#[cfg(test)]
mod tests {
    use axum::Router;
    use hyper::service::Service as _;
    use hyper_util::service::TowerToHyperService;

    use super::*;

    /// A site whose every response is another number.
    struct Numbers {
        site: TowerToHyperService<Router>,
        changes: Changes,
    }

    impl Numbers {
        fn new(policy: &'static str) -> Self {
            let number = Arc::new(AtomicU64::new(1));
            let changes = Changes::default();
            let kept = Kept::new(changes.clone());
            let site = Router::new()
                .fallback(async move || {
                    let number = number.fetch_add(1, Ordering::Relaxed).to_string();
                    // Whoever comes meanwhile waits for it.
                    tokio::task::yield_now().await;
                    ([(header::CACHE_CONTROL, policy)], number)
                })
                .layer(axum::middleware::from_fn_with_state(kept, keep));
            Self {
                site: TowerToHyperService::new(site),
                changes,
            }
        }

        async fn ask(&self, method: Method, path: &str, language: &str) -> String {
            let request = Request::builder()
                .method(method)
                .uri(path)
                .header(header::HOST, "localhost")
                .header(header::ACCEPT_LANGUAGE, language)
                .body(Body::empty());
            let response = self.site.call(request.unwrap()).await.unwrap();
            assert!(response.headers().contains_key(header::CACHE_CONTROL));
            let body = axum::body::to_bytes(response.into_body(), usize::MAX);
            String::from_utf8(body.await.unwrap().to_vec()).unwrap()
        }

        async fn get(&self, path: &str) -> String {
            self.ask(Method::GET, path, "en").await
        }
    }

    #[tokio::test]
    async fn a_page_is_made_once_for_all_who_ask_alike_until_something_changes() {
        let site = Numbers::new("public, max-age=0");
        let (one, other) =
            tokio::join!(site.get("/petitions/rivers"), site.get("/petitions/rivers"));
        assert_eq!((one.as_str(), other.as_str()), ("1", "1"));
        assert_eq!(site.get("/petitions/rivers?lang=es").await, "2");
        let in_spanish = site.ask(Method::GET, "/petitions/rivers", "es").await;
        assert_eq!(in_spanish, "3");
        assert_eq!(site.get("/petitions/rivers").await, "1");
        site.changes.note();
        assert_eq!(site.get("/petitions/rivers").await, "4");
        assert_eq!(site.get("/petitions/rivers").await, "4");
    }

    #[tokio::test]
    async fn nothing_private_and_nothing_that_acts_is_kept() {
        let site = Numbers::new("public, max-age=0");
        for (method, path) in [
            (Method::POST, "/petitions/rivers"),
            (Method::GET, "/confirm/token"),
            (Method::GET, "/signature/token"),
            (Method::GET, "/petitions/rivers/challenge"),
        ] {
            let first = site.ask(method.clone(), path, "en").await;
            assert_ne!(first, site.ask(method, path, "en").await, "{path}");
        }
        let private = Numbers::new("no-store");
        assert_eq!(private.get("/petitions/rivers").await, "1");
        assert_eq!(private.get("/petitions/rivers").await, "2");
    }

    #[tokio::test]
    async fn what_time_changes_is_not_kept_beyond_it() {
        let site = Numbers::new("public, max-age=0, s-maxage=0, stale-if-error=0");
        assert_eq!(site.get("/petitions/rivers").await, "1");
        assert_eq!(site.get("/petitions/rivers").await, "2");
        let site = Numbers::new("public, max-age=0, s-maxage=10, stale-if-error=86400");
        assert_eq!(site.get("/petitions/rivers").await, "1");
        assert_eq!(site.get("/petitions/rivers").await, "1");
    }

    #[test]
    fn what_another_process_may_have_changed_is_old_after_a_moment() {
        let kept = Kept::new(Changes::default());
        let page = |made| Page {
            status: StatusCode::OK,
            headers: HeaderMap::new(),
            body: Bytes::new(),
            changes: 0,
            made,
            max_age: MAX_AGE,
        };
        let now = Instant::now();
        assert!(kept.is_current(&page(now)));
        assert!(!kept.is_current(&page(now.checked_sub(MAX_AGE).unwrap())));
    }
}
