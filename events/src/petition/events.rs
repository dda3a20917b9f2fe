//! The events of a petition. NAMES AND FIELDS ARE THE STORAGE FORMAT: see [`crate::upcast`].

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{
    Donation, DraftLink, Export, Facts, Feed, Form, Import, MailingPlan, NamesFrom, Organisations,
    Outcome, OutcomeKind, Pictures, PlacesBy, Search, Source, Sweep, SweepKind,
};
use crate::envelope::Event;
use crate::site::Site;
use crate::upcast::{Upcaster, unchanged};

/// What happens to a petition. NAMES AND FIELDS ARE THE STORAGE FORMAT: see [`crate::upcast`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "type", content = "data")]
pub enum PetitionEvent {
    /// It exists, as a draft.
    PetitionCreated {
        /// BCP 47 tag.
        default_language: String,
        /// IANA name.
        time_zone: String,
    },
    /// Its words in one language.
    TextRevised {
        /// BCP 47 tag.
        language: String,
        /// The line above the title.
        call: String,
        /// Plain text.
        title: String,
        /// Plain text.
        subtitle: String,
        /// Markdown.
        body: String,
    },
    /// Steps of the goal, rising; empty for the usual steps.
    GoalSet {
        /// Numbers of signatures.
        steps: Vec<u64>,
    },
    /// Where donations go.
    DonationSet(Donation),
    /// Who answers for the signers' data, and to questions.
    ContactSet {
        /// An email address of the campaign's, or none.
        contact: Option<String>,
    },
    /// Who asks, whom, where and since when.
    FactsSet(Facts),
    /// When it closes by itself. No event follows at that time: see [`super::PetitionStatus::at`].
    ClosingTimeSet {
        /// None if it stays open until somebody closes it.
        at: Option<Timestamp>,
    },
    /// Something became of it, or is said in other words.
    OutcomeSet(Outcome),
    /// That had not happened.
    OutcomeRetracted {
        /// What.
        kind: OutcomeKind,
    },
    /// Who has an address sees the draft.
    DraftLinkSet {
        /// None if nobody does any more.
        link: Option<DraftLink>,
    },
    /// It takes signatures.
    PetitionOpened {},
    /// It takes no more signatures.
    PetitionClosed {},
    /// What it asks of its forms, against abuse.
    ProtectionSet {
        /// All of it.
        protection: Protection,
    },
    /// It takes no forms for a while, although it is open.
    SigningPaused {
        /// Who and why.
        act: OperatorAct,
    },
    /// It takes forms again.
    SigningResumed {
        /// Who and why.
        act: OperatorAct,
    },
    /// Nobody's name is shown for a while.
    NamesHidden {
        /// Who and why.
        act: OperatorAct,
    },
    /// The names of those who chose so are shown again.
    NamesShown {
        /// Who and why.
        act: OperatorAct,
    },
    /// News.
    NewsPublished {
        /// The article.
        article: Article,
    },
    /// An article with the same id, put right.
    NewsCorrected {
        /// The article.
        article: Article,
    },
    /// An article taken back.
    NewsRetracted {
        /// The article's id.
        article: String,
    },
    /// An operator takes signatures out of the system. It is written before the file is, so that
    /// no data leaves that is not in the log; a file that broke off stands here too.
    SignaturesExported(Export),
    /// An operator begins to invalidate signatures, or to reinstate them. It is written before the
    /// first of them changes, so that a sweep that is interrupted can be found and reversed.
    SweepStarted(Sweep),
    /// The sweep has reached its last signature.
    SweepFinished {
        /// Its name.
        sweep: String,
        /// What it did.
        kind: SweepKind,
        /// How many signatures changed since it was last started.
        changed: u64,
    },
    /// An operator opens names or email domains of signers to find signatures. It is written before
    /// any of them is opened.
    SignaturesSearched(Search),
    /// Whether signers get an email that thanks them for confirming.
    ThankYouSet {
        /// Whether it is sent.
        sent: bool,
    },
    /// Its pictures; what is not among them is no longer shown.
    PicturesSet(Pictures),
    /// What the site says of itself: in the stream of the site alone, beside those of petitions.
    SiteDescribed(Site),
    /// What its form asks.
    FormSet(Form),
    /// The feeds from which its news are imported.
    FeedsSet {
        /// All of them.
        feeds: Vec<Feed>,
    },
    /// An item of a feed became an article, published or as a draft. A draft is published by `NewsPublished`.
    NewsImported(Import),
    /// A draft that nobody will publish. Its item is not imported again.
    NewsDraftDiscarded {
        /// The article's id.
        article: String,
    },
    /// So many signatures have confirmed, for the first time.
    GoalReached {
        /// How many: a step of the goal.
        goal: u64,
        /// When, to the hour: the one in which the last of them was confirmed, of those that counted when it was noticed.
        at: Timestamp,
    },
    /// Which other sites may show its form and its number in a frame.
    EmbeddingSet {
        /// Their origins, like `https://river.example.org`.
        sites: Vec<String>,
    },
    /// The sources of visitors that it counts.
    SourcesSet {
        /// All of them.
        sources: Vec<Source>,
    },
    /// The code of its short link, `/s/CODE`.
    ShortLinkSet {
        /// None if it has no short link.
        code: Option<String>,
    },
    /// Whether it shows where its confirmed signatures come from.
    PlacesSet {
        /// By what; none if it does not.
        by: Option<PlacesBy>,
    },
    /// What links that share it say, instead of its title.
    ShareTextsSet {
        /// One line by BCP 47 tag; a language without one has the title.
        texts: BTreeMap<String, String>,
    },
    /// Articles are to be sent to the signers who chose news. Nothing is sent before somebody approves it.
    MailingPlanned(MailingPlan),
    /// The mailing is sent, exactly as it was planned.
    MailingApproved {
        /// Its name.
        mailing: String,
    },
    /// No more of its emails go out for now.
    MailingPaused {
        /// Its name.
        mailing: String,
    },
    /// The rest of its emails go out.
    MailingResumed {
        /// Its name.
        mailing: String,
        /// Whether that is although too many of its emails had bounced or were marked as spam.
        despite: bool,
    },
    /// No more of its emails go out, ever.
    MailingCancelled {
        /// Its name.
        mailing: String,
    },
    /// Whether organisations can endorse it, and whether an operator approves each.
    OrganisationsSet(Organisations),
    /// Before how many confirmed people no name is shown or exported. It is never lowered once the petition was open.
    NamesFromSet {
        /// None if nothing is promised.
        confirmed: Option<NamesFrom>,
    },
    /// Whether signers can download a receipt, which proves to everybody that they have signed.
    ReceiptsSet {
        /// Whether they can.
        given: bool,
    },
}

