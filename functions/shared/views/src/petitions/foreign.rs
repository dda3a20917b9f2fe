//! HTML that others wrote, such as an item of a feed, as the body of an article.
//!
//! Markdown takes HTML as it is if it stands on one line that begins with a block. What is not allowed in an article is removed
//! here already, so that the log holds nothing that pages would not show. [`super::text`] cleans the body again for each page.

use std::collections::HashSet;

use ammonia::{Url, UrlRelative};

use super::text::{self, ELEMENTS, SCHEMES, words};

/// The longest HTML that is read, in bytes: as long as the file of an article in a petition's folder.
const LONGEST: usize = 64 * 1024;
/// The most tags, and the longest text between two of them, in bytes. More would take the sanitizer a long time.
const MOST_TAGS: usize = 5_000;
const LONGEST_TEXT: usize = 8_000;

/// Elements that others use where Markdown has paragraphs.
const CONTAINERS: [&str; 12] = [
    "address",
    "article",
    "aside",
    "center",
    "div",
    "dd",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "header",
    "section",
];
/// With one of them a line begins that is HTML as a whole.
const FIRST: [&str; 13] = [
    "<li>",
    "<p>",
    "<h2>",
    "<h3>",
    "<h4>",
    "<h5>",
    "<h6>",
    "<hr>",
    "<ul>",
    "<ol>",
    "<table>",
    "<pre>",
    "<blockquote>",
];

/// What remains of HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Foreign {
    /// The body of an article, on one line; empty if there are no words.
    pub body: String,
    /// Its words, without formatting.
    pub words: String,
    /// Whether it was too long, so that this is only its beginning.
    pub is_cut: bool,
}

impl Foreign {
    /// Reads `html`, whose relative links begin at `base`. Pictures, styles and scripts are removed.
    #[must_use]
    pub fn of_html(html: &str, base: &Url) -> Self {
        let read = bounded(html);
        let allowed = ELEMENTS.into_iter().chain(CONTAINERS).chain(["h1"]);
        let clean = ammonia::Builder::new()
            .tags(allowed.collect())
            .generic_attributes(HashSet::new())
            .url_schemes(HashSet::from(SCHEMES))
            .url_relative(UrlRelative::RewriteWithBase(base.clone()))
            .link_rel(None)
            .clean(read)
            .to_string();
        let mut clean = clean.replace("<h1>", "<h2>").replace("</h1>", "</h2>");
        for name in CONTAINERS {
            clean = clean
                .replace(&format!("<{name}>"), "<p>")
                .replace(&format!("</{name}>"), "</p>");
        }
        let mut body = closed(&clean);
        for empty in ["<p></p>", "<p> </p>", "<a></a>"] {
            body = body.replace(empty, "");
        }
        if !begins_with_block(&body) {
            body = closed(&body);
        }
        let words = words(&text::to_html(&body));
        if words.is_empty() {
            body.clear();
        }
        Self {
            body,
            words,
            is_cut: read.len() < html.len(),
        }
    }

    /// Reads text without formatting: a blank line ends a paragraph.
    #[must_use]
    pub fn of_text(plain: &str, base: &Url) -> Self {
        let plain = plain.replace("\r\n", "\n");
        let paragraphs = plain.split("\n\n").map(|paragraph| {
            let lines = ammonia::clean_text(paragraph.trim()).replace("&#10;", "<br>");
            format!("<p>{}</p>", lines.replace('\n', "<br>"))
        });
        Self::of_html(&paragraphs.collect::<String>(), base)
    }

    /// Whether it is one paragraph of words, without links, line breaks or other formatting.
    #[must_use]
    pub fn is_one_plain_paragraph(&self) -> bool {
        let inside = self.body.strip_prefix("<p>");
        let inside = inside.and_then(|it| it.strip_suffix("</p>"));
        self.body.is_empty() || inside.is_some_and(|inside| !inside.contains('<'))
    }

    /// Its first paragraph, in at most `longest` characters, with an ellipsis if more follows.
    #[must_use]
    pub fn beginning(&self, longest: usize) -> String {
        text::beginning(&text::to_html(&self.body), longest)
    }
}

/// The words of a line of HTML, such as a title.
#[must_use]
pub fn words_of_html(html: &str) -> String {
    words(&ammonia::Builder::empty().clean(bounded(html)).to_string())
}

/// The HTML as one line that begins with a block, with everything closed that is open, as pages will have it.
fn closed(html: &str) -> String {
    let mut line = on_one_line(html);
    if !begins_with_block(&line) {
        line.insert_str(0, "<p>");
    }
    let closed = text::to_html(&line).replace(" rel=\"noopener\"", "");
    on_one_line(&closed)
}

fn begins_with_block(line: &str) -> bool {
    FIRST.iter().any(|tag| line.starts_with(tag))
}

/// As much of the beginning as is quickly made safe.
fn bounded(html: &str) -> &str {
    let (mut tags, mut text) = (0, 0);
    let mut end = html.len();
    for (at, byte) in html.bytes().enumerate() {
        if byte == b'<' {
            tags += 1;
        }
        text = if matches!(byte, b'<' | b'>') {
            0
        } else {
            text + 1
        };
        if at >= LONGEST || tags > MOST_TAGS || text > LONGEST_TEXT {
            end = at;
            break;
        }
    }
    let (read, _) = html.split_at(html.floor_char_boundary(end));
    read
}

