//! Somebody who visits the site, signs, and reads mail.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, HeaderMap};
use reqwest::redirect::Policy;
use reqwest::{Client, Method, RequestBuilder, StatusCode};
use serde_json::Value;

use crate::press::{Clock, by_hand};
use crate::{Form, Mail, Result, SLUG, eventually};

/// How long the pumps may take from the log to a mail or a view, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(10);

/// An HTTP client that follows no redirect and knows one server.
#[derive(Clone, Debug)]
pub struct Visitor {
    client: Client,
    address: String,
    /// The program and its data folder, for the figures that only operators see.
    figures: Option<(PathBuf, PathBuf)>,
    /// Of a server on this machine.
    clock: Option<Clock>,
}

/// An answer, read to its end.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: StatusCode,
    /// All headers.
    pub headers: HeaderMap,
    /// The body. Of a poster or a picture, only what of it is text.
    pub body: String,
}

impl Answer {
    /// The header of that name, or nothing.
    #[must_use]
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// All that a stranger could compare: status, headers but the time, and body.
    #[must_use]
    pub fn without_date(&self) -> (StatusCode, HeaderMap, String) {
        let mut headers = self.headers.clone();
        headers.remove("date");
        (self.status, headers, self.body.clone())
    }

    /// What the form is refused for, of a page of some 30 KB, for a failing test to print.
    #[must_use]
    pub fn problems(&self) -> &str {
        let (_, from) = self
            .body
            .split_once("class=\"problems\"")
            .unwrap_or_default();
        from.split_once("</div>").unwrap_or_default().0
    }

    /// The body as JSON.
    ///
    /// # Errors
    /// When it is something else.
    pub fn json(&self) -> Result<Value> {
        serde_json::from_str(&self.body)
            .map_err(|error| format!("{error} in an answer {}: {}", self.status, self.body).into())
    }
}

impl Visitor {
    /// A visitor of the server at `address`.
    ///
    /// # Errors
    /// When no HTTP client can be built.
    pub fn new(address: &str) -> Result<Self> {
        let client = Client::builder()
            .redirect(Policy::none())
            .no_proxy()
            .timeout(Duration::from_secs(30))
            .build()?;
        Ok(Self {
            client,
            address: address.to_owned(),
            figures: None,
            clock: None,
        })
    }

    /// The same, who has read a page for a minute before pressing a button on it.
    #[must_use]
    pub fn with_clock(mut self, clock: Clock) -> Self {
        self.clock = Some(clock);
        self
    }

    /// The same, who can also read the operators' live figures.
    #[must_use]
    pub fn with_figures(mut self, program: PathBuf, data: PathBuf) -> Self {
        self.figures = Some((program, data));
        self
    }

    /// A request to be completed by the test.
    pub fn request(&self, method: Method, path: &str) -> RequestBuilder {
        self.client
            .request(method, format!("{}{path}", self.address))
    }

    /// Sends it and reads the whole answer.
    ///
    /// # Errors
    /// When there is no answer, or it is no text.
    pub async fn send(&self, request: RequestBuilder) -> Result<Answer> {
        let response = request.send().await?;
        let mut answer = Answer {
            status: response.status(),
            headers: response.headers().clone(),
            body: String::new(),
        };
        let kind = answer.header("content-type");
        let is_binary = kind.starts_with("application/pdf") || kind.starts_with("image/");
        let bytes = response.bytes().await?;
        answer.body = match is_binary {
            true => String::from_utf8_lossy(&bytes).into_owned(),
            false => String::from_utf8(bytes.to_vec())?,
        };
        Ok(answer)
    }

    /// GET.
    ///
    /// # Errors
    /// Like [`Self::send`].
    pub async fn get(&self, path: &str) -> Result<Answer> {
        self.send(self.request(Method::GET, path)).await
    }