impl Event for PetitionEvent {
    const SCHEMAS: &'static [(&'static str, u32)] = &[
        ("PetitionCreated", 1),
        ("TextRevised", 1),
        ("GoalSet", 1),
        ("DonationSet", 2),
        ("ContactSet", 1),
        ("PetitionOpened", 1),
        ("PetitionClosed", 1),
        ("ProtectionSet", 1),
        ("SigningPaused", 1),
        ("SigningResumed", 1),
        ("NamesHidden", 1),
        ("NamesShown", 1),
        ("NewsPublished", 2),
        ("NewsCorrected", 2),
        ("NewsRetracted", 1),
        ("SignaturesExported", 1),
        ("SweepStarted", 1),
        ("SweepFinished", 1),
        ("SignaturesSearched", 1),
        ("ThankYouSet", 1),
        ("FactsSet", 1),
        ("ClosingTimeSet", 1),
        ("OutcomeSet", 1),
        ("OutcomeRetracted", 1),
        ("DraftLinkSet", 1),
        ("PicturesSet", 2),
        ("SiteDescribed", 1),
        ("FormSet", 1),
        ("FeedsSet", 1),
        ("NewsImported", 1),
        ("NewsDraftDiscarded", 1),
        ("EmbeddingSet", 1),
        ("GoalReached", 1),
        ("SourcesSet", 1),
        ("ShortLinkSet", 1),
        ("PlacesSet", 2),
        ("ShareTextsSet", 1),
        ("MailingPlanned", 1),
        ("MailingApproved", 1),
        ("MailingPaused", 1),
        ("MailingResumed", 1),
        ("MailingCancelled", 1),
        ("OrganisationsSet", 1),
        ("NamesFromSet", 1),
        ("ReceiptsSet", 1),
    ];

    // Schema 1 of `DonationSet` had the IBAN only, that of news no body, that of `PicturesSet` no picture for the card, and
    // that of `PlacesSet` only countries; what was added may be absent.
    const UPCASTERS: &'static [Upcaster] = &[
        Upcaster {
            kind: "DonationSet",
            from: 1,
            change: unchanged,
        },
        Upcaster {
            kind: "NewsPublished",
            from: 1,
            change: unchanged,
        },
        Upcaster {
            kind: "NewsCorrected",
            from: 1,
            change: unchanged,
        },
        Upcaster {
            kind: "PicturesSet",
            from: 1,
            change: unchanged,
        },
        Upcaster {
            kind: "PlacesSet",
            from: 1,
            change: unchanged,
        },
    ];
}

/// A news article.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Its name within the petition.
    pub id: String,
    /// BCP 47 tag.
    pub language: String,
    /// Plain text.
    pub title: String,
    /// Its beginning in plain text, for lists. If it is empty, the beginning of the body stands for it.
    pub excerpt: String,
    /// Where it was published, or its category; may be empty.
    pub source: String,
    /// Where to read it whole (`https`).
    pub url: Option<String>,
    /// When it was published.
    pub published_at: Timestamp,
    /// Markdown. None if the excerpt is all of it, so that it needs no page of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
}

/// Whether a form brings a proof of work: some seconds of a browser's time that make a million
/// forms dear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProofOfWork {
    /// None is asked for.
    #[default]
    Off,
    /// Browsers with JavaScript bring one. Without it fewer forms are taken from one network.
    Optional,
    /// Nobody signs without one, so nobody signs without JavaScript.
    Required,
}

/// What a petition asks of its forms, against abuse.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Protection {
    /// The proof of work.
    pub proof: ProofOfWork,
    /// Domains from whose addresses nobody signs, with all domains below them; sorted, in ASCII.
    pub blocked_domains: Vec<String>,
}

/// Who did something as an operator, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OperatorAct {
    /// Who.
    pub operator: String,
    /// Why, in words.
    pub note: String,
}
