//! Every documented error system as it is, and its way to [`ErrorKind`](crate::ErrorKind).
//!
//! | module | what it holds | on the way to `ErrorKind` |
//! |---|---|---|
//! | [`python`] | the 86 exceptions of the official Python client 19.3.0 | nothing is lost |
//! | [`aerospike_py`] | the 25 exceptions of aerospike-py 0.14.4 | three classes have no kind of just their own |
//! | [`rust`] | the twelve kinds of the old Rust client, and the 19 of the client 3 | the old: nothing; the new: two pairs become one kind each |
//! | [`server`] | the 84 result codes of the server that are errors | nothing is lost |
//! | [`c`] | the 20 negative codes of C, Python and Node | nothing is lost |
//! | [`java`] | the 17 negative codes of Java, C# and Rust 3 | two pairs become one kind each |
//! | [`go`] | the 23 negative codes of Go, Ruby and PHP | ten fall to a broader kind or share one |
//!
//! Each says in its documentation what its conversions lose. A flat list is mounted node by node on the canonical tree,
//! so that `is_a` crosses over; a tree keeps its own ancestry, and every *is a* of it is true of the kinds that its nodes
//! become.
//!
//! Negative codes have three numberings that contradict each other: −12 is *max retries exceeded* in [`c`], *max error
//! rate* in [`java`] and *bad partition map* in [`go`]. Each is an enum of its own, mounted on the canonical tree, so
//! that a number leads to what it means once its [`Numbering`](crate::Numbering) is known.
//!
//! ```
//! use aerospike_errors::ErrorKind;
//! use aerospike_errors::clients::{c, go, java};
//!
//! let kind = ErrorKind::MaxErrorRateExceeded;
//! assert_eq!(c::ClientCode::from_code(-14).map(ErrorKind::from), Some(kind));
//! assert_eq!(java::ClientCode::from_code(-12).map(ErrorKind::from), Some(kind));
//! assert_eq!(go::ClientCode::from_code(-15).map(ErrorKind::from), Some(kind));
//! ```

pub mod aerospike_py;
pub mod c;
mod convert;
pub mod go;
pub mod java;
pub mod python;
pub mod rust;
pub mod server;
