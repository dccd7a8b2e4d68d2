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
//! And what Aerospike's clients and servers report is there already:
//!
//! ```
//! use aerospike_errors::ErrorKind;
//!
//! let kind = ErrorKind::from_code(202).unwrap();
//! assert!(kind.is_index_error() && kind.is_server_error());
//! assert_eq!(ErrorKind::from_name("AS_ERR_KEY_BUSY"), Some(ErrorKind::RecordBusy));
//! assert!(ErrorKind::RecordBusy.is_transient());
//! ```
//!
//! # Where to go
//!
//! | you have | go to |
//! |---|---|
//! | result codes of your own protocol | [annotate your enum](guide::annotate) |
//! | errors with fields, and thiserror | [carry fields](guide::fields) |
//! | a service on top of Aerospike | [mount your tree on `ErrorKind`](guide::mount) |
//! | what an Aerospike client reports, or an error inside of another | [classify it](guide::classify) |
//! | the question whether to send it again | [retry](guide::retrying) |
//! | exceptions of another language to write | [write a binding](guide::bindings) |
//! | thiserror, strum, `num_enum`, snafu or `error_set` already | [the comparison](guide::comparison) |
//! | an attribute to look up, or an error message | [the reference](attributes) |
//! | the question what is generated | [real enums, as generated](example) |
//! | a code or a constant to look up | the search above: `202`, `-8`, `AS_ERR_KEY_BUSY` |
//!
//! # What a declaration says
//!
//! | attribute | on | meaning |
//! |---|---|---|
//! | [`#[code(2, 200..=219)]`](attributes::code) | variant | Integers are the node's own codes, the first one canonical. Ranges are bands: a code that no node owns belongs to the narrowest band that holds it. |
//! | [`#[parent(Record)]`](attributes::parent) | variant | The node above: a variant of the same enum, or the path of a node of another tree, on which this one is then mounted. Without it the node is a root; a tree may have several. |
//! | [`#[category(transient)]`](attributes::category) | variant | Categories across the tree, inherited by everything below; each is a predicate, `is_transient()`. |
//! | [`#[alias("AS_ERR_NOT_FOUND")]`](attributes::alias) | variant | Further names, for `from_name` and for the search of the documentation. |
//! | [`#[aerospike(since = "4.6.0.2")]`](attributes::on_variants#since) | variant | Since when there is such an error. |
//! | [`#[aerospike(predicate = is_missing)]`](attributes::on_variants#predicate) | variant | Another name for the predicate, which is `is_` and the variant's name in snake case. |
//! | [`#[aerospike(transparent)]`](attributes::on_variants#transparent) | variant | The variant's one field is itself an [`AerospikeError`](trait@AerospikeError), and the variant is what it wraps. |
//! | [`#[aerospike(kind = Name)]`](attributes::on_enums#kind) | enum | The name of the kind of an enum with fields. |
//! | [`#[aerospike(crate = path)]`](attributes::on_enums#crate) | enum | Where this crate is found, if it goes by another name. |
//!
//! The first paragraph of a variant's doc comment is its description. A mistake that a macro can see is a compile
//! error where it was made, with the way out, and takes none of the methods away; what clashes with the rest of a crate
//! the compiler reports in [its own words](attributes#errors-in-the-compilers-own-words).
//!
//! # What it becomes
//!
//! On a fieldless enum, and on the kind of one with fields, all that is asked of it: [from codes and
//! names](example#without-fields), around the tree, by predicates. Nearly all of it is `const`, takes `&self` and
//! allocates nothing; a predicate costs a subtraction and a comparison at any depth.
//!
//! An enum with fields gets its kind as a second enum, and asks it:
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
//! assert!(error.is_not_found() && error.is_record());
//! assert_eq!(error.kind(), StoreErrorKind::NotFound);
//! assert_eq!(StoreErrorKind::from_code(2), Some(StoreErrorKind::NotFound));
//! ```
//!
//! # Across trees
//!
//! A tree that is mounted on a node of another extends it: what is true of that node is true of the whole tree below
//! it, and code that was written for the one works with the other, of whatever crate either is. [`Tree`] prints a
//! tree, and [`Diagram`] also a branch of it or the branch that it is mounted on, as text, as Mermaid and as
//! Graphviz.
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
//! }
//!
//! assert!(CacheError::Miss.is_a(ErrorKind::ServerError));
//!
//! // A metrics layer knows the trait, not the enum.
//! fn label(error: &dyn AerospikeError) -> &'static str {
//!     error.node().name()
//! }
//! assert_eq!(label(&CacheError::Miss), "Miss");
//! ```
//!
//! # Aerospike's errors
//!
//! | | |
//! |---|---|
//! | [`ErrorKind`] | the one canonical tree, [drawn](documented_tree) |
//! | [`Error`], [`check`] | the error value: a kind, the code as it came, and what else is known |
//! | [`retry`] | whether to send the request again, and how the clients differ in that |
//! | [`Numbering`] | the numbering of a negative code: the clients have three |
//! | [`clients`] | the exception trees of the Python clients |
//! | `client` | the errors of the Rust client 3, with the feature `client` |
//! | `aerospike-errors-python` | a crate of its own: any tree as Python exceptions and type stubs |
//!
//! # What stays true
//!
//! Codes get names over time. `classify` then answers with a more specific node, below the one it answered before: a
//! predicate or `is_a` that held still holds, and the code of an [`Error`] is the number that came. Comparing with
//! `==`, or matching on the broad node to mean "none of the others", breaks on that day; ask `is_a`. Enums that may
//! grow are best `#[non_exhaustive]`, as [`ErrorKind`] is. [The whole policy](guide::what_stays_true).
//!
//! # Features
//!
//! Rust 1.85; with the feature `client` Rust 1.87, which that client needs.
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `std` | yes | `alloc`; backtraces; conversions from `std::io::Error` and others of the standard library; [`sources`] looks inside of an `io::Error` |
//! | `alloc` | by `std` | [`Error`] with [`Result`], [`Context`], [`check`] and [`Numbering::check`]; conversions into it; [`UnknownName`] keeps names of any length; the trait for `Box`, `Rc` and `Arc`, and [`sources`] sees through `Box` and `Arc` |
//! | `serde` | no | kinds and nodes as their names |
//! | `client` | no | conversions from the errors of the crate `aerospike` 3; needs Rust 1.87 |
//!
//! Without features the crate is `no_std` and allocates nothing; trees, [`ErrorKind`], [`Retry`] and [`sources`] are there.
//! Its one dependency is the derive.
//!
//! <style>td:first-child code { white-space: nowrap }</style>

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Links to what a feature adds are plain text without it. With default features each of them is checked.
#![cfg_attr(not(feature = "std"), allow(rustdoc::broken_intra_doc_links))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;
// So that the derive's `::aerospike_errors` is this crate here too.
extern crate self as aerospike_errors;

