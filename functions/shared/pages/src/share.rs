//! Sharing a petition: plain links without scripts of others and without identifiers, and a code for posters.

use std::borrow::Cow;

use askama::Template;
use askama::filters::urlencode_strict;
use jiff::Timestamp;
use languages::{Language, Written, autonym};
use views::petition::{Petition, PetitionStatus, Source};

use crate::notice::Link;
use crate::petition::embed;
use crate::{card, code, petition_url};

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
    /// What is shared.
    pub shared: Shared<'a>,
    /// The address that the code leads to: see [`crate::printed_url`].
    pub printed_url: &'a str,
    /// The site's address.
    pub base_url: &'a str,
    /// BCP 47 tags of the texts that there are posters of.
    pub posters: &'a [&'a str],
    /// The origins of other sites that may show it in a frame.
    pub embed_on: &'a [String],
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

    fn share(&self) -> Shared<'_> {
        self.shared
    }

    fn is_closed(&self) -> bool {
        self.shared.is_closed
    }

    /// Why one would share it, and with what.
    fn text(&self) -> Cow<'static, str> {
        self.language.text(match self.is_closed() {
            true => "share-closed-text",
            false => "confirmed-share-text",
        })
    }

    /// The posters to print: the language's own name with its attributes, the sheet, and the path.
    fn posters(&self) -> impl Iterator<Item = (String, String, &'static str, String)> {
        let sheets = [("A4", "a4.pdf"), ("A3", "a3.pdf")];
        let posters = self.posters.iter();
        let posters = posters.flat_map(move |tag| sheets.map(|(name, file)| (tag, name, file)));
        posters.map(|(tag, sheet, file)| {
            (
                autonym(tag),
                languages::attributes(tag, self.language),
                sheet,
                format!("/petitions/{}/poster/{tag}/{file}", self.slug),
            )
        })
    }

    /// The sites on which the lines below work, if there are any.
    fn sites(&self) -> Option<&[String]> {
        (!self.embed_on.is_empty()).then_some(self.embed_on)
    }

    /// What a site includes to show the form, if there is one, or the number: a name, a label and the lines.
    fn lines(&self) -> Vec<(&'static str, String, String)> {
        let shown = ["form", "count"].into_iter();
        let shown = shown.filter(|shows| *shows != "form" || !self.is_closed());
        let lines = shown.map(|shows| {
            let label = self.language.text(match shows {
                "form" => "embed-form",
                _ => "embed-count",
            });
            let title = self.petition_title.text;
            let lines = embed::lines(self.base_url, &self.shared.url(), title, shows);
            (shows, label.into_owned(), lines)
        });
        lines.collect()
    }

    /// The short link as it is printed, without its scheme, if there is one.
    fn short_link(&self) -> Option<&str> {
        let is_short = self.printed_url != self.shared.url();
        let printed = is_short.then_some(self.printed_url)?;
        Some(printed.split_once("://").map_or(printed, |(_, rest)| rest))
    }

    /// The code of the address, unless that is too long for one.
    fn code(&self) -> Option<String> {
        code::svg(self.printed_url, &self.language.text("share-code-title"))
    }
}

/// What is shared of a petition: nothing of who shares it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shared<'a> {
    /// Its title, for the reader.
    pub title: Written<'a>,
    /// What the petition says instead in the language of the title.
    pub text: Option<&'a str>,
    /// The site's address.
    pub base_url: &'a str,
    /// The petition's name in addresses.
    pub slug: &'a str,
    /// Whether nobody can sign it any more.
    pub is_closed: bool,
}

impl<'a> Shared<'a> {
    /// Of a petition with this title, as it stands at `now`.
    #[must_use]
    pub fn of(
        petition: &'a Petition,
        title: Written<'a>,
        base_url: &'a str,
        now: Timestamp,
    ) -> Self {
        let text = petition.share_texts.get(title.language);
        Self {
            title,
            text: text.map(String::as_str),
            base_url,
            slug: &petition.slug,
            is_closed: matches!(petition.status_at(now), PetitionStatus::Closed { .. }),
        }
    }

    /// The petition's public address: its readers get it in their languages.
    #[must_use]
    pub fn url(&self) -> String {
        petition_url(self.base_url, self.slug)
    }

    /// The page with everything to share it by, in the languages of the reader.
    #[must_use]
    pub fn page(&self, language: Language) -> String {
        format!("{}/share?{}", self.url(), self.title.query(language))
    }

