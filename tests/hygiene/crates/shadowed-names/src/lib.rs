//! Every name that generated code might use is shadowed.
#![deny(warnings)]
#![forbid(unsafe_code)]
// The names are shadowed on purpose.
#![allow(dead_code, non_camel_case_types, non_upper_case_globals)]
#![allow(clippy::new_ret_no_self, clippy::wrong_self_convention)]

/// Types, traits and constructors of the prelude, and other names that are often imported.
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

// Constants and constructors in lower case, as `use dsl::*` of Diesel imports. A variable with such
// a name would be a pattern that compares.
/// Shadows a name.
pub const ancestor: code = code;
/// Shadows a name.
pub const declared: () = ();
/// Shadows a name.
pub const index: () = ();
shadow! { code kind name offset owner }
/// Shadows a name.
pub static position: () = ();
/// Shadows a name.
pub static size: () = ();
/// Shadows a name.
pub static start: () = ();
/// Shadows a name.
pub static wrapped: () = ();

/// A module with the name of a crate.
pub mod core {}
/// A module with the name of a crate.
pub mod std {}
/// A module with the name of a crate.
pub mod alloc {}
/// A module with the name of a crate.
pub mod aerospike_errors {}

/// Traits for every type with methods of every generated name, by reference and by value.
macro_rules! traits {
    ($($name:ident)*) => {
        /// Shadows a name.
        pub trait ByReference {
            /// Shadows a name.
            const ALL: () = ();
            $(
                /// Shadows a name.
                fn $name(&self) {}
            )*
        }
        impl<T> ByReference for T {}

        /// Shadows a name.
        pub trait ByValue: ::core::marker::Sized {
            $(
                /// Shadows a name.
                fn $name(self) -> i64 { i64 }
            )*
        }
        impl<T> ByValue for T {}
    };
}

traits! {
    aliases ancestors children classify code codes depth descendants description from_code from_name has_category
    http_status is_a is_a_node is_err is_error is_none is_ok is_permanent is_some is_store is_wrong kind name node
    owner parent retry since tree at find find_name new len into from wrapping_sub index_in received
}

/// An enum without fields.
#[derive(::core::fmt::Debug, ::aerospike_errors::AerospikeError)]
#[property(
    /// A status.
    http_status: code = ancestor,
    #[doc = "A text."]
    text: &'static name = &name,
)]
pub enum Kind {
    /// Any failure.
    #[code(1, 1..=255)]
    Store,
    /// A variant with the name of a constructor of the prelude.
    #[parent(Store)]
    #[code(2)]
    #[category(permanent)]
    None,
    /// A variant in the category that is not next to the first member.
    #[parent(Store)]
    #[category(permanent, wrong)]
    #[aerospike(since = "4.6")]
    #[alias("nothing")]
    Err,
    /// The name of an associated type.
    #[parent(Store)]
    Error,
}

/// An enum with fields that is mounted, with a transparent variant.
#[derive(::core::fmt::Debug, ::aerospike_errors::AerospikeError)]
#[aerospike(kind = Columns)]
#[property(http_status: offset = offset)]
pub enum CacheError<'a, T: ::core::fmt::Debug> {
    /// The entry is too old.
    #[parent(Kind::None)]
    Some {
        /// The key.
        key: &'a T,
    },
    /// The error of the store.
    #[aerospike(transparent)]
    Ok(Kind),
    /// A received code.
    Received(#[code] ::core::primitive::u8),
}

/// An enum with fields, without mounts and transparent variants.
#[derive(::core::fmt::Debug, ::aerospike_errors::AerospikeError)]
#[property(http_status: ::core::primitive::u16 = 500)]
pub enum Plain {
    /// Any failure.
    #[category(permanent)]
    Some(::core::primitive::bool),
}

const _: () = ::core::assert!(Kind::is_store(&Kind::None) && !Kind::is_none(&Kind::Error));

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
        Columns::Ok | Columns::Received => __arm,
    })
}
