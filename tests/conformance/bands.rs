//! Bands: every `i32` against the documented ranges.

use std::collections::HashMap;
use std::ops::RangeInclusive;
use std::thread;

use aerospike_errors::ErrorKind;

use crate::table::{codes, named, rows};

/// The documents as a lookup: owners from `codes.tsv`, the rest by `ranges.tsv`, the sign for what is left.
struct Documents {
    owners: HashMap<i32, ErrorKind>,
    ranges: Vec<(i32, i32, ErrorKind)>,
    lowest: i32,
    highest: i32,
}

impl Documents {
    fn read() -> Self {
        let owners: HashMap<i32, ErrorKind> = ["server", "c (C,Python,Node)", "c/go client"]
            .into_iter()
            .flat_map(codes)
            .filter(|row| ![0, 50].contains(&row.code()))
            .map(|row| {
                let class = row.text("python_class_official");
                let name = if class.starts_with('(') {
                    row.names("rust3_variant").next()
                } else {
                    Some(class)
                };
                // Codes that neither client names are known by the server's define or the C status.
                let name = name.filter(|name| !name.starts_with("Unknown("));
                let name = name
                    .or_else(|| row.names("server_define").next())
                    .or_else(|| row.names("c_status").next());
                (row.code(), named(name.expect("a name")))
            })
            .collect();
        let ranges: Vec<(i32, i32, ErrorKind)> = rows::<3>(include_str!("../data/ranges.tsv"))
            .into_iter()
            .map(|[low, high, node]| {
                (
                    low.parse().expect("low"),
                    high.parse().expect("high"),
                    named(node),
                )
            })
            .collect();
        let lowest = owners.keys().min().copied().unwrap_or(0);
        let highest = owners.keys().max().copied().unwrap_or(0);
        Self {
            owners,
            ranges,
            lowest,
            highest,
        }
    }

    fn owner(&self, code: i32) -> Option<ErrorKind> {
        if code < self.lowest || code > self.highest {
            return None;
        }
        self.owners.get(&code).copied()
    }

    fn place(&self, code: i32) -> Option<ErrorKind> {
        self.owner(code).or_else(|| match code {
            0 | 50 => None,
            ..0 => Some(ErrorKind::ClientError),
            _ => {
                let range = self
                    .ranges
                    .iter()
                    .find(|(low, high, _)| (low..=high).contains(&&code));
                Some(range.map_or(ErrorKind::ServerError, |(.., node)| *node))
            }
        })
    }

    /// Whether the code is placed by its range alone: nobody owns it, and it is an error.
    fn check(&self, code: i32) -> bool {
        let (owner, place) = (self.owner(code), self.place(code));
        assert_eq!(ErrorKind::from_code(code), owner, "{code}");
        assert_eq!(ErrorKind::classify(code), place, "{code}");
        owner.is_none() && place.is_some()
    }
}

#[test]
fn codes_fall_where_the_documents_say() {
    let documents = Documents::read();
    let far = (i32::MIN..=i32::MAX)
        .step_by(65_521)
        .chain([i32::MIN + 1, i32::MAX - 1, i32::MAX]);
    for code in far.chain(-70_000..=70_000) {
        documents.check(code);
    }
}

/// All of them. In release mode, twenty seconds on two cores:
/// `cargo test --release -p aerospike-errors-tests --test conformance -- --ignored`.
#[test]
#[ignore = "4,294,967,296 codes; run in release mode"]
fn all_codes_fall_where_the_documents_say() {
    let documents = &Documents::read();
    let count = |codes: RangeInclusive<i32>| codes.filter(|code| documents.check(*code)).count();
    let placed: usize = thread::scope(|scope| {
        let halves = [i32::MIN..=-1, 0..=i32::MAX].map(|half| scope.spawn(move || count(half)));
        halves
            .into_iter()
            .map(|half| half.join().expect("every code is where it belongs"))
            .sum()
    });
    // All but the two that are no errors and the ones with an owner: the README's number.
    assert_eq!(placed, (1 << 32) - 2 - documents.owners.len());
}

#[test]
fn two_codes_are_no_errors() {
    for code in [0, 50] {
        assert_eq!(ErrorKind::classify(code), None);
    }
}

/// A code that gets a name moves down the tree: what was true of it by `is_a` is still true.
#[test]
fn naming_a_code_takes_nothing_back() {
    let documents = Documents::read();
    for (code, kind) in &documents.owners {
        let range = documents
            .ranges
            .iter()
            .find(|(low, high, _)| (low..=high).contains(&code));
        let before = match range {
            Some((.., node)) => *node,
            None if *code < 0 => ErrorKind::ClientError,
            None => ErrorKind::ServerError,
        };
        // 9 is the one number that was never the server's alone.
        assert_eq!(
            kind.is_a(before),
            *code != 9,
            "{code}: {kind} is a {before}"
        );
    }
}
