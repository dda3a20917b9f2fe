//! The languages that a visitor's browser prefers, from the `Accept-Language` header (RFC 9110, sections 12.4.2 and
//! 12.5.4).

use std::cmp::Reverse;

use crate::tag::Tag;
use crate::{Language, Reader};

impl Language {
    /// Returns the language of the interface that the header prefers.
    ///
    /// The highest quality value wins; on a tie, the earlier range. `*` expresses no preference and is
    /// ignored, because the caller has a better default: the petition's own language. Malformed parts of
    /// the header are ignored too.
    #[must_use]
    pub fn negotiate(accept_language: &str) -> Option<Self> {
        Reader::accepting(accept_language).interface()
    }
}

/// The languages that the header accepts, best first. `infra/aws/template.yaml` has the same rule.
pub(crate) fn preferred(accept_language: &str) -> impl Iterator<Item = Tag> {
    let mut ranges: Vec<_> = accept_language.split(',').filter_map(parse).collect();
    ranges.retain(|(_, quality)| *quality > 0);
    ranges.sort_by_key(|(_, quality)| Reverse(*quality));
    ranges.into_iter().map(|(tag, _)| tag)
}

/// A language range and its quality in thousandths.
fn parse(range: &str) -> Option<(Tag, u16)> {
    let mut parts = range.split(';').map(str::trim);
    let tag = Tag::parse(parts.next()?)?;
    let quality = match parts.next() {
        None => 1000,
        Some(parameter) => {
            let (name, value) = parameter.split_once('=')?;
            if !name.trim().eq_ignore_ascii_case("q") {
                return None;
            }
            thousandths(value.trim())?
        }
    };
    Some((tag, quality))
}

/// A quality value: `0` to `1` with at most three decimals.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, decimals) = value.split_once('.').unwrap_or((value, ""));
    if decimals.len() > 3 || !decimals.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let decimals: u16 = format!("{decimals:0<3}").parse().ok()?;
    match (whole, decimals) {
        ("0", _) => Some(decimals),
        ("1", 0) => Some(1000),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn prefers(header: &str, expected: Option<&str>) {
        let chosen = Language::negotiate(header).map(Language::tag);
        assert_eq!(chosen, expected, "{header}");
    }

    #[test]
    fn the_highest_quality_wins() {
        prefers("en;q=0.5, fr;q=0.9, es;q=0.8", Some("fr"));
        prefers("xx, es-AR;q=0.8, en;q=0.7", Some("es"));
        prefers("en; q = 0.1 , es ; q=0.10", Some("en"));
        prefers("fr;q=0.001", Some("fr"));
    }

    #[test]
    fn the_first_of_equals_wins() {
        prefers("es, en", Some("es"));
        prefers("fr-CA,en", Some("fr"));
    }

    #[test]
    fn a_language_with_quality_zero_is_refused() {
        prefers("en;q=0, fr;q=0.1", Some("fr"));
        prefers("es;q=0.000", None);
    }

    #[test]
    fn no_preference_is_left_to_the_caller() {
        prefers("", None);
        prefers("*", None);
        prefers("xx, *;q=0.5", None);
    }

    #[test]
    fn malformed_parts_are_passed_over() {
        prefers("es;q=2, fr;q=abc, en;q=0.3", Some("en"));
        prefers("es;q=1.001, fr;q=0.1234, ;;, ,en;q=0.", None);
        prefers("es;level=1, fr", Some("fr"));
    }
}
