//! A petition in a frame of another site: its number, and its form.
//!
//! Links and forms leave the frame, so what follows a signature is on the petition's own site.

use std::ops::Deref;

use askama::Template;

use super::PetitionPage;
use crate::fields::Kind;
use crate::form_page::FormPage as _;

/// The script that other sites include: it turns links to petitions into frames. Without it they stay links.
pub const EMBED: &str = include_str!("../../embed.js");

/// What a frame shows.
#[derive(Template)]
#[template(path = "embed.html", whitespace = "minimize")]
pub struct EmbedPage<'a> {
    page: PetitionPage<'a>,
    has_form: bool,
}

impl<'a> Deref for EmbedPage<'a> {
    type Target = PetitionPage<'a>;

    fn deref(&self) -> &Self::Target {
        &self.page
    }
}

impl<'a> EmbedPage<'a> {
    /// The number with a button that leads to the petition; with `has_form`, the number and the form.
    #[must_use]
    pub fn new(page: PetitionPage<'a>, has_form: bool) -> Self {
        Self { page, has_form }
    }

    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }
}

/// The lines that a site includes to show the petition: with `shows` `form` or `count`.
#[must_use]
pub(crate) fn lines(base_url: &str, petition_url: &str, title: &str, shows: &str) -> String {
    let base_url = base_url.trim_end_matches('/');
    let escape = |text: &str| {
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        text.replace('"', "&quot;")
    };
    format!(
        "<script async src=\"{base_url}/embed.js\"></script>\n\
         <a data-countersign=\"{shows}\" href=\"{}\">{}</a>",
        escape(petition_url),
        escape(title)
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_for_other_sites_is_small() {
        assert!(EMBED.len() < 5 * 1024, "{}", EMBED.len());
    }

    #[test]
    fn a_title_stays_in_its_link() {
        let lines = lines(
            "https://sign.example.org/",
            "https://sign.example.org/petitions/a",
            "</a><script>\"&",
            "form",
        );
        assert_eq!(
            lines,
            "<script async src=\"https://sign.example.org/embed.js\"></script>\n\
             <a data-countersign=\"form\" href=\"https://sign.example.org/petitions/a\">&lt;/a>&lt;script>&quot;&amp;</a>"
        );
    }
}
