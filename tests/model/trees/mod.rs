//! Hierarchies that span crates: mounts, transparent variants, erased use, and errors inside of other errors.

mod chain;
mod cycles;
mod erased;

mod mounts;
mod transparent;

use aerospike_errors::Node;

/// The nodes above one, from parent to parent; fails where that does not end.
fn walk_up(node: Node) -> Vec<Node> {
    const MORE_THAN_ALL: usize = 10_000;
    let above: Vec<Node> = std::iter::successors(node.parent(), |node| node.parent())
        .take(MORE_THAN_ALL)
        .collect();
    assert!(above.len() < MORE_THAN_ALL, "{node:?} has no end above it");
    above
}

/// A node and what is above it, as a line.
fn path(node: Node) -> String {
    let names: Vec<String> = std::iter::once(node)
        .chain(walk_up(node))
        .map(|node| format!("{node:?}"))
        .collect();
    names.join(" < ")
}
