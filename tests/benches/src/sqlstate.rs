//! The 259 states of `PostgreSQL` as numbers: sparse codes, with one code range per class. The
//! build script writes them for every peer from `data/sqlstates.tsv`.

// A `match` has one arm per node, and the range of a class follows the codes.
#![allow(
    clippy::too_many_lines,
    clippy::match_same_arms,
    clippy::match_overlapping_arm,
    clippy::unreadable_literal
)]

use std::collections::HashMap;
use std::sync::LazyLock;

include!(concat!(env!("OUT_DIR"), "/sqlstate.rs"));

/// The states, as a map of the standard library.
pub static HASH_MAP: LazyLock<HashMap<i32, Hand>> =
    LazyLock::new(|| MAP.entries().map(|(code, state)| (*code, *state)).collect());
