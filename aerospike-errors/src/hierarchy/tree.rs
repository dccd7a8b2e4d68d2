//! A whole tree, as data.

use core::fmt;
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;
use core::ops::RangeInclusive;

use super::identity::Identity;
use super::names::{Name, find_name};
use crate::{Category, Diagram, Dot, Mermaid, Node};

/// A declared hierarchy, to search, walk and print.
///
/// `Display` prints it as text; the alternate form `{:#}` adds the descriptions.
///
/// ```
/// use aerospike_errors::ErrorKind;
///
/// let tree = ErrorKind::tree();
/// let text = tree.to_string();
/// assert!(text.starts_with("AerospikeError\n├── "));
/// assert!(text.contains("RecordNotFound (2)"));
/// ```
pub struct Tree {
    pub(crate) columns: Columns,
}

/// The data of a tree as the derive emits it. Positions are in pre-order, so that a subtree is an
/// interval.
///
/// A static of this type only takes the addresses of other trees, so that trees can be mounted on
/// each other.
#[doc(hidden)]
#[allow(clippy::type_complexity)]
pub struct Columns {
    /// The name of the enum.
    pub name: &'static str,
    pub identity: Identity,
    /// By position: the names of the variants.
    pub names: &'static [&'static str],
    /// By position: the first paragraphs of their documentation.
    pub descriptions: &'static [&'static str],
    /// The codes of all nodes in the order of positions, the canonical one of each node first.
    pub codes: &'static [i32],
    /// By position: the index of the first code, and at the end the number of codes.
    pub code_starts: &'static [u32],
    /// By position: the parents, `u16::MAX` for a root.
    pub parents: &'static [u16],
    /// By position: the number of nodes of each subtree, with its root.
    pub sizes: &'static [u16],
    /// The names and aliases, sorted.
    pub by_name: &'static [Name],
    /// Sorted by position, for the nodes that have aliases.
    pub aliases: &'static [(u16, &'static [&'static str])],
    /// Sorted by position, for the nodes that have a version.
    pub since: &'static [(u16, &'static str)],
    /// Sorted by position: the code ranges as declared, with inclusive bounds.
    pub ranges: &'static [(u16, (i32, i32))],
    /// The positions of the transparent variants.
    pub transparent: &'static [u16],
    /// The mounted roots, each with the node of another tree that is its parent, for constants.
    pub mounts: &'static [(u16, Node)],
    /// Returns the parent of the root above a position, unless that leads back to this tree.
    pub mount: fn(u16) -> Option<Node>,
    pub categories: &'static [Category],
    /// The different sets of categories of a node and its ancestors in this tree.
    pub category_sets: &'static [&'static [Category]],
    /// By position: the index of the set.
    pub categories_of: &'static [u16],
    /// Returns the position of the node that owns a code.
    pub owner: fn(i32) -> u16,
    /// Returns the position of the node that a code is classified as.
    pub classified: fn(i32) -> u16,
}

