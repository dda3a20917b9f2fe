//! Which signatures move to another address, and when.

use events::ids::SignatureId;
use events::personal::Personal;
use events::signature::{
    ADDRESS_PERIOD, Arrival, Command, HeldAddress, MAX_ADDRESSES_A_DAY, Reason, Refusal, Signature,
    SignatureEvent, SignatureStatus, as_of, decide, details_of_mail, evolve, origins_before,
};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use crate::make;

/// A stream with the state that it folds to.
#[derive(Clone)]
struct Stream {
    id: SignatureId,
    state: Signature,
    events: Vec<events::envelope::Recorded<SignatureEvent>>,
}

impl Stream {
    fn of(number: u8) -> Self {
        Self {
            id: make::signature_id(number),
            state: Signature::default(),
            events: Vec::new(),
        }
    }

    fn confirmed(number: u8) -> Self {
        let mut stream = Self::of(number);
        stream.does(Command::Submit(make::details("es"))).unwrap();
        stream.does(confirm(1)).unwrap();
        stream
    }

    fn does_at(&mut self, at: Timestamp, command: Command) -> Result<bool, Refusal> {
        let now = as_of(self.state.clone(), at);
        let Some(event) = decide(&now, command)? else {
            return Ok(false);
        };
        let mut recorded = make::recorded_sealed(now.version + 1, event);
        recorded.at = at;
        recorded.stream = self.id.to_string();
        self.state = evolve(std::mem::take(&mut self.state), &recorded);
        self.events.push(recorded);
        Ok(true)
    }

    fn does(&mut self, command: Command) -> Result<bool, Refusal> {
        self.does_at(make::at(), command)
    }

    fn asks(&mut self) -> u64 {
        assert_eq!(self.does(request()), Ok(true));
        self.state.version
    }

    /// What the transaction of a move does: both events or none.
    fn moves_to(&mut self, other: &mut Self, request: u64) -> Result<(), Refusal> {
        let (mut left, before) = (self.clone(), self.state.clone());
        left.does(Command::Leave {
            request,
            to: other.id.tag,
            address: address("old@example.org"),
        })?;
        let moved = HeldAddress {
            version: left.state.version,
            at: make::at(),
        };
        let arrival = before.arrival(self.id.tag, moved, make::personal());
        other.does(Command::Arrive(Box::new(arrival.unwrap())))?;
        *self = left;
        Ok(())
    }

    /// The same where only the spelling differs, so that there is one stream.
    fn moves_within(&mut self, request: u64) -> Result<(), Refusal> {
        let (mut left, before) = (self.clone(), self.state.clone());
        left.does(Command::Leave {
            request,
            to: self.id.tag,
            address: address("old@example.org"),
        })?;
        let moved = HeldAddress {
            version: left.state.version,
            at: make::at(),
        };
        let arrival = before.arrival(self.id.tag, moved, make::personal());
        left.does(Command::Arrive(Box::new(arrival.unwrap())))?;
        *self = left;
        Ok(())
    }
}

fn confirm(details_version: u64) -> Command {
    Command::Confirm {
        details_version,
        permissions: None,
    }
}

fn address(email: &str) -> Personal {
    Personal {
        email: email.to_owned(),
        ..Personal::default()
    }
}

fn request() -> Command {
    Command::RequestAddress {
        language: "es".into(),
        address: address("new@example.org"),
    }
}

fn invalidate() -> Command {
    Command::Invalidate {
        reason: Reason::Automated,
        note: String::new(),
        operator: String::new(),
        sweep: "s".into(),
    }
}

#[test]
fn a_signature_moves_with_everything_that_stood() {
    let (mut old, mut new) = (Stream::confirmed(1), Stream::of(2));
    let change = Command::ChangeDetails(events::signature::Permissions {
        show_name: false,
        news: true,
        consents: std::collections::BTreeMap::new(),
    });
    old.does(change).unwrap();
    let before = old.state.clone();
    let request = old.asks();
    old.moves_to(&mut new, request).unwrap();

    assert_eq!(old.state.status, SignatureStatus::Moved);
    assert!(old.state.is_gone() && old.state.standing.is_none());
    assert_eq!(old.state.moved_to, Some(new.id.tag));
    let there = &new.state;
    assert_eq!(there.status, SignatureStatus::Confirmed);
    let choices = |state: &Signature| state.standing.clone().unwrap().1;
    assert_eq!(choices(there), choices(&before));
    assert_eq!(there.submitted_at, before.submitted_at);
    assert_eq!(there.confirmed_at, before.confirmed_at);
    assert!(there.was_confirmed && there.can_be_corrected());
    assert_eq!(
        there.all_changes,
        before.all_changes + 1,
        "changes stay counted"
    );
    assert_eq!(there.origins[0].tag, old.id.tag);
    assert_eq!(there.origins[0].version, old.state.version);

    // Whoever has the old address can sign with it as anybody else.
    old.does(Command::Submit(make::details("es"))).unwrap();
    assert_eq!(old.state.status, SignatureStatus::Awaiting);
    assert_eq!(old.state.moved_to, None);
}

