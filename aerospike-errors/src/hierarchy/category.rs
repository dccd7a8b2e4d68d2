//! Categories: labels that are orthogonal to the tree.

use core::fmt;

/// A category of errors, such as [`Category::TRANSIENT`], compared by its name.
///
/// ```
/// use aerospike_errors::{Category, ErrorKind};
///
/// let busy = ErrorKind::RecordBusy.node();
/// assert!(busy.has_category(Category::TRANSIENT));
/// assert!(!busy.has_category(Category::new("authentication")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Category(&'static str);

impl Category {
    /// The same request may succeed later.
    pub const TRANSIENT: Self = Self::new("transient");
    /// The same request never succeeds, whatever the time.
    pub const PERMANENT: Self = Self::new("permanent");
    /// The server rejected the request before it applied anything.
    pub const REFUSED: Self = Self::new("refused");

    /// Creates the category with this name, which is in snake case, as in `#[category(…)]`.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self(name)
    }

    /// Returns the name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.0
    }
}

/// Prints the name.
impl fmt::Display for Category {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.0)
    }
}
