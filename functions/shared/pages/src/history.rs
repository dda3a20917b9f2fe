//! How the number of confirmed signatures grew: a chart, the same in words, and a table.

use std::borrow::Cow;
use std::fmt::Write as _;

use askama::Template;
use jiff::civil::Date;
use languages::{Language, Written};
use views::count::Day;
use views::petition::ReachedGoal;

use crate::public_log::LoggedLines;
use crate::time;

/// The width and the height of the chart's own units.
const WIDTH: u64 = 600;
const HEIGHT: u64 = 200;
/// The most points of the line, so that the chart stays below 3 KB however long a petition runs.
const POINTS: usize = 120;
/// The most days that the table has a row each for; of longer times it has a row per month.
const ROWS_OF_DAYS: usize = 31;

/// The page with the chart.
#[derive(Clone, Debug, PartialEq, Eq, Template)]
#[template(path = "history.html", whitespace = "minimize")]
pub struct HistoryPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The petition's title, for the visitor.
    pub petition_title: Written<'a>,
    /// Its name in addresses.
    pub slug: &'a str,
    /// The live number.
    pub confirmed: u64,
    /// The steps of the goal that were reached, the smallest first.
    pub goals: &'a [ReachedGoal],
    /// IANA name of the petition's time zone.
    pub time_zone: &'a str,
    /// Whether there is a page that says where the signatures come from.
    pub has_places: bool,
    /// What the public log says of it; none before the first checkpoint.
    pub in_log: Option<LoggedLines<'a>>,
    /// The latest days with confirmations, oldest first. Their signatures count today; days without any may be missing.
    pub days: &'a [Day],
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Row {
    /// A day, or a month like 2026-11.
    when: String,
    confirmed: String,
    total: String,
}

impl HistoryPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn query(&self) -> String {
        self.petition_title.query(self.language)
    }

    /// Days with a confirmation that counts.
    fn counting(&self) -> impl Iterator<Item = &Day> + Clone {
        self.days.iter().filter(|day| day.confirmed > 0)
    }

    fn ends(&self) -> Option<(Date, Date)> {
        let mut dates = self.counting().map(|day| day.date);
        let first = dates.next()?;
        Some((first, dates.last().unwrap_or(first)))
    }

    /// How many were confirmed before the first of the days. Count and days are read one after the other, so one
    /// more may be in the days.
    fn before(&self) -> u64 {
        let shown: u64 = self.days.iter().map(|day| day.confirmed).sum();
        self.confirmed.saturating_sub(shown)
    }

    /// The chart in words, for everybody.
    fn summary(&self) -> Option<String> {
        let (first, last) = self.ends()?;
        let most = self
            .counting()
            .max_by_key(|day| (day.confirmed, day.date))?;
        let language = self.language;
        Some(language.text_with(
            "history-summary",
            [
                ("count", self.confirmed.into()),
                ("from", time::day(language, first).into()),
                ("until", time::day(language, last).into()),
                ("most", most.confirmed.into()),
                ("day", time::day(language, most.date).into()),
            ],
        ))
    }

    fn day(&self, date: &Date) -> String {
        time::day(self.language, *date)
    }

    fn number(&self, number: u64) -> String {
        self.language.number(number)
    }

    /// The line of the sum after each day, from the lower left corner on; none of a single day, of which the table says it all.
    fn line(&self) -> Option<String> {
        let (first, last) = self.ends()?;
        let span = days_between(first, last);
        if span == 0 {
            return None;
        }
        let top = self.confirmed.max(1);
        let mut sum = self.before();
        let mut points = vec![(0, sum)];
        for day in self.counting() {
            sum = sum.saturating_add(day.confirmed);
            points.push((days_between(first, day.date), sum));
        }
        let mut line = String::new();
        for (days, sum) in thinned(&points) {
            let x = days.saturating_mul(WIDTH) / span;
            let up = (u128::from(sum) * u128::from(HEIGHT) / u128::from(top)).min(HEIGHT.into());
            let y = HEIGHT.saturating_sub(u64::try_from(up).unwrap_or(HEIGHT));
            let letter = if line.is_empty() { 'M' } else { 'L' };
            // Writing into a text cannot fail.
            let _ = write!(line, "{letter}{x} {y}");
        }
        Some(line)
    }

    /// Newest first.
    fn rows(&self) -> Vec<Row> {
        let mut sums: Vec<(String, u64)> = Vec::new();
        let by_day = self.counting().count() <= ROWS_OF_DAYS;
        for day in self.counting() {
            let when = if by_day {
                self.day(&day.date)
            } else {
                day.date.strftime("%Y-%m").to_string()
            };
            match sums.last_mut() {
                Some((last, sum)) if *last == when => *sum = sum.saturating_add(day.confirmed),
                _ => sums.push((when, day.confirmed)),
            }
        }
        let mut total = self.before();
        let mut rows: Vec<_> = sums
            .into_iter()
            .map(|(when, confirmed)| {
                total = total.saturating_add(confirmed);
                Row {
                    when,
                    confirmed: self.number(confirmed),
                    total: self.number(total),
                }
            })
            .collect();
        rows.reverse();
        rows
    }

    /// What was reached, the latest first.
    fn reached(&self) -> impl Iterator<Item = String> {
        let goals = self.goals.iter().rev();
        goals.map(|goal| reached(self.language, goal, self.time_zone))
    }

    fn none(&self) -> Cow<'static, str> {
        self.language.text("history-none")
    }
}

