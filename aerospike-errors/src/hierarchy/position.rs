//! The nodes of a tree by their number, in pre-order.

/// No position: for the parent of a root, and for what a lookup does not find. No tree has so many nodes.
pub(crate) const NONE: u16 = u16::MAX;
