//! Write a binding: exceptions of another language from the tree.
//!
//! A binding to Python, Node or Ruby has a class for each error, a hierarchy of classes, and a function from codes to
//! classes. By hand that is one fact in three places. All of it is in the tree; a binding walks it.
//!
//! # Classes
//!
//! [`ALL`](crate::ErrorKind::ALL) lists parents before their children, so one pass makes every class with its base at
//! hand:
//!
//! ```
//! use std::collections::HashMap;
//! use aerospike_errors::ErrorKind;
//!
//! /// In place of a class of the other language.
//! #[derive(Debug, Clone, PartialEq)]
//! struct Class {
//!     name: &'static str,
//!     base: Option<&'static str>,
//!     documentation: &'static str,
//! }
//!
//! let mut classes: HashMap<ErrorKind, Class> = HashMap::new();
//! for kind in ErrorKind::ALL {
//!     // A root is below the language's own exception.
//!     let base = kind.parent().map(|parent| classes[&parent].name);
//!     classes.insert(*kind, Class { name: kind.name(), base, documentation: kind.description() });
//! }
//!
//! assert_eq!(classes[&ErrorKind::RecordNotFound].base, Some("RecordError"));
//! assert_eq!(classes[&ErrorKind::AerospikeError].base, None);
//! ```
//!
//! `aliases()` are the names that the class may be imported by as well, `codes()` and `since()` its attributes, and the
//! [categories](crate::Node::categories) make mix-ins or boolean properties.
//!
//! # Raising
//!
//! An error goes to the class of its kind, and a code to that of [`classify`](crate::ErrorKind::classify), so that a
//! code of a newer server is at least a `ServerError`. Give the exception the number that came, not that of its
//! class: errors are values, and a class is shared by all of them.
//!
//! ```
//! # #[cfg(feature = "alloc")] {
//! use aerospike_errors::{Error, check};
//!
//! /// What the other language gets: a class by name, and the attributes of the one exception.
//! fn raise(error: &Error) -> (&'static str, Option<i32>, bool, String) {
//!     (error.kind().name(), error.code(), error.in_doubt(), error.to_string())
//! }
//!
//! let (class, code, in_doubt, text) = raise(&check(207).unwrap_err());
//! assert_eq!((class, code, in_doubt), ("IndexError", Some(207), false));
//! assert!(text.starts_with("IndexError (207)"), "{text}");
//! # }
//! ```
//!
//! # Names that are there already
//!
//! The kinds are called as the exceptions of the official Python client. Users of another binding know other names:
//! [`clients`](crate::clients) has each documented system as it is, with a conversion to `ErrorKind`, and
//! [`clients::python`](crate::clients::python) and [`clients::aerospike_py`](crate::clients::aerospike_py) are the
//! trees of two Python bindings. Walk that one instead, or give its names as second names of your classes.
//!
//! Two things to keep from the clients' history: `TimeoutError`, `ConnectionError` and `IndexError` are builtins of
//! Python, where a class of that name in a module is fine and a `from module import *` is not; and negative codes
//! have [three numberings](crate::Family), so a binding says which one its numbers are of.
//!
//! # Your own tree
//!
//! A binding with failures of its own declares them as an enum that is [mounted](super::mount) on `ErrorKind`, and
//! makes classes of both: the base of a root is the class of [`node().parent()`](crate::Node::parent).
//!
//! # Python
//!
//! The module [`python`] does all this for Python, of any tree: with the feature `python` it describes the exceptions and
//! writes their type stubs, and with the feature `pyo3` it makes the classes and raises errors as them.
//!
#![cfg_attr(feature = "python", doc = "[`python`]: crate::python")]
#![cfg_attr(
    not(feature = "python"),
    doc = "[`python`]: https://docs.rs/aerospike-errors/latest/aerospike_errors/python/"
)]
