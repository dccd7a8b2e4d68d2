//! Carry fields, with thiserror for the messages.
//!
//! An error that a program passes on says more than its kind: which key, which file, what the other side answered.
//! Give the variants fields, and let thiserror write `Display` and `Error`; the two derives stand beside each other.
//!
//! ```
//! use aerospike_errors::AerospikeError;
//!
//! /// What the profile store reports.
//! #[derive(Debug, thiserror::Error, AerospikeError)]
//! #[non_exhaustive]
//! pub enum StoreError {
//!     /// Anything the store reports.
//!     #[error("the store failed with code {code}")]
//!     #[code(1, 1..=255)]
//!     Store { code: i32 },
//!
//!     /// No such record.
//!     #[error("there is no record {key}")]
//!     #[parent(Store)]
//!     #[code(2)]
//!     NotFound { key: String },
//!
//!     /// The disk of the store failed.
//!     #[error("the disk failed")]
//!     #[parent(Store)]
//!     #[category(transient)]
//!     Disk(#[from] std::io::Error),
//! }
//!
//! let error = StoreError::NotFound { key: "alice".to_owned() };
//! assert_eq!(error.to_string(), "there is no record alice");
//! assert!(error.is_not_found() && error.is_store() && !error.is_transient());
//! assert_eq!(error.code(), Some(2));
//! ```
//!
//! # The kind
//!
//! The derive makes a second enum, `StoreErrorKind`: the variants without what they carry. It is the tree, and
//! `Copy`. What has no fields yet is looked up there, and an error says which one it is by `kind()`:
//!
//! ```
//! # use aerospike_errors::AerospikeError;
//! # #[derive(Debug, AerospikeError)]
//! # pub enum StoreError {
//! #     #[code(1, 1..=255)]
//! #     Store { code: i32 },
//! #     #[parent(Store)]
//! #     #[code(2)]
//! #     NotFound { key: String },
//! # }
//! /// From the wire to an error: the kind decides, the fields come from here.
//! /// A byte that no band holds, here 0, is no failure.
//! fn failure(code: u8, key: &str) -> Option<StoreError> {
//!     Some(match StoreErrorKind::classify(code.into())? {
//!         StoreErrorKind::NotFound => StoreError::NotFound { key: key.to_owned() },
//!         _ => StoreError::Store { code: code.into() },
//!     })
//! }
//!
//! assert_eq!(failure(2, "alice").unwrap().kind(), StoreErrorKind::NotFound);
//! assert!(matches!(failure(77, "alice"), Some(StoreError::Store { code: 77 })));
//! assert!(failure(0, "alice").is_none());
//! ```
//!
//! `StoreError::from_code(2)` there is none: nothing could fill `key`. The compiler says so and points at `kind`; write
//! `StoreErrorKind::from_code(2)`. The kind has no `Display` on purpose: the sentence is the error's, with its fields, and
//! what a log or a metric wants of a kind is `kind.name()`, or `kind.node()`, which prints its name. Another name for the kind is [`#[aerospike(kind =
//! …)]`](crate::attributes::on_enums#kind).
//!
//! # The number that came
//!
//! `code()` is what the declaration says of the variant. Where a variant stands for many numbers, as `Store` above,
//! the one that came is a field of yours. [`Error`](crate::Error), the error value of this crate, keeps it by itself.
//!
//! # Beside other derives
//!
//! | crate | it writes | note |
//! |---|---|---|
//! | thiserror | `Display`, `Error`, `From` | `#[error(transparent)]` is about the message; [`#[aerospike(transparent)]`](crate::attributes::on_variants#transparent) about what the error is |
//! | snafu | `Display`, `Error`, context selectors | its selectors are called `NotFoundSnafu`, so that nothing clashes |
//! | displaydoc | `Display` from the doc comment | the first paragraph of which is the `description()` too |
//! | serde | `Serialize`, `Deserialize` | the feature `serde` of this crate writes kinds and nodes as their names |
//! | strum | names, iterators | its `EnumIs` makes predicates of the same names, for one variant each: leave it out |
//! | clap | `ValueEnum` | |
