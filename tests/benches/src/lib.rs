//! The questions that are measured, the same ones of every peer, over the documented tree and over trees of all sizes.
//!
//! `run-time` prints the table of what they cost to answer, `build-time` that of what declarations cost to compile.

pub mod asked;
// A `match` has an arm a node, and says each fact where a reader looks for it.
#[allow(clippy::too_many_lines, clippy::match_same_arms)]
pub mod hand;
pub mod libraries;
pub mod sqlstate;
mod subjects;
pub mod towers;
pub mod trees;

pub use subjects::{Subject, subjects};
