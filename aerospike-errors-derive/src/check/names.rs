//! Names that conflict: predicates, aliases, variants, and the names in `skip(…)`.

use heck::ToUpperCamelCase;
use proc_macro2::Ident;
use quote::format_ident;
use syn::ext::IdentExt;

use super::duplicates::duplicates;
use super::{Category, Model};
use crate::errors::{Errors, mistake};
use crate::parse::Variant;

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

/// A predicate, its owner in an error message, and the help for another name.
struct Named {
    predicate: Ident,
    /// The predicate without `r#`.
    name: String,
    owner: String,
    help: &'static str,
}

impl Named {
    fn node(variant: &Variant<'_>) -> Self {
        let predicate = variant.predicate.clone().unwrap_or_else(|| {
            let snake_case = heck::ToSnakeCase::to_snake_case(variant.name.as_str());
            format_ident!("is_{snake_case}", span = variant.ident().span())
        });
        Self {
            name: predicate.unraw().to_string(),
            predicate,
            owner: format!("`{}`", variant.name),
            help: "choose another name with `#[aerospike(predicate = …)]` on the variant",
        }
    }

    fn category(category: &Category) -> Self {
        Self {
            name: format!("is_{}", category.name),
            predicate: format_ident!("is_{}", category.name, span = category.first.span()),
            owner: format!("category `{}`", category.name),
            help: "rename the category, or use `#[aerospike(predicate = …)]` on the variant",
        }
    }
}

impl Model<'_> {
    /// Gives each node and category its predicate, unless the name is already used.
    pub(super) fn name_predicates(&mut self, errors: &mut Errors) {
        let nodes = self.declaration.variants.iter().map(Named::node);
        let named: Vec<Named> = nodes
            .chain(self.categories.iter().map(Named::category))
            .collect();
        let mut taken = vec![false; named.len()];
        for (named, taken) in named.iter().zip(&mut taken) {
            *taken = is_method(&named.name);
            if *taken {
                let predicate = &named.predicate;
                mistake!(errors, predicate =>
                    "predicate `{predicate}` of {} has the name of a generated method", named.owner;
                    help: "{}", named.help);
            }
        }
        for (first, again) in duplicates(named.iter().map(|named| &named.name)) {
            taken[again] = true;
            if !taken[first] {
                let (first, again) = (&named[first], &named[again]);
                let predicate = &again.predicate;
                mistake!(errors, predicate =>
                    "duplicate predicate `{predicate}` of {}, already used by {}\nhelp: {}",
                    again.owner, first.owner, again.help;
                    first: &first.predicate =>
                        "predicate `{predicate}` first used by {}", first.owner);
            }
        }
        let count = self.forest.len();
        let free = |place: usize| (!taken[place]).then(|| named[place].predicate.clone());
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
        if self.declaration.options.skip.is_empty() {
            return;
        }
        let fieldless = self.declaration.fieldless;
        let mut known: Vec<String> = self.predicate_names().collect();
        known.extend(SKIPPED_OF_VALUE.iter().map(ToString::to_string));
        if fieldless {
            known.extend(SKIPPED_OF_KIND.iter().map(ToString::to_string));
        }
        for ident in &self.declaration.options.skip {
            let name = ident.unraw().to_string();
            if known.contains(&name) {
                self.skipped.insert(name);
            } else if !fieldless && SKIPPED_OF_KIND.contains(&name.as_str()) {
                let (value, kind) = (&self.declaration.input.ident, self.declaration.kind_name());
                mistake!(errors, ident =>
                    "no generated method `{name}` on `{value}`";
                    help: "it is a method of `{kind}`, which `skip` does not change");
            } else if FIXED.contains(&name.as_str()) || self.has_property(&name) {
                mistake!(errors, ident => "`{name}` cannot be skipped");
            } else {
                errors.unknown(
                    ident,
                    &name,
                    format!("no generated item `{name}`"),
                    known.iter().map(String::as_str),
                    || "`skip` takes methods, predicates, `FromStr`, `TryFrom` and `From`".into(),
                );
            }
        }
    }
}

/// Reports variants that hide a generated associated item.
pub(super) fn check_variants(variants: &[Variant<'_>], errors: &mut Errors) {
    for variant in variants
        .iter()
        .filter(|variant| ASSOCIATED.contains(&variant.name.as_str()))
    {
        mistake!(errors, variant.ident() =>
            "variant `{}` has the name of a generated item", variant.name;
            help: "rename it, for example to `{}`", variant.name.to_upper_camel_case());
    }
}

/// Reports aliases that are already a name or an alias.
pub(super) fn check_aliases(variants: &[Variant<'_>], errors: &mut Errors) {
    let names = variants
        .iter()
        .map(|variant| (variant.name.clone(), variant, None));
    let aliases = variants.iter().flat_map(|variant| {
        variant
            .aliases
            .iter()
            .map(move |alias| (alias.value(), variant, Some(alias)))
    });
    let all: Vec<_> = names.chain(aliases).collect();
    for (first, again) in duplicates(all.iter().map(|(name, ..)| name)) {
        let ((name, first, first_alias), (_, _, again)) = (&all[first], &all[again]);
        match first_alias {
            Some(alias) => mistake!(errors, again =>
                "duplicate alias {name:?}, already used by `{}`", first.name;
                first: alias => "alias {name:?} first used here"),
            None => mistake!(errors, again =>
                "alias {name:?} is the name of a variant";
                first: first.ident() => "variant `{}` defined here", first.name),
        }
    }
}
