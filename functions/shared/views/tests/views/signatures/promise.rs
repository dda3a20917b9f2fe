//! Names only from a number on: nobody is named before as many have confirmed, whatever happens meanwhile.

use std::cell::Cell;

use events::signature::SignatureEvent;
use futures_util::future::join;
use test_support::deployment::petition;
use views::petition::{NamesFrom, Petition, PetitionStatus};
use views::words::Terms;
use views::{PetitionPageView, Projection, Withheld, layout};

use super::{Counting, SLUG};

/// How many are missing where names are withheld for that.
fn missing(withheld: Option<Withheld>) -> Option<u64> {
    match withheld? {
        Withheld::Hidden => panic!("nobody hides names"),
        Withheld::TooFew { missing, .. } => Some(missing),
    }
}

impl Counting {
    /// The petition, which asks whether comments may be shown, promises this.
    async fn promises(&self, confirmed: u64) {
        let pk = layout::petition(Projection::Petitions, 1, SLUG);
        let asking = self.views.petition(SLUG).await.unwrap();
        let form = asking.map(|petition| petition.form.clone());
        let petition = Petition {
            names_from: NamesFrom::new(confirmed),
            form: form.unwrap_or_default(),
            ..petition(SLUG, PetitionStatus::Open)
        };
        self.deployment.view(&pk, layout::PETITION, &petition).await;
    }

    /// How many people, comments and organisations readers see in each way in which they can read them, and how many are missing.
    async fn seen(&self) -> ([usize; 7], Option<u64>) {
        let views = &self.views;
        let names = views.names(SLUG, None, 100).await.unwrap();
        let comments = views.comments(SLUG, None, 100).await.unwrap();
        let organisations = views.organisations(SLUG, None, 100).await.unwrap();
        let terms = Terms::parse("Person");
        let found = views.find_names(SLUG, None, &terms).await.unwrap();
        let page = PetitionPageView::read(views, SLUG).await.unwrap().unwrap();
        let reasons = [
            names.withheld,
            comments.withheld,
            organisations.withheld,
            found.withheld,
            page.withheld,
        ];
        assert!(reasons.iter().all(|why| *why == reasons[0]), "{reasons:?}");
        let seen = [
            names.part.entries.len(),
            comments.part.entries.len(),
            organisations.part.entries.len(),
            found.part.entries.len(),
            page.signers.len(),
            page.comments.len(),
            page.listed_organisations.len(),
        ];
        (seen, missing(reasons[0]))
    }
}

#[tokio::test]
async fn nobody_is_named_while_fewer_have_confirmed_than_was_promised() {
    let test = Counting::asking().await;
    test.promises(3).await;
    let first = test.commented(1, true).await;
    let approved = SignatureEvent::CommentApproved { details_version: 1 };
    test.append(&first, 3, approved).await;
    test.confirmed(2, true).await;
    // Neither who has yet to confirm nor an organisation is one of the three.
    test.sign(3, true).await;
    test.endorsed(9, false).await;
    test.deliver_all().await;
    assert_eq!(test.seen().await, ([0; 7], Some(1)));

    let third = test.confirmed(4, false).await;
    test.deliver_all().await;
    assert_eq!(test.seen().await, ([2, 1, 1, 2, 2, 1, 1], None));

    for (version, event, expected) in [
        (3, SignatureEvent::SignatureWithdrawn {}, Some(1)),
        (
            4,
            SignatureEvent::SignatureConfirmed {
                details_version: 1,
                permissions: None,
            },
            None,
        ),
        (5, SignatureEvent::SignatureErased {}, Some(1)),
    ] {
        test.append(&third, version, event).await;
        test.deliver_all().await;
        let (seen, missing) = test.seen().await;
        assert_eq!(missing, expected, "version {version}");
        assert_eq!(seen[0] == 0, expected.is_some(), "version {version}");
    }
    test.promises(2).await;
    assert_eq!(test.seen().await.1, None);
    test.assert_true().await;
}

/// So nobody sees a name that was not there while enough had confirmed.
#[tokio::test]
async fn the_count_that_decides_is_read_after_the_names_and_is_not_stale() {
    let test = Counting::asking().await;
    test.promises(2).await;
    test.confirmed(1, true).await;
    test.endorsed(9, false).await;
    test.deliver_all().await;
    let views = &test.views;
    let embedded = &test.deployment.embedded;
    for read in 0..5 {
        embedded.clear_requests();
        embedded.record_requests(true);
        match read {
            0 => drop(views.names(SLUG, None, 9).await.unwrap()),
            1 => drop(views.comments(SLUG, None, 9).await.unwrap()),
            2 => drop(views.organisations(SLUG, None, 9).await.unwrap()),
            3 => {
                let terms = Terms::parse("Person");
                drop(views.find_names(SLUG, None, &terms).await.unwrap());
            }
            _ => drop(PetitionPageView::read(views, SLUG).await.unwrap()),
        }
        embedded.record_requests(false);
        let requests = embedded.requests();
        let names = requests.iter().rposition(|seen| seen.operation == "Query");
        let last = requests.iter().rposition(|seen| {
            let is_consistent = seen.request["ConsistentRead"] == true;
            is_consistent && seen.request["Key"]["sk"]["S"] == layout::COUNT
        });
        assert!(names < last && names.is_some(), "{read}: {requests:?}");
    }
}

#[tokio::test]
async fn whoever_sees_a_name_while_many_confirm_sees_it_after_enough_have() {
    let test = Counting::asking().await;
    test.promises(20).await;
    let is_over = Cell::new(false);
    let confirming = async {
        for n in 1..=40 {
            test.confirmed(n, true).await;
            test.deliver_all().await;
        }
        is_over.set(true);
    };
    let reading = async {
        let (mut withheld, mut shown) = (0, 0);
        while !is_over.get() {
            let (names, page) = (
                test.views.names(SLUG, None, 100).await.unwrap(),
                PetitionPageView::read(&test.views, SLUG).await.unwrap(),
            );
            let page = page.unwrap();
            // Nobody withdraws here, so the number only rises.
            let confirmed = test.views.count(SLUG).await.unwrap().confirmed;
            assert!(names.part.entries.is_empty() || confirmed >= 20);
            assert_eq!(page.signers.is_empty(), page.count.confirmed < 20);
            match names.withheld {
                None => shown += 1,
                Some(_) => withheld += 1,
            }
            tokio::task::yield_now().await;
        }
        assert!(withheld > 0 && shown > 0, "{withheld} {shown}");
    };
    Box::pin(join(confirming, reading)).await;
}

#[tokio::test]
async fn a_rebuild_names_nobody_too_early_either() {
    let test = Counting::asking().await;
    test.promises(20).await;
    for n in 1..=19 {
        test.confirmed(n, true).await;
    }
    test.deliver_all().await;
    let is_over = Cell::new(false);
    let rebuilding = async {
        test.projection.rebuild(|_| {}).await.unwrap();
        is_over.set(true);
    };
    let reading = async {
        while !is_over.get() {
            assert_eq!(test.seen().await.0, [0; 7]);
            tokio::task::yield_now().await;
        }
    };
    Box::pin(join(rebuilding, reading)).await;
    assert_eq!(test.seen().await, ([0; 7], Some(1)));
    test.confirmed(20, true).await;
    test.deliver_all().await;
    assert_eq!(test.seen().await.0[0], 20);
    test.projection.rebuild(|_| {}).await.unwrap();
    assert_eq!(test.seen().await.0[0], 20);
    test.assert_true().await;
}
