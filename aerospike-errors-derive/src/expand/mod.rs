//! Writing: from a hierarchy that holds together to the code of its methods.
//!
//! One small function a generated item. Everything but a generated kind stands in one `const _` block, so that its
//! tables and helpers are nobody else's; `__aerospike` there is the runtime crate's door for this macro, through which
//! every name of `core` comes, whatever the user's crate calls `Option` or `bool`; a new variable has its line there too.

mod docs;
mod fields;
mod kind;
mod lookup;
mod methods;
mod predicates;
mod slots;
mod source;
mod tables;
mod traits;
mod transparent;
mod window;

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};

use syn::{Generics, Visibility};

use crate::check::Model;
use crate::parse::allowed_lints;

/// A model, and the names under which its code is written.
struct Expansion<'a> {
    model: &'a Model<'a>,
    /// The fieldless enum that the tree is about: the user's own, or the generated one.
    kind: Ident,
    kind_source: String,
    /// Whether `kind` is the user's own enum.
    fieldless: bool,
    /// The generics of `kind`: those of the user's enum if that is the kind, else none.
    kind_generics: &'a Generics,
    krate: TokenStream,
}

/// All the code of one declaration.
pub(crate) fn expand(model: &Model<'_>) -> TokenStream {
    let no_generics = Generics::default();
    let expansion = Expansion::new(model, &no_generics);
    let kind_enum = (!expansion.fieldless).then(|| kind::kind_enum(&expansion));
    let helpers = [
        tables::constants(&expansion),
        tables::tree(&expansion),
        lookup::position(&expansion),
        lookup::is_within(&expansion),
        lookup::is_a(&expansion),
        lookup::at(&expansion),
        lookup::owner(&expansion),
        lookup::owned(&expansion),
        lookup::named(&expansion),
        lookup::place(&expansion),
    ];
    let impls = [methods::kind_impl(&expansion), traits::of_kind(&expansion)];
    let fields = (!expansion.fieldless)
        .then(|| [fields::value_impl(&expansion), traits::of_value(&expansion)]);
    let fields = fields.into_iter().flatten();

    let krate = &expansion.krate;
    let allow = model
        .declaration
        .deprecated
        .then(|| quote!(#[allow(deprecated)]));
    let allowed = expansion.allowed();
    quote! {
        #kind_enum
        #allow
        #(#allowed)*
        const _: () = {
            use #krate::__private as __aerospike;
            use __aerospike::variables::*;
            #(#helpers)*
            #(#impls)*
            #(#fields)*
        };
    }
}

impl<'a> Expansion<'a> {
    fn new(model: &'a Model<'a>, no_generics: &'a Generics) -> Self {
        let declaration = model.declaration;
        let fieldless = declaration.is_fieldless();
        let ident = &declaration.input.ident;
        let kind = match &declaration.kind {
            _ if fieldless => ident.clone(),
            Some(kind) => kind.clone(),
            None => Ident::new(&declaration.kind_name(), generated(ident)),
        };
        Self {
            model,
            kind_source: kind.to_string(),
            kind,
            fieldless,
            kind_generics: if fieldless {
                &declaration.input.generics
            } else {
                no_generics
            },
            krate: declaration
                .krate
                .as_ref()
                .map_or_else(|| quote!(::aerospike_errors), ToTokens::to_token_stream),
        }
    }

    fn visibility(&self) -> &'a Visibility {
        &self.model.declaration.input.vis
    }

    /// What the enum says that lints are to let pass: they let it pass in what is generated too, as the derives of the
    /// standard library have it.
    fn allowed(&self) -> impl Iterator<Item = TokenStream> {
        allowed_lints(&self.model.declaration.input.attrs)
    }

    /// Writes the variant at a position as the source of an expression or a pattern: `StoreError::NotFound`.
    fn write_unit(&self, position: usize, source: &mut String) {
        let variant = self.model.variant(position);
        source.push_str(&self.kind_source);
        source.push_str("::");
        source.push_str(&variant.source);
        if self.fieldless {
            source.push_str(variant.unit_suffix());
        }
    }
}

/// The span for a generated item that editors are to find at `ident`, in the macro's own context: lints that look at
/// the user's code pass it by.
fn generated(ident: &Ident) -> Span {
    ident.span().resolved_at(Span::call_site())
}

fn located(ident: &Ident) -> Ident {
    let mut ident = ident.clone();
    ident.set_span(generated(&ident));
    ident
}

/// A position as it stands in tables and comparisons.
fn index(position: usize) -> proc_macro2::Literal {
    proc_macro2::Literal::usize_unsuffixed(position)
}
