//! The nodes of a diagram and their order.

use core::iter::successors;

use crate::hierarchy::position::NONE;
use crate::{Dot, Mermaid, Node, Tree};

/// A diagram of a tree or a subtree: as text, as Mermaid, as Graphviz.
///
/// [`Tree::diagram`] contains a whole tree, [`Node::diagram`] a node and its descendants.
/// [`with_ancestry`](Self::with_ancestry) adds the ancestors across mounts. The name of a node of
/// another tree has the name of that tree as a prefix.
///
/// `Display` prints it as text; the alternate form `{:#}` adds the descriptions.
///
/// ```
/// use aerospike_errors::{AerospikeError, ErrorKind};
///
/// #[derive(Debug, Clone, Copy, AerospikeError)]
/// enum CacheError {
///     #[parent(ErrorKind::RecordNotFound)]
///     Miss,
///     #[parent(Miss)]
///     #[code(1001)]
///     Expired,
///     #[parent(ErrorKind::TimeoutError)]
///     GaveUp,
/// }
///
/// assert_eq!(CacheError::tree().diagram().with_ancestry().to_string(), "\
/// ErrorKind::AerospikeError
/// ├── ErrorKind::ServerError (1, 1..=49, 51..)
/// │   └── ErrorKind::RecordError
/// │       └── ErrorKind::RecordNotFound (2)
/// │           └── Miss
/// │               └── Expired (1001)
/// └── ErrorKind::TimeoutError (9)
///     └── GaveUp");
/// assert_eq!(CacheError::Miss.node().diagram().to_string(), "\
/// Miss
/// └── Expired (1001)");
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Diagram {
    pub(crate) tree: &'static Tree,
    /// The interval of positions.
    start: u16,
    /// The position after the drawn interval.
    end: u16,
    with_ancestry: bool,
}

impl Diagram {
    pub(crate) const fn new(tree: &'static Tree, start: u16, end: u16) -> Self {
        Self {
            tree,
            start,
            end,
            with_ancestry: false,
        }
    }

    /// Adds the ancestors, across mounts.
    #[must_use]
    pub const fn with_ancestry(self) -> Self {
        Self {
            with_ancestry: true,
            ..self
        }
    }

    /// Returns the diagram as a [Mermaid](https://mermaid.js.org) flowchart.
    #[must_use]
    pub const fn mermaid(self) -> Mermaid {
        Mermaid::new(self)
    }

    /// Returns the diagram as a [Graphviz](https://graphviz.org) digraph.
    #[must_use]
    pub const fn dot(self) -> Dot {
        Dot::new(self)
    }

    /// Returns the nodes in pre-order.
    pub(crate) fn walk(self) -> impl Iterator<Item = Step> {
        let mut next = self.below_parent(None).next().map(|node| (node, 0));
        core::iter::from_fn(move || {
            let (node, depth) = next?;
            let sibling = self.next_sibling(node);
            next = match self.first_child(node) {
                Some(child) => Some((child, depth + 1)),
                None => self.next_higher(node, depth),
            };
            Some(Step {
                node,
                depth,
                is_last: sibling.is_none(),
            })
        })
    }

    /// Returns whether the node is in the interval, and not one of the ancestors.
    pub(crate) fn is_inside(self, node: Node) -> bool {
        core::ptr::eq(node.tree, self.tree) && (self.start..self.end).contains(&node.index)
    }

    /// Returns the parent if it is in the diagram.
    pub(crate) fn parent(self, node: Node) -> Option<Node> {
        if self.is_top(node) && !self.with_ancestry {
            None
        } else {
            node.parent()
        }
    }

    /// Returns a unique identifier: an `n` and one or two numbers.
    ///
    /// An ancestor is identified by its first top and its distance from it.
    pub(crate) fn id(self, node: Node) -> Id {
        if self.is_inside(node) {
            return Id::Inside(node.index - self.start);
        }
        let first = self.tops().find(|top| top.is_a(node)).unwrap_or(node);
        Id::Above(
            first.index.wrapping_sub(self.start),
            first.depth() - node.depth(),
        )
    }

    /// Returns the tops: the nodes of the interval with a parent outside of it.
    fn tops(self) -> impl Iterator<Item = Node> {
        self.tree
            .siblings(self.start, self.end)
            .map(move |index| Node {
                tree: self.tree,
                index,
            })
    }

    fn is_top(self, node: Node) -> bool {
        let parent = |node: Node| node.tree.columns.parents[usize::from(node.index)];
        self.is_inside(node) && !(self.start..NONE).contains(&parent(node))
    }

    fn first_child(self, node: Node) -> Option<Node> {
        if self.is_inside(node) {
            node.children().next()
        } else {
            self.below_parent(Some(node)).next()
        }
    }

    /// Returns the next sibling. In pre-order it follows the subtree, except for tops, which may
    /// have different ancestors.
    fn next_sibling(self, node: Node) -> Option<Node> {
        if self.is_inside(node) && (!self.is_top(node) || !self.with_ancestry) {
            let end = match self.parent(node) {
                Some(parent) => parent.end(),
                None => self.end,
            };
            return Some(Node {
                index: node.end(),
                ..node
            })
            .filter(|sibling| sibling.index < end);
        }
        self.below_parent(self.parent(node))
            .skip_while(|&sibling| sibling != node)
            .nth(1)
    }

    /// Returns the next node after one without children: a sibling of it or of its nearest ancestor
    /// that has one.
    fn next_higher(self, node: Node, depth: usize) -> Option<(Node, usize)> {
        let (mut node, mut depth) = (node, depth);
        loop {
            if let Some(sibling) = self.next_sibling(node) {
                return Some((sibling, depth));
            }
            node = self.parent(node)?;
            depth -= 1;
        }
    }

    /// Returns the children of an ancestor of the tops, or the roots: the nodes on the way to the
    /// tops, each once, in the order of the tops.
    fn below_parent(self, parent: Option<Node>) -> impl Iterator<Item = Node> {
        self.tops().enumerate().filter_map(move |(number, top)| {
            let step = successors(Some(top), |&node| self.parent(node))
                .find(|&node| self.parent(node) == parent)?;
            let is_again =
                step != top && self.tops().take(number).any(|earlier| earlier.is_a(step));
            (!is_again).then_some(step)
        })
    }
}

/// A node in the walk.
pub(crate) struct Step {
    pub(crate) node: Node,
    pub(crate) depth: usize,
    /// `true` if it has no later sibling.
    pub(crate) is_last: bool,
}

/// An identifier in the source of a picture.
pub(crate) enum Id {
    /// The position in the interval.
    Inside(u16),
    /// The position of a top in the interval, and the distance from it.
    Above(u16, usize),
}

impl core::fmt::Display for Id {
    fn fmt(&self, formatter: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        match self {
            Self::Inside(index) => write!(formatter, "n{index}"),
            Self::Above(index, steps) => write!(formatter, "n{index}_{steps}"),
        }
    }
}