#[doc(hidden)]
#[path = "private.rs"]
pub mod __private;
pub mod attributes;
pub mod clients;
#[cfg(feature = "alloc")]
mod error;
pub mod example;
pub mod guide;
mod hierarchy;
mod kind;
mod numbering;
pub mod retry;
#[cfg(feature = "client")]
pub mod rust_client;
#[cfg(feature = "serde")]
pub mod serde;

pub mod documented_tree {
    //! The tree of [`ErrorKind`](crate::ErrorKind) as a picture, with names and codes.
    //!
    //! A page of the documentation without items. `ErrorKind::tree().dot()` is the source that Graphviz rendered. The
    //! same tree as text, with code ranges, is [above the methods](crate::ErrorKind#impl-ErrorKind) of the enum.
    //!
    //! <div style="overflow-x: auto">
    #![cfg_attr(doc, doc = include_str!("../docs/tree.svg"))]
    //! </div>
}

/// The derive: [every attribute](attributes) with examples and errors, and [real enums](example) to see what is
/// generated.
///
#[doc(inline)]
pub use aerospike_errors_derive::AerospikeError;
#[cfg(feature = "alloc")]
pub use error::{Context, Error, Result, check};
#[doc(alias("anyhow", "eyre", "downcast"))]
pub use hierarchy::sources;
pub use hierarchy::{
    AerospikeError, Category, Diagram, Dot, IsA, Mermaid, Node, Tree, UnknownCode, UnknownName,
};
pub use kind::ErrorKind;
pub use numbering::Numbering;
#[doc(inline)]
pub use retry::{Operation, Retry};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
