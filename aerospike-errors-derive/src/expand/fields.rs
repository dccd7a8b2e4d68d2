//! The inherent methods of an enum with fields: what its kind says of it.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};

use super::{Expansion, docs, located, predicates};
use crate::parse::Variant;
use crate::parse::item::Parameter;

/// `impl E { … }`.
pub(super) fn value_impl(expansion: &Expansion<'_>) -> TokenStream {
    let input = expansion.model.declaration.input;
    let ident = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let tree = docs::tree(expansion.model);
    let methods =
        [kind(expansion), code(expansion), name_and_description(expansion), is_a(expansion), node(expansion)];
    let predicates = predicates::of_value(expansion);
    // Named in the header alone, as the parameters are repeated as they are.
    let has_lifetime = input.generics.parameters.iter().any(Parameter::is_lifetime);
    let allow = has_lifetime.then(|| quote!(#[allow(single_use_lifetimes)]));
    quote! {
        #[doc = #tree]
        #allow
        impl #impl_generics #ident #type_generics #where_clause {
            #(#methods)*
            #predicates
        }
    }
}

fn kind(expansion: &Expansion<'_>) -> TokenStream {
    let Expansion { model, kind, .. } = expansion;
    let visibility = expansion.visibility();
    let arms = model.declaration.variants.iter().map(|variant| {
        let ident = located(variant.ident());
        quote!(Self::#ident { .. } => #kind::#ident)
    });
    let rest = model.declaration.variants.first().filter(|_| model.declaration.left_out).map(|variant| {
        let ident = located(variant.ident());
        quote!(_ => #kind::#ident)
    });
    let arms = arms.chain(rest);
    // What is looked for on the enum itself leads here: by these words in the search of documentation, in editors, and in
    // the compiler's "there is a method with a similar name".
    let aliases = quote!(#[doc(alias("from_code", "classify", "from_name"))]);
    let looked_up = format!(
        "Codes and names, which come without fields, are looked up there: [`from_code`]({kind}::from_code), \
         [`classify`]({kind}::classify) and [`from_name`]({kind}::from_name)."
    );
    quote! {
        /// Which node of the hierarchy this is, without what it carries.
        ///
        #[doc = #looked_up]
        #aliases
        #[inline]
        #[must_use]
        #visibility const fn kind(&self) -> #kind {
            match self { #(#arms),* }
        }
    }
}

fn code(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let wrapped = wrapped(expansion, &quote!(__aerospike::AerospikeError::code), &TokenStream::new());
    let bounds = where_wrapped(expansion, None);
    let constness = wrapped.is_none().then(|| quote!(const));
    let body = wrapped.unwrap_or_default();
    quote! {
        /// The canonical code of its kind, or of the error it wraps transparently.
        #[inline]
        #[must_use]
        #visibility #constness fn code(&self) -> __aerospike::Option<__aerospike::i32> #bounds {
            #body
            self.kind().code()
        }
    }
}

fn name_and_description(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    quote! {
        /// The name of the variant, as it is declared.
        #[inline]
        #[must_use]
        #visibility const fn name(&self) -> &'static __aerospike::str { self.kind().name() }

        /// The first paragraph of the variant's documentation, on one line; empty where there is none.
        #[inline]
        #[must_use]
        #visibility const fn description(&self) -> &'static __aerospike::str { self.kind().description() }
    }
}

fn is_a(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let kind = &expansion.kind;
    if !expansion.model.crosses_trees() {
        return quote! {
            /// Whether its kind is `ancestor` or anything below it.
            #[inline]
            #[must_use]
            #visibility const fn is_a(&self, ancestor: #kind) -> __aerospike::bool { self.kind().is_a(ancestor) }
        };
    }
    let bounds = where_wrapped(expansion, None);
    quote! {
        /// Whether its kind, or the error it wraps transparently, is `ancestor` or anything below it, in this tree or
        /// in the ones it is mounted on.
        #[inline]
        #[must_use]
        #visibility fn is_a(&self, ancestor: impl __aerospike::Into<__aerospike::Node>) -> __aerospike::bool #bounds {
            __aerospike::AerospikeError::is_node(self, __aerospike::Into::into(ancestor))
        }
    }
}

fn node(expansion: &Expansion<'_>) -> TokenStream {
    let visibility = expansion.visibility();
    let wrapped = wrapped(expansion, &quote!(__aerospike::AerospikeError::node), &TokenStream::new());
    let bounds = where_wrapped(expansion, None);
    let constness = wrapped.is_none().then(|| quote!(const));
    let body = wrapped.unwrap_or_default();
    quote! {
        /// The node of its kind, or of the error it wraps transparently.
        #[inline]
        #[must_use]
        #visibility #constness fn node(&self) -> __aerospike::Node #bounds {
            #body
            self.kind().node()
        }
    }
}

/// `if let Self::Aerospike { 0: wrapped } = self { return question(wrapped, argument); }` for each transparent variant.
pub(super) fn wrapped(
    expansion: &Expansion<'_>,
    question: &TokenStream,
    argument: &TokenStream,
) -> Option<TokenStream> {
    let early: Vec<TokenStream> = transparent(expansion)
        .map(|variant| {
            let ident = located(variant.ident());
            let member = member(variant);
            let wrapped = Ident::new("wrapped", type_span(variant));
            quote! {
                #[allow(irrefutable_let_patterns)]
                if let Self::#ident { #member: #wrapped } = self {
                    return #question(#wrapped, #argument);
                }
            }
        })
        .collect();
    (!early.is_empty()).then(|| quote!(#(#early)*))
}

fn transparent<'a>(expansion: &Expansion<'a>) -> impl Iterator<Item = &'a Variant<'a>> {
    expansion.model.declaration.variants.iter().filter(|variant| variant.transparent.is_some())
}

/// The given clause, and that what is wrapped is a node, where its type depends on a parameter: the bound that
/// thiserror adds as well. A type without parameters is checked where it is asked, with the better error; so is one that
/// holds the enum itself, as a bound that the enum is a node if it is one has no end.
pub(super) fn where_wrapped(expansion: &Expansion<'_>, given: Option<&TokenStream>) -> Option<TokenStream> {
    let input = expansion.model.declaration.input;
    let parameters = &input.generics.parameters;
    let is_open = |ty: &TokenStream| {
        parameters
            .iter()
            .filter_map(|parameter| parameter.of_type.as_ref())
            .any(|name| mentions(ty.clone(), name))
    };
    let bounds: Vec<TokenStream> = transparent(expansion)
        .flat_map(|variant| &variant.original.fields.list)
        .map(|field| &field.ty)
        .filter(|ty| is_open(ty) && !mentions((*ty).clone(), &input.ident))
        .map(|ty| quote!(#ty: __aerospike::AerospikeError))
        .collect();
    let given = given.filter(|given| !given.is_empty()).cloned();
    let all: Vec<TokenStream> = given.into_iter().chain(bounds).collect();
    (!all.is_empty()).then(|| quote!(where #(#all),*))
}

/// Whether the tokens hold the name at any depth, and not behind `::`, where it is that of something else. Iterative: the
/// input decides the depth.
fn mentions(tokens: TokenStream, name: &Ident) -> bool {
    let mut open = vec![tokens.into_iter()];
    // How many colons stand right before.
    let mut colons = 0;
    while let Some(innermost) = open.last_mut() {
        let token = innermost.next();
        match &token {
            Some(TokenTree::Ident(ident)) if ident == name && colons < 2 => return true,
            Some(TokenTree::Group(group)) => open.push(group.stream().into_iter()),
            Some(_) => {}
            None => _ = open.pop(),
        }
        colons = match token {
            Some(TokenTree::Punct(mark)) if mark.as_char() == ':' => colons + 1,
            _ => 0,
        };
    }
    false
}

/// Where the type of a transparent variant's field is, for the error where it is no node.
fn type_span(variant: &Variant<'_>) -> Span {
    let field = variant.original.fields.list.first();
    let mut tokens = field.into_iter().flat_map(|field| field.ty.clone()).map(|token| token.span());
    let Some(first) = tokens.next() else { return Span::call_site() };
    let whole = tokens.last().and_then(|last| first.join(last)).unwrap_or(first);
    whole.resolved_at(Span::call_site())
}

/// The name or number of a transparent variant's one field.
fn member(variant: &Variant<'_>) -> Option<TokenStream> {
    let field = variant.original.fields.list.first()?;
    Some(field.name.as_ref().map_or_else(|| quote!(0), ToTokens::to_token_stream))
}
