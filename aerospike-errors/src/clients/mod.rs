//! The exception trees of the two Python clients as they are documented and released.
//!
//! | module | content | conversion to `ErrorKind` |
//! |---|---|---|
//! | [`python`] | the exceptions of the official Python client 19.3.0 | without loss |
//! | [`aerospike_py`] | the exceptions of aerospike-py 0.14.4 | three classes have no kind of their own |
//!
//! Each tree has its own ancestry. The conversion keeps it: the ancestors of a class are converted
//! to the kind of the class or to ancestors of that kind. [`ErrorKind`](crate::ErrorKind) and
//! [`Numbering`](crate::Numbering) have the codes and names of the other clients.

pub mod aerospike_py;
mod convert;
pub mod python;
