//! Errors as exceptions.

use core::any::Any;
use core::error::Error as StdError;
use core::fmt::{self, Write};
use core::panic::Location;
use std::format;
use std::string::{String, ToString};

use pyo3::IntoPyObjectExt;
use pyo3::exceptions::{PyOSError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};

use super::Classes;
use super::attribute::Source;
use super::classes::Made;
use aerospike_errors::{AerospikeError, Error, ErrorKind, sources};

/// Raising.
impl Classes {
    /// The exception of an error, with all that the error knows: of an [`Error`] its code, message, doubt, place and
    /// context; of any other its code, and what it says. Its causes are the exception's: `__cause__`, and so on.
    ///
    /// ```no_run
    /// use aerospike_errors_python::Classes;
    /// use aerospike_errors::{ErrorKind, Result};
    /// use pyo3::prelude::*;
    ///
    /// # fn load(key: &str) -> Result<String> { Err(ErrorKind::RecordNotFound.into()) }
    /// # fn example(py: Python<'_>, classes: &Classes) -> PyResult<String> {
    /// load("test:users:7").map_err(|error| classes.error(py, &error))
    /// # }
    /// ```
    ///
    /// An error that passes another one on transparently is raised as what the other one is. What the other one knows
    /// beside its code, as whether it is in doubt, is not to be had from outside: match the variant, and give the other
    /// one itself.
    ///
    /// ```no_run
    /// # use aerospike_errors::AerospikeError;
    /// # use aerospike_errors_python::Classes;
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
    /// }
    /// ```
    ///
    /// Where the exception cannot be made, for want of memory or because somebody has tampered with its class, what
    /// Python raised instead is the answer.
    #[must_use]
    #[track_caller]
    pub fn error<E>(&self, py: Python<'_>, error: &E) -> PyErr
    where
        E: AerospikeError + StdError + 'static,
    {
        let raise = match (error as &dyn Any).downcast_ref::<Error>() {
            Some(error) => self.of_error(py, error),
            // A kind prints its name, which the class has too: then its description says more.
            None => match said(error) {
                text if text == error.node().name() => self.raise(py, error),
                text => self.raise(py, error).message(text),
            },
        };
        match error.source().map(|source| self.cause(py, source)) {
            Some(Ok(cause)) => raise.cause(PyErr::from_value(cause)),
            Some(Err(failure)) => raise.cause(failure),
            None => raise,
        }
        .into_err()
    }

    /// The exception that a code stands for: [`Exceptions::place_code`](crate::Exceptions::place_code) says of which
    /// class. Codes of the canonical tree are in the [numbering](crate::Exceptions::numbered) of these exceptions. A
    /// code that nobody knows is kept, and raises the class of the range it is in.
    #[must_use]
    #[track_caller]
    pub fn code(&self, py: Python<'_>, code: i32) -> PyErr {
        match self.exceptions.place_own_code(code) {
            Some(node) => self.raise(py, &node).code(code).into_err(),
            None => {
                let error = Error::from_code(self.exceptions.numbering(), code);
                self.error(
                    py,
                    &error.unwrap_or_else(|| ErrorKind::AerospikeError.into()),
                )
            }
        }
    }

    /// Turns a result code into a result, as [`check`](aerospike_errors::check) does: 0 and 50 are fine.
    ///
    /// # Errors
    ///
    /// With every code but 0 and 50: the exception of [`code`](Self::code).
    #[track_caller]
    pub fn check(&self, py: Python<'_>, code: i32) -> PyResult<()> {
        match self.exceptions.numbering().classify(code) {
            Some(_) => Err(self.code(py, code)),
            None => Ok(()),
        }
    }

    /// The exception of anything that is a node, to be told more about: a kind, an error behind a `dyn`, an error
    /// whose key is at hand as a Python object.
    ///
    /// Its message is the description of its node, and its place the caller's, as long as nobody says otherwise.
    ///
    /// ```no_run
    /// use aerospike_errors::ErrorKind;
    /// use aerospike_errors_python::Classes;
    /// use pyo3::prelude::*;
    ///
    /// # fn example(classes: &Classes, key: &Bound<'_, PyAny>) -> PyResult<()> {
    /// let raise = classes.raise(key.py(), &ErrorKind::RecordNotFound).attribute("key", key);
    /// Err(raise.message("no profile of that user").into_err())
    /// # }
    /// ```
    #[track_caller]
    pub fn raise<'a, 'py>(&'a self, py: Python<'py>, error: &dyn AerospikeError) -> Raise<'a, 'py> {
        let caller = Location::caller();
        let description =
            Some(error.node().description()).filter(|description| !description.is_empty());
        Raise {
            py,
            made: self.made(error),
            code: self.exceptions.number(error.node(), error.code()),
            message: description.map(ToString::to_string),
            place: (caller.file().to_string(), caller.line()),
            in_doubt: false,
            attributes: Vec::new(),
            cause: None,
            failure: None,
        }
    }

    /// All that an error knows, but its causes.
    fn of_error<'a, 'py>(&'a self, py: Python<'py>, error: &Error) -> Raise<'a, 'py> {
        let location = error.location();
        let raise = self
            .raise(py, error)
            .message(error.message())
            .in_doubt(error.in_doubt() == Some(true));
        let mut raise = raise.at(location.file(), location.line());
        raise.code = self.exceptions.code_of(error);
        if let Some(subcode) = error.subcode() {
            raise = raise.known(Source::Subcode, "subcode", subcode);
        }
        let context = error.context();
        let texts = [
            (Source::Key, "key", context.key()),
            (Source::Bin, "bin", context.bin()),
            (Source::Index, "index", context.index()),
            (Source::UdfModule, "UDF module", context.udf_module()),
            (Source::UdfFunction, "UDF function", context.udf_function()),
            (Source::Node, "node", context.node()),
        ];
        texts
            .into_iter()
            .fold(raise, |raise, (source, label, text)| match text {
                Some(text) => raise.known(source, label, text),
                None => raise,
            })
    }

    /// An error below another one, and all below that, made from the lowest up.
    fn cause<'py>(
        &self,
        py: Python<'py>,
        source: &(dyn StdError + 'static),
    ) -> PyResult<Bound<'py, PyAny>> {
        let links: Vec<_> = sources::links(source).collect();
        let mut below: Option<Bound<'py, PyAny>> = None;
        for link in links.into_iter().rev() {
            let exception = self.link(py, link)?;
            if let Some(below) = below {
                exception.setattr("__cause__", below)?;
            }
            below = Some(exception);
        }
        // There is the source itself, at least.
        Ok(below.unwrap_or_else(|| py.None().into_bound(py)))
    }

