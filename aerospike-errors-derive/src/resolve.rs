//! From what was written to what it means: parents become positions, codes and bands find their nodes, predicates
//! get their names. The rules are those of `hierarchy`; here they meet the tokens, to point at what breaks them.

use std::collections::HashMap;

use proc_macro2::Ident;
use quote::format_ident;
use syn::ext::IdentExt;

use crate::case::{camel_case, snake_case};
use crate::errors::Errors;
use crate::hierarchy::bands::{self, Band, Conflict};
use crate::hierarchy::clashes;
use crate::hierarchy::forest::{self, Forest};
use crate::parse::{CategoryName, Declaration, Mount, Parent, Variant};
use crate::suggest::Suggestions;

/// Names that the generated impl uses for itself, on the kind and on an enum with fields, and those of the trait.
const METHODS: [&str; 22] = [
    "ALL",
    "aliases",
    "ancestors",
    "children",
    "classify",
    "code",
    "codes",
    "depth",
    "descendants",
    "description",
    "from_code",
    "from_name",
    "is_a",
    "is_a_node",
    "has_category",
    "kind",
    "name",
    "node",
    "parent",
    "retry",
    "since",
    "tree",
];

/// Those of them that are called on the type, where a variant of the same name comes first.
const ON_THE_TYPE: [&str; 5] = ["ALL", "classify", "from_code", "from_name", "tree"];

/// A hierarchy that holds together, with everything that the expansion asks of it. All numbers are positions.
pub(crate) struct Model<'a> {
    pub(crate) declaration: &'a Declaration<'a>,
    pub(crate) forest: Forest,
    /// By position, and one beyond the last: how many nodes before it are not `#[doc(hidden)]`.
    pub(crate) visible: Vec<usize>,
    /// By position: the codes that the node owns, the canonical one first.
    pub(crate) codes: Vec<Vec<i32>>,
    /// By position: the bands of the node, as declared.
    pub(crate) bands: Vec<Vec<(i32, i32)>>,
    /// Disjoint and sorted: which node a code falls to that no node owns.
    pub(crate) segments: Vec<Band>,
    /// By position: the name of the predicate, unless it clashed.
    pub(crate) predicates: Vec<Option<Ident>>,
    pub(crate) categories: Vec<Category>,
    /// The roots that hang on a node of another tree.
    pub(crate) mounts: Vec<(usize, &'a Mount)>,
}

/// A category and who is in it.
pub(crate) struct Category {
    pub(crate) name: String,
    /// The place that names it first.
    pub(crate) first: Ident,
    /// `None` where it clashed.
    pub(crate) predicate: Option<Ident>,
    /// The nodes that say so themselves.
    pub(crate) declared: Vec<usize>,
    /// By position: whether the node is in it, by itself or by an ancestor.
    pub(crate) members: Vec<bool>,
}

impl<'a> Model<'a> {
    /// Reports every rule that the declaration breaks, and mends it so that the rest stands.
    pub(crate) fn resolve(declaration: &'a Declaration<'a>, errors: &mut Errors) -> Self {
        let variants = &declaration.variants;
        hidden_items(variants, errors);
        let parents = parents(declaration, errors);
        let forest = Forest::new(&parents);
        let (bands, segments) = bands_of(variants, &forest, errors);
        let codes = codes_of(variants, &forest, errors);
        one_node_a_name(variants, errors);
        let mut model = Self {
            declaration,
            codes,
            bands,
            segments,
            visible: visible_of(variants, &forest),
            predicates: Vec::new(),
            categories: categories_of(variants, &forest, errors),
            mounts: mounts_of(variants, &forest),
            forest,
        };
        model.name_predicates(errors);
        model
    }

    /// The variant at a position.
    pub(crate) fn variant(&self, position: usize) -> &'a Variant<'a> {
        &self.declaration.variants[self.forest.order[position]]
    }

    pub(crate) fn positions(&self) -> std::ops::Range<usize> {
        0..self.forest.len()
    }

