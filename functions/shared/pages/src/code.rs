//! QR codes (ISO/IEC 18004) as SVG.

use qrcode::{Color, EcLevel, QrCode, Version};

/// The largest code, so that its modules can be told apart on a phone; EPC069-12 allows the same at most.
const LARGEST: i16 = 13;
/// Free space around a code, in modules (ISO/IEC 18004).
pub(crate) const QUIET: usize = 4;

/// The code, drawn in rows of strokes, dark on white in every colour scheme. Nothing of `text` is in it but by its modules.
pub(crate) fn svg(text: &str, name: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    if !matches!(code.version(), Version::Normal(version) if version <= LARGEST) {
        return None;
    }
    let width = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(width).enumerate() {
        path.push_str(&format!("M0 {y}.5"));
        for run in row.chunk_by(|a, b| a == b) {
            match run.first() {
                Some(Color::Dark) => path.push_str(&format!("h{}", run.len())),
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
