//! What the exceptions of a tree are to be.

use super::names::ClassName;
use super::{Attribute, Stub};
use aerospike_errors::{AerospikeError, Error, ErrorKind, Node, Numbering, Tree};

/// What the exception classes of a tree are to be: where they live, what they are based on, what their instances have.
///
/// It is made without Python, so that the stub and the module are of one description. See [the module](super).
#[derive(Debug, Clone)]
pub struct Exceptions {
    pub(crate) tree: &'static Tree,
    pub(crate) module: &'static str,
    pub(crate) base: &'static str,
    pub(crate) attributes: Vec<(Node, Attribute)>,
    pub(crate) further_bases: Vec<(Node, &'static str)>,
    pub(crate) trees_above: Vec<Self>,
    pub(crate) constants: Vec<(&'static str, i32)>,
    pub(crate) deprecated: Vec<Deprecated>,
    family: Numbering,
    placing: Option<fn(ErrorKind) -> Node>,
}

/// A name that still works, and warns.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deprecated {
    pub(crate) name: &'static str,
    pub(crate) node: Node,
    pub(crate) removed_in: &'static str,
}

/// What is described.
impl Exceptions {
    /// The exceptions of a tree, in the module from which Python imports them: that is their `__module__`, by which
    /// they are pickled and printed. Their root is below `Exception`.
    #[must_use]
    pub const fn new(tree: &'static Tree, module: &'static str) -> Self {
        Self {
            tree,
            module,
            base: "builtins.Exception",
            attributes: Vec::new(),
            further_bases: Vec::new(),
            trees_above: Vec::new(),
            constants: Vec::new(),
            deprecated: Vec::new(),
            family: Numbering::C,
            placing: None,
        }
    }

    /// The base of the roots, by its full name: `"builtins.RuntimeError"`, `"service.errors.ServiceError"`.
    #[must_use]
    pub const fn base(mut self, base: &'static str) -> Self {
        self.base = base;
        self
    }

    /// A further base of one class, behind the one that the tree gives it, so that who catches the one catches the
    /// other: `"builtins.TimeoutError"`, `"builtins.KeyError"`.
    #[must_use]
    pub fn also(mut self, node: impl Into<Node>, base: &'static str) -> Self {
        self.further_bases.push((node.into(), base));
        self
    }

    /// A further attribute of a class and all below it.
    #[must_use]
    pub fn attribute(mut self, node: impl Into<Node>, attribute: Attribute) -> Self {
        self.attributes.push((node.into(), attribute));
        self
    }

    /// The exceptions of a tree that this one is mounted on: the roots are then below the classes of the nodes that
    /// they hang on. Those have to be in their module before these are made. A root that hangs on a tree which is not
    /// given is a root in Python too.
    #[must_use]
    pub fn mounted_on(mut self, above: &Self) -> Self {
        self.trees_above.extend(above.trees_above.iter().cloned());
        self.trees_above.push(above.clone());
        self
    }

    /// A number under a name, as a constant of the module. It replaces an earlier one of the same name.
    #[must_use]
    pub fn constant(mut self, name: &'static str, value: i32) -> Self {
        self.constants.retain(|(earlier, _)| *earlier != name);
        self.constants.push((name, value));
        self
    }

    /// The codes of a tree as constants of the module: every alias that begins in this way, with the canonical code of
    /// its node. The tree may be another than that of the classes.
    ///
    /// ```
    /// use aerospike_errors::ErrorKind;
    /// use aerospike_errors_python::Exceptions;
    ///
    /// let exceptions = Exceptions::new(ErrorKind::tree(), "store").constants(ErrorKind::tree(), "AEROSPIKE_ERR_");
    /// assert!(exceptions.stub().to_string().contains("AEROSPIKE_ERR_TIMEOUT: typing.Final = 9\n"));
    /// ```
    #[must_use]
    pub fn constants(self, tree: &'static Tree, prefix: &str) -> Self {
        let named = tree
            .nodes()
            .filter_map(|node| Some((node.aliases(), node.code()?)));
        let constants =
            named.flat_map(|(aliases, code)| aliases.iter().map(move |alias| (*alias, code)));
        constants
            .filter(|(alias, _)| alias.starts_with(prefix))
            .fold(self, |exceptions, (alias, code)| {
                exceptions.constant(alias, code)
            })
    }

    /// A former name of a class: the module still gives the class for it, with a `DeprecationWarning` that tells the
    /// new name and the version that has the old one no more.
    #[must_use]
    pub fn deprecated(
        mut self,
        name: &'static str,
        node: impl Into<Node>,
        removed_in: &'static str,
    ) -> Self {
        self.deprecated.push(Deprecated {
            name,
            node: node.into(),
            removed_in,
        });
        self
    }

