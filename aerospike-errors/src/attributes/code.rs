//! `#[code(…)]`: the numbers that a node owns, and the ranges that fall to it.
//!
//! The list holds integers and ranges, in any order and number. The whole attribute is optional: a node without a code
//! groups others, or stands for a failure that has no number.
//!
//! ```
//! use aerospike_errors::AerospikeError;
//!
//! #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
//! enum StoreError {
//!     /// Owns 1, and takes whatever nobody else wants up to 255.
//!     #[code(1, 1..=255)]
//!     Store,
//!     /// A group: no code, no band.
//!     #[parent(Store)]
//!     Record,
//!     #[parent(Record)]
//!     #[code(2)]
//!     NotFound,
//!     /// Two numbers mean this; 9 is the canonical one.
//!     #[parent(Store)]
//!     #[code(9, 212)]
//!     Timeout,
//!     /// A narrower band within the wider one.
//!     #[parent(Store)]
//!     #[code(200..=219)]
//!     Index,
//! }
//!
//! // Exact: who owns the code.
//! assert_eq!(StoreError::from_code(212), Some(StoreError::Timeout));
//! assert_eq!(StoreError::from_code(207), None);
//! // Placed: its owner, else the narrowest band that holds it.
//! assert_eq!(StoreError::classify(207), Some(StoreError::Index));
//! assert_eq!(StoreError::classify(77), Some(StoreError::Store));
//! assert_eq!(StoreError::classify(256), None);
//! // What was declared, and nothing else: a code is not inherited.
//! assert_eq!(StoreError::Timeout.code(), Some(9));
//! assert_eq!(StoreError::Timeout.codes(), [9, 212]);
//! assert_eq!(StoreError::Record.code(), None);
//! ```
//!
//! # Codes
//!
//! Integers that fit an `i32`, in any form that Rust has: `2`, `-8`, `0x1F`, `1_000`, `7i32`. The first one is the
//! canonical code, which `code()` answers. A code has one node.
//!
//! `code()` is of the declaration, also where a variant takes in many numbers by its band: to keep the one on the wire, see
//! [the number that came](crate::guide::fields#the-number-that-came).
//!
//! They are numbers, not names: a macro runs before constants have values.
//!
//! # Bands
//!
//! Ranges, which stand for codes that have no node yet: `200..=219`, `200..220`, `..=-1`, `51..`, and `..` for all. A
//! band owns nothing: `from_code` does not know it, `classify` does. Of nested bands the narrowest answers. Bands
//! that cross are an error, as a code in both would have no narrowest one.
//!
//! Give a root the range of its whole system, and no number is ever lost: it is at least *an error of that system*.
//! What happens to the answer when a code gets a node of its own is said under [what stays
//! true](crate::guide::what_stays_true).
//!
//! # Errors
//!
//! | written | the compiler says |
//! |---|---|
//! | `#[code(9, 2)]` | code 2 is already that of `NotFound`; a code has one node |
//! | `#[code(2, 0x2)]` | code 2 is given twice on `NotFound`; once is enough |
//! | `#[code(210..=229)]` | the band 210..=229 of `Query` crosses the band 200..=219 of `Index`, so a code in both has no narrowest band; let one hold the other, or keep them apart |
//! | `#[code(200..220)]` | the band 200..=219 of `Query` is the same as the band 200..=219 of `Index`, so a code in both has no narrowest band; let one hold the other, or keep them apart |
//! | `#[code(219..=200)]` | this range holds no code; its start is to be at most its end, as in `200..=219`, and `a..b` leaves `b` out |
//! | `#[code(200..=)]` | `..=` needs a bound on its right; write `a..` for a range without end |
//! | `#[code(1...9)]` | `...` is not a range; write `a..=b` with both bounds in the range |
//! | `#[code(NOT_FOUND)]` | a code is written as its number; what `NOT_FOUND` stands for is not known here |
//! | `#[code(2_147_483_648)]` | `2147483648` does not fit a code, which is an `i32`: from -2147483648 to 2147483647 |
//! | `#[code(0xFFFF_FFFF)]` | `0xFFFF_FFFF` does not fit a code, which is an `i32`; as one, these bits are `-1` |
//! | `#[code(2.0)]` | a code is an integer, not a float |
//! | `#[code("2")]` | a code is an integer, not a string; a name goes in `#[alias("…")]` |
//! | `#[code('2')]` | a code is an integer; write the number of this character |
//! | `#[code(b"2")]` | a code is an integer such as `2` or `-8` |
//! | `#[code(2x)]` | `x` is no integer type; write the number alone |
//! | `#[code(u8::MAX)]` | a code is written as its number; what this expression comes to is not known here |
//! | `#[code(true)]` | expected an integer such as `2` or `-8`, or a range such as `200..=219` |
//! | `#[code(2 3)]` | expected one code; a comma stands between two, as in `#[code(9, 212)]` |
//! | `#[code(2, , 3)]` | nothing stands before this comma; leave the comma out |
//! | `#[code()]` | this says nothing yet; write `#[code(2)]` or `#[code(204, 200..=219)]` |
//! | `#[code = 2]` | there is no `=` here: what it holds stands in parentheses, as in `#[code(2)]` or `#[code(204, 200..=219)]` |
//! | `#[code(102)]` | `#[code]` is given twice on `NotFound`; put all in one list |
//!
//! A [transparent](super::on_variants#transparent) variant has no code: it has that of the error which it wraps.
//!
//! <style>td:first-child code { white-space: nowrap }</style>
