//! The derive in process, on arbitrary tokens, on declarations with mistakes, and on large ones.

mod inputs;
mod large;
mod names;
mod oracle;
mod rules;
mod scale;

use proc_macro2::TokenStream;
use proptest::prelude::*;

use inputs::{almost_an_enum, declaration, near_declaration, tokens, with_invisible_groups};
use oracle::{expand, points_into};

fn check(source: &str, change: impl Fn(TokenStream) -> TokenStream) -> Result<(), TestCaseError> {
    proc_macro2::extra::invalidate_current_thread_spans();
    let Ok(tokens) = source.parse::<TokenStream>() else {
        return Err(TestCaseError::reject("not tokens"));
    };
    let output = expand(change(tokens));
    output
        .and_then(|output| points_into(&output, source))
        .map_err(TestCaseError::fail)
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1_000,
        max_global_rejects: u32::MAX,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn arbitrary_tokens_expand(source in tokens()) {
        check(&source, |tokens| tokens)?;
    }

    #[test]
    fn arbitrary_tokens_in_an_enum_expand(source in almost_an_enum()) {
        check(&source, |tokens| tokens)?;
    }

    #[test]
    fn declarations_expand(source in declaration()) {
        check(&source, |tokens| tokens)?;
    }

    #[test]
    fn declarations_with_wrong_tokens_expand(source in near_declaration()) {
        check(&source, |tokens| tokens)?;
    }

    #[test]
    fn declarations_with_invisible_groups_expand(
        source in near_declaration(),
        every in 1..12_usize,
    ) {
        check(&source, |tokens| with_invisible_groups(tokens, every))?;
    }
}

#[test]
fn incomplete_value_of_a_property_is_reported_in_the_source() {
    let source = "enum E { #[property(status = f(x) + |2)] A }";
    check(source, |tokens| tokens).expect("an error at a token of the source");
}
