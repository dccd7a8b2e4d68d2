//! Trees and descriptions for the tests of unusual and invalid input.

use std::fmt;

use aerospike_errors::{AerospikeError, Error, ErrorKind, Node, Numbering};
use aerospike_errors_python::{Attribute, Classes, Exceptions};
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyDict;

/// Several roots, names that are keywords of Python, no descriptions.
#[derive(Debug, AerospikeError)]
enum Odd {
    None,
    #[parent(None)]
    True,
    /// Text with "quotes", a \backslash and an ümlaut.
    Quoted,
    #[parent(Quoted)]
    #[code(-7, 7)]
    Below,
}

/// An enum that is mounted on a tree without a description.
#[derive(Debug, AerospikeError)]
enum Apart {
    #[parent(ErrorKind::RecordNotFound)]
    Gone,
}

/// An enum that is mounted on `Odd`.
#[derive(Debug, AerospikeError)]
enum Mounted {
    #[parent(Odd::Below)]
    Lower,
}

/// A tree that owns the codes of success.
#[derive(Debug, AerospikeError)]
enum Owner {
    #[code(50)]
    Busy,
    #[code(0, -5..=5)]
    Zero,
}

/// A tree with an error that has a source and an attribute.
#[derive(Debug, thiserror::Error, AerospikeError)]
enum Wrapping {
    #[error("cannot decode {shard}")]
    #[code(900)]
    Decode { shard: u8, source: Error },
    #[error(transparent)]
    #[aerospike(transparent)]
    Other(Error),
}

fn odd(module: &'static str) -> Exceptions {
    Exceptions::new(Odd::tree(), module)
}

/// The classes of the extension, as another extension finds them.
fn canonical(py: Python<'_>) -> PyResult<Classes> {
    aerospike_exceptions_described::canonical().import(py)
}

/// Returns a new module with the exceptions of a probe, or raises the exception of a probe.
#[pyfunction]
pub(crate) fn probe<'py>(py: Python<'py>, name: &str) -> PyResult<Bound<'py, PyModule>> {
    let module = PyModule::new(py, name)?;
    if let Some(exceptions) = description(name) {
        exceptions.create(py)?.add_to(&module)?;
        return Ok(module);
    }
    match name {
        "missing_above" => drop(mounted("odd").create(py)?),
        "not_imported" => drop(odd("nowhere").import(py)?),
        "twice" => {
            odd("odd").create(py)?.add_to(&module)?;
            odd("odd").create(py)?.add_to(&module)?;
        }
        "imported" => imported(&module)?,
        "two_trees" => two_trees(&module)?,
        "two_mounted" => two_mounted(&module)?,
        "codes_of_success" => codes_of_success(&module)?,
        "numbered" => numbered(&module)?,
        _ => return Err(raised(py, name)?),
    }
    Ok(module)
}

/// Raises the exception of a code in the canonical tree, for `tests/cost.py`.
#[pyfunction]
pub(crate) fn check(py: Python<'_>, code: i32) -> PyResult<()> {
    static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();
    CLASSES
        .get_or_try_init(py, || canonical(py))?
        .check(py, code)
}

/// The descriptions of one tree; those after `apart` are invalid.
fn description(name: &str) -> Option<Exceptions> {
    let elsewhere = ErrorKind::RecordError;
    Some(match name {
        "odd" => odd("odd"),
        "named_base" => odd("odd").base("ValueError"),
        "packed._native" => odd("packed").deprecated("Old", Odd::Quoted, "2.0"),
        "apart" => Exceptions::new(Apart::tree(), "apart"),
        "stray_attribute" => odd("odd").attribute(elsewhere, Attribute::KEY),
        "stray_base" => odd("odd").also(elsewhere, "OSError"),
        "stray_name" => odd("odd").deprecated("Old", elsewhere, "2.0"),
        "reserved" => odd("odd").attribute(Odd::None, Attribute::CODE),
        "keyword" => odd("odd").attribute(Odd::Below, Attribute::new("from", "builtins.str")),
        "two_words" => odd("odd").constant("TOO LATE", 9),
        "no_word" => odd("odd").deprecated("", Odd::Below, "2.0"),
        "deprecated_and_not" => odd("odd").deprecated("Below", Odd::Quoted, "2.0"),
        "constant_and_class" => odd("odd").constant("None_", 1),
        "no_exception" => odd("odd").base("builtins.int"),
        "no_class" => odd("odd").base("builtins.len"),
        "no_such_base" => odd("odd").base("builtins.Exceptoin"),
        "no_such_module" => odd("odd").base("nowhere.Error"),
        // The instances of these two built-in classes have different layouts.
        "bases_apart" => odd("odd")
            .also(Odd::Below, "OSError")
            .also(Odd::Below, "SyntaxError"),
        _ => return None,
    })
}

/// Creates the exception of a probe.
fn raised(py: Python<'_>, name: &str) -> PyResult<PyErr> {
    let timeout = || Error::from(ErrorKind::TimeoutError);
    let error = match name {
        "behind_io" => {
            let busy = Error::from(ErrorKind::RecordBusy).with_source(ErrorKind::ServerFull);
            timeout().with_source(std::io::Error::other(busy))
        }
        "text" => timeout().with_source("the cable is unplugged"),
        "failing_display" => timeout().with_source(FailingDisplay),
        _ => return raised_by_hand(py, name),
    };
    Ok(canonical(py)?.error(py, &error).into_err())
}

