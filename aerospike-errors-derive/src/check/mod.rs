//! Checks the rules of a hierarchy and builds the [`Model`] that is expanded.
//!
//! The rules in `order`, `ranges` and `duplicates` work on plain numbers and names and return the
//! places of violations. The other modules map these to tokens and report them.

pub(crate) mod duplicates;
pub(crate) mod names;
pub(crate) mod order;
mod parents;
mod properties;
pub(crate) mod ranges;

use std::collections::{HashMap, HashSet};

use proc_macro2::Ident;
use syn::Path;

use crate::errors::{Errors, mistake};
use crate::parse::{CategoryName, CodeRange, Declaration, Parent, Variant};

use duplicates::duplicates;
pub(crate) use order::Forest;
pub(crate) use properties::PropertyModel;
use ranges::Range;

/// A valid hierarchy. Nodes are identified by their position in pre-order.
pub(crate) struct Model<'a> {
    pub(crate) declaration: &'a Declaration<'a>,
    pub(crate) forest: Forest,
    /// By position: the codes of the node, the canonical one first.
    pub(crate) codes: Vec<Vec<i32>>,
    /// By position: the ranges of the node, as declared.
    pub(crate) ranges: Vec<Vec<(i32, i32)>>,
    /// By position: the name of the predicate, unless it is a duplicate.
    pub(crate) predicates: Vec<Option<Ident>>,
    pub(crate) categories: Vec<Category>,
    pub(crate) properties: Vec<PropertyModel<'a>>,
    /// The roots with a parent in another tree.
    pub(crate) mounts: Vec<(usize, &'a Path)>,
    skipped: HashSet<String>,
}

/// A category and its members.
pub(crate) struct Category {
    pub(crate) name: String,
    /// The first place of its name.
    pub(crate) first: Ident,
    /// `None` if the name is a duplicate.
    pub(crate) predicate: Option<Ident>,
    /// By position: whether the node or an ancestor declares it.
    pub(crate) members: Vec<bool>,
}

impl<'a> Model<'a> {
    /// Reports every violation, and leaves it out of the model.
    pub(crate) fn new(declaration: &'a Declaration<'a>, errors: &mut Errors) -> Self {
        let variants = &declaration.variants;
        names::check_variants(variants, errors);
        let parents = parents::resolve(declaration, errors);
        let forest = Forest::new(&parents);
        let ranges = ranges_of(variants, &forest, errors);
        let codes = codes_of(variants, &forest, errors);
        names::check_aliases(variants, errors);
        let mut model = Self {
            declaration,
            codes,
            ranges,
            predicates: Vec::new(),
            categories: categories_of(variants, &forest),
            properties: Vec::new(),
            mounts: mounts_of(variants, &forest),
            skipped: HashSet::new(),
            forest,
        };
        model.name_predicates(errors);
        model.resolve_properties(errors);
        model.resolve_skip(errors);
        model
    }

    /// The variant at a position.
    pub(crate) fn variant(&self, position: usize) -> &'a Variant<'a> {
        &self.declaration.variants[self.forest.order[position]]
    }

    pub(crate) fn positions(&self) -> std::ops::Range<usize> {
        0..self.forest.len()
    }

    /// Returns whether `#[aerospike(skip(…))]` leaves an item out.
    pub(crate) fn skips(&self, name: &str) -> bool {
        self.skipped.contains(name)
    }
}

/// Returns the items of all variants, each with the index of its variant.
fn items_of<'a, T>(
    variants: &'a [Variant<'_>],
    items: &dyn Fn(&'a Variant<'_>) -> &'a [T],
) -> Vec<(usize, &'a T)> {
    let mut all = Vec::new();
    for (node, variant) in variants.iter().enumerate() {
        for item in items(variant) {
            all.push((node, item));
        }
    }
    all
}

