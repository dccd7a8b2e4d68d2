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
    /// The first eight bytes of the name, or 0 if it is shorter.
    head: u64,
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
        let head = match name.as_bytes().first_chunk::<8>() {
            Some(first) => u64::from_le_bytes(*first),
            None => 0,
        };
        Self {
            key: key(name),
            head,
            name,
        }
    }

    /// Returns whether the key, the head and the length identify the category: up to 16 bytes, the
    /// first eight and the last eight are the whole name.
    #[inline]
    pub(super) const fn is_short(self) -> bool {
        self.name.len() <= 16
    }

    /// Returns whether a short category is in a list.
    #[inline]
    pub(super) fn is_short_in(self, list: &[Self]) -> bool {
        let mut list = list.iter();
        list.any(|other| {
            other.key == self.key && other.head == self.head && other.name.len() == self.name.len()
        })
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
