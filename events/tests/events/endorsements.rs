//! Endorsements of organisations, and the operators' decisions on them.

use events::ids::SignerKind;
use events::personal::Personal;
use events::seal::Sealed;
use events::signature::{
    CarriedDecision, Choices, Command, CorrectedDetails, Correction, Details, Endorsement,
    EndorsementState, HeldAddress, Permissions, Reason, Refusal, Signature, decide, evolve,
};

use crate::make;

fn does(state: Signature, command: Command) -> Result<Signature, Refusal> {
    let Some(event) = decide(&state, command)? else {
        return Ok(state);
    };
    let seal = |_: Personal| Ok::<Sealed, std::convert::Infallible>(make::sealed());
    let event = event.try_map(seal).unwrap_or_else(|never| match never {});
    let stream = make::signature_id(1).to_string();
    let recorded = make::recorded(&stream, state.version + 1, event);
    Ok(evolve(state, &recorded))
}

fn submitted(endorsement: Option<Endorsement>) -> Signature {
    let details = Details {
        choices: Choices {
            endorsement,
            ..make::choices("es")
        },
        personal: make::personal_of_an_organisation(),
    };
    does(Signature::default(), Command::Submit(details)).unwrap()
}

fn confirmed(needs_approval: bool) -> Signature {
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: Some(Permissions::default()),
    };
    let submitted = submitted(Some(Endorsement { needs_approval }));
    assert_eq!(submitted.endorsement_state(), None, "nobody confirmed");
    does(submitted, confirm).unwrap()
}

fn on(details_version: u64, approved: bool) -> Command {
    Command::DecideOnEndorsement {
        details_version,
        approved,
    }
}

fn corrected(state: Signature) -> Signature {
    let correction = Correction {
        revision: state.revision,
        permissions: Permissions::default(),
        details: Some(CorrectedDetails {
            country: "UY".into(),
            personal: make::personal_of_an_organisation(),
        }),
    };
    does(state, Command::Correct(correction)).unwrap()
}

#[test]
fn an_endorsement_is_listed_once_it_is_confirmed_unless_it_needs_an_approval() {
    let listed = confirmed(false);
    assert_eq!(listed.endorsement_state(), Some(EndorsementState::Listed));
    assert_eq!(decide(&listed, on(1, true)), Ok(None));
    let waiting = confirmed(true);
    assert_eq!(waiting.endorsement_state(), Some(EndorsementState::Waiting));
    let approved = does(waiting, on(1, true)).unwrap();
    assert_eq!(approved.endorsement_state(), Some(EndorsementState::Listed));
    assert_eq!(decide(&approved, on(1, true)), Ok(None), "once is enough");
    let rejected = does(approved, on(1, false)).unwrap();
    assert_eq!(
        rejected.endorsement_state(),
        Some(EndorsementState::Rejected)
    );
    assert_eq!(decide(&rejected, on(1, false)), Ok(None));
    for end in [Command::Withdraw, Command::Disown, Command::Erase] {
        let ended = does(listed.clone(), end.clone()).unwrap();
        assert_eq!(ended.endorsement_state(), None, "{end:?}");
        assert!(does(ended, on(1, true)).is_err(), "{end:?}");
    }
}

#[test]
fn corrected_details_are_read_again_where_an_approval_is_needed_or_was_refused() {
    let approved = does(confirmed(true), on(1, true)).unwrap();
    let waiting = corrected(approved);
    assert_eq!(waiting.endorsement_state(), Some(EndorsementState::Waiting));
    assert_eq!(does(waiting.clone(), on(1, true)), Err(Refusal::Changed));
    let (version, choices) = waiting.standing.clone().unwrap();
    assert_eq!(choices.country, "UY");
    let approved = does(waiting, on(version, true)).unwrap();
    assert_eq!(approved.endorsement_state(), Some(EndorsementState::Listed));

    let listed = corrected(confirmed(false));
    assert_eq!(listed.endorsement_state(), Some(EndorsementState::Listed));
    // A correction is no way around the decision.
    let rejected = does(confirmed(false), on(1, false)).unwrap();
    let waiting = corrected(rejected);
    assert_eq!(waiting.endorsement_state(), Some(EndorsementState::Waiting));
}

