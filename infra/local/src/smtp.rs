//! Sends emails through a mail server.

use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use lettre::address::Envelope;
use lettre::transport::smtp::PoolConfig;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};
use send_email::{OutgoingMail, SendError};
use url::Url;

use crate::MachineError;

/// The timeout of the mail server.
const TIMEOUT: Duration = Duration::from_secs(15);

/// How many connections are kept open for the next emails: as many as there are at the same time at most
/// (`LocalTransport::at_once` and twice `few_at_once`). A connection that is not used for a minute is closed.
const KEPT: u32 = 12;

/// The time after an outage in which no attempt is made, so that the rest of a batch fails at once. It is shorter than
/// the pause before the next batch.
const BACKOFF: Duration = Duration::from_millis(200);

/// The log message of an outage.
const OUTAGE: &str = "the mail server cannot be reached or refuses the login";

/// The mail server that emails are sent to.
#[derive(Clone, Debug)]
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    outages: Arc<Mutex<Outages>>,
}

/// The failures that would affect every email.
#[derive(Debug, Default)]
struct Outages {
    number: u64,
    last: Option<Instant>,
}

impl Smtp {
    /// The mail server at a URL like `smtps://user:password@host` or `smtp://host:587?tls=required`. Does not connect.
    ///
    /// # Errors
    /// [`MachineError::SmtpUrl`] if the URL is not valid, [`MachineError::SmtpCleartext`] if the password would travel
    /// in clear.
    pub fn new(url: &str) -> Result<Self, MachineError> {
        if is_cleartext(url) {
            return Err(MachineError::SmtpCleartext);
        }
        let transport =
            AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(MachineError::SmtpUrl)?;
        let pool = PoolConfig::new().max_size(KEPT);
        Ok(Self {
            transport: transport.timeout(Some(TIMEOUT)).pool_config(pool).build(),
            outages: Arc::default(),
        })
    }

    /// The number of attempts that failed because no email could be sent at all.
    pub(crate) fn outages(&self) -> u64 {
        self.seen().number
    }

    /// Sends one email. Errors contain no address, although servers quote addresses in their responses.
    pub(crate) async fn send(&self, mail: &OutgoingMail) -> Result<(), SendError> {
        let from = sender(&mail.from)?;
        let to =
            mails::recipient(&mail.to).map_err(|error| SendError::Rejected(error.to_string()))?;
        let envelope = Envelope::new(Some(from), vec![to])
            .map_err(|_| SendError::Rejected("the envelope cannot be built".into()))?;
        if self.seen().last.is_some_and(|at| at.elapsed() < BACKOFF) {
            return Err(self.outage());
        }
        match self.transport.send_raw(&envelope, &mail.raw).await {
            Ok(_) => Ok(()),
            // A temporary rejection, such as greylisting, is about this email only, except 421: with that code the
            // server closes the connection (RFC 5321, section 3.8).
            Err(error) if error.is_transient() && code(&error) != Some(421) => {
                Err(classify(&error))
            }
            // Otherwise a connection without an email shows whether the email or the server is the cause, so that one
            // recipient cannot block the emails to all others.
            Err(error) => match self.transport.test_connection().await {
                Ok(true) => Err(classify(&error)),
                Ok(false) | Err(_) => Err(self.outage()),
            },
        }
    }

    fn outage(&self) -> SendError {
        let mut outages = self.seen();
        outages.number += 1;
        outages.last = Some(Instant::now());
        SendError::Outage(OUTAGE.to_owned())
    }

