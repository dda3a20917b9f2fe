//! Draws a laid-out poster as a PDF.

use std::num::NonZeroU16;

use krilla::geom::{PathBuilder, Rect, Size, Transform};
use krilla::image::Image;
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, SpanTag, Tag, TagGroup, TagTree,
};
use krilla::{Document as Pdf, SerializeSettings};

use super::{Area, BAND, Block, Laid, Poster};
use crate::PdfError;
use crate::draw::{fill, glyphs};
use crate::fonts::Fonts;
use crate::text::Ink;

/// Draws the page, then adds the tags in the order of reading.
pub(super) fn draw(
    poster: &Poster<'_>,
    fonts: &Fonts<'_>,
    laid: &Laid,
) -> Result<Vec<u8>, PdfError> {
    let mut pdf = Pdf::new_with(SerializeSettings::default());
    pdf.set_metadata(
        Metadata::new()
            .title(poster.title.to_owned())
            .language(poster.language.to_owned())
            .creator("Countersign".to_owned()),
    );
    let settings = PageSettings::from_wh(laid.page.0, laid.page.1)
        .ok_or_else(|| PdfError::Pdf("the page has no size".to_owned()))?;
    // Before anything is begun, because what is begun must be ended.
    let photo = poster.picture.map(|photo| {
        let image = Image::from_jpeg(photo.jpeg.to_vec().into(), true)
            .map_err(|error| PdfError::Picture(error.to_string()));
        image.map(|image| (image, photo.alt))
    });
    let photo = photo.transpose()?;
    let mut sheet = pdf.start_page_with(settings);
    let mut surface = sheet.surface();
    let mut tree = TagTree::new();
    artifact(&mut surface, |surface| {
        let band = BAND * laid.scale;
        rectangle(surface, (0.0, 0.0, laid.page.0, band), Ink::Accent);
    });
    let title = words(&mut surface, fonts, &laid.title);
    let role = Tag::Hn(NonZeroU16::MIN, Some(poster.title.to_owned()));
    tree.push(group(role, title));
    if let Some((image, alt)) = photo {
        let content = surface.start_tagged(ContentTag::Other);
        picture(&mut surface, image, laid.picture);
        surface.end_tagged();
        let figure = Tag::Figure(Some(alt.to_owned()));
        tree.push(group(figure, vec![content]));
    }
    for fact in &laid.facts {
        let fact = words(&mut surface, fonts, fact);
        tree.push(group(Tag::P, fact));
    }
    let call = words(&mut surface, fonts, &laid.call);
    tree.push(group(Tag::P, call));
    let content = surface.start_tagged(ContentTag::Other);
    code(&mut surface, poster, laid.code);
    surface.end_tagged();
    let figure = Tag::Figure(Some(poster.address.to_owned()));
    tree.push(group(figure, vec![content]));
    let address = words(&mut surface, fonts, &laid.address);
    tree.push(group(Tag::P, address));
    if let Some(site) = &laid.site {
        let site = words(&mut surface, fonts, site);
        tree.push(group(Tag::P, site));
    }
    surface.finish();
    sheet.finish();
    pdf.set_tag_tree(tree.with_lang(Some(poster.language.to_owned())));
    pdf.finish()
        .map_err(|error| PdfError::Pdf(format!("{error:?}")))
}

fn group(role: impl Into<krilla::tagging::TagKind>, content: Vec<Identifier>) -> TagGroup {
    let children = content.into_iter().map(Into::into).collect();
    TagGroup::with_children(role, children)
}

fn artifact(surface: &mut Surface<'_>, draw: impl FnOnce(&mut Surface<'_>)) {
    let artifact = Artifact::with_kind(ArtifactType::Layout);
    surface.start_tagged(ContentTag::Artifact(artifact));
    draw(surface);
    surface.end_tagged();
}

/// Draws the lines of a block, each of its pieces as content of its own.
fn words(surface: &mut Surface<'_>, fonts: &Fonts<'_>, block: &Block) -> Vec<Identifier> {
    let mut drawn = Vec::new();
    for (mut x, baseline, line) in block.placed() {
        for piece in &line.pieces {
            // A box has no letter of its own that could be copied.
            let text = (!fonts.have(&piece.text)).then_some(piece.text.as_str());
            let span = SpanTag::empty().with_actual_text(text);
            drawn.push(surface.start_tagged(ContentTag::Span(span)));
            glyphs(surface, fonts, piece, x, baseline);
            surface.end_tagged();
            x += piece.width;
        }
    }
    drawn
}

/// Draws the picture as large as it has room.
fn picture(surface: &mut Surface<'_>, image: Image, area: Area) {
    let (width, height) = image.size();
    let area = in_the_middle(area, (width as f32, height as f32));
    let Some(size) = Size::from_wh(area.width, area.height) else {
        return;
    };
    surface.push_transform(&Transform::from_translate(area.x, area.y));
    surface.draw_image(image, size);
    surface.pop();
}

/// The largest area of these proportions in the middle of another.
pub(super) fn in_the_middle(area: Area, (width, height): (f32, f32)) -> Area {
    let scale = (area.width / width).min(area.height / height);
    let (width, height) = (width * scale, height * scale);
    Area {
        x: area.x + (area.width - width) / 2.0,
        y: area.y + (area.height - height) / 2.0,
        width,
        height,
    }
}

/// Draws the code, black on the white of the paper. The free space around it is at least four modules of a code of this size.
fn code(surface: &mut Surface<'_>, poster: &Poster<'_>, area: Area) {
    let code = poster.code;
    let module = area.width / code.width.max(1) as f32;
    let mut path = PathBuilder::new();
    for (row, y) in code.dark.chunks(code.width.max(1)).zip(0_u16..) {
        let mut x = 0_usize;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&true)
                && let Some(dark) = Rect::from_xywh(
                    area.x + x as f32 * module,
                    area.y + f32::from(y) * module,
                    run.len() as f32 * module,
                    module,
                )
            {
                path.push_rect(dark);
            }
            x += run.len();
        }
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(fill(Ink::Black)));
        surface.draw_path(&path);
    }
}

fn rectangle(surface: &mut Surface<'_>, (x, y, width, height): (f32, f32, f32, f32), ink: Ink) {
    let mut path = PathBuilder::new();
    if let Some(rect) = Rect::from_xywh(x, y, width, height) {
        path.push_rect(rect);
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(fill(ink)));
        surface.draw_path(&path);
    }
}
