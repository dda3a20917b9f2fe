//! CSV that no spreadsheet runs.

use proptest::prelude::*;
use serde_json::Value;

use crate::export::sheet::{Rows, Sheet, safe};

fn written(rows: Rows, cells: Vec<Value>) -> String {
    let mut sheet = Sheet::begin(rows, vec!["a", "b"], Vec::new()).unwrap();
    sheet.row(cells).unwrap();
    String::from_utf8(sheet.end().unwrap()).unwrap()
}

#[test]
fn what_would_be_a_formula_gets_an_apostrophe_and_nothing_else_does() {
    for (typed, shown) in [
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("\n=1", "'\n=1"),
        ("  =1", "'  =1"),
        ("＝1", "'＝1"),
        ("＠SUM", "'＠SUM"),
        ("Ana", "Ana"),
        ("a=b", "a=b"),
        ("Jean-Luc", "Jean-Luc"),
        ("'=1", "'=1"),
        ("", ""),
    ] {
        assert_eq!(safe(typed), shown, "{typed:?}");
    }
}

#[test]
fn quotes_commas_and_lines_in_a_cell_begin_no_other_cell() {
    let csv = written(Rows::Csv, vec!["a\",=1+1,\"b\r\n=2".into(), Value::Null]);
    assert_eq!(csv, "\"a\",\"b\"\r\n\"a\"\",=1+1,\"\"b\r\n=2\",\"\"\r\n");
}

#[test]
fn json_lines_have_the_text_as_it_was_entered_and_keep_the_types() {
    let line = written(Rows::Jsonl, vec!["=1\n2".into(), true.into()]);
    assert_eq!(line, "{\"a\":\"=1\\n2\",\"b\":true}\n");
}

proptest! {
    #[test]
    fn no_text_becomes_a_formula_and_every_text_can_be_had_back(
        first in "\\PC{0,12}|[=+@\t\r\n \"',;-]{0,4}\\PC{0,6}",
        second in "\\PC{0,12}|[=+@\t\r\n \"',;-]{0,4}\\PC{0,6}",
    ) {
        let csv = written(Rows::Csv, vec![first.clone().into(), second.clone().into()]);
        let mut reader = csv::Reader::from_reader(csv.as_bytes());
        let records: Vec<_> = reader.records().collect::<Result<_, _>>().unwrap();
        prop_assert_eq!(records.len(), 1);
        for (cell, typed) in records[0].iter().zip([&first, &second]) {
            prop_assert!(!cell.trim_start_matches(' ').starts_with(['=', '+', '-', '@', '\t', '\r', '\n']));
            prop_assert!(cell == typed || cell.strip_prefix('\'') == Some(typed));
        }
        let json = written(Rows::Jsonl, vec![first.clone().into(), second.clone().into()]);
        let read: Value = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(read["a"].as_str(), Some(first.as_str()));
        prop_assert_eq!(json.lines().count(), 1);
    }
}
