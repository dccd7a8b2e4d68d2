//! What is drawn of a tree, and in which order.

use core::iter::successors;

use crate::hierarchy::position::NONE;
use crate::{Dot, Mermaid, Node, Tree};

/// A tree, or a branch of one, to look at: as text, as Mermaid, as Graphviz.
///
/// [`Tree::diagram`] draws all of a tree and [`Node::diagram`] a node with everything below it. Either can be drawn
/// with the branch it hangs on, which crosses mounts: then the nodes above are there as well, and in front of a name
/// of another tree stands the name of that tree.
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
    /// The interval of positions that is drawn.
    start: u16,
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

    /// Draws the nodes above as well, those of the trees that this one is mounted on included.
    #[must_use]
    pub const fn with_ancestry(self) -> Self {
        Self {
            with_ancestry: true,
            ..self
        }
    }

    /// As a [Mermaid](https://mermaid.js.org) flowchart, for a page.
    #[must_use]
    pub const fn mermaid(self) -> Mermaid {
        Mermaid::new(self)
    }

    /// As a [Graphviz](https://graphviz.org) digraph, for a picture.
    #[must_use]
    pub const fn dot(self) -> Dot {
        Dot::new(self)
    }

    /// Every node in pre-order.
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

    /// Whether the node is of the interval, not of the branch that it hangs on.
    pub(crate) fn is_inside(self, node: Node) -> bool {
        core::ptr::eq(node.tree, self.tree) && (self.start..self.end).contains(&node.index)
    }

    /// The node above, if it is drawn.
    pub(crate) fn parent(self, node: Node) -> Option<Node> {
        if self.is_top(node) && !self.with_ancestry {
            None
        } else {
            node.parent()
        }
    }

    /// What tells a node from all others of the diagram: an `n` and one or two numbers.
    ///
    /// A node above is the so-and-so-many-th above the first top that has it above.
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

    /// The nodes of the interval whose parents are not in it.
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

    /// In pre-order the next sibling is right behind the subtree, except among the tops, which the branches that they
    /// hang on may keep apart.
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

    /// Where the walk goes on after a node without children: a sibling of it or of the nearest ancestor that has one.
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

    /// The nodes right below one that is above the tops, or below none: the steps that lead from there to the tops,
    /// each once, in the order of the tops.
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

/// A node where the walk meets it.
pub(crate) struct Step {
    pub(crate) node: Node,
    pub(crate) depth: usize,
    /// Whether no sibling comes after it.
    pub(crate) is_last: bool,
}

/// A node's name in a picture's source.
pub(crate) enum Id {
    /// By its position in the interval.
    Inside(u16),
    /// By the position of a top in the interval, and the steps up from there.
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
