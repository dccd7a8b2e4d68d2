//! The description of the exceptions of a tree.

use aerospike_errors::{Error, ErrorKind, Node, Numbering, Tree};

use crate::invalid::validate;
use crate::names::ClassName;
use crate::{Attribute, InvalidExceptions, Stub};

/// A description of the exception classes of a tree: their module, their bases, and the attributes
/// of their instances.
///
/// It is built without Python, so that the stub and the classes have the same source. The
/// [front page](crate) lists the properties of the classes.
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
    pub(crate) submodules: Vec<&'static str>,
    numbering: Numbering,
    placing: Option<fn(ErrorKind) -> Node>,
}

/// A former name of a class.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Deprecated {
    pub(crate) name: &'static str,
    pub(crate) node: Node,
    pub(crate) removed_in: &'static str,
}

/// The description.
impl Exceptions {
    /// Describes the exceptions of a tree in a module. Python imports, prints and pickles the
    /// classes by the name of that module. The base of the roots is `Exception`.
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
            submodules: Vec::new(),
            numbering: Numbering::C,
            placing: None,
        }
    }

    /// Sets the base of the roots by its full name, such as `"builtins.RuntimeError"`.
    #[must_use]
    pub const fn base(mut self, base: &'static str) -> Self {
        self.base = base;
        self
    }

    /// Adds a base to one class, after the base that the tree gives it, so that a handler of
    /// `"builtins.TimeoutError"`, for example, catches the class too.
    #[must_use]
    pub fn also(mut self, node: impl Into<Node>, base: &'static str) -> Self {
        self.further_bases.push((node.into(), base));
        self
    }

    /// Adds an attribute to a class and to all classes below it.
    #[must_use]
    pub fn attribute(mut self, node: impl Into<Node>, attribute: Attribute) -> Self {
        self.attributes.push((node.into(), attribute));
        self
    }

    /// Describes the tree that this one is mounted on: the roots are placed below the classes of
    /// the nodes that they are mounted on. A root that is mounted on a tree without a description
    /// is a root in Python too.
    #[must_use]
    pub fn mounted_on(mut self, above: &Self) -> Self {
        for tree in above.trees_above.iter().chain([above]) {
            if self.trees_above.iter().all(|known| known.tree != tree.tree) {
                self.trees_above.push(tree.clone());
            }
        }
        self
    }

    /// Adds an integer constant to the module. It replaces an earlier one of the same name.
    #[must_use]
    pub fn constant(mut self, name: &'static str, value: i32) -> Self {
        self.constants.retain(|(earlier, _)| *earlier != name);
        self.constants.push((name, value));
        self
    }

    /// Adds a constant for every alias of a tree that begins with `prefix`: the canonical code of
    /// its node. The tree may differ from the tree of the classes.
    ///
    /// ```
    /// use aerospike_errors::ErrorKind;
    /// use aerospike_errors_python::Exceptions;
    ///
    /// let exceptions = Exceptions::new(ErrorKind::tree(), "store")
    ///     .constants(ErrorKind::tree(), "AEROSPIKE_ERR_");
    /// let stub = exceptions.stub()?.to_string();
    /// assert!(stub.contains("AEROSPIKE_ERR_TIMEOUT: typing.Final = 9\n"));
    /// # Ok::<(), aerospike_errors_python::InvalidExceptions>(())
    /// ```
    #[must_use]
    pub fn constants(self, tree: &'static Tree, prefix: &str) -> Self {
        tree.nodes()
            .filter_map(|node| Some((node.aliases(), node.code()?)))
            .flat_map(|(aliases, code)| aliases.iter().map(move |alias| (*alias, code)))
            .filter(|(alias, _)| alias.starts_with(prefix))
            .fold(self, |exceptions, (alias, code)| {
                exceptions.constant(alias, code)
            })
    }

    /// Adds a former name of a class. The module still returns the class for it, with a
    /// `DeprecationWarning` that names the class and the version that removes the old name.
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

    /// Declares a module below this one, which is then a package, so that the stub imports it and
    /// lists it in `__all__`. A tree that this one is [mounted on](Self::mounted_on) is declared
    /// already if its module is below this one.
    #[must_use]
    pub fn submodule(mut self, name: &'static str) -> Self {
        self.submodules.push(name);
        self
    }

    /// Maps the kinds of the documented tree to the nodes of this one, for a tree that is not
    /// mounted on it.
    ///
    /// ```
    /// use aerospike_errors::ErrorKind;
    /// use aerospike_errors::clients::aerospike_py::Exception;
    /// use aerospike_errors_python::Exceptions;
    ///
    /// let exceptions = Exceptions::new(Exception::tree(), "store")
    ///     .placing(|kind| Exception::from(kind).node());
    /// let place = exceptions.place(ErrorKind::ClusterChangeError);
    /// assert_eq!(place, Exception::from(ErrorKind::ClusterChangeError).node());
    /// ```
    #[must_use]
    pub const fn placing(mut self, placing: fn(ErrorKind) -> Node) -> Self {
        self.placing = Some(placing);
        self
    }

    /// Sets the numbering of the negative codes of the documented tree, in classes and instances.
    /// The default is the numbering of the C client, which the Python clients also use. A kind
    /// without a code in the numbering has none.
    #[must_use]
    pub const fn numbered(mut self, numbering: Numbering) -> Self {
        self.numbering = numbering;
        self
    }
}

