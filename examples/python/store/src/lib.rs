//! A store of profiles, for Python.

use aerospike_errors::AerospikeError;
use aerospike_errors::python::{Attribute, Classes, Exceptions};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;

/// Failures of the profile store.
#[derive(Debug, thiserror::Error, AerospikeError)]
enum StoreError {
    /// Anything the store reports.
    #[error("the store failed with code {0}")]
    #[code(1, 1..=255)]
    Store(i32),

    /// No such profile.
    #[error("there is no profile of {user}")]
    #[parent(Store)]
    #[code(2)]
    NotFound { user: String },
}

/// What `import store` finds. A `build.rs` or a small program writes `exceptions().stub()`
/// into `store.pyi`.
fn exceptions() -> Exceptions {
    Exceptions::new(StoreErrorKind::tree(), "store")
        .attribute(StoreErrorKind::NotFound, Attribute::KEY)
        .also(StoreErrorKind::NotFound, "builtins.LookupError")
}

/// The classes: made once, when the module is, and kept for the functions.
static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();

#[pymodule]
fn store(module: &Bound<'_, PyModule>) -> PyResult<()> {
    CLASSES.get_or_try_init(module.py(), || exceptions().add_to(module))?;
    module.add_function(wrap_pyfunction!(profile, module)?)
}

#[pyfunction]
fn profile(py: Python<'_>, user: String) -> PyResult<String> {
    find(user).map_err(|error| exception(py, &error).unwrap_or_else(|failed| failed))
}

/// With the message of the error, and what only some variants carry as an attribute.
fn exception(py: Python<'_>, error: &StoreError) -> PyResult<PyErr> {
    let classes = CLASSES.get_or_try_init(py, || exceptions().import(py))?;
    let exception = classes.raise(py, error).message(error.to_string());
    Ok(match error {
        StoreError::Store(code) => exception.code(*code).into_err(),
        StoreError::NotFound { user } => exception.attribute("key", user).into_err(),
    })
}

fn find(user: String) -> Result<String, StoreError> {
    match user.as_str() {
        "alice" => Ok("Alice".to_owned()),
        "bob" => Err(StoreError::Store(77)),
        _ => Err(StoreError::NotFound { user }),
    }
}
