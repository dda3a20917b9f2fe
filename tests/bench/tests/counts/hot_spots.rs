//! Which items forms, confirmations and counting share, and what the simulation says of them.

use counts::hot_spots::simulate::{Counter, Counting, counting, forms};
use counts::hot_spots::trace::{Shared, Transaction};
use counts::hot_spots::{Report, Trace, report, trace};

fn shared(transaction: &Transaction) -> Vec<(Shared, &str, f64)> {
    let shared = transaction
        .iter()
        .filter(|write| write.shared != Shared::Own);
    let mut shared: Vec<_> = shared
        .map(|write| (write.shared, write.table.as_str(), write.units))
        .collect();
    shared.sort_by_key(|(shared, _, _)| *shared);
    shared
}

/// A new shared item is a new hot spot: whoever adds one decides here.
#[tokio::test]
async fn a_form_shares_counters_only_and_a_confirmation_nothing() {
    let trace: Trace = Box::pin(trace()).await.unwrap();
    assert_eq!(
        shared(&trace.form),
        [
            (Shared::Network, "limits", 2.0),
            (Shared::Domain, "limits", 2.0),
            (Shared::NetworkAndDomain, "limits", 2.0)
        ]
    );
    assert_eq!(
        shared(&trace.form_at_provider),
        [(Shared::Network, "limits", 2.0)]
    );
    assert_eq!(shared(&trace.confirmation), []);
    assert_eq!(trace.confirmation.len(), 1);
    // The count, the places, and the day of the confirmations.
    let of_petition = shared(&trace.count);
    assert_eq!(of_petition, [(Shared::Petition, "views", 2.0); 3]);
    assert!(
        (96..=100).contains(&trace.count.len()),
        "a full transaction"
    );
    assert!((70.0..85.0).contains(&trace.events), "{}", trace.events);
}

#[tokio::test]
async fn the_same_seed_gives_the_same_report_and_the_scaling_page_quotes_it() {
    let trace = Box::pin(trace()).await.unwrap();
    let found = report(&trace);
    assert_eq!(found, report(&trace));
    let page = super::costs::document("infra/aws/scaling.md");
    let tables = [Report::items(&trace), found.rates(), found.limits()];
    for line in tables.iter().flat_map(|table| table.lines()) {
        assert!(
            page.contains(line),
            "scaling.md lacks {line:?}: run bench hot-spots"
        );
    }
}

const ALONE: Counter = Counter {
    rate: 20.0,
    items: 5,
    units: 2.0,
    shards: 1,
};

#[test]
fn every_form_is_written_or_given_up_and_more_of_them_wait_longer() {
    let calm = forms(ALONE, 60, 1);
    let busy = forms(
        Counter {
            rate: 200.0,
            ..ALONE
        },
        60,
        1,
    );
    let over = forms(
        Counter {
            rate: 2_000.0,
            ..ALONE
        },
        60,
        1,
    );
    assert!((900..1_500).contains(&calm.forms), "{calm:?}");
    assert!(calm.lost * 100 < calm.forms, "{calm:?}");
    assert!(busy.conflicts * calm.forms > calm.conflicts * busy.forms);
    assert!(busy.waited[1] > calm.waited[1]);
    // A transaction keeps the item for 9 ms, so no more than 111 a second can pass.
    let passed = over.forms - over.lost;
    assert!(passed <= 60 * 1_000 / 9 + 60, "{over:?}");
    assert!(over.lost * 2 > over.forms, "{over:?}");
}

#[test]
fn counters_that_share_a_limit_take_as_many_times_the_forms() {
    let one = Counter {
        rate: 300.0,
        ..ALONE
    };
    let shared = forms(Counter { shards: 20, ..one }, 60, 3);
    let one = forms(one, 60, 3);
    assert!(one.lost * 4 > one.forms, "{one:?}");
    assert!(shared.lost * 1_000 <= shared.forms, "{shared:?}");
}

#[test]
fn a_partition_writes_no_more_than_a_thousand_units_a_second() {
    let full = Counting {
        rate: 10_000.0,
        instances: 4,
        items: 10,
        units: 50.0,
        events: 100.0,
    };
    let little = Counting {
        rate: 1_000.0,
        ..full
    };
    let counted = counting(&full, 60, 5);
    assert!(counted.transactions <= 61 * 20, "{counted:?}");
    assert!(
        counted.throttled > 0 && counted.behind > 30.0,
        "{counted:?}"
    );
    assert!(counting(&little, 60, 5).behind < 5.0);
    assert_eq!(counting(&little, 60, 5), counting(&little, 60, 5));
}
