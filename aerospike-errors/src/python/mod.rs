//! Any tree as Python exceptions (feature `python`).
//!
//! [`Exceptions`] describes them: the module, the base of the root, what the instances have. Of one description come the
//! type stub, without Python, and with the feature `pyo3` the classes, which turn errors into exceptions.
//!
//! ```
//! use aerospike_errors::python::{Attribute, Exceptions};
//! use aerospike_errors::{AerospikeError, ErrorKind};
//!
//! /// Failures of the profile store.
//! #[derive(Debug, Clone, Copy, AerospikeError)]
//! enum StoreError {
//!     /// Anything the store reports.
//!     #[code(1, 1..=255)]
//!     Store,
//!
//!     /// No such profile.
//!     #[parent(Store)]
//!     #[code(2)]
//!     NotFound,
//! }
//!
//! /// What `import store` is to find. A `build.rs` or a small program writes
//! /// `exceptions().stub()` into `store.pyi`.
//! fn exceptions() -> Exceptions {
//!     Exceptions::new(StoreError::tree(), "store")
//!         .attribute(StoreError::NotFound, Attribute::KEY)
//!         .also(StoreError::NotFound, "builtins.LookupError")
//! }
//!
//! let stub = exceptions().stub().to_string();
//! assert!(stub.contains("class NotFound(Store, builtins.LookupError):\n"));
//! ```
//!
//! # The extension
//!
//! The classes are made once, when the module is, and kept for the functions:
//!
#![cfg_attr(feature = "pyo3", doc = "```no_run")]
#![cfg_attr(not(feature = "pyo3"), doc = "```ignore")]
//! use aerospike_errors::Error;
//! use aerospike_errors::python::Classes;
//! use pyo3::prelude::*;
//! use pyo3::sync::PyOnceLock;
//! # use aerospike_errors::{AerospikeError, python::Exceptions};
//! # #[derive(AerospikeError)]
//! # enum StoreError { #[code(2)] NotFound }
//! # fn exceptions() -> Exceptions { Exceptions::new(StoreError::tree(), "store") }
//!
//! static STORE: PyOnceLock<Classes> = PyOnceLock::new();
//!
//! // With `#[pymodule]` before it, which the macros of `pyo3` bring.
//! fn store(module: &Bound<'_, PyModule>) -> PyResult<()> {
//!     STORE.get_or_try_init(module.py(), || exceptions().add_to(module))?;
//!     Ok(())
//! }
//!
//! // With `#[pyfunction]` before it.
//! fn profile(py: Python<'_>, key: &Bound<'_, PyAny>) -> PyResult<String> {
//!     let classes = STORE.get_or_try_init(py, || exceptions().import(py))?;
//!     Err(classes.raise(py, &StoreError::NotFound).attribute("key", key).into_err())
//! }
//! ```
//!
//! | to raise | there is |
//! |---|---|
//! | a code that came | `Classes::check`, `Classes::code` |
//! | an [`Error`](crate::Error), or an error of your own with its message and its causes | `Classes::error` |
//! | an error of the Rust client 3 | `Error::from` of it, with the feature `client`, and then `Classes::error` |
//! | a kind, an error behind a `dyn`, something to be told more about | `Classes::raise` |
//! | and the other way: the node of what Python raised | `Classes::node_of` |
//!
//! A module below the extension's own has a name with a dot in it, and Python does not find it there by itself:
//! `Exceptions::add_submodule_to` makes it, and puts it where it can be imported and its classes pickled.
//! `examples/python` is a whole extension, with four trees.
//!
//! # What a class is
//!
//! A class a node, of the same name; one that Python keeps for itself, as `None`, has an underscore behind it.
//!
//! | | |
//! |---|---|
//! | its base | the class of the parent. Of a root, the class of the node that it is mounted on, if that tree is [described as well](Exceptions::mounted_on); else [the chosen one](Exceptions::base), `Exception`. [Others](Exceptions::also) stand behind it. |
//! | `__module__` | the module that the description names: a class is imported, printed and pickled by it |
//! | `__doc__`, `msg` | the description |
//! | `code` | the canonical code, `None` for a group |
//!
//! What a class states is what an instance has as long as nobody says otherwise. No error ever changes its class.
//!
//! # What an instance has
//!
//! Everywhere what the official client documents, in its order also in `args` and for `match`: `code`, `msg`, `file`,
//! `line`, `in_doubt`. On a branch what its [`Attribute`]s say. What an [`Error`](crate::Error) knows beside, as the
//! key of a record in a timeout, is a note, which Python 3.11 prints behind the traceback.
//!
//! - `str` is one line: the message, and in brackets the code, the attributes that are known, and whether the error is
//!   in doubt. `repr` is the call that makes it again.
//! - It is pickled, copied, derived from and raised by hand: with a message, with the five in their order, or by name.
//! - The causes of the error, by [`chain::links`](crate::chain::links), are its `__cause__` and so on: ours become
//!   exceptions of the same classes, what Python raised is itself again, the standard library's errors are an `OSError`
//!   or a `ValueError`, and any other is a `RuntimeError` that says the same.
//!
//! # Which class an error becomes
//!
//! [`Exceptions::place`] says it, without Python. A code that no node owns keeps its number and falls to the class of
//! its band. A tree that is neither the error's nor one that it is mounted on says with
//! [`placing`](Exceptions::placing) which of its nodes stands for a kind. Where the number of a client means something
//! else in the numbering of the exceptions, [it is translated](Exceptions::code_of).
//!
//! # Names that go, names of numbers
//!
//! A [deprecated](Exceptions::deprecated) name gives the class still, and warns the caller; a type checker does too.
//! The [constants](Exceptions::constants) are the aliases of a tree, with the codes of their nodes.
//!
//! # Requirements
//!
//! The feature `pyo3` takes a Python interpreter to compile, 3.9 or later, or one of the features of the crate `pyo3`
//! for the stable ABI; which of these, and how the extension is linked, is its own choice. The classes are of the
//! interpreter that made them; several of them in one process are not supported by `pyo3`. Threads share the
//! classes at will, with and without the lock of the interpreter.

mod attribute;
#[cfg(feature = "pyo3")]
mod classes;
mod exceptions;
mod names;
#[cfg(feature = "pyo3")]
mod raise;
mod stub;

pub use attribute::Attribute;
#[cfg(feature = "pyo3")]
#[cfg_attr(docsrs, doc(cfg(feature = "pyo3")))]
pub use classes::Classes;
pub use exceptions::Exceptions;
#[cfg(feature = "pyo3")]
#[cfg_attr(docsrs, doc(cfg(feature = "pyo3")))]
pub use raise::Raise;
pub use stub::Stub;
