//! Python exception classes and type stubs for any tree declared with
//! [`aerospike-errors`](aerospike_errors).
//!
//! [`Exceptions`] describes the classes: their module, the base of the root, the attributes of the
//! instances. From one description follow the type stub, without Python, and with the feature
//! `classes` the classes, which an extension made with [PyO3](https://pyo3.rs) raises.
//!
//! ```
//! use aerospike_errors::AerospikeError;
//! use aerospike_errors_python::{Attribute, Exceptions};
//!
//! /// Failures of the profile store.
//! #[derive(Debug, Clone, Copy, AerospikeError)]
//! enum StoreError {
//!     /// Any failure of the store.
//!     #[code(1, 1..=255)]
//!     Store,
//!
//!     /// No such profile.
//!     #[parent(Store)]
//!     #[code(2)]
//!     NotFound,
//! }
//!
//! /// The exceptions of the module `store`.
//! fn exceptions() -> Exceptions {
//!     Exceptions::new(StoreError::tree(), "store")
//!         .attribute(StoreError::NotFound, Attribute::KEY)
//!         .also(StoreError::NotFound, "builtins.LookupError")
//! }
//!
//! let stub = exceptions().stub()?.to_string();
//! assert!(stub.contains("class NotFound(Store, builtins.LookupError):\n"));
//! # Ok::<(), aerospike_errors_python::InvalidExceptions>(())
//! ```
//!
//! The [`guide`] has two complete extensions: one for the [layout of one file](guide::one_file),
//! one for the [layout of a package](guide::package).
//!
//! # Features
//!
//! | feature | adds |
//! |---|---|
//! | none | descriptions and stubs, for example in a `build.rs` |
//! | `classes` | `Classes` and `Raise`: the exception classes, with PyO3 |
//!
//! # Raising
//!
//! Every method returns a `Raise`, which takes a message, attributes, a cause and a place, and
//! becomes a `PyErr`.
//!
//! | source | method |
//! |---|---|
//! | a result code, of the tree or of the trees that it is mounted on | `Classes::check`, `Classes::code` |
//! | an [`Error`](aerospike_errors::Error), or an error of your own, with its message and sources | `Classes::error` |
//! | an error of the Rust client 3 | `Error::from`, with the companion's feature `client`, then `Classes::error` |
//! | a kind or a node | `Classes::node` |
//!
//! `Classes::node_of` returns the node of an exception that Python raised.
//!
//! # Classes
//!
//! Each node has a class of the same name. A name that is a keyword of Python, such as `None`, gets
//! a trailing underscore. A transparent variant has no class, because its errors are raised as the
//! errors that they wrap.
//!
//! | property | value |
//! |---|---|
//! | base | the class of the parent; for a root the class of the node that it is mounted on, if that tree [is described](Exceptions::mounted_on), else the [base](Exceptions::base) of the description. [Further bases](Exceptions::also) follow. |
//! | `__module__` | the module of the description, by which a class is imported, printed and pickled |
//! | `__doc__`, `msg` | the description of the node |
//! | `code` | the canonical code; a negative one in the chosen [numbering](Exceptions::numbered) |
//!
//! # Instances
//!
//! Every instance has the attributes that the official client documents: `code`, `msg`, `file`,
//! `line`, `in_doubt`, also in `args` and for `match`, in this order. `in_doubt` is `None` if it is
//! unknown. A branch may have further [attributes](Attribute). A value without an attribute becomes
//! a note, which Python 3.11 prints with the traceback. An attribute that is not set has the value
//! of the class. An error does not change the attributes of its class.
//!
//! - `str` is the message and, in brackets, the code, the known attributes, and whether the error
//!   is in doubt. It never raises.
//! - `repr` is a call that creates an equal exception of the class, attributes included; notes and
//!   the cause are not part of it. A derived class with another constructor needs another `repr`.
//! - Instances can be pickled and copied, also if their class is a derived class with its own
//!   slots, properties or constructor.
//! - In Python, an instance is created with a message, or with the five documented parts in their
//!   order; attributes are keyword arguments. A first argument that is an integer or `None` is the
//!   code.
//! - The [sources](aerospike_errors::sources) of an error become the chain of `__cause__`. Errors
//!   of `aerospike-errors` become exceptions of these classes. Errors of the standard library
//!   become an `OSError` or a `ValueError`. Exceptions of Python are not changed. Any other error
//!   becomes a `RuntimeError` with the same text.
//!
//! # Which class is raised
//!
//! [`Exceptions::place`] returns the node of the class for an error, and [`Exceptions::place_code`]
//! for a code, both without Python. A code that no node owns is kept, and raises the class of its
//! range. If the tree of the error is not one of these trees, its kind is
//! [mapped](Exceptions::placing) to a node.
//!
//! # Trees of the documented clients
//!
//! [`clients::python`](aerospike_errors::clients::python) and
//! [`clients::aerospike_py`](aerospike_errors::clients::aerospike_py) are the trees of the packages
//! `aerospike` and `aerospike-py`. The trees of the Python SDK 1.0.0 (`aerospike-sdk`) and of
//! `aerospike-native` 1.0.0 are not declared, because they contradict the tree of the official
//! client. The names of their exception classes and constants find nodes of
//! [`ErrorKind`](aerospike_errors::ErrorKind).
//!
//! # Modules and submodules
//!
//! A submodule of the extension has a name with a dot. `Classes::add_submodule_to` creates it, so
//! that it can be imported and its classes can be pickled. Python cannot reload it, as it has no
//! file. The stub of the package lists the submodules of the trees that the package's tree is
//! mounted on, and the submodules declared with [`Exceptions::submodule`].
//!
//! [Constants](Exceptions::constants) are the aliases of a tree with the codes of their nodes. A
//! [deprecated](Exceptions::deprecated) name still returns the class, with a warning at run time
//! and in type checkers; `import *` does not import it.
//!
//! # Requirements
//!
//! Tested with CPython 3.9 to 3.13. Python 3.14, builds without the global lock and PyPy are
//! untested.
//!
//! The feature `classes` requires a Python interpreter at build time, or one of PyO3's features for
//! the stable ABI, such as `abi3-py39`. The classes belong to the interpreter that created them,
//! and threads share them. PyO3 does not support several interpreters in one process: from Python
//! 3.12 on, the import in a second one is an `ImportError`.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod attribute;
#[cfg(feature = "classes")]
mod causes;
#[cfg(feature = "classes")]
mod classes;
mod exceptions;
pub mod guide;
mod invalid;
mod names;
#[cfg(feature = "classes")]
mod raise;
mod stub;

pub use attribute::Attribute;
#[cfg(feature = "classes")]
#[cfg_attr(docsrs, doc(cfg(feature = "classes")))]
pub use classes::Classes;
pub use exceptions::Exceptions;
pub use invalid::InvalidExceptions;
#[cfg(feature = "classes")]
#[cfg_attr(docsrs, doc(cfg(feature = "classes")))]
pub use raise::Raise;
pub use stub::Stub;

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}
