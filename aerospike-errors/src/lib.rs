#![doc = include_str!("../README.md")]
#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;
// So that the derive's `::aerospike_errors` is this crate here too.
extern crate self as aerospike_errors;

#[cfg(feature = "client")]
pub mod client;
pub mod clients;
#[cfg(feature = "alloc")]
mod error;
mod error_trait;
mod family;
mod kind;
mod node;
mod render;
pub mod retry;
mod tree;
mod unknown;

#[doc(hidden)]
pub mod __private;

pub use aerospike_errors_derive::AerospikeError;
#[cfg(feature = "alloc")]
pub use error::{Chain, Context, Error, Result, check};
pub use error_trait::AerospikeError;
pub use family::Family;
pub use kind::ErrorKind;
pub use node::Node;
pub use render::{Dot, Mermaid};
pub use retry::Retry;
pub use tree::Tree;
pub use unknown::{UnknownCode, UnknownName};
