//! Times as a campaigner writes them: in the petition's time zone, to the minute.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};

use super::problem::Problem;

/// How a time is written.
const TIME: &str = "%Y-%m-%d %H:%M";
/// An earlier year is a slip, as in 0024 for 2024.
pub(super) const EARLIEST_YEAR: i16 = 1900;

/// The moment that the local time `written` in a field names, and that time as it was written.
pub(super) fn moment(
    file: &str,
    field: &'static str,
    written: &str,
    zone: &TimeZone,
    notes: &mut Vec<String>,
) -> Result<(Timestamp, DateTime), Problem> {
    let wrong = |what: &str, remedy| {
        let what = format!("{written:?} {what}");
        Problem::new(file, field, what, remedy)
    };
    const FORM: &str = "Write it like 2024-10-04 15:48, in the petition's time zone.";
    let not_valid = |_| wrong("is not a valid time", FORM);
    let local = DateTime::strptime(TIME, written).map_err(not_valid)?;
    let ambiguous = zone.to_ambiguous_timestamp(local);
    let offset = ambiguous.offset();
    if let AmbiguousOffset::Gap { .. } = offset {
        return Err(wrong(
            "does not exist in the petition's time zone, because clocks were set forward over it",
            "Write a time before or after that hour.",
        ));
    }
    let at = ambiguous.compatible().map_err(not_valid)?;
    if let AmbiguousOffset::Fold { .. } = offset {
        notes.push(format!(
            "{file}: {field}: {written:?} came twice, because clocks were set back; the first of the two is taken"
        ));
    }
    Ok((at, local))
}

/// The day that is written in a field. It must not be after today.
pub(super) fn past_day(
    file: &str,
    field: &'static str,
    written: &str,
    zone: &TimeZone,
    now: Timestamp,
) -> Result<Date, Problem> {
    let wrong = |what: &str, remedy| {
        let what = format!("{written:?} {what}");
        Problem::new(file, field, what, remedy)
    };
    let day = Date::strptime("%Y-%m-%d", written)
        .map_err(|_| wrong("is not a valid day", "Write it like 2024-10-04."))?;
    if day.year() < EARLIEST_YEAR || day > zone.to_datetime(now).date() {
        return Err(wrong(
            "is before 1900 or in the future",
            "Write the day on which it happened: it is shown at once.",
        ));
    }
    Ok(day)
}

/// The moment as it is written in a folder.
pub(super) fn written(at: Timestamp, zone: &TimeZone) -> String {
    zone.to_datetime(at).strftime(TIME).to_string()
}
