//! `countersign up`: the server on one machine, until it is told to stop.

use std::io;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use events::email::Recipients;
use feeds::Reach;
use one_machine::{Deployment, Machine, MachineSettings, Smtp};
use sign::{Limits, Pace};
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};

use crate::failure::Failure;
use crate::place::Data;
use crate::retention::RetentionPeriods;
use crate::{output, petition};

pub(crate) const EXAMPLES: &str = "\
Examples:
  countersign up
      Serve the sample petition on http://127.0.0.1:3000 and show its emails at /mailbox.
  countersign up --listen 127.0.0.1:8080 --petition ./my-petition
      Serve your own petition on another port.
";

/// How often a port in use is tried again, four times a second.
const TRIES: u32 = 8;

/// The sender while no email leaves the machine.
pub(crate) const NO_SENDER: &str = "Countersign <countersign@localhost>";

#[derive(Args, Debug)]
pub(crate) struct Up {
    /// The address and port to listen on. Port 0 picks a free one. Only programs on this machine can reach 127.0.0.1.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:3000", value_parser = listen)]
    pub(crate) listen: SocketAddr,
    #[command(flatten)]
    pub(crate) data: Data,
    /// A petition folder to apply at the start [default: the sample petition, unless the data folder has another].
    #[arg(long, value_name = "DIR")]
    petition: Option<PathBuf>,
    /// The mail server, like smtps://user:password@host or smtp://user:password@host:587?tls=required. Without it
    /// no email is sent, and all are shown at /mailbox; a public --base-url is then refused. Prefer SMTP_URL: other users of this machine
    /// can see a program's arguments, and so the password.
    #[arg(long, value_name = "URL", env = "SMTP_URL", hide_env_values = true)]
    smtp: Option<String>,
    /// The public address of this server, for the links in emails. Required with --smtp
    /// [default: http://ADDRESS:PORT].
    #[arg(long, value_name = "URL", env = "BASE_URL")]
    base_url: Option<String>,
    /// The sender of the emails. Required with --smtp.
    #[arg(long, value_name = "ADDRESS", env = "MAIL_FROM", default_value = NO_SENDER)]
    from: String,
    /// The mail server does not support SMTPUTF8, so it sends nothing to an address with characters beyond ASCII before the @, like
    /// josé@example.org. The forms then refuse such addresses; otherwise they take them, and their signers get no email.
    #[arg(long, env = "MAIL_ASCII_ONLY")]
    mail_ascii_only: bool,
    /// How many emails may be sent in a second, if the mail server has such a limit [default: as many as it takes]. Emails that
    /// signers wait for go first.
    #[arg(long, value_name = "NUMBER", env = "MAILS_PER_SECOND", value_parser = clap::value_parser!(u32).range(1..=100_000))]
    mails_per_second: Option<u32>,
    /// How many reverse proxies in front of this server append to X-Forwarded-For. The rate limits use the
    /// client address that the first of them saw: with 2, the second entry from the right. Use 0 without proxies,
    /// or clients can forge their address. Clients whose address is not known share one limit.
    #[arg(
        long,
        value_name = "NUMBER",
        env = "TRUSTED_PROXIES",
        default_value_t = 0
    )]
    trusted_proxies: usize,
    /// Rate limit for the sign form: forms per hour from one network (IPv4 /24, IPv6 /48). Where a petition has an
    /// optional proof of work, a quarter of it, rounded up, without one.
    #[arg(long, value_name = "NUMBER", env = "SIGN_PER_NETWORK_HOUR", default_value_t = Limits::default().per_network, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    per_network_hour: u32,
    /// Rate limit for the sign form: about how many forms per hour with addresses of one email domain need no proof
    /// of work; a quarter of it from one network. Domains of large mail providers are exempt.
    #[arg(long, value_name = "NUMBER", env = "SIGN_PER_DOMAIN_HOUR", default_value_t = Limits::default().per_domain, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    per_domain_hour: u32,
    #[command(flatten)]
    periods: RetentionPeriods,
}

