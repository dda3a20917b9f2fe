//! CSV that no spreadsheet runs.

use events::text::is_visible;
use proptest::prelude::*;
use serde_json::Value;
use unicode_normalization::UnicodeNormalization as _;

use crate::export::sheet::{Rows, Sheet, safe};

fn written(rows: Rows, cells: Vec<Value>) -> String {
    let mut sheet = Sheet::begin(rows, vec!["a".into(), "b".into()], Vec::new()).unwrap();
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
        ("\t=1", "\t'=1"),
        ("\r=1", "\r'=1"),
        ("\n=1", "\n'=1"),
        ("  =1", "'  =1"),
        ("＝1", "'＝1"),
        ("＠SUM", "'＠SUM"),
        ("Ana", "Ana"),
        ("a=b", "a=b"),
        ("Jean-Luc", "Jean-Luc"),
        ("'=1", "'=1"),
        ("", ""),
        ("x;=1", "x;'=1"),
        ("x; \"=1", "x;' \"=1"),
        ("x\u{37e}=1", "x\u{37e}'=1"),
        ("x\u{ff1b}＝1", "x\u{ff1b}'＝1"),
        ("x\t@SUM(A1)", "x\t'@SUM(A1)"),
        ("x\n- one\r\n-two", "x\n'- one\r\n'-two"),
        ("x\u{2028}=1", "x\u{2028}'=1"),
        ("\u{a0}=1", "'\u{a0}=1"),
        ("\u{3000}\u{200b}+1", "'\u{3000}\u{200b}+1"),
        ("\u{feff}=1", "'\u{feff}=1"),
        ("\"=1", "'\"=1"),
        ("＋1", "'＋1"),
        ("－1", "'－1"),
        ("﹦1", "'﹦1"),
        ("﹢1", "'﹢1"),
        ("﹣1", "'﹣1"),
        ("﹫SUM", "'﹫SUM"),
        ("a; b", "a; b"),
        ("a = b - c", "a = b - c"),
        ("−5 °C", "−5 °C"),
    ] {
        assert_eq!(safe(typed), shown, "{typed:?}");
    }
}

#[test]
fn quotes_commas_and_lines_in_a_cell_begin_no_other_cell() {
    let csv = written(Rows::Csv, vec!["a\",=1+1,\"b\r\n=2".into(), Value::Null]);
    assert_eq!(csv, "\"a\",\"b\"\r\n\"a\"\",=1+1,\"\"b\r\n'=2\",\"\"\r\n");
}

#[test]
fn a_file_for_excel_begins_with_a_byte_order_mark_and_is_the_same_otherwise() {
    let cells = || vec!["é".into(), Value::Null];
    let excel = written(Rows::CsvExcel, cells());
    assert_eq!(
        excel.strip_prefix('\u{feff}'),
        Some(written(Rows::Csv, cells()).as_str())
    );
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
            // Nothing but apostrophes was added.
            prop_assert_eq!(cell.replace('\'', ""), typed.replace('\'', ""));
        }
        // However a program separates cells, none begins with a sign.
        for piece in csv.split([',', ';', '\t', '\r', '\n', '\u{37e}']) {
            let read: String = piece.nfkc().collect();
            let read = read.trim_start_matches(|c: char| c == '"' || c.is_whitespace() || !is_visible(c));
            // Commas are inside quotes wherever commas separate cells.
            let follows_a_comma = [&first, &second].iter().any(|typed| typed.contains(','));
            prop_assert!(follows_a_comma || !read.starts_with(['=', '+', '-', '@']), "{piece:?}");
        }
        let json = written(Rows::Jsonl, vec![first.clone().into(), second.clone().into()]);
        let read: Value = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(read["a"].as_str(), Some(first.as_str()));
        prop_assert_eq!(json.lines().count(), 1);
    }
}