    /// Which node of this tree stands for a kind of the documented one; for a tree that is not mounted on it, so that
    /// an [`Error`] finds its class.
    ///
    /// ```
    /// use aerospike_errors::clients::aerospike_py::Exception;
    /// use aerospike_errors_python::Exceptions;
    /// use aerospike_errors::{AerospikeError, check};
    ///
    /// let exceptions = Exceptions::new(Exception::tree(), "store").placing(|kind| Exception::from(kind).node());
    /// assert_eq!(exceptions.place(&check(202).unwrap_err()), Exception::AerospikeIndexError.node());
    /// ```
    #[must_use]
    pub const fn placing(mut self, placing: fn(ErrorKind) -> Node) -> Self {
        self.placing = Some(placing);
        self
    }

    /// Whose numbers the negative codes of the canonical tree are, in its classes and in what is raised; those of the C
    /// client unless said otherwise, as the Python documentation has them. A kind without a number there has none.
    #[must_use]
    pub const fn numbered(mut self, family: Numbering) -> Self {
        self.family = family;
        self
    }
}

/// What follows from it.
impl Exceptions {
    /// The tree.
    #[must_use]
    pub const fn tree(&self) -> &'static Tree {
        self.tree
    }

    /// The module from which the classes are imported.
    #[must_use]
    pub const fn module(&self) -> &'static str {
        self.module
    }

    /// Whose numbers the negative codes are.
    #[must_use]
    pub const fn numbering(&self) -> Numbering {
        self.family
    }

    /// The type stub of the module, a `.pyi`.
    #[must_use]
    pub const fn stub(&self) -> Stub<'_> {
        Stub::new(self)
    }

    /// The node whose class an error becomes: its own, in this tree or in one that this is mounted on; else the lowest
    /// of these trees that it is, across mounts; else that of its kind, as [`placing`](Self::placing) says; else the
    /// first root.
    ///
    /// An error that wraps another one transparently becomes what the other one becomes.
    #[must_use]
    pub fn place(&self, error: &dyn AerospikeError) -> Node {
        let node = error.node();
        let mut trees = self.described().map(|described| described.tree);
        if trees.any(|tree| tree == node.tree()) {
            return node;
        }
        // What it is lies on one way from a root down, and the lowest of a way is the last in pre-order.
        self.described()
            .find_map(|described| {
                described
                    .tree
                    .nodes()
                    .rev()
                    .find(|own| error.is_a_node(*own))
            })
            .or_else(|| self.place_kind(node))
            .unwrap_or(self.first_root())
    }

    /// A tree begins with a root.
    fn first_root(&self) -> Node {
        self.tree
            .nodes()
            .next()
            .expect("the derive rejects an enum without variants")
    }

    /// The node whose class a code becomes: the one that owns it, in this tree or in one that this is mounted on; else
    /// that of the narrowest of their bands; else that of its kind. 0 and 50 are no errors, and have their place with
    /// the unknown ones.
    ///
    /// A tree with a [`placing`](Self::placing) speaks of kinds: there the kind of the code is asked.
    ///
    /// ```
    /// use aerospike_errors_python::Exceptions;
    /// use aerospike_errors::{AerospikeError, ErrorKind};
    ///
    /// #[derive(Debug, Clone, Copy, AerospikeError)]
    /// enum StoreError {
    ///     #[parent(ErrorKind::ClientError)]
    ///     #[code(1000, 1000..=1999)]
    ///     Store,
    ///     #[parent(Store)]
    ///     #[code(1001)]
    ///     Closed,
    /// }
    ///
    /// let canonical = Exceptions::new(ErrorKind::tree(), "store.aerospike");
    /// let exceptions = Exceptions::new(StoreError::tree(), "store").mounted_on(&canonical);
    /// assert_eq!(exceptions.place_code(1001), StoreError::Closed.node());
    /// assert_eq!(exceptions.place_code(1500), StoreError::Store.node());
    /// assert_eq!(exceptions.place_code(14), ErrorKind::RecordBusy.node());
    /// ```
    #[must_use]
    pub fn place_code(&self, code: i32) -> Node {
        self.place_own_code(code)
            .unwrap_or_else(|| match self.family.classify(code) {
                Some(kind) => self.place(&kind),
                None => self.first_root(),
            })
    }

    /// The node of a code where a tree of one's own says it: the canonical one has three numberings, and is asked with
    /// the [`family`](Self::family).
    pub(crate) fn place_own_code(&self, code: i32) -> Option<Node> {
        let is_canonical = |described: &&Self| described.tree == ErrorKind::tree();
        let own = || {
            self.described()
                .filter(|described| described.placing.is_none() && !is_canonical(described))
        };
        let owner = own().find_map(|described| described.tree.from_code(code));
        owner.or_else(|| {
            let kind = self
                .described()
                .find(is_canonical)
                .and_then(|_| self.family.from_code(code));
            if kind.is_some() {
                None
            } else {
                own().find_map(|described| described.tree.classify(code))
            }
        })
    }

    /// The trees whose classes an error can become, this one first.
    fn described(&self) -> impl Iterator<Item = &Self> {
        core::iter::once(self).chain(&self.trees_above)
    }

    fn place_kind(&self, node: Node) -> Option<Node> {
        let placing = self.placing?;
        let kind = core::iter::once(node)
            .chain(node.ancestors())
            .find_map(kind_of)?;
        Some(placing(kind)).filter(|node| node.tree() == self.tree)
    }

    /// The code that the exception of an error has: the number as it came, unless that one means something else in the
    /// numbering of these exceptions; then the number that the kind has there, if there is one.
    ///
    /// ```
    /// use aerospike_errors_python::Exceptions;
    /// use aerospike_errors::{ErrorKind, Numbering, check};
    ///
    /// let exceptions = Exceptions::new(ErrorKind::tree(), "store");
    /// assert_eq!(exceptions.code_of(&check(207).unwrap_err()), Some(207));
    /// // Java's number for a broken connection is the C client's for an invalid node.
    /// assert_eq!(exceptions.code_of(&Numbering::Java.check(-8).unwrap_err()), Some(-10));
    /// assert_eq!(exceptions.numbered(Numbering::Java).code_of(&Numbering::Java.check(-8).unwrap_err()), Some(-8));
    /// ```
    #[must_use]
    pub fn code_of(&self, error: &Error) -> Option<i32> {
        let code = error.code()?;
        let is_ours = error.numbering().is_none_or(|family| family == self.family);
        if is_ours || self.family.classify(code) == Some(error.kind()) {
            Some(code)
        } else {
            self.family.code_of(error.kind())
        }
    }

    /// The number of a node, or of an error of it whose family nobody knows: a negative one of the canonical tree is the
    /// C client's, and means something else in another numbering.
    #[cfg(feature = "classes")]
    pub(crate) fn number(&self, node: Node, code: Option<i32>) -> Option<i32> {
        let code = code?;
        let Some(kind) = kind_of(node).filter(|_| code < 0) else {
            return Some(code);
        };
        match self.family.from_code(code) {
            Some(named) if named == kind => Some(code),
            None if kind.code() != Some(code) => Some(code),
            _ => self.family.code_of(kind),
        }
    }

    /// Where a root hangs: the nearest node above it that is of a described tree.
    pub(crate) fn class_above(&self, root: Node) -> Option<(&Self, Node)> {
        root.ancestors().find_map(|node| {
            let above = self
                .trees_above
                .iter()
                .find(|above| above.tree == node.tree())?;
            Some((above, node))
        })
    }

    /// The attributes that a node brings, its own only.
    pub(crate) fn own_attributes(&self, node: Node) -> impl Iterator<Item = Attribute> {
        self.attributes
            .iter()
            .filter(move |(owner, _)| *owner == node)
            .map(|(_, attribute)| *attribute)
    }

    /// All the attributes of a node's instances, those of the nodes above first.
    pub(crate) fn all_attributes(&self, node: Node) -> Vec<Attribute> {
        let mut attributes: Vec<Attribute> = Vec::new();
        for (exceptions, node) in self.path(node).into_iter().rev() {
            for attribute in exceptions.own_attributes(node) {
                attributes.retain(|earlier| earlier.name() != attribute.name());
                attributes.push(attribute);
            }
        }
        attributes
    }

    /// The node and the classes above it, through all described trees.
    fn path(&self, node: Node) -> Vec<(&Self, Node)> {
        let mut path = Vec::new();
        let mut next = Some((self, node));
        while let Some((exceptions, node)) = next {
            path.push((exceptions, node));
            next = match node
                .parent()
                .filter(|parent| parent.tree() == exceptions.tree)
            {
                Some(parent) => Some((exceptions, parent)),
                None => self.class_above(node),
            };
        }
        path
    }

    pub(crate) fn bases_besides(&self, node: Node) -> impl Iterator<Item = &'static str> {
        self.further_bases
            .iter()
            .filter(move |(owner, _)| *owner == node)
            .map(|(_, base)| *base)
    }

    /// The names that the description brings, beside those of the nodes.
    #[cfg(feature = "classes")]
    pub(crate) fn chosen_names(&self) -> impl Iterator<Item = &'static str> {
        let attributes = self
            .attributes
            .iter()
            .map(|(_, attribute)| attribute.name());
        let constants = self.constants.iter().map(|(name, _)| *name);
        attributes
            .chain(constants)
            .chain(self.deprecated.iter().map(|deprecated| deprecated.name))
    }

    /// What is said of nodes that are not of the tree: a mistake of whoever described it.
    #[cfg(feature = "classes")]
    pub(crate) fn stray_node(&self) -> Option<Node> {
        let attributes = self.attributes.iter().map(|(node, _)| *node);
        let bases = self.further_bases.iter().map(|(node, _)| *node);
        let deprecated = self.deprecated.iter().map(|deprecated| deprecated.node);
        attributes
            .chain(bases)
            .chain(deprecated)
            .find(|node| node.tree() != self.tree)
    }
}

impl Deprecated {
    /// What the warning says.
    pub(crate) fn advice(&self, module: &str) -> String {
        let Self {
            name,
            node,
            removed_in,
        } = self;
        format!(
            "{module}.{name} is deprecated and is removed in {removed_in}: use {}",
            ClassName(*node)
        )
    }
}

/// The kind of a node of the canonical tree.
fn kind_of(node: Node) -> Option<ErrorKind> {
    ErrorKind::from_name(node.name()).filter(|kind| kind.node() == node)
}
