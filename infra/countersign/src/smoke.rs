//! `countersign smoke`: whether a site works, seen from outside. Without `--sign` it only reads.

use clap::Args;
use events::email::EmailAddress;
use public_files::client::{Answer, Client};
use serde_json::Value;

use crate::failure::Failure;
use crate::filled::filled_in;
use crate::output;

pub(crate) const EXAMPLES: &str = "\
Examples:
  countersign smoke https://sign.example.org
      Check the site's first petition: page, numbers, headers, TLS and caching. Nothing is changed.
  countersign smoke https://sign.example.org/petitions/clean-rivers
      Check this petition.
  countersign smoke https://sign.example.org --sign you@example.org
      Also submit one real form with this address, and say what to do with the email.

The exit code is 0 if every check passes and 1 otherwise.
";

#[derive(Args, Debug)]
pub(crate) struct Smoke {
    /// The site, or one petition on it.
    #[arg(value_name = "URL", value_parser = address)]
    url: url::Url,
    /// Submit one real form with this email address, which is yours. It counts as submitted until you erase it.
    #[arg(long, value_name = "ADDRESS", value_parser = |text: &str| EmailAddress::parse(text).map_err(|error| error.to_string()))]
    sign: Option<EmailAddress>,
}

fn address(text: &str) -> Result<url::Url, String> {
    let url = url::Url::parse(text.trim()).ok();
    let url = url
        .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
        .ok_or_else(|| "must be a web address like https://sign.example.org".to_owned())?;
    let is_known = url.path().trim_matches('/').is_empty() || slug_in(url.path()).is_some();
    if !is_known || url.query().is_some() || url.fragment().is_some() {
        return Err(
            "must be the site or one petition on it, like https://sign.example.org or \
                    https://sign.example.org/petitions/clean-rivers"
                .to_owned(),
        );
    }
    Ok(url)
}

/// The result of one check.
struct Checked {
    name: &'static str,
    /// What is wrong, or what was seen.
    result: Result<String, String>,
}

/// Checks one after the other, and prints each result at once.
pub(crate) async fn run(arguments: &Smoke) -> Result<(), Failure> {
    let client = Client::new()?;
    let mut failed = 0;
    let mut report = |checked: Checked| {
        let (word, text) = match &checked.result {
            Ok(text) => ("ok  ", text),
            Err(text) => {
                failed += 1;
                ("FAIL", text)
            }
        };
        output::line(&format!("{word}  {:<12} {text}", checked.name));
    };
    let site = Site {
        client: &client,
        origin: arguments.url.origin().ascii_serialization(),
        is_public: !is_of_this_machine(&arguments.url),
    };
    report(site.tls(&arguments.url).await);
    match site.petition(&arguments.url).await {
        Err(text) => report(Checked {
            name: "petition",
            result: Err(text),
        }),
        Ok(path) => {
            report(site.page(&path).await);
            for (name, document, field) in [
                ("count.json", "count", "confirmed"),
                ("news.json", "news", "articles"),
                ("signers.json", "signers", "signers"),
                ("series.json", "series", "days"),
            ] {
                report(
                    site.document(name, &format!("{path}/{document}.json"), field)
                        .await,
                );
            }
            report(site.headers(&path).await);
            report(site.caching(&format!("{path}/count.json")).await);
            report(site.links().await);
            report(site.not_found().await);
            report(site.mailbox().await);
            if let Some(email) = &arguments.sign {
                report(site.signs(&path, email).await);
            }
        }
    }
    if failed > 0 {
        return Err(match failed {
            1 => "1 check failed".to_owned(),
            failed => format!("{failed} checks failed"),
        }
        .into());
    }
    Ok(())
}

fn is_of_this_machine(url: &url::Url) -> bool {
    match url.host() {
        Some(url::Host::Ipv4(ip)) => ip.is_loopback(),
        Some(url::Host::Ipv6(ip)) => ip.is_loopback(),
        Some(url::Host::Domain(name)) => name == "localhost",
        None => false,
    }
}

/// The site that is checked.
struct Site<'a> {
    client: &'a Client,
    origin: String,
    /// Whether others can reach it.
    is_public: bool,
}

