//! Explicit discriminants and representations.

use aerospike_errors::AerospikeError;

const BASE: u8 = 4;

/// Discriminants that are not in the order of the tree.
#[derive(Debug, Clone, Copy, AerospikeError)]
#[repr(u8)]
pub enum Wire {
    /// A root.
    Any = 200,
    /// Computed.
    #[parent(Any)]
    #[code(9)]
    Timeout = BASE * 2 + { 1 },
    /// Implicit.
    #[parent(Timeout)]
    Later,
    /// A byte literal.
    #[parent(Any)]
    Letter = b'a',
    /// The constant of a trait with two parameters, after an operator.
    #[parent(Any)]
    OfTrait = 1 + <u8 as Pick<u8, u16>>::NUMBER,
    /// Shifts, not angle brackets.
    #[parent(Any)]
    Shifted = 1 << 6 >> 1,
    /// A comparison, not an angle bracket.
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

/// `repr(C)`, and the three forms of variants without fields.
#[derive(Debug, AerospikeError)]
#[repr(C)]
pub enum Foreign {
    /// A root.
    #[code(-1)]
    Negative,
    /// Empty parentheses.
    #[parent(Negative)]
    Tuple(),
    /// Empty braces.
    #[parent(Negative)]
    Braces {},
}

/// An enum with fields, discriminants and a representation.
#[derive(Debug, AerospikeError)]
#[repr(i16)]
pub enum Tagged {
    /// A root.
    Any = -5,
    /// A variant with a field.
    #[parent(Any)]
    Key(u64) = 7,
}
