//! Every name that generated code might take for granted means something else here.
#![deny(warnings)]
#![forbid(unsafe_code)]
// That is the point.
#![allow(dead_code, non_camel_case_types, non_upper_case_globals)]

/// Types, traits and constructors of the prelude, and what else is often imported.
macro_rules! shadow {
    ($($name:ident)*) => { $(
        #[doc = "In the way."]
        #[derive(Debug)]
        pub struct $name;
    )* };
}

shadow! {
    Option Some None Result Ok Err Box String Vec Clone Copy Send Sync Sized Drop Fn FnMut FnOnce Iterator
    IntoIterator Extend DoubleEndedIterator ExactSizeIterator Default Eq PartialEq Ord PartialOrd AsRef AsMut Into
    From ToOwned ToString TryFrom TryInto FromIterator Hash Error Display FromStr Node Tree UnknownCode UnknownName
    bool char str u8 u16 u32 u64 u128 usize i8 i16 i32 i64 i128 isize f32 f64
}

// Constants and constructors in lower case, which a variable of the name would be a pattern of; `use dsl::*` of Diesel
// brings such.
/// In the way.
pub const ancestor: () = ();
/// In the way.
pub const code: () = ();
/// In the way.
pub const declared: () = ();
/// In the way.
pub const index: () = ();
shadow! { kind name offset owner }
/// In the way.
pub static position: () = ();
/// In the way.
pub static size: () = ();
/// In the way.
pub static start: () = ();
/// In the way.
pub static wrapped: () = ();

/// Modules in the way of crates.
pub mod core {}
/// Modules in the way of crates.
pub mod std {}
/// Modules in the way of crates.
pub mod alloc {}
/// Modules in the way of crates.
pub mod aerospike_errors {}

/// Methods in the way: a trait that gives everything every name.
pub trait Everything {
    /// In the way.
    fn node(&self) {}
    /// In the way.
    fn kind(&self) {}
    /// In the way.
    fn code(&self) {}
    /// In the way.
    fn name(&self) {}
    /// In the way.
    fn is_a(&self) {}
    /// In the way.
    fn wrapping_sub(&self) {}
    /// In the way.
    fn description(&self) {}
}

impl<T> Everything for T {}

/// Without fields.
#[derive(::core::fmt::Debug, ::aerospike_errors::AerospikeError)]
pub enum Kind {
    /// Anything.
    #[code(1, 1..=255)]
    Store,
    /// A variant that a glob would bring in.
    #[parent(Store)]
    #[code(2)]
    #[category(permanent)]
    None,
    /// Another, in the category as well but not beside the first.
    #[parent(Store)]
    #[category(permanent, wrong)]
    #[aerospike(since = "4.6")]
    #[alias("nothing")]
    Err,
    /// The name of an associated type.
    #[parent(Store)]
    Error,
}

/// With fields, mounted and transparent.
#[derive(::core::fmt::Debug, ::aerospike_errors::AerospikeError)]
#[aerospike(kind = Columns)]
pub enum CacheError<'a, T: ::core::fmt::Debug> {
    /// Too old.
    #[parent(Kind::None)]
    Some {
        /// Of what.
        key: &'a T,
    },
    /// What the store says.
    #[aerospike(transparent)]
    Ok(Kind),
}

const _: () = ::core::assert!(
    Kind::Err.is_permanent() && Kind::None.is_store() && !Kind::Error.is_permanent()
);

/// Arms with and without guards, and names that the expansion uses.
#[must_use]
pub fn caught<T: ::core::fmt::Debug>(
    error: &CacheError<'_, T>,
    caught: &Kind,
) -> &'static ::core::primitive::str {
    let __arm = ::aerospike_errors::catch!(match caught {
        Kind::None | Kind::Err if caught.is_wrong() => "wrong",
        Kind::Store => "store",
    });
    ::aerospike_errors::catch!(match error {
        Columns::Some => "some",
        Columns::Ok => __arm,
    })
}
