//! Size: the time is about that of reading the input, and the stack does not grow with it.

use std::fmt::Write;
use std::thread;
use std::time::{Duration, Instant};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::derive::derive;
use crate::oracle::{Answer, ask, points_into};

/// Many times what an answer takes, for slow machines and builds without optimisation; what is quadratic takes more.
const PATIENCE: Duration = Duration::from_secs(30);

/// A fraction of what the compiler has.
const STACK: usize = 512 * 1024;

/// A chain: every variant is the parent of the next.
pub(crate) fn chain(length: usize) -> String {
    let mut source = "pub enum Chain { #[code(0, 0..=1000000)] N0, ".to_owned();
    for node in 1..length {
        let _ = write!(source, "#[parent(N{})] #[code({node})] N{node}, ", node - 1);
    }
    source + "}"
}

/// A root and everything right below it.
pub(crate) fn siblings(length: usize) -> String {
    let mut source = "pub enum Siblings { #[code(0, 0..=1000000)] N0, ".to_owned();
    for node in 1..length {
        let _ = write!(
            source,
            "#[parent(N0)] #[code({node})] #[category(c{})] N{node}, ",
            node % 20
        );
    }
    source + "}"
}

/// A comment of a megabyte, all of it one paragraph.
pub(crate) fn long_comment() -> String {
    let line = "/// It goes on and on, and says the same again, and then once more.\n";
    format!(
        "pub enum Wordy {{ {} Any, #[parent(Any)] Below }}",
        line.repeat(1_048_576 / line.len())
    )
}

/// One mistake of every kind on every tenth variant.
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

/// The answer to a source, given on a small stack and in time.
fn answer_to(name: &str, source: &str) -> Answer {
    thread::scope(|scope| {
        let small = thread::Builder::new().stack_size(STACK);
        let answer = small.spawn_scoped(scope, || {
            let tokens: TokenStream = source.parse().expect("tokens");
            let started = Instant::now();
            drop(derive(tokens.clone()));
            let taken = started.elapsed();
            println!("{name}: {taken:?} for {} bytes", source.len());
            assert!(taken < PATIENCE, "{name} took {taken:?}");
            let answer = ask(tokens)?;
            points_into(&answer, source)?;
            Ok::<_, String>(answer)
        });
        answer
            .expect("a thread")
            .join()
            .expect("no panic")
            .expect("an answer")
    })
}

#[test]
fn a_chain_of_ten_thousand() {
    assert!(answer_to("chain", &chain(10_000)).errors.is_empty());
}

#[test]
fn ten_thousand_siblings() {
    assert!(answer_to("siblings", &siblings(10_000)).errors.is_empty());
}

#[test]
fn a_comment_of_a_megabyte() {
    assert!(answer_to("comment", &long_comment()).errors.is_empty());
}

#[test]
fn a_thousand_mistakes_are_all_found() {
    let answer = answer_to("mistakes", &mistakes(1_000));
    // Three kinds point at the first place as well, once.
    assert!(answer.errors.len() >= 1_000, "{}", answer.errors.len());
    assert!(answer.errors.len() <= 1_010, "{}", answer.errors.len());
}

#[test]
fn a_cycle_of_ten_thousand() {
    let answer = answer_to(
        "cycle",
        &chain(10_000).replacen("N0,", "#[parent(N9999)] N0,", 1),
    );
    let [(message, _)] = answer.errors.as_slice() else {
        panic!("one cycle, {} errors", answer.errors.len())
    };
    assert!(message.contains(" → … "), "{}", &message[..100]);
}

#[test]
fn more_variants_than_a_tree_holds() {
    let source = chain(65_536);
    let started = Instant::now();
    let answer = derive(source.parse().expect("tokens"));
    println!(
        "too many: {:?} for {} bytes",
        started.elapsed(),
        source.len()
    );
    // What editors look at comes first, and is one item.
    let past_editors = answer
        .into_iter()
        .skip_while(|token| token.to_string() != ";")
        .skip(1);
    let error: Vec<TokenTree> = past_editors.take(8).collect();
    let message: TokenStream = error.iter().cloned().collect();
    assert!(
        message
            .to_string()
            .contains("a tree holds at most 65535 nodes"),
        "{message}"
    );
    assert_eq!(error[0].span().source_text().as_deref(), Some("N65535"));
}

/// Everything that nests, wherever it may stand: nothing that reads it calls itself.
#[test]
fn a_hundred_thousand_levels() {
    for (open, inner, close) in [
        ("(", "1", ")"),
        ("Option<", "u8", ">"),
        ("&", "u8", ""),
        ("fn() -> ", "u8", ""),
    ] {
        let nested = open.repeat(100_000) + inner + &close.repeat(100_000);
        for (source, is_right) in [
            (format!("enum E {{ #[code({nested})] One }}"), false),
            (
                format!("#[aerospike(crate = {nested})] enum E {{ One }}"),
                false,
            ),
            (format!("enum E {{ One = {nested} }}"), true),
            (format!("enum E {{ One({nested}) }}"), true),
            (format!("enum E<const N: usize = {nested}> {{ One }}"), true),
        ] {
            let answer = on_a_small_stack(|| derive(source.parse().expect("tokens")).to_string());
            assert!(answer.contains("fn classify"), "{}", &answer[..200]);
            assert_eq!(
                answer.contains("compile_error"),
                !is_right,
                "{}",
                &answer[..200]
            );
        }
        let answer = on_a_small_stack(|| derive(nested.parse().expect("tokens")).to_string());
        assert!(answer.contains("compile_error"), "{}", &answer[..200]);
    }
}

/// What is repaired is as deep as it likes.
#[test]
fn a_hundred_thousand_levels_that_are_being_typed() {
    let nested = "(".repeat(100_000) + &")".repeat(100_000);
    for source in [
        format!("enum E {{ A #[code({nested})] B }}"),
        format!("enum E {{ #[code({nested} A,)] B, C = }}"),
        format!("enum E {{ A B({nested}) }}"),
    ] {
        let answer = on_a_small_stack(|| derive(source.parse().expect("tokens")).to_string());
        assert!(
            answer.contains("compile_error") && answer.contains("fn classify"),
            "{}",
            &answer[..200]
        );
    }
}

#[test]
fn invisible_brackets_a_hundred_thousand_deep() {
    let mut code: TokenStream = "2".parse().expect("a token");
    for _ in 0..100_000 {
        code = TokenTree::Group(Group::new(Delimiter::None, code)).into();
    }
    let answer = derive(quote::quote!(
        enum E {
            #[code(#code)]
            One,
        }
    ))
    .to_string();
    assert!(
        answer.contains("fn classify") && !answer.contains("compile_error"),
        "{}",
        &answer[..200]
    );
}

fn on_a_small_stack(ask: impl FnOnce() -> String + Send) -> String {
    thread::scope(|scope| {
        let thread = thread::Builder::new()
            .stack_size(STACK)
            .spawn_scoped(scope, ask);
        thread.expect("a thread").join().expect("no panic")
    })
}
