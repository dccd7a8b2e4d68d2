//! The derive compared with a naive model: `build.rs` declares random enums, and tests compare all their
//! methods with the same facts as lists.

// Tests do not call all generated items.
#![allow(dead_code)]
// Generated numbers have no separators.
#![allow(clippy::unreadable_literal)]

mod across;
mod catch;
mod declaration;
mod laws;
mod lookups;
mod naive;
mod trees;

use std::fmt::Debug;

use aerospike_errors::{Category, Node, Tree};

use naive::{Declared, Model};

/// The generated methods of a kind.
trait Subject: Copy + Eq + Debug + 'static {
    const ALL: &'static [Self];
    fn name(self) -> &'static str;
    fn description(self) -> &'static str;
    fn code(self) -> Option<i32>;
    fn codes(self) -> &'static [i32];
    fn from_code(code: i32) -> Option<Self>;
    fn classify(code: i32) -> Option<Self>;
    fn from_name(name: &str) -> Option<Self>;
    fn parent(self) -> Option<Self>;
    fn ancestors(self) -> Vec<Self>;
    fn children(self) -> Vec<Self>;
    fn descendants(self) -> &'static [Self];
    fn depth(self) -> usize;
    fn is_a(self, ancestor: Self) -> bool;
    fn node(self) -> Node;
}

macro_rules! subject {
    ($kind:ident) => {
        impl $crate::Subject for $kind {
            const ALL: &'static [Self] = $kind::ALL;
            fn name(self) -> &'static str {
                $kind::name(&self)
            }
            fn description(self) -> &'static str {
                $kind::description(&self)
            }
            fn code(self) -> Option<i32> {
                $kind::code(&self)
            }
            fn codes(self) -> &'static [i32] {
                $kind::codes(&self)
            }
            fn from_code(code: i32) -> Option<Self> {
                $kind::from_code(code)
            }
            fn classify(code: i32) -> Option<Self> {
                $kind::classify(code)
            }
            fn from_name(name: &str) -> Option<Self> {
                $kind::from_name(name)
            }
            fn parent(self) -> Option<Self> {
                $kind::parent(&self)
            }
            fn ancestors(self) -> Vec<Self> {
                $kind::ancestors(&self).collect()
            }
            fn children(self) -> Vec<Self> {
                $kind::children(&self).collect()
            }
            fn descendants(self) -> &'static [Self] {
                $kind::descendants(&self)
            }
            fn depth(self) -> usize {
                $kind::depth(&self)
            }
            fn is_a(self, ancestor: Self) -> bool {
                $kind::is_a(&self, ancestor)
            }
            fn node(self) -> aerospike_errors::Node {
                $kind::node(&self)
            }
        }
    };
}

/// Checks that the methods of an enum with fields return the results of its kind.
macro_rules! value_subject {
    ($value:ident, $kind:ident) => {
        pub(crate) fn check_values() {
            for (kind, value) in VALUES {
                assert_eq!(value.kind(), *kind);
                assert_eq!(value.name(), kind.name());
                assert_eq!(value.description(), kind.description());
                assert_eq!(value.code(), kind.code());
                assert_eq!(value.node(), kind.node());
                for ancestor in $kind::ALL {
                    assert_eq!(value.is_a(*ancestor), kind.is_a(*ancestor));
                }
            }
        }
    };
}

macro_rules! for_each_forest_with_fields {
    ($($forest:ident,)*) => {
        #[test]
        fn enums_with_fields_agree_with_their_kinds() {
            $(crate::forests::$forest::check_values();)*
        }
    };
}

macro_rules! for_each_forest {
    ($($forest:ident,)*) => {
        mod expanded {
            $(
                #[test]
                fn $forest() {
                    use crate::forests::$forest::{CATEGORIES, FACTS, PREDICATES};
                    crate::check(FACTS, PREDICATES, CATEGORIES);
                }
            )*
        }
    };
}

/// Passes the kinds of a forest and of the same forest with further nodes to a check.
macro_rules! for_each_grown_forest {
    ($($forest:ident $grown:ident,)*) => {
        #[test]
        fn grown_trees_keep_predicates() {
            $(crate::check_growth(
                crate::forests::$forest::tree(),
                crate::forests::$grown::tree(),
            );)*
        }
    };
}

pub(crate) use {subject, value_subject};

mod forests {
    include!(concat!(env!("OUT_DIR"), "/forests.rs"));
}

