//! A node of any tree.

use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::RangeInclusive;

use crate::__private::{codes, depth, find, is_below};
use crate::Tree;
use crate::tree::NONE;

/// A handle of a node of any tree: what is left of a kind when its enum is forgotten.
///
/// Two nodes are equal when they are the same node of the same tree.
///
/// ```
/// use aerospike_errors::{ErrorKind, Node};
///
/// let node = Node::from(ErrorKind::RecordNotFound);
/// assert_eq!(node.name(), "RecordNotFound");
/// assert_eq!(node.to_string(), "RecordNotFound");
/// assert_eq!(node.code(), Some(2));
/// assert_eq!(node.parent(), Some(ErrorKind::RecordError.node()));
/// assert!(node.is_a(ErrorKind::ServerError));
/// ```
#[derive(Clone, Copy)]
pub struct Node {
    pub(crate) tree: &'static Tree,
    pub(crate) index: u16,
}

impl Node {
    /// The name of the variant.
    #[inline]
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.tree.columns.names[self.index as usize]
    }

    /// The first paragraph of the variant's documentation, on one line; empty where there is none.
    #[inline]
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.tree.columns.descriptions[self.index as usize]
    }

    /// The canonical code: the first one that the node owns.
    #[inline]
    #[must_use]
    pub const fn code(self) -> Option<i32> {
        match self.codes() {
            [code, ..] => Some(*code),
            [] => None,
        }
    }

    /// Every code that the node owns, the canonical one first.
    #[inline]
    #[must_use]
    pub const fn codes(self) -> &'static [i32] {
        codes(self.tree.columns.codes, self.tree.columns.code_starts, self.index)
    }

    /// The bands of codes that belong to the node where no node owns them and no narrower band holds them.
    ///
    /// ```
    /// use aerospike_errors::ErrorKind;
    ///
    /// assert_eq!(ErrorKind::IndexError.node().bands().collect::<Vec<_>>(), [200..=219]);
    /// ```
    pub fn bands(self) -> impl Iterator<Item = RangeInclusive<i32>> {
        self.tree.bands(self.index)
    }

    /// The version that brought the node, where its declaration says one.
    #[must_use]
    pub const fn since(self) -> Option<&'static str> {
        match find(self.tree.columns.since, self.index) {
            Some(since) => Some(*since),
            None => None,
        }
    }

    /// The further names under which `from_name` finds the node.
    #[must_use]
    pub const fn aliases(self) -> &'static [&'static str] {
        match find(self.tree.columns.aliases, self.index) {
            Some(aliases) => aliases,
            None => &[],
        }
    }

    /// The categories that the node is in, by itself or by a node above it in its tree.
    ///
    /// ```
    /// use aerospike_errors::ErrorKind;
    ///
    /// let categories: Vec<_> = ErrorKind::RecordBusy.node().categories().collect();
    /// assert_eq!(categories, ["transient", "capacity", "refused"]);
    /// ```
    pub fn categories(self) -> impl Iterator<Item = &'static str> {
        let columns = &self.tree.columns;
        let index = usize::from(self.index);
        columns
            .categories
            .iter()
            .enumerate()
            .filter(move |(number, _)| columns.masks[number / 8][index] & (1 << (number % 8)) != 0)
            .map(|(_, name)| *name)
    }

    /// The tree that declares the node.
    #[inline]
    #[must_use]
    pub const fn tree(self) -> &'static Tree {
        self.tree
    }

    /// The node right above. The parent of a root that is mounted is the node of the other tree that it hangs on.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        self.ancestors().next()
    }

    /// The nodes above, the nearest first, without the node itself; across mounts, up to a root that hangs on
    /// nothing. Trees that are mounted on each other in a circle end where a tree would come a second time.
    pub fn ancestors(self) -> impl Iterator<Item = Self> {
        let mut path = Mounts::of(self);
        let mut node = self;
        core::iter::from_fn(move || {
            node = match node.tree.columns.parents[usize::from(node.index)] {
                NONE => path.next()?,
                index => Self { index, ..node },
            };
            Some(node)
        })
    }

    /// The nodes right below in its own tree, as declared. A tree does not know which others are mounted on it.
    pub fn children(self) -> impl Iterator<Item = Self> {
        self.tree.siblings(self.index + 1, self.end()).map(move |index| Self { index, ..self })
    }

    /// Every node below in its own tree, in pre-order, without the node itself.
    #[must_use]
    pub fn descendants(self) -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator {
        (self.index + 1..self.end()).map(move |index| Self { index, ..self })
    }

    /// How many ancestors the node has, across mounts.
    #[must_use]
    pub fn depth(self) -> usize {
        let own = |node: Self| depth(node.tree, node.index);
        Mounts::of(self).fold(own(self), |depth, mount| depth + 1 + own(mount))
    }

    /// Whether this is `ancestor` or anything below it, across the trees that its own is mounted on.
    ///
    /// Within a tree this is one comparison, at any depth; each tree crossed costs one step more.
    #[inline]
    #[must_use]
    pub fn is_a(self, ancestor: impl Into<Self>) -> bool {
        let ancestor = ancestor.into();
        if core::ptr::eq(self.tree, ancestor.tree) {
            return is_below(self.tree, self.index, ancestor.index);
        }
        !self.tree.columns.mounts.is_empty() && self.is_a_across(ancestor)
    }

    fn is_a_across(self, ancestor: Self) -> bool {
        Mounts::of(self)
            .find(|mount| core::ptr::eq(mount.tree, ancestor.tree))
            .is_some_and(|mount| is_below(mount.tree, mount.index, ancestor.index))
    }

    /// The node of another tree that the root above this one hangs on.
    fn mount(self) -> Option<Self> {
        let mounts = self.tree.columns.mounts;
        let after = mounts.partition_point(|&(root, _)| root <= self.index);
        let (root, mount) = *mounts.get(after.checked_sub(1)?)?;
        is_below(self.tree, self.index, root).then(mount)
    }

    fn end(self) -> u16 {
        self.index + self.tree.columns.sizes[usize::from(self.index)]
    }
}

/// The nodes that a node's trees are mounted on, one a tree, until one hangs on nothing or a tree comes again.
struct Mounts {
    first: Node,
    last: Node,
}

impl Mounts {
    fn of(node: Node) -> Self {
        Self { first: node, last: node }
    }

    /// Whether the way so far went through this tree. The way is walked again: it is a tree or two long.
    fn went_through(&self, tree: &'static Tree) -> bool {
        let mut node = self.first;
        loop {
            if core::ptr::eq(node.tree, tree) {
                return true;
            }
            if node == self.last {
                return false;
            }
            match node.mount() {
                Some(mount) => node = mount,
                None => return false,
            }
        }
    }
}

impl Iterator for Mounts {
    type Item = Node;

    fn next(&mut self) -> Option<Node> {
        let next = self.last.mount().filter(|next| !self.went_through(next.tree))?;
        self.last = next;
        Some(next)
    }
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index && core::ptr::eq(self.tree, other.tree)
    }
}

impl Eq for Node {}

impl Hash for Node {
    fn hash<H: Hasher>(&self, state: &mut H) {
        core::ptr::hash(self.tree, state);
        self.index.hash(state);
    }
}

impl fmt::Debug for Node {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}::{}", self.tree.name(), self.name())
    }
}

/// The name.
impl fmt::Display for Node {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}
