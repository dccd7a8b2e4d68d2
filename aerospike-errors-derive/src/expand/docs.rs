//! The words of the generated documentation.

use std::fmt::Write;

use crate::check::{Category, Model, text as range};
use crate::parse::Variant;

/// How many nodes a predicate's documentation lists, and how many lines a tree in the documentation has, before it
/// says how many more there are. The text stays readable, and linear in the size of the enum.
const LISTED: usize = 24;
const TREE_LINES: usize = 400;
const TREE_DEPTH: usize = 32;

/// A link and the codes: ``[`NotFound`](Self::NotFound) (code 2)``.
fn link(model: &Model<'_>, position: usize) -> String {
    let variant = model.variant(position);
    let mut text = format!("[`{}`](Self::{})", variant.name, variant.source);
    match model.codes[position].as_slice() {
        [] => {}
        [code] => _ = write!(text, " (code {code})"),
        codes => _ = write!(text, " (codes {})", numbers(codes)),
    }
    text
}

fn numbers(codes: &[i32]) -> String {
    codes
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(", ")
}

/// The documentation of a node's predicate.
pub(super) fn predicate(model: &Model<'_>, position: usize) -> String {
    let mut text = format!("Whether this is {}", link(model, position));
    if model.forest.size[position] == 1 {
        text.push('.');
    } else {
        let below = model.forest.subtree(position);
        let below = position + 1..below.end;
        let below = listed(
            model,
            below.clone(),
            model.visible[below.end] - model.visible[below.start],
        );
        let _ = write!(text, " or anything below it: {below}.");
    }
    append_description(&mut text, model.variant(position));
    text
}

/// The documentation of a category's predicate.
pub(super) fn category(model: &Model<'_>, category: &Category) -> String {
    let members = model
        .positions()
        .filter(|&position| category.members[position]);
    let visible = members
        .clone()
        .filter(|&position| !model.variant(position).hidden)
        .count();
    format!(
        "Whether this is in the category `{}`: {}.",
        category.name,
        listed(model, members, visible)
    )
}

/// The first of the positions that are not hidden, and how many more there are; their number is known, as counting
/// them for every node would take the square of a deep tree.
fn listed(model: &Model<'_>, positions: impl Iterator<Item = usize>, visible: usize) -> String {
    let shown = positions
        .filter(|&position| !model.variant(position).hidden)
        .take(LISTED);
    let mut text = shown
        .map(|position| link(model, position))
        .collect::<Vec<_>>()
        .join(", ");
    if visible > LISTED {
        let _ = write!(text, " and {} more", visible - LISTED);
    }
    text
}

fn append_description(text: &mut String, variant: &Variant<'_>) {
    if !variant.description.is_empty() {
        text.push_str("\n\n");
        text.push_str(&variant.description);
    }
}

/// The whole tree as text, as it stands at the top of the generated methods.
pub(super) fn tree(model: &Model<'_>) -> String {
    let mut text =
        "The hierarchy, with the codes that each node owns and the ranges of further codes that belong to \
                    it:\n\n```text\n"
            .to_owned();
    let mut left_out = 0;
    // By depth: whether a node of that depth on the way down is the last of its siblings.
    let mut is_last: Vec<bool> = Vec::new();
    let mut lines = 0;
    for position in model.positions() {
        let depth = model.forest.depth[position];
        is_last.truncate(depth);
        is_last.push(is_last_sibling(model, position));
        if lines == TREE_LINES || depth > TREE_DEPTH || model.variant(position).hidden {
            left_out += 1;
            continue;
        }
        lines += 1;
        for is_last in is_last.iter().take(depth).skip(1) {
            text.push_str(if *is_last { "    " } else { "│   " });
        }
        if depth > 0 {
            text.push_str(if is_last[depth] {
                "└── "
            } else {
                "├── "
            });
        }
        text.push_str(&line(model, position));
        text.push('\n');
    }
    text.push_str("```");
    if left_out > 0 {
        let _ = write!(text, "\n\n… and {left_out} more.");
    }
    text
}

fn is_last_sibling(model: &Model<'_>, position: usize) -> bool {
    let end = model.forest.subtree(position).end;
    model.forest.parent[position].is_some_and(|parent| model.forest.subtree(parent).end == end)
}

/// `IndexError (204, 200..=219)`: the name, and what `#[code(…)]` says. The runtime's `Tree` prints the same; which node
/// of another tree a root hangs on, it knows only from a drawing with its ancestry.
fn line(model: &Model<'_>, position: usize) -> String {
    let codes = model.codes[position].iter().map(ToString::to_string);
    let ranges = model.ranges[position]
        .iter()
        .map(|&(low, high)| range(low, high));
    let claims = codes.chain(ranges).collect::<Vec<_>>().join(", ");
    let mut text = model.variant(position).name.clone();
    if !claims.is_empty() {
        let _ = write!(text, " ({claims})");
    }
    if let Some((_, mount)) = model.mounts.iter().find(|(root, _)| *root == position) {
        let _ = write!(text, " below {}", mount.text());
    }
    text
}
