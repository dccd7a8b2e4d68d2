//! The retry policy, clause by clause, and the page that compares it with the clients'.

use std::collections::{BTreeMap, BTreeSet};

use aerospike_errors::retry::in_doubt;
use aerospike_errors::{AerospikeError, Error, ErrorKind, Numbering, Retry, check};

use crate::tsv::rows;

/// Which codes each client retries.
const RETRIED: &str = include_str!("../../data/retried.tsv");
/// Holds the page.
const PAGE: &str = include_str!("../../../aerospike-errors/src/retry.rs");

#[test]
fn refused_is_what_the_server_decides_before_it_applies_a_write() {
    let refused: BTreeSet<_> = ErrorKind::ALL
        .iter()
        .filter(|kind| kind.is_refused())
        .map(ErrorKind::code)
        .collect();
    assert_eq!(refused, [8, 14, 18, 22].map(Some).into());
}

#[test]
fn transient_is_what_can_pass_by_itself() {
    let transient: BTreeSet<_> = ErrorKind::ALL
        .iter()
        .filter(|kind| kind.is_transient())
        .map(ErrorKind::name)
        .collect();
    let expected = [
        // The server.
        "ClusterChangeError",
        "TimeoutError",
        "ClusterError",
        "RecordBusy",
        "DeviceOverload",
        "XdrKeyBusy",
        "QuotaExceeded",
        "MrtBlocked",
        "BatchQueueFullError",
        "IndexNotReadable",
        "QueryQueueFull",
        "QueryTimeout",
        "QueryNetIo",
        // The client.
        "AsyncConnectionError",
        "NoMoreConnectionsError",
        "InvalidNodeError",
        "ConnectionError",
        "AsyncQueueFull",
        "MaxRetriesExceeded",
        "MaxErrorRateExceeded",
        "NoResponse",
    ];
    assert_eq!(transient, expected.into());
}

/// The formula as the C, Java and C# clients have it.
fn formula(code: i32, times_sent: u32, is_write: bool) -> bool {
    is_write && (times_sent > 1 || (times_sent == 1 && (code == 9 || code <= 0)))
}

#[test]
fn in_doubt_is_the_formula_of_the_clients() {
    for code in -300..=1400 {
        for sent in [0, 1, 2, 3, u32::MAX] {
            for is_write in [false, true] {
                let expected = formula(code, sent, is_write);
                assert_eq!(
                    in_doubt(code, sent, is_write),
                    expected,
                    "{code}, sent {sent} times"
                );
                for family in Numbering::ALL.iter().filter(|_| code != 50) {
                    let error = Error::from_code(*family, code).with_attempts(sent, is_write);
                    assert_eq!(
                        error.in_doubt(),
                        expected,
                        "{code} of {family}, sent {sent} times"
                    );
                }
            }
        }
    }
}

#[test]
fn in_doubt_clause_by_clause() {
    let timeout = ErrorKind::TimeoutError;
    assert!(!timeout.in_doubt(2, false), "a read never is");
    assert!(!timeout.in_doubt(0, true), "what was not sent never is");
    assert!(
        timeout.in_doubt(1, true),
        "sent once, and the deadline passed"
    );
    assert!(
        ErrorKind::ConnectionError.in_doubt(1, true),
        "sent once, and the client failed"
    );
    assert!(
        ErrorKind::BadResponse.in_doubt(1, true),
        "so it is where the client has no code for it"
    );
    assert!(
        !ErrorKind::RecordBusy.in_doubt(1, true),
        "sent once, and the server said no"
    );
    assert!(
        ErrorKind::RecordBusy.in_doubt(2, true),
        "an attempt before may have been applied"
    );
    assert!(
        !ErrorKind::QueryTimeout.in_doubt(1, true),
        "only 9 is the deadline of a write"
    );
}

#[test]
fn retry_of_a_kind_clause_by_clause() {
    for kind in ErrorKind::ALL {
        let expected = match (kind.is_transient(), kind.is_refused()) {
            (false, _) => Retry::No,
            (true, true) => Retry::Yes,
            (true, false) => Retry::IfIdempotent,
        };
        assert_eq!(kind.retry(), expected, "{kind}");
    }
    assert_eq!(ErrorKind::DeviceOverload.retry(), Retry::Yes);
    assert_eq!(ErrorKind::ConnectionError.retry(), Retry::IfIdempotent);
    // Refused, but it stays so until somebody changes something.
    assert_eq!(ErrorKind::ServerFull.retry(), Retry::No);
    assert_eq!(ErrorKind::ForbiddenError.retry(), Retry::No);
    assert_eq!(ErrorKind::RecordGenerationError.retry(), Retry::No);
}