fn raised_by_hand(py: Python<'_>, name: &str) -> PyResult<PyErr> {
    let shard = Attribute::new("shard", "builtins.int | None");
    let raised = match name {
        "kind" => canonical(py)?.node(py, ErrorKind::RecordBusy).into_err(),
        "unconvertible" => {
            let classes = odd("odd").attribute(Odd::None, Attribute::KEY).create(py)?;
            let raise = classes.node(py, Odd::None);
            raise.attribute("key", Unconvertible).into_err()
        }
        "of_another_tree" => {
            let classes = odd("odd").create(py)?;
            classes.node(py, ErrorKind::RecordBusy).into_err()
        }
        "placed_elsewhere" => {
            let elsewhere: fn(ErrorKind) -> Node = |_| Apart::Gone.node();
            let classes = odd("odd").placing(elsewhere).create(py)?;
            classes.node(py, ErrorKind::RecordBusy).into_err()
        }
        "own_code" => odd("odd").create(py)?.code(py, -7).into_err(),
        "everything" => {
            let classes = odd("odd").attribute(Odd::Quoted, shard).create(py)?;
            let kept = PyDict::new(py);
            kept.set_item("region", "north")?;
            classes
                .node(py, Odd::Below)
                .code(70)
                .message("text")
                .in_doubt(true)
                .attribute("shard", 4)
                .attribute("kept", kept)
                .cause(PyKeyError::new_err("below"))
                .into()
        }
        "source_and_attribute" => {
            let source = Error::from(ErrorKind::RecordBusy).with_source(ErrorKind::ServerFull);
            let error = Wrapping::Decode { shard: 4, source };
            let classes = wrapping(py, shard)?;
            let raise = classes.error(py, &error).attribute("shard", 4);
            raise.at(std::panic::Location::caller()).into_err()
        }
        "transparent" | "transparent_in_doubt" => {
            let error = Error::from(ErrorKind::RecordBusy);
            let error = match name {
                "transparent" => error,
                _ => error.with_in_doubt(true),
            };
            let classes = wrapping(py, shard)?;
            classes.error(py, &Wrapping::Other(error)).into_err()
        }
        _ => return Err(PyKeyError::new_err(name.to_owned())),
    };
    Ok(raised)
}

fn wrapping(py: Python<'_>, shard: Attribute) -> PyResult<Classes> {
    Exceptions::new(WrappingKind::tree(), "wrapping")
        .mounted_on(&aerospike_exceptions_described::canonical())
        .attribute(WrappingKind::Decode, shard)
        .create_below(py, &[&canonical(py)?])
}

fn imported(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let created = odd("probe_imported").create(py)?;
    created.add_to(module)?;
    let modules = py.import("sys")?.getattr("modules")?;
    modules.set_item("probe_imported", module)?;
    let found = odd("probe_imported").import(py)?;
    let pairs = created.iter(py).zip(found.iter(py));
    let are_same: Vec<bool> = pairs.map(|((_, one), (_, other))| one.is(&other)).collect();
    module.add("are_same", are_same)
}

fn two_trees(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let apart = Exceptions::new(Apart::tree(), "two_trees");
    for exceptions in [
        odd("two_trees").deprecated("Old", Odd::Quoted, "2.0"),
        apart.deprecated("Lost", Apart::Gone, "3.0"),
    ] {
        exceptions.create(module.py())?.add_to(module)?;
    }
    Ok(())
}

fn mounted(module: &'static str) -> Exceptions {
    Exceptions::new(Mounted::tree(), module).mounted_on(&odd(module))
}

/// The module is not in `sys.modules` while its classes are created.
fn two_mounted(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let above = odd("two_mounted").create(py)?;
    above.add_to(module)?;
    mounted("two_mounted")
        .create_below(py, &[&above])?
        .add_to(module)
}

fn codes_of_success(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let owner = Exceptions::new(Owner::tree(), "owner").create(py)?;
    let odd = odd("odd").create(py)?;
    for (name, classes) in [("owner", owner), ("odd", odd)] {
        let name_of = |code| match classes.check(py, code) {
            Ok(()) => Ok("Ok".to_owned()),
            Err(raised) => raised.get_type(py).name().map(|name| name.to_string()),
        };
        let names: Vec<String> = [0, 50, 3, 7, 51]
            .into_iter()
            .map(name_of)
            .collect::<PyResult<_>>()?;
        module.add(name, names)?;
    }
    Ok(())
}

/// The codes of another numbering: for each kind its code there, and the codes that are raised.
fn numbered(module: &Bound<'_, PyModule>) -> PyResult<()> {
    let py = module.py();
    let exceptions = Exceptions::new(ErrorKind::tree(), "numbered").numbered(Numbering::Java);
    let exceptions =
        exceptions.attribute(ErrorKind::AerospikeError, Attribute::CODE.named("number"));
    let classes = exceptions.create(py)?;
    classes.add_to(module)?;
    let code = |raised: PyErr| raised.value(py).getattr("code").map(Bound::unbind);
    for kind in ErrorKind::ALL {
        let of_kind = code(classes.node(py, *kind).into_err())?;
        let of_error = code(classes.error(py, &Error::from(*kind)).into_err())?;
        let codes = (Numbering::Java.code_of(*kind), of_kind, of_error);
        module.add(&*format!("codes_of_{}", kind.name()), codes)?;
    }
    Ok(())
}

/// An error with a `Display` that fails.
#[derive(Debug)]
struct FailingDisplay;

impl fmt::Display for FailingDisplay {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("it was")?;
        Err(fmt::Error)
    }
}

impl std::error::Error for FailingDisplay {}

/// A value that cannot be converted.
struct Unconvertible;

impl<'py> IntoPyObject<'py> for Unconvertible {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;

    fn into_pyobject(self, _: Python<'py>) -> PyResult<Self::Output> {
        Err(PyKeyError::new_err("no such value"))
    }
}
