//! `#[aerospike(…)]`: the options of the enum and of a variant.

use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt;
use syn::parse::Parser;
use syn::{Attribute, Path};

use super::Variant;
use super::args::{self, describe, is_punct};
use super::attributes::{HELPERS, arguments};
use crate::errors::{Errors, mistake};

const ENUM_OPTIONS: [&str; 4] = ["crate", "kind", "codes", "skip"];
const VARIANT_OPTIONS: [&str; 3] = ["transparent", "since", "predicate"];

/// The options of the enum.
#[derive(Default)]
pub(crate) struct EnumOptions {
    /// `crate = …`
    pub(crate) krate: Option<Path>,
    /// `kind = …`
    pub(crate) kind: Option<Ident>,
    /// `codes = discriminants`
    pub(crate) discriminants: bool,
    /// The names in `skip(…)`.
    pub(crate) skip: Vec<Ident>,
}

/// `name`, `name = value` or `name(list)` inside `#[aerospike(…)]`.
pub(super) struct NamedOption {
    name: Ident,
    tokens: Vec<TokenTree>,
}

impl EnumOptions {
    pub(super) fn set(&mut self, option: &NamedOption, errors: &mut Errors) {
        match option.name.unraw().to_string().as_str() {
            "crate" => self.krate = option.path("crate = some::path::aerospike_errors", errors),
            "kind" => self.kind = option.name("kind = StoreErrorKind", errors),
            "codes" => match option.name("codes = discriminants", errors) {
                Some(value) if value == "discriminants" => self.discriminants = true,
                Some(value) => mistake!(errors, &value =>
                    "expected `discriminants`, found identifier `{value}`"),
                None => {}
            },
            "skip" => self
                .skip
                .extend(option.names("skip(FromStr, name)", errors)),
            name if VARIANT_OPTIONS.contains(&name) => {
                mistake!(errors, &option.name => "`{name}` is an option of a variant");
            }
            name => unknown(&option.name, name, &ENUM_OPTIONS, errors),
        }
    }
}

impl Variant<'_> {
    pub(super) fn set(&mut self, option: &NamedOption, errors: &mut Errors) {
        match option.name.unraw().to_string().as_str() {
            "since" => self.since = option.string("since = \"4.6.0.2\"", errors),
            "predicate" => self.predicate = option.name("predicate = is_missing", errors),
            "transparent" => self.set_transparent(option, errors),
            name if ENUM_OPTIONS.contains(&name) => {
                mistake!(errors, &option.name => "`{name}` is an option of the enum");
            }
            name => unknown(&option.name, name, &VARIANT_OPTIONS, errors),
        }
    }

    fn set_transparent(&mut self, option: &NamedOption, errors: &mut Errors) {
        let fields = self.original.fields.len();
        if !option.tokens.is_empty() {
            mistake!(errors, args::stream(&option.tokens) =>
                "option `transparent` has no value";
                help: "write `#[aerospike(transparent)]`");
        } else if fields == 1 {
            self.transparent = Some(option.name.clone());
        } else {
            mistake!(errors, &option.name =>
                "transparent variant `{}` must have one field, found {fields}", self.name;
                help: "the field holds the wrapped error");
        }
    }
}

impl NamedOption {
    fn value(&self) -> Option<&[TokenTree]> {
        match self.tokens.as_slice() {
            [equals, value @ ..] if is_punct(equals, '=') && !value.is_empty() => Some(value),
            _ => None,
        }
    }

    fn unquoted(&self, errors: &mut Errors) -> Option<Vec<TokenTree>> {
        Some(args::without_quotes(self.value()?, errors))
    }

    fn name(&self, example: &str, errors: &mut Errors) -> Option<Ident> {
        match self.unquoted(errors).as_deref() {
            Some([TokenTree::Ident(name)]) if !args::is_keyword(name) => Some(name.clone()),
            _ => self.expected("identifier", example, errors),
        }
    }

    fn string(&self, example: &str, errors: &mut Errors) -> Option<syn::LitStr> {
        self.value()
            .and_then(args::string)
            .filter(|text| !text.value().is_empty())
            .or_else(|| self.expected("string literal", example, errors))
    }

    fn path(&self, example: &str, errors: &mut Errors) -> Option<Path> {
        // Nothing can be imported from `Self`.
        self.unquoted(errors)
            .and_then(|value| Path::parse_mod_style.parse2(args::stream(&value)).ok())
            .filter(|path| path.segments[0].ident != "Self")
            .or_else(|| self.expected("path", example, errors))
    }

    fn names(&self, example: &str, errors: &mut Errors) -> Vec<Ident> {
        let list = match self.tokens.as_slice() {
            [TokenTree::Group(list)] if !list.stream().is_empty() => list,
            _ => return self.expected("list", example, errors).unwrap_or_default(),
        };
        let mut names: Vec<Ident> = Vec::new();
        for item in args::split(list.stream(), errors) {
            let item = args::without_quotes(&item, errors);
            match item.as_slice() {
                [TokenTree::Ident(name)] if names.contains(name) => {
                    mistake!(errors, name => "duplicate `{name}` in `skip`");
                }
                [TokenTree::Ident(name)] => names.push(name.clone()),
                other => mistake!(errors, args::stream(other) =>
                    "expected identifier, found {}", describe(other)),
            }
        }
        names
    }

    fn expected<T>(&self, expected: &str, example: &str, errors: &mut Errors) -> Option<T> {
        match self.value() {
            Some(value) => mistake!(errors, args::stream(value) =>
                "expected {expected}, found {}", describe(value);
                help: "for example `{example}`"),
            None => mistake!(errors, &self.name => "expected `{example}`"),
        }
        None
    }
}

/// Parses the options of one `#[aerospike(…)]`. An option that repeats one of `seen` is reported
/// and left out.
pub(super) fn parse(
    attribute: &Attribute,
    example: &str,
    seen: &mut Vec<Ident>,
    errors: &mut Errors,
) -> Vec<NamedOption> {
    let mut options = Vec::new();
    for item in arguments(attribute, example, errors) {
        let [TokenTree::Ident(name), tokens @ ..] = item.as_slice() else {
            mistake!(errors, args::stream(&item) =>
                "expected option, found {}", describe(&item);
                help: "for example `{example}`");
            continue;
        };
        let is_option = match tokens {
            [] | [TokenTree::Group(_)] => true,
            [equals, ..] => is_punct(equals, '='),
        };
        if !is_option {
            let found = describe(&tokens[..1]);
            mistake!(errors, &tokens[0] => "expected `=` or `,`, found {found}");
        } else if let Some(first) = seen.iter().find(|earlier| *earlier == name) {
            mistake!(errors, name => "duplicate option `{name}`");
            mistake!(errors, first => "option `{first}` first set here");
        } else {
            seen.push(name.clone());
            options.push(NamedOption {
                name: name.clone(),
                tokens: tokens.to_vec(),
            });
        }
    }
    options
}

fn unknown(at: &Ident, name: &str, known: &[&'static str], errors: &mut Errors) {
    let message = format!("unknown option `{name}`");
    if HELPERS.contains(&name) {
        mistake!(errors, at => "{message}"; help: "write a separate attribute `#[{name}(…)]`");
        return;
    }
    errors.unknown(at, name, message, known.iter().copied(), || {
        let known: Vec<_> = known.iter().map(|option| format!("`{option}`")).collect();
        format!("expected one of {}", known.join(", "))
    });
}
