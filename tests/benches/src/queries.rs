//! The measured functions, one module for each peer.
//!
//! Valgrind counts the functions of this module and those that they call.

use crate::hand::Kind;
use aerospike_errors::ErrorKind;

/// Declares functions that are never inlined.
macro_rules! questions {
    ($($name:ident($($argument:ident: $Argument:ty),+) -> $Answer:ty = $body:expr;)+) => {
        $(
            #[doc = concat!("Returns `", stringify!($body), "`.")]
            #[inline(never)]
            #[must_use]
            pub fn $name($($argument: $Argument),+) -> $Answer {
                $body
            }
        )+
    };
}

/// The methods that the derive generates.
pub mod ours {
    use super::ErrorKind;
    use aerospike_errors::{AerospikeError, catch};

    questions! {
        leaf(kind: ErrorKind) -> bool = kind.is_record_not_found();
        inner(kind: ErrorKind) -> bool = kind.is_query_error();
        large(kind: ErrorKind) -> bool = kind.is_server_error();
        category(kind: ErrorKind) -> bool = kind.is_transient();
        is_a_constant(kind: ErrorKind) -> bool = kind.is_a(ErrorKind::RecordError);
        is_a_node(kind: ErrorKind) -> bool = AerospikeError::is_a_node(&kind, ErrorKind::RecordError.node());
        catch(kind: ErrorKind) -> u8 = catch!(match kind {
            ErrorKind::RecordNotFound => 1,
            ErrorKind::TimeoutError | ErrorKind::ClusterError => 2,
            ErrorKind::AerospikeError => 3,
        });
        chain(kind: ErrorKind) -> u8 = if kind.is_a(ErrorKind::RecordNotFound) {
            1
        } else if kind.is_a(ErrorKind::TimeoutError) || kind.is_a(ErrorKind::ClusterError) {
            2
        } else {
            3
        };
        is_a(kind: ErrorKind, ancestor: ErrorKind) -> bool = kind.is_a(ancestor);
        from_code(code: i32) -> Option<ErrorKind> = ErrorKind::from_code(code);
        classify(code: i32) -> Option<ErrorKind> = ErrorKind::classify(code);
        code(kind: ErrorKind) -> Option<i32> = kind.code();
        name(kind: ErrorKind) -> &'static str = kind.name();
        from_name(name: &str) -> Option<ErrorKind> = ErrorKind::from_name(name);
        parent(kind: ErrorKind) -> Option<ErrorKind> = kind.parent();
    }
}

/// The methods that an expert writes.
pub mod hand {
    use super::Kind;

    questions! {
        leaf(kind: Kind) -> bool = kind.is_record_not_found();
        inner(kind: Kind) -> bool = kind.is_query_error();
        large(kind: Kind) -> bool = kind.is_server_error();
        category(kind: Kind) -> bool = kind.is_transient();
        is_a_constant(kind: Kind) -> bool = kind.is_record_error();
        from_code(code: i32) -> Option<Kind> = Kind::from_code(code);
        classify(code: i32) -> Option<Kind> = Kind::classify(code);
        code(kind: Kind) -> Option<i32> = kind.code();
        name(kind: Kind) -> &'static str = kind.name();
        from_name(name: &str) -> Option<Kind> = Kind::from_name(name);
        parent(kind: Kind) -> Option<Kind> = kind.parent();
    }
}

/// A walk from parent to parent.
pub mod walk {
    use super::Kind;

    questions! {
        leaf(kind: Kind) -> bool = kind.walk_is_a(Kind::RecordNotFound);
        inner(kind: Kind) -> bool = kind.walk_is_a(Kind::QueryError);
        large(kind: Kind) -> bool = kind.walk_is_a(Kind::ServerError);
        is_a_constant(kind: Kind) -> bool = kind.walk_is_a(Kind::RecordError);
        is_a(kind: Kind, ancestor: Kind) -> bool = kind.walk_is_a(ancestor);
    }
}

/// `num_enum`, on an enum whose discriminants are the codes.
pub mod num_enum {
    use crate::libraries::Coded;

