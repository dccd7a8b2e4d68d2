//! The errors of a program that keeps its profiles in Aerospike: a tree of its own, mounted on the canonical one.

use aerospike_errors::{AerospikeError, ErrorKind};

/// What the profile store reports.
#[derive(Debug, thiserror::Error, AerospikeError)]
#[non_exhaustive]
pub enum StoreError {
    /// There is no profile of that user.
    #[error("there is no profile of {user}")]
    #[parent(ErrorKind::RecordNotFound)]
    #[code(1001)]
    NoProfile {
        /// The name that was asked for.
        user: String,
    },

    /// The profile was there and has been closed by its owner.
    #[error("{user} has closed the profile")]
    #[parent(NoProfile)]
    #[code(1002)]
    Closed {
        /// The name that was asked for.
        user: String,
    },

    /// The profile is there and cannot be read.
    #[error("the profile of {user} is unreadable")]
    #[code(1003)]
    Unreadable {
        /// The name that was asked for.
        user: String,
        /// What it is that cannot be read.
        source: std::num::ParseIntError,
    },

    /// The database failed.
    #[error(transparent)]
    #[aerospike(transparent)]
    Database(#[from] aerospike_errors::Error),
}
