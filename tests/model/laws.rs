//! The laws of all trees, over random forests of mounted trees and random values in wrappers.

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;

use aerospike_errors::__private::{self, Columns, Identity};
use aerospike_errors::{AerospikeError, Category, IsA, Node, Retry, Tree};
use proptest::prelude::*;

const TREES: usize = 5;
const NODES: usize = 8;
const CATEGORIES: [Category; 4] = [
    Category::TRANSIENT,
    Category::REFUSED,
    Category::PERMANENT,
    Category::new("other"),
];
const CASES: u32 = if cfg!(miri) { 3 } else { 1000 };

/// The declaration of a node: its parent, and one bit per category.
#[derive(Debug, Clone, Copy)]
struct Declared {
    parent: Parent,
    categories: u8,
}

#[derive(Debug, Clone, Copy, PartialEq)]
enum Parent {
    None,
    Sibling(usize),
    Mount(Place),
}

/// The number of a tree, and of a node in it.
type Place = (usize, usize);

#[derive(Debug, Clone)]
struct Forest(Vec<Vec<Declared>>);

impl Forest {
    fn get(&self, (tree, node): Place) -> Declared {
        self.0[tree][node]
    }

    fn places(&self) -> impl Iterator<Item = Place> {
        let trees = self.0.iter().enumerate();
        trees.flat_map(|(tree, nodes)| (0..nodes.len()).map(move |node| (tree, node)))
    }

    /// Returns the node and its ancestors, the nearest first.
    fn line(&self, place: Place) -> Vec<Place> {
        let parent = |&(tree, node): &Place| match self.get((tree, node)).parent {
            Parent::None => None,
            Parent::Sibling(parent) => Some((tree, parent)),
            Parent::Mount(place) => Some(place),
        };
        std::iter::successors(Some(place), parent).collect()
    }

    fn has_category(&self, place: Place, category: usize) -> bool {
        let mut line = self.line(place).into_iter();
        line.any(|place| self.get(place).categories & (1 << category) != 0)
    }
}

fn leak<T>(values: impl IntoIterator<Item = T>) -> &'static [T] {
    Box::leak(values.into_iter().collect())
}

fn to_u16(number: usize) -> u16 {
    u16::try_from(number).expect("a small number")
}

thread_local! {
    /// By tree and node: the parent of the root above. It is global, because the functions in a
    /// tree cannot capture variables.
    static PARENTS: RefCell<Vec<Vec<Option<Node>>>> = const { RefCell::new(Vec::new()) };
}

fn mount<const TREE: usize>(index: u16) -> Option<Node> {
    PARENTS.with_borrow(|parents| parents[TREE][usize::from(index)])
}

const MOUNTS: [fn(u16) -> Option<Node>; TREES] =
    [mount::<0>, mount::<1>, mount::<2>, mount::<3>, mount::<4>];

