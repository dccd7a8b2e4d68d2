//! Conversion of the sources of an error.

use core::error::Error as StdError;

use aerospike_errors::{Error, ErrorKind, sources};
use pyo3::exceptions::{PyOSError, PyRuntimeError, PyValueError};
use pyo3::prelude::*;

use crate::Classes;
use crate::raise::text_of;

impl Classes {
    /// Converts a source and all sources below it.
    pub(crate) fn cause<'py>(
        &self,
        py: Python<'py>,
        source: &(dyn StdError + 'static),
    ) -> PyResult<Bound<'py, PyAny>> {
        let first = self.source(py, source)?;
        let mut above = first.clone();
        for link in sources::links(source).skip(1) {
            let exception = self.source(py, link)?;
            above.setattr("__cause__", &exception)?;
            above = exception;
        }
        Ok(first)
    }

    /// Converts one error of a chain. An error of the companion becomes an exception of these
    /// classes, and an error of the standard library the corresponding exception of Python. An
    /// exception of Python is not changed. Any other error becomes a `RuntimeError` with the same
    /// text.
    fn source<'py>(
        &self,
        py: Python<'py>,
        source: &(dyn StdError + 'static),
    ) -> PyResult<Bound<'py, PyAny>> {
        if let Some(error) = source.downcast_ref::<Error>() {
            return self.described_error(py, error).into_exception();
        }
        if let Some(kind) = source.downcast_ref::<ErrorKind>() {
            return self.node(py, *kind).without_place().into_exception();
        }
        if let Some(raised) = source.downcast_ref::<PyErr>() {
            return Ok(raised.value(py).clone().into_any());
        }
        if let Some(error) = source.downcast_ref::<std::io::Error>() {
            return os_error(py, error);
        }
        let class = if is_bad_value(source) {
            py.get_type::<PyValueError>()
        } else {
            py.get_type::<PyRuntimeError>()
        };
        class.call1((text_of(source),))
    }
}

/// From the number, Python selects the class, such as `ConnectionRefusedError`.
fn os_error<'py>(py: Python<'py>, error: &std::io::Error) -> PyResult<Bound<'py, PyAny>> {
    let class = py.get_type::<PyOSError>();
    let text = text_of(error);
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