#[test]
fn another_spelling_moves_within_its_stream() {
    let mut stream = Stream::confirmed(1);
    let before = stream.state.clone();
    let request = stream.asks();
    stream.moves_within(request).unwrap();
    assert_eq!(stream.state.status, SignatureStatus::Confirmed);
    assert_eq!(stream.state.confirmed_at, before.confirmed_at);
    assert_eq!(stream.state.told.len(), 1);
    assert_eq!(stream.state.origins.len(), 1);
    let second = stream.asks();
    stream.moves_within(second).unwrap();
    assert_eq!(stream.state.told.len(), 2, "both mails can still be sent");
    stream.does(Command::Erase).unwrap();
    assert!(
        stream.state.told.is_empty(),
        "their keys ended with the data"
    );
}

#[test]
fn only_a_signature_that_counts_moves() {
    let later = Command::Withdraw;
    for (last, refusal) in [
        (later, Refusal::NotConfirmed),
        (invalidate(), Refusal::SetAside),
        (Command::Erase, Refusal::NotFound),
        (Command::StopMails, Refusal::NoMails),
        (Command::ExpireData, Refusal::NotFound),
        (Command::DropAddress, Refusal::LinkOutdated),
        (request(), Refusal::LinkOutdated),
    ] {
        let (mut old, mut new) = (Stream::confirmed(1), Stream::of(2));
        let asked = old.asks();
        old.does(last.clone()).unwrap();
        let moved = old.moves_to(&mut new, asked);
        assert_eq!(moved, Err(refusal), "{last:?}");
        if !matches!(last, Command::DropAddress) && !matches!(last, Command::RequestAddress { .. })
        {
            assert_eq!(old.does(request()), Err(refusal), "{last:?}");
        }
        assert_eq!(new.state, Signature::default());
    }
    for mut never in [Stream::of(1), {
        let mut awaiting = Stream::of(1);
        awaiting.does(Command::Submit(make::details("es"))).unwrap();
        awaiting
    }] {
        assert!(never.does(request()).is_err());
    }
}

#[test]
fn who_signs_again_after_withdrawing_asks_again() {
    let (mut old, mut new) = (Stream::confirmed(1), Stream::of(2));
    let asked = old.asks();
    old.does(Command::Withdraw).unwrap();
    let again = Command::SignAgain { details_version: 1 };
    old.does(again).unwrap();
    // The key of the address ended with those of all other forms.
    assert_eq!(old.moves_to(&mut new, asked), Err(Refusal::LinkOutdated));
}

#[test]
fn what_stands_at_the_new_address_decides_whether_one_arrives() {
    let submitted = Command::Submit(make::details("es"));
    for (history, refusal) in [
        (vec![], None),
        (vec![submitted.clone()], None),
        (
            vec![submitted.clone(), confirm(1)],
            Some(Refusal::AlreadyConfirmed),
        ),
        (vec![submitted.clone(), confirm(1), Command::Withdraw], None),
        (vec![submitted.clone(), confirm(1), Command::Erase], None),
        (
            vec![submitted.clone(), confirm(1), invalidate()],
            Some(Refusal::SetAside),
        ),
        (
            vec![
                submitted.clone(),
                confirm(1),
                Command::Withdraw,
                invalidate(),
            ],
            Some(Refusal::SetAside),
        ),
        (
            vec![submitted.clone(), invalidate()],
            Some(Refusal::SetAside),
        ),
    ] {
        let (mut old, mut new) = (Stream::confirmed(1), Stream::of(2));
        for command in &history {
            new.does(command.clone()).unwrap();
        }
        let before = (old.state.clone(), new.state.clone());
        let request = old.asks();
        match refusal {
            None => {
                old.moves_to(&mut new, request).unwrap();
                assert!(new.state.offers.is_empty(), "what forms offered is dropped");
                assert_eq!(new.state.status, SignatureStatus::Confirmed);
            }
            Some(refusal) => {
                assert_eq!(old.moves_to(&mut new, request), Err(refusal), "{history:?}");
                assert_eq!(new.state, before.1);
                assert_eq!(old.state.standing, before.0.standing);
            }
        }
    }
}

#[test]
fn addresses_are_limited_in_a_day_however_they_chain() {
    let mut old = Stream::confirmed(1);
    for number in 2..2 + u8::try_from(MAX_ADDRESSES_A_DAY).unwrap() {
        let mut new = Stream::of(number);
        let request = old.asks();
        old.moves_to(&mut new, request).unwrap();
        old = new;
    }
    let until = make::at() + ADDRESS_PERIOD;
    let refused = old.does(request());
    assert_eq!(refused, Err(Refusal::TooManyAddresses { until }));
    assert_eq!(old.state.origins.len(), MAX_ADDRESSES_A_DAY);
    assert_eq!(
        old.does_at(make::at() + ADDRESS_PERIOD, request()),
        Ok(true)
    );
    // Giving one up is always possible, and erasing too.
    assert_eq!(old.does(Command::DropAddress), Ok(true));
    assert_eq!(old.does(Command::DropAddress), Ok(false));
    assert_eq!(old.does(Command::Erase), Ok(true));
}

