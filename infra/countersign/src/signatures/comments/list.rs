//! Listing comments, a page at a time. The log is read one signature after the other, and only the page's details are opened.

use clap::Args;
use event_store::SignerKeys;
use events::ids::SignatureId;
use events::personal::Personal;
use events::signature::{CommentState, Signature};
use serde::Serialize;

use super::{CommentId, state_name};
use crate::arguments::{By, PetitionName};
use crate::export::walk::Walk;
use crate::failure::Failure;
use crate::output;
use crate::place::{Opened, Place};
use crate::progress::Progress;
use crate::signatures::find::record;

/// How many signatures' personal data is opened at once.
const BATCH: usize = 100;

#[derive(Args, Debug)]
pub(crate) struct ListArguments {
    #[command(flatten)]
    petition: PetitionName,
    #[command(flatten)]
    which: Which,
    /// How many to list, from 1 to 1,000.
    #[arg(long, value_name = "NUMBER", default_value_t = 50, value_parser = clap::value_parser!(u16).range(1..=1_000))]
    limit: u16,
    /// List those that come after this one, which the list before ended with.
    #[arg(long, value_name = "ID")]
    after: Option<CommentId>,
    /// Write one JSON object a line.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    by: By,
    #[command(flatten)]
    place: Place,
}

/// Which comments [default: all].
#[derive(Args, Debug)]
#[group(multiple = false)]
struct Which {
    /// Only those that nobody has decided on.
    #[arg(long)]
    waiting: bool,
    /// Only those that are approved.
    #[arg(long)]
    approved: bool,
    /// Only those that are refused.
    #[arg(long)]
    refused: bool,
}

impl Which {
    fn only(&self) -> Option<CommentState> {
        let states = [
            (self.waiting, CommentState::Waiting),
            (self.approved, CommentState::Approved),
            (self.refused, CommentState::Refused),
        ];
        states
            .into_iter()
            .find_map(|(is, state)| is.then_some(state))
    }

    fn matches(&self, state: CommentState) -> bool {
        match self.only() {
            Some(only) => state == only,
            None => state != CommentState::NotAllowed,
        }
    }
}

/// A comment as it is listed, with what the public would see. It holds personal data, so it has no `Debug`.
#[derive(Serialize)]
pub(super) struct Listed {
    pub(super) id: String,
    pub(super) state: &'static str,
    pub(super) confirmed_at: Option<jiff::Timestamp>,
    /// None if the signer does not show it.
    pub(super) name: Option<String>,
    /// ISO 3166-1 alpha-2 code; empty if there is none.
    pub(super) country: String,
    /// BCP 47 tag of the language of the form.
    pub(super) language: String,
    pub(super) comment: String,
}

impl Listed {
    /// None if nothing was written, or if it was erased meanwhile.
    fn of(one: &(SignatureId, Signature), person: Option<&Personal>) -> Option<Self> {
        let signature = &one.1;
        let (_, choices) = signature.standing.as_ref()?;
        let person = person.filter(|person| !person.comment.is_empty())?;
        Some(Self {
            id: named(one)?.to_string(),
            state: state_name(signature.comment_state()),
            confirmed_at: signature.confirmed_at,
            name: choices.show_name.then(|| person.display_name()),
            country: choices.country.clone(),
            language: choices.language.clone(),
            comment: person.comment.clone(),
        })
    }

    fn show(&self) {
        let at = self.confirmed_at;
        let at = at.map_or_else(String::new, |at| format!("{at:.0}"));
        let name = self.name.as_deref().unwrap_or("a signer");
        let heading = [&*self.id, self.state, &at, name, &self.country];
        let heading: Vec<_> = heading.into_iter().filter(|it| !it.is_empty()).collect();
        output::line(&heading.join("  "));
        for line in self.comment.lines() {
            output::line(&format!("    {line}"));
        }
    }
}

/// A page of signatures whose comments were asked for.
struct Page {
    signatures: Vec<(SignatureId, Signature)>,
    /// Whether others follow.
    more: bool,
}

