//! Four trees as Python exceptions, a module each, and functions that raise them.

use aerospike_errors_python::Classes;
use aerospike_errors::{Error, ErrorKind, Numbering, Retry};
use aerospike_exceptions_described::{self as described, StoreError};
use pyo3::exceptions::{PyKeyError, PyValueError};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

#[cfg(feature = "probes")]
mod probes;

/// The classes of the four modules; the functions below find them here.
static CLASSES: [PyOnceLock<Classes>; 4] = [const { PyOnceLock::new() }; 4];

/// The extension behind the package.
#[pymodule(gil_used = false)]
fn _native(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    for (made, exceptions) in CLASSES.iter().zip(described::all()) {
        // Those first that others are mounted on, which find them in their module.
        made.get_or_try_init(py, || exceptions.create(py))?
            .add_submodule_to(module)?;
    }
    module.add_function(wrap_pyfunction!(raise_code, module)?)?;
    module.add_function(wrap_pyfunction!(raise_error, module)?)?;
    module.add_function(wrap_pyfunction!(raise_caused, module)?)?;
    module.add_function(wrap_pyfunction!(profile, module)?)?;
    module.add_function(wrap_pyfunction!(with_retries, module)?)?;
    #[cfg(feature = "probes")]
    module.add_function(wrap_pyfunction!(probes::probe, module)?)?;
    Ok(())
}

/// The classes of a module, by the last part of its name.
fn classes<'py>(py: Python<'py>, tree: &str) -> PyResult<&'py Classes> {
    CLASSES
        .iter()
        .filter_map(|made| made.get(py))
        .find(|classes| classes.exceptions().module().ends_with(&format!(".{tree}")))
        .ok_or_else(|| PyKeyError::new_err(tree.to_owned()))
}

/// Raises the exception that a code stands for; 0 and 50 are no errors.
#[pyfunction]
fn raise_code(py: Python<'_>, tree: &str, code: i32) -> PyResult<()> {
    classes(py, tree)?.check(py, code)
}

/// Raises the exception of an error with all that is known of it; the code is of the family that is named.
#[pyfunction]
#[pyo3(signature = (tree, code, family = "C", **known))]
fn raise_error(
    py: Python<'_>,
    tree: &str,
    code: i32,
    family: &str,
    known: Option<&Bound<'_, PyDict>>,
) -> PyResult<()> {
    let family = Numbering::ALL.iter().find(|one| one.name() == family);
    let family = *family.ok_or_else(|| PyValueError::new_err("no such family"))?;
    let mut error = Error::from_code(family, code)
        .ok_or_else(|| PyValueError::new_err("the code stands for success"))?;
    for (name, value) in known.into_iter().flatten() {
        error = tell(error, &name.extract::<String>()?, &value)?;
    }
    Err(classes(py, tree)?.error(py, &error))
}

fn tell(error: Error, name: &str, value: &Bound<'_, PyAny>) -> PyResult<Error> {
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
            return Err(PyValueError::new_err(format!(
                "an error does not tell {name}"
            )));
        }
    })
}

/// As Linux numbers it.
const ECONNREFUSED: i32 = 111;

/// Raises a timeout whose causes are, from the nearest on: an error of the server, an exception that Python raised, or
/// a refused connection where none is given.
#[pyfunction]
#[pyo3(signature = (tree, raised = None))]
fn raise_caused(py: Python<'_>, tree: &str, raised: Option<Bound<'_, PyAny>>) -> PyResult<()> {
    let busy = Error::from(ErrorKind::RecordBusy).with_key("test:users:7");
    let busy = match raised {
        Some(raised) => busy.with_source(PyErr::from_value(raised)),
        None => busy.with_source(std::io::Error::from_raw_os_error(ECONNREFUSED)),
    };
    Err(classes(py, tree)?.error(
        py,
        &Error::new(ErrorKind::TimeoutError, "gave up").with_source(busy),
    ))
}

/// The name on a user's profile, out of a store with just three of them.
#[pyfunction]
fn profile(py: Python<'_>, user: &str) -> PyResult<String> {
    let store = classes(py, "store")?;
    find_profile(user).map_err(|error| match &error {
        // What is passed on keeps what it knows.
        StoreError::Database(error) => store.error(py, error),
        StoreError::NoProfile { user } | StoreError::Closed { user } => store
            .raise(py, &error)
            .message(error.to_string())
            .attribute("user", user)
            .into_err(),
        _ => store.error(py, &error),
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

/// Calls a function, again as long as it raises something that may pass and does no harm; tells how often it took.
#[pyfunction]
fn with_retries(py: Python<'_>, function: &Bound<'_, PyAny>) -> PyResult<u32> {
    let canonical = classes(py, "canonical")?;
    let may_pass = |raised: &PyErr| {
        canonical
            .node_of(py, raised)
            .is_some_and(|node| node.retry() == Retry::Yes)
    };
    let mut calls = 1;
    while let Err(raised) = function.call0() {
        if calls == 5 || !may_pass(&raised) {
            return Err(raised);
        }
        calls += 1;
    }
    Ok(calls)
}
