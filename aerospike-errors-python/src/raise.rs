//! Conversion of errors to exceptions.

use core::any::Any;
use core::error::Error as StdError;
use core::fmt::{self, Write};
use core::panic::Location;

use aerospike_errors::{AerospikeError, Category, Error, Node, Retry, Subcode};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyTuple};
use pyo3::{IntoPyObjectExt, intern};

use crate::Classes;
use crate::attribute::Source;
use crate::classes::Class;

/// Raising.
impl Classes {
    /// Converts an error, with its code and message. Its sources become the chain of `__cause__`.
    /// For an [`Error`], `in_doubt`, the place, the subcode and the context are converted too.
    ///
    /// ```no_run
    /// use aerospike_errors::{ErrorKind, Result};
    /// use aerospike_errors_python::Classes;
    /// use pyo3::prelude::*;
    ///
    /// # fn load(key: &str) -> Result<String> { Err(ErrorKind::RecordNotFound.into()) }
    /// # fn example(py: Python<'_>, classes: &Classes, key: &Bound<'_, PyAny>) -> PyResult<String> {
    /// let loaded = load("test:users:7");
    /// loaded.map_err(|error| classes.error(py, &error).attribute("key", key).into())
    /// # }
    /// ```
    ///
    /// A transparent variant is raised as the error that it wraps. The context of that error is not
    /// visible from outside: match the variant and convert the wrapped error.
    ///
    /// ```no_run
    /// # use aerospike_errors::AerospikeError;
    /// # use aerospike_errors_python::{Classes, Raise};
    /// # use pyo3::prelude::*;
    /// # #[derive(Debug, thiserror::Error, AerospikeError)]
    /// # enum StoreError {
    /// #     #[error(transparent)] #[aerospike(transparent)] Database(aerospike_errors::Error),
    /// #     #[error("closed")] Closed,
    /// # }
    /// fn exception(py: Python<'_>, classes: &Classes, error: &StoreError) -> PyErr {
    ///     match error {
    ///         StoreError::Database(error) => classes.error(py, error),
    ///         _ => classes.error(py, error),
    ///     }
    ///     .into_err()
    /// }
    /// ```
    #[track_caller]
    pub fn error<'a, 'py, E>(&'a self, py: Python<'py>, error: &E) -> Raise<'a, 'py>
    where
        E: AerospikeError + StdError + 'static,
    {
        let raise = if let Some(error) = (error as &dyn Any).downcast_ref::<Error>() {
            self.described_error(py, error)
        } else {
            let raise = self.coded(py, error.node(), error.code());
            let raise = raise.message(text_of(error));
            // The wrapped error may have more evidence than its node.
            match error.retry() {
                Retry::Yes => raise.in_doubt(false),
                Retry::IfIdempotent | Retry::No => raise,
            }
        };
        match error.source().map(|source| self.cause(py, source)) {
            Some(Ok(cause)) => raise.cause(PyErr::from_value(cause)),
            Some(Err(failure)) => raise.failed(failure),
            None => raise,
        }
    }

    /// Creates the exception of a node or a kind, with its code and its description.
    ///
    /// ```no_run
    /// use aerospike_errors::ErrorKind;
    /// use aerospike_errors_python::Classes;
    /// use pyo3::prelude::*;
    ///
    /// # fn example(py: Python<'_>, classes: &Classes) -> PyResult<()> {
    /// let raise = classes.node(py, ErrorKind::RecordNotFound);
    /// Err(raise.message("no such user").into_err())
    /// # }
    /// ```
    #[track_caller]
    pub fn node<'a, 'py>(&'a self, py: Python<'py>, node: impl Into<Node>) -> Raise<'a, 'py> {
        let node = node.into();
        self.coded(py, node, node.code()).sent_once(node)
    }

    /// Creates the exception of a result code, which it keeps. Its class belongs to the node that
    /// [`Exceptions::place_code`](crate::Exceptions::place_code) returns or, if it returns `None`,
    /// to the first root.
    #[track_caller]
    pub fn code<'a, 'py>(&'a self, py: Python<'py>, code: i32) -> Raise<'a, 'py> {
        let node = self.exceptions.classify(code);
        let node = node.unwrap_or_else(|| self.exceptions.first_root());
        self.begin(py, node).sent_once(node).code(code)
    }

