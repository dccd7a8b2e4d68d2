//! What the README says in numbers, held to what the numbers are of.

#[path = "../support/markdown.rs"]
mod markdown;

use std::collections::BTreeSet;
use std::path::Path;

use aerospike_errors::ErrorKind;
use aerospike_errors::clients::{aerospike_py, c, go, java, python, rust, server};
use markdown::{Table, tables};

const README: &str = include_str!("../../README.md");
const MEASURED: &str = include_str!("../benchmarks/README.md");

/// The part of the README below a heading.
fn section(heading: &str) -> &'static str {
    let (_, rest) = README
        .split_once(&format!("\n## {heading}\n"))
        .expect("the heading");
    rest.split("\n## ").next().unwrap_or(rest)
}

/// Every row of figures is a row of the benchmarks' tables, as far as the README has its columns.
#[test]
fn the_figures_are_those_of_the_benchmarks() {
    let measured = tables(MEASURED);
    let quoted = tables(section("What it costs"));
    assert_eq!(quoted.len(), 3, "one of run time, two of build time");
    for table in &quoted {
        for row in &table.rows {
            assert!(row.len() > 1);
            let is_measured = measured
                .iter()
                .any(|measured| measured.has(&table.columns, row));
            assert!(
                is_measured,
                "the benchmarks have no row {:?}",
                table.columns.iter().zip(row).collect::<Vec<_>>()
            );
        }
    }
}

/// What was read of a table: its lines that are neither a comment nor the names of the columns.
fn lines(table: &str) -> usize {
    table.lines().filter(|line| !line.starts_with('#')).count()
}

fn codes(family: &str) -> usize {
    let rows = include_str!("../data/codes.tsv").lines().skip(1);
    let of_family = rows.filter(|row| {
        row.split('\t')
            .nth(1)
            .is_some_and(|cell| cell.starts_with(family))
    });
    of_family
        .filter(|row| !row.starts_with("0\t") && !row.starts_with("50\t"))
        .count()
}

/// A number as it is written in a sentence, up to ten.
fn in_words(number: usize) -> &'static str {
    [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ][number]
}

#[test]
fn what_is_covered_is_counted() {
    let [covered]: [Table; 1] = tables(section("What is covered"))
        .try_into()
        .expect("one table");
    let classes = |table: &str| lines(table).to_string();
    let here = |all: usize| all.to_string();
    let c_family = codes("c (C,Python,Node)") + codes("c/go client");
    let owned_by_c =
        |kind: &&ErrorKind| kind.code().is_some_and(|code| !(0..=1000).contains(&code));
    let broader_in_go = {
        let kinds: BTreeSet<ErrorKind> = go::ClientCode::ALL
            .iter()
            .map(|code| ErrorKind::from(*code))
            .collect();
        go::ClientCode::ALL.len()
            - kinds
                .iter()
                .filter(|kind| **kind != ErrorKind::ClientError)
                .count()
    };
    let not_its_own = |class: &&aerospike_py::Exception| {
        ErrorKind::from_name(class.name()) != Some(ErrorKind::from(**class))
    };
    let not_their_own = aerospike_py::Exception::ALL
        .iter()
        .filter(not_its_own)
        .count();
    let owned: usize = ErrorKind::ALL.iter().map(|kind| kind.codes().len()).sum();

    let expected: [(Vec<String>, Vec<String>); 8] = [
        (
            vec![codes("server").to_string()],
            vec![here(server::Code::ALL.len())],
        ),
        (
            vec![(lines(include_str!("../data/server_documented.tsv")) - 1).to_string()],
            vec![here(documented_here()), "0".to_owned(), "50".to_owned()],
        ),
        (
            vec![c_family.to_string()],
            vec![here(ErrorKind::ALL.iter().filter(owned_by_c).count())],
        ),
        (
            vec![codes("java").to_string(), codes("go").to_string()],
            vec![
                here(java::ClientCode::ALL.len()),
                here(go::ClientCode::ALL.len()),
                in_words(broader_in_go).to_owned(),
            ],
        ),
        (
            vec![
                classes(include_str!("../data/trees/python_diagram.tsv")),
                classes(include_str!("../data/trees/python_prose.tsv")),
                classes(include_str!("../data/trees/python_released.tsv")),
            ],
            vec![here(python::Exception::ALL.len())],
        ),
        (
            vec![
                classes(include_str!("../data/trees/aerospike_py_documented.tsv")),
                classes(include_str!("../data/trees/aerospike_py_released.tsv")),
            ],
            vec![
                here(aerospike_py::Exception::ALL.len()),
                in_words(not_their_own).to_owned(),
            ],
        ),
        (
            vec![
                (lines(include_str!("../data/rust_old.tsv")) - 1).to_string(),
                "19".to_owned(),
            ],
            vec![here(rust::Kind::ALL.len()), here(rust::Kind3::ALL.len())],
        ),
        (vec![grouped((1_u64 << 32) - 2 - owned as u64)], vec![]),
    ];
    assert_eq!(covered.rows.len(), expected.len());
    for (row, (documents, here)) in covered.rows.iter().zip(expected) {
        assert_eq!(
            row[1].split(", ").collect::<Vec<_>>(),
            documents,
            "{}",
            row[0]
        );
        let numbers = row[2]
            .split([' ', ',', ';'])
            .filter(|word| is_number(word))
            .collect::<Vec<_>>();
        assert_eq!(numbers, here, "{}", row[0]);
    }
    // The families' own tables hold the codes of C again.
    assert_eq!(codes("c (C,Python,Node)"), c::ClientCode::ALL.len());
}

