//! What the store reports, and what Python is to have of it.

use aerospike_errors::AerospikeError;
use aerospike_errors_python::{Attribute, Exceptions};

/// Failures of the profile store.
#[derive(Debug, thiserror::Error, AerospikeError)]
pub enum StoreError {
    /// Anything the store reports.
    #[error("the store failed with code {0}")]
    #[code(1, 1..=255)]
    Store(i32),

    /// No such profile.
    #[error("there is no profile of {user}")]
    #[parent(Store)]
    #[code(2)]
    NotFound { user: String },
}

/// What `import store` finds.
pub fn exceptions() -> Exceptions {
    Exceptions::new(StoreErrorKind::tree(), "store")
        .attribute(StoreErrorKind::NotFound, Attribute::KEY)
        .also(StoreErrorKind::NotFound, "builtins.LookupError")
}
