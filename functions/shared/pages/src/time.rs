//! Dates and times in the petition's time zone, with the month's name in the reader's language.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use languages::{Direction, Language};

/// A date and a time, for example `4 October 2024, 15:48`.
#[must_use]
pub fn date_and_time(language: Language, timestamp: Timestamp, time_zone: &str) -> String {
    let time = format(timestamp, time_zone, "%H:%M");
    let date = date(language, timestamp, time_zone);
    language.text_with(
        "date-and-time",
        [("date", date.into()), ("time", time.into())],
    )
}

/// The same with the offset from UTC, for readers in other time zones: `4 October 2024, 15:48 (UTC−03:00)`.
///
/// The offset has a minus sign, at which no line breaks, and is isolated where the writing runs from right to left.
#[must_use]
pub fn date_time_and_zone(language: Language, timestamp: Timestamp, time_zone: &str) -> String {
    let zone = format(timestamp, time_zone, "(UTC%:z)").replace('-', "\u{2212}");
    let time = date_and_time(language, timestamp, time_zone);
    match language.direction() {
        Direction::RightToLeft => format!("{time} \u{2066}{zone}\u{2069}"),
        Direction::LeftToRight => format!("{time} {zone}"),
    }
}

/// A date, for example `4 October 2024`. The year is passed as text, so that it gets no thousands separator.
pub(crate) fn date(language: Language, timestamp: Timestamp, time_zone: &str) -> String {
    day(language, zone(time_zone).to_datetime(timestamp).date())
}

/// A date that is the same in every time zone.
pub(crate) fn day(language: Language, day: Date) -> String {
    language.text_with(
        "date",
        [
            ("day", day.day().into()),
            ("month", day.month().into()),
            ("year", day.year().to_string().into()),
        ],
    )
}

fn format(timestamp: Timestamp, time_zone: &str, pattern: &str) -> String {
    let zoned = timestamp.to_zoned_datetime(zone(time_zone));
    zoned.strftime(pattern).to_string()
}

/// An unknown time zone becomes UTC, because a page with another hour is better than no page.
fn zone(time_zone: &str) -> TimeZone {
    TimeZone::get(time_zone).unwrap_or(TimeZone::UTC)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_shown_in_the_petitions_time_zone_and_the_readers_language() {
        let published: Timestamp = "2024-10-04T18:48:00Z".parse().unwrap();
        let buenos_aires = "America/Argentina/Buenos_Aires";
        let read = |tag| Language::from_tag(tag).unwrap();
        for (language, zone, expected) in [
            ("en", buenos_aires, "4 October 2024, 15:48"),
            ("es", buenos_aires, "4 de octubre de 2024, 15:48"),
            ("fr", buenos_aires, "4 octobre 2024, 15:48"),
            ("en", "Nowhere/At_All", "4 October 2024, 18:48"),
        ] {
            assert_eq!(date_and_time(read(language), published, zone), expected);
        }
        assert_eq!(
            date_time_and_zone(read("en"), published, buenos_aires),
            "4 October 2024, 15:48 (UTC−03:00)"
        );
        assert!(
            date_time_and_zone(read("ar"), published, buenos_aires)
                .ends_with(" \u{2066}(UTC\u{2212}03:00)\u{2069}")
        );
        assert_eq!(date(read("en"), published, "Asia/Tokyo"), "5 October 2024");
        let first: Timestamp = "2026-03-01T12:00:00Z".parse().unwrap();
        assert_eq!(date(read("fr"), first, "UTC"), "1er mars 2026");
    }
}
