//! Expands a checked model into the generated code: one function per generated item.
//!
//! All items but a generated kind and the properties are in one `const _` block, which hides the
//! tables and functions. In it, `__aerospike` is the private module of the runtime crate, which
//! re-exports the names of `core`, since the user's crate may shadow `Option` or `bool`. The names
//! of local variables begin with `__`, since a constant of the user's crate may have the same name.

mod codes;
mod docs;
mod fields;
mod kind;
mod list;
mod methods;
mod mounts;
mod positions;
mod predicates;
mod properties;
mod tables;
mod traits;
mod transparent;

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{Generics, Visibility};

use crate::check::Model;
use crate::parse::allowed_lints;

/// A model, and the names in its generated code.
struct Expansion<'a> {
    model: &'a Model<'a>,
    /// The fieldless enum: the user's own, or the generated one.
    kind: &'a Ident,
    /// `true` if `kind` is the user's enum.
    fieldless: bool,
    /// The generics of `kind`.
    kind_generics: &'a Generics,
    krate: TokenStream,
}

/// Returns the generated code of a declaration.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let no_generics = Generics::default();
    let expansion = Expansion::new(model, &no_generics);
    let kind_enum = (!expansion.fieldless).then(|| kind::kind_enum(&expansion));
    let mut items = vec![
        tables::constants(&expansion),
        codes::lookups(&expansion),
        mounts::constants(&expansion),
        mounts::function(&expansion),
        tables::tree(&expansion),
        positions::position(&expansion),
        positions::is_within(&expansion),
        positions::is_a(&expansion),
        positions::at(&expansion),
        methods::kind_impl(&expansion),
        traits::of_kind(&expansion),
        mounts::upcast(&expansion).unwrap_or_default(),
        mounts::belongs_to(&expansion),
    ];
    if !expansion.fieldless {
        items.extend([fields::value_impl(&expansion), traits::of_value(&expansion)]);
    }
    let properties = properties::impls(&expansion);

    let krate = &expansion.krate;
    let allow = expansion.allow();
    quote! {
        #kind_enum
        #properties
        #allow
        const _: () = {
            use #krate::__private as __aerospike;
            use __aerospike::variables::*;
            #(#items)*
        };
    }
}

impl<'a> Expansion<'a> {
    fn new(model: &'a Model<'a>, no_generics: &'a Generics) -> Self {
        let declaration = model.declaration;
        let fieldless = declaration.fieldless;
        let krate = declaration.options.krate.as_ref();
        Self {
            model,
            kind: &declaration.kind,
            fieldless,
            kind_generics: if fieldless {
                &declaration.input.generics
            } else {
                no_generics
            },
            krate: krate.map_or_else(|| quote!(::aerospike_errors), ToTokens::to_token_stream),
        }
    }

    fn visibility(&self) -> &'a Visibility {
        &self.model.declaration.input.vis
    }

    /// Returns the lint attributes of the enum that also apply to generated items, as in the
    /// derives of the standard library.
    fn allow(&self) -> TokenStream {
        let declaration = self.model.declaration;
        let deprecated = declaration.deprecated.then(|| quote!(#[allow(deprecated)]));
        let allowed = allowed_lints(&declaration.input.attrs);
        quote!(#deprecated #(#allowed)*)
    }

    /// Returns the variant at a position as the text of an expression or a pattern:
    /// `StoreError::NotFound`.
    fn unit(&self, position: usize) -> String {
        let variant = self.model.variant(position);
        let braces = self.fieldless && variant.has_delimiters();
        let braces = if braces { "{}" } else { "" };
        format!("{}::{}{braces}", self.kind, variant.ident())
    }

    /// Returns the kind with its generic arguments.
    fn kind_type(&self) -> TokenStream {
        let kind = &self.kind;
        let (_, arguments, _) = self.kind_generics.split_for_impl();
        quote!(#kind #arguments)
    }

    /// Returns an impl for the kind. `head` is empty, or a trait and `for`.
    fn impl_of_kind(&self, head: &TokenStream, items: &TokenStream) -> TokenStream {
        let kind = self.kind_type();
        let (impl_generics, _, where_clause) = self.kind_generics.split_for_impl();
        quote!(impl #impl_generics #head #kind #where_clause { #items })
    }

    /// Returns a match on `self`, with `own` for the variants that have no arm.
    fn match_self(&self, arms: &[TokenStream], own: &TokenStream) -> TokenStream {
        let declaration = self.model.declaration;
        if arms.is_empty() {
            return own.clone();
        }
        let has_others = arms.len() < declaration.variants.len() || declaration.left_out;
        let others = has_others.then(|| quote!(_ => #own,));
        quote!(match self { #(#arms)* #others })
    }

    /// Returns a `_` arm if a mistake left variants out of the model.
    fn rest(&self) -> Option<TokenStream> {
        let left_out = self.model.declaration.left_out;
        left_out.then(|| self.unreachable())
    }

    fn unreachable(&self) -> TokenStream {
        let krate = &self.krate;
        quote!(_ => #krate::__private::core::unreachable!())
    }

    fn is_transparent(&self) -> bool {
        !transparent::variants(self).is_empty()
    }
}

/// Returns the name of a generated item that editors find at `ident`. Lints on the user's code
/// ignore it.
fn located(ident: &Ident) -> Ident {
    let mut located = ident.clone();
    located.set_span(ident.span().resolved_at(Span::call_site()));
    located
}

/// Returns a position as a literal.
fn index(position: usize) -> Literal {
    Literal::usize_unsuffixed(position)
}
