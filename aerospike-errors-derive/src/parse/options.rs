//! `#[aerospike(…)]`: the options of the enum and of a variant.

use proc_macro2::{Ident, TokenTree};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Path, Token};

use super::args::{self, describe, is_punct};
use super::{HELPERS, Variant};
use crate::errors::{Errors, mistake};

syn::custom_keyword!(discriminants);

const ENUM_OPTIONS: &[&str] = &["crate", "kind", "codes", "skip"];
const VARIANT_OPTIONS: &[&str] = &["transparent", "since", "predicate"];

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
        let krate = ("path", "crate = some::path::aerospike_errors");
        let kind = ("identifier", "kind = StoreErrorKind");
        let codes = ("`discriminants`", "codes = discriminants");
        match option.name.unraw().to_string().as_str() {
            "crate" => self.krate = option.value(crate_path, krate, errors),
            "kind" => self.kind = option.value(Ident::parse, kind, errors),
            "skip" => self.skip = option.names("skip(FromStr, name)", errors),
            "codes" => {
                let value = option.value(discriminants::parse, codes, errors);
                self.discriminants = value.is_some();
            }
            name => option.unknown(name, ENUM_OPTIONS, errors),
        }
    }
}

/// A parser for the path of a crate. Nothing can be imported from `Self`.
fn crate_path(input: ParseStream) -> syn::Result<Path> {
    if input.peek(Token![Self]) {
        return Err(input.error("unexpected path"));
    }
    input.call(Path::parse_mod_style)
}

impl Variant<'_> {
    pub(super) fn set(&mut self, option: &NamedOption, errors: &mut Errors) {
        let since = ("version in quotes", "since = \"4.6.0.2\"");
        let predicate = ("identifier", "predicate = is_missing");
        let fields = self.original.fields.len();
        match option.name.unraw().to_string().as_str() {
            "since" => self.since = option.value(args::string, since, errors),
            "predicate" => self.predicate = option.value(Ident::parse, predicate, errors),
            "transparent" if !option.tokens.is_empty() => {
                mistake!(errors, args::stream(&option.tokens) =>
                    "option `transparent` has no value"; help: "write `#[aerospike(transparent)]`");
            }
            "transparent" if fields == 1 => self.transparent = Some(option.name.clone()),
            "transparent" => mistake!(errors, &option.name =>
                "transparent variant `{}` must have one field, found {fields}", self.name;
                help: "the field holds the wrapped error"),
            name => option.unknown(name, VARIANT_OPTIONS, errors),
        }
    }
}

impl NamedOption {
    fn value<T>(
        &self,
        parser: fn(ParseStream) -> syn::Result<T>,
        (expected, example): (&str, &str),
        errors: &mut Errors,
    ) -> Option<T> {
        match self.tokens.as_slice() {
            [equals, value @ ..] if is_punct(equals, '=') && !value.is_empty() => {
                return args::parse(value, parser, (expected, example), errors);
            }
            _ => mistake!(errors, &self.name => "expected `{example}`"),
        }
        None
    }

    fn names(&self, example: &str, errors: &mut Errors) -> Vec<Ident> {
        let mut names: Vec<Ident> = Vec::new();
        let list = match self.tokens.as_slice() {
            [TokenTree::Group(list)] if !list.stream().is_empty() => list.stream(),
            _ => {
                mistake!(errors, &self.name => "expected `{example}`");
                return names;
            }
        };
        for item in args::split(list, errors) {
            match args::parse_item(&item, Ident::parse_any, ("identifier", example), errors) {
                Some(name) if names.contains(&name) => {
                    mistake!(errors, &name => "duplicate `{name}` in `skip`");
                }
                name => names.extend(name),
            }
        }
        names
    }

    fn unknown(&self, name: &str, known: &[&str], errors: &mut Errors) {
        let message = format!("unknown option `{name}`");
        if HELPERS.contains(&name) {
            mistake!(errors, &self.name =>
                "{message}"; help: "write a separate attribute `#[{name}(…)]`");
        } else if ENUM_OPTIONS.contains(&name) {
            mistake!(errors, &self.name => "`{name}` is an option of the enum");
        } else if VARIANT_OPTIONS.contains(&name) {
            mistake!(errors, &self.name => "`{name}` is an option of a variant");
        } else {
            let help = format!("expected one of `{}`", known.join("`, `"));
            errors.unknown((&self.name, name), &message, known, &help);
        }
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
    for item in args::arguments(attribute, example, errors) {
        match item.as_slice() {
            [TokenTree::Ident(_), token, ..]
                if !is_punct(token, '=') && !matches!(token, TokenTree::Group(_)) =>
            {
                let found = describe(std::slice::from_ref(token));
                mistake!(errors, token => "expected `=` or `,`, found {found}");
            }
            [TokenTree::Ident(name), tokens @ ..] => {
                if let Some(first) = seen.iter().find(|earlier| *earlier == name) {
                    mistake!(errors, name => "duplicate option `{name}`");
                    mistake!(errors, first => "option `{first}` first set here");
                    continue;
                }
                seen.push(name.clone());
                options.push(NamedOption {
                    name: name.clone(),
                    tokens: tokens.to_vec(),
                });
            }
            other => mistake!(errors, args::stream(other) =>
                "expected option, found {}", describe(other); help: "for example `{example}`"),
        }
    }
    options
}
