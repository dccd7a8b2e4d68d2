//! Derives error hierarchies with numeric codes, and declares the complete documented tree of
//! Aerospike's errors.
//!
//! The variants of an annotated enum become the nodes of a tree. The derive generates conversions
//! from codes and names, ancestry checks, and predicates that an editor completes:
//!
//! ```
//! use aerospike_errors::AerospikeError; // the derive and the trait share a name, as in serde
//!
//! /// Failures of the profile store.
//! #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
//! pub enum StoreError {
//!     /// Any failure of the store.
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
//! # fn main() -> Result<(), aerospike_errors::UnknownCode> {
//! let error = StoreError::try_from(2)?;
//! assert!(error.is_not_found() && error.is_record() && error.is_store());
//! assert!(!error.is_transient());
//! assert_eq!(error.parent(), Some(StoreError::Record));
//!
//! // 77 is not assigned to a variant. `classify` returns the variant whose range contains it.
//! assert_eq!(StoreError::from_code(77), None);
//! assert_eq!(StoreError::classify(77), Some(StoreError::Store));
//! # Ok(())
//! # }
//! ```
//!
//! [`ErrorKind`] is the tree of the errors that Aerospike's server and clients report:
//!
//! ```
//! use aerospike_errors::ErrorKind;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let kind = ErrorKind::try_from(202)?;
//! assert!(kind.is_index_error() && kind.is_server_error());
//! assert_eq!("AS_ERR_KEY_BUSY".parse::<ErrorKind>()?, ErrorKind::RecordBusy);
//! assert!(ErrorKind::RecordBusy.is_transient());
//! # Ok(())
//! # }
//! ```
//!
//! # Where to start
//!
//! | task | page |
//! |---|---|
//! | declare the codes of a protocol | [annotate an enum](guide::annotate) |
//! | add fields, or combine with thiserror | [carry fields](guide::fields) |
//! | declare the errors of a service on top of Aerospike | [mount a tree](guide::mount) |
//! | handle the errors of an Aerospike client | [classify](guide::classify), [catch](guide::catching) |
//! | decide whether to send a request again | [retry](guide::retrying), [`retry`] |
//! | return an HTTP or gRPC status | [map errors](guide::mapping) |
//! | write exceptions of another language | [bindings](guide::bindings); for Python the crate `aerospike-errors-python` |
//! | choose between this crate and thiserror, strum or `num_enum` | [comparison](guide::comparison) |
//! | look up an attribute | [attribute reference](attributes) |
//! | see the generated items | [examples](example) |
//! | look up a code or a constant | the search field above: `202`, `-8`, `AS_ERR_KEY_BUSY` |
//!
//! # Attributes
//!
//! | attribute | on | meaning |
//! |---|---|---|
//! | [`#[code(2, 200..=219)]`](attributes::code) | variant | Integers are the variant's own codes, the first is canonical. A code that no variant owns is classified as the variant with the narrowest range that contains it. |
//! | [`#[code]`](attributes::code) | field | The field holds the received code. |
//! | [`#[parent(Record)]`](attributes::parent) | variant | The parent: a variant of the enum, or the path of a variant of another derived enum, where the tree is then mounted. |
//! | [`#[category(transient)]`](attributes::category) | variant | Categories, inherited by all descendants. Each is a predicate. |
//! | [`#[alias("AS_ERR_NOT_FOUND")]`](attributes::alias) | variant | Further names for `from_name`. |
//! | [`#[property(…)]`](attributes::property) | enum, variant | Typed properties with inherited values, such as an HTTP status. |
//! | [`#[aerospike(…)]`](attributes::on_variants) | variant | `transparent`, `since = "4.6.0.2"`, `predicate = is_missing`. |
//! | [`#[aerospike(…)]`](attributes::on_enums) | enum | `crate = path`, `kind = Name`, `codes = discriminants`, `skip(…)`. |
//!
//! The first paragraph of a variant's doc comment is its description. Mistakes are reported at the
//! offending token with a suggested fix, and the rest of the enum still compiles.
//!
//! # Aerospike's errors
//!
//! | item | purpose |
//! |---|---|
//! | [`ErrorKind`] | the canonical tree, also as a [picture](documented_tree) |
//! | [`Subcode`] | the server's subcodes, a tree mounted on `ErrorKind` |
//! | [`Error`], [`check`] | the error value: kind, received code, message, cause, context |
//! | [`retry`] | the retry policy |
//! | [`Numbering`] | negative codes, which have three numberings |
//! | [`clients`] | the exception trees of the two Python clients |
//! | `rust_client` | conversions from the errors of the Rust client 3, with the feature `client` |
//!
//! # Features
//!
//! | feature | default | adds | minimum Rust |
//! |---|---|---|---|
//! | `std` | yes | backtraces, and conversions from errors of the standard library; enables `alloc` | 1.85 |
//! | `alloc` | by `std` | [`Error`], [`check`], the trait for `Box`, `Rc` and `Arc` | 1.85 |
//! | `serde` | no | kinds and nodes as names | 1.85 |
//! | `client` | no | conversions from the errors of the Rust client 3 | 1.87 |
//!
//! Without default features the crate is `no_std` and allocates nothing. It depends only on its
//! derive.
//!
//! <style>@media (min-width: 600px) { td:first-child code { white-space: nowrap } } @media (max-width: 600px) { td { min-width: 7em } }</style>

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
// Without a feature, links to its items are plain text. With default features all links are
// checked.
#![cfg_attr(not(feature = "std"), allow(rustdoc::broken_intra_doc_links))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;
// Resolves the `::aerospike_errors` of generated code in this crate.
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
mod serde;
mod subcode;

pub mod documented_tree {
    //! The tree of [`ErrorKind`](crate::ErrorKind) as a picture, with names and codes.
    //!
    //! A page of the documentation without items. `ErrorKind::tree().dot()` is the source that
    //! Graphviz rendered. The same tree as text, with code ranges, is [above the
    //! methods](crate::ErrorKind#impl-ErrorKind) of the enum.
    //!
    //! <style>.documented-tree svg { width: 100%; min-width: 860px; height: auto }</style>
    //! <div class="documented-tree" style="overflow-x: auto">
    #![cfg_attr(doc, doc = include_str!("../docs/tree.svg"))]
    //! </div>
}

/// The derive: [every attribute](attributes) with examples and errors, and [real enums](example)
/// that show the generated items.
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
#[cfg(feature = "serde")]
pub use serde::ByName;
pub use subcode::Subcode;

// The examples of the README use the error value.
#[cfg(all(doctest, feature = "alloc"))]
#[doc = include_str!("../README.md")]
struct Readme;
