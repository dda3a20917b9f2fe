//! The document's layout: title, number, text and counts. The names follow in [`crate::names`].

use unicode_bidi::Level;

use crate::flow::{Flow, Item, MARGIN, PAGE, Page, Place, Role, TOP, WIDTH};
use crate::fonts::{Face3, Fonts};
use crate::markdown::{self, Kind, SIZE};
use crate::names::names;
use crate::shape::Shaper;
use crate::text::{Ink, Span, level_of};
use crate::{Counted, Document};

/// The distance from one baseline of the text to the next.
const LEADING: f32 = 15.5;
/// The space between a label and its number.
const BEFORE_NUMBER: f32 = 14.0;

/// The pages with their blocks and headings.
pub(crate) struct Laid<'a> {
    pub(crate) pages: Vec<Page>,
    pub(crate) roles: Vec<Role>,
    pub(crate) marks: Vec<crate::flow::Mark>,
    pub(crate) shaper: Shaper<'a>,
}

/// Lays the document out. So many names of organisations and of signers have letters that no font has.
pub(crate) fn lay_out<'a>(
    document: &Document<'_>,
    fonts: &'a Fonts<'a>,
    [of_organisations, of_signers]: [u64; 2],
) -> Laid<'a> {
    let mut flow = Flow::new(Shaper::new(fonts));
    opening(&mut flow, document);
    body(&mut flow, document);
    counted(&mut flow, &document.counted);
    if let Some(organisations) = &document.organisations {
        names(&mut flow, organisations, of_organisations);
    }
    names(&mut flow, &document.names, of_signers);
    Laid {
        pages: flow.pages,
        roles: flow.roles,
        marks: flow.marks,
        shaper: flow.shaper,
    }
}

/// Adds title, subtitle and number.
fn opening(flow: &mut Flow<'_>, document: &Document<'_>) {
    let title = [Span::new(document.title, Face3::Bold, 23.0, Ink::Black)];
    let even = |space: f32, leading: f32| Place {
        even: true,
        ..at(space, leading)
    };
    let place = even(0.0, 28.5);
    flow.text(Role::Heading(1, document.title.to_owned()), &title, place);
    if !document.subtitle.is_empty() {
        let subtitle = [Span::new(
            document.subtitle,
            Face3::Regular,
            13.0,
            Ink::Soft,
        )];
        flow.text(Role::Paragraph, &subtitle, even(6.0, 18.0));
    }
    for (place, line) in document.facts.iter().enumerate() {
        let space = if place == 0 { 10.0 } else { 0.0 };
        let line = [Span::new(line.as_str(), Face3::Regular, 10.5, Ink::Black)];
        flow.text(Role::Paragraph, &line, at(space, 15.0));
    }
    flow.y += 14.0;
    rule(flow, Ink::Accent);
    let number = [
        Span::new(document.count, Face3::Bold, 20.0, Ink::Accent),
        Span::new(
            format!(" {}", document.count_word),
            Face3::Bold,
            12.0,
            Ink::Accent,
        ),
    ];
    flow.text(Role::Paragraph, &number, at(8.0, 25.0));
    let as_of = [Span::new(document.as_of, Face3::Regular, 9.5, Ink::Soft)];
    flow.text(Role::Paragraph, &as_of, at(0.0, 14.0));
    flow.y += 10.0;
    rule(flow, Ink::Accent);
    flow.y += 8.0;
}

/// Adds the petition's text, then the targets of its links.
fn body(flow: &mut Flow<'_>, document: &Document<'_>) {
    let (blocks, links) = markdown::blocks(document.body);
    for block in blocks {
        let text = || block.spans.iter().map(|span| span.text.as_str()).collect();
        match &block.kind {
            Kind::Heading(level) => heading(flow, *level, text(), &block.spans),
            Kind::Paragraph => flow.text(Role::Paragraph, &block.spans, at(7.0, LEADING)),
            Kind::Quote => {
                let place = Place {
                    indent: 20.0,
                    ..at(7.0, LEADING)
                };
                flow.text(Role::Quote, &block.spans, place);
            }
            Kind::Item(depth, marker) => item(flow, *depth, marker.as_deref(), &block.spans),
            Kind::Rule => {
                flow.y += 14.0;
                rule(flow, Ink::Soft);
                flow.y += 4.0;
            }
        }
    }
    if !links.is_empty() {
        let title = [Span::new(document.links_title, Face3::Bold, 8.5, Ink::Soft)];
        let place = Place {
            keep: 12.0,
            ..at(16.0, 12.0)
        };
        flow.text(Role::Paragraph, &title, place);
        for (number, link) in (1..).zip(links) {
            let mut address = Span::new(&*link, Face3::Regular, 8.5, Ink::Soft);
            address.style.link = Some(link);
            let number = Span::new(format!("[{number}] "), Face3::Regular, 8.5, Ink::Soft);
            flow.text(Role::Paragraph, &[number, address], at(1.0, 12.0));
        }
    }
}

