//! When two forms are one command: a client sends its `Idempotency-Key` again, or a person presses the button twice.
//!
//! A page is the same for everybody (a CDN caches it), so it cannot hold a key of its own. Instead, a form without a key
//! is the same command as an equal one within [`WINDOW`], unless the owner of the mailbox has acted in between: then the
//! later form is a new wish. Whoever asks again after the window gets another email.

use event_store::Guard;
use events::envelope::Recorded;
use events::ids::{CommandId, SignatureId};
use events::limits::fingerprint;
use events::signature::{SignatureEvent, fold};
use jiff::{SignedDuration, Timestamp};
use lambda_http::Request;
use lambda_http::http::{HeaderName, StatusCode};
use public_http::HttpError;

use crate::admission::FormOrigin;

const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");

/// The longest key that is accepted, in characters.
pub const MAX_KEY: usize = 255;

/// How long the key remembers its form.
const KEY_LIFETIME: SignedDuration = SignedDuration::from_hours(24);

/// How long after a form an equal one is taken for the same press of the button: longer than a browser or an impatient
/// person repeats it, and shorter than somebody waits who asks for another email.
pub(crate) const WINDOW: SignedDuration = SignedDuration::from_mins(5);

/// The key that a client names its command by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct IdempotencyKey(String);

impl IdempotencyKey {
    /// The key of the request, if it has one.
    pub(crate) fn of(request: &Request) -> Result<Option<Self>, HttpError> {
        let mut sent = request.headers().get_all(IDEMPOTENCY_KEY).iter();
        let Some(key) = sent.next() else {
            return Ok(None);
        };
        let key = key
            .to_str()
            .ok()
            .filter(|key| (1..=MAX_KEY).contains(&key.len()));
        match (key, sent.next()) {
            (Some(key), None) => Ok(Some(Self(key.to_owned()))),
            _ => Err(HttpError::problem(
                StatusCode::BAD_REQUEST,
                "unreadable",
                "The request cannot be read",
                "Idempotency-Key must be sent once and have 1 to 255 visible ASCII characters, for example a UUID.",
            )),
        }
    }

    /// The guard that keeps the key for one form: a key that comes with another one is held back, whatever the address.
    pub(crate) fn guard(
        &self,
        origin: &FormOrigin<'_>,
        content: &str,
    ) -> Result<Guard, event_store::StoreError> {
        let name = format!("{}\0{}", origin.petition, self.0);
        let mark = fingerprint(&origin.keys.limits, "idempotency key", name.as_bytes());
        let expires = origin.now + KEY_LIFETIME;
        Guard::only_for(origin.table, &format!("key/{mark}"), content, expires)
    }
}

/// The command of a form, and how it is recognised in a stream.
#[derive(Debug)]
pub(crate) struct Identity {
    /// The id of the command.
    pub(crate) command: CommandId,
    sameness: Sameness,
}

#[derive(Debug)]
enum Sameness {
    /// The client says so.
    Key,
    /// The ids that an equal form had in this window of the clock and in the one before.
    Window([CommandId; 2], Timestamp),
}

impl Identity {
    /// The identity of what `content` (a keyed hash) says, sent at `now` for this stream.
    pub(crate) fn new(
        id: &SignatureId,
        key: Option<&IdempotencyKey>,
        content: &str,
        now: Timestamp,
    ) -> Self {
        if let Some(IdempotencyKey(key)) = key {
            return Self {
                command: CommandId::named(&format!("{id} {content} {key}")),
                sameness: Sameness::Key,
            };
        }
        let window = now.as_second().div_euclid(WINDOW.as_secs());
        let named = |window: i64| CommandId::named(&format!("{id} {content} at {window}"));
        Self {
            command: named(window),
            sameness: Sameness::Window([named(window), named(window - 1)], now),
        }
    }

    /// Whether the stream shows that it was carried out before.
    pub(crate) fn is_in(&self, events: &[Recorded<SignatureEvent>]) -> bool {
        match &self.sameness {
            Sameness::Key => events.iter().any(|event| event.command == self.command),
            Sameness::Window(ids, now) => {
                // Only the emails since the owner's last act.
                let mails = fold(events).mails;
                events.iter().any(|event| {
                    ids.contains(&event.command)
                        && now.duration_since(event.at) < WINDOW
                        && mails.contains(&event.at)
                })
            }
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a panic is how a test fails")]
mod tests {
    use events::ids::{Slug, Tag};
    use uuid::Uuid;

    use super::*;

    fn id() -> SignatureId {
        SignatureId {
            petition: Slug::parse("clean-rivers").unwrap(),
            tag: Tag::from_bytes([7; 16]),
        }
    }

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(1_795_680_000 + seconds).unwrap()
    }

    fn event(version: u64, form: &Identity, at: Timestamp) -> Recorded<SignatureEvent> {
        let event = SignatureEvent::OwnLinkRequested {
            language: "en".to_owned(),
        };
        Recorded {
            stream: id().to_string(),
            version,
            id: Uuid::nil(),
            command: form.command,
            by: None,
            at,
            event,
        }
    }

    #[test]
    fn an_equal_form_is_the_same_for_five_minutes_wherever_they_begin() {
        for began in [0, 1, 150, 299] {
            let first = Identity::new(&id(), None, "equal", at(began));
            let events = [event(1, &first, at(began))];
            for (later, same) in [
                (0, true),
                (1, true),
                (299, true),
                (300, false),
                (700, false),
            ] {
                let again = Identity::new(&id(), None, "equal", at(began + later));
                assert_eq!(again.is_in(&events), same, "{began} + {later}");
            }
            let other = Identity::new(&id(), None, "another", at(began));
            assert!(!other.is_in(&events));
        }
    }

    #[test]
    fn after_the_owner_acted_an_equal_form_is_a_new_wish() {
        let form = Identity::new(&id(), None, "equal", at(0));
        let mut events = vec![event(1, &form, at(0))];
        assert!(form.is_in(&events));
        let mut withdrawn = event(2, &form, at(1));
        withdrawn.command = CommandId::random();
        withdrawn.event = SignatureEvent::SignatureWithdrawn {};
        events.push(withdrawn);
        assert!(!form.is_in(&events));
    }

    #[test]
    fn a_key_names_one_form_for_ever_and_another_content_is_another_command() {
        let key = IdempotencyKey("k-1".to_owned());
        let form = Identity::new(&id(), Some(&key), "equal", at(0));
        let events = [event(1, &form, at(0))];
        let later = at(30 * 24 * 60 * 60);
        assert!(Identity::new(&id(), Some(&key), "equal", later).is_in(&events));
        assert!(!Identity::new(&id(), Some(&key), "another", later).is_in(&events));
    }
}
