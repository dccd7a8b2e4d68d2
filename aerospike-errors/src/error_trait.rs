//! The trait of everything that has a place in a tree.

use crate::Node;

/// An error, or the kind of one, that is a node of a hierarchy; derived, not written by hand.
///
/// The trait is object-safe: a metrics layer or a retry policy takes `&dyn AerospikeError` and need not know the
/// enum.
///
/// ```
/// use aerospike_errors::{AerospikeError, ErrorKind};
///
/// fn label(error: &dyn AerospikeError) -> &'static str {
///     error.node().name()
/// }
///
/// assert_eq!(label(&ErrorKind::RecordNotFound), "RecordNotFound");
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a node of an error hierarchy",
    label = "not a node: `{Self}` does not implement `AerospikeError`",
    note = "a node is a variant of a fieldless enum with `#[derive(AerospikeError)]`; of an enum with fields, name the variant of its kind, as in `StoreErrorKind::NotFound`"
)]
pub trait AerospikeError {
    /// Its place in its tree.
    fn node(&self) -> Node;

    /// The number it stands for. For a kind, the canonical code; an error that came with a number answers that one,
    /// even where no tree knows it.
    fn code(&self) -> Option<i32> {
        self.node().code()
    }

    /// Whether it is `ancestor` or anything below it, across the trees that its own is mounted on.
    ///
    /// ```
    /// use aerospike_errors::{AerospikeError, ErrorKind};
    ///
    /// fn is_missing(error: impl AerospikeError) -> bool {
    ///     error.is_a(ErrorKind::RecordNotFound)
    /// }
    ///
    /// assert!(is_missing(ErrorKind::RecordNotFound));
    /// assert!(!is_missing(ErrorKind::RecordBusy));
    /// ```
    fn is_a(&self, ancestor: impl Into<Node>) -> bool
    where
        Self: Sized,
    {
        self.node().is_a(ancestor)
    }
}

impl<T: AerospikeError + ?Sized> AerospikeError for &T {
    fn node(&self) -> Node {
        (**self).node()
    }

    fn code(&self) -> Option<i32> {
        (**self).code()
    }
}

#[cfg(feature = "alloc")]
impl<T: AerospikeError + ?Sized> AerospikeError for alloc::boxed::Box<T> {
    fn node(&self) -> Node {
        (**self).node()
    }

    fn code(&self) -> Option<i32> {
        (**self).code()
    }
}

impl AerospikeError for Node {
    fn node(&self) -> Node {
        *self
    }
}
