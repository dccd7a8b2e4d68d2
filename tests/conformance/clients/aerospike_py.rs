//! The exceptions of aerospike-py: the released and the documented tree, and their codes.

use aerospike_errors::ErrorKind;
use aerospike_errors::clients::aerospike_py::Exception;

use super::{CODES, assert_ancestry_is_kept, assert_descriptions, classes};
use crate::tsv::rows;

const RELEASED: &str = include_str!("../../data/trees/aerospike_py_released.tsv");
const CONSTANTS: &str = include_str!("../../data/aerospike_py_constants.tsv");
const DOCUMENTED: &str = include_str!("../../data/trees/aerospike_py_documented.tsv");

fn class(name: &str) -> Exception {
    Exception::from_name(name).unwrap_or_else(|| panic!("no class {name}"))
}

#[test]
fn released_tree() {
    let rows = classes(RELEASED);
    assert_eq!((rows.len(), Exception::ALL.len()), (25, 25));
    for row in &rows {
        let class = class(row.name);
        assert_eq!(class.name(), row.name);
        assert_eq!(
            class.parent().map(|parent| parent.name()),
            row.parent,
            "the parent of {class}"
        );
        for code in &row.codes {
            assert_eq!(Exception::classify(*code), Some(class), "{code}");
        }
    }
}

#[test]
fn documented_tree() {
    let rows = classes(DOCUMENTED);
    assert_eq!(rows.len(), 23);
    for row in &rows {
        let class = class(row.name);
        assert_eq!(class.name(), row.name);
        assert_eq!(
            class.parent().map(|parent| parent.name()),
            row.parent,
            "the parent of {class}"
        );
        for code in &row.codes {
            assert_eq!(class.code(), Some(*code), "the code of {class}");
        }
    }
    let beyond: Vec<_> = Exception::ALL
        .iter()
        .map(Exception::name)
        .filter(|name| rows.iter().all(|row| row.name != *name))
        .collect();
    assert_eq!(beyond, ["BackpressureError", "RustPanicError"]);
}

#[test]
fn documented_constants_are_aliases() {
    let rows = rows(CONSTANTS);
    assert_eq!(rows.len(), 14);
    for row in rows
        .iter()
        .filter(|row| row.get("constant") != "AEROSPIKE_OK")
    {
        let class = class(row.get("class"));
        assert_eq!(
            Exception::from_name(row.get("constant")),
            Some(class),
            "{}",
            row.get("constant")
        );
        assert_eq!(
            class.code(),
            row.get("code").parse().ok(),
            "the code of {class}"
        );
    }
}

#[test]
fn released_constants_of_owned_codes_are_aliases() {
    let mut checked = 0;
    for row in rows(CODES) {
        let code = row.get("code").parse().expect("a code");
        let (Some(class), constant) =
            (Exception::from_code(code), row.get("aerospike_py_constant"))
        else {
            continue;
        };
        // The package has no constant for 212.
        if ["server", "aerospike_py"].contains(&row.get("family")) && !constant.is_empty() {
            assert_eq!(Exception::from_name(constant), Some(class), "{constant}");
            checked += 1;
        }
    }
    assert_eq!(checked, 16);
}

#[test]
fn deprecated_names_are_aliases() {
    assert_eq!(
        Exception::from_name("TimeoutError"),
        Some(Exception::AerospikeTimeoutError)
    );
    assert_eq!(
        Exception::from_name("IndexError"),
        Some(Exception::AerospikeIndexError)
    );
}

#[test]
fn classes_are_converted_to_kinds() {
    use Exception as E;
    let others = [
        (E::BackpressureError, ErrorKind::AsyncQueueFull),
        (E::RustPanicError, ErrorKind::ClientError),
        (E::ClusterError, ErrorKind::ConnectionError),
        (E::InvalidArgError, ErrorKind::ParamError),
        (E::AerospikeTimeoutError, ErrorKind::TimeoutError),
        (E::AerospikeIndexError, ErrorKind::IndexError),
        (E::BinTypeError, ErrorKind::BinIncompatibleType),
    ];
    for class in E::ALL {
        let kind = ErrorKind::from(*class);
        match others.iter().find(|(other, _)| other == class) {
            Some((_, expected)) => assert_eq!(kind, *expected, "{class}"),
            None => assert_eq!(kind.name(), class.name()),
        }
    }
}

