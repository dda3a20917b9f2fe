//! The checked-in document is the one that is described, and describes every route.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn checked_in() -> PathBuf {
    root().join("functions/page/openapi.json")
}

#[test]
fn the_document_that_is_served_is_the_one_described_here() {
    let served = fs::read_to_string(checked_in()).unwrap_or_default();
    assert!(
        served == api_description::text().unwrap(),
        "functions/page/openapi.json differs: run `cargo nextest run -p api-description --run-ignored only` and read the difference"
    );
}

#[test]
#[ignore = "writes the document"]
fn write_document() {
    fs::write(checked_in(), api_description::text().unwrap()).unwrap();
}

#[test]
fn it_is_openapi_3_1_and_every_operation_has_a_name_of_its_own() {
    let document: serde_json::Value =
        serde_json::from_str(&api_description::text().unwrap()).unwrap();
    assert_eq!(document["openapi"], "3.1.0");
    let paths = document["paths"].as_object().unwrap();
    let operations = paths.values().flat_map(|item| item.as_object().unwrap());
    let mut names: Vec<_> = operations
        .map(|(_, operation)| operation["operationId"].as_str().unwrap())
        .collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!((names.len(), names.len() > 10), (all, true));
}

/// `ANY /confirm/{token}` in the template is `/confirm/{token}` here.
#[test]
fn every_route_of_the_template_is_described() {
    let template = fs::read_to_string(root().join("infra/aws/template.yaml")).unwrap();
    let document = api_description::document();
    let routes: Vec<_> = template
        .lines()
        .filter_map(|line| line.trim().strip_prefix("RouteKey: "))
        .filter(|route| *route != "$default")
        .collect();
    assert!(routes.len() >= 3, "{routes:?}");
    for route in routes {
        let (_, path) = route.split_once(' ').unwrap();
        assert!(document.paths.paths.contains_key(path), "{route}");
    }
}
