//! The three numberings of negative codes.

use std::collections::BTreeSet;

use aerospike_errors::ErrorKind as K;
use aerospike_errors::clients::{c, go, java};
use aerospike_errors::{Error, ErrorKind, Numbering};

use super::CODES;
use crate::tsv::{Row, rows};

/// What each code of Java, C# and Rust 3 means.
const JAVA: [(i32, ErrorKind); 17] = [
    (-1, K::ClientError),
    (-2, K::BadResponse),
    (-3, K::InvalidNodeError),
    (-4, K::ClientAbortError),
    (-5, K::ClientAbortError),
    (-6, K::AsyncQueueFull),
    (-7, K::NoMoreConnectionsError),
    (-8, K::ConnectionError),
    (-9, K::AsyncQueueFull),
    (-10, K::SerializeError),
    (-11, K::MaxRetriesExceeded),
    (-12, K::MaxErrorRateExceeded),
    (-15, K::NoResponse),
    (-16, K::BatchFailed),
    (-17, K::TransactionFailed),
    (-18, K::TransactionAlreadyCommitted),
    (-19, K::TransactionAlreadyAborted),
];

/// What each code of Go, Ruby and PHP means.
const GO: [(i32, ErrorKind); 23] = [
    (-1, K::SerializeError),
    (-2, K::BadResponse),
    (-3, K::InvalidNodeError),
    (-4, K::ClientAbortError),
    (-5, K::ClientAbortError),
    (-6, K::ClientError),
    (-7, K::SerializeError),
    (-8, K::NoMoreConnectionsError),
    (-9, K::ClientAbortError),
    (-10, K::ClientError),
    (-11, K::ConnectionError),
    (-12, K::InvalidNodeError),
    (-13, K::InvalidNodeError),
    (-15, K::MaxErrorRateExceeded),
    (-16, K::MaxRetriesExceeded),
    (-17, K::ClientError),
    (-18, K::ConnectionError),
    (-19, K::NoResponse),
    (-20, K::BatchFailed),
    (-21, K::ClientError),
    (-22, K::TransactionFailed),
    (-23, K::TransactionAlreadyCommitted),
    (-24, K::TransactionAlreadyAborted),
];

/// The rows of a family, with their codes.
fn numbering(name: &str) -> Vec<(i32, Row<'static>)> {
    rows(CODES)
        .into_iter()
        .filter(|row| row.get("family").starts_with(name))
        .map(|row| (row.get("code").parse().expect("a code"), row))
        .collect()
}

/// Asserts that a row's constants all lead to its code.
fn assert_named(row: &Row<'_>, columns: &[&str], from_name: impl Fn(&str) -> Option<Option<i32>>) {
    for column in columns {
        for name in row.get(column).split('/').filter(|name| !name.is_empty()) {
            let code = row.get("code").parse().ok();
            assert_eq!(
                from_name(name),
                Some(code),
                "{name}, a constant of {column}"
            );
        }
    }
}

#[test]
fn c_is_the_numbering_of_the_canonical_tree() {
    let rows = numbering("c (C");
    assert_eq!((rows.len(), c::ClientCode::ALL.len()), (20, 20));
    for (code, row) in &rows {
        let node = c::ClientCode::from_code(*code).expect("a documented code");
        assert_eq!(Some(ErrorKind::from(node)), ErrorKind::from_code(*code));
        assert_named(row, &["c_status", "node"], |name| {
            Some(c::ClientCode::from_name(name)?.code())
        });
    }
}

#[test]
fn java_means_what_is_documented() {
    let rows = numbering("java");
    let documented: BTreeSet<_> = rows.iter().map(|(code, _)| *code).collect();
    let expected: BTreeSet<_> = JAVA.iter().map(|(code, _)| *code).collect();
    assert_eq!(documented, expected);
    assert_eq!(java::ClientCode::ALL.len(), rows.len());
    for (code, kind) in JAVA {
        assert_eq!(
            java::ClientCode::from_code(code).map(ErrorKind::from),
            Some(kind),
            "{code}"
        );
    }
    for (code, row) in &rows {
        assert_named(row, &["java", "csharp"], |name| {
            Some(java::ClientCode::from_name(name)?.code())
        });
        let variant = row
            .get("rust3_variant")
            .trim_start_matches("ClientResultCode::");
        if variant != format!("Unknown({code})") {
            let node = java::ClientCode::from_code(*code).expect("a documented code");
            assert_eq!(node.name(), variant);
        }
    }
}

