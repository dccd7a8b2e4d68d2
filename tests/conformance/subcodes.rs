//! Subcodes: every row of `subcodes.tsv`, and errors that have one.

use std::collections::HashSet;

use aerospike_errors::{
    AerospikeError, Category, Error, ErrorKind, Numbering, Retry, Subcode, check,
};

use crate::tsv::{Row, rows};

const SUBCODES: &str = include_str!("../data/subcodes.tsv");

const HELP: &str = "see tests/data/subcodes.tsv and aerospike-errors/src/subcode.rs";

/// Returns result code, subcode and advice of each row with its variant.
fn documented() -> Vec<(i32, u32, &'static str, Subcode)> {
    let advice = |row: &Row<'static>| row.get("advice of the server or the clients");
    let rows = rows(SUBCODES).into_iter().map(|row| {
        let (code, subcode) = (row.get("code").parse(), row.get("subcode").parse());
        let (code, subcode) = (code.expect("a code"), subcode.expect("a subcode"));
        let found = Subcode::find(code, subcode);
        let found = found.unwrap_or_else(|| panic!("no {code}/{subcode}; {HELP}"));
        (code, subcode, advice(&row), found)
    });
    rows.collect()
}

fn error(code: i32, subcode: u32) -> Error {
    let error = check(code).expect_err("an error");
    error.with_subcode(subcode)
}

#[test]
fn documented_subcodes_are_found() {
    let found: HashSet<Subcode> = documented().iter().map(|(.., found)| *found).collect();
    assert_eq!(found, Subcode::ALL.iter().copied().collect(), "{HELP}");
    for (code, subcode, _, found) in documented() {
        assert_eq!((found.result_code(), found.subcode()), (code, subcode));
        assert_eq!(ErrorKind::from(found).code(), Some(code), "{found:?}");
        assert!(found.is_a(ErrorKind::from(found)));
        assert_eq!(
            (found.code(), found.parent()),
            (None, None),
            "a subcode is not a result code"
        );
    }
}

#[test]
fn unknown_subcodes_are_not_found() {
    for (code, subcode) in [(22, 0), (22, 7), (22, 9), (27, 1), (6, 22), (0, 0), (-1, 1)] {
        assert_eq!(Subcode::find(code, subcode), None, "{code}/{subcode}");
    }
}

#[test]
fn names_are_the_defines_with_each_prefix() {
    for (row, (.., found)) in rows(SUBCODES).iter().zip(documented()) {
        let name = row.get("name");
        assert_eq!(found.name().to_uppercase(), name.replace('_', ""));
        for prefix in ["", "AS_SUB_", "SUB_"] {
            let name = format!("{prefix}{name}");
            assert_eq!(Subcode::from_name(&name), Some(found), "{name}");
            assert_eq!(
                ErrorKind::from_name(&name),
                None,
                "{name} is not a result code"
            );
        }
    }
    assert_eq!(
        Subcode::from_name("FORBID_TRUNCATED"),
        Some(Subcode::ForbidTruncated)
    );
}

#[test]
fn categories_follow_the_advice() {
    for (code, subcode, advice, found) in documented() {
        let has = |category| found.has_category(category);
        let is_permanent = advice.starts_with("not transient");
        assert_eq!(
            has(Category::PERMANENT),
            is_permanent || has_parent(found, Category::PERMANENT)
        );
        let is_capacity = advice.starts_with("capacity");
        assert_eq!(
            has(Category::new("capacity")),
            is_capacity,
            "{code}/{subcode}"
        );
        let is_transient = advice.starts_with("transient");
        assert_eq!(found.retry() != Retry::No, is_transient, "{code}/{subcode}");
    }
}

fn has_parent(subcode: Subcode, category: Category) -> bool {
    ErrorKind::from(subcode).has_category(category)
}

