//! The peers return the same results as the derive.

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
        assert_eq!(
            ours.is_record_not_found(),
            hand.is_record_not_found(),
            "{ours:?}"
        );
        assert_eq!(ours.is_record_error(), hand.is_record_error(), "{ours:?}");
        assert_eq!(ours.is_query_error(), hand.is_query_error(), "{ours:?}");
        assert_eq!(ours.is_server_error(), hand.is_server_error(), "{ours:?}");
        assert_eq!(ours.is_transient(), hand.is_transient(), "{ours:?}");
        for (&above, &hand_above) in ErrorKind::ALL.iter().zip(Kind::ALL) {
            assert_eq!(
                ours.is_a(above),
                hand.walk_is_a(hand_above),
                "{ours:?} {above:?}"
            );
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
        assert!(
            same(ErrorKind::classify(code), Kind::classify(code)),
            "{code}"
        );
        assert!(same(ours, CODE_MAP.get(&code).copied()), "{code}");
        let coded = Coded::try_from(code).ok();
        assert_eq!(
            ours.map(|kind| kind.name()),
            coded.map(<&str>::from),
            "{code}"
        );
        assert_eq!(coded.map(i32::from), coded.and(Some(code)));
    }
}

#[test]
fn states() {
    use aerospike_errors_benchmarks::sqlstate::{Coded, HASH_MAP, Hand, MAP, State};

    assert_eq!(State::ALL.len(), Hand::ALL.len());
    let owned = State::ALL.iter().filter_map(State::code);
    let codes: Vec<i32> = owned
        .flat_map(|code| [code - 1, code, code + 1, code + 36])
        .chain([i32::MIN, i32::MAX])
        .collect();
    let name = |hand: Option<Hand>| hand.map(|hand| format!("{hand:?}"));
    for code in codes {
        let ours = State::from_code(code).map(|state| state.name().to_owned());
        assert_eq!(ours, name(Hand::from_code(code)), "{code}");
        assert_eq!(ours, name(MAP.get(&code).copied()), "{code}");
        assert_eq!(ours, name(HASH_MAP.get(&code).copied()), "{code}");
        assert_eq!(
            ours,
            Coded::try_from(code).ok().map(|coded| format!("{coded:?}")),
            "{code}"
        );
        let placed = State::classify(code).map(|state| state.name().to_owned());
        assert_eq!(placed, name(Hand::classify(code)), "{code}");
    }
}

#[test]
fn across_trees() {
    use aerospike_errors::Node;
    use aerospike_errors_benchmarks::mounted_trees::{First, Link, Second, Third};

    let first = First::ALL.iter().map(First::node);
    let second = Second::ALL.iter().map(Second::node);
    let third = Third::ALL.iter().map(Third::node);
    let nodes: Vec<Node> = ErrorKind::ALL
        .iter()
        .map(ErrorKind::node)
        .chain(first)
        .chain(second)
        .chain(third)
        .collect();
    let links = Link::all(&nodes);
    for (node, link) in nodes.iter().zip(&links) {
        for (above, above_link) in nodes.iter().zip(&links) {
            assert_eq!(
                node.is_a(*above),
                link.is_a(above_link),
                "{node:?} {above:?}"
            );
        }
    }
}
