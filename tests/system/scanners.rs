//! Mail scanners that open links and press buttons. Whatever one does, it changes nothing, and the person whose email it was can
//! always go on. The scanners that are browsers are in `tests/browser/scanners.test.mjs`.

use std::collections::BTreeSet;

use reqwest::Method;
use reqwest::header::HeaderValue;
use serde_json::Value;
use system_tests::press::{Clock, by_hand};
use system_tests::visitor::{Answer, signatures};
use system_tests::{Countersign, Form, Mail, Result, Visitor};

/// The networks of the person and of two scanners, as the proxy in front of the server sees them.
const HOME: &str = "203.0.113.7";
const GATEWAY: &str = "198.51.100.9";
const SECOND_GATEWAY: &str = "192.0.2.77";

/// What browsers of today send, and scanners claim.
const CHROME: &str = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

/// What a scanner does with the pages behind an email's links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Behaviour {
    Get,
    Head,
    Prefetch,
    Options,
    /// Follows redirects, and fetches all that a page links to or shows.
    Crawl,
    /// Reads the page's HTML and sends every form at once, with its hidden fields.
    Forms,
    /// The same 20 seconds later.
    FormsLater,
    /// The same, looking in every header like a person's browser.
    LikeABrowser,
    /// The same at once from the person's own network.
    LikeABrowserAtHome,
    /// Ticks all boxes and presses all buttons, also those of the pages that follow, from the last to the first.
    Everything,
    /// A second scanner does it again.
    TwoScanners,
    /// Sends what might do something without reading the page.
    Guess,
}

const ALL: [Behaviour; 12] = [
    Behaviour::Get,
    Behaviour::Head,
    Behaviour::Prefetch,
    Behaviour::Options,
    Behaviour::Crawl,
    Behaviour::Forms,
    Behaviour::FormsLater,
    Behaviour::LikeABrowser,
    Behaviour::LikeABrowserAtHome,
    Behaviour::Everything,
    Behaviour::TwoScanners,
    Behaviour::Guess,
];

/// Bodies that a scanner could think of, of no page of ours.
const GUESSES: [&str; 12] = [
    "",
    "act=confirm",
    "act=confirm&show_name=yes&news=yes",
    "act=discard",
    "act=withdraw",
    "act=not-me",
    "act=erase&sure=yes",
    "act=stop-mails",
    "act=replace-links",
    "act=move",
    "act=reject",
    "List-Unsubscribe=One-Click",
];

/// A form of a page.
struct PageForm {
    action: String,
    fields: Vec<(String, String)>,
}

/// The value of an attribute of a tag.
fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
    rest.split('"').next()
}

fn text(value: &str) -> String {
    value.replace("&#38;", "&").replace("&amp;", "&")
}

/// The forms of a page. A parser that presses everything ticks boxes and types an address where one is wanted.
fn forms(page: &str, ticks_all: bool) -> Vec<PageForm> {
    let forms = page.split("<form ").skip(1).map(|form| {
        let form = form.split("</form>").next().unwrap_or_default();
        let mut fields = Vec::new();
        for input in form.split("<input ").skip(1) {
            let tag = format!(" {}", input.split('>').next().unwrap_or_default());
            let Some(name) = attribute(&tag, "name") else {
                continue;
            };
            let value = text(attribute(&tag, "value").unwrap_or_default());
            let is_box = tag.contains("checkbox");
            let value = match value.is_empty() && ticks_all {
                true => "scanner@example.com".to_owned(),
                false => value,
            };
            if !is_box || ticks_all || tag.contains(" checked") {
                fields.push((name.to_owned(), value));
            }
        }
        let tag = format!(" {}", form.split('>').next().unwrap_or_default());
        PageForm {
            action: text(attribute(&tag, "action").unwrap_or_default()),
            fields,
        }
    });
    // Searching and choosing a language are no buttons behind a link.
    let mut forms: Vec<_> = forms.collect();
    forms.retain(|form| is_link(&form.action));
    forms
}

