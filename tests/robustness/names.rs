//! Which names are taken, and which only look like it.

use std::collections::BTreeSet;

use crate::oracle::{Answer, ask};

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
        let own = ["is_one", "two", "__names"];
        let names = generated
            .methods
            .iter()
            .map(String::as_str)
            .filter(|name| !own.contains(name));
        // And the trait's, which a method of the enum would hide.
        for name in names.chain(["ALL", "is_a_node", "retry"]) {
            let errors = answer_to(&of(name)).errors;
            assert_eq!(errors.len(), 1, "{name}: {errors:?}");
            assert!(
                errors[0].0.contains("has the name of a generated method"),
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
