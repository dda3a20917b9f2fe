//! The list of names: numbered, in two columns, shaped one page at a time. Columns and lines begin where its title begins.

use unicode_bidi::Level;

use crate::flow::{BOTTOM, Flow, Item, MARGIN, Role, TOP, WIDTH};
use crate::fonts::Face3;
use crate::pages::{at, rule};
use crate::shape::Line;
use crate::text::{Ink, Span, Style, level_of};
use crate::{Entry, Names};

/// The space between the two columns.
const GAP: f32 = 22.0;
/// The size and the line height of a name, and the size of the details after it.
const NAME: (f32, f32, f32) = (9.0, 12.0, 8.0);
/// The space between two names.
const BETWEEN: f32 = 1.5;

/// Lays out the names, on a new page unless at least a third of the last one is free.
pub(crate) fn names(flow: &mut Flow<'_>, names: &Names<'_>, boxed: u64) {
    if flow.y > TOP + (BOTTOM - TOP) * 2.0 / 3.0 {
        flow.new_page();
    }
    let title = [Span::new(names.title, Face3::Bold, 14.0, Ink::Black)];
    flow.text(
        Role::Heading(2, names.title.to_owned()),
        &title,
        at(26.0, 19.0),
    );
    let note = |text: &str| [Span::new(text, Face3::Regular, 9.5, Ink::Soft)];
    flow.text(Role::Paragraph, &note(names.note), at(5.0, 14.0));
    if boxed > 0 {
        flow.text(Role::Paragraph, &note(&(names.boxes)(boxed)), at(3.0, 14.0));
    }
    flow.y += 10.0;
    rule(flow, Ink::Accent);
    flow.y += 10.0;

    let column = (WIDTH - GAP) / 2.0;
    let digits = names.entries.len().to_string().len();
    let gutter = 10.0 + 4.4 * digits as f32;
    let base = level_of(names.title);
    let mut entries = names.entries.iter().zip(1_usize..).peekable();
    let mut left: Vec<Shaped> = Vec::new();
    loop {
        // Shapes at most one page more than needed, never the whole list.
        let height = BOTTOM - flow.y;
        while sum(&left) < 2.0 * height
            && let Some((entry, number)) = entries.next()
        {
            left.push(shaped(flow, entry, number, (column - gutter, base)));
        }
        if left.is_empty() {
            return;
        }
        let is_last = entries.peek().is_none();
        let mut fits = height;
        if is_last && split_at(&left, height).1 == left.len() {
            // Balances the columns of the last page.
            fits = sum(&left) / 2.0;
            while split_at(&left, fits).1 < left.len() {
                fits += NAME.1;
            }
        }
        let (first, second) = split_at(&left, fits);
        let top = flow.y;
        for (index, entry) in left.drain(..second).enumerate() {
            if index == first {
                flow.y = top;
            }
            let x = if (index < first) == base.is_rtl() {
                MARGIN + column + GAP
            } else {
                MARGIN
            };
            set(flow, entry, (x, x + column), gutter);
        }
        if left.is_empty() && is_last {
            return;
        }
        flow.new_page();
    }
}

struct Shaped {
    number: Option<Line>,
    lines: Vec<Line>,
    height: f32,
}

/// The lines of an entry. The whole list has the direction `base`, in whatever script a name is.
fn shaped(flow: &Flow<'_>, entry: &Entry, number: usize, (width, base): (f32, Level)) -> Shaped {
    let (size, leading, small) = NAME;
    let mut spans = vec![Span::new(&entry.name, Face3::Regular, size, Ink::Black)];
    if !entry.about.is_empty() {
        // The mark of the list's direction keeps name and details apart when both have the other one, and the blanks
        // allow a line break.
        let mark = if base.is_rtl() {
            '\u{200f}'
        } else {
            '\u{200e}'
        };
        let about = format!("{mark}  {}", entry.about);
        spans.push(Span::new(about, Face3::Regular, small, Ink::Soft));
    }
    let lines = flow.shaper.lines_from(&spans, width, Some(base));
    let number = Span {
        text: number.to_string(),
        style: Style {
            size: 7.0,
            ink: Ink::Soft,
            ..Style::default()
        },
    };
    Shaped {
        number: flow.shaper.lines_from(&[number], WIDTH, Some(base)).pop(),
        height: lines.len() as f32 * leading + BETWEEN,
        lines,
    }
}

fn sum(entries: &[Shaped]) -> f32 {
    entries.iter().map(|entry| entry.height).sum()
}

/// The number of entries that fit into the first column of this height, and into both columns.
fn split_at(entries: &[Shaped], height: f32) -> (usize, usize) {
    let column = |entries: &[Shaped]| {
        let mut used = 0.0;
        let fit = entries.iter().take_while(|entry| {
            used += entry.height;
            used <= height
        });
        // Places an entry even if it is higher than a page.
        fit.count().max(1).min(entries.len())
    };
    let first = column(entries);
    (
        first,
        first + column(entries.get(first..).unwrap_or_default()),
    )
}

fn set(flow: &mut Flow<'_>, entry: Shaped, (left, right): (f32, f32), gutter: f32) {
    let (_, leading, _) = NAME;
    let block = flow.block(Role::Item);
    if let Some(number) = entry.number {
        let baseline = flow.y + leading * 0.76;
        flow.put(Item::Text {
            block,
            x: match number.from_right {
                true => right - gutter + 6.0,
                false => left + gutter - 6.0 - number.width,
            },
            baseline,
            pieces: number.pieces,
        });
    }
    for line in entry.lines {
        let baseline = flow.y + leading * 0.76;
        flow.put(Item::Text {
            block,
            x: line.left_end(left + gutter, right - gutter, line.from_right),
            baseline,
            pieces: line.pieces,
        });
        flow.y += leading;
    }
    flow.y += BETWEEN;
}
