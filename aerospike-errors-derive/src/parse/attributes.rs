//! The helper attributes: where they are allowed, and their arguments.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::{Attribute, DeriveInput, Field, Meta, Path};

use super::args::{self, describe};
use super::options::{self, EnumOptions};
use super::property::{self, Property};
use super::{CategoryName, Parent, Variant, code};
use crate::errors::{Errors, mistake};

const CODE: &str = "code";
pub(crate) const PARENT: &str = "parent";
const CATEGORY: &str = "category";
const ALIAS: &str = "alias";
pub(crate) const PROPERTY: &str = "property";
const AEROSPIKE: &str = "aerospike";

/// The attributes of a variant that describe a node.
pub(super) const HELPERS: [&str; 5] = [CODE, PARENT, CATEGORY, ALIAS, PROPERTY];

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
                let list = list(attribute, "#[property(http_status: u16 = 500)]", errors);
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
    let mut seen: Vec<(&'static str, &Attribute)> = Vec::new();
    let mut seen_options = Vec::new();
    for attribute in &variant.original.attrs {
        let Some(name) = helper(attribute) else {
            continue;
        };
        let is_repeatable = [AEROSPIKE, PROPERTY].contains(&name);
        let earlier = seen.iter().find(|(earlier, _)| *earlier == name);
        if let Some((_, first)) = earlier.filter(|_| !is_repeatable) {
            let help = if name == PARENT {
                "a variant has one parent; use `#[category(…)]` for other groups".to_owned()
            } else {
                format!("write one list, as in `#[{name}(…, …)]`")
            };
            mistake!(errors, attribute.path() =>
                "duplicate `#[{name}]` on `{}`\nhelp: {help}", variant.name;
                first: first.path() => "`#[{name}]` of `{}` first used here", variant.name);
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
            PROPERTY => {
                let list = list(attribute, "#[property(http_status = 404)]", errors);
                let settings = property::list(list, property::setting, errors);
                variant.settings.extend(settings);
            }
            _ => {
                let example = "#[aerospike(since = \"4.6.0.2\")]";
                for option in options::parse(attribute, example, &mut seen_options, errors) {
                    variant.set(&option, errors);
                }
            }
        }
    }
    of_fields(variant, errors);
    if variant.transparent.is_some() {
        refuse_on_transparent(variant, &seen, errors);
    }
}

