//! The pages that people see: typed values in, HTML out.
//!
//! A page is a struct with what it shows and a `render` that cannot
//! fail. Everything is escaped, save [`views::petition::PetitionText::body_html`], which was sanitised when it was written.
//!
//! [`content_security_policy`] is the header that they need; [`shown`] reads what a petition's page shows.
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
mod fields;
mod form;
mod link;
mod list;
mod notice;
mod petition;
mod share;
pub mod shown;
mod signature;
mod time;

use askama::Template;

pub use assets::content_security_policy;
pub use confirmation::{CheckMailPage, ConfirmPage, ConfirmedPage};
pub use fields::{Field, Kind};
pub use form::{FieldError, FormProblem, Problem, SignForm};
pub use link::LinkPage;
pub use list::ListPage;
pub use notice::{Link, Notice, NoticePage};
pub use petition::{PetitionPage, petition_url};
pub use signature::{Signature, SignaturePage, Standing};

#[expect(
    clippy::expect_used,
    reason = "a template fails only with its writer, and a String takes everything"
)]
fn html(template: &impl Template) -> String {
    template.render().expect("writing into a String")
}
