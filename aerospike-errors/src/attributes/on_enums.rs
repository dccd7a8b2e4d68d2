//! `#[aerospike(…)]` on the enum: `kind`, `crate`.
//!
//! # kind
//!
//! An enum with fields is no tree by itself: a code leads to a node, not to a key or a path that nobody gave. So the
//! derive makes the fieldless enum beside it, the *kind*, of the same visibility, with the same variants and doc
//! comments: `StoreError` gets `StoreErrorKind`. Codes and names are looked up there; the error has `kind()`, every
//! predicate, and whatever else can be asked of a value.
//!
//! ```
//! use aerospike_errors::AerospikeError;
//!
//! #[derive(Debug, AerospikeError)]
//! #[aerospike(kind = StoreFailure)]
//! enum StoreError {
//!     #[code(2)]
//!     NotFound { key: String },
//! }
//!
//! let error = StoreError::NotFound { key: "alice".to_owned() };
//! assert_eq!(error.kind(), StoreFailure::NotFound);
//! assert_eq!(StoreFailure::from_code(2), Some(StoreFailure::NotFound));
//! ```
//!
//! The kind has no `Display` on purpose, so that no bare name is taken for the message of an error: write `kind.name()`, or
//! `kind.node()`, which prints its name. It derives `Debug`, `Clone`, `Copy`, `PartialEq`, `Eq`, `PartialOrd`, `Ord` and `Hash`, and is
//! `#[non_exhaustive]` where the enum is.
//!
//! Without the option its name is that of the enum and `Kind`. If something else is called so, the compiler says
//! [E0428] and points at both:
//!
//! ```compile_fail,E0428
//! use aerospike_errors::AerospikeError;
//!
//! enum StoreErrorKind {}
//!
//! #[derive(Debug, AerospikeError)]
//! enum StoreError {
//!     #[code(2)]
//!     NotFound { key: String },
//! }
//! ```
//!
//! And where the kind is forgotten, [E0599] points at `kind`:
//!
//! ```compile_fail,E0599
//! # use aerospike_errors::AerospikeError;
//! # #[derive(Debug, AerospikeError)]
//! # enum StoreError {
//! #     #[code(2)]
//! #     NotFound { key: String },
//! # }
//! StoreError::from_code(2);
//! ```
//!
//! # crate
//!
//! Where generated code finds this crate: it says `::aerospike_errors` if nothing else is said. Crates that re-export
//! this one, or depend on it under another name, say where it is.
//!
//! ```
//! mod dependencies {
//!     pub extern crate aerospike_errors as errors;
//! }
//! use dependencies::errors::AerospikeError;
//!
//! #[derive(Debug, Clone, Copy, AerospikeError)]
//! #[aerospike(crate = crate::dependencies::errors)]
//! enum StoreError {
//!     NotFound,
//! }
//! # fn main() {}
//! ```
//!
//! # Errors
//!
//! | written | the compiler says |
//! |---|---|
//! | `#[aerospike(kind = StoreFailure)]` | `StoreError` has no fields and is its own kind, so that no `StoreFailure` is generated; leave `kind` out |
//! | `#[aerospike(kind = StoreError)]` | `StoreError` is the enum itself; its kind is a second enum, with another name |
//! | `#[aerospike(kind = kinds::Failure)]` | `kind` takes a name that is no keyword, as in `kind = StoreErrorKind` |
//! | `#[aerospike(kind = "Failure")]` | leave out the quotes: this is a name, as in `kind = StoreErrorKind` |
//! | `#[aerospike(crate = 2)]` | `crate` takes a path, as in `crate = some::path::aerospike_errors` |
//! | `#[aerospike(crat = aerospike_errors)]` | `crat` is not an option here; the options of this enum are `crate`, `kind`; did you mean `crate`? |
//! | `#[aerospike(since = "4.6")]` | `since` goes on a variant, not on the enum |
//! | `#[aerospike()]` | this says nothing yet; write `#[aerospike(kind = StoreErrorKind)]` |
//!
//! Whether the path leads to this crate, the compiler finds out:
//!
//! | written | the compiler says |
//! |---|---|
//! | `#[aerospike(crate = aerospike_error)]` | unresolved import `aerospike_error` |
//!
//! [E0428]: https://doc.rust-lang.org/error_codes/E0428.html
//! [E0599]: https://doc.rust-lang.org/error_codes/E0599.html
//!
//! <style>td:first-child code { white-space: nowrap }</style>
