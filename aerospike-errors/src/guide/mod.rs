//! How to do it, from a first enum to a binding for another language.
//!
//! Pages of the documentation, not modules to import.
//!
//! 1. [Annotate your enum](annotate): codes, parents, categories, and what can be asked then.
//! 2. [Carry fields](fields), with thiserror for the messages.
//! 3. [Mount it](mount) on [`ErrorKind`](crate::ErrorKind) or on a tree of your own.
//! 4. [Classify](classify) what an Aerospike client reports, and find errors that are wrapped in others.
//! 5. [Retry](retrying) what is worth it.
//! 6. [Write a binding](bindings): exceptions of another language from the tree.
//! 7. [What stays true](what_stays_true): unknown codes, and what may change when a code gets a name.
//! 8. [Comparison](comparison) with thiserror, strum, num_enum, snafu, error_set and a `match` by hand, and when to use
//!    them instead.
//!
//! Every attribute with its errors is in the [reference](crate::attributes), and what is generated [stands there to
//! look at](crate::example).

pub mod annotate;
#[doc(alias("pyo3", "exception"))]
pub mod bindings;
#[doc(alias("anyhow", "eyre"))]
pub mod classify;
#[doc(alias("thiserror", "strum", "num_enum", "snafu", "error_set"))]
pub mod comparison;
#[doc(alias("thiserror", "snafu", "displaydoc"))]
pub mod fields;
pub mod mount;
#[doc(alias("backoff", "retry"))]
pub mod retrying;
#[doc(alias("stability", "semver", "unknown"))]
pub mod what_stays_true;
