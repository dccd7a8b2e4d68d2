//! Ranges: every `i32` against the documented ranges.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::thread;

use aerospike_errors::ErrorKind;

use crate::table::{OWNED, codes, named};
use crate::tsv::rows;

const RANGES: &str = include_str!("../data/ranges.tsv");

const HELP: &str =
    "see tests/data/codes.tsv, tests/data/ranges.tsv and aerospike-errors/src/kind.rs";

/// The documents as a lookup: codes from `codes.tsv`, then ranges from `ranges.tsv`, then the sign.
struct Documents {
    owners: HashMap<i32, ErrorKind>,
    ranges: Vec<(RangeInclusive<i32>, ErrorKind)>,
}

impl Documents {
    fn read() -> Self {
        // The first name of the row, so that the node of a code is not looked up by the code.
        let columns = [
            "python_class_official",
            "rust3_variant",
            "server_define",
            "c_status",
        ];
        let owners = codes(&OWNED).into_iter().map(|row| {
            let mut names = columns.into_iter().flat_map(|column| row.names(column));
            let name = names.find(|name| !name.starts_with('('));
            (row.code(), named(name.expect("a name")))
        });
        let ranges = rows(RANGES).into_iter().map(|row| {
            let bound = |column| row.get(column).parse().expect("a code");
            (bound("low")..=bound("high"), named(row.get("node")))
        });
        Self {
            owners: owners.collect(),
            ranges: ranges.collect(),
        }
    }

    /// Returns the node of a code without regard to its owner.
    fn by_range(&self, code: i32) -> Option<ErrorKind> {
        match code {
            0 | 50 => None,
            ..0 => Some(ErrorKind::ClientError),
            _ => {
                let range = self.ranges.iter().find(|(range, _)| range.contains(&code));
                Some(range.map_or(ErrorKind::ServerError, |(_, node)| *node))
            }
        }
    }

    /// Checks a code, and returns whether it is classified by its range alone.
    fn check(&self, code: i32) -> bool {
        // No code outside of these bounds has an owner, which saves four billion lookups.
        let owner = match code {
            -1000..=2000 => self.owners.get(&code).copied(),
            _ => None,
        };
        let node = owner.or_else(|| self.by_range(code));
        assert_eq!(ErrorKind::from_code(code), owner, "{code}; {HELP}");
        assert_eq!(ErrorKind::classify(code), node, "{code}; {HELP}");
        owner.is_none() && node.is_some()
    }
}

#[test]
fn codes_are_classified_by_the_documented_ranges() {
    let documents = Documents::read();
    let far = (i32::MIN..=i32::MAX)
        .step_by(65_521)
        .chain([i32::MIN + 1, i32::MAX - 1, i32::MAX]);
    for code in far.chain(-70_000..=70_000) {
        documents.check(code);
    }
}

/// Takes twenty seconds in release mode on two cores:
/// `cargo test --release -p aerospike-errors-tests --test conformance -- --ignored`.
#[test]
#[ignore = "4,294,967,296 codes; run in release mode"]
fn all_codes_are_classified_by_the_documented_ranges() {
    let documents = &Documents::read();
    let count = |codes: RangeInclusive<i32>| codes.filter(|code| documents.check(*code)).count();
    let placed: usize = thread::scope(|scope| {
        let halves = [i32::MIN..=-1, 0..=i32::MAX].map(|half| scope.spawn(move || count(half)));
        halves
            .into_iter()
            .map(|half| half.join().expect("every code has its node"))
            .sum()
    });
    // All but 0 and 50 and the codes with an owner.
    assert_eq!(placed, (1 << 32) - 2 - documents.owners.len());
}

#[test]
fn codes_0_and_50_are_not_errors() {
    for code in [0, 50] {
        assert_eq!(ErrorKind::classify(code), None);
    }
}

#[test]
fn naming_a_code_keeps_its_ancestors() {
    let documents = Documents::read();
    for (code, kind) in &documents.owners {
        let before = documents.by_range(*code).expect("an error");
        // 9 was never a code of the server alone.
        assert_eq!(
            kind.is_a(before),
            *code != 9,
            "{code}: {kind:?} is a {before:?}"
        );
    }
}