#[test]
fn conversion_keeps_the_ancestry() {
    let pairs = assert_ancestry_is_kept(Exception::ALL, Exception::is_a);
    assert_eq!(
        pairs,
        Exception::ALL
            .iter()
            .map(|class| class.depth() + 1)
            .sum::<usize>()
    );
}

#[test]
fn codes_raise_the_documented_classes() {
    let mut contradicting = Vec::new();
    let (mut checked, mut without_class) = (0, 0);
    for row in rows(CODES)
        .iter()
        .filter(|row| row.get("family") == "server" && row.get("code") != "0")
        .filter(|row| !row.get("aerospike_py_class").is_empty())
    {
        let code = row.get("code").parse().expect("a code");
        let expected = class(
            row.get("aerospike_py_class")
                .split(' ')
                .next()
                .unwrap_or_default(),
        );
        assert_eq!(Exception::classify(code), Some(expected), "{code}");
        if ErrorKind::classify(code).is_some_and(|kind| !kind.is_a(ErrorKind::from(expected))) {
            contradicting.push(code);
        }
        checked += 1;
        without_class += usize::from(row.get("aerospike_py_class").contains("fallback"));
    }
    assert!(checked >= 85 && without_class >= 44);
    // The Python clients contradict each other on 212. In aerospike-py it raises the class of 9. In
    // the official client it is a query error, as in the canonical tree.
    assert_eq!(contradicting, [212]);
}

#[test]
fn kinds_become_the_class_that_owns_their_code() {
    let owned: Vec<i32> = rows(CODES)
        .iter()
        .filter(|row| row.get("family") == "server")
        .map(|row| row.get("code").parse().expect("a code"))
        .filter(|code| Exception::from_code(*code).is_some())
        .collect();
    assert_eq!(owned.len(), 16);
    for code in owned {
        let kind = ErrorKind::from_code(code).unwrap_or_else(|| panic!("no kind owns {code}"));
        assert_eq!(
            Some(Exception::from(kind)),
            Exception::from_code(code),
            "{kind:?}"
        );
    }
}

#[test]
fn kinds_become_the_class_with_their_meaning() {
    use ErrorKind as K;
    let expected = [
        (K::ConnectionError, Exception::ClusterError),
        (K::InvalidNodeError, Exception::ClusterError),
        (K::NoMoreConnectionsError, Exception::ClusterError),
        (K::MaxErrorRateExceeded, Exception::ClusterError),
        (K::CircuitOpen, Exception::ClusterError),
        (K::RackNotDefined, Exception::ClusterError),
        (K::ClusterChangeError, Exception::ServerError),
        (K::MaxRecordsRequired, Exception::InvalidArgError),
        // The server's 11 has no class.
        (K::ClusterError, Exception::ServerError),
        (K::ClientError, Exception::ClientError),
        (K::Io, Exception::ClientError),
        (K::RecordBusy, Exception::RecordError),
        (K::IndexOOM, Exception::AerospikeIndexError),
        (K::ScanAbortedError, Exception::QueryAbortedError),
        (K::LdapQuery, Exception::AdminError),
        (K::AerospikeError, Exception::AerospikeError),
    ];
    for (kind, class) in expected {
        assert_eq!(Exception::from(kind), class, "{kind:?}");
    }
    // Each conversion to a kind and back returns the class, except for the panic.
    for class in Exception::ALL
        .iter()
        .filter(|class| **class != Exception::RustPanicError)
    {
        assert_eq!(
            Exception::from(ErrorKind::from(*class)),
            *class,
            "there and back"
        );
    }
}

#[test]
fn classes_have_the_descriptions_of_their_kinds() {
    assert_descriptions(Exception::ALL, |class| (class.name(), class.description()));
}
