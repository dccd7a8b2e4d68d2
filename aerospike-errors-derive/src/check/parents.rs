//! Resolves `#[parent(…)]` in the same enum, and reports unknown parents and cycles.

use std::collections::HashMap;

use syn::ext::IdentExt;

use super::order;
use crate::errors::{Errors, mistake};
use crate::parse::{Declaration, Variant};

/// The number of variants of a cycle that an error message lists.
const LISTED: usize = 100;

/// By declaration: the index of each parent in the same enum, without cycles.
pub(super) fn resolve(declaration: &Declaration<'_>, errors: &mut Errors) -> Vec<Option<usize>> {
    let variants = &declaration.variants;
    let mut numbers = HashMap::new();
    for (number, variant) in variants.iter().enumerate() {
        numbers.insert(variant.name.as_str(), number);
    }
    let mut parents: Vec<Option<usize>> = variants
        .iter()
        .map(|variant| {
            let parent = variant.sibling()?;
            let name = parent.unraw().to_string();
            let Some(&found) = numbers.get(name.as_str()) else {
                unknown(declaration, variant, &name, errors);
                return None;
            };
            if variants[found].transparent.is_some() {
                mistake!(errors, parent =>
                    "transparent variant `{name}` cannot be a parent";
                    help: "its node is the node of the wrapped error; use that node as the parent");
                return None;
            }
            Some(found)
        })
        .collect();
    for cycle in order::break_cycles(&mut parents) {
        let parent = variants[cycle[0]].sibling();
        mistake!(errors, parent =>
            "cycle in `#[parent]`: {}", path(&cycle, variants);
            help: "remove `#[parent]` from the root");
    }
    parents
}

fn unknown(declaration: &Declaration<'_>, variant: &Variant<'_>, name: &str, errors: &mut Errors) {
    let parent = variant.sibling();
    let own = &declaration.input.ident;
    if name == "Self" || *own == name {
        mistake!(errors, parent =>
            "expected variant, found enum `{own}`";
            help: "remove `#[parent]` to make `{}` a root", variant.name);
        return;
    }
    let known = declaration.variants.iter().map(|other| other.name.as_str());
    errors.unknown(
        (&parent, name),
        &format!("no variant named `{name}` found for enum `{own}`"),
        &known.collect::<Vec<_>>(),
        "for a node of another tree, write its path, as in `ErrorKind::RecordNotFound`",
    );
}

/// `A -> B -> C -> A`
fn path(cycle: &[usize], variants: &[Variant<'_>]) -> String {
    let name = |node: &usize| variants[*node].name.clone();
    let mut path: Vec<String> = cycle.iter().take(LISTED).map(name).collect();
    if cycle.len() > LISTED {
        path.push("…".to_owned());
    }
    path.extend(cycle.first().map(name));
    path.join(" -> ")
}
