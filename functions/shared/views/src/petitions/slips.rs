//! Slips in a line that the page shows as text: signs of Markdown that did not work.

use super::typed::NO_TEXT;

/// Finds the place of a slip in a line.
type Find = fn(&str) -> Option<usize>;

/// What to look for, and how what was probably meant is written.
const SLIPS: [(Find, &str); 14] = [
    (
        link,
        "a link is [words](https://example.org), with no space before the brackets and none in them",
    ),
    (
        by_name,
        "no line defines the address of that link; write [words](https://example.org)",
    ),
    (
        definition,
        "the address of a link is defined by a line like [name]: https://example.org",
    ),
    (heading, "a heading has one to six # and a space: # Heading"),
    (bullet, "an item of a list has a hyphen and a space: - item"),
    (
        number,
        "an item of a list has a space after its number, and the first one an empty line before it: 1. item",
    ),
    (
        bold,
        "bold words have two asterisks on both sides, and no space inside them: **bold**",
    ),
    (
        italic,
        "words in italics have an asterisk on both sides, and no space inside them: *italic*",
    ),
    (
        struck,
        "struck-out words have no space inside the signs: ~~struck~~",
    ),
    (code, "code has the same sign on both sides: `code`"),
    (
        angle,
        "an address that is a link is written <https://example.org>, and an HTML element ends with >",
    ),
    (
        address,
        "it is not a link; write <https://example.org> or [words](https://example.org)",
    ),
    (
        table,
        "a table has a line like |---|---| below its head, with as many columns",
    ),
    (
        foreign,
        "it is not part of the Markdown that is read here; infra/petitions/README.md describes that",
    ),
];

/// All slips in the line, each as a sentence.
pub(super) fn slips(line: &str) -> impl Iterator<Item = String> {
    SLIPS.iter().filter_map(move |(find, meant)| {
        let at = find(line)?;
        let sign: String = line.get(at..)?.chars().take(20).collect();
        let sign = sign.trim().replace(NO_TEXT, "…");
        Some(format!("{sign:?} is shown as it is typed; {meant}"))
    })
}

fn link(line: &str) -> Option<usize> {
    let at = line.find("](").or_else(|| line.find("] (http"))?;
    Some(from_bracket(line, at))
}

fn by_name(line: &str) -> Option<usize> {
    Some(from_bracket(line, line.find("][")?))
}

fn from_bracket(line: &str, end: usize) -> usize {
    line.get(..end)
        .and_then(|before| before.rfind('['))
        .unwrap_or(end)
}

fn definition(line: &str) -> Option<usize> {
    (line.starts_with('[') && line.contains("]:")).then_some(0)
}

fn heading(line: &str) -> Option<usize> {
    let signs = line.chars().take_while(|letter| *letter == '#').count();
    let next = line.chars().nth(signs)?;
    let is_slip = signs > 6 || !next.is_ascii_digit() && !" \t".contains(next);
    (signs > 0 && is_slip).then_some(0)
}

fn bullet(line: &str) -> Option<usize> {
    let (sign, next) = (line.chars().next()?, line.chars().nth(1)?);
    let is_slip = match sign {
        '-' | '+' | '*' => next == '[' || begins_words(next),
        _ => "•‣◦▪●".contains(sign),
    };
    is_slip.then_some(0)
}

fn number(line: &str) -> Option<usize> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let mut after = line.get(digits..)?.chars();
    let is_marker = (1..=9).contains(&digits) && matches!(after.next()?, '.' | ')');
    let next = after.next()?;
    let is_slip = begins_words(next) || next == '[' || digits <= 2 && next == ' ';
    (is_marker && is_slip).then_some(0)
}

/// Whether it follows a sign that needs a space: a letter (but no ordinal, as in 2.º), or a space of another kind.
fn begins_words(next: char) -> bool {
    let is_other_space = next.is_whitespace() && !" \t".contains(next);
    next.is_alphabetic() && !"ºª".contains(next) || is_other_space
}

fn bold(line: &str) -> Option<usize> {
    let asterisks =
        runs(line, '*').find(|run| run.length > 1 && !run.is_in_word() && !run.is_note());
    let lines = || runs(line, '_').find(|run| run.length == 2 && !run.is_in_word());
    asterisks.or_else(lines).map(|run| run.at)
}

