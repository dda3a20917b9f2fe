//! An article in a mail: its HTML as it is, and the same in plain text.

/// Elements that stand apart from what is around them.
const BLOCKS: [&str; 13] = [
    "blockquote",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "ol",
    "p",
    "pre",
    "table",
    "ul",
    "li",
];

/// Plain text being written, in paragraphs.
#[derive(Default)]
struct Plain {
    text: String,
    /// Whether the next word begins a line, or a paragraph, or follows a space.
    pending: Pending,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Pending {
    #[default]
    Nothing,
    Space,
    Line,
    Paragraph,
}

impl Plain {
    fn wants(&mut self, pending: Pending) {
        self.pending = self.pending.max(pending);
    }

    fn push(&mut self, word: &str) {
        if !self.text.is_empty() {
            self.text.push_str(match self.pending {
                Pending::Nothing => "",
                Pending::Space => " ",
                Pending::Line => "\n",
                Pending::Paragraph => "\n\n",
            });
        }
        self.pending = Pending::Nothing;
        self.text.push_str(word);
    }

    /// Words between tags. White space separates them, whatever it is.
    fn words(&mut self, html: &str) {
        let text = decoded(html);
        if text.starts_with(is_space) {
            self.wants(Pending::Space);
        }
        for word in text.split(is_space).filter(|word| !word.is_empty()) {
            self.push(word);
            self.wants(Pending::Space);
        }
        if !text.ends_with(is_space) && self.pending == Pending::Space {
            self.pending = Pending::Nothing;
        }
    }
}

/// What sanitised HTML says, as plain text: paragraphs with an empty line in between, items with a hyphen, and links with
/// their address behind them. Every `<` in it begins a tag.
pub(crate) fn plain(html: &str) -> String {
    let (mut plain, mut rest) = (Plain::default(), html);
    // The address of the link that is open, and where its words begin.
    let mut link: Option<(String, usize)> = None;
    while let Some((words, tag)) = rest.split_once('<') {
        plain.words(words);
        let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
        rest = after;
        let name = tag.trim_start_matches('/');
        let name = name.split([' ', '/']).next().unwrap_or_default();
        match (name, tag.starts_with('/')) {
            ("a", false) => {
                let address = attribute(tag, "href");
                link = address.map(|address| (address, plain.text.len()));
            }
            ("a", true) => {
                let Some((address, from)) = link.take() else {
                    continue;
                };
                let shown = plain.text.get(from..).unwrap_or_default().trim();
                if shown != address && format!("mailto:{shown}") != address {
                    plain.wants(Pending::Space);
                    plain.push(&format!("<{address}>"));
                }
            }
            ("li", false) => {
                plain.wants(Pending::Line);
                plain.push("-");
                plain.wants(Pending::Space);
            }
            // What follows a hyphen stays behind it.
            ("p", false) if plain.text.ends_with("\n-") || plain.text == "-" => {}
            ("li", true) | ("br" | "tr", _) => plain.wants(Pending::Line),
            ("td" | "th", _) => plain.wants(Pending::Space),
            (name, _) if BLOCKS.contains(&name) => plain.wants(Pending::Paragraph),
            _ => {}
        }
    }
    plain.words(rest);
    plain.text
}

/// A no-break space is no separator.
fn is_space(c: char) -> bool {
    c.is_ascii_whitespace()
}

fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, value) = tag.split_once(&format!(" {name}=\""))?;
    Some(decoded(value.split_once('"')?.0))
}

/// The entities that the sanitiser writes.
fn decoded(html: &str) -> String {
    html.replace("&nbsp;", "\u{a0}")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
}

#[cfg(test)]
mod tests {
    use super::plain;

    #[test]
    fn html_becomes_paragraphs_items_and_addresses() {
        for (html, text) in [
            (
                "<p>One <em>two</em>.</p>\n<p>Three.</p>\n",
                "One two.\n\nThree.",
            ),
            (
                "<h2>News</h2>\n<ul>\n<li>now</li>\n<li>here</li>\n</ul>\n<p>End</p>",
                "News\n\n- now\n- here\n\nEnd",
            ),
            (
                "<p>See <a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener\">the ruling</a>.</p>",
                "See the ruling <https://example.org/?a=1&b=2>.",
            ),
            (
                "<p><a href=\"https://example.org/\" rel=\"noopener\">https://example.org/</a> and \
                 <a href=\"mailto:ana@example.org\" rel=\"noopener\">ana@example.org</a></p>",
                "https://example.org/ and ana@example.org",
            ),
            ("<p>a<br>\nb</p>", "a\nb"),
            ("<ul>\n<li>\n<p>loose</p>\n</li>\n</ul>", "- loose"),
            (
                "<p>Fish &amp; chips &lt; 5&nbsp;€ &amp;lt;</p>",
                "Fish & chips < 5\u{a0}€ &lt;",
            ),
            ("<p>re<em>al</em>ly</p>", "really"),
            (
                "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
                "a b\nc",
            ),
            ("", ""),
            ("plain", "plain"),
        ] {
            assert_eq!(plain(html), text, "{html}");
        }
    }
}
