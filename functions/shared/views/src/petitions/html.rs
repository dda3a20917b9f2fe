//! Tags in the HTML that somebody wrote into their Markdown.

/// A tag: `<a href="…">` or `</a>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct HtmlTag<'a> {
    /// In small letters; empty if it is a comment, a declaration or a processing instruction.
    pub(super) name: String,
    pub(super) is_end: bool,
    /// Names in small letters, and values without quotation marks.
    pub(super) attributes: Vec<(String, &'a str)>,
}

/// The tags in `html`, as a browser would read them from well-formed HTML.
pub(super) fn tags(html: &str) -> impl Iterator<Item = HtmlTag<'_>> {
    html.split('<').skip(1).map(tag)
}

/// Reads a tag from what follows its `<`.
fn tag(written: &str) -> HtmlTag<'_> {
    let is_end = written.starts_with('/');
    let inside = written.strip_prefix('/').unwrap_or(written);
    let name = inside
        .split(|c: char| !c.is_ascii_alphanumeric())
        .next()
        .unwrap_or_default();
    let mut attributes = Vec::new();
    let mut rest = inside.get(name.len()..).unwrap_or_default();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
        let end = rest.find(|c: char| c.is_whitespace() || "=>/".contains(c));
        let (attribute, after) = rest.split_at(end.unwrap_or(rest.len()));
        if attribute.is_empty() {
            break;
        }
        let (value, after) = match after.trim_start().strip_prefix('=') {
            Some(written) => value(written.trim_start()),
            None => ("", after),
        };
        attributes.push((attribute.to_ascii_lowercase(), value));
        rest = after;
    }
    HtmlTag {
        name: name.to_ascii_lowercase(),
        is_end,
        attributes,
    }
}

/// An attribute's value, and what follows it.
fn value(written: &str) -> (&str, &str) {
    for mark in ['"', '\''] {
        if let Some(inside) = written.strip_prefix(mark) {
            return inside.split_once(mark).unwrap_or((inside, ""));
        }
    }
    let end = written.find(|c: char| c.is_whitespace() || c == '>');
    written.split_at(end.unwrap_or(written.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_are_read_with_their_attributes() {
        let read = |html| {
            let read = tags(html).map(|tag| {
                let attributes: Vec<_> = tag
                    .attributes
                    .iter()
                    .map(|(name, value)| format!(" {name}={value}"))
                    .collect();
                let end = if tag.is_end { "/" } else { "" };
                format!("{end}{}{}", tag.name, attributes.concat())
            });
            read.collect::<Vec<_>>()
        };
        assert_eq!(read("a <b>b</B> c"), ["b", "/b"]);
        assert_eq!(
            read("<A HREF='https://a.example/?a=1&b=2' hidden title = \"x > y\">"),
            ["a href=https://a.example/?a=1&b=2 hidden= title=x > y"]
        );
        assert_eq!(read("<br/><hr class=x>"), ["br", "hr class=x"]);
        assert_eq!(
            read("<a href=https://a.example/b>"),
            ["a href=https://a.example/b"]
        );
        assert_eq!(read("<a href=\"https://a.exa"), ["a href=https://a.exa"]);
        for (html, name) in [("<!-- x -->", ""), ("<?x?>", ""), ("<", ""), ("</", "")] {
            assert_eq!(tags(html).next().unwrap().name, name, "{html}");
        }
    }
}
