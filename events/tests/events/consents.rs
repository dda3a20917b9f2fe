//! The ledger of consents.

use events::envelope::Recorded;
use events::personal::Personal;
use events::petition::{self, Asked, Consent, Form, Petition, PetitionEvent};
use events::seal::Sealed;
use events::signature::{
    Command, Consents, Details, GivenConsent, Permissions, Refusal, Signature, SignatureEvent,
    consent_ledger, decide, evolve,
};
use std::collections::BTreeMap;

use crate::make;

fn given(version: u64) -> Consents {
    let words = GivenConsent {
        version,
        language: "es".into(),
    };
    BTreeMap::from([("partner".to_owned(), words)])
}

fn allows(show_name: bool, consents: Consents) -> Permissions {
    Permissions {
        show_name,
        news: false,
        consents,
    }
}

/// A signature with its events.
#[derive(Default)]
struct Signer {
    state: Signature,
    events: Vec<Recorded<SignatureEvent>>,
}

impl Signer {
    fn does(&mut self, command: Command) -> Result<bool, Refusal> {
        let Some(event) = decide(&self.state, command)? else {
            return Ok(false);
        };
        let version = self.state.version + 1;
        let seal = |_: Personal| Ok::<Sealed, std::convert::Infallible>(make::sealed());
        let event = event.try_map(seal).unwrap_or_else(|never| match never {});
        let stream = make::signature_id(1).to_string();
        let recorded = make::recorded(&stream, version, event);
        self.state = evolve(std::mem::take(&mut self.state), &recorded);
        self.events.push(recorded);
        Ok(true)
    }

    fn signs(consents: Consents) -> Self {
        let mut signer = Self::default();
        let mut choices = make::choices("es");
        choices.permit(allows(false, consents));
        let details = Details {
            choices,
            personal: make::personal(),
        };
        signer.does(Command::Submit(details)).unwrap();
        signer
    }

    fn ledger(&self) -> Vec<(String, bool, u64, Option<u64>)> {
        let ledger = consent_ledger(&self.events).into_iter();
        let told = ledger.map(|it| {
            (
                it.consent,
                it.given,
                it.version,
                it.words.map(|it| it.version),
            )
        });
        told.collect()
    }
}

fn line(
    consent: &str,
    given: bool,
    version: u64,
    words: Option<u64>,
) -> (String, bool, u64, Option<u64>) {
    (consent.to_owned(), given, version, words)
}

#[test]
fn everything_that_was_allowed_and_taken_back_stands_in_the_ledger() {
    let mut signer = Signer::signs(given(5));
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: Some(allows(true, given(5))),
    };
    signer.does(confirm).unwrap();
    // The same again is nothing new; other words are.
    assert!(
        !signer
            .does(Command::ChangeDetails(allows(true, given(5))))
            .unwrap()
    );
    assert!(
        signer
            .does(Command::ChangeDetails(allows(true, given(8))))
            .unwrap()
    );
    assert!(
        signer
            .does(Command::ChangeDetails(allows(false, Consents::new())))
            .unwrap()
    );
    let expected = [
        line("partner", true, 1, Some(5)),
        line("show_name", true, 2, None),
        line("partner", true, 3, Some(8)),
        line("show_name", false, 4, None),
        line("partner", false, 4, Some(8)),
    ];
    assert_eq!(signer.ledger(), expected);
    signer.does(Command::Erase).unwrap();
    assert!(signer.state.standing.is_none());
}

#[test]
fn taking_a_consent_back_is_never_refused_and_giving_one_has_a_limit() {
    let mut signer = Signer::signs(Consents::new());
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    signer.does(confirm).unwrap();
    let mut refused = false;
    for _ in 0..50 {
        match signer.does(Command::ChangeDetails(allows(false, given(5)))) {
            Ok(_) => {}
            Err(refusal) => {
                assert!(matches!(refusal, Refusal::TooManyChanges { .. }));
                refused = true;
            }
        }
        signer
            .does(Command::ChangeDetails(allows(false, Consents::new())))
            .unwrap();
    }
    assert!(refused);
}

#[test]
fn the_end_of_the_data_ends_all_consents() {
    let mut signer = Signer::signs(given(5));
    let confirm = Command::Confirm {
        details_version: 1,
        permissions: None,
    };
    signer.does(confirm).unwrap();
    signer.does(Command::ExpireData).unwrap();
    assert!(signer.state.standing.unwrap().1.consents.is_empty());
}

#[test]
fn words_have_the_version_of_the_event_that_set_them() {
    let consent = |text: &str| Consent {
        id: "partner".into(),
        texts: BTreeMap::from([("en".into(), text.into())]),
        covers: vec!["email".into()],
        version: None,
    };
    let form = |text: &str, city| Form {
        city,
        consents: vec![consent(text)],
        ..Form::default()
    };
    let set = |version, form| make::recorded("clean-rivers", version, PetitionEvent::FormSet(form));
    let events = [
        set(4, form("May they?", Asked::Optional)),
        set(5, form("May they?", Asked::Off)),
        set(6, form("May they really?", Asked::Off)),
        set(7, Form::default()),
        set(8, form("May they really?", Asked::Off)),
    ];
    let at = |number: usize| petition::fold(&events[..number]);
    let version = |petition: Petition| {
        petition
            .shown_form()
            .consents
            .first()
            .and_then(|it| it.version)
    };
    let versions: Vec<_> = (1..=5).map(|number| version(at(number))).collect();
    assert_eq!(versions, [Some(4), Some(4), Some(6), None, Some(6)]);
    assert_eq!(at(5).consent_words["partner"].len(), 2);
}
