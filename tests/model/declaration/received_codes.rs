//! `#[code]` on a field.

use aerospike_errors::AerospikeError;

type Wire = u8;

#[derive(Debug, AerospikeError)]
enum StoreError {
    #[code(1, 1..=255)]
    Store(#[code] i32),
    #[parent(Store)]
    #[code(2)]
    NotFound {
        key: String,
        #[code]
        received: Wire,
    },
    #[parent(Store)]
    #[code(9)]
    Timeout,
    #[code(-3)]
    Other(i8, #[code] i16),
}

#[test]
fn value_returns_the_received_code() {
    let not_found = StoreError::NotFound {
        key: "k".to_owned(),
        received: 200,
    };
    assert_eq!(not_found.code(), Some(200));
    assert_eq!(AerospikeError::code(&not_found), Some(200));
    assert_eq!((&not_found as &dyn AerospikeError).code(), Some(200));
    assert_eq!(not_found.kind().code(), Some(2));
    assert_eq!(not_found.node().code(), Some(2));
    assert_eq!(StoreError::Store(-77).code(), Some(-77));
    assert_eq!(StoreError::Timeout.code(), Some(9));
    assert_eq!(StoreError::Other(1, i16::MIN).code(), Some(-32768));
}

#[derive(Debug, AerospikeError)]
enum Outer {
    #[aerospike(transparent)]
    Store(StoreError),
    Code(#[code] u16),
}

#[test]
fn transparent_variant_returns_the_received_code() {
    assert_eq!(Outer::Store(StoreError::Store(12)).code(), Some(12));
    assert_eq!(Outer::Code(u16::MAX).code(), Some(65535));
}
