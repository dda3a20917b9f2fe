//! Dates as feeds write them: RFC 3339, RFC 2822, and what resembles them. A time without a zone is in the petition's.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::{Offset, TimeZone};

/// How names of months begin in the languages of the West, in small letters, from January on.
const MONTHS: [&[&str]; 12] = [
    &["jan", "ene", "gen"],
    &["feb", "fev", "fév"],
    &["mar", "mär"],
    &["apr", "abr", "avr"],
    &["may", "mai", "mag"],
    &["jun", "giu", "juin"],
    &["jul", "lug", "juil"],
    &["aug", "ago", "aoû", "aou"],
    &["sep", "set"],
    &["oct", "okt", "out", "ott"],
    &["nov"],
    &["dec", "dez", "dic", "déc"],
];
/// Names of zones that mean one offset only, in hours.
const ZONES: [(&str, i8); 22] = [
    ("z", 0),
    ("ut", 0),
    ("utc", 0),
    ("gmt", 0),
    ("wet", 0),
    ("west", 1),
    ("cet", 1),
    ("cest", 2),
    ("mez", 1),
    ("mesz", 2),
    ("eet", 2),
    ("eest", 3),
    ("cst", -6),
    ("cdt", -5),
    ("est", -5),
    ("edt", -4),
    ("mst", -7),
    ("mdt", -6),
    ("pst", -8),
    ("pdt", -7),
    ("art", -3),
    ("brt", -3),
];

/// The moment that `text` names; `None` if it is not a date.
pub(crate) fn moment(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    let text = text.trim();
    let strict = text.parse::<Timestamp>().ok();
    let strict = strict.or_else(|| {
        let civil = text.parse::<DateTime>().ok()?;
        zone.to_timestamp(civil).ok()
    });
    strict.or_else(|| in_words(text, zone))
}

/// RFC 2822, which programs write in many ways: a month by its name, a day, a year, and perhaps a time and a zone. The day of the
/// week is often wrong, so it counts for nothing.
fn in_words(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    let (mut day, mut month, mut year, mut time, mut offset) = (None, None, None, None, None);
    let small = text.to_lowercase();
    for word in small
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|word| !word.is_empty())
    {
        let number = word.trim_end_matches(['.', 'º']).parse::<i16>().ok();
        if time.is_none()
            && !word.starts_with(['+', '-'])
            && let Some(read) = time_of(word)
        {
            time = Some(read);
        } else if let Some(found) = offset_of(word).filter(|_| time.is_some()) {
            offset = offset.or(Some(found));
        } else if let Some(number) = number.filter(|number| *number >= 0) {
            match number {
                1..=31 if day.is_none() => day = i8::try_from(number).ok(),
                0..=99 if word.len() <= 2 => {
                    year = year.or(Some(number + if number < 50 { 2000 } else { 1900 }));
                }
                _ => year = year.or(Some(number)),
            }
        } else {
            // The day of the week comes before, and may begin like a month.
            month = month_of(word).or(month);
        }
    }
    let date = Date::new(year?, month?, day?).ok()?;
    let civil = date.to_datetime(time.unwrap_or_else(Time::midnight));
    match offset {
        Some(offset) => offset.to_timestamp(civil).ok(),
        None => zone.to_timestamp(civil).ok(),
    }
}

fn month_of(word: &str) -> Option<i8> {
    let begins = |names: &&[&str]| names.iter().any(|name| word.starts_with(name));
    let place = MONTHS.iter().position(begins)?;
    i8::try_from(place + 1).ok()
}

/// `7:05`, `07:05:00` or `24:00`, which begins the day.
fn time_of(word: &str) -> Option<Time> {
    let mut parts = word.split(':');
    let mut next = || parts.next().map(str::parse::<i8>);
    let hour = next()?.ok()?;
    let minute = next()?.ok()?;
    let second = next().unwrap_or(Ok(0)).ok()?;
    Time::new(if hour == 24 { 0 } else { hour }, minute, second.min(59), 0).ok()
}

