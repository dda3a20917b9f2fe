//! What is sent and what is answered: one type per JSON object.
#![expect(dead_code, reason = "the types are described, and never made")]

use std::collections::BTreeMap;

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;
use utoipa::openapi::schema::{
    AdditionalProperties, AnyOfBuilder, KnownFormat, ObjectBuilder, Schema, SchemaFormat, Type,
};

/// Adds all of them.
pub(crate) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<Petition>()
        .schema_from::<PetitionState>()
        .schema_from::<PetitionTitle>()
        .schema_from::<Organiser>()
        .schema_from::<PetitionPicture>()
        .schema_from::<Picture>()
        .schema_from::<PictureFile>()
        .schema_from::<PictureText>()
        .schema_from::<OrganiserKind>()
        .schema_from::<Addressee>()
        .schema_from::<Outcome>()
        .schema_from::<OutcomeKind>()
        .schema_from::<OutcomeText>()
        .schema_from::<Count>()
        .schema_from::<PastCount>()
        .schema_from::<ExplainedCount>()
        .schema_from::<LoggedCount>()
        .schema_from::<Article>()
        .schema_from::<News>()
        .schema_from::<WholeArticle>()
        .schema_from::<Signer>()
        .schema_from::<Organisation>()
        .schema_from::<Organisations>()
        .schema_from::<Signers>()
        .schema_from::<Comment>()
        .schema_from::<Comments>()
        .schema_from::<Day>()
        .schema_from::<Series>()
        .schema_from::<Places>()
        .schema_from::<PlacesTable>()
        .schema_from::<CountryNumber>()
        .schema_from::<AreaNumber>()
        .schema_from::<Form>()
        .schema_from::<AskedField>()
        .schema_from::<FieldKind>()
        .schema_from::<Words>()
        .schema_from::<AnswerOption>()
        .schema_from::<Answered>()
        .schema_from::<ConsentChange>()
        .schema_from::<AnswerKind>()
        .schema_from::<Address>()
        .schema_from::<Taken>()
        .schema_from::<LinkSent>()
        .schema_from::<LinkStatus>()
        .schema_from::<Confirmation>()
        .schema_from::<Decision>()
        .schema_from::<Allow>()
        .schema_from::<Decide>()
        .schema_from::<AllowForm>()
        .schema_from::<DecideForm>()
        .schema_from::<Press>()
        .schema_from::<Publish>()
        .schema_from::<Erase>()
        .schema_from::<Correct>()
        .schema_from::<ChangeAddress>()
        .schema_from::<ChooseAddress>()
        .schema_from::<Happened>()
        .schema_from::<Standing>()
        .schema_from::<CommentState>()
        .schema_from::<SignerKind>()
        .schema_from::<EndorsementState>()
        .schema_from::<SignedText>()
        .schema_from::<Signature>()
        .schema_from::<Erased>()
        .schema_from::<AddressAsked>()
        .schema_from::<AddressLink>()
        .schema_from::<AddressStatus>()
        .schema_from::<AddressDecision>()
        .schema_from::<AddressButton>()
        .schema_from::<NewsLink>()
        .schema_from::<NewsStatus>()
        .schema_from::<EndNews>()
        .schema_from::<OneClick>()
        .schema_from::<FieldProblem>()
        .schema_from::<Problem>()
}

