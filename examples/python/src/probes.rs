//! Trees and descriptions that nobody would write, for the tests.

use std::fmt;

use aerospike_errors_python::{Attribute, Classes, Exceptions};
use aerospike_errors::{AerospikeError, Error, ErrorKind, Numbering, Node};
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// Several roots, names that Python keeps for itself, no descriptions.
#[derive(Debug, AerospikeError)]
enum Odd {
    None,
    #[parent(None)]
    True,
    /// Says "quotes", a \backslash and an ümlaut.
    Quoted,
    #[parent(Quoted)]
    #[code(-7, 7)]
    Below,
}

/// Mounted on a tree that nobody describes.
#[derive(Debug, AerospikeError)]
enum Apart {
    #[parent(ErrorKind::RecordNotFound)]
    Gone,
}

fn odd(module: &'static str) -> Exceptions {
    Exceptions::new(Odd::tree(), module)
}

/// The classes that the extension has made, as another extension would find them.
fn canonical(py: Python<'_>) -> PyResult<Classes> {
    aerospike_exceptions_described::canonical().import(py)
}

/// Makes the exceptions that are asked for, in a module of that name; gives the module.
#[pyfunction]
pub(crate) fn probe<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyModule>> {
    let module = PyModule::new(py, name)?;
    match name {
        "odd" => drop(odd("odd").add_to(&module)?),
        "named_base" => drop(odd("odd").base("ValueError").add_to(&module)?),
        "apart" => drop(Exceptions::new(Apart::tree(), "apart").add_to(&module)?),
        "stray_attribute" => {
            let exceptions = odd("odd").attribute(ErrorKind::RecordError, Attribute::KEY);
            exceptions.add_to(&module)?;
        }
        "stray_base" => drop(
            odd("odd")
                .also(ErrorKind::TimeoutError, "OSError")
                .add_to(&module)?,
        ),
        "stray_name" => {
            drop(
                odd("odd")
                    .deprecated("Old", ErrorKind::TimeoutError, "2.0")
                    .add_to(&module)?,
            );
        }
        "known_anyhow" => drop(
            odd("odd")
                .attribute(Odd::None, Attribute::CODE)
                .add_to(&module)?,
        ),
        "keyword" => {
            let exceptions =
                odd("odd").attribute(Odd::Below, Attribute::new("from", "builtins.str | None"));
            exceptions.add_to(&module)?;
        }
        "two_words" => drop(odd("odd").constant("TOO LATE", 9).add_to(&module)?),
        "no_word" => drop(
            odd("odd")
                .deprecated("", Odd::Below, "2.0")
                .add_to(&module)?,
        ),
        "deprecated_and_not" => {
            drop(
                odd("odd")
                    .deprecated("Below", Odd::Quoted, "2.0")
                    .add_to(&module)?,
            );
        }
        "twice" => {
            odd("odd").add_to(&module)?;
            odd("odd").add_to(&module)?;
        }
        "no_exception" => drop(odd("odd").base("builtins.int").add_to(&module)?),
        "no_class" => drop(odd("odd").base("builtins.len").add_to(&module)?),
        "no_such_base" => drop(odd("odd").base("builtins.Exceptoin").add_to(&module)?),
        "no_such_module" => drop(odd("odd").base("nowhere.Error").add_to(&module)?),
        "bases_apart" => {
            // Two built-in classes whose instances are laid out differently.
            let exceptions = odd("odd")
                .also(Odd::Below, "OSError")
                .also(Odd::Below, "SyntaxError");
            exceptions.add_to(&module)?;
        }
        "not_imported" => drop(odd("nowhere").import(py)?),
        "imported" => {
            let made = odd("probe_imported").add_to(&module)?;
            py.import("sys")?
                .getattr("modules")?
                .set_item("probe_imported", &module)?;
            let found = odd("probe_imported").import(py)?;
            let pairs = made.iter(py).zip(found.iter(py));
            let are_same = pairs
                .map(|((_, made), (_, found))| made.is(&found))
                .collect::<Vec<_>>();
            module.add("are_same", are_same)?;
        }
        "no_value" => {
            let classes = odd("odd").attribute(Odd::None, Attribute::KEY).create(py)?;
            return Err(classes
                .raise(py, &Odd::None)
                .attribute("key", Unconvertible)
                .into_err());
        }
        "of_another_tree" => {
            let classes = odd("odd").create(py)?;
            return Err(classes.raise(py, &ErrorKind::RecordBusy).into_err());
        }
        "placed_elsewhere" => {
            // Says a node of a tree that is not its own: then the first root.
            let elsewhere: fn(ErrorKind) -> Node = |_| Apart::Gone.node();
            let classes = odd("odd").placing(elsewhere).create(py)?;
            return Err(classes.raise(py, &ErrorKind::RecordBusy).into_err());
        }
        "told_otherwise" => {
            let classes =
                odd("odd").attribute(Odd::Quoted, Attribute::new("shard", "builtins.int | None"));
            let classes = classes.create(py)?;
            let kept = PyDict::new(py);
            kept.set_item("region", "north")?;
            let raise = classes
                .raise(py, &Odd::Below)
                .code(70)
                .message("told")
                .at("there.rs", 3);
            let raise = raise
                .in_doubt(true)
                .attribute("shard", 4)
                .attribute("kept", kept);
            return Err(raise.cause(PyKeyError::new_err("below")).into());
        }
        "through_io" => {
            let busy = Error::from(ErrorKind::RecordBusy).with_source(ErrorKind::ServerFull);
            let error =
                Error::from(ErrorKind::TimeoutError).with_source(std::io::Error::other(busy));
            return Err(canonical(py)?.error(py, &error));
        }
        "in_words" => {
            let error =
                Error::from(ErrorKind::TimeoutError).with_source("somebody tripped over the cable");
            return Err(canonical(py)?.error(py, &error));
        }
        "a_code_of_its_own" => {
            return Err(odd("odd")
                .create(py)?
                .check(py, -7)
                .expect_err("an error's code"));
        }
        "packed._native" => {
            drop(
                odd("packed")
                    .deprecated("Old", Odd::Quoted, "2.0")
                    .add_to(&module)?,
            );
        }
        "two_trees" => {
            odd("two_trees")
                .deprecated("Old", Odd::Quoted, "2.0")
                .add_to(&module)?;
            let apart =
                Exceptions::new(Apart::tree(), "two_trees").deprecated("Lost", Apart::Gone, "3.0");
            apart.add_to(&module)?;
        }
        "cannot_say" => {
            let error = Error::from(ErrorKind::TimeoutError).with_source(Speechless);
            return Err(canonical(py)?.error(py, &error));
        }
        "numbered" => numbered(&module)?,
        "a_kind" => return Err(canonical(py)?.error(py, &ErrorKind::RecordBusy)),
        _ => return Err(PyKeyError::new_err(name.to_owned())),
    }
    Ok(module)
}

