//! Correct uses of an enum with a mistake. None of them may cause a further error.

/// `uses!(StoreError { is_store, … })` for a fieldless enum,
/// `uses!(StoreError, StoreErrorKind { … })` for one with fields.
#[allow(unused_macros)]
macro_rules! uses {
    ($kind:ident { $($predicate:ident),* $(,)? }) => {
        uses!(@kind $kind { $($predicate),* });

        fn main() {
            use_kind();
        }
    };
    ($value:ident, $kind:ident { $($predicate:ident),* $(,)? }) => {
        uses!(@kind $kind { $($predicate),* });

        fn use_value(error: &$value) {
            use aerospike_errors::{AerospikeError, Node};
            let kind: $kind = error.kind();
            let _: (&str, &str, Option<i32>) = (error.name(), error.description(), error.code());
            let _: (Node, bool) = (error.node(), error.is_a(kind));
            $(let _: bool = error.$predicate();)*
            let _: &dyn AerospikeError = error;
        }

        fn main() {
            use_kind();
            let _ = use_value;
        }
    };
    (@kind $kind:ident { $($predicate:ident),* }) => {
        fn use_kind() {
            use aerospike_errors::{AerospikeError, Node, Tree, UnknownCode, UnknownName};
            let _: Result<$kind, UnknownCode> = $kind::try_from(2);
            let _: Result<$kind, UnknownName> = "NotFound".parse::<$kind>();
            let _: [Option<$kind>; 3] = [$kind::from_code(2), $kind::classify(2), $kind::from_name("NotFound")];
            let _: &'static Tree = $kind::tree();
            for kind in $kind::ALL {
                let _: (&str, &str, Option<&str>) = (kind.name(), kind.description(), kind.since());
                let _: (Option<i32>, &[i32], &[&str]) = (kind.code(), kind.codes(), kind.aliases());
                let _: (Option<$kind>, &[$kind], usize) = (kind.parent(), kind.descendants(), kind.depth());
                let _: Vec<$kind> = kind.ancestors().chain(kind.children()).collect();
                let _: (Node, Node) = (kind.node(), Node::from(*kind));
                let _: bool = kind.is_a(*kind);
                let _: &dyn AerospikeError = kind;
                $(let _: bool = kind.$predicate();)*
            }
        }
    };
}
