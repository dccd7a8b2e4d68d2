//! The trait of everything that is a node of a tree.

use crate::{Category, Node, Retry};

/// An error, or a kind of error, that is a node of a hierarchy.
///
/// It is derived for enums and implemented by hand for structs. The trait is object-safe, so that a
/// metrics layer or a retry policy can take `&dyn AerospikeError`.
///
/// ```
/// use aerospike_errors::{AerospikeError, ErrorKind, Retry};
///
/// fn label(error: &dyn AerospikeError) -> &'static str {
///     error.node().name()
/// }
///
/// fn is_worth_a_retry(error: &dyn AerospikeError) -> bool {
///     error.retry() == Retry::Yes && !error.is_a(ErrorKind::DeviceOverload)
/// }
///
/// assert_eq!(label(&ErrorKind::RecordNotFound), "RecordNotFound");
/// assert!(is_worth_a_retry(&ErrorKind::RecordBusy));
/// assert!(!is_worth_a_retry(&ErrorKind::DeviceOverload));
/// ```
///
/// # Implementing it for a struct
///
/// A struct returns a node of an existing tree. A struct that wraps another error delegates all
/// five methods, as a [transparent](crate::attributes::on_variants#transparent) variant does: a
/// node contains neither the received code nor whether a write is in doubt.
///
/// ```
/// # #[cfg(feature = "alloc")] {
/// use aerospike_errors::{AerospikeError, Category, Error, ErrorKind, IsA, Node, Retry, check};
///
/// struct QuotaSpent {
///     user: String,
/// }
///
/// impl AerospikeError for QuotaSpent {
///     fn node(&self) -> Node {
///         ErrorKind::QuotaExceeded.node()
///     }
/// }
///
/// struct Attempted {
///     attempts: u32,
///     cause: Error,
/// }
///
/// impl AerospikeError for Attempted {
///     fn node(&self) -> Node {
///         self.cause.node()
///     }
///     fn code(&self) -> Option<i32> {
///         self.cause.code()
///     }
///     fn is_a_node(&self, ancestor: Node) -> bool {
///         self.cause.is_a_node(ancestor)
///     }
///     fn has_category(&self, category: Category) -> bool {
///         self.cause.has_category(category)
///     }
///     fn retry(&self) -> Retry {
///         self.cause.retry()
///     }
/// }
///
/// assert!(QuotaSpent { user: "bob".to_owned() }.is_a(ErrorKind::AdminError));
/// let failed = Attempted { attempts: 2, cause: check(207).unwrap_err() };
/// assert_eq!((failed.code(), failed.node()), (Some(207), ErrorKind::IndexError.node()));
/// # }
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a node of an error hierarchy",
    label = "`{Self}` does not implement `AerospikeError`",
    note = "a node is a variant of a fieldless enum with `#[derive(AerospikeError)]`; for an enum with fields, name the variant of its kind, as in `StoreErrorKind::NotFound`",
    note = "a variant that wraps an error of another kind is declared without `transparent`"
)]
pub trait AerospikeError {
    /// Returns the node of the tree that this error belongs to.
    fn node(&self) -> Node;

    /// Returns the error code: the received one if the error keeps it, else the canonical code of
    /// the node.
    fn code(&self) -> Option<i32> {
        self.node().code()
    }

    /// Returns `true` if this error is `ancestor` or a descendant of it, across mounts.
    ///
    /// This is the object-safe form of `is_a`, which accepts anything that converts into a
    /// [`Node`]. A wrapper delegates it.
    fn is_a_node(&self, ancestor: Node) -> bool {
        self.node().is_a(ancestor)
    }

    /// Returns `true` if this error has the category, directly or by an ancestor, across mounts.
    fn has_category(&self, category: Category) -> bool {
        self.node().has_category(category)
    }

