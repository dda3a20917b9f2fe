//! The events of a signature. NAMES AND FIELDS ARE THE STORAGE FORMAT: see [`crate::upcast`].

use serde::{Deserialize, Serialize};

use super::Reason;
use crate::envelope::Event;
use crate::seal::Sealed;
use crate::upcast::{Upcaster, unchanged};

/// What a signer chose, and what they agreed to. Consent is the version of the text, the
/// language and the time of the event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// BCP 47 tag of the language of the form; mails come in it.
    pub language: String,
    /// ISO 3166-1 alpha-2 code.
    pub country: String,
    /// Whether the name may be shown.
    pub show_name: bool,
    /// Whether news may be sent.
    pub news: bool,
    /// The version of the petition's text that was signed.
    pub text_version: u64,
    /// A keyed hash of the network that the form came from and of the day, so that a flood can be
    /// found and set aside; none where the network is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub network: Option<String>,
}

/// What only the holder of the mailbox can allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Permissions {
    /// Whether the name may be shown.
    pub show_name: bool,
    /// Whether news may be sent.
    pub news: bool,
}

impl Choices {
    /// Replaces what the form said.
    pub fn permit(&mut self, permissions: Permissions) {
        self.show_name = permissions.show_name;
        self.news = permissions.news;
    }
}

/// What was sent with the form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Details<P = Sealed> {
    /// In clear.
    pub choices: Choices,
    /// Personal data.
    pub personal: P,
}

/// What happens to a signature. NAMES AND FIELDS ARE THE STORAGE FORMAT: see [`crate::upcast`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "data")]
pub enum SignatureEvent<P = Sealed> {
    /// The form was sent for the first time (or again after erasure).
    SignatureSubmitted {
        /// In clear.
        choices: Choices,
        /// Personal data.
        personal: P,
    },
    /// The form was sent again: a mail goes out again.
    ConfirmationRequested {
        /// The language of this form.
        language: String,
        /// What was sent this time; none when the signature is confirmed already, since the
        /// sender of a form has proven nothing.
        details: Option<Details<P>>,
        /// Without details: the address of this form and nothing else, because the mail about it goes there. Schema 1
        /// had none; its mails went to the address that signed.
        #[serde(default = "Option::default", skip_serializing_if = "Option::is_none")]
        address: Option<P>,
    },
    /// The holder of the mailbox confirmed the details of that version.
    SignatureConfirmed {
        /// The version of the event with the details.
        details_version: u64,
        /// What the holder of the mailbox allowed on confirming; none if it stays as the form said. Schema 1 had none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        permissions: Option<Permissions>,
    },
    /// The signer changed what is shown and sent.
    DetailsChanged {
        /// Whether the name may be shown.
        show_name: bool,
        /// Whether news may be sent.
        news: bool,
    },
    /// The signer took the signature back.
    SignatureWithdrawn {},
    /// The signer had the personal data erased; the key is gone with it.
    SignatureErased {},
    /// Nobody confirmed in time: the personal data was erased, the key is gone with it.
    SignaturePurged {},
    /// The petition is long closed: the personal data was erased, and the signature stands as
    /// it stood.
    PersonalDataExpired {},
    /// Nobody confirmed yet: one more mail goes out.
    ReminderRequested {
        /// The version of the event with the details that it is about.
        details_version: u64,
    },
    /// Somebody asked for the link to the signer's own page: it goes out by mail.
    OwnLinkRequested {
        /// The language of this form.
        language: String,
    },
    /// The signer made all earlier links to the own page useless: a new one goes out by mail.
    OwnLinksReplaced {
        /// The language of the page.
        language: String,
    },
    /// The signer wants no more mails.
    MailsStopped {},
    /// A mail came back for good (a "hard" or permanent bounce).
    EmailBounced {
        /// The version of the event that the mail was about.
        mail: u64,
    },
    /// The holder of the mailbox marked a mail as spam.
    EmailComplained {
        /// The version of the event that the mail was about.
        mail: u64,
    },
    /// An operator set the signature aside: it does not count.
    SignatureInvalidated {
        /// Why, by kind.
        reason: Reason,
        /// Why, in the operator's words.
        note: String,
        /// Who did it.
        operator: String,
        /// What was set aside at once has one name, by which it can be reinstated.
        sweep: String,
    },
    /// An operator took that back: the signature stands as it stood.
    SignatureReinstated {
        /// Why, in the operator's words.
        note: String,
        /// Who did it.
        operator: String,
        /// The sweep that is taken back.
        sweep: String,
    },
}

impl Event for SignatureEvent<Sealed> {
    const SCHEMAS: &'static [(&'static str, u32)] = &[
        ("SignatureSubmitted", 1),
        ("ConfirmationRequested", 2),
        ("SignatureConfirmed", 2),
        ("DetailsChanged", 1),
        ("SignatureWithdrawn", 1),
        ("SignatureErased", 1),
        ("SignaturePurged", 1),
        ("PersonalDataExpired", 1),
        ("ReminderRequested", 1),
        ("OwnLinkRequested", 1),
        ("OwnLinksReplaced", 1),
        ("MailsStopped", 1),
        ("EmailBounced", 1),
        ("EmailComplained", 1),
        ("SignatureInvalidated", 1),
        ("SignatureReinstated", 1),
    ];

    // The fields that schema 2 added may be absent.
    const UPCASTERS: &'static [Upcaster] = &[
        Upcaster {
            kind: "ConfirmationRequested",
            from: 1,
            change: unchanged,
        },
        Upcaster {
            kind: "SignatureConfirmed",
            from: 1,
            change: unchanged,
        },
    ];
}
