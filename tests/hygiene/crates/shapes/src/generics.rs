//! Generic parameters with bounds, defaults and where clauses.
#![deny(single_use_lifetimes)]

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::marker::PhantomData;

use aerospike_errors::{AerospikeError, ErrorKind};

/// Every form of parameter, bound and default.
#[derive(Debug, AerospikeError)]
pub enum Everything<
    'a,
    'b: 'a,
    T: ?Sized + Debug,
    E = Cow<'static, str>,
    const N: usize = 4,
    const F: bool = true,
> where
    E: Debug + Display + 'b,
    for<'c> &'c T: Debug,
{
    /// A root.
    Any,
    /// Borrowed.
    #[parent(Any)]
    Borrowed(&'a T, PhantomData<&'b ()>),
    /// Owned.
    #[parent(Any)]
    #[code(2)]
    #[category(permanent)]
    Owned {
        /// A value.
        what: [E; N],
    },
}

/// Constant parameters need no field, so that the enum is its own kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum Versioned<const VERSION: u8, const STRICT: bool = false> {
    /// A root.
    #[code(1, 1..=255)]
    Any,
    /// No such record.
    #[parent(Any)]
    #[code(2)]
    #[category(permanent)]
    NotFound,
    /// Too late.
    #[parent(Any)]
    Late,
    /// Too early.
    #[parent(Late)]
    #[category(permanent)]
    Early,
}

const _: () = assert!(Versioned::<3>::NotFound.is_any());

/// Bounds of `Self`, which is not available in functions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum Bounded<const SIZE: usize>
where
    Self: Send + Sync + 'static,
    [u8; SIZE]: Debug,
{
    /// A root.
    #[code(1, 1..=255)]
    Any,
}

/// A bound of a parameter that names `Self`.
#[derive(Debug, AerospikeError)]
pub enum Compared<T>
where
    T: PartialEq<Self>,
    Self: Sized,
{
    /// A root.
    Any,
    /// Owned.
    #[parent(Any)]
    Owned(T),
}

/// `is_a` takes a node of any tree, so that the arguments of the ancestor are not inferred.
#[must_use]
pub fn is_late(kind: Versioned<3, true>) -> bool {
    kind.is_a(Versioned::<3>::Late)
}

/// Methods that return iterators have the parameters too.
#[must_use]
pub fn above<const VERSION: u8>(kind: Versioned<VERSION>) -> Vec<Versioned<VERSION>> {
    kind.ancestors().chain(kind.children()).collect()
}

/// Fields with long types.
#[derive(Debug, AerospikeError)]
#[aerospike(kind = BoxedFailure)]
pub enum Boxed<T: ?Sized>
where
    Box<T>: Debug,
{
    /// A source of any type.
    Source(Box<dyn Error + Send + Sync + 'static>),
    /// A function.
    #[parent(Source)]
    Function(fn(&T) -> Result<(), Box<T>>),
    /// An array with a computed length.
    #[parent(Source)]
    Array([u8; 3 + 4]),
}

/// A lifetime that no method uses.
#[derive(Debug, AerospikeError)]
pub enum Borrowed<'a> {
    /// A root.
    Any(&'a str),
    /// A child.
    #[parent(Any)]
    Below,
}

/// A wrapper of its own type, as `Nested<T>` and as `Self`.
#[derive(Debug, AerospikeError)]
#[allow(clippy::use_self)]
pub enum Nested<T: 'static> {
    /// A field with the name of the enum.
    #[aerospike(transparent)]
    Step(&'static Nested<T>),
    /// A field with the type `Self`.
    #[aerospike(transparent)]
    Again(&'static Self),
    /// The wrapped error.
    #[aerospike(transparent)]
    Innermost(T),
}

/// The failures of all steps.
#[must_use]
pub fn innermost(nested: &Nested<ErrorKind>) -> Option<i32> {
    if nested.is_a(ErrorKind::ServerError) {
        nested.code()
    } else {
        None
    }
}

/// Wraps a type with the same name as the enum, and one with the same name as a parameter.
#[derive(Debug, AerospikeError)]
pub enum Stepped<T, Failure> {
    /// A type with the name of the enum.
    #[aerospike(transparent)]
    Step(elsewhere::Stepped<T>),
    /// A type with the name of a parameter.
    #[aerospike(transparent)]
    Other(elsewhere::Failure),
    /// A root.
    Any(Failure),
}

/// Types with the same names.
pub mod elsewhere {
    use aerospike_errors::AerospikeError;

    /// A wrapper.
    #[derive(Debug, AerospikeError)]
    pub enum Stepped<T> {
        /// Transparent.
        #[aerospike(transparent)]
        Only(T),
    }

    /// A type without parameters.
    #[derive(Debug, AerospikeError)]
    pub enum Failure {
        /// A root.
        Any,
    }
}

/// A bound with a private name, as of a sealed trait.
pub mod sealed {
    use aerospike_errors::AerospikeError;

    mod __private {
        pub trait Sealed: std::fmt::Debug {}
    }

    impl __private::Sealed for u8 {}

    /// A public variant.
    pub trait Public: __private::Sealed {}

    impl Public for u8 {}

    /// An enum with the private name in a where clause.
    #[derive(Debug, AerospikeError)]
    pub enum Closed<T>
    where
        T: Public + __private::Sealed,
    {
        /// A root.
        Any(T),
    }
}