    /// Gives every node and category its predicate, and leaves out those whose name is taken.
    fn name_predicates(&mut self, errors: &mut Errors) {
        let nodes = self.declaration.variants.iter().map(Named::node);
        let named: Vec<Named> = nodes
            .chain(self.categories.iter().map(Named::category))
            .collect();
        let mut taken = vec![false; named.len()];
        for (
            place,
            Named {
                predicate,
                name,
                owner,
                rename,
                ..
            },
        ) in named.iter().enumerate()
        {
            if METHODS.contains(&name.as_str()) {
                taken[place] = true;
                errors.at(
                    predicate,
                    format!(
                        "the predicate of {owner} would be `{predicate}`, which every such enum has already; {rename}"
                    ),
                );
            }
        }
        for clash in clashes::repeated(named.iter().map(|named| &named.name)) {
            let (first, again) = (&named[clash.first], &named[clash.again]);
            taken[clash.again] = true;
            if taken[clash.first] {
                continue;
            }
            let predicate = &again.predicate;
            errors.both(
                (
                    predicate,
                    format!(
                        "the predicates of {} and of {} are both `{predicate}`; {}",
                        first.owner, again.owner, again.rename_one
                    ),
                ),
                (
                    &first.predicate,
                    format!("`{predicate}` is first the predicate of {}", first.owner),
                ),
            );
        }

        let count = self.forest.len();
        let free = |place: usize| (!taken[place]).then(|| named[place].predicate.clone());
        self.predicates = self
            .forest
            .order
            .iter()
            .map(|&declared| free(declared))
            .collect();
        for (number, category) in self.categories.iter_mut().enumerate() {
            category.predicate = free(count + number);
        }
    }
}

/// A predicate, in words whose it is, and how it gets another name.
struct Named {
    predicate: Ident,
    /// The predicate as text, without `r#`.
    name: String,
    owner: String,
    rename: &'static str,
    rename_one: &'static str,
}

impl Named {
    fn node(variant: &Variant<'_>) -> Self {
        let predicate = predicate_of(variant);
        Self {
            name: predicate.unraw().to_string(),
            predicate,
            owner: format!("`{}`", variant.name),
            rename: "give it another name with `#[aerospike(predicate = …)]` on the variant",
            rename_one: "give one another name with `#[aerospike(predicate = …)]` on the variant",
        }
    }

    fn category(category: &Category) -> Self {
        Self {
            name: format!("is_{}", category.name),
            predicate: format_ident!("is_{}", category.name, span = category.first.span()),
            owner: format!("the category `{}`", category.name),
            rename: "give the category another name",
            rename_one: "give the category another name, or the node one with `#[aerospike(predicate = …)]`",
        }
    }
}