/// That a goal was reached, and when.
pub(crate) fn reached(language: Language, reached: &ReachedGoal, time_zone: &str) -> String {
    let date = time::date(language, reached.at, time_zone);
    language.text_with(
        "count-goal-reached",
        [("goal", reached.goal.into()), ("date", date.into())],
    )
}

fn days_between(first: Date, last: Date) -> u64 {
    let days = last.duration_since(first).as_hours() / 24;
    u64::try_from(days).unwrap_or_default()
}

/// At most [`POINTS`] of the points, evenly, with the first and the last.
fn thinned(points: &[(u64, u64)]) -> Vec<(u64, u64)> {
    if points.len() <= POINTS {
        return points.to_vec();
    }
    let last = points.len() - 1;
    let places = (0..POINTS).map(|place| place * last / (POINTS - 1));
    places
        .filter_map(|place| points.get(place).copied())
        .collect()
}

#[cfg(test)]
mod tests {
    use std::sync::LazyLock;

    use jiff::ToSpan;
    use jiff::civil::date;

    use super::*;

    fn page(confirmed: u64, days: &[Day]) -> HistoryPage<'_> {
        HistoryPage {
            language: Language::ENGLISH,
            petition_title: Written::new("Clean rivers", "en"),
            slug: "clean-rivers",
            confirmed,
            goals: &*GOALS,
            time_zone: "Europe/Vienna",
            has_places: false,
            in_log: None,
            days,
        }
    }

    static GOALS: LazyLock<[ReachedGoal; 2]> = LazyLock::new(|| {
        [(100, "2026-01-03T08:00:00Z"), (250, "2026-01-05T23:00:00Z")].map(|(goal, at)| {
            ReachedGoal {
                goal,
                at: at.parse().unwrap(),
            }
        })
    });

    #[test]
    fn the_goals_that_were_reached_have_the_day_in_the_petitions_time_zone() {
        let reached: Vec<_> = page(260, &[]).reached().collect();
        assert_eq!(
            reached,
            [
                "Goal of 250 reached on 6 January 2026",
                "Goal of 100 reached on 3 January 2026"
            ]
        );
    }

    fn days(numbers: &[(i32, u64)]) -> Vec<Day> {
        let day = |(after, confirmed): &(i32, u64)| Day {
            date: date(2026, 1, 1).checked_add(after.days()).unwrap(),
            confirmed: *confirmed,
            hours: [0; 24],
        };
        numbers.iter().map(day).collect()
    }

    #[test]
    fn the_line_rises_by_the_days_and_ends_at_the_number() {
        let days = days(&[(0, 10), (3, 0), (5, 30), (10, 60)]);
        let page = page(100, &days);
        assert_eq!(page.line().unwrap(), "M0 200L0 180L300 120L600 0");
        let html = page.render();
        assert!(
            html.contains("<span>100</span> <span>0</span>"),
            "the grid has no numbers"
        );
        let said = page.summary().unwrap();
        for part in ["100", "1 January 2026", "11 January 2026", "60"] {
            assert!(said.contains(part), "{said}");
        }
        let rows = page.rows();
        assert_eq!(rows.len(), 3);
        assert_eq!(
            (rows[0].confirmed.as_str(), rows[0].total.as_str()),
            ("60", "100")
        );
        assert_eq!(
            (rows[2].when.as_str(), rows[2].total.as_str()),
            ("1 January 2026", "10")
        );
    }

    #[test]
    fn nothing_and_a_single_day_have_no_line() {
        assert_eq!(page(0, &[]).line(), None);
        assert!(page(0, &[]).render().contains("Nobody has confirmed"));
        let one = days(&[(0, 7)]);
        assert_eq!(page(7, &one).line(), None);
        assert_eq!(page(7, &one).rows().len(), 1);
        let html = page(7, &one).render();
        assert!(html.contains("<table>") && !html.contains("<figure"));
        // The table is not "the same" as anything, and there is no busiest day.
        assert!(!html.contains("The same as") && !html.contains("busiest"));
    }

    #[test]
    fn what_was_before_the_first_day_is_below_the_line() {
        let days = days(&[(0, 5), (1, 5)]);
        assert_eq!(page(20, &days).line().unwrap(), "M0 100L0 50L600 0");
        // A signature that was withdrawn between two reads leaves no number below zero.
        assert_eq!(page(9, &days).before(), 0);
        assert!(page(9, &days).line().unwrap().ends_with("L600 0"));
    }

    #[test]
    fn the_chart_of_a_long_petition_is_small_and_its_table_short() {
        let numbers: Vec<_> = (0..1_000).map(|day| (day, 1_000_000)).collect();
        let days = days(&numbers);
        let page = page(1_000_000_000, &days);
        assert!(page.line().unwrap().len() < 2_000);
        assert!(page.line().unwrap().ends_with("L600 0"));
        assert_eq!(page.rows().len(), 33);
        let html = page.render();
        let chart = html
            .split("<svg")
            .nth(2)
            .or_else(|| html.split("<svg").nth(1))
            .unwrap();
        assert!(chart.split("</svg>").next().unwrap().len() <= 3 * 1024);
    }
}
