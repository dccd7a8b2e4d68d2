//! `#[category(…)]`: what errors have in common across the tree.
//!
//! A tree has one order. What cuts across it — may be tried again, is the caller's fault, wakes somebody up at night
//! — is a category: a name of yours in snake case, which becomes a predicate. It holds for the node and everything
//! below it.
//!
//! ```
//! use aerospike_errors::AerospikeError;
//!
//! #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
//! enum StoreError {
//!     Store,
//!     /// Whatever the network does passes.
//!     #[parent(Store)]
//!     #[category(transient)]
//!     Network,
//!     #[parent(Network)]
//!     Timeout,
//!     #[parent(Store)]
//!     #[category(transient, refused)]
//!     Overload,
//! }
//!
//! assert!(StoreError::Timeout.is_transient(), "inherited");
//! assert!(StoreError::Overload.is_transient() && StoreError::Overload.is_refused());
//! assert!(!StoreError::Store.is_transient(), "categories go down, not up");
//! assert!(StoreError::Overload.node().categories().eq(["transient", "refused"]));
//! // For code that knows the category and not the enum; across mounts.
//! assert!(StoreError::Timeout.node().is_in("transient"));
//! ```
//!
//! An enum has the predicates of the categories that it names. A [transparent](super::on_variants#transparent) variant is
//! also in the categories of what it wraps. Those of a tree that the enum is mounted on are asked of the node:
//! `error.node().is_in("transient")`.
//!
//! Any name will do. Two of them mean something to this crate: [`AerospikeError::retry`](crate::AerospikeError::retry)
//! reads `transient` and `refused`, see [the policy](crate::retry); a name that is one slip from these is refused.
//!
//! # Errors
//!
//! | written | the compiler says |
//! |---|---|
//! | `#[category(Transient)]` | a category is written as its predicate `is_…` is: `transient`, not `Transient` |
//! | `#[category(transeint)]` | only this variant has the category `transeint`; did you mean `transient`? If not, give it a name that differs by more than one letter |
//! | `#[category(store)]` | the predicates of `Store` and of the category `store` are both `is_store`; give the category another name, or the node one with `#[aerospike(predicate = …)]` |
//! | `#[category(a)]` | the predicate of the category `a` would be `is_a`, which every such enum has already; give the category another name |
//! | `#[category(transient, refused, transient)]` | `transient` is given twice on `Timeout`; once is enough |
//! | `#[category(refused)]` | `#[category]` is given twice on `Timeout`; put all in one list |
//! | `#[category(transient refused)]` | expected the name of a category, as in `#[category(transient)]`; a comma stands between two |
//! | `#[category("transient")]` | leave out the quotes: this is a name, as in `#[category(transient)]` |
//! | `#[category(_)]` | the name of a category needs a letter: `is_` stands before it in the predicate |
//! | `#[category]` | this says nothing yet; write `#[category(transient)]` |
//!
//! <style>td:first-child code { white-space: nowrap }</style>
