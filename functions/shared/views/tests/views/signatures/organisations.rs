//! Organisations that endorse: counted and listed apart from people.

use events::ids::SignatureId;
use events::personal::Personal;
use events::signature::{Choices, Details, Endorsement, Permissions, Reason, SignatureEvent};
use views::count::OrganisationCount;

use super::{Counting, SLUG, choices, signature};

fn form(n: u8, needs_approval: bool) -> Details<Personal> {
    Details {
        choices: Choices {
            endorsement: Some(Endorsement { needs_approval }),
            ..choices(false)
        },
        personal: Personal {
            name: format!("Contact {n}"),
            email: format!("contact{n}@example.org"),
            organisation: format!("Association {n}"),
            link: format!("https://association{n}.example/"),
            ..Personal::default()
        },
    }
}

impl Counting {
    /// An organisation whose contact has confirmed.
    pub(super) async fn endorsed(&self, n: u8, needs_approval: bool) -> SignatureId {
        let id = signature(n);
        let Details { choices, personal } = form(n, needs_approval);
        let submitted = SignatureEvent::SignatureSubmitted { choices, personal };
        self.append(&id, 1, submitted).await;
        let confirmed = SignatureEvent::SignatureConfirmed {
            details_version: 1,
            permissions: Some(Permissions::default()),
        };
        self.append(&id, 2, confirmed).await;
        id
    }

    async fn organisations(&self) -> (OrganisationCount, Vec<String>) {
        let count = self.views.organisation_count(SLUG).await.unwrap();
        let listed = self.views.organisations(SLUG, None, 100).await.unwrap();
        let names = listed.part.entries.into_iter().map(|it| it.name);
        (count, names.collect())
    }
}

#[tokio::test]
async fn an_organisation_is_listed_and_counted_apart_from_people() {
    let test = Counting::new().await;
    test.confirmed(1, true).await;
    test.endorsed(2, false).await;
    test.deliver_all().await;
    assert_eq!(test.counted().await, [1, 0, 1, 0, 0], "people only");
    assert_eq!(test.names().await.len(), 1);
    let (count, names) = test.organisations().await;
    assert_eq!((count.submitted, count.listed), (1, 1));
    assert_eq!(names, ["Association 2"]);
    let counted = test.views.counted(SLUG).await.unwrap();
    assert_eq!((counted.count.confirmed, counted.organisations), (1, 1));
    let days = test.views.series(SLUG, None, 10).await.unwrap().entries;
    let confirmed: u64 = days.iter().map(|day| day.confirmed).sum();
    assert_eq!(confirmed, 1, "the series is of people");
    let places = test.live().await;
    assert_eq!(places.values().sum::<i64>(), 1, "and so are the places");
    test.assert_true().await;
}

#[tokio::test]
async fn what_needs_an_approval_is_listed_once_it_has_one() {
    let test = Counting::new().await;
    let id = test.endorsed(1, true).await;
    test.deliver_all().await;
    let (count, names) = test.organisations().await;
    assert_eq!((count.waiting, count.listed, names.len()), (1, 0, 0));
    let approved = SignatureEvent::EndorsementApproved { details_version: 1 };
    test.append(&id, 3, approved).await;
    test.deliver_all().await;
    let (count, names) = test.organisations().await;
    assert_eq!((count.waiting, count.listed, names.len()), (0, 1, 1));
    test.assert_true().await;
    let rejected = SignatureEvent::EndorsementRejected { details_version: 1 };
    test.append(&id, 4, rejected).await;
    test.deliver_all().await;
    let (count, names) = test.organisations().await;
    assert_eq!((count.rejected, count.listed, names.len()), (1, 0, 0));
    test.assert_true().await;
}

#[tokio::test]
async fn what_ends_takes_the_organisation_from_the_list_at_once() {
    let invalidated = SignatureEvent::SignatureInvalidated {
        reason: Reason::FalseName,
        note: String::new(),
        operator: "bea".into(),
        sweep: "a".into(),
    };
    for (event, listed) in [
        (SignatureEvent::SignatureWithdrawn {}, 0),
        (SignatureEvent::SignatureDisowned {}, 0),
        (SignatureEvent::SignatureErased {}, 0),
        (invalidated, 0),
        // It counts, and nothing is left to show.
        (SignatureEvent::PersonalDataExpired {}, 1),
    ] {
        let test = Counting::new().await;
        let id = test.endorsed(1, false).await;
        test.deliver_all().await;
        assert_eq!(test.organisations().await.1.len(), 1);
        test.append(&id, 3, event.clone()).await;
        test.deliver_all().await;
        let (count, names) = test.organisations().await;
        assert_eq!((count.listed, names.len()), (listed, 0), "{event:?}");
        assert_eq!(count.submitted, 1, "{event:?}");
        test.assert_true().await;
    }
}

#[tokio::test]
async fn what_was_approved_stays_listed_at_another_address_and_is_rebuilt_so() {
    for approves in [true, false] {
        let test = Counting::new().await;
        let id = test.endorsed(1, true).await;
        if approves {
            let approved = SignatureEvent::EndorsementApproved { details_version: 1 };
            test.append(&id, 3, approved).await;
        }
        test.deliver_all().await;
        let before = test.organisations().await;
        assert_eq!(before.0.listed, u64::from(approves));
        test.moves(&id, if approves { 4 } else { 3 }, 9).await;
        test.deliver_all().await;
        assert_eq!(test.organisations().await, before);
        test.assert_true().await;
    }
}

#[tokio::test]
async fn corrected_details_replace_the_entry() {
    let test = Counting::new().await;
    let id = test.endorsed(1, false).await;
    test.deliver_all().await;
    let Details { choices, personal } = form(9, false);
    let corrected = SignatureEvent::DetailsCorrected {
        details_version: 1,
        choices,
        personal,
    };
    test.append(&id, 3, corrected).await;
    test.deliver_all().await;
    assert_eq!(test.organisations().await.1, ["Association 9"]);
    test.assert_true().await;
}

#[tokio::test]
async fn a_rebuild_writes_the_same_and_events_that_come_twice_count_once() {
    let test = Counting::new().await;
    for n in 1..=3 {
        test.endorsed(n, n == 3).await;
        test.confirmed(n + 10, true).await;
    }
    let again = test.records().await;
    test.deliver_all().await;
    assert!(test.deliver(again).await.is_empty());
    let before = test.items(1).await;
    let unreadable = test.projection.rebuild(|_| {}).await.unwrap();
    assert_eq!(unreadable.number(), 0);
    assert_eq!(test.items(2).await, before);
    let (count, names) = test.organisations().await;
    assert_eq!((count.submitted, count.listed, count.waiting), (3, 2, 1));
    assert_eq!(names.len(), 2);
    test.assert_true().await;
}

#[tokio::test]
async fn many_organisations_and_people_fit_into_transactions_together() {
    let test = Counting::new().await;
    for n in 0..60 {
        test.endorsed(n, false).await;
        test.confirmed(n + 100, false).await;
    }
    test.deliver_all().await;
    assert_eq!(test.organisations().await.0.listed, 60);
    assert_eq!(test.counted().await, [60, 0, 60, 0, 0]);
    test.assert_true().await;
}
