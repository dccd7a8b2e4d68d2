//! Parses the attributes of a `DeriveInput` into structs that keep the tokens for error messages.
//!
//! A mistake is reported and left out; the rest of the declaration is parsed.

pub(crate) mod args;
mod attributes;
mod code;
mod doc;
mod options;
mod property;

use std::collections::HashSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::{Attribute, Data, DeriveInput, Fields, Generics, Path};

use crate::errors::{Errors, mistake};

pub(crate) use code::{Code, CodeRange};
pub(crate) use options::EnumOptions;
pub(crate) use property::{Property, PropertyValue, Setting};

const CODE: &str = "code";
pub(crate) const PARENT: &str = "parent";
const CATEGORY: &str = "category";
const ALIAS: &str = "alias";
pub(crate) const PROPERTY: &str = "property";
const AEROSPIKE: &str = "aerospike";

/// The attributes of a variant that describe a node.
const HELPERS: [&str; 5] = [CODE, PARENT, CATEGORY, ALIAS, PROPERTY];

/// The enum with its attributes.
#[allow(clippy::struct_excessive_bools)] // Independent facts.
pub(crate) struct Declaration<'a> {
    pub(crate) input: &'a DeriveInput,
    /// The fieldless enum: the enum itself or the name in `kind = …`, by default the enum's name
    /// followed by `Kind`.
    pub(crate) kind: Ident,
    pub(crate) options: EnumOptions,
    pub(crate) properties: Vec<Property>,
    pub(crate) variants: Vec<Variant<'a>>,
    /// `true` if the enum has variants that are not in the list, because the tree would be too
    /// large.
    pub(crate) left_out: bool,
    /// `true` if no variant has a field, so that the enum itself is the kind.
    pub(crate) fieldless: bool,
    /// `true` if the generated code may use a deprecated item.
    pub(crate) deprecated: bool,
}

/// A variant with its attributes.
pub(crate) struct Variant<'a> {
    pub(crate) original: &'a syn::Variant,
    /// The name without `r#`.
    pub(crate) name: String,
    /// The variant's own codes, the canonical one first.
    pub(crate) codes: Vec<Code>,
    pub(crate) ranges: Vec<CodeRange>,
    /// `#[code(none)]`
    pub(crate) no_code: Option<Ident>,
    /// The index of the field with `#[code]`, its type, and the attribute.
    pub(crate) code_field: Option<(usize, &'a syn::Type, &'a Attribute)>,
    pub(crate) parent: Option<Parent>,
    pub(crate) categories: Vec<CategoryName>,
    pub(crate) aliases: Vec<syn::LitStr>,
    /// `#[property(…)]`
    pub(crate) settings: Vec<Setting>,
    pub(crate) since: Option<syn::LitStr>,
    pub(crate) predicate: Option<Ident>,
    /// The word `transparent`, if the variant has one field.
    pub(crate) transparent: Option<Ident>,
    pub(crate) description: String,
    /// `#[doc(hidden)]`
    pub(crate) hidden: bool,
}

/// A category of a variant.
pub(crate) struct CategoryName {
    /// In snake case, without `r#`.
    pub(crate) name: String,
    pub(crate) ident: Ident,
}

/// The argument of `#[parent(…)]`.
pub(crate) enum Parent {
    /// A variant of the same enum.
    Sibling(Ident),
    /// The path of a node of another tree.
    Mount(Path),
}

/// The number of nodes of the largest tree: a position is a `u16`, and one value is a sentinel.
const MAX_NODES: usize = u16::MAX as usize;

impl<'a> Declaration<'a> {
    /// Parses an enum. Reports any other item and returns `None`.
    pub(crate) fn parse(input: &'a DeriveInput, errors: &mut Errors) -> Option<Self> {
        let data = match &input.data {
            Data::Enum(data) => data,
            Data::Struct(data) => return not_an_enum(&data.struct_token, errors),
            Data::Union(data) => return not_an_enum(&data.union_token, errors),
        };
        if data.variants.is_empty() {
            mistake!(errors, &input.ident => "expected at least one variant, found empty enum");
        }
        let parameters = &parameters(&input.generics);
        let (options, mut properties) = attributes::of_enum(input, errors);
        for property in &mut properties {
            let tokens = [&property.ty].into_iter().chain(&property.default);
            let refused =
                tokens.filter(|tokens| !attributes::has_no_parameter(tokens, parameters, errors));
            property.is_valid = refused.count() == 0;
        }
        let mut variants = Vec::new();
        for variant in nodes(data, errors) {
            variants.push(Variant::parse(variant, &options, parameters, errors));
        }
        let mut fields = data.variants.iter().map(|variant| &variant.fields);
        let fieldless = fields.all(Fields::is_empty);
        let mut declaration = Self {
            input,
            kind: match &options.kind {
                _ if fieldless => input.ident.clone(),
                Some(kind) => kind.clone(),
                None => default_kind(&input.ident),
            },
            options,
            properties,
            left_out: variants.len() < data.variants.len(),
            fieldless,
            deprecated: is_deprecated(&input.attrs, data),
            variants,
        };
        declaration.check_kind(errors);
        declaration.resolve_siblings(errors);
        Some(declaration)
    }

