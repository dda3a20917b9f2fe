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

/// The largest page of a petition, in bytes. A Lambda function can answer with 6 MB.
const LARGEST: usize = 1024 * 1024;

/// The longest that `petition apply` takes of everything, and one article of an earlier release, which took more.
#[test]
fn the_largest_page_is_far_below_what_a_function_can_answer() {
    let mut sample = sample::sample(Language::ENGLISH);
    sample.text.body_html = "<p>&amp;</p>".repeat(256 * 1024 / 12);
    sample.text.title = "&".repeat(300);
    sample.text.summary = "&".repeat(200);
    let mut article = sample.articles.entries[0].clone();
    article.title = "&".repeat(300);
    article.source = "&".repeat(300);
    article.url = Some(format!("https://example.org/{}", "&".repeat(2_000)));
    article.excerpt = "& ".repeat(32 * 1024);
    sample.articles.entries = vec![article; views::NEWS];
    sample.articles.next = Some("2024-10-04T18:48:00.000Z#news".into());
    for signer in &mut sample.signers {
        signer.name = "&".repeat(161);
        signer.occupation = "&".repeat(120);
    }
    for field in pages::Fields::default().all() {
        let typed = &mut sample.form.typed;
        typed.insert(field.name.to_string(), "&".repeat(field.max_length));
    }
    let html = sample.page();
    assert!(html.len() <= LARGEST, "{} bytes", html.len());
    assert!(html.contains("href=\"/petitions/polo-obrero/news?before=2024-10-04T18%3A48%3A00.000Z%23news&#38;lang=en\""));
}

#[test]
fn a_petition_with_four_news_and_ten_signers_is_within_the_budget_in_every_language() {
    let sizes = Language::all().map(|it| (it, compressed(&sample::sample(it).page())));
    let beyond: Vec<_> = sizes
        .filter(|(_, size)| *size > BUDGET)
        .map(|(language, size)| format!("{language}: {size}"))
        .collect();
    assert!(beyond.is_empty(), "beyond {BUDGET} bytes: {beyond:?}");
}

/// What a picture adds to the first view is its address in a few sizes. Its bytes come later.
#[test]
fn a_picture_costs_the_first_view_little() {
    let mut sample = sample::sample(Language::ENGLISH);
    let without = compressed(&sample.page());
    sample.petition.pictures = sample::pictures();
    let with = compressed(&sample.page());
    assert!(with <= BUDGET, "{with} bytes of {BUDGET}");
    assert!(with - without <= 600, "{} bytes more", with - without);
}
