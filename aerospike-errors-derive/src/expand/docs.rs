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

/// Returns a link with the codes: ``[`IndexError`](Self::IndexError) (codes 204, 200..=219)``.
fn link(model: &Model<'_>, position: usize) -> String {
    let variant = model.variant(position);
    let codes = model.codes[position].iter().map(ToString::to_string);
    let ranges = model.ranges[position].iter();
    let ranges = ranges.map(|&(low, high)| range(low, high));
    let codes: Vec<String> = codes.chain(ranges).collect();
    let link = format!("[`{}`](Self::{})", variant.name, variant.ident());
    match codes.as_slice() {
        [] => link,
        [code] if model.ranges[position].is_empty() => format!("{link} (code {code})"),
        codes => format!("{link} (codes {})", codes.join(", ")),
    }
}

/// Returns the documentation of a node's predicate.
pub(super) fn predicate(model: &Model<'_>, position: usize) -> String {
    let mut text = format!("Returns `true` if this is {}", link(model, position));
    if model.forest.size[position] > 1 {
        let end = model.forest.subtree(position).end;
        let descendants = links(model, &mut (position + 1..end));
        let _ = write!(text, " or a descendant: {descendants}");
    }
    text.push('.');
    append_description(&mut text, model.variant(position));
    text
}

/// Returns the documentation of a category's predicate.
pub(super) fn category(model: &Model<'_>, category: &Category) -> String {
    let is_member = |position: &usize| category.members[*position];
    let members = links(model, &mut model.positions().filter(is_member));
    let name = &category.name;
    let mut text = format!("Returns `true` if this has the category `{name}`: {members}");
    if !model.mounts.is_empty() {
        text.push_str(", or a node that is mounted on a member");
    }
    text + "."
}

/// Returns links to the first nodes that are not hidden.
fn links(model: &Model<'_>, positions: &mut dyn Iterator<Item = usize>) -> String {
    let visible = positions.filter(|&position| !model.variant(position).hidden);
    let mut links: Vec<String> = visible
        .take(LISTED + 1)
        .map(|position| link(model, position))
        .collect();
    if let Some(next) = links.get_mut(LISTED) {
        "and more".clone_into(next);
    }
    links.join(", ")
}

/// Appends the description, which is plain text, as Markdown.
fn append_description(text: &mut String, variant: &Variant<'_>) {
    if variant.description.is_empty() {
        return;
    }
    text.push_str("\n\n");
    for character in variant.description.chars() {
        if r"\`*_[]<>#|~".contains(character) {
            text.push('\\');
        }
        text.push(character);
    }
}

/// Returns the tree as a nested list, for the documentation of the generated methods.
pub(super) fn tree(model: &Model<'_>) -> String {
    let mut text = "The tree, with the codes and code ranges of each node:\n\n".to_owned();
    let is_listed = |&position: &usize| {
        model.forest.depth[position] <= TREE_DEPTH && !model.variant(position).hidden
    };
    let mut left_out = model.forest.len();
    for position in model.positions().filter(is_listed).take(TREE_LINES) {
        left_out -= 1;
        let indent = "  ".repeat(model.forest.depth[position]);
        let _ = write!(text, "{indent}- {}", link(model, position));
        if let Some((_, mount)) = model.mounts.iter().find(|(root, _)| *root == position) {
            let mount = text_of(&mount.to_token_stream()).replace("$crate::", "");
            let _ = write!(text, ", child of `{mount}`");
        }
        text.push('\n');
    }
    if left_out > 0 {
        let _ = write!(text, "\n… and {left_out} more.");
    }
    text
}
