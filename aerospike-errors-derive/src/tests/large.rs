//! Large declarations.

use std::fmt::Write;

/// A chain: each variant is the parent of the next.
pub(crate) fn chain(length: usize) -> String {
    let mut source = "pub enum Chain { #[code(0, 0..=1000000)] N0, ".to_owned();
    for node in 1..length {
        let _ = write!(source, "#[parent(N{})] #[code({node})] N{node}, ", node - 1);
    }
    source + "}"
}

/// A root and its children.
pub(crate) fn siblings(length: usize) -> String {
    let mut source = "pub enum Siblings { #[code(0, 0..=1000000)] N0, ".to_owned();
    for node in 1..length {
        let category = node % 20;
        let _ = write!(
            source,
            "#[parent(N0)] #[code({node})] #[category(c{category})] N{node}, "
        );
    }
    source + "}"
}

/// A doc comment of a megabyte, all of it one paragraph.
pub(crate) fn long_comment() -> String {
    let line = "/// The same sentence is repeated until the comment is very long.\n";
    let comment = line.repeat(1_048_576 / line.len());
    format!("pub enum Wordy {{ {comment} Any, #[parent(Any)] Below }}")
}
