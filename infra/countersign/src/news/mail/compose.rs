//! `countersign news mail preview` and `test`: the email as its readers get it.

use std::time::SystemTime;

use clap::{Args, ValueEnum};
use events::email::EmailAddress;
use events::ids::CommandId;
use events::petition::{Article, Petition, Refusal};
use languages::Language;
use mails::{Headers, Rendered};
use one_machine::Smtp;
use send_email::ses::Ses;
use send_email::{NewsLinks, NewsMail, OutgoingMail, Transport as _};
use views::Views;

use super::Which;
use crate::failure::Failure;
use crate::output;
use crate::place::Opened;
use crate::up::NO_SENDER;

/// The largest HTML of an email with news, in bytes. Gmail cuts what is longer than 102 KB, and with it the links that end the
/// news. <https://developers.google.com/workspace/gmail/ampemail/amp-email-format>
pub(super) const LARGEST: usize = 100 * 1024;

/// A test would stay in the data folder, and nobody would see it.
const NOT_SHOWN: &str = "the server sends its emails through a mail server that this command does not know, and nothing was sent: set \
                         SMTP_URL and MAIL_FROM (or --smtp and --from) as the server has them";

/// In place of a token that only its signer may have.
const EXAMPLE: &str = "EXAMPLE";

/// In which language, and with which links.
#[derive(Args, Debug)]
pub(crate) struct Look {
    /// The language of the words around the article, like es [default: that of the article].
    #[arg(long = "lang", value_name = "LANGUAGE", value_parser = language)]
    language: Option<Language>,
    /// The public address of the site, for the links. On AWS it is known.
    #[arg(
        long,
        value_name = "URL",
        env = "BASE_URL",
        default_value = "http://localhost"
    )]
    base_url: String,
}

/// How the email is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Shown {
    /// Subject and plain text.
    Text,
    /// The HTML, for a browser.
    Html,
    /// The whole email with its headers, for a mail program.
    Eml,
}

#[derive(Args, Debug)]
pub(crate) struct Preview {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    look: Look,
    /// What to print.
    #[arg(long, value_enum, default_value_t = Shown::Text)]
    format: Shown,
}

#[derive(Args, Debug)]
pub(crate) struct Test {
    #[command(flatten)]
    which: Which,
    #[command(flatten)]
    look: Look,
    /// Your address.
    #[arg(long, value_name = "ADDRESS", value_parser = address)]
    to: EmailAddress,
    /// The mail server, as the server has it. If the server has none, the email is shown at /mailbox. Prefer SMTP_URL: other users of
    /// this machine can see a program's arguments.
    #[arg(long, value_name = "URL", env = "SMTP_URL", hide_env_values = true)]
    smtp: Option<String>,
    /// The sender. Required with --smtp.
    #[arg(long, value_name = "ADDRESS", env = "MAIL_FROM", default_value = NO_SENDER)]
    from: String,
}

fn language(text: &str) -> Result<Language, String> {
    Language::from_tag(text.trim())
        .ok_or_else(|| "must be a language of the interface, like en, es or pt".to_owned())
}

fn address(text: &str) -> Result<EmailAddress, String> {
    EmailAddress::parse(text.trim()).map_err(|_| "must be an email address".to_owned())
}

/// The published article of that id.
pub(super) fn published<'a>(petition: &'a Petition, id: &str) -> Result<&'a Article, Failure> {
    let missing = || Refusal::NoArticle(id.to_owned());
    Ok(petition.articles.get(id).ok_or_else(missing)?)
}

/// An article as an email in its own language, for its size.
pub(super) async fn in_its_language(
    opened: &Opened,
    article: &Article,
    slug: &str,
) -> Result<Rendered, Failure> {
    let look = Look {
        language: None,
        base_url: opened.settings.base_url.clone(),
    };
    Ok(composed(opened, article, slug, &look, EXAMPLE).await?.0)
}

/// The email, and the address that ends the news.
async fn composed(
    opened: &Opened,
    article: &Article,
    slug: &str,
    look: &Look,
    token: &str,
) -> Result<(Rendered, String), Failure> {
    let views = Views::new(opened.client.clone(), opened.settings.tables.views.clone());
    let petition = views.petition(slug).await?;
    let petition = petition.ok_or(
        "the site does not show the petition yet: start the server, or on AWS wait a minute",
    )?;
    let own = Language::from_tag(&article.language);
    let language = look.language.or(own);
    let language = language.or_else(|| Language::from_tag(&petition.default_language));
    let language = language.unwrap_or(Language::ENGLISH);
    let news = NewsMail {
        petition: &petition,
        article,
        language,
        base_url: &look.base_url,
    };
    let base_url = &look.base_url;
    let unsubscribe = format!("{base_url}/unsubscribe/{token}?lang={language}");
    let links = NewsLinks {
        own_page: &format!("{base_url}/signature/{token}?lang={language}"),
        unsubscribe: &unsubscribe,
    };
    Ok((news.render("", links), unsubscribe))
}