#[test]
fn errors_are_decided_by_a_known_subcode() {
    let retry = |code, subcode| error(code, subcode).retry();
    // Refused and temporary.
    assert_eq!(retry(22, 6), Retry::Yes);
    assert_eq!(retry(22, 5), Retry::Yes);
    // An operator has to act.
    assert_eq!([2, 3, 4].map(|subcode| retry(22, subcode)), [Retry::No; 3]);
    assert_eq!(retry(120, 1), Retry::IfIdempotent);
    assert_eq!(retry(120, 2), Retry::No);
    assert_eq!(retry(11, 3), Retry::IfIdempotent);
    for (code, subcode, _, found) in documented() {
        let error = error(code, subcode);
        assert_eq!(error.node(), found.node());
        assert_eq!(error.kind(), ErrorKind::from(found));
        assert_eq!(error.subcode(), Some(subcode));
        assert!(error.is_a(found) && error.is_a(error.kind()));
        assert_eq!(error.message(), found.description());
        assert_eq!(error.http_status(), found.http_status());
        assert_eq!(error.grpc_code(), found.grpc_code());
        for category in ErrorKind::tree().categories() {
            assert_eq!(error.has_category(*category), found.has_category(*category));
        }
        let source: &dyn AerospikeError = &error;
        assert_eq!(source.retry(), error.retry());
    }
}

#[test]
fn narrower_causes_have_their_own_status() {
    let kind = ErrorKind::ForbiddenError;
    assert_eq!((kind.http_status(), kind.grpc_code()), (403, 9));
    let pair = |subcode: Subcode| (subcode.http_status(), subcode.grpc_code());
    assert_eq!(pair(Subcode::ForbidTruncated), (503, 14));
    assert_eq!(pair(Subcode::ForbidSetSizeStopWrites), (503, 8));
    assert_eq!(pair(Subcode::ForbidClockSkewStopWrites), (403, 9));
    assert_eq!(pair(Subcode::MrtBlockedRecordLocked), (409, 10));
    assert_eq!(pair(Subcode::MrtBlockedIdMismatch), (409, 9));
}

#[test]
fn errors_and_their_nodes_have_equal_predicates() {
    type Predicate = fn(&Error) -> bool;
    let predicates: [(&str, Predicate); 10] = [
        ("transient", Error::is_transient),
        ("permanent", Error::is_permanent),
        ("refused", Error::is_refused),
        ("enterprise", Error::is_enterprise),
        ("authentication", Error::is_authentication),
        ("authorization", Error::is_authorization),
        ("capacity", Error::is_capacity),
        ("not_found", Error::is_not_found),
        ("conflict", Error::is_conflict),
        ("invalid", Error::is_invalid),
    ];
    let names: HashSet<&str> = predicates.iter().map(|(name, _)| *name).collect();
    let categories = ErrorKind::tree().categories().iter();
    assert_eq!(names, categories.map(|category| category.name()).collect());
    let subcodes = documented()
        .into_iter()
        .map(|(code, subcode, ..)| error(code, subcode));
    for error in ErrorKind::ALL
        .iter()
        .map(|kind| Error::from(*kind))
        .chain(subcodes)
    {
        for (name, predicate) in predicates {
            let category = Category::new(name);
            assert_eq!(
                predicate(&error),
                error.node().has_category(category),
                "{error}: {name}"
            );
        }
    }
    assert!(error(22, 6).is_transient() && !error(22, 1).is_transient());
}

#[test]
fn unknown_subcodes_keep_their_number() {
    let error = error(22, 77);
    assert_eq!(error.subcode(), Some(77));
    assert_eq!(error.node(), ErrorKind::ForbiddenError.node());
    assert_eq!((error.retry(), error.http_status()), (Retry::No, 403));
}

/// The server sends 22 without a subcode for `query-threads-limit`, but also for reasons that need
/// an operator.
#[test]
fn code_22_without_a_subcode_is_not_retryable() {
    let error = check(22).expect_err("an error");
    assert_eq!(error.retry(), Retry::No);
    assert_eq!(error.with_message("query-threads-limit").retry(), Retry::No);
}

#[test]
fn subcode_that_contradicts_the_kind_is_ignored() {
    let error = Error::new(ErrorKind::RecordNotFound, "m");
    let error = error.with_code(Numbering::C, 22).with_subcode(6);
    assert_eq!(error.node(), ErrorKind::RecordNotFound.node());
    assert!(error.is_a(error.kind()));
}

#[test]
fn display_is_the_description_as_an_error_message() {
    let message = "the set or namespace is being truncated";
    assert_eq!(Subcode::ForbidTruncated.to_string(), message);
    let text = error(22, 6).to_string();
    assert_eq!(text, format!("ForbiddenError (22): {message} [subcode 6]"));
}
