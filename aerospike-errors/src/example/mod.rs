//! What the derive makes of an enum, to look at: the pages below are those of real ones.
//!
//! They are part of the documentation alone. Each page begins with the variants; what is generated follows under
//! *Implementations*, with the tree on top, and under *Trait Implementations*.
//!
//! # Without fields
//!
//! [`StoreError`] is its own tree. This is the whole declaration:
//!
#![doc = "```"]
#![doc = include_str!("fieldless.rs")]
#![doc = "```"]
//!
//! | generated | |
//! |---|---|
//! | what it is | [`name`](StoreError::name) [`description`](StoreError::description) [`code`](StoreError::code) [`codes`](StoreError::codes) [`since`](StoreError::since) [`aliases`](StoreError::aliases) |
//! | from outside | [`from_code`](StoreError::from_code) [`classify`](StoreError::classify) [`from_name`](StoreError::from_name) `TryFrom<i32>` `FromStr` |
//! | around it | [`parent`](StoreError::parent) [`ancestors`](StoreError::ancestors) [`children`](StoreError::children) [`descendants`](StoreError::descendants) [`depth`](StoreError::depth) [`ALL`](StoreError::ALL) |
//! | what it belongs to | [`is_a`](StoreError::is_a); one predicate a variant, as [`is_record`](StoreError::is_record); one a category, as [`is_transient`](StoreError::is_transient) |
//! | without the enum | [`node`](StoreError::node) [`tree`](StoreError::tree), the trait [`AerospikeError`](trait@crate::AerospikeError), `From` for [`Node`](crate::Node) |
//!
//! # With fields
//!
//! [`ProfileError`] carries what happened, and [`ProfileErrorKind`] is generated beside it: the tree. It hangs on
//! [`ErrorKind`](crate::ErrorKind), and one variant is what it wraps. What it says, `Display` and `Error`, is left to
//! [thiserror and its like](crate::guide::fields).
//!
#![cfg_attr(feature = "alloc", doc = "```")]
#![cfg_attr(not(feature = "alloc"), doc = "```ignore")]
#![doc = include_str!("with_fields.rs")]
#![doc = "```"]
//!
//! | generated on the value | |
//! |---|---|
//! | its kind | [`kind`](ProfileError::kind), which has all of the table above |
//! | what it is | [`name`](ProfileError::name) [`description`](ProfileError::description) [`code`](ProfileError::code) |
//! | what it belongs to | [`is_a`](ProfileError::is_a) and every predicate, as [`is_missing`](ProfileError::is_missing) |
//! | without the enum | [`node`](ProfileError::node), the trait [`AerospikeError`](trait@crate::AerospikeError) |
//!
//! Nearly all of it is `const`, takes `&self` and allocates nothing. A node's subtree is an interval of a table, so
//! that a predicate costs a subtraction and a comparison at any depth.

mod fieldless;
#[cfg(feature = "alloc")]
mod with_fields;

pub use fieldless::StoreError;
#[cfg(feature = "alloc")]
pub use with_fields::{ProfileError, ProfileErrorKind};