    /// Text and address in one, to paste anywhere.
    pub(crate) fn both(&self) -> String {
        let text = self.text.unwrap_or(self.title.text);
        format!("{text} {}", self.url())
    }

    /// Links to networks, messengers and mail, in the language of the interface.
    #[must_use]
    pub fn links(&self, language: Language) -> Vec<Link> {
        match self.is_closed {
            true => self.links_with(language, self.title.text),
            false => self.links_with(language, &language.text("confirmed-share-subject")),
        }
    }

    /// The same for the petition's page, whose first view has to be small: the subject of the email is the title, which stands
    /// in other links too, and SMS is on the page for sharing.
    pub(crate) fn links_in_brief(&self, language: Language) -> Vec<Link> {
        let mut links = self.links_with(language, self.title.text);
        links.retain(|link| !link.url.starts_with("sms:"));
        links
    }

    fn links_with(&self, language: Language, subject: &str) -> Vec<Link> {
        let both = encoded(&self.both());
        let text = encoded(self.text.unwrap_or(self.title.text));
        let (url, subject) = (encoded(&self.url()), encoded(subject));
        let link = |label: &str, url: String| Link::new(url, label);
        vec![
            link("WhatsApp", format!("https://wa.me/?text={both}")),
            link(
                "Telegram",
                format!("https://t.me/share/url?url={url}&text={text}"),
            ),
            // A page of the Mastodon project, which asks for the reader's own server.
            link(
                "Mastodon",
                format!("https://share.joinmastodon.org/#text={both}"),
            ),
            // It takes no text: it shows the page's own title and picture.
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
                format!("https://x.com/intent/post?text={text}&url={url}"),
            ),
            // RFC 5724 has the body; the number is the sender's to choose.
            link("SMS", format!("sms:?&body={both}")),
            link(
                &language.text("confirmed-share-email"),
                format!("mailto:?subject={subject}&body={both}"),
            ),
        ]
    }
}

/// Percent-encodes everything except letters, digits and `-_.~`.
fn encoded(text: &str) -> String {
    // Writing to a String cannot fail.
    urlencode_strict(text).map_or_else(|_| String::new(), |encoded| encoded.to_string())
}

/// The name of the file with a poster. Those for several sources stand beside each other in a folder.
#[must_use]
pub fn poster_file(slug: &str, text: &str, source: Option<&Source>, sheet: &str) -> String {
    let source = source.map_or_else(String::new, |source| format!("-{}", source.code));
    format!("{slug}-{text}{source}-{sheet}.pdf")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn posters_for_two_sources_are_two_files() {
        let [flyer, radio] = ["flyer-may", "radio"].map(|code| Source {
            code: code.to_owned(),
            short: None,
        });
        let name = |source| poster_file("clean-rivers", "es", source, "a4");
        assert_eq!(name(None), "clean-rivers-es-a4.pdf");
        assert_eq!(name(Some(&flyer)), "clean-rivers-es-flyer-may-a4.pdf");
        assert_ne!(name(Some(&radio)), name(Some(&flyer)));
    }

    fn bread() -> Shared<'static> {
        Shared {
            title: Written::new("Bread & roses?", "en"),
            text: None,
            base_url: "https://example.org?b=c",
            slug: "bread",
            is_closed: false,
        }
    }

    #[test]
    fn what_is_shared_cannot_break_out_of_its_parameter() {
        let links = bread().links(Language::ENGLISH);
        assert_eq!(
            links[1].url,
            "https://t.me/share/url?url=https%3A%2F%2Fexample.org%3Fb%3Dc%2Fpetitions%2Fbread&text=Bread%20%26%20roses%3F"
        );
        assert!(
            links[7]
                .url
                .starts_with("mailto:?subject=Will%20you%20sign")
        );
    }

    #[test]
    fn a_petitions_own_text_stands_in_every_link_that_takes_one() {
        let text = Some("We \"need\" bread & jam");
        let links = Shared { text, ..bread() }.links(Language::ENGLISH);
        let own = "We%20%22need%22%20bread%20%26%20jam";
        for link in links.iter().filter(|link| link.label != "Facebook") {
            assert!(link.url.contains(own), "{}: {}", link.label, link.url);
            assert!(!link.url.contains("roses"), "{}", link.label);
        }
        let closed = Shared {
            text,
            is_closed: true,
            ..bread()
        };
        let mail = &closed.links(Language::ENGLISH)[7].url;
        assert!(
            mail.starts_with("mailto:?subject=Bread%20%26%20roses%3F&body=We%20"),
            "{mail}"
        );
    }
}
