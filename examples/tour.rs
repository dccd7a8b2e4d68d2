//! An annotated error enum, combined with thiserror and handled from specific to broad.

use aerospike_errors::AerospikeError;
use thiserror::Error;

/// Failures of the profile store.
#[derive(Debug, Error, AerospikeError)]
enum StoreError {
    /// Any failure of the store.
    #[error("the store failed with code {code}")]
    #[code(1, 1..=255)]
    Store { code: i32 },

    /// A failure that concerns one record.
    #[error("record {key} cannot be used")]
    #[parent(Store)]
    Record { key: String },

    /// No such record.
    #[error("there is no record {key}")]
    #[parent(Record)]
    #[code(2)]
    NotFound { key: String },

    /// The record has been changed since it was read.
    #[error("record {key} is at generation {found}, not {expected}")]
    #[parent(Record)]
    #[code(3)]
    Conflict {
        key: String,
        expected: u32,
        found: u32,
    },

    /// The deadline passed.
    #[error("no answer after {millis} ms")]
    #[parent(Store)]
    #[code(9, 212)]
    #[category(transient)]
    Timeout { millis: u64 },
}

/// Handles an error from specific to broad: by variant, by ancestor, by category.
fn advise(error: &StoreError) -> String {
    match error {
        StoreError::NotFound { key } => format!("create {key} first"),
        StoreError::Conflict { found, .. } => {
            format!("read again, then write over generation {found}")
        }
        other if other.is_record() => "examine the record".to_owned(),
        other if other.is_transient() => "try again".to_owned(),
        other => format!("report {}: {}", other.name(), other.description()),
    }
}

/// Describes the kind of a code. `classify` also places codes that no variant declares.
fn describe(code: i32) -> String {
    let owner = StoreErrorKind::from_code(code);
    match (owner, StoreErrorKind::classify(code)) {
        (Some(kind), _) => format!("{code} is {}", kind.name()),
        (None, Some(kind)) => format!("{code} has no variant and is classified as {}", kind.name()),
        (None, None) => format!("{code} is not a code of the store"),
    }
}

fn main() {
    println!("{}\n", StoreErrorKind::tree());

    let errors = [
        StoreError::NotFound {
            key: "alice".to_owned(),
        },
        StoreError::Conflict {
            key: "alice".to_owned(),
            expected: 4,
            found: 7,
        },
        StoreError::Record {
            key: "bob".to_owned(),
        },
        StoreError::Timeout { millis: 1200 },
        StoreError::Store { code: 77 },
    ];
    for error in &errors {
        println!("{error}: {}", advise(error));
    }
    println!();

    for code in [2, 212, 77, -1] {
        println!("{}", describe(code));
    }
}
