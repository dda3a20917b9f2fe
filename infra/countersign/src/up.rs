//! `countersign up`: everything at once, until it is told to stop.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use count::Count;
use jiff::SignedDuration;
use news::News;
use send_email::SendEmail;
use sign::{Limits, Pace};
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::cli::{NO_SENDER, Up};
use crate::deployment::{self, Deployment};
use crate::mailbox::{Mailbox, Post};
use crate::pumps::{Counting, Mailing, Publishing, Pump, Queue};
use crate::server::{self, Site};
use crate::smtp::Smtp;
use crate::{Failure, housekeeping, output, petition, retention};

/// How long the background tasks may take to end.
const GRACE: Duration = Duration::from_secs(20);

/// Serves until SIGINT or SIGTERM.
pub(crate) async fn up(up: Up) -> Result<(), Failure> {
    // Whatever is wrong with the petition's folder is said before anything is made.
    let folder = up.petition.as_deref().map(petition::read).transpose()?;
    let sender = up.from.parse::<lettre::message::Mailbox>();
    sender.map_err(|error| {
        format!(
            "--from {:?} is no sender ({error}): write it like 'My campaign <sign@example.org>'",
            up.from
        )
    })?;
    if let Some(url) = &up.smtp {
        Smtp::new(url)?;
        if up.from == NO_SENDER {
            return Err(
                "--smtp needs --from: write it like 'My campaign <sign@example.org>'".into(),
            );
        }
        if up.base_url.is_none() {
            return Err("--smtp needs --base-url, for the links in the mails: write the address that people reach this server at, like https://sign.example.org".into());
        }
    }
    let limits = Limits {
        per_network: up.per_network_hour,
        per_domain: up.per_domain_hour,
        ..Limits::default()
    };
    let policy = retention::policy(&up.keep)?;
    let pace = Pace::from_env()?;
    let listener = bind(up.listen).await?;
    let address = listener.local_addr()?;
    let base_url = base_url(up.base_url.as_deref(), address)?;
    let data = &up.data.data;
    let deployment = Deployment::open_or_create(data, base_url).await?;
    let _lock = deployment::lock(data)?;
    let stop = stop_signal()?;

    let log = petition::log(&deployment);
    let folder = match folder {
        Some(folder) => Some(folder),
        None => {
            let sample = petition::sample()?;
            let first = petition::is_first(&deployment, &sample.slug).await?;
            first.then_some(sample)
        }
    };
    if let Some(folder) = &folder {
        petition::apply_briefly(&log, folder).await?;
    }

    let (embedded, settings) = (&deployment.embedded, &deployment.settings);
    let client = embedded.client();
    let (post, mailbox) = match &up.smtp {
        Some(url) => (Post::Smtp(Smtp::new(url)?), None),
        None => {
            let mailbox = Mailbox::of(data);
            mailbox.create()?;
            (Post::Mailbox(mailbox.clone()), Some(mailbox))
        }
    };
    let shows_mails = mailbox.is_some();
    let tables = &settings.tables;
    let counting = Counting(Count::new(&settings.tables, &settings.keys, &client));
    let counting = Pump::new(embedded, &tables.signature_log, counting).await?;
    let mailer = SendEmail::new(settings, &client, post.clone(), up.from)
        // The lock on the data folder says that whoever claimed a mail before is gone.
        .with_lease(SignedDuration::ZERO);
    let mailing = Mailing::new(mailer, post, data);
    let mailing = Queue::new(embedded, &tables.signature_log, mailing).await?;
    let publishing = Publishing(News::new(&settings.tables, &client));
    let mut publishing = Pump::new(embedded, &tables.petition_log, publishing).await?;
    // The first visitor finds the petition.
    publishing.catch_up().await?;

    let (stopping, stopped) = watch::channel(false);
    let mut work = JoinSet::new();
    work.spawn(counting.run(stopped.clone()));
    work.spawn(mailing.run(stopped.clone()));
    work.spawn(publishing.run(stopped));
    let tidying = tokio::spawn(housekeeping::run(embedded.clone(), tables.clone()));
    let keeping = tokio::spawn(retention::keep_on(&client, settings, policy));
    let site = Site::new(settings, &client, mailbox, limits, pace, up.trusted_proxies);
    let petition = folder.as_ref().map(|folder| folder.slug.as_str());
    greet(address, &settings.base_url, petition, shows_mails);
    tokio::select! {
        () = server::serve(listener, site, stop) => {}
        // They do not end before they are told to, so this is a panic. Nothing is lost by it,
        // since all that counts is in the file.
        _ = work.join_next() => return Err("a background task broke off; the log above says why. Start the server again".into()),
    }
    tidying.abort();
    keeping.abort();
    stopping.send_replace(true);
    // Each ends what it has under way, a mail for example.
    let ended = async { while work.join_next().await.is_some() {} };
    if tokio::time::timeout(GRACE, ended).await.is_err() {
        tracing::warn!(
            "a background task was broken off; its work is done again at the next start"
        );
    }
    output::line("stopped; everything is kept");
    Ok(())
}

async fn bind(address: SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(address).await.map_err(|error| {
        let remedy = match error.kind() {
            io::ErrorKind::AddrInUse => "another program listens there: stop it, or choose another port, like --listen 127.0.0.1:3001",
            io::ErrorKind::PermissionDenied => "this user may not listen there: choose a port above 1023 with --listen",
            io::ErrorKind::AddrNotAvailable => "this machine does not have that address: correct --listen",
            _ => "choose another address with --listen",
        };
        format!("cannot listen on {address} ({error}): {remedy}").into()
    })
}

/// Without a path's end, since paths are appended to it.
fn base_url(given: Option<&str>, address: SocketAddr) -> Result<String, Failure> {
    let Some(given) = given else {
        if address.ip().is_unspecified() {
            return Err(format!("mails need an address that leads here, and {address} is none: add --base-url, like https://sign.example.org").into());
        }
        return Ok(format!("http://{address}"));
    };
    let url = url::Url::parse(given).ok().filter(|url| {
        matches!(url.scheme(), "http" | "https") && url.has_host() && url.query().is_none()
    });
    match url {
        Some(_) => Ok(given.trim_end_matches('/').to_owned()),
        None => Err(format!(
            "--base-url {given:?} is no web address: write it like https://sign.example.org"
        )
        .into()),
    }
}

fn stop_signal() -> io::Result<impl Future<Output = ()> + Send + 'static> {
    let signals: [Signal; 2] = [
        signal(SignalKind::interrupt())?,
        signal(SignalKind::terminate())?,
    ];
    let [mut interrupt, mut terminate] = signals;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
    })
}

/// The kernel takes connections from `bind` on, so this may be said before they are served.
fn greet(address: SocketAddr, base_url: &str, petition: Option<&str>, shows_mails: bool) {
    output::line(&format!("listening on http://{address}"));
    match petition {
        Some(slug) => output::line(&format!("  petition  {base_url}/petitions/{slug}")),
        None => output::line(&format!("  petitions {base_url}/")),
    }
    if shows_mails {
        output::line(&format!(
            "  mailbox   http://{address}/mailbox (mails are shown there instead of being sent; --smtp sends them)"
        ));
        if !address.ip().is_loopback() {
            output::line(
                "  WARNING   whoever reaches this address can read the mailbox: use --smtp, or --listen 127.0.0.1",
            );
        }
    }
    output::line(
        "  next      sign, open the mail's link, press the button; then run: countersign verify",
    );
    output::line("  stop      Ctrl-C");
}
