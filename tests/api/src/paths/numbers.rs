//! How many signed, when, and from where.

use utoipa::openapi::path::{OperationBuilder, PathsBuilder};

use super::parts::{
    FOR_PEOPLE, SVG, accept_language, before, errors, get, json_of_petition, lang,
    page_of_petition, public_of_petition, query,
};
use crate::answers::{JSON, one_of, text};

/// What all addresses about places are about.
const WHERE: &str = "Where they signed";

pub(super) fn add(paths: PathsBuilder) -> PathsBuilder {
    paths
        .path("/petitions/{petition}/count.json", get(count()))
        .path("/petitions/{petition}/series.json", get(series()))
        .path("/petitions/{petition}/series.csv", get(series_csv()))
        .path("/petitions/{petition}/history", get(history()))
        .path("/petitions/{petition}/places", get(places_page()))
        .path("/petitions/{petition}/places.json", get(places()))
        .path("/petitions/{petition}/places.csv", get(places_csv()))
        .path("/petitions/{petition}/places.svg", get(places_map()))
}

fn count() -> OperationBuilder {
    let all = "Where all signatures stand.";
    let about =
        "A UTC day, or a time of it: the answer is what was published until then, as PastCount.";
    let at = query("at", about).example(Some("2026-11-24".into()));
    let count = one_of(&["Count", "PastCount"]);
    let operation = public_of_petition("count", "How many signed", all, JSON, count).parameter(at);
    errors(operation, &["400"])
}

fn series() -> OperationBuilder {
    let all = "Confirmations by day and hour.";
    json_of_petition("series", "When they signed", all, "Series").parameter(before())
}

fn series_csv() -> OperationBuilder {
    let all = "The days as a table. The header `Link` leads to earlier days, if there are more than 1,000.";
    public_of_petition("series-csv", "When they signed", all, "text/csv", text())
        .parameter(before())
}

fn history() -> OperationBuilder {
    let page = "The same for people, with a chart.";
    page_of_petition("history-page", "How the number grew", page, [])
}

fn places() -> OperationBuilder {
    let all = "How many signatures are from which country, region or postcode area, if the petition shows it; otherwise 404.";
    json_of_petition("places", WHERE, all, "Places")
}

fn places_csv() -> OperationBuilder {
    let all = "The countries or areas as a table.";
    public_of_petition("places-csv", WHERE, all, "text/csv", text())
}

fn places_map() -> OperationBuilder {
    let map = "A map of the world, in which countries are coloured by their number, if the petition shows countries.";
    public_of_petition("places-map", WHERE, map, SVG, text())
        .parameters(Some([lang(), accept_language()]))
}

fn places_page() -> OperationBuilder {
    page_of_petition("places-page", WHERE, FOR_PEOPLE, [])
}
