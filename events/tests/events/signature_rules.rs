//! Who may sign, confirm, change, withdraw and erase.

use std::collections::BTreeMap;

use events::personal::Personal;
use events::signature::{
    Choices, Command, CorrectedDetails, Correction, MAIL_PERIOD, MAX_MAILS, Permissions, Reason,
    Refusal, Signature, SignatureEvent, SignatureStatus, as_of, decide, evolve, fold,
};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

use crate::make;

fn submit(language: &str) -> Command {
    Command::Submit(make::details(language))
}

fn confirm(details_version: u64) -> Command {
    Command::Confirm {
        details_version,
        permissions: None,
    }
}

fn change(show_name: bool, news: bool) -> Command {
    Command::ChangeDetails(Permissions {
        show_name,
        news,
        consents: std::collections::BTreeMap::new(),
    })
}

fn correct(revision: u64, news: bool) -> Command {
    Command::Correct(Correction {
        revision,
        permissions: Permissions {
            show_name: true,
            news,
            consents: std::collections::BTreeMap::new(),
        },
        details: Some(CorrectedDetails {
            country: "UY".into(),
            personal: make::personal(),
        }),
    })
}

/// Decides and folds; all must be allowed.
fn after(commands: impl IntoIterator<Item = Command>) -> Signature {
    commands
        .into_iter()
        .fold(Signature::default(), |state, command| {
            match decide(&state, command.clone()) {
                Ok(Some(event)) => {
                    let version = state.version + 1;
                    evolve(state, &make::recorded_sealed(version, event))
                }
                Ok(None) => state,
                Err(refusal) => panic!("{command:?} on {state:?}: {refusal}"),
            }
        })
}

#[test]
fn what_comes_of_each_command_where_the_signature_stands() {
    use Command::{Erase, Withdraw};
    use Refusal::{LinkOutdated, NotConfirmed, NotFound, NotWithdrawn};
    type Answer = Result<Option<&'static str>, Refusal>;

    let absent = vec![];
    let awaiting = vec![submit("es")];
    let confirmed = vec![submit("es"), confirm(1)];
    let withdrawn = vec![submit("es"), confirm(1), Withdraw];
    let sent_again = vec![submit("es"), confirm(1), Withdraw, submit("pt")];
    let erased = vec![submit("es"), confirm(1), Erase];
    let submitted: Answer = Ok(Some("SignatureSubmitted"));
    let requested: Answer = Ok(Some("ConfirmationRequested"));
    let is_confirmed: Answer = Ok(Some("SignatureConfirmed"));
    let changed: Answer = Ok(Some("DetailsChanged"));
    let is_withdrawn: Answer = Ok(Some("SignatureWithdrawn"));
    let is_erased: Answer = Ok(Some("SignatureErased"));
    let nothing: Answer = Ok(None);

    let table: Vec<(&[Command], Command, Answer)> = vec![
        (&absent, submit("es"), submitted),
        (&absent, confirm(1), Err(NotFound)),
        (&absent, change(true, true), Err(NotFound)),
        (&absent, Withdraw, Err(NotFound)),
        (&absent, Erase, Err(NotFound)),
        (&awaiting, submit("es"), requested),
        (&awaiting, confirm(1), is_confirmed),
        (&awaiting, confirm(2), Err(LinkOutdated)),
        (&awaiting, change(true, true), Err(NotConfirmed)),
        (&awaiting, Withdraw, is_withdrawn),
        (&awaiting, Erase, is_erased),
        (&confirmed, submit("es"), requested),
        (&confirmed, confirm(1), nothing),
        (&confirmed, change(true, false), nothing),
        (&confirmed, change(false, false), changed),
        (&confirmed, change(true, true), changed),
        (&confirmed, Withdraw, is_withdrawn),
        (&confirmed, Erase, is_erased),
        (&withdrawn, submit("es"), requested),
        (&withdrawn, confirm(1), Err(LinkOutdated)),
        (&withdrawn, change(true, true), Err(NotConfirmed)),
        (&withdrawn, Withdraw, nothing),
        (&withdrawn, Erase, is_erased),
        (&sent_again, confirm(1), Err(LinkOutdated)),
        (&sent_again, confirm(4), is_confirmed),
        (
            &withdrawn,
            Command::SignAgain { details_version: 1 },
            is_confirmed,
        ),
        (
            &confirmed,
            Command::SignAgain { details_version: 1 },
            nothing,
        ),
        (
            &awaiting,
            Command::SignAgain { details_version: 1 },
            Err(NotWithdrawn),
        ),
        (
            &erased,
            Command::SignAgain { details_version: 1 },
            Err(NotFound),
        ),
        (&erased, submit("es"), submitted),
        (&erased, confirm(1), Err(NotFound)),
        (&erased, change(true, true), Err(NotFound)),
        (&erased, Withdraw, Err(NotFound)),
        (&erased, Erase, Err(NotFound)),
    ];
    for (history, command, expected) in table {
        let state = after(history.iter().cloned());
        let answer = decide(&state, command.clone()).map(|event| event.map(|e| e.name()));
        assert_eq!(answer, expected, "{command:?} after {history:?}");
    }
}

