//! The helper attributes: where they are allowed, and their arguments.

use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, DeriveInput, Meta, Path};

use super::args;
use super::options::{self, EnumOptions};
use super::property::{self, Property};
use super::{AEROSPIKE, ALIAS, CATEGORY, CODE, HELPERS, PARENT, PROPERTY};
use super::{CategoryName, Parent, Variant, code};
use crate::errors::{Errors, mistake};

/// Parses the attributes of the enum.
pub(super) fn of_enum(input: &DeriveInput, errors: &mut Errors) -> (EnumOptions, Vec<Property>) {
    let mut options = EnumOptions::default();
    let mut properties = Vec::new();
    let mut seen = Vec::new();
    for attribute in &input.attrs {
        match helper(attribute) {
            Some(AEROSPIKE) => {
                let example = "#[aerospike(kind = StoreErrorKind)]";
                for option in options::parse(attribute, example, &mut seen, errors) {
                    options.set(&option, errors);
                }
            }
            Some(PROPERTY) => {
                let list = args::list(attribute, "#[property(http_status: u16 = 500)]", errors);
                properties.extend(property::list(list, property::declaration, errors));
            }
            Some(name) => mistake!(errors, attribute.path() =>
                "`#[{name}]` is only allowed on a variant";
                help: "a variant is a node of the tree, the enum is the tree"),
            None => {}
        }
    }
    (options, properties)
}

/// Parses the attributes of a variant and of its fields.
pub(super) fn of_variant(variant: &mut Variant<'_>, errors: &mut Errors) {
    let attributes = variant.original.attrs.iter();
    let helpers: Vec<(&str, &Attribute)> = attributes
        .filter_map(|attribute| Some((helper(attribute)?, attribute)))
        .collect();
    // The options are first, since `transparent` refuses other attributes.
    let mut seen = Vec::new();
    for (_, attribute) in helpers.iter().filter(|(name, _)| *name == AEROSPIKE) {
        let example = "#[aerospike(since = \"4.6.0.2\")]";
        for option in options::parse(attribute, example, &mut seen, errors) {
            variant.set(&option, errors);
        }
    }
    for (number, (name, attribute)) in helpers.iter().enumerate() {
        let first = helpers[..number].iter().find(|(first, _)| first == name);
        let first = first.filter(|_| ![AEROSPIKE, PROPERTY].contains(name));
        if let Some((_, first)) = first {
            let help = if *name == PARENT {
                "a variant has one parent; use `#[category(…)]` for other groups".to_owned()
            } else {
                format!("write one list, as in `#[{name}(…, …)]`")
            };
            mistake!(errors, attribute.path() =>
                "duplicate `#[{name}]` on `{}`\nhelp: {help}", variant.name;
                first: first.path() => "`#[{name}]` of `{}` first used here", variant.name);
        }
        if refuse_on_transparent(variant, name, attribute, errors) {
            continue;
        }
        match *name {
            CODE => codes(variant, attribute, errors),
            PARENT if first.is_none() => variant.parent = parent(attribute, errors),
            CATEGORY => categories(variant, attribute, errors),
            ALIAS => variant.aliases.extend(aliases(attribute, errors)),
            PROPERTY => {
                let list = args::list(attribute, "#[property(http_status = 404)]", errors);
                let settings = property::list(list, property::setting, errors);
                variant.settings.extend(settings);
            }
            _ => {}
        }
    }
    of_fields(variant, errors);
}

/// Returns whether the variant is transparent and cannot have the attribute, which is reported.
fn refuse_on_transparent(
    variant: &Variant<'_>,
    name: &str,
    attribute: &Attribute,
    errors: &mut Errors,
) -> bool {
    let reason = match name {
        CODE => "its code is the code of the wrapped error",
        PARENT => "its ancestors are the ancestors of the wrapped error",
        CATEGORY => "its categories are the categories of the wrapped error",
        ALIAS => "its name is the name of the wrapped error",
        _ => return false,
    };
    if variant.transparent.is_some() {
        mistake!(errors, attribute.path() =>
            "`#[{name}]` on transparent variant `{}`: {reason}", variant.name;
            help: "remove `#[{name}]` or `transparent`");
    }
    variant.transparent.is_some()
}

fn of_fields(variant: &mut Variant<'_>, errors: &mut Errors) {
    let fields = &variant.original.fields;
    for (number, field) in fields.iter().enumerate() {
        for attribute in &field.attrs {
            let Some(name) = helper(attribute) else {
                continue;
            };
            let owner = &variant.name;
            if name != CODE {
                mistake!(errors, attribute.path() =>
                    "`#[{name}]` is not allowed on a field"; help: "move it to the variant `{owner}`");
            } else if !matches!(attribute.meta, Meta::Path(_)) {
                mistake!(errors, &attribute.meta =>
                    "`#[code]` on a field has no arguments";
                    help: "move the codes to the variant `{owner}`");
            } else if let Some((_, _, first)) = &variant.code_field {
                mistake!(errors, attribute.path() =>
                    "duplicate `#[code]` on a field of `{owner}`";
                    first: first.path() => "`#[code]` on a field of `{owner}` first used here");
            } else if !refuse_on_transparent(variant, name, attribute, errors) {
                variant.code_field = Some((number, &field.ty, attribute));
            }
        }
    }
}

