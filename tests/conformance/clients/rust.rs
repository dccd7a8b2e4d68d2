//! The Rust clients' kinds: the twelve of the old documentation, and those of the client 3.

use aerospike_errors::ErrorKind;
use aerospike_errors::clients::rust::{Kind, Kind3};

use crate::tsv::rows;

const OLD: &str = include_str!("../../data/rust_old.tsv");

#[test]
fn the_twelve_documented_kinds_are_here() {
    let rows = rows(OLD);
    assert_eq!((rows.len(), Kind::ALL.len()), (12, 12));
    for row in &rows {
        let kind = Kind::from_name(row.get("kind")).expect("a documented kind");
        assert_eq!(ErrorKind::from(kind).name(), row.get("error_kind"));
        assert_eq!(
            Kind::nearest(ErrorKind::from(kind)),
            Some(kind),
            "there and back"
        );
        // The documented name is a name of the canonical tree too, and means the same there.
        assert_eq!(
            ErrorKind::from_name(row.get("kind")),
            Some(ErrorKind::from(kind))
        );
        assert!(kind.is_a(ErrorKind::from(kind)));
    }
}

#[test]
fn a_kind_that_the_old_client_did_not_have_is_the_nearest_above_or_none() {
    assert_eq!(
        Kind::nearest(ErrorKind::LuaFileNotFound),
        Some(Kind::UdfBadResponse)
    );
    assert_eq!(
        Kind::nearest(ErrorKind::QueryTimeout),
        Some(Kind::ServerError)
    );
    assert_eq!(Kind::nearest(ErrorKind::TimeoutError), None);
    assert_eq!(Kind::nearest(ErrorKind::MaxRetriesExceeded), None);
}

#[test]
fn the_kinds_of_the_client_3_have_theirs() {
    use ErrorKind as K;
    let expected = [
        ("Server", K::ServerError),
        ("Timeout", K::TimeoutError),
        ("Connection", K::ConnectionError),
        ("ConnectionPoolEmpty", K::NoMoreConnectionsError),
        ("NoMoreConnections", K::NoMoreConnectionsError),
        ("MaxErrorRate", K::MaxErrorRateExceeded),
        ("InvalidNode", K::InvalidNodeError),
        ("InvalidNamespace", K::NamespaceNotFound),
        ("InvalidArgument", K::ParamError),
        ("BadResponse", K::BadResponse),
        ("ParsePeers", K::BadResponse),
        ("UdfBadResponse", K::UDFError),
        ("StreamTerminated", K::ClientAbortError),
        ("Commit", K::TransactionFailed),
        ("Client", K::ClientError),
        ("InvalidUtf8", K::InvalidUtf8),
        ("Io", K::Io),
        ("ParseAddr", K::ParseAddr),
        ("ParseInt", K::ParseInt),
    ];
    assert_eq!(Kind3::ALL.len(), expected.len());
    for (name, kind) in expected {
        assert_eq!(
            Kind3::from_name(name).map(ErrorKind::from),
            Some(kind),
            "{name}"
        );
    }
}
