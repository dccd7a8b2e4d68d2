//! Enums that are mounted on each other and wrap each other, compared with the same facts as lists.

use aerospike_errors::{AerospikeError, Category, Node, Retry};

/// The declaration of a node.
pub(crate) struct Fact {
    pub(crate) name: &'static str,
    pub(crate) parent: Option<usize>,
    pub(crate) mount: Option<Place>,
    pub(crate) code: Option<i32>,
    pub(crate) categories: &'static [&'static str],
}

/// The numbers of an enum and of its variant.
type Place = (usize, usize);

pub(crate) struct Enum {
    pub(crate) facts: &'static [Fact],
    pub(crate) nodes: fn() -> Vec<Node>,
    /// The number of the node of each alias, and the node that the alias finds.
    pub(crate) found: fn() -> Vec<(usize, Option<Node>)>,
    pub(crate) samples: fn() -> Vec<Sample>,
}

/// A value and the results of its methods.
pub(crate) struct Sample {
    /// The variant, the wrapped variant, and so on.
    pub(crate) chain: &'static [Place],
    pub(crate) kind: Node,
    pub(crate) node: Node,
    pub(crate) code: Option<i32>,
    pub(crate) predicates: Vec<bool>,
    /// By node of the enum: the method, the trait and the trait object.
    pub(crate) is_a: Vec<[bool; 3]>,
    pub(crate) categories: Vec<(&'static str, bool)>,
    pub(crate) error: Box<dyn AerospikeError>,
}

// The generated file writes every path in full.
#[allow(unused_qualifications)]
mod declared {
    include!(concat!(env!("OUT_DIR"), "/across.rs"));
}

use declared::ENUMS;

fn fact((number, at): Place) -> &'static Fact {
    &ENUMS[number].facts[at]
}

/// Returns a node and its ancestors in its tree.
fn within(place: Place) -> Vec<Place> {
    let up = |&(number, at): &Place| Some((number, fact((number, at)).parent?));
    std::iter::successors(Some(place), up).collect()
}

/// Returns a node and its ancestors across mounts.
fn above(place: Place) -> Vec<Place> {
    let mut all = within(place);
    while let Some(mount) = all.last().and_then(|root| fact(*root).mount) {
        all.extend(within(mount));
    }
    all
}

fn has(places: &[Place], category: &str) -> bool {
    places
        .iter()
        .any(|place| fact(*place).categories.contains(&category))
}

fn node((number, at): Place) -> Node {
    (ENUMS[number].nodes)()[at]
}

fn places() -> Vec<Place> {
    let of = |(number, this): (usize, &Enum)| {
        (0..this.facts.len())
            .map(move |at| (number, at))
            .collect::<Vec<_>>()
    };
    ENUMS.iter().enumerate().flat_map(of).collect()
}

fn retry(place: Place) -> Retry {
    match (
        has(&above(place), "transient"),
        has(&above(place), "refused"),
    ) {
        (true, true) => Retry::Yes,
        (true, false) => Retry::IfIdempotent,
        (false, _) => Retry::No,
    }
}

#[test]
fn nodes_agree_across_mounts() {
    for place in places() {
        let (this, all) = (node(place), above(place));
        assert_eq!(
            (this.name(), this.code()),
            (fact(place).name, fact(place).code)
        );
        assert!(
            this.ancestors()
                .eq(all[1..].iter().map(|above| node(*above))),
            "{this:?}"
        );
        assert_eq!(this.depth(), all.len() - 1);
        assert_eq!(this.retry(), retry(place));
        for category in ["transient", "refused", "blue", "loud", "cold", "none"] {
            assert_eq!(
                this.has_category(Category::new(category)),
                has(&all, category),
                "{this:?} in {category}"
            );
        }
        for other in places() {
            assert_eq!(
                this.is_a(node(other)),
                all.contains(&other),
                "{this:?} is a {:?}",
                node(other)
            );
        }
    }
}

#[test]
fn values_agree_across_wrappers() {
    let places = places();
    let mut deepest = 0;
    for sample in ENUMS.iter().flat_map(|this| (this.samples)()) {
        let Sample {
            chain, kind, error, ..
        } = sample;
        let (Some(outer), Some(innermost)) = (chain.first(), chain.last()) else {
            panic!("a chain is not empty")
        };
        deepest = deepest.max(chain.len());
        assert_eq!((kind, sample.node), (node(*outer), node(*innermost)));
        assert_eq!((error.node(), error.code()), (sample.node, sample.code));
        assert_eq!(sample.code, fact(*innermost).code);
        assert_eq!(error.retry(), retry(*innermost));
        for (at, answer) in sample.predicates.iter().enumerate() {
            assert_eq!(
                *answer,
                chain
                    .iter()
                    .any(|level| above(*level).contains(&(outer.0, at))),
                "{chain:?} by the predicate of {at}"
            );
        }
        for (at, is_a) in sample.is_a.iter().enumerate() {
            assert_eq!(*is_a, [sample.predicates[at]; 3], "{chain:?} is a {at}");
        }
        for (category, answer) in sample.categories {
            assert_eq!(error.has_category(Category::new(category)), answer);
            assert_eq!(
                answer,
                has(&above(*innermost), category),
                "{chain:?} is {category}"
            );
        }
        for other in &places {
            let is_a = chain.iter().any(|wrapper| above(*wrapper).contains(other));
            assert_eq!(
                error.is_a_node(node(*other)),
                is_a,
                "{chain:?} is a {:?}",
                node(*other)
            );
        }
    }
    assert!(deepest > 3, "wrappers are nested");
}

#[test]
fn aliases_find_nodes_of_enums_with_fields() {
    let mut count = 0;
    for (number, this) in ENUMS.iter().enumerate() {
        for (at, found) in (this.found)() {
            assert_eq!(found, Some(node((number, at))));
            count += 1;
        }
    }
    assert!(count > 20, "only {count} aliases");
}