/// The same HTML without line breaks: those in preformatted text as references, and all others as spaces.
fn on_one_line(html: &str) -> String {
    let mut line = String::with_capacity(html.len());
    for (number, part) in html.split("<pre>").enumerate() {
        let (kept, rest) = match part.split_once("</pre>") {
            Some((kept, rest)) if number > 0 => (Some(kept), rest),
            _ => (None, part),
        };
        if let Some(kept) = kept {
            line.push_str("<pre>");
            line.push_str(&kept.replace(['\r', '\n'], "&#10;"));
            line.push_str("</pre>");
        }
        let is_space = |c: char| c.is_ascii_whitespace();
        let mut words = rest.split(is_space).filter(|word| !word.is_empty());
        if rest.starts_with(is_space) && !line.is_empty() {
            line.push(' ');
        }
        if let Some(first) = words.next() {
            line.push_str(first);
            for word in words {
                line.push(' ');
                line.push_str(word);
            }
            if rest.ends_with(is_space) {
                line.push(' ');
            }
        }
    }
    line.trim_matches(|c: char| c.is_ascii_whitespace())
        .to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(html: &str) -> Foreign {
        Foreign::of_html(html, &Url::parse("https://news.example/a/b").unwrap())
    }

    #[test]
    fn html_of_others_becomes_a_body_of_what_articles_may_contain() {
        for (html, body) in [
            ("<p>One</p>\n\n<p>Two</p>", "<p>One</p> <p>Two</p>"),
            (
                "Bare *words*\n\n    of 5 < 6",
                "<p>Bare *words* of 5 &lt; 6</p>",
            ),
            (
                "<h1>Big</h1><div>a</div><div>b</div>",
                "<h2>Big</h2><p>a</p><p>b</p>",
            ),
            (
                "<a href='../x?y=1&z'>rel</a> <a href='javascript:alert(1)'>bad</a>",
                "<p><a href=\"https://news.example/x?y=1&amp;z\">rel</a> <a>bad</a></p>",
            ),
            (
                "<p onclick=x style=y>a<script>b</script><style>c</style><img src=//t.example/p.gif></p>",
                "<p>a</p>",
            ),
            ("<pre>a\n\n  b</pre>c", "<pre>a&#10;&#10;  b</pre>c"),
            ("<iframe src=//t.example></iframe><p>&nbsp;</p>", ""),
            (
                "<ul><li>a<li>b</ul>tail <b>c",
                "<ul><li>a</li><li>b</li></ul>tail <b>c</b>",
            ),
        ] {
            assert_eq!(of(html).body, body, "{html}");
        }
    }

    #[test]
    fn one_paragraph_of_words_needs_no_body() {
        assert!(of("Words &amp; more").is_one_plain_paragraph());
        assert!(of("").is_one_plain_paragraph());
        for formatted in ["a<br>b", "<p>a</p><p>b</p>", "<b>a</b>", "<h2>a</h2>"] {
            assert!(!of(formatted).is_one_plain_paragraph(), "{formatted}");
        }
    }

    #[test]
    fn text_keeps_its_paragraphs_and_lines() {
        let base = Url::parse("https://news.example/").unwrap();
        let text = Foreign::of_text("a <b>\r\nc\n\n\n*d*", &base);
        assert_eq!(text.body, "<p>a &lt;b&gt;<br>c</p><p>*d*</p>");
    }

    #[test]
    fn what_is_too_long_is_cut() {
        for long in [
            "&".repeat(9_000),
            "<b>".repeat(6_000),
            "<p>é</p>".repeat(9_000),
        ] {
            let cut = of(&long);
            assert!(
                cut.is_cut && cut.body.len() <= 4 * LONGEST,
                "{}",
                &long[..9]
            );
        }
        assert!(!of("<p>a</p>").is_cut);
    }

    #[test]
    fn a_title_is_words() {
        assert_eq!(
            words_of_html("AT&amp;T <b>and</b>\n I <3 you"),
            "AT&T and I <3 you"
        );
    }

    proptest! {
        /// Whatever others write, pages show what was kept, and nothing of it is read as Markdown.
        #[test]
        fn pages_show_the_body_as_it_is(
            parts in proptest::collection::vec(prop_oneof![
                "[ -~é\n]{0,12}",
                "</?(p|div|h1|ul|li|pre|b|a href=x|table|td|blockquote|script|br)>".prop_map(|tag| tag),
                Just("\n\n    ".to_owned()),
                Just("&#10;&#10;*a*".to_owned()),
            ], 0..12)
        ) {
            let kept = of(&parts.concat());
            prop_assert!(!kept.body.contains('\n'), "{}", kept.body);
            let shown = text::to_html(&kept.body).replace(" rel=\"noopener\"", "");
            prop_assert_eq!(words(&shown), kept.words);
            prop_assert!(!shown.contains("<script") && !shown.contains("<em>*"));
        }
    }
}