#[test]
fn retry_of_an_error_clause_by_clause() {
    for kind in ErrorKind::ALL {
        let known = |in_doubt| Error::from(*kind).with_in_doubt(in_doubt).retry();
        let (sure, unsure) = if kind.is_transient() {
            (Retry::Yes, Retry::IfIdempotent)
        } else {
            (Retry::No, Retry::No)
        };
        assert_eq!((known(false), known(true)), (sure, unsure), "{kind}");
        assert_eq!(Error::from(*kind).retry(), kind.retry(), "{kind}");
    }
}

#[test]
fn a_decision_allows_what_it_says() {
    for (retry, idempotent, other) in [
        (Retry::Yes, true, true),
        (Retry::IfIdempotent, true, false),
        (Retry::No, false, false),
    ] {
        assert_eq!(
            (retry.allows(true), retry.allows(false)),
            (idempotent, other),
            "{retry}"
        );
    }
}

/// The kinds that each client retries, by its own numbers.
fn retried() -> BTreeMap<&'static str, BTreeSet<ErrorKind>> {
    let family = |name| {
        Numbering::ALL
            .iter()
            .find(|family| family.name() == name)
            .expect("a family")
    };
    rows(RETRIED)
        .iter()
        .map(|row| {
            let family = family(row.get("family"));
            let codes = row
                .get("codes")
                .split(' ')
                .map(|code| code.parse().expect("a code"));
            let kinds = codes
                .map(|code| family.from_code(code).expect("a documented code"))
                .collect();
            (row.get("client"), kinds)
        })
        .collect()
}

/// The cells of the comparison's lines.
fn comparison() -> Vec<Vec<&'static str>> {
    PAGE.lines()
        .map(|line| line.trim_start_matches("//! "))
        .skip_while(|line| !line.starts_with("| kind | C |"))
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect()
}

#[test]
fn the_comparison_with_the_clients_is_true() {
    let table = comparison();
    let [head, _, lines @ ..] = table.as_slice() else {
        panic!("no comparison on the page")
    };
    let retried = retried();
    let clients = &head[1..head.len() - 1];
    assert_eq!(
        clients.iter().copied().collect::<BTreeSet<_>>(),
        retried.keys().copied().collect()
    );

    let mut compared = BTreeSet::new();
    for line in lines {
        let name = line[0].split('`').nth(1).expect("a kind");
        let kind = ErrorKind::from_name(name).unwrap_or_else(|| panic!("no kind {name}"));
        for (client, cell) in clients.iter().zip(&line[1..]) {
            assert_eq!(
                *cell == "×",
                retried[client].contains(&kind),
                "{kind} with {client}"
            );
        }
        assert_eq!(
            line.last().copied(),
            Some(kind.retry().to_string().as_str()),
            "{kind}"
        );
        compared.insert(kind);
    }
    let mut expected: BTreeSet<_> = retried.values().flatten().copied().collect();
    expected.extend(ErrorKind::ALL.iter().filter(|kind| kind.is_transient()));
    assert_eq!(
        compared, expected,
        "every kind that anybody retries has its line, and no other"
    );
}

#[test]
fn a_node_is_decided_as_its_kind_is() {
    for kind in ErrorKind::ALL {
        assert_eq!(kind.node().retry(), kind.retry(), "{kind}");
    }
}

/// Sent twice, so that it may have been applied, although the server refused it the second time.
fn busy_in_doubt() -> Error {
    check(14).unwrap_err().with_attempts(2, true)
}

#[derive(Debug, AerospikeError)]
enum Wrapped {
    #[aerospike(transparent)]
    Aerospike(Error),
    #[parent(ErrorKind::RecordBusy)]
    Locked,
    Closed,
}

#[derive(Debug, AerospikeError)]
enum Generic<E> {
    #[aerospike(transparent)]
    Inner { inner: E },
    #[category(transient)]
    Full,
}

#[test]
fn what_an_error_knows_of_itself_is_asked_through_everything_around_it() {
    let wrapped = || Wrapped::Aerospike(busy_in_doubt());
    let twice = Generic::Inner { inner: wrapped() };
    let asked: [&dyn AerospikeError; 5] = [
        &busy_in_doubt(),
        &wrapped(),
        &&wrapped(),
        &Box::new(wrapped()),
        &twice,
    ];
    for error in asked {
        assert_eq!(error.retry(), Retry::IfIdempotent);
        assert_eq!(
            error.node().retry(),
            Retry::Yes,
            "the node is that of an error that was sent once too"
        );
    }
}

#[test]
fn an_error_that_knows_no_more_is_decided_as_its_node_is() {
    assert_eq!(Wrapped::Locked.retry(), Retry::Yes);
    assert_eq!(Wrapped::Closed.retry(), Retry::No);
    assert_eq!(Generic::<Wrapped>::Full.retry(), Retry::IfIdempotent);
    assert_eq!(
        Generic::Inner {
            inner: Wrapped::Closed
        }
        .retry(),
        Retry::No
    );
    for kind in ErrorKind::ALL {
        assert_eq!(AerospikeError::retry(kind), kind.retry());
    }
}
