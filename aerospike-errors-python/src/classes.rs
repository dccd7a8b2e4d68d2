//! The exception classes of a tree, in a running Python.

use core::ffi::CStr;
use std::collections::HashMap;

use aerospike_errors::Node;
use pyo3::exceptions::{PyBaseException, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::code::PyCodeInput;
use pyo3::types::{PyCode, PyCodeMethods, PyDict, PyTuple, PyType};

use crate::attribute::Source;
use crate::invalid::validate;
use crate::names::ClassName;
use crate::{Attribute, Exceptions};

/// The exception classes of a tree, in a running Python. Returned by [`Exceptions::create`].
///
/// It can be sent and shared between threads, so that an extension keeps it in a `static` with a
/// [`PyOnceLock`]. The classes belong to the interpreter that created them.
///
/// [`PyOnceLock`]: https://docs.rs/pyo3/0.30/pyo3/sync/struct.PyOnceLock.html
#[derive(Debug)]
pub struct Classes {
    pub(crate) exceptions: Exceptions,
    /// The classes of this tree and of all trees that it is mounted on.
    classes: HashMap<Node, Class>,
}

/// A class, with the data to create its instances.
#[derive(Debug)]
pub(crate) struct Class {
    pub(crate) type_object: Py<PyType>,
    /// The method `__new__`.
    pub(crate) new: Py<PyAny>,
    /// The values of the attributes that an error does not set.
    pub(crate) defaults: Py<PyDict>,
    pub(crate) attributes: Vec<Attribute>,
}

/// The attributes of every instance, in the documented order.
const DOCUMENTED: [&str; 5] = ["code", "msg", "file", "line", "in_doubt"];

/// The attributes among these that no class sets.
const INHERITED: [&str; 3] = ["file", "line", "in_doubt"];

/// Creation of the classes (feature `classes`).
#[cfg_attr(docsrs, doc(cfg(feature = "classes")))]
impl Exceptions {
    /// Creates the classes of a tree that is not [mounted](Self::mounted_on) on another one.
    /// [`Classes::add_to`] adds them to a module.
    ///
    /// # Errors
    ///
    /// A `ValueError` for each mistake that [`stub`](Self::stub) reports; a `TypeError` if a base
    /// is not an exception; the error of Python if a base cannot be imported, or if two bases
    /// cannot be combined.
    pub fn create(&self, py: Python<'_>) -> PyResult<Classes> {
        self.create_below(py, &[])
    }

    /// Creates the classes of a tree below the classes of the trees that it is
    /// [mounted on](Self::mounted_on).
    ///
    /// # Errors
    ///
    /// The errors of [`create`](Self::create), and a `ValueError` if the classes of one of these
    /// trees are missing in `above`.
    pub fn create_below(&self, py: Python<'_>, above: &[&Classes]) -> PyResult<Classes> {
        validate(self).map_err(|error| PyValueError::new_err(error.to_string()))?;
        let mut classes = HashMap::new();
        for described in &self.trees_above {
            for node in described.nodes() {
                let class = above.iter().find_map(|above| above.classes.get(&node));
                let class = class.ok_or_else(|| missing(described))?;
                classes.insert(node, class.clone_ref(py));
            }
        }
        let support = support(py, self.module)?;
        for node in self.nodes() {
            let class = self.make(node, &classes, &support)?;
            classes.insert(node, class);
        }
        Ok(Classes {
            exceptions: self.clone(),
            classes,
        })
    }

    /// Finds the classes that another extension has created in the module of this description. Also
    /// finds the classes of the trees that this tree is mounted on, in their modules.
    ///
    /// # Errors
    ///
    /// The error of Python if a module cannot be imported, lacks a class, or has something else
    /// under its name.
    pub fn import(&self, py: Python<'_>) -> PyResult<Classes> {
        let mut classes = HashMap::new();
        for described in self.described() {
            let module = py.import(described.module)?;
            for node in described.nodes() {
                let class = module.getattr(ClassName(node).to_string())?.cast_into()?;
                classes.insert(node, Class::new(class, self.all_attributes(node))?);
            }
        }
        Ok(Classes {
            exceptions: self.clone(),
            classes,
        })
    }

    fn make(
        &self,
        node: Node,
        classes: &HashMap<Node, Class>,
        support: &Bound<'_, PyDict>,
    ) -> PyResult<Class> {
        let py = support.py();
        let parent = node.ancestors().find_map(|node| classes.get(&node));
        let first = match parent {
            Some(parent) => parent.type_object.bind(py).clone().into_any(),
            None => import(py, self.base)?,
        };
        let mut bases = vec![first];
        for base in self.bases_besides(node) {
            bases.push(import(py, base)?);
        }
        let attributes = self.all_attributes(node);
        let namespace = self.namespace(py, node, &attributes)?;
        if parent.is_none() {
            for method in METHODS {
                namespace.set_item(method, support.as_any().get_item(method)?)?;
            }
            namespace.set_item("__match_args__", PyTuple::new(py, DOCUMENTED)?)?;
            for name in INHERITED {
                namespace.set_item(name, py.None())?;
            }
        }
        let name = ClassName(node).to_string();
        let class = py
            .get_type::<PyType>()
            .call1((&name, PyTuple::new(py, bases)?, namespace))?
            .cast_into::<PyType>()?;
        if !class.is_subclass_of::<PyBaseException>()? {
            let message = format!("no base of the exception {name} is an exception");
            return Err(PyTypeError::new_err(message));
        }
        Class::new(class, attributes)
    }

    /// The attributes of a class. An instance has the same values unless the error sets others.
    fn namespace<'py>(
        &self,
        py: Python<'py>,
        node: Node,
        attributes: &[Attribute],
    ) -> PyResult<Bound<'py, PyDict>> {
        let description = Some(node.description()).filter(|text| !text.is_empty());
        let code = self.translate(node, node.code());
        let (defaults, namespace) = (PyDict::new(py), PyDict::new(py));
        for dict in [&defaults, &namespace] {
            dict.set_item("code", code)?;
            dict.set_item("msg", description.unwrap_or(node.name()))?;
        }
        for name in INHERITED {
            defaults.set_item(name, py.None())?;
        }
        let mut copies = Vec::new();
        for attribute in attributes {
            let name = attribute.name();
            let value = match attribute.source {
                Source::Code => {
                    namespace.set_item(name, code)?;
                    copies.push(name);
                    continue;
                }
                Source::Subcode => Some(0),
                _ => None,
            };
            defaults.set_item(name, value)?;
            if self.own_attributes(node).any(|own| own.name() == name) {
                namespace.set_item(name, value)?;
            }
        }
        namespace.set_item("__module__", self.module)?;
        namespace.set_item("__doc__", description)?;
        namespace.set_item("_defaults", defaults)?;
        namespace.set_item("_copies_of_code", PyTuple::new(py, copies)?)?;
        Ok(namespace)
    }
}