/// Reports the variants that stand before a generated item of the same name.
fn hidden_items(variants: &[Variant<'_>], errors: &mut Errors) {
    for variant in variants
        .iter()
        .filter(|variant| ON_THE_TYPE.contains(&variant.name.as_str()))
    {
        errors.at(
            variant.ident(),
            format!(
                "`{0}` is generated on the enum, and a variant of that name hides it; name the variant `{1}`",
                variant.name,
                if variant.name == "ALL" { "All".to_owned() } else { camel_case(&variant.name) }
            ),
        );
    }
}

/// The predicate's name as given, or `is_` and the variant's name in snake case, where the variant is.
fn predicate_of(variant: &Variant<'_>) -> Ident {
    variant.predicate.clone().unwrap_or_else(|| {
        format_ident!(
            "is_{}",
            snake_case(&variant.name),
            span = variant.ident().span()
        )
    })
}

/// By declaration: the declaration number of each parent, without cycles.
fn parents(declaration: &Declaration<'_>, errors: &mut Errors) -> Vec<Option<usize>> {
    let variants = &declaration.variants;
    let numbers: HashMap<String, usize> = variants
        .iter()
        .enumerate()
        .map(|(number, variant)| (variant.name.clone(), number))
        .collect();
    let mut suggestions = Suggestions::new();
    let mut parents: Vec<Option<usize>> = variants
        .iter()
        .map(|variant| {
            let parent = variant.sibling()?;
            let name = parent.unraw().to_string();
            let found = numbers.get(name.as_str()).copied();
            if found.is_none() {
                let own = &declaration.input.ident;
                if name == "Self" || *own == name {
                    errors.at(
                        parent,
                        format!(
                            "`{name}` is the whole tree, not a node of it; name a variant, or leave `#[parent]` out: \
                             then `{}` is a root",
                            variant.name
                        ),
                    );
                } else {
                    let near = suggestions.nearest(&name, variants.iter().map(|other| other.name.as_str()));
                    let way_out = if near.0.is_some() {
                        near.to_string()
                    } else {
                        "; name one, or a node of another tree by its path, as in `ErrorKind::RecordNotFound`"
                            .to_owned()
                    };
                    errors.at(parent, format!("`{name}` is not a variant of `{own}`{way_out}"));
                }
            }
            found
        })
        .collect();

    for cycle in forest::break_cycles(&mut parents) {
        let first = &variants[cycle[0]];
        if cycle.len() == 1 {
            errors.at(
                first.sibling(),
                format!(
                    "`{}` cannot be its own parent; leave `#[parent]` out if it is a root",
                    first.name
                ),
            );
            continue;
        }
        errors.at(
            first.sibling(),
            format!(
                "`{}` is below itself: {}; leave out `#[parent]` on the one that is to be the root",
                first.name,
                spelled_out(&cycle, variants)
            ),
        );
    }
    parents
}

/// By position: how many nodes before it documentation shows.
fn visible_of(variants: &[Variant<'_>], forest: &Forest) -> Vec<usize> {
    let mut count = 0;
    let mut visible = vec![count];
    for &node in &forest.order {
        count += usize::from(!variants[node].hidden);
        visible.push(count);
    }
    visible
}

/// The longest cycle that is spelled out whole; nobody reads more, and nobody wrote it by hand.
const SPELLED_OUT: usize = 100;

/// `A → B → C → A`.
fn spelled_out(cycle: &[usize], variants: &[Variant<'_>]) -> String {
    let name = |node: &usize| variants[*node].name.as_str();
    let mut path: Vec<&str> = cycle.iter().take(SPELLED_OUT).map(name).collect();
    if cycle.len() > SPELLED_OUT {
        path.push("…");
    }
    path.extend(cycle.first().map(name));
    path.join(" → ")
}

/// By position: the codes that each node owns; a code that an earlier one owns is reported and left out.
fn codes_of(variants: &[Variant<'_>], forest: &Forest, errors: &mut Errors) -> Vec<Vec<i32>> {
    let mut all: Vec<(usize, usize)> = Vec::new();
    for (node, variant) in variants.iter().enumerate() {
        all.extend((0..variant.codes.len()).map(|item| (node, item)));
    }
    let code = |(node, item): (usize, usize)| &variants[node].codes[item];
    let mut kept = vec![true; all.len()];
    for clash in clashes::repeated(all.iter().map(|&place| code(place).value)) {
        kept[clash.again] = false;
        let (first, again) = (all[clash.first], all[clash.again]);
        let value = code(again).value;
        let owner = &variants[first.0].name;
        let message = if first.0 == again.0 {
            format!("code {value} is given twice on `{owner}`; once is enough")
        } else {
            format!("code {value} is already that of `{owner}`; a code has one node")
        };
        errors.both(
            (&code(again).tokens, message),
            (
                &code(first).tokens,
                format!("code {value} is first used here"),
            ),
        );
    }
    let mut codes = vec![Vec::new(); variants.len()];
    for (&place, _) in all.iter().zip(kept).filter(|(_, kept)| *kept) {
        codes[forest.position[place.0]].push(code(place).value);
    }
    codes
}

type BandsByPosition = Vec<Vec<(i32, i32)>>;

/// The bands of each position, and all of them flattened.
fn bands_of(
    variants: &[Variant<'_>],
    forest: &Forest,
    errors: &mut Errors,
) -> (BandsByPosition, Vec<Band>) {
    let mut places = Vec::new();
    let mut all = Vec::new();
    for (node, variant) in variants.iter().enumerate() {
        for band in &variant.bands {
            places.push((variant, band));
            all.push(Band {
                low: band.low.into(),
                high: band.high.into(),
                node: forest.position[node],
            });
        }
    }
    let (segments, clashes) = bands::flatten(&all);
    let mut kept = vec![true; all.len()];
    for clash in clashes {
        kept[clash.second] = false;
        let (first, second) = (places[clash.first], places[clash.second]);
        let what = match clash.conflict {
            Conflict::Equal => "is the same as",
            Conflict::Crossing => "crosses",
        };
        errors.both(
            (
                &second.1.tokens,
                format!(
                    "the band {} of `{}` {what} the band {} of `{}`, so a code in both has no narrowest band; \
                     let one hold the other, or keep them apart",
                    range(second.1.low, second.1.high),
                    second.0.name,
                    range(first.1.low, first.1.high),
                    first.0.name
                ),
            ),
            (
                &first.1.tokens,
                format!("the band {} of `{}` is here", range(first.1.low, first.1.high), first.0.name),
            ),
        );
    }
    let mut by_position = vec![Vec::new(); variants.len()];
    for (band, _) in all
        .iter()
        .zip(&places)
        .zip(kept)
        .filter(|(_, kept)| *kept)
        .map(|(pair, _)| pair)
    {
        let range = (i32::try_from(band.low), i32::try_from(band.high));
        if let (Ok(low), Ok(high)) = range {
            by_position[band.node].push((low, high));
        }
    }
    (by_position, segments)
}

/// A band as it is written: open where it reaches the end of `i32`.
pub(crate) fn range(low: i32, high: i32) -> String {
    match (low, high) {
        (i32::MIN, i32::MAX) => "..".to_owned(),
        (i32::MIN, high) => format!("..={high}"),
        (low, i32::MAX) => format!("{low}.."),
        (low, high) => format!("{low}..={high}"),
    }
}

/// Reports every alias that is a name or an alias of a node already.
fn one_node_a_name(variants: &[Variant<'_>], errors: &mut Errors) {
    let names = variants
        .iter()
        .enumerate()
        .map(|(node, variant)| (variant.name.clone(), node, None));
    let aliases = variants.iter().enumerate().flat_map(|(node, variant)| {
        variant
            .aliases
            .iter()
            .map(move |alias| (alias.value(), node, Some(alias)))
    });
    let all: Vec<_> = names.chain(aliases).collect();
    for clash in clashes::repeated(all.iter().map(|(name, ..)| name)) {
        let ((name, first, first_alias), (_, _, again)) = (&all[clash.first], &all[clash.again]);
        let first = &variants[*first];
        match first_alias {
            Some(alias) => errors.both(
                (
                    again,
                    format!("the alias {name:?} is already one of `{}`; a name has one node", first.name),
                ),
                (alias, format!("the alias {name:?} is first used here")),
            ),
            None => errors.both(
                (
                    again,
                    format!(
                        "{name:?} is the name of a variant, which is found without an alias; leave this out"
                    ),
                ),
                (first.ident(), format!("the variant `{}` is here", first.name)),
            ),
        }
    }
}

/// The categories in the order in which they are first declared.
fn categories_of(variants: &[Variant<'_>], forest: &Forest, errors: &mut Errors) -> Vec<Category> {
    let mut categories: Vec<Category> = Vec::new();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    for (node, variant) in variants.iter().enumerate() {
        for CategoryName { name, ident } in &variant.categories {
            let number = *numbers.entry(name.clone()).or_insert(categories.len());
            if number == categories.len() {
                categories.push(Category {
                    name: name.clone(),
                    first: ident.clone(),
                    predicate: None,
                    declared: Vec::new(),
                    members: vec![false; forest.len()],
                });
            }
            categories[number].declared.push(forest.position[node]);
        }
    }
    for category in &mut categories {
        inherit(&category.declared, forest, &mut category.members);
    }
    misspelt_categories(&categories, errors);
    categories
}

/// The shortest name of a category that may be taken for a misspelling: in a short one, one letter is another word.
const MISSPELT_FROM: usize = 6;

/// The categories that the retry policy asks for, whatever else a tree declares.
const ASKED_FOR: [&str; 2] = ["transient", "refused"];

/// Reports a category that is named once and is one slip away from one that is named more often, or is asked for. A new category is
/// as good as any, so that this is narrow: the same first letter (`synchronous`, `asynchronous`), no digits, no
/// plural.
fn misspelt_categories(categories: &[Category], errors: &mut Errors) {
    let is_word = |category: &&Category| {
        category.name.chars().count() >= MISSPELT_FROM
            && !category.name.contains(|c: char| c.is_ascii_digit())
    };
    let common: Vec<&str> = categories
        .iter()
        .filter(|category| category.declared.len() > 1)
        .filter(is_word)
        .map(|category| category.name.as_str())
        .chain(ASKED_FOR)
        .collect();
    let mut suggestions = Suggestions::new();
    let is_new = |category: &&Category| !ASKED_FOR.contains(&category.name.as_str());
    for once in categories
        .iter()
        .filter(|category| category.declared.len() == 1)
        .filter(is_word)
        .filter(is_new)
    {
        let alike = common
            .iter()
            .copied()
            .filter(|name| name.chars().next() == once.name.chars().next());
        if let Some(name) = suggestions.one_slip_from(&once.name, alike) {
            errors.at(
                &once.first,
                format!(
                    "only this variant has the category `{}`; did you mean `{name}`? If not, give it a name that \
                     differs by more than one letter",
                    once.name
                ),
            );
        }
    }
}

/// Marks the declared nodes and everything below them, in one pass.
fn inherit(declared: &[usize], forest: &Forest, members: &mut [bool]) {
    for &position in declared {
        members[position] = true;
    }
    for position in 0..members.len() {
        members[position] |= forest.parent[position].is_some_and(|parent| members[parent]);
    }
}

fn mounts_of<'a>(variants: &'a [Variant<'a>], forest: &Forest) -> Vec<(usize, &'a Mount)> {
    forest
        .order
        .iter()
        .enumerate()
        .filter_map(|(position, &node)| match &variants[node].parent {
            Some(Parent::Mount(mount)) => Some((position, mount)),
            _ => None,
        })
        .collect()
}

impl Variant<'_> {
    /// The parent in the same enum, as the user wrote it.
    pub(crate) fn sibling(&self) -> Option<&Ident> {
        match &self.parent {
            Some(Parent::Sibling(ident)) => Some(ident),
            _ => None,
        }
    }
}