#[test]
fn the_details_that_were_confirmed_stand_whatever_was_sent_since() {
    let state = after([submit("es"), submit("pt"), confirm(1)]);
    assert_eq!(state.standing, Some((1, make::choices("es"))));
    assert!(state.offers.is_empty());

    let state = after([submit("es"), submit("pt"), confirm(2)]);
    assert_eq!(state.standing, Some((2, make::choices("pt"))));

    // Somebody sends the form of a signature that counts: nothing of it is kept.
    let state = after([submit("es"), confirm(1), submit("pt"), confirm(3)]);
    assert_eq!(state.standing, Some((1, make::choices("es"))));
}

#[test]
fn a_form_for_a_confirmed_signature_keeps_no_details() {
    let state = after([submit("es"), confirm(1)]);
    let event = decide(&state, submit("pt")).unwrap().unwrap();
    assert_eq!(
        event,
        SignatureEvent::ConfirmationRequested {
            language: "pt".into(),
            details: None,
            address: Some(Personal {
                email: make::personal().email,
                ..Personal::default()
            }),
        }
    );
}

#[test]
fn only_details_that_were_confirmed_and_seen_can_be_signed_again() {
    let again = |details_version| Command::SignAgain { details_version };
    // A stranger's form came last, and nothing was ever confirmed.
    let never = after([submit("es"), submit("pt"), Command::Withdraw]);
    for version in [1, 2] {
        assert_eq!(decide(&never, again(version)), Err(Refusal::NotConfirmed));
    }
    let once = after([submit("es"), submit("pt"), confirm(1), Command::Withdraw]);
    assert_eq!(decide(&once, again(2)), Err(Refusal::NotConfirmed));
    assert!(decide(&once, again(1)).unwrap().is_some());
    // Erased details are gone, whoever signs next.
    let anew = after([
        submit("es"),
        confirm(1),
        Command::Erase,
        submit("pt"),
        Command::Withdraw,
    ]);
    assert_eq!(decide(&anew, again(4)), Err(Refusal::NotConfirmed));
}

#[test]
fn the_holder_of_the_mailbox_sets_what_is_shown_and_sent() {
    let permissions = Some(Permissions {
        show_name: false,
        news: true,
        consents: std::collections::BTreeMap::new(),
    });
    let state = after([
        submit("es"),
        Command::Confirm {
            details_version: 1,
            permissions,
        },
    ]);
    let (_, choices) = state.standing.unwrap();
    assert_eq!((choices.show_name, choices.news), (false, true));
}

#[test]
fn a_form_that_somebody_else_filled_in_can_be_discarded_until_it_is_confirmed() {
    let discarded = after([submit("es"), submit("pt"), Command::Discard]);
    assert_eq!(discarded.status, SignatureStatus::Withdrawn);
    assert!(discarded.offers.is_empty() && discarded.mails.is_empty());
    let again = after([
        submit("es"),
        Command::Withdraw,
        submit("pt"),
        Command::Discard,
    ]);
    assert!(again.offers.is_empty());
    assert_eq!(decide(&again, Command::Discard), Ok(None));
    let confirmed = after([submit("es"), confirm(1)]);
    assert_eq!(
        decide(&confirmed, Command::Discard),
        Err(Refusal::AlreadyConfirmed)
    );
}

