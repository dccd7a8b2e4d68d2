//! Names: every row of `names.tsv`, and the classes of the SDKs.

use std::collections::{BTreeMap, BTreeSet};

use aerospike_errors::{ErrorKind, Numbering};

use crate::tsv::{Row, rows};

const NAMES: &str = include_str!("../data/names.tsv");
const SDK_CLASSES: &str = include_str!("../data/sdk_classes.tsv");

const HELP: &str = "see tests/data/names.tsv and aerospike-errors/src/kind.rs";

/// Returns the numberings that a row is about. A name of the server belongs to all numberings.
fn numberings(row: &Row<'_>) -> &'static [Numbering] {
    match row.get("numbering") {
        "server" => Numbering::ALL,
        "c" => &[Numbering::C],
        "java" => &[Numbering::Java],
        "go" => &[Numbering::Go],
        other => panic!("unknown numbering {other}"),
    }
}

/// Returns the node of a row, or `None` if its name must not be found.
fn node(row: &Row<'_>, numbering: Numbering) -> Option<ErrorKind> {
    match row.get("node") {
        "none" => None,
        "" => {
            let code = row.get("code").parse().expect("a code");
            // The server's codes are in no client's table if no client has them.
            let kind = match row.get("numbering") {
                "server" => ErrorKind::from_code(code),
                _ => numbering.from_code(code),
            };
            assert!(kind.is_some(), "{code} has no node; {HELP}");
            kind
        }
        name => {
            let kind = ErrorKind::ALL.iter().find(|kind| kind.name() == name);
            Some(*kind.unwrap_or_else(|| panic!("no node {name}")))
        }
    }
}

/// Returns the name without each prefix that it has.
fn without_prefix(name: &str) -> impl Iterator<Item = &str> {
    let prefixes = ["AEROSPIKE_", "AEROSPIKE_ERR_", "AS_ERR_"];
    prefixes
        .into_iter()
        .filter_map(|prefix| name.strip_prefix(prefix))
}

#[test]
fn numberings_find_every_name_in_any_case_and_without_prefix() {
    for row in rows(NAMES) {
        for numbering in numberings(&row) {
            let (name, node) = (row.get("name"), node(&row, *numbering));
            for name in [name].into_iter().chain(without_prefix(name)) {
                for spelled in [name.to_owned(), name.to_lowercase(), name.to_uppercase()] {
                    let found = numbering.from_name(&spelled);
                    assert_eq!(found, node, "{spelled} in {numbering}; {HELP}");
                }
            }
        }
    }
}

/// The meanings of each name in all numberings.
fn meanings() -> BTreeMap<&'static str, BTreeSet<Option<ErrorKind>>> {
    let mut meanings: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for row in rows(NAMES) {
        for numbering in numberings(&row) {
            let node = node(&row, *numbering);
            meanings.entry(row.get("name")).or_default().insert(node);
        }
    }
    meanings
}

/// The atoms of Elixir are in lower case, which `Numbering` finds.
#[test]
fn unambiguous_names_are_names_of_the_node() {
    let mut ambiguous = Vec::new();
    for (name, nodes) in meanings() {
        if name == name.to_lowercase() {
            continue;
        }
        let nodes: Vec<_> = nodes.into_iter().collect();
        match nodes[..] {
            [node] => assert_eq!(ErrorKind::from_name(name), node, "{name}; {HELP}"),
            _ => ambiguous.push((name, ErrorKind::from_name(name))),
        }
    }
    assert_eq!(ambiguous, [("COMMAND_REJECTED", None)]);
}

/// A name without its prefix must not be a name of another node.
#[test]
fn prefixes_do_not_make_names_ambiguous() {
    for numbering in Numbering::ALL {
        for kind in ErrorKind::ALL {
            for name in kind.aliases().iter().chain([&kind.name()]) {
                let own = [("CommandRejected", Numbering::Java)];
                if own.contains(&(*name, *numbering)) {
                    continue;
                }
                for name in without_prefix(name).chain([*name]) {
                    assert_eq!(
                        numbering.from_name(name),
                        Some(*kind),
                        "{name} in {numbering}"
                    );
                }
            }
        }
    }
}

#[test]
fn unknown_names_are_not_found() {
    for name in [
        "",
        "AEROSPIKE_",
        "AEROSPIKE_ERR_",
        "AS_ERR_",
        "_",
        "RECORD_LOST",
        "2",
    ] {
        for numbering in Numbering::ALL {
            assert_eq!(numbering.from_name(name), None, "{name:?}");
        }
    }
}

/// Classes that group codes in another way than the tree, and a builtin of Python.
const UNKNOWN_CLASSES: [&str; 5] = [
    "AuthenticationError",
    "AuthorizationError",
    "CapacityError",
    "ElementError",
    "ValueError",
];

/// Classes and bases of the SDKs that contradict the documented trees of the Python clients.
const CONTRADICTIONS: [(&str, &str); 6] = [
    ("BinExistsError", "BinError"),
    ("BinNotFoundError", "BinError"),
    ("BinOpInvalidError", "BinError"),
    ("BinTypeError", "BinError"),
    ("CommitError", "TransactionError"),
    ("QueryTerminatedError", "QueryError"),
];

#[test]
fn classes_of_the_sdks_are_found() {
    let mut contradictions = Vec::new();
    for row in rows(SDK_CLASSES) {
        let (class, base) = (row.get("class"), row.get("bases"));
        let kind = ErrorKind::from_name(class);
        assert_eq!(
            kind.is_none(),
            UNKNOWN_CLASSES.contains(&class),
            "{class}; {HELP}"
        );
        let both = kind.zip(ErrorKind::from_name(base));
        if both.is_some_and(|(kind, above)| !kind.is_a(above)) {
            contradictions.push((class, base));
        }
    }
    assert_eq!(contradictions, CONTRADICTIONS);
}
