//! `GET /signature/{token}/receipt`: the proof that the signature is in the public log, as a file that its owner can check
//! without this site.

use std::collections::BTreeSet;

use events::envelope::Recorded;
use events::ids::SignatureId;
use events::signature::{self, SignatureEvent};
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::{StatusCode, header};
use lambda_http::{Body, Response};
use pages::{Notice, NoticePage};
use public_facts::{Derived, Form, Streams};
use public_files::{File, SharedFiles, Subjects};
use public_http::{HttpError, response};
use public_log::commitment::Opening;
use public_log::hash::{Hash, leaf_hash};
use public_log::leaf::{Kind, Leaf};
use public_log::note::Note;
use public_log::proof::is_included;
use public_log::receipt::Receipt;
use public_log::tiles::{Bundle, Resource};
use runtime::{Settings, metrics};
use views::PublishedLog;
use views::petition::Petition;

use crate::{MySignature, Visit, address};

/// What stands of the signature is not in the published log yet, and that is not late.
const NOT_YET: HttpError = HttpError::new(
    StatusCode::CONFLICT,
    "receipt_not_yet",
    Notice::ReceiptNotYet,
);
/// The signature is not confirmed.
const UNCONFIRMED: HttpError = HttpError::new(
    StatusCode::CONFLICT,
    "receipt_not_yet",
    Notice::ReceiptUnconfirmed,
);
/// Somebody else signed, says the holder of the mailbox, who must not be handed a proof of having signed.
const DISOWNED: HttpError =
    HttpError::new(StatusCode::CONFLICT, "no_receipt", Notice::ReceiptDisowned);
/// After this time, what is not in the log is late.
const LATE: SignedDuration = SignedDuration::from_mins(5);
/// The petition gives no receipts.
const NONE: HttpError = HttpError::new(StatusCode::CONFLICT, "no_receipt", Notice::NoReceipt);

/// The public log, as far as receipts need it.
#[derive(Clone)]
pub(crate) struct ReceiptLog {
    subjects: Subjects,
    files: SharedFiles,
}

impl std::fmt::Debug for ReceiptLog {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReceiptLog").finish_non_exhaustive()
    }
}

/// A leaf that commits to a signature, and the form whose key opens it.
struct Committed {
    subject: String,
    /// The number of its fact among those of the subject.
    number: u64,
    /// When it happened.
    at: Timestamp,
    form: Form,
}

impl MySignature {
    /// Gives receipts from the public log with this number, whose files are `files`.
    #[must_use]
    pub fn with_public_log(
        self,
        settings: &Settings,
        client: &aws_sdk_dynamodb::Client,
        (number, files): (u64, SharedFiles),
    ) -> Self {
        let subjects = Subjects::new(client, &settings.tables.public_log, number);
        Self {
            receipts: Some(ReceiptLog { subjects, files }),
            ..self
        }
    }

    /// Whether there is a receipt of such a signature, now or as soon as it is in the log. Organisations are not in the log.
    pub(crate) fn gives_receipt(&self, petition: &Petition, signature: &pages::Signature) -> bool {
        let is_in_log = signature.was_confirmed && !signature.is_endorsement;
        self.receipts.is_some() && is_in_log && !petition.no_receipts
    }

    /// The file. A signature that was withdrawn keeps its receipt, which also leads to the leaf that says so; one that somebody
    /// else signed has none.
    pub(crate) async fn receipt(&self, visit: &Visit<'_>) -> Result<Response<Body>, HttpError> {
        let (petition, read) = self.read(visit).await?;
        let now = signature::fold(&read.events);
        if now.is_endorsement() {
            return Err(HttpError::NO_PAGE);
        }
        if petition.no_receipts {
            return Err(NONE);
        }
        if !now.was_confirmed {
            let was_disowned = |recorded: &Recorded<SignatureEvent>| {
                matches!(recorded.event, SignatureEvent::SignatureDisowned {})
            };
            return Err(match read.events.iter().any(was_disowned) {
                true => DISOWNED,
                false => UNCONFIRMED,
            });
        }
        let log = self.receipts.as_ref().ok_or(NOT_YET)?;
        let id = &visit.opened.link.signature;
        let (committed, published) = tokio::join!(
            Box::pin(self.committed(id, read.events)),
            self.views.public_log()
        );
        let (committed, published) = (committed?.ok_or(NOT_YET)?, published?);
        let receipt = match &published {
            Some(published) => Box::pin(self.prove(log, &committed, published)).await?,
            None => None,
        };
        let Some(receipt) = receipt else {
            return waiting(visit, &petition, committed.at, published.as_ref());
        };
        let text = receipt.to_string();
        let mut response = response::plain(StatusCode::OK, "text/plain; charset=utf-8", text);
        let name = format!("attachment; filename=\"{}.tlog-proof\"", petition.slug);
        response::set(&mut response, header::CONTENT_DISPOSITION, &name);
        Ok(response)
    }