#[test]
fn what_somebody_else_signed_never_counts_again_and_stops_the_mails() {
    let disowned = SignatureEvent::SignatureDisowned {};
    let said = |commands: Vec<Command>| {
        let before = after(commands.clone());
        assert_eq!(
            decide(&before, Command::Disown),
            Ok(Some(disowned.clone())),
            "{commands:?}"
        );
        after(commands.into_iter().chain([Command::Disown]))
    };
    for commands in [
        vec![submit("es")],
        vec![submit("es"), submit("pt")],
        vec![submit("es"), confirm(1)],
        vec![submit("es"), confirm(1), Command::Withdraw],
        vec![submit("es"), confirm(1), invalidate("a")],
    ] {
        let state = said(commands);
        assert_eq!(state.own_status(), SignatureStatus::Disowned);
        assert!(state.offers.is_empty() && !state.takes_mail());
        let (_, choices) = state.standing.as_ref().unwrap();
        assert!(!choices.show_name && !choices.news);
        for nothing in [Command::Disown, Command::Withdraw, submit("es")] {
            assert_eq!(decide(&state, nothing), Ok(None));
        }
        assert!(decide(&state, confirm(1)).is_err());
        assert!(decide(&state, Command::SignAgain { details_version: 1 }).is_err());
        assert!(decide(&state, correct(state.revision, false)).is_err());
    }
    let reinstated = after([
        submit("es"),
        confirm(1),
        invalidate("a"),
        Command::Disown,
        reinstate("a"),
    ]);
    assert_eq!(reinstated.status, SignatureStatus::Disowned);
    for gone in [Command::Erase, Command::ExpireData] {
        let state = after([submit("es"), Command::Disown, gone.clone()]);
        let again = decide(&state, Command::Disown);
        assert!(!matches!(again, Ok(Some(_))), "{gone:?}");
    }
}

#[test]
fn whose_address_was_used_can_sign_after_allowing_mails_again() {
    let resumed = [submit("es"), Command::Disown, Command::ResumeMails];
    let signs = |more: Vec<Command>| after(resumed.clone().into_iter().chain(more));
    let own = signs(vec![submit("pt"), confirm(4)]);
    assert_eq!(own.status, SignatureStatus::Confirmed);
    assert!(own.may_mail());
    // Somebody else again.
    for act in [Command::Discard, Command::Disown] {
        let state = signs(vec![submit("pt"), act]);
        assert_eq!(state.status, SignatureStatus::Disowned);
        assert!(state.offers.is_empty() && !state.takes_mail());
    }
}

/// Otherwise whoever fills in a form with somebody else's address keeps them from signing.
#[test]
fn a_form_that_was_discarded_does_not_keep_the_address_from_signing_for_ever() {
    let expired = after([submit("es"), Command::Discard, Command::ExpireData]);
    let ask = Command::RequestOwnLink {
        language: "es".into(),
    };
    assert_eq!(decide(&expired, ask), Ok(None), "nothing is left to see");
    let again = evolve(
        expired.clone(),
        &make::recorded_sealed(4, decide(&expired, submit("pt")).unwrap().unwrap()),
    );
    assert_eq!(again.status, SignatureStatus::Awaiting);
    assert!(again.has_data() && again.may_mail());
    let stopped = after([submit("es"), Command::Disown, Command::ExpireData]);
    assert_eq!(decide(&stopped, submit("pt")), Ok(None));
}

