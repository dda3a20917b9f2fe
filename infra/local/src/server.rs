//! Passes HTTP requests to the handlers, as API Gateway does on AWS.

mod host;
mod kept;
mod picture;
mod preview;
mod public_log;
mod route;

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use aws_sdk_dynamodb::Client;
use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, State};
use axum::http::request::Parts;
use axum::http::{Method, Request, Response, StatusCode};
use axum::middleware::from_fn_with_state;
use confirm::Confirm;
use events::email::Recipients;
use my_signature::MySignature;
use page::Page;
use public_files::SharedFiles;
use public_http::{ClientAddress, HeadOnly, HttpError, ResponseFormat, forwarded};
use runtime::Settings;
use sign::Sign;
use tokio::net::TcpListener;
use tower_http::compression::CompressionLayer;

use self::host::OwnHost;
pub(crate) use self::kept::Changes;
use self::kept::Kept;
pub use self::preview::Edition;
use self::route::Route;
use crate::connections;
use crate::headers::secure;
use crate::mailbox::{self, Mailbox};
use crate::pictures::PictureFolder;
use crate::tally::Tally;

/// The largest body that is read, in bytes. Our forms are far smaller.
const BODY_LIMIT: usize = 2 * 1024 * 1024;

/// How long the body of a request may take to arrive.
const PATIENCE: Duration = Duration::from_secs(30);

/// How long requests may continue after the signal to stop.
const GRACE: Duration = Duration::from_secs(10);

/// The handlers, and what is known about how clients reach them.
pub(crate) struct Site {
    sign: Sign,
    confirm: Confirm,
    my_signature: MySignature,
    page: Page,
    mailbox: Option<Mailbox>,
    pictures: PictureFolder,
    /// The data folder, with the files of the public log.
    data: PathBuf,
    /// Whether clients reach the site by TLS, which a proxy terminates.
    https: bool,
    host: OwnHost,
    /// How many reverse proxies append an address to `X-Forwarded-For`.
    proxies: usize,
    kept: Kept,
    tally: Tally,
    /// The number of what is shown, if this is a preview.
    edition: Option<Edition>,
}

impl Site {
    /// The handlers on this database and these pictures. `mailbox` is `None` if mails are sent by SMTP. `changes` are those of the views.
    pub(crate) fn new(
        settings: &Settings,
        client: &Client,
        mailbox: Option<Mailbox>,
        sign: Sign,
        proxies: usize,
        changes: Changes,
        pictures: PictureFolder,
    ) -> Self {
        Self {
            pictures,
            data: PathBuf::new(),
            proxies,
            edition: None,
            kept: Kept::new(changes),
            tally: Tally::default(),
            sign,
            confirm: Confirm::new(settings, client),
            my_signature: MySignature::new(settings, client),
            page: Page::new(&settings.tables, &settings.base_url, client),
            mailbox,
            https: settings.base_url.starts_with("https://"),
            host: OwnHost::of(&settings.base_url),
        }
    }

    /// Serves the public log in this data folder.
    pub(crate) fn with_data(self, data: &Path) -> Self {
        Self {
            data: data.to_owned(),
            ..self
        }
    }

    /// Counts presses of buttons in this tally.
    pub(crate) fn counting(self, tally: Tally) -> Self {
        Self { tally, ..self }
    }

    /// The same as the preview of a petition: its pages reload once the `edition` is another one.
    pub(crate) fn preview(self, edition: Edition) -> Self {
        let edition = Some(edition);
        Self { edition, ..self }
    }

    /// Names the sender of the emails on the signer's own page too.
    pub(crate) fn with_sender(self, sender: String) -> Self {
        Self {
            my_signature: self.my_signature.with_sender(Some(sender)),
            ..self
        }
    }

    /// Lets no signature move to an address to which the mail server sends nothing.
    pub(crate) fn with_recipients(self, recipients: Recipients) -> Self {
        Self {
            my_signature: self.my_signature.with_recipients(recipients),
            ..self
        }
    }

    /// Gives receipts of the public log with this number.
    pub(crate) fn with_public_log(
        self,
        settings: &Settings,
        client: &Client,
        log: (u64, SharedFiles),
    ) -> Self {
        Self {
            my_signature: self.my_signature.with_public_log(settings, client, log),
            ..self
        }
    }

    /// Says on privacy pages that personal data is kept for these times.
    pub(crate) fn keeping(self, retention: retention::Policy) -> Self {
        Self {
            page: self.page.keeping(retention),
            ..self
        }
    }

    /// The public pages.
    pub(crate) fn page(&self) -> &Page {
        &self.page
    }

