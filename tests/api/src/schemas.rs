//! What is sent and what is answered: one type per JSON object.
#![expect(dead_code, reason = "the types are described, and never made")]

use std::collections::BTreeMap;

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;
use utoipa::openapi::schema::{AnyOfBuilder, ObjectBuilder, Schema, SchemaType, Type};

/// Adds all of them.
pub(crate) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<Count>()
        .schema_from::<ExplainedCount>()
        .schema_from::<Article>()
        .schema_from::<News>()
        .schema_from::<Signer>()
        .schema_from::<Signers>()
        .schema_from::<Day>()
        .schema_from::<Series>()
        .schema_from::<Form>()
        .schema_from::<Address>()
        .schema_from::<Taken>()
        .schema_from::<LinkSent>()
        .schema_from::<LinkStatus>()
        .schema_from::<Confirmation>()
        .schema_from::<Decision>()
        .schema_from::<Confirm>()
        .schema_from::<Button>()
        .schema_from::<Act>()
        .schema_from::<Happened>()
        .schema_from::<Standing>()
        .schema_from::<SignedText>()
        .schema_from::<Signature>()
        .schema_from::<Erased>()
        .schema_from::<FieldProblem>()
        .schema_from::<Problem>()
}

/// The number of signatures, and how it is counted.
#[derive(ToSchema)]
pub(crate) struct Count {
    /// Confirmed signatures, live.
    confirmed: u64,
    /// The next number to reach.
    goal: u64,
    /// Where all signatures stood at one moment; null before the first snapshot.
    explained: Option<ExplainedCount>,
}

/// Where all signatures stood at `as_of`. `submitted` = `awaiting` + `confirmed` + `withdrawn` + all of `invalidated` +
/// `erased` + `purged`. A snapshot replaces another at most once an hour, after at least 20 more signatures, so
/// that nobody can tell from it whether an address has signed.
#[derive(ToSchema)]
pub(crate) struct ExplainedCount {
    /// When all these figures were taken.
    #[schema(format = DateTime)]
    as_of: String,
    /// Confirmed signatures at that moment.
    confirmed: u64,
    /// Those among the confirmed to whom a mail came back later.
    confirmed_bounced: u64,
    /// All people, by address, who ever sent the form.
    submitted: u64,
    /// Not confirmed yet.
    awaiting: u64,
    /// Taken back by their signers.
    withdrawn: u64,
    /// Set aside by the campaign, by reason; all reasons are always there.
    invalidated: BTreeMap<String, u64>,
    /// Erased at their signers' wish.
    erased: u64,
    /// Never confirmed, and erased for that.
    purged: u64,
}

/// One article of a petition's news.
#[derive(ToSchema)]
pub(crate) struct Article {
    /// Its name within the petition.
    id: String,
    /// BCP 47 tag of the language that it is written in.
    #[schema(example = "es")]
    language: String,
    /// Plain text, as all texts here.
    title: String,
    /// Its beginning; may be empty.
    excerpt: String,
    /// Where it was published; may be empty.
    source: String,
    /// Where to read it whole.
    #[schema(required, format = "uri")]
    url: Option<String>,
    /// When it was published.
    #[schema(format = DateTime)]
    published_at: String,
}

/// A petition's news, newest first, 20 at most.
#[derive(ToSchema)]
pub(crate) struct News {
    #[schema(max_items = 20)]
    articles: Vec<Article>,
    /// The address of the next part; null after the last.
    #[schema(required, format = "uri-reference")]
    next: Option<String>,
}

/// Somebody who confirmed and chose to be shown.
#[derive(ToSchema)]
pub(crate) struct Signer {
    /// Given and family name.
    name: String,
    /// ISO 3166-1 alpha-2 code.
    #[schema(pattern = "^[A-Z]{2}$")]
    country: String,
    /// Occupation or organisation; may be empty.
    occupation: String,
    #[schema(format = DateTime)]
    confirmed_at: String,
}

/// The latest of those who chose to be shown, 100 at most, the last confirmed first.
#[derive(ToSchema)]
pub(crate) struct Signers {
    #[schema(max_items = 100)]
    signers: Vec<Signer>,
}

