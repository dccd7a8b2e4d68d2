//! What a question about ancestry costs, in instructions: within a tree that has mounts as much as in one without, and
//! across trees by their number.
//!
//! The subject is a small crate, compiled as a release is, whose assembly is read and whose instructions are counted by
//! valgrind where that is installed. `cargo test --test price -- --nocapture` prints the figures.

use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const SUBJECT: &str = "aerospike-errors-tests-price";

/// Compiles the subject: its program, and the assembly of its library.
fn build() -> (PathBuf, String) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("price");
    let cargo = |arguments: &[&str]| {
        let status = Command::new(env!("CARGO"))
            .args(["rustc", "--quiet", "--release", "--package", SUBJECT])
            .args(arguments)
            .env("CARGO_TARGET_DIR", &target)
            .env("CARGO_INCREMENTAL", "0")
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .status()
            .expect("cargo runs");
        assert!(status.success(), "the subject compiles");
    };
    let assembly = target.join("subject.s");
    let emit = format!("--emit=asm={}", assembly.display());
    cargo(&["--lib", "--", "-Ccodegen-units=1", "-Cdebuginfo=0", &emit]);
    cargo(&["--bin", SUBJECT, "--", "-Ccodegen-units=1"]);
    (
        target.join("release").join(SUBJECT),
        fs::read_to_string(assembly).expect("the assembly is there"),
    )
}

/// The instructions of the function `module::function` of the subject, with the names of labels and of the tree's own
/// tables left out. Of functions that are the same the compiler keeps one and makes the others its names or jumps to it;
/// that is followed.
fn instructions(assembly: &str, module: &str, function: &str) -> Vec<String> {
    let part = |name: &str| format!("{}{name}", name.len());
    let path = format!("{}{}", part(module), part(function));
    let symbols = assembly
        .lines()
        .filter_map(|line| line.trim().strip_prefix(".globl"))
        .map(str::trim);
    let mut symbol = symbols
        .clone()
        .find(|symbol| symbol.contains(&path))
        .expect("the function is there");
    loop {
        if let Some(same) = assembly
            .lines()
            .find_map(|line| line.strip_prefix(symbol)?.strip_prefix(" = "))
        {
            symbol = same;
            continue;
        }
        let body = body(assembly, symbol);
        match body.as_slice() {
            [jump] if jump.starts_with("jmp") || jump.starts_with("b\t") => {
                symbol = jump
                    .split_whitespace()
                    .nth(1)
                    .expect("a jump goes somewhere");
            }
            _ => return body.into_iter().map(without_names).collect(),
        }
    }
}

fn body<'a>(assembly: &'a str, symbol: &str) -> Vec<&'a str> {
    let is_start = |line: &&str| line.strip_prefix(symbol) == Some(":");
    assembly
        .lines()
        .skip_while(|line| !is_start(line))
        .skip(1)
        .take_while(|line| !line.starts_with(".Lfunc_end"))
        .map(str::trim)
        .filter(|line| {
            !line.is_empty() && !line.starts_with(['.', '#', '/']) && !line.ends_with(':')
        })
        .collect()
}

/// Tables and jumps by what they are, not by the number or the hash in their names.
fn without_names(instruction: &str) -> String {
    let is_of_a_name =
        |character: char| character.is_alphanumeric() || matches!(character, '_' | '.' | '$');
    let mut text = String::new();
    for word in instruction.split_inclusive(|character| !is_of_a_name(character)) {
        let name = word.trim_end_matches(|character| !is_of_a_name(character));
        let is_symbol = name.starts_with(".L") || name.starts_with("_ZN") || name.starts_with("_R");
        text.push_str(if is_symbol { "NAME" } else { name });
        text.push_str(&word[name.len()..]);
    }
    text
}

#[test]
fn a_mount_costs_nothing_within_the_tree() {
    let (program, assembly) = build();
    for question in ["any_is_a_any", "any_is_a_known", "predicate"] {
        let mut plain = instructions(&assembly, "plain", question);
        let mut mounted = instructions(&assembly, "mounted", question);
        println!("{question}: {} instructions", plain.len());
        assert!(!plain.is_empty());
        // Of two that do not need each other, either may be first.
        plain.sort_unstable();
        mounted.sort_unstable();
        assert_eq!(mounted, plain, "{question}");
    }
    let known = instructions(&assembly, "plain", "any_is_a_known");
    assert!(
        known.len() <= 6,
        "an interval, no call and no loop: {known:#?}"
    );
    across_trees(&program);
}

/// Counts the instructions inside of one question between two nodes.
fn count(program: &Path, node: &str, ancestor: &str, answer: bool) -> u64 {
    let Output {
        status,
        stdout,
        stderr,
    } = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg("--toggle-collect=aerospike_errors_tests_price::node_is_a*")
        .arg(program)
        .args([node, ancestor])
        .output()
        .expect("valgrind runs");
    let said = String::from_utf8_lossy(&stderr);
    assert!(status.success(), "{said}");
    assert_eq!(
        String::from_utf8_lossy(&stdout).trim(),
        answer.to_string(),
        "{node} is a {ancestor}"
    );
    let collected = said.split_once("Collected :").expect("a figure").1;
    collected
        .split_whitespace()
        .next()
        .and_then(|figure| figure.parse().ok())
        .expect("a number")
}

fn across_trees(program: &Path) {
    if Command::new("valgrind").arg("--version").output().is_err() {
        // Past the capture of a test's output, so that it is seen.
        let _ = writeln!(
            io::stderr(),
            "SKIPPED: without valgrind the cost across trees is not counted"
        );
        return;
    }
    let mut by_trees = BTreeMap::new();
    for (trees, of, top) in [
        (0, "mounted", "mounted:Top"),
        (1, "mounted", "documented:RecordNotFound"),
        (2, "second", "documented:RecordNotFound"),
        (3, "third", "documented:RecordNotFound"),
    ] {
        let deep = count(program, &format!("{of}:B39"), top, true);
        let shallow = count(program, &format!("{of}:Top"), top, true);
        let not = count(program, &format!("{of}:B39"), "plain:Top", false);
        println!(
            "{trees} trees crossed: {shallow} instructions from the root, {deep} from forty below, {not} for no"
        );
        assert_eq!(deep, shallow, "the depth costs nothing");
        by_trees.insert(trees, deep);
    }
    let above = count(program, "mounted:B39", "documented:AerospikeError", true);
    assert_eq!(above, by_trees[&1], "nor does the depth above the mount");
    assert!(
        by_trees[&0] <= 20,
        "one comparison of trees and one of positions: {by_trees:?}"
    );
    assert!(by_trees.values().is_sorted(), "{by_trees:?}");
    assert!(
        by_trees[&1] <= 65,
        "two trees and a call between them: {by_trees:?}"
    );
    assert!(
        by_trees[&3] <= by_trees[&1] + 2 * 35,
        "each tree once: {by_trees:?}"
    );
}
