//! Reading: from the tokens of an enum to what its attributes say, each thing with the tokens that said it.
//!
//! What cannot be read is reported and left out; the rest of the declaration is read all the same.

mod attributes;
mod code;
mod doc;
pub(crate) mod item;
mod list;
pub(crate) mod path;

use std::collections::HashMap;

use proc_macro2::Ident;
use syn::ext::IdentExt;

use crate::errors::Errors;

use attributes::EnumOptions;
pub(crate) use attributes::{Mount, PARENT, Parent};
pub(crate) use code::{BandRange, Code};
pub(crate) use item::Item;
pub(crate) use path::Path;

/// An annotated enum, as its author wrote it.
pub(crate) struct Declaration<'a> {
    pub(crate) input: &'a Item,
    /// `#[aerospike(crate = …)]`.
    pub(crate) krate: Option<Path>,
    /// `#[aerospike(kind = …)]`.
    pub(crate) kind: Option<Ident>,
    pub(crate) variants: Vec<Variant<'a>>,
    /// Whether the enum has variants that are not in the list: no tree can hold them.
    pub(crate) left_out: bool,
    fieldless: bool,
    /// Whether anything of it is deprecated, or may name what is, so that the generated code names what nobody should.
    pub(crate) deprecated: bool,
}

/// A category as a variant names it.
pub(crate) struct CategoryName {
    /// In snake case, without `r#`.
    pub(crate) name: String,
    pub(crate) ident: Ident,
}

/// A variant and what its attributes say.
pub(crate) struct Variant<'a> {
    pub(crate) original: &'a item::Variant,
    /// The variant's name as text, without `r#`.
    pub(crate) name: String,
    /// The variant's name as source text, with `r#` where it needs it.
    pub(crate) source: String,
    pub(crate) codes: Vec<Code>,
    pub(crate) bands: Vec<BandRange>,
    pub(crate) parent: Option<Parent>,
    pub(crate) categories: Vec<CategoryName>,
    pub(crate) aliases: Vec<syn::LitStr>,
    pub(crate) since: Option<syn::LitStr>,
    pub(crate) predicate: Option<Ident>,
    /// The word `transparent`, where it was written and the variant can be it.
    pub(crate) transparent: Option<Ident>,
    pub(crate) description: String,
    pub(crate) hidden: bool,
}

impl<'a> Declaration<'a> {
    /// Reads an enum. `None` when the input is none: then there is nothing to generate.
    pub(crate) fn read(input: &'a Item, errors: &mut Errors) -> Option<Self> {
        if input.keyword != "enum" {
            errors.at(&input.keyword, not_an_enum(&input.keyword));
            return None;
        }
        if input.variants.is_empty() {
            errors.at(
                &input.ident,
                "an error hierarchy needs at least one variant: each variant is a node of the tree",
            );
        }
        let options = attributes::of_enum(input, errors);
        let variants: Vec<_> = nodes(&input.variants, errors)
            .into_iter()
            .map(|variant| Variant::read(variant, errors))
            .collect();
        let left_out = variants.len() < input.variants.len();
        let fieldless = input
            .variants
            .iter()
            .all(|variant| variant.fields.list.is_empty());
        let EnumOptions { krate, kind } = options;
        let deprecated = is_deprecated(&input.attributes)
            || input.variants.iter().any(|variant| {
                is_deprecated(&variant.attributes)
                    || variant
                        .fields
                        .list
                        .iter()
                        .any(|field| is_deprecated(&field.attributes))
            });
        let mut declaration = Self {
            input,
            krate,
            kind,
            variants,
            left_out,
            fieldless,
            deprecated,
        };
        declaration.check_kind(errors);
        declaration.recognise_siblings();
        Some(declaration)
    }

    /// The name of the kind: the enum's own without fields, else as given or with `Kind` behind it.
    pub(crate) fn kind_name(&self) -> String {
        match &self.kind {
            _ if self.is_fieldless() => self.input.ident.to_string(),
            Some(kind) => kind.to_string(),
            None => format!("{}Kind", self.input.ident.unraw()),
        }
    }

