//! Two annotated enums as pages, to look at the generated items.
//!
//! The enums exist only in the documentation. Each page lists the variants first. Generated methods
//! follow under *Implementations*, below the tree, and generated traits under *Trait
//! Implementations*.
//!
//! # Without fields
//!
//! `StoreError` is its own kind. This is the complete declaration:
//!
#![cfg_attr(doc, doc = "```")]
#![cfg_attr(doc, doc = include_str!("fieldless.rs"))]
#![cfg_attr(doc, doc = "```")]
#![cfg_attr(doc, doc = include_str!("../../docs/example/fieldless.md"))]
//!
//! # With fields
//!
//! `ProfileErrorKind` is generated for `ProfileError`. Its tree is mounted on
//! [`ErrorKind`](crate::ErrorKind), and one variant is transparent.
//! [thiserror](crate::guide::fields) can write `Display` and `Error`.
//!
#![cfg_attr(all(doc, feature = "alloc"), doc = "```")]
#![cfg_attr(all(doc, not(feature = "alloc")), doc = "```ignore")]
#![cfg_attr(doc, doc = include_str!("with_fields.rs"))]
#![cfg_attr(doc, doc = "```")]
#![cfg_attr(doc, doc = include_str!("../../docs/example/with_fields.md"))]

#[cfg(doc)]
mod fieldless;
#[cfg(all(doc, feature = "alloc"))]
mod with_fields;

#[cfg(doc)]
pub use fieldless::StoreError;
#[cfg(all(doc, feature = "alloc"))]
pub use with_fields::{ProfileError, ProfileErrorKind};
