//! Nodes among the causes of an error: finds them within anyhow, eyre, `Box<dyn Error>` and errors
//! of other libraries.
//!
//! These functions walk from a [`core::error::Error`] along its [`source`](Error::source)s and
//! return the errors of the named types. The standard library compares types only, so each type is
//! named, on its own or in a tuple.
//!
//! ```
//! # #[cfg(feature = "alloc")] {
//! use aerospike_errors::{AerospikeError, Error, ErrorKind, sources};
//!
//! #[derive(Debug, thiserror::Error, AerospikeError)]
//! enum StoreError {
//!     #[error("the store is closed")]
//!     Closed,
//! }
//!
//! /// The errors of this program.
//! type Known = (StoreError, Error, ErrorKind);
//!
//! /// An error of another library.
//! #[derive(Debug, thiserror::Error)]
//! #[error("loading failed")]
//! struct Loading(#[source] ErrorKind);
//!
//! let error = Loading(ErrorKind::RecordNotFound);
//! let node = sources::first::<Known>(&error).map(|error| error.node());
//! assert_eq!(node, Some(ErrorKind::RecordNotFound.node()));
//! assert!(sources::all::<Known>(&error).any(|error| error.node().is_a(ErrorKind::ServerError)));
//! # }
//! ```
//!
//! Each type is an `AerospikeError` and implements the standard library's [`Error`], for instance
//! by thiserror. Name the type of the error as it was returned: `check` returns an `Error`, not an
//! `ErrorKind`.
//!
//! # With anyhow and eyre
//!
//! `sources::first::<Known>(error.as_ref())` finds an error below any `context` or `wrap_err`. Only
//! anyhow can find an error that was passed to `context`: use `error.downcast_ref::<StoreError>()`.
//! An error that was boxed as a `Box<dyn Error>` before its conversion to an anyhow error is hidden
//! too.
//!
//! # Wrappers
//!
//! A type is found as itself, in a [`Box`] and in an [`Arc`] (with the feature `alloc`), and within
//! a [`std::io::Error`] (with `std`), whose own `source` skips the error that it contains. A
//! wrapper with thiserror's `#[error(transparent)]` skips what it wraps as well: name the type of
//! the wrapper, with `#[aerospike(transparent)]` on the variant.
//!
//! [`Box`]: alloc::boxed::Box
//! [`Arc`]: alloc::sync::Arc

use core::error::Error;
use core::iter::{FusedIterator, from_fn};

use crate::AerospikeError;

/// A list of types to find: an error that is a node, or a tuple of such lists.
///
/// A library that handles errors of its users takes it as a type parameter.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error that can be found among causes",
    label = "neither an `AerospikeError` that is an `Error` too, nor a tuple of such types",
    note = "each type of the list must be an `AerospikeError` and implement `std::error::Error`; derive it, for instance with thiserror",
    note = "name the type of the error as it was returned: the enum with fields, not its kind; `aerospike_errors::Error`, not `ErrorKind`"
)]
pub trait Known {
    /// Returns the error as a node if it has one of the types. Its causes are not searched.
    fn recognise<'a>(
        error: &'a (dyn Error + 'static),
    ) -> Option<&'a (dyn AerospikeError + 'static)>;
}

impl<T: AerospikeError + Error + 'static> Known for T {
    fn recognise<'a>(
        error: &'a (dyn Error + 'static),
    ) -> Option<&'a (dyn AerospikeError + 'static)> {
        let error = error.downcast_ref::<T>().or_else(|| pointed_at(error))?;
        Some(error)
    }
}

/// `Box` and `Arc` of an error are errors, and types of their own.
#[cfg(feature = "alloc")]
fn pointed_at<'a, T: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a T> {
    if let Some(boxed) = error.downcast_ref::<alloc::boxed::Box<T>>() {
        return Some(boxed);
    }
    // Targets without atomic pointers have no `Arc`.
    #[cfg(target_has_atomic = "ptr")]
    if let Some(shared) = error.downcast_ref::<alloc::sync::Arc<T>>() {
        return Some(shared);
    }
    None
}

#[cfg(not(feature = "alloc"))]
fn pointed_at<'a, T: Error + 'static>(_: &'a (dyn Error + 'static)) -> Option<&'a T> {
    None
}

macro_rules! known_tuples {
    ($($($name:ident)+;)+) => {$(
        impl<$($name: Known),+> Known for ($($name,)+) {
            fn recognise<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn AerospikeError + 'static)> {
                None$(.or_else(|| $name::recognise(error)))+
            }
        }
    )+};
}

known_tuples! {
    A;
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
}

/// Returns the outermost error of a known type: the error itself, or the nearest of its causes.
///
/// ```
/// use aerospike_errors::{ErrorKind, sources};
///
/// fn is_missing(error: &(dyn core::error::Error + 'static)) -> bool {
///     let node = sources::first::<ErrorKind>(error).map(|error| error.node());
///     node.is_some_and(|node| node.is_a(ErrorKind::RecordNotFound))
/// }
///
/// assert!(is_missing(&ErrorKind::RecordNotFound));
/// assert!(!is_missing(&"x".parse::<u8>().unwrap_err()));
/// ```
#[must_use]
pub fn first<'a, K: Known>(
    error: &'a (dyn Error + 'static),
) -> Option<&'a (dyn AerospikeError + 'static)> {
    all::<K>(error).next()
}

/// Returns each error of a known type among the error and its causes, the outermost first.
///
/// ```
/// use aerospike_errors::{Category, ErrorKind, sources};
///
/// let error = ErrorKind::TimeoutError;
/// assert!(sources::all::<ErrorKind>(&error).any(|error| error.has_category(Category::TRANSIENT)));
/// ```
#[must_use = "iterators are lazy"]
pub fn all<'a, K: Known>(
    error: &'a (dyn Error + 'static),
) -> impl FusedIterator<Item = &'a (dyn AerospikeError + 'static)> + use<'a, K> {
    links(error).filter_map(K::recognise)
}

/// Returns the error and its causes, the outermost first.
///
/// A [`std::io::Error`] is followed by the error that it contains, which its `source` skips.
#[must_use = "iterators are lazy"]
pub fn links<'a>(
    error: &'a (dyn Error + 'static),
) -> impl FusedIterator<Item = &'a (dyn Error + 'static)> + use<'a> {
    let mut next = Some(error);
    from_fn(move || {
        let link = next?;
        next = inside(link).or_else(|| link.source());
        Some(link)
    })
    .fuse()
}

#[cfg(feature = "std")]
fn inside<'a>(error: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    let error = error.downcast_ref::<std::io::Error>()?.get_ref()?;
    Some(error)
}

#[cfg(not(feature = "std"))]
fn inside<'a>(_: &'a (dyn Error + 'static)) -> Option<&'a (dyn Error + 'static)> {
    None
}
