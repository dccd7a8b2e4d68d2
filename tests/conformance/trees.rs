//! Homomorphism: whatever a documented tree calls an error *is a* …, it is here too.

use aerospike_errors::ErrorKind;

use crate::table::{named, rows};

const TREES: [(&str, usize, &str); 5] = [
    (
        "python_diagram",
        57,
        include_str!("../data/trees/python_diagram.tsv"),
    ),
    (
        "python_prose",
        59,
        include_str!("../data/trees/python_prose.tsv"),
    ),
    (
        "python_released",
        86,
        include_str!("../data/trees/python_released.tsv"),
    ),
    (
        "aerospike_py_documented",
        23,
        include_str!("../data/trees/aerospike_py_documented.tsv"),
    ),
    (
        "aerospike_py_released",
        25,
        include_str!("../data/trees/aerospike_py_released.tsv"),
    ),
];

/// Classes for what aerospike-py itself does, which is nothing of Aerospike's; all that is stated of them is that they
/// are client errors.
const OF_ONE_BINDING: [&str; 2] = ["BackpressureError", "RustPanicError"];

fn class(name: &str) -> ErrorKind {
    if OF_ONE_BINDING.contains(&name) {
        ErrorKind::ClientError
    } else {
        named(name)
    }
}

#[test]
fn every_stated_parent_is_an_ancestor() {
    for (tree, size, text) in TREES {
        let classes = rows::<3>(text);
        assert_eq!(classes.len(), size, "{tree}");
        for [child, parent, _] in classes.iter().filter(|[_, parent, _]| *parent != "-") {
            assert!(
                class(child).is_a(class(parent)),
                "{tree}: {child} is a {parent}"
            );
        }
    }
}

#[test]
fn every_ancestor_at_any_distance_is_one() {
    for (tree, _, text) in TREES {
        let classes = rows::<3>(text);
        for [name, ..] in &classes {
            let mut above = *name;
            while let Some([_, parent, _]) = classes.iter().find(|[child, ..]| *child == above) {
                if *parent == "-" {
                    break;
                }
                assert!(
                    class(name).is_a(class(parent)),
                    "{tree}: {name} is a {parent}"
                );
                above = parent;
            }
        }
    }
}

/// Two statements that one tree cannot both keep: the official client has 212 below its query errors, aerospike-py
/// raises its timeout for it. The official client's wins, and `is_transient` holds for both.
const DISPUTED: [(&str, i32); 1] = [("AerospikeTimeoutError", 212)];

#[test]
fn every_stated_code_is_one_of_its_class() {
    for (tree, _, text) in TREES {
        for [name, _, codes] in rows::<3>(text).iter().filter(|[.., codes]| *codes != "-") {
            for code in codes.split(',').map(|code| code.parse().expect("a code")) {
                let kind = ErrorKind::from_code(code).expect("an owner");
                let holds = kind.is_a(class(name));
                assert_eq!(
                    holds,
                    !DISPUTED.contains(&(name, code)),
                    "{tree}: {code} is a {name}"
                );
                assert!(holds || kind.is_transient());
            }
        }
    }
}

#[test]
fn the_canonical_code_of_an_official_class_is_its_own() {
    for [name, _, code] in rows::<3>(TREES[2].2) {
        match code {
            "-" => assert_eq!(named(name).code(), None, "{name}"),
            code => assert_eq!(named(name).code(), code.parse().ok(), "{name}"),
        }
    }
}