fn is_link(path: &str) -> bool {
    ["/confirm/", "/signature/", "/address/"]
        .iter()
        .any(|beginning| path.starts_with(beginning))
}

struct Scanner<'a> {
    visitor: &'a Visitor,
    clock: &'a Clock,
    network: &'static str,
}

impl Scanner<'_> {
    async fn send(&self, method: Method, path: &str) -> Result<Answer> {
        let request = self.visitor.request(method, path);
        let request = request.header("x-forwarded-for", self.network);
        self.visitor
            .send(request.header("user-agent", CHROME))
            .await
    }

    /// Everything that a page links to or shows on this site.
    async fn crawl(&self, path: &str) -> Result {
        let mut seen = BTreeSet::new();
        let mut open = vec![path.to_owned()];
        while let Some(path) = open.pop() {
            if !seen.insert(path.clone()) || seen.len() > 40 {
                continue;
            }
            let page = self.send(Method::GET, &path).await?;
            if !page.header("location").is_empty() {
                open.push(page.header("location").to_owned());
            }
            for name in ["href", "src"] {
                let name = format!(" {name}=\"");
                let links = page.body.split(&name).skip(1);
                let links = links.filter_map(|rest| rest.split('"').next());
                open.extend(links.filter(|link| link.starts_with('/')).map(text));
            }
        }
        Ok(())
    }

    /// Sends the forms of a page, and of the pages that answer them.
    async fn presses(&self, path: &str, how: Behaviour) -> Result {
        let ticks_all = matches!(how, Behaviour::Everything | Behaviour::TwoScanners);
        let page = self.send(Method::GET, path).await?.body;
        let mut forms = forms(&page, ticks_all);
        if ticks_all {
            forms.reverse();
        }
        assert!(!forms.is_empty(), "{path} has no button: {page}");
        for form in forms {
            let mut next = Some(form);
            // The page that asks for the address has a button too.
            for _ in 0..3 {
                let Some(form) = next.take() else { break };
                let answer = self.press(&form, how).await?;
                assert!(
                    answer.status.is_client_error(),
                    "{how:?} at {} was answered by {}",
                    form.action,
                    answer.status
                );
                next = self::forms(&answer.body, ticks_all).into_iter().next();
            }
        }
        Ok(())
    }

    async fn press(&self, form: &PageForm, how: Behaviour) -> Result<Answer> {
        let later = matches!(how, Behaviour::FormsLater | Behaviour::LikeABrowser);
        let action = match later {
            // As if the page had been opened a while before.
            true => self.clock.button(without(&form.action, "shown").as_str()),
            false => form.action.clone(),
        };
        let request = self.visitor.request(Method::POST, &action);
        let request = match how {
            Behaviour::LikeABrowser | Behaviour::LikeABrowserAtHome => by_hand(request),
            _ => request,
        };
        let request = request
            .header("user-agent", CHROME)
            .header("x-forwarded-for", self.network);
        self.visitor.send(request.form(&form.fields)).await
    }

    async fn guesses(&self, path: &str) -> Result {
        for guess in GUESSES {
            for kind in [
                "application/x-www-form-urlencoded",
                "text/plain",
                "application/json",
            ] {
                let body = match kind {
                    "application/json" => "{}",
                    _ => guess,
                };
                let request = by_hand(self.visitor.request(Method::POST, path))
                    .header("user-agent", CHROME)
                    .header("x-forwarded-for", self.network)
                    .header("content-type", kind);
                let answer = self.visitor.send(request.body(body)).await?;
                assert!(
                    answer.status.is_client_error(),
                    "{guess}: {}",
                    answer.status
                );
            }
        }
        Ok(())
    }

    async fn does(&self, how: Behaviour, path: &str) -> Result {
        match how {
            Behaviour::Get => drop(self.send(Method::GET, path).await?),
            Behaviour::Head => drop(self.send(Method::HEAD, path).await?),
            Behaviour::Options => drop(self.send(Method::OPTIONS, path).await?),
            Behaviour::Prefetch => {
                let request = self.visitor.request(Method::GET, path);
                let request = request
                    .header(
                        "sec-purpose",
                        HeaderValue::from_static("prefetch;prerender"),
                    )
                    .header("x-forwarded-for", self.network);
                self.visitor.send(request).await?;
            }
            Behaviour::Crawl => self.crawl(path).await?,
            Behaviour::Guess => self.guesses(path).await?,
            Behaviour::TwoScanners => {
                self.presses(path, how).await?;
                let second = Scanner {
                    network: SECOND_GATEWAY,
                    ..*self
                };
                second.presses(path, how).await?;
            }
            _ => self.presses(path, how).await?,
        }
        Ok(())
    }
}