impl Class {
    fn new(class: Bound<'_, PyType>, attributes: Vec<Attribute>) -> PyResult<Self> {
        Ok(Self {
            new: class.getattr("__new__")?.unbind(),
            defaults: class.getattr("_defaults")?.cast_into()?.unbind(),
            type_object: class.unbind(),
            attributes,
        })
    }

    /// The name of the attribute with this source.
    pub(crate) fn name_of(&self, source: Source) -> Option<&'static str> {
        let mut attributes = self.attributes.iter();
        let attribute = attributes.find(|attribute| attribute.source == source)?;
        Some(attribute.name())
    }

    fn clone_ref(&self, py: Python<'_>) -> Self {
        Self {
            type_object: self.type_object.clone_ref(py),
            new: self.new.clone_ref(py),
            defaults: self.defaults.clone_ref(py),
            attributes: self.attributes.clone(),
        }
    }
}

fn missing(described: &Exceptions) -> PyErr {
    let (tree, module) = (described.tree.name(), described.module);
    PyValueError::new_err(format!(
        "the classes of `{tree}` in `{module}` are required to create those of a tree below"
    ))
}

/// Modules.
impl Classes {
    /// Adds the classes to a module, with the constants and the deprecated names.
    ///
    /// Python creates a module again if it is imported after its removal from `sys.modules`, as
    /// test suites do. If the classes are kept in a `static` and added to each module, they stay
    /// the same: an exception is caught by the class of the new module, and pickles of the old
    /// module are read.
    ///
    /// ```no_run
    /// use aerospike_errors::ErrorKind;
    /// use aerospike_errors_python::{Classes, Exceptions};
    /// use pyo3::prelude::*;
    /// use pyo3::sync::PyOnceLock;
    ///
    /// static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();
    ///
    /// fn initialise(module: &Bound<'_, PyModule>) -> PyResult<()> {
    ///     let py = module.py();
    ///     let exceptions = Exceptions::new(ErrorKind::tree(), "store");
    ///     CLASSES.get_or_try_init(py, || exceptions.create(py))?.add_to(module)
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// A `ValueError` if the module has one of the names already.
    pub fn add_to(&self, module: &Bound<'_, PyModule>) -> PyResult<()> {
        for (node, class) in self.iter(module.py()) {
            add(module, &ClassName(node).to_string(), class)?;
        }
        for (name, value) in &self.exceptions.constants {
            add(module, name, value)?;
        }
        if self.exceptions.deprecated.is_empty() {
            return Ok(());
        }
        self.add_deprecated(module)
    }

