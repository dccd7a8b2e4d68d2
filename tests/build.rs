//! Writes random enums for `model/`, each as a declaration for the derive and as plain data.

#[path = "model/declare_across.rs"]
mod declare_across;

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use fastrand::Rng;

/// The number of enums, which are small to compile in a few seconds.
const FORESTS: u64 = 48;

/// The number of enums that are declared again with further variants.
const GROWN: u64 = 12;

fn main() {
    let mut source = String::new();
    let (mut all, mut with_fields) = (String::new(), String::new());
    let mut grown = String::new();
    for seed in 0..FORESTS {
        let forest = Forest::random(seed);
        forest.write(seed, &mut source);
        if seed >= FORESTS - GROWN {
            forest.grow(seed, &mut source);
            let _ = write!(grown, "forest_{seed} grown_{seed}, ");
        }
        let _ = write!(all, "forest_{seed}, ");
        if forest.with_fields {
            let _ = write!(with_fields, "forest_{seed}, ");
        }
    }
    let _ = writeln!(source, "for_each_forest! {{ {all} }}");
    let _ = writeln!(source, "for_each_forest_with_fields! {{ {with_fields} }}");
    let _ = writeln!(source, "for_each_grown_forest! {{ {grown} }}");
    let directory = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&directory).join("forests.rs"), source).expect("OUT_DIR is writable");
    let across = declare_across::source();
    fs::write(Path::new(&directory).join("across.rs"), across).expect("OUT_DIR is writable");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=model/declare_across.rs");
}

/// The declared facts of one enum, by declaration.
struct Forest {
    with_fields: bool,
    nodes: Vec<Node>,
}

#[derive(Default, Clone)]
struct Node {
    parent: Option<usize>,
    codes: Vec<i32>,
    ranges: Vec<(i32, i32)>,
    categories: Vec<String>,
}

impl Forest {
    fn random(seed: u64) -> Self {
        let mut rng = Rng::with_seed(seed);
        // A single node, a tree with positions that do not fit a byte, and small trees.
        let count = match seed {
            0 => 1,
            2 => 300,
            _ => rng.usize(2..40),
        };
        let mut nodes: Vec<Node> = (0..count).map(|_| Node::default()).collect();
        set_parents(&mut nodes, &mut rng);
        give_codes(&mut nodes, seed % 3 == 2, &mut rng);
        let (low, high) = if rng.bool() {
            (i32::MIN, i32::MAX)
        } else {
            (-500, 500)
        };
        give_ranges(&mut nodes, &mut rng, low, high, 0);
        let categories = rng.usize(0..12);
        for node in &mut nodes {
            for category in 0..categories {
                if rng.u8(0..8) == 0 {
                    node.categories.push(format!("category_{category}"));
                }
            }
        }
        Self {
            with_fields: seed % 3 == 1,
            nodes,
        }
    }

    /// Writes the forest with further nodes. Each owns a code, and its parent is the node that the
    /// code was classified as.
    fn grow(&self, seed: u64, out: &mut String) {
        let mut rng = Rng::with_seed(seed);
        let mut nodes = self.nodes.clone();
        for _ in 0..10 {
            let code = rng.i32(-500..500);
            let is_owned = nodes.iter().any(|node| node.codes.contains(&code));
            if let Some(parent) = self.classify(code).filter(|_| !is_owned) {
                nodes.push(Node {
                    parent: Some(parent),
                    codes: vec![code],
                    ..Node::default()
                });
            }
        }
        let grown = Self {
            with_fields: self.with_fields,
            nodes,
        };
        let _ = writeln!(out, "pub(crate) mod grown_{seed} {{");
        grown.write_enum(out);
        let _ = writeln!(out, "    {}\n}}", tree_function(grown.kind()));
    }

    /// Returns the node with the narrowest range that contains a code.
    fn classify(&self, code: i32) -> Option<usize> {
        let nodes = self.nodes.iter().enumerate();
        let ranges =
            nodes.flat_map(|(number, node)| node.ranges.iter().map(move |range| (number, range)));
        ranges
            .filter(|(_, (low, high))| (*low..=*high).contains(&code))
            .min_by_key(|(_, (low, high))| i64::from(*high) - i64::from(*low))
            .map(|(number, _)| number)
    }

    fn write(&self, seed: u64, out: &mut String) {
        let kind = self.kind();
        let _ = writeln!(out, "pub(crate) mod forest_{seed} {{");
        self.write_enum(out);
        self.write_facts(out);
        let all = self
            .list(|number, _| format!("({kind}::V{number}, |kind: &{kind}| kind.is_v{number}())"));
        let _ = writeln!(
            out,
            "    pub(crate) const PREDICATES: crate::Predicates<{kind}> = &[{all}];"
        );
        let categories = self.categories();
        let all: String = categories.iter().fold(String::new(), |list, name| {
            list + &format!("({name:?}, |kind: &{kind}| kind.is_{name}()), ")
        });
        let _ = writeln!(
            out,
            "    pub(crate) const CATEGORIES: crate::Categories<{kind}> = &[{all}];"
        );
        let _ = writeln!(
            out,
            "    crate::subject!({kind});\n    {}",
            tree_function(kind)
        );
        if self.with_fields {
            let all = self.list(|number, _| {
                format!("(ValueKind::V{number}, Value::V{number}{})", fields(number))
            });
            let _ = writeln!(
                out,
                "    pub(crate) const VALUES: &[(ValueKind, Value)] = &[{all}];"
            );
            let _ = writeln!(out, "    crate::value_subject!(Value, ValueKind);");
        }
        let _ = writeln!(out, "}}");
    }

