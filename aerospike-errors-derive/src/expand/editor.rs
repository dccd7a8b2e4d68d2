//! What editors need and the compiler does not: the names in `#[parent(…)]` as paths, so that go-to-definition,
//! rename and completion work inside of the attribute.

use proc_macro2::TokenStream;
use quote::quote;

use super::Expansion;

/// Repeats every parent with its own span, right or wrong, where only rust-analyzer looks: the compiler has either
/// resolved it already or has our error for it.
pub(super) fn parents(expansion: &Expansion<'_>) -> Option<TokenStream> {
    let input = expansion.model.declaration.input;
    let ident = &input.ident;
    let (impl_generics, type_generics, where_clause) = input.generics.split_for_impl();
    let parents: Vec<_> =
        expansion.model.declaration.variants.iter().filter_map(|variant| variant.sibling()).collect();
    (!parents.is_empty()).then(|| {
        quote! {
            #[allow(unexpected_cfgs)]
            const _: () = {
                #[cfg(rust_analyzer)]
                impl #impl_generics #ident #type_generics #where_clause {
                    fn __parents(&self) {
                        #(if let Self::#parents { .. } = self {})*
                    }
                }
            };
        }
    })
}
