//! Sharing a petition: plain links without scripts of others and without identifiers, and a code for posters.

use std::borrow::Cow;

use askama::Template;
use askama::filters::urlencode_strict;
use languages::{Language, Written};

use crate::notice::Link;
use crate::petition::embed;
use crate::{card, code};

/// The page from which visitors share a petition, before or without signing.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "share.html", whitespace = "minimize")]
pub struct SharePage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition's title, for the visitor.
    pub petition_title: Written<'a>,
    /// Its name in addresses.
    pub slug: &'a str,
    /// The petition's public address, which is shared: its readers get it in their languages.
    pub petition_url: &'a str,
    /// The address that the code leads to: see [`crate::printed_url`].
    pub printed_url: &'a str,
    /// The site's address.
    pub base_url: &'a str,
    /// The origins of other sites that may show it in a frame.
    pub embed_on: &'a [String],
    /// Whether it is closed, so that nobody is asked to sign it.
    pub is_closed: bool,
}

impl SharePage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    /// The petition's picture for networks.
    fn card(&self) -> String {
        card::current(self.base_url, self.slug, self.petition_title.language)
    }

    fn query(&self) -> String {
        self.petition_title.query(self.language)
    }

    fn share_links(&self) -> Vec<Link> {
        let title = self.petition_title.text;
        let question = self.language.text("confirmed-share-subject");
        let subject = if self.is_closed { title } else { &question };
        links(self.language, title, self.petition_url, subject)
    }

    /// Why one would share it, and with what.
    fn text(&self) -> Cow<'static, str> {
        self.language.text(match self.is_closed {
            true => "share-closed-text",
            false => "confirmed-share-text",
        })
    }

    /// The sites on which the lines below work, if there are any.
    fn sites(&self) -> Option<&[String]> {
        (!self.embed_on.is_empty()).then_some(self.embed_on)
    }

    /// What a site includes to show the form, if there is one, or the number: a name, a label and the lines.
    fn lines(&self) -> Vec<(&'static str, String, String)> {
        let shown = ["form", "count"].into_iter();
        let shown = shown.filter(|shows| *shows != "form" || !self.is_closed);
        let lines = shown.map(|shows| {
            let label = self.language.text(match shows {
                "form" => "embed-form",
                _ => "embed-count",
            });
            let title = self.petition_title.text;
            let lines = embed::lines(self.base_url, self.petition_url, title, shows);
            (shows, label.into_owned(), lines)
        });
        lines.collect()
    }

    /// The short link as it is printed, without its scheme, if there is one.
    fn short_link(&self) -> Option<&str> {
        let is_short = self.printed_url != self.petition_url;
        let printed = is_short.then_some(self.printed_url)?;
        Some(printed.split_once("://").map_or(printed, |(_, rest)| rest))
    }

    /// The code of the address, unless that is too long for one.
    fn code(&self) -> Option<String> {
        code::svg(self.printed_url, &self.language.text("share-code-title"))
    }
}

/// Links that share the title and the address; `subject` is that of an email.
pub(crate) fn links(language: Language, title: &str, url: &str, subject: &str) -> Vec<Link> {
    let title_and_url = format!("{title} {url}");
    let both = encoded(&title_and_url);
    let (title, url) = (encoded(title), encoded(url));
    let subject = encoded(subject);
    let link = |label: &str, url: String| Link {
        label: label.to_owned(),
        url,
    };
    vec![
        link("WhatsApp", format!("https://wa.me/?text={both}")),
        link(
            "Telegram",
            format!("https://t.me/share/url?url={url}&text={title}"),
        ),
        // A page of the Mastodon project, which asks for the reader's own server.
        link(
            "Mastodon",
            format!("https://share.joinmastodon.org/#text={both}"),
        ),
        link(
            "Facebook",
            format!("https://www.facebook.com/sharer/sharer.php?u={url}"),
        ),
        link(
            "Bluesky",
            format!("https://bsky.app/intent/compose?text={both}"),
        ),
        link(
            "X",
            format!("https://x.com/intent/post?text={title}&url={url}"),
        ),
        // RFC 5724 has the body; the number is the sender's to choose.
        link("SMS", format!("sms:?&body={both}")),
        link(
            &language.text("confirmed-share-email"),
            format!("mailto:?subject={subject}&body={both}"),
        ),
    ]
}

/// Percent-encodes everything except letters, digits and `-_.~`.
fn encoded(text: &str) -> String {
    // Writing to a String cannot fail.
    urlencode_strict(text).map_or_else(|_| String::new(), |encoded| encoded.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_shared_cannot_break_out_of_its_parameter() {
        let links = links(
            Language::ENGLISH,
            "Bread & roses?",
            "https://example.org/a?b=c",
            "Will you sign?",
        );
        assert_eq!(
            links[1].url,
            "https://t.me/share/url?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc&text=Bread%20%26%20roses%3F"
        );
        assert!(
            links[7]
                .url
                .starts_with("mailto:?subject=Will%20you%20sign")
        );
    }
}
