//! `countersign petition sources`: where visitors came from, and how many of them signed.

use std::collections::BTreeMap;

use clap::Args;
use jiff::civil::Date;
use serde_json::json;
use views::Views;
use views::sources::{Figures, SourceFigures};

use super::apply::load;
use crate::arguments::PetitionName;
use crate::failure::Failure;
use crate::output;
use crate::place::Place;

pub(super) const EXAMPLES: &str = "\
Examples:
  countersign petition sources --petition SLUG
  countersign petition sources --petition SLUG --csv
      Each day (UTC) of each source, for a spreadsheet.
  countersign petition sources --petition SLUG --json
      The same for programs.

Sources are the codes in petition.toml; links name them: /petitions/SLUG?source=CODE.

views      how often the page was opened with the code: page views, not people. Reloads and programs
           count too. After a crash, up to ten seconds of them are missing.
forms      forms that were accepted, also when somebody sent one again.
confirmed  signatures that were confirmed. Those that were withdrawn or invalidated since stay in
           it.

These are statistics beside the log. They say nothing about single signers, and nobody can recount
them.
";

#[derive(Args, Debug)]
pub(crate) struct SourcesOf {
    #[command(flatten)]
    petition: PetitionName,
    /// Write each day of each source as CSV.
    #[arg(long, conflicts_with = "json")]
    csv: bool,
    /// Write one JSON object.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: Place,
}

/// Reads the counters and prints them: the sources that the petition declares, and those that it declared before.
pub(super) async fn run(arguments: &SourcesOf) -> Result<(), Failure> {
    let slug = &arguments.petition.slug;
    let opened = arguments.place.open_for(slug).await?;
    let views = Views::new(opened.client.clone(), opened.settings.tables.views.clone());
    let mut figures = views.source_figures(slug.as_str()).await?;
    for source in load(&opened.petitions(), slug).await?.sources {
        figures.entry(source.code).or_default();
    }
    if arguments.csv {
        lines(&figures).iter().for_each(|line| output::line(line));
    } else if arguments.json {
        output::line(&as_json(slug.as_str(), &figures).to_string());
    } else if figures.is_empty() {
        output::line("The petition counts no sources: name some in its petition.toml.");
    } else {
        output::table(&["source", "views", "forms", "confirmed"], &rows(&figures));
    }
    Ok(())
}

fn sum(days: &BTreeMap<Date, Figures>) -> Figures {
    let mut sum = Figures::default();
    days.values().for_each(|day| sum.add(*day));
    sum
}

/// A row for each source.
fn rows(figures: &SourceFigures) -> Vec<Vec<String>> {
    let row = |(code, days): (&String, _)| {
        let sum = sum(days);
        let numbers = [sum.views, sum.forms, sum.confirmed].map(|number| number.to_string());
        [code.clone()].into_iter().chain(numbers).collect()
    };
    figures.iter().map(row).collect()
}

/// CSV (RFC 4180). No code and no date needs quotes.
fn lines(figures: &SourceFigures) -> Vec<String> {
    let mut lines = vec!["source,date,views,forms,confirmed".to_owned()];
    for (code, days) in figures {
        for (date, day) in days {
            let Figures {
                views,
                forms,
                confirmed,
            } = day;
            lines.push(format!("{code},{date},{views},{forms},{confirmed}"));
        }
    }
    lines
}

fn as_json(slug: &str, figures: &SourceFigures) -> serde_json::Value {
    let sources = figures.iter().map(|(code, days)| {
        let sum = sum(days);
        let days = days.iter().map(|(date, day)| {
            json!({
                "date": date.to_string(),
                "views": day.views,
                "forms": day.forms,
                "confirmed": day.confirmed,
            })
        });
        json!({
            "source": code,
            "views": sum.views,
            "forms": sum.forms,
            "confirmed": sum.confirmed,
            "days": days.collect::<Vec<_>>(),
        })
    });
    json!({ "petition": slug, "sources": sources.collect::<Vec<_>>() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_add_up_and_a_source_without_any_is_shown() {
        let day = |views, forms, confirmed| Figures {
            views,
            forms,
            confirmed,
        };
        let date = |text: &str| text.parse::<Date>().unwrap();
        let figures = SourceFigures::from([
            ("newsletter".to_owned(), BTreeMap::new()),
            (
                "flyer-may".to_owned(),
                BTreeMap::from([
                    (date("2026-05-01"), day(10, 2, 0)),
                    (date("2026-05-02"), day(5, 1, 2)),
                ]),
            ),
        ]);
        assert_eq!(
            rows(&figures),
            [["flyer-may", "15", "3", "2"], ["newsletter", "0", "0", "0"]]
        );
        assert_eq!(
            lines(&figures),
            [
                "source,date,views,forms,confirmed",
                "flyer-may,2026-05-01,10,2,0",
                "flyer-may,2026-05-02,5,1,2",
            ]
        );
        let json = as_json("clean-rivers", &figures);
        assert_eq!(json["sources"][0]["days"][1]["confirmed"], 2);
        assert_eq!(json["sources"][1]["views"], 0);
    }
}