/// A path without this parameter of its query.
fn without(path: &str, name: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let mut kept = query.split('&');
    let kept: Vec<_> = kept
        .by_ref()
        .filter(|pair| pair.split('=').next() != Some(name))
        .collect();
    format!("{path}?{}", kept.join("&"))
}

/// Everything that is stored about the signature, as its signer downloads it.
async fn stored(visitor: &Visitor, mail: &Mail) -> Result<Value> {
    let token = mail.own_page_token()?;
    let path = format!("/signature/{token}?format=json");
    visitor.get(&path).await?.json()
}

async fn signs(visitor: &Visitor, email: &str) -> Result<Mail> {
    let form = Form::of(email).with("show_name", "yes");
    let request = visitor.request(Method::POST, &signatures());
    let request = request.header("x-forwarded-for", HOME).form(form.fields());
    assert_eq!(visitor.send(request).await?.status, 202);
    Ok(visitor.mails_to(email, 1).await?.remove(0))
}

/// A person presses, at home, in a browser without JavaScript.
async fn confirms_at_home(visitor: &Visitor, mail: &Mail) -> Result<Answer> {
    let request = visitor.press(&mail.confirm_path()?);
    let request = request.header("x-forwarded-for", HOME);
    visitor
        .send(request.form(&[("act", "confirm"), ("show_name", "yes")]))
        .await
}

#[tokio::test]
async fn no_scanner_changes_anything_and_the_person_can_always_confirm() -> Result {
    let server = Countersign::start_with(&[("TRUSTED_PROXIES", "1")])?;
    let visitor = &server.visitor()?;
    let clock = &Clock::of(&server.data())?;
    for (place, how) in ALL.into_iter().enumerate() {
        let email = format!("scanned-{place}@example.org");
        let mail = signs(visitor, &email).await?;
        let before = stored(visitor, &mail).await?;
        let scanner = Scanner {
            visitor,
            clock,
            network: match how {
                Behaviour::LikeABrowserAtHome => HOME,
                _ => GATEWAY,
            },
        };
        let mut links = vec![mail.confirm_path()?, mail.own_page_path()?];
        if how == Behaviour::Everything {
            links.reverse();
        }
        for link in &links {
            scanner.does(how, link).await?;
        }
        assert_eq!(stored(visitor, &mail).await?, before, "{how:?}");
        let confirmed = confirms_at_home(visitor, &mail).await?;
        assert_eq!(confirmed.status, 200, "{how:?}");
        assert!(confirmed.body.contains("Your signature counts"), "{how:?}");
        visitor.count_becomes("confirmed", place as u64 + 1).await?;
    }
    Ok(())
}

