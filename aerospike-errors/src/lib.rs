#![doc = include_str!("../README.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;
// So that the derive's `::aerospike_errors` is this crate here too.
extern crate self as aerospike_errors;

pub mod chain;
mod dot;
mod drawing;
mod error_trait;
mod kind;
mod mermaid;
mod node;
mod render;
#[cfg(feature = "serde")]
#[cfg_attr(docsrs, doc(cfg(feature = "serde")))]
pub mod serde;
mod tree;
mod unknown;

/// The tree of [`ErrorKind`], drawn: names, codes, and the descriptions where the pointer rests.
///
/// A page of the documentation, not a module. `ErrorKind::tree().dot()` is what Graphviz made it of.
///
/// <div style="overflow-x: auto">
#[doc = include_str!("../docs/tree.svg")]
/// </div>
#[cfg(doc)]
pub mod documented_tree {}

#[doc(hidden)]
pub mod __private;

pub use aerospike_errors_derive::AerospikeError;
pub use dot::Dot;
pub use drawing::Drawing;
pub use error_trait::AerospikeError;
pub use kind::ErrorKind;
pub use mermaid::Mermaid;
pub use node::Node;
pub use tree::Tree;
pub use unknown::{UnknownCode, UnknownName};