/// Prints the email.
pub(super) async fn preview(arguments: &Preview) -> Result<(), Failure> {
    let found = arguments.which.open().await?;
    let petition = found.petition().await?;
    let article = published(&petition, found.id.name())?;
    let (slug, look) = (
        found.slug.as_str(),
        &look_of(&arguments.look, &arguments.which, &found.opened),
    );
    let (mail, unsubscribe) = composed(&found.opened, article, slug, look, EXAMPLE).await?;
    match arguments.format {
        Shown::Text => {
            output::line(&format!("Subject: {}", mail.subject));
            output::line("");
            mail.text.lines().for_each(output::line);
        }
        Shown::Html => mail.html.lines().for_each(output::line),
        Shown::Eml => {
            let (from, to) = (NO_SENDER, "reader@example.org");
            let raw = raw(mail, from, to, &look.base_url, &unsubscribe)?.raw;
            String::from_utf8_lossy(&raw).lines().for_each(output::line);
        }
    }
    Ok(())
}

/// Sends the email to the operator, marked as a test. Its links lead nowhere.
pub(super) async fn test(arguments: &Test) -> Result<(), Failure> {
    let (which, from) = (&arguments.which, arguments.from.as_str());
    mails::sender(from).map_err(|error| {
        format!(
            "--from {from:?} must be an address like 'My campaign <sign@example.org>' ({error})"
        )
    })?;
    if arguments.smtp.is_some() && from == NO_SENDER {
        return Err("--smtp needs --from: add the sender, as the server has it".into());
    }
    let found = which.open().await?;
    let petition = found.petition().await?;
    let article = published(&petition, found.id.name())?;
    let look = look_of(&arguments.look, which, &found.opened);
    let (mut mail, unsubscribe) =
        composed(&found.opened, article, found.slug.as_str(), &look, EXAMPLE).await?;
    let shown = arguments.smtp.is_none() && !which.place.aws;
    if shown && !one_machine::shows_mails(&which.place.data.folder) {
        return Err(NOT_SHOWN.into());
    }
    mail.subject = format!("[Test] {}", mail.subject);
    let mail = raw(
        mail,
        from,
        arguments.to.as_str(),
        &look.base_url,
        &unsubscribe,
    )?;
    let sent = if which.place.aws {
        let set = std::env::var("SES_CONFIGURATION_SET").ok();
        Ses::from_env(set).send(mail).await
    } else {
        let smtp = arguments.smtp.as_deref().map(Smtp::new).transpose()?;
        one_machine::send_now(&which.place.data.folder, smtp, mail).await
    };
    sent.map_err(|error| format!("the test was not sent: {error}"))?;
    output::line(match shown {
        true => "stored: the server shows it at /mailbox",
        false => "sent to you, and to nobody else; its links are examples",
    });
    Ok(())
}

/// What the arguments say, with the address that a deployment on AWS knows.
fn look_of(look: &Look, which: &Which, opened: &Opened) -> Look {
    Look {
        language: look.language,
        base_url: match which.place.aws {
            true => opened.settings.base_url.clone(),
            false => look.base_url.trim_end_matches('/').to_owned(),
        },
    }
}

fn raw(
    mail: Rendered,
    from: &str,
    to: &str,
    base_url: &str,
    unsubscribe: &str,
) -> Result<OutgoingMail, Failure> {
    let message_id = format!(
        "<{}@{}>",
        CommandId::random().0,
        mails::ascii_host(base_url)
    );
    let headers = Headers {
        message_id: &message_id,
        date: SystemTime::now(),
        unsubscribe_url: Some(unsubscribe),
    };
    let raw = mails::mime(mail.clone(), from, to, &headers)?;
    Ok(OutgoingMail {
        from: mails::sender(from)?.to_string(),
        to: to.to_owned(),
        subject: mail.subject,
        text: mail.text,
        html: mail.html,
        message_id,
        raw,
        tags: vec![("mail", "news-test".to_owned())],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_test_can_go_to_whatever_address_is_taken() {
        for typed in [
            "தமிழ்@example.com",
            "o’neill@example.org",
            "Bea <bea@bücher.example>",
        ] {
            let to = address(typed).unwrap();
            let mail = Rendered {
                subject: "s".to_owned(),
                text: "t".to_owned(),
                html: "h".to_owned(),
            };
            let (url, from) = ("http://localhost", NO_SENDER);
            let written = raw(mail, from, to.as_str(), url, url);
            let head = String::from_utf8(written.ok().unwrap().raw).unwrap();
            assert!(
                head.contains(&format!("\r\nTo: {}\r\n", to.as_str())),
                "{typed}"
            );
        }
    }
}
