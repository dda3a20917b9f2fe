//! A petition: who asks whom, and where it stands.

use utoipa::ToSchema;
use utoipa::openapi::ComponentsBuilder;

use super::form::AskedField;
use super::pictures::{PetitionPicture, Picture};

pub(super) fn add(components: ComponentsBuilder) -> ComponentsBuilder {
    components
        .schema_from::<Petition>()
        .schema_from::<PetitionState>()
        .schema_from::<PetitionTitle>()
        .schema_from::<Organiser>()
        .schema_from::<OrganiserKind>()
        .schema_from::<Addressee>()
        .schema_from::<Outcome>()
        .schema_from::<OutcomeKind>()
        .schema_from::<OutcomeText>()
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