    /// Returns whether the failed request may be sent again, by the policy of the module
    /// [`retry`](crate::retry).
    ///
    /// The result depends on the [`node`](Self::node) and on the state of the error: an
    /// [`Error`](crate::Error) takes into account whether the write is [in
    /// doubt](crate::retry#in-doubt).
    ///
    /// ```
    /// # #[cfg(feature = "alloc")] {
    /// use aerospike_errors::{AerospikeError, Error, ErrorKind, Retry, check};
    ///
    /// #[derive(Debug, AerospikeError)]
    /// enum StoreError {
    ///     #[aerospike(transparent)]
    ///     Aerospike(Error),
    ///     #[parent(ErrorKind::RecordBusy)]
    ///     Locked,
    /// }
    ///
    /// let sent_once = StoreError::Aerospike(check(14).unwrap_err());
    /// let sent_twice = StoreError::Aerospike(check(14).unwrap_err().with_attempts(2));
    /// assert_eq!(sent_once.retry(), Retry::Yes);
    /// assert_eq!(sent_twice.retry(), Retry::IfIdempotent);
    /// assert_eq!(StoreError::Locked.retry(), Retry::Yes);
    /// # }
    /// ```
    fn retry(&self) -> Retry {
        self.node().retry()
    }
}

/// Provides `is_a` for every [`AerospikeError`], for generic code and hand-written types.
///
/// Kinds, enums with fields, `Error`, [`Node`] and trait objects have an inherent method of the
/// same name and result.
///
/// ```
/// use aerospike_errors::{AerospikeError, ErrorKind, IsA};
///
/// fn is_missing(error: &impl AerospikeError) -> bool {
///     error.is_a(ErrorKind::RecordNotFound)
/// }
///
/// assert!(is_missing(&ErrorKind::RecordNotFound));
/// assert!(!is_missing(&ErrorKind::RecordBusy));
/// ```
pub trait IsA: AerospikeError {
    /// Returns `true` if this error is `ancestor` or a descendant of it, across mounts.
    fn is_a(&self, ancestor: impl Into<Node>) -> bool {
        self.is_a_node(ancestor.into())
    }
}

impl<T: AerospikeError + ?Sized> IsA for T {}

macro_rules! is_a_for_trait_objects {
    ($($object:ty),+) => {$(
        impl $object {
            /// Returns `true` if this error is `ancestor` or a descendant of it, across mounts.
            #[must_use]
            pub fn is_a(&self, ancestor: impl Into<Node>) -> bool {
                self.is_a_node(ancestor.into())
            }
        }
    )+};
}

is_a_for_trait_objects!(
    dyn AerospikeError + '_,
    dyn AerospikeError + Send + '_,
    dyn AerospikeError + Sync + '_,
    dyn AerospikeError + Send + Sync + '_
);

/// Delegates every method to the pointee.
macro_rules! for_pointers {
    ($($(#[$attribute:meta])* $pointer:ty,)+) => {$(
        $(#[$attribute])*
        #[diagnostic::do_not_recommend]
        impl<T: AerospikeError + ?Sized> AerospikeError for $pointer {
            fn node(&self) -> Node {
                (**self).node()
            }

            fn code(&self) -> Option<i32> {
                (**self).code()
            }

            fn is_a_node(&self, ancestor: Node) -> bool {
                (**self).is_a_node(ancestor)
            }

            fn has_category(&self, category: Category) -> bool {
                (**self).has_category(category)
            }

            fn retry(&self) -> Retry {
                (**self).retry()
            }
        }
    )+};
}

for_pointers! {
    &T,
    &mut T,
    #[cfg(feature = "alloc")]
    alloc::boxed::Box<T>,
    #[cfg(feature = "alloc")]
    alloc::rc::Rc<T>,
    // A target without atomic pointers has no `Arc`.
    #[cfg(all(feature = "alloc", target_has_atomic = "ptr"))]
    alloc::sync::Arc<T>,
}

#[diagnostic::do_not_recommend]
impl AerospikeError for Node {
    fn node(&self) -> Node {
        *self
    }
}