#[test]
fn addresses_for_mails_are_dropped_by_age() {
    let (mut old, mut new) = (Stream::confirmed(1), Stream::of(2));
    let request = old.asks();
    let days = |days: i64| make::at() + SignedDuration::from_hours(24 * days);
    let drop = |before| Command::DropAddresses { before };
    let mut waits = old.clone();
    assert_eq!(waits.does_at(days(30), drop(make::at())), Ok(false));
    assert_eq!(waits.does_at(days(31), drop(days(1))), Ok(true));
    assert_eq!(waits.state.address_request, None);
    assert_eq!(waits.does_at(days(31), drop(days(1))), Ok(false));
    old.moves_to(&mut new, request).unwrap();
    assert_eq!(old.does_at(days(31), drop(days(1))), Ok(true));
    assert!(old.state.told.is_empty());
    assert_eq!(old.state.status, SignatureStatus::Moved, "it stays moved");
    assert_eq!(new.does_at(days(31), drop(days(1))), Ok(false));
}

#[test]
fn a_mail_about_a_move_goes_to_the_address_that_its_event_carries() {
    let (mut old, mut new) = (Stream::confirmed(1), Stream::of(2));
    let request = old.asks();
    old.moves_to(&mut new, request).unwrap();
    assert_eq!(details_of_mail(&old.events, request), Some(request));
    assert_eq!(details_of_mail(&old.events, request + 1), Some(request + 1));
    assert_eq!(details_of_mail(&new.events, 1), Some(1));
    new.does(Command::Erase).unwrap();
    let origins = origins_before(&new.events, new.state.version);
    assert_eq!(origins.len(), 1);
    assert_eq!(origins[0].key(&new.id), (old.id.to_string(), request + 1));
}

/// What may happen to one of three streams.
#[derive(Clone, Debug)]
enum Step {
    Does(usize, Box<Command>),
    Moves(usize, usize),
}

fn step() -> impl Strategy<Value = Step> {
    let command = prop_oneof![
        Just(Command::Submit(make::details("es"))),
        (1..6_u64).prop_map(confirm),
        Just(Command::Withdraw),
        (1..6_u64).prop_map(|details_version| Command::SignAgain { details_version }),
        Just(Command::Erase),
        Just(Command::StopMails),
        Just(Command::ResumeMails),
        Just(Command::Discard),
        Just(Command::DropAddress),
        Just(Command::ExpireData),
        Just(invalidate()),
        Just(Command::Reinstate {
            note: String::new(),
            operator: String::new(),
            sweep: "s".into(),
        }),
        Just(Command::DropAddresses {
            before: make::at() + SignedDuration::from_hours(1)
        }),
    ];
    prop_oneof![
        3 => (0..3_usize, command).prop_map(|(place, command)| Step::Does(place, Box::new(command))),
        2 => (0..3_usize, 0..3_usize).prop_map(|(from, to)| Step::Moves(from, to)),
    ]
}

proptest! {
    /// However people sign, move and withdraw, and whatever operators do: a move neither makes nor takes a signature that counts,
    /// and never changes one that is invalidated.
    #[test]
    fn a_move_keeps_the_number_of_signatures(steps in prop::collection::vec(step(), 1..60)) {
        let mut streams = [Stream::confirmed(1), Stream::of(2), Stream::of(3)];
        let counted = |streams: &[Stream; 3]| {
            let counts = |stream: &&Stream| stream.state.status == SignatureStatus::Confirmed;
            streams.iter().filter(counts).count()
        };
        let aside = |streams: &[Stream; 3]| {
            streams.each_ref().map(|stream| stream.state.invalidated.clone())
        };
        for (number, step) in (0..).zip(steps) {
            let at = make::at() + SignedDuration::from_hours(number);
            match step {
                Step::Does(place, command) => drop(streams[place].does_at(at, *command)),
                Step::Moves(from, to) => {
                    let before = (counted(&streams), aside(&streams));
                    let mut old = streams[from].clone();
                    if old.does_at(at, request()).is_err() {
                        continue;
                    }
                    let asked = old.state.version;
                    let moved = if from == to {
                        old.moves_within(asked)
                    } else {
                        let mut new = streams[to].clone();
                        let moved = old.moves_to(&mut new, asked);
                        streams[to] = new;
                        moved
                    };
                    streams[from] = old;
                    prop_assert_eq!((counted(&streams), aside(&streams)), before);
                    let there = &streams[to].state;
                    if moved.is_ok() {
                        prop_assert_eq!(there.status, SignatureStatus::Confirmed);
                        prop_assert!(there.confirmed_at.is_some() && there.submitted_at.is_some());
                        prop_assert!(!there.origins.is_empty() && there.address_request.is_none());
                    }
                }
            }
        }
    }
}

#[test]
fn a_move_without_details_is_none() {
    let state = Signature::default();
    let moved = HeldAddress {
        version: 1,
        at: make::at(),
    };
    let none: Option<Arrival> = state.arrival(make::signature_id(1).tag, moved, make::personal());
    assert_eq!(none, None);
}
