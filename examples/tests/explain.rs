//! `explain` as a user runs it: arguments, standard input, what it says of what it does not know, its exit status.

mod built;

use std::io::Write;
use std::process::{Command, Output, Stdio};

use built::built;

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(built("explain"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("`cargo test` builds the examples");
    // A program that does not read its input may be gone before it is written.
    let _ = child.stdin.take().expect("piped").write_all(input);
    child.wait_with_output().expect("it ends")
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

#[test]
fn codes_names_and_aliases_are_explained() {
    let output = run(&["2", "207", "-8", "AS_ERR_KEY_BUSY", "RecordError"], b"");
    assert!(output.status.success());
    let paragraphs: Vec<&str> = text(&output.stdout).trim_end().split("\n\n").collect();
    let [record, unnamed, client, busy, group] = paragraphs.as_slice() else {
        panic!("five paragraphs: {paragraphs:?}");
    };
    assert!(record.starts_with("2: RecordNotFound\n"));
    assert!(record.contains("below        RecordError < ServerError < AerospikeError"));
    assert!(record.contains("There is no such record."));
    assert!(
        unnamed.starts_with("207: no error owns this code; by its range it falls to IndexError\n")
    );
    assert!(client.starts_with("-8: InvalidNodeError\n"));
    assert!(busy.starts_with("AS_ERR_KEY_BUSY: RecordBusy\n"));
    assert!(busy.contains("categories   transient, capacity, refused"));
    assert!(group.starts_with("RecordError\n"));
    assert!(!group.contains("code  "));
}

#[test]
fn a_negative_code_is_that_of_its_family() {
    for (family, kind) in [
        ("c", "MaxRetriesExceeded"),
        ("java", "MaxErrorRateExceeded"),
        ("go", "InvalidNodeError"),
    ] {
        for arguments in [["--family", family, "-12"], ["-12", "--family", family]] {
            let output = run(&arguments, b"");
            assert!(
                text(&output.stdout).starts_with(&format!("-12: {kind}\n")),
                "{}",
                text(&output.stdout)
            );
        }
        let output = run(&["--family", family], b"-12\n2\n-999\n");
        let heads: Vec<&str> = text(&output.stdout)
            .lines()
            .filter(|line| line.starts_with(['-', '2']))
            .collect();
        assert_eq!(heads.len(), 3);
        assert_eq!(heads[0], format!("-12: {kind}"));
        assert_eq!(heads[1], "2: RecordNotFound");
        assert_eq!(
            heads[2],
            "-999: no error owns this code; by its range it falls to ClientError"
        );
    }
    let java = run(&["--family", "java", "-12"], b"");
    assert!(text(&java.stdout).contains("    code         -14 with C, Python and Node\n"));
    let unknown = run(&["--family", "cobol", "-12"], b"");
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).contains("cobol"));
}

#[test]
fn the_tree_is_printed_with_codes_and_reads_no_input() {
    let output = run(&["--tree"], b"2\n");
    assert!(output.status.success());
    assert_eq!(
        text(&output.stdout).trim_end(),
        aerospike_errors::ErrorKind::tree().to_string()
    );
}

#[test]
fn a_branch_is_named_by_code_name_or_alias() {
    let index = aerospike_errors::ErrorKind::IndexError
        .node()
        .diagram()
        .to_string();
    for name in ["IndexError", "204", "INDEX_GENERIC"] {
        let output = run(&["--subtree", name], b"2\n");
        assert!(output.status.success(), "{name}: {}", text(&output.stderr));
        assert_eq!(text(&output.stdout).trim_end(), index, "{name}");
    }
    let leaf = run(&["--subtree", "-8", "2"], b"");
    assert!(
        text(&leaf.stdout).starts_with("2: RecordNotFound\n"),
        "the terms are answered as well"
    );
    assert!(text(&leaf.stdout).ends_with("\nInvalidNodeError (-8)\n"));

    for unknown in ["IndexEror", "207"] {
        let output = run(&["--subtree", unknown], b"");
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stdout).is_empty());
        assert!(
            text(&output.stderr).contains(unknown),
            "{}",
            text(&output.stderr)
        );
        assert!(text(&output.stderr).contains("no node has this code or name"));
    }
}

#[test]
fn trees_and_branches_as_mermaid_and_graphviz() {
    use aerospike_errors::ErrorKind;
    let tree = ErrorKind::tree();
    assert_eq!(
        text(&run(&["--mermaid"], b"").stdout),
        tree.mermaid().to_string()
    );
    assert_eq!(text(&run(&["--dot"], b"").stdout), tree.dot().to_string());
    let branch = ErrorKind::UDFError.node().diagram();
    assert_eq!(
        text(&run(&["--subtree", "UDFError", "--dot"], b"").stdout),
        branch.dot().to_string()
    );
    assert_eq!(
        text(&run(&["--mermaid", "--subtree=UDFError"], b"").stdout),
        branch.mermaid().to_string()
    );
    assert_eq!(
        text(&run(&["--tree", "--mermaid", "--subtree=UDFError"], b"").stdout),
        format!("{branch}\n{}", branch.mermaid())
    );
}

#[test]
fn lines_are_answered_and_bad_ones_named_by_number() {
    let output = run(&[], b"2\r\n\nfoo\n\xff\xfe\n  207  \n99999999999\n0\n50");
    assert_eq!(output.status.code(), Some(1));
    let out = text(&output.stdout);
    let heads: Vec<&str> = out
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with(' '))
        .collect();
    assert_eq!(
        heads,
        [
            "2: RecordNotFound",
            "207: no error owns this code; by its range it falls to IndexError",
            "0: documented, and not an error",
            "50: documented, and not an error"
        ]
    );
    let errors: Vec<&str> = text(&output.stderr).lines().collect();
    assert_eq!(
        errors,
        [
            "explain: line 3: \"foo\" is neither a code nor a name",
            "explain: line 4: \"\u{fffd}\u{fffd}\" is not UTF-8",
            "explain: line 6: \"99999999999\" is neither a code nor a name"
        ]
    );
}

#[test]
fn an_unknown_argument_is_named_and_the_others_are_answered() {
    let output = run(&["bogus", "3"], b"");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stdout).starts_with("3: RecordGenerationError\n"));
    assert_eq!(
        text(&output.stderr),
        "explain: \"bogus\" is neither a code nor a name\n"
    );
}