/// Access.
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

    /// The numbering of negative codes.
    #[must_use]
    pub const fn numbering(&self) -> Numbering {
        self.numbering
    }

    /// The type stub of the module, a `.pyi`.
    ///
    /// # Errors
    ///
    /// The first mistake of the description: a node of another tree, an attribute that every
    /// exception has, a name that occurs twice or is not valid in Python.
    pub fn stub(&self) -> Result<Stub<'_>, InvalidExceptions> {
        validate(self)?;
        Ok(Stub::new(self))
    }

    /// The nodes that have a class, parents before children.
    pub(crate) fn nodes(&self) -> impl Iterator<Item = Node> + use<> {
        self.tree.nodes().filter(|node| !node.is_transparent())
    }

    /// Returns whether a node has a class: a transparent variant is never raised.
    pub(crate) fn has_class(&self, node: Node) -> bool {
        node.tree() == self.tree && !node.is_transparent()
    }

    /// The description itself, after the descriptions of the trees above that share its module.
    pub(crate) fn of_the_module(&self) -> impl Iterator<Item = &Self> {
        self.trees_above
            .iter()
            .filter(|above| above.module == self.module)
            .chain([self])
    }

    /// The modules right below this one.
    pub(crate) fn submodule_names(&self) -> Vec<&'static str> {
        let below = |module: &'static str| {
            let name = module.strip_prefix(self.module)?.strip_prefix('.')?;
            (!name.contains('.')).then_some(name)
        };
        let mounted = self.trees_above.iter();
        let mut names: Vec<_> = mounted.filter_map(|above| below(above.module)).collect();
        names.extend(self.submodules.iter().copied());
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The attributes that a node adds to those of its parent.
    pub(crate) fn own_attributes(&self, node: Node) -> impl Iterator<Item = Attribute> {
        self.attributes
            .iter()
            .filter(move |(owner, _)| *owner == node)
            .map(|(_, attribute)| *attribute)
    }

    /// All attributes of a node's instances, those of its ancestors first. If two attributes have
    /// the same name, the later one is used.
    pub(crate) fn all_attributes(&self, node: Node) -> Vec<Attribute> {
        let mut attributes: Vec<Attribute> = Vec::new();
        let mut path: Vec<Node> = node.ancestors().collect();
        path.reverse();
        path.push(node);
        for node in path {
            let described = self.described().find(|one| one.tree == node.tree());
            for attribute in described
                .into_iter()
                .flat_map(|one| one.own_attributes(node))
            {
                attributes.retain(|earlier| earlier.name() != attribute.name());
                attributes.push(attribute);
            }
        }
        attributes
    }

    /// The node of a tree above that a root is placed below, with the description of that tree.
    pub(crate) fn class_above(&self, root: Node) -> Option<(&Self, Node)> {
        root.ancestors().find_map(|node| {
            let mut above = self.trees_above.iter();
            Some((above.find(|above| above.tree == node.tree())?, node))
        })
    }

    /// The bases of a class after the first.
    pub(crate) fn bases_besides(&self, node: Node) -> impl Iterator<Item = &'static str> {
        self.further_bases
            .iter()
            .filter(move |(owner, _)| *owner == node)
            .map(|(_, base)| *base)
    }

    /// This tree and those that it is mounted on: the trees with classes to raise.
    pub(crate) fn described(&self) -> impl Iterator<Item = &Self> {
        [self].into_iter().chain(&self.trees_above)
    }
}

/// The class of an error or a code.
impl Exceptions {
    /// Returns the node that an error with this node is raised as. It is the node itself or its
    /// nearest ancestor, across mounts, that belongs to this tree or to a tree that it is
    /// [mounted on](Self::mounted_on). If there is none, it is the node that
    /// [`placing`](Self::placing) returns for the kind of the error, else the first root.
    #[must_use]
    pub fn place(&self, node: impl Into<Node>) -> Node {
        let node = node.into();
        [node]
            .into_iter()
            .chain(node.ancestors())
            .find(|node| self.described().any(|one| one.has_class(*node)))
            .or_else(|| self.place_kind(node))
            .unwrap_or_else(|| self.first_root())
    }

