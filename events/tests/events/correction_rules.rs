//! What a signer may correct, and how often.

use events::signature::{
    CHANGE_PERIOD, Command, CorrectedDetails, Correction, MAX_CHANGES, MAX_CHANGES_A_DAY,
    Permissions, Refusal, Signature, SignatureEvent, as_of, decide, details_of_mail, evolve,
};
use jiff::{SignedDuration, Timestamp};

use crate::make;

const SHOWN: Permissions = Permissions {
    show_name: true,
    news: false,
    consents: std::collections::BTreeMap::new(),
};

fn confirm(details_version: u64) -> Command {
    Command::Confirm {
        details_version,
        permissions: None,
    }
}

fn correct(revision: u64, country: &str) -> Command {
    Command::Correct(Correction {
        revision,
        permissions: SHOWN,
        details: Some(CorrectedDetails {
            country: country.into(),
            personal: make::personal(),
        }),
    })
}

/// Decides and folds at that moment; says whether something happened.
fn next(state: &mut Signature, at: Timestamp, command: Command) -> Result<bool, Refusal> {
    let now = as_of(state.clone(), at);
    let Some(event) = decide(&now, command)? else {
        return Ok(false);
    };
    let mut recorded = make::recorded_sealed(now.version + 1, event);
    recorded.at = at;
    *state = evolve(std::mem::take(state), &recorded);
    Ok(true)
}

fn confirmed() -> Signature {
    let mut state = Signature::default();
    let submit = Command::Submit(make::details("es"));
    for command in [submit, confirm(1)] {
        next(&mut state, make::at(), command).unwrap();
    }
    state
}

#[test]
fn what_was_signed_stays_signed() {
    let mut state = confirmed();
    let before = state.clone();
    assert_eq!(next(&mut state, make::at(), correct(2, "UY")), Ok(true));
    let (version, choices) = state.standing.clone().unwrap();
    assert_eq!((version, choices.country.as_str()), (3, "UY"));
    let (_, signed) = before.standing.unwrap();
    assert_eq!(
        (choices.text_version, choices.language, choices.network),
        (signed.text_version, signed.language, signed.network)
    );
    assert_eq!(
        (state.status, state.submitted_at, state.confirmed_at),
        (before.status, before.submitted_at, before.confirmed_at)
    );
}

#[test]
fn a_correction_names_what_it_corrects() {
    let mut state = confirmed();
    assert_eq!(
        next(&mut state, make::at(), correct(1, "UY")),
        Err(Refusal::Changed)
    );
    next(&mut state, make::at(), correct(2, "UY")).unwrap();
    assert_eq!(
        next(&mut state, make::at(), correct(2, "BR")),
        Err(Refusal::Changed)
    );
    // Stopping mails ends news, which the form shows. A form of a stranger changes nothing that it shows.
    next(&mut state, make::at(), Command::StopMails).unwrap();
    assert_eq!(state.revision, 4);
    next(&mut state, make::at(), Command::ResumeMails).unwrap();
    next(&mut state, make::at(), Command::Submit(make::details("pt"))).unwrap();
    assert_eq!((state.version, state.revision), (6, 4));
}

#[test]
fn only_details_that_were_confirmed_can_be_corrected() {
    let mut awaiting = Signature::default();
    next(
        &mut awaiting,
        make::at(),
        Command::Submit(make::details("es")),
    )
    .unwrap();
    let refused = next(&mut awaiting, make::at(), correct(1, "UY"));
    assert_eq!(refused, Err(Refusal::NotConfirmed));
    let mut discarded = awaiting.clone();
    next(&mut discarded, make::at(), Command::Withdraw).unwrap();
    let refused = next(&mut discarded, make::at(), correct(1, "UY"));
    assert_eq!(refused, Err(Refusal::NotConfirmed));
    let mut expired = confirmed();
    next(&mut expired, make::at(), Command::ExpireData).unwrap();
    for command in [correct(2, "UY"), Command::ResumeMails] {
        let refused = next(&mut expired, make::at(), command);
        assert_eq!(refused, Err(Refusal::NotFound));
    }
}

