//! Categories: labels that are orthogonal to the tree.

use core::fmt;

use super::names::key;

/// A category of errors, such as [`Category::TRANSIENT`], compared by its name.
///
/// ```
/// use aerospike_errors::{Category, ErrorKind};
///
/// let busy = ErrorKind::RecordBusy.node();
/// assert!(busy.has_category(Category::TRANSIENT));
/// assert!(!busy.has_category(Category::new("authentication")));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Category {
    /// Before the name, so that most comparisons end here.
    key: u64,
    name: &'static str,
}

impl Category {
    /// The same request may succeed later.
    pub const TRANSIENT: Self = Self::new("transient");
    /// The same request never succeeds, at any time.
    pub const PERMANENT: Self = Self::new("permanent");
    /// The server rejected the request before it applied anything.
    pub const REFUSED: Self = Self::new("refused");

    /// Creates the category with this name, which is in snake case, as in `#[category(…)]`.
    #[must_use]
    pub const fn new(name: &'static str) -> Self {
        Self {
            key: key(name),
            name,
        }
    }

    /// Returns the name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }
}

impl fmt::Debug for Category {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Category({:?})", self.name)
    }
}

/// Prints the name.
impl fmt::Display for Category {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name)
    }
}
