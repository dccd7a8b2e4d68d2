//! No input makes the derive panic, hang or overflow its stack, and none gets silence for an answer.
//!
//! The derive's own sources run here in process, as the macro runs them, on what nobody would write: arbitrary
//! tokens, declarations with a few tokens wrong, and declarations of any size. `tests/fuzz` does the same without end.

// The derive keeps to a release of Rust that cannot collapse these.
#![allow(clippy::collapsible_if)]

#[path = "../../aerospike-errors-derive/src/check/mod.rs"]
mod check;
#[path = "../../aerospike-errors-derive/src/derive.rs"]
mod derive;
#[path = "../../aerospike-errors-derive/src/errors.rs"]
mod errors;
#[path = "../../aerospike-errors-derive/src/expand/mod.rs"]
mod expand;
#[path = "../../aerospike-errors-derive/src/ide.rs"]
mod ide;
#[path = "../../aerospike-errors-derive/src/parse/mod.rs"]
mod parse;
#[path = "../../aerospike-errors-derive/src/recover.rs"]
mod recover;

mod compiler;
mod declarations;
mod names;
mod oracle;
mod properties;
mod scale;