/// Runs after all attributes are parsed, since they may be in any order.
fn refuse_on_transparent(
    variant: &mut Variant<'_>,
    seen: &[(&'static str, &Attribute)],
    errors: &mut Errors,
) {
    for (name, attribute) in seen {
        let reason = match *name {
            CODE => "its code is the code of the wrapped error",
            PARENT => "its ancestors are the ancestors of the wrapped error",
            CATEGORY => "its categories are the categories of the wrapped error",
            ALIAS => "its name is the name of the wrapped error",
            _ => continue,
        };
        mistake!(errors, attribute.path() =>
            "`#[{name}]` on transparent variant `{}`: {reason}", variant.name;
            help: "remove `#[{name}]` or `transparent`");
    }
    variant.codes.clear();
    variant.ranges.clear();
    variant.no_code = None;
    variant.parent = None;
    variant.categories.clear();
    variant.aliases.clear();
}

fn of_fields(variant: &mut Variant<'_>, errors: &mut Errors) {
    let fields = &variant.original.fields;
    for (number, field) in fields.iter().enumerate() {
        for attribute in &field.attrs {
            match helper(attribute) {
                Some(CODE) if is_code_field(variant, field, attribute, errors) => {
                    let path = attribute.path().to_token_stream();
                    variant.code_field = fields.members().nth(number).zip(Some(path));
                }
                Some(CODE) | None => {}
                Some(name) => mistake!(errors, attribute.path() =>
                    "`#[{name}]` is not allowed on a field";
                    help: "move it to the variant `{}`", variant.name),
            }
        }
    }
}

fn is_code_field(
    variant: &Variant<'_>,
    field: &Field,
    attribute: &Attribute,
    errors: &mut Errors,
) -> bool {
    let name = &variant.name;
    if !matches!(attribute.meta, Meta::Path(_)) {
        mistake!(errors, &attribute.meta =>
            "`#[code]` on a field has no arguments"; help: "move the codes to the variant `{name}`");
    } else if variant.transparent.is_some() {
        mistake!(errors, attribute.path() =>
            "`#[code]` on the field of transparent variant `{name}`: \
             its code is the code of the wrapped error";
            help: "remove `#[code]` or `transparent`");
    } else if let Some((_, first)) = &variant.code_field {
        mistake!(errors, attribute.path() =>
            "duplicate `#[code]` on a field of `{name}`";
            first: first => "`#[code]` on a field of `{name}` first used here");
    } else if let Err(message) = code::check_field_type(&field.ty, variant.parameters) {
        mistake!(errors, &field.ty =>
            "{message}"; help: "the type of a `#[code]` field must convert to `i32` without loss");
    } else {
        return true;
    }
    false
}

fn codes(variant: &mut Variant<'_>, attribute: &Attribute, errors: &mut Errors) {
    for item in arguments(attribute, "#[code(2)]", errors) {
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
    let items = arguments(attribute, "#[parent(Record)]", errors);
    let [item, more @ ..] = items.as_slice() else {
        return None;
    };
    if let Some(second) = more.first() {
        mistake!(errors, args::stream(second) =>
            "a variant has one parent";
            help: "use `#[category(…)]` for other groups");
    }
    let item = args::without_quotes(item, errors);
    let path = Path::parse_mod_style.parse2(args::stream(&item)).ok();
    let single = path.as_ref().and_then(Path::get_ident);
    match (&path, single) {
        (_, Some(name)) if *name == "Self" || !args::is_keyword(name) => {
            return Some(Parent::Sibling(name.clone()));
        }
        (Some(many), None) if many.segments.len() > 1 => {
            return path.map(Parent::Mount);
        }
        (None, _) if item.iter().any(|token| args::is_punct(token, '<')) => {
            mistake!(errors, args::stream(&item) =>
                "expected path without generic arguments";
                help: "declare a type alias for the enum with its arguments");
        }
        _ => mistake!(errors, args::stream(&item) =>
            "expected variant or path, found {}", describe(&item);
            help: "for example `#[parent(Record)]` or `#[parent(ErrorKind::RecordNotFound)]`"),
    }
    None
}

fn categories(variant: &mut Variant<'_>, attribute: &Attribute, errors: &mut Errors) {
    for item in arguments(attribute, "#[category(transient)]", errors) {
        let item = args::without_quotes(&item, errors);
        let [TokenTree::Ident(category), rest @ ..] = item.as_slice() else {
            mistake!(errors, args::stream(&item) =>
                "expected identifier, found {}", describe(&item);
                help: "for example `#[category(transient, refused)]`");
            continue;
        };
        no_rest(rest, errors);
        let name = category.unraw().to_string();
        let snake_case = heck::ToSnakeCase::to_snake_case(name.as_str());
        if snake_case.is_empty() {
            mistake!(errors, category => "expected category, found `{name}`");
            continue;
        }
        if name != snake_case {
            mistake!(errors, category =>
                "category `{name}` is not in snake case";
                help: "write `{snake_case}`");
        }
        let first = variant
            .categories
            .iter()
            .find(|earlier| earlier.name == snake_case);
        if let Some(first) = first {
            mistake!(errors, category =>
                "duplicate category `{snake_case}` on `{}`", variant.name;
                first: &first.ident =>
                    "category `{snake_case}` of `{}` first used here", variant.name);
        } else {
            variant.categories.push(CategoryName {
                name: snake_case,
                ident: category.clone(),
            });
        }
    }
}

fn aliases(variant: &mut Variant<'_>, attribute: &Attribute, errors: &mut Errors) {
    for item in arguments(attribute, "#[alias(\"AS_ERR_NOT_FOUND\")]", errors) {
        match (args::string(&item[..1]), item.as_slice()) {
            (Some(alias), _) if alias.value().is_empty() => {
                mistake!(errors, alias => "expected alias, found empty string literal");
            }
            (Some(alias), [_, rest @ ..]) => {
                no_rest(rest, errors);
                variant.aliases.push(alias);
            }
            (_, [TokenTree::Ident(word)]) => mistake!(errors, word =>
                "expected string literal, found {}", describe(&item);
                help: "add quotes: `\"{word}\"`"),
            _ => mistake!(errors, args::stream(&item) =>
                "expected string literal, found {}", describe(&item);
                help: "for example `#[alias(\"AS_ERR_NOT_FOUND\", \"NOT_FOUND\")]`"),
        }
    }
}

/// Reports tokens after an item of a list.
fn no_rest(rest: &[TokenTree], errors: &mut Errors) {
    if let [unexpected, ..] = rest {
        let found = describe(std::slice::from_ref(unexpected));
        mistake!(errors, unexpected => "expected `,`, found {found}");
    }
}

/// Returns the name of a helper attribute of this derive.
fn helper(attribute: &Attribute) -> Option<&'static str> {
    let name = attribute.path().get_ident()?;
    HELPERS
        .into_iter()
        .chain([AEROSPIKE])
        .find(|helper| name == helper)
}

/// The comma-separated arguments of an attribute. Reports an attribute without arguments.
pub(super) fn arguments(
    attribute: &Attribute,
    example: &str,
    errors: &mut Errors,
) -> Vec<Vec<TokenTree>> {
    args::split(list(attribute, example, errors), errors)
}

/// The tokens in the parentheses of an attribute. Reports an attribute without tokens.
fn list(attribute: &Attribute, example: &str, errors: &mut Errors) -> TokenStream {
    match &attribute.meta {
        Meta::List(list) if !list.tokens.is_empty() => return list.tokens.clone(),
        Meta::NameValue(value) => mistake!(errors, value =>
            "expected `(…)`, found `=`";
            help: "for example `{example}`"),
        meta => mistake!(errors, meta => "expected at least one value, as in `{example}`"),
    }
    TokenStream::new()
}

/// Reports the use of `Self` and of generic parameters in the tokens of a property, and returns
/// whether there is none.
pub(super) fn has_no_parameter(
    tokens: &TokenStream,
    parameters: &[String],
    errors: &mut Errors,
) -> bool {
    let is_refused = |name: &str| name == "Self" || parameters.iter().any(|known| known == name);
    let found = args::find_name(tokens.clone(), is_refused);
    if let Some(name) = &found {
        mistake!(errors, name => "`{name}` is not available in a property";
            help: "write the type, since a property is a constant outside the enum");
    }
    found.is_none()
}
