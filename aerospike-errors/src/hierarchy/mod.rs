//! Runtime types for any declared tree, of which `ErrorKind` is one.

mod category;
mod node;
pub(crate) mod position;
mod predicates;
mod render;
pub mod sources;
mod traits;
mod tree;
mod unknown;
mod words;

pub use category::Category;
pub use node::Node;
pub use render::{Diagram, Dot, Mermaid};
pub use traits::{AerospikeError, IsA};
pub use tree::Tree;
pub use unknown::{UnknownCode, UnknownName};

pub use tree::Columns;
pub use words::Words;
