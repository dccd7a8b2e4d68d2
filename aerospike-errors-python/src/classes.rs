//! The exceptions of a tree, made.

use core::ffi::CStr;
use std::format;
use std::string::{String, ToString};

use pyo3::exceptions::{PyBaseException, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::code::PyCodeInput;
use pyo3::types::{PyCode, PyCodeMethods, PyDict, PyString, PyTuple, PyType};

use super::names::{ClassName, is_keyword};
use super::{Attribute, Exceptions};
use aerospike_errors::{AerospikeError, Node};

/// The exception classes of a tree, in a running Python: what turns errors into exceptions.
///
/// Made by [`Exceptions::create`] or [`Exceptions::add_to`]. It can be sent and shared between threads, so that a
/// [`PyOnceLock`] in a `static` keeps it for the functions of an extension. The classes are those of the interpreter that
/// made them.
///
/// [`PyOnceLock`]: https://docs.rs/pyo3/0.30/pyo3/sync/struct.PyOnceLock.html
#[derive(Debug)]
pub struct Classes {
    pub(crate) exceptions: Exceptions,
    /// In the order of the nodes.
    pub(crate) made: Vec<Made>,
    /// Of the trees that this one is mounted on.
    above: Vec<Self>,
}

/// A class, and what its instances have.
#[derive(Debug)]
pub(crate) struct Made {
    pub(crate) class: Py<PyType>,
    pub(crate) attributes: Vec<Attribute>,
}

/// What every instance has, in the documented order.
const DOCUMENTED: [&str; 5] = ["code", "msg", "file", "line", "in_doubt"];

/// The description, put into practice (feature `classes`).
#[cfg_attr(docsrs, doc(cfg(feature = "classes")))]
impl Exceptions {
    /// Makes the classes, and puts them into a module, with the constants and the deprecated names.
    ///
    /// Classes that are kept in a `static` are better [created](Self::create) there, and put into each module that Python
    /// makes, with [`Classes::add_to`]: the second one would have none.
    ///
    /// # Errors
    ///
    /// Those of [`create`](Self::create); a `ValueError` where the module has one of the names already.
    pub fn add_to(&self, module: &Bound<'_, PyModule>) -> PyResult<Classes> {
        let classes = self.create(module.py())?;
        classes.add_to(module)?;
        Ok(classes)
    }

    /// Makes the module that the description names, with all that [`add_to`](Self::add_to) puts into it, below
    /// another one: as its attribute, under the last part of the name, and where Python looks for modules, so that
    /// it can be imported, and its classes pickled.
    ///
    /// # Errors
    ///
    /// Those of [`add_to`](Self::add_to).
    pub fn add_submodule_to(&self, parent: &Bound<'_, PyModule>) -> PyResult<Classes> {
        let classes = self.create(parent.py())?;
        classes.add_submodule_to(parent)?;
        Ok(classes)
    }

    /// Makes the classes without a module. [`Classes::add_to`] puts them where the description says.
    ///
    /// # Errors
    ///
    /// A `ValueError` for a description that speaks of nodes of another tree, of an attribute that every instance has, or
    /// of a name that is none in Python; a `TypeError` where a base is no exception; what Python raises where a base cannot be imported, or two bases
    /// cannot go together.
    pub fn create(&self, py: Python<'_>) -> PyResult<Classes> {
        self.check(py)?;
        let support = support(py, self.module)?;
        let mut made: Vec<Made> = Vec::with_capacity(self.tree.nodes().len());
        for node in self.tree.nodes() {
            // Parents come before their children.
            let parent = node.parent().filter(|parent| parent.tree() == self.tree);
            let parent = parent.and_then(|parent| made.get(position(parent)));
            let parent = parent.map(|parent| parent.class.bind(py).clone());
            made.push(self.make(node, parent, &support)?);
        }
        self.classes(py, made)
    }

    /// The classes that have been made before, as Python finds them in the module that the description names: for an
    /// extension that raises what another one has.
    ///
    /// # Errors
    ///
    /// What Python raises where the module cannot be imported, or lacks a class; a `TypeError` where it has something
    /// else under its name.
    pub fn import(&self, py: Python<'_>) -> PyResult<Classes> {
        self.classes(py, self.find(py)?)
    }

    fn find(&self, py: Python<'_>) -> PyResult<Vec<Made>> {
        let module = py.import(self.module)?;
        let find = |node| {
            let class = module
                .getattr(ClassName(node).to_string())?
                .cast_into::<PyType>()?;
            exception(node, class, self.all_attributes(node))
        };
        self.tree.nodes().map(find).collect()
    }

    /// With the classes of the trees above, which are in their modules by now.
    fn classes(&self, py: Python<'_>, made: Vec<Made>) -> PyResult<Classes> {
        let find = |above: &Self| {
            Ok(Classes {
                exceptions: above.clone(),
                made: above.find(py)?,
                above: Vec::new(),
            })
        };
        let above = self.trees_above.iter().map(find).collect::<PyResult<_>>()?;
        Ok(Classes {
            exceptions: self.clone(),
            made,
            above,
        })
    }

    /// Refuses what can only be a mistake of whoever described it.
    fn check(&self, py: Python<'_>) -> PyResult<()> {
        let refuse = |message: String| Err(PyValueError::new_err(message));
        if let Some(stray) = self.stray_node() {
            return refuse(format!(
                "{stray:?} is described among the exceptions of {}",
                self.tree.name()
            ));
        }
        let is_there = |name| name == "args" || DOCUMENTED.contains(&name);
        if let Some((node, attribute)) = self
            .attributes
            .iter()
            .find(|(_, attribute)| is_there(attribute.name()))
        {
            return refuse(format!("{node} has a {} anyhow", attribute.name()));
        }
        for name in self.chosen_names() {
            // Python could be made to take it, and the stub could not be read.
            if is_keyword(name)
                || !PyString::new(py, name)
                    .call_method0("isidentifier")?
                    .is_truthy()?
            {
                return refuse(format!("{name:?} is no name in Python"));
            }
        }
        Ok(())
    }

    fn make<'py>(
        &self,
        node: Node,
        parent: Option<Bound<'py, PyType>>,
        support: &Bound<'py, PyDict>,
    ) -> PyResult<Made> {
        let py = support.py();
        let begins = parent.is_none() && self.class_above(node).is_none();
        let first = match parent {
            Some(parent) => parent.into_any(),
            None => self.base_of_root(py, node)?,
        };
        let mut bases = Vec::from([first]);
        for base in self.bases_besides(node) {
            bases.push(import(py, base)?);
        }
        let attributes = self.all_attributes(node);
        let namespace = self.namespace(py, node, &attributes)?;
        if begins {
            begin(&namespace, support)?;
        }
        let arguments = (
            ClassName(node).to_string(),
            PyTuple::new(py, bases)?,
            namespace,
        );
        let class = py
            .get_type::<PyType>()
            .call1(arguments)?
            .cast_into::<PyType>()?;
        exception(node, class, attributes)
    }

    fn base_of_root<'py>(&self, py: Python<'py>, root: Node) -> PyResult<Bound<'py, PyAny>> {
        match self.class_above(root) {
            Some((above, node)) => py
                .import(above.module)?
                .getattr(ClassName(node).to_string()),
            None => import(py, self.base),
        }
    }

    /// What is the same for all instances of a class, or is so as long as they say nothing else.
    fn namespace<'py>(
        &self,
        py: Python<'py>,
        node: Node,
        attributes: &[Attribute],
    ) -> PyResult<Bound<'py, PyDict>> {
        let namespace = PyDict::new(py);
        let description = Some(node.description()).filter(|description| !description.is_empty());
        namespace.set_item("__module__", self.module)?;
        namespace.set_item("__doc__", description)?;
        let code = self.number(node, node.code());
        namespace.set_item("code", code)?;
        namespace.set_item("msg", description.unwrap_or(node.name()))?;
        for attribute in self.own_attributes(node) {
            namespace.set_item(attribute.name(), py.None())?;
        }
        let (copies, others): (Vec<&Attribute>, Vec<&Attribute>) = attributes
            .iter()
            .partition(|attribute| attribute.is_copy_of_code());
        for copy in &copies {
            namespace.set_item(copy.name(), code)?;
        }
        let others = others.iter().map(|attribute| attribute.name());
        namespace.set_item(
            "_known",
            PyTuple::new(py, DOCUMENTED.into_iter().chain(others).collect::<Vec<_>>())?,
        )?;
        let copies = copies.iter().map(|copy| copy.name());
        namespace.set_item(
            "_copies_of_code",
            PyTuple::new(py, copies.collect::<Vec<_>>())?,
        )?;
        Ok(namespace)
    }
}

