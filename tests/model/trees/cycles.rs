//! Cyclic mounts: all walks terminate, and a mount that leads back to its tree is ignored.

use aerospike_errors::{AerospikeError, ErrorKind, Node, Tree};

use super::{path, walk_up};

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum Hen {
    #[parent(Egg::Fresh)]
    Bird,
    #[parent(Bird)]
    Layer,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum Egg {
    #[parent(Hen::Layer)]
    Shell,
    #[parent(Shell)]
    Fresh,
}

/// A tree outside of the cycle, mounted on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum Farmer {
    #[parent(Hen::Layer)]
    Owner,
}

/// The trees form a cycle, the nodes do not: `Upper` is above `Between`, which is above `Lower`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum Outer {
    #[parent(ErrorKind::RecordBusy)]
    Upper,
    #[parent(Between::Middle)]
    Lower,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum Between {
    #[parent(Outer::Upper)]
    Middle,
}

fn trees() -> [&'static Tree; 5] {
    [
        Hen::tree(),
        Egg::tree(),
        Farmer::tree(),
        Outer::tree(),
        Between::tree(),
    ]
}

#[test]
fn cyclic_mounts_are_ignored() {
    assert_eq!(path(Hen::Layer.node()), "Hen::Layer < Hen::Bird");
    assert_eq!(path(Egg::Fresh.node()), "Egg::Fresh < Egg::Shell");
    assert!(!Hen::Layer.is_a(Egg::Shell) && !Egg::Fresh.is_a(Hen::Bird));
    assert!(Hen::Layer.is_a(Hen::Bird) && !Hen::Bird.is_a(Hen::Layer));
    assert_eq!(
        path(Farmer::Owner.node()),
        "Farmer::Owner < Hen::Layer < Hen::Bird"
    );
    assert!(Farmer::Owner.is_a(Hen::Bird) && !Farmer::Owner.is_a(Egg::Shell));
}

#[test]
fn mount_that_leads_back_is_ignored() {
    assert_eq!(path(Outer::Lower.node()), "Outer::Lower");
    assert!(
        path(Between::Middle.node())
            .starts_with("Between::Middle < Outer::Upper < ErrorKind::RecordBusy")
    );
    assert!(path(Outer::Upper.node()).starts_with("Outer::Upper < ErrorKind::RecordBusy"));
}

#[test]
fn conversions_follow_one_mount() {
    assert_eq!(Egg::from(Hen::Bird), Egg::Fresh);
    assert_eq!(Hen::from(Egg::Fresh), Hen::Layer);
}

#[test]
fn queries_of_each_node_agree() {
    let all: Vec<Node> = trees().iter().flat_map(|tree| tree.nodes()).collect();
    for &node in &all {
        let above = walk_up(node);
        assert_eq!(node.ancestors().collect::<Vec<_>>(), above, "{node:?}");
        assert_eq!(node.depth(), above.len(), "{node:?}");
        for &other in &all {
            assert_eq!(
                node.is_a(other),
                node == other || above.contains(&other),
                "{node:?} is a {other:?}"
            );
        }
    }
}

#[test]
fn cyclic_mounts_are_printed() {
    for tree in trees() {
        assert!(tree.to_string().lines().count() == tree.nodes().len());
    }
}
