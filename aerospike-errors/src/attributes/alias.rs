//! `#[alias("…")]`: further names of a node.
//!
//! What others call it: the server's constant, an older name, that of another client. `from_name` and `parse` find
//! the node by them, to the letter, and so does the search of your documentation: it leads to the node's predicate.
//!
//! ```
//! use aerospike_errors::AerospikeError;
//!
//! #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
//! enum StoreError {
//!     #[alias("AS_ERR_NOT_FOUND", "KEY_NOT_FOUND_ERROR")]
//!     NotFound,
//! }
//!
//! assert_eq!(StoreError::from_name("AS_ERR_NOT_FOUND"), Some(StoreError::NotFound));
//! assert_eq!("NotFound".parse(), Ok(StoreError::NotFound));
//! assert_eq!(StoreError::from_name("as_err_not_found"), None);
//! assert_eq!(StoreError::NotFound.aliases(), ["AS_ERR_NOT_FOUND", "KEY_NOT_FOUND_ERROR"]);
//! ```
//!
//! The name of a variant needs no alias. `name()` always is the variant's, so that what was written down as text is
//! read back after a rename if the old name stays as an alias.
//!
//! # Errors
//!
//! | written | the compiler says |
//! |---|---|
//! | `#[alias("ERR")]` | the alias "ERR" is already one of `NotFound`; a name has one node |
//! | `#[alias("Timeout")]` | "Timeout" is the name of a variant, which is found without an alias; leave this out |
//! | `#[alias(AS_ERR_NOT_FOUND)]` | an alias is a string; put it in quotes: `"AS_ERR_NOT_FOUND"` |
//! | `#[alias("")]` | an alias is a string that is not empty, as in `#[alias("AS_ERR_NOT_FOUND")]`; a comma stands between two |
//! | `#[alias("NO_RECORD")]` | `#[alias]` is given twice on `NotFound`; put all in one list |
//! | `#[alias]` | this says nothing yet; write `#[alias("AS_ERR_NOT_FOUND")]` |
//!
//! <style>td:first-child code { white-space: nowrap }</style>
