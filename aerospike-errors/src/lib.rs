//! Declare an error hierarchy once: an enum whose variants say `#[code(2)]` and `#[parent(Record)]` becomes a whole
//! taxonomy — lossless code conversion, constant-time ancestry, predicates that an editor completes, a tree to look
//! at. [`ErrorKind`] is the documented tree of Aerospike's errors, declared with it.
//!
//! ```
//! use aerospike_errors::AerospikeError; // the derive and the trait, one name, as with serde
//!
//! /// Failures of the profile store.
//! #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
//! pub enum StoreError {
//!     /// Anything the store reports.
//!     #[code(1, 1..=255)]
//!     Store,
//!
//!     /// A failure that concerns one record.
//!     #[parent(Store)]
//!     Record,
//!
//!     /// No such record.
//!     #[parent(Record)]
//!     #[code(2)]
//!     NotFound,
//!
//!     /// The deadline passed.
//!     #[parent(Store)]
//!     #[code(9, 212)]
//!     #[category(transient)]
//!     Timeout,
//! }
//!
//! let error = StoreError::from_code(2).unwrap();
//! assert!(error.is_not_found() && error.is_record() && error.is_store());
//! assert!(!error.is_transient());
//! assert_eq!(error.parent(), Some(StoreError::Record));
//!
//! // 77 is nobody's code. Its number is not lost, and what is known of it is what its band says.
//! assert_eq!(StoreError::from_code(77), None);
//! assert_eq!(StoreError::classify(77), Some(StoreError::Store));
//! ```
//!
//! # Errors that carry something
//!
//! On an enum with fields the derive makes the fieldless enum itself: `StoreErrorKind` below. The error has `kind()`
//! and every predicate; what it says is left to `thiserror`, `snafu` or `displaydoc`, beside which the derive stands.
//!
//! ```
//! use aerospike_errors::AerospikeError;
//!
//! /// What the profile store reports.
//! #[derive(Debug, thiserror::Error, AerospikeError)]
//! enum StoreError {
//!     /// A failure that concerns one record.
//!     #[error("record {key} cannot be used")]
//!     Record { key: String },
//!
//!     /// No such record.
//!     #[error("there is no record {key}")]
//!     #[parent(Record)]
//!     #[code(2)]
//!     NotFound { key: String },
//! }
//!
//! let error = StoreError::NotFound { key: "alice".to_owned() };
//! assert_eq!(error.kind(), StoreErrorKind::NotFound);
//! assert!(error.is_a(StoreErrorKind::Record) && error.is_record());
//! assert_eq!(error.code(), Some(2));
//! ```
//!
//! # What a declaration says
//!
//! | attribute | on | meaning |
//! |---|---|---|
//! | `#[code(2, 200..=219)]` | variant | Integers that fit an `i32` are the node's own codes, the first one canonical. Ranges (`a..=b`, `a..b`, `..=b`, `a..`, `..`) are bands: a code that no node owns belongs to the narrowest band that holds it. Bands nest or lie apart; they never cross. |
//! | `#[parent(Record)]` | variant | The node above, in any order of declaration: a variant of the same enum, or the path of a node of another tree, on which this one is then mounted. Without it the node is a root; a tree may have several. |
//! | `#[category(transient)]` | variant | Categories across the tree, inherited by everything below; each is a predicate, `is_transient()`. |
//! | `#[alias("AS_ERR_NOT_FOUND")]` | variant | Further names, for `from_name`. |
//! | `#[aerospike(since = "4.6.0.2")]` | variant | Since when there is such an error. |
//! | `#[aerospike(predicate = is_missing)]` | variant | Another name for the predicate, which is `is_` and the variant's name in snake case: `UDFError` has `is_udf_error()`. |
//! | `#[aerospike(transparent)]` | variant | The variant's one field is itself an [`AerospikeError`], and the variant is what it wraps. It goes beside thiserror's `#[error(transparent)]`, which does not say it by itself. |
//! | `#[aerospike(crate = path)]` | enum | Where this crate is found, if it goes by another name. |
//! | `#[aerospike(kind = Name)]` | enum | The name of the kind of an enum with fields. |
//!
//! The first paragraph of a variant's doc comment is its description. A mistake is a compile error where it was made,
//! and takes none of the methods away.
//!
//! # What it becomes
//!
//! The page of [`ErrorKind`] shows all that is generated, on a real enum. In short, on a fieldless enum and on the
//! kind of one with fields:
//!
//! | | |
//! |---|---|
//! | what it is | `name` `description` `code` `codes` `since` `aliases` |
//! | from outside | `from_code` `classify` `from_name` `TryFrom<i32>` `FromStr` |
//! | around it | `parent` `ancestors` `children` `descendants` `depth` `ALL` |
//! | what it belongs to | `is_a`, a predicate a variant, a predicate a category |
//! | without the enum | `node`, `tree`, the trait [`AerospikeError`], `From` for [`Node`] |
//!
//! Nearly all of it is `const`, takes `&self` and allocates nothing. A node's subtree is an interval of a table, so
//! that a predicate costs a subtraction and a comparison at any depth.
//!
//! # Across trees
//!
//! A tree that is mounted on a node of another extends it: what is true of that node is true of the whole tree below
//! it, and code that was written for the one works with the other, of whatever crate either is.
//!
//! ```
//! use aerospike_errors::{AerospikeError, ErrorKind};
//!
//! /// Failures of the cache, which keeps its entries in Aerospike.
//! #[derive(Debug, Clone, Copy, AerospikeError)]
//! enum CacheError {
//!     /// The entry is not there.
//!     #[parent(ErrorKind::RecordNotFound)]
//!     Miss,
//!
//!     /// It was there and has expired.
//!     #[parent(Miss)]
//!     Expired,
//! }
//!
//! assert!(CacheError::Expired.is_a(ErrorKind::RecordNotFound));
//! assert_eq!(ErrorKind::from(CacheError::Expired), ErrorKind::RecordNotFound);
//!
//! // A metrics layer knows the trait, not the enum.
//! fn label(error: &dyn AerospikeError) -> &'static str {
//!     error.node().name()
//! }
//! assert_eq!(label(&CacheError::Expired), "Expired");
//! ```
//!
//! The predicates are those of the enum itself. What a mounted error is in the other tree, `is_a` tells; whether it is in
//! one of that tree's categories, [`Node::is_in`]; and where every root is mounted on a node of one enum, `From` gives
//! that node: `ErrorKind::from(kind)`, of an enum with fields `ErrorKind::from(error.kind())`.
//!
//! A variant that only passes on another error is `#[aerospike(transparent)]`, and is whatever that one is. A node's
//! parents cross into the other trees; its children and descendants stay in its own, because a crate cannot know who
//! mounts on it. Where an error is behind others, wrapped by anyhow or put behind `source()` by a library, [`chain`] finds it.
//! [`Tree`] prints a tree, and [`Drawing`] also a branch of it or the branch that it is mounted on, as text, as Mermaid
//! and as Graphviz; [the documented tree](documented_tree) was drawn so.
//!
//! # Aerospike's errors
//!
//! | | |
//! |---|---|
//! | [`ErrorKind`] | the one canonical tree, [drawn](documented_tree) |
//! | [`Error`], [`check`] | the error value: a kind, the code as it came, and what else is known |
//! | [`retry`] | whether to send the request again, and how the clients differ in that |
//! | [`Family`] | whose a negative code is: the clients have three numberings |
//! | [`clients`] | each documented system as it is, with a way to the canonical tree |
//! | `client` | the errors of the Rust client 3, with the feature `client` |
//! | `python` | any tree as Python exceptions: with the feature `python` their type stubs, with `pyo3` the classes |
//!
//! # What stays true
//!
//! Codes get names over time. `classify` then answers with a more specific node, below the one it answered before: a
//! predicate or `is_a` that held still holds, and `code()` is what it was. Comparing with `==`, or matching on the
//! broad node to mean "none of the others", breaks on that day; ask `is_a`. Enums that may grow are best
//! `#[non_exhaustive]`, as [`ErrorKind`] is.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `std` | yes | backtraces, conversions from the errors of the standard library; `alloc` |
//! | `alloc` | by `std` | [`Error`]; [`UnknownName`] keeps names of any length; the trait for `Box` |
//! | `serde` | no | kinds and nodes as their names |
//! | `client` | no | conversions from the errors of the crate `aerospike` 3; needs Rust 1.87 |
//! | `python` | no | how a tree's Python exceptions are described, and their type stubs; `alloc` |
//! | `pyo3` | no | the exceptions themselves, in a module made with `pyo3`; `std` |
//! | `base64`, `bcrypt` | no | conversions from the errors of these crates, as the old Rust client had them |
//!
//! Without features the crate is `no_std` and allocates nothing. Its one dependency is the derive.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;
// So that the derive's `::aerospike_errors` is this crate here too.
extern crate self as aerospike_errors;

