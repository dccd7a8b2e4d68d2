//! Explicit discriminants and representations.

use aerospike_errors::AerospikeError;

const BASE: u8 = 4;

/// Discriminants in another order than the tree.
#[derive(Debug, Clone, Copy, AerospikeError)]
#[repr(u8)]
pub enum Wire {
    /// Anything.
    Any = 200,
    /// Computed.
    #[parent(Any)]
    #[code(9)]
    Timeout = BASE * 2 + { 1 },
    /// The next.
    #[parent(Timeout)]
    Later,
    /// A character.
    #[parent(Any)]
    Letter = b'a',
    /// A constant of a trait with two parameters, behind an operator.
    #[parent(Any)]
    OfTrait = 1 + <u8 as Pick<u8, u16>>::NUMBER,
    /// Angle brackets that are none.
    #[parent(Any)]
    Shifted = 1 << 6 >> 1,
    /// Another.
    #[parent(Any)]
    Compared = (1 < 2) as u8,
}

/// A pair of types.
pub trait Pick<A, B> {
    /// A number.
    const NUMBER: u8;
}

impl Pick<Self, u16> for u8 {
    const NUMBER: Self = 20;
}

const _: () =
    assert!(Wire::Timeout as u8 == 9 && matches!(Wire::from_code(9), Some(Wire::Timeout)));

/// A representation that other languages know, and variants that carry nothing in three forms.
#[derive(Debug, AerospikeError)]
#[repr(C)]
pub enum Foreign {
    /// A root.
    #[code(-1)]
    Negative,
    /// Empty brackets carry nothing either.
    #[parent(Negative)]
    Tuple(),
    /// Neither do empty braces.
    #[parent(Negative)]
    Braces {},
}

/// A representation and discriminants on an enum with fields.
#[derive(Debug, AerospikeError)]
#[repr(i16)]
pub enum Tagged {
    /// Anything.
    Any = -5,
    /// With what it is about.
    #[parent(Any)]
    Key(u64) = 7,
}