/// The numbers of another family: of each kind the one it has there, and those that are raised.
fn numbered(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let exceptions = Exceptions::new(ErrorKind::tree(), "numbered").numbered(Numbering::Java);
    let classes = exceptions.attribute(ErrorKind::AerospikeError, Attribute::CODE.named("number"));
    let classes = classes.add_to(module)?;
    let code = |raised: PyErr| raised.value(py).getattr("code").map(Bound::unbind);
    for kind in ErrorKind::ALL {
        let error: &dyn AerospikeError = &Error::from(*kind);
        let of_kind = code(classes.raise(py, kind).into_err())?;
        let of_error = code(classes.raise(py, error).into_err())?;
        module.add(
            &*format!("codes_of_{}", kind.name()),
            (Numbering::Java.code_of(*kind), of_kind, of_error),
        )?;
    }
    let canonical = canonical(py)?;
    let broken: &dyn AerospikeError = &Numbering::Java.check(-8).unwrap_err();
    let nobodys: &dyn AerospikeError = &Numbering::C.check(-77).unwrap_err();
    let codes = [broken, nobodys].map(|error| code(canonical.raise(py, error).into_err()));
    module.add(
        "behind_dyn",
        codes.into_iter().collect::<PyResult<Vec<_>>>()?,
    )?;
    Ok(())
}

/// An error that fails when it is asked what it is.
#[derive(Debug)]
struct Speechless;

impl fmt::Display for Speechless {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("it was")?;
        Err(fmt::Error)
    }
}

impl std::error::Error for Speechless {}

/// A value that Python cannot have.
struct Unconvertible;

impl<'py> IntoPyObject<'py> for Unconvertible {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, _: Python<'py>) -> PyResult<Self::Output> {
        Err(PyKeyError::new_err("no such value"))
    }
}
