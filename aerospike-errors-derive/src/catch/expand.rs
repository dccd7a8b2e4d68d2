//! Generates the selection of an arm, the checks of all arms, and a `match` with their bodies.
//!
//! The selection comes first, because editors complete a path at its first place in the expansion.

use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote_spanned;

use super::parse::{Arm, Catch};
use crate::errors::in_constant;

/// `quote!` with spans that hide local variables from the user's code.
macro_rules! hygienic {
    ($($tokens:tt)*) => {
        quote_spanned!(Span::mixed_site()=> $($tokens)*)
    };
}

/// Returns the whole expression.
pub(super) fn expand(catch: &Catch) -> TokenStream {
    let errors = catch.errors.iter().map(syn::Error::to_compile_error);
    let Some((last, selected)) = catch.arms.split_last() else {
        return hygienic!({ #(#errors)* });
    };
    let selection = selection(catch, last, selected);
    // A mistake in one arm would cause further errors in the checks.
    let checks = catch.errors.is_empty().then(|| checks(catch));
    let numbers = (0..selected.len()).map(Literal::usize_unsuffixed);
    let bodies = selected.iter().map(body);
    let last = match (body(last), &last.guard) {
        (body, None) => body,
        // The checks report the missing root. The guard is repeated for completion in editors.
        (body, Some(guard)) => hygienic!({ let _ = #guard; #body }),
    };
    hygienic! {
        {
            #selection
            #checks
            #(#errors)*
            // The last arm takes every value that is left: it is `_`, or the arms cover every root.
            match __arm {
                #(#numbers => #bodies,)*
                _ => #last,
            }
        }
    }
}

/// Returns the body of an arm. An arm that is being typed may have none.
fn body(arm: &Arm) -> TokenStream {
    if arm.body.is_empty() {
        hygienic!(loop {})
    } else {
        arm.body.clone()
    }
}

/// Returns `let __arm = …;` for the number of the selected arm.
///
/// Temporaries of the scrutinee are dropped at the end of the statement, so that an arm may move
/// it.
fn selection(catch: &Catch, last: &Arm, selected: &[Arm]) -> TokenStream {
    let value = value(catch);
    let (mut numbers, mut guards, mut hits) = (Vec::new(), Vec::new(), Vec::new());
    for (number, arm) in selected.iter().enumerate() {
        numbers.push(Literal::usize_unsuffixed(number));
        guards.push(arm.guard.as_ref().map(|guard| hygienic!(&& (#guard))));
        hits.push(hit(catch, arm, &value));
    }
    let last_number = Literal::usize_unsuffixed(selected.len());
    let scrutinee = scrutinee(catch, last, &value);
    // A reference to the error that lives across `.await` would require that the error is `Sync`.
    if selected.iter().any(awaits) {
        return hygienic! {
            let __hits = match #scrutinee { #value => [#(#hits),*] };
            let __arm = match () {
                #(() if __hits[#numbers] #guards => #numbers,)*
                () => #last_number,
            };
        };
    }
    hygienic! {
        let __arm = match #scrutinee {
            #(#value if #hits #guards => #numbers,)*
            _ => #last_number,
        };
    }
}

/// Returns the name of a reference to the scrutinee, with the location of the scrutinee.
fn value(catch: &Catch) -> Ident {
    let first = catch.scrutinee.clone().into_iter().next();
    let span = first.map_or_else(Span::mixed_site, |token| token.span());
    Ident::new("__value", span.resolved_at(Span::mixed_site()))
}

/// Returns a reference to the scrutinee. Without `_`, it contains the paths of the last arm, which
/// is not in the selection, and requires that the type belongs to their enum.
fn scrutinee(catch: &Catch, last: &Arm, value: &Ident) -> TokenStream {
    let Catch {
        krate, scrutinee, ..
    } = catch;
    let reference = quote_spanned!(value.span()=> &(#scrutinee));
    last.nodes.iter().fold(
        reference,
        |reference, node| hygienic!(#krate::__private::catch::of_enum(#node, #reference)),
    )
}

/// Returns the condition that the error is one of the nodes of an arm or below one.
fn hit(catch: &Catch, arm: &Arm, value: &Ident) -> TokenStream {
    let krate = &catch.krate;
    let nodes = &arm.nodes;
    hygienic!((#(#krate::__private::catch::is_a(#value, #nodes))||*))
}

/// Returns `true` if the guard of an arm may contain `.await`.
fn awaits(arm: &Arm) -> bool {
    arm.guard
        .as_ref()
        .is_some_and(|guard| guard.to_string().contains("await"))
}

/// Returns a constant whose evaluation panics if a node is unreachable or a root is missing.
///
/// It is the length of an array, because constant items do not accept `Self`.
fn checks(catch: &Catch) -> TokenStream {
    let krate = &catch.krate;
    let private = hygienic!(#krate::__private);
    let mut nodes = Vec::new();
    for (number, arm) in catch.arms.iter().enumerate() {
        nodes.extend(arm.nodes.iter().map(|node| (number, arm, node)));
    }
    let count = Literal::usize_unsuffixed(nodes.len());
    let patterns = nodes
        .iter()
        .map(|(number, arm, node)| pattern(krate, *number, arm.guard.is_some(), node));
    let unreachable = nodes.iter().enumerate().map(|(number, (_, _, node))| {
        let number = Literal::usize_unsuffixed(number);
        failure(krate, &hygienic!(unreachable(&__patterns, #number)), node)
    });
    let missing = catch.arms.iter().all(|arm| !arm.is_wildcard());
    let missing =
        missing.then(|| failure(krate, &hygienic!(missing(&__patterns)), &catch.scrutinee));
    hygienic! {
        let _: [(); 0] = [(); {
            let __patterns: [#private::catch::Pattern; #count] = [#(#patterns),*];
            #(#unreachable)*
            #missing
            0
        }];
    }
}

/// Returns the value of a pattern. The position of the node is found without a method, because all
/// methods can be skipped.
fn pattern(krate: &TokenTree, arm: usize, guard: bool, node: &TokenStream) -> TokenStream {
    let arm = Literal::usize_unsuffixed(arm);
    let is_guarded = Ident::new(if guard { "true" } else { "false" }, Span::mixed_site());
    hygienic! {{
        let (__tree, __nodes) = #krate::__private::catch::tree_of(#node);
        let mut __index = 0;
        while __index < __nodes.len() {
            // The guard keeps the last arm reachable for an enum of one variant.
            match __nodes[__index] {
                #node if true => break,
                _ => __index += 1,
            }
        }
        #krate::__private::catch::Pattern::new(__tree, __index, #arm, #is_guarded)
    }}
}

/// Returns code that panics at `place` if a check returns a message.
fn failure(krate: &TokenTree, check: &TokenStream, place: &TokenStream) -> TokenStream {
    let private = hygienic!(#krate::__private);
    let report = in_constant(&private, place, hygienic!(__message.as_str()));
    hygienic! {
        if let #private::Some(__message) = #private::catch::#check { #report }
    }
}
