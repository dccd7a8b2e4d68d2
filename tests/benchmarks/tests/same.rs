//! What is compared answers the same: the tree by hand and the libraries' tables against the derive's.

use aerospike_errors::ErrorKind;
use aerospike_errors_benchmarks::hand::Kind;
use aerospike_errors_benchmarks::libraries::{CODE_MAP, Coded, NAME_MAP};

fn same(ours: Option<ErrorKind>, hand: Option<Kind>) -> bool {
    ours.map(|kind| kind.name()) == hand.map(Kind::name)
}

#[test]
fn nodes() {
    assert_eq!(ErrorKind::ALL.len(), Kind::ALL.len());
    for (ours, hand) in ErrorKind::ALL.iter().zip(Kind::ALL) {
        assert_eq!(ours.name(), hand.name());
        assert_eq!(ours.code(), hand.code());
        assert!(same(ours.parent(), hand.parent()), "{ours:?}");
        assert_eq!(ours.is_record_not_found(), hand.is_record_not_found(), "{ours:?}");
        assert_eq!(ours.is_record_error(), hand.is_record_error(), "{ours:?}");
        assert_eq!(ours.is_query_error(), hand.is_query_error(), "{ours:?}");
        assert_eq!(ours.is_server_error(), hand.is_server_error(), "{ours:?}");
        assert_eq!(ours.is_transient(), hand.is_transient(), "{ours:?}");
        for (&above, &hand_above) in ErrorKind::ALL.iter().zip(Kind::ALL) {
            assert_eq!(ours.is_a(above), hand.walk_is_a(hand_above), "{ours:?} {above:?}");
        }
        for name in [&[ours.name()], ours.aliases()].concat() {
            assert_eq!(Kind::from_name(name), Some(*hand), "{name}");
            assert_eq!(NAME_MAP.get(name), Some(hand), "{name}");
        }
    }
}

#[test]
fn codes() {
    for code in (-2_000..=2_000).chain([i32::MIN, i32::MAX]) {
        let ours = ErrorKind::from_code(code);
        assert!(same(ours, Kind::from_code(code)), "{code}");
        assert!(same(ErrorKind::classify(code), Kind::classify(code)), "{code}");
        assert!(same(ours, CODE_MAP.get(&code).copied()), "{code}");
        let coded = Coded::try_from(code).ok();
        assert_eq!(ours.map(|kind| kind.name()), coded.map(<&str>::from), "{code}");
        assert_eq!(coded.map(i32::from), coded.and(Some(code)));
    }
}