impl Tree {
    /// Returns the name of the enum.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.columns.name
    }

    /// Returns all nodes in pre-order: parents before children, subtrees contiguous.
    #[must_use = "iterators are lazy"]
    pub fn nodes(
        &'static self,
    ) -> impl ExactSizeIterator<Item = Node> + DoubleEndedIterator + FusedIterator {
        (0..self.len()).map(move |index| Node { tree: self, index })
    }

    /// Returns the nodes without a parent in this tree, in the order of declaration.
    #[must_use = "iterators are lazy"]
    pub fn roots(&'static self) -> impl FusedIterator<Item = Node> {
        self.siblings(0, self.len())
            .map(move |index| Node { tree: self, index })
    }

    /// Returns the node that owns the code.
    #[must_use]
    pub fn from_code(&'static self, code: i32) -> Option<Node> {
        self.at((self.columns.owner)(code))
    }

    /// Returns the node that owns the code, else the node with the narrowest range that contains
    /// it.
    ///
    /// ```
    /// use aerospike_errors::ErrorKind;
    ///
    /// let tree = ErrorKind::tree();
    /// assert_eq!(tree.from_code(207), None);
    /// assert_eq!(tree.classify(207), Some(ErrorKind::IndexError.node()));
    /// ```
    #[must_use]
    pub fn classify(&'static self, code: i32) -> Option<Node> {
        self.at((self.columns.classified)(code))
    }

    /// Returns the node with this name or alias. The comparison is exact.
    #[must_use]
    pub fn from_name(&'static self, name: &str) -> Option<Node> {
        self.at(find_name(self.columns.by_name, name))
    }

    /// Returns the categories that the tree declares, each once, in the order of declaration.
    ///
    /// ```
    /// use aerospike_errors::{Category, ErrorKind};
    ///
    /// let categories = ErrorKind::tree().categories();
    /// assert!(categories.contains(&Category::TRANSIENT));
    /// ```
    #[must_use]
    pub const fn categories(&self) -> &'static [Category] {
        self.columns.categories
    }

    /// Returns the declared category with this name.
    ///
    /// ```
    /// use aerospike_errors::{Category, ErrorKind};
    ///
    /// assert_eq!(ErrorKind::tree().category("transient"), Some(Category::TRANSIENT));
    /// assert_eq!(ErrorKind::tree().category("transeint"), None);
    /// ```
    #[must_use]
    pub fn category(&self, name: &str) -> Option<Category> {
        let mut categories = self.columns.categories.iter().copied();
        categories.find(|category| category.name() == name)
    }

    /// Returns a diagram of the tree, which can include the ancestors that it is mounted on.
    #[must_use]
    pub const fn diagram(&'static self) -> Diagram {
        Diagram::new(self, 0, self.len())
    }

    /// Returns the tree as a [Mermaid](https://mermaid.js.org) flowchart.
    ///
    /// ```
    /// let text = aerospike_errors::ErrorKind::tree().mermaid().to_string();
    /// assert!(text.starts_with("flowchart LR\n"));
    /// ```
    #[must_use]
    pub const fn mermaid(&'static self) -> Mermaid {
        self.diagram().mermaid()
    }

    /// Returns the tree as a [Graphviz](https://graphviz.org) digraph.
    ///
    /// ```
    /// let text = aerospike_errors::ErrorKind::tree().dot().to_string();
    /// assert!(text.starts_with("digraph "));
    /// ```
    #[must_use]
    pub const fn dot(&'static self) -> Dot {
        self.diagram().dot()
    }

    /// Returns the number of nodes. The derive rejects larger trees than a `u16` can index.
    #[allow(clippy::cast_possible_truncation)]
    pub(crate) const fn len(&self) -> u16 {
        self.columns.names.len() as u16
    }

    fn at(&'static self, index: u16) -> Option<Node> {
        (index < self.len()).then_some(Node { tree: self, index })
    }

    /// Returns the positions of the siblings that fill the interval from `start` to `end`.
    pub(crate) fn siblings(
        &'static self,
        start: u16,
        end: u16,
    ) -> impl FusedIterator<Item = u16> + use<> {
        let inside = move |index: u16| (index < end).then_some(index);
        core::iter::successors(inside(start), move |&index| {
            inside(index + self.columns.sizes[usize::from(index)])
        })
    }

    /// Returns the code ranges of a node, as declared.
    pub(crate) fn ranges(
        &self,
        index: u16,
    ) -> impl FusedIterator<Item = RangeInclusive<i32>> + use<> {
        let ranges = self.columns.ranges;
        let start = ranges.partition_point(|&(position, _)| position < index);
        ranges[start..]
            .iter()
            .take_while(move |&&(position, _)| position == index)
            .map(|&(_, (low, high))| low..=high)
    }
}

/// Two trees are equal if they are the same tree.
impl PartialEq for Tree {
    fn eq(&self, other: &Self) -> bool {
        core::ptr::eq(self, other)
    }
}

impl Eq for Tree {}

impl Hash for Tree {
    fn hash<H: Hasher>(&self, state: &mut H) {
        core::ptr::hash(self, state);
    }
}

impl fmt::Debug for Tree {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "Tree({})", self.name())
    }
}
