//! Hierarchies that span crates: mounts, transparent variants, erased use, and errors inside of other errors.

mod chain;
mod cycles;
mod erased;
mod model;
mod mounts;
mod transparent;

use std::io::{self, Write};

use aerospike_errors::Node;

/// The nodes above one, from parent to parent; fails where that does not end.
fn walk_up(node: Node) -> Vec<Node> {
    const MORE_THAN_ALL: usize = 10_000;
    let above: Vec<Node> =
        std::iter::successors(node.parent(), |node| node.parent()).take(MORE_THAN_ALL).collect();
    assert!(above.len() < MORE_THAN_ALL, "{node:?} has no end above it");
    above
}

/// A node and what is above it, as a line.
fn path(node: Node) -> String {
    let names: Vec<String> =
        std::iter::once(node).chain(walk_up(node)).map(|node| format!("{node:?}")).collect();
    names.join(" < ")
}

/// The error of a mount on what is no node, in our words and rustc's: the fixture's output is rustc's, so this runs
/// only where the compiler is the one that it was written with.
#[test]
fn a_mount_on_what_is_no_node_says_so() {
    let version = std::process::Command::new("rustc").arg("--version").output().expect("rustc runs");
    let version = String::from_utf8(version.stdout).expect("text");
    if !version.starts_with(QUOTED_RUSTC) {
        // Past the capture of a test's output, so that it is seen.
        let _ = writeln!(io::stderr(), "SKIPPED: ui/quoting_rustc quotes {QUOTED_RUSTC}, this is {version}");
        return;
    }
    trybuild::TestCases::new().compile_fail("trees/ui/quoting_rustc/*.rs");
}

const QUOTED_RUSTC: &str = "rustc 1.95.";