    /// The client's address: of the connection, or as the outermost of our proxies saw it.
    fn client(&self, parts: &Parts) -> Option<ClientAddress> {
        let connected = parts.extensions.get::<ConnectInfo<SocketAddr>>();
        let address = match self.proxies {
            0 => connected.map(|ConnectInfo(address)| address.ip()),
            proxies => forwarded(&parts.headers, proxies),
        };
        address.map(ClientAddress)
    }

    async fn answer(&self, request: Request<Body>) -> Response<Body> {
        let (mut parts, body) = request.into_parts();
        if !host::is_valid(&parts) {
            return bad_host();
        }
        if let Some(client) = self.client(&parts) {
            parts.extensions.insert(client);
        }
        // The server omits the body of the response to HEAD, so handlers need not know the method, except to count.
        if parts.method == Method::HEAD {
            parts.method = Method::GET;
            parts.extensions.insert(HeadOnly);
        }
        if let (Some(mailbox), &Method::GET) = (&self.mailbox, &parts.method)
            && self.host.is_named_by(&parts.headers)
            && !host::is_forwarded(&parts.headers)
        {
            match parts.uri.path() {
                "/mailbox" => return mailbox::html(mailbox, &parts.uri),
                "/mailbox.json" => return mailbox::json(mailbox, &parts.uri),
                _ => {}
            }
        }
        let body = axum::body::to_bytes(body, BODY_LIMIT);
        let body = match tokio::time::timeout(PATIENCE, body).await {
            Ok(Ok(body)) => body,
            Ok(Err(_)) => return too_large(),
            Err(_) => return too_slow(),
        };
        let body = if body.is_empty() {
            lambda_http::Body::Empty
        } else {
            lambda_http::Body::Binary(body.to_vec())
        };
        let request = Request::from_parts(parts, body);
        let response = match Route::of(request.uri().path()) {
            Route::Picture => picture::answer(&self.pictures, &request).await,
            Route::PublicLog => public_log::answer(&self.data, &request).await,
            Route::Sign => self.sign.handle(request).await,
            Route::Confirm => self.tally.of(self.confirm.handle(request)).await,
            Route::MySignature => self.tally.of(self.my_signature.handle(request)).await,
            Route::Page => self.page.handle(request).await,
        };
        streamed(response)
    }
}

/// Serves until `stop` resolves, and then waits until the requests that have begun end.
pub(crate) async fn serve(
    listener: TcpListener,
    site: Site,
    stop: impl Future<Output = ()> + Send + 'static,
) {
    let limits = connections::Limits::default();
    let limits = if site.proxies == 0 {
        limits
    } else {
        limits.behind_proxy()
    };
    let (kept, edition) = (site.kept.clone(), site.edition.clone());
    let site = Arc::new(site);
    let router = Router::new()
        .fallback(
            async |State(site): State<Arc<Site>>, request: Request<Body>| {
                let response = site.answer(request).await;
                Ok::<_, Infallible>(secure(response, site.https))
            },
        )
        .with_state(site);
    let router = match edition {
        Some(edition) => router.layer(from_fn_with_state(edition, preview::reload)),
        None => router,
    };
    let router = router
        .layer(CompressionLayer::new())
        // Around the compression, so that a page is compressed once.
        .layer(from_fn_with_state(kept, kept::keep));
    let (stopping, stopped) = tokio::sync::oneshot::channel();
    let stop = async move {
        stop.await;
        let _ = stopping.send(());
    };
    // A client with a busy connection must not keep the server alive.
    let late = async move {
        match stopped.await {
            Ok(()) => tokio::time::sleep(GRACE).await,
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        () = connections::serve(listener, router, limits, stop) => {}
        () = late => {}
    }
}

fn too_large() -> Response<Body> {
    problem(HttpError::problem(
        StatusCode::PAYLOAD_TOO_LARGE,
        "too_large",
        "Content Too Large",
        "Send at most 2 MiB.",
    ))
}

fn bad_host() -> Response<Body> {
    problem(HttpError::problem(
        StatusCode::BAD_REQUEST,
        "bad_host",
        "Bad Request",
        "Send one Host header with the name of this site.",
    ))
}

fn too_slow() -> Response<Body> {
    problem(HttpError::problem(
        StatusCode::REQUEST_TIMEOUT,
        "too_slow",
        "Request Timeout",
        "The body did not arrive within 30 seconds. Nothing was saved: send it again.",
    ))
}

fn problem(error: HttpError) -> Response<Body> {
    streamed(error.into_response(ResponseFormat::PROGRAM))
}

/// The response of a handler, with the body in the type of this server.
fn streamed(response: Response<lambda_http::Body>) -> Response<Body> {
    response.map(|body| match body {
        lambda_http::Body::Text(text) => Body::from(text),
        lambda_http::Body::Binary(bytes) => Body::from(bytes),
        _ => Body::empty(),
    })
}
