//! The events of a signature. NAMES AND FIELDS ARE THE STORAGE FORMAT: see [`crate::upcast`].

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{CarriedDecision, Endorsement, Origin, Reason};
use crate::envelope::Event;
use crate::ids::Tag;
use crate::petition::form::SHOW_COMMENT;
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
    /// What else is allowed, by the ids of the petition's consents; absent where nothing is.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub consents: Consents,
    /// Set if an organisation sent the form. People's forms have none, and neither had any form before organisations could.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub endorsement: Option<Endorsement>,
}

/// The consents that were given, by id.
pub type Consents = BTreeMap<String, GivenConsent>;

/// A consent that was given: in which words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct GivenConsent {
    /// The version of the petition's event that set the words.
    pub version: u64,
    /// BCP 47 tag of the language in which they were read.
    pub language: String,
}

/// What only the holder of the mailbox can allow.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Permissions {
    /// Whether the name may be shown.
    pub show_name: bool,
    /// Whether news may be sent.
    pub news: bool,
    /// What else is allowed; absent where nothing is.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub consents: Consents,
}

impl Permissions {
    /// Whether the comment may be shown in public once an operator has approved it.
    #[must_use]
    pub fn show_comment(&self) -> bool {
        self.consents.contains_key(SHOW_COMMENT)
    }
}

impl Choices {
    /// Whether the comment may be shown in public once an operator has approved it.
    #[must_use]
    pub fn show_comment(&self) -> bool {
        self.consents.contains_key(SHOW_COMMENT)
    }

    /// Replaces what the form said.
    pub fn permit(&mut self, permissions: Permissions) {
        // Of an organisation the form says what is shown, and its contact was not asked for more.
        if self.endorsement.is_some() {
            return;
        }
        self.show_name = permissions.show_name;
        self.news = permissions.news;
        self.consents = permissions.consents;
    }

    /// What is allowed.
    #[must_use]
    pub fn permissions(&self) -> Permissions {
        Permissions {
            show_name: self.show_name,
            news: self.news,
            consents: self.consents.clone(),
        }
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
        /// What else is allowed; absent where nothing is.
        #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
        consents: Consents,
    },
    /// The signer corrected details that they had confirmed. What was signed stays as it was: the text's version, and when.
    DetailsCorrected {
        /// The version of the event with the details before it. Their key ends with this event.
        details_version: u64,
        /// In clear; language, text and network are those of the form that was signed.
        choices: Choices,
        /// Personal data: all of it, under the same exact address.
        personal: P,
    },
    /// The signer asked for another address: a mail goes there, whose link moves the signature.
    AddressChangeRequested {
        /// The language of the page; the mail comes in it.
        language: String,
        /// The new address and nothing else.
        address: P,
        /// The request before it, whose key ends with this event.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        replaces: Option<u64>,
    },
    /// An address to which no mail has to go any more was erased: a new one that was not confirmed in time or that the
    /// signer gave up, or an old one that was told long ago.
    AddressDropped {
        /// The version of the event that carries it.
        address_version: u64,
    },
    /// The holder of another mailbox, which the signer had named, took the signature over: it goes on in the stream of that
    /// address. All keys of this stream ended.
    SignatureMoved {
        /// The version of the request that was confirmed.
        request: u64,
        /// The tag of the new address: its stream continues.
        to: Tag,
        /// The language of the form that was signed; the mail to the old address comes in it.
        language: String,
        /// The old address and nothing else: a mail tells it.
        address: P,
    },
    /// The signature came from the stream of another address, as it stood there.
    SignatureReceived {
        /// The streams that it came through, the first one first.
        from: Vec<Origin>,
        /// In clear, as they stood.
        choices: Choices,
        /// When the form was first sent.
        submitted_at: Timestamp,
        /// When it was confirmed; it keeps its place.
        confirmed_at: Timestamp,
        /// When the details were last corrected, if they were. Schema 1 had none.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        corrected_at: Option<Timestamp>,
        /// How many changes that count there were in all.
        changes: u32,
        /// Personal data, as it stood, under the new address.
        personal: P,
        /// What an operator had decided on its comment. Schemas 1 to 3 had none, and neither had they the next.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        comment: Option<CarriedDecision>,
        /// What an operator had decided on it as an organisation's endorsement.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        endorsement: Option<CarriedDecision>,
    },
    /// The signer took the signature back.
    SignatureWithdrawn {},
    /// The holder of the mailbox says that somebody else signed with the address: nothing of it counts, and no more mails go
    /// there.
    SignatureDisowned {},
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
    /// The signer allows mails again after having stopped them.
    MailsResumed {},
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
    /// An operator read the comment and approved that it is shown in public, as far as its signer allows it.
    CommentApproved {
        /// The version of the event with the details that the comment is of. Other details need another approval.
        details_version: u64,
    },
    /// An operator read the comment and decided that it is not shown in public, also if it was until now.
    CommentRefused {
        /// The version of the event with the details that the comment is of.
        details_version: u64,
    },
    /// An operator read an organisation's endorsement and approved that it is listed and counts.
    EndorsementApproved {
        /// The version of the event with its details. Other details need another approval.
        details_version: u64,
    },
    /// An operator read an organisation's endorsement and decided that it is not listed and does not count, also if it did until
    /// now.
    EndorsementRejected {
        /// The version of the event with its details.
        details_version: u64,
    },
}

impl Event for SignatureEvent<Sealed> {
    const SCHEMAS: &'static [(&'static str, u32)] = &[
        ("SignatureSubmitted", 2),
        ("ConfirmationRequested", 3),
        ("SignatureConfirmed", 2),
        ("DetailsChanged", 1),
        ("DetailsCorrected", 2),
        ("AddressChangeRequested", 1),
        ("AddressDropped", 1),
        ("SignatureMoved", 1),
        ("SignatureReceived", 4),
        ("SignatureWithdrawn", 1),
        ("SignatureDisowned", 1),
        ("SignatureErased", 1),
        ("SignaturePurged", 1),
        ("PersonalDataExpired", 1),
        ("ReminderRequested", 1),
        ("OwnLinkRequested", 1),
        ("OwnLinksReplaced", 1),
        ("MailsStopped", 1),
        ("MailsResumed", 1),
        ("EmailBounced", 1),
        ("EmailComplained", 1),
        ("SignatureInvalidated", 1),
        ("SignatureReinstated", 1),
        ("CommentApproved", 1),
        ("CommentRefused", 1),
        ("EndorsementApproved", 1),
        ("EndorsementRejected", 1),
    ];

    // What later schemas added may be absent. The last one of forms says whether an organisation sent it: a release that does not
    // know that must not count it among people.
    const UPCASTERS: &'static [Upcaster] = &[
        Upcaster {
            kind: "SignatureSubmitted",
            from: 1,
            change: unchanged,
        },
        Upcaster {
            kind: "ConfirmationRequested",
            from: 1,
            change: unchanged,
        },
        Upcaster {
            kind: "ConfirmationRequested",
            from: 2,
            change: unchanged,
        },
        Upcaster {
            kind: "DetailsCorrected",
            from: 1,
            change: unchanged,
        },
        Upcaster {
            kind: "SignatureReceived",
            from: 2,
            change: unchanged,
        },
        Upcaster {
            kind: "SignatureConfirmed",
            from: 1,
            change: unchanged,
        },
        Upcaster {
            kind: "SignatureReceived",
            from: 1,
            change: unchanged,
        },
        Upcaster {
            kind: "SignatureReceived",
            from: 3,
            change: unchanged,
        },
    ];
}