/// Runs the command.
pub(super) async fn run(arguments: &ListArguments) -> Result<(), Failure> {
    let (listed, next) = listed(arguments).await?;
    if listed.is_empty() && next.is_none() {
        output::note("There are none.");
    }
    for one in &listed {
        match arguments.json {
            true => output::line(&serde_json::to_string(one)?),
            false => one.show(),
        }
    }
    if let Some(next) = next {
        output::note(&format!("More follow: add --after {next}"));
    }
    Ok(())
}

/// The comments of a page, and after which the next page begins, if others follow.
pub(super) async fn listed(
    arguments: &ListArguments,
) -> Result<(Vec<Listed>, Option<CommentId>), Failure> {
    let petition = &arguments.petition.slug;
    let opened = arguments.place.open_for(petition).await?;
    let form = opened.petitions().state(petition).await?.form;
    if !form.shows_comments() {
        output::note(
            "The page shows no comments: the form does not ask signers whether it may. Write public_comments = true \
             under [form] in petition.toml to ask.",
        );
    }
    let page = page(&opened, arguments).await?;
    let Some(last) = page.signatures.last() else {
        return Ok((Vec::new(), None));
    };
    let conditions = match arguments.which.only() {
        Some(state) => format!("comments that are {}", state_name(state)),
        None => "comments".to_owned(),
    };
    let what = ("comments", page.signatures.len());
    let actor = arguments.by.actor(&arguments.place).await?;
    record(&opened, petition, vec![conditions], actor, what).await?;
    let next = page.more.then(|| named(last)).flatten();
    Ok((open(&opened, &page).await?, next))
}

fn named((id, signature): &(SignatureId, Signature)) -> Option<CommentId> {
    let (details_version, _) = signature.standing.as_ref()?;
    Some(CommentId {
        details_version: *details_version,
        tag: id.tag,
    })
}

/// The page, in the order of the log.
async fn page(opened: &Opened, arguments: &ListArguments) -> Result<Page, Failure> {
    let (client, settings) = (&opened.client, &opened.settings);
    let table = &settings.tables.signature_log;
    let progress = Progress::over(client, table, "signature events read").await?;
    let mut walk = Walk::new(client, settings, &arguments.petition.slug);
    let mut after = arguments.after.map(|id| id.tag);
    let mut page = Page {
        signatures: Vec::new(),
        more: false,
    };
    while let Some(signatures) = walk.next().await? {
        for (id, signature) in signatures {
            if let Some(last) = after {
                after = Some(last).filter(|last| *last != id.tag);
                continue;
            }
            if !arguments.which.matches(signature.comment_state()) {
                continue;
            }
            if page.signatures.len() == usize::from(arguments.limit) {
                page.more = true;
                break;
            }
            page.signatures.push((id, signature));
        }
        progress.reached(walk.read);
        if page.more {
            break;
        }
    }
    progress.clear();
    output::unreadable(walk.unreadable(), "they are not listed");
    match after {
        None => Ok(page),
        Some(_) => Err(
            "no signature of this petition has the tag in --after: correct --after or --petition"
                .into(),
        ),
    }
}

/// Opens the page's comments.
async fn open(opened: &Opened, page: &Page) -> Result<Vec<Listed>, Failure> {
    let settings = &opened.settings;
    let keys = SignerKeys::new(&opened.client, &settings.tables, &settings.keys.sealing);
    let mut listed = Vec::new();
    for some in page.signatures.chunks(BATCH) {
        let details =
            |(id, one): &(SignatureId, Signature)| Some((id.clone(), one.standing.as_ref()?.0));
        let wanted: Vec<_> = some.iter().filter_map(details).collect();
        let persons = keys.open_many(&wanted).await?;
        listed.extend(some.iter().filter_map(|one| {
            let person = details(one).and_then(|key| persons.get(&key));
            Listed::of(one, person)
        }));
    }
    Ok(listed)
}
