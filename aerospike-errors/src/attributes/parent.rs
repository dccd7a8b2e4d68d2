//! `#[parent(…)]`: the node above.
//!
//! It names one node; without it the variant is a root. Several roots are allowed, and the order of declaration is
//! free.
//!
//! ```
//! use aerospike_errors::AerospikeError;
//!
//! #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
//! enum StoreError {
//!     #[parent(Record)]
//!     NotFound,
//!     #[parent(Store)]
//!     Record,
//!     Store,
//!     /// A second root.
//!     Configuration,
//! }
//!
//! let error = StoreError::NotFound;
//! assert!(error.is_record() && error.is_store() && error.is_a(StoreError::Store));
//! assert!(!error.is_configuration());
//! assert_eq!(error.parent(), Some(StoreError::Record));
//! assert_eq!(error.ancestors().collect::<Vec<_>>(), [StoreError::Record, StoreError::Store]);
//! assert_eq!(error.depth(), 2);
//! ```
//!
//! The name may be qualified: `Self::Record`, `StoreError::Record` and, of an enum with fields,
//! `StoreErrorKind::Record` say the same. A longer path is one to another tree: `crate::store::StoreError::Record` within
//! `StoreError` itself is [an error](super#errors-in-the-compilers-own-words).
//!
//! # A node of another tree
//!
//! A path to a variant of another fieldless enum with the derive, of whatever crate, or to one of the kind of an enum
//! with fields, is a *mount*: what is true of that node is true of this one and of everything below it.
//!
//! ```
//! use aerospike_errors::{AerospikeError, ErrorKind};
//!
//! #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
//! enum CacheError {
//!     #[parent(ErrorKind::RecordNotFound)]
//!     Miss,
//!     #[parent(Miss)]
//!     Expired,
//!     #[parent(ErrorKind::TimeoutError)]
//!     GaveUp,
//! }
//!
//! assert!(CacheError::Expired.is_a(ErrorKind::ServerError));
//! // Every root hangs on a node of one enum, so there is a way up to it.
//! assert_eq!(ErrorKind::from(CacheError::Expired), ErrorKind::RecordNotFound);
//! // Within this tree a root has no parent; as a node it has.
//! assert_eq!(CacheError::Miss.parent(), None);
//! assert_eq!(CacheError::Miss.node().parent(), Some(ErrorKind::RecordNotFound.node()));
//! ```
//!
//! In an enum with a mount `is_a` takes any [`Node`](crate::Node) and is not `const`. [A guide](crate::guide::mount)
//! tells what crosses a mount and what does not.
//!
//! # Errors
//!
//! | written | the compiler says |
//! |---|---|
//! | `#[parent(Recrod)]` | `Recrod` is not a variant of `StoreError`; did you mean `Record`? |
//! | `#[parent(Banana)]` | `Banana` is not a variant of `StoreError`; name one, or a node of another tree by its path, as in `ErrorKind::RecordNotFound` |
//! | `#[parent(StoreError)]` | `StoreError` is the whole tree, not a node of it; name a variant, or leave `#[parent]` out: then `NotFound` is a root |
//! | `#[parent(NotFound)]` | `NotFound` cannot be its own parent; leave `#[parent]` out if it is a root |
//! | `#[parent(Timeout)]` | `Record` is below itself: Record → Timeout → NotFound → Record; leave out `#[parent]` on the one that is to be the root |
//! | `#[parent(Record, Store)]` | a node has one parent; for what cuts across the tree, use `#[category(…)]` |
//! | `#[parent(Store)]` | `#[parent]` is given twice on `NotFound`; a node has one parent |
//! | `#[parent(2)]` | expected the name of a variant, as in `#[parent(Record)]`, or the path of a node of another tree, as in `#[parent(ErrorKind::RecordNotFound)]` |
//! | `#[parent("Record")]` | leave out the quotes: this is a name, as in `#[parent(Record)]` |
//! | `#[parent()]` | this says nothing yet; write `#[parent(Record)]` |
//! | `#[parent = "Record"]` | there is no `=` here: what it holds stands in parentheses, as in `#[parent(Record)]` |
//!
//! A path is the compiler's to resolve, so what is wrong with one is said in its words:
//!
//! | written | the compiler says |
//! |---|---|
//! | `#[parent(std::cmp::Ordering::Less)]` | `std::cmp::Ordering` is not a node of an error hierarchy |
//!
//! <style>td:first-child code { white-space: nowrap }</style>