/// Who asks whom, and where the petition stands.
#[derive(ToSchema)]
pub(crate) struct Petition {
    slug: String,
    state: PetitionState,
    /// When it closes by itself; null if no time is set, or once it is closed.
    #[schema(required, format = DateTime)]
    closes_at: Option<String>,
    /// Null while it is open.
    #[schema(required, format = DateTime)]
    closed_at: Option<String>,
    /// Until when signatures that were submitted in time can be confirmed; null if no closing is known.
    #[schema(required, format = DateTime)]
    confirmable_until: Option<String>,
    /// IANA name of the zone in which the petition's times are shown.
    #[schema(example = "Europe/Madrid")]
    time_zone: String,
    /// BCP 47 tag of the text for readers who ask for none that there is.
    #[schema(example = "en")]
    default_language: String,
    texts: Vec<PetitionTitle>,
    /// Who started it; null if the campaign does not say.
    #[schema(required)]
    organiser: Option<Organiser>,
    /// Whom it asks, the most important first; may be empty.
    #[schema(max_items = 10)]
    addressees: Vec<Addressee>,
    /// The campaign's email address, if it gives one.
    #[schema(required)]
    contact: Option<String>,
    /// Where it is from, or about.
    #[schema(required)]
    place: Option<String>,
    /// The day on which it was started.
    #[schema(required, format = Date)]
    started: Option<String>,
    /// The petition's picture, if it has one.
    #[schema(required)]
    picture: Option<PetitionPicture>,
    /// The steps of the goal that were reached, the smallest first; may be empty. The number may have fallen since.
    goals_reached: Vec<ReachedGoal>,
    /// What became of it, the latest first; may be empty.
    #[schema(max_items = 5)]
    outcomes: Vec<Outcome>,
    /// What its form asks, from top to bottom.
    fields: Vec<AskedField>,
    /// Whether organisations can endorse it now.
    takes_endorsements: bool,
    /// Before how many confirmed people no name and no comment is shown; null if that is not promised.
    #[schema(required, minimum = 2)]
    names_from: Option<u64>,
}

/// A step of the goal that was reached. It is written within an hour.
#[derive(ToSchema)]
pub(crate) struct ReachedGoal {
    /// So many confirmed signatures.
    goal: u64,
    /// The hour in which that was.
    #[schema(format = DateTime)]
    at: String,
}

/// A field of a petition's form. A name has two fields, `given_name` and `family_name`, one of which may be empty; or one,
/// `name`.
#[derive(ToSchema)]
pub(crate) struct AskedField {
    /// Its name in a form. Those of the petition's own questions begin with `own_`.
    #[schema(example = "city")]
    name: String,
    kind: FieldKind,
    /// Whether nobody can sign without it.
    required: bool,
    /// How many characters it may have.
    max_length: u32,
    /// The question in the languages of the petition, if it is one of its own; otherwise empty.
    labels: Vec<Words>,
    /// An explanation of the question; may be empty.
    help: Vec<Words>,
    /// What can be chosen, if `kind` is `choice`.
    options: Vec<AnswerOption>,
    /// The version of a consent's words: it is sent to give the consent in these words. Only if `kind` is `consent`.
    #[schema(nullable = false)]
    version: Option<u64>,
}

#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum FieldKind {
    Line,
    /// A text that may have several lines.
    Lines,
    Email,
    /// A phone number with its country code.
    Phone,
    /// ISO 3166-1 alpha-2 code.
    Country,
    /// The id of one of the options.
    Choice,
    Checkbox,
    /// The `version` of the words that are agreed to, or nothing.
    Consent,
}

#[derive(ToSchema)]
pub(crate) struct Words {
    /// BCP 47 tag.
    language: String,
    text: String,
}

/// An answer that can be chosen.
#[derive(ToSchema)]
pub(crate) struct AnswerOption {
    id: String,
    labels: Vec<Words>,
}

/// `paused`: it takes no forms for a while, although it is open.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum PetitionState {
    Open,
    Paused,
    Closed,
}

/// The petition's title in one language.
#[derive(ToSchema)]
pub(crate) struct PetitionTitle {
    /// BCP 47 tag.
    #[schema(example = "en")]
    language: String,
    title: String,
    /// May be empty.
    subtitle: String,
}

/// A person or an organisation that started a petition.
#[derive(ToSchema)]
pub(crate) struct Organiser {
    name: String,
    kind: OrganiserKind,
    #[schema(required, format = "uri")]
    link: Option<String>,
    /// Small, to stand beside the name.
    #[schema(required)]
    picture: Option<Picture>,
}

/// A petition's picture.
#[derive(ToSchema)]
pub(crate) struct PetitionPicture {
    /// The width of the largest size in pixels.
    width: u32,
    /// The height of the largest size in pixels.
    height: u32,
    /// All its sizes.
    files: Vec<PictureFile>,
    /// What it shows, for people who do not see it, in the language of each text.
    alt: Vec<PictureText>,
}

/// A picture that needs no words.
#[derive(ToSchema)]
pub(crate) struct Picture {
    /// The width of the largest size in pixels.
    width: u32,
    /// The height of the largest size in pixels.
    height: u32,
    /// All its sizes.
    files: Vec<PictureFile>,
}

