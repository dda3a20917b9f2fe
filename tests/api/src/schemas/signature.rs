//! What is held about one signature.

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;

pub(super) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<Signature>()
        .schema_from::<Standing>()
        .schema_from::<SignerKind>()
        .schema_from::<EndorsementState>()
        .schema_from::<CommentState>()
        .schema_from::<SignedText>()
        .schema_from::<Happened>()
        .schema_from::<ConsentChange>()
        .schema_from::<Answered>()
        .schema_from::<AnswerKind>()
}

/// Everything that is held about one signature.
#[derive(ToSchema)]
pub(crate) struct Signature {
    petition: String,
    /// The id of the signature, which its receipts name.
    id: String,
    status: Standing,
    /// The code of the source that the signer came from; empty if there was none.
    source: String,
    show_name: bool,
    news: bool,
    /// The version of the event with the details, which actions that publish them name.
    details_version: u64,
    /// The version of the event that last changed the data, which `correct` names.
    revision: u64,
    mails_stopped: bool,
    /// What was agreed to: the version of the petition's text, as a position in its log.
    text_version: u64,
    /// The same text as people are told of it; null if that is not known.
    text: Option<SignedText>,
    #[schema(format = DateTime)]
    submitted_at: String,
    #[schema(required, format = DateTime)]
    confirmed_at: Option<String>,
    #[schema(required, format = DateTime)]
    corrected_at: Option<String>,
    /// The address that the signature moves to once it is confirmed there; null if none was asked for.
    #[schema(required, format = "email")]
    new_address: Option<String>,
    /// Answers to the petition's own questions, in the order of its form.
    own: Vec<Answered>,
    /// Where the comment stands that the signer lets be shown; null if there is none, or it is not allowed.
    #[schema(required)]
    comment_state: Option<CommentState>,
    kind: SignerKind,
    /// Where the endorsement of an organisation stands once it is confirmed; null for people.
    #[schema(required)]
    endorsement_state: Option<EndorsementState>,
    /// What the signer allowed and took back, oldest first.
    consents: Vec<ConsentChange>,
    /// All that happened, in order.
    history: Vec<Happened>,
}

/// Where a signature stands.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum Standing {
    Awaiting,
    Confirmed,
    Withdrawn,
    /// Its owner says that somebody else signed with the address.
    Disowned,
    Invalidated,
}

/// Who signed.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum SignerKind {
    Person,
    Organisation,
}

/// Where the endorsement of an organisation stands. Only listed ones count.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum EndorsementState {
    Listed,
    Waiting,
    Rejected,
}

/// What the organisers decided on a comment.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum CommentState {
    Waiting,
    Approved,
    Refused,
}

/// One version of a petition's text.
#[derive(ToSchema)]
pub(crate) struct SignedText {
    /// BCP 47 tag.
    #[schema(example = "en")]
    language: String,
    /// From 1, among the texts in this language.
    number: u64,
    /// The address of a page that shows it.
    #[schema(format = "uri-reference")]
    page: String,
}

/// One event of a signature.
#[derive(ToSchema)]
pub(crate) struct Happened {
    version: u64,
    #[schema(format = DateTime)]
    at: String,
    /// Its name in the log.
    #[schema(example = "SignatureConfirmed")]
    what: String,
    /// `organisers` if an operator did it, else null.
    #[schema(pattern = "^organisers$")]
    by: Option<String>,
}

/// A consent that was given or taken back.
#[derive(ToSchema)]
pub(crate) struct ConsentChange {
    /// `show_name`, `news`, or the id of one of the petition's own.
    consent: String,
    given: bool,
    #[schema(format = DateTime)]
    at: String,
    /// The version of the event.
    version: u64,
    /// The words; null for `show_name` and `news`, whose words are the site's.
    #[schema(required)]
    text: Option<String>,
    /// Their version, as a position in the petition's log.
    #[schema(required)]
    text_version: Option<u64>,
    /// BCP 47 tag of the language in which they were read.
    #[schema(required)]
    language: Option<String>,
}

/// An answer to a question of the petition's own.
#[derive(ToSchema)]
pub(crate) struct Answered {
    /// Its name in the form.
    field: String,
    kind: AnswerKind,
    /// The question as the signer read it.
    question: String,
    /// BCP 47 tag of the language in which they read it.
    language: String,
    /// The text; the id of what was chosen; or `yes`.
    value: String,
    /// What was chosen, as it was read; null if nothing could be chosen.
    #[schema(required)]
    chosen: Option<String>,
}

#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum AnswerKind {
    Text,
    Choice,
    Checkbox,
}
