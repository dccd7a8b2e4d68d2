//! A node of any tree.

use core::fmt;
use core::hash::{Hash, Hasher};
use core::iter::{FusedIterator, successors};
use core::ops::RangeInclusive;

use crate::__private::{depth, find_pair, is_below, part};
use crate::hierarchy::position::NONE;
use crate::{Category, Diagram, Tree};

/// A handle of a node of any tree: a variant of a kind without its type.
///
/// Two nodes are equal if they are the same node of the same tree.
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
    /// Returns the name of the variant.
    #[inline]
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.tree.columns.names[self.index as usize]
    }

    /// Returns the first paragraph of the variant's documentation as plain text, or an empty
    /// string.
    #[inline]
    #[must_use]
    pub const fn description(self) -> &'static str {
        self.tree.columns.descriptions[self.index as usize]
    }

    /// Returns the canonical code: the first of the node's own codes.
    #[inline]
    #[must_use]
    pub const fn code(self) -> Option<i32> {
        match self.codes() {
            [code, ..] => Some(*code),
            [] => None,
        }
    }

    /// Returns the node's own codes, the canonical one first.
    #[inline]
    #[must_use]
    pub const fn codes(self) -> &'static [i32] {
        let columns = &self.tree.columns;
        part(columns.codes, columns.code_starts, self.index)
    }

    /// Returns the node's code ranges, as declared.
    ///
    /// A code that no node owns is classified as the node with the narrowest range that contains
    /// it.
    ///
    /// ```
    /// use aerospike_errors::ErrorKind;
    ///
    /// assert_eq!(ErrorKind::IndexError.node().ranges().collect::<Vec<_>>(), [200..=219]);
    /// ```
    #[must_use = "iterators are lazy"]
    pub fn ranges(self) -> impl FusedIterator<Item = RangeInclusive<i32>> {
        self.tree.ranges(self.index)
    }

    /// Returns the version that introduced the error, if it is declared.
    #[must_use]
    pub const fn since(self) -> Option<&'static str> {
        find_pair(self.tree.columns.since, self.index)
    }

    /// Returns whether the node is a transparent variant. No error has such a node: `node()`
    /// returns the node of the wrapped error.
    ///
    /// ```
    /// use aerospike_errors::{AerospikeError, ErrorKind};
    ///
    /// #[derive(Debug, AerospikeError)]
    /// enum StoreError {
    ///     Closed,
    ///     #[aerospike(transparent)]
    ///     Database(ErrorKind),
    /// }
    ///
    /// assert!(StoreErrorKind::Database.node().is_transparent());
    /// let error = StoreError::Database(ErrorKind::RecordBusy);
    /// assert!(!error.node().is_transparent());
    /// assert_eq!(error.node(), ErrorKind::RecordBusy.node());
    /// ```
    #[must_use]
    pub fn is_transparent(self) -> bool {
        self.tree.columns.transparent.contains(&self.index)
    }

    /// Returns the further names by which `from_name` finds the node.
    #[must_use]
    pub const fn aliases(self) -> &'static [&'static str] {
        match find_pair(self.tree.columns.aliases, self.index) {
            Some(aliases) => aliases,
            None => &[],
        }
    }

    /// Returns the categories of the node and of its ancestors, across mounts, each once.
    ///
    /// ```
    /// use aerospike_errors::{Category, ErrorKind};
    ///
    /// let categories = ErrorKind::RecordBusy.node().categories();
    /// assert!(categories.map(Category::name).eq(["transient", "capacity", "refused"]));
    /// ```
    #[must_use = "iterators are lazy"]
    pub fn categories(self) -> impl FusedIterator<Item = Category> {
        self.levels().flat_map(move |level| {
            let own = level.own_categories().iter().copied();
            own.filter(move |&category| {
                let lower = self.levels().take_while(move |&lower| lower != level);
                !lower
                    .into_iter()
                    .any(|lower| lower.has_own_category(category))
            })
        })
    }

    /// Returns `true` if the node or one of its ancestors has the category, across mounts.
    ///
    /// ```
    /// use aerospike_errors::{AerospikeError, Category, ErrorKind};
    ///
    /// #[derive(AerospikeError)]
    /// enum CacheError {
    ///     #[parent(ErrorKind::TimeoutError)]
    ///     GaveUp,
    /// }
    ///
    /// assert!(CacheError::GaveUp.node().has_category(Category::TRANSIENT));
    /// assert!(!CacheError::GaveUp.node().has_category(Category::REFUSED));
    /// ```
    #[inline]
    #[must_use]
    pub fn has_category(self, category: Category) -> bool {
        if category.is_short() && self.tree.columns.mounts.is_empty() {
            category.is_short_in(self.own_categories())
        } else {
            self.has_category_by_name(category)
        }
    }

    /// Not inlined, since its calls would make `has_category` save registers first.
    #[inline(never)]
    fn has_category_by_name(self, category: Category) -> bool {
        let mut levels = successors(Some(self), |node| node.mount());
        levels.any(|level| level.has_own_category(category))
    }

    /// Returns the categories of the node and of its ancestors in this tree.
    #[inline]
    const fn own_categories(self) -> &'static [Category] {
        let columns = &self.tree.columns;
        let set = columns.categories_of[self.index as usize];
        columns.category_sets[set as usize]
    }

    fn has_own_category(self, category: Category) -> bool {
        self.own_categories().contains(&category)
    }

    /// Returns the tree that declares the node.
    #[inline]
    #[must_use]
    pub const fn tree(self) -> &'static Tree {
        self.tree
    }

    /// Returns the parent. The parent of a mounted root is a node of another tree.
    ///
    /// A mount that leads back to the tree of this node is ignored, so that a walk from parent to
    /// parent terminates even where trees are mounted on each other.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        match self.tree.columns.parents[usize::from(self.index)] {
            NONE => self.mount(),
            index => Some(Self { index, ..self }),
        }
    }

    /// Returns the ancestors across mounts, the nearest first, without the node itself.
    #[must_use = "iterators are lazy"]
    pub fn ancestors(self) -> impl FusedIterator<Item = Self> {
        successors(self.parent(), |node| node.parent())
    }

    /// Returns the children in this tree, in the order of declaration.
    ///
    /// A tree has no list of the trees that are mounted on it, as these may be in crates that are
    /// compiled later. So `children` and [`descendants`](Self::descendants) stay in the tree, while
    /// [`parent`](Self::parent), [`ancestors`](Self::ancestors), [`depth`](Self::depth) and
    /// [`is_a`](Self::is_a) cross mounts.
    #[must_use = "iterators are lazy"]
    pub fn children(self) -> impl FusedIterator<Item = Self> {
        self.tree
            .siblings(self.index + 1, self.end())
            .map(move |index| Self { index, ..self })
    }

    /// Returns the descendants in this tree in pre-order, without the node itself.
    #[must_use = "iterators are lazy"]
    pub fn descendants(
        self,
    ) -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator + FusedIterator {
        (self.index + 1..self.end()).map(move |index| Self { index, ..self })
    }

    /// Returns a diagram of the node and its descendants: as text, as Mermaid, as Graphviz.
    ///
    /// ```
    /// use aerospike_errors::ErrorKind;
    ///
    /// assert_eq!(ErrorKind::ClusterError.node().diagram().to_string(), "\
    /// ClusterError (11)
    /// └── ClusterChangeError (7)");
    /// ```
    #[must_use]
    pub const fn diagram(self) -> Diagram {
        Diagram::new(self.tree, self.index, self.end())
    }

    /// Returns the number of ancestors, across mounts.
    #[must_use]
    pub fn depth(self) -> usize {
        let own = |node: Self| depth(node.tree, node.index);
        self.levels().fold(0, |sum, level| sum + 1 + own(level)) - 1
    }

    /// Returns `true` if this node is `ancestor` or a descendant of it, across mounts.
    ///
    /// Within a tree this is one comparison at any depth. Across trees it takes one step per mount.
    #[inline]
    #[must_use]
    pub fn is_a(&self, ancestor: impl Into<Self>) -> bool {
        let ancestor = ancestor.into();
        if self.is_in_tree(ancestor.tree) {
            is_below(self.tree.columns.sizes, self.index, ancestor.index)
        } else {
            self.is_a_across(ancestor)
        }
    }

    fn is_a_across(self, ancestor: Self) -> bool {
        let mut mounts = successors(self.mount(), |node| node.mount());
        let level = mounts.find(|node| node.is_in_tree(ancestor.tree));
        level.is_some_and(|node| is_below(node.tree.columns.sizes, node.index, ancestor.index))
    }

    #[inline]
    pub(crate) fn is_in_tree(self, tree: &'static Tree) -> bool {
        core::ptr::eq(self.tree, tree)
    }

    /// Returns the node, the node that its root is mounted on, and so on: one node per tree.
    fn levels(self) -> impl FusedIterator<Item = Self> {
        successors(Some(self), |node| node.mount())
    }

    /// Returns the node of another tree that the root above this node is mounted on, unless that
    /// leads back to this tree.
    #[inline]
    fn mount(self) -> Option<Self> {
        (self.tree.columns.mount)(self.index)
    }

    /// Returns the position after the subtree.
    pub(crate) const fn end(self) -> u16 {
        self.index + self.tree.columns.sizes[self.index as usize]
    }
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index && self.is_in_tree(other.tree)
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

/// Prints the name.
impl fmt::Display for Node {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}