    /// A name for the kind is for an enum that gets one, and is not the enum's own.
    fn check_kind(&mut self, errors: &mut Errors) {
        let Some(kind) = &self.kind else { return };
        if self.is_fieldless() {
            errors.at(
                kind,
                format!(
                    "`{}` has no fields and is its own kind, so that no `{kind}` is generated; leave `kind` out",
                    self.input.ident
                ),
            );
        } else if *kind == self.input.ident {
            errors.at(
                kind,
                format!(
                    "`{kind}` is the enum itself; its kind is a second enum, with another name"
                ),
            );
            self.kind = None;
        }
    }

    /// `Self::Record`, `StoreError::Record` and `StoreErrorKind::Record` name a variant of this enum as well.
    fn recognise_siblings(&mut self) {
        let own = [
            "Self".to_owned(),
            self.input.ident.to_string(),
            self.kind_name(),
        ];
        for variant in &mut self.variants {
            if let Some(Parent::Mount(mount)) = &variant.parent {
                if let Some(sibling) = mount.sibling_in(&own) {
                    variant.parent = Some(Parent::Sibling(sibling));
                }
            }
        }
    }

    /// Whether the enum itself can be the kind: no variant carries anything.
    pub(crate) fn is_fieldless(&self) -> bool {
        self.fieldless
    }
}

/// The longest table that a position, a `u16` with one value set aside, can index.
const MAX_NODES: usize = u16::MAX as usize;

/// The variants that become nodes. The compiler itself refuses a second one of the same name.
fn nodes<'a>(variants: &'a [item::Variant], errors: &mut Errors) -> Vec<&'a item::Variant> {
    let mut names = HashMap::new();
    let mut nodes: Vec<&item::Variant> = variants
        .iter()
        .filter(|variant| names.insert(variant.ident.unraw().to_string(), 0).is_none())
        .collect();
    if let Some(one_too_many) = nodes.get(MAX_NODES) {
        errors.at(
            &one_too_many.ident,
            format!(
                "a tree holds at most {MAX_NODES} nodes; split it and mount one part on the other"
            ),
        );
        nodes.truncate(MAX_NODES);
    }
    nodes
}

/// Whether it is deprecated, or says `#[allow(deprecated)]`: an attribute of the enum does not reach what is generated
/// beside it, where a deprecated node of another tree is named as the parent.
fn is_deprecated(attributes: &[item::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.is("deprecated") || (attribute.is("allow") && attribute.holds("deprecated"))
    })
}

fn not_an_enum(found: &Ident) -> String {
    format!(
        "`AerospikeError` is derived on an enum, whose variants are the nodes of the tree; this is a {found}. \
         Make it a variant: `#[aerospike(transparent)] Name(TheError)` lets a variant be what it wraps"
    )
}

impl<'a> Variant<'a> {
    fn read(original: &'a item::Variant, errors: &mut Errors) -> Self {
        let mut variant = Self {
            original,
            name: original.ident.unraw().to_string(),
            source: original.ident.to_string(),
            codes: Vec::new(),
            bands: Vec::new(),
            parent: None,
            categories: Vec::new(),
            aliases: Vec::new(),
            since: None,
            predicate: None,
            transparent: None,
            description: doc::first_paragraph(&original.attributes),
            hidden: doc::is_hidden(&original.attributes),
        };
        attributes::of_variant(&mut variant, errors);
        variant
    }

    pub(crate) fn ident(&self) -> &'a Ident {
        &self.original.ident
    }

    /// What follows `Self::Name` in an expression or a pattern of a variant that carries nothing.
    pub(crate) fn unit_suffix(&self) -> &'static str {
        if self.original.fields.brackets.is_none() {
            ""
        } else {
            "{}"
        }
    }
}