/// A picture in one size and one format. What its address leads to never changes.
#[derive(ToSchema)]
pub(crate) struct PictureFile {
    #[schema(format = "uri")]
    url: String,
    #[schema(example = "image/webp")]
    media_type: String,
    /// In pixels.
    width: u32,
    /// In pixels.
    height: u32,
}

/// What a picture shows, in one language.
#[derive(ToSchema)]
pub(crate) struct PictureText {
    /// BCP 47 tag.
    #[schema(example = "en")]
    language: String,
    text: String,
}

#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum OrganiserKind {
    Person,
    Organisation,
}

/// Somebody whom a petition asks.
#[derive(ToSchema)]
pub(crate) struct Addressee {
    name: String,
    #[schema(required, format = "uri")]
    link: Option<String>,
}

/// What became of a petition.
#[derive(ToSchema)]
pub(crate) struct Outcome {
    kind: OutcomeKind,
    #[schema(format = Date)]
    date: String,
    /// In words, in one or more languages.
    texts: Vec<OutcomeText>,
}

/// `withdrawn`: by its organiser. After `successful`, `unsuccessful` and `withdrawn` nobody can sign any more.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum OutcomeKind {
    Delivered,
    Answered,
    Successful,
    Unsuccessful,
    Withdrawn,
}

/// An outcome in one language.
#[derive(ToSchema)]
pub(crate) struct OutcomeText {
    /// BCP 47 tag.
    #[schema(example = "en")]
    language: String,
    text: String,
    /// Where to read more.
    #[schema(required, format = "uri")]
    link: Option<String>,
}

/// The number of signatures, and how it is counted.
#[derive(ToSchema)]
pub(crate) struct Count {
    /// Confirmed signatures, live.
    confirmed: u64,
    /// The next number to reach.
    goal: u64,
    /// Organisations that endorse, live. They are in none of the other figures.
    organisations: u64,
    /// Where all signatures stood at one moment; null before the first snapshot.
    explained: Option<ExplainedCount>,
    /// What the public log says; null before its first checkpoint.
    #[schema(required)]
    public_log: Option<LoggedCount>,
}

/// What the public log says of the petition at its newest checkpoint. Anybody can recount it: the lines are the fold of all
/// entries of the petition. What happened since then is in the live figures alone.
#[derive(ToSchema)]
pub(crate) struct LoggedCount {
    /// The name of the log: its address without the scheme.
    #[schema(example = "sign.example.org/public-log/1")]
    origin: String,
    /// How many entries the log has at the checkpoint.
    size: u64,
    /// The hash of the whole tree, in base64.
    root: String,
    /// When the checkpoint was published, to the minute.
    #[schema(format = DateTime)]
    at: String,
    /// `confirmed`, `withdrawn`, `disowned`, `erased`, and `invalidated_` with each reason; all lines are always there.
    lines: BTreeMap<String, u64>,
}

/// The last figures that were published until a day.
#[derive(ToSchema)]
pub(crate) struct PastCount {
    /// The UTC day that was asked for.
    #[schema(format = Date)]
    at: String,
    /// Null if nothing was published until then.
    #[schema(required)]
    explained: Option<ExplainedCount>,
}

/// Where all signatures stood at `as_of`. `submitted` = `awaiting` + `confirmed` + `withdrawn` + `disowned` + all of
/// `invalidated` + `erased` + `purged`. A snapshot replaces another at most once an hour, after at least 20 more signatures, so
/// that nobody can tell from it whether an address has signed. Once there is a public log, `withdrawn`, `disowned` and `erased`
/// follow its lines.
#[derive(ToSchema)]
pub(crate) struct ExplainedCount {
    /// When all these figures were taken.
    #[schema(format = DateTime)]
    as_of: String,
    /// Confirmed signatures at that moment.
    confirmed: u64,
    /// Those among the confirmed to whom a mail came back later.
    confirmed_bounced: u64,
    /// All people, by address, who ever sent the form. An address that signs again after its data was erased can count once more.
    submitted: u64,
    /// Not confirmed yet.
    awaiting: u64,
    /// Taken back by their signers after they confirmed.
    withdrawn: u64,
    /// Confirmed, and then the owner of the email address said that somebody else signed.
    disowned: u64,
    /// Set aside by the campaign, by reason; all reasons are always there.
    invalidated: BTreeMap<String, u64>,
    /// Erased at their signers' wish after they confirmed.
    erased: u64,
    /// Never confirmed: taken back, erased at their signers' wish, or erased after the time for that.
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
    /// Its beginning, with an ellipsis if more follows on its page; may be empty.
    excerpt: String,
    /// Where it was published; may be empty.
    source: String,
    /// Where it was published.
    #[schema(required, format = "uri")]
    url: Option<String>,
    /// When it was published.
    #[schema(format = DateTime)]
    published_at: String,
    /// The path of its page; null if the excerpt is all of it.
    #[schema(required, format = "uri-reference")]
    page: Option<String>,
}

