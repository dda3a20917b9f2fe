//! The requests to SES, and how its responses are handled.

use std::sync::{Arc, Mutex};

use aws_sdk_ses::config::{BehaviorVersion, Credentials, Region, retry::RetryConfig};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use send_email::ses::Ses;
use send_email::{OutgoingMail, SendError, Transport as _};

/// An SES that always gives the same response. Without one it cannot be reached.
#[derive(Clone, Debug)]
struct Answering {
    answer: Option<(u16, String)>,
    asked: Arc<Mutex<String>>,
}

impl HttpClient for Answering {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for Answering {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let body = request.body().bytes().unwrap();
        *self.asked.lock().unwrap() = String::from_utf8_lossy(body).into_owned();
        HttpConnectorFuture::ready(match &self.answer {
            Some((status, body)) => Ok(HttpResponse::new(
                (*status).try_into().unwrap(),
                SdkBody::from(body.clone()),
            )),
            None => Err(ConnectorError::io("no network".into())),
        })
    }
}

async fn send(answer: Option<(u16, String)>) -> (Result<(), SendError>, String) {
    let asked = Arc::default();
    let http = Answering {
        answer,
        asked: Arc::clone(&asked),
    };
    let config = aws_sdk_ses::Config::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(Region::new("eu-west-1"))
        .credentials_provider(Credentials::new("id", "key", None, None, "test"))
        .retry_config(RetryConfig::disabled())
        .http_client(http)
        .build();
    let client = aws_sdk_ses::Client::from_conf(config);
    let mail = OutgoingMail {
        from: "Clean rivers <sign@example.org>".into(),
        to: "ana@example.org".into(),
        raw: b"Subject: x\r\n\r\nx".to_vec(),
        tags: vec![("mail", "receipt".into())],
        ..OutgoingMail::default()
    };
    let sent = Ses::new(client, Some("reports".into())).send(mail).await;
    let asked = asked.lock().unwrap().clone();
    (sent, asked)
}

fn refusal(code: &str, message: &str) -> Option<(u16, String)> {
    let body = format!(
        "<ErrorResponse xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\"><Error><Type>Sender</Type>\
         <Code>{code}</Code><Message>{message}</Message></Error><RequestId>1</RequestId></ErrorResponse>"
    );
    Some((400, body))
}

#[tokio::test]
async fn a_mail_goes_out_with_its_tags_and_its_configuration_set() {
    let answer = "<SendRawEmailResponse xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\">\
        <SendRawEmailResult><MessageId>1</MessageId></SendRawEmailResult></SendRawEmailResponse>";
    let (sent, asked) = send(Some((200, answer.to_owned()))).await;
    sent.unwrap();
    for part in [
        "Action=SendRawEmail",
        "Destinations.member.1=ana%40example.org",
        "ConfigurationSetName=reports",
        "Tags.member.1.Name=mail&Tags.member.1.Value=receipt",
    ] {
        assert!(asked.contains(part), "{part} not in {asked}");
    }
}

#[tokio::test]
async fn a_refusal_for_good_and_one_for_now_are_told_apart_and_name_nobody() {
    for (answer, is_final) in [
        (
            refusal("MessageRejected", "ana@example.org is blocked"),
            true,
        ),
        (refusal("InvalidParameterValue", "ana@example.org"), true),
        (
            refusal(
                "MessageRejected",
                "Email address is not verified: ana@example.org",
            ),
            false,
        ),
        (
            refusal("Throttling", "Maximum sending rate exceeded."),
            false,
        ),
        (refusal("AccountSendingPaused", "paused"), false),
        (
            refusal("AccessDenied", "not authorized on ana@example.org"),
            false,
        ),
        (refusal("ConfigurationSetDoesNotExist", "reports"), false),
        (None, false),
    ] {
        let error = send(answer.clone()).await.0.unwrap_err();
        assert_eq!(
            matches!(error, SendError::Rejected(_)),
            is_final,
            "{answer:?}: {error}"
        );
        assert!(!error.to_string().contains("ana"), "{error}");
    }
}

#[tokio::test]
async fn only_beyond_the_rate_of_a_second_it_helps_to_wait() {
    for (message, is_throttled) in [
        ("Maximum sending rate exceeded.", true),
        ("Daily message quota exceeded.", false),
        ("Daily sending quota exceeded.", false),
    ] {
        for code in ["Throttling", "ThrottlingException"] {
            let error = send(refusal(code, message)).await.0.unwrap_err();
            let found = matches!(error, SendError::Throttled(_));
            assert_eq!(found, is_throttled, "{code} {message}: {error}");
            assert!(found || matches!(error, SendError::Outage(_)), "{error}");
        }
    }
}

#[tokio::test]
async fn a_missing_right_is_reported_with_the_sandbox_as_its_likely_cause() {
    let denied = refusal(
        "AccessDenied",
        "not authorized to perform ses:SendRawEmail on resource arn:aws:ses:…:identity/ana@example.org",
    );
    let error = send(denied).await.0.unwrap_err();
    // Other recipients may be verified, so it says nothing about other mails.
    assert!(matches!(error, SendError::Retry(_)), "{error}");
    let error = error.to_string();
    assert!(
        error.contains("sandbox") && error.contains("recipient's identity"),
        "{error}"
    );
}
