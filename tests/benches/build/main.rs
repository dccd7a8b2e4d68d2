//! Generates the subjects: the documented tree for the peers, trees of 10 to 10,000 nodes in order
//! and shuffled, one with a depth of 1,000, and the states of `PostgreSQL` for every peer.

mod documented;

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

/// Returns the parents of nodes in pre-order, with at most ten children per node.
fn bushy(size: usize) -> Vec<Option<usize>> {
    let mut parents = vec![None; size];
    let mut open = vec![(0, size, None)];
    while let Some((first, end, parent)) = open.pop() {
        parents[first] = parent;
        let below = end - first - 1;
        let step = below.div_ceil(10).max(1);
        for start in (first + 1..end).step_by(step) {
            open.push((start, end.min(start + step), Some(first)));
        }
    }
    parents
}

/// Returns the parents of a chain.
fn deep(size: usize) -> Vec<Option<usize>> {
    (0..size).map(|node| node.checked_sub(1)).collect()
}

/// Declares a tree. If shuffled, the declarations are in steps that are coprime to the sizes.
fn declare(module: &str, parents: &[Option<usize>], in_order: bool) -> String {
    let size = parents.len();
    let mut text = format!(
        "/// A tree of {size} nodes.\npub mod {module} {{\n    /// A node.\n    \
         #[derive(Debug, Clone, Copy, PartialEq, Eq, aerospike_errors::AerospikeError)]\n    pub enum Kind {{\n"
    );
    for place in 0..size {
        let node = if in_order {
            place
        } else {
            (place * 7 + 3) % size
        };
        let parent = parents[node]
            .map(|parent| format!("#[parent(N{parent})] "))
            .unwrap_or_default();
        writeln!(
            text,
            "        /// Node {node}.\n        {parent}#[code({node})] N{node},"
        )
        .expect("memory");
    }
    text.push_str("    }\n}\n");
    text
}

/// A state of `PostgreSQL`: the name of its variant, its code, and the first state of its class.
struct State {
    name: String,
    code: i32,
    class: String,
    /// The first and last code of the class, if this is its first state.
    band: Option<(i32, i32)>,
}

/// Returns the number of a state, whose five characters are digits in base 36.
fn number(digits: &str) -> i32 {
    i32::from_str_radix(digits, 36).expect("five letters and digits")
}

fn states() -> Vec<State> {
    let text = fs::read_to_string("data/sqlstates.tsv").expect("the table exists");
    let mut rows: Vec<(&str, &str)> = text
        .lines()
        .filter_map(|line| line.split_once('\t'))
        .collect();
    rows.sort_unstable();
    let mut states: Vec<State> = Vec::new();
    for (digits, constant) in rows {
        let words = constant
            .split('_')
            .map(|word| word[..1].to_owned() + &word[1..].to_lowercase());
        let name = format!("S{digits}{}", words.collect::<String>());
        let of_class = |other: &&State| other.name[1..3] == digits[..2];
        let class = states
            .iter()
            .find(of_class)
            .map(|first| first.class.clone());
        let band = class.is_none().then(|| {
            (
                number(&format!("{}000", &digits[..2])),
                number(&format!("{}ZZZ", &digits[..2])),
            )
        });
        states.push(State {
            code: number(digits),
            class: class.unwrap_or_else(|| name.clone()),
            name,
            band,
        });
    }
    states
}

/// Returns the states as enums for the derive, by hand and for `num_enum`, and as a map of `phf`.
fn declare_states(states: &[State]) -> String {
    let list = |item: &dyn Fn(&State) -> String| states.iter().map(item).collect::<String>();
    let declared = list(&|State {
                              name,
                              code,
                              class,
                              band,
                          }| {
        let parent = if name == class { "Postgres" } else { class };
        let band = band
            .map(|(low, high)| format!(", {low}..={high}"))
            .unwrap_or_default();
        format!(
            "    /// A state.\n    #[parent({parent})]\n    #[code({code}{band})]\n    {name},\n"
        )
    });
    let names = list(&|State { name, .. }| format!("    /// A state.\n    {name},\n"));
    let codes = list(&|State { name, code, .. }| format!("            {code} => Self::{name},\n"));
    let bands = list(&|State { name, band, .. }| {
        band.map(|(low, high)| format!("            {low}..={high} => Self::{name},\n"))
            .unwrap_or_default()
    });
    let discriminants =
        list(&|State { name, code, .. }| format!("    /// A state.\n    {name} = {code},\n"));
    let map = list(&|State { name, code, .. }| format!("    {code}_i32 => Hand::{name},\n"));
    let all = list(&|State { name, .. }| format!("Self::{name}, "));
    format!(
        "/// The states, by the derive.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, aerospike_errors::AerospikeError)]\n\
         pub enum State {{\n    /// The root.\n    Postgres,\n{declared}}}\n\n\
         /// The states, by hand.\n#[derive(Debug, Clone, Copy, PartialEq, Eq)]\n\
         pub enum Hand {{\n    /// The root.\n    Postgres,\n{names}}}\n\n\
         impl Hand {{\n    /// All.\n    pub const ALL: &[Self] = &[Self::Postgres, {all}];\n\n    \
         /// Returns the state with this code.\n    #[inline]\n    #[must_use]\n    \
         pub const fn from_code(code: i32) -> Option<Self> {{\n        Some(match code {{\n{codes}            \
         _ => return None,\n        }})\n    }}\n\n    \
         /// Returns the state with this code, else the first of its class.\n    #[inline]\n    #[must_use]\n    \
         pub const fn classify(code: i32) -> Option<Self> {{\n        Some(match code {{\n{codes}{bands}            \
         _ => return None,\n        }})\n    }}\n}}\n\n\
         /// The states, for `num_enum`.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, num_enum::TryFromPrimitive)]\n#[repr(i32)]\n\
         pub enum Coded {{\n{discriminants}}}\n\n\
         /// The states, as a map.\npub static MAP: phf::Map<i32, Hand> = phf::phf_map! {{\n{map}}};\n"
    )
}

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=data/sqlstates.tsv");
    let mut trees = String::new();
    for size in [10, 100, 1_000, 10_000] {
        for (order, in_order) in [("ordered", true), ("shuffled", false)] {
            trees += &declare(&format!("{order}_{size}"), &bushy(size), in_order);
        }
    }
    trees += &declare("deep_ordered_1000", &deep(1_000), true);
    trees += &declare("deep_shuffled_1000", &deep(1_000), false);
    let folder = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    for (file, text) in [
        ("trees.rs", trees),
        ("sqlstate.rs", declare_states(&states())),
        ("hand.rs", documented::hand()),
        ("libraries.rs", documented::libraries()),
    ] {
        fs::write(Path::new(&folder).join(file), text).expect("OUT_DIR is writable");
    }
}
