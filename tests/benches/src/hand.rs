//! The documented tree as an expert writes it by hand: an enum in the order of the tree, and a `match`
//! for each method.
//!
//! The build script writes it from `ErrorKind`. `tests/same.rs` compares the results.

include!(concat!(env!("OUT_DIR"), "/hand.rs"));

impl Kind {
    /// Returns `true` if the ancestor is found on the way from parent to parent.
    #[inline]
    #[must_use]
    pub fn walk_is_a(self, ancestor: Self) -> bool {
        std::iter::successors(Some(self), |kind| kind.parent()).any(|kind| kind == ancestor)
    }
}