fn codes(variant: &mut Variant<'_>, attribute: &Attribute, errors: &mut Errors) {
    for item in args::arguments(attribute, "#[code(2)]", errors) {
        match code::item(&item) {
            Ok(code::Item::Code(code)) => variant.codes.push(code),
            Ok(code::Item::Range(range)) => variant.ranges.push(range),
            Ok(code::Item::None(none)) => variant.no_code = Some(none),
            Ok(code::Item::Invalid) => {}
            Err(error) => errors.push(error),
        }
    }
}

fn parent(attribute: &Attribute, errors: &mut Errors) -> Option<Parent> {
    let items = args::arguments(attribute, "#[parent(Record)]", errors);
    let [item, more @ ..] = items.as_slice() else {
        return None;
    };
    if let Some(second) = more.first() {
        mistake!(errors, args::stream(second) =>
            "a variant has one parent";
            help: "use `#[category(…)]` for other groups");
    }
    if item.iter().any(|token| args::is_punct(token, '<')) {
        mistake!(errors, args::stream(item) =>
            "expected path without generic arguments";
            help: "declare a type alias for the enum with its arguments");
        return None;
    }
    let expected = (
        "variant or path",
        "#[parent(Record)]` or `#[parent(ErrorKind::RecordNotFound)]",
    );
    let path = args::parse(item, node_path, expected, errors)?;
    Some(match path.get_ident() {
        Some(name) => Parent::Sibling(name.clone()),
        None => Parent::Mount(path),
    })
}

/// A parser for the name of a variant, or the path of a node of another tree.
fn node_path(input: ParseStream) -> syn::Result<Path> {
    let path = input.call(Path::parse_mod_style)?;
    let is_name = |name: &Ident| name == "Self" || !args::is_keyword(name);
    match path.get_ident() {
        Some(name) if is_name(name) => Ok(path),
        None if path.segments.len() > 1 => Ok(path),
        _ => Err(input.error("unexpected path")),
    }
}

fn categories(variant: &mut Variant<'_>, attribute: &Attribute, errors: &mut Errors) {
    let expected = ("identifier", "#[category(transient, refused)]");
    for item in args::arguments(attribute, "#[category(transient)]", errors) {
        let Some(category) = args::parse_item(&item, Ident::parse_any, expected, errors) else {
            continue;
        };
        let name = category.unraw().to_string();
        let snake_case = heck::ToSnakeCase::to_snake_case(name.as_str());
        if snake_case.is_empty() {
            mistake!(errors, category => "expected category, found `{name}`");
            continue;
        }
        if name != snake_case {
            mistake!(errors, &category =>
                "category `{name}` is not in snake case";
                help: "write `{snake_case}`");
        }
        let mut earlier = variant.categories.iter();
        if let Some(first) = earlier.find(|earlier| earlier.name == snake_case) {
            mistake!(errors, category =>
                "duplicate category `{snake_case}` on `{}`", variant.name;
                first: &first.ident =>
                    "category `{snake_case}` of `{}` first used here", variant.name);
        } else {
            variant.categories.push(CategoryName {
                name: snake_case,
                ident: category,
            });
        }
    }
}

fn aliases(attribute: &Attribute, errors: &mut Errors) -> Vec<syn::LitStr> {
    let expected = (
        "name in quotes",
        "#[alias(\"AS_ERR_NOT_FOUND\", \"NOT_FOUND\")]",
    );
    args::arguments(attribute, "#[alias(\"AS_ERR_NOT_FOUND\")]", errors)
        .iter()
        .filter_map(|item| args::parse_item(item, args::string, expected, errors))
        .collect()
}

/// Returns the name of a helper attribute of this derive.
fn helper(attribute: &Attribute) -> Option<&'static str> {
    let name = attribute.path().get_ident()?;
    HELPERS
        .into_iter()
        .chain([AEROSPIKE])
        .find(|helper| name == helper)
}

/// Reports the use of `Self` and of generic parameters in the tokens of a property, and returns
/// whether there is none.
pub(super) fn has_no_parameter(
    tokens: &TokenStream,
    parameters: &[&Ident],
    errors: &mut Errors,
) -> bool {
    let is_refused =
        |name: &str| name == "Self" || parameters.iter().any(|known| known.unraw() == name);
    let found = args::find_name(tokens.clone(), &is_refused);
    if let Some(name) = &found {
        mistake!(errors, name => "`{name}` is not available in a property";
            help: "write the type, since a property is a constant outside the enum");
    }
    found.is_none()
}
