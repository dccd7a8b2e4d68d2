//! Hierarchies across crates: mounts, transparent variants, trait objects, and causes.

mod chain;
mod cycles;
mod erased;

mod mounts;
mod transparent;

use aerospike_errors::Node;

/// Returns the ancestors by `parent`; fails if the walk does not terminate.
fn walk_up(node: Node) -> Vec<Node> {
    const MORE_THAN_ALL: usize = 10_000;
    let above: Vec<Node> = std::iter::successors(node.parent(), |node| node.parent())
        .take(MORE_THAN_ALL)
        .collect();
    assert!(
        above.len() < MORE_THAN_ALL,
        "the walk up from {node:?} does not terminate"
    );
    above
}

/// Returns a node and its ancestors as text.
fn path(node: Node) -> String {
    let names: Vec<String> = std::iter::once(node)
        .chain(walk_up(node))
        .map(|node| format!("{node:?}"))
        .collect();
    names.join(" < ")
}