    /// The newest leaf that commits to the signature, whether it is in the log yet or not; `None` if the signature was never
    /// confirmed. A query for each address that it came through.
    async fn committed(
        &self,
        id: &SignatureId,
        events: Vec<Recorded<SignatureEvent>>,
    ) -> Result<Option<Committed>, HttpError> {
        let mut wanted = public_facts::origins(id, &events);
        let mut streams = Streams::from([(id.clone(), events)]);
        let facts = loop {
            for id in std::mem::take(&mut wanted) {
                let events = self.log.load(&id).await?;
                streams.insert(id, events);
            }
            match public_facts::of_signature(id, &streams) {
                Ok(facts) => break facts,
                Err(missing) => {
                    let is_new = |id: &SignatureId| !streams.contains_key(id);
                    wanted = missing
                        .0
                        .into_iter()
                        .filter(is_new)
                        .collect::<BTreeSet<_>>();
                    if wanted.is_empty() {
                        return Err(HttpError::unavailable(
                            &"the streams through which a signature came do not fit its own",
                        ));
                    }
                }
            }
        };
        Ok(newest_commitment(&facts))
    }

    /// The receipt from the published log; `None` if the leaf is not there yet.
    async fn prove(
        &self,
        log: &ReceiptLog,
        committed: &Committed,
        published: &PublishedLog,
    ) -> Result<Option<Receipt>, HttpError> {
        let (id, version) = &committed.form;
        let (subject, random) = tokio::try_join!(
            log.subjects.one(&committed.subject),
            self.keys.material(id, *version)
        )?;
        let sealed = subject.committed;
        let sealed = sealed.filter(|_| subject.facts >= committed.number);
        let Some(index) = sealed.filter(|index| *index < published.size) else {
            return Ok(None);
        };
        // Between two requests, the details may have been corrected or erased.
        let random = random.ok_or_else(|| HttpError::unavailable(&"the key has just changed"))?;
        let (id, opening) = (id.to_string(), Opening::of_form(random.bytes()));
        let leaf = leaf_at(log, index, published.size).await?;
        let is_theirs = match &leaf.kind {
            Kind::Confirmed { commitment, .. }
            | Kind::Renewed { commitment, .. }
            | Kind::Moved { commitment, .. } => *commitment == opening.commit(&id),
            _ => false,
        };
        if !is_theirs {
            let problem = format!("the leaf {index} does not commit to what is stored");
            return Err(HttpError::unavailable(&problem));
        }
        let proof = public_files::inclusion(&*log.files, index, published.size).await;
        let proof = proof.map_err(|error| HttpError::unavailable(&error))?;
        let root = Hash::parse(&published.root).map_err(|error| HttpError::unavailable(&error))?;
        let hash = leaf_hash(&leaf.encode());
        if !is_included(&proof, index, hash, published.size, root) {
            let damaged = "the tiles of the public log do not lead to the published root";
            return Err(HttpError::unavailable(&damaged));
        }
        let note = Note::parse(&published.note);
        Ok(Some(Receipt {
            leaf,
            signature: Some((id, opening)),
            index,
            proof,
            checkpoint: note.map_err(|error| HttpError::unavailable(&error))?,
        }))
    }
}

/// What happened at `at` is not in the log. If it should be, the answer says since when, and where the log stands.
fn waiting(
    visit: &Visit<'_>,
    petition: &Petition,
    at: Timestamp,
    published: Option<&PublishedLog>,
) -> Result<Response<Body>, HttpError> {
    if visit.now.duration_since(at) < LATE {
        return Err(NOT_YET);
    }
    metrics::refused(NOT_YET.reason());
    let language = visit.language(petition);
    let own_page = pages::Link::to_own_page(language, address(visit.token, visit.format));
    let times = (at, published.map(|published| published.at));
    let page = NoticePage::receipt_late(language, times, &petition.time_zone, own_page);
    let page = page.read_by(visit.format.reader);
    Ok(response::said(
        StatusCode::CONFLICT,
        &page,
        visit.format.json,
    ))
}

/// That of the signature that is in the stream now.
fn newest_commitment(facts: &[Derived]) -> Option<Committed> {
    let subject = &facts.last()?.subject;
    let of_subject = facts.iter().rev().filter(|fact| fact.subject == *subject);
    let mut committed = of_subject.filter_map(|fact| {
        Some(Committed {
            subject: fact.subject.clone(),
            number: fact.number,
            at: fact.at,
            form: fact.form()?.clone(),
        })
    });
    committed.next()
}

async fn leaf_at(log: &ReceiptLog, index: u64, size: u64) -> Result<Leaf, HttpError> {
    let damaged = |resource: Resource| {
        HttpError::unavailable(&format!(
            "the file {resource} of the public log is missing or damaged: repair the log"
        ))
    };
    let bundle = Bundle::with_entry(size, index);
    let bundle = bundle.ok_or_else(|| HttpError::unavailable(&"the log has no such leaf"))?;
    let resource = Resource::Entries(bundle);
    let mut bytes = None;
    for resource in std::iter::once(resource).chain(resource.full()) {
        if bytes.is_none() {
            let read = log.files.get(File::from(resource)).await;
            bytes = read.map_err(|error| HttpError::unavailable(&error))?;
        }
    }
    let bytes = bytes.ok_or_else(|| damaged(resource))?;
    let entries = Bundle::parse(&bytes).ok_or_else(|| damaged(resource))?;
    let place = usize::try_from(index - bundle.first_entry()).unwrap_or(usize::MAX);
    let entry = entries.get(place).ok_or_else(|| damaged(resource))?;
    Leaf::parse(entry).map_err(|error| HttpError::unavailable(&error))
}