#[test]
fn what_strangers_offered_survives_a_correction_and_can_be_confirmed() {
    let mut state = confirmed();
    next(&mut state, make::at(), Command::Withdraw).unwrap();
    next(&mut state, make::at(), Command::Submit(make::details("pt"))).unwrap();
    next(&mut state, make::at(), correct(2, "UY")).unwrap();
    assert!(state.offers.contains_key(&4));
    next(&mut state, make::at(), confirm(4)).unwrap();
    assert_eq!(state.standing, Some((4, make::choices("pt"))));
}

#[test]
fn changes_are_limited_by_the_day_and_in_all_and_taking_back_is_not() {
    let mut state = confirmed();
    let mut at = make::at();
    while state.all_changes < MAX_CHANGES {
        for _ in 0..MAX_CHANGES_A_DAY {
            let revision = state.revision;
            assert_eq!(next(&mut state, at, correct(revision, "UY")), Ok(true));
        }
        let revision = state.revision;
        let is_last = state.all_changes == MAX_CHANGES;
        // Only erasing ends the limit of all changes.
        let until = (!is_last).then_some(at + CHANGE_PERIOD);
        let refused = next(&mut state, at, correct(revision, "UY"));
        assert_eq!(refused, Err(Refusal::TooManyChanges { until }));
        let almost = at + CHANGE_PERIOD - SignedDuration::from_secs(1);
        let refused = next(&mut state, almost, correct(revision, "UY"));
        assert_eq!(refused, Err(Refusal::TooManyChanges { until }));
        at += CHANGE_PERIOD;
    }
    let nothing = Permissions {
        show_name: false,
        news: false,
        consents: std::collections::BTreeMap::new(),
    };
    for command in [
        Command::ChangeDetails(nothing),
        Command::StopMails,
        Command::Withdraw,
    ] {
        assert_eq!(next(&mut state, at, command), Ok(true));
    }
    let (standing, _) = state.standing.clone().unwrap();
    for command in [
        Command::ResumeMails,
        Command::SignAgain {
            details_version: standing,
        },
        correct(state.revision, "UY"),
    ] {
        let refused = next(&mut state, at, command);
        assert_eq!(refused, Err(Refusal::TooManyChanges { until: None }));
    }
    // Taking back twice is no second event, so a stream cannot grow by it either.
    for command in [Command::StopMails, Command::Withdraw] {
        assert_eq!(next(&mut state, at, command), Ok(false));
    }
    assert_eq!(next(&mut state, at, Command::Erase), Ok(true));
    assert_eq!((state.changes.len(), state.all_changes), (0, 0));
}

#[test]
fn mails_go_where_they_went_before_the_details_were_corrected() {
    let details = make::details("es");
    let corrected = |details_version| SignatureEvent::DetailsCorrected {
        details_version,
        choices: details.choices.clone(),
        personal: details.personal.clone(),
    };
    let events = [
        SignatureEvent::SignatureSubmitted {
            choices: details.choices.clone(),
            personal: details.personal.clone(),
        },
        SignatureEvent::SignatureConfirmed {
            details_version: 1,
            permissions: None,
        },
        SignatureEvent::ConfirmationRequested {
            language: "es".into(),
            details: None,
            address: Some(make::personal()),
        },
        corrected(1),
        corrected(4),
        SignatureEvent::OwnLinkRequested {
            language: "es".into(),
        },
    ];
    let events: Vec<_> = (1..)
        .zip(events)
        .map(|(version, event)| make::recorded_sealed(version, event))
        .collect();
    for (mail, details) in [(1, 5), (2, 5), (3, 3), (6, 5)] {
        assert_eq!(details_of_mail(&events, mail), Some(details), "{mail}");
    }
    assert_eq!(details_of_mail(&events[..3], 2), Some(1));
}