/// An article of a petition's news with all of its text.
#[derive(ToSchema)]
pub(crate) struct WholeArticle {
    /// Its name within the petition.
    id: String,
    /// BCP 47 tag of the language that it is written in.
    #[schema(example = "es")]
    language: String,
    /// Plain text.
    title: String,
    /// Its beginning in plain text.
    excerpt: String,
    /// Where it was published; may be empty.
    source: String,
    /// Where it was published.
    #[schema(required, format = "uri")]
    url: Option<String>,
    /// When it was published.
    #[schema(format = DateTime)]
    published_at: String,
    /// The path of its page.
    #[schema(required, format = "uri-reference")]
    page: Option<String>,
    /// When it was last changed after that; null if never.
    #[schema(required, format = DateTime)]
    corrected_at: Option<String>,
    /// Its text as HTML with paragraphs, headings, lists, tables and links, and without attributes but `href` and `rel`.
    body_html: String,
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

/// Those who chose to be shown, 100 at most, the last confirmed first.
#[derive(ToSchema)]
pub(crate) struct Signers {
    #[schema(max_items = 100)]
    signers: Vec<Signer>,
    /// How many others confirmed; null if that is not known yet, or while names are withheld.
    #[schema(required)]
    not_shown: Option<u64>,
    /// The address of the next part; null after the last.
    #[schema(required, format = "uri-reference")]
    next: Option<String>,
}

/// An organisation that endorses and is listed.
#[derive(ToSchema)]
pub(crate) struct Organisation {
    name: String,
    /// Its website, with its host in ASCII.
    #[schema(format = "uri")]
    link: String,
    /// ISO 3166-1 alpha-2 code.
    #[schema(pattern = "^[A-Z]{2}$")]
    country: String,
    #[schema(format = DateTime)]
    confirmed_at: String,
}

/// Organisations that are listed, 100 at most, the last confirmed first.
#[derive(ToSchema)]
pub(crate) struct Organisations {
    /// How many there are in all.
    number: u64,
    #[schema(max_items = 100)]
    organisations: Vec<Organisation>,
    /// The address of the next part; null after the last.
    #[schema(required, format = "uri-reference")]
    next: Option<String>,
}

/// What to search for among the names. Another field is refused by its name.
#[derive(ToSchema)]
pub(crate) struct NamesSearch {
    /// Words, or their beginnings.
    #[schema(max_length = 100)]
    q: String,
    /// `next` of the answer before.
    #[schema(nullable = false)]
    before: Option<String>,
}

/// The names that a search found.
#[derive(ToSchema)]
pub(crate) struct FoundSigners {
    #[schema(max_items = 600)]
    signers: Vec<Signer>,
    /// How many names were looked at for it.
    #[schema(maximum = 5500)]
    searched: u64,
    /// `before` for the next part; null after the last name.
    #[schema(required)]
    next: Option<String>,
}

/// A comment that its signer lets be shown and an operator approved.
#[derive(ToSchema)]
pub(crate) struct Comment {
    /// What was written; may have several lines.
    #[schema(min_length = 1)]
    text: String,
    /// Given and family name; null if the signer does not show it.
    #[schema(required)]
    name: Option<String>,
    /// ISO 3166-1 alpha-2 code; empty if the name is not shown, or if there is none.
    #[schema(pattern = "^([A-Z]{2})?$")]
    country: String,
    #[schema(format = DateTime)]
    confirmed_at: String,
}

/// Comments that are shown, 50 at most, the last confirmed first.
#[derive(ToSchema)]
pub(crate) struct Comments {
    #[schema(max_items = 50)]
    comments: Vec<Comment>,
    /// The address of the next part; null after the last.
    #[schema(required, format = "uri-reference")]
    next: Option<String>,
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

/// How many confirmed signatures are from which country, region or postcode area, in numbers that single nobody out.
#[derive(ToSchema)]
pub(crate) struct Places {
    #[schema(schema_with = shown_by)]
    by: String,
    /// Null before the first table.
    #[schema(required)]
    table: Option<PlacesTable>,
}

fn shown_by() -> Schema {
    let by = ObjectBuilder::new().schema_type(Type::String);
    by.enum_values(Some(["country", "region", "postcode"]))
        .into()
}

/// A table, which stays for an hour at least, and until ten or more people have signed or left. All numbers are multiples of ten.
#[derive(ToSchema)]
pub(crate) struct PlacesTable {
    #[schema(format = DateTime)]
    as_of: String,
    /// All confirmed signatures at that time: the sum of all `countries`, or of all `areas`, and of `others`.
    #[schema(multiple_of = 10)]
    confirmed: u64,
    /// Those with most signatures first. A country appears once at least 20 signatures are from there, and disappears before it has
    /// fewer than ten. Only if `by` is `country`.
    #[schema(nullable = false)]
    countries: Option<Vec<CountryNumber>>,
    /// The same for regions and beginnings of postcodes. Only if `by` is `region` or `postcode`.
    #[schema(nullable = false)]
    areas: Option<Vec<AreaNumber>>,
    /// Those from elsewhere, those who did not say from where, and what the numbers are rounded down by.
    #[schema(multiple_of = 10)]
    others: u64,
}

/// How many signatures are from a country.
#[derive(ToSchema)]
pub(crate) struct CountryNumber {
    /// ISO 3166-1 alpha-2 code.
    #[schema(pattern = "^[A-Z]{2}$", example = "AR")]
    country: String,
    /// At least so many.
    #[schema(minimum = 10, multiple_of = 10)]
    at_least: u64,
}

/// How many signatures are from a region, or from where postcodes begin alike.
#[derive(ToSchema)]
pub(crate) struct AreaNumber {
    /// The region as the petition calls it, or the beginning of the postcode.
    #[schema(example = "Santa Fe")]
    area: String,
    /// At least so many.
    #[schema(minimum = 10, multiple_of = 10)]
    at_least: u64,
}

/// What a person fills in. Which fields a petition asks for and which it needs, `petition.json` says. What a petition does not
/// ask for is not stored. Another field, or one that comes twice, is refused by its name.
#[derive(ToSchema)]
pub(crate) struct Form {
    /// Whether the name may be shown in public, with country, occupation and organisation.
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
    /// The version of the petition's text that the person read. Another than the newest is refused.
    #[schema(schema_with = number)]
    text_version: Option<u64>,
    /// A solved challenge, where the petition asks for a proof of work.
    altcha: Option<String>,
    /// The code of where the person came from, which the petition counts. Any other code is as if there were none.
    #[schema(example = "flyer-may")]
    source: Option<String>,
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

/// Who lost the link to their own page. Another field is refused by its name.
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
    /// `organisation` for the link to the endorsement of an organisation.
    #[schema(pattern = "^(organisation)?$")]
    r#for: Option<String>,
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

/// What a box in a form may say.
const TICKS: [&str; 9] = ["yes", "on", "true", "1", "no", "off", "false", "0", ""];

/// Programs say true or false; forms have only texts.
fn tick() -> Schema {
    let digit = ObjectBuilder::new()
        .schema_type(Type::Integer)
        .enum_values(Some([0, 1]));
    AnyOfBuilder::new()
        .item(ObjectBuilder::new().schema_type(Type::Boolean))
        .item(ticked())
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
    /// The address that was probably meant, if the one that was sent looks like a misspelling. The email goes to the one that was
    /// sent: ask the person, and send the form again with this address. Absent if nothing looks wrong.
    #[schema(nullable = false, format = "email")]
    suggestion: Option<String>,
    /// The fields that were filled in and that the petition does not ask for. Absent if there are none.
    #[schema(nullable = false)]
    not_stored: Option<Vec<String>>,
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

/// What the owner of the mailbox allows with the confirmation.
#[derive(ToSchema)]
pub(crate) struct Allow {
    #[schema(schema_with = confirm_or_null)]
    act: Option<String>,
    show_name: bool,
    news: bool,
    /// The petition's own consents that are given, by their ids, with the `version` that `petition.json` has.
    #[schema(nullable = false)]
    consents: Option<BTreeMap<String, u64>>,
    /// The source of the form, with which the confirmation is counted.
    source: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// A decision alone. What is shown and sent stays as the form said.
#[derive(ToSchema)]
pub(crate) struct Decide {
    /// `confirm` if it is missing.
    act: Option<Decision>,
    #[schema(schema_with = null)]
    show_name: Option<bool>,
    #[schema(schema_with = null)]
    news: Option<bool>,
    #[schema(schema_with = nothing)]
    consents: Option<BTreeMap<String, u64>>,
    #[schema(schema_with = null)]
    source: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// The page's form: boxes that are not ticked are not sent. `consent_ID` gives a consent of the petition's own, with the `version`
/// that `petition.json` has.
#[derive(ToSchema)]
pub(crate) struct AllowForm {
    #[schema(schema_with = confirm)]
    act: String,
    #[schema(schema_with = yes)]
    show_name: Option<String>,
    #[schema(schema_with = yes)]
    news: Option<String>,
    /// The source of the form, with which the confirmation is counted.
    #[schema(nullable = false)]
    source: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// A decision alone. What is shown and sent stays as the form said.
#[derive(ToSchema)]
pub(crate) struct DecideForm {
    /// Nothing confirms.
    #[schema(schema_with = discard)]
    act: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// The field that every action behind a link in an email takes.
fn mailed_to() -> Schema {
    let address = ObjectBuilder::new()
        .schema_type(Type::String)
        .format(Some(SchemaFormat::KnownFormat(KnownFormat::Email)))
        .max_length(Some(254))
        .description(Some(
            "The address to which the email with the link went. Programs send it: without it, only a person who presses the button \
             on the page can do this (422).",
        ));
    address.into()
}

fn confirm() -> Schema {
    word(["confirm"])
}

fn confirm_or_null() -> Schema {
    AnyOfBuilder::new().item(confirm()).item(null()).into()
}

fn discard() -> Schema {
    word(["discard"])
}

fn yes() -> Schema {
    word(["yes", ""])
}

fn null() -> Schema {
    ObjectBuilder::new().schema_type(Type::Null).into()
}

/// An object without fields.
fn nothing() -> Schema {
    let closed = AdditionalProperties::<Schema>::FreeForm(false);
    let object = ObjectBuilder::new().schema_type(Type::Object);
    object.additional_properties(Some(closed)).into()
}

/// One of these texts.
fn word<const N: usize>(words: [&str; N]) -> Schema {
    let word = ObjectBuilder::new().schema_type(Type::String);
    word.enum_values(Some(words)).into()
}

/// `discard`: somebody else filled in the form.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum Decision {
    Confirm,
    Discard,
}

/// A button of the signer's own page. Doing it twice is doing it once. `keep-address` gives up the address that was asked for;
/// `replace-links` makes all earlier links to the page useless and mails a new one; `fresh-link` mails a link that is fresh enough
/// for downloading.
#[derive(ToSchema)]
pub(crate) struct Press {
    #[schema(schema_with = press)]
    act: String,
    /// The `details_version` of the data, which the page sends with every button.
    #[schema(schema_with = version)]
    details: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// A button that publishes details.
#[derive(ToSchema)]
pub(crate) struct Publish {
    #[schema(schema_with = publish)]
    act: String,
    /// The `details_version` of the data: nobody publishes others than they saw.
    #[schema(schema_with = version)]
    details: String,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// Erases everything for good.
#[derive(ToSchema)]
pub(crate) struct Erase {
    #[schema(schema_with = erase)]
    act: String,
    /// Without it nothing is erased (422).
    #[schema(schema_with = sure)]
    sure: String,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// Replaces the details and what is allowed with them, by the rules of the form that people sign with. A field that is not sent
/// stays as it is. The address stays.
#[derive(ToSchema)]
pub(crate) struct Correct {
    #[schema(schema_with = correct)]
    act: String,
    /// The `revision` of the data that is corrected. If the data has changed since, nothing is saved (409).
    #[schema(schema_with = version)]
    revision: String,
    /// Whether the name may be shown. Without it, no.
    #[schema(schema_with = ticked)]
    show_name: Option<String>,
    /// Whether news may be mailed. Without it, no.
    #[schema(schema_with = ticked)]
    news: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// Asks for a mail to another address, whose link moves the signature there.
#[derive(ToSchema)]
pub(crate) struct ChangeAddress {
    #[schema(schema_with = change_address)]
    act: String,
    /// The new address.
    #[schema(format = Email, max_length = 254)]
    email: String,
    /// The address about which the page has asked whether another was meant: if it is the same, it is not asked again.
    #[schema(nullable = false)]
    asked: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// The same, by the button that takes the address that was probably meant.
#[derive(ToSchema)]
pub(crate) struct ChooseAddress {
    #[schema(schema_with = change_address)]
    act: String,
    /// The new address.
    #[schema(format = Email, min_length = 1, max_length = 254)]
    meant: String,
    /// What was typed, which is not read.
    #[schema(nullable = false)]
    email: Option<String>,
    /// The same.
    #[schema(nullable = false)]
    asked: Option<String>,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

fn press() -> Schema {
    word([
        "hide",
        "hide-comment",
        "withdraw",
        "not-me",
        "stop-mails",
        "resume-mails",
        "keep-address",
        "replace-links",
        "fresh-link",
    ])
}

fn publish() -> Schema {
    word(["show", "sign-again"])
}

fn erase() -> Schema {
    word(["erase"])
}

fn sure() -> Schema {
    word(["yes"])
}

fn correct() -> Schema {
    word(["correct"])
}

fn change_address() -> Schema {
    word(["change-address"])
}

/// A version in a form.
pub(crate) fn version() -> Schema {
    let text = ObjectBuilder::new().schema_type(Type::String);
    text.pattern(Some("^[0-9]{1,19}$")).into()
}

/// A box in a form.
fn ticked() -> Schema {
    word(TICKS)
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

/// The same for every address, so that nobody learns who signed.
#[derive(ToSchema)]
pub(crate) struct AddressAsked {
    #[schema(pattern = "^check_mail$")]
    status: String,
    petition: String,
    /// For about how many minutes mails are late, rounded up. Absent below two.
    #[schema(nullable = false, minimum = 2)]
    mails_late_minutes: Option<u32>,
    /// The address that was probably meant, if the one that was sent looks like a misspelling. The mail goes to the one that was
    /// sent. Absent if nothing looks wrong.
    #[schema(nullable = false, format = "email")]
    suggestion: Option<String>,
}

/// What a link to move a signature leads to.
#[derive(ToSchema)]
pub(crate) struct AddressLink {
    status: AddressStatus,
    petition: String,
    /// The address of the signer's own page, for who has moved it within the hour. Secret: whoever has it can act for the signer.
    #[schema(nullable = false, format = "uri")]
    own_page: Option<String>,
}

/// `pending`: `act=move` moves it. `taken`: this address has a signature of its own, so that `act=withdraw` can only withdraw
/// the other.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum AddressStatus {
    Pending,
    Taken,
    Moved,
    Rejected,
    Withdrawn,
}

/// What the holder of the new address decides. Another field is refused by its name.
#[derive(ToSchema)]
pub(crate) struct AddressDecision {
    act: AddressButton,
    #[schema(schema_with = mailed_to)]
    mailed_to: Option<String>,
}

/// Doing any of it twice is doing it once.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum AddressButton {
    Move,
    Reject,
    Withdraw,
}

/// What a link to end news leads to.
#[derive(ToSchema)]
pub(crate) struct NewsLink {
    status: NewsStatus,
    petition: String,
}

/// `pending`: the same address, posted to, ends the news.
#[derive(ToSchema)]
#[schema(rename_all = "snake_case")]
pub(crate) enum NewsStatus {
    Pending,
    NewsStopped,
}

/// What mail programs post to end news (RFC 8058). Another field is refused by its name.
#[derive(ToSchema)]
pub(crate) struct EndNews {
    #[schema(rename = "List-Unsubscribe")]
    list_unsubscribe: OneClick,
}

/// The only value.
#[derive(ToSchema)]
pub(crate) enum OneClick {
    #[schema(rename = "One-Click")]
    OneClick,
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
