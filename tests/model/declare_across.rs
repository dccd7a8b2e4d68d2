//! Writes random enums for `across.rs`, which are mounted on each other and wrap each other, each
//! as a declaration for the derive and as plain data.

use std::fmt::Write as _;

use fastrand::Rng;

/// The number of enums. An enum may be mounted on earlier ones, and wrap them.
const ENUMS: usize = 24;

/// The categories, of which `retry` uses two.
const CATEGORIES: [&str; 11] = [
    "transient",
    "refused",
    "blue",
    "green",
    "late",
    "early",
    "heavy",
    "wet",
    "cold",
    "sour",
    "loud",
];

/// The wrappers of the field of a transparent variant: for the type and for the value.
const HOLDS: [[&str; 4]; 3] = [
    ["", "", "", ""],
    ["Box<", ">", "Box::new(", ")"],
    ["&'static ", "", "Box::leak(Box::new(", "))"],
];

struct Enum {
    nodes: Vec<Node>,
}

struct Node {
    parent: Option<usize>,
    mount: Option<(usize, usize)>,
    wraps: Option<(usize, [&'static str; 4])>,
    code: Option<i32>,
    categories: Vec<&'static str>,
    aliases: Vec<String>,
    is_renamed: bool,
}

/// A value: its variant, the variant of the wrapped value, and so on.
type Chain = Vec<(usize, usize)>;

/// Returns the source of all enums, and of the calls of their methods.
pub(crate) fn source() -> String {
    let mut rng = Rng::with_seed(0xACE);
    let mut enums: Vec<Enum> = Vec::new();
    let mut source = String::new();
    for number in 0..ENUMS {
        enums.push(Enum::random(&enums, &mut rng));
        write(&enums, number, &mut rng, &mut source);
    }
    let all: String = (0..ENUMS).fold(String::new(), |all, number| {
        all + &format!("crate::across::Enum {{ facts: enum_{number}::FACTS, nodes: enum_{number}::nodes, found: enum_{number}::found, samples: enum_{number}::samples }}, ")
    });
    let _ = writeln!(
        source,
        "pub(crate) const ENUMS: &[crate::across::Enum] = &[{all}];"
    );
    source
}

impl Enum {
    fn random(before: &[Self], rng: &mut Rng) -> Self {
        let (is_mounted, odds) = (rng.bool(), if rng.bool() { 12 } else { 4 });
        let count = rng.usize(1..9);
        let mut nodes = Vec::new();
        for _ in 0..count {
            nodes.push(Node::random(&nodes, before, is_mounted, odds, rng));
        }
        Self { nodes }
    }

    fn categories(&self) -> Vec<&'static str> {
        let is_used = |name: &&str| self.nodes.iter().any(|node| node.categories.contains(name));
        CATEGORIES.into_iter().filter(is_used).collect()
    }
}

impl Node {
    /// Returns a root or a child of an earlier node, in each category with a probability of 1 /
    /// `odds`.
    fn random(
        siblings: &[Self],
        before: &[Enum],
        is_mounted: bool,
        odds: u8,
        rng: &mut Rng,
    ) -> Self {
        let number = siblings.len();
        let wraps = !before.is_empty() && rng.u8(0..3) == 0;
        // A transparent variant has neither a parent nor categories, and is not a parent.
        let parents: Vec<usize> = (0..number)
            .filter(|at| siblings[*at].wraps.is_none())
            .collect();
        let parent = (!wraps && rng.u8(0..4) > 0)
            .then(|| rng.choice(parents))
            .flatten();
        let other = |rng: &mut Rng| rng.usize(0..before.len());
        let mount = (parent.is_none() && is_mounted && !wraps && !before.is_empty()).then(|| {
            let on = other(rng);
            let nodes = &before[on].nodes;
            let nodes: Vec<usize> = (0..nodes.len())
                .filter(|at| nodes[*at].wraps.is_none())
                .collect();
            Some((on, rng.choice(nodes)?))
        });
        let mount = mount.flatten();
        let wraps = wraps.then(|| (other(rng), HOLDS[rng.usize(0..HOLDS.len())]));
        let code = i32::try_from(number)
            .ok()
            .filter(|_| wraps.is_none() && rng.bool());
        Self {
            parent,
            mount,
            wraps,
            code: code.map(|code| code * 7 - 20),
            categories: CATEGORIES
                .into_iter()
                .filter(|_| wraps.is_none() && rng.u8(0..odds) == 0)
                .collect(),
            aliases: (0..if wraps.is_some() { 0 } else { rng.usize(0..3) })
                .map(|alias| format!("name {number}, Nº {alias}"))
                .collect(),
            is_renamed: rng.u8(0..4) == 0,
        }
    }
}

fn write(enums: &[Enum], number: usize, rng: &mut Rng, out: &mut String) {
    let this = &enums[number];
    let _ = writeln!(out, "pub(crate) mod enum_{number} {{");
    let _ = writeln!(
        out,
        "#[derive(Debug, aerospike_errors::AerospikeError)]\npub(crate) enum Value {{"
    );
    for (at, node) in this.nodes.iter().enumerate() {
        write_variant(at, node, out);
    }
    // One variant has a field, so that a kind is generated for each enum.
    let _ = writeln!(out, "Last(u8),\n}}");
    let facts = this.nodes.iter().enumerate().fold(String::new(), |facts, (at, node)| {
        let Node { parent, mount, code, categories, .. } = node;
        facts + &format!("crate::across::Fact {{ name: \"V{at}\", parent: {parent:?}, mount: {mount:?}, code: {code:?}, categories: &{categories:?} }}, ")
    });
    let _ = writeln!(
        out,
        "pub(crate) const FACTS: &[crate::across::Fact] = &[{facts}];"
    );
    let nodes = (0..this.nodes.len()).fold(String::new(), |nodes, at| {
        nodes + &format!("ValueKind::V{at}.node(), ")
    });
    let _ = writeln!(
        out,
        "pub(crate) fn nodes() -> Vec<aerospike_errors::Node> {{ vec![{nodes}] }}"
    );
    let found = this
        .nodes
        .iter()
        .enumerate()
        .flat_map(|(at, node)| node.aliases.iter().map(move |alias| (at, alias)));
    let found = found.fold(String::new(), |found, (at, alias)| {
        found + &format!("({at}, ValueKind::from_name({alias:?}).map(|kind| kind.node())), ")
    });
    let _ = writeln!(
        out,
        "pub(crate) fn found() -> Vec<(usize, Option<aerospike_errors::Node>)> {{ vec![{found}] }}"
    );
    let _ = writeln!(
        out,
        "pub(crate) fn samples() -> Vec<crate::across::Sample> {{ vec!["
    );
    for at in 0..this.nodes.len() {
        for _ in 0..if this.nodes[at].wraps.is_some() { 3 } else { 1 } {
            let chain = chain(enums, (number, at), rng);
            write_sample(enums, &chain, out);
        }
    }
    let _ = writeln!(out, "] }}\n}}");
}

fn write_variant(at: usize, node: &Node, out: &mut String) {
    if let Some(parent) = node.parent {
        let _ = writeln!(out, "#[parent(V{parent})]");
    }
    if let Some((on, node)) = node.mount {
        let _ = writeln!(out, "#[parent(super::enum_{on}::ValueKind::V{node})]");
    }
    if let Some(code) = node.code {
        let _ = writeln!(out, "#[code({code}, {}..={})]", code + 1, code + 3);
    }
    if !node.categories.is_empty() {
        let _ = writeln!(out, "#[category({})]", node.categories.join(", "));
    }
    if !node.aliases.is_empty() {
        let _ = writeln!(
            out,
            "#[alias({})]",
            format!("{:?}", node.aliases).trim_matches(['[', ']'])
        );
    }
    if node.is_renamed {
        let _ = writeln!(out, "#[aerospike(predicate = renamed_{at})]");
    }
    let _ = match node.wraps {
        Some((wraps, [open, close, ..])) => {
            writeln!(
                out,
                "#[aerospike(transparent)] V{at}({open}super::enum_{wraps}::Value{close}),"
            )
        }
        None => writeln!(out, "V{at} {{ key: u8 }},"),
    };
}

fn chain(enums: &[Enum], place: (usize, usize), rng: &mut Rng) -> Chain {
    let mut chain = vec![place];
    let mut at = place;
    while let Some((wraps, _)) = enums[at.0].nodes[at.1].wraps {
        at = (wraps, rng.usize(0..enums[wraps].nodes.len()));
        chain.push(at);
    }
    chain
}

/// Writes the value of a chain and the results of its methods.
fn write_sample(enums: &[Enum], chain: &Chain, out: &mut String) {
    let mut value = String::new();
    for &(number, at) in chain.iter().rev() {
        value = match enums[number].nodes[at].wraps {
            Some((_, [.., open, close])) => {
                format!("super::enum_{number}::Value::V{at}({open}{value}{close})")
            }
            None => format!("super::enum_{number}::Value::V{at} {{ key: 1 }}"),
        };
    }
    let this = &enums[chain[0].0];
    let predicates = this
        .nodes
        .iter()
        .enumerate()
        .fold(String::new(), |predicates, (at, node)| {
            let name = if node.is_renamed {
                format!("renamed_{at}")
            } else {
                format!("is_v{at}")
            };
            predicates + &format!("value.{name}(), ")
        });
    let is_a = (0..this.nodes.len()).fold(String::new(), |list, at| {
        let node = format!("ValueKind::V{at}");
        list + &format!(
            "[value.is_a({node}), aerospike_errors::IsA::is_a(&value, {node}), \
             (&value as &dyn aerospike_errors::AerospikeError).is_a({node})], "
        )
    });
    let categories = this
        .categories()
        .into_iter()
        .fold(String::new(), |categories, name| {
            categories + &format!("({name:?}, value.is_{name}()), ")
        });
    let _ = writeln!(
        out,
        "{{ let value = {value}; crate::across::Sample {{ chain: &{chain:?}, kind: value.kind().node(), node: \
         value.node(), code: value.code(), predicates: vec![{predicates}], is_a: vec![{is_a}], categories: vec![{categories}], error: \
         Box::new(value) }} }},"
    );
}
