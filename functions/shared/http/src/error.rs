//! The one error type of the HTTP functions. A function returns `Result<Response, HttpError>`, uses `?`, and
//! [`respond`] turns the error into a response, counts it and logs it, once.
//!
//! A refusal is a constant like [`HttpError::CLOSED`], or one that the function creates with [`HttpError::new`]. Errors of the views and of the log convert by `?` into a "try again later" (503).

use std::fmt::Display;

use event_store::StoreError;
use events::ids::SignerKind;
use jiff::Timestamp;
use lambda_http::Request;
use lambda_http::http::{Method, StatusCode, header};
use languages::{Language, Reader};
use pages::{Link, Notice, NoticePage};
use runtime::metrics;
use views::{Views, ViewsError};

use crate::request;
use crate::response::{self, Response};

/// How the client wants its response.
#[derive(Clone, Copy, Debug)]
pub struct ResponseFormat {
    /// The language of the reader, if the request names one that the site has.
    pub language: Option<Language>,
    /// All that the request says of the reader's languages: the rule for the petition's text.
    pub reader: Reader,
    /// Whether the client is a program: JSON instead of pages.
    pub json: bool,
}

impl ResponseFormat {
    /// For a program whose request cannot be read.
    pub const PROGRAM: Self = Self {
        language: None,
        reader: Reader::UNKNOWN,
        json: true,
    };

    /// The format that the request asks for.
    #[must_use]
    pub fn of(request: &Request) -> Self {
        let reader = request::reader_of(request);
        Self {
            language: reader.interface(),
            reader,
            json: request::wants_json(request),
        }
    }

    /// The language of a response that is not about a petition.
    #[must_use]
    pub fn language(self) -> Language {
        self.language.unwrap_or(Language::ENGLISH)
    }
}

/// Why a request was refused or failed, and what its sender reads about it.
#[derive(Debug)]
pub struct HttpError {
    status: StatusCode,
    /// The value of the dimension `Reason` of the metric `Refused`.
    reason: &'static str,
    message: Message,
    link: Option<Box<Link>>,
    /// Whose signature it is about.
    kind: SignerKind,
    /// The methods of the header `Allow`.
    allow: Option<&'static str>,
    /// When the sender can try again, where that is known.
    again: Option<Box<Again>>,
    /// The signed answer that the sender can keep.
    answer: Option<Box<str>>,
    /// What an operator reads in the log, if the failure is ours. It must not hold personal data.
    cause: Option<Box<str>>,
}

/// A moment, in the time zone in which people read it.
#[derive(Debug)]
struct Again {
    at: Timestamp,
    time_zone: String,
}

#[derive(Debug)]
enum Message {
    /// A page for people, or its words as problem details for programs.
    Notice(Notice),
    /// Problem details for everybody: no browser sends such a request from our pages.
    Problem {
        title: &'static str,
        detail: Box<str>,
    },
}

impl HttpError {
    /// The address leads to no page.
    pub const NO_PAGE: Self = Self::new(StatusCode::NOT_FOUND, "no_page", Notice::PageNotFound);
    /// The petition does not exist, or is a draft.
    pub const NO_PETITION: Self = Self::new(
        StatusCode::NOT_FOUND,
        "no_petition",
        Notice::PetitionNotFound,
    );
    /// The link is damaged, or another deployment created it.
    pub const LINK_FORGED: Self =
        Self::new(StatusCode::NOT_FOUND, "link_forged", Notice::LinkUnknown);
    /// The link is too old, or the data that it was for has been deleted.
    pub const LINK_EXPIRED: Self = Self::new(StatusCode::GONE, "link_expired", Notice::LinkExpired);
    /// The petition no longer accepts signatures.
    pub const CLOSED: Self = Self::new(StatusCode::CONFLICT, "closed", Notice::PetitionClosed);
    /// The signature was erased.
    pub const ERASED: Self = Self::new(StatusCode::GONE, "erased", Notice::Erased);
    /// An operator erased the signature, because its signer asked for it.
    pub const ERASED_ON_REQUEST: Self =
        Self::new(StatusCode::GONE, "erased", Notice::ErasedOnRequest);
    /// Nobody confirmed the signature in time, so its data was erased.
    pub const PURGED: Self = Self::new(StatusCode::GONE, "purged", Notice::Purged);
    /// The petition closed long ago, so the data was erased; the signature counts.
    pub const DATA_EXPIRED: Self = Self::new(StatusCode::GONE, "data_expired", Notice::DataExpired);
    /// The same, of a signature that does not count.
    pub const DATA_EXPIRED_UNCOUNTED: Self = Self::new(
        StatusCode::GONE,
        "data_expired",
        Notice::DataExpiredUncounted,
    );
    /// The link was mailed to another spelling of the address than the one that signed.
    pub const OTHER_ADDRESS: Self =
        Self::new(StatusCode::FORBIDDEN, "other_address", Notice::OtherAddress);
    /// The signer made this link useless.
    pub const LINK_REPLACED: Self =
        Self::new(StatusCode::GONE, "link_replaced", Notice::LinkReplaced);
    /// An operator invalidated the signature.
    pub const INVALIDATED: Self = Self::new(StatusCode::CONFLICT, "set_aside", Notice::SetAside);
    /// The signature goes on under another address, where other links lead to it.
    pub const MOVED: Self = Self::new(StatusCode::GONE, "moved", Notice::Moved);
    /// The body is larger than the function reads.
    pub const TOO_LARGE: Self =
        Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", Notice::TooLarge);