    /// A kind that is in conflict gets another name, so that the mistake causes no further errors.
    fn check_kind(&mut self, errors: &mut Errors) {
        let Self { input, kind, .. } = self;
        let mut parameters = input.generics.type_params();
        if let (Some(option), true) = (&self.options.kind, self.fieldless) {
            mistake!(errors, option =>
                "option `kind` on the fieldless enum `{}`", input.ident;
                help: "remove it; a fieldless enum is its own kind");
        } else if *kind == input.ident && !self.fieldless {
            mistake!(errors, &kind =>
                "kind `{kind}` has the name of the enum";
                help: "choose another name, such as `{kind}Kind`");
            self.kind = default_kind(&input.ident);
        } else if let Some(parameter) = parameters.find(|parameter| parameter.ident == *kind) {
            mistake!(errors, &parameter.ident =>
                "generic parameter `{kind}` has the name of the generated kind";
                help: "name the kind with `#[aerospike(kind = …)]`");
            self.kind = format_ident!("__{kind}");
        }
    }

    /// `Self::Record`, `StoreError::Record` and `StoreErrorKind::Record` are variants of this enum.
    fn resolve_siblings(&mut self, errors: &mut Errors) {
        let Self { input, kind, .. } = self;
        let has_default_kind = self.options.kind.is_none() && !self.fieldless;
        let names = self.variants.iter().map(|variant| variant.name.clone());
        let names: Vec<String> = names.collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let mut other_kind = None;
        for variant in &mut self.variants {
            let Some(Parent::Mount(path)) = &variant.parent else {
                continue;
            };
            if path.leading_colon.is_some() || path.segments.len() != 2 {
                continue;
            }
            let [prefix, name] = [0, 1].map(|place| &path.segments[place].ident);
            let text = name.unraw().to_string();
            let is_other = |errors: &mut Errors| errors.nearest(&text, &names).is_none();
            if has_default_kind && prefix == kind && is_other(errors) {
                // Another enum of that name is in scope.
                if other_kind.is_none() {
                    mistake!(errors, path =>
                        "no variant named `{text}` found for enum `{}`, whose kind is `{kind}`",
                        input.ident;
                        help: "name the kind with `#[aerospike(kind = …)]` to use another `{kind}`");
                }
                other_kind = Some(format_ident!("__{kind}"));
                variant.parent = None;
            } else if prefix == "Self" || *prefix == input.ident || prefix == kind {
                variant.parent = Some(Parent::Sibling(name.clone()));
            }
        }
        if let Some(other) = other_kind {
            self.kind = other;
        }
    }
}

fn default_kind(ident: &Ident) -> Ident {
    format_ident!(
        "{}Kind",
        ident.unraw(),
        span = ident.span().resolved_at(Span::call_site())
    )
}

/// The names of the type and constant parameters, which are not in scope in a constant item.
pub(crate) fn parameters(generics: &Generics) -> Vec<&Ident> {
    let types = generics.type_params().map(|parameter| &parameter.ident);
    let constants = generics.const_params().map(|parameter| &parameter.ident);
    types.chain(constants).collect()
}

/// The variants that become nodes. rustc itself reports a second variant of the same name.
fn nodes<'a>(data: &'a syn::DataEnum, errors: &mut Errors) -> Vec<&'a syn::Variant> {
    let mut names = HashSet::new();
    let mut nodes: Vec<&syn::Variant> = data
        .variants
        .iter()
        .filter(|variant| names.insert(variant.ident.unraw().to_string()))
        .collect();
    if let Some(first_left_out) = nodes.get(MAX_NODES) {
        mistake!(errors, &first_left_out.ident =>
            "more than {MAX_NODES} variants";
            help: "split the enum and mount one part on the other");
        nodes.truncate(MAX_NODES);
    }
    nodes
}

fn not_an_enum<T>(keyword: &impl ToTokens, errors: &mut Errors) -> Option<T> {
    let keyword = keyword.to_token_stream();
    mistake!(errors, &keyword =>
        "expected `enum`, found `{keyword}`";
        help: "wrap the type in a variant: `#[aerospike(transparent)] Name(Type)`");
    None
}

