//! The pages of the site, as structs with typed values and a `render` that cannot fail.
//!
//! All values are escaped, except [`views::petition::PetitionText::body_html`], which was sanitised when it was stored.
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

pub mod assets;
mod confirmation;
pub mod counted;
mod donation;
mod fields;
mod form;
mod late;
mod link;
mod list;
mod news;
mod notice;
mod petition;
mod share;
pub mod shown;
mod signature;
mod switch;
mod text;
mod time;

use askama::Template;

pub use assets::content_security_policy;
pub use confirmation::{CheckMailPage, ConfirmPage, ConfirmedPage};
pub use donation::has_code;
pub use fields::{Field, Kind};
pub use form::{FieldError, FormProblem, Problem, SignForm};
pub use late::mails_late;
pub use link::LinkPage;
pub use list::{ListPage, Listed};
pub use news::NewsPage;
pub use notice::{Link, Notice, NoticePage};
pub use petition::{PetitionPage, petition_url};
pub use signature::{Done, Signature, SignaturePage, Standing};
pub use text::TextPage;
pub use time::date_and_time;

#[expect(
    clippy::expect_used,
    reason = "a template fails only with its writer, and a String takes everything"
)]
fn html(template: &impl Template) -> String {
    template.render().expect("writing into a String")
}
