//! `codes = discriminants`.

use aerospike_errors::{AerospikeError, ErrorKind};

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
#[aerospike(codes = discriminants)]
#[repr(i16)]
enum Status {
    #[code(none)]
    Failed = 0,
    #[parent(Failed)]
    #[code(410, 400..=499)]
    NotFound = 404,
    #[parent(Failed)]
    Negative = -0x8,
    #[parent(NotFound)]
    Letter = 0b100_0001,
}

#[test]
fn discriminant_is_the_canonical_code() {
    let codes: Vec<_> = Status::ALL.iter().map(Status::code).collect();
    assert_eq!(codes, [None, Some(404), Some(65), Some(-8)]);
    assert_eq!(Status::NotFound.codes(), [404, 410]);
    assert_eq!(Status::from_code(-8), Some(Status::Negative));
    assert_eq!(Status::from_code(0), None);
    assert_eq!(Status::classify(499), Some(Status::NotFound));
}

/// The kind has the same representation and discriminants.
#[derive(Debug, AerospikeError)]
#[aerospike(codes = discriminants)]
#[repr(u8)]
enum WithFields {
    Lost {
        key: u8,
    } = 7,
    Full(u8) = b'A',
    #[aerospike(transparent)]
    Store(ErrorKind) = 9,
}

#[test]
fn kind_of_an_enum_with_fields_has_the_discriminants() {
    assert_eq!(WithFieldsKind::Full as u8, b'A');
    assert_eq!(size_of::<WithFieldsKind>(), 1);
    assert_eq!(WithFields::Lost { key: 1 }.code(), Some(7));
    assert_eq!(WithFieldsKind::from_code(65), Some(WithFieldsKind::Full));
    assert_eq!(WithFields::Store(ErrorKind::RecordBusy).code(), Some(14));
    assert_eq!(WithFieldsKind::Store.code(), None);
}
