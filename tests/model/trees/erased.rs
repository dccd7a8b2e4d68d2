//! `&dyn AerospikeError` and its boxes.

use aerospike_errors::{AerospikeError, ErrorKind, IsA, Node};
use aerospike_errors_tests_library::CacheError;

/// An error with a received code that its kind does not own.
struct Received {
    code: i32,
}

impl AerospikeError for Received {
    fn node(&self) -> Node {
        ErrorKind::classify(self.code)
            .unwrap_or(ErrorKind::AerospikeError)
            .node()
    }

    fn code(&self) -> Option<i32> {
        Some(self.code)
    }
}

fn facts(error: &dyn AerospikeError) -> (&'static str, Option<i32>, bool) {
    (
        error.node().name(),
        error.code(),
        error.is_a_node(ErrorKind::ServerError.node()),
    )
}

#[test]
fn reference_delegates() {
    assert_eq!(
        facts(&ErrorKind::RecordNotFound),
        ("RecordNotFound", Some(2), true)
    );
    assert_eq!(facts(&CacheError::Expired), ("Expired", Some(1001), true));
    assert_eq!(
        facts(&Received { code: 207 }),
        ("IndexError", Some(207), true)
    );
    assert_eq!(
        facts(&ErrorKind::ParamError),
        ("ParamError", Some(-2), false)
    );
    assert_eq!(
        facts(&ErrorKind::ParamError.node()),
        ("ParamError", Some(-2), false)
    );
}

#[test]
fn boxes_delegate() {
    let all: Vec<Box<dyn AerospikeError + Send + Sync>> = vec![
        Box::new(ErrorKind::RecordBusy),
        Box::new(CacheError::GaveUp),
        Box::new(Received { code: 14 }),
    ];
    let codes: Vec<_> = all.iter().map(AerospikeError::code).collect();
    assert_eq!(codes, [Some(14), None, Some(14)]);
    assert!(all[1].is_a(ErrorKind::TimeoutError) && !all[1].is_a(ErrorKind::RecordBusy));
    assert_eq!(facts(&all[0]), ("RecordBusy", Some(14), true));

    let sent: Box<dyn AerospikeError + Send> = Box::new(CacheError::Miss);
    let (node, code) = std::thread::spawn(move || (sent.node(), sent.code()))
        .join()
        .expect("no panic");
    assert_eq!((node, code), (CacheError::Miss.node(), Some(1000)));

    let shared: &(dyn AerospikeError + Sync) = &CacheError::Miss;
    assert!(shared.is_a_node(ErrorKind::RecordNotFound.node()));
    let local: Box<dyn AerospikeError> = Box::new(CacheError::Miss);
    assert!(local.is_a(ErrorKind::RecordNotFound));
}

/// A generic function for static types and trait objects.
fn attempts<E: IsA>(mut call: impl FnMut() -> Result<(), E>) -> u32 {
    let mut attempts = 1;
    while let Err(error) = call() {
        if attempts == 3 || !error.is_a(ErrorKind::RecordBusy) {
            break;
        }
        attempts += 1;
    }
    attempts
}

#[test]
fn generic_function_takes_values_and_boxes() {
    assert_eq!(attempts(|| Err(ErrorKind::RecordBusy)), 3);
    assert_eq!(attempts(|| Err(CacheError::Miss)), 1);
    assert_eq!(
        attempts(|| Err(&ErrorKind::RecordBusy as &dyn AerospikeError)),
        3
    );
    assert_eq!(
        attempts(|| Err(Box::new(ErrorKind::RecordBusy) as Box<dyn AerospikeError + Send + Sync>)),
        3
    );
}