/// Returns whether anything is deprecated, or the enum allows the use of deprecated items. An
/// attribute of the enum does not apply to generated items, which may use a deprecated parent of
/// another tree.
fn is_deprecated(attributes: &[Attribute], data: &syn::DataEnum) -> bool {
    let is_deprecated = |attribute: &Attribute| {
        let is_allowed = is_lint(attribute) && holds(attribute, "deprecated");
        is_allowed || attribute.path().is_ident("deprecated")
    };
    let any = |attributes: &[Attribute]| attributes.iter().any(is_deprecated);
    let in_fields = |variant: &syn::Variant| variant.fields.iter().any(|field| any(&field.attrs));
    let mut variants = data.variants.iter();
    any(attributes) || variants.any(|variant| any(&variant.attrs) || in_fields(variant))
}

fn is_lint(attribute: &Attribute) -> bool {
    attribute.path().is_ident("allow") || attribute.path().is_ident("expect")
}

/// Returns whether the list of an attribute contains a word.
fn holds(attribute: &Attribute, word: &str) -> bool {
    attribute.meta.require_list().is_ok_and(|list| {
        let mut tokens = list.tokens.clone().into_iter();
        tokens.any(|token| matches!(token, TokenTree::Ident(ident) if ident == word))
    })
}

/// The lints that an item allows, for generated items. `expect` becomes `allow`, since a generated
/// item need not trigger the lint.
pub(crate) fn allowed_lints(attributes: &[Attribute]) -> impl Iterator<Item = TokenStream> {
    let lints = attributes.iter().filter(|attribute| is_lint(attribute));
    lints.filter_map(|attribute| {
        let lints = &attribute.meta.require_list().ok()?.tokens;
        Some(quote!(#[allow(#lints)]))
    })
}

impl<'a> Variant<'a> {
    fn parse(
        original: &'a syn::Variant,
        options: &EnumOptions,
        parameters: &[&Ident],
        errors: &mut Errors,
    ) -> Self {
        let mut variant = Self {
            original,
            name: original.ident.unraw().to_string(),
            codes: Vec::new(),
            ranges: Vec::new(),
            no_code: None,
            code_field: None,
            parent: None,
            categories: Vec::new(),
            aliases: Vec::new(),
            settings: Vec::new(),
            since: None,
            predicate: None,
            transparent: None,
            description: doc::first_paragraph(&original.attrs),
            hidden: doc::is_hidden(&original.attrs),
        };
        attributes::of_variant(&mut variant, errors);
        variant.add_discriminant(options.discriminants, errors);
        variant.settings.retain(|setting| match &setting.value {
            PropertyValue::Value(value) => attributes::has_no_parameter(value, parameters, errors),
            PropertyValue::Forward(_) => true,
        });
        variant
    }

    /// With `codes = discriminants`, makes the discriminant the canonical code.
    fn add_discriminant(&mut self, discriminants: bool, errors: &mut Errors) {
        if let Some(none) = &self.no_code {
            if !discriminants {
                mistake!(errors, none =>
                    "`none` requires `#[aerospike(codes = discriminants)]` on the enum";
                    help: "a variant without `#[code]` has no code");
            }
            for code in self.codes.drain(..) {
                mistake!(errors, code.tokens => "unexpected code beside `none`");
            }
        } else if discriminants && self.transparent.is_none() {
            match &self.original.discriminant {
                Some((_, value)) => match code::discriminant(value.to_token_stream()) {
                    Ok(code) => self.codes.insert(0, code),
                    Err(error) => errors.push(error),
                },
                None => mistake!(errors, &self.original.ident =>
                    "missing discriminant on `{}`", self.name;
                    help: "add one, or `#[code(none)]` for a variant without a code"),
            }
        }
    }

    pub(crate) fn ident(&self) -> &'a Ident {
        &self.original.ident
    }

    /// The parent in the same enum.
    pub(crate) fn sibling(&self) -> Option<&Ident> {
        match &self.parent {
            Some(Parent::Sibling(sibling)) => Some(sibling),
            _ => None,
        }
    }

    /// The attributes for the variant of a generated kind: documentation, deprecation, lints.
    pub(crate) fn kind_attributes(&self) -> impl Iterator<Item = TokenStream> {
        let is_copied = |attribute: &&Attribute| {
            attribute.path().is_ident("doc") || attribute.path().is_ident("deprecated")
        };
        let copied = self.original.attrs.iter().filter(is_copied);
        copied
            .map(ToTokens::to_token_stream)
            .chain(allowed_lints(&self.original.attrs))
    }

    /// Returns whether the variant has a doc comment; other `#[doc(…)]` attributes are not
    /// documentation.
    pub(crate) fn is_documented(&self) -> bool {
        self.original.attrs.iter().any(doc::is_text)
    }

    /// Returns whether the variant is declared with `()` or `{}`, also without fields.
    pub(crate) fn has_delimiters(&self) -> bool {
        !matches!(self.original.fields, Fields::Unit)
    }
}
