//! Plain links to share a petition, without scripts of others and without identifiers.

use askama::filters::urlencode_strict;
use languages::Language;

use crate::notice::Link;

pub(crate) fn links(language: Language, title: &str, url: &str) -> Vec<Link> {
    let title_and_url = format!("{title} {url}");
    let both = encoded(&title_and_url);
    let (title, url) = (encoded(title), encoded(url));
    let subject = encoded(&language.text("confirmed-share-subject"));
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
        );
        assert_eq!(
            links[1].url,
            "https://t.me/share/url?url=https%3A%2F%2Fexample.org%2Fa%3Fb%3Dc&text=Bread%20%26%20roses%3F"
        );
        assert!(
            links[5]
                .url
                .starts_with("mailto:?subject=Will%20you%20sign")
        );
    }
}
