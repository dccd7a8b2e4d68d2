//! A counter of errors that knows the trait alone, keyed by the names of nodes, and summed up along the trees.
//!
//! `cargo run --example metrics` prints what a page of metrics would show.

use std::collections::{BTreeMap, HashMap};
use std::error::Error;
use std::io;

use aerospike_errors::{AerospikeError, ErrorKind, Node, sources};

/// How many errors there were.
#[derive(Default)]
struct Counter {
    /// By the name of the node: the label on a page.
    by_name: BTreeMap<&'static str, u64>,
    /// By the node itself, for the sums: a name does not tell what it is below.
    by_node: HashMap<Node, u64>,
    unrecognised: u64,
}

impl Counter {
    /// Counts an error of whatever enum.
    fn count(&mut self, error: &dyn AerospikeError) {
        let node = error.node();
        *self.by_name.entry(node.name()).or_default() += 1;
        *self.by_node.entry(node).or_default() += 1;
    }

    /// Counts what an error is at heart, where that is one of the types `K`.
    fn count_cause<K: sources::Known>(&mut self, error: &(dyn Error + 'static)) {
        match sources::first::<K>(error) {
            Some(error) => self.count(error),
            None => self.unrecognised += 1,
        }
    }

    /// How many of the errors counted are `ancestor`, or anything below it in any tree.
    fn sum(&self, ancestor: impl Into<Node>) -> u64 {
        let ancestor = ancestor.into();
        self.by_node
            .iter()
            .filter(|(node, _)| node.is_a(ancestor))
            .map(|(_, count)| count)
            .sum()
    }
}

/// The errors of a cache, which the counter does not know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error, AerospikeError)]
enum CacheError {
    /// The entry is not there.
    #[error("the entry is not there")]
    #[parent(ErrorKind::RecordNotFound)]
    Miss,

    /// The cache gave up on the entry.
    #[error("the cache gave up")]
    #[parent(ErrorKind::TimeoutError)]
    GaveUp,
}

/// What this program's errors can be at heart.
type Known = (CacheError, ErrorKind);

fn main() {
    let mut counter = Counter::default();
    for code in [2, 2, 9, 14, 207, -8] {
        // A code that has no name counts where it belongs.
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
        println!("errors_sum{{below=\"{kind}\"}} {}", counter.sum(kind));
    }
}