/// `+0200`, `-03:00`, `+2`, a name like `cet`, or a name with an offset like `gmt+2`.
fn offset_of(word: &str) -> Option<Offset> {
    let word = word.trim_matches(['(', ')']);
    let sign = word.find(['+', '-']);
    let Some(sign) = sign else {
        let (_, hours) = ZONES.iter().find(|(name, _)| *name == word)?;
        return Offset::from_hours(*hours).ok();
    };
    let (name, digits) = word.split_at(sign);
    if !["", "gmt", "utc", "ut"].contains(&name) {
        return None;
    }
    let is_west = digits.starts_with('-');
    let digits: String = digits.chars().skip(1).filter(|c| *c != ':').collect();
    if digits.is_empty() || digits.len() > 4 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (hours, minutes) = digits.split_at(if digits.len() > 2 {
        digits.len() - 2
    } else {
        digits.len()
    });
    let minutes = minutes.parse::<i32>().unwrap_or(0);
    let seconds = (hours.parse::<i32>().ok()? * 60 + minutes) * 60;
    Offset::from_seconds(if is_west { -seconds } else { seconds }).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_to_write_a_date_is_read() {
        let zone = TimeZone::get("America/Argentina/Buenos_Aires").unwrap();
        for (text, moment) in [
            ("2024-10-04T15:48:00Z", "2024-10-04T15:48:00Z"),
            ("2024-10-04T15:48:00.123-03:00", "2024-10-04T18:48:00.123Z"),
            ("2024-10-04T15:48:00+0200", "2024-10-04T13:48:00Z"),
            ("2024-10-04T15:48:00", "2024-10-04T18:48:00Z"),
            ("2024-10-04 15:48:00", "2024-10-04T18:48:00Z"),
            ("2024-10-04", "2024-10-04T03:00:00Z"),
            ("Fri, 04 Oct 2024 15:48:00 GMT", "2024-10-04T15:48:00Z"),
            ("Mon, 04 Oct 2024 15:48:00 +0200", "2024-10-04T13:48:00Z"),
            ("Fri, 4 Oct 24 15:48 EST", "2024-10-04T20:48:00Z"),
            ("04 Oct 2024 15:48:00 -0000", "2024-10-04T15:48:00Z"),
            ("Fri, 04 Oct 2024 15:48:00 GMT+2", "2024-10-04T13:48:00Z"),
            (
                "Fri, 04 Oct 2024 15:48:00 UTC-03:00",
                "2024-10-04T18:48:00Z",
            ),
            ("Fri, 04 Oct 2024 15:48:00 CEST", "2024-10-04T13:48:00Z"),
            ("Fri, 04 Oct 2024 15:48:00", "2024-10-04T18:48:00Z"),
            ("Friday, October 4, 2024 7:48", "2024-10-04T10:48:00Z"),
            (
                "Thurs, 04 October 2024 24:00:00 +0000",
                "2024-10-04T00:00:00Z",
            ),
            ("vie, 04 oct 2024 15:48:00 +0000", "2024-10-04T15:48:00Z"),
            (
                "martes, 01 oct 2024 15:48:00 +0000 (UTC)",
                "2024-10-01T15:48:00Z",
            ),
            ("4 août 2024", "2024-08-04T03:00:00Z"),
            ("Fri, 04 Oct 2024 15:48:00 XYZ", "2024-10-04T18:48:00Z"),
        ] {
            let read = super::moment(text, &zone);
            assert_eq!(read, Some(moment.parse().unwrap()), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "yesterday",
            "0000-00-00 00:00:00",
            "32 Oct 2024",
            "4 Foo 2024",
            "Oct 2024",
            "1728056880",
        ] {
            assert_eq!(super::moment(text, &TimeZone::UTC), None, "{text}");
        }
    }
}