    fn place_kind(&self, node: Node) -> Option<Node> {
        let placing = self.placing?;
        let kind = [node]
            .into_iter()
            .chain(node.ancestors())
            .find_map(kind_of)?;
        Some(placing(kind)).filter(|node| node.tree() == self.tree)
    }

    pub(crate) fn first_root(&self) -> Node {
        let mut nodes = self.nodes().chain(self.tree.nodes());
        nodes.next().expect("a tree has nodes")
    }

    /// Returns the node that a result code is raised as, and `None` for a code that is not an
    /// error.
    ///
    /// The code is looked up in this tree and in those that it is [mounted on](Self::mounted_on):
    /// first the node that owns it, then the narrowest range. The documented tree is searched in
    /// the [numbering](Self::numbered). A code that no tree has is raised as its kind, see
    /// [`place`](Self::place). 0 and 50 are errors only if a tree has them.
    ///
    /// ```
    /// use aerospike_errors::{AerospikeError, ErrorKind};
    /// use aerospike_errors_python::Exceptions;
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
    /// assert_eq!(exceptions.place_code(1001), Some(StoreError::Closed.node()));
    /// assert_eq!(exceptions.place_code(1500), Some(StoreError::Store.node()));
    /// assert_eq!(exceptions.place_code(14), Some(ErrorKind::RecordBusy.node()));
    /// assert_eq!(exceptions.place_code(0), None);
    /// ```
    #[must_use]
    pub fn place_code(&self, code: i32) -> Option<Node> {
        self.classify(code).map(|node| self.place(node))
    }

    /// Returns the node of a code: of a tree that has the code, else of the documented tree.
    pub(crate) fn classify(&self, code: i32) -> Option<Node> {
        self.classify_own(code)
            .or_else(|| self.numbering.classify(code).map(Node::from))
    }

    /// Looks up a code in the trees with codes of their own. These do not include the documented
    /// tree, which has three numberings, and trees with a mapping, which use the codes of the
    /// kinds.
    fn classify_own(&self, code: i32) -> Option<Node> {
        let is_canonical = |described: &&Self| described.tree == ErrorKind::tree();
        let own = || {
            self.described()
                .filter(|described| described.placing.is_none() && !is_canonical(described))
        };
        let owner = own().find_map(|described| described.tree.from_code(code));
        let is_canonical_code = || {
            self.described().any(|one| is_canonical(&one))
                && self.numbering.from_code(code).is_some()
        };
        if owner.is_some() || is_canonical_code() {
            return owner;
        }
        own().find_map(|described| described.tree.classify(code))
    }

    /// Returns the code of the exception for an error: the received code, unless it means
    /// something else in the [numbering](Self::numbered) of these exceptions. Then it is the code
    /// that the kind has there, if it has one.
    ///
    /// ```
    /// use aerospike_errors::{ErrorKind, Numbering, check};
    /// use aerospike_errors_python::Exceptions;
    ///
    /// let exceptions = Exceptions::new(ErrorKind::tree(), "store");
    /// assert_eq!(exceptions.code_of(&check(207).unwrap_err()), Some(207));
    /// // A broken connection is -8 in Java and -10 in C, where -8 is an invalid node.
    /// let broken = Numbering::Java.check(-8).unwrap_err();
    /// assert_eq!(exceptions.code_of(&broken), Some(-10));
    /// assert_eq!(exceptions.numbered(Numbering::Java).code_of(&broken), Some(-8));
    /// ```
    #[must_use]
    pub fn code_of(&self, error: &Error) -> Option<i32> {
        let code = error.code()?;
        let is_same = error.numbering().is_none_or(|one| one == self.numbering);
        if is_same || self.numbering.classify(code) == Some(error.kind()) {
            Some(code)
        } else {
            self.numbering.code_of(error.kind())
        }
    }

    /// Translates a code of a node into the numbering. A negative canonical code of the documented
    /// tree has the numbering of the C client, and may mean something else in another numbering.
    #[cfg(feature = "classes")]
    pub(crate) fn translate(&self, node: Node, code: Option<i32>) -> Option<i32> {
        let code = code?;
        let Some(kind) = kind_of(node).filter(|_| code < 0) else {
            return Some(code);
        };
        match self.numbering.from_code(code) {
            Some(named) if named == kind => Some(code),
            None if kind.code() != Some(code) => Some(code),
            _ => self.numbering.code_of(kind),
        }
    }
}

impl Deprecated {
    /// The text of the warning.
    pub(crate) fn advice(&self, module: &str) -> String {
        let Self {
            name,
            node,
            removed_in,
        } = self;
        let class = ClassName(*node);
        format!("{module}.{name} is deprecated and is removed in {removed_in}: use {class}")
    }
}

/// The kind of a node of the documented tree.
fn kind_of(node: Node) -> Option<ErrorKind> {
    ErrorKind::from_name(node.name()).filter(|kind| kind.node() == node)
}
