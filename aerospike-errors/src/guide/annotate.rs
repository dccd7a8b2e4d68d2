//! Annotate your enum.
//!
//! You have a protocol with result codes, and a list of what they mean. First the codes:
//!
//! ```
//! use aerospike_errors::AerospikeError; // the derive and the trait, one name, as with serde
//!
//! #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
//! pub enum StoreError {
//!     /// No such record.
//!     #[code(2)]
//!     NotFound,
//!     /// The deadline passed.
//!     #[code(9)]
//!     Timeout,
//! }
//!
//! assert_eq!(StoreError::from_code(2), Some(StoreError::NotFound));
//! assert_eq!(StoreError::Timeout.description(), "The deadline passed.");
//! ```
//!
//! # The tree
//!
//! Whoever handles errors asks broad questions: is it about this record, is it the store at all. So there are nodes
//! for the answers, and `#[parent(…)]` says what belongs to them. A node that only groups needs no code. A *band* on
//! the root takes the numbers that you do not know yet.
//!
//! ```
//! use aerospike_errors::AerospikeError;
//!
//! #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
//! #[non_exhaustive]
//! pub enum StoreError {
//!     /// Anything the store reports.
//!     #[code(1, 1..=255)]
//!     Store,
//!     /// A failure that concerns one record.
//!     #[parent(Store)]
//!     Record,
//!     /// No such record.
//!     #[parent(Record)]
//!     #[code(2)]
//!     NotFound,
//!     /// The deadline passed.
//!     #[parent(Store)]
//!     #[code(9)]
//!     #[category(transient)]
//!     Timeout,
//! }
//!
//! /// What comes over the wire is a byte: the band takes every one but 0, which is success.
//! fn check(code: u8) -> Result<(), StoreError> {
//!     match StoreError::classify(code.into()) {
//!         None => Ok(()),
//!         Some(error) => Err(error),
//!     }
//! }
//!
//! let error = check(2).unwrap_err();
//! assert!(error.is_not_found() && error.is_record() && error.is_store());
//! assert_eq!(check(77), Err(StoreError::Store));
//! assert_eq!(check(0), Ok(()));
//!
//! assert_eq!(StoreError::tree().to_string(), "\
//! Store (1, 1..=255)
//! ├── Record
//! │   └── NotFound (2)
//! └── Timeout (9)");
//! ```
//!
//! # Which question to ask
//!
//! | you want to know | ask |
//! |---|---|
//! | whether it is this, or anything below it | its predicate, `error.is_record()` |
//! | the same of a node that you hold in a variable | `error.is_a(StoreError::Record)` |
//! | the same of a node of another tree | `error.node().is_a(ErrorKind::RecordNotFound)` |
//! | whether it may pass, or any other property of yours | the predicate of the [category](crate::attributes::category), `error.is_transient()`: what this enum declares, and of a [transparent](crate::attributes::on_variants#transparent) variant what it wraps |
//! | the same, with the categories of the tree that yours is [mounted](crate::guide::mount) on | `error.node().is_in("transient")` |
//! | whether to send the request again | `error.retry()`, by the categories `transient` and `refused`, wherever they are declared |
//! | its code | `error.code()`: the declared one; for another, see [the number that came](crate::guide::fields#the-number-that-came) |
//! | who owns a code | `StoreError::from_code(code)`, or `TryFrom`, whose error keeps the number |
//! | where a code belongs, known or not | `StoreError::classify(code)` |
//! | a name from a log or a configuration | `StoreError::from_name(name)`, or `parse` |
//! | everything below a node, for a table or a test | `descendants()`, `children()`, `ALL` |
//! | nothing of the enum: metrics, logs | [`node()`](crate::Node), [`tree()`](crate::Tree) |
//!
//! A `match` on variants still works, and is right where each variant is handled in its own way. Where it groups, it
//! has to be kept up by hand; that is what the tree is for.
//!
//! # Two mistakes, and how they end
//!
//! A parent that is misspelt:
//!
//! ```compile_fail
//! # use aerospike_errors::AerospikeError;
//! #[derive(Debug, Clone, Copy, AerospikeError)]
//! pub enum StoreError {
//!     Record,
//!     #[parent(Recrod)]
//!     NotFound,
//! }
//! ```
//!
//! ```text
//! error: `Recrod` is not a variant of `StoreError`; did you mean `Record`?
//!  --> src/lib.rs:6:14
//!   |
//! 6 |     #[parent(Recrod)]
//!   |              ^^^^^^
//! ```
//!
//! A code that has two nodes is reported at both:
//!
//! ```compile_fail
//! # use aerospike_errors::AerospikeError;
//! #[derive(Debug, Clone, Copy, AerospikeError)]
//! pub enum StoreError {
//!     #[code(2)]
//!     NotFound,
//!     #[code(9, 2)]
//!     Timeout,
//! }
//! ```
//!
//! ```text
//! error: code 2 is already that of `NotFound`; a code has one node
//!  --> src/lib.rs:7:15
//!   |
//! 7 |     #[code(9, 2)]
//!   |               ^
//!
//! error: code 2 is first used here
//!  --> src/lib.rs:5:12
//!   |
//! 5 |     #[code(2)]
//!   |            ^
//! ```
//!
//! The [reference](crate::attributes) lists every message.
//!
//! <style>td:first-child code { white-space: nowrap }</style>
