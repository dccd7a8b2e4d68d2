//! A whole tree, as data.

use core::fmt;
use core::hash::{Hash, Hasher};
use core::iter::FusedIterator;
use core::ops::RangeInclusive;

use crate::hierarchy::Words;
use crate::{Category, Diagram, Dot, Mermaid, Node};

/// A hierarchy that was declared with the derive, to search, walk and print.
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

/// One table a question, each indexed by position; the derive fills them in.
///
/// Positions are in pre-order, so that a subtree is the interval from its root of `sizes` nodes. What few nodes have
/// is a list of pairs, sorted by position.
#[doc(hidden)]
// The types are written out: whoever reads the derive's output looks here for what a table holds.
#[allow(clippy::type_complexity)]
pub struct Columns {
    /// The name of the enum.
    pub name: &'static str,
    /// The names of the variants.
    pub names: &'static [&'static str],
    /// The first paragraphs of their documentation.
    pub descriptions: &'static [&'static str],
    /// The codes of all nodes, in the order of the nodes, each one's canonical code first.
    pub codes: &'static [i32],
    /// Where each node's codes begin among them, and where the last one's end.
    pub code_starts: &'static [u32],
    /// The parents, `u16::MAX` for a root.
    pub parents: &'static [u16],
    /// How many nodes each subtree holds, its root included.
    pub sizes: &'static [u16],
    /// Names and aliases, to be found.
    pub words: &'static Words,
    /// The versions that brought them.
    pub since: &'static [(u16, &'static str)],
    /// Their ranges, bounds inclusive, as declared.
    pub ranges: &'static [(u16, (i32, i32))],
    /// The roots that hang on a node of another tree, the sizes of their subtrees, and that node.
    pub mounts: &'static [(u16, u16, fn() -> Node)],
    /// The names of the categories.
    pub categories: &'static [Category],
    /// For every eight categories a byte a node, a bit a category.
    pub masks: &'static [&'static [u8]],
    /// The position of the node that owns a code.
    pub owner: fn(i32) -> u16,
    /// The position of the node that a code belongs to.
    pub place: fn(i32) -> u16,
}

impl Tree {
    /// The name of the enum that declares it.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.columns.name
    }

    /// Every node in pre-order: parents before children, each subtree in one piece.
    #[must_use = "an iterator does nothing until it is asked"]
    pub fn nodes(
        &'static self,
    ) -> impl ExactSizeIterator<Item = Node> + DoubleEndedIterator + FusedIterator {
        (0..self.len()).map(move |index| Node { tree: self, index })
    }

    /// The nodes without a parent in this tree, as declared.
    #[must_use = "an iterator does nothing until it is asked"]
    pub fn roots(&'static self) -> impl FusedIterator<Item = Node> {
        self.siblings(0, self.len())
            .map(move |index| Node { tree: self, index })
    }

    /// The node that owns a code; `None` for a code that no node owns, even inside of a range.
    #[must_use]
    pub fn from_code(&'static self, code: i32) -> Option<Node> {
        self.at((self.columns.owner)(code))
    }

    /// The node that a code belongs to: its owner, else the node with the narrowest range that holds it.
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
        self.at((self.columns.place)(code))
    }

    /// The node with this name or alias, to the letter.
    #[must_use]
    pub fn from_name(&'static self, name: &str) -> Option<Node> {
        self.at(self.columns.words.find(name))
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

    /// The tree as a [Mermaid](https://mermaid.js.org) flowchart, for a page.
    ///
    /// ```
    /// let text = aerospike_errors::ErrorKind::tree().mermaid().to_string();
    /// assert!(text.starts_with("flowchart LR\n"));
    /// ```
    #[must_use]
    pub const fn mermaid(&'static self) -> Mermaid {
        self.diagram().mermaid()
    }

    /// The tree as a [Graphviz](https://graphviz.org) digraph, for a picture.
    ///
    /// ```
    /// let text = aerospike_errors::ErrorKind::tree().dot().to_string();
    /// assert!(text.starts_with("digraph "));
    /// ```
    #[must_use]
    pub const fn dot(&'static self) -> Dot {
        self.diagram().dot()
    }

    /// The number of nodes; the derive refuses a tree whose length is no `u16`.
    #[allow(clippy::cast_possible_truncation)]
    pub(crate) const fn len(&self) -> u16 {
        self.columns.names.len() as u16
    }

    pub(crate) fn at(&'static self, index: u16) -> Option<Node> {
        (index < self.len()).then_some(Node { tree: self, index })
    }

    /// The positions of the sibling nodes that fill the interval from `start` to `end`.
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

    /// The ranges of a node, as declared.
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

/// Two trees are equal when they are one and the same.
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