#[tokio::test]
async fn no_scanner_presses_a_button_of_the_signers_own_page() -> Result {
    let server = Countersign::start_with(&[("TRUSTED_PROXIES", "1")])?;
    let visitor = &server.visitor()?;
    let clock = &Clock::of(&server.data())?;
    let mail = signs(visitor, "ana@example.org").await?;
    confirms_at_home(visitor, &mail).await?;
    // The email that thanks is scanned too.
    let thanks = visitor.mails_to("ana@example.org", 2).await?.remove(1);
    let before = stored(visitor, &thanks).await?;
    let own_page = thanks.own_page_path()?;
    for how in ALL {
        let network = match how {
            Behaviour::LikeABrowserAtHome => HOME,
            _ => GATEWAY,
        };
        let scanner = Scanner {
            visitor,
            clock,
            network,
        };
        let pages = ["", "&edit=yes", "&address=yes"].map(|more| format!("{own_page}{more}"));
        for page in pages {
            scanner.does(how, &page).await?;
        }
        assert_eq!(stored(visitor, &thanks).await?, before, "{how:?}");
    }
    let request = visitor.press(&own_page).header("x-forwarded-for", HOME);
    let withdrawn = visitor.send(request.form(&[("act", "withdraw")])).await?;
    assert_eq!(withdrawn.status, 303);
    visitor.count_becomes("confirmed", 0).await
}

#[tokio::test]
async fn who_is_asked_types_the_address_and_goes_on_without_javascript() -> Result {
    let server = Countersign::start_with(&[("TRUSTED_PROXIES", "1")])?;
    let visitor = &server.visitor()?;
    let mail = signs(visitor, "ana@gmail.com").await?;
    // On the way, a moment after the email has come.
    let on_the_way = |action: &str, fields: &[(String, String)]| {
        let request = by_hand(visitor.request(Method::POST, action));
        request.header("x-forwarded-for", GATEWAY).form(fields)
    };
    let page = visitor.get(&mail.confirm_path()?).await?.body;
    let form = forms(&page, false).remove(0);
    let asked = visitor.send(on_the_way(&form.action, &form.fields)).await?;
    assert_eq!(asked.status, 422);
    assert!(asked.body.contains("Enter your email address"));
    assert!(!asked.body.contains("ana@gmail.com"), "it is not told");
    let mut form = forms(&asked.body, false).remove(0);
    let mut types = async |address: &str| {
        form.fields.retain(|(name, _)| name != "mailed_to");
        form.fields
            .push(("mailed_to".to_owned(), address.to_owned()));
        visitor.send(on_the_way(&form.action, &form.fields)).await
    };
    for (wrong, said) in [
        ("", "Enter your email address"),
        ("ana", "in the correct format"),
        ("eva@gmail.com", "sent to a different address"),
    ] {
        let again = types(wrong).await?;
        assert_eq!(again.status, 422, "{wrong}");
        assert!(again.body.contains(said), "{wrong}: {}", again.body);
    }
    // As the provider delivers it.
    let confirmed = types("A.na+list@googlemail.com").await?;
    assert_eq!(confirmed.status, 200, "{}", confirmed.body);
    visitor.count_becomes("confirmed", 1).await?;
    let shown = stored(visitor, &mail).await?;
    assert_eq!(shown["show_name"], true, "what was ticked is kept: {shown}");
    Ok(())
}

#[tokio::test]
async fn a_program_sends_the_address_with_its_request() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    visitor.sign(&Form::of("ana@example.org")).await?;
    let mail = visitor.mails_to("ana@example.org", 1).await?.remove(0);
    let path = mail.confirm_path()?;
    let asks = async |body: Value| {
        let request = visitor.request(Method::POST, &path).json(&body);
        visitor.send(request).await
    };
    for (body, said) in [
        (serde_json::json!({}), "Send mailed_to"),
        (
            serde_json::json!({ "mailed_to": "eva@example.org" }),
            "sent to a different address",
        ),
    ] {
        let refused = asks(body).await?;
        assert_eq!(refused.status, 422);
        let problem = refused.json()?;
        assert_eq!(problem["errors"][0]["field"], "mailed_to", "{problem}");
        let detail = problem["detail"].as_str().unwrap_or_default();
        assert!(detail.contains(said), "{detail}");
    }
    let confirmed = asks(serde_json::json!({ "mailed_to": "Ana@example.org" })).await?;
    assert_eq!(confirmed.json()?["status"], "confirmed");
    Ok(())
}
