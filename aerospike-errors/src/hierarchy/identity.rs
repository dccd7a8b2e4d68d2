//! Trees in constants, where pointers cannot be compared.

use super::position::NONE;
use crate::__private::is_below;
use crate::{Node, Tree};

/// The place of a declaration. Two trees with the same name and identity are the same tree.
#[doc(hidden)]
#[derive(Clone, Copy)]
pub struct Identity {
    pub module: &'static str,
    pub line: u32,
    pub column: u32,
    /// The version of the package, if the build has one.
    pub version: Option<&'static str>,
}

/// Returns whether two trees are the same. At run time their addresses are compared instead.
#[must_use]
pub const fn is_same_tree(one: &Tree, other: &Tree) -> bool {
    let (a, b) = (&one.columns.identity, &other.columns.identity);
    let is_same_version = match (a.version, b.version) {
        (Some(a), Some(b)) => is_equal(a, b),
        (None, None) => true,
        _ => false,
    };
    a.line == b.line
        && a.column == b.column
        && is_equal(one.columns.name, other.columns.name)
        && is_equal(a.module, b.module)
        && is_same_version
}

const fn is_equal(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut index = 0;
    while index < one.len() && index < other.len() && one[index] == other[index] {
        index += 1;
    }
    index == one.len() && index == other.len()
}

/// Returns the result of [`Node::is_a`] in a constant.
#[must_use]
pub const fn is_a(node: Node, ancestor: Node) -> bool {
    let mut level = Some(node);
    while let Some(node) = level {
        if is_same_tree(node.tree, ancestor.tree) {
            return is_below(node.tree.columns.sizes, node.index, ancestor.index);
        }
        level = mount(node);
    }
    false
}

/// Returns the parent in a constant. [`Node::parent`] returns it at run time.
#[must_use]
pub const fn parent(node: Node) -> Option<Node> {
    match node.tree.columns.parents[node.index as usize] {
        NONE => mount(node),
        index => Some(Node { index, ..node }),
    }
}

/// Returns the node of another tree that the root above this node is mounted on, unless that leads
/// back to this tree.
///
/// Therefore no tree is above itself, and a walk from parent to parent terminates even where trees
/// are mounted on each other.
#[must_use]
pub const fn mount(node: Node) -> Option<Node> {
    match declared_mount(node) {
        Some(mount) if !leads_to(mount, node.tree) => Some(mount),
        _ => None,
    }
}

const fn declared_mount(node: Node) -> Option<Node> {
    let mounts = node.tree.columns.mounts;
    let mut number = 0;
    while number < mounts.len() {
        let (root, mount) = mounts[number];
        if is_below(node.tree.columns.sizes, node.index, root) {
            return Some(mount);
        }
        number += 1;
    }
    None
}

/// Returns whether the declared mounts lead to a tree.
///
/// Mounts may form a cycle that does not contain the tree. Brent's algorithm detects it: it
/// compares with one earlier node, at doubling distances.
const fn leads_to(start: Node, tree: &Tree) -> bool {
    let (mut node, mut earlier) = (start, start);
    let (mut steps, mut distance) = (0_usize, 1);
    while !is_same_tree(node.tree, tree) {
        match declared_mount(node) {
            Some(next) if !is_same_node(next, earlier) => node = next,
            _ => return false,
        }
        steps += 1;
        if steps == distance {
            (earlier, steps, distance) = (node, 0, distance * 2);
        }
    }
    true
}

const fn is_same_node(one: Node, other: Node) -> bool {
    one.index == other.index && is_same_tree(one.tree, other.tree)
}
