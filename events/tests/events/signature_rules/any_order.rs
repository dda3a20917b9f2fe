//! No order of commands breaks a signature.

use std::collections::BTreeMap;

use events::signature::{
    Choices, Command, MAX_MAILS, Signature, SignatureEvent, SignatureStatus, decide, evolve, fold,
};
use jiff::Timestamp;
use proptest::prelude::*;

use super::{change, confirm, correct, invalidate, reinstate, submit};
use crate::make;

fn commands() -> impl Strategy<Value = Vec<Command>> {
    let one = prop_oneof![
        4 => prop_oneof!["es", "pt", "de"].prop_map(|language| submit(&language)),
        4 => (1_u64..12).prop_map(confirm),
        2 => any::<(bool, bool)>().prop_map(|(show_name, news)| change(show_name, news)),
        2 => Just(Command::Withdraw),
        1 => Just(Command::Erase),
        1 => (1_u64..12).prop_map(|details_version| Command::SignAgain { details_version }),
        1 => Just(Command::Discard),
        1 => Just(Command::Disown),
        1 => Just(Command::ReplaceOwnLinks { language: "es".into() }),
        1 => Just(Command::StopMails),
        1 => (1_u64..12).prop_map(|mail| Command::Bounce { mail }),
        1 => (1_u64..12).prop_map(|mail| Command::Complain { mail }),
        1 => Just(Command::Remind { asked_before: Timestamp::MAX }),
        1 => Just(Command::Purge { asked_before: Timestamp::MAX }),
        1 => Just(Command::ExpireData),
        3 => (1_u64..12, any::<bool>()).prop_map(|(revision, news)| correct(revision, news)),
        1 => Just(Command::ResumeMails),
        1 => Just(Command::RequestOwnLink { language: "es".into() }),
        1 => prop_oneof!["a", "b"].prop_map(|sweep| invalidate(&sweep)),
        1 => prop_oneof!["a", "b"].prop_map(|sweep| reinstate(&sweep)),
    ];
    proptest::collection::vec(one, 0..40)
}

fn may_become(before: SignatureStatus, now: SignatureStatus) -> bool {
    use SignatureStatus::{
        Absent, Awaiting, Confirmed, Disowned, Erased, Invalidated, Purged, Withdrawn,
    };
    matches!(
        (before, now),
        (Absent | Erased | Purged, Awaiting)
            | (
                Awaiting,
                Awaiting | Confirmed | Withdrawn | Disowned | Erased | Purged | Invalidated
            )
            | (
                Confirmed,
                Confirmed | Withdrawn | Disowned | Erased | Invalidated
            )
            // Awaiting once the data of before is erased.
            | (
                Withdrawn,
                Awaiting | Withdrawn | Disowned | Confirmed | Erased | Invalidated
            )
            | (
                Disowned,
                Awaiting | Disowned | Confirmed | Erased | Invalidated
            )
            | (Invalidated, _)
    )
}

proptest! {
    #[test]
    fn no_order_of_commands_breaks_a_signature(commands in commands()) {
        let mut events = Vec::new();
        let mut sent: BTreeMap<u64, Choices> = BTreeMap::new();
        let mut state = Signature::default();
        for command in commands {
            let Ok(Some(event)) = decide(&state, command.clone()) else { continue };
            let before = state.clone();
            let version = before.version + 1;
            match &event {
                SignatureEvent::SignatureSubmitted { choices, .. } => {
                    sent.insert(version, choices.clone());
                }
                SignatureEvent::ConfirmationRequested { details, .. } => {
                    prop_assert!(before.mails.len() < MAX_MAILS);
                    prop_assert_eq!(details.is_none(), before.status == SignatureStatus::Confirmed);
                    sent.extend(details.as_ref().map(|d| (version, d.choices.clone())));
                }
                _ => {}
            }
            events.push(make::recorded_sealed(version, event));
            state = evolve(state, &events[events.len() - 1]);

            prop_assert!(may_become(before.status, state.status), "{before:?} {state:?}");
            prop_assert_eq!(state.version, events.len() as u64);
            prop_assert!(
                state.offers.is_empty()
                    || state.own_status() == SignatureStatus::Awaiting
                    || state.is_taken_back()
            );
            prop_assert!(
                state.status != SignatureStatus::Awaiting || state.expired || !state.offers.is_empty()
            );
            prop_assert_eq!(state.invalidated.is_some(), state.status == SignatureStatus::Invalidated);
            prop_assert!(state.mails.len() <= MAX_MAILS);
            for (version, choices) in &state.offers {
                prop_assert_eq!(sent.get(version), Some(choices));
            }
            prop_assert_eq!(state.standing.is_none(), state.is_gone());
            match &command {
                Command::Confirm { details_version, .. } => {
                    let confirmed = sent.get(details_version).cloned();
                    prop_assert_eq!(&state.standing, &confirmed.map(|c| (*details_version, c)));
                    prop_assert!(!before.expired);
                }
                // Nobody but the holder of the mailbox moves what counts.
                Command::Submit(_) if before.status == SignatureStatus::Confirmed => {
                    prop_assert_eq!(&state.standing, &before.standing);
                    prop_assert_eq!(state.status, SignatureStatus::Confirmed);
                }
                _ => {}
            }
            let may_repeat = matches!(
                command,
                Command::RequestOwnLink { .. }
                    | Command::ReplaceOwnLinks { .. }
                    | Command::Submit(_)
                    | Command::Correct(_)
                    | Command::Erase
            );
            if !may_repeat {
                prop_assert_eq!(decide(&state, command), Ok(None));
            }
        }
        prop_assert_eq!(fold(&events), state);
    }
}
