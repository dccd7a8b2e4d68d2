//! The retry policy, clause by clause, and the table that compares it with the clients.

use std::collections::{BTreeMap, BTreeSet};

use aerospike_errors::{AerospikeError, Error, ErrorKind, Numbering, Operation, Retry, check};

use crate::tsv::rows;

/// The codes that each client retries.
const RETRIED: &str = include_str!("../../data/retried.tsv");
/// The page with the table.
const PAGE: &str = include_str!("../../../aerospike-errors/src/retry.rs");

const OPERATIONS: [Option<Operation>; 5] = [
    None,
    Some(Operation::Read),
    Some(Operation::Write),
    Some(Operation::Background),
    Some(Operation::Admin),
];

fn during(error: Error, operation: Option<Operation>) -> Error {
    match operation {
        Some(operation) => error.during(operation),
        None => error,
    }
}

/// The formula of the C, Java and C# clients for a write.
fn formula(code: i32, times_sent: u32) -> bool {
    times_sent > 1 || (times_sent == 1 && (code == 9 || code <= 0))
}

#[test]
fn stated_attempts_follow_the_formula_of_the_clients() {
    for code in (-300..=1400).filter(|code| ![0, 50].contains(code)) {
        for sent in [0, 1, 2, 3, u32::MAX] {
            for numbering in Numbering::ALL {
                let error = || numbering.check(code).unwrap_err().with_attempts(sent);
                let expected = Some(formula(code, sent));
                assert_eq!(error().in_doubt(), expected, "{code}, sent {sent} times");
                let write = error().during(Operation::Write);
                assert_eq!(write.in_doubt(), expected, "{code}, sent {sent} times");
                assert_eq!(error().during(Operation::Read).in_doubt(), Some(false));
            }
        }
    }
}

#[test]
fn bare_codes_are_about_a_request_that_was_sent_once() {
    for kind in ErrorKind::ALL {
        for operation in OPERATIONS {
            let error = during(Error::from(*kind), operation);
            let is_proven = kind.is_refused() || operation == Some(Operation::Read);
            assert_eq!(error.in_doubt(), is_proven.then_some(false), "{error}");
        }
    }
}

#[test]
fn reads_are_never_in_doubt() {
    for kind in ErrorKind::ALL {
        for error in [
            Error::from(*kind),
            Error::from(*kind).with_attempts(2),
            Error::from(*kind).with_in_doubt(true),
        ] {
            assert_eq!(error.during(Operation::Read).in_doubt(), Some(false));
        }
    }
}

#[test]
fn background_and_admin_need_a_refusal_or_nothing_sent() {
    for operation in [Operation::Background, Operation::Admin] {
        let sent = |code, times| {
            let error = check(code).unwrap_err();
            error.with_attempts(times).during(operation).in_doubt()
        };
        for code in [1, 4, 8, 14, 18, 20, 22, 33, 81, 200] {
            assert_eq!(sent(code, 1), Some(false), "{code}");
            assert_eq!(sent(code, 2), Some(true), "{code}");
        }
        for code in [9, -8] {
            assert_eq!(sent(code, 1), Some(true), "{code}");
            assert_eq!(sent(code, 0), Some(false), "{code}");
        }
        // These may end an operation that has begun.
        for code in [11, 15, 100, 210, 212] {
            assert_eq!(sent(code, 1), None, "{code}");
        }
    }
}

#[test]
fn unknown_is_treated_as_in_doubt() {
    for kind in ErrorKind::ALL {
        for operation in OPERATIONS {
            for attempts in [None, Some(0), Some(1), Some(2)] {
                let mut error = during(Error::from(*kind), operation);
                if let Some(attempts) = attempts {
                    error = error.with_attempts(attempts);
                }
                // A commit in doubt is sent again; see `commit_in_doubt_is_sent_again`.
                let is_commit = *kind == ErrorKind::TransactionFailed;
                let expected = match error.in_doubt() {
                    Some(true) if is_commit => Retry::IfIdempotent,
                    _ if !kind.is_transient() => Retry::No,
                    Some(false) => Retry::Yes,
                    Some(true) | None => Retry::IfIdempotent,
                };
                assert_eq!(error.retry(), expected, "{error}");
            }
        }
    }
}

#[test]
fn kinds_are_retried_by_transient_and_refused() {
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
    // Refused, but not transient.
    assert_eq!(ErrorKind::ServerFull.retry(), Retry::No);
    assert_eq!(ErrorKind::ForbiddenError.retry(), Retry::No);
    assert_eq!(ErrorKind::RecordGenerationError.retry(), Retry::No);
}

#[test]
fn errors_are_retried_by_transient_and_in_doubt() {
    for kind in ErrorKind::ALL {
        if *kind == ErrorKind::TransactionFailed {
            continue;
        }
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

/// Aborting a transaction is refused if its commit is in doubt, so the commit has to be repeated.
#[test]
fn commit_in_doubt_is_sent_again() {
    let commit = || Error::from(ErrorKind::TransactionFailed);
    assert_eq!(commit().retry(), Retry::No);
    assert_eq!(commit().with_in_doubt(false).retry(), Retry::No);
    assert_eq!(commit().with_in_doubt(true).retry(), Retry::IfIdempotent);
}

#[test]
fn allows_depends_on_idempotence() {
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

/// The kinds that each client retries, by the codes of its numbering.
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

/// The cells of the table.
fn comparison() -> Vec<Vec<&'static str>> {
    PAGE.lines()
        .map(|line| line.trim_start_matches("//! "))
        .skip_while(|line| !line.starts_with("| kind | C |"))
        .take_while(|line| line.starts_with('|'))
        .map(|line| line.trim_matches('|').split('|').map(str::trim).collect())
        .collect()
}

#[test]
fn comparison_with_the_clients() {
    let table = comparison();
    let [head, _, lines @ ..] = table.as_slice() else {
        panic!("no table on the page")
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
    let expected: BTreeSet<_> = retried.values().flatten().copied().collect();
    assert_eq!(
        compared, expected,
        "the kinds of retried.tsv, and the lines of the table in retry.rs"
    );
}

#[test]
fn node_and_kind_agree() {
    for kind in ErrorKind::ALL {
        assert_eq!(kind.node().retry(), kind.retry(), "{kind}");
    }
}

/// Sent twice: the first attempt may have been applied, although the server refused the second.
fn busy_in_doubt() -> Error {
    check(14).unwrap_err().with_attempts(2)
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
fn wrappers_delegate_the_doubt() {
    let wrapped = || Wrapped::Aerospike(busy_in_doubt());
    let twice = Generic::Inner { inner: wrapped() };
    let errors: [&dyn AerospikeError; 5] = [
        &busy_in_doubt(),
        &wrapped(),
        &&wrapped(),
        &Box::new(wrapped()),
        &twice,
    ];
    for error in errors {
        assert_eq!(error.retry(), Retry::IfIdempotent);
        assert_eq!(
            error.node().retry(),
            Retry::Yes,
            "a node is about a request that was sent once"
        );
    }
}

#[test]
fn error_without_evidence_is_decided_by_its_node() {
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