    /// Creates the module of the description below another module, and adds the classes to it. The
    /// module becomes an attribute of `parent` and an entry of `sys.modules`, so that it can be
    /// imported and the classes can be pickled.
    ///
    /// # Errors
    ///
    /// A `ValueError` if `parent` has an attribute of that name already.
    pub fn add_submodule_to(&self, parent: &Bound<'_, PyModule>) -> PyResult<()> {
        let py = parent.py();
        let full_name = self.exceptions.module;
        let module = PyModule::new(py, full_name)?;
        let (package, name) = full_name.rsplit_once('.').unwrap_or(("", full_name));
        let spec = py.import("importlib.machinery")?.getattr("ModuleSpec")?;
        module.setattr("__spec__", spec.call1((full_name, py.None()))?)?;
        module.setattr("__package__", package)?;
        self.add_to(&module)?;
        add(parent, name, &module)?;
        modules(py)?.set_item(full_name, module)
    }

    fn add_deprecated(&self, module: &Bound<'_, PyModule>) -> PyResult<()> {
        let py = module.py();
        let described = self.exceptions.module;
        let names = PyDict::new(py);
        for deprecated in &self.exceptions.deprecated {
            let advice = deprecated.advice(described);
            require_free(module, deprecated.name)?;
            names.set_item(deprecated.name, (self.class(py, deprecated.node), advice))?;
        }
        let earlier = module
            .getattr(GETATTR)
            .and_then(|getattr| getattr.getattr("deprecated_names"));
        if let Ok(earlier) = earlier {
            return earlier.call_method1("update", (names,)).map(drop);
        }
        let function = support(py, described)?.as_any().get_item("deprecated")?;
        let getattr = function.call1((described, names))?;
        // `add` would make it a name that `import *` imports.
        require_free(module, GETATTR)?;
        module.setattr(GETATTR, &getattr)?;
        // A package around an extension gets the other names from `import *`.
        match modules(py)?.get_item(described) {
            Ok(package) if !package.hasattr(GETATTR)? => package.setattr(GETATTR, getattr),
            _ => Ok(()),
        }
    }
}

/// The function of a module that Python calls for a missing attribute.
const GETATTR: &str = "__getattr__";

/// Look-ups.
impl Classes {
    /// The description of the classes.
    #[must_use]
    pub fn exceptions(&self) -> &Exceptions {
        &self.exceptions
    }

