//! Passes HTTP requests to the handlers, as API Gateway does on AWS.

use std::convert::Infallible;
use std::future::Future;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use aws_sdk_dynamodb::Client;
use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, State};
use axum::http::header::HOST;
use axum::http::request::Parts;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, Method, Request, Response, StatusCode};
use confirm::Confirm;
use my_signature::MySignature;
use page::Page;
use public_http::{ClientAddress, HttpError, ResponseFormat, forwarded};
use runtime::Settings;
use sign::{Limits, Pace, Sign};
use tokio::net::TcpListener;
use tower_http::compression::CompressionLayer;

use crate::connections;
use crate::headers::secure;
use crate::mailbox::{self, Mailbox};

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
    /// Whether clients reach the site by TLS, which a proxy terminates.
    https: bool,
    /// The host and port by which clients reach the site.
    authority: String,
    /// How many reverse proxies append an address to `X-Forwarded-For`.
    proxies: usize,
}

impl Site {
    /// The handlers on this database. `mailbox` is `None` if mails are sent by SMTP.
    pub(crate) fn new(
        settings: &Settings,
        client: &Client,
        mailbox: Option<Mailbox>,
        limits: Limits,
        pace: Pace,
        proxies: usize,
    ) -> Self {
        Self {
            proxies,
            sign: Sign::new(settings, client)
                .with_limits(limits)
                .with_pace(pace),
            confirm: Confirm::new(settings, client),
            my_signature: MySignature::new(settings, client),
            page: Page::new(&settings.tables, &settings.base_url, client),
            mailbox,
            https: settings.base_url.starts_with("https://"),
            authority: settings
                .base_url
                .split_once("://")
                .map_or("", |(_, authority)| authority)
                .to_owned(),
        }
    }

    /// Whether the mailbox may be shown under the request's host name. Otherwise another site could let a name of its own
    /// resolve to this machine and read the mailbox ("DNS rebinding").
    fn is_ours(&self, headers: &HeaderMap) -> bool {
        let host = headers.get(HOST).and_then(|host| host.to_str().ok());
        let name = |authority: &str| {
            authority
                .parse::<Authority>()
                .map(|authority| authority.host().to_ascii_lowercase())
                .ok()
        };
        // HTTP/1.0 has no such header, but no browser uses HTTP/1.0.
        let Some(host) = host else { return true };
        let host = name(host);
        let here = ["localhost", "127.0.0.1", "[::1]"];
        host.as_deref().is_some_and(|host| here.contains(&host)) || host == name(&self.authority)
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
        if let Some(client) = self.client(&parts) {
            parts.extensions.insert(client);
        }
        // The server omits the body of the response to HEAD, so handlers need not know the method.
        if parts.method == Method::HEAD {
            parts.method = Method::GET;
        }
        if let (Some(mailbox), &Method::GET) = (&self.mailbox, &parts.method)
            && self.is_ours(&parts.headers)
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
            Route::Sign => self.sign.handle(request).await,
            Route::Confirm => self.confirm.handle(request).await,
            Route::MySignature => self.my_signature.handle(request).await,
            Route::Page => self.page.handle(request).await,
        };
        streamed(response)
    }
}

/// Which handler responds to a path. `infra/aws/template.yaml` has the same table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Route {
    Sign,
    Confirm,
    MySignature,
    Page,
}

impl Route {
    fn of(path: &str) -> Self {
        let mut parts = path.trim_start_matches('/').split('/');
        let parts = [parts.next(), parts.next(), parts.next(), parts.next()];
        match parts {
            [
                Some("petitions"),
                Some(_),
                Some("signatures" | "challenge" | "link"),
                None,
            ] => Self::Sign,
            [Some("confirm"), Some(_), None, None] => Self::Confirm,
            [Some("signature"), Some(_), None, None] => Self::MySignature,
            _ => Self::Page,
        }
    }
}

/// Serves until `stop` resolves, and then waits until the requests that have begun end.
pub(crate) async fn serve(
    listener: TcpListener,
    site: Site,
    stop: impl Future<Output = ()> + Send + 'static,
) {
    let site = Arc::new(site);
    let router = Router::new()
        .fallback(
            async |State(site): State<Arc<Site>>, request: Request<Body>| {
                let response = site.answer(request).await;
                Ok::<_, Infallible>(secure(response, site.https))
            },
        )
        .with_state(site)
        .layer(CompressionLayer::new());
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
        () = connections::serve(listener, router, connections::Limits::default(), stop) => {}
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_path_has_its_handler() {
        for (path, route) in [
            ("/petitions/clean-rivers/signatures", Route::Sign),
            ("/petitions/clean-rivers/challenge", Route::Sign),
            ("/petitions/clean-rivers/link", Route::Sign),
            ("/petitions/clean-rivers/signatures/more", Route::Page),
            ("/confirm/token", Route::Confirm),
            ("/signature/token", Route::MySignature),
            ("/signature/token/more", Route::Page),
            ("/petitions/clean-rivers", Route::Page),
            ("/", Route::Page),
        ] {
            assert_eq!(Route::of(path), route, "{path}");
        }
    }
}