impl Site<'_> {
    async fn get(&self, path: &str) -> Result<Answer, String> {
        self.client
            .get(&format!("{}{path}", self.origin), &[])
            .await
    }

    /// The answer to GET, if it has this status.
    async fn expect(&self, path: &str, status: u16) -> Result<Answer, String> {
        let answer = self.get(path).await?;
        if answer.status != status {
            return Err(format!("{path} answered {}, not {status}", answer.status));
        }
        Ok(answer)
    }

    async fn tls(&self, url: &url::Url) -> Checked {
        let result = async {
            if url.scheme() == "http" {
                if self.is_public {
                    return Err("the address begins with http://, so anybody on the way reads along: use https://".to_owned());
                }
                return Ok("not used on this machine".to_owned());
            }
            // The connection fails unless the certificate is valid for this host and time.
            let answer = self.get("/").await?;
            if answer.header("strict-transport-security").is_empty() {
                return Err("the certificate is valid, but Strict-Transport-Security is missing: let the proxy add it".to_owned());
            }
            Ok("certificate valid, Strict-Transport-Security set".to_owned())
        };
        Checked {
            name: "TLS",
            result: result.await,
        }
    }

    /// The path of the petition that the address names, or of the first on the front page.
    async fn petition(&self, url: &url::Url) -> Result<String, String> {
        if let Some(slug) = slug_in(url.path()) {
            return Ok(format!("/petitions/{slug}"));
        }
        let front = self.expect("/", 200).await?;
        let front = front.text();
        let slug =
            slug_in(&front).ok_or("the front page shows no petition: give the address of one")?;
        Ok(format!("/petitions/{slug}"))
    }

    async fn page(&self, path: &str) -> Checked {
        let result = async {
            let page = self.expect(path, 200).await?;
            if !page.header("content-type").starts_with("text/html") || !page.text().contains("<h1")
            {
                return Err(format!("{path} is not a petition's page"));
            }
            let form = format!("{path}/signatures");
            Ok(if page.text().contains(&form) {
                format!("{path}, with its form")
            } else {
                format!("{path}, without a form: it is closed or paused")
            })
        };
        Checked {
            name: "page",
            result: result.await,
        }
    }

    async fn document(&self, name: &'static str, path: &str, field: &str) -> Checked {
        let result = async {
            let answer = self.expect(path, 200).await?;
            let read: Value =
                serde_json::from_str(&answer.text()).map_err(|_| format!("{path} is not JSON"))?;
            match &read[field] {
                Value::Number(number) => Ok(format!("{field} {number}")),
                Value::Array(list) => Ok(format!("{} {field}", list.len())),
                _ => Err(format!("{path} has no {field}")),
            }
        };
        Checked {
            name,
            result: result.await,
        }
    }

    async fn headers(&self, path: &str) -> Checked {
        let result = async {
            let page = self.expect(path, 200).await?;
            for (name, part) in [
                ("content-security-policy", "default-src 'none'"),
                ("x-content-type-options", "nosniff"),
                ("referrer-policy", "same-origin"),
            ] {
                let value = page.header(name);
                if !value.contains(part) {
                    return Err(format!(
                        "{name} is {value:?}, without {part:?}: a proxy changes headers"
                    ));
                }
            }
            if !page.header("set-cookie").is_empty() {
                return Err("the page sets a cookie, which Countersign never does".to_owned());
            }
            Ok("security headers set, no cookies".to_owned())
        };
        Checked {
            name: "headers",
            result: result.await,
        }
    }

    async fn caching(&self, path: &str) -> Checked {
        let result = async {
            let first = self.expect(path, 200).await?;
            let tag = first.header("etag");
            if tag.is_empty() || !first.header("cache-control").contains("max-age=0") {
                return Err(format!(
                    "{path} has no ETag, or browsers may keep it: a proxy changes headers"
                ));
            }
            let url = format!("{}{path}", self.origin);
            let again = self.client.get(&url, &[("if-none-match", tag)]).await?;
            match again.status {
                304 => Ok("revalidated with 304".to_owned()),
                // The number may just have changed.
                200 if again.header("etag") != tag => {
                    Ok("revalidated; it has just changed".to_owned())
                }
                status => Err(format!("{path} answered {status} to its own ETag, not 304")),
            }
        };
        Checked {
            name: "caching",
            result: result.await,
        }
    }

    /// Links in emails lead to pages that nobody may cache.
    async fn links(&self) -> Checked {
        let result = async {
            for path in ["/confirm/not-a-token", "/signature/not-a-token"] {
                let answer = self.expect(path, 404).await?;
                if !answer.header("cache-control").contains("no-store") {
                    return Err(format!(
                        "{path} may be cached, and so may signers' own pages"
                    ));
                }
            }
            Ok("pages behind links in emails answer and are not cached".to_owned())
        };
        Checked {
            name: "links",
            result: result.await,
        }
    }

    async fn not_found(&self) -> Checked {
        let result = self.expect("/petitions/no-such-petition", 404).await;
        Checked {
            name: "not found",
            result: result.map(|_| "404".to_owned()),
        }
    }

    async fn mailbox(&self) -> Checked {
        let result = match self.get("/mailbox").await {
            Err(error) => Err(error),
            Ok(answer) if answer.status == 404 => Ok("not there".to_owned()),
            Ok(_) if !self.is_public => Ok("there, for this machine only".to_owned()),
            Ok(answer) => Err(format!(
                "/mailbox answered {}: anybody can read the emails. Start the server with --smtp",
                answer.status
            )),
        };
        Checked {
            name: "mailbox",
            result,
        }
    }

    async fn signs(&self, path: &str, email: &EmailAddress) -> Checked {
        let petition = self.get(&format!("{path}/petition.json")).await;
        let petition = petition.map_or_else(|_| String::new(), |answer| answer.text());
        let petition = serde_json::from_str(&petition).unwrap_or_default();
        let form = Value::Object(filled_in(&petition, |field| {
            let text = match field {
                "name" => "Smoke Test",
                "given_name" => "Smoke",
                "family_name" => "Test",
                "email" => email.as_str(),
                "country" => "AR",
                _ => "",
            };
            text.to_owned()
        }));
        let url = format!("{}{path}/signatures", self.origin);
        let result = match self.client.post_json(&url, &form.to_string()).await {
            Err(error) => Err(error),
            Ok(answer) if answer.status == 202 => Ok(
                "the form was accepted: an email should arrive within minutes. Open its link and erase your data there"
                    .to_owned(),
            ),
            Ok(answer) => {
                let problem: Value = serde_json::from_str(&answer.text()).unwrap_or_default();
                let why = problem["detail"].as_str().or(problem["title"].as_str());
                Err(format!(
                    "the form was refused with {}: {}",
                    answer.status,
                    why.unwrap_or("no reason given")
                ))
            }
        };
        Checked {
            name: "sign",
            result,
        }
    }
}

