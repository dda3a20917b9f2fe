//! Any order, any doubles, any cut into batches: the view is the fold of the log. Pure.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use events::envelope::Recorded;
use events::ids::{CommandId, SignatureId};
use events::seal::{KeyMaterial, Sealed, SealingKey};
use events::secret::DeploymentSecret;
use events::signature::{
    Choices, Endorsement, EndorsementState, Reason, Signature, SignatureEvent, SignatureStatus,
    evolve,
};
use proptest::prelude::*;
use uuid::Uuid;
use views::signatures::contribution::{Contribution, Line, contribution};
use views::signatures::counted::CountedSignature;
use views::signatures::fold::fold;
use views::signatures::model::View;

use super::{at, choices, person, signature};

type Stream = Vec<Recorded<SignatureEvent>>;

static SEALED: LazyLock<Sealed> = LazyLock::new(|| {
    let key = SealingKey::new(
        &DeploymentSecret::from_text(&"s".repeat(32))
            .unwrap()
            .keys()
            .sealing,
        &KeyMaterial::generate().unwrap(),
        "any",
    );
    key.seal(1, &person(1)).unwrap()
});

/// Every second stream is an organisation's.
fn is_organisation(n: usize) -> bool {
    n % 2 == 1
}

fn form(n: usize, show_name: bool) -> Choices {
    let endorsement = is_organisation(n).then_some(Endorsement {
        needs_approval: n % 4 == 1,
    });
    Choices {
        endorsement,
        ..choices(show_name)
    }
}

fn event(n: usize, kind: u8, version: u64) -> SignatureEvent {
    match kind {
        0 => SignatureEvent::SignatureSubmitted {
            choices: form(n, true),
            personal: SEALED.clone(),
        },
        1 => SignatureEvent::SignatureConfirmed {
            details_version: version.saturating_sub(1).max(1),
            permissions: None,
        },
        2 => SignatureEvent::DetailsChanged {
            show_name: version.is_multiple_of(2),
            news: false,
            consents: std::collections::BTreeMap::new(),
        },
        3 => SignatureEvent::SignatureWithdrawn {},
        4 => SignatureEvent::SignatureErased {},
        5 => SignatureEvent::SignatureInvalidated {
            reason: Reason::ALL[usize::try_from(version).unwrap() % Reason::ALL.len()],
            note: String::new(),
            operator: "bea".into(),
            sweep: "a".into(),
        },
        6 => SignatureEvent::SignatureReinstated {
            note: String::new(),
            operator: "bea".into(),
            sweep: "a".into(),
        },
        7 => SignatureEvent::EmailBounced { mail: 1 },
        8 => SignatureEvent::SignaturePurged {},
        10 => SignatureEvent::CommentApproved {
            details_version: version.saturating_sub(1).max(1),
        },
        11 => SignatureEvent::CommentRefused {
            details_version: version.saturating_sub(1).max(1),
        },
        12 => SignatureEvent::SignatureDisowned {},
        13 => SignatureEvent::EndorsementApproved {
            details_version: version.saturating_sub(2).max(1),
        },
        14 => SignatureEvent::EndorsementRejected {
            details_version: version.saturating_sub(2).max(1),
        },
        _ => SignatureEvent::ConfirmationRequested {
            language: "en".into(),
            details: Some(events::signature::Details {
                choices: form(n, version % 2 == 1),
                personal: SEALED.clone(),
            }),
            address: None,
        },
    }
}

fn stream(n: usize, kinds: &[u8]) -> Stream {
    let id = signature(u8::try_from(n).unwrap());
    let recorded = |(kind, version): (u8, u64)| Recorded {
        stream: id.to_string(),
        version,
        id: Uuid::from_u128(version.into()),
        command: CommandId::named(&version.to_string()),
        at: at(version),
        by: None,
        event: event(n, kind, version),
    };
    std::iter::once(0)
        .chain(kinds.iter().copied())
        .zip(1..)
        .map(recorded)
        .collect()
}

/// Streams, and batches in which each of their events comes at least once.
fn deliveries() -> impl Strategy<Value = (Vec<Stream>, Vec<Stream>)> {
    proptest::collection::vec(proptest::collection::vec(0_u8..15, 0..60), 1..5).prop_flat_map(
        |kinds| {
            let streams: Vec<Stream> = kinds
                .iter()
                .enumerate()
                .map(|(n, kinds)| stream(n, kinds))
                .collect();
            let all = streams.concat();
            let doubled = proptest::sample::subsequence(all.clone(), 0..=all.len());
            let sent = doubled
                .prop_map(move |doubled| [all.clone(), doubled].concat())
                .prop_shuffle();
            let batches = (sent, 1_usize..40)
                .prop_map(|(sent, size)| sent.chunks(size).map(<[_]>::to_vec).collect());
            (Just(streams), batches)
        },
    )
}

