//! What stays true: unknown codes, and what may change when a code gets a name.
//!
//! Servers get new codes; a library that is a year old meets them. Two things are promised of every tree that is
//! declared with the derive, and a third of [`ErrorKind`](crate::ErrorKind).
//!
//! # No number is lost, and none is guessed
//!
//! | a code | `from_code` | `classify` |
//! |---|---|---|
//! | that a node owns | that node | that node |
//! | that no node owns, in a band | `None` | the node with the narrowest band |
//! | that no node owns, in no band | `None` | `None` |
//!
//! `from_code` never answers with a neighbour. [`UnknownCode`](crate::UnknownCode), the error of `TryFrom`, keeps the
//! number; [`Error`](crate::Error) keeps it beside the kind that it falls to. A node without a code has none, not 0.
//!
//! # A name takes nothing back
//!
//! One day 77 gets a node. It is declared below the node whose band held 77, and then:
//!
//! | you asked | before | after |
//! |---|---|---|
//! | `is_store()`, or any predicate that held, `is_a` | true | **true** |
//! | `code()` of the [`Error`](crate::Error) that came | 77 | **77** |
//! | `classify(77)` | `Store` | a node *below* `Store` |
//! | `from_code(77)` | `None` | the node |
//! | `error.kind() == StoreErrorKind::Store` | true | false |
//! | the arm `Store => …` of a `match` | taken | not taken |
//! | `name()`, and so a label of a metric | `"Store"` | the new name |
//! | `code()` of the kind | 1, that of `Store` | 77 |
//! | `is_transient()` | as for `Store` | as for `Store`, or more categories |
//!
//! So ask predicates and `is_a`; compare and match where you mean just this node. "None of the others" is a question
//! whose answer changes on that day:
//!
//! ```
//! mod before {
//!     #[derive(Debug, Clone, Copy, PartialEq, Eq, aerospike_errors::AerospikeError)]
//!     pub enum StoreError {
//!         #[code(1, 1..=255)]
//!         Store,
//!     }
//! }
//! mod after {
//!     #[derive(Debug, Clone, Copy, PartialEq, Eq, aerospike_errors::AerospikeError)]
//!     pub enum StoreError {
//!         #[code(1, 1..=255)]
//!         Store,
//!         #[parent(Store)]
//!         #[code(77)]
//!         Quota,
//!     }
//! }
//! # fn main() {
//!
//! let old = before::StoreError::classify(77).unwrap();
//! let new = after::StoreError::classify(77).unwrap();
//! assert!(old.is_store() && new.is_store(), "stays true");
//! assert!(old == before::StoreError::Store && new != after::StoreError::Store, "does not");
//! # }
//! ```
//!
//! # What a release of this crate may change
//!
//! | change of [`ErrorKind`](crate::ErrorKind) | release |
//! |---|---|
//! | a new node below an existing one, for a code that fell to it | minor |
//! | a new alias, category or `since` | minor |
//! | a node gets another parent below the one that it had | minor |
//! | a node gets a parent that is not below the one it had: an `is_a` no longer holds | major |
//! | a node leaves a category | major |
//! | a node is renamed or removed, an alias is removed, a code moves to another node | major |
//!
//! The enum is `#[non_exhaustive]`, so that a `match` has an arm for what is new. The order of variants, and with it
//! `Ord` and the position in `ALL`, is not promised.
//!
//! # For an enum of yours
//!
//! The same holds if you keep three rules: `#[non_exhaustive]` from the first day; a band on every node that may
//! grow; a new node goes below the one whose band held its code. Keep an old name as an
//! [alias](crate::attributes::alias). And two changes of a declaration change what is generated, so that users of the enum
//! may have to follow:
//!
//! | change of your enum | what breaks | release |
//! |---|---|---|
//! | the first [mount](crate::attributes::parent#a-node-of-another-tree) | `is_a` takes any node and is no longer `const`: a constant, or an argument with `.into()`, does not compile | major |
//! | the first [transparent](crate::attributes::on_variants#transparent) variant | `code`, `node`, `is_a` and the predicates of categories are no longer `const`; those of the kind still are | major |
//! | the first field | the tree is [the kind](crate::attributes::on_enums#kind): `from_code`, `ALL` and the like move there | major |
//!
//! <style>td:first-child code { white-space: nowrap }</style>