/// Serves until SIGINT or SIGTERM. Mistakes in the arguments and in the petition folder are reported before anything is
/// created.
pub(crate) async fn run(up: Up) -> Result<(), Failure> {
    let folder = up.petition.as_deref().map(petition::read).transpose()?;
    let machine = machine(&up)?;
    let shows_mails = machine.smtp.is_none();
    let listener = bind(up.listen).await?;
    let address = listener.local_addr()?;
    let base_url = base_url(up.base_url.as_deref(), address)?;
    if shows_mails && is_public(&base_url) {
        return Err(format!("without --smtp, everybody who can open {base_url} could read all emails at /mailbox: add a mail server, like --smtp smtps://USER:PASSWORD@HOST; to try the site on this machine only, use --listen 127.0.0.1:3000 without --base-url").into());
    }
    let deployment = Deployment::open_or_create(&up.data.folder, base_url).await?;
    let _lock = deployment.lock()?;
    let stop = stop_signal()?;

    let folder = match folder {
        Some(folder) => Some(folder),
        None => {
            let sample = petition::sample()?;
            let first = petition::is_first(&deployment, &sample.slug).await?;
            first.then_some(sample)
        }
    };
    if let Some(folder) = &folder {
        petition::apply_briefly(&deployment, folder).await?;
    }
    let machine = Machine::start(&deployment, machine).await?;
    let petition = folder.as_ref().map(|folder| folder.slug.as_str());
    greet(
        address,
        &deployment.settings.base_url,
        petition,
        shows_mails,
    );
    machine.serve(listener, stop).await?;
    output::line("stopped; everything is saved");
    Ok(())
}

/// What the arguments say about the server, checked.
fn machine(up: &Up) -> Result<MachineSettings, Failure> {
    mails::sender(&up.from).map_err(|error| {
        format!(
            "--from {:?} must be an address like 'My campaign <sign@example.org>' ({error})",
            up.from
        )
    })?;
    let smtp = up.smtp.as_deref().map(Smtp::new).transpose()?;
    if smtp.is_some() && up.from == NO_SENDER {
        return Err(
            "--smtp needs --from: add the sender, like --from 'My campaign <sign@example.org>'"
                .into(),
        );
    }
    if smtp.is_some() && up.base_url.is_none() {
        return Err("--smtp needs --base-url, for the links in emails: add this server's public address, like --base-url https://sign.example.org".into());
    }
    Ok(MachineSettings {
        smtp,
        sender: up.from.clone(),
        recipients: match up.mail_ascii_only {
            true => Recipients::Ascii,
            false => Recipients::AllScripts,
        },
        mails_per_second: up.mails_per_second.and_then(NonZeroU32::new),
        limits: Limits {
            per_network: up.per_network_hour,
            per_domain: up.per_domain_hour,
            ..Limits::default()
        },
        pace: Pace::from_env()?,
        trusted_proxies: up.trusted_proxies,
        retention: up.periods.policy()?,
        feeds: Some(Reach::Public),
    })
}

/// Reads an address and a port.
pub(crate) fn listen(text: &str) -> Result<SocketAddr, String> {
    let text = text.trim();
    text.parse().map_err(|_| {
        let port = text.rsplit(':').next().and_then(|port| port.parse::<u16>().ok());
        let port = port.unwrap_or(3000);
        format!(
            "must be an IP address and a port: 127.0.0.1:{port} for programs of this machine, 0.0.0.0:{port} for all networks"
        )
    })
}

/// Binds the port. A server that was just killed may take a moment to let go of it. A port in `TIME_WAIT` is free, since
/// tokio sets `SO_REUSEADDR` on Unix.
pub(crate) async fn bind(address: SocketAddr) -> Result<TcpListener, Failure> {
    let mut bound = TcpListener::bind(address).await;
    for _ in 0..TRIES {
        match &bound {
            Err(error) if error.kind() == io::ErrorKind::AddrInUse => {
                tokio::time::sleep(Duration::from_millis(250)).await;
                bound = TcpListener::bind(address).await;
            }
            _ => break,
        }
    }
    bound.map_err(|error| {
        let (port, next) = (address.port(), address.port().checked_add(1).unwrap_or(3001));
        let remedy = match error.kind() {
            io::ErrorKind::AddrInUse => &format!("another program listens there, perhaps an earlier countersign. Find it with: ss -ltnp 'sport = :{port}'. Stop it, or choose another port, like --listen 127.0.0.1:{next}"),
            io::ErrorKind::PermissionDenied => "this user may not use this port: choose one above 1023 with --listen",
            io::ErrorKind::AddrNotAvailable => "this machine does not have this address: correct --listen",
            _ => "choose another address with --listen",
        };
        format!("cannot listen on {address} ({error}): {remedy}").into()
    })
}

