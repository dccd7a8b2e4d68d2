//! Four trees as Python exceptions, one module each, and functions that raise them.

use aerospike_errors::{Error, ErrorKind, Numbering, Retry};
use aerospike_errors_python::Classes;
use aerospike_exceptions_described::{self as described, StoreError};
use pyo3::exceptions::{PyKeyError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

#[cfg(feature = "probes")]
mod probes;

/// The classes of the four modules, in the order of [`described::all`].
fn all(py: Python<'_>) -> PyResult<&Vec<Classes>> {
    static CLASSES: PyOnceLock<Vec<Classes>> = PyOnceLock::new();
    CLASSES.get_or_try_init(py, || {
        let mut created = Vec::new();
        for exceptions in described::all() {
            let above: Vec<&Classes> = created.iter().collect();
            let classes = exceptions.create_below(py, &above)?;
            created.push(classes);
        }
        Ok(created)
    })
}

/// The extension of the package.
#[pymodule(gil_used = false)]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    for classes in all(module.py())? {
        classes.add_submodule_to(module)?;
    }
    module.add_function(wrap_pyfunction!(raise_code, module)?)?;
    module.add_function(wrap_pyfunction!(raise_error, module)?)?;
    module.add_function(wrap_pyfunction!(raise_caused, module)?)?;
    module.add_function(wrap_pyfunction!(profile, module)?)?;
    module.add_function(wrap_pyfunction!(with_retries, module)?)?;
    #[cfg(feature = "probes")]
    {
        module.add_function(wrap_pyfunction!(probes::check, module)?)?;
        module.add_function(wrap_pyfunction!(probes::probe, module)?)?;
    }
    Ok(())
}

/// The classes of a module, by the last part of its name.
fn classes<'py>(py: Python<'py>, tree: &str) -> PyResult<&'py Classes> {
    let last = |classes: &Classes| classes.exceptions().module().rsplit('.').next() == Some(tree);
    all(py)?
        .iter()
        .find(|classes| last(classes))
        .ok_or_else(|| PyKeyError::new_err(tree.to_owned()))
}

/// Raises the exception of a code, and nothing for a code that is not an error.
#[pyfunction]
fn raise_code(py: Python<'_>, tree: &str, code: i32) -> PyResult<()> {
    classes(py, tree)?.check(py, code)
}

/// Raises the exception of an error with a code of a numbering and with everything in `known`.
#[pyfunction]
#[pyo3(signature = (tree, code, numbering = "C", **known))]
fn raise_error(
    py: Python<'_>,
    tree: &str,
    code: i32,
    numbering: &str,
    known: Option<&Bound<'_, PyDict>>,
) -> PyResult<()> {
    let numbering = Numbering::ALL.iter().find(|one| one.name() == numbering);
    let numbering = *numbering.ok_or_else(|| PyValueError::new_err("unknown numbering"))?;
    let error = Error::from_code(numbering, code);
    let mut error = error.ok_or_else(|| PyValueError::new_err("the code is not an error"))?;
    for (name, value) in known.into_iter().flatten() {
        error = set(error, &name.extract::<String>()?, &value)?;
    }
    Err(classes(py, tree)?.error(py, &error).into_err())
}

fn set(error: Error, name: &str, value: &Bound<'_, PyAny>) -> PyResult<Error> {
    let text = || value.extract::<String>();
    Ok(match name {
        "msg" => error.with_message(text()?),
        "key" => error.with_key(text()?),
        "bin" => error.with_bin(text()?),
        "index" => error.with_index(text()?),
        "module" => error.with_udf_module(text()?),
        "udf" => {
            let (module, function) = value.extract::<(String, String)>()?;
            error.with_udf(module, function)
        }
        "node" => error.with_server_node(text()?),
        "subcode" => error.with_subcode(value.extract()?),
        "in_doubt" => error.with_in_doubt(value.extract()?),
        _ => {
            let message = format!("an error has no attribute `{name}`");
            return Err(PyValueError::new_err(message));
        }
    })
}

/// The number of the error on Linux.
const ECONNREFUSED: i32 = 111;

/// Raises a timeout with two causes: an error of the server, and below it `raised`, or a refused
/// connection.
#[pyfunction]
#[pyo3(signature = (tree, raised = None))]
fn raise_caused(py: Python<'_>, tree: &str, raised: Option<Bound<'_, PyAny>>) -> PyResult<()> {
    let busy = Error::from(ErrorKind::RecordBusy).with_key("test:users:7");
    let busy = match raised {
        Some(raised) => busy.with_source(PyErr::from_value(raised)),
        None => busy.with_source(std::io::Error::from_raw_os_error(ECONNREFUSED)),
    };
    let error = Error::new(ErrorKind::TimeoutError, "gave up").with_source(busy);
    Err(classes(py, tree)?.error(py, &error).into_err())
}

/// Returns the name on a user's profile; three users have one.
#[pyfunction]
fn profile(py: Python<'_>, user: &str) -> PyResult<String> {
    let store = classes(py, "store")?;
    find_profile(user).map_err(|error| {
        let raise = match &error {
            StoreError::Database(error) => store.error(py, error),
            error => store.error(py, error),
        };
        match &error {
            StoreError::NoProfile { user } | StoreError::Closed { user } => {
                raise.attribute("user", user).into_err()
            }
            StoreError::Unreadable { user, .. } => raise.attribute("user", user).into_err(),
            _ => raise.into_err(),
        }
    })
}

fn find_profile(user: &str) -> Result<String, StoreError> {
    let user = user.to_owned();
    match user.as_str() {
        "alice" => Ok("Alice".to_owned()),
        "bob" => Err(StoreError::Closed { user }),
        "carol" => match "forty".parse::<u8>() {
            Ok(age) => Ok(format!("Carol, {age}")),
            Err(source) => Err(StoreError::Unreadable { user, source }),
        },
        "dave" => Err(Error::from(ErrorKind::RecordBusy)
            .with_key("test:users:dave")
            .into()),
        _ => Err(StoreError::NoProfile { user }),
    }
}

/// Calls a function, up to five times while it raises an exception that a retry may avoid. Returns
/// the number of calls.
#[pyfunction]
fn with_retries(py: Python<'_>, function: &Bound<'_, PyAny>) -> PyResult<u32> {
    let canonical = classes(py, "canonical")?;
    let is_retryable = |raised: &PyErr| {
        let node = canonical.node_of(py, raised);
        node.is_some_and(|node| node.retry() == Retry::Yes)
    };
    let mut calls = 1;
    while let Err(raised) = function.call0() {
        if calls == 5 || !is_retryable(&raised) {
            return Err(raised);
        }
        calls += 1;
    }
    Ok(calls)
}
