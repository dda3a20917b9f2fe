//! Times as the petition shows them: in its own time zone.

use jiff::Timestamp;
use jiff::tz::TimeZone;

/// `dd/mm/yyyy - HH:MM`, for example `04/10/2024 - 15:48`.
pub(crate) fn date_and_time(timestamp: Timestamp, time_zone: &str) -> String {
    format(timestamp, time_zone, "%d/%m/%Y - %H:%M")
}

/// The same with the distance from UTC, for who lives elsewhere: `04/10/2024 - 15:48 (UTC-03:00)`.
pub(crate) fn date_time_and_zone(timestamp: Timestamp, time_zone: &str) -> String {
    format(timestamp, time_zone, "%d/%m/%Y - %H:%M (UTC%:z)")
}

/// `dd/mm/yyyy`.
pub(crate) fn date(timestamp: Timestamp, time_zone: &str) -> String {
    format(timestamp, time_zone, "%d/%m/%Y")
}

/// An unknown time zone shows UTC: a page with a shifted hour is better than none.
fn format(timestamp: Timestamp, time_zone: &str, pattern: &str) -> String {
    let time_zone = TimeZone::get(time_zone).unwrap_or(TimeZone::UTC);
    timestamp
        .to_zoned_datetime(time_zone)
        .strftime(pattern)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_shown_in_the_petitions_time_zone() {
        let published: Timestamp = "2024-10-04T18:48:00Z".parse().unwrap();
        let buenos_aires = "America/Argentina/Buenos_Aires";
        assert_eq!(date_and_time(published, buenos_aires), "04/10/2024 - 15:48");
        assert_eq!(
            date_and_time(published, "Nowhere/At_All"),
            "04/10/2024 - 18:48"
        );
        assert_eq!(
            date_time_and_zone(published, buenos_aires),
            "04/10/2024 - 15:48 (UTC-03:00)"
        );
        assert_eq!(date(published, "Asia/Tokyo"), "05/10/2024");
    }
}
