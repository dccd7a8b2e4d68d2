//! Which names are taken, and which only look like it.

use std::collections::BTreeSet;

use proptest::prelude::*;

use crate::case::snake_case;
use crate::oracle::{Answer, ask};
use crate::suggest::slips;

fn answer_to(source: &str) -> Answer {
    ask(source.parse().expect("tokens")).unwrap_or_else(|wrong| panic!("{wrong}: {source}"))
}

/// A method that is added to the expansion and not to the list of names that predicates keep off would otherwise be
/// the compiler's to report, in a place that nobody wrote.
#[test]
fn every_generated_name_is_kept_from_predicates() {
    for shape in ["", "(u8)"] {
        let of = |predicate: &str| {
            format!(
                "enum E {{ One {shape}, #[aerospike(predicate = {predicate})] #[parent(One)] Two }}"
            )
        };
        let generated = answer_to(&of("two"));
        assert!(generated.errors.is_empty());
        let own = ["is_one", "two", "__parents"];
        let names = generated
            .methods
            .iter()
            .map(String::as_str)
            .filter(|name| !own.contains(name));
        // And the trait's, which a method of the enum would hide.
        for name in names.chain(["ALL", "is_node", "retry"]) {
            let errors = answer_to(&of(name)).errors;
            assert_eq!(errors.len(), 1, "{name}: {errors:?}");
            assert!(
                errors[0].0.contains("every such enum has already"),
                "{name}: {errors:?}"
            );
        }
    }
}

/// A constant of a variable's name would be what the variable is compared with. Those that generated code has are kept
/// apart by functions of their names, which a variable hides.
#[test]
fn every_variable_is_kept_from_constants() {
    let kept = include_str!("../../aerospike-errors/src/private.rs");
    let few = "enum E { #[parent(A::B)] #[category(x)] One(u8), #[parent(A::C)] Two, \
               #[aerospike(transparent)] #[category(x)] Three(u8), #[code(-9, 1..9)] Four }";
    // In an order of its own, and more of it than is compared one by one.
    let many = (0..80).map(|number| {
        let code = number * 997;
        format!(
            "#[parent(N{})] #[code({code}, {code}..{})] N{number}, ",
            number + 1,
            code + 9
        )
    });
    let many = format!("enum E {{ {} #[code(-2)] N80 }}", many.collect::<String>());
    let mut all = BTreeSet::new();
    for source in [few, &many] {
        all.extend(answer_to(source).variables);
    }
    for name in &all {
        assert!(
            kept.contains(&format!("pub use variable as {name};")),
            "`{name}` is not kept"
        );
    }
    for name in [
        "ancestor", "code", "declared", "kind", "name", "offset", "owner", "position", "wrapped",
    ] {
        assert!(all.contains(name), "{name}: {all:?}");
    }
}

/// A category is misspelt only where nothing else explains it.
#[test]
fn categories_that_are_alike_may_be_meant() {
    let declare = |once: &str, often: &str| {
        format!(
            "enum E {{ #[category({once})] One, #[category({often})] Two, #[category({often})] Three }}"
        )
    };
    for (once, often) in [
        ("asynchronous", "synchronous"),
        ("retries", "retry"),
        ("failures", "failure"),
        ("failure", "failures"),
        ("version1", "version2"),
        ("read", "reed"),
        ("internal", "external"),
        ("transient", "permanent"),
    ] {
        let errors = answer_to(&declare(once, often)).errors;
        assert!(errors.is_empty(), "{errors:?}");
    }
    for once in ["transeint", "transent", "transientt", "transiant"] {
        let errors = answer_to(&declare(once, "transient")).errors;
        assert_eq!(errors.len(), 1, "{once}");
        assert!(
            errors[0].0.contains("did you mean `transient`?"),
            "{errors:?}"
        );
    }
    let both_twice =
        "enum E { #[category(transient, transiant)] A1, #[category(transient, transiant)] B1 }";
    assert!(answer_to(both_twice).errors.is_empty());
}

/// An attribute of another derive is none of ours, however near its name is.
#[test]
fn attributes_of_others_are_left_alone() {
    let source = "#[codes(1)] #[parents] enum E { #[cod(2)] #[aliases(x)] #[serde(alias = \"x\")] One { #[key] k: u8 } }";
    assert!(answer_to(source).errors.is_empty());
}

/// Numbers in every form that an `i32` has.
#[test]
fn every_form_of_a_number_is_read() {
    let source = "enum E { #[code(2, -8, 0x1F, 0b1_01, 0o17, 1_000i32, 7u8, -2147483648, 2147483647)] One, \
                  #[code(..0, 40.., 33..=34, 35..37)] #[parent(One)] Two }";
    let errors = answer_to(source).errors;
    assert!(errors.is_empty(), "{errors:?}");
}

/// Names as people write them, and some that nobody does.
fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9_]{0,12}",
        "([A-Z]{1,4}[a-z0-9]{0,3}){1,4}",
        "\\PC{0,8}"
    ]
}

proptest! {
    /// The snake case of a predicate is that of the crate which strum and clap use.
    #[test]
    fn snake_case_is_that_of_heck(name in any_name()) {
        prop_assert_eq!(snake_case(&name), heck::ToSnakeCase::to_snake_case(name.as_str()));
    }

    /// One slip of the hand is what others take for one; of more slips theirs are never more than ours.
    #[test]
    fn slips_are_those_of_strsim(one in "[a-d]{0,6}", other in "[a-d]{0,6}") {
        let (ours, theirs) = (slips(&one, &other), strsim::damerau_levenshtein(&one, &other));
        prop_assert!(theirs <= ours);
        prop_assert_eq!(theirs <= 1, ours <= 1);
        prop_assert_eq!(theirs == 0, ours == 0);
    }
}