    fn seen(&self) -> MutexGuard<'_, Outages> {
        self.outages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether somebody between this machine and the mail server could read the password. Only `smtps://` and
/// `?tls=required` promise TLS; `?tls=opportunistic` gives in to whoever removes STARTTLS from the server's answer.
fn is_cleartext(url: &str) -> bool {
    let Ok(url) = Url::parse(url) else {
        return false;
    };
    let required = url
        .query_pairs()
        .any(|(name, value)| name == "tls" && value == "required");
    let local = match url.host_str() {
        None => true,
        Some(host) => {
            let host = host.trim_matches(['[', ']']);
            let address = host.parse::<IpAddr>();
            host.eq_ignore_ascii_case("localhost") || address.is_ok_and(|it| it.is_loopback())
        }
    };
    url.scheme() == "smtp" && url.password().is_some() && !required && !local
}

fn sender(from: &str) -> Result<Address, SendError> {
    let mailbox: lettre::message::Mailbox = from.parse().map_err(|_| {
        SendError::Outage("the sender is not a valid address: correct --from".into())
    })?;
    Ok(mailbox.email)
}

fn code(error: &lettre::transport::smtp::Error) -> Option<u16> {
    error.status().map(u16::from)
}

/// Why this email was not sent. A permanent rejection is final, unless it is about the login (530 to 538), which the
/// operator can correct. Lettre itself rejects an email that the server cannot transfer, such as one to an
/// internationalized address without SMTPUTF8.
fn classify(error: &lettre::transport::smtp::Error) -> SendError {
    let code = code(error);
    let about_us = code.is_some_and(|code| (530..=538).contains(&code));
    let reason = match code {
        Some(code) => format!("the mail server answered {code}"),
        None if error.is_client() => {
            "the mail server does not support this kind of address".to_owned()
        }
        None => "the mail server closed the connection".to_owned(),
    };
    if error.is_client() || (error.is_permanent() && !about_us) {
        SendError::Rejected(reason)
    } else {
        SendError::Retry(reason)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    /// The response of a server that takes addresses beyond ASCII.
    const UTF8: &str = "250 தமிழ்";

    /// Starts a mail server that responds to a recipient in this way, and returns its URL.
    async fn server(to_recipient: &'static str) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(talk(stream, to_recipient));
            }
        });
        url
    }

    async fn talk(stream: TcpStream, to_recipient: &'static str) {
        let (read, mut write) = stream.into_split();
        let mut lines = BufReader::new(read).lines();
        let mut in_mail = false;
        write.write_all(b"220 test\r\n").await.unwrap();
        while let Ok(Some(line)) = lines.next_line().await {
            let answer = match line.split_whitespace().next().unwrap_or_default() {
                "." => "250 kept",
                _ if in_mail => continue,
                "DATA" => {
                    in_mail = true;
                    "354 go on"
                }
                "QUIT" => "221 bye",
                "EHLO" if to_recipient == UTF8 => "250 SMTPUTF8",
                // The address arrives as it is.
                "RCPT" if to_recipient == UTF8 && !line.contains("<தமிழ்@example.com>") => {
                    "550 another"
                }
                "RCPT" => to_recipient,
                _ => "250 ok",
            };
            in_mail &= line != ".";
            if write
                .write_all(format!("{answer}\r\n").as_bytes())
                .await
                .is_err()
            {
                return;
            }
            if answer == "HANG UP" {
                return;
            }
        }
    }

    async fn send_to(to: &str, smtp: &Smtp) -> Result<(), SendError> {
        let mail = OutgoingMail {
            from: "Clean rivers <sign@example.org>".into(),
            to: to.into(),
            raw: b"Subject: x\r\n\r\nx\r\n".to_vec(),
            ..OutgoingMail::default()
        };
        smtp.send(&mail).await
    }

    async fn send(url: &str) -> Result<(), SendError> {
        send_to("ana@example.org", &Smtp::new(url).unwrap()).await
    }

    #[tokio::test]
    async fn a_password_is_never_sent_in_clear_to_another_machine() {
        for url in [
            "smtp://bea:secret@mail.example.org",
            "smtp://bea:secret@mail.example.org:587?tls=opportunistic",
            "SMTP://bea:secret@192.0.2.1:25",
        ] {
            let error = Smtp::new(url).unwrap_err().to_string();
            assert!(
                error.contains("smtps://") && !error.contains("secret"),
                "{error}"
            );
        }
        for url in [
            "smtps://bea:secret@mail.example.org",
            "smtp://bea:secret@mail.example.org:587?tls=required",
            "smtp://bea:secret@localhost:2525",
            "smtp://bea:secret@127.0.0.1:2525",
            "smtp://bea:secret@[::1]:2525",
            "smtp://mail.example.org",
        ] {
            assert!(Smtp::new(url).is_ok(), "{url}");
        }
    }

    #[tokio::test]
    async fn an_email_is_sent() {
        send(&server("250 ok").await).await.unwrap();
    }

    #[tokio::test]
    async fn emails_share_connections() {
        let connections = Arc::new(AtomicUsize::new(0));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        let opened = Arc::clone(&connections);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                opened.fetch_add(1, Ordering::Relaxed);
                tokio::spawn(talk(stream, "250 ok"));
            }
        });
        let smtp = Smtp::new(&url).unwrap();
        for _ in 0..10 {
            let mut eight = tokio::task::JoinSet::new();
            for _ in 0..8 {
                let smtp = smtp.clone();
                eight.spawn(async move { send_to("ana@example.org", &smtp).await });
            }
            for sent in eight.join_all().await {
                sent.unwrap();
            }
        }
        let opened = connections.load(Ordering::Relaxed);
        assert!(
            (1..40).contains(&opened),
            "{opened} connections for 80 emails"
        );
    }

    #[tokio::test]
    async fn a_permanent_rejection_is_final_and_its_error_names_nobody() {
        let error = send(&server("550 ana@example.org is unknown").await)
            .await
            .unwrap_err();
        assert_eq!(
            error,
            SendError::Rejected("the mail server answered 550".into())
        );
    }

    #[tokio::test]
    async fn a_temporary_rejection_or_one_of_the_login_is_retried() {
        for answer in ["450 greylisted", "530 log in first"] {
            let error = send(&server(answer).await).await.unwrap_err();
            assert!(matches!(error, SendError::Retry(_)), "{answer}: {error}");
        }
    }

    #[tokio::test]
    async fn an_address_that_the_server_does_not_support_is_rejected() {
        let smtp = Smtp::new(&server("250 ok").await).unwrap();
        let error = send_to("ü@example.org", &smtp).await.unwrap_err();
        assert_eq!(
            error,
            SendError::Rejected("the mail server does not support this kind of address".into())
        );
        assert_eq!(smtp.outages(), 0);
    }

    #[tokio::test]
    async fn an_address_of_any_script_reaches_a_server_that_supports_it() {
        let smtp = Smtp::new(&server(UTF8).await).unwrap();
        send_to("தமிழ்@example.com", &smtp).await.unwrap();
        let other = send_to("o’neill@example.org", &smtp).await.unwrap_err();
        assert_eq!(
            other,
            SendError::Rejected("the mail server answered 550".into())
        );
    }

    #[tokio::test]
    async fn a_connection_that_is_closed_for_one_recipient_is_not_an_outage() {
        let smtp = Smtp::new(&server("HANG UP").await).unwrap();
        let error = send_to("ana@example.org", &smtp).await.unwrap_err();
        assert!(matches!(error, SendError::Retry(_)), "{error}");
        assert_eq!(smtp.outages(), 0);
    }

    #[tokio::test]
    async fn an_unreachable_server_is_an_outage() {
        let smtp = Smtp::new("smtp://127.0.0.1:1").unwrap();
        for outages in 1..=2 {
            let error = send_to("ana@example.org", &smtp).await.unwrap_err();
            assert_eq!(error, SendError::Outage(OUTAGE.into()));
            assert_eq!(smtp.outages(), outages);
        }
    }
}
