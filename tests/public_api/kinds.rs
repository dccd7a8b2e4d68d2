//! The generated items of a fieldless enum, of the kind of an enum with fields, and of `ErrorKind`.

use std::fmt::Debug;
use std::hash::Hash;
use std::str::FromStr;

use aerospike_errors::{AerospikeError, ErrorKind, IsA, Node, Tree, UnknownCode, UnknownName};

/// Failures of a store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
enum StoreError {
    /// Any failure of the store.
    #[code(1, 1..=255)]
    Store,
    /// No such record.
    #[parent(Store)]
    #[code(2)]
    #[alias("MISSING")]
    #[category(transient)]
    #[aerospike(since = "1.2")]
    NotFound,
}

/// An enum with fields, a lifetime and a type parameter.
#[derive(Debug, AerospikeError)]
enum PageError<'a, T> {
    /// Any failure of a page.
    #[code(1, 1..=255)]
    Page(&'a str),
    /// No such page.
    #[parent(Page)]
    #[code(2)]
    #[alias("MISSING")]
    #[category(transient)]
    #[aerospike(since = "1.2")]
    NotFound { part: T },
}

/// Checks signatures by function pointers and constness by constants.
macro_rules! check_kind {
    ($kind:ident, $node:ident, $top:ident, $is_node:ident, $($question:ident),+) => {
        const _: &[$kind] = $kind::ALL;
        const _: fn(&$kind) -> &'static str = $kind::name;
        const _: fn(&$kind) -> &'static str = $kind::description;
        const _: fn(&$kind) -> Option<i32> = $kind::code;
        const _: fn(&$kind) -> &'static [i32] = $kind::codes;
        const _: fn(&$kind) -> Option<&'static str> = $kind::since;
        const _: fn(&$kind) -> &'static [&'static str] = $kind::aliases;
        const _: fn(i32) -> Option<$kind> = $kind::from_code;
        const _: fn(i32) -> Option<$kind> = $kind::classify;
        const _: fn(&str) -> Option<$kind> = $kind::from_name;
        const _: fn(&$kind) -> Option<$kind> = $kind::parent;
        const _: fn(&$kind) -> &'static [$kind] = $kind::descendants;
        const _: fn(&$kind) -> usize = $kind::depth;
        const _: fn(&$kind, $kind) -> bool = $kind::is_a;
        const _: fn(&$kind, &'static $kind) -> bool = $kind::is_a;
        const _: fn(&$kind, Node) -> bool = $kind::is_a;
        const _: fn(&$kind) -> Node = $kind::node;
        const _: fn() -> &'static Tree = $kind::tree;
        const _: [fn(&$kind) -> bool; 1 + [$(stringify!($question)),+].len()] =
            [$kind::$is_node, $($kind::$question),+];

        const _: () = {
            let node = $kind::$node;
            assert!(!node.name().is_empty() && !node.description().is_empty() && !node.codes().is_empty());
            assert!(node.code().is_some() && node.since().is_some() && !node.aliases().is_empty());
            assert!($kind::from_code(node.codes()[0]).is_some() && $kind::classify(100).is_some());
            assert!(node.parent().is_some() && node.depth() > 0 && node.$is_node());
            assert!(!$kind::$top.descendants().is_empty());
            let _: Node = node.node();
        };
    };
}

check_kind!(StoreError, NotFound, Store, is_not_found, is_transient);
check_kind!(PageErrorKind, NotFound, Page, is_not_found, is_transient);
check_kind!(
    ErrorKind,
    XdrKeyBusy,
    ServerError,
    is_xdr_key_busy,
    is_transient,
    is_enterprise,
    is_capacity
);

/// The methods of an enum with fields.
const ERROR: PageError<'_, u8> = PageError::NotFound { part: 7 };
const _: () = {
    let _: (PageErrorKind, Node) = (ERROR.kind(), ERROR.node());
    assert!(!ERROR.name().is_empty() && !ERROR.description().is_empty() && ERROR.code().is_some());
    assert!(ERROR.is_not_found() && ERROR.is_page());
};

fn walks<K: PartialEq + Debug>(nearest: impl Iterator<Item = K>, expected: &[K]) {
    assert_eq!(nearest.collect::<Vec<_>>(), expected);
}

#[test]
fn iterators_of_kinds_return_kinds() {
    walks(StoreError::NotFound.ancestors(), &[StoreError::Store]);
    walks(StoreError::Store.children(), &[StoreError::NotFound]);
    walks(PageErrorKind::NotFound.ancestors(), &[PageErrorKind::Page]);
    walks(PageErrorKind::Page.children(), &[PageErrorKind::NotFound]);
    assert!(matches!(
        PageError::<u8>::Page("home"),
        PageError::Page("home")
    ));
    assert!(matches!(ERROR, PageError::NotFound { part: 7 }));
}

fn is_kind<K>()
where
    for<'a> Node: From<K> + From<&'a K>,
    K: AerospikeError
        + IsA
        + Into<Node>
        + TryFrom<i32, Error = UnknownCode>
        + FromStr<Err = UnknownName>,
    K: Debug + Clone + Copy + Eq + Send + Sync + Unpin + 'static,
{
}

fn is_key<K: Ord + Hash>() {}

#[test]
fn kinds_implement_the_traits_of_codes() {
    is_kind::<StoreError>();
    is_kind::<PageErrorKind>();
    is_kind::<ErrorKind>();
    is_key::<PageErrorKind>();
    is_key::<ErrorKind>();
}
