//! A picture as HTML: a modern format with a fallback, a size for every screen, and the room that it takes before it is
//! loaded, so that nothing moves.

use std::fmt::Write as _;

pub use events::petition::{PetitionPicture, Picture, PictureFile, PictureFormat, Pictures};

/// Where a picture stands on a page, and so how large it is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In a column of text, as wide as the column at most.
    Column,
    /// Beside or above an entry of a list.
    Thumbnail,
    /// Beside a name: [`ICON`] pixels wide or high.
    Icon,
}

/// The longer side of a picture beside a name, in CSS pixels.
pub const ICON: u32 = 48;

impl Place {
    /// How wide it is shown, which browsers need to know before they know the layout (the attribute `sizes`).
    fn sizes(self) -> &'static str {
        match self {
            Self::Column => "(min-width:42rem) 38.25rem,100vw",
            Self::Thumbnail => "(min-width:36rem) 14rem,100vw",
            Self::Icon => "48px",
        }
    }

    /// Its width and height in CSS pixels, if the page's style says nothing else.
    fn extent(self, picture: &Picture) -> (u32, u32) {
        match self {
            Self::Column | Self::Thumbnail => (picture.width, picture.height),
            Self::Icon if picture.width >= picture.height => (ICON, picture.height_at(ICON)),
            Self::Icon => (picture.width_at(ICON), ICON),
        }
    }

    /// The JPEG for browsers that do not know WebP.
    fn fallback(self, picture: &Picture) -> Option<u32> {
        match self {
            Self::Icon => picture.jpeg.first().copied(),
            Self::Column | Self::Thumbnail => picture.jpeg.last().copied(),
        }
    }
}

/// The picture as `<picture>`, which is loaded when it comes near the screen. `alt` is plain text for those who do not see
/// it, and empty if what stands beside it says the same. Pages that show one need the style
/// `pages::assets::PICTURE_STYLE`.
#[must_use]
pub fn html(picture: &Picture, alt: &str, place: Place) -> String {
    let path = |width, format| {
        let hash = picture.hash.clone();
        let file = PictureFile {
            hash,
            width,
            format,
        };
        file.path()
    };
    let webp = picture.webp.iter();
    let webp = webp.map(|width| format!("{} {width}w", path(*width, PictureFormat::Webp)));
    let webp = webp.collect::<Vec<_>>().join(",");
    let (width, height) = place.extent(picture);
    let mut html = String::from("<picture>");
    // Writing to a String cannot fail.
    let _ = write!(
        html,
        "<source type=\"image/webp\" srcset=\"{webp}\" sizes=\"{}\">",
        place.sizes()
    );
    let fallback = place.fallback(picture).unwrap_or(picture.width);
    let _ = write!(
        html,
        "<img src=\"{}\" width=\"{width}\" height=\"{height}\" alt=\"{}\" loading=\"lazy\" decoding=\"async\"></picture>",
        path(fallback, PictureFormat::Jpeg),
        escaped(alt)
    );
    html
}

/// The text as the value of an attribute in double quotes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use events::petition::PictureHash;

    use super::*;

    fn picture(width: u32, height: u32) -> Picture {
        Picture {
            hash: PictureHash::new([1; 16]),
            width,
            height,
            webp: vec![480, 960],
            jpeg: vec![192, 960],
        }
    }

    #[test]
    fn a_picture_says_its_sizes_and_its_room() {
        let hash = "01".repeat(16);
        assert_eq!(
            html(&picture(960, 640), "A \"river\" <b> & more", Place::Column),
            format!(
                "<picture><source type=\"image/webp\" srcset=\"/pictures/{hash}-480.webp 480w,/pictures/{hash}-960.webp 960w\" \
                 sizes=\"(min-width:42rem) 38.25rem,100vw\"><img src=\"/pictures/{hash}-960.jpg\" width=\"960\" height=\"640\" \
                 alt=\"A &quot;river&quot; &lt;b&gt; &amp; more\" loading=\"lazy\" decoding=\"async\"></picture>"
            )
        );
    }

    #[test]
    fn beside_a_name_it_fits_into_a_square() {
        for (width, height, shown) in [
            (960, 640, "width=\"48\" height=\"32\""),
            (640, 960, "width=\"32\" height=\"48\""),
            (192, 192, "width=\"48\" height=\"48\""),
            (960, 1, "width=\"48\" height=\"1\""),
        ] {
            let html = html(&picture(width, height), "", Place::Icon);
            assert!(html.contains(shown), "{html}");
            assert!(html.contains("-192.jpg\""), "{html}");
        }
    }
}
