//! A counter of errors that depends on the trait only. It counts by node, and sums along the trees.
//!
//! `cargo run --example metrics` prints a page of metrics.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::io;

use aerospike_errors::{AerospikeError, ErrorKind, Node, sources};

/// Numbers of errors.
#[derive(Default)]
struct Counter {
    /// Counts by the name of the node, which is the label on the page.
    by_name: BTreeMap<&'static str, u64>,
    /// Counts by node, for the sums. A name does not identify the ancestors.
    by_node: HashMap<Node, u64>,
    unrecognised: u64,
}

impl Counter {
    /// Counts an error of any enum.
    fn count(&mut self, error: &dyn AerospikeError) {
        let node = error.node();
        *self.by_name.entry(node.name()).or_default() += 1;
        *self.by_node.entry(node).or_default() += 1;
    }

    /// Counts the first error of a type in `K` along the sources.
    fn count_cause<K: sources::Known>(&mut self, error: &(dyn Error + 'static)) {
        match sources::first::<K>(error) {
            Some(error) => self.count(error),
            None => self.unrecognised += 1,
        }
    }

    /// Returns the number of errors that are `ancestor` or a descendant of it in any tree.
    fn sum(&self, ancestor: impl Into<Node>) -> u64 {
        let ancestor = ancestor.into();
        self.by_node
            .iter()
            .filter(|(node, _)| node.is_a(ancestor))
            .map(|(_, count)| count)
            .sum()
    }
}

/// Failures of a cache. The counter does not depend on this type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, AerospikeError)]
enum CacheError {
    /// The entry is missing.
    #[error("the entry is missing")]
    #[parent(ErrorKind::RecordNotFound)]
    Miss,

    /// The entry was not loaded in time.
    #[error("the entry was not loaded in time")]
    #[parent(ErrorKind::TimeoutError)]
    GaveUp,
}

/// The types of error that the program recognises.
type Known = (CacheError, ErrorKind);

fn main() {
    let mut counter = Counter::default();
    for code in [2, 2, 9, 14, 207, -8] {
        // 207 has no node of its own, and is counted as an IndexError.
        counter.count(&ErrorKind::classify(code).unwrap_or(ErrorKind::AerospikeError));
    }
    for error in [CacheError::Miss, CacheError::Miss, CacheError::GaveUp] {
        counter.count(&error);
    }
    let wrapped: [Box<dyn Error>; 3] = [
        Box::new(io::Error::other(CacheError::GaveUp)),
        Box::new(ErrorKind::RecordBusy),
        Box::new(io::Error::from(io::ErrorKind::BrokenPipe)),
    ];
    for error in &wrapped {
        counter.count_cause::<Known>(&**error);
    }

    for (name, count) in &counter.by_name {
        println!("errors_total{{node=\"{name}\"}} {count}");
    }
    println!("errors_unrecognised_total {}", counter.unrecognised);
    println!();
    for kind in [
        ErrorKind::AerospikeError,
        ErrorKind::RecordNotFound,
        ErrorKind::TimeoutError,
    ] {
        println!(
            "errors_sum{{below=\"{}\"}} {}",
            kind.name(),
            counter.sum(kind)
        );
    }
}