    /// Returns the class that an error with this node is raised as: see [`Exceptions::place`].
    ///
    /// ```no_run
    /// use aerospike_errors::ErrorKind;
    /// use aerospike_errors_python::Classes;
    /// use pyo3::prelude::*;
    ///
    /// # fn example(py: Python<'_>, classes: &Classes) -> PyResult<()> {
    /// assert_eq!(classes.class(py, ErrorKind::RecordNotFound).name()?, "RecordNotFound");
    /// # Ok(())
    /// # }
    /// ```
    pub fn class<'py>(&self, py: Python<'py>, node: impl Into<Node>) -> Bound<'py, PyType> {
        self.find(self.exceptions.place(node))
            .type_object
            .bind(py)
            .clone()
    }

    /// Returns every node of the tree with its class, parents before children.
    pub fn iter<'py>(&self, py: Python<'py>) -> impl Iterator<Item = (Node, Bound<'py, PyType>)> {
        let nodes = self.exceptions.nodes();
        nodes.map(move |node| (node, self.find(node).type_object.bind(py).clone()))
    }

    /// Returns the node of an exception that Python raised: the node of its class or of its nearest
    /// base among the classes of this tree and the trees that it is mounted on. Any other exception
    /// has no node.
    ///
    /// ```no_run
    /// use aerospike_errors::Retry;
    /// use aerospike_errors_python::Classes;
    /// use pyo3::prelude::*;
    ///
    /// fn is_retryable(py: Python<'_>, classes: &Classes, raised: &PyErr) -> bool {
    ///     classes.node_of(py, raised).is_some_and(|node| node.retry() == Retry::Yes)
    /// }
    /// ```
    #[must_use]
    pub fn node_of(&self, py: Python<'_>, raised: &PyErr) -> Option<Node> {
        raised.get_type(py).mro().iter().find_map(|base| {
            let mut classes = self.classes.iter();
            let (node, _) = classes.find(|(_, class)| class.type_object.is(&base))?;
            Some(*node)
        })
    }

    /// The class of a node that has one, as the nodes returned by [`Exceptions::place`] have.
    pub(crate) fn find(&self, node: Node) -> &Class {
        &self.classes[&node]
    }
}

/// The methods that a class without a parent gets.
const METHODS: [&str; 5] = [
    "__init__",
    "__str__",
    "__repr__",
    "__reduce__",
    "__setstate__",
];

/// Runs the source of the methods, which are written in Python. Methods in Rust would require a
/// class of PyO3 as the root. Before Python 3.12, the stable ABI does not allow such a class to be
/// an exception.
fn support<'py>(py: Python<'py>, module: &str) -> PyResult<Bound<'py, PyDict>> {
    const SOURCE: &CStr =
        match CStr::from_bytes_with_nul(concat!(include_str!("support.py"), "\0").as_bytes()) {
            Ok(source) => source,
            Err(_) => panic!("the source contains a zero byte"),
        };
    let globals = PyDict::new(py);
    globals.set_item("__name__", module)?;
    globals.set_item("DOCUMENTED", PyTuple::new(py, DOCUMENTED)?)?;
    let file = c"aerospike_errors_python/support.py";
    PyCode::compile(py, SOURCE, file, PyCodeInput::File)?.run(Some(&globals), None)?;
    Ok(globals)
}

/// Imports an object by its full name; a name without a module is a built-in one.
fn import<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let (module, name) = name.rsplit_once('.').unwrap_or(("builtins", name));
    py.import(module)?.getattr(name)
}

/// The imported modules by name.
fn modules(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import("sys")?.getattr("modules")
}

/// Adds a member that the module does not have: two trees in one module may share a name.
fn add<'py>(
    module: &Bound<'py, PyModule>,
    name: &str,
    value: impl IntoPyObject<'py>,
) -> PyResult<()> {
    require_free(module, name)?;
    module.add(name, value)
}

fn require_free(module: &Bound<'_, PyModule>, name: &str) -> PyResult<()> {
    if module.dict().contains(name)? {
        let module = module.name()?;
        let message = format!("the module `{module}` has an attribute `{name}` already");
        return Err(PyValueError::new_err(message));
    }
    Ok(())
}
