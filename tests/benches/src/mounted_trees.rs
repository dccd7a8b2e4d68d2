//! Three trees that are mounted on each other and on the documented tree, and the same nodes as linked
//! lists.

use aerospike_errors::{AerospikeError, ErrorKind, Node};

/// Declares a tree with a parent for its root.
macro_rules! tower {
    ($(#[$doc:meta])* $name:ident on $mount:path) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
        #[expect(missing_docs, reason = "names without a meaning")]
        #[rustfmt::skip]
        pub enum $name {
            #[parent($mount)] Top,
            #[parent(Top)] N1, #[parent(N1)] N2, #[parent(N2)] N3, #[parent(N3)] N4, #[parent(N4)] N5, #[parent(N5)] N6,
            #[parent(N1)] M1, #[parent(N2)] M2, #[parent(N3)] M3, #[parent(N4)] M4, #[parent(N5)] M5, #[parent(N6)] M6,
        }
    };
}

tower! {
    /// An enum that is mounted on the documented tree.
    First on ErrorKind::RecordNotFound
}
tower! {
    /// An enum that is mounted on the first.
    Second on First::N6
}
tower! {
    /// An enum that is mounted on the second.
    Third on Second::N6
}

/// A node with a link to its parent.
#[derive(Debug)]
pub struct Link {
    node: Node,
    above: Option<&'static Link>,
}

impl Link {
    /// Returns the links of the nodes.
    #[must_use]
    pub fn all(nodes: &[Node]) -> Vec<&'static Self> {
        let mut made: Vec<&'static Self> = Vec::new();
        nodes
            .iter()
            .map(|&node| Self::of(node, &mut made))
            .collect()
    }

    fn of(node: Node, made: &mut Vec<&'static Self>) -> &'static Self {
        if let Some(link) = made.iter().find(|link| link.node == node) {
            return link;
        }
        let above = node.parent().map(|parent| Self::of(parent, made));
        let link = Box::leak(Box::new(Self { node, above }));
        made.push(link);
        link
    }

    /// Returns `true` if this is the other node or below it.
    #[inline]
    #[must_use]
    pub fn is_a(&'static self, ancestor: &'static Self) -> bool {
        let mut link = Some(self);
        while let Some(current) = link {
            if std::ptr::eq(current, ancestor) {
                return true;
            }
            link = current.above;
        }
        false
    }
}