    questions! {
        from_code(code: i32) -> Option<Coded> = Coded::try_from(code).ok();
        code(kind: Coded) -> Option<i32> = Some(kind.into());
    }
}

/// `strum`, on the same enum.
pub mod strum {
    use crate::libraries::Coded;

    questions! {
        leaf(kind: Coded) -> bool = kind.is_record_not_found();
        name(kind: Coded) -> &'static str = kind.into();
        from_name(name: &str) -> Option<Coded> = name.parse().ok();
    }
}

/// The perfect hash maps of `phf`.
pub mod phf {
    use super::Kind;
    use crate::libraries::{CODES, NAMES};

    questions! {
        from_code(code: i32) -> Option<Kind> = CODES.get(&code).copied();
        from_name(name: &str) -> Option<Kind> = NAMES.get(name).copied();
    }
}

/// Hash maps of the standard library.
pub mod hash_map {
    use super::Kind;
    use std::collections::HashMap;

    questions! {
        from_code(map: &HashMap<i32, Kind>, code: i32) -> Option<Kind> = map.get(&code).copied();
        from_name(map: &HashMap<&'static str, Kind>, name: &str) -> Option<Kind> = map.get(name).copied();
    }
}

/// The conversion of the Rust client, for the codes of the server.
pub mod client {
    use aerospike::ResultCode;

    questions! {
        from_code(code: u8) -> ResultCode = ResultCode::from(code);
    }
}

/// The states of `PostgreSQL`, for each peer.
pub mod sqlstate {
    use crate::sqlstate::{Coded, Hand, MAP, State};
    use std::collections::HashMap;

    questions! {
        ours_from_code(code: i32) -> Option<State> = State::from_code(code);
        ours_classify(code: i32) -> Option<State> = State::classify(code);
        hand_from_code(code: i32) -> Option<Hand> = Hand::from_code(code);
        hand_classify(code: i32) -> Option<Hand> = Hand::classify(code);
        num_enum_from_code(code: i32) -> Option<Coded> = Coded::try_from(code).ok();
        phf_from_code(code: i32) -> Option<Hand> = MAP.get(&code).copied();
        hash_map_from_code(map: &HashMap<i32, Hand>, code: i32) -> Option<Hand> = map.get(&code).copied();
    }
}

/// A mounted tree.
pub mod mounted {
    use crate::mounted_trees::First;

    questions! {
        predicate(kind: First) -> bool = kind.is_n3();
        is_a_constant(kind: First) -> bool = kind.is_a(First::N3);
        is_a(kind: First, ancestor: First) -> bool = kind.is_a(ancestor);
    }
}

/// Type-erased nodes, of one tree or of several.
pub mod node {
    use crate::mounted_trees::Link;
    use aerospike_errors::{AerospikeError, Category, Node};

    questions! {
        is_a(node: Node, ancestor: Node) -> bool = node.is_a(ancestor);
        dyn_is_a(error: &dyn AerospikeError, ancestor: Node) -> bool = error.is_a(ancestor);
        walk(link: &'static Link, ancestor: &'static Link) -> bool = link.is_a(ancestor);
        name(node: Node) -> &'static str = node.name();
        code(node: Node) -> Option<i32> = node.code();
        parent(node: Node) -> Option<Node> = node.parent();
        has_category(node: Node, category: Category) -> bool = node.has_category(category);
    }
}

/// `is_a` of two unknown nodes for each tree, by the derive and by a walk from parent to parent.
macro_rules! of_trees {
    ($($tree:ident)+) => {
        $(
            #[doc = concat!("The tree `", stringify!($tree), "`.")]
            pub mod $tree {
                use crate::trees::$tree::Kind;

                questions! {
                    is_a(kind: Kind, ancestor: Kind) -> bool = kind.is_a(ancestor);
                    walk(kind: Kind, ancestor: Kind) -> bool =
                        core::iter::successors(Some(kind), Kind::parent).any(|above| above == ancestor);
                }
            }
        )+
    };
}

of_trees! {
    ordered_10 ordered_100 ordered_1000 ordered_10000 deep_ordered_1000
    shuffled_10 shuffled_100 shuffled_1000 shuffled_10000 deep_shuffled_1000
}
