//! The subjects: each function with its peer and its inputs. Instructions and wall time are measured
//! with the same subjects.

use std::hint::black_box;

use aerospike_errors::{Category, ErrorKind, Node};

use crate::hand::Kind;
use crate::libraries::{CODE_MAP, Coded, NAME_MAP};
use crate::mounted_trees::First;
use crate::mounted_trees::{self, Link};
use crate::queries::{client, hand, hash_map, num_enum, ours, phf, strum, walk};
use crate::sqlstate::{HASH_MAP, State};
use crate::{queries, trees};

/// A measured function.
pub struct Subject {
    /// The row of the table.
    pub question: &'static str,
    /// The column of the table.
    pub peer: &'static str,
    /// The number of calls in one run.
    pub times: usize,
    /// Calls the function with each of its inputs.
    pub ask: Box<dyn Fn() + Sync>,
}

impl std::fmt::Display for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.question, self.peer)
    }
}

fn subject<Input: Clone + Sync + 'static, Answer>(
    question: &'static str,
    peer: &'static str,
    inputs: &[Input],
    ask: impl Fn(Input) -> Answer + Sync + 'static,
) -> Subject {
    let inputs = inputs.to_vec();
    Subject {
        question,
        peer,
        times: inputs.len(),
        ask: Box::new(move || {
            for input in &inputs {
                black_box(ask(black_box(input.clone())));
            }
        }),
    }
}

/// Returns each pair of about fifty nodes that are spread over all nodes.
fn pairs<K: Copy>(nodes: &[K]) -> Vec<(K, K)> {
    let some: Vec<K> = nodes
        .iter()
        .step_by(nodes.len().div_ceil(50))
        .copied()
        .collect();
    each_with_each(&some, &some)
}

fn each_with_each<T: Copy>(below: &[T], above: &[T]) -> Vec<(T, T)> {
    below
        .iter()
        .flat_map(|&node| above.iter().map(move |&ancestor| (node, ancestor)))
        .collect()
}

const DERIVE: &str = "aerospike-errors";
const HAND: &str = "by hand";
const WALK: &str = "walking parents";
const CHAIN: &str = "chain of is_a";

/// Returns all subjects in the order of the table.
#[must_use]
pub fn subjects() -> Vec<Subject> {
    let mut all = predicates();
    for (question, codes) in [("hit", hits()), ("miss", misses())] {
        all.extend(from_codes(question, &codes));
    }
    all.extend(around());
    all.extend(names());
    all.extend(states());
    all.extend(trees());
    all.extend(nodes());
    all
}

fn coded() -> Vec<Coded> {
    ErrorKind::ALL
        .iter()
        .filter_map(ErrorKind::code)
        .filter_map(|code| Coded::try_from(code).ok())
        .collect()
}

fn predicates() -> Vec<Subject> {
    macro_rules! ask {
        ($($question:literal $name:ident)+) => {
            vec![
                $(
                    subject($question, DERIVE, ErrorKind::ALL, ours::$name),
                    subject($question, HAND, Kind::ALL, hand::$name),
                )+
                subject("predicate, leaf", "strum", &coded(), strum::leaf),
                subject("predicate, leaf", WALK, Kind::ALL, walk::leaf),
                subject("predicate, inner", WALK, Kind::ALL, walk::inner),
                subject("predicate, most of the tree", WALK, Kind::ALL, walk::large),
                subject("is_a, constant", WALK, Kind::ALL, walk::is_a_constant),
                subject("is_a_node, constant", DERIVE, ErrorKind::ALL, ours::is_a_node),
                subject("catch!, three arms", DERIVE, ErrorKind::ALL, ours::catch),
                subject("catch!, three arms", CHAIN, ErrorKind::ALL, ours::chain),
                subject("predicate, mounted tree", DERIVE, First::ALL, queries::mounted::predicate),
                subject("is_a, constant, mounted tree", DERIVE, First::ALL, queries::mounted::is_a_constant),
                subject("is_a, two unknowns of a mounted tree", DERIVE, &pairs(First::ALL), |(a, b)| queries::mounted::is_a(a, b)),
                subject("is_a, two unknowns", DERIVE, &pairs(ErrorKind::ALL), |(a, b)| ours::is_a(a, b)),
                subject("is_a, two unknowns", WALK, &pairs(Kind::ALL), |(a, b)| walk::is_a(a, b)),
            ]
        };
    }
    ask! {
        "predicate, leaf" leaf
        "predicate, inner" inner
        "predicate, most of the tree" large
        "predicate, category" category
        "is_a, constant" is_a_constant
    }
}

