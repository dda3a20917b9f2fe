//! Mails by way of a mail server.

use std::time::Duration;

use lettre::address::Envelope;
use lettre::{Address, AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};
use send_email::{OutgoingMail, SendError};

use crate::Failure;

/// A mail server that says nothing for so long is taken for dead.
const PATIENCE: Duration = Duration::from_secs(15);

/// The mail server to hand mails to.
#[derive(Clone, Debug)]
pub(crate) struct Smtp(AsyncSmtpTransport<Tokio1Executor>);

impl Smtp {
    /// From a URL like `smtps://user:password@host` or `smtp://host:587?tls=required`.
    pub(crate) fn new(url: &str) -> Result<Self, Failure> {
        let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url).map_err(|error| {
            format!("--smtp is no mail server's URL ({error}): write smtps://USER:PASSWORD@HOST, with special characters percent-encoded")
        })?;
        Ok(Self(transport.timeout(Some(PATIENCE)).build()))
    }

    /// Hands over one mail. What comes back names no address, since servers quote them in their answers.
    pub(crate) async fn send(&self, mail: &OutgoingMail) -> Result<(), SendError> {
        let from = sender(&mail.from)?;
        let to: Address = mail
            .to
            .parse()
            .map_err(|_| SendError::Rejected("the recipient is no address".into()))?;
        let envelope = Envelope::new(Some(from), vec![to])
            .map_err(|_| SendError::Rejected("the envelope cannot be written".into()))?;
        match self.0.send_raw(&envelope, &mail.raw).await {
            Ok(_) => Ok(()),
            Err(error) => Err(judged(&error)),
        }
    }
}

fn sender(from: &str) -> Result<Address, SendError> {
    let mailbox: lettre::message::Mailbox = from
        .parse()
        .map_err(|_| SendError::Retry("the sender is no address: correct --from".into()))?;
    Ok(mailbox.email)
}

/// A final no is believed, save where it is about us rather than about the mail: a login that
/// the server refuses (530 to 538) is the operator's to put right.
fn judged(error: &lettre::transport::smtp::Error) -> SendError {
    let code = error.status().map(u16::from);
    let reason = code.map_or_else(
        || "the mail server cannot be reached".to_owned(),
        |code| format!("the mail server answered {code}"),
    );
    let about_us = code.is_some_and(|code| (530..=538).contains(&code));
    if error.is_permanent() && !about_us {
        SendError::Rejected(reason)
    } else {
        SendError::Retry(reason)
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
    use tokio::net::TcpListener;

    use super::*;

    /// A mail server that answers a recipient in this way; gives back its URL.
    async fn server(to_recipient: &'static str) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("smtp://{}", listener.local_addr().unwrap());
        tokio::spawn(async move {
            let (stream, _) = listener.accept().await.unwrap();
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
            }
        });
        url
    }

    async fn send(url: &str) -> Result<(), SendError> {
        let mail = OutgoingMail {
            from: "Clean rivers <sign@example.org>".into(),
            to: "ana@example.org".into(),
            raw: b"Subject: x\r\n\r\nx\r\n".to_vec(),
            ..OutgoingMail::default()
        };
        Smtp::new(url).unwrap().send(&mail).await
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
        let error = send("smtp://127.0.0.1:1").await.unwrap_err();
        assert_eq!(
            error,
            SendError::Retry("the mail server cannot be reached".into())
        );
    }
}