/// Into modules.
impl Classes {
    /// Puts the classes into a module, with the constants and the deprecated names.
    ///
    /// Python makes a module anew when it is imported again after somebody has taken it out of `sys.modules`, as
    /// test suites do. With the classes kept in a `static` and put into each, they stay the same: what is raised is
    /// what the module has, and what was pickled with the one is read with the other.
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
    ///     let exceptions = Exceptions::new(ErrorKind::tree(), "store");
    ///     CLASSES.get_or_try_init(module.py(), || exceptions.create(module.py()))?.add_to(module)
    /// }
    /// ```
    ///
    /// # Errors
    ///
    /// A `ValueError` where the module has one of the names already.
    pub fn add_to(&self, module: &Bound<'_, PyModule>) -> PyResult<()> {
        for (node, class) in self.iter(module.py()) {
            add(module, &ClassName(node).to_string(), class)?;
        }
        for (name, value) in &self.exceptions.constants {
            add(module, name, value)?;
        }
        if self.exceptions.deprecated.is_empty() {
            Ok(())
        } else {
            self.add_deprecated(module)
        }
    }

    /// The same with a module below another one, as [`Exceptions::add_submodule_to`] makes it.
    ///
    /// # Errors
    ///
    /// A `ValueError` where the other module has one of that name already.
    pub fn add_submodule_to(&self, parent: &Bound<'_, PyModule>) -> PyResult<()> {
        let full_name = self.exceptions.module;
        let module = PyModule::new(parent.py(), full_name)?;
        self.add_to(&module)?;
        let name = full_name
            .rsplit_once('.')
            .map_or(full_name, |(_, name)| name);
        add(parent, name, &module)?;
        modules(parent.py())?.set_item(full_name, module)
    }

