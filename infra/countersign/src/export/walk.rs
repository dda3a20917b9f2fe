//! The signatures of a petition, folded from the whole log in constant memory.

use std::ops::ControlFlow;

use event_store::UnreadableStreams;
use event_store::replay::{self, Streams};
use events::ids::{SignatureId, Slug};
use events::signature::{Signature, SignatureEvent, fold};
use runtime::Settings;

use crate::failure::Failure;
use crate::output;
use crate::place::Opened;
use crate::progress::Progress;

/// Streams that one step reads, also those of other petitions.
const STREAMS_AT_ONCE: usize = 1000;

/// Calls `each` with every signature of the petition, in the order of the log, until it breaks. What is counted, and what it
/// means that a stream cannot be read, is said at the terminal.
pub(crate) async fn over(
    opened: &Opened,
    petition: &Slug,
    (counted, consequence): (&'static str, &str),
    mut each: impl FnMut(SignatureId, Signature) -> ControlFlow<()>,
) -> Result<(), Failure> {
    let (client, settings) = (&opened.client, &opened.settings);
    let table = &settings.tables.signature_log;
    let progress = Progress::over(client, table, counted).await?;
    let mut walk = Walk::new(client, settings, petition);
    while let Some(signatures) = walk.next().await? {
        let mut signatures = signatures.into_iter();
        let end = signatures.try_for_each(|(id, signature)| each(id, signature));
        progress.reached(walk.read);
        if end.is_break() {
            break;
        }
    }
    progress.clear();
    output::unreadable(walk.unreadable(), consequence);
    Ok(())
}

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
