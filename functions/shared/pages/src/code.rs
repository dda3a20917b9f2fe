//! QR codes (ISO/IEC 18004) as SVG.

use qrcode::{Color, EcLevel, QrCode, Version};

/// The largest code, so that its modules can be told apart on a phone; EPC069-12 allows the same at most.
const LARGEST: i16 = 13;
/// Free space around a code, in modules (ISO/IEC 18004).
pub(crate) const QUIET: usize = 4;

/// The modules of a code, without the free space around it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Modules {
    /// How many there are in a row.
    pub width: usize,
    /// Row after row, whether a module is dark.
    pub dark: Vec<bool>,
}

/// The code of a text. `None` if the text is too long for one.
#[must_use]
pub fn modules(text: &str) -> Option<Modules> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    if !matches!(code.version(), Version::Normal(version) if version <= LARGEST) {
        return None;
    }
    let dark = code.to_colors().into_iter();
    Some(Modules {
        width: code.width(),
        dark: dark.map(|colour| colour == Color::Dark).collect(),
    })
}

/// The code, drawn in rows of strokes, dark on white in every colour scheme. Nothing of `text` is in it but by its modules.
pub(crate) fn svg(text: &str, name: &str) -> Option<String> {
    let Modules { width, dark } = modules(text)?;
    let mut path = String::new();
    for (y, row) in dark.chunks(width).enumerate() {
        path.push_str(&format!("M0 {y}.5"));
        for run in row.chunk_by(|a, b| a == b) {
            match run.first() {
                Some(true) => path.push_str(&format!("h{}", run.len())),
                _ => path.push_str(&format!("m{} 0", run.len())),
            }
        }
    }
    let whole = width + 2 * QUIET;
    let name = askama::filters::escape(name, askama::filters::Html).ok()?;
    Some(format!(
        "<svg role=\"img\" aria-label=\"{name}\" viewBox=\"-{QUIET} -{QUIET} {whole} {whole}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M-{QUIET} -{QUIET}h{whole}v{whole}h-{whole}z\"/><path stroke=\"#000\" d=\"{path}\"/></svg>"
    ))
}

/// A file that contains nothing but the code of a text. `None` if the text is too long for one.
#[must_use]
pub fn file(text: &str) -> Option<String> {
    let svg = svg(text, text)?;
    Some(svg.replacen("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_reads_the_address_and_nothing_is_drawn_that_is_too_long() {
        const SCALE: usize = 4;
        for address in [
            "https://sign.example.org/s/rivers",
            "https://sign.example.org/petitions/clean-rivers?source=flyer-may",
        ] {
            let Modules { width, dark } = modules(address).unwrap();
            assert_eq!(dark.len(), width * width);
            let whole = (width + 2 * QUIET) * SCALE;
            let pixel = |x: usize, y: usize| {
                let module = |at: usize| (at / SCALE).checked_sub(QUIET).filter(|it| *it < width);
                let is_dark = module(x)
                    .zip(module(y))
                    .is_some_and(|(x, y)| dark[y * width + x]);
                if is_dark { 0 } else { 255 }
            };
            let mut image = rqrr::PreparedImage::prepare_from_greyscale(whole, whole, pixel);
            let grids = image.detect_grids();
            assert_eq!(grids.len(), 1);
            assert_eq!(grids[0].decode().unwrap().1, address);
        }
        assert_eq!(modules(&"x".repeat(2_000)), None);
        assert_eq!(file(&"x".repeat(2_000)), None);
    }
}
