//! Remembers `ClientRequestToken`s, so that a transaction that the SDK repeats is performed once.
//!
//! Dynoxide remembers them too, but at each transaction it goes through all tokens of the last ten minutes, so that a
//! signature would cost more, the more people have signed before. So no token is passed on to it.

use std::collections::{HashMap, VecDeque};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::time::{Duration, Instant};

use dynoxide::DynoxideError;
use serde_json::Value;

/// How long a token counts, as in DynamoDB.
const KEPT: Duration = Duration::from_secs(10 * 60);

/// The number of tokens that are remembered, in about 2 MB. The SDK repeats a request within seconds, and its next attempt
/// stands behind at most so many others as there are connections.
const MOST: usize = 10_000;

/// The transactions that were performed lately.
#[derive(Debug, Default)]
pub(crate) struct Tokens {
    known: HashMap<String, Performed>,
    /// Oldest first.
    order: VecDeque<(Instant, String)>,
}

#[derive(Debug)]
struct Performed {
    request: u64,
    answer: Vec<u8>,
}

impl Tokens {
    /// The answer to the transaction with this token, if it was performed. `body` is the request.
    ///
    /// # Errors
    /// `IdempotentParameterMismatchException` if it was another request.
    pub(crate) fn answer(
        &self,
        token: &str,
        body: &[u8],
    ) -> Result<Option<Vec<u8>>, DynoxideError> {
        match self.known.get(token) {
            None => Ok(None),
            Some(performed) if performed.request == digest(body) => {
                Ok(Some(performed.answer.clone()))
            }
            Some(_) => Err(DynoxideError::IdempotentParameterMismatchException(
                "this ClientRequestToken was used for another request".to_owned(),
            )),
        }
    }

    /// Remembers that the transaction was performed at `now`, and forgets the oldest.
    pub(crate) fn remember(&mut self, now: Instant, token: String, body: &[u8], answer: &[u8]) {
        let performed = Performed {
            request: digest(body),
            answer: answer.to_vec(),
        };
        self.known.insert(token.clone(), performed);
        self.order.push_back((now, token));
        while let Some((at, _)) = self.order.front()
            && (self.order.len() > MOST || now.duration_since(*at) > KEPT)
        {
            if let Some((_, token)) = self.order.pop_front() {
                self.known.remove(&token);
            }
        }
    }
}

/// A digest of a request that does not depend on the order of an object's fields, which differs each time the SDK writes it.
fn digest(body: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    match serde_json::from_slice(body) {
        Ok(json) => hash(&json, &mut hasher),
        Err(_) => body.hash(&mut hasher),
    }
    hasher.finish()
}

fn hash(value: &Value, hasher: &mut DefaultHasher) {
    match value {
        Value::Array(values) => values.iter().for_each(|value| hash(value, hasher)),
        Value::Object(fields) => {
            let of = |(name, value): (&String, &Value)| {
                let mut hasher = DefaultHasher::new();
                name.hash(&mut hasher);
                hash(value, &mut hasher);
                hasher.finish()
            };
            fields
                .iter()
                .map(of)
                .fold(0, u64::wrapping_add)
                .hash(hasher);
        }
        plain => plain.to_string().hash(hasher),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeated_request_gets_its_answer_and_another_one_is_refused() {
        let mut tokens = Tokens::default();
        assert_eq!(tokens.answer("t", b"one").unwrap(), None);
        tokens.remember(Instant::now(), "t".into(), br#"{"a":[1],"b":2}"#, b"{}");
        let again = tokens.answer("t", br#"{"b":2,"a":[1]}"#).unwrap();
        assert_eq!(again, Some(b"{}".to_vec()));
        let refused = tokens.answer("t", br#"{"a":[2],"b":1}"#);
        assert!(
            matches!(
                refused,
                Err(DynoxideError::IdempotentParameterMismatchException(_))
            ),
            "{refused:?}"
        );
    }

    #[test]
    fn tokens_are_forgotten_by_age_and_beyond_their_number() {
        let mut tokens = Tokens::default();
        let start = Instant::now();
        for number in 0..=MOST {
            tokens.remember(start, number.to_string(), b"", b"");
        }
        assert_eq!((tokens.known.len(), tokens.order.len()), (MOST, MOST));
        assert_eq!(tokens.answer("0", b"").unwrap(), None);
        assert_eq!(tokens.answer("1", b"").unwrap(), Some(Vec::new()));

        let later = start + KEPT + Duration::from_secs(1);
        tokens.remember(later, "new".into(), b"", b"");
        assert_eq!((tokens.known.len(), tokens.order.len()), (1, 1));
    }
}
