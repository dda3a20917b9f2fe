//! The first page fits into the first ten packets of a connection: 14 KB compressed.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use languages::Language;

mod sample;

const BUDGET: usize = 14 * 1024;

fn compressed(html: &str) -> usize {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(html.as_bytes()).unwrap();
    encoder.finish().unwrap().len()
}

#[test]
fn a_petition_with_four_news_and_ten_signers_is_within_the_budget_in_every_language() {
    for language in Language::all() {
        let size = compressed(&sample::sample(language).page());
        assert!(size <= BUDGET, "{language}: {size} bytes of {BUDGET}");
    }
}
