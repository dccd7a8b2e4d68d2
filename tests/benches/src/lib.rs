//! The measured functions and their inputs, for the derive and its peers.
//!
//! `run-time` prints the costs of calls, and `build-time` the costs of compiling declarations.

pub mod queries;
// A `match` has one arm for each node.
#[allow(clippy::too_many_lines, clippy::match_same_arms)]
pub mod hand;
pub mod libraries;
pub mod mounted_trees;
pub mod sqlstate;
mod subjects;
pub mod trees;

pub use subjects::{Subject, subjects};
