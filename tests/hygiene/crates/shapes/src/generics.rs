//! Parameters of types, lifetimes and constants, with bounds, defaults and clauses.
#![deny(single_use_lifetimes)]

use std::borrow::Cow;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::marker::PhantomData;

use aerospike_errors::{AerospikeError, ErrorKind};

/// Every kind of parameter, bound and default.
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
    /// Anything.
    Any,
    /// Borrowed.
    #[parent(Any)]
    Borrowed(&'a T, PhantomData<&'b ()>),
    /// Owned, a number of times.
    #[parent(Any)]
    #[code(2)]
    #[category(permanent)]
    Owned {
        /// A value.
        what: [E; N],
    },
}

/// A parameter of a constant needs no field: an enum with one can be its own kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub enum Versioned<const VERSION: u8, const STRICT: bool = false> {
    /// Anything.
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

/// The arguments of the ancestor are not inferred, since it may be of any tree.
#[must_use]
pub fn is_late(kind: Versioned<3, true>) -> bool {
    kind.is_a(Versioned::<3>::Late)
}

/// Methods that return iterators carry the parameters too.
#[must_use]
pub fn above<const VERSION: u8>(kind: Versioned<VERSION>) -> Vec<Versioned<VERSION>> {
    kind.ancestors().chain(kind.children()).collect()
}

/// Types that are long to spell.
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
    /// An array whose length is computed.
    #[parent(Source)]
    Array([u8; 3 + 4]),
}

/// A lifetime that the methods have no use for.
#[derive(Debug, AerospikeError)]
pub enum Borrowed<'a> {
    /// Anything.
    Any(&'a str),
    /// Below it.
    #[parent(Any)]
    Below,
}

/// An error around itself, by its name and by the other one.
#[derive(Debug, AerospikeError)]
#[allow(clippy::use_self)]
pub enum Nested<T: 'static> {
    /// In a step of many.
    #[aerospike(transparent)]
    Step(&'static Nested<T>),
    /// The same.
    #[aerospike(transparent)]
    Again(&'static Self),
    /// At the end.
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

/// Around an error of the same name from elsewhere, and a parameter of the same name as a type from elsewhere.
#[derive(Debug, AerospikeError)]
pub enum Stepped<T, Failure> {
    /// In a step.
    #[aerospike(transparent)]
    Step(elsewhere::Stepped<T>),
    /// One of another.
    #[aerospike(transparent)]
    Other(elsewhere::Failure),
    /// Anything.
    Any(Failure),
}

/// The same names.
pub mod elsewhere {
    use aerospike_errors::AerospikeError;

    /// A node if what is in it is one.
    #[derive(Debug, AerospikeError)]
    pub enum Stepped<T> {
        /// Is what it wraps.
        #[aerospike(transparent)]
        Only(T),
    }

    /// No parameter.
    #[derive(Debug, AerospikeError)]
    pub enum Failure {
        /// Anything.
        Any,
    }
}

/// A private name in a bound, as sealed traits have it.
pub mod sealed {
    use aerospike_errors::AerospikeError;

    mod __private {
        pub trait Sealed: std::fmt::Debug {}
    }

    impl __private::Sealed for u8 {}

    /// A public variant.
    pub trait Public: __private::Sealed {}

    impl Public for u8 {}

    /// With a clause about the private name.
    #[derive(Debug, AerospikeError)]
    pub enum Closed<T>
    where
        T: Public + __private::Sealed,
    {
        /// Anything.
        Any(T),
    }
}
