//! Puts outlines on paper, and writes the picture with a palette: few colours, so that it is small; or as it is, with another
//! picture on it.

use tiny_skia::{FillRule, Mask, Path, Transform};

use crate::{CardError, HEIGHT, WIDTH};

/// The paper of the pages.
pub(crate) const PAPER: [u8; 3] = [0xf8, 0xf6, 0xf0];
const TITLE: [u8; 3] = [0x1b, 0x1d, 0x21];
const SOFT: [u8; 3] = [0x55, 0x58, 0x5e];
/// How many shades an edge can have.
const SHADES: u8 = 16;

/// What is drawn in one colour.
#[derive(Clone, Copy)]
pub(crate) enum Layer {
    Title,
    Accent,
    Soft,
}

/// The picture: for each pixel its colour in the palette, which has the shades of one layer after the other.
pub(crate) struct Picture {
    colours: [[u8; 3]; 3],
    pixels: Vec<u8>,
}

impl Picture {
    /// Empty paper.
    pub(crate) fn new(accent: [u8; 3]) -> Self {
        Self {
            colours: [TITLE, accent, SOFT],
            pixels: vec![0; WIDTH as usize * HEIGHT as usize],
        }
    }

    /// A band of this height at the top.
    pub(crate) fn band(&mut self, height: u32) {
        let band = self.pixels.iter_mut().take((WIDTH * height) as usize);
        band.for_each(|pixel| *pixel = index(Layer::Accent, u8::MAX));
    }

    /// Fills the outlines.
    pub(crate) fn add(&mut self, layer: Layer, paths: &[Path]) -> Result<(), CardError> {
        let mut mask = Mask::new(WIDTH, HEIGHT).ok_or(CardError::Area)?;
        for path in paths {
            mask.fill_path(path, FillRule::Winding, true, Transform::identity());
        }
        for (pixel, coverage) in self.pixels.iter_mut().zip(mask.data()) {
            let inked = index(layer, *coverage);
            if !inked.is_multiple_of(SHADES) {
                *pixel = inked;
            }
        }
        Ok(())
    }

    /// The colours of all shades, one layer after the other.
    fn palette(&self) -> Vec<[u8; 3]> {
        let shades = self.colours.iter().flat_map(|ink| {
            (0..SHADES).map(move |shade| {
                let mut mixed = PAPER;
                for (paper, ink) in mixed.iter_mut().zip(ink) {
                    *paper = mix(*paper, *ink, shade);
                }
                mixed
            })
        });
        shades.collect()
    }

    /// Red, green and blue of each pixel, with `photo` on it, so many pixels wide and from `left` on.
    pub(crate) fn with(&self, photo: &[u8], width: u32, left: u32) -> Vec<u8> {
        let palette = self.palette();
        let colour = |pixel: &u8| palette.get(usize::from(*pixel)).copied().unwrap_or(PAPER);
        let mut whole: Vec<u8> = self.pixels.iter().flat_map(colour).collect();
        let (from, length) = (left as usize * 3, width as usize * 3);
        let lines = whole.chunks_exact_mut(WIDTH as usize * 3);
        for (line, of_photo) in lines.zip(photo.chunks_exact(length)) {
            if let Some(place) = line.get_mut(from..from + length) {
                place.copy_from_slice(of_photo);
            }
        }
        whole
    }

    pub(crate) fn png(&self) -> Result<Vec<u8>, CardError> {
        let mut png = Vec::new();
        let mut encoder = png::Encoder::new(&mut png, WIDTH, HEIGHT);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.set_palette(self.palette().concat());
        encoder.set_compression(png::Compression::Balanced);
        // With a palette, neighbours say nothing about each other.
        encoder.set_filter(png::Filter::NoFilter);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.pixels)?;
        writer.finish()?;
        Ok(png)
    }
}

/// The place in the palette of a layer's colour where its ink covers so much of 255.
fn index(layer: Layer, coverage: u8) -> u8 {
    let shade = (u16::from(coverage) * u16::from(SHADES - 1) + 127) / 255;
    layer as u8 * SHADES + u8::try_from(shade).unwrap_or(SHADES - 1)
}

/// So many of the 15 steps from the paper to the ink.
fn mix(paper: u8, ink: u8, shade: u8) -> u8 {
    let all = u16::from(SHADES - 1);
    let shade = u16::from(shade);
    let mixed = (u16::from(paper) * (all - shade) + u16::from(ink) * shade + all / 2) / all;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}
