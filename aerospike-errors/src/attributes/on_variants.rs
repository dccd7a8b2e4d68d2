//! `#[aerospike(…)]` on a variant: `since`, `predicate`, `transparent`.
//!
//! Several options stand in one list, `#[aerospike(since = "4.6.0.2", predicate = is_missing)]`, or in one attribute
//! each.
//!
//! # since
//!
//! The version that brought the error; a text, which is passed on as it is.
//!
//! ```
//! use aerospike_errors::AerospikeError;
//!
//! #[derive(Debug, Clone, Copy, AerospikeError)]
//! enum StoreError {
//!     #[aerospike(since = "4.6.0.2")]
//!     NotAllowed,
//!     NotFound,
//! }
//!
//! assert_eq!(StoreError::NotAllowed.since(), Some("4.6.0.2"));
//! assert_eq!(StoreError::NotFound.since(), None);
//! ```
//!
//! # predicate
//!
//! A node's predicate is `is_` and its name in snake case: `NotFound` has `is_not_found`, `UDFError` has
//! `is_udf_error`, `IndexOOM` has `is_index_oom`. Where that is taken, or reads badly, this names another.
//!
//! ```
//! use aerospike_errors::AerospikeError;
//!
//! #[derive(Debug, Clone, Copy, AerospikeError)]
//! enum StoreError {
//!     #[aerospike(predicate = is_missing)]
//!     NotFound,
//! }
//!
//! /// A method of your own keeps its name.
//! impl StoreError {
//!     fn is_not_found(&self) -> &'static str {
//!         "mine"
//!     }
//! }
//!
//! assert!(StoreError::NotFound.is_missing());
//! assert_eq!(StoreError::NotFound.is_not_found(), "mine");
//! ```
//!
//! Without the option these two would be one name, which the compiler refuses as [E0592]: the macro cannot see the
//! other `impl`.
//!
//! ```compile_fail,E0592
//! use aerospike_errors::AerospikeError;
//!
//! #[derive(Debug, Clone, Copy, AerospikeError)]
//! enum StoreError {
//!     NotFound,
//! }
//!
//! impl StoreError {
//!     fn is_not_found(&self) -> &'static str {
//!         "mine"
//!     }
//! }
//! ```
//!
//! # transparent
//!
//! The variant's one field is itself an [`AerospikeError`](trait@crate::AerospikeError), and the variant is what it
//! wraps: its node, code and ancestry are those of the wrapped error. It is its own kind too.
//!
//! ```
//! # #[cfg(feature = "alloc")] {
//! use aerospike_errors::{AerospikeError, ErrorKind};
//!
//! /// It goes beside thiserror's `#[error(transparent)]`, which says the same of the message.
//! #[derive(Debug, thiserror::Error, AerospikeError)]
//! enum ServiceError {
//!     #[error(transparent)]
//!     #[aerospike(transparent)]
//!     Aerospike(#[from] aerospike_errors::Error),
//!     #[error("the request is malformed")]
//!     #[code(400)]
//!     Malformed,
//! }
//!
//! let error = ServiceError::from(aerospike_errors::check(207).unwrap_err());
//! assert!(error.is_a(ErrorKind::IndexError) && error.is_a(ServiceErrorKind::Aerospike));
//! assert_eq!((error.code(), error.node().name()), (Some(207), "IndexError"));
//! assert_eq!(error.kind(), ServiceErrorKind::Aerospike);
//! # }
//! ```
//!
//! What is wrapped may stand behind a `Box`, an `Rc` or an `Arc`: an enum that is to be `Clone` wraps an `Arc<Error>`.
//!
//! The error is also in the [categories](super::category) of what it wraps, and `retry()` is the answer of what it wraps.
//! The predicates of nodes ask for the variant, as the wrapped tree has predicates of its own; and the kind does not know
//! what is wrapped.
//!
//! ```
//! # #[cfg(feature = "alloc")] {
//! use aerospike_errors::{AerospikeError, Error, ErrorKind, Retry};
//!
//! #[derive(Debug, AerospikeError)]
//! enum ServiceError {
//!     #[aerospike(transparent)]
//!     Aerospike(Error),
//!     #[category(transient)]
//!     Starting,
//! }
//!
//! let error = ServiceError::Aerospike(Error::from(ErrorKind::RecordBusy));
//! assert!(error.is_transient() && error.is_aerospike() && error.node().is_in("transient"));
//! assert!(!error.kind().is_transient());
//! assert_eq!(error.retry(), Retry::Yes);
//! # }
//! ```
//!
//! # Errors
//!
//! | written | the compiler says |
//! |---|---|
//! | `#[aerospike(since = 4.6)]` | `since` takes a string that is not empty, as in `since = "4.6.0.2"` |
//! | `UdfError,` | the predicates of `UDFError` and of `UdfError` are both `is_udf_error`; give one another name with `#[aerospike(predicate = …)]` on the variant |
//! | `A,` | the predicate of `A` would be `is_a`, which every such enum has already; give it another name with `#[aerospike(predicate = …)]` on the variant |
//! | `#[aerospike(predicate = fn)]` | `predicate` takes a name that is no keyword, as in `predicate = is_missing` |
//! | `#[aerospike(predicate = "is_missing")]` | leave out the quotes: this is a name, as in `predicate = is_missing` |
//! | `#[aerospike(transparent)]` | a transparent variant is what it wraps, so it has one field, the wrapped error; `Wrapped` has 2 |
//! | `#[code(2, 200..=219)]` | `Wrapped` is transparent: its code is that of the wrapped error; leave this out |
//! | `#[aerospike(transparent = true)]` | `transparent` takes no value; write `#[aerospike(transparent)]` |
//! | `Wrapped(#[aerospike(transparent)]` | `#[aerospike]` goes on the variant `Wrapped`, not on its field |
//! | `#[aerospike(banana)]` | `banana` is not an option here; the options of this variant are `transparent`, `since`, `predicate` |
//! | `#[aerospike(code = 2)]` | `code` is an attribute of its own on the variant: `#[code(…)]` |
//! | `#[aerospike(kind = Failure)]` | `kind` goes on the enum, not on a variant |
//! | `#[aerospike(since = "4.7")]` | `since` is given twice; keep one |
//! | `#[aerospike("4.6.0.2")]` | expected an option, as in `#[aerospike(since = "4.6.0.2")]` |
//! | `#[aerospike]` | this says nothing yet; write `#[aerospike(since = "4.6.0.2")]` |
//!
//! Whether the wrapped type is a node, the compiler finds out:
//!
//! | written | the compiler says |
//! |---|---|
//! | `Wrapped(u8),` | `u8` is not a node of an error hierarchy |
//!
//! [E0592]: https://doc.rust-lang.org/error_codes/E0592.html
//!
//! <style>td:first-child code { white-space: nowrap }</style>
