//! The trees of the Python clients: classes, parents, codes, and conversions to `ErrorKind`.

mod aerospike_py;
mod python;

use aerospike_errors::ErrorKind;

use crate::tsv::rows;

/// Every documented code of the server and the clients.
const CODES: &str = include_str!("../../data/codes.tsv");

/// A line of a table of classes.
struct Class {
    name: &'static str,
    parent: Option<&'static str>,
    codes: Vec<i32>,
}

/// Returns the classes of a documented tree. A cell without a value is `-`.
fn classes(table: &'static str) -> Vec<Class> {
    let stated = |cell: &'static str| (cell != "-").then_some(cell);
    let classes = rows(table).into_iter().map(|row| Class {
        name: row.get("class"),
        parent: stated(row.get("parent")),
        codes: stated(row.get("codes"))
            .into_iter()
            .flat_map(|codes| codes.split(','))
            .map(|code| code.parse().expect("a code"))
            .collect(),
    });
    classes.collect()
}

/// Asserts that every *is a* of a tree holds after the conversion, and returns how many there are.
fn assert_ancestry_is_kept<K>(all: &[K], is_a: impl Fn(&K, K) -> bool) -> usize
where
    K: Copy + std::fmt::Debug,
    ErrorKind: From<K>,
{
    let mut pairs = 0;
    for node in all {
        for ancestor in all.iter().copied().filter(|ancestor| is_a(node, *ancestor)) {
            let (kind, above) = (ErrorKind::from(*node), ErrorKind::from(ancestor));
            assert!(
                kind.is_a(above),
                "{node:?} is a {ancestor:?}, but {kind:?} is not a {above:?}"
            );
            pairs += 1;
        }
    }
    pairs
}

/// Asserts that each class that is named as its kind has the description of the kind.
fn assert_descriptions<K>(all: &[K], of: impl Fn(&K) -> (&'static str, &'static str))
where
    K: Copy,
    ErrorKind: From<K>,
{
    for class in all {
        let (kind, (name, description)) = (ErrorKind::from(*class), of(class));
        if kind.name() == name {
            assert_eq!(description, kind.description(), "{name}");
        }
    }
}
