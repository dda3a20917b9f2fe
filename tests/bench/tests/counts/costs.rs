//! Units of DynamoDB: what is counted is what `prices.toml` and the documents say.

use std::path::Path;

use counts::costs::{Counted, count, prices, written, written_bytes};

/// People per step, as in the documents.
const PEOPLE: usize = 90;
/// A figure may differ by so much, since times have more or fewer decimals.
const TOLERANCE: f64 = 0.03;

/// A document by its path.
pub(crate) fn document(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(name);
    std::fs::read_to_string(path).unwrap()
}

/// Each row of `table` stands in the document, with figures that differ by less than `tolerance` times `scale`.
fn assert_has(name: &str, table: &str, tolerance: f64) {
    let document = document(name);
    let cells = |line: &str| -> Vec<String> {
        let cells = line.trim_matches('|').split('|');
        cells.map(|cell| cell.trim().to_owned()).collect()
    };
    for row in table.lines().skip(2) {
        let expected = cells(row);
        let found = document
            .lines()
            .map(cells)
            .find(|found| found.first() == expected.first() && found.len() == expected.len());
        let agrees = found.as_ref().is_some_and(|found| {
            let pairs = found.iter().zip(&expected).skip(1);
            let numbers = pairs.map(|(a, b)| (a.parse::<f64>(), b.parse::<f64>()));
            let mut near = numbers.map(|pair| match pair {
                (Ok(a), Ok(b)) => (a - b).abs() <= tolerance * b.abs().max(1.0),
                _ => false,
            });
            near.all(|near| near)
        });
        assert!(
            agrees,
            "{name} has {found:?} for {row}\nreplace its table by what `bench costs` prints:\n{table}"
        );
    }
}

/// `countersign cost` calculates with what is counted.
fn assert_prices_are_of(counted: &Counted) {
    let (mine, written) = (counted.quantities(), written().unwrap());
    for (name, mine, written) in [
        ("form", mine.form, written.form),
        ("confirmed", mine.confirmed, written.confirmed),
        ("unconfirmed", mine.unconfirmed, written.unconfirmed),
        ("thank_you", mine.thank_you, written.thank_you),
        ("visit", mine.visit, written.visit),
        ("kept", mine.kept, written.kept),
    ] {
        let near = |a: f64, b: f64| (a - b).abs() <= TOLERANCE * b.max(1.0);
        assert!(
            near(mine.writes, written.writes) && near(mine.reads, written.reads),
            "prices.toml: {name} is {written:?}, but {mine:?} is counted"
        );
    }
    let (all, recoverable) = written_bytes().unwrap();
    for (written, mine) in [
        (all, counted.bytes),
        (recoverable, counted.bytes_recoverable),
    ] {
        assert!(
            (written - mine).abs() < 0.05 * mine,
            "prices.toml: {written} bytes, but {mine} are counted"
        );
    }
}

/// No step may get dearer unnoticed.
fn assert_steps_are_as_cheap_as_they_can_be(counted: &Counted) {
    for (name, writes, reads) in [
        // Event, key and the network's counter, each twice.
        ("sign, address at a large provider", 6.0, 0.0),
        // And the counters of the domain and of the network's share of it.
        ("sign, address at another domain", 10.0, 0.0),
        // And the mark of the proof, instead of the domain's counters.
        ("sign, with a proof of work", 8.0, 0.0),
        ("confirm", 1.0, 0.0),
        // The claim and its end; half for the stream, the place after it and the suppression, and the key.
        ("email to confirm, ten at once", 2.0, 2.5),
        ("report of its delivery", 0.0, 0.0),
    ] {
        let step = counted.steps.iter().find(|step| step.name == name);
        let found = step.unwrap().units;
        // How late emails are is read once in ten seconds, not once for each form.
        let is_near = found.writes == writes && (found.reads - reads).abs() < 0.02;
        assert!(is_near, "{name}: {found:?}");
    }
}

/// One test, because counting takes some seconds.
#[tokio::test]
async fn the_documents_and_the_prices_say_what_is_counted() {
    let counted = Box::pin(count(PEOPLE)).await.unwrap();
    assert_steps_are_as_cheap_as_they_can_be(&counted);
    assert_prices_are_of(&counted);
    assert_has("tests/bench/README.md", &counted.table(), TOLERANCE);
    let million = counted.million().table(prices().unwrap());
    assert_has("infra/aws/scaling.md", &million, TOLERANCE);
}
