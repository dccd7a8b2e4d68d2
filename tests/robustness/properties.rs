//! Arbitrary input. `PROPTEST_CASES` makes the run longer.

use proc_macro2::TokenStream;
use proptest::prelude::*;

use crate::declarations::{
    almost_an_enum, declaration, near_declaration, tokens, with_invisible_groups,
};
use crate::oracle::{ask, points_into};

/// What is not even tokens never reaches a macro.
fn check(source: &str, change: impl Fn(TokenStream) -> TokenStream) -> Result<(), TestCaseError> {
    proc_macro2::extra::invalidate_current_thread_spans();
    let Ok(tokens) = source.parse::<TokenStream>() else {
        return Err(TestCaseError::reject("these are no tokens"));
    };
    let answer = ask(change(tokens));
    answer
        .and_then(|answer| points_into(&answer, source))
        .map_err(TestCaseError::fail)
}

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: std::env::var("PROPTEST_CASES")
            .ok()
            .and_then(|cases| cases.parse().ok())
            .unwrap_or(1_000),
        max_global_rejects: u32::MAX,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_tokens_get_an_answer(source in tokens()) {
        check(&source, |tokens| tokens)?;
    }

    #[test]
    fn any_tokens_inside_of_an_enum_get_an_answer(source in almost_an_enum()) {
        check(&source, |tokens| tokens)?;
    }

    #[test]
    fn a_declaration_gets_its_methods(source in declaration()) {
        check(&source, |tokens| tokens)?;
    }

    #[test]
    fn a_declaration_with_slips_gets_an_answer(source in near_declaration()) {
        check(&source, |tokens| tokens)?;
    }

    #[test]
    fn what_a_macro_passes_on_gets_an_answer(source in near_declaration(), every in 1..12_usize) {
        check(&source, |tokens| with_invisible_groups(tokens, every))?;
    }
}