    /// POST of form fields, as a person does by a button.
    ///
    /// # Errors
    /// Like [`Self::send`].
    pub async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        self.send(self.press(path).form(fields)).await
    }

    /// A POST as a person does by the button of a page that was shown a minute ago, to be completed by the test.
    pub fn press(&self, path: &str) -> RequestBuilder {
        let button = self.clock.as_ref().map(|clock| clock.button(path));
        by_hand(self.request(Method::POST, button.as_deref().unwrap_or(path)))
    }

    /// POST of anything at all to the address that takes signatures.
    ///
    /// # Errors
    /// Like [`Self::send`].
    pub async fn sign_with(&self, content_type: &str, body: Vec<u8>) -> Result<Answer> {
        let request = self.request(Method::POST, &signatures());
        self.send(request.header(CONTENT_TYPE, content_type).body(body))
            .await
    }

    /// Sends the form as a browser does.
    ///
    /// # Errors
    /// Like [`Self::send`].
    pub async fn sign(&self, form: &Form) -> Result<Answer> {
        let request = self.request(Method::POST, &signatures());
        self.send(request.form(form.fields())).await
    }

    /// Signs, reads the mail, follows its link and presses the button.
    ///
    /// # Errors
    /// When one of these steps is refused.
    pub async fn sign_and_confirm(&self, form: &Form) -> Result<Mail> {
        let signed = self.sign(form).await?;
        if signed.status != StatusCode::ACCEPTED {
            return Err(
                format!("signing answered {}: {}", signed.status, signed.problems()).into(),
            );
        }
        let to = form.fields().iter().find(|(name, _)| name == "email");
        let to = to.map(|(_, email)| email.as_str()).unwrap_or_default();
        let mail = self.mails_to(to, 1).await?.remove(0);
        let confirmed = self.post(&mail.confirm_path()?, &[]).await?;
        if !confirmed.status.is_success() {
            return Err(format!("confirming answered {}", confirmed.status).into());
        }
        Ok(mail)
    }

    /// One of the petition's JSON documents, for example `count`.
    ///
    /// # Errors
    /// When it is refused or no JSON.
    pub async fn json(&self, document: &str) -> Result<Value> {
        let answer = self
            .get(&format!("/petitions/{SLUG}/{document}.json"))
            .await?;
        if answer.status != StatusCode::OK {
            return Err(format!("{document}.json answered {}", answer.status).into());
        }
        answer.json()
    }

    /// A live number: `confirmed` and `goal` of `count.json`, the others from `petition show`, since the public
    /// sees them as a snapshot.
    ///
    /// # Errors
    /// When it is missing.
    pub async fn count(&self, name: &str) -> Result<u64> {
        let count = match &self.figures {
            Some((program, data)) if !["confirmed", "goal"].contains(&name) => live(program, data)?,
            _ => self.json("count").await?,
        };
        count[name]
            .as_u64()
            .ok_or_else(|| format!("no {name} in {count}").into())
    }

    /// Waits until that number is as expected.
    ///
    /// # Errors
    /// When it stays another.
    pub async fn count_becomes(&self, name: &str, expected: u64) -> Result {
        eventually(PATIENCE, expected, || self.count(name)).await
    }

    /// The newest mails (the mailbox shows 200), the oldest of them first.
    ///
    /// # Errors
    /// When `/mailbox.json` is not as documented.
    pub async fn mails(&self) -> Result<Vec<Mail>> {
        let mails = self.get("/mailbox.json").await?.json()?;
        let mut mails: Vec<Mail> = serde_json::from_value(mails)?;
        mails.reverse();
        Ok(mails)
    }

    /// Waits until that address has `number` mails, and gives them, the oldest first.
    ///
    /// # Errors
    /// When there are fewer or more.
    pub async fn mails_to(&self, address: &str, number: usize) -> Result<Vec<Mail>> {
        let arrived = async || {
            let mut mails = self.mails().await?;
            mails.retain(|mail| mail.to == address);
            Ok(mails)
        };
        eventually(PATIENCE, number, async || Ok(arrived().await?.len())).await?;
        arrived().await
    }
}

/// The count of the sample petition, as its operators see it.
fn live(program: &Path, data: &Path) -> Result<Value> {
    let shown = Command::new(program)
        .args(["petition", "show", "--json", "--petition", SLUG, "--data"])
        .arg(data)
        .stdin(Stdio::null())
        .output()?;
    let mut shown: Value = serde_json::from_slice(&shown.stdout).map_err(|error| {
        let said = String::from_utf8_lossy(&shown.stderr);
        format!("petition show: {error}; it said {said}")
    })?;
    Ok(shown["count"].take())
}

/// Where the sample petition takes signatures.
#[must_use]
pub fn signatures() -> String {
    format!("/petitions/{SLUG}/signatures")
}