/// The signatures that stand now and were confirmed on one day.
#[derive(ToSchema)]
pub(crate) struct Day {
    /// The day, in UTC.
    #[schema(format = Date)]
    date: String,
    confirmed: u64,
    /// By hour, in UTC.
    #[schema(min_items = 24, max_items = 24)]
    hours: Vec<u64>,
}

/// Confirmations by day and hour, oldest first: the latest 1,000 days that have any, or as many before these.
#[derive(ToSchema)]
pub(crate) struct Series {
    #[schema(max_items = 1000)]
    days: Vec<Day>,
    /// The address of the part with earlier days; null if there are none.
    #[schema(required, format = "uri-reference")]
    next: Option<String>,
}

/// What a person fills in. Another field, or one that comes twice, is refused by its name.
#[derive(ToSchema)]
pub(crate) struct Form {
    /// Whether the name may be shown in public, with country and occupation.
    #[schema(schema_with = tick)]
    show_name: Option<bool>,
    /// Whether news may be mailed.
    #[schema(schema_with = tick)]
    news: Option<bool>,
    /// The language of emails and responses, such as `es`. Otherwise that of `Accept-Language`, or the petition's own.
    #[schema(example = "en")]
    lang: Option<String>,
    /// The language of the petition's text that the person read. Otherwise that of `text_version`, or the one for `lang`.
    #[schema(example = "en")]
    text: Option<String>,
    /// Only in a form: the query of the page in another language, in which the form is shown again.
    #[schema(schema_with = anything)]
    switch: Option<String>,
    /// The version of the petition's text that the person read. Another than the newest is refused.
    #[schema(schema_with = number)]
    text_version: Option<u64>,
    /// A solved challenge, where the petition asks for a proof of work.
    altcha: Option<String>,
}

/// What is ignored in JSON.
fn anything() -> Schema {
    ObjectBuilder::new()
        .schema_type(SchemaType::AnyValue)
        .into()
}

/// Forms have only texts.
fn number() -> Schema {
    let digits = ObjectBuilder::new()
        .schema_type(Type::String)
        .pattern(Some("^[0-9]{0,9}$"));
    let number = ObjectBuilder::new()
        .schema_type(Type::Integer)
        .minimum(Some(0));
    AnyOfBuilder::new()
        .item(number)
        .item(digits)
        .item(ObjectBuilder::new().schema_type(Type::Null))
        .into()
}

/// Who lost the link to their own page.
#[derive(ToSchema)]
pub(crate) struct Address {
    #[schema(format = Email, max_length = 254, example = "ana@example.org")]
    email: String,
    /// The language of the answer and of the mail.
    #[schema(example = "en")]
    lang: Option<String>,
    /// The language of the petition's title in the answer.
    #[schema(example = "en")]
    text: Option<String>,
}

/// The same for every address.
#[derive(ToSchema)]
pub(crate) struct LinkSent {
    #[schema(pattern = "^link_sent$")]
    status: String,
    petition: String,
    /// For about how many minutes mails are late, rounded up. Absent below two.
    #[schema(nullable = false, minimum = 2)]
    mails_late_minutes: Option<u32>,
}

/// Programs say true or false; forms have only texts.
fn tick() -> Schema {
    let words = ["yes", "on", "true", "1", "no", "off", "false", "0", ""];
    let word = ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(words));
    let digit = ObjectBuilder::new()
        .schema_type(Type::Integer)
        .enum_values(Some([0, 1]));
    AnyOfBuilder::new()
        .item(ObjectBuilder::new().schema_type(Type::Boolean))
        .item(word)
        .item(digit)
        .item(ObjectBuilder::new().schema_type(Type::Null))
        .into()
}

/// The same for every address, so that nobody learns who signed.
#[derive(ToSchema)]
pub(crate) struct Taken {
    #[schema(pattern = "^check_mail$")]
    status: String,
    petition: String,
    /// What to show the person next.
    #[schema(format = "uri-reference")]
    page: String,
    /// For about how many minutes mails are late, rounded up. Absent below two.
    #[schema(nullable = false, minimum = 2)]
    mails_late_minutes: Option<u32>,
}