pub mod chain;
#[cfg(feature = "client")]
pub mod client;
pub mod clients;
mod dot;
mod drawing;
#[cfg(feature = "alloc")]
mod error;
mod error_trait;
mod family;
mod kind;
mod mermaid;
mod node;
mod predicates;
#[cfg(feature = "python")]
#[cfg_attr(docsrs, doc(cfg(feature = "python")))]
pub mod python;
mod render;
pub mod retry;
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub mod serde;
mod tree;
mod unknown;

/// The tree of [`ErrorKind`], drawn: names, codes, and the descriptions where the pointer rests.
///
/// A page of the documentation, not a module. `ErrorKind::tree().dot()` is what Graphviz made it of.
///
/// <div style="overflow-x: auto">
#[doc = include_str!("../docs/tree.svg")]
/// </div>
#[cfg(doc)]
pub mod documented_tree {}

#[doc(hidden)]
pub mod __private;

pub use aerospike_errors_derive::AerospikeError;
pub use dot::Dot;
pub use drawing::Drawing;
#[cfg(feature = "alloc")]
pub use error::{Chain, Context, Error, Result, check};
pub use error_trait::AerospikeError;
pub use family::Family;
pub use kind::ErrorKind;
pub use mermaid::Mermaid;
pub use node::Node;
pub use retry::Retry;
pub use tree::Tree;
pub use unknown::{UnknownCode, UnknownName};

#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
