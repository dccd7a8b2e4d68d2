//! Recognition of log lines: the reference lines, and properties that hold for any line.

#[path = "../../examples/explain/explanation.rs"]
#[allow(dead_code, reason = "the test reads the facts, not the advice")]
mod explanation;
#[path = "../../examples/explain/forms/mod.rs"]
mod forms;
#[path = "../../examples/explain/names.rs"]
#[allow(dead_code, reason = "the test has no terms")]
mod names;

use aerospike_errors::{Error, Numbering};
use explanation::Explanation;
use forms::find;
use proptest::prelude::*;

/// Returns the columns of the tables after the line.
fn columns(line: &str) -> String {
    let Some(finding) = find(line.as_bytes()) else {
        return "\t\t\t\t".to_owned();
    };
    let found = Explanation::of(&finding, None);
    let number = |value: Option<i64>| value.map_or_else(String::new, |value| value.to_string());
    [
        found.numbering.map_or("", |numbering| numbering.name()),
        found.kind.map_or("", |kind| kind.name()),
        &number(found.code.map(i64::from)),
        &number(found.subcode.map(i64::from)),
        found
            .in_doubt
            .map_or("", |in_doubt| if in_doubt { "yes" } else { "no" }),
    ]
    .join("\t")
}

/// Compares each row of a table with the finding in its line.
fn check_table(table: &str) {
    let (head, rows) = table.split_once('\n').expect("a head");
    assert_eq!(head, "line\tnumbering\tkind\tcode\tsubcode\tin_doubt");
    let differences: Vec<String> = rows
        .lines()
        .filter_map(|row| {
            let mut cells = row.rsplitn(6, '\t').collect::<Vec<_>>();
            let line = cells.pop().expect("a line");
            cells.reverse();
            let found = columns(line);
            let is_same = found.eq_ignore_ascii_case(&cells.join("\t"));
            (!is_same).then(|| format!("{row}\n    found {found}"))
        })
        .collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn reference_lines_are_read() {
    check_table(include_str!("../../examples/tests/data/log_lines.tsv"));
}

/// Lines from public issues of the clients, with replaced addresses and names, and lines that
/// resemble them.
#[test]
fn further_lines_are_read() {
    check_table(include_str!(
        "../../examples/tests/data/further_log_lines.tsv"
    ));
}

#[test]
fn forms_are_found_after_any_prefix() {
    for row in include_str!("../../examples/tests/data/log_lines.tsv")
        .lines()
        .skip(1)
    {
        let line = row.rsplitn(6, '\t').last().expect("a line");
        // The form of `uniq -c` must be a whole line, without a prefix.
        if line.starts_with("      ") {
            continue;
        }
        for prefix in [
            "2026-11-28T01:00:00Z WARN [app] ",
            "{\"log\":\"",
            "\u{1f980} (x) ",
        ] {
            let prefixed = format!("{prefix}{line}");
            assert_eq!(columns(&prefixed), columns(line), "{prefixed}");
        }
    }
}

/// An error of this library with any facts, and the columns for its message.
fn own_error() -> impl Strategy<Value = (Error, String)> {
    let code =
        prop::sample::select(Numbering::ALL).prop_flat_map(|numbering| (Just(numbering), -30..256));
    let message = prop::option::of("[a-z(): ,0-9-]{1,30}");
    let facts = (prop::option::of(1..9_u32), prop::option::of(any::<bool>()));
    (code, message, facts).prop_filter_map(
        "0 and 50 are not errors",
        |((numbering, code), message, (subcode, in_doubt))| {
            let mut error = Error::from_code(numbering, code)?.with_key("test:users:7");
            if let Some(message) = message {
                error = error.with_message(message);
            }
            if let Some(subcode) = subcode {
                error = error.with_subcode(subcode);
            }
            if let Some(in_doubt) = in_doubt {
                error = error.with_in_doubt(in_doubt);
            }
            // The message of a server's error has no numbering. It prints `in doubt` or nothing.
            let numbering = if code < 0 { numbering } else { Numbering::C };
            let kind = error.kind().name();
            let subcode = subcode.map_or_else(String::new, |subcode| subcode.to_string());
            let in_doubt = if in_doubt == Some(true) { "yes" } else { "" };
            Some((
                error,
                format!("{numbering}\t{kind}\t{code}\t{subcode}\t{in_doubt}"),
            ))
        },
    )
}

/// A line of at least three words and numbers, none of which is part of a form.
fn text_without_a_form() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        "[a-z]{1,12}",
        "-?[0-9]{1,5}",
        "[a-z]{1,8}=[0-9]{1,4}",
        r"\[[0-9]{1,3}\]",
        r"\([0-9]{1,3}\)",
        "(INFO|WARN|ERROR|error|failed|timeout|result|code|status|OK)",
        "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z",
    ];
    let separator = prop_oneof![Just(" "), Just(", "), Just(" - "), Just("\t")];
    prop::collection::vec((word, separator), 3..20).prop_map(|words| {
        words
            .iter()
            .flat_map(|(word, separator)| [word.as_str(), separator])
            .collect()
    })
}

/// Fragments of forms in any order.
fn fragments() -> impl Strategy<Value = String> {
    let fragment = prop::sample::select(vec![
        "AerospikeException",
        "$Timeout",
        ": ",
        "Error ",
        "Code ",
        "ResultCode",
        "(",
        ")",
        "9",
        "-8",
        ",",
        "L",
        "'x', ",
        ".c', ",
        "True",
        "AEROSPIKE_",
        "ERR_TIMEOUT",
        " error in ",
        "Client",
        " command: ",
        "[",
        "]",
        "ERROR:",
        "abandon result ",
        "ServerError(",
        "Result Code: ",
        "ErrorInner {",
        "result_code: ",
        "code\":",
        "code: ",
        "{",
        "in doubt",
        "InDoubt: true",
        "TimeoutError ",
        " in Java",
        "[subcode ",
        "aerospike.exception.",
        "aerospike_sdk.X: ",
        "AEROSPIKE_ERR (",
        " SubCode: ",
        "=",
        "\u{e9}",
    ]);
    prop::collection::vec(fragment, 0..24).prop_map(|fragments| fragments.concat())
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1024,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn text_without_a_form_has_no_finding(line in text_without_a_form()) {
        prop_assert_eq!(find(line.as_bytes()), None);
    }

    #[test]
    fn own_messages_are_read((error, expected) in own_error()) {
        prop_assert_eq!(columns(&error.to_string()), expected.clone());
        let report = format!("{error:?}");
        let first_line = report.lines().next().expect("a line");
        prop_assert_eq!(columns(&format!("Error: {first_line}")), expected);
    }

    #[test]
    fn any_bytes_are_read_without_panic(line: Vec<u8>) {
        let _ = find(&line);
    }

    #[test]
    fn fragments_of_forms_are_read_without_panic(line in fragments()) {
        if let Some(finding) = find(line.as_bytes()) {
            prop_assert!(line.get(finding.span.clone()).is_some_and(|form| !form.is_empty()));
            let _ = Explanation::of(&finding, None).retry();
        }
    }
}
