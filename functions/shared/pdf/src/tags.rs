//! The PDF's structure for screen readers and navigation: headings, paragraphs, lists, links.

use std::num::NonZeroU16;

use krilla::destination::XyzDestination;
use krilla::geom::Point;
use krilla::outline::{Outline, OutlineNode};
use krilla::tagging::{Identifier, ListNumbering, Node, Tag, TagGroup, TagTree};

use crate::flow::{MARGIN, Mark, Role};

/// A part of a block: content, and its link if it is the text of one.
#[derive(Clone, Copy)]
pub(crate) struct Leaf {
    pub(crate) content: Identifier,
    pub(crate) link: Option<Identifier>,
}

/// Bookmarks: the headings of the first two levels.
pub(crate) fn outline(marks: &[Mark]) -> Outline {
    let mut outline = Outline::new();
    for mark in marks.iter().filter(|mark| mark.level <= 2) {
        let point = Point::from_xy(MARGIN, mark.y);
        let to = XyzDestination::new(mark.page, point);
        outline.push_child(OutlineNode::new(mark.text.clone(), to));
    }
    outline
}

/// The reading order of the blocks. Consecutive items are one list.
pub(crate) fn tree(roles: &[Role], leaves: Vec<Vec<Leaf>>) -> TagTree {
    let mut tree = TagTree::new();
    let mut list: Option<TagGroup> = None;
    for (role, leaves) in roles.iter().zip(leaves) {
        let children: Vec<Node> = leaves.into_iter().map(node).collect();
        if *role == Role::Item {
            let body = TagGroup::with_children(Tag::LBody, children);
            let item = TagGroup::with_children(Tag::LI, vec![body.into()]);
            list.get_or_insert_with(|| TagGroup::new(Tag::L(ListNumbering::None)))
                .push(item);
            continue;
        }
        if let Some(list) = list.take() {
            tree.push(list);
        }
        tree.push(match role {
            Role::Heading(level, text) => {
                let level = NonZeroU16::new((*level).into()).unwrap_or(NonZeroU16::MIN);
                TagGroup::with_children(Tag::Hn(level, Some(text.clone())), children)
            }
            Role::Quote => TagGroup::with_children(Tag::BlockQuote, children),
            Role::Paragraph | Role::Item => TagGroup::with_children(Tag::P, children),
        });
    }
    if let Some(list) = list.take() {
        tree.push(list);
    }
    tree
}

fn node(leaf: Leaf) -> Node {
    match leaf.link {
        None => leaf.content.into(),
        Some(click) => {
            let children = vec![leaf.content.into(), click.into()];
            TagGroup::with_children(Tag::Link, children).into()
        }
    }
}
