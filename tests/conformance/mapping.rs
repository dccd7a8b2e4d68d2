//! HTTP statuses and gRPC codes: the table of the guide, `google.rpc.Code` and RFC 9110.

use std::collections::{BTreeMap, BTreeSet};

use aerospike_errors::{Error, ErrorKind};

use crate::table::named;

/// The guide with the table of decisions.
const GUIDE: &str = include_str!("../../aerospike-errors/docs/guide/mapping.md");

/// The codes of `google.rpc.Code` with the HTTP statuses that its comments map them to.
const GOOGLE: [(i32, &str, u16); 16] = [
    (1, "CANCELLED", 499),
    (2, "UNKNOWN", 500),
    (3, "INVALID_ARGUMENT", 400),
    (4, "DEADLINE_EXCEEDED", 504),
    (5, "NOT_FOUND", 404),
    (6, "ALREADY_EXISTS", 409),
    (7, "PERMISSION_DENIED", 403),
    (8, "RESOURCE_EXHAUSTED", 429),
    (9, "FAILED_PRECONDITION", 400),
    (10, "ABORTED", 409),
    (11, "OUT_OF_RANGE", 400),
    (12, "UNIMPLEMENTED", 501),
    (13, "INTERNAL", 500),
    (14, "UNAVAILABLE", 503),
    (15, "DATA_LOSS", 500),
    (16, "UNAUTHENTICATED", 401),
];

/// The decisions that differ from `google.rpc.Code`; the guide has the reasons.
const DIFFERENT: [(u16, i32); 5] = [(403, 9), (409, 9), (413, 3), (500, 1), (503, 8)];

/// The client and server errors of RFC 9110, and 429 of RFC 6585.
const STATUSES: [u16; 27] = [
    400, 401, 402, 403, 404, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 421,
    422, 426, 429, 500, 501, 502, 503, 504,
];

/// Returns the decisions of the guide, each with its kinds.
fn decisions() -> BTreeMap<(u16, i32), Vec<ErrorKind>> {
    let table = GUIDE
        .lines()
        .skip_while(|line| !line.starts_with("| kinds |"));
    let rows = table
        .take_while(|line| line.starts_with('|'))
        .skip(2)
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [kinds, status, code, reason] = cells[..] else {
                panic!("expected four cells in {line}")
            };
            let (code, name) = code.split_once(' ').expect("code and name");
            let code = code.parse().expect("a code");
            let known = GOOGLE
                .iter()
                .any(|(own, known, _)| *own == code && format!("`{known}`") == name);
            assert!(known, "{code} is not {name}");
            assert!(reason.ends_with('.'), "{line}");
            let kinds = kinds
                .split(',')
                .map(|kind| named(kind.trim().trim_matches('`')));
            ((status.parse().expect("a status"), code), kinds.collect())
        });
    rows.collect()
}

#[test]
fn guide_has_the_decisions() {
    let decisions = decisions();
    let help = "see aerospike-errors/docs/guide/mapping.md and aerospike-errors/src/kind.rs";
    for (decision, kinds) in &decisions {
        for kind in kinds {
            let pair = (kind.http_status(), kind.grpc_code());
            assert_eq!(pair, *decision, "{kind:?}; {help}");
        }
    }
    for kind in ErrorKind::ALL {
        let pair = (kind.http_status(), kind.grpc_code());
        assert!(
            decisions.contains_key(&pair),
            "{kind:?} has {pair:?}; {help}"
        );
    }
}

#[test]
fn decisions_follow_google_rpc_and_rfc_9110() {
    let mut different = BTreeSet::new();
    for kind in ErrorKind::ALL {
        let (status, code) = (kind.http_status(), kind.grpc_code());
        assert!(STATUSES.contains(&status), "{kind:?}");
        let (.., mapped) = GOOGLE
            .iter()
            .find(|(own, ..)| *own == code)
            .expect("a gRPC code");
        if status != *mapped {
            different.insert((status, code));
        }
    }
    assert_eq!(different, DIFFERENT.into());
}

#[test]
fn categories_decide_the_class_of_the_status() {
    for kind in ErrorKind::ALL {
        let (status, code) = (kind.http_status(), kind.grpc_code());
        if kind.is_not_found() {
            assert_eq!((status, code), (404, 5), "{kind:?}");
        } else if kind.is_conflict() {
            assert!(status == 409 && [6, 9, 10].contains(&code), "{kind:?}");
        } else if kind.is_invalid() {
            assert!(
                [400, 413].contains(&status) && [3, 9].contains(&code),
                "{kind:?}"
            );
        } else if kind.is_transient() {
            assert!([429, 503, 504].contains(&status), "{kind:?}");
            assert!([4, 8, 14].contains(&code), "{kind:?}");
        } else if *kind != ErrorKind::TransactionError {
            // The status of that group is the one of its children.
            assert!(status == 403 || status >= 500, "{kind:?}");
        }
        let error = Error::from(*kind);
        assert_eq!((error.http_status(), error.grpc_code()), (status, code));
    }
}
