//! A petition's facts: nothing of a draft, and its promise about names.

use events::envelope::Recorded;
use events::ids::CommandId;
use events::petition::{NamesFrom, PetitionEvent};
use jiff::Timestamp;
use public_facts::of_petition;
use public_log::commitment::Commitment;
use public_log::leaf::Kind;
use uuid::Uuid;

fn text(language: &str) -> PetitionEvent {
    PetitionEvent::TextRevised {
        language: language.to_owned(),
        call: String::new(),
        title: "Clean rivers".to_owned(),
        subtitle: String::new(),
        body: "For our children.".to_owned(),
    }
}

fn promise(confirmed: u64) -> PetitionEvent {
    let confirmed = NamesFrom::new(confirmed);
    PetitionEvent::NamesFromSet { confirmed }
}

/// What follows from the events, without the digests of texts.
fn facts(events: Vec<PetitionEvent>) -> Vec<String> {
    let recorded = |(version, event)| Recorded {
        stream: "clean-rivers".to_owned(),
        version,
        id: Uuid::nil(),
        command: CommandId(Uuid::nil()),
        at: Timestamp::UNIX_EPOCH,
        by: None,
        event,
    };
    let events: Vec<_> = (1..).zip(events).map(recorded).collect();
    let facts = of_petition("clean-rivers", &events);
    let numbers = facts.iter().map(|fact| fact.number);
    assert!(numbers.eq(1..=facts.len() as u64));
    let name = |kind: Kind<()>| match kind {
        Kind::TextRevised { version, .. } => format!("text {version}"),
        Kind::NamesAbove { confirmed } => format!("names above {confirmed}"),
        Kind::Opened => "opened".to_owned(),
        Kind::Closed => "closed".to_owned(),
        _ => "of a signature".to_owned(),
    };
    let unused = Commitment::from_bytes([0; 32]);
    let kinds = facts.into_iter().map(|fact| fact.fact(unused).kind);
    kinds.map(name).collect()
}

#[test]
fn what_a_petition_opens_with_is_public_when_it_opens_and_what_changes_then_at_once() {
    let opened = PetitionEvent::PetitionOpened {};
    let closed = PetitionEvent::PetitionClosed {};
    let draft = vec![text("en"), promise(50), text("en"), promise(100)];
    assert!(facts(draft.clone()).is_empty());
    let after = vec![opened.clone(), text("es"), promise(200), closed, opened];
    let expected = [
        "text 3",
        "names above 100",
        "opened",
        "text 6",
        "names above 200",
        "closed",
        "opened",
    ];
    assert_eq!(facts([draft, after].concat()), expected);
}

#[test]
fn a_promise_that_a_draft_took_back_was_never_made() {
    // 0 is no promise.
    let events = vec![promise(50), promise(0), PetitionEvent::PetitionOpened {}];
    assert_eq!(facts(events), ["opened"]);
}
