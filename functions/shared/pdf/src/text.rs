//! Styled text, before it is broken into lines.

use std::rc::Rc;

use unicode_bidi::{BidiInfo, Level};

use crate::fonts::Face3;

/// The direction of a text: that of its first letter.
pub(crate) fn level_of(text: &str) -> Level {
    let info = BidiInfo::new(text, None);
    let first = info.paragraphs.first();
    first.map_or(Level::ltr(), |paragraph| paragraph.level)
}

/// Grey values and colours that print well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Ink {
    #[default]
    Black,
    Soft,
    Accent,
}

/// The look of a span.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Style {
    pub(crate) face: Face3,
    /// In points.
    pub(crate) size: f32,
    pub(crate) ink: Ink,
    /// The target of a link.
    pub(crate) link: Option<Rc<str>>,
}

/// A piece of text in one style.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Span {
    pub(crate) text: String,
    pub(crate) style: Style,
}

impl Span {
    pub(crate) fn new(text: impl Into<String>, face: Face3, size: f32, ink: Ink) -> Self {
        let link = None;
        let style = Style {
            face,
            size,
            ink,
            link,
        };
        Self {
            text: text.into(),
            style,
        }
    }
}