    fn add_deprecated(&self, module: &Bound<'_, PyModule>) -> PyResult<()> {
        let py = module.py();
        let described = self.exceptions.module;
        let names = PyDict::new(py);
        for deprecated in &self.exceptions.deprecated {
            let advice = deprecated.advice(described);
            free(module, deprecated.name)?;
            names.set_item(deprecated.name, (self.class(py, deprecated.node), advice))?;
        }
        let earlier = module
            .getattr(GETATTR)
            .and_then(|getattr| getattr.getattr("deprecated_names"));
        if let Ok(earlier) = earlier {
            return earlier.call_method1("update", (names,)).map(drop);
        }
        let getattr =
            required(&support(py, described)?, "deprecated")?.call1((described, names))?;
        // Not with `add`, which would make it a name that `import *` brings.
        free(module, GETATTR)?;
        module.setattr(GETATTR, &getattr)?;
        // The package around an extension, which has the other names from an `import *`, as maturin writes it.
        match modules(py)?.get_item(described) {
            Ok(package) if !package.hasattr(GETATTR)? => package.setattr(GETATTR, getattr),
            _ => Ok(()),
        }
    }
}

/// What Python asks for the names that a module does not have.
const GETATTR: &str = "__getattr__";

/// The classes and the way back.
impl Classes {
    /// What the classes were made of.
    #[must_use]
    pub fn exceptions(&self) -> &Exceptions {
        &self.exceptions
    }