/// Checks that a node for a further code changes no result from true to false.
fn check_growth(old: &'static Tree, new: &'static Tree) {
    let mut changed = 0;
    for code in -600..600 {
        let Some(before) = old.classify(code) else {
            continue;
        };
        let after = new.classify(code).expect("a code keeps its ranges");
        changed += usize::from(before.name() != after.name());
        for ancestor in std::iter::once(before).chain(before.ancestors()) {
            let ancestor = new
                .from_name(ancestor.name())
                .expect("a node keeps its name");
            assert!(after.is_a(ancestor), "{code}: {after:?} is a {ancestor:?}");
        }
        for category in before.categories() {
            assert!(
                after.has_category(category),
                "{code}: {after:?} is {category}"
            );
        }
    }
    assert!(changed > 0 || new.nodes().len() == old.nodes().len());
}

type Predicates<K> = &'static [(K, fn(&K) -> bool)];
type Categories<K> = &'static [(&'static str, fn(&K) -> bool)];

fn check<K: Subject>(
    facts: &'static [Declared],
    predicates: Predicates<K>,
    categories: Categories<K>,
) {
    let model = Model { nodes: facts };
    let kind = |name: &str| K::from_name(name).unwrap_or_else(|| panic!("no {name}"));
    let kinds = |names: Vec<&str>| names.into_iter().map(kind).collect::<Vec<K>>();

    assert_eq!(K::ALL, kinds(model.pre_order()));
    for (number, fact) in facts.iter().enumerate() {
        let subject = kind(fact.name);
        assert_eq!(subject.name(), fact.name);
        assert_eq!(subject.description(), format!("Node {number}."));
        assert_eq!(subject.codes(), fact.codes);
        assert_eq!(subject.code(), fact.codes.first().copied());
        assert_eq!(subject.parent(), fact.parent.map(kind));
        assert_eq!(subject.ancestors(), kinds(model.ancestors(fact.name)));
        assert_eq!(subject.children(), kinds(model.children(fact.name)));
        assert_eq!(subject.descendants(), kinds(model.descendants(fact.name)));
        assert_eq!(subject.depth(), model.ancestors(fact.name).len());
        check_node(&model, fact, subject.node());
        for (ancestor, predicate) in predicates {
            let expected = model.is_a(fact.name, ancestor.name());
            assert_eq!(
                subject.is_a(*ancestor),
                expected,
                "{subject:?} is a {ancestor:?}"
            );
            assert_eq!(
                predicate(&subject),
                expected,
                "{subject:?} by the predicate of {ancestor:?}"
            );
        }
        for (category, predicate) in categories {
            assert_eq!(
                predicate(&subject),
                model.is_in(fact.name, category),
                "{subject:?} is {category}"
            );
        }
    }
    for code in model.interesting_codes() {
        assert_eq!(K::from_code(code), model.owner(code).map(kind), "{code}");
        assert_eq!(K::classify(code), model.place(code).map(kind), "{code}");
    }
}

/// Checks the methods of `Node`.
fn check_node(model: &Model, fact: &Declared, node: Node) {
    let names = |nodes: Vec<Node>| nodes.into_iter().map(Node::name).collect::<Vec<_>>();
    assert_eq!(node.name(), fact.name);
    assert_eq!(node.codes(), fact.codes);
    assert_eq!(node.code(), fact.codes.first().copied());
    assert_eq!(
        node.ranges()
            .map(|range| (*range.start(), *range.end()))
            .collect::<Vec<_>>(),
        fact.ranges
    );
    assert_eq!(node.parent().map(Node::name), fact.parent);
    assert_eq!(
        names(node.ancestors().collect()),
        model.ancestors(fact.name)
    );
    assert_eq!(names(node.children().collect()), model.children(fact.name));
    assert_eq!(
        names(node.descendants().collect()),
        model.descendants(fact.name)
    );
    assert_eq!(node.depth(), model.ancestors(fact.name).len());
    let mut categories: Vec<&str> = node.categories().map(Category::name).collect();
    categories.sort_unstable();
    assert_eq!(categories, model.categories(fact.name));
    for other in node.tree().nodes() {
        assert_eq!(node.is_a(other), model.is_a(fact.name, other.name()));
        assert_eq!(node == other, fact.name == other.name());
    }
    assert_eq!(names(node.tree().roots().collect()), model.roots());
    for code in fact.codes {
        assert_eq!(node.tree().from_code(*code), Some(node));
        assert_eq!(node.tree().classify(*code), Some(node));
    }
}
