//! The hierarchy as plain data: parents, order, codes, bands, categories.
//!
//! Nothing in here knows a token or a span. Nodes are numbers, and every check answers with the numbers of the
//! places that disagree, so that the caller can point at them.

pub(crate) mod bands;
pub(crate) mod clashes;
pub(crate) mod forest;
pub(crate) mod slots;
pub(crate) mod window;