/// Builds a tree as the derive does, for nodes that are in pre-order. `above` are the earlier
/// trees.
fn build(forest: &Forest, tree: usize, above: &[&'static Tree]) -> &'static Tree {
    let nodes = &forest.0[tree];
    let in_tree = |node: usize| {
        let line = forest.line((tree, node)).into_iter();
        line.take_while(move |place| place.0 == tree)
            .map(|place| place.1)
            .collect::<Vec<_>>()
    };
    let size = |node: usize| {
        (0..nodes.len())
            .filter(|&low| in_tree(low).contains(&node))
            .count()
    };
    let parent = |node: &Declared| match node.parent {
        Parent::Sibling(parent) => to_u16(parent),
        _ => u16::MAX,
    };
    let parents = (0..nodes.len()).map(|node| {
        let mut line = forest.line((tree, node)).into_iter();
        let (tree, node) = line.find(|place| place.0 != tree)?;
        Some(__private::node(above[tree], to_u16(node)))
    });
    PARENTS.with_borrow_mut(|all| {
        all.truncate(tree);
        all.push(parents.collect());
    });
    let mounts = nodes
        .iter()
        .enumerate()
        .filter_map(|(root, node)| match node.parent {
            Parent::Mount((tree, node)) => {
                Some((to_u16(root), __private::node(above[tree], to_u16(node))))
            }
            _ => None,
        });
    let has = |node: usize, category: usize| {
        in_tree(node)
            .iter()
            .any(|&node| nodes[node].categories & (1 << category) != 0)
    };
    let category_sets = (0..nodes.len()).map(|node| {
        let categories = CATEGORIES.into_iter().enumerate();
        let own = categories.filter(|(number, _)| has(node, *number));
        leak(own.map(|(_, category)| category))
    });
    Box::leak(Box::new(__private::tree(Columns {
        name: "T",
        identity: Identity {
            module: "laws",
            line: u32::from(to_u16(tree)),
            column: 0,
            version: None,
        },
        names: leak(vec!["n"; nodes.len()]),
        descriptions: leak(vec![""; nodes.len()]),
        codes: &[],
        code_starts: leak(vec![0; nodes.len() + 1]),
        parents: leak(nodes.iter().map(parent)),
        sizes: leak((0..nodes.len()).map(|node| to_u16(size(node)))),
        by_name: &[],
        aliases: &[],
        since: &[],
        ranges: &[],
        mounts: leak(mounts),
        transparent: &[],
        mount: MOUNTS[tree],
        categories: &CATEGORIES,
        category_sets: leak(category_sets),
        categories_of: leak((0..nodes.len()).map(to_u16)),
        owner: |_| u16::MAX,
        classified: |_| u16::MAX,
    })))
}

/// Returns random forests. The parent of a node is the previous node or one of its ancestors, so
/// that the nodes are in pre-order.
fn forest() -> impl Strategy<Value = Forest> {
    let node = (
        any::<prop::sample::Index>(),
        any::<[prop::sample::Index; 2]>(),
        any::<u8>(),
    );
    let tree = prop::collection::vec(node, 1..=NODES);
    prop::collection::vec(tree, TREES).prop_map(|trees| {
        let mut forest = Forest(Vec::new());
        for (number, choices) in trees.into_iter().enumerate() {
            forest.0.push(Vec::new());
            for (node, (parent, mount, categories)) in choices.into_iter().enumerate() {
                let line = node.checked_sub(1).map_or_else(Vec::new, |before| {
                    let line = forest.line((number, before)).into_iter();
                    line.take_while(|place| place.0 == number).collect()
                });
                // Mounted on one of the two previous trees, so that many trees are mounted in a
                // row.
                let tree = number.checked_sub(1 + mount[0].index(2));
                let parent = match (line.get(parent.index(line.len() + 1)), tree) {
                    (Some((_, parent)), _) => Parent::Sibling(*parent),
                    (None, Some(tree)) => {
                        Parent::Mount((tree, mount[1].index(forest.0[tree].len())))
                    }
                    (None, None) => Parent::None,
                };
                // A node has each category with a probability of one quarter.
                let categories = categories & categories.rotate_left(4);
                forest.0[number].push(Declared { parent, categories });
            }
        }
        forest
    })
}

/// A hand-written error.
struct Value(Node);

impl AerospikeError for Value {
    fn node(&self) -> Node {
        self.0
    }
}

type Erased = Box<dyn AerospikeError>;

/// A hand-written wrapper, which delegates the public methods.
struct Wrapper(Erased);

impl AerospikeError for Wrapper {
    fn node(&self) -> Node {
        self.0.node()
    }
    fn code(&self) -> Option<i32> {
        self.0.code()
    }
    fn is_a_node(&self, ancestor: Node) -> bool {
        self.0.is_a_node(ancestor)
    }
    fn has_category(&self, category: Category) -> bool {
        self.0.has_category(category)
    }
    fn retry(&self) -> Retry {
        self.0.retry()
    }
}

/// A derived wrapper, with categories of its own on another variant.
#[derive(AerospikeError)]
enum Transparent<E> {
    #[aerospike(transparent)]
    Wrapped(E),
    #[category(transient, refused, permanent, other)]
    #[allow(dead_code)]
    Own,
}

/// Wraps an error; returns whether an ancestor is added, the transparent variant.
#[allow(
    clippy::arc_with_non_send_sync,
    reason = "the trait is implemented for every `Arc`"
)]
fn wrap(error: Erased, wrapper: u8) -> (Erased, bool) {
    match wrapper {
        0 => (Box::new(error), false),
        1 => (Box::new(Rc::<dyn AerospikeError>::from(error)), false),
        2 => (Box::new(Arc::new(error)), false),
        3 => (Box::new(Wrapper(error)), false),
        _ => (Box::new(Transparent::Wrapped(error)), true),
    }
}

