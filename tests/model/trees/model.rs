//! `Node` against a model of plain vectors and walks, on trees that are mounted on each other at random.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::sync::Mutex;

use aerospike_errors::__private::{Columns, NONE, Words};
use aerospike_errors::{__private, Node, Tree};
use proptest::prelude::*;

const TREES: usize = 5;
const NODES: usize = 7;

/// Nothing is looked up by name here.
static NO_WORDS: Words = Words {
    names: &[],
    aliases: &[],
    alias_owners: &[],
    slots: &[],
    by_ends: true,
};

/// By tree and node: the parent in the tree, else a mount, else nothing.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Above {
    Sibling(usize),
    Mount(Place),
    Nothing,
}

type Place = (usize, usize);
type Forest = Vec<Vec<Above>>;

/// Mounts are functions without an environment; these look here, under the number of their root.
type Table = RefCell<Vec<Option<Node>>>;

/// Trees live as long as the program; from here they are reached, so that Miri tells them from memory that is lost.
static TREES_BUILT: Mutex<Vec<&'static Tree>> = Mutex::new(Vec::new());

thread_local! {
    static MOUNTS: Table = const { RefCell::new(Vec::new()) };
}

fn mount<const SLOT: usize>() -> Node {
    MOUNTS
        .with_borrow(|mounts| mounts[SLOT])
        .expect("the root is mounted")
}

macro_rules! slots {
    ($($slot:literal)*) => { [$(mount::<$slot>),*] };
}

static SLOTS: [fn() -> Node; TREES * NODES] = slots!(
    0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34
);

/// A tree as the derive would write it, for nodes that are in pre-order already.
fn build(number: usize, nodes: &[Above]) -> &'static Tree {
    fn leak<T>(values: Vec<T>) -> &'static [T] {
        Box::leak(values.into_boxed_slice())
    }
    let to_u16 = |number: usize| u16::try_from(number).expect("small");
    let parent = |node: usize| match nodes[node] {
        Above::Sibling(parent) => Some(parent),
        _ => None,
    };
    let up = |node: usize| std::iter::successors(Some(node), |&node| parent(node));
    let count = nodes.len();
    let size = |node: usize| {
        (0..count)
            .filter(|&below| up(below).any(|above| above == node))
            .count()
    };
    let mounted = (0..count).filter(|&node| matches!(nodes[node], Above::Mount(_)));
    let tree: &'static Tree = Box::leak(Box::new(__private::tree(Columns {
        name: "T",
        names: leak(vec!["n"; count]),
        descriptions: leak(vec![""; count]),
        codes: &[],
        code_starts: leak(vec![0; count + 1]),
        parents: leak(
            (0..count)
                .map(|node| parent(node).map_or(NONE, to_u16))
                .collect(),
        ),
        sizes: leak((0..count).map(|node| to_u16(size(node))).collect()),
        words: &NO_WORDS,
        since: &[],
        ranges: &[],
        mounts: leak(
            mounted
                .map(|root| {
                    (
                        to_u16(root),
                        to_u16(size(root)),
                        SLOTS[number * NODES + root],
                    )
                })
                .collect(),
        ),
        categories: &[],
        masks: &[],
        owner: |_| NONE,
        place: |_| NONE,
    })));
    TREES_BUILT.lock().expect("nobody panicked").push(tree);
    tree
}

/// A pre-order is what it takes: each node's parent is the node before or one above that.
fn tree() -> impl Strategy<Value = Vec<Above>> {
    let node = (
        any::<prop::sample::Index>(),
        any::<bool>(),
        0..TREES,
        0..NODES,
    );
    prop::collection::vec(node, 1..=NODES).prop_map(|choices| {
        let mut nodes: Vec<Above> = Vec::new();
        for (index, (choice, is_mounted, tree, node)) in choices.into_iter().enumerate() {
            let way_up: Vec<usize> =
                std::iter::successors(index.checked_sub(1), |&above| match nodes[above] {
                    Above::Sibling(parent) => Some(parent),
                    _ => None,
                })
                .collect();
            let above = match way_up.get(choice.index(way_up.len() + 1)) {
                Some(&parent) => Above::Sibling(parent),
                None if is_mounted => Above::Mount((tree, node)),
                None => Above::Nothing,
            };
            nodes.push(above);
        }
        nodes
    })
}

fn forest() -> impl Strategy<Value = Forest> {
    let trees: Vec<_> = (0..TREES).map(|_| tree()).collect();
    trees.prop_map(|mut forest: Forest| {
        let lengths: Vec<usize> = forest.iter().map(Vec::len).collect();
        for above in forest.iter_mut().flatten() {
            if let Above::Mount((tree, node)) = above {
                *node %= lengths[*tree];
            }
        }
        forest
    })
}

/// The place above, where every mount counts.
fn declared(forest: &Forest, (tree, node): Place) -> Option<Place> {
    match forest[tree][node] {
        Above::Sibling(parent) => Some((tree, parent)),
        Above::Mount(place) => Some(place),
        Above::Nothing => None,
    }
}

/// The place above, where a mount that leads back into its tree counts for nothing.
fn above(forest: &Forest, place: Place) -> Option<Place> {
    let next = declared(forest, place)?;
    if let Above::Sibling(_) = forest[place.0][place.1] {
        return Some(next);
    }
    let mut seen = vec![next];
    let mut at = next;
    loop {
        if at.0 == place.0 {
            return None;
        }
        match declared(forest, at) {
            Some(higher) if !seen.contains(&higher) => {
                seen.push(higher);
                at = higher;
            }
            _ => return Some(next),
        }
    }
}