/// Returns the codes that a node owns.
fn hits() -> Vec<i32> {
    ErrorKind::ALL
        .iter()
        .flat_map(ErrorKind::codes)
        .copied()
        .collect()
}

/// Returns codes that no node owns, between the owned codes and far from them.
fn misses() -> Vec<i32> {
    let hits = hits();
    let codes = (-300..=300).chain([i32::MIN, i32::MAX, 1_000, 100_000]);
    codes.filter(|code| !hits.contains(code)).collect()
}

fn from_codes(which: &str, codes: &[i32]) -> Vec<Subject> {
    let (from_code, classify) = match which {
        "hit" => ("from_code, owned", "classify, owned"),
        _ => ("from_code, not owned", "classify, not owned"),
    };
    let bytes: Vec<u8> = codes
        .iter()
        .filter_map(|&code| u8::try_from(code).ok())
        .collect();
    vec![
        subject(from_code, DERIVE, codes, ours::from_code),
        subject(from_code, HAND, codes, hand::from_code),
        subject(from_code, "num_enum", codes, num_enum::from_code),
        subject(from_code, "phf", codes, phf::from_code),
        subject(from_code, "HashMap", codes, |code| {
            hash_map::from_code(&CODE_MAP, code)
        }),
        subject(
            from_code,
            "the client's ResultCode",
            &bytes,
            client::from_code,
        ),
        subject(classify, DERIVE, codes, ours::classify),
        subject(classify, HAND, codes, hand::classify),
    ]
}

fn around() -> Vec<Subject> {
    vec![
        subject("code", DERIVE, ErrorKind::ALL, ours::code),
        subject("code", HAND, Kind::ALL, hand::code),
        subject("code", "num_enum", &coded(), num_enum::code),
        subject("parent", DERIVE, ErrorKind::ALL, ours::parent),
        subject("parent", HAND, Kind::ALL, hand::parent),
        subject("name", DERIVE, ErrorKind::ALL, ours::name),
        subject("name", HAND, Kind::ALL, hand::name),
        subject("name", "strum", &coded(), strum::name),
    ]
}

fn names() -> Vec<Subject> {
    let names: Vec<&str> = ErrorKind::ALL
        .iter()
        .flat_map(|kind| [&[kind.name()], kind.aliases()].concat())
        .collect();
    let question = "from_name";
    vec![
        subject(question, DERIVE, &names, ours::from_name),
        subject(question, HAND, &names, hand::from_name),
        subject(question, "strum", &names, strum::from_name),
        subject(question, "phf", &names, phf::from_name),
        subject(question, "HashMap", &names, |name| {
            hash_map::from_name(&NAME_MAP, name)
        }),
    ]
}

