//! The signatures of a petition, a page of the log at a time.
//!
//! A scan returns all events of a stream together and by rising version, so each signature is folded as its events are
//! read. Memory holds one page (1 MB) and one signature that may continue on the next page.

use event_store::replay::{self, Segment};
use events::ids::{SignatureId, Slug};
use events::signature::{Signature, SignatureEvent, evolve};
use runtime::Settings;

use crate::failure::Failure;

/// A walk through the log.
pub(crate) struct Walk {
    segment: Segment<SignatureEvent>,
    petition: Slug,
    open: Option<(String, Signature)>,
    /// Events read so far, including those of other petitions.
    pub(crate) read: u64,
}

impl Walk {
    /// Begins at the first page.
    pub(crate) fn new(
        client: &aws_sdk_dynamodb::Client,
        settings: &Settings,
        petition: &Slug,
    ) -> Result<Self, Failure> {
        let segment = replay::segments(client, &settings.tables.signature_log, 1)
            .pop()
            .ok_or("a log has at least one segment")?;
        Ok(Self {
            segment,
            petition: petition.clone(),
            open: None,
            read: 0,
        })
    }

    /// The signatures that end in the next page, or `None` after the last page.
    pub(crate) async fn next(&mut self) -> Result<Option<Vec<(SignatureId, Signature)>>, Failure> {
        let Some(page) = self.segment.next_page().await? else {
            let last = self.open.take().map(|done| self.own(done)).transpose()?;
            return Ok(last.flatten().map(|one| vec![one]));
        };
        let mut done = Vec::new();
        for event in page {
            self.read += 1;
            let state = match self.open.take() {
                Some((stream, state)) if stream == event.stream => state,
                before => {
                    if let Some(before) = before {
                        done.extend(self.own(before)?);
                    }
                    Signature::default()
                }
            };
            // A gap could hide a withdrawal, so a partial stream must not be exported.
            if event.version != state.version + 1 {
                return Err(format!(
                    "the log's stream {} continues with version {} after {}: the log is damaged, so nothing \
                     was exported. Restore it as infra/aws/runbook.md describes",
                    event.stream, event.version, state.version
                )
                .into());
            }
            let state = evolve(state, &event);
            self.open = Some((event.stream, state));
        }
        Ok(Some(done))
    }

    /// The signature, if it is one of this petition's.
    fn own(
        &self,
        (stream, state): (String, Signature),
    ) -> Result<Option<(SignatureId, Signature)>, Failure> {
        let id = SignatureId::parse(&stream)?;
        Ok((id.petition == self.petition).then_some((id, state)))
    }
}
