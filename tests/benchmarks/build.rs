//! Writes the trees that nobody declares by hand: 10 to 10,000 nodes in order and out of it, and one a thousand deep.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// The node above each node, in pre-order: at most ten children a node.
fn bushy(size: usize) -> Vec<Option<usize>> {
    let mut parents = vec![None; size];
    let mut open = vec![(0, size, None)];
    while let Some((first, end, parent)) = open.pop() {
        parents[first] = parent;
        let below = end - first - 1;
        let step = below.div_ceil(10).max(1);
        for start in (first + 1..end).step_by(step) {
            open.push((start, end.min(start + step), Some(first)));
        }
    }
    parents
}

/// Each node below the one before.
fn deep(size: usize) -> Vec<Option<usize>> {
    (0..size).map(|node| node.checked_sub(1)).collect()
}

/// Declares the tree; out of order by a step that has no divisor in common with the sizes here.
fn declare(module: &str, parents: &[Option<usize>], in_order: bool) -> String {
    let size = parents.len();
    let mut text = format!(
        "/// A tree of {size} nodes.\npub mod {module} {{\n    /// A node.\n    \
         #[derive(Debug, Clone, Copy, PartialEq, Eq, aerospike_errors::AerospikeError)]\n    pub enum Kind {{\n"
    );
    for place in 0..size {
        let node = if in_order { place } else { (place * 7 + 3) % size };
        let parent = parents[node].map(|parent| format!("#[parent(N{parent})] ")).unwrap_or_default();
        writeln!(text, "        /// Node {node}.\n        {parent}#[code({node})] N{node},").expect("memory");
    }
    text.push_str("    }\n}\n");
    text
}

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let mut text = String::new();
    for size in [10, 100, 1_000, 10_000] {
        for (order, in_order) in [("ordered", true), ("shuffled", false)] {
            text += &declare(&format!("{order}_{size}"), &bushy(size), in_order);
        }
    }
    text += &declare("deep_ordered_1000", &deep(1_000), true);
    text += &declare("deep_shuffled_1000", &deep(1_000), false);
    let out = env::var_os("OUT_DIR").expect("cargo says where");
    fs::write(Path::new(&out).join("trees.rs"), text).expect("the folder can be written to");
}