#[test]
fn a_form_sent_again_mails_only_so_often() {
    let forms = || std::iter::repeat_with(|| submit("es")).take(3 * MAX_MAILS);
    let state = after(forms());
    assert_eq!(state.mails.len(), MAX_MAILS);
    assert_eq!(state.version, MAX_MAILS as u64);

    let confirmed = after([submit("es"), confirm(1)].into_iter().chain(forms()));
    assert_eq!(confirmed.mails.len(), MAX_MAILS);

    // The mails that did go out still confirm.
    assert_eq!(
        after(forms().chain([confirm(1)])).status,
        SignatureStatus::Confirmed
    );
}

#[test]
fn strangers_cannot_lock_an_address_out_for_good() {
    let forms = || std::iter::repeat_with(|| submit("es")).take(2 * MAX_MAILS);
    let capped = after(forms());
    assert_eq!(decide(&capped, submit("es")), Ok(None));
    // The mails age,
    let later = as_of(capped.clone(), make::at() + MAIL_PERIOD);
    assert!(decide(&later, submit("es")).unwrap().is_some());
    let earlier = as_of(
        capped,
        make::at() + MAIL_PERIOD - SignedDuration::from_secs(1),
    );
    assert_eq!(decide(&earlier, submit("es")), Ok(None));
    // and nothing outlives the data: not the mails, a bounce of a mailbox that did not exist yet, nor a complaint.
    let purge = Command::Purge {
        asked_before: make::at() + SignedDuration::from_hours(1),
    };
    for end in [purge, Command::Erase] {
        let stops = [Command::Bounce { mail: 1 }, Command::Complain { mail: 1 }];
        let ended = after(forms().chain(stops).chain([end]));
        assert!(ended.is_gone() && ended.may_mail(), "{ended:?}");
        assert!(decide(&ended, submit("es")).unwrap().is_some());
    }
}

#[test]
fn whoever_was_erased_signs_again_from_the_start() {
    let state = after([submit("es"), confirm(1), Command::Erase, submit("pt")]);
    assert_eq!(state.status, SignatureStatus::Awaiting);
    assert_eq!(state.standing, Some((4, make::choices("pt"))));
    assert_eq!(decide(&state, confirm(1)), Err(Refusal::LinkOutdated));
    let state = after([submit("es"), Command::Erase, submit("pt"), confirm(3)]);
    assert_eq!(state.status, SignatureStatus::Confirmed);
}

#[test]
fn who_acts_through_a_link_may_be_mailed_again() {
    let forms = || std::iter::repeat_with(|| submit("es")).take(2 * MAX_MAILS);
    let state = after(forms().chain([confirm(1), Command::Withdraw, submit("pt")]));
    assert_eq!(
        (state.mails.len(), state.status),
        (1, SignatureStatus::Withdrawn)
    );
    assert!(decide(&state, submit("es")).unwrap().is_some());
}

fn invalidate(sweep: &str) -> Command {
    Command::Invalidate {
        reason: Reason::Automated,
        note: "one network, one minute".into(),
        operator: "bea".into(),
        sweep: sweep.into(),
    }
}

fn reinstate(sweep: &str) -> Command {
    Command::Reinstate {
        note: "they were people".into(),
        operator: "bea".into(),
        sweep: sweep.into(),
    }
}

#[test]
fn what_was_set_aside_stands_again_as_its_signer_left_it() {
    let aside = after([submit("es"), confirm(1), invalidate("a")]);
    assert_eq!(aside.status, SignatureStatus::Invalidated);
    assert_eq!(decide(&aside, confirm(1)), Err(Refusal::SetAside));
    assert_eq!(decide(&aside, submit("es")), Ok(None));
    assert_eq!(decide(&aside, invalidate("b")), Ok(None));
    assert_eq!(decide(&aside, reinstate("b")), Ok(None), "not that sweep");

    let again = after([submit("es"), confirm(1), invalidate("a"), reinstate("a")]);
    assert_eq!(
        (again.status, &again.invalidated),
        (SignatureStatus::Confirmed, &None)
    );

    let history = [submit("es"), confirm(1), invalidate("a"), Command::Withdraw];
    assert_eq!(after(history.clone()).status, SignatureStatus::Invalidated);
    let left = after(history.into_iter().chain([reinstate("a")]));
    assert_eq!(left.status, SignatureStatus::Withdrawn);

    let erased = after([
        submit("es"),
        invalidate("a"),
        Command::Erase,
        reinstate("a"),
    ]);
    assert_eq!(erased.status, SignatureStatus::Erased);
}

