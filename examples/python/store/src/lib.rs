//! A store of profiles, for Python.

mod errors;

use std::panic::Location;

use aerospike_errors_python::Classes;
use errors::StoreError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// The classes are made once, and put into the module as often as Python makes it.
fn classes(py: Python<'_>) -> PyResult<&Classes> {
    static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();
    CLASSES.get_or_try_init(py, || errors::exceptions().create(py))
}

#[pymodule]
fn store(module: &Bound<'_, PyModule>) -> PyResult<()> {
    classes(module.py())?.add_to(module)?;
    module.add_function(wrap_pyfunction!(profile, module)?)
}

#[pyfunction]
fn profile(user: &str) -> PyResult<String> {
    let name = find(user)?;
    Ok(format!("{name} ({user})"))
}

/// What `?` raises: the message of the error, and what only some variants carry as an attribute.
impl From<StoreError> for PyErr {
    #[track_caller]
    fn from(error: StoreError) -> Self {
        // A closure does not see its caller.
        let place = Location::caller();
        Python::attach(|py| {
            let exception = match classes(py) {
                Ok(classes) => classes.raise(py, &error).message(error.to_string()),
                Err(failed) => return failed,
            };
            let exception = exception.at(place.file(), place.line());
            match error {
                StoreError::Store(code) => exception.code(code).into_err(),
                StoreError::NotFound { user } => exception.attribute("key", user).into_err(),
            }
        })
    }
}

fn find(user: &str) -> Result<String, StoreError> {
    match user {
        "alice" => Ok("Alice".to_owned()),
        "bob" => Err(StoreError::Store(77)),
        _ => Err(StoreError::NotFound { user: user.to_owned() }),
    }
}