#[test]
fn go_means_what_is_documented() {
    let rows = numbering("go");
    let documented: BTreeSet<_> = rows.iter().map(|(code, _)| *code).collect();
    let expected: BTreeSet<_> = GO.iter().map(|(code, _)| *code).collect();
    assert_eq!(documented, expected);
    assert_eq!(go::ClientCode::ALL.len(), rows.len());
    for (code, kind) in GO {
        assert_eq!(
            go::ClientCode::from_code(code).map(ErrorKind::from),
            Some(kind),
            "{code}"
        );
    }
    for (_, row) in &rows {
        assert_named(row, &["go", "ruby"], |name| {
            Some(go::ClientCode::from_name(name)?.code())
        });
    }
}

#[test]
fn one_number_is_three_things() {
    let of = |code| {
        Numbering::ALL
            .iter()
            .map(|family| family.from_code(code))
            .collect::<Vec<_>>()
    };
    let twelve = [
        K::MaxRetriesExceeded,
        K::MaxErrorRateExceeded,
        K::InvalidNodeError,
    ];
    assert_eq!(of(-12), twelve.map(Some));
    let eight = [
        K::InvalidNodeError,
        K::ConnectionError,
        K::NoMoreConnectionsError,
    ];
    assert_eq!(of(-8), eight.map(Some));
    let one = [K::ClientError, K::ClientError, K::SerializeError];
    assert_eq!(of(-1), one.map(Some));
}

#[test]
fn one_kind_is_three_numbers() {
    let kind = ErrorKind::MaxErrorRateExceeded;
    assert_eq!(
        Numbering::ALL
            .iter()
            .map(|family| family.code_of(kind))
            .collect::<Vec<_>>(),
        [Some(-14), Some(-12), Some(-15)]
    );
    assert_eq!(
        c::ClientCode::from_code(-14).map(ErrorKind::from),
        Some(kind)
    );
    assert_eq!(
        java::ClientCode::from_code(-12).map(ErrorKind::from),
        Some(kind)
    );
}

#[test]
fn a_family_answers_as_its_enum_does_and_positive_codes_are_the_same_to_all() {
    for code in -300..=1400 {
        let exact = [
            c::ClientCode::from_code(code).map(ErrorKind::from),
            java::ClientCode::from_code(code).map(ErrorKind::from),
            go::ClientCode::from_code(code).map(ErrorKind::from),
        ];
        for (family, exact) in Numbering::ALL.iter().zip(exact) {
            let place = family.classify(code);
            if code < 0 {
                assert_eq!(family.from_code(code), exact, "{code} of {family}");
                assert_eq!(
                    place,
                    exact.or(Some(ErrorKind::ClientError)),
                    "{code} of {family}"
                );
                assert!(
                    place.is_some_and(|kind| kind.is_client_error()),
                    "{code} of {family}"
                );
            } else {
                assert_eq!(exact, None, "{code} of {family}");
                assert_eq!(family.from_code(code), ErrorKind::from_code(code));
                assert_eq!(place, ErrorKind::classify(code));
            }
        }
    }
    for family in Numbering::ALL {
        assert_eq!(family.classify(i32::MIN), Some(ErrorKind::ClientError));
    }
}

#[test]
fn the_number_of_a_kind_leads_back_to_it() {
    for family in Numbering::ALL {
        for kind in ErrorKind::ALL {
            if let Some(code) = family.code_of(*kind) {
                assert_eq!(family.from_code(code), Some(*kind), "{code} of {family}");
            }
        }
    }
    // Of several codes for one kind, the one that says no more than the kind does.
    assert_eq!(Numbering::Go.code_of(ErrorKind::ClientError), Some(-17));
    assert_eq!(Numbering::Go.code_of(ErrorKind::SerializeError), Some(-1));
    assert_eq!(
        Numbering::Java.code_of(ErrorKind::ClientAbortError),
        Some(-4)
    );
    let known = |family: Numbering| {
        ErrorKind::ALL
            .iter()
            .filter(move |kind| family.code_of(**kind).is_some())
    };
    assert_eq!(
        known(Numbering::C)
            .filter(|kind| kind.is_client_error())
            .count(),
        20
    );
    assert_eq!(
        known(Numbering::Java)
            .filter(|kind| kind.is_client_error())
            .count(),
        15
    );
    assert_eq!(
        known(Numbering::Go)
            .filter(|kind| kind.is_client_error())
            .count(),
        14
    );
}

#[test]
fn an_error_of_a_code_keeps_its_number_and_family() {
    for code in java::ClientCode::ALL {
        let error = Error::from(*code);
        assert_eq!(error.kind(), ErrorKind::from(*code));
        assert_eq!(
            (error.code(), error.numbering()),
            (code.code(), Some(Numbering::Java))
        );
        assert!(code.is_a(ErrorKind::ClientError) && code.is_a(error.kind()));
    }
    let error = Error::from(go::ClientCode::RackNotDefined);
    assert_eq!(
        (error.code(), error.numbering()),
        (Some(-13), Some(Numbering::Go))
    );
}
