//! Signed answers ([`public_log::answer`]) for those whom a rule of the site refuses. They cost no request to the tables.

use std::sync::Arc;

use events::ids::Slug;
use events::secret::Keys;
use jiff::Timestamp;
use lambda_http::http::{StatusCode, header};
use public_log::answer::{self, Answer, Asked, Reason};
use public_log::leaf::Petition;
use public_log::note::{KeyType, SigningKey};

use crate::error::HttpError;
use crate::response::{self, Response};

/// The reasons that are rules of the site. Mistakes in a form, what its sender did before, failures of ours, and whatever would show
/// whether something exists get no answer. `README.md` of `events/public-log` has the same list, with what each means.
pub const RULES: [&str; 12] = [
    "closed",
    "disposable_address",
    "domain_limit",
    "erased",
    "link_expired",
    "network_limit",
    "no_proof",
    "paused",
    "proof",
    "purged",
    "set_aside",
    "trap",
];

/// What signs the answers of a site.
#[derive(Clone, Debug)]
pub struct Answers {
    /// `None` if the site's address is not one that a key can be named after.
    key: Option<Arc<SigningKey>>,
}

/// What was asked for, and of which petition.
#[derive(Clone, Copy, Debug)]
pub struct Request<'a> {
    /// The petition.
    pub petition: &'a Slug,
    /// What was asked.
    pub asked: Asked,
    /// When.
    pub at: Timestamp,
}

impl Answers {
    /// The answers of the site at `base_url`.
    #[must_use]
    pub fn new(keys: &Keys, base_url: &str) -> Self {
        let name = answer::name(base_url);
        let key = SigningKey::from_seed(&name, KeyType::Note, keys.answers.seed());
        Self {
            key: key.ok().map(Arc::new),
        }
    }

    /// The key that verifies them, which anybody may keep.
    ///
    /// # Errors
    /// [`HttpError::NO_PAGE`] if there is none.
    pub fn public_key(&self) -> Result<Response, HttpError> {
        let key = self.key.as_ref().ok_or(HttpError::NO_PAGE)?;
        let text = format!("{}\n", key.verifier());
        let mut response = response::plain(StatusCode::OK, "text/plain; charset=utf-8", text);
        response::set(&mut response, header::CACHE_CONTROL, "public, max-age=300");
        // Whoever verifies an answer may do so on a page of another site.
        response::set(&mut response, header::ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        Ok(response)
    }

    /// The signed answer that the request was refused for this reason; `None` if the reason is not a rule of the site.
    #[must_use]
    pub fn refuse(&self, request: Request<'_>, reason: &str) -> Option<String> {
        let key = self.key.as_ref()?;
        let reason = Reason::parse(reason).filter(|reason| RULES.contains(&reason.as_str()))?;
        let mut random = [0; 16];
        getrandom::fill(&mut random).ok()?;
        let answer = Answer {
            name: key.verifier().name().to_owned(),
            petition: Petition::parse(request.petition.as_str())?,
            asked: request.asked,
            reason,
            at: request.at,
            random,
        };
        Some(answer.sign(key).to_string())
    }

    /// The error with the signed answer, if its reason is a rule of the site.
    #[must_use]
    pub fn with(&self, request: Request<'_>, error: HttpError) -> HttpError {
        match self.refuse(request, error.reason()) {
            None => error,
            Some(answer) => error.answered_by(answer),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use events::secret::DeploymentSecret;
    use public_log::note::VerifierKey;

    use super::*;
    use crate::ResponseFormat;

    fn answers(secret: &str) -> Answers {
        let keys = DeploymentSecret::from_text(&secret.repeat(32)).unwrap();
        Answers::new(&keys.keys(), "https://sign.example.org")
    }

    fn key(answers: &Answers) -> VerifierKey {
        let response = answers.public_key().unwrap();
        let text = String::from_utf8(response.body().to_vec()).unwrap();
        VerifierKey::parse(text.strip_suffix('\n').unwrap()).unwrap()
    }

    fn request(petition: &Slug) -> Request<'_> {
        Request {
            petition,
            asked: Asked::Sign,
            at: "2026-11-27T16:36:59Z".parse().unwrap(),
        }
    }

    #[test]
    fn each_rule_has_an_answer_that_verifies_and_no_two_are_the_same() {
        let (answers, slug) = (answers("x"), Slug::parse("clean-rivers").unwrap());
        let key = key(&answers);
        assert_eq!(key.name(), "sign.example.org/answers");
        for rule in RULES {
            let note = answers.refuse(request(&slug), rule).unwrap();
            let answer = Answer::verify(&note, &key).unwrap();
            assert_eq!(answer.reason.as_str(), rule);
            assert_eq!(answer.at, "2026-11-27T16:36:00Z".parse().unwrap());
            assert_ne!(answers.refuse(request(&slug), rule), Some(note));
        }
        for other in ["field", "text_changed", "key_reused", "no_petition"] {
            assert_eq!(answers.refuse(request(&slug), other), None, "{other}");
        }
    }

    #[test]
    fn each_rule_is_documented_and_no_other() {
        let readme = include_str!("../../../../events/public-log/README.md");
        let (_, table) = readme
            .split_once("| reason | asked | what happened |")
            .unwrap();
        let (table, _) = table.split_once("\n\n").unwrap();
        let mut documented: Vec<_> = table
            .lines()
            .filter_map(|line| line.strip_prefix("| `")?.split(" | ").next())
            .flat_map(|cell| cell.trim_end_matches('`').split("`, `"))
            .collect();
        documented.sort_unstable();
        assert_eq!(documented, RULES);
    }

    #[test]
    fn another_deployment_has_another_key() {
        let (ours, slug) = (answers("x"), Slug::parse("clean-rivers").unwrap());
        let note = ours.refuse(request(&slug), "closed").unwrap();
        assert!(Answer::verify(&note, &key(&answers("y"))).is_err());
    }

    #[test]
    fn people_read_the_answer_on_the_page_and_programs_in_a_field() {
        let (answers, slug) = (answers("x"), Slug::parse("clean-rivers").unwrap());
        let text = |json| {
            let format = ResponseFormat {
                json,
                ..ResponseFormat::PROGRAM
            };
            let error = answers.with(request(&slug), HttpError::CLOSED);
            String::from_utf8(error.into_response(format).body().to_vec()).unwrap()
        };
        assert!(text(false).contains("refused closed\ntime 2026-11-27T16:36Z\n"));
        assert!(
            text(true).contains(r#""answer":"sign.example.org/answers\npetition clean-rivers"#)
        );
    }

    /// Far below the time of a request, also without optimization and beside other work.
    #[test]
    fn a_thousand_answers_are_signed_in_seconds() {
        let (answers, slug) = (answers("x"), Slug::parse("clean-rivers").unwrap());
        let began = Instant::now();
        for _ in 0..1_000 {
            assert!(answers.refuse(request(&slug), "closed").is_some());
        }
        let took = began.elapsed();
        assert!(took < Duration::from_secs(5), "{took:?}");
    }
}