/// The first petition that a path or a page names.
fn slug_in(text: &str) -> Option<&str> {
    let (_, rest) = text.split_once("/petitions/")?;
    let end = |c: char| !(c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    rest.split(end).next().filter(|slug| !slug.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_petition_is_found_in_an_address_and_on_a_page() {
        assert_eq!(
            slug_in("/petitions/clean-rivers/count.json"),
            Some("clean-rivers")
        );
        assert_eq!(
            slug_in("<a href=\"https://x/petitions/a-1?lang=en\">"),
            Some("a-1")
        );
        assert_eq!(slug_in("/petitions/"), None);
        assert_eq!(slug_in("/"), None);
    }

    #[test]
    fn an_address_is_one_of_the_web() {
        for right in [
            "https://sign.example.org",
            "https://sign.example.org/",
            "https://sign.example.org/petitions/clean-rivers",
            "https://sign.example.org/petitions/clean-rivers/",
        ] {
            assert!(address(right).is_ok(), "{right}");
        }
        for other in [
            "https://sign.example.org/mailbox",
            "https://sign.example.org/petitions",
            "https://sign.example.org/?lang=es",
            "https://sign.example.org/petitions/clean-rivers#sign",
        ] {
            assert!(
                address(other).unwrap_err().contains("one petition"),
                "{other}"
            );
        }
        for wrong in [
            "sign.example.org",
            "ftp://sign.example.org",
            "",
            "file:///x",
        ] {
            assert!(address(wrong).is_err(), "{wrong}");
        }
        for (url, is) in [
            ("http://127.0.0.1:3000", true),
            ("http://[::1]:3000", true),
            ("http://localhost", true),
            ("http://10.0.0.1", false),
            ("http://localhost.example.org", false),
        ] {
            assert_eq!(is_of_this_machine(&address(url).unwrap()), is, "{url}");
        }
    }
}
