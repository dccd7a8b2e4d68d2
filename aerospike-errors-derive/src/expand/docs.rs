//! The texts of the generated documentation.

use std::fmt::Write;

use quote::ToTokens;

use crate::check::{Category, Model, text as range};
use crate::parse::Variant;
use crate::parse::args::text as text_of;

/// The number of nodes that a predicate's documentation lists, and the number of lines and the
/// depth of a tree in the documentation. The text is readable, and linear in the size of the enum.
const LISTED: usize = 24;
const TREE_LINES: usize = 400;
const TREE_DEPTH: usize = 32;

/// Returns a link and the codes: ``[`NotFound`](Self::NotFound) (code 2)``.
fn link(model: &Model<'_>, position: usize) -> String {
    let variant = model.variant(position);
    let codes: Vec<String> = model.codes[position]
        .iter()
        .map(ToString::to_string)
        .collect();
    let codes = match codes.as_slice() {
        [] => String::new(),
        [code] => format!(" (code {code})"),
        codes => format!(" (codes {})", codes.join(", ")),
    };
    format!("[`{}`](Self::{}){codes}", variant.name, variant.source)
}

/// Returns the documentation of a node's predicate.
pub(super) fn predicate(model: &Model<'_>, position: usize) -> String {
    let mut text = format!("Returns `true` if this is {}", link(model, position));
    if model.forest.size[position] == 1 {
        text.push('.');
    } else {
        let end = model.forest.subtree(position).end;
        let visible = model.visible[end] - model.visible[position + 1];
        let descendants = listed(model, position + 1..end, visible);
        let _ = write!(text, " or a descendant: {descendants}.");
    }
    append_description(&mut text, model.variant(position));
    text
}

/// Returns the documentation of a category's predicate.
pub(super) fn category(model: &Model<'_>, category: &Category) -> String {
    let members = model
        .positions()
        .filter(|&position| category.members[position]);
    let visible = members
        .clone()
        .filter(|&position| !model.variant(position).hidden)
        .count();
    let members = listed(model, members, visible);
    let mut text = format!(
        "Returns `true` if this has the category `{}`: {members}",
        category.name
    );
    text.push_str(if model.mounts.is_empty() {
        "."
    } else {
        ", or a node that is mounted on a member."
    });
    text
}

/// Returns the first of the positions that are not hidden, and the number of the others. `visible`
/// is a parameter, since counting for every node takes quadratic time in a deep tree.
fn listed(model: &Model<'_>, positions: impl Iterator<Item = usize>, visible: usize) -> String {
    let shown = positions
        .filter(|&position| !model.variant(position).hidden)
        .take(LISTED);
    let links: Vec<String> = shown.map(|position| link(model, position)).collect();
    let mut text = links.join(", ");
    if visible > LISTED {
        let _ = write!(text, " and {} more", visible - LISTED);
    }
    text
}

/// Appends the description, which is plain text, as Markdown.
fn append_description(text: &mut String, variant: &Variant<'_>) {
    if variant.description.is_empty() {
        return;
    }
    text.push_str("\n\n");
    for character in variant.description.chars() {
        if matches!(
            character,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~'
        ) {
            text.push('\\');
        }
        text.push(character);
    }
}

/// Returns the tree as a nested list, for the documentation of the generated methods.
pub(super) fn tree(model: &Model<'_>) -> String {
    let mut text = "The tree, with the codes and code ranges of each node:\n\n".to_owned();
    let (mut lines, mut left_out) = (0, 0);
    for position in model.positions() {
        let depth = model.forest.depth[position];
        if lines == TREE_LINES || depth > TREE_DEPTH || model.variant(position).hidden {
            left_out += 1;
            continue;
        }
        lines += 1;
        let _ = writeln!(text, "{}- {}", "  ".repeat(depth), line(model, position));
    }
    if left_out > 0 {
        let _ = write!(text, "\n… and {left_out} more.");
    }
    text
}

/// Returns ``[`IndexError`](Self::IndexError) (204, 200..=219)``.
fn line(model: &Model<'_>, position: usize) -> String {
    let variant = model.variant(position);
    let codes = model.codes[position].iter().map(ToString::to_string);
    let ranges = model.ranges[position]
        .iter()
        .map(|&(low, high)| range(low, high));
    let claims: Vec<String> = codes.chain(ranges).collect();
    let mut text = format!("[`{}`](Self::{})", variant.name, variant.source);
    if !claims.is_empty() {
        let _ = write!(text, " ({})", claims.join(", "));
    }
    if let Some((_, mount)) = model.mounts.iter().find(|(root, _)| *root == position) {
        let mount = text_of(&mount.to_token_stream()).replace("$crate::", "");
        let _ = write!(text, ", child of `{mount}`");
    }
    text
}
