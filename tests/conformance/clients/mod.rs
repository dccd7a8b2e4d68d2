//! Every documented system, row by row against the tables of facts, and its way to the canonical tree.

mod aerospike_py;
mod numberings;
mod python;
mod rust;
mod server;

use aerospike_errors::ErrorKind;

/// Every code of the server and the clients that anybody documents.
const CODES: &str = include_str!("../../data/codes.tsv");

/// A line of a table of classes.
struct Class {
    name: &'static str,
    parent: Option<&'static str>,
    codes: Vec<i32>,
}

/// The classes of a documented tree: name, parent and codes, `-` where there is none.
fn classes(table: &'static str) -> Vec<Class> {
    let stated = |cell: &'static str| (cell != "-").then_some(cell);
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let [name, parent, codes] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("three cells in {line:?}")
            };
            let codes = stated(codes).into_iter().flat_map(|codes| codes.split(','));
            let codes = codes.map(|code| code.parse().expect("a code")).collect();
            Class {
                name,
                parent: stated(parent),
                codes,
            }
        })
        .collect()
}

/// Asserts that whatever is a … in a tree still is after the conversion; answers how many such pairs there are.
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
                "{node:?} is a {ancestor:?}, but {kind} is no {above}"
            );
            pairs += 1;
        }
    }
    pairs
}