    /// A refusal that people read as a page. `reason` is the value of the dimension `Reason` in the metric `Refused`.
    #[must_use]
    pub const fn new(status: StatusCode, reason: &'static str, notice: Notice) -> Self {
        Self {
            status,
            reason,
            message: Message::Notice(notice),
            link: None,
            kind: SignerKind::Person,
            allow: None,
            again: None,
            answer: None,
            cause: None,
        }
    }

    /// A refusal of a request that only programs send: problem details, in English.
    #[must_use]
    pub fn problem(
        status: StatusCode,
        reason: &'static str,
        title: &'static str,
        detail: impl Into<String>,
    ) -> Self {
        Self {
            message: Message::Problem {
                title,
                detail: detail.into().into(),
            },
            ..Self::new(status, reason, Notice::Unavailable)
        }
    }

    /// The method is not one of `allowed`, for example `GET, HEAD`.
    #[must_use]
    pub fn method_not_allowed(allowed: &'static str) -> Self {
        Self {
            allow: Some(allowed),
            ..Self::problem(
                StatusCode::METHOD_NOT_ALLOWED,
                "method",
                "Method not allowed",
                format!("Use one of: {allowed}."),
            )
        }
    }

    /// The signature was changed as often as is possible, until then or until its data is erased.
    #[must_use]
    pub fn too_many_changes(until: Option<Timestamp>) -> Self {
        let error = Self::new(
            StatusCode::TOO_MANY_REQUESTS,
            "too_many_changes",
            Notice::TooManyChanges,
        );
        match until {
            None => error,
            Some(until) => error.until(until),
        }
    }

    /// Says when the sender can try again: in `Retry-After`, and in words.
    #[must_use]
    pub fn until(self, at: Timestamp) -> Self {
        let again = Again {
            at,
            time_zone: "UTC".to_owned(),
        };
        Self {
            again: Some(Box::new(again)),
            ..self
        }
    }

    /// The same with that time in the zone of the petition, if it names one: a read, which is often cached.
    pub async fn in_zone_of(mut self, views: &Views, petition: &str) -> Self {
        if let Some(again) = &mut self.again
            && let Ok(Some(petition)) = views.petition(petition).await
        {
            again.time_zone.clone_from(&petition.time_zone);
        }
        self
    }

    /// A failure on our side that may be temporary: the sender is asked to try again, and the cause is logged.
    #[must_use]
    pub fn unavailable(cause: &impl Display) -> Self {
        Self {
            cause: Some(cause.to_string().into()),
            ..Self::new(
                StatusCode::SERVICE_UNAVAILABLE,
                "unavailable",
                Notice::Unavailable,
            )
        }
    }

    /// The same about the signature of a signer of this kind.
    #[must_use]
    pub fn about(self, kind: SignerKind) -> Self {
        Self { kind, ..self }
    }

    /// Adds the signed answer that the sender can keep.
    #[must_use]
    pub fn answered_by(self, answer: String) -> Self {
        Self {
            answer: Some(answer.into()),
            ..self
        }
    }

