//! The pages that people see: typed values in, HTML out.
//!
//! Nothing here reads or writes anything. A page is a struct with what it shows and a `render` that cannot
//! fail. Everything is escaped, save [`views::petition::Text::body_html`], which was sanitised when it was written.
//! Serve every page with [`content_security_policy`].
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
mod form;
mod notice;
mod petition;
mod share;
mod signature;
mod time;

use askama::Template;

pub use assets::content_security_policy;
pub use confirmation::{CheckMailPage, ConfirmPage, ConfirmedPage};
pub use form::{Field, FieldError, Problem, SignForm};
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
