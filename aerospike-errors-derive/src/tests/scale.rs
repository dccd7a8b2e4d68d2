//! Large inputs: the time is linear in the size, and the stack does not grow with it.

use std::fmt::Write;
use std::thread;
use std::time::Duration;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::large::{chain, long_comment, siblings};
use super::oracle::{Output, expand, points_into};
use crate::derive::derive;

/// Many times the usual time, for slow machines. A quadratic algorithm exceeds it.
const PATIENCE: Duration = Duration::from_secs(30);

/// The stack of the compiler.
const STACK: usize = 8 * 1024 * 1024;

/// Ten kinds of mistakes, one on each variant.
fn mistakes(count: usize) -> String {
    let kinds = [
        "#[parent(Nowhere)]",
        "#[code(2)]",
        "#[code(0..=9)]",
        "#[code(2.5)]",
        "#[category(Transient)]",
        "#[alias(\"ALIAS\")]",
        "#[aerospike(banana)]",
        "#[parent(N0, N1)]",
        "#[aerospike(predicate = is_n0)]",
        "#[aerospike(transparent)]",
    ];
    let mut source =
        "enum Wrong { #[code(2, 0..=9)] #[alias(\"ALIAS\")] N0, #[code(1)] N1, ".to_owned();
    for number in 0..count {
        let _ = write!(source, "{} M{number}, ", kinds[number % kinds.len()]);
    }
    source + "}"
}

/// Expands a source on a small stack, and checks the time.
fn output(name: &str, source: &str) -> Output {
    thread::scope(|scope| {
        let small = thread::Builder::new().stack_size(STACK);
        let output = small.spawn_scoped(scope, || {
            let output = expand(source.parse().expect("tokens"))?;
            assert!(output.time < PATIENCE, "{name} took {:?}", output.time);
            points_into(&output, source)?;
            Ok::<_, String>(output)
        });
        output
            .expect("a thread")
            .join()
            .expect("no panic")
            .expect("a valid expansion")
    })
}

#[test]
fn chain_of_10000_expands() {
    assert!(output("chain", &chain(10_000)).errors.is_empty());
}

#[test]
fn ten_thousand_siblings_expand() {
    assert!(output("siblings", &siblings(10_000)).errors.is_empty());
}

#[test]
fn doc_comment_of_a_megabyte_expands() {
    assert!(output("comment", &long_comment()).errors.is_empty());
}

#[test]
fn thousand_mistakes_are_all_reported() {
    let output = output("mistakes", &mistakes(1_000));
    // Three kinds also report the first place, once.
    assert!(output.errors.len() >= 1_000, "{}", output.errors.len());
    assert!(output.errors.len() <= 1_010, "{}", output.errors.len());
}

#[test]
fn cycle_of_10000_is_one_error() {
    let output = output(
        "cycle",
        &chain(10_000).replacen("N0,", "#[parent(N9999)] N0,", 1),
    );
    let [(message, _)] = output.errors.as_slice() else {
        panic!("one cycle, {} errors", output.errors.len())
    };
    assert!(message.contains(" -> … "), "{message}");
}

#[test]
fn tree_has_at_most_65535_nodes() {
    let output = derive(chain(65_536).parse().expect("tokens"));
    // The item for editors is first.
    let after_editors = output
        .into_iter()
        .skip_while(|token| token.to_string() != ";")
        .skip(1);
    let error: Vec<TokenTree> = after_editors.take(8).collect();
    let message: TokenStream = error.iter().cloned().collect();
    assert!(
        message.to_string().contains("more than 65535 variants"),
        "{message}"
    );
    assert_eq!(error[0].span().source_text().as_deref(), Some("N65535"));
}

#[test]
fn deep_nesting_is_an_error() {
    for (open, inner, close) in [
        ("(", "1", ")"),
        ("Option<", "u8", ">"),
        ("&", "u8", ""),
        ("fn() -> ", "u8", ""),
    ] {
        let nested = open.repeat(10_000) + inner + &close.repeat(10_000);
        for source in [
            format!("enum E {{ #[code({nested})] One }}"),
            format!("#[aerospike(crate = {nested})] enum E {{ One }}"),
            format!("enum E {{ One = {nested} }}"),
            format!("enum E {{ One({nested}) }}"),
            format!("enum E<const N: usize = {nested}> {{ One }}"),
            format!("enum E {{ A #[code({nested})] B, C = }}"),
            nested,
        ] {
            let output = on_a_small_stack(|| derive(source.parse().expect("tokens")).to_string());
            assert_eq!(
                output,
                ":: core :: compile_error ! { \"nested too deeply\" }"
            );
        }
    }
}

/// The nesting that is still parsed fits the stack.
#[test]
fn nesting_below_the_limit_expands() {
    for (open, inner, close) in [("(", "u8", ")"), ("Option<", "u8", ">"), ("&", "u8", "")] {
        let nested = open.repeat(95) + inner + &close.repeat(95);
        let source = format!("enum E {{ One({nested}) }}");
        let output = on_a_small_stack(|| derive(source.parse().expect("tokens")).to_string());
        assert!(!output.contains("compile_error"), "{output}");
    }
}

#[test]
fn invisible_groups_are_flattened() {
    let nested = |depth| {
        let mut code: TokenStream = "2".parse().expect("a token");
        for _ in 0..depth {
            code = TokenTree::Group(Group::new(Delimiter::None, code)).into();
        }
        derive(quote::quote!(
            enum E {
                #[code(#code)]
                One,
            }
        ))
        .to_string()
    };
    assert!(!nested(90).contains("compile_error"));
    assert!(nested(10_000).contains("nested too deeply"));
}

fn on_a_small_stack(run: impl FnOnce() -> String + Send) -> String {
    thread::scope(|scope| {
        let thread = thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, run);
        thread.expect("a thread").join().expect("no panic")
    })
}
