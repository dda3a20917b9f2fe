//! The Markdown of texts and articles: what is refused, and what is pointed out.

use super::*;

/// What is said about a text with this body.
fn notes(body: &str) -> Vec<String> {
    folder(&with("text.en.md", &titled_body("Title", body))).notes
}

/// Why a text with this body is refused.
fn refusal(path: &str, body: &str) -> String {
    let content = match path {
        "text.en.md" => titled_body("Title", body),
        _ => articles::article(body),
    };
    let problems = Folder::parse(&with(path, &content), now()).unwrap_err();
    problems.to_string()
}

#[test]
fn what_is_shown_as_it_is_typed_is_pointed_out_with_file_and_line() {
    for (body, note) in [
        (
            "[x](",
            "text.en.md: line 6: \"[x](\" is shown as it is typed",
        ),
        ("a\n\n#Heading", "text.en.md: line 8: \"#Heading\" is shown"),
        ("** bold **", "line 6: \"** bold **\""),
        ("[x][nope]", "line 6: \"[x][nope]\""),
        ("a\n\n1)item", "line 8: \"1)item\""),
        (
            "a\n\n```\ncode",
            "line 8: the code that begins here is never closed",
        ),
    ] {
        let notes = notes(body);
        assert!(
            notes.iter().any(|found| found.contains(note)),
            "{body:?}: {notes:?}"
        );
    }
    assert_eq!(
        notes("# Heading\n\n**bold** [x](https://example.org)\n\n1) item"),
        [""; 0]
    );
    assert_eq!(folder(&files::sample()).notes, [""; 0]);
}

#[test]
fn many_notes_are_counted() {
    let notes = notes(&"** bold **\n\n".repeat(100));
    assert_eq!(notes.len(), 21);
    assert_eq!(notes[20], "text.en.md: 80 more places like these");
    let refusal = refusal("text.en.md", &"<i hidden>a</i>\n\n".repeat(100));
    assert_eq!(refusal.matches("hidden").count(), 20);
    assert!(refusal.contains("80 more places like these"), "{refusal}");
}

/// Their time to render would grow with the square of their length.
#[test]
fn one_line_of_the_same_sign_is_shown_or_refused_soon() {
    for sign in ["> ", "1. ", "<b>", "<ul><li>", "> - "] {
        let refusal = refusal("text.en.md", &sign.repeat(60_000 / sign.len()));
        assert!(
            refusal.contains("text.en.md: line 6: more than 40"),
            "{sign}: {refusal}"
        );
        let refusal = self::refusal("news/a.md", &format!("{}a", sign.repeat(10_000)));
        assert!(
            refusal.contains("news/a.md: line 6: more than 40"),
            "{sign}: {refusal}"
        );
    }
    let body = "&".repeat(50_000);
    let folder = folder(&with("text.en.md", &titled_body("Title", &body)));
    assert_eq!(folder.texts["en"].body, body);
}

#[test]
fn a_limit_that_links_exceed_is_named_with_what_they_have_to_do_with_it() {
    let address = |length: usize| format!("https://example.org/{}", "a".repeat(length - 20));
    let by_name = format!("{}\n\n[a]: {}", "[a] ".repeat(1_000), address(1_500));
    let refused = refusal("text.en.md", &by_name);
    assert!(
        refused.contains("line 6: the addresses of links by name"),
        "{refused}"
    );
    let long = refusal("text.en.md", &format!("[a]({})", address(2_001)));
    assert!(
        long.contains("line 6: the link to \"https://example.org/aa"),
        "{long}"
    );
    assert!(
        long.contains("2000 characters") && long.len() < 500,
        "{long}"
    );

    let mut files = files::sample();
    for language in ["en", "es", "fr", "pt", "de"] {
        let body = format!("[a]({})\n\n", address(600).replace('a', "&")).repeat(90);
        let text = titled_body("Title", &body.replace("ex&mple", "example"));
        files.texts.insert(format!("text.{language}.md"), text);
    }
    let refused = Folder::parse(&files, now()).unwrap_err().to_string();
    assert!(
        refused.contains("at most 262144 are possible (text."),
        "{refused}"
    );
    assert!(refused.contains("A link's address counts"), "{refused}");
}

#[test]
fn what_is_typed_wrong_in_news_is_pointed_out_and_what_nobody_sees_is_refused() {
    let notes = folder(&with("news/a.md", &articles::article("a ** b **"))).notes;
    assert_eq!(notes.len(), 1, "{notes:?}");
    assert!(notes[0].starts_with("news/a.md: line 6: \"** b **\" is shown as it is typed"));
    for (body, problem) in [
        (
            "",
            "news/a.md: there is no text below the fields. Write the text",
        ),
        ("\u{200b}", "news/a.md: there is no text"),
        ("---", "news/a.md: there is no text"),
        (
            "a\n\n![b](https://example.org/c.png)",
            "news/a.md: line 8: the picture \"https://example.org/c.png\" would not",
        ),
        (
            "a\n\n![b](c.png)\n\n<video>",
            "news/a.md: line 10: the HTML element <video>",
        ),
        ("<!-- a -->", "news/a.md: line 6: comments"),
        (
            "a\n\n[b]: https://example.org",
            "news/a.md: line 8: this line defines",
        ),
    ] {
        let refusal = refusal("news/a.md", body);
        assert!(refusal.contains(problem), "{body:?}: {refusal}");
    }
}

#[test]
fn markdown_in_a_field_is_pointed_out_because_it_is_shown_as_it_is_typed() {
    for title in [
        "**Clean** rivers",
        "# Clean rivers",
        "[Clean](https://example.org) rivers",
        "Clean &amp; cold",
        "<b>Clean</b>",
        "![Clean](a.png)",
    ] {
        let expected = format!("text.en.md: title: {title:?} is shown as it is typed");
        let text = folder(&with("text.en.md", &titled_body(title, "Body")));
        assert!(text.notes[0].contains(&expected), "{:?}", text.notes);
        let news = articles::article("Text").replace("\"T\"", &format!("{title:?}"));
        let news = folder(&with("news/a.md", &news));
        assert!(
            news.notes[0].contains("news/a.md: title: "),
            "{:?}",
            news.notes
        );
    }
    for title in [
        "1. May",
        "5 < 6 & 7 * 8",
        "AT&T: we’re #1 — say “no”",
        "snake_case",
    ] {
        let text = folder(&with("text.en.md", &titled_body(title, "Body")));
        assert_eq!(text.notes, [""; 0], "{title}");
    }
}
