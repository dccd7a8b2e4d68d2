//! `ErrorKind` against the reference facts, which are tables in `tests/data/`: every code, every name, every parent
//! that any documentation states, every range.

mod bands;
mod categories;
mod clients;
mod codes;
mod error;
mod pictures;
mod retry;
mod serde;
mod table;
mod trees;

#[path = "../support/tsv.rs"]
mod tsv;

use aerospike_errors::ErrorKind;

#[test]
fn a_kind_is_one_byte() {
    assert_eq!(size_of::<ErrorKind>(), 1);
    assert_eq!(size_of::<Option<ErrorKind>>(), 1);
}

#[test]
fn the_tree_prints_a_line_a_node() {
    let tree = ErrorKind::tree();
    assert_eq!(tree.to_string().lines().count(), ErrorKind::ALL.len());
    for (line, node) in tree.to_string().lines().zip(tree.nodes()) {
        let label = line.trim_start_matches(['│', '├', '└', '─', ' ']);
        assert_eq!(label.split(' ').next(), Some(node.name()), "{line}");
        for code in node.codes() {
            assert!(label.contains(&code.to_string()), "{line}");
        }
    }
    for (line, node) in format!("{tree:#}").lines().zip(tree.nodes()) {
        assert!(line.ends_with(node.description()), "{line}");
    }
}

#[test]
fn every_node_is_described_in_a_sentence() {
    for kind in ErrorKind::ALL {
        let description = kind.description();
        assert!(
            description.ends_with('.') && description.len() > 15,
            "{kind}: {description:?}"
        );
    }
}
