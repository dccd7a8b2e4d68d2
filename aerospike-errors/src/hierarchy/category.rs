//! Categories: labels that are orthogonal to the tree.

use core::fmt;
use core::hash::{Hash, Hasher};

/// A category of errors, such as [`Category::TRANSIENT`], compared by its name.
///
/// ```
/// use aerospike_errors::{Category, ErrorKind};
///
/// let busy = ErrorKind::RecordBusy.node();
/// assert!(busy.has_category(Category::TRANSIENT));
/// assert!(!busy.has_category(Category::new("authentication")));
/// ```
#[derive(Clone, Copy, Eq, PartialOrd, Ord)]
pub struct Category {
    /// The first bytes of the name, which are the whole name of most categories.
    key: [u64; 2],
    name: &'static str,
}

/// The number of bytes in a key.
const KEY: usize = 16;

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
        let bytes = name.as_bytes();
        let mut key = [0; 2];
        let mut place = 0;
        while place < bytes.len() && place < KEY {
            key[place / 8] |= (bytes[place] as u64) << (place % 8 * 8);
            place += 1;
        }
        Self { key, name }
    }

    /// Returns the name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.name
    }
}

impl PartialEq for Category {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        let length = self.name.len();
        self.key == other.key
            && length == other.name.len()
            && (length <= KEY || self.name == other.name)
    }
}

impl Hash for Category {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.name.hash(state);
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