fn heading(flow: &mut Flow<'_>, level: u8, text: String, spans: &[Span]) {
    let (space, leading) = match level {
        2 => (18.0, 19.0),
        _ => (14.0, 16.5),
    };
    let place = Place {
        keep: 2.0 * LEADING + 8.0,
        even: true,
        ..at(space, leading)
    };
    flow.text(Role::Heading(level, text), spans, place);
    flow.y += 2.5;
}

/// Adds a list item. Its marker is where the text begins, outside of it.
fn item(flow: &mut Flow<'_>, depth: usize, marker: Option<&str>, spans: &[Span]) {
    let indent = 18.0 * depth.min(6) as f32;
    let place = Place {
        indent,
        ..at(3.5, LEADING)
    };
    let first_block = flow.roles.len();
    flow.text(Role::Item, spans, place);
    let Some(marker) = marker else { return };
    let said: String = spans.iter().map(|span| span.text.as_str()).collect();
    let base = level_of(&said);
    let span = [Span::new(marker, Face3::Regular, SIZE, Ink::Black)];
    let Some(line) = flow.shaper.lines_from(&span, WIDTH, Some(base)).pop() else {
        return;
    };
    let outside = indent - 6.0;
    let x = match base.is_rtl() {
        true => PAGE.0 - MARGIN - outside,
        false => MARGIN + outside - line.width,
    };
    // Beside the first line, on the page of that line, and before it in reading order.
    for page in flow.pages.iter_mut().rev().take(2).rev() {
        let found = page
            .items
            .iter()
            .position(|item| matches!(item, Item::Text { block, .. } if *block == first_block));
        if let Some(place) = found
            && let Some(Item::Text { baseline, .. }) = page.items.get(place)
        {
            let marker = Item::Text {
                block: first_block,
                x,
                baseline: *baseline,
                pieces: line.pieces,
            };
            page.items.insert(place, marker);
            return;
        }
    }
}

/// Adds a table of labels and numbers, with the sum below a line. Labels are where lines begin, and numbers where they end.
fn counted(flow: &mut Flow<'_>, counted: &Counted<'_>) {
    let title = [Span::new(counted.title, Face3::Bold, 14.0, Ink::Black)];
    let height = counted.lines.len() as f32 * 17.0;
    let place = Place {
        // The table stays with its heading.
        keep: 4.0 * LEADING + height,
        ..at(22.0, 19.0)
    };
    flow.text(Role::Heading(2, counted.title.to_owned()), &title, place);
    let text = [Span::new(counted.text, Face3::Regular, SIZE, Ink::Black)];
    flow.text(Role::Paragraph, &text, at(7.0, LEADING));
    flow.y += 6.0;
    let base = level_of(counted.title);
    for (index, (label, number)) in counted.lines.iter().enumerate() {
        let is_sum = index + 1 == counted.lines.len();
        if is_sum {
            flow.y += 2.0;
            rule(flow, Ink::Soft);
            flow.y += 2.0;
        }
        let face = if index == 0 || is_sum {
            Face3::Bold
        } else {
            Face3::Regular
        };
        row(flow, label, number, (face, base));
    }
    if let Some(note) = counted.note {
        let note = [Span::new(note, Face3::Regular, 9.5, Ink::Soft)];
        flow.text(Role::Paragraph, &note, at(7.0, 14.0));
    }
}

fn row(flow: &mut Flow<'_>, label: &str, number: &str, (face, base): (Face3, Level)) {
    let span = |text: &str| [Span::new(text, face, 10.0, Ink::Black)];
    let number = flow.shaper.lines(&span(number), WIDTH).pop();
    let place = Place {
        aside: number.as_ref().map_or(0.0, |it| it.width + BEFORE_NUMBER),
        base: Some(base),
        ..at(0.0, 17.0)
    };
    flow.text(Role::Paragraph, &span(label), place);
    let block = flow.roles.len() - 1;
    if let Some(number) = number {
        flow.put(Item::Text {
            block,
            x: number.left_end(MARGIN, PAGE.0 - MARGIN, !base.is_rtl()),
            baseline: flow.y - 17.0 + 17.0 * 0.76,
            pieces: number.pieces,
        });
    }
}

pub(crate) fn rule(flow: &mut Flow<'_>, ink: Ink) {
    let y = flow.y.max(TOP);
    flow.put(Item::Rule {
        x: MARGIN,
        y,
        width: WIDTH,
        ink,
    });
}

pub(crate) fn at(space: f32, leading: f32) -> Place {
    Place {
        indent: 0.0,
        space,
        leading,
        keep: 0.0,
        even: false,
        aside: 0.0,
        base: None,
    }
}
