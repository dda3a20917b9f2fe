//! What strangers can do with the address of somebody else, and which emails go out.

use events::signature::{
    Command, MAIL_PERIOD, MAX_MAILS, Refusal, SignatureEvent, SignatureStatus, as_of, decide,
    evolve,
};
use jiff::{SignedDuration, Timestamp};

use super::{after, confirm, correct, invalidate, reinstate, submit};
use crate::make;

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
