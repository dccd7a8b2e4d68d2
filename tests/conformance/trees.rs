//! Homomorphism: every *is a* of the documented trees is also true in `ErrorKind`.

use aerospike_errors::ErrorKind;

use crate::table::named;
use crate::tsv::{Row, rows};

const TREES: [(&str, &str); 5] = [
    (
        "python_diagram",
        include_str!("../data/trees/python_diagram.tsv"),
    ),
    (
        "python_prose",
        include_str!("../data/trees/python_prose.tsv"),
    ),
    (
        "python_released",
        include_str!("../data/trees/python_released.tsv"),
    ),
    (
        "aerospike_py_documented",
        include_str!("../data/trees/aerospike_py_documented.tsv"),
    ),
    (
        "aerospike_py_released",
        include_str!("../data/trees/aerospike_py_released.tsv"),
    ),
];

/// Classes for failures of aerospike-py itself. The documents state only their parents.
const OF_AEROSPIKE_PY: [&str; 2] = ["BackpressureError", "RustPanicError"];

fn class(name: &str) -> ErrorKind {
    if OF_AEROSPIKE_PY.contains(&name) {
        ErrorKind::ClientError
    } else {
        named(name)
    }
}

/// Returns the ancestors of a class in its own tree, from its parent up.
fn ancestors<'a>(classes: &'a [Row<'a>], name: &'a str) -> impl Iterator<Item = &'a str> {
    let parent = |name: &&str| {
        let row = classes.iter().find(|row| row.get("class") == *name)?;
        Some(row.get("parent")).filter(|parent| *parent != "-")
    };
    std::iter::successors(parent(&name), parent)
}

#[test]
fn documented_ancestors_are_ancestors() {
    for (tree, text) in TREES {
        let classes = rows(text);
        for row in &classes {
            let name = row.get("class");
            for above in ancestors(&classes, name) {
                assert!(
                    class(name).is_a(class(above)),
                    "{tree}: {name} is a {above}"
                );
            }
        }
    }
}

/// The official client has 212 below its query errors, and aerospike-py raises its timeout for it.
/// One tree cannot keep both; `is_transient` holds for both.
const DISPUTED: (&str, i32) = ("AerospikeTimeoutError", 212);

#[test]
fn documented_codes_are_codes_of_the_class() {
    for (tree, text) in TREES {
        for row in rows(text).iter().filter(|row| row.get("codes") != "-") {
            let name = row.get("class");
            for code in row.get("codes").split(',') {
                let code = code.parse().expect("a code");
                let kind = ErrorKind::from_code(code).expect("an owner");
                let holds = kind.is_a(class(name));
                assert_eq!(
                    holds,
                    (name, code) != DISPUTED,
                    "{tree}: {code} is a {name}"
                );
                assert!(holds || kind.is_transient());
            }
        }
    }
}

#[test]
fn canonical_codes_equal_the_codes_of_official_classes() {
    for row in rows(TREES[2].1) {
        let code = row.get("codes").parse().ok();
        assert_eq!(named(row.get("class")).code(), code, "{}", row.get("class"));
    }
}
