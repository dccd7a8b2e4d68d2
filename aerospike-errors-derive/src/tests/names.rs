//! Names that are reserved, and names that only resemble them.

use std::collections::BTreeSet;

use super::oracle::{FOR_EDITORS, Output, expand};

fn output(source: &str) -> Output {
    expand(source.parse().expect("tokens")).unwrap_or_else(|wrong| panic!("{wrong}: {source}"))
}

/// A new generated method must be in the list of names that predicates cannot have.
#[test]
fn no_predicate_has_the_name_of_a_generated_method() {
    for fields in ["", "(u8)"] {
        let of = |predicate: &str| {
            format!(
                "enum E {{ One {fields}, #[aerospike(predicate = {predicate})] #[parent(One)] Two }}"
            )
        };
        let generated = output(&of("two"));
        assert!(generated.errors.is_empty());
        let own = ["is_one", "two", FOR_EDITORS];
        let methods = generated.methods.iter().map(String::as_str);
        let methods = methods.filter(|name| !own.contains(name));
        for name in methods.chain(["ALL", "is_a_node", "has_category", "retry"]) {
            let errors = output(&of(name)).errors;
            assert_eq!(errors.len(), 1, "{name}: {errors:?}");
            assert!(
                errors[0].0.contains("has the name of a generated method"),
                "{errors:?}"
            );
        }
    }
}

/// If the user has a constant with the name of a generated variable, a pattern with that name
/// compares with the constant. Parameters with plain names are shadowed by functions of the runtime
/// crate.
#[test]
fn variables_cannot_be_constants_of_the_user() {
    let hidden = include_str!("../../../aerospike-errors/src/private.rs");
    let few = "#[property(status: u8 = 1)] enum E { #[parent(A::B)] #[category(x)] One(#[code] u8), \
               #[parent(A::C)] #[property(status = 2)] Two, \
               #[aerospike(transparent)] #[property(status = forward)] Three(u8), \
               #[code(-9, 1..9)] #[alias(\"4\")] Four }";
    let many = (0..80).map(|number| {
        let code = number * 997;
        let (parent, end) = (number + 1, code + 9);
        format!("#[parent(N{parent})] #[code({code}, {code}..{end})] N{number}, ")
    });
    let many = format!("enum E {{ {} #[code(-2)] N80 }}", many.collect::<String>());
    let mut variables: BTreeSet<String> = BTreeSet::new();
    for source in [few, &many] {
        variables.extend(output(source).variables);
    }
    for name in variables.iter().filter(|name| !name.starts_with("__")) {
        assert!(
            hidden.contains(&format!("pub use variable as {name};")),
            "`{name}`"
        );
    }
    assert!(
        variables.contains("code") && variables.contains("name"),
        "{variables:?}"
    );
}

#[test]
fn names_may_resemble_other_names() {
    for source in [
        "enum E { #[category(contract)] One, #[category(contact)] Two, #[category(contract)] Six }",
        "enum E { #[category(refuse)] One, #[category(transiant)] Two, Transient, Permanents }",
        "#[property(names: u8 = 0)] enum E { Codes, Aliases, #[alias(\"Code\")] From_code, IsA }",
        "#[codes(1)] #[parents] enum E { #[cod(2)] #[serde(alias = \"x\")] One { #[key] k: u8 } }",
    ] {
        let errors = output(source).errors;
        assert!(errors.is_empty(), "{errors:?}");
    }
}

#[test]
fn every_form_of_a_discriminant_is_a_code() {
    let source = "#[aerospike(codes = discriminants)] enum E { One = 2, Two = -8, Three = 0x1F, \
                  Four = b'A', Five = 1_000_i64, Six = 0b110, #[code(none)] Seven, \
                  #[code(none, 9..=10)] Eight = 99, #[code(3, ..=-9)] Nine = 0o17 }";
    let errors = output(source).errors;
    assert!(errors.is_empty(), "{errors:?}");
    for value in [
        "{ 1 }",
        "if true { 1 } else { 2 }",
        "E::X as isize",
        "match 1 { _ => 2 }",
        "(2)",
    ] {
        // Without the option a discriminant can be any expression.
        assert!(
            output(&format!("enum E {{ One = {value}, Two }}"))
                .errors
                .is_empty(),
            "{value}"
        );
        let source = format!("#[aerospike(codes = discriminants)] enum E {{ One = {value} }}");
        let errors = output(&source).errors;
        assert_eq!(errors.len(), 1, "{errors:?}");
    }
}

#[test]
fn every_expression_is_a_value_of_a_property() {
    for value in [
        "404",
        "[1, 2, 3]",
        "if A { 1 } else { 2 }",
        "match x { 1 | 2 => 3, _ => 4 }",
        "Some(Status { code: 4, ..DEFAULT })",
        "HashMap::<u8, u16>::new()",
        "<T as Trait<A, B>>::VALUE",
        "a < b && c > d",
        "&|x, y| x + y",
        "{ const N: u8 = 3; N }",
        "forwarded",
    ] {
        let source = format!(
            "#[property(one: Map<u8, [u8; 2]> = {value}, other: u8 = 3)] \
             enum E {{ One, #[property(one = {value})] Two }}"
        );
        let errors = output(&source).errors;
        assert!(errors.is_empty(), "{value}: {errors:?}");
    }
}