/// What the function does with a batch, less the store: the marker, what came, what the log has.
fn deliver(view: &mut View, log: &BTreeMap<SignatureId, Stream>, batch: Stream) {
    let mut sorted: BTreeMap<SignatureId, BTreeMap<u64, _>> = BTreeMap::new();
    for event in batch {
        sorted
            .entry(SignatureId::parse(&event.stream).unwrap())
            .or_default()
            .insert(event.version, event);
    }
    for (id, events) in sorted {
        let events: Stream = events.into_values().collect();
        loop {
            let before = view.signatures.get(&id).cloned().unwrap_or_default();
            let folded = fold(&before, &events)
                .or_else(|_| fold(&before, &log[&id]))
                .unwrap();
            let Some(folded) = folded else { break };
            *view.petitions.entry(id.petition.clone()).or_default() += &folded.change;
            view.signatures.insert(id.clone(), folded.after);
        }
    }
}

proptest! {
    #[test]
    fn any_delivery_gives_the_fold_of_the_log((streams, batches) in deliveries()) {
        let mut folded = View::default();
        let mut log = BTreeMap::new();
        for stream in streams {
            let id = SignatureId::parse(&stream[0].stream).unwrap();
            for event in &stream {
                folded.apply(&id, event).unwrap();
            }
            log.insert(id, stream);
        }
        let mut delivered = View::default();
        for batch in batches {
            deliver(&mut delivered, &log, batch);
        }
        prop_assert_eq!(&delivered, &folded);
        let sum = folded.petitions.values().next().unwrap();
        let days: i64 = sum.days.values().flatten().sum();
        prop_assert_eq!(days, sum.tally.of_line(Line::Confirmed));
        let organisations = folded.signatures.values().filter(|it| it.organisation).count();
        let people = folded.signatures.len() - organisations;
        prop_assert_eq!(usize::try_from(sum.tally.of_line(Line::Submitted)).unwrap(), people);
        let of_organisations = sum.organisations.unwrap_or_default();
        let all: i64 = of_organisations.lines().map(|(_, number)| number).sum();
        let submitted = of_organisations.of_line("submitted");
        prop_assert_eq!(usize::try_from(submitted).unwrap(), organisations);
        prop_assert_eq!(all, 2 * submitted, "the lines add up");
        prop_assert_eq!(sum.tally.of_line(Line::Looked), sum.tally.of_line(Line::Submitted));
        let shown = folded.signatures.values().filter(|it| contribution(it).listed.is_some());
        prop_assert_eq!(usize::try_from(sum.tally.of_line(Line::Shown)).unwrap(), shown.count());
    }
}

#[test]
fn an_absent_signature_adds_nothing() {
    let nothing = contribution(&CountedSignature::default());
    assert_eq!(nothing, Contribution::default());
}

proptest! {
    /// The count folds on its own; where both know something, they know the same.
    #[test]
    fn the_count_agrees_with_the_model(n in 0_usize..6, kinds in proptest::collection::vec(0_u8..15, 0..60)) {
        let stream = stream(n, &kinds);
        let (mut counted, mut signature) = (CountedSignature::default(), Signature::default());
        for event in &stream {
            counted = counted.evolve(event);
            signature = evolve(signature, event);
            prop_assert_eq!(counted.version, signature.version);
            prop_assert_eq!(counted.status, signature.status);
            prop_assert_eq!(counted.confirmed_at, signature.confirmed_at);
            prop_assert_eq!(counted.bounced, signature.bounced);
            let standing = |(version, choices): &(u64, Choices)| (*version, choices.show_name);
            prop_assert_eq!(
                counted.standing.as_ref().map(|it| (it.version, it.choices.show_name)),
                signature.standing.as_ref().map(standing)
            );
            let offers: Vec<_> = counted.offers.iter().map(|offer| offer.version).collect();
            prop_assert_eq!(offers, signature.offers.keys().copied().collect::<Vec<_>>());
            let adds = contribution(&counted).organisations;
            prop_assert_eq!(adds.is_some(), is_organisation(n));
            let adds = adds.unwrap_or_default();
            let state = signature.endorsement_state();
            // No log confirms what has ended: nothing stands then.
            let is_of_a_log = signature.standing.is_some() || signature.status != SignatureStatus::Confirmed;
            for (line, expected) in [
                ("listed", EndorsementState::Listed),
                ("waiting", EndorsementState::Waiting),
                ("rejected", EndorsementState::Rejected),
            ] {
                let adds_one = adds.of_line(line) == 1 && is_of_a_log;
                prop_assert_eq!(adds_one, state == Some(expected), "{}", line);
            }
            let is_confirmed = is_organisation(n) && signature.status == SignatureStatus::Confirmed;
            prop_assert_eq!(state.is_some(), is_confirmed && signature.standing.is_some());
        }
    }
}