/// What a link to confirm leads to.
#[derive(ToSchema)]
pub(crate) struct Confirmation {
    status: LinkStatus,
    petition: String,
    /// The address of the signer's own page, for who has confirmed within the hour. Secret: whoever has it can withdraw the signature.
    #[schema(nullable = false, format = "uri")]
    own_page: Option<String>,
}

/// `awaiting`: a `POST` confirms it.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum LinkStatus {
    Awaiting,
    Confirmed,
    Discarded,
}

/// What the owner of the mailbox decides. `show_name` and `news` come together or not at all; in a form only `yes` allows.
#[derive(ToSchema)]
pub(crate) struct Confirm {
    /// `confirm` if it is missing.
    act: Option<Decision>,
    #[schema(schema_with = yes_or_no)]
    show_name: Option<bool>,
    #[schema(schema_with = yes_or_no)]
    news: Option<bool>,
}

/// Programs say true or false in JSON; a form says `yes` or nothing.
fn yes_or_no() -> Schema {
    let yes = ObjectBuilder::new()
        .schema_type(Type::String)
        .enum_values(Some(["yes"]));
    AnyOfBuilder::new()
        .item(ObjectBuilder::new().schema_type(Type::Boolean))
        .item(yes)
        .item(ObjectBuilder::new().schema_type(Type::Null))
        .into()
}

/// `discard`: somebody else filled in the form.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum Decision {
    Confirm,
    Discard,
}

/// A button of the signer's own page.
#[derive(ToSchema)]
pub(crate) struct Act {
    act: Button,
    /// The `details_version` of the data. `show` and `sign-again` need it, because they publish these details.
    #[schema(nullable = false)]
    details: Option<String>,
    /// `yes`, without which `erase` does nothing.
    #[schema(nullable = false)]
    sure: Option<String>,
}

/// What the signer asks for. Doing any of it twice is doing it once.
#[derive(ToSchema)]
#[schema(rename_all = "kebab-case")]
pub(crate) enum Button {
    Show,
    Hide,
    Withdraw,
    SignAgain,
    StopMails,
    /// All earlier links to the page become useless; a new one goes out by mail.
    ReplaceLinks,
    /// A link that is fresh enough for downloading goes out by mail.
    FreshLink,
    Erase,
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

/// Where a signature stands.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum Standing {
    Awaiting,
    Confirmed,
    Withdrawn,
    Invalidated,
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

/// Everything that is held about one signature.
#[derive(ToSchema)]
pub(crate) struct Signature {
    petition: String,
    status: Standing,
    show_name: bool,
    news: bool,
    /// The version of the event with the details, which actions that publish them name.
    details_version: u64,
    mails_stopped: bool,
    /// What was agreed to: the version of the petition's text, as a position in its log.
    text_version: u64,
    /// The same text as people are told of it; null if that is not known.
    text: Option<SignedText>,
    #[schema(format = DateTime)]
    submitted_at: String,
    #[schema(required, format = DateTime)]
    confirmed_at: Option<String>,
    /// All that happened, in order.
    history: Vec<Happened>,
}

/// Nothing is left of the signer's data, or of the links to it.
#[derive(ToSchema)]
pub(crate) struct Erased {
    #[schema(pattern = "^(erased|links_replaced)$")]
    status: String,
    petition: String,
    /// A mail with a new link follows: for about how many minutes mails are late, rounded up. Absent below two.
    #[schema(nullable = false, minimum = 2)]
    mails_late_minutes: Option<u32>,
}

/// What is wrong with one field of the request.
#[derive(ToSchema)]
pub(crate) struct FieldProblem {
    field: String,
    /// What to do about it, in the language of the request.
    detail: String,
}

/// Problem details (RFC 9457).
#[derive(ToSchema)]
pub(crate) struct Problem {
    /// `about:blank`: the status says it all.
    r#type: String,
    title: String,
    /// The status of the answer.
    #[schema(minimum = 400, maximum = 599)]
    status: u16,
    /// What to do about it.
    detail: String,
    /// The fields that have to be corrected, if any.
    #[schema(nullable = false)]
    errors: Option<Vec<FieldProblem>>,
}
