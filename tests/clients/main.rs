//! Every documented system, row by row against the tables of facts, and its way to the canonical tree.

#[path = "../support/tsv.rs"]
mod tsv;

mod aerospike_py;
mod numberings;
mod python;
mod rust;
mod server;

use aerospike_errors::ErrorKind;

/// Every code of the server and the clients that anybody documents.
const CODES: &str = include_str!("../data/codes.tsv");

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
            assert!(kind.is_a(above), "{node:?} is a {ancestor:?}, but {kind} is no {above}");
            pairs += 1;
        }
    }
    pairs
}
