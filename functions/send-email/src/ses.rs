//! Sends mails through Amazon SES.

use aws_sdk_ses::Client;
use aws_sdk_ses::error::{ProvideErrorMetadata as _, SdkError};
use aws_sdk_ses::operation::send_raw_email::SendRawEmailError;
use aws_sdk_ses::primitives::Blob;
use aws_sdk_ses::types::{MessageTag, RawMessage};

use crate::{OutgoingMail, SendError, Transport};

/// SES's codes for a mail that it will never accept.
const FINAL: [&str; 2] = ["MessageRejected", "InvalidParameterValue"];

/// SES also answers `MessageRejected` for an account in its sandbox. That is a problem of the account, not of the mail.
/// <https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-error-messages.html>
const SANDBOX: &str = "not verified";

/// SES as a [`Transport`], with the configuration set that reports bounces, if there is one.
#[derive(Clone, Debug)]
pub struct Ses {
    client: Client,
    configuration_set: Option<String>,
}

impl Ses {
    /// With a client from the environment (see [`runtime::aws`]).
    #[must_use]
    pub fn from_env(configuration_set: Option<String>) -> Self {
        let config = runtime::aws::config("AWS_ENDPOINT_URL_SES");
        Self::new(Client::new(&config), configuration_set)
    }

    /// Sends with this client.
    #[must_use]
    pub fn new(client: Client, configuration_set: Option<String>) -> Self {
        Self {
            client,
            configuration_set,
        }
    }
}

impl Transport for Ses {
    async fn send(&self, mail: OutgoingMail) -> Result<(), SendError> {
        let unwritable = |_| SendError::Rejected("the request cannot be built".to_owned());
        let raw = RawMessage::builder()
            .data(Blob::new(mail.raw))
            .build()
            .map_err(unwritable)?;
        let mut request = self
            .client
            .send_raw_email()
            .source(mail.from)
            .destinations(mail.to)
            .raw_message(raw)
            .set_configuration_set_name(self.configuration_set.clone());
        for (name, value) in mail.tags {
            let tag = MessageTag::builder().name(name).value(value).build();
            request = request.tags(tag.map_err(unwritable)?);
        }
        match request.send().await {
            Ok(_) => Ok(()),
            Err(error) => Err(judged(&error)),
        }
    }
}

/// SES's codes for more mails than the account's rate, or its quota of a day, permits.
/// <https://docs.aws.amazon.com/ses/latest/dg/manage-sending-quotas-errors.html>
const THROTTLED: [&str; 3] = [
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
];

/// What SES says if the quota of the day is used up, for which nobody should wait.
const DAILY: &str = "Daily";

/// SES's codes for a missing permission. In its sandbox SES also requires permission for the recipient's identity.
/// <https://github.com/aws/aws-sdk-js/issues/3641>
const DENIED: [&str; 2] = ["AccessDenied", "AccessDeniedException"];

/// SES's messages quote addresses, so the reason contains only the code. What SES refuses for now is about all mails, except
/// in its sandbox, where others may go to verified recipients at once.
fn judged(error: &SdkError<SendRawEmailError>) -> SendError {
    let Some(code) = error.code() else {
        return SendError::Outage("SES cannot be reached".to_owned());
    };
    let says = |part| {
        let message = error.message();
        message.is_some_and(|message| message.contains(part))
    };
    if says(SANDBOX) {
        return SendError::Retry(
            "SES has not verified the sender, or is in its sandbox: verify the sender's domain and ask for production access".to_owned(),
        );
    }
    if DENIED.contains(&code) {
        return SendError::Retry(
            "SES answered AccessDenied: allow ses:SendRawEmail for the sender's identity and the configuration set, and while the account is in the sandbox also for each recipient's identity, as infra/aws/template.yaml does".to_owned(),
        );
    }
    let reason = format!("SES answered {code}");
    if FINAL.contains(&code) {
        SendError::Rejected(reason)
    } else if THROTTLED.contains(&code) && says(DAILY) {
        SendError::Outage(
            "the quota of SES for 24 hours is used up: request a higher one".to_owned(),
        )
    } else if THROTTLED.contains(&code) {
        SendError::Throttled(reason)
    } else {
        SendError::Outage(reason)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

    /// SES has no SMTPUTF8, so the functions that take addresses must refuse those beyond ASCII.
    #[test]
    fn the_template_lets_no_form_take_an_address_that_ses_does_not_send_to() {
        let template = concat!(env!("CARGO_MANIFEST_DIR"), "/../../infra/aws/template.yaml");
        let template = std::fs::read_to_string(template).unwrap();
        let with: Vec<_> = template
            .split("\n\n")
            .filter(|resource| resource.contains("          MAIL_ASCII_ONLY: \"true\"\n"))
            .filter_map(|resource| resource.split("CodeUri: build/").nth(1)?.split('.').next())
            .collect();
        assert_eq!(with, ["sign", "my-signature"]);
    }

    #[test]
    fn a_client_needs_no_environment() {
        let _ = super::Ses::from_env(None);
    }
}
