//! `#[property(…)]`.

use aerospike_errors::{AerospikeError, ErrorKind};

const TEAPOT: u16 = 418;

const fn double(value: u16) -> u16 {
    2 * value
}

/// A severity, which is not `Copy`.
#[derive(Debug, PartialEq)]
pub(crate) enum Severity {
    Low,
    High(u8),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
#[property(
    /// The HTTP status of the response.
    http_status: u16 = 500,
    texts: &'static [&'static str] = &["a", "b"],
)]
#[property(severity: Severity)]
enum WebError {
    #[property(severity = Severity::Low)]
    Web,
    #[parent(Web)]
    #[property(http_status = 404, texts = &[])]
    NotFound,
    #[parent(NotFound)]
    #[property(severity = Severity::High(if TEAPOT > 400 { 2 } else { 1 }))]
    Gone,
    #[parent(Gone)]
    #[property(http_status = TEAPOT)]
    Teapot,
    #[parent(Web)]
    #[property(http_status = double(210))]
    Doubled,
    #[property(severity = { const LEVEL: u8 = 7; Severity::High(LEVEL) })]
    Other,
}

#[test]
fn nearest_ancestor_sets_the_value() {
    let statuses = WebError::ALL.iter().map(WebError::http_status);
    assert!(statuses.eq([500, 404, 404, TEAPOT, 420, 500]));
    assert_eq!(WebError::Gone.texts(), [""; 0]);
    assert_eq!(WebError::Doubled.texts(), ["a", "b"]);
    assert_eq!(WebError::NotFound.severity(), Severity::Low);
    assert_eq!(WebError::Teapot.severity(), Severity::High(2));
    assert_eq!(WebError::Other.severity(), Severity::High(7));
}

#[test]
fn methods_are_constant() {
    const STATUS: u16 = WebError::Teapot.http_status();
    const OF_VALUE: u16 = StoreError::<u8>::Known(1).http_status();
    assert_eq!((STATUS, OF_VALUE), (TEAPOT, 404));
}

/// An enum with fields; one value comes from a property of another kind.
#[derive(Debug, AerospikeError)]
#[property(http_status: u16, retries: u8 = 1)]
enum StoreError<T> {
    #[parent(ErrorKind::RecordNotFound)]
    #[property(http_status = WebError::NotFound.http_status())]
    Known(T),
    #[property(http_status = 503, retries = 3)]
    Busy { key: T },
}

/// `forward` calls the method of the wrapped error.
#[derive(Debug, AerospikeError)]
#[property(http_status: u16 = 500, retries: u8 = 0)]
enum ServiceError {
    #[aerospike(transparent)]
    #[property(http_status = forward)]
    Store(StoreError<u8>),
    #[aerospike(transparent)]
    #[property(http_status = 502)]
    Web(WebError),
    #[property(http_status = 400)]
    Invalid(String),
}

#[test]
fn forward_calls_the_wrapped_error() {
    let busy = ServiceError::Store(StoreError::Busy { key: 1 });
    assert_eq!((busy.http_status(), busy.retries()), (503, 0));
    assert_eq!(busy.kind().http_status(), 500);
    assert_eq!(ServiceError::Web(WebError::Teapot).http_status(), 502);
    assert_eq!(ServiceError::Invalid(String::new()).http_status(), 400);
}
