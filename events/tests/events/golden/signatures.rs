//! The events of signatures in golden files.

use std::collections::BTreeMap;

use events::envelope::Recorded;
use events::signature::{
    CarriedDecision, Choices, Details, Endorsement, GivenConsent, Origin, Permissions, Reason,
    SignatureEvent,
};

use crate::make;

pub(super) fn signature_events() -> Vec<Recorded<SignatureEvent>> {
    let stream = make::signature_id(7).to_string();
    let events = [
        SignatureEvent::SignatureSubmitted {
            choices: make::choices("es"),
            personal: make::sealed(),
        },
        SignatureEvent::ConfirmationRequested {
            language: "pt-BR".into(),
            details: None,
            address: Some(make::sealed()),
        },
        SignatureEvent::SignatureConfirmed {
            details_version: 2,
            permissions: Some(Permissions {
                show_name: true,
                news: false,
                consents: std::collections::BTreeMap::new(),
            }),
        },
        SignatureEvent::DetailsChanged {
            show_name: false,
            news: true,
            consents: std::collections::BTreeMap::new(),
        },
        SignatureEvent::SignatureWithdrawn {},
        SignatureEvent::SignatureErased {},
        SignatureEvent::SignaturePurged {},
        SignatureEvent::PersonalDataExpired {},
        SignatureEvent::ReminderRequested { details_version: 2 },
        SignatureEvent::OwnLinkRequested {
            language: "es".into(),
        },
        SignatureEvent::MailsStopped {},
        SignatureEvent::EmailBounced { mail: 2 },
        SignatureEvent::EmailComplained { mail: 2 },
        SignatureEvent::SignatureInvalidated {
            reason: Reason::DisposableAddress,
            note: "addresses of one service within an hour".into(),
            operator: "bea".into(),
            sweep: "2026-03-01-a".into(),
        },
        SignatureEvent::SignatureReinstated {
            note: "the service serves a school".into(),
            operator: "bea".into(),
            sweep: "2026-03-01-a".into(),
        },
        SignatureEvent::OwnLinksReplaced {
            language: "es".into(),
        },
        SignatureEvent::DetailsCorrected {
            details_version: 2,
            choices: make::choices("es"),
            personal: make::sealed(),
        },
        SignatureEvent::MailsResumed {},
        SignatureEvent::AddressChangeRequested {
            language: "es".into(),
            address: make::sealed(),
            replaces: Some(17),
        },
        SignatureEvent::AddressDropped {
            address_version: 19,
        },
        SignatureEvent::SignatureMoved {
            request: 19,
            to: make::signature_id(8).tag,
            language: "es".into(),
            address: make::sealed(),
        },
        SignatureEvent::SignatureReceived {
            from: vec![Origin {
                tag: make::signature_id(6).tag,
                version: 5,
                at: make::at(),
            }],
            choices: make::choices("es"),
            submitted_at: make::at(),
            confirmed_at: make::at(),
            corrected_at: Some(make::at()),
            changes: 2,
            personal: make::sealed(),
            comment: Some(CarriedDecision::RefusedEarlier),
            endorsement: None,
        },
        SignatureEvent::CommentApproved {
            details_version: 22,
        },
        SignatureEvent::CommentRefused {
            details_version: 22,
        },
        SignatureEvent::SignatureDisowned {},
        SignatureEvent::EndorsementApproved {
            details_version: 22,
        },
        SignatureEvent::EndorsementRejected {
            details_version: 22,
        },
    ];
    make::recorded_in_order(&stream, events)
}

/// Where the petition asks for consents, events of signatures say which were given: `golden/consents/` holds one of each type.
pub(super) fn with_consents() -> Vec<Recorded<SignatureEvent>> {
    let stream = make::signature_id(7).to_string();
    let given = GivenConsent {
        version: 9,
        language: "es".into(),
    };
    let consents = BTreeMap::from([("partner".to_owned(), given)]);
    let choices = Choices {
        consents: consents.clone(),
        ..make::choices("es")
    };
    let events = [
        SignatureEvent::SignatureSubmitted {
            choices: choices.clone(),
            personal: make::sealed(),
        },
        SignatureEvent::SignatureConfirmed {
            details_version: 1,
            permissions: Some(choices.permissions()),
        },
        SignatureEvent::DetailsChanged {
            show_name: true,
            news: false,
            consents,
        },
        SignatureEvent::DetailsCorrected {
            details_version: 1,
            choices,
            personal: make::sealed(),
        },
    ];
    make::recorded_in_order(&stream, events)
}

