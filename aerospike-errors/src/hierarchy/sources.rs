//! Nodes among the causes of an error: what anyhow, eyre or a library wrapped is still recognised.
//!
//! An error that has been passed on is seldom the outermost one. These functions walk from a [`core::error::Error`] to
//! its [`source`](Error::source), from there to the next, and pick out the errors whose types are named: the standard
//! library can only compare types, so the types have to be known, each on its own or as a tuple.
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
//! /// All that this program's errors can be at heart.
//! type Known = (StoreError, Error, ErrorKind);
//!
//! /// Of a library that knows nothing of nodes.
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
//! Each type of a list is an `AerospikeError` and implements the standard library's [`Error`], for instance by thiserror. A
//! list names the types of the errors as they were returned: what `check` returns is an `Error`, not the `ErrorKind`
//! that it has.
//!
//! # With anyhow and eyre
//!
//! `sources::first::<Known>(error.as_ref())`, whatever `context` or `wrap_err` put around it. What was *given* to
//! `context` is hidden from every walk but anyhow's own: ask `error.downcast_ref::<StoreError>()` for a node in that
//! place. So is an error that was boxed as a `Box<dyn Error>` before anyhow took it.
//!
//! # What is seen through
//!
//! A type is recognised as itself, in a [`Box`] and in an [`Arc`] (with the feature `alloc`), and inside of a
//! [`std::io::Error`] (with `std`), whose own `source` passes over the error that it was made of. A wrapper that is
//! *transparent* by thiserror's `#[error(transparent)]` passes over what it wraps as well: name the wrapper's type,
//! with `#[aerospike(transparent)]` on the variant.
//!
//! [`Box`]: alloc::boxed::Box
//! [`Arc`]: alloc::sync::Arc

use core::error::Error;
use core::iter::{FusedIterator, from_fn};

use crate::AerospikeError;

/// The types whose errors are recognised: every error that is a node, and tuples of such lists, nested at will.
///
/// A library that meets errors of its users' making takes it as a parameter, and its user names the types.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not an error that can be found among causes",
    label = "neither an `AerospikeError` that is an `Error` too, nor a tuple of such",
    note = "each type of the list must be an `AerospikeError` and implement `std::error::Error`; derive it, for instance with thiserror",
    note = "name the type of the error as it was returned: the enum with fields, not its kind; `aerospike_errors::Error`, not `ErrorKind`"
)]
pub trait Known {
    /// The error as a node, if it is of one of the types; its causes are not asked.
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

/// `Box` and `Arc` are errors where what they hold is one, under types of their own.
#[cfg(feature = "alloc")]
fn pointed_at<'a, T: Error + 'static>(error: &'a (dyn Error + 'static)) -> Option<&'a T> {
    if let Some(boxed) = error.downcast_ref::<alloc::boxed::Box<T>>() {
        return Some(boxed);
    }
    // A machine without atomic pointers has no `Arc`.
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

/// The outermost error of a known type: the error itself, or the nearest of its causes.
///
/// What is found answers as a trait object: `error.retry()` says whether to send the request again, `error.code()` is the
/// number that came, and the [`Node`](crate::Node) is `Copy`, to be kept and asked everything else.
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

/// Every error of a known type among the error and its causes, the outermost first.
///
/// ```
/// use aerospike_errors::{Category, ErrorKind, sources};
///
/// let error = ErrorKind::TimeoutError;
/// assert!(sources::all::<ErrorKind>(&error).any(|error| error.has_category(Category::TRANSIENT)));
/// ```
#[must_use = "an iterator does nothing until it is asked"]
pub fn all<'a, K: Known>(
    error: &'a (dyn Error + 'static),
) -> impl FusedIterator<Item = &'a (dyn AerospikeError + 'static)> + use<'a, K> {
    links(error).filter_map(K::recognise)
}

/// The error and its causes, the outermost first: what [`all`] looks at.
///
/// An [`std::io::Error`] that was made of another error is followed by that error, which its `source` leaves out.
#[must_use = "an iterator does nothing until it is asked"]
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
