//! What a declaration may say: every attribute, with an example and its errors.
//!
//! Pages of the documentation, not modules to import. The guide to [a first enum](crate::guide::annotate) is the
//! place to begin; here is the whole of it.
//!
//! | attribute | on | what it says | page |
//! |---|---|---|---|
//! | `#[code(204, 200..=219)]` | variant | the numbers it owns, and the ranges that fall to it | [`code`] |
//! | `#[parent(Record)]` | variant | the node above, in this tree or in another | [`parent`] |
//! | `#[category(transient)]` | variant | what it has in common with others across the tree | [`category`] |
//! | `#[alias("AS_ERR_NOT_FOUND")]` | variant | further names | [`alias`] |
//! | `#[aerospike(since = "4.6.0.2")]` | variant | since when there is such an error | [`on_variants`] |
//! | `#[aerospike(predicate = is_missing)]` | variant | another name for the predicate | [`on_variants`] |
//! | `#[aerospike(transparent)]` | variant | it is what it wraps | [`on_variants`] |
//! | `#[aerospike(kind = StoreFailure)]` | enum | the name of the generated kind | [`on_enums`] |
//! | `#[aerospike(crate = path)]` | enum | where this crate is found | [`on_enums`] |
//!
//! A doc comment is part of the declaration too: the first paragraph of a variant's is its `description()`.
//!
//! ```
//! use aerospike_errors::AerospikeError;
//!
//! /// Failures of the profile store.
//! #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
//! pub enum StoreError {
//!     /// Anything the store
//!     /// reports.
//!     ///
//!     /// What follows is for the documentation alone.
//!     #[code(1, 1..=255)]
//!     Store,
//!     #[parent(Store)]
//!     #[code(2)]
//!     NotFound,
//! }
//!
//! assert_eq!(StoreError::Store.description(), "Anything the store reports.");
//! assert_eq!(StoreError::NotFound.description(), "");
//! ```
//!
//! # What it can stand on
//!
//! Enums, of any visibility, with generics, lifetimes and discriminants; up to 65,535 variants. Without fields the enum
//! is the tree itself; with a field on any variant the tree is a second enum, [the kind](on_enums). A variant that is
//! `#[doc(hidden)]` is left out of the generated documentation, and one that is `#[deprecated]` brings no warnings out of
//! generated code; what the enum is told to `#[allow]`, generated code is allowed too. Declarations may come from
//! `macro_rules!`, and the attributes take what it passes on.
//!
//! # Errors
//!
//! A mistake that a macro can see is a compile error at the word that made it. All of a declaration are reported in one pass, and
//! none takes a method away: what was right of the declaration still works, so that one bad attribute brings no page
//! of "no method named". Where two places disagree, the second has the error, and the first a note such as "code 2 is
//! first used here".
//!
//! The tables on these pages quote the messages; a test compares them with what the compiler says. These are about the
//! enum itself, or the same for every attribute:
//!
//! | written | the compiler says |
//! |---|---|
//! | `pub struct StoreError {` | `AerospikeError` is derived on an enum, whose variants are the nodes of the tree; this is a struct. Make it a variant: `#[aerospike(transparent)] Name(TheError)` lets a variant be what it wraps |
//! | `pub enum StoreError {` | an error hierarchy needs at least one variant: each variant is a node of the tree |
//! | `#[code(2)]` | `#[code]` goes on a variant: it describes a node, and the enum is the whole tree |
//! | `#[code(2)]` | `#[code]` goes on the variant `NotFound`, not on its field |
//! | `ALL,` | `ALL` is generated on the enum, and a variant of that name hides it; name the variant `All` |
//!
//! A misspelt attribute is the compiler's to report, and it knows the right one:
//!
//! | written | the compiler says |
//! |---|---|
//! | `#[parnet(Store)]` | cannot find attribute `parnet` in this scope |
//!
//! # Errors in the compiler's own words
//!
//! A macro sees its enum and nothing around it. What clashes with the rest of a crate, the compiler reports in its own
//! words, and the way out is here:
//!
//! | the compiler says | because | the way out |
//! |---|---|---|
//! | [E0119]: conflicting implementations of trait `TryFrom<i32>` for type `StoreError` | the enum has a conversion from `i32` or from text of its own, by hand or of another derive, and `TryFrom<i32>` and `FromStr` are generated | leave it out; what it did beyond the generated one, a method of the enum can do |
//! | [E0119]: conflicting implementations of trait `ParentInAnotherTree` for type `StoreError` | a path in `#[parent(…)]` leads to the enum itself, whose module a macro does not know | [its name alone](parent), as in `#[parent(Store)]` |
//! | [E0428]: the name `StoreErrorKind` is defined multiple times | an enum with fields gets [a kind](on_enums), and there is something of that name | [`#[aerospike(kind = StoreFailure)]`](on_enums#kind) on the enum |
//! | [E0592]: duplicate definitions with name `is_not_found` | the enum has a method of its own that is called as a generated one | [`#[aerospike(predicate = is_missing)]`](on_variants#predicate) on the variant; or rename the method, if it is `code`, `name` or another that is generated on every such enum |
//! | [E0599]: no variant or associated item named `from_code` found for enum `StoreError` | it has fields, which no code can fill | [its kind](on_enums): `StoreErrorKind::from_code(2)` |
//! | [E0308]: mismatched types | `is_a` of an enum that is mounted on no other asks about its own nodes, and of an enum with fields about its kind | another tree: `error.node().is_a(ErrorKind::RecordNotFound)`; the kind: `error.is_a(StoreErrorKind::Full)`. Not the `.into()` that the compiler suggests: it [climbs to the parent](crate::guide::mount#the-question-from-above) |
//! | [E0277]: `std::cmp::Ordering` is not a node of an error hierarchy | a [path in `#[parent(…)]`](parent#a-node-of-another-tree) leads to something else than a node, or a [transparent](on_variants#transparent) variant wraps something else | what the notes of the error say |
//! | [E0432]: unresolved import `aerospike_error` | this crate is not found where generated code looks for it; E0433 may follow | [`#[aerospike(crate = path)]`](on_enums#crate) |
//!
//! [E0119]: https://doc.rust-lang.org/error_codes/E0119.html
//! [E0277]: https://doc.rust-lang.org/error_codes/E0277.html
//! [E0308]: https://doc.rust-lang.org/error_codes/E0308.html
//! [E0428]: https://doc.rust-lang.org/error_codes/E0428.html
//! [E0432]: https://doc.rust-lang.org/error_codes/E0432.html
//! [E0592]: https://doc.rust-lang.org/error_codes/E0592.html
//! [E0599]: https://doc.rust-lang.org/error_codes/E0599.html
//!
//! <style>td:first-child code { white-space: nowrap }</style>

pub mod alias;
pub mod category;
pub mod code;
#[doc(alias("kind", "crate", "E0428"))]
pub mod on_enums;
#[doc(alias("since", "predicate", "transparent", "E0592"))]
pub mod on_variants;
pub mod parent;