    /// The class of a node; of a node of another tree, the class that an error of that node becomes.
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
        self.made(&node.into()).class.bind(py).clone()
    }

    /// Every node with its class, parents before children.
    pub fn iter<'py>(&self, py: Python<'py>) -> impl Iterator<Item = (Node, Bound<'py, PyType>)> {
        let classes = self
            .made
            .iter()
            .map(move |made| made.class.bind(py).clone());
        self.exceptions.tree.nodes().zip(classes)
    }

    /// The node of an exception that Python raised: that of its class, or of the nearest class above that is one of
    /// these or of a tree that this one is mounted on. `None` for any other exception.
    ///
    /// With it, what a callback raised meets the same questions as an error of this side:
    ///
    /// ```no_run
    /// use aerospike_errors::Retry;
    /// use aerospike_errors_python::Classes;
    /// use pyo3::prelude::*;
    ///
    /// fn may_try_again(py: Python<'_>, classes: &Classes, raised: &PyErr) -> bool {
    ///     classes.node_of(py, raised).is_some_and(|node| node.retry() == Retry::Yes)
    /// }
    /// ```
    #[must_use]
    pub fn node_of(&self, py: Python<'_>, raised: &PyErr) -> Option<Node> {
        raised.get_type(py).mro().iter().find_map(|class| {
            core::iter::once(self)
                .chain(&self.above)
                .find_map(|classes| {
                    let position = classes.made.iter().position(|made| made.class.is(&class))?;
                    classes.exceptions.tree.nodes().nth(position)
                })
        })
    }

    /// The class of an error, with its attributes.
    pub(crate) fn made(&self, error: &dyn AerospikeError) -> &Made {
        let node = self.exceptions.place(error);
        let classes = self
            .above
            .iter()
            .find(|above| above.exceptions.tree == node.tree())
            .unwrap_or(self);
        // There is a class for every node.
        &classes.made[position(node)]
    }
}

fn exception(node: Node, class: Bound<'_, PyType>, attributes: Vec<Attribute>) -> PyResult<Made> {
    if class.is_subclass_of::<PyBaseException>()? {
        return Ok(Made {
            class: class.unbind(),
            attributes,
        });
    }
    let message = format!(
        "{} is to be an exception, and none of its bases is one",
        ClassName(node)
    );
    Err(PyTypeError::new_err(message))
}

/// The functions that every class has, of the source beside this one: methods in Rust would need a class of `pyo3`'s own
/// below the root, which the stable ABI does not allow for exceptions before Python 3.12.
fn support<'py>(py: Python<'py>, module: &str) -> PyResult<Bound<'py, PyDict>> {
    const SOURCE: &CStr =
        match CStr::from_bytes_with_nul(concat!(include_str!("support.py"), "\0").as_bytes()) {
            Ok(source) => source,
            Err(_) => panic!("the source has no zero in it"),
        };
    let globals = PyDict::new(py);
    globals.set_item("__name__", module)?;
    globals.set_item("DOCUMENTED", PyTuple::new(py, DOCUMENTED)?)?;
    PyCode::compile(
        py,
        SOURCE,
        c"aerospike_errors/python/support.py",
        PyCodeInput::File,
    )?
    .run(Some(&globals), None)?;
    Ok(globals)
}

/// What the first class of a tree brings for all below it.
fn begin(namespace: &Bound<'_, PyDict>, support: &Bound<'_, PyDict>) -> PyResult<()> {
    let py = namespace.py();
    namespace.set_item("file", py.None())?;
    namespace.set_item("line", py.None())?;
    namespace.set_item("in_doubt", false)?;
    namespace.set_item("__match_args__", required(support, "DOCUMENTED")?)?;
    for method in ["__init__", "__str__", "__reduce__"] {
        namespace.set_item(method, required(support, method)?)?;
    }
    Ok(())
}

fn required<'py>(support: &Bound<'py, PyDict>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    support.as_any().get_item(name)
}

/// What a full name means; a name without a module is a built-in one.
fn import<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyAny>> {
    let (module, name) = name.rsplit_once('.').unwrap_or(("builtins", name));
    py.import(module)?.getattr(name)
}

/// What has been imported, by its name.
fn modules(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    py.import("sys")?.getattr("modules")
}

/// Nothing is replaced: of two trees in one module, a name that both have would be lost in one of them.
fn add<'py>(
    module: &Bound<'py, PyModule>,
    name: &str,
    value: impl IntoPyObject<'py>,
) -> PyResult<()> {
    free(module, name)?;
    module.add(name, value)
}

fn free(module: &Bound<'_, PyModule>, name: &str) -> PyResult<()> {
    if module.dict().contains(name)? {
        let module: String = module.name()?.to_string();
        return Err(PyValueError::new_err(format!(
            "the module {module} has a {name} already"
        )));
    }
    Ok(())
}

/// The position of a node among the nodes of its tree.
fn position(node: Node) -> usize {
    node.tree()
        .nodes()
        .take_while(|other| *other != node)
        .count()
}