#[test]
fn no_mail_goes_where_it_came_back_was_spam_or_is_not_wanted() {
    let stops = [
        Command::Bounce { mail: 1 },
        Command::Complain { mail: 1 },
        Command::StopMails,
    ];
    for stop in stops {
        let state = after([submit("es"), stop.clone()]);
        assert!(!state.may_mail());
        assert_eq!(state.status, SignatureStatus::Awaiting);
        let remind = Command::Remind {
            asked_before: Timestamp::MAX,
        };
        assert_eq!(decide(&state, remind), Ok(None));
        // A bounce may be about another spelling of the address, so it does not decide about new forms: the list of
        // suppressed addresses does when the mail is due.
        let is_stopped = stop == Command::StopMails;
        let ask = Command::RequestOwnLink {
            language: "es".into(),
        };
        for asks in [submit("es"), ask] {
            assert_eq!(decide(&state, asks).unwrap().is_none(), is_stopped);
        }
        assert_eq!(decide(&state, stop), Ok(None));
        // A mail that did arrive still confirms.
        assert_eq!(
            after([submit("es"), Command::StopMails, confirm(1)]).status,
            SignatureStatus::Confirmed
        );
    }
    let works = after([submit("es"), Command::Bounce { mail: 1 }, confirm(1)]);
    assert!(works.may_mail(), "a confirmation proves the mailbox");
    let bounced = after([submit("es"), confirm(1), Command::Bounce { mail: 2 }]);
    assert_eq!(
        (bounced.status, bounced.bounced),
        (SignatureStatus::Confirmed, true)
    );
}

#[test]
fn who_does_not_confirm_is_reminded_once_and_purged_later() {
    let later = make::at() + jiff::SignedDuration::from_hours(1);
    let remind = Command::Remind {
        asked_before: later,
    };
    let purge = Command::Purge {
        asked_before: later,
    };
    let early = Command::Purge {
        asked_before: make::at(),
    };
    let awaiting = after([submit("es"), submit("pt")]);
    assert_eq!(decide(&awaiting, early), Ok(None));
    assert_eq!(
        decide(&awaiting, remind.clone()),
        Ok(Some(SignatureEvent::ReminderRequested {
            details_version: 2
        }))
    );
    let reminded = after([submit("es"), submit("pt"), remind.clone()]);
    assert_eq!(decide(&reminded, remind.clone()), Ok(None));
    assert_eq!(
        after([submit("es"), remind.clone(), confirm(1)]).status,
        SignatureStatus::Confirmed
    );

    let purged = after([submit("es"), purge.clone()]);
    assert_eq!(
        (purged.status, &purged.standing),
        (SignatureStatus::Purged, &None)
    );
    assert_eq!(decide(&purged, confirm(1)), Err(Refusal::NotFound));
    assert_eq!(
        after([submit("es"), purge.clone(), submit("es")]).status,
        SignatureStatus::Awaiting
    );
    for done in [
        vec![submit("es"), confirm(1)],
        vec![submit("es"), Command::Erase],
    ] {
        let state = after(done);
        assert_eq!(decide(&state, purge.clone()), Ok(None));
        assert_eq!(decide(&state, remind.clone()), Ok(None));
    }
}

#[test]
fn data_that_expires_leaves_the_signature_as_it_stands() {
    let state = after([submit("es"), confirm(1), Command::ExpireData]);
    assert_eq!(state.status, SignatureStatus::Confirmed);
    assert!(!state.has_data() && !state.may_mail());
    assert_eq!(
        state.standing.as_ref().map(|(_, c)| c.show_name),
        Some(false)
    );
    assert_eq!(decide(&state, submit("es")), Ok(None));
    assert_eq!(decide(&state, change(true, true)), Err(Refusal::NotFound));
}

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
