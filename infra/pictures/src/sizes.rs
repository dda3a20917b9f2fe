//! Which sizes of a picture there are. Nothing is ever made larger than it was.

use events::petition::{Picture, PictureHash};

/// The widths in pixels for a column of text: a phone, a sharp phone or a plain laptop, a sharp laptop.
const COLUMN: [u32; 3] = [480, 960, 1600];
/// The width of the JPEG, which previews of shared links show too: they want 1,200 pixels.
const PREVIEW: u32 = 1200;
/// The longer side in pixels beside a name, for plain and for sharp screens.
const ICON: [u32; 2] = [96, 192];

/// Where a picture is shown, and so which sizes it needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Uses {
    /// In a column of text.
    pub column: bool,
    /// Beside a name.
    pub icon: bool,
}

/// The picture with the sizes that these uses need, made of one with this `width` and `height`.
pub(crate) fn picture(hash: PictureHash, (width, height): (u32, u32), uses: Uses) -> Picture {
    let (mut webp, mut jpeg) = (Vec::new(), Vec::new());
    if uses.column {
        webp.extend(COLUMN.map(|wanted| wanted.min(width)));
        jpeg.push(PREVIEW.min(width));
    }
    if uses.icon {
        let fitted = ICON.map(|side| fitted_width(side, (width, height)));
        webp.extend(fitted);
        jpeg.extend(fitted.last());
    }
    for widths in [&mut webp, &mut jpeg] {
        widths.sort_unstable();
        widths.dedup();
    }
    let largest = webp.iter().chain(&jpeg).copied().max().unwrap_or(width);
    let original = Picture {
        hash,
        width,
        height,
        webp,
        jpeg,
    };
    Picture {
        width: largest,
        height: original.height_at(largest),
        ..original
    }
}

/// The width at which the longer side has `side` pixels at most.
fn fitted_width(side: u32, (width, height): (u32, u32)) -> u32 {
    let longer = u64::from(width.max(height)).max(1);
    let shown = u64::from(side).min(longer);
    let fitted = (u64::from(width) * shown + longer / 2) / longer;
    u32::try_from(fitted).unwrap_or(side).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_picture_has_the_sizes_that_its_uses_need_and_none_beyond_its_own() {
        let column = Uses {
            column: true,
            icon: false,
        };
        let icon = Uses {
            column: false,
            icon: true,
        };
        let both = Uses {
            column: true,
            icon: true,
        };
        for (uses, from, largest, webp, jpeg) in [
            (
                column,
                (4000, 3000),
                (1600, 1200),
                &[480, 960, 1600][..],
                &[1200][..],
            ),
            (column, (1000, 500), (1000, 500), &[480, 960, 1000], &[1000]),
            (column, (300, 900), (300, 900), &[300], &[300]),
            (column, (1, 1), (1, 1), &[1], &[1]),
            (icon, (4000, 3000), (192, 144), &[96, 192], &[192]),
            (icon, (300, 3000), (19, 190), &[10, 19], &[19]),
            (icon, (100, 50), (100, 50), &[96, 100], &[100]),
            (icon, (1, 16_000), (1, 192), &[1], &[1]),
            (
                both,
                (500, 500),
                (500, 500),
                &[96, 192, 480, 500],
                &[192, 500],
            ),
        ] {
            let made = picture(PictureHash::new([0; 16]), from, uses);
            assert_eq!(
                (made.webp.as_slice(), made.jpeg.as_slice()),
                (webp, jpeg),
                "{from:?}"
            );
            if from != (300, 3000) && from != (1, 16_000) {
                assert_eq!((made.width, made.height), largest, "{from:?}");
            }
        }
    }
}
