//! The signatures of a petition, folded from the whole log in constant memory.

use event_store::replay::{self, Streams};
use events::ids::{SignatureId, Slug};
use events::signature::{Signature, SignatureEvent, fold};
use runtime::Settings;

use crate::failure::Failure;

/// Streams that one step reads, also those of other petitions.
const STREAMS_AT_ONCE: usize = 1000;

/// A walk through the log.
pub(crate) struct Walk {
    streams: Streams<SignatureEvent>,
    petition: Slug,
    /// Events read so far, including those of other petitions.
    pub(crate) read: u64,
}

impl Walk {
    /// Begins at the log's first stream.
    pub(crate) fn new(
        client: &aws_sdk_dynamodb::Client,
        settings: &Settings,
        petition: &Slug,
    ) -> Self {
        Self {
            streams: replay::streams(client, &settings.tables.signature_log),
            petition: petition.clone(),
            read: 0,
        }
    }

    /// The next signatures, possibly none, or `None` after the last.
    pub(crate) async fn next(&mut self) -> Result<Option<Vec<(SignatureId, Signature)>>, Failure> {
        let mut signatures = Vec::new();
        for number in 0..STREAMS_AT_ONCE {
            let Some((stream, events)) = self.streams.next().await? else {
                return Ok((number > 0).then_some(signatures));
            };
            self.read = self.streams.read();
            // A gap could hide a withdrawal, so a partial stream must not be exported.
            for (event, expected) in events.iter().zip(1..) {
                if event.version != expected {
                    return Err(format!(
                        "the log's stream {stream} continues with version {} after {}: the log is damaged, so nothing \
                         was exported. Restore it as infra/aws/runbook.md describes",
                        event.version,
                        expected - 1
                    )
                    .into());
                }
            }
            let id = SignatureId::parse(&stream)?;
            if id.petition == self.petition {
                signatures.push((id, fold(&events)));
            }
        }
        Ok(Some(signatures))
    }
}
