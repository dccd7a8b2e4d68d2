//! Python exception classes and type stubs for any tree declared with `aerospike-errors`.
//!
//! [`Exceptions`] describes them: the module, the base of the root, what the instances have. Of one description come the
//! type stub, without Python, and with the feature `classes` the classes, which turn errors into exceptions.
//!
//! ```
//! use aerospike_errors::AerospikeError;
//! use aerospike_errors_python::{Attribute, Exceptions};
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
//! /// What `import store` is to find.
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
//! A whole one, which is `examples/python/store` of the repository. Its `Cargo.toml`:
//!
//! ```toml
//! [package]
//! name = "store"
//! version = "0.1.0"
//! edition = "2024"
//!
//! [lib]
//! crate-type = ["cdylib"]
//!
//! [dependencies]
//! aerospike-errors = "0.1"
//! aerospike-errors-python = { version = "0.1", features = ["classes"] }
//! # With its macros; one extension for every Python from 3.9 on.
//! pyo3 = { version = "0.30", features = ["abi3-py39"] }
//! thiserror = "2"
//!
//! # For the type stub, which needs no Python.
//! [build-dependencies]
//! aerospike-errors = "0.1"
//! aerospike-errors-python = "0.1"
//! thiserror = "2"
//! ```
//!
//! Its `src/errors.rs`, which is apart because `build.rs` reads it too:
//!
// No doctests: the macros of PyO3 are not among the dependencies of this crate. The example is compiled, and a test compares
// the files.
//! ```ignore
//! //! What the store reports, and what Python is to have of it.
//!
//! use aerospike_errors::AerospikeError;
//! use aerospike_errors_python::{Attribute, Exceptions};
//!
//! /// Failures of the profile store.
//! #[derive(Debug, thiserror::Error, AerospikeError)]
//! pub enum StoreError {
//!     /// Anything the store reports.
//!     #[error("the store failed with code {0}")]
//!     #[code(1, 1..=255)]
//!     Store(i32),
//!
//!     /// No such profile.
//!     #[error("there is no profile of {user}")]
//!     #[parent(Store)]
//!     #[code(2)]
//!     NotFound { user: String },
//! }
//!
//! /// What `import store` finds.
//! pub fn exceptions() -> Exceptions {
//!     Exceptions::new(StoreErrorKind::tree(), "store")
//!         .attribute(StoreErrorKind::NotFound, Attribute::KEY)
//!         .also(StoreErrorKind::NotFound, "builtins.LookupError")
//! }
//! ```
//!
//! Its `src/lib.rs`:
//!
//! ```ignore
//! //! A store of profiles, for Python.
//!
//! mod errors;
//!
//! use std::panic::Location;
//!
//! use aerospike_errors_python::Classes;
//! use errors::StoreError;
//! use pyo3::prelude::*;
//! use pyo3::sync::PyOnceLock;
//!
//! /// The classes are made once, and put into the module as often as Python makes it.
//! fn classes(py: Python<'_>) -> PyResult<&Classes> {
//!     static CLASSES: PyOnceLock<Classes> = PyOnceLock::new();
//!     CLASSES.get_or_try_init(py, || errors::exceptions().create(py))
//! }
//!
//! #[pymodule]
//! fn store(module: &Bound<'_, PyModule>) -> PyResult<()> {
//!     classes(module.py())?.add_to(module)?;
//!     module.add_function(wrap_pyfunction!(profile, module)?)
//! }
//!
//! #[pyfunction]
//! fn profile(user: &str) -> PyResult<String> {
//!     let name = find(user)?;
//!     Ok(format!("{name} ({user})"))
//! }
//!
//! /// What `?` raises: the message of the error, and what only some variants carry as an attribute.
//! impl From<StoreError> for PyErr {
//!     #[track_caller]
//!     fn from(error: StoreError) -> Self {
//!         // A closure does not see its caller.
//!         let place = Location::caller();
//!         Python::attach(|py| {
//!             let exception = match classes(py) {
//!                 Ok(classes) => classes.raise(py, &error).message(error.to_string()),
//!                 Err(failed) => return failed,
//!             };
//!             let exception = exception.at(place.file(), place.line());
//!             match error {
//!                 StoreError::Store(code) => exception.code(code).into_err(),
//!                 StoreError::NotFound { user } => exception.attribute("key", user).into_err(),
//!             }
//!         })
//!     }
//! }
//!
//! fn find(user: &str) -> Result<String, StoreError> {
//!     match user {
//!         "alice" => Ok("Alice".to_owned()),
//!         "bob" => Err(StoreError::Store(77)),
//!         _ => Err(StoreError::NotFound { user: user.to_owned() }),
//!     }
//! }
//! ```
//!
//! And its `build.rs`:
//!
//! ```ignore
//! //! Writes the type stub, which maturin puts beside the extension.
//!
//! #[path = "src/errors.rs"]
//! #[allow(dead_code, reason = "errors are described here, not made")]
//! mod errors;
//!
//! /// What the module has beside the exceptions.
//! const FUNCTIONS: &str = r#"
//! __all__ += ["profile"]
//!
//! def profile(user: builtins.str) -> builtins.str: ...
//! "#;
//!
//! fn main() -> std::io::Result<()> {
//!     println!("cargo::rerun-if-changed=src/errors.rs");
//!     std::fs::write("store.pyi", format!("{}{FUNCTIONS}", errors::exceptions().stub()))
//! }
//! ```
//!
//! [maturin](https://www.maturin.rs) builds it, into a virtual environment or as a wheel with `maturin build`:
//!
//! ```console
//! $ python3 -m venv .venv && . .venv/bin/activate
//! $ pip install maturin
//! $ maturin develop
//! $ python -c 'import store; store.profile("carol")'
//! store.NotFound: there is no profile of carol [code 2, key carol]
//! ```
//!
//! | to raise | there is |
//! |---|---|
//! | a code that came, of the tree's own or of those that it is mounted on | `Classes::check`, `Classes::code` |
//! | an [`Error`](aerospike_errors::Error), or an error of your own with its message and its causes | `Classes::error` |
//! | an error of the Rust client 3 | `Error::from` of it, with the feature `client`, and then `Classes::error` |
//! | a kind, an error behind a `dyn`, something to be told more about | `Classes::raise` |
//! | and the other way: the node of what Python raised | `Classes::node_of` |
//!
//! The `?` works in methods, in threads and in an `async fn` as well, and what it raises states its place. A function that
//! returns a `Result<_, StoreError>` leaves the conversion to `pyo3`, whose place says nothing: return a `PyResult`.
//!
//! An error that is another one's cause, and of an enum of your own, becomes its class where you say so:
//! `classes.raise(py, &outer).cause(inner.into())`.
//!
//! A module below the extension's own has a name with a dot in it, and Python does not find it there by itself:
//! `Classes::add_submodule_to` makes it, and puts it where it can be imported and its classes pickled.
//! `examples/python` is an extension with four trees, tests, and stubs that are checked.
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
//! | `code` | the canonical code, a negative one in the [chosen numbering](Exceptions::numbered); `None` for a group |
//!
//! What a class states is what an instance has as long as nobody says otherwise. No error ever changes its class.
//!
//! # What an instance has
//!
//! Everywhere what the official client documents, in its order also in `args` and for `match`: `code`, `msg`, `file`,
//! `line`, `in_doubt`. On a branch what its [`Attribute`]s say. What an [`Error`](aerospike_errors::Error) knows beside, as the
//! key of a record in a timeout, is a note, which Python 3.11 prints behind the traceback.
//!
//! - `str` is one line: the message, and in brackets the code, the attributes that are known, and whether the error is
//!   in doubt. `repr` is the call that makes it again.
//! - It is pickled, copied, derived from and raised by hand: with a message, with the five in their order, or by name.
//! - The causes of the error, by [`sources::links`](aerospike_errors::sources::links), are its `__cause__` and so on: ours become
//!   exceptions of the same classes, what Python raised is itself again, the standard library's errors are an `OSError`
//!   or a `ValueError`, and any other is a `RuntimeError` that says the same.
//!
//! # Which class an error becomes
//!
//! [`Exceptions::place`] says it, and of a number [`Exceptions::place_code`], both without Python. A code that no node owns
//! keeps its number and falls to the class of its band. A tree that is neither the error's nor one that it is mounted on says with
//! [`placing`](Exceptions::placing) which of its nodes stands for a kind. Where the number of a client means something
//! else in the numbering of the exceptions, [it is translated](Exceptions::code_of).
//!
//! # Names that go, names of numbers
//!
//! A [deprecated](Exceptions::deprecated) name gives the class still, and warns the caller; a type checker does too. It is
//! asked of the module that the description names, also where that is a package around the extension; `import *` brings
//! it nowhere.
//! The [constants](Exceptions::constants) are the aliases of a tree, with the codes of their nodes.
//!
//! # Requirements
//!
//! The feature `classes` takes a Python interpreter to compile, 3.9 or later, or one of the features of the crate `pyo3`
//! for the stable ABI; which of these, and how the extension is linked, is its own choice. The stable ABI is that of
//! builds with the lock of the interpreter; for those without it, an extension is built for just their version.
//!
//! Threads share the classes at will, with and without the lock, and a module is said to need none of it: `pyo3` says so
//! of every `#[pymodule]` that does not say otherwise. The classes are of the interpreter that made them;
//! several of them in one process are not supported by `pyo3`, which from Python 3.12 on refuses the import in a second one
//! with an `ImportError`.

mod attribute;
#[cfg(feature = "classes")]
mod classes;
mod exceptions;
mod names;
#[cfg(feature = "classes")]
mod raise;
mod stub;

pub use attribute::Attribute;
#[cfg(feature = "classes")]
#[cfg_attr(docsrs, doc(cfg(feature = "classes")))]
pub use classes::Classes;
pub use exceptions::Exceptions;
#[cfg(feature = "classes")]
#[cfg_attr(docsrs, doc(cfg(feature = "classes")))]
pub use raise::Raise;
pub use stub::Stub;
