//! Listing comments, a page at a time. The log is read one signature after the other, and only the page's details are opened.

use std::ops::ControlFlow;

use clap::Args;
use events::ids::SignatureId;
use events::personal::Personal;
use events::signature::Signature;
use serde::Serialize;

use super::Comments;
use crate::arguments::{By, PetitionName};
use crate::decisions::{Id, Which, state_name};
use crate::export::walk;
use crate::failure::Failure;
use crate::output;
use crate::place::{Opened, Place};
use crate::signatures::find::record;
use crate::signatures::persons::{self, BATCH};

#[derive(Args, Debug)]
pub(crate) struct ListArguments {
    #[command(flatten)]
    petition: PetitionName,
    #[command(flatten)]
    which: Which<Comments>,
    /// How many to list, from 1 to 1,000.
    #[arg(long, value_name = "NUMBER", default_value_t = 50, value_parser = clap::value_parser!(u16).range(1..=1_000))]
    limit: u16,
    /// List those that come after this one, which the list before ended with.
    #[arg(long, value_name = "ID", value_parser = Id::<Comments>::parse)]
    after: Option<Id<Comments>>,
    /// Write one JSON object a line.
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    by: By,
    #[command(flatten)]
    place: Place,
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
            id: Id::<Comments>::of(one)?.to_string(),
            state: state_name::<Comments>(signature),
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
    output::each(&listed, arguments.json, Listed::show)?;
    if let Some(next) = next {
        output::note(&format!("More follow: add --after {next}"));
    }
    Ok(())
}

/// The comments of a page, and after which the next page begins, if others follow.
pub(super) async fn listed(
    arguments: &ListArguments,
) -> Result<(Vec<Listed>, Option<Id<Comments>>), Failure> {
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
    let conditions = arguments.which.condition();
    let signatures = ("signature", "signatures");
    let what = ("comments", page.signatures.len(), signatures);
    let actor = arguments.by.actor(&arguments.place).await?;
    record(&opened, petition, vec![conditions], actor, what).await?;
    let next = page.more.then(|| Id::of(last)).flatten();
    Ok((open(&opened, &page).await?, next))
}

/// The page, in the order of the log.
async fn page(opened: &Opened, arguments: &ListArguments) -> Result<Page, Failure> {
    let mut after = arguments.after.map(|id| id.tag);
    let mut page = Page {
        signatures: Vec::new(),
        more: false,
    };
    let said = ("signature events read", "they are not listed");
    walk::over(opened, &arguments.petition.slug, said, |id, signature| {
        if let Some(last) = after {
            after = Some(last).filter(|last| *last != id.tag);
        } else if arguments.which.lists(&signature) {
            if page.signatures.len() == usize::from(arguments.limit) {
                page.more = true;
                return ControlFlow::Break(());
            }
            page.signatures.push((id, signature));
        }
        ControlFlow::Continue(())
    })
    .await?;
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
    let keys = persons::keys(opened);
    let mut listed = Vec::new();
    for some in page.signatures.chunks(BATCH) {
        let persons = persons::persons(&keys, some).await?;
        let each = some.iter().zip(&persons);
        listed.extend(each.filter_map(|(one, person)| Listed::of(one, person.as_ref())));
    }
    Ok(listed)
}