/// Whether others can open a site at this address. Names that end in `.localhost` are local (RFC 6761), and so are
/// loopback addresses.
fn is_public(base_url: &str) -> bool {
    let url = url::Url::parse(base_url).ok();
    match url.as_ref().and_then(url::Url::host) {
        // Not an address: another check says so.
        None => false,
        Some(url::Host::Domain(name)) => {
            let name = name.trim_end_matches('.');
            name != "localhost" && !name.ends_with(".localhost")
        }
        Some(url::Host::Ipv4(address)) => !address.is_loopback(),
        Some(url::Host::Ipv6(address)) => !address.to_canonical().is_loopback(),
    }
}

/// The public address without a trailing slash, since paths are appended to it.
fn base_url(given: Option<&str>, address: SocketAddr) -> Result<String, Failure> {
    let Some(given) = given else {
        if address.ip().is_unspecified() {
            return Err(format!("links in emails need a public address, and {address} is not one: add --base-url, like --base-url https://sign.example.org").into());
        }
        return Ok(format!("http://{address}"));
    };
    let url = url::Url::parse(given).ok().filter(|url| {
        matches!(url.scheme(), "http" | "https") && url.has_host() && url.query().is_none()
    });
    match url {
        // With the host in ASCII (IDNA), as emails need it in links.
        Some(url) => Ok(url.as_str().trim_end_matches('/').to_owned()),
        None => Err(format!(
            "--base-url {given:?} must be a web address like https://sign.example.org"
        )
        .into()),
    }
}

pub(crate) fn stop_signal() -> io::Result<impl Future<Output = ()> + Send + 'static> {
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

/// The kernel accepts connections from `bind` on, so this is true before they are served.
fn greet(address: SocketAddr, base_url: &str, petition: Option<&str>, shows_mails: bool) {
    output::line(&format!("listening on http://{address}"));
    match petition {
        Some(slug) => output::line(&format!("  petition  {base_url}/petitions/{slug}")),
        None => output::line(&format!("  petitions {base_url}/")),
    }
    if shows_mails {
        output::line(&format!(
            "  mailbox   http://{address}/mailbox (shows emails instead of sending them; --smtp sends them)"
        ));
        if !address.ip().is_loopback() {
            output::line(
                "  WARNING   anyone who can reach this address can read the mailbox: use --smtp, or --listen 127.0.0.1:3000",
            );
        }
    }
    output::line(
        "  next      sign, open the link in the email, confirm; then run: countersign verify",
    );
    output::line("  stop      Ctrl-C");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_url_has_its_host_in_ascii_and_no_slash_at_the_end() {
        let address = "127.0.0.1:3000".parse().unwrap();
        for (given, expected) in [
            ("https://sign.example.org/", "https://sign.example.org"),
            ("https://bücher.example", "https://xn--bcher-kva.example"),
            (
                "https://BÜCHER.example:8443/a/",
                "https://xn--bcher-kva.example:8443/a",
            ),
            ("http://127.0.0.1:3000", "http://127.0.0.1:3000"),
        ] {
            let read = base_url(Some(given), address).map_err(|_| ());
            assert_eq!(read.as_deref(), Ok(expected), "{given}");
        }
    }

    #[test]
    fn only_names_and_addresses_of_this_machine_are_not_public() {
        for public in [
            "https://sign.example.org",
            "http://192.0.2.1:3000",
            "http://0.0.0.0",
            "http://[2001:db8::1]/",
            "https://localhost.example.org",
        ] {
            assert!(is_public(public), "{public}");
        }
        for local in [
            "http://localhost:3000",
            "http://LOCALHOST",
            "http://sign.localhost",
            "http://127.0.0.1:8080",
            "http://127.1.2.3",
            "http://[::1]:3000",
            "http://[::ffff:127.0.0.1]",
        ] {
            assert!(!is_public(local), "{local}");
        }
    }
}