fn italic(line: &str) -> Option<usize> {
    ['*', '_'].into_iter().find_map(|sign| {
        let single = || runs(line, sign).filter(|run| run.length == 1);
        let opens = single().find(|run| {
            run.before
                .is_none_or(|before| before == '(' || before.is_whitespace())
                && run.after.is_some_and(char::is_alphanumeric)
                && !(run.at == 0 && sign == '*')
        });
        let mut loose = single().filter(|run| !is_letter(run.before) && run.is_loose());
        let first = loose.next();
        opens.or(loose.next().and(first)).map(|run| run.at)
    })
}

fn struck(line: &str) -> Option<usize> {
    runs(line, '~')
        .find(|run| run.length == 2)
        .map(|run| run.at)
}

fn code(line: &str) -> Option<usize> {
    runs(line, '`')
        .find(|run| run.length > 1 || !run.is_in_word())
        .map(|run| run.at)
}

fn angle(line: &str) -> Option<usize> {
    runs(line, '<')
        .find(|run| {
            run.after
                .is_some_and(|next| next.is_alphabetic() || "/!?".contains(next))
        })
        .map(|run| run.at)
}

fn address(line: &str) -> Option<usize> {
    if line.contains("](") {
        return None;
    }
    ["https://", "http://", "www."].iter().find_map(|start| {
        let (at, _) = line.match_indices(start).find(|(at, _)| {
            let before = line
                .get(..*at)
                .and_then(|before| before.chars().next_back());
            let after = line
                .get(at + start.len()..)
                .and_then(|after| after.chars().next());
            !is_letter(before) && is_letter(after)
        })?;
        Some(at)
    })
}

fn table(line: &str) -> Option<usize> {
    let is_row = line.starts_with('|') && line.matches('|').count() > 1;
    (is_row || line.contains("-|-")).then_some(0)
}

/// What other programs read: wiki links, templates, attributes, formulas, marks, footnotes, pictures, boxes, BBCode and
/// names of characters.
fn foreign(line: &str) -> Option<usize> {
    let signs = [
        "[[", "{{", "{#", "{.", "{:", ":::", "$$", "[^", "^[", "![", "[!", "[/",
    ];
    let sign = signs.iter().find_map(|sign| line.find(sign));
    let marked = || {
        runs(line, '=')
            .find(|run| run.length == 2 && (run.at == 0 || !run.is_loose()))
            .map(|run| run.at)
    };
    let named = || {
        runs(line, '&')
            .find(|run| is_name(line.get(run.at + 1..).unwrap_or_default()))
            .map(|run| run.at)
    };
    sign.or_else(marked).or_else(named)
}

/// Whether a character's name follows, as in `&nbsp;`: one that is unknown or has no semicolon.
fn is_name(after: &str) -> bool {
    let length = after
        .bytes()
        .take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'#')
        .count();
    let (name, rest) = after.split_at(length);
    let is_whole = name.len() > 1 && rest.starts_with(';');
    is_whole || ["nbsp", "amp", "lt", "gt", "quot"].contains(&name)
}

/// The same sign once or several times, and what is beside it.
struct Run {
    at: usize,
    length: usize,
    before: Option<char>,
    after: Option<char>,
}

impl Run {
    /// As in `snake_case`.
    fn is_in_word(&self) -> bool {
        is_letter(self.before) && is_letter(self.after)
    }

    /// As in `5 euros**`, which leads to a note.
    fn is_note(&self) -> bool {
        is_letter(self.before) && !is_letter(self.after)
    }

    /// Without a word on either side.
    fn is_loose(&self) -> bool {
        let is_space = |beside: Option<char>| beside.is_none_or(char::is_whitespace);
        is_space(self.before) && is_space(self.after)
    }
}

fn is_letter(beside: Option<char>) -> bool {
    beside.is_some_and(char::is_alphanumeric)
}

/// The runs of `sign` in the line.
fn runs(line: &str, sign: char) -> impl Iterator<Item = Run> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let rest = line.get(from..)?;
        let at = from + rest.find(sign)?;
        let run = line.get(at..)?;
        let after = run.trim_start_matches(sign);
        from = line.len() - after.len();
        Some(Run {
            at,
            length: (from - at) / sign.len_utf8(),
            before: line.get(..at).and_then(|before| before.chars().next_back()),
            after: after.chars().next(),
        })
    })
}
