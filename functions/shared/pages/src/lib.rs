//! The pages of the site, as structs with typed values and a `render` that cannot fail.
//!
//! All values are escaped, except [`views::petition::PetitionText::body_html`] and
//! [`views::article::WholeArticle::body_html`], which were sanitised when they were stored.
//! Each page needs the header [`content_security_policy`]. [`shown`] renders a petition's page from the views.
#![forbid(unsafe_code)]
#![cfg_attr(
    test,
    allow(
        clippy::panic,
        clippy::unwrap_used,
        reason = "a panic is how a test fails"
    )
)]

mod accessibility;
mod address;
mod answer;
mod article;
pub mod assets;
pub mod card;
mod check_mail;
pub mod code;
pub mod colour;
mod comments;
mod confirmation;
mod correction;
pub mod counted;
mod donation;
mod endorse;
pub mod facts;
mod fields;
mod form;
mod form_page;
mod hints;
mod history;
mod late;
mod link;
pub mod list;
mod names;
mod news;
mod notice;
mod organisations;
mod outcome;
mod petition;
mod places;
mod privacy;
mod public_log;
mod second_step;
mod sentence;
mod share;
pub mod shown;
mod signature;
pub mod site;
mod switch;
mod text;
mod time;
mod unsubscribe;
mod webmail;
mod world;

use askama::Template;

pub use accessibility::AccessibilityPage;
pub use address::{AddressConfirmPage, AddressPage, AddressSentPage};
pub use article::ArticlePage;
pub use assets::{content_security_policy, framed_policy};
pub use check_mail::{CheckMailPage, Sent};
pub use comments::CommentsPage;
pub use confirmation::{ConfirmPage, ConfirmedPage};
pub use correction::{CorrectionPage, CorrectionProblem, again_from};
pub use donation::has_code;
pub use endorse::EndorsePage;
pub use fields::{Field, Fields, Kind, MOST_OF_AN_ANSWER, StandingConsent};
pub use form::{FieldError, FormProblem, Offer, Problem, SignForm};
pub use history::HistoryPage;
pub use late::mails_late;
pub use link::LinkPage;
pub use list::{ListPage, Listed};
pub use names::{NamesPage, NamesSearch};
pub use news::NewsPage;
pub use notice::{Again, Link, Notice, NoticePage};
pub use organisations::OrganisationsPage;
pub use petition::embed::{EMBED, EmbedPage};
pub use petition::{PetitionPage, petition_url, printed_url};
pub use places::PlacesPage;
pub use privacy::{KeptDays, PrivacyPage};
pub use public_log::{CheckPage, LoggedLines, PublicLogPage};
pub use second_step::SecondStepPage;
pub use share::{SharePage, Shared, poster_file};
pub use signature::{Done, Signature, SignaturePage, Standing};
pub use text::TextPage;
pub use time::{date_and_time, date_time_and_zone};
pub use unsubscribe::UnsubscribePage;
pub use world::{map as world_map, map_policy};

#[expect(
    clippy::expect_used,
    reason = "a template fails only with its writer, and a String takes everything"
)]
fn html(template: &impl Template) -> String {
    template.render().expect("writing into a String")
}
