//! `#[code(…)]`: every form of an integer and of a range.

use std::ops::RangeInclusive;

use aerospike_errors::AerospikeError;

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum Integers {
    #[code(2, -8, 0x1F, 0b1_0_0, 0o17, 1_000)]
    Plain,
    #[code(7i32, 255u8, -128i8, -300i16, 65_535u16, 0usize, 9i64)]
    WithSuffix,
    #[code(-2147483648, 2147483647)]
    Bounds,
}

#[test]
fn integers_of_every_form_are_codes() {
    assert_eq!(Integers::Plain.codes(), [2, -8, 31, 4, 15, 1000]);
    assert_eq!(
        Integers::WithSuffix.codes(),
        [7, 255, -128, -300, 65_535, 0, 9]
    );
    assert_eq!(Integers::Bounds.codes(), [i32::MIN, i32::MAX]);
    for kind in Integers::ALL {
        for code in kind.codes() {
            assert_eq!(Integers::from_code(*code), Some(*kind), "{code}");
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum Ranges {
    #[code(..)]
    All,
    #[code(1..=255)]
    Inclusive,
    #[code(20..25, 0x10 ..= 0x1F)]
    HalfOpen,
    #[code(..0)]
    Negative,
    #[code(-20..=-1)]
    Nested,
    #[code(5..=5, 6)]
    One,
    #[code(1000..)]
    Large,
}

#[test]
fn ranges_of_every_form_have_inclusive_bounds() {
    let ranges = |kind: Ranges| -> Vec<RangeInclusive<i32>> { kind.node().ranges().collect() };
    assert_eq!(ranges(Ranges::All), [i32::MIN..=i32::MAX]);
    assert_eq!(ranges(Ranges::Inclusive), [1..=255]);
    assert_eq!(ranges(Ranges::HalfOpen), [20..=24, 16..=31]);
    assert_eq!(ranges(Ranges::Negative), [i32::MIN..=-1]);
    assert_eq!(ranges(Ranges::Nested), [-20..=-1]);
    assert_eq!(ranges(Ranges::One), [5..=5]);
    assert_eq!(ranges(Ranges::Large), [1000..=i32::MAX]);
}

#[test]
fn code_is_classified_as_the_narrowest_range() {
    for (code, kind) in [
        (0, Ranges::All),
        (4, Ranges::Inclusive),
        (5, Ranges::One),
        (6, Ranges::One),
        (7, Ranges::Inclusive),
        (256, Ranges::All),
        (20, Ranges::HalfOpen),
        (31, Ranges::HalfOpen),
        (-1, Ranges::Nested),
        (-21, Ranges::Negative),
        (i32::MIN, Ranges::Negative),
        (i32::MAX, Ranges::Large),
    ] {
        assert_eq!(Ranges::classify(code), Some(kind), "{code}");
        let owner = (code == 6).then_some(Ranges::One);
        assert_eq!(Ranges::from_code(code), owner, "{code}");
    }
}
