//! Sparse codes and many code ranges, which are looked up in tables.

use aerospike_errors::AerospikeError;

/// More codes and ranges than are compared one by one.
#[derive(Debug, AerospikeError)]
pub enum Sparse {
    /// A root.
    #[code(-90000, -80000, -70000, -60000, -50000, -40000, -30000, -20000, -10000, ..=-1)]
    Negative,
    /// Another root.
    #[code(10000, 20000, 30000, 40000, 50000, 60000, 70000, 80000, 90000, 1..=99, 200..=299, 400..=499)]
    Positive,
    /// A child.
    #[parent(Positive)]
    #[code(100..=199, 300..=399, 500..=599, 700..=799, 900..=999, 950..=960)]
    More,
}

const _: () = assert!(matches!(Sparse::from_code(30_000), Some(Sparse::Positive)));
const _: () = assert!(matches!(Sparse::classify(955), Some(Sparse::More)));
const _: () = assert!(Sparse::from_code(955).is_none());
