//! SES as it answers on a bad day, and what it tells later.

use std::sync::{Arc, Mutex};

use aws_sdk_ses::config::{BehaviorVersion, Credentials, Region, retry::RetryConfig};
use aws_smithy_runtime_api::client::http::{
    HttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings, SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use events::ids::SignatureId;
use send_email::SendEmail;
use send_email::ses::Ses;

use super::signers::Person;
use crate::deployment::Test;
use test_support::deployment::SLUG;

/// SES: refuses every other mail for now, with words that quote it, and takes the rest.
#[derive(Clone, Debug, Default)]
pub(super) struct FakeSes(pub(super) Arc<Mutex<Vec<String>>>);

impl HttpClient for FakeSes {
    fn http_connector(
        &self,
        _: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        SharedHttpConnector::new(self.clone())
    }
}

impl HttpConnector for FakeSes {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let body = String::from_utf8(request.body().bytes().unwrap().to_vec()).unwrap();
        let quoted: String = url::form_urlencoded::parse(body.as_bytes())
            .find(|(name, _)| name == "Destinations.member.1")
            .map(|(_, to)| to.replace('&', "&amp;"))
            .unwrap();
        let mut asked = self.0.lock().unwrap();
        asked.push(body);
        let (status, answer) = if asked.len() % 2 == 1 {
            (
                400_u16,
                format!(
                    "<ErrorResponse xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\"><Error><Type>Sender</Type><Code>ServiceUnavailable</Code><Message>{quoted}</Message></Error><RequestId>1</RequestId></ErrorResponse>"
                ),
            )
        } else {
            (200, "<SendRawEmailResponse xmlns=\"http://ses.amazonaws.com/doc/2010-12-01/\"><SendRawEmailResult><MessageId>1</MessageId></SendRawEmailResult></SendRawEmailResponse>".to_owned())
        };
        let status = status.try_into().unwrap();
        HttpConnectorFuture::ready(Ok(HttpResponse::new(status, SdkBody::from(answer))))
    }
}

pub(super) fn mailer(test: &Test, ses: &FakeSes) -> SendEmail<Ses> {
    let config = aws_sdk_ses::Config::builder()
        .behavior_version(BehaviorVersion::v2026_01_12())
        .region(Region::new("eu-west-1"))
        .credentials_provider(Credentials::new("id", "key", None, None, "test"))
        .retry_config(RetryConfig::disabled())
        .http_client(ses.clone())
        .build();
    let ses = Ses::new(aws_sdk_ses::Client::from_conf(config), None);
    let (settings, client) = (&test.deployment.settings, &test.deployment.client);
    SendEmail::new(settings, client, ses, "sign@example.org".into())
}

/// What SES tells about somebody's mail, with all that it quotes.
pub(super) fn feedback(person: &Person, id: &SignatureId, version: u64) -> String {
    let (address, given_name) = (person.address(), person.typed(0).display_name());
    serde_json::json!({
        "eventType": "Bounce",
        "bounce": {
            "feedbackId": format!("{}-{version}", id.tag),
            "bounceType": "Permanent",
            "bouncedRecipients": [{
                "emailAddress": address.as_str(),
                "diagnosticCode": format!("550 <{}> {}", address.as_str(), given_name),
            }],
        },
        "mail": {
            "destination": [address.as_str()],
            "commonHeaders": { "to": [format!("{} <{}>", given_name, person.typed(0).email)] },
            "tags": {
                "petition": [SLUG],
                "signature": [id.tag.to_string()],
                "version": [version.to_string()],
            },
        },
    })
    .to_string()
}