/// How many rows of the server's documented table are a code here.
fn documented_here() -> usize {
    let rows = include_str!("../data/server_documented.tsv")
        .lines()
        .skip(1);
    let values = rows.map(|row| {
        row.split('\t')
            .next()
            .and_then(|value| value.parse().ok())
            .expect("a value")
    });
    values
        .filter(|value| server::Code::from_code(*value).is_some())
        .count()
}

fn is_number(word: &str) -> bool {
    word.parse::<u64>().is_ok() || (2..=10).any(|number| in_words(number) == word)
}

/// `4,294,967,188`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .filter_map(|group| str::from_utf8(group).ok())
        .collect();
    groups.join(",")
}

#[test]
fn every_file_that_the_readme_links_to_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let links: Vec<&str> = README
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .collect();
    assert!(links.len() > 3);
    for link in links.iter().filter(|link| !link.starts_with("http")) {
        let file = link.split('#').next().unwrap_or_default();
        assert!(root.join(file).exists(), "{link}");
    }
}

#[test]
fn every_example_and_guide_that_the_readme_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let is_name = |character: char| character.is_ascii_lowercase() || character == '_';
    let examples = README
        .split("--example ")
        .skip(1)
        .filter_map(|rest| rest.split(|next| !is_name(next)).next());
    let mut count = 0;
    for example in examples {
        let places = [
            "examples/{}.rs",
            "examples/{}/main.rs",
            "examples/guides/{}.rs",
        ];
        assert!(
            places
                .iter()
                .any(|place| root.join(place.replace("{}", example)).exists()),
            "{example}"
        );
        count += 1;
    }
    for guide in README
        .split("the guide `")
        .skip(1)
        .filter_map(|rest| rest.split('`').next())
    {
        assert!(
            root.join("aerospike-errors/src/guide")
                .join(format!("{guide}.rs"))
                .exists(),
            "{guide}"
        );
        count += 1;
    }
    assert!(count > 10, "only {count} are found");
}

/// The blocks of code in the documentation of a module, of one language.
fn blocks(source: &str, language: &str) -> Vec<String> {
    let lines = source.lines().filter_map(|line| line.strip_prefix("//!"));
    let lines: Vec<&str> = lines
        .map(|line| line.strip_prefix(' ').unwrap_or(line))
        .collect();
    let text = lines.join("\n");
    let fence = format!("```{language}\n");
    let blocks = text
        .split(&fence)
        .skip(1)
        .filter_map(|rest| rest.split("```\n").next());
    blocks.map(str::to_owned).collect()
}

/// The extension of the documentation cannot be a doctest; the example that is the same is built with the others.
#[test]
fn the_extension_in_python_is_the_one_that_is_built() {
    const PAGE: &str = include_str!("../../aerospike-errors/src/python/mod.rs");
    const ERRORS: &str = include_str!("../../examples/python/store/src/errors.rs");
    const SOURCE: &str = include_str!("../../examples/python/store/src/lib.rs");
    const BUILD: &str = include_str!("../../examples/python/store/build.rs");
    const MANIFEST: &str = include_str!("../../examples/python/store/Cargo.toml");
    assert_eq!(blocks(PAGE, "ignore"), [ERRORS, SOURCE, BUILD]);
    let [shown]: [String; 1] = blocks(PAGE, "toml").try_into().expect("one manifest");
    let built = MANIFEST.replace("path = \"../../../aerospike-errors\", ", "");
    let (comment, built) = built.split_once('\n').expect("a comment");
    assert!(comment.starts_with("# "));
    assert_eq!(built.replace("publish = false\n", ""), shown);
}