    fn kind(&self) -> &'static str {
        if self.with_fields {
            "ValueKind"
        } else {
            "Kind"
        }
    }

    fn write_enum(&self, out: &mut String) {
        let (name, derive) = if self.with_fields {
            ("Value", "Debug")
        } else {
            ("Kind", "Debug, Clone, Copy, PartialEq, Eq")
        };
        let _ = writeln!(
            out,
            "    #[derive({derive}, aerospike_errors::AerospikeError)]\n    pub(crate) enum {name} {{"
        );
        for (number, node) in self.nodes.iter().enumerate() {
            let _ = writeln!(out, "        /// Node {number}.");
            if let Some(parent) = node.parent {
                let _ = writeln!(out, "        #[parent(V{parent})]");
            }
            let codes = node.codes.iter().map(ToString::to_string);
            let ranges = node
                .ranges
                .iter()
                .map(|(low, high)| format!("{low}..={high}"));
            let claims = codes.chain(ranges).collect::<Vec<_>>().join(", ");
            if !claims.is_empty() {
                let _ = writeln!(out, "        #[code({claims})]");
            }
            if !node.categories.is_empty() {
                let _ = writeln!(out, "        #[category({})]", node.categories.join(", "));
            }
            let types = if self.with_fields {
                field_types(number)
            } else {
                ""
            };
            let _ = writeln!(out, "        V{number}{types},");
        }
        let _ = writeln!(out, "    }}");
    }

    fn write_facts(&self, out: &mut String) {
        let all = self.list(|number, node| {
            let parent = node.parent.map(|parent| format!("V{parent}"));
            format!(
                "crate::naive::Declared {{ name: \"V{number}\", parent: {parent:?}, codes: &{:?}, ranges: &{:?}, categories: &{:?} }}",
                node.codes, node.ranges, node.categories
            )
        });
        let _ = writeln!(
            out,
            "    pub(crate) const FACTS: &[crate::naive::Declared] = &[{all}];"
        );
    }

    fn list(&self, item: impl Fn(usize, &Node) -> String) -> String {
        self.nodes
            .iter()
            .enumerate()
            .fold(String::new(), |list, (number, node)| {
                list + &item(number, node) + ", "
            })
    }

    fn categories(&self) -> Vec<String> {
        let mut names: Vec<String> = self
            .nodes
            .iter()
            .flat_map(|node| node.categories.clone())
            .collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

fn tree_function(kind: &str) -> String {
    format!("pub(crate) fn tree() -> &'static aerospike_errors::Tree {{ {kind}::tree() }}")
}

/// Returns the fields of a variant, alternating between four forms.
fn field_types(number: usize) -> &'static str {
    ["", "(u8)", " { key: u8, bin: &'static str }", "()"][number % 4]
}

fn fields(number: usize) -> &'static str {
    ["", "(7)", " { key: 7, bin: \"b\" }", "()"][number % 4]
}

/// Gives each node a parent or none. A parent is declared before or after its children.
fn set_parents(nodes: &mut [Node], rng: &mut Rng) {
    let mut order: Vec<usize> = (0..nodes.len()).collect();
    rng.shuffle(&mut order);
    let shape = rng.u8(0..4);
    for place in 1..order.len() {
        let above = match shape {
            0 => place - 1,
            1 => 0,
            _ => rng.usize(0..place),
        };
        let is_root = shape == 3 && rng.u8(0..5) == 0;
        nodes[order[place]].parent = (!is_root).then(|| order[above]);
    }
}

/// Gives nodes codes: dense ones, most of which are in one table, or sparse ones in every third
/// forest.
fn give_codes(nodes: &mut [Node], is_sparse: bool, rng: &mut Rng) {
    let mut taken = std::collections::BTreeSet::new();
    for node in nodes {
        for _ in 0..rng.usize(0..4) {
            let code = match rng.u8(0..12) {
                0 => i32::MIN + rng.i32(0..3),
                1 => i32::MAX - rng.i32(0..3),
                _ if is_sparse => rng.i32(..),
                _ => rng.i32(-300..300),
            };
            if taken.insert(code) {
                node.codes.push(code);
            }
        }
    }
}

/// Gives nodes nested ranges: one for the interval, then some for parts of it.
fn give_ranges(nodes: &mut [Node], rng: &mut Rng, low: i32, high: i32, depth: usize) {
    let node = rng.usize(0..nodes.len());
    if rng.u8(0..4) > 0 {
        nodes[node].ranges.push((low, high));
    }
    let (from, to) = (i64::from(low) + 1, i64::from(high) - 1);
    if depth == 4 || to - from < 4 {
        return;
    }
    let middle = rng.i64(from + 1..to);
    let bound = |value: i64| i32::try_from(value).expect("within the outer range");
    give_ranges(nodes, rng, bound(from), bound(middle), depth + 1);
    give_ranges(nodes, rng, bound(middle + 1), bound(to), depth + 1);
}
