//! Without the standard library and without a prelude.
#![no_std]
#![no_implicit_prelude]
#![deny(warnings)]
#![forbid(unsafe_code)]

/// An enum without fields.
#[::core::prelude::v1::derive(::core::fmt::Debug, ::aerospike_errors::AerospikeError)]
pub enum StoreError {
    /// Any failure.
    #[code(1, 1..=255)]
    Store,
    /// No such record.
    #[parent(Store)]
    #[code(2)]
    #[category(permanent)]
    NotFound,
}

/// An enum with fields that is mounted, with a transparent variant.
#[::core::prelude::v1::derive(::core::fmt::Debug, ::aerospike_errors::AerospikeError)]
pub enum CacheError<'a> {
    /// The entry is too old.
    #[parent(StoreError::NotFound)]
    Stale {
        /// The key.
        key: &'a ::core::primitive::str,
    },
    /// The error of the store.
    #[aerospike(transparent)]
    Store(StoreError),
}

const _: () = ::core::assert!(::core::matches!(
    StoreError::from_code(2),
    ::core::option::Option::Some(StoreError::NotFound)
));

/// `catch!` without the prelude.
#[must_use]
pub fn caught(error: &CacheError<'_>) -> &'static ::core::primitive::str {
    ::aerospike_errors::catch!(match error {
        StoreError::NotFound => "not found",
        _ => "other",
    })
}
