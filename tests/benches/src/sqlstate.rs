//! `PostgreSQL`'s 259 states as numbers: sparse codes, in classes that are bands. The build script writes them for
//! every peer, of `data/sqlstates.tsv`.

// A `match` has an arm a node, and the range of a class after those of its own codes.
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
