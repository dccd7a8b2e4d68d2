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

/// The release whose words the fixture quotes; the one that the fixtures of `diagnostics` do.
const BLESSED: &str = include_str!("../diagnostics/rustc/VERSION");

#[test]
#[cfg_attr(miri, ignore = "starts a process")]
fn a_mount_on_what_is_no_node_says_so() {
    let compiler = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let version = std::process::Command::new(compiler)
        .arg("--version")
        .output()
        .expect("rustc runs");
    let version = String::from_utf8_lossy(&version.stdout);
    if version.split_whitespace().nth(1) == Some(BLESSED.trim()) {
        trybuild::TestCases::new().compile_fail("trees/ui/quoting_rustc/*.rs");
        return;
    }
    // Past the capture of a test's output, so that it is seen.
    let skipped = "SKIPPED: tests/trees/ui/quoting_rustc quotes rustc";
    let _ = writeln!(
        io::stderr(),
        "{skipped} {}, this is {version}",
        BLESSED.trim()
    );
}
