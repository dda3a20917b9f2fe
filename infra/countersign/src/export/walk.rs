//! The signatures of a petition, folded from the whole log in constant memory.

use event_store::UnreadableStreams;
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

    /// The streams that the walk skipped because they cannot be read to their end: what is missing could be a
    /// withdrawal.
    pub(crate) fn unreadable(&self) -> &UnreadableStreams {
        self.streams.unreadable()
    }

    /// The next signatures, possibly none, or `None` after the last.
    pub(crate) async fn next(&mut self) -> Result<Option<Vec<(SignatureId, Signature)>>, Failure> {
        let mut signatures = Vec::new();
        for number in 0..STREAMS_AT_ONCE {
            let Some((stream, events)) = self.streams.next().await? else {
                return Ok((number > 0).then_some(signatures));
            };
            self.read = self.streams.read();
            let Ok(id) = SignatureId::parse(&stream) else {
                continue;
            };
            if id.petition == self.petition {
                signatures.push((id, fold(&events)));
            }
        }
        Ok(Some(signatures))
    }
}
