//! Every documented error system as it is, and its way to [`ErrorKind`](crate::ErrorKind).
//!
//! Negative codes have three numberings that contradict each other: −12 is *max retries exceeded* in [`c`], *max error
//! rate* in [`java`] and *bad partition map* in [`go`]. Each is an enum of its own, mounted on the canonical tree, so
//! that a number leads to what it means once its [`Family`](crate::Family) is known.
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