    /// Returns the exception of a result code as an error, and `Ok` for a code that is not an
    /// error: see [`Exceptions::place_code`](crate::Exceptions::place_code).
    ///
    /// # Errors
    ///
    /// The exception of [`code`](Self::code).
    #[track_caller]
    pub fn check(&self, py: Python<'_>, code: i32) -> PyResult<()> {
        match self.exceptions.classify(code) {
            Some(_) => Err(self.code(py, code).into_err()),
            None => Ok(()),
        }
    }

    #[track_caller]
    fn coded<'a, 'py>(&'a self, py: Python<'py>, node: Node, code: Option<i32>) -> Raise<'a, 'py> {
        let raise = self.begin(py, node);
        match self.exceptions.translate(node, code) {
            Some(code) => raise.code(code),
            None => raise,
        }
    }

    #[track_caller]
    fn begin<'a, 'py>(&'a self, py: Python<'py>, node: Node) -> Raise<'a, 'py> {
        let place = self.exceptions.place(node);
        let class = self.find(place);
        let (state, failure) = match class.defaults.bind(py).copy() {
            Ok(state) => (state, None),
            Err(failure) => (PyDict::new(py), Some(failure)),
        };
        let raise = Raise {
            class,
            state,
            location: Some(Location::caller()),
            notes: Vec::new(),
            cause: None,
            failure,
        };
        match node.description() {
            "" => raise,
            description if place != node => raise.message(description),
            _ => raise,
        }
    }

    /// Converts everything but the sources.
    pub(crate) fn described_error<'a, 'py>(
        &'a self,
        py: Python<'py>,
        error: &Error,
    ) -> Raise<'a, 'py> {
        let mut raise = self.begin(py, error.node()).message(error.message());
        raise = raise.at(error.location());
        if let Some(code) = self.exceptions.code_of(error) {
            raise = raise.code(code);
        }
        if let Some(in_doubt) = error.in_doubt() {
            raise = raise.in_doubt(in_doubt);
        }
        if let Some(subcode) = error.subcode() {
            raise = raise.known(Source::Subcode, "subcode", subcode);
        }
        if let Some(name) = subcode_name(error.node()) {
            // If the class does not have the attribute, only the number is set.
            raise = match raise.class.name_of(Source::SubcodeName) {
                Some(attribute) => raise.attribute(attribute, name),
                None => raise,
            };
        }
        let context = error.context();
        let texts = [
            (Source::Key, "key", context.key()),
            (Source::Bin, "bin", context.bin()),
            (Source::Index, "index", context.index()),
            (Source::UdfModule, "UDF module", context.udf_module()),
            (Source::UdfFunction, "UDF function", context.udf_function()),
            (Source::Node, "node", context.server_node()),
        ];
        for (source, label, text) in texts {
            if let Some(text) = text {
                raise = raise.known(source, label, text);
            }
        }
        raise
    }
}

/// Returns the server's name of a subcode, the first alias of its node.
fn subcode_name(node: Node) -> Option<&'static str> {
    let is_subcode = node.tree() == Subcode::tree();
    is_subcode.then(|| node.aliases().first().copied().unwrap_or(node.name()))
}

/// Returns the text of an error, up to the point where its `Display` fails.
pub(crate) fn text_of(error: &(impl fmt::Display + ?Sized)) -> String {
    let mut text = String::new();
    // `to_string` would panic.
    let _ = write!(text, "{error}");
    text
}

/// An exception that is about to be raised. Returned by the methods of [`Classes`].
#[must_use = "the exception is raised by returning the value of `into_err`"]
#[derive(Debug)]
pub struct Raise<'a, 'py> {
    class: &'a Class,
    /// The attributes of the instance by their names.
    state: Bound<'py, PyDict>,
    location: Option<&'static Location<'static>>,
    notes: Vec<String>,
    cause: Option<PyErr>,
    failure: Option<PyErr>,
}

