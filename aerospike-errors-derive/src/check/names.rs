//! Names that conflict: predicates, aliases, variants, and the names in `skip(…)`.

use heck::{ToSnakeCase, ToUpperCamelCase};
use proc_macro2::Ident;
use quote::{ToTokens, format_ident};
use syn::ext::IdentExt;

use super::Model;
use super::duplicates::duplicates;
use crate::errors::{Errors, mistake};
use crate::parse::{Declaration, Variant};

/// The generated items of an enum with fields that `skip` accepts.
pub(crate) const SKIPPED_OF_VALUE: &[&str] = &[
    "FromStr",
    "TryFrom",
    "From",
    "code",
    "description",
    "is_a",
    "name",
    "node",
];

/// The further methods of a kind, which `skip` accepts on a fieldless enum.
pub(crate) const SKIPPED_OF_KIND: &[&str] = &[
    "aliases",
    "ancestors",
    "children",
    "classify",
    "codes",
    "depth",
    "descendants",
    "from_code",
    "from_name",
    "parent",
    "since",
    "tree",
];

/// The generated items that are always there, and the methods of the trait.
const FIXED: &[&str] = &["ALL", "kind", "is_a_node", "has_category", "retry"];

/// The associated items, which a variant of the same name hides.
const ASSOCIATED: &[&str] = &["ALL", "classify", "from_code", "from_name", "tree"];

/// Returns whether a generated or trait method has this name, so that no predicate can have it.
pub(super) fn is_method(name: &str) -> bool {
    [SKIPPED_OF_VALUE, SKIPPED_OF_KIND, FIXED]
        .iter()
        .any(|list| list.contains(&name))
}

/// The predicate of a variant or category, its owner in an error message, and the help for another
/// name.
struct Wanted {
    predicate: Ident,
    owner: String,
    help: &'static str,
}

impl Model<'_> {
    fn wanted_predicates(&self) -> Vec<Wanted> {
        let mut all = Vec::new();
        for variant in &self.declaration.variants {
            let (name, span) = (variant.name.to_snake_case(), variant.ident().span());
            let predicate = variant.predicate.clone();
            all.push(Wanted {
                predicate: predicate.unwrap_or_else(|| format_ident!("is_{name}", span = span)),
                owner: format!("`{}`", variant.name),
                help: "choose another name with `#[aerospike(predicate = …)]` on the variant",
            });
        }
        for category in &self.categories {
            all.push(Wanted {
                predicate: format_ident!("is_{}", category.name, span = category.first.span()),
                owner: format!("category `{}`", category.name),
                help: "rename the category, or use `#[aerospike(predicate = …)]` on the variant",
            });
        }
        all
    }

    /// Gives each node and category its predicate, unless the name is already used.
    pub(super) fn name_predicates(&mut self, errors: &mut Errors) {
        let wanted = self.wanted_predicates();
        let (mut names, mut taken) = (Vec::new(), Vec::new());
        for Wanted {
            predicate,
            owner,
            help,
        } in &wanted
        {
            let name = predicate.unraw().to_string();
            if is_method(&name) {
                mistake!(errors, predicate =>
                    "predicate `{predicate}` of {owner} has the name of a generated method";
                    help: "{help}");
            }
            taken.push(is_method(&name));
            names.push(name);
        }
        for (first, again) in duplicates(&names) {
            taken[again] = true;
            if !taken[first] {
                let (first, again) = (&wanted[first], &wanted[again]);
                let predicate = &again.predicate;
                mistake!(errors, predicate =>
                    "duplicate predicate `{predicate}` of {}, already used by {}\nhelp: {}",
                    again.owner, first.owner, again.help;
                    first: &first.predicate =>
                        "predicate `{predicate}` first used by {}", first.owner);
            }
        }
        let count = self.forest.len();
        let free = |place: usize| (!taken[place]).then(|| wanted[place].predicate.clone());
        let order = self.forest.order.iter();
        self.predicates = order.map(|&declared| free(declared)).collect();
        for (number, category) in self.categories.iter_mut().enumerate() {
            category.predicate = free(count + number);
        }
    }

    /// The names of all predicates.
    pub(super) fn predicate_names(&self) -> impl Iterator<Item = String> {
        let categories = self.categories.iter().map(|category| &category.predicate);
        let predicates = self.predicates.iter().chain(categories);
        predicates
            .flatten()
            .map(|predicate| predicate.unraw().to_string())
    }

    /// Checks the names in `skip(…)`.
    pub(super) fn resolve_skip(&mut self, errors: &mut Errors) {
        let Declaration {
            input,
            kind,
            fieldless,
            options,
            ..
        } = self.declaration;
        let predicates: Vec<String> = self.predicate_names().collect();
        let mut known: Vec<&str> = predicates.iter().map(String::as_str).collect();
        known.extend(SKIPPED_OF_VALUE);
        if *fieldless {
            known.extend(SKIPPED_OF_KIND);
        }
        for ident in &options.skip {
            let name = ident.unraw().to_string();
            if known.contains(&name.as_str()) {
                self.skipped.insert(name);
            } else if SKIPPED_OF_KIND.contains(&name.as_str()) {
                mistake!(errors, ident =>
                    "no generated method `{name}` on `{}`", input.ident;
                    help: "it is a method of `{kind}`, which `skip` does not change");
            } else if FIXED.contains(&name.as_str()) || self.has_property(&name) {
                mistake!(errors, ident => "`{name}` cannot be skipped");
            } else {
                let message = format!("no generated item `{name}`");
                let help = "`skip` takes methods, predicates, `FromStr`, `TryFrom` and `From`";
                errors.unknown((ident, &name), &message, &known, help);
            }
        }
    }
}

/// Reports variants that hide a generated associated item.
pub(super) fn check_variants(variants: &[Variant<'_>], errors: &mut Errors) {
    let is_hiding = |variant: &&Variant<'_>| ASSOCIATED.contains(&variant.name.as_str());
    for variant in variants.iter().filter(is_hiding) {
        mistake!(errors, variant.ident() =>
            "variant `{}` has the name of a generated item", variant.name;
            help: "rename it, for example to `{}`", variant.name.to_upper_camel_case());
    }
}

/// Reports aliases that are already a name or an alias.
pub(super) fn check_aliases(variants: &[Variant<'_>], errors: &mut Errors) {
    let (mut names, mut places) = (Vec::new(), Vec::new());
    for variant in variants {
        names.push(variant.name.clone());
        places.push((variant, variant.ident().to_token_stream()));
    }
    for variant in variants {
        for alias in &variant.aliases {
            names.push(alias.value());
            places.push((variant, alias.to_token_stream()));
        }
    }
    for (first, again) in duplicates(&names) {
        let ((owner, place), (_, alias)) = (&places[first], &places[again]);
        let name = &names[again];
        if first < variants.len() {
            mistake!(errors, alias =>
                "alias {name:?} is the name of a variant";
                first: place => "variant `{}` defined here", owner.name);
        } else {
            mistake!(errors, alias =>
                "duplicate alias {name:?}, already used by `{}`", owner.name;
                first: place => "alias {name:?} first used here");
        }
    }
}
