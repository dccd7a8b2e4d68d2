//! The runtime types of any declared tree.

pub(crate) mod catch;
mod category;
pub(crate) mod codes;
pub(crate) mod identity;
pub(crate) mod names;
mod node;
pub(crate) mod position;
mod predicates;
mod render;
pub mod sources;
mod traits;
pub(crate) mod tree;
mod unknown;

pub use category::Category;
pub use node::Node;
pub use render::{Diagram, Dot, Mermaid};
pub use traits::{AerospikeError, IsA};
pub use tree::Tree;
pub use unknown::{UnknownCode, UnknownName};
