//! Trees as Python exceptions.

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
pub use classes::Classes;
pub use exceptions::Exceptions;
#[cfg(feature = "pyo3")]
pub use raise::Raise;
pub use stub::Stub;
