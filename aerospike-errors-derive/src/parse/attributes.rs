//! The attributes: which there are, where they belong, and what they hold.

use proc_macro2::{Ident, Punct, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt;

use super::item::{Attribute, Item, Value, is_keyword};
use super::{CategoryName, Path, Variant, code, list};
use crate::case::snake_case;
use crate::errors::Errors;
use crate::suggest::Suggestions;

const CODE: &str = "code";
pub(crate) const PARENT: &str = "parent";
const CATEGORY: &str = "category";
const ALIAS: &str = "alias";
const AEROSPIKE: &str = "aerospike";

/// Those that hold what they are named after; `#[aerospike(…)]` holds options.
const HELPERS: [&str; 4] = [CODE, PARENT, CATEGORY, ALIAS];

const ENUM_OPTIONS: [&str; 2] = ["crate", "kind"];
const VARIANT_OPTIONS: [&str; 3] = ["transparent", "since", "predicate"];

/// What `#[parent(…)]` names.
pub(crate) enum Parent {
    /// A variant of the same enum.
    Sibling(Ident),
    /// A node of another tree.
    Mount(Mount),
}

/// A node of another tree, as a path to it.
pub(crate) struct Mount {
    pub(crate) path: Path,
}

/// What `#[aerospike(…)]` says of the enum.
#[derive(Default)]
pub(crate) struct EnumOptions {
    pub(crate) krate: Option<Path>,
    pub(crate) kind: Option<Ident>,
}

/// Reads the attributes of the enum itself.
pub(crate) fn of_enum(input: &Item, errors: &mut Errors) -> EnumOptions {
    let mut options = EnumOptions::default();
    let mut seen = Vec::new();
    for attribute in &input.attributes {
        match helper(attribute) {
            Some(AEROSPIKE) => {
                for option in options_of(attribute, "`#[aerospike(kind = StoreErrorKind)]`", errors) {
                    if is_repeated(&mut seen, &option, errors) {
                        continue;
                    }
                    enum_option(&mut options, &option, errors);
                }
            }
            Some(name) => errors.at(
                &attribute.path,
                format!("`#[{name}]` goes on a variant: it describes a node, and the enum is the whole tree"),
            ),
            None => {}
        }
    }
    options
}

fn enum_option(options: &mut EnumOptions, option: &NamedOption, errors: &mut Errors) {
    match option.name.unraw().to_string().as_str() {
        "crate" => {
            options.krate = option.path("`crate = some::path::aerospike_errors`", errors);
        }
        "kind" => options.kind = option.name("`kind = StoreErrorKind`", errors),
        name if VARIANT_OPTIONS.contains(&name) => {
            errors.at(
                &option.name,
                format!("`{name}` goes on a variant, not on the enum"),
            );
        }
        name => unknown_option(&option.name, name, ENUM_OPTIONS, "enum", errors),
    }
}

/// Reads the attributes of a variant, and refuses those on its fields.
pub(crate) fn of_variant(variant: &mut Variant<'_>, errors: &mut Errors) {
    let mut seen: Vec<(&'static str, &Attribute)> = Vec::new();
    let mut seen_options = Vec::new();
    for attribute in &variant.original.attributes {
        let Some(name) = helper(attribute) else {
            continue;
        };
        if let Some((_, first)) = seen
            .iter()
            .find(|(earlier, _)| *earlier == name && name != AEROSPIKE)
        {
            let way_out = if name == PARENT {
                "a node has one parent"
            } else {
                "put all in one list"
            };
            errors.both(
                (
                    &attribute.path,
                    format!(
                        "`#[{name}]` is given twice on `{}`; {way_out}",
                        variant.name
                    ),
                ),
                (
                    &first.path,
                    format!("the `#[{name}]` of `{}` is first given here", variant.name),
                ),
            );
            if name == PARENT {
                continue;
            }
        }
        seen.push((name, attribute));
        match name {
            CODE => codes(variant, attribute, errors),
            PARENT => variant.parent = parent(attribute, errors),
            CATEGORY => categories(variant, attribute, errors),
            ALIAS => aliases(variant, attribute, errors),
            _ => {
                for option in options_of(attribute, "`#[aerospike(since = \"4.6.0.2\")]`", errors) {
                    if is_repeated(&mut seen_options, &option, errors) {
                        continue;
                    }
                    variant_option(variant, &option, errors);
                }
            }
        }
    }
    transparent_has_no_code(variant, errors);
    for field in &variant.original.fields.list {
        for attribute in &field.attributes {
            if let Some(name) = helper(attribute) {
                errors.at(
                    &attribute.path,
                    format!(
                        "`#[{name}]` goes on the variant `{}`, not on its field",
                        variant.name
                    ),
                );
            }
        }
    }
}

fn codes(variant: &mut Variant<'_>, attribute: &Attribute, errors: &mut Errors) {
    for item in arguments(
        attribute,
        "`#[code(2)]` or `#[code(204, 200..=219)]`",
        errors,
    ) {
        match code::item(&item) {
            Ok(code::Item::Code(code)) => variant.codes.push(code),
            Ok(code::Item::Band(band)) => variant.bands.push(band),
            Err(error) => errors.push(error),
        }
    }
}

fn parent(attribute: &Attribute, errors: &mut Errors) -> Option<Parent> {
    let items = arguments(attribute, "`#[parent(Record)]`", errors);
    let [item, more @ ..] = items.as_slice() else {
        return None;
    };
    if let Some(second) = more.first() {
        errors.at(
            list::stream(second),
            "a node has one parent; for what cuts across the tree, use `#[category(…)]`",
        );
    }
    let item = &without_quotes(item, "`#[parent(Record)]`", errors);
    let Some(path) = Path::read(item).filter(Path::is_of_item) else {
        errors.at(
            list::stream(item),
            "expected the name of a variant, as in `#[parent(Record)]`, or the path of a node of another tree, as in \
             `#[parent(ErrorKind::RecordNotFound)]`",
        );
        return None;
    };
    match path.only() {
        Some(ident) => Some(Parent::Sibling(ident.clone())),
        None => Some(Parent::Mount(Mount { path })),
    }
}

fn categories(variant: &mut Variant<'_>, attribute: &Attribute, errors: &mut Errors) {
    for item in arguments(attribute, "`#[category(transient)]`", errors) {
        let item = without_quotes(&item, "`#[category(transient)]`", errors);
        let [TokenTree::Ident(category)] = item.as_slice() else {
            errors.at(
                list::stream(&item),
                "expected the name of a category, as in `#[category(transient)]`; a comma stands between two",
            );
            continue;
        };
        let name = category.unraw().to_string();
        let snake_case = snake_case(&name);
        if snake_case.is_empty() {
            errors.at(
                category,
                "the name of a category needs a letter: `is_` stands before it in the predicate",
            );
            continue;
        }
        if name != snake_case {
            errors.at(
                category,
                format!(
                    "a category is written as its predicate `is_…` is: `{snake_case}`, not `{name}`"
                ),
            );
        }
        let first = variant
            .categories
            .iter()
            .find(|earlier| earlier.name == snake_case);
        if let Some(first) = first {
            errors.both(
                (
                    category,
                    format!(
                        "`{snake_case}` is given twice on `{}`; once is enough",
                        variant.name
                    ),
                ),
                (
                    &first.ident,
                    format!(
                        "the category `{snake_case}` of `{}` is first given here",
                        variant.name
                    ),
                ),
            );
        } else {
            variant.categories.push(CategoryName {
                name: snake_case,
                ident: category.clone(),
            });
        }
    }
}

fn aliases(variant: &mut Variant<'_>, attribute: &Attribute, errors: &mut Errors) {
    for item in arguments(attribute, "`#[alias(\"AS_ERR_NOT_FOUND\")]`", errors) {
        match (string(&item), item.as_slice()) {
            (Some(alias), _) if !alias.value().is_empty() => variant.aliases.push(alias),
            (None, [TokenTree::Ident(word)]) => {
                errors.at(word, format!("an alias is a string; put it in quotes: `\"{word}\"`"));
            }
            _ => errors.at(
                list::stream(&item),
                "an alias is a string that is not empty, as in `#[alias(\"AS_ERR_NOT_FOUND\")]`; a comma stands \
                 between two",
            ),
        }
    }
}

fn variant_option(variant: &mut Variant<'_>, option: &NamedOption, errors: &mut Errors) {
    match option.name.unraw().to_string().as_str() {
        "since" => variant.since = option.string("`since = \"4.6.0.2\"`", errors),
        "predicate" => variant.predicate = option.name("`predicate = is_missing`", errors),
        "transparent" => transparent(variant, option, errors),
        name if ENUM_OPTIONS.contains(&name) => {
            errors.at(
                &option.name,
                format!("`{name}` goes on the enum, not on a variant"),
            );
        }
        name => unknown_option(&option.name, name, VARIANT_OPTIONS, "variant", errors),
    }
}

fn transparent(variant: &mut Variant<'_>, option: &NamedOption, errors: &mut Errors) {
    let fields = variant.original.fields.list.len();
    if let Some(equals) = &option.equals {
        let value = list::stream(&option.value);
        errors.at(
            quote!(#equals #value),
            "`transparent` takes no value; write `#[aerospike(transparent)]`",
        );
    } else if fields != 1 {
        errors.at(
            &option.name,
            format!(
                "a transparent variant is what it wraps, so it has one field, the wrapped error; `{}` has {}",
                variant.name,
                if fields == 0 { "none".to_owned() } else { fields.to_string() }
            ),
        );
    } else {
        variant.transparent = Some(option.name.clone());
    }
}

/// A check across two attributes, made once both are read: they may stand in either order.
fn transparent_has_no_code(variant: &mut Variant<'_>, errors: &mut Errors) {
    if variant.transparent.is_none() {
        return;
    }
    let own = variant.codes.drain(..).map(|code| code.tokens);
    for tokens in own.chain(variant.bands.drain(..).map(|band| band.tokens)) {
        errors.at(
            tokens,
            format!(
                "`{}` is transparent: its code is that of the wrapped error; leave this out",
                variant.name
            ),
        );
    }
}

/// `name = value` inside of `#[aerospike(…)]`; the value is empty where there is no `=`.
struct NamedOption {
    name: Ident,
    equals: Option<Punct>,
    value: Vec<TokenTree>,
}

impl NamedOption {
    fn name(&self, example: &str, errors: &mut Errors) -> Option<Ident> {
        let value = without_quotes(&self.value, example, errors);
        match value.as_slice() {
            [TokenTree::Ident(name)] if !is_keyword(&name.to_string()) => Some(name.clone()),
            _ => self.expected("a name that is no keyword", example, errors),
        }
    }

    fn string(&self, example: &str, errors: &mut Errors) -> Option<syn::LitStr> {
        string(&self.value)
            .filter(|text| !text.value().is_empty())
            .or_else(|| self.expected("a string that is not empty", example, errors))
    }

    fn path(&self, example: &str, errors: &mut Errors) -> Option<Path> {
        let value = without_quotes(&self.value, example, errors);
        // What it names is imported from, which nothing is from `Self`.
        let path = Path::read(&value)
            .filter(|path| path.segments.first().is_some_and(|first| first != "Self"));
        path.or_else(|| self.expected("a path", example, errors))
    }

    fn expected<T>(&self, what: &str, example: &str, errors: &mut Errors) -> Option<T> {
        let message = format!("`{}` takes {what}, as in {example}", self.name);
        if self.value.is_empty() {
            errors.at(&self.name, message);
        } else {
            errors.at(list::stream(&self.value), message);
        }
        None
    }
}

/// The options of one `#[aerospike(…)]`.
fn options_of(attribute: &Attribute, example: &str, errors: &mut Errors) -> Vec<NamedOption> {
    let mut options = Vec::new();
    for item in arguments(attribute, example, errors) {
        match item.as_slice() {
            [TokenTree::Ident(name)] => {
                options.push(NamedOption {
                    name: name.clone(),
                    equals: None,
                    value: Vec::new(),
                });
            }
            [TokenTree::Ident(name), TokenTree::Punct(equals), value @ ..]
                if equals.as_char() == '=' =>
            {
                let equals = Some(equals.clone());
                options.push(NamedOption {
                    name: name.clone(),
                    equals,
                    value: value.to_vec(),
                });
            }
            [TokenTree::Ident(name), ..] if HELPERS.iter().any(|helper| name == helper) => {
                errors.at(name, attribute_of_its_own(name));
            }
            _ => errors.at(
                list::stream(&item),
                format!("expected an option, as in {example}"),
            ),
        }
    }
    options
}

/// Whether an option was given before, on the same item; then it is reported, and the first one counts.
fn is_repeated(seen: &mut Vec<Ident>, option: &NamedOption, errors: &mut Errors) -> bool {
    let first = seen.iter().find(|earlier| **earlier == option.name);
    if let Some(first) = first {
        errors.at(
            &option.name,
            format!("`{}` is given twice; keep one", option.name),
        );
        errors.at(first, format!("`{first}` is first given here"));
    }
    let is_repeated = first.is_some();
    seen.push(option.name.clone());
    is_repeated
}

fn attribute_of_its_own(name: &Ident) -> String {
    format!("`{name}` is an attribute of its own on the variant: `#[{name}(…)]`")
}

fn unknown_option<const N: usize>(
    at: &Ident,
    name: &str,
    known: [&'static str; N],
    place: &str,
    errors: &mut Errors,
) {
    if HELPERS.contains(&name) {
        errors.at(at, attribute_of_its_own(at));
        return;
    }
    let did_you_mean = Suggestions::new().nearest(name, known);
    let known = known.map(|option| format!("`{option}`")).join(", ");
    errors.at(
        at,
        format!(
            "`{name}` is not an option here; the options of this {place} are {known}{did_you_mean}"
        ),
    );
}

/// The name of the attribute, where it is one of ours.
fn helper(attribute: &Attribute) -> Option<&'static str> {
    let name = attribute.name()?;
    HELPERS
        .into_iter()
        .chain([AEROSPIKE])
        .find(|helper| *helper == name)
}

/// The items between the parentheses of an attribute, of which there is to be at least one.
fn arguments(attribute: &Attribute, example: &str, errors: &mut Errors) -> Vec<Vec<TokenTree>> {
    match &attribute.value {
        Value::List(tokens) if !tokens.is_empty() => list::items(tokens.clone(), errors),
        Value::Equals(_) => {
            errors.at(
                attribute.content(),
                format!(
                    "there is no `=` here: what it holds stands in parentheses, as in {example}"
                ),
            );
            Vec::new()
        }
        Value::Word | Value::List(_) => {
            errors.at(
                attribute.content(),
                format!("this says nothing yet; write {example}"),
            );
            Vec::new()
        }
    }
}

/// What is meant to be a name and stands in quotes is reported, and taken without them.
fn without_quotes(tokens: &[TokenTree], example: &str, errors: &mut Errors) -> Vec<TokenTree> {
    let Some(text) = string(tokens) else {
        return tokens.to_vec();
    };
    let Ok(name) = text.parse::<TokenStream>() else {
        return tokens.to_vec();
    };
    let name: Vec<TokenTree> = name.into_iter().collect();
    if name.is_empty() {
        return tokens.to_vec();
    }
    errors.at(
        text,
        format!("leave out the quotes: this is a name, as in {example}"),
    );
    name
}

fn string(tokens: &[TokenTree]) -> Option<syn::LitStr> {
    match tokens {
        [TokenTree::Literal(literal)] => match syn::Lit::new(literal.clone()) {
            syn::Lit::Str(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

impl Mount {
    /// The path as it is read, without spaces.
    pub(crate) fn text(&self) -> String {
        self.path
            .segments
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("::")
    }

    /// The variant, if the path is one of the enum's own names and a variant.
    pub(super) fn sibling_in(&self, own_names: &[String]) -> Option<Ident> {
        let [first, second] = self.path.segments.as_slice() else {
            return None;
        };
        own_names
            .iter()
            .any(|name| first == name)
            .then(|| second.clone())
    }
}

impl quote::ToTokens for Mount {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.path.to_tokens(tokens);
    }
}