#[test]
fn nothing_is_mailed_or_shown_that_the_form_does_not_say() {
    let all = Permissions {
        show_name: true,
        news: true,
        ..Permissions::default()
    };
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: Some(all.clone()),
    };
    let form = submitted(Some(Endorsement {
        needs_approval: false,
    }));
    let confirmed = does(form, confirm).unwrap();
    assert!(!confirmed.gets_news());
    let (_, choices) = confirmed.standing.clone().unwrap();
    assert_eq!(choices.permissions(), make::choices("es").permissions());
    assert_eq!(decide(&confirmed, Command::ChangeDetails(all)), Ok(None));
    assert_eq!(decide(&confirmed, Command::StopNews), Ok(None));
}

#[test]
fn a_rejected_endorsement_does_not_move_to_another_address() {
    let listed = confirmed(false);
    assert!(listed.can_change_address());
    let rejected = does(listed, on(1, false)).unwrap();
    assert!(!rejected.can_change_address());
}

/// As it stands in the stream of another address, at the version after `there`.
fn moved(state: &Signature, there: Signature) -> Signature {
    assert!(state.can_change_address());
    let left = HeldAddress {
        version: state.version + 2,
        at: make::at(),
    };
    let personal = make::personal_of_an_organisation();
    let arrival = state.arrival(make::signature_id(1).tag, left, personal);
    does(there, Command::Arrive(Box::new(arrival.unwrap()))).unwrap()
}

#[test]
fn what_was_decided_moves_along_and_is_of_the_details_that_were_read() {
    let listed = Some(EndorsementState::Listed);
    let waits = Some(EndorsementState::Waiting);
    let approved = does(confirmed(true), on(1, true)).unwrap();
    let rejected = does(confirmed(false), on(1, false)).unwrap();
    for (before, after) in [
        (confirmed(false), listed),
        (confirmed(true), waits),
        (approved.clone(), listed),
        // Nobody has read what was corrected.
        (corrected(approved.clone()), waits),
        // A move is no way around a rejection, also after a correction.
        (corrected(rejected), waits),
    ] {
        assert_eq!(before.endorsement_state(), after);
        // Whatever the versions in the other stream are: a form there that nobody confirmed, or none.
        let there = submitted(Some(Endorsement::default()));
        for there in [Signature::default(), there] {
            let there = moved(&before, there);
            assert_eq!(there.endorsement_state(), after);
            assert_eq!(
                moved(&there, Signature::default()).endorsement_state(),
                after
            );
        }
    }
    let there = moved(&approved, Signature::default());
    assert_eq!(decide(&there, on(1, true)), Ok(None), "it is approved");
    let corrected = corrected(there);
    assert_eq!(corrected.endorsement_state(), waits);
    assert_eq!(CarriedDecision::Refused.on_arrival(7).details_version, 7);
}

#[test]
fn an_invalidated_endorsement_is_decided_on_once_it_is_reinstated() {
    let (note, operator, sweep) = ("no such association", "bea", "s1");
    let invalidate = Command::Invalidate {
        reason: Reason::FalseName,
        note: note.into(),
        operator: operator.into(),
        sweep: sweep.into(),
    };
    let aside = does(confirmed(true), invalidate).unwrap();
    assert_eq!(aside.endorsement_state(), None);
    assert_eq!(does(aside.clone(), on(1, true)), Err(Refusal::SetAside));
    let reinstate = Command::Reinstate {
        note: note.into(),
        operator: operator.into(),
        sweep: sweep.into(),
    };
    let back = does(aside, reinstate).unwrap();
    assert_eq!(back.endorsement_state(), Some(EndorsementState::Waiting));
}

#[test]
fn a_persons_signature_needs_no_decision() {
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    let person = does(submitted(None), confirm).unwrap();
    assert_eq!(person.kind(), SignerKind::Person);
    assert_eq!(person.endorsement_state(), None);
    assert_eq!(decide(&person, on(1, true)), Err(Refusal::NotAnEndorsement));
    let organisation = confirmed(false);
    assert_eq!(organisation.kind(), SignerKind::Organisation);
    // Also once nothing is left of it: a stream is of one kind for ever.
    let erased = does(organisation, Command::Erase).unwrap();
    assert!(!erased.is_endorsement());
    assert_eq!(erased.kind(), SignerKind::Organisation);
}