    /// One error of a chain: ours as one of these exceptions, Python's as itself, the standard library's as what
    /// Python has for it, and any other as a `RuntimeError` that says the same.
    fn link<'py>(
        &self,
        py: Python<'py>,
        link: &(dyn StdError + 'static),
    ) -> PyResult<Bound<'py, PyAny>> {
        if let Some(error) = link.downcast_ref::<Error>() {
            return self.of_error(py, error).build();
        }
        if let Some(kind) = link.downcast_ref::<ErrorKind>() {
            return self.raise(py, kind).build();
        }
        if let Some(raised) = link.downcast_ref::<PyErr>() {
            return Ok(raised.value(py).clone().into_any());
        }
        if let Some(error) = link.downcast_ref::<std::io::Error>() {
            return os_error(py, error);
        }
        let class = if is_bad_value(link) {
            py.get_type::<PyValueError>()
        } else {
            py.get_type::<PyRuntimeError>()
        };
        class.call1((said(link),))
    }
}

/// What an error says; up to where it fails, as [`ToString`] would panic.
fn said(error: &(impl fmt::Display + ?Sized)) -> String {
    let mut text = String::new();
    // What there is of it is still what is known.
    let _ = write!(text, "{error}");
    text
}

/// With a number, Python finds the class: `ConnectionRefusedError`, and so on.
fn os_error<'py>(py: Python<'py>, error: &std::io::Error) -> PyResult<Bound<'py, PyAny>> {
    let class = py.get_type::<PyOSError>();
    let text = said(error);
    let Some(number) = error.raw_os_error() else {
        return class.call1((text,));
    };
    let end = format!(" (os error {number})");
    class.call1((number, text.strip_suffix(&end).unwrap_or(&text)))
}

