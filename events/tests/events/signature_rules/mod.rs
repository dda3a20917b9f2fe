//! Who may sign, confirm, change, withdraw and erase.

mod any_order;
mod strangers;

use events::personal::Personal;
use events::signature::{
    Command, CorrectedDetails, Correction, Permissions, Reason, Refusal, Signature, SignatureEvent,
    SignatureStatus, decide, evolve,
};

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
