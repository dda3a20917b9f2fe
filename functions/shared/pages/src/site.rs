//! What the site says of itself on every page: its name, who answers for it, and its colour.
//!
//! No page decides anything by it and all of them show it, so it is not passed to each: a function handles its requests inside
//! [`shown`], and pages that are rendered there ask the views, which have read it beside something else.

use views::{Site, Views};

use crate::colour::Colour;

/// The name of a site that has none of its own.
pub const DEFAULT_NAME: &str = "Countersign";

/// `#173f5f`, which `style.css` has.
const DEFAULT_RGB: [u8; 3] = [0x17, 0x3f, 0x5f];

tokio::task_local! {
    static VIEWS: Views;
}

/// Runs `handler`. The pages that it renders show what `views` know of the site then.
pub async fn shown<T>(views: &Views, handler: impl Future<Output = T>) -> T {
    VIEWS.scope(views.clone(), handler).await
}

/// What is known of the site; nothing outside [`shown`].
fn site() -> std::sync::Arc<Site> {
    VIEWS.try_with(Views::known_site).unwrap_or_default()
}

/// The site's name.
#[must_use]
pub fn name() -> String {
    let name = site().name.clone();
    name.unwrap_or_else(|| DEFAULT_NAME.to_owned())
}

/// The page that says who is responsible for the site.
pub(crate) fn imprint() -> Option<String> {
    site().imprint.clone()
}

/// An email address for questions about the site.
pub(crate) fn contact() -> Option<String> {
    site().contact.clone()
}

/// The rules for the site's own colour.
pub(crate) fn style() -> Option<String> {
    colour().map(Colour::style)
}

/// The background of the site's icon, as it is written in an address.
pub(crate) fn icon_colour() -> String {
    let colour = colour().map_or_else(|| "#173f5f".to_owned(), |colour| colour.to_string());
    colour.replace('#', "%23")
}

/// The site's colour as red, green and blue.
#[must_use]
pub fn rgb() -> [u8; 3] {
    colour().map_or(DEFAULT_RGB, Colour::rgb)
}

/// A colour that an earlier release took and this one refuses is left out.
fn colour() -> Option<Colour> {
    Colour::parse(site().colour.as_deref()?).ok()
}
