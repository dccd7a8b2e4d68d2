//! A node of any tree.

use core::fmt;
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;
use core::ops::RangeInclusive;

use crate::__private::{codes, depth, find, is_below};
use crate::hierarchy::position::NONE;
use crate::{Drawing, Tree};

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
        codes(
            self.tree.columns.codes,
            self.tree.columns.code_starts,
            self.index,
        )
    }

    /// The bands of codes that belong to the node where no node owns them and no narrower band holds them.
    ///
    /// ```
    /// use aerospike_errors::ErrorKind;
    ///
    /// assert_eq!(ErrorKind::IndexError.node().bands().collect::<Vec<_>>(), [200..=219]);
    /// ```
    #[must_use = "an iterator does nothing until it is asked"]
    pub fn bands(self) -> impl FusedIterator<Item = RangeInclusive<i32>> {
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
        self.tree.columns.words.aliases_of(self.index)
    }

    /// The categories that the node is in, by itself or by a node above it in its tree.
    ///
    /// ```
    /// use aerospike_errors::ErrorKind;
    ///
    /// let categories: Vec<_> = ErrorKind::RecordBusy.node().categories().collect();
    /// assert_eq!(categories, ["transient", "capacity", "refused"]);
    /// ```
    #[must_use = "an iterator does nothing until it is asked"]
    pub fn categories(self) -> impl FusedIterator<Item = &'static str> {
        let columns = &self.tree.columns;
        let index = usize::from(self.index);
        columns
            .categories
            .iter()
            .enumerate()
            .filter(move |(number, _)| columns.masks[number / 8][index] & (1 << (number % 8)) != 0)
            .map(|(_, name)| *name)
    }

    /// Whether the node is in a category, by itself or by any node above it, across mounts: what code asks that knows
    /// the category and not the enum. [`categories`](Self::categories) and the predicates of the enum stay in its tree.
    ///
    /// ```
    /// use aerospike_errors::{AerospikeError, ErrorKind};
    ///
    /// #[derive(AerospikeError)]
    /// enum CacheError {
    ///     #[parent(ErrorKind::TimeoutError)]
    ///     GaveUp,
    /// }
    ///
    /// assert!(CacheError::GaveUp.node().is_in("transient"));
    /// assert!(!CacheError::GaveUp.node().is_in("refused"));
    /// assert_eq!(CacheError::GaveUp.node().categories().count(), 0);
    /// ```
    #[must_use]
    pub fn is_in(self, category: &str) -> bool {
        // What is above in a tree is inherited within it, so that one node a tree is to be asked.
        let has = |node: Self| node.categories().any(|name| name == category);
        has(self) || self.mounts().any(has)
    }

    /// The tree that declares the node.
    #[inline]
    #[must_use]
    pub const fn tree(self) -> &'static Tree {
        self.tree
    }

    /// The node right above. The parent of a root that is mounted is the node of the other tree that it hangs on.
    ///
    /// A mount that leads back into the tree it starts from counts for nothing, so that trees which are mounted on
    /// each other in a circle have ends like any other: whoever goes from parent to parent arrives at one.
    #[must_use]
    pub fn parent(self) -> Option<Self> {
        match self.tree.columns.parents[usize::from(self.index)] {
            NONE => self.mount(),
            index => Some(Self { index, ..self }),
        }
    }

    /// The nodes above, the nearest first, without the node itself; across mounts, up to a root that hangs on
    /// nothing.
    #[must_use = "an iterator does nothing until it is asked"]
    pub fn ancestors(self) -> impl FusedIterator<Item = Self> {
        core::iter::successors(self.parent(), |node| node.parent())
    }

    /// The nodes right below in its own tree, as declared.
    ///
    /// A tree cannot know which others are mounted on it: they may be of a crate that is compiled later. So children
    /// and [`descendants`](Self::descendants) stay in the tree, where [`parent`](Self::parent),
    /// [`ancestors`](Self::ancestors), [`depth`](Self::depth) and [`is_a`](Self::is_a) go on to the trees above.
    #[must_use = "an iterator does nothing until it is asked"]
    pub fn children(self) -> impl FusedIterator<Item = Self> {
        self.tree
            .siblings(self.index + 1, self.end())
            .map(move |index| Self { index, ..self })
    }

    /// Every node below in its own tree, in pre-order, without the node itself. What other trees mount on it is not
    /// among them, see [`children`](Self::children).
    #[must_use = "an iterator does nothing until it is asked"]
    pub fn descendants(
        self,
    ) -> impl ExactSizeIterator<Item = Self> + DoubleEndedIterator + FusedIterator {
        (self.index + 1..self.end()).map(move |index| Self { index, ..self })
    }

    /// The node and everything below it, to look at: as text, as Mermaid, as Graphviz.
    ///
    /// ```
    /// use aerospike_errors::ErrorKind;
    ///
    /// assert_eq!(ErrorKind::ClusterError.node().subtree().to_string(), "\
    /// ClusterError (11)
    /// └── ClusterChangeError (7)");
    /// ```
    #[must_use]
    pub const fn subtree(self) -> Drawing {
        Drawing::new(self.tree, self.index, self.end())
    }

    /// How many ancestors the node has, across mounts.
    #[must_use]
    pub fn depth(self) -> usize {
        let own = |node: Self| depth(node.tree, node.index);
        self.mounts()
            .fold(own(self), |depth, mount| depth + 1 + own(mount))
    }

    /// Whether this is `ancestor` or anything below it, across the trees that its own is mounted on.
    ///
    /// Within a tree this is one comparison, at any depth; across trees it takes steps by the number of trees above,
    /// again at any depth.
    #[inline]
    #[must_use]
    pub fn is_a(self, ancestor: impl Into<Self>) -> bool {
        let ancestor = ancestor.into();
        if self.is_in_tree(ancestor.tree) {
            return is_below(self.tree.columns.sizes, self.index, ancestor.index);
        }
        !self.tree.columns.mounts.is_empty() && self.is_a_across(ancestor)
    }

    /// Goes up the mounts as they are declared. A mount counts where no tree comes twice on the way to the top: for that
    /// each tree is compared with the first and the one before it, and the last has no mounts, which tells it from all
    /// others. A way that is longer than this tells, or that has no such end, is gone with care.
    fn is_a_across(self, ancestor: Self) -> bool {
        let (mut node, mut answer) = (self, false);
        for _ in 0..3 {
            let Some(above) = node.declared_mount() else {
                return answer;
            };
            if above.is_in_tree(self.tree) || above.is_in_tree(node.tree) {
                break;
            }
            answer |= above.is_in_tree(ancestor.tree)
                && is_below(above.tree.columns.sizes, above.index, ancestor.index);
            if above.tree.columns.mounts.is_empty() {
                return answer;
            }
            node = above;
        }
        self.mounts()
            .find(|mount| mount.is_in_tree(ancestor.tree))
            .is_some_and(|mount| is_below(mount.tree.columns.sizes, mount.index, ancestor.index))
    }

    #[inline]
    fn is_in_tree(self, tree: &'static Tree) -> bool {
        core::ptr::eq(self.tree, tree)
    }

    /// The nodes that its tree, the tree above that, and so on hang on: one a tree, none of them twice.
    fn mounts(self) -> impl Iterator<Item = Self> {
        core::iter::successors(self.mount(), |node| node.mount())
    }

    /// The node of another tree that the root above this one hangs on, unless that leads back here: then no tree is
    /// above itself, and within a tree the interval is the whole answer.
    fn mount(self) -> Option<Self> {
        // The first question is the short way for the usual tree above, which hangs on nothing.
        let is_above =
            |mount: &Self| mount.tree.columns.mounts.is_empty() || !mount.leads_to(self.tree);
        self.declared_mount().filter(is_above)
    }

    fn declared_mount(self) -> Option<Self> {
        let (root, size, mount) = match self.tree.columns.mounts {
            [only] => only,
            mounts => {
                let after = mounts.partition_point(|&(root, ..)| root <= self.index);
                mounts.get(after.checked_sub(1)?)?
            }
        };
        (self.index.wrapping_sub(*root) < *size).then(mount)
    }

    /// Whether this is in `tree` or the declared mounts arrive there. They may go round in a circle apart from it,
    /// which Brent's algorithm notices: it remembers one node, at distances that double.
    fn leads_to(self, tree: &'static Tree) -> bool {
        let (mut node, mut remembered) = (self, self);
        let (mut steps, mut distance) = (0_usize, 1);
        while !node.is_in_tree(tree) {
            match node.declared_mount() {
                Some(next) if next != remembered => node = next,
                _ => return false,
            }
            steps += 1;
            if steps == distance {
                (remembered, steps, distance) = (node, 0, distance * 2);
            }
        }
        true
    }

    /// The position behind its subtree.
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

/// The name.
impl fmt::Display for Node {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}
