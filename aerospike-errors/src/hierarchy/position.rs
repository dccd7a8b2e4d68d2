//! Positions of nodes in pre-order.

/// The sentinel for no position: the parent of a root, or a failed lookup. It is larger than every
/// position.
pub(crate) const NONE: u16 = u16::MAX;
