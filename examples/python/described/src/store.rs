//! The errors of a program that stores profiles in Aerospike: a tree that is mounted on the
//! canonical one.

use aerospike_errors::{AerospikeError, ErrorKind};

/// Errors of the profile store.
#[derive(Debug, thiserror::Error, AerospikeError)]
#[non_exhaustive]
pub enum StoreError {
    /// There is no profile of that user.
    #[error("there is no profile of {user}")]
    #[parent(ErrorKind::RecordNotFound)]
    #[code(1001)]
    NoProfile {
        /// The name of the user.
        user: String,
    },

    /// The owner has closed the profile.
    #[error("{user} has closed the profile")]
    #[parent(NoProfile)]
    #[code(1002)]
    Closed {
        /// The name of the user.
        user: String,
    },

    /// The profile exists and cannot be read.
    #[error("the profile of {user} is unreadable")]
    #[code(1003)]
    Unreadable {
        /// The name of the user.
        user: String,
        /// The cause.
        source: std::num::ParseIntError,
    },

    /// The database failed.
    #[error(transparent)]
    #[aerospike(transparent)]
    Database(#[from] aerospike_errors::Error),
}
