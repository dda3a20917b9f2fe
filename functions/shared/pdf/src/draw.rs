//! Draws laid-out pages as a PDF.

use krilla::action::{Action, LinkAction};
use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::color::rgb;
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::Metadata;
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, SpanTag};
use krilla::{Document as Pdf, SerializeSettings};

use crate::flow::{FOOT, Item, MARGIN, PAGE, Page};
use crate::fonts::{Face3, Fonts};
use crate::pages::Laid;
use crate::shape::Piece;
use crate::tags::{Leaf, outline, tree};
use crate::text::{Ink, Span, level_of};
use crate::{Document, PdfError};

/// A link to be added once the page's content is complete.
struct Click {
    block: usize,
    leaf: usize,
    rect: Rect,
    to: String,
}

/// Draws the pages, then adds outline and tags.
pub(crate) fn draw(
    document: &Document<'_>,
    fonts: &Fonts<'_>,
    laid: &Laid<'_>,
) -> Result<Vec<u8>, PdfError> {
    let mut pdf = Pdf::new_with(SerializeSettings::default());
    pdf.set_metadata(
        Metadata::new()
            .title(document.title.to_owned())
            .description(document.subtitle.to_owned())
            .language(document.language.to_owned())
            .creator("Countersign".to_owned()),
    );
    let mut leaves: Vec<Vec<Leaf>> = laid.roles.iter().map(|_| Vec::new()).collect();
    let total = laid.pages.len() as u64;
    let settings = PageSettings::from_wh(PAGE.0, PAGE.1)
        .ok_or_else(|| PdfError::Pdf("the page has no size".to_owned()))?;
    for (page, number) in laid.pages.iter().zip(1_u64..) {
        let mut sheet = pdf.start_page_with(settings.clone());
        let mut surface = sheet.surface();
        let clicks = content(&mut surface, fonts, page, &mut leaves);
        let foot = Span::new(
            (document.page)(number, total),
            Face3::Regular,
            8.5,
            Ink::Soft,
        );
        footer(&mut surface, fonts, laid, &foot, document.title);
        surface.finish();
        for click in clicks {
            let target = Target::Action(Action::Link(LinkAction::new(click.to.clone())));
            let link = LinkAnnotation::new(click.rect, target);
            let added = sheet.add_tagged_annotation(Annotation::new_link(link, Some(click.to)));
            if let Some(leaf) = (leaves.get_mut(click.block)).and_then(|it| it.get_mut(click.leaf))
            {
                leaf.link = Some(added);
            }
        }
        sheet.finish();
    }
    pdf.set_outline(outline(&laid.marks));
    pdf.set_tag_tree(tree(&laid.roles, leaves).with_lang(Some(document.language.to_owned())));
    pdf.finish()
        .map_err(|error| PdfError::Pdf(format!("{error:?}")))
}

fn content(
    surface: &mut Surface<'_>,
    fonts: &Fonts<'_>,
    page: &Page,
    leaves: &mut [Vec<Leaf>],
) -> Vec<Click> {
    let mut clicks = Vec::new();
    for item in &page.items {
        match item {
            Item::Rule { x, y, width, ink } => {
                surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(
                    ArtifactType::Layout,
                )));
                bar(surface, *x, *y, *width, 0.7, *ink);
                surface.end_tagged();
            }
            Item::Text {
                block,
                x,
                baseline,
                pieces,
            } => {
                let mut x = *x;
                for piece in pieces {
                    // A box has no letter of its own that could be copied.
                    let has_box = !fonts.have(&piece.text);
                    let text = has_box.then_some(piece.text.as_str());
                    let span = SpanTag::empty().with_actual_text(text);
                    let content = surface.start_tagged(ContentTag::Span(span));
                    glyphs(surface, fonts, piece, x, *baseline);
                    surface.end_tagged();
                    let Some(leaves) = leaves.get_mut(*block) else {
                        continue;
                    };
                    if let Some(to) = &piece.style.link
                        && let Some(rect) = around(piece, x, *baseline)
                    {
                        clicks.push(Click {
                            block: *block,
                            leaf: leaves.len(),
                            rect,
                            to: to.to_string(),
                        });
                    }
                    leaves.push(Leaf {
                        content,
                        link: None,
                    });
                    x += piece.width;
                }
            }
        }
    }
    clicks
}

fn around(piece: &Piece, x: f32, baseline: f32) -> Option<Rect> {
    let size = piece.style.size;
    let (top, bottom) = (baseline - size * 0.9, baseline + size * 0.3);
    Rect::from_ltrb(x, top, x + piece.width.max(1.0), bottom)
}

/// The petition's title where lines begin, and the page's number where they end. They are artifacts, so that screen readers skip them on every page.
fn footer(
    surface: &mut Surface<'_>,
    fonts: &Fonts<'_>,
    laid: &Laid<'_>,
    number: &Span,
    title: &str,
) {
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(
        ArtifactType::Footer,
    )));
    let from_right = level_of(title).is_rtl();
    let mut taken = 0.0;
    if let Some(line) = laid
        .shaper
        .lines(std::slice::from_ref(number), PAGE.0)
        .pop()
    {
        taken = line.width;
        let mut x = line.left_end(MARGIN, PAGE.0 - MARGIN, !from_right);
        for piece in &line.pieces {
            glyphs(surface, fonts, piece, x, FOOT);
            x += piece.width;
        }
    }
    // A long title is cut after its first line.
    let room = PAGE.0 - 2.0 * MARGIN - taken - 30.0;
    let span = |text: &str| [Span::new(text, Face3::Regular, 8.5, Ink::Soft)];
    let mut lines = laid.shaper.lines(&span(title), room).into_iter();
    if let Some(mut line) = lines.next() {
        if lines.next().is_some() {
            let said: String = line
                .pieces
                .iter()
                .map(|piece| piece.text.as_str())
                .collect();
            let cut = span(&format!("{}…", said.trim_end()));
            line = laid
                .shaper
                .lines(&cut, PAGE.0)
                .into_iter()
                .next()
                .unwrap_or(line);
        }
        let mut x = line.left_end(MARGIN, PAGE.0 - MARGIN, from_right);
        for piece in &line.pieces {
            glyphs(surface, fonts, piece, x, FOOT);
            x += piece.width;
        }
    }
    surface.end_tagged();
}

pub(crate) fn glyphs(
    surface: &mut Surface<'_>,
    fonts: &Fonts<'_>,
    piece: &Piece,
    x: f32,
    baseline: f32,
) {
    let Some(font) = fonts.get(piece.font) else {
        return;
    };
    surface.set_fill(Some(fill(piece.style.ink)));
    surface.draw_glyphs(
        Point::from_xy(x, baseline),
        &piece.glyphs,
        font.pdf.clone(),
        &piece.text,
        piece.style.size,
        false,
    );
}

fn bar(surface: &mut Surface<'_>, x: f32, y: f32, width: f32, height: f32, ink: Ink) {
    let mut path = PathBuilder::new();
    if let Some(rect) = Rect::from_xywh(x, y, width, height) {
        path.push_rect(rect);
    }
    if let Some(path) = path.finish() {
        surface.set_fill(Some(fill(ink)));
        surface.draw_path(&path);
    }
}

pub(crate) fn fill(ink: Ink) -> Fill {
    let colour = match ink {
        Ink::Black => rgb::Color::new(0x1b, 0x1d, 0x22),
        Ink::Soft => rgb::Color::new(0x54, 0x57, 0x5f),
        Ink::Accent => rgb::Color::new(0x17, 0x3f, 0x5f),
    };
    Fill {
        paint: colour.into(),
        ..Fill::default()
    }
}