/// Where an organisation sent the form, its events say so: `golden/endorsements/` holds one of each type.
pub(super) fn of_an_organisation() -> Vec<Recorded<SignatureEvent>> {
    let stream = make::signature_id(7).to_string();
    let choices = Choices {
        endorsement: Some(Endorsement {
            needs_approval: true,
        }),
        ..make::choices("es")
    };
    let events = [
        SignatureEvent::SignatureSubmitted {
            choices: choices.clone(),
            personal: make::sealed(),
        },
        SignatureEvent::ConfirmationRequested {
            language: "es".into(),
            details: Some(Details {
                choices: choices.clone(),
                personal: make::sealed(),
            }),
            address: None,
        },
        SignatureEvent::DetailsCorrected {
            details_version: 2,
            choices: choices.clone(),
            personal: make::sealed(),
        },
        SignatureEvent::SignatureReceived {
            from: vec![Origin {
                tag: make::signature_id(6).tag,
                version: 5,
                at: make::at(),
            }],
            choices,
            submitted_at: make::at(),
            confirmed_at: make::at(),
            corrected_at: None,
            changes: 2,
            personal: make::sealed(),
            comment: None,
            endorsement: Some(CarriedDecision::Approved),
        },
    ];
    make::recorded_in_order(&stream, events)
}

/// What earlier schemas are read as.
pub(super) fn earlier_schemas() -> Vec<(&'static str, SignatureEvent)> {
    vec![
        (
            "ConfirmationRequested.v1.json",
            SignatureEvent::ConfirmationRequested {
                language: "pt-BR".into(),
                details: Some(Details {
                    choices: make::choices("pt-BR"),
                    personal: make::sealed(),
                }),
                address: None,
            },
        ),
        (
            "SignatureSubmitted.v1.json",
            SignatureEvent::SignatureSubmitted {
                choices: make::choices("es"),
                personal: make::sealed(),
            },
        ),
        (
            "ConfirmationRequested.v2.json",
            SignatureEvent::ConfirmationRequested {
                language: "pt-BR".into(),
                details: None,
                address: Some(make::sealed()),
            },
        ),
        (
            "DetailsCorrected.v1.json",
            SignatureEvent::DetailsCorrected {
                details_version: 2,
                choices: make::choices("es"),
                personal: make::sealed(),
            },
        ),
        (
            "SignatureReceived.v2.json",
            SignatureEvent::SignatureReceived {
                from: vec![Origin {
                    tag: make::signature_id(6).tag,
                    version: 5,
                    at: make::at(),
                }],
                choices: make::choices("es"),
                submitted_at: make::at(),
                confirmed_at: make::at(),
                corrected_at: Some(make::at()),
                changes: 2,
                personal: make::sealed(),
                comment: None,
                endorsement: None,
            },
        ),
        (
            "SignatureConfirmed.v1.json",
            SignatureEvent::SignatureConfirmed {
                details_version: 2,
                permissions: None,
            },
        ),
        (
            "SignatureReceived.v1.json",
            SignatureEvent::SignatureReceived {
                from: vec![Origin {
                    tag: make::signature_id(6).tag,
                    version: 5,
                    at: make::at(),
                }],
                choices: make::choices("es"),
                submitted_at: make::at(),
                confirmed_at: make::at(),
                corrected_at: None,
                changes: 2,
                personal: make::sealed(),
                comment: None,
                endorsement: None,
            },
        ),
        (
            "SignatureReceived.v3.json",
            SignatureEvent::SignatureReceived {
                from: vec![Origin {
                    tag: make::signature_id(6).tag,
                    version: 5,
                    at: make::at(),
                }],
                choices: make::choices("es"),
                submitted_at: make::at(),
                confirmed_at: make::at(),
                corrected_at: Some(make::at()),
                changes: 2,
                personal: make::sealed(),
                comment: None,
                endorsement: None,
            },
        ),
    ]
}