    /// The value of the dimension `Reason` of the metric `Refused`.
    #[must_use]
    pub fn reason(&self) -> &'static str {
        self.reason
    }

    /// The status of the response.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Adds a link to the notice, unless it has one, or says that something was not found. A notice without one links to the
    /// list of petitions.
    #[must_use]
    pub fn with_link(self, link: Link) -> Self {
        let link = Some(Box::new(link)).filter(|_| self.status != StatusCode::NOT_FOUND);
        Self {
            link: self.link.or(link),
            ..self
        }
    }

    /// Counts the error, logs it if it is ours, and writes the response.
    #[must_use]
    pub fn into_response(self, format: ResponseFormat) -> Response {
        metrics::refused(self.reason);
        if let Some(cause) = &self.cause {
            tracing::error!(error = %cause, "a request was not served");
        }
        let (status, language) = (self.status, format.language());
        let mut response = match self.message {
            Message::Problem { title, detail } => response::problem(status, title, &detail, &[]),
            Message::Notice(notice) => {
                let link = self.link.map(|link| *link);
                let link = link.unwrap_or_else(|| Link::to_all_petitions(language));
                let page = NoticePage::new(language, notice, Some(link));
                let mut page = match notice.is_about_a_signature() {
                    // Whoever was named by mistake reads it too.
                    true if notice == Notice::AddressOutdated => page.about_a_move(self.kind),
                    true => page.about(self.kind),
                    false => page,
                };
                if let Some(again) = &self.again {
                    let from = pages::again_from(language, again.at, &again.time_zone);
                    page.paragraphs.push(from);
                }
                page.answer = self.answer.map(String::from);
                response::said(status, &page.read_by(format.reader), format.json)
            }
        };
        if let Some(again) = &self.again {
            response::wait_until(&mut response, again.at);
        }
        if let Some(allowed) = self.allow {
            response::set(&mut response, header::ALLOW, allowed);
        }
        response
    }
}

impl From<ViewsError> for HttpError {
    fn from(error: ViewsError) -> Self {
        Self::unavailable(&error)
    }
}

impl From<StoreError> for HttpError {
    fn from(error: StoreError) -> Self {
        Self::unavailable(&error)
    }
}

/// The response to a request: that of [`respond`], with pages that show what `views` know of the site. An error
/// asks for it if nothing was read.
pub async fn answered(
    views: &Views,
    method: &Method,
    format: ResponseFormat,
    answer: impl Future<Output = Result<Response, HttpError>>,
) -> Response {
    let shown = pages::site::shown(views, async {
        let result = answer.await;
        if result.is_err() {
            views.learn_site().await;
        }
        respond(method, format, result)
    });
    // On the heap: it is too large for a future that is passed around.
    Box::pin(shown).await
}

/// The response of a handler, whatever its result. `HEAD` has no body (RFC 9110, section 9.3.2).
#[must_use]
pub fn respond(
    method: &Method,
    format: ResponseFormat,
    result: Result<Response, HttpError>,
) -> Response {
    let response = result.unwrap_or_else(|error| error.into_response(format));
    response::fit(method, response)
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    const READER: ResponseFormat = ResponseFormat {
        json: false,
        ..ResponseFormat::PROGRAM
    };

    fn text(response: &Response) -> String {
        String::from_utf8(response.body().to_vec()).unwrap()
    }

    #[test]
    fn people_read_a_page_with_a_link_and_programs_the_same_words() {
        let link = || Link::new("/petitions/a", "Back");
        let page = HttpError::CLOSED.with_link(link()).into_response(READER);
        assert_eq!(page.status(), StatusCode::CONFLICT);
        assert!(text(&page).contains("/petitions/a"));
        let problem = HttpError::CLOSED
            .with_link(link())
            .into_response(ResponseFormat::PROGRAM);
        assert_eq!(
            problem.headers()["content-type"],
            "application/problem+json"
        );
        let title = NoticePage::new(Language::ENGLISH, Notice::PetitionClosed, None).title;
        assert!(text(&problem).contains(&title));
    }

    #[test]
    fn what_was_not_found_leads_to_the_list_of_petitions() {
        let link = Link::new("/petitions/a", "Back");
        let page = HttpError::NO_PETITION.with_link(link).into_response(READER);
        assert!(!text(&page).contains("/petitions/a"));
        assert!(text(&page).contains("<a class=\"go\" href=\"/?lang=en\">All petitions</a>"));
    }

    #[test]
    fn who_has_to_wait_reads_until_when_and_programs_count_the_seconds() {
        let until = Timestamp::now() + SignedDuration::from_mins(90);
        let time = pages::again_from(Language::ENGLISH, until, "UTC");
        for format in [READER, ResponseFormat::PROGRAM] {
            let response = HttpError::too_many_changes(Some(until)).into_response(format);
            assert_eq!(response.status(), StatusCode::TOO_MANY_REQUESTS);
            assert!(text(&response).contains(&time), "{}", text(&response));
            let wait = response.headers()["retry-after"].to_str().unwrap();
            let wait: i64 = wait.parse().unwrap();
            assert!((5_390..=5_401).contains(&wait), "{wait}");
        }
        let never = HttpError::too_many_changes(None).into_response(READER);
        assert!(!never.headers().contains_key("retry-after"));
    }

    #[test]
    fn a_failure_on_our_side_says_when_to_try_again_and_not_why() {
        let response = HttpError::unavailable(&"the quorum is gone").into_response(READER);
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert!(response.headers().contains_key("retry-after"));
        assert!(!text(&response).contains("quorum"));
    }
}
