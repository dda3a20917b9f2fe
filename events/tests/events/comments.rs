//! Comments that operators approve to be shown.

use std::collections::BTreeMap;

use events::personal::Personal;
use events::seal::Sealed;
use events::signature::{
    Command, CommentState, Consents, CorrectedDetails, Correction, Details, GivenConsent,
    Permissions, Reason, Refusal, SHOW_COMMENT, Signature, decide, evolve,
};

use crate::make;

fn allowed(is_allowed: bool) -> Permissions {
    let given = GivenConsent {
        version: 3,
        language: "es".into(),
    };
    let consents = match is_allowed {
        true => BTreeMap::from([(SHOW_COMMENT.to_owned(), given)]),
        false => Consents::new(),
    };
    Permissions {
        show_name: true,
        news: false,
        consents,
    }
}

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

/// Somebody who confirmed and allows it.
fn confirmed() -> Signature {
    let mut choices = make::choices("es");
    choices.permit(allowed(true));
    let submit = Command::Submit(Details {
        choices,
        personal: make::personal(),
    });
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    let awaiting = does(Signature::default(), submit).unwrap();
    assert_eq!(
        does(awaiting.clone(), on(1, true)),
        Err(Refusal::NotConfirmed)
    );
    does(awaiting, confirm).unwrap()
}

fn on(details_version: u64, approved: bool) -> Command {
    Command::DecideOnComment {
        details_version,
        approved,
    }
}

#[test]
fn a_comment_is_shown_while_it_is_approved_and_its_signer_allows_it() {
    let waiting = confirmed();
    assert_eq!(waiting.comment_state(), CommentState::Waiting);
    let approved = does(waiting, on(1, true)).unwrap();
    assert_eq!(approved.comment_state(), CommentState::Approved);
    assert_eq!(decide(&approved, on(1, true)), Ok(None), "once is enough");

    let taken_back = does(approved.clone(), Command::ChangeDetails(allowed(false))).unwrap();
    assert_eq!(taken_back.comment_state(), CommentState::NotAllowed);
    assert_eq!(
        does(taken_back.clone(), on(1, true)),
        Err(Refusal::NotAllowed)
    );
    // What was read is still the same.
    let again = does(taken_back, Command::ChangeDetails(allowed(true))).unwrap();
    assert_eq!(again.comment_state(), CommentState::Approved);

    let refused = does(approved.clone(), on(1, false)).unwrap();
    assert_eq!(refused.comment_state(), CommentState::Refused);
    let approved_again = does(refused, on(1, true)).unwrap();
    assert_eq!(approved_again.comment_state(), CommentState::Approved);

    for end in [Command::Withdraw, Command::Erase, Command::ExpireData] {
        let ended = does(approved.clone(), end.clone()).unwrap();
        assert_eq!(ended.comment_state(), CommentState::NotAllowed, "{end:?}");
        assert!(does(ended, on(1, true)).is_err(), "{end:?}");
    }
}

#[test]
fn a_corrected_comment_waits_again_and_the_decision_on_the_one_before_is_refused() {
    let approved = does(confirmed(), on(1, true)).unwrap();
    let correction = Command::Correct(Correction {
        revision: approved.revision,
        permissions: allowed(true),
        details: Some(CorrectedDetails {
            country: "AR".into(),
            personal: make::personal(),
        }),
    });
    let corrected = does(approved, correction).unwrap();
    assert_eq!(corrected.comment_state(), CommentState::Waiting);
    assert_eq!(does(corrected.clone(), on(1, true)), Err(Refusal::Changed));
    let (version, _) = corrected.standing.clone().unwrap();
    let approved = does(corrected, on(version, true)).unwrap();
    assert_eq!(approved.comment_state(), CommentState::Approved);
}

#[test]
fn an_invalidated_signature_shows_no_comment_until_it_is_reinstated() {
    let approved = does(confirmed(), on(1, true)).unwrap();
    let (note, operator, sweep) = ("flood", "bea", "s1");
    let aside = does(
        approved,
        Command::Invalidate {
            reason: Reason::Automated,
            note: note.into(),
            operator: operator.into(),
            sweep: sweep.into(),
        },
    );
    let aside = aside.unwrap();
    assert_eq!(aside.comment_state(), CommentState::NotAllowed);
    assert_eq!(does(aside.clone(), on(1, false)), Err(Refusal::SetAside));
    let back = Command::Reinstate {
        note: note.into(),
        operator: operator.into(),
        sweep: sweep.into(),
    };
    let back = does(aside, back).unwrap();
    assert_eq!(back.comment_state(), CommentState::Approved);
}