impl<'py> Raise<'_, 'py> {
    /// Sets the message.
    pub fn message(self, message: impl AsRef<str>) -> Self {
        let name = intern!(self.py(), "msg");
        self.set(name, message.as_ref())
    }

    /// Sets the code.
    pub fn code(self, code: i32) -> Self {
        let name = intern!(self.py(), "code");
        self.set(name, code)
    }

    /// Sets the place, `file` and `line`. The default is the location of the [`Error`] or, for
    /// other sources, the place where a method of [`Classes`] was called.
    pub fn at(mut self, location: &'static Location<'static>) -> Self {
        self.location = Some(location);
        self
    }

    /// Removes the place, which is unknown for a source that is a kind.
    pub(crate) fn without_place(mut self) -> Self {
        self.location = None;
        self
    }

    /// Sets whether the write may have been applied; it is `None` if that is unknown.
    pub fn in_doubt(self, in_doubt: bool) -> Self {
        let name = intern!(self.py(), "in_doubt");
        self.set(name, in_doubt)
    }

    /// Sets an attribute of the class. If the class does not have it, the value becomes a note,
    /// which Python 3.11 prints with the traceback. If the value cannot be converted, the error of
    /// the conversion is raised instead.
    pub fn attribute(mut self, name: &str, value: impl IntoPyObject<'py>) -> Self {
        let mut attributes = self.class.attributes.iter();
        if attributes.any(|own| own.name() == name && !own.is_copy_of_code()) {
            return self.set(name, value);
        }
        match value.into_bound_py_any(self.py()) {
            Ok(value) => self.notes.push(format!("{name} {value}")),
            Err(failure) => return self.failed(failure),
        }
        self
    }

    /// Sets the `__cause__`, instead of the sources of the error.
    pub fn cause(mut self, cause: PyErr) -> Self {
        self.cause = Some(cause);
        self
    }

    /// Returns the exception, to be returned as an `Err`.
    ///
    /// If it cannot be created, because memory is exhausted or its class was modified, the error of
    /// Python is returned.
    #[must_use]
    pub fn into_err(mut self) -> PyErr {
        let py = self.py();
        let (class, cause) = (self.class, self.cause.take());
        let exception = self.into_exception().and_then(|exception| {
            if let Some(cause) = cause {
                exception.setattr(intern!(py, "__cause__"), cause.into_value(py))?;
            }
            Ok(exception)
        });
        match exception {
            // Python sets `__context__` if the exception is created from the class, but not with
            // `from_value`.
            Ok(exception) => {
                PyErr::from_type(class.type_object.bind(py).clone(), exception.unbind())
            }
            Err(failure) => failure,
        }
    }

    /// Sets whether the request is in doubt if it was sent once, as for an [`Error`] made from a
    /// code.
    fn sent_once(self, node: Node) -> Self {
        if node.has_category(Category::REFUSED) {
            self.in_doubt(false)
        } else {
            self
        }
    }

    /// Creates the instance without its cause. It equals an instance created by `__init__`, which
    /// takes several times as long.
    pub(crate) fn into_exception(self) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py();
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        let state = &self.state;
        if let Some(location) = self.location {
            state.set_item(intern!(py, "file"), location.file())?;
            state.set_item(intern!(py, "line"), location.line())?;
        }
        let part = |name| state.as_any().get_item(name);
        let args = [
            part(intern!(py, "code"))?,
            part(intern!(py, "msg"))?,
            part(intern!(py, "file"))?,
            part(intern!(py, "line"))?,
            part(intern!(py, "in_doubt"))?,
        ];
        let copies = self.class.attributes.iter();
        for copy in copies.filter(|attribute| attribute.is_copy_of_code()) {
            state.set_item(copy.name(), &args[0])?;
        }
        if !self.notes.is_empty() {
            state.set_item("__notes__", PyList::new(py, self.notes)?)?;
        }
        let exception = self.class.new.bind(py).call1((&self.class.type_object,))?;
        exception.setattr(intern!(py, "args"), PyTuple::new(py, args)?)?;
        exception.setattr(intern!(py, "__dict__"), state)?;
        Ok(exception)
    }

    /// Sets the attribute that has this source under the name that the class has for it.
    fn known(self, source: Source, label: &str, value: impl IntoPyObject<'py>) -> Self {
        let name = self.class.name_of(source).unwrap_or(label);
        self.attribute(name, value)
    }

    fn set(self, name: impl IntoPyObject<'py>, value: impl IntoPyObject<'py>) -> Self {
        match self.state.set_item(name, value) {
            Ok(()) => self,
            Err(failure) => self.failed(failure),
        }
    }

    pub(crate) fn failed(mut self, failure: PyErr) -> Self {
        self.failure = Some(failure);
        self
    }

    fn py(&self) -> Python<'py> {
        self.state.py()
    }
}

impl From<Raise<'_, '_>> for PyErr {
    fn from(raise: Raise<'_, '_>) -> Self {
        raise.into_err()
    }
}