fn check_node(forest: &Forest, trees: &[&'static Tree], place: Place) {
    let node = |(tree, node): Place| __private::node(trees[tree], to_u16(node));
    let (this, line) = (node(place), forest.line(place));
    assert!(
        this.ancestors()
            .eq(line[1..].iter().map(|place| node(*place)))
    );
    assert_eq!(this.depth(), this.ancestors().count());
    assert_eq!(
        (this.parent(), __private::parent(this)),
        (this.ancestors().next(), this.parent())
    );
    for other in forest.places() {
        let expected = line.contains(&other);
        assert_eq!(this.is_a(node(other)), expected, "{place:?} is a {other:?}");
        assert_eq!(
            __private::is_a(this, node(other)),
            expected,
            "{place:?} is a {other:?}"
        );
    }
    let categories: Vec<Category> = this.categories().collect();
    for (number, category) in CATEGORIES.into_iter().enumerate() {
        let expected = forest.has_category(place, number);
        let count = categories
            .iter()
            .filter(|other| **other == category)
            .count();
        assert_eq!(
            (this.has_category(category), count),
            (expected, usize::from(expected))
        );
    }
}

fn check_value(forest: &Forest, trees: &[&'static Tree], place: Place, wrappers: &[u8]) {
    let node = |(tree, node): Place| __private::node(trees[tree], to_u16(node));
    let line = forest.line(place);
    let value = Value(node(place));
    let retry = value.retry();
    let mut error: Erased = Box::new(value);
    let mut is_transparent = false;
    for wrapper in wrappers {
        let (wrapped, adds_ancestor) = wrap(error, *wrapper);
        error = wrapped;
        is_transparent |= adds_ancestor;
    }
    assert_eq!((error.node(), error.retry()), (node(place), retry));
    assert_eq!((&error as &dyn AerospikeError).retry(), retry);
    for other in forest.places() {
        let (ancestor, expected) = (node(other), line.contains(&other));
        assert_eq!(error.is_a_node(ancestor), expected);
        assert_eq!(error.is_a(ancestor), expected);
        assert_eq!((&&error as &dyn AerospikeError).is_a(ancestor), expected);
        assert_eq!(IsA::is_a(&error, ancestor), expected);
        assert_eq!(error.node().is_a(ancestor), expected);
    }
    assert_eq!(error.is_a(TransparentKind::Wrapped), is_transparent);
    for (number, category) in CATEGORIES.into_iter().enumerate() {
        assert_eq!(
            error.has_category(category),
            forest.has_category(place, number)
        );
    }
    let outer = Transparent::Wrapped(error);
    assert!(outer.is_wrapped() && outer.is_a(TransparentKind::Wrapped) && !outer.is_own());
    assert_eq!(outer.retry(), retry);
    let predicates = [
        outer.is_transient(),
        outer.is_refused(),
        outer.is_permanent(),
        outer.is_other(),
    ];
    for (category, predicate) in CATEGORIES.into_iter().zip(predicates) {
        assert_eq!(outer.has_category(category), predicate);
        assert_eq!(outer.node().has_category(category), predicate);
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: CASES,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn nodes_and_values_agree(forest in forest(), wrappers in prop::collection::vec(0..5_u8, 0..=3)) {
        let mut trees = Vec::new();
        for tree in 0..forest.0.len() {
            let built = build(&forest, tree, &trees);
            trees.push(built);
        }
        for place in forest.places() {
            check_node(&forest, &trees, place);
            check_value(&forest, &trees, place, &wrappers);
        }
        for tree in trees {
            let text = tree.diagram().with_ancestry().to_string();
            let above: std::collections::HashSet<Node> =
                tree.nodes().flat_map(|node| node.ancestors().chain([node])).collect();
            assert_eq!(text.lines().count(), above.len());
        }
    }
}