/// Returns the subjects with sparse codes: the states, two codes near each state, and four codes
/// far from all states.
fn states() -> Vec<Subject> {
    let owned: Vec<i32> = State::ALL.iter().filter_map(State::code).collect();
    let near = owned.iter().flat_map(|code| [code + 1, code + 36]);
    let far = [i32::MIN, -1, 60_466_176, i32::MAX];
    let not_owned: Vec<i32> = near
        .chain(far)
        .filter(|code| !owned.contains(code))
        .collect();
    let of = |from_code: &'static str, classify: &'static str, codes: &[i32]| {
        vec![
            subject(from_code, DERIVE, codes, queries::sqlstate::ours_from_code),
            subject(from_code, HAND, codes, queries::sqlstate::hand_from_code),
            subject(
                from_code,
                "num_enum",
                codes,
                queries::sqlstate::num_enum_from_code,
            ),
            subject(from_code, "phf", codes, queries::sqlstate::phf_from_code),
            subject(from_code, "HashMap", codes, |code| {
                queries::sqlstate::hash_map_from_code(&HASH_MAP, code)
            }),
            subject(classify, DERIVE, codes, queries::sqlstate::ours_classify),
            subject(classify, HAND, codes, queries::sqlstate::hand_classify),
        ]
    };
    let mut all = of(
        "from_code, SQLSTATE, owned",
        "classify, SQLSTATE, owned",
        &owned,
    );
    all.extend(of(
        "from_code, SQLSTATE, not owned",
        "classify, SQLSTATE, not owned",
        &not_owned,
    ));
    all
}

/// Returns the subjects with type-erased nodes: each node of a mounted tree with each documented node.
fn nodes() -> Vec<Subject> {
    fn nodes_of<K: Copy + Into<Node>>(kinds: &[K]) -> Vec<Node> {
        kinds.iter().map(|&kind| kind.into()).collect()
    }
    let documented = nodes_of(ErrorKind::ALL);
    let mut all = Vec::new();
    for (question, below) in [
        ("is_a, two nodes of one tree", &documented),
        (
            "is_a, two nodes, across one mount",
            &nodes_of(mounted_trees::First::ALL),
        ),
        (
            "is_a, two nodes, across two mounts",
            &nodes_of(mounted_trees::Second::ALL),
        ),
        (
            "is_a, two nodes, across three mounts",
            &nodes_of(mounted_trees::Third::ALL),
        ),
    ] {
        let links = Link::all(&[below.as_slice(), &documented].concat());
        let (links_below, links_above) = links.split_at(below.len());
        let pairs = each_with_each(below, &documented);
        let links = each_with_each(links_below, links_above);
        all.push(subject(question, DERIVE, &pairs, |(a, b)| {
            queries::node::is_a(a, b)
        }));
        all.push(subject(question, WALK, &links, |(a, b)| {
            queries::node::walk(a, b)
        }));
    }
    let pairs = pairs(ErrorKind::ALL);
    all.extend([
        subject(
            "is_a, of a dyn AerospikeError",
            DERIVE,
            &pairs,
            |(kind, above)| queries::node::dyn_is_a(&kind, above.node()),
        ),
        subject("name, of a node", DERIVE, &documented, queries::node::name),
        subject("code, of a node", DERIVE, &documented, queries::node::code),
        subject(
            "parent, of a node",
            DERIVE,
            &documented,
            queries::node::parent,
        ),
        subject("has_category, of a node", DERIVE, &documented, |node| {
            queries::node::has_category(node, Category::TRANSIENT)
        }),
    ]);
    all
}

fn trees() -> Vec<Subject> {
    macro_rules! ask {
        ($($question:literal $tree:ident)+) => {
            vec![$(
                subject($question, DERIVE, &pairs(trees::$tree::Kind::ALL), |(a, b)| queries::$tree::is_a(a, b)),
                subject($question, WALK, &pairs(trees::$tree::Kind::ALL), |(a, b)| queries::$tree::walk(a, b)),
            )+]
        };
    }
    ask! {
        "is_a, 10 nodes in order" ordered_10
        "is_a, 100 nodes in order" ordered_100
        "is_a, 1,000 nodes in order" ordered_1000
        "is_a, 10,000 nodes in order" ordered_10000
        "is_a, 1,000 deep in order" deep_ordered_1000
        "is_a, 10 nodes shuffled" shuffled_10
        "is_a, 100 nodes shuffled" shuffled_100
        "is_a, 1,000 nodes shuffled" shuffled_1000
        "is_a, 10,000 nodes shuffled" shuffled_10000
        "is_a, 1,000 deep shuffled" deep_shuffled_1000
    }
}