fn ancestors(forest: &Forest, place: Place) -> Vec<Place> {
    std::iter::successors(above(forest, place), |&place| above(forest, place))
        .take(TREES * NODES + 1)
        .collect()
}

fn check(forest: &Forest) -> Result<(), TestCaseError> {
    let trees: Vec<&'static Tree> = forest
        .iter()
        .enumerate()
        .map(|(at, nodes)| build(at, nodes))
        .collect();
    let node = |(tree, node): Place| trees[tree].nodes().nth(node).expect("a node of the tree");
    let places: Vec<Place> = (0..forest.len())
        .flat_map(|tree| (0..forest[tree].len()).map(move |node| (tree, node)))
        .collect();
    MOUNTS.with_borrow_mut(|mounts| {
        *mounts = vec![None; TREES * NODES];
        for &place in &places {
            if let Above::Mount(on) = forest[place.0][place.1] {
                mounts[place.0 * NODES + place.1] = Some(node(on));
            }
        }
    });
    for &place in &places {
        let expected = ancestors(forest, place);
        prop_assert!(expected.len() <= TREES * NODES, "the model has an end");
        let found: Vec<Node> = node(place).ancestors().take(TREES * NODES + 1).collect();
        prop_assert_eq!(
            &found,
            &expected
                .iter()
                .map(|&place| node(place))
                .collect::<Vec<_>>()
        );
        prop_assert_eq!(node(place).parent(), found.first().copied());
        prop_assert_eq!(node(place).depth(), expected.len());
        for &other in &places {
            let is_a = place == other || expected.contains(&other);
            prop_assert_eq!(
                node(place).is_a(node(other)),
                is_a,
                "{:?} is a {:?}",
                place,
                other
            );
        }
        let in_tree = |&&(tree, _): &&Place| tree == place.0;
        let below: Vec<Node> = places
            .iter()
            .filter(in_tree)
            .filter(|&&other| ancestors(forest, other).contains(&place))
            .map(|&other| node(other))
            .collect();
        prop_assert_eq!(node(place).descendants().collect::<Vec<_>>(), below);
        let children: Vec<Node> = places
            .iter()
            .filter(in_tree)
            .filter(|&&other| forest[other.0][other.1] == Above::Sibling(place.1))
            .map(|&other| node(other))
            .collect();
        prop_assert_eq!(node(place).children().collect::<Vec<_>>(), children);
    }
    for (number, tree) in trees.iter().enumerate() {
        let inside: Vec<Place> = places
            .iter()
            .copied()
            .filter(|place| place.0 == number)
            .collect();
        let above = inside.iter().flat_map(|&place| ancestors(forest, place));
        let drawn: BTreeSet<Place> = inside.iter().copied().chain(above).collect();
        let mut depths: Vec<usize> = drawn
            .iter()
            .map(|&place| ancestors(forest, place).len())
            .collect();
        depths.sort_unstable();
        prop_assert_eq!(
            depths_of(&tree.diagram().with_ancestry().to_string()),
            depths
        );
        let dot = tree.diagram().with_ancestry().dot().to_string();
        let ids: BTreeSet<&str> = dot
            .lines()
            .filter_map(|line| Some(line.split_once(" [label")?.0))
            .collect();
        prop_assert_eq!(ids.len(), drawn.len(), "an id a node: {}", dot);
    }
    Ok(())
}

/// How deep the lines of a text are, in order of the depths.
fn depths_of(text: &str) -> Vec<usize> {
    let is_of_a_name = |character: char| character.is_ascii_alphabetic();
    let depth = |line: &str| {
        line.chars()
            .take_while(|&character| !is_of_a_name(character))
            .count()
            / 4
    };
    let mut depths: Vec<usize> = text.lines().map(depth).collect();
    depths.sort_unstable();
    depths
}

/// Each asks for every pair of nodes and draws every tree, for which Miri takes eight seconds.
const CASES: u32 = if cfg!(miri) { 2 } else { 400 };

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nodes_answer_as_the_model_does(forest in forest()) {
        check(&forest)?;
    }
}

/// Six ways to make circles, so that they do not depend on chance.
#[test]
fn circles_answer_as_the_model_does() {
    use Above::{Mount, Nothing, Sibling};
    for forest in [
        vec![vec![Mount((0, 1)), Sibling(0)]],
        vec![vec![Mount((1, 0))], vec![Mount((0, 0))]],
        vec![
            vec![Mount((1, 0))],
            vec![Mount((2, 0))],
            vec![Mount((1, 0))],
        ],
        vec![
            vec![Mount((1, 0))],
            vec![Mount((2, 0))],
            vec![Mount((3, 0))],
            vec![Mount((1, 0))],
        ],
        vec![vec![Mount((1, 0)), Nothing], vec![Mount((0, 1))]],
        vec![
            vec![Mount((1, 0))],
            vec![Mount((2, 0)), Mount((3, 0))],
            vec![Mount((1, 1))],
            vec![Nothing],
        ],
    ] {
        assert!(check(&forest).is_ok(), "{forest:?}: {:?}", check(&forest));
    }
}