/// By position: the codes of each node. A duplicate is reported and left out.
fn codes_of(variants: &[Variant<'_>], forest: &Forest, errors: &mut Errors) -> Vec<Vec<i32>> {
    let all = items_of(variants, &|variant| &variant.codes);
    let values: Vec<String> = all.iter().map(|(_, code)| code.value.to_string()).collect();
    let mut left_out = vec![false; all.len()];
    for (first, again) in duplicates(&values) {
        left_out[again] = true;
        let ((first, first_code), (again, code)) = (all[first], all[again]);
        let (value, owner) = (code.value, &variants[first].name);
        let place = if first == again {
            format!(" on `{owner}`")
        } else {
            format!(", already used by `{owner}`")
        };
        mistake!(errors, &code.tokens =>
            "duplicate code {value}{place}";
            first: &first_code.tokens => "code {value} first used here");
    }
    let mut codes = vec![Vec::new(); forest.len()];
    for ((node, code), left_out) in all.into_iter().zip(left_out) {
        if !left_out {
            codes[forest.position[node]].push(code.value);
        }
    }
    codes
}

/// By position: the ranges of each node. A conflict is reported and left out.
fn ranges_of(
    variants: &[Variant<'_>],
    forest: &Forest,
    errors: &mut Errors,
) -> Vec<Vec<(i32, i32)>> {
    let all = items_of(variants, &|variant| &variant.ranges);
    let to_range = |&(node, range): &(usize, &CodeRange)| Range::new(range.low, range.high, node);
    let (_, conflicts) = ranges::flatten(&all.iter().map(to_range).collect::<Vec<_>>());
    let mut left_out = vec![false; all.len()];
    for (first, second) in conflicts {
        left_out[second] = true;
        let ((owner, first), (_, second)) = (all[first], all[second]);
        let owner = &variants[owner].name;
        let [first_text, second_text] = [first, second].map(|range| text(range.low, range.high));
        let message = if first_text == second_text {
            format!("duplicate code range {second_text}, already used by `{owner}`")
        } else {
            format!("code range {second_text} overlaps {first_text} of `{owner}`")
        };
        mistake!(errors, &second.tokens =>
            "{message}\nhelp: ranges must be disjoint, or one must contain the other";
            first: &first.tokens => "code range {first_text} of `{owner}` defined here");
    }
    let mut ranges = vec![Vec::new(); forest.len()];
    for ((node, range), left_out) in all.into_iter().zip(left_out) {
        if !left_out {
            ranges[forest.position[node]].push((range.low, range.high));
        }
    }
    ranges
}

/// Formats a range as it is declared: without a bound at the end of `i32`.
pub(crate) fn text(low: i32, high: i32) -> String {
    match (low, high) {
        (i32::MIN, i32::MAX) => "..".to_owned(),
        (i32::MIN, high) => format!("..={high}"),
        (low, i32::MAX) => format!("{low}.."),
        (low, high) => format!("{low}..={high}"),
    }
}

/// The categories in the order in which they are first declared.
fn categories_of(variants: &[Variant<'_>], forest: &Forest) -> Vec<Category> {
    let mut categories: Vec<Category> = Vec::new();
    let mut numbers: HashMap<&str, usize> = HashMap::new();
    for (node, variant) in variants.iter().enumerate() {
        for CategoryName { name, ident } in &variant.categories {
            let number = *numbers.entry(name).or_insert(categories.len());
            if number == categories.len() {
                categories.push(Category {
                    name: name.clone(),
                    first: ident.clone(),
                    predicate: None,
                    members: vec![false; forest.len()],
                });
            }
            categories[number].members[forest.position[node]] = true;
        }
    }
    for category in &mut categories {
        // Pre-order: a parent is complete before its children.
        for position in 0..forest.len() {
            category.members[position] |=
                forest.parent[position].is_some_and(|parent| category.members[parent]);
        }
    }
    categories
}

fn mounts_of<'a>(variants: &'a [Variant<'a>], forest: &Forest) -> Vec<(usize, &'a Path)> {
    let nodes = forest.order.iter().enumerate();
    nodes
        .filter_map(|(position, &node)| match &variants[node].parent {
            Some(Parent::Mount(mount)) => Some((position, mount)),
            _ => None,
        })
        .collect()
}