fn is_bad_value(error: &(dyn StdError + 'static)) -> bool {
    error.is::<core::num::ParseIntError>()
        || error.is::<core::num::ParseFloatError>()
        || error.is::<core::num::TryFromIntError>()
        || error.is::<core::str::Utf8Error>()
        || error.is::<std::string::FromUtf8Error>()
        || error.is::<core::net::AddrParseError>()
}

/// An exception that is about to be raised. Made by [`Classes::raise`].
#[must_use = "nothing is raised until `into_err` is returned"]
pub struct Raise<'a, 'py> {
    py: Python<'py>,
    made: &'a Made,
    code: Option<i32>,
    message: Option<String>,
    place: (String, u32),
    in_doubt: bool,
    /// By its name, and where it is no attribute of the class, a note under it.
    attributes: Vec<(String, Bound<'py, PyAny>)>,
    cause: Option<PyErr>,
    failure: Option<PyErr>,
}

impl<'py> Raise<'_, 'py> {
    /// Says what happened.
    pub fn message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Says which code came.
    pub fn code(mut self, code: i32) -> Self {
        self.code = Some(code);
        self
    }

    /// Says where in the source it happened.
    pub fn at(mut self, file: impl Into<String>, line: u32) -> Self {
        self.place = (file.into(), line);
        self
    }

    /// Says whether the write may have been applied.
    pub fn in_doubt(mut self, in_doubt: bool) -> Self {
        self.in_doubt = in_doubt;
        self
    }

    /// Sets an attribute of the class. One that the class does not have becomes a note, which Python 3.11 prints
    /// behind the exception: nothing that is known is lost. A value that cannot be converted is raised itself.
    pub fn attribute(mut self, name: &str, value: impl IntoPyObject<'py>) -> Self {
        match value.into_bound_py_any(self.py) {
            Ok(value) => self.attributes.push((name.to_string(), value)),
            Err(failure) => self.failure = Some(failure),
        }
        self
    }

    /// Says which exception is below this one: its `__cause__`.
    pub fn cause(mut self, cause: PyErr) -> Self {
        self.cause = Some(cause);
        self
    }

    /// The exception, to be returned as an `Err`.
    #[must_use]
    pub fn into_err(mut self) -> PyErr {
        let py = self.py;
        let cause = self.cause.take().map(|cause| cause.into_value(py));
        let made = self.made;
        let exception = self.build().and_then(|exception| {
            cause.map_or(Ok(()), |cause| exception.setattr("__cause__", cause))?;
            Ok(exception.unbind())
        });
        match exception {
            // By its class, not as an exception that is raised again: so Python notes which one was being handled.
            Ok(exception) => PyErr::from_type(made.class.bind(py).clone(), exception),
            Err(failure) => failure,
        }
    }

    /// Sets what an error knows under the name that the class has for it.
    fn known(self, source: Source, label: &str, value: impl IntoPyObject<'py>) -> Self {
        let attribute = self
            .made
            .attributes
            .iter()
            .find(|attribute| attribute.source() == source);
        let name = attribute
            .map_or(label, |attribute| attribute.name())
            .to_string();
        self.attribute(&name, value)
    }

    /// The exception, without its cause.
    fn build(mut self) -> PyResult<Bound<'py, PyAny>> {
        if let Some(failure) = self.failure {
            return Err(failure);
        }
        let own = &self.made.attributes;
        let is_own = |name: &str| {
            own.iter()
                .any(|own| own.name() == name && !own.is_copy_of_code())
        };
        let (attributes, others): (Vec<_>, Vec<_>) = core::mem::take(&mut self.attributes)
            .into_iter()
            .partition(|(name, _)| is_own(name));
        let keywords = PyDict::new(self.py);
        for (name, value) in attributes {
            keywords.set_item(name, value)?;
        }
        let (file, line) = &self.place;
        let arguments = (
            self.code,
            self.message.as_deref(),
            file,
            *line,
            self.in_doubt,
        );
        let exception = self
            .made
            .class
            .bind(self.py)
            .call(arguments, Some(&keywords))?;
        if !others.is_empty() {
            let notes = others.iter().map(|(name, value)| format!("{name} {value}"));
            exception.setattr(
                "__notes__",
                PyList::new(self.py, notes.collect::<Vec<_>>())?,
            )?;
        }
        Ok(exception)
    }
}

impl fmt::Debug for Raise<'_, '_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Raise")
            .field("class", &self.made.class)
            .field("code", &self.code)
            .field("message", &self.message)
            .field("in_doubt", &self.in_doubt)
            .field("attributes", &self.attributes)
            .field("cause", &self.cause)
            .finish_non_exhaustive()
    }
}

impl From<Raise<'_, '_>> for PyErr {
    fn from(raise: Raise<'_, '_>) -> Self {
        raise.into_err()
    }
}
