//! Sending mails through a mail server.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use lettre::address::Envelope;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};
use send_email::{OutgoingMail, SendError};

use crate::MachineError;

/// How long the mail server may take to answer.
const PATIENCE: Duration = Duration::from_secs(15);

/// How long nothing is tried after an outage, so that the rest of a batch fails at once. Shorter than the pause before
/// the next batch.
const REST: Duration = Duration::from_millis(200);

/// What is logged when nothing can be sent.
const OUTAGE: &str = "the mail server cannot be reached or refuses the login";

/// The mail server to hand mails to.
#[derive(Clone, Debug)]
pub struct Smtp {
    transport: AsyncSmtpTransport<Tokio1Executor>,
    outages: Arc<Mutex<Outages>>,
}

/// When the mail server could not be used, whatever the mail was.
#[derive(Debug, Default)]
struct Outages {
    number: u64,
    last: Option<Instant>,
}

impl Smtp {
    /// From a URL like `smtps://user:password@host` or `smtp://host:587?tls=required`. Nothing is connected yet.
    ///
    /// # Errors
    /// If the URL cannot be understood.
    pub fn new(url: &str) -> Result<Self, MachineError> {
        let transport =
            AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(MachineError::SmtpUrl)?;
        Ok(Self {
            transport: transport.timeout(Some(PATIENCE)).build(),
            outages: Arc::default(),
        })
    }

    /// How many times a mail was not sent because none could be.
    pub(crate) fn outages(&self) -> u64 {
        self.seen().number
    }

    /// Hands over one mail. Errors name no address, although servers quote addresses in their answers.
    pub(crate) async fn send(&self, mail: &OutgoingMail) -> Result<(), SendError> {
        let from = sender(&mail.from)?;
        let to: Address = mail
            .to
            .parse()
            .map_err(|_| SendError::Rejected("the recipient is not a valid address".into()))?;
        let envelope = Envelope::new(Some(from), vec![to])
            .map_err(|_| SendError::Rejected("the envelope cannot be built".into()))?;
        if self.seen().last.is_some_and(|at| at.elapsed() < REST) {
            return Err(self.outage());
        }
        match self.transport.send_raw(&envelope, &mail.raw).await {
            Ok(_) => Ok(()),
            // A temporary refusal, like that of greylisting, is about this mail alone, except 421: with that the
            // server closes the connection (RFC 5321, section 3.8).
            Err(error) if error.is_transient() && code(&error) != Some(421) => Err(judged(&error)),
            // Otherwise a connection without a mail shows whether the mail or the server is at fault, so that one
            // recipient cannot stop the mails of all others.
            Err(error) => match self.transport.test_connection().await {
                Ok(true) => Err(judged(&error)),
                Ok(false) | Err(_) => Err(self.outage()),
            },
        }
    }

    fn outage(&self) -> SendError {
        let mut outages = self.seen();
        outages.number += 1;
        outages.last = Some(Instant::now());
        SendError::Retry(OUTAGE.to_owned())
    }

    fn seen(&self) -> MutexGuard<'_, Outages> {
        self.outages.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn sender(from: &str) -> Result<Address, SendError> {
    let mailbox: lettre::message::Mailbox = from.parse().map_err(|_| {
        SendError::Retry("the sender is not a valid address: correct --from".into())
    })?;
    Ok(mailbox.email)
}

fn code(error: &lettre::transport::smtp::Error) -> Option<u16> {
    error.status().map(u16::from)
}

/// Why this one mail was not sent. A permanent refusal is final, unless it is about the login (530 to 538), which the
/// operator can fix. Lettre itself refuses a mail that the server cannot transfer, like one to an internationalized
/// address without SMTPUTF8.
fn judged(error: &lettre::transport::smtp::Error) -> SendError {
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
    use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
    use tokio::net::{TcpListener, TcpStream};

    use super::*;

    /// A mail server that answers a recipient in this way; gives back its URL.
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
                "RCPT" => to_recipient,
                "DATA" => {
                    in_mail = true;
                    "354 go on"
                }
                "QUIT" => "221 bye",
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
    async fn a_mail_is_handed_over() {
        send(&server("250 ok").await).await.unwrap();
    }

    #[tokio::test]
    async fn a_final_no_is_believed_and_names_nobody() {
        let error = send(&server("550 ana@example.org is unknown").await)
            .await
            .unwrap_err();
        assert_eq!(
            error,
            SendError::Rejected("the mail server answered 550".into())
        );
    }

    #[tokio::test]
    async fn a_no_for_now_or_about_us_is_tried_again() {
        for answer in ["450 greylisted", "530 log in first"] {
            let error = send(&server(answer).await).await.unwrap_err();
            assert!(matches!(error, SendError::Retry(_)), "{answer}: {error}");
        }
    }

    #[tokio::test]
    async fn an_address_that_the_server_has_no_words_for_is_rejected() {
        let smtp = Smtp::new(&server("250 ok").await).unwrap();
        let error = send_to("ü@example.org", &smtp).await.unwrap_err();
        assert_eq!(
            error,
            SendError::Rejected("the mail server does not support this kind of address".into())
        );
        assert_eq!(smtp.outages(), 0);
    }

    #[tokio::test]
    async fn one_recipient_that_the_server_hangs_up_on_is_no_outage() {
        let smtp = Smtp::new(&server("HANG UP").await).unwrap();
        let error = send_to("ana@example.org", &smtp).await.unwrap_err();
        assert!(matches!(error, SendError::Retry(_)), "{error}");
        assert_eq!(smtp.outages(), 0);
    }

    #[tokio::test]
    async fn no_way_to_the_server_is_an_outage_for_all() {
        let smtp = Smtp::new("smtp://127.0.0.1:1").unwrap();
        for outages in 1..=2 {
            let error = send_to("ana@example.org", &smtp).await.unwrap_err();
            assert_eq!(error, SendError::Retry(OUTAGE.into()));
            assert_eq!(smtp.outages(), outages);
        }
    }
}
