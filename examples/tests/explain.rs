//! `explain` on the command line: terms, logs, output formats, and its exit status.

mod built;

use std::io::Write;
use std::process::{Command, Output, Stdio};

use aerospike_errors::{ErrorKind, Numbering, Subcode};
use built::built;
use serde_json::{Value, json};

fn run(arguments: &[&str], input: impl AsRef<[u8]>) -> Output {
    let mut child = Command::new(built("explain"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("`cargo test` builds the examples");
    let mut stdin = child.stdin.take().expect("piped");
    let input = input.as_ref().to_owned();
    // The program writes while it reads. It may also end without reading its input.
    let writer = std::thread::spawn(move || {
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().expect("it ends");
    writer.join().expect("it ends");
    output
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).expect("UTF-8")
}

/// Returns the first line of each paragraph.
fn heads(output: &Output) -> Vec<&str> {
    let lines = text(&output.stdout).lines();
    lines
        .filter(|line| !line.is_empty() && !line.starts_with("    "))
        .collect()
}

/// Returns the value of a row in the only paragraph.
fn row<'a>(output: &'a Output, label: &str) -> Option<&'a str> {
    let lines = text(&output.stdout).lines();
    lines
        .filter_map(|line| line.strip_prefix("    ")?.strip_prefix(label))
        .find_map(|rest| rest.starts_with(' ').then(|| rest.trim_start()))
}

fn objects(output: &Output) -> Vec<Value> {
    let lines = text(&output.stdout).lines();
    lines
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

/// Returns the kinds in the JSON output for terms.
fn kinds(arguments: &[&str]) -> Vec<Value> {
    let arguments: Vec<&str> = ["--json"].iter().chain(arguments).copied().collect();
    let output = run(&arguments, "");
    assert!(output.status.success(), "{}", text(&output.stderr));
    let objects = objects(&output);
    objects
        .iter()
        .map(|object| object["kind"].clone())
        .collect()
}

#[test]
fn codes_names_and_aliases_are_explained() {
    let output = run(&["2", "207", "AS_ERR_KEY_BUSY", "RecordError"], "");
    assert!(output.status.success());
    let paragraphs: Vec<&str> = text(&output.stdout).trim_end().split("\n\n").collect();
    let [record, unassigned, busy, group] = paragraphs.as_slice() else {
        panic!("four paragraphs: {paragraphs:?}");
    };
    assert!(record.starts_with("2: RecordNotFound\n"));
    assert!(record.contains("below        RecordError < ServerError < AerospikeError"));
    assert!(unassigned.starts_with("207: unassigned code, classified as IndexError\n"));
    assert!(busy.starts_with("AS_ERR_KEY_BUSY: RecordBusy\n"));
    assert!(busy.contains("categories   transient, capacity, refused"));
    assert!(busy.contains("retry        yes: transient, and the server refused"));
    assert!(group.starts_with("RecordError\n"));
    assert!(!group.contains("code  "));
}

#[test]
fn terms_are_found_in_any_notation() {
    let busy = [
        "14",
        "+14",
        "014",
        "0x0e",
        "0xE",
        "\"14\"",
        "14,",
        "code=14",
        "code: 14",
        "Error 14",
        "Error Code 14",
        "14L",
        "KEY_BUSY",
        "key_busy",
        "'KEY_BUSY',",
        "RecordBusy",
        "recordbusy",
        "AEROSPIKE_ERR_RECORD_BUSY",
        "aerospike.exception.RecordBusy",
        "ErrorKind::RecordBusy",
        "ResultCode.KEY_BUSY",
        "{\"code\":14,\"inDoubt\":false}",
        "ERROR:14:busy",
    ];
    for term in busy {
        assert_eq!(kinds(&[term]), ["RecordBusy"], "{term}");
    }
    assert_eq!(kinds(&["--numbering", "c", "--", "-1L"]), ["ClientError"]);
}

/// Explains each name of the servers and clients in the numbering of its client.
#[test]
fn all_names_are_terms() {
    let names = include_str!("../../tests/data/names.tsv");
    for numbering in ["c", "java", "go"] {
        let rows: Vec<Vec<&str>> = names
            .lines()
            .map(|row| row.split('\t').collect())
            .filter(|row: &Vec<&str>| row[1] == numbering && row[4] != "none")
            .collect();
        let terms = rows
            .iter()
            .map(|row| format!("\"{}\",\n", row[2].to_lowercase()));
        let output = run(
            &["--json", "--numbering", numbering],
            terms.collect::<String>(),
        );
        assert!(output.status.success(), "{}", text(&output.stderr));
        let objects = objects(&output);
        assert_eq!(objects.len(), rows.len());
        for (row, object) in rows.iter().zip(objects) {
            let classified = row[3].parse().ok().and_then(|code| {
                let numbering: Numbering = numbering.parse().expect("a numbering");
                numbering.classify(code)
            });
            let kind = classified.map_or(row[4], |kind| kind.name());
            assert_eq!(object["kind"], kind, "{row:?}");
        }
    }
}

#[test]
fn messages_are_terms() {
    for (term, kind) in [
        ("ERROR:4:timeout", "InvalidRequest"),
        ("AerospikeException$Timeout: inDoubt=true", "TimeoutError"),
        ("err(2) Timeout at [x.c:1]", "RecordNotFound"),
        ("Aerospike::Exceptions::Timeout", "TimeoutError"),
        ("Aerospike\\Exception\\Timeout", "TimeoutError"),
    ] {
        assert_eq!(kinds(&[term]), [kind], "{term}");
    }
}

#[test]
fn success_is_not_an_error() {
    for term in [
        "0",
        "50",
        "OK",
        "AEROSPIKE_OK",
        "ok",
        "QUERY_END",
        "AEROSPIKE_QUERY_END",
    ] {
        let output = run(&[term], "");
        assert!(output.status.success(), "{term}");
        assert_eq!(
            text(&output.stdout),
            format!("{term}: documented, and not an error\n\n")
        );
        assert_eq!(kinds(&[term]), [] as [Value; 0]);
    }
}

#[test]
fn negative_codes_depend_on_the_numbering() {
    for (client, kind) in [
        ("c", "MaxRetriesExceeded"),
        ("Python", "MaxRetriesExceeded"),
        ("java", "MaxErrorRateExceeded"),
        ("C#", "MaxErrorRateExceeded"),
        ("rust", "MaxErrorRateExceeded"),
        ("go", "InvalidClusterPartitionMap"),
        ("ruby", "InvalidClusterPartitionMap"),
    ] {
        for arguments in [
            ["--numbering", client, "-12"],
            ["-12", "--numbering", client],
        ] {
            let output = run(&arguments, "");
            assert_eq!(heads(&output), [format!("-12: {kind}")]);
        }
        let output = run(&["--numbering", client], "-12\n2\n-999\n");
        assert_eq!(
            heads(&output),
            [
                &format!("-12: {kind}"),
                "2: RecordNotFound",
                "-999: unassigned code, classified as ClientError"
            ]
        );
    }
    let unknown = run(&["--numbering", "cobol", "-12"], "");
    assert_eq!(unknown.status.code(), Some(2));
    assert!(text(&unknown.stderr).contains("cobol"));
}

#[test]
fn negative_codes_without_a_numbering_are_listed() {
    let output = run(&["-12"], "");
    assert!(output.status.success());
    for (numbering, kind) in [
        ("C", "MaxRetriesExceeded: "),
        ("Java", "MaxErrorRateExceeded: "),
        ("Go", "InvalidClusterPartitionMap: "),
    ] {
        assert!(row(&output, numbering).expect("a row").starts_with(kind));
    }
    assert_eq!(kinds(&["-12"]), [Value::Null]);
    assert_eq!(
        kinds(&["-999"]),
        ["ClientError"],
        "the same in all numberings"
    );
}

#[test]
fn codes_of_the_given_numbering_are_first() {
    let output = run(&["--numbering", "java", "-8"], "");
    let codes = row(&output, "code").expect("a row");
    assert_eq!(codes, "-8 in Java, -10 in C, -11 in Go");
    let names = run(&["--json", "ConnectionError"], "");
    assert_eq!(objects(&names)[0]["code"], Value::Null, "no numbering");
    let names = run(&["--json", "--numbering", "go", "ConnectionError"], "");
    assert_eq!(objects(&names)[0]["code"], -11);
}

#[test]
fn subcodes_are_explained() {
    for term in [
        "22/6",
        "AS_SUB_FORBID_TRUNCATED",
        "forbid_truncated",
        "ForbidTruncated",
    ] {
        let output = run(&[term], "");
        assert_eq!(heads(&output), [format!("{term}: ForbiddenError")]);
        let description = Subcode::ForbidTruncated.description();
        let subcode = row(&output, "subcode").expect("a row");
        assert_eq!(subcode, format!("ForbidTruncated: {description}"));
        assert!(row(&output, "retry").expect("a row").starts_with("yes: "));
        assert_eq!(row(&output, "http_status"), Some("503"));
    }
    let permanent = run(&["120/2"], "");
    let retry = row(&permanent, "retry").expect("a row");
    assert!(retry.starts_with("no: permanent"), "{retry}");
    let unknown = run(&["22/77"], "");
    assert_eq!(row(&unknown, "subcode"), Some("77, which is not known"));
    assert!(row(&unknown, "retry").expect("a row").starts_with("no: "));
}

#[test]
fn http_status_is_printed() {
    for (term, status) in [("2", "404"), ("14", "503"), ("TimeoutError", "504")] {
        assert_eq!(row(&run(&[term], ""), "http_status"), Some(status));
    }
}

#[test]
fn retry_is_stated_with_its_reason() {
    for (term, start) in [
        ("RecordBusy", "yes: transient, and the server refused"),
        (
            "TimeoutError",
            "if idempotent: transient, but the request may",
        ),
        ("RecordNotFound", "no: not transient"),
        (
            "TimeoutError (9): no answer in time [in doubt]",
            "if idempotent: transient, but in doubt",
        ),
        (
            "ResultCode: TIMEOUT, Iteration: 0, InDoubt: false",
            "yes: transient, and the request was not applied",
        ),
    ] {
        let output = run(&[term], "");
        let retry = row(&output, "retry").expect("a row");
        assert!(retry.starts_with(start), "{term}: {retry}");
    }
}

#[test]
fn trees_are_printed_and_no_input_is_read() {
    let tree = ErrorKind::tree();
    let printed = |arguments: &[&str]| {
        let output = run(arguments, "2\n");
        assert!(output.status.success(), "{}", text(&output.stderr));
        text(&output.stdout).to_owned()
    };
    assert_eq!(printed(&["--tree"]).trim_end(), tree.to_string());
    assert_eq!(printed(&["--mermaid"]), tree.mermaid().to_string());
    assert_eq!(printed(&["--dot"]), tree.dot().to_string());

    let index = ErrorKind::IndexError.node().diagram();
    for name in ["IndexError", "204", "INDEX_GENERIC"] {
        assert_eq!(printed(&["--subtree", name]).trim_end(), index.to_string());
    }
    assert_eq!(
        printed(&["--tree", "--mermaid", "--dot", "--subtree=IndexError"]),
        format!("{index}\n{}{}", index.mermaid(), index.dot())
    );
    let with_term = printed(&["--subtree", "-8", "2"]);
    assert!(with_term.starts_with("2: RecordNotFound\n"));
    let node = ErrorKind::InvalidNodeError.node().diagram();
    assert!(with_term.ends_with(&format!("\n\n{node}\n")));

    for unknown in ["IndexEror", "207"] {
        let output = run(&["--subtree", unknown], "");
        assert_eq!(output.status.code(), Some(2));
        assert!(text(&output.stdout).is_empty());
        assert!(text(&output.stderr).contains("no node has this code or name"));
    }
}

#[test]
fn unknown_lines_are_reported_by_number() {
    let output = run(&[], b"2\r\n\nfoo\n\xff\xfe\n  207  \n99999999999\n0\n50");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        heads(&output),
        [
            "2: RecordNotFound",
            "207: unassigned code, classified as IndexError",
            "0: documented, and not an error",
            "50: documented, and not an error"
        ]
    );
    assert_eq!(
        text(&output.stderr),
        "explain: line 3: \"foo\" is neither a code nor a name\n\
         explain: line 4: \"\u{fffd}\u{fffd}\" is not UTF-8\n\
         explain: line 6: \"99999999999\" is neither a code nor a name\n"
    );
}

#[test]
fn unknown_terms_are_quoted_up_to_200_characters() {
    for character in ["x", "\u{e9}", "\u{20ac}", "\u{1f980}"] {
        let output = run(&[], character.repeat(100_000));
        let quoted = format!("\"{}…\" is neither", character.repeat(200));
        assert!(text(&output.stderr).contains(&quoted), "{character}");
    }
}

#[test]
fn misspelled_terms_have_a_suggestion() {
    for (term, name) in [
        ("RecordNotFond", "RecordNotFound"),
        ("FORBID_TRUNCATEDD", "FORBID_TRUNCATED"),
        ("KEY_BUSYX", "KEY_BUSY"),
        ("KEY_NOT_FOUND_ERR", "KEY_NOT_FOUND_ERROR"),
        ("aerospike_err_time_out", "AEROSPIKE_ERR_TIMEOUT"),
    ] {
        let output = run(&[term, "3"], "");
        assert_eq!(output.status.code(), Some(1));
        assert_eq!(heads(&output), ["3: RecordGenerationError"]);
        let suggestion = format!("did you mean {name}?");
        assert!(
            text(&output.stderr).contains(&suggestion),
            "{term}: {}",
            text(&output.stderr)
        );
    }
    let output = run(&["bogus"], "");
    assert_eq!(
        text(&output.stderr),
        "explain: \"bogus\" is neither a code nor a name\n"
    );
}

const LOG: &str = "\
2026-11-28 start
com.aerospike.client.AerospikeException: Error 14,1,0,30000,1000,2,BB9 10.0.0.1 3000: Hot key
exception.TimeoutError: (9, 'no \"answer\"', 'src/main/aerospike/as_cluster.c', 100, True)
ResultCode: KEY_BUSY, Iteration: 2, InDoubt: true
err(2) gone at [x.c:1] after ERROR:4:x
      3 -12
14
";

#[test]
fn log_reports_one_line_per_finding() {
    let output = run(&["--log"], LOG);
    assert!(output.status.success());
    let in_doubt = "if idempotent: transient, but in doubt: the request may have been applied";
    let refused = "the server refused the request before it applied anything";
    assert_eq!(
        text(&output.stdout).lines().collect::<Vec<_>>(),
        [
            &format!("2: RecordBusy (14), retry: yes: transient, and {refused}"),
            &format!("3: TimeoutError (9), retry: {in_doubt}"),
            &format!("4: RecordBusy (14), retry: {in_doubt}"),
            "5: RecordNotFound (2), retry: no: not transient, the same request fails again",
            "6: unknown numbering (-12)",
        ]
    );
}

#[test]
fn log_is_read_from_files() {
    let folder = std::env::temp_dir().join(format!("explain-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let paths = ["a.log", "b.log"].map(|name| folder.join(name).display().to_string());
    std::fs::write(&paths[0], "ERROR:4:x\n").expect("written");
    std::fs::write(&paths[1], "\nERROR:4:x\nFAIL:201:x").expect("written");
    let [first, second] = &paths;

    let single = run(&["--log", first], "");
    assert!(text(&single.stdout).starts_with("1: InvalidRequest (4), retry: no"));
    let both = run(&["--log", first, "missing.log", second], "");
    assert_eq!(both.status.code(), Some(1), "a file is missing");
    assert!(text(&both.stderr).contains("missing.log: "));
    let lines: Vec<&str> = text(&both.stdout).lines().collect();
    assert!(lines[0].starts_with(&format!("{first}:1: InvalidRequest")));
    assert!(lines[2].starts_with(&format!("{second}:3: IndexNotFound")));
    let summary = run(&["--log", "--summary", first, second], "");
    let summary = text(&summary.stdout).split_whitespace().collect::<Vec<_>>();
    let last = format!("{second}:2");
    assert_eq!(
        summary[..4],
        ["2", "InvalidRequest", &format!("{first}:1"), &last]
    );
    std::fs::remove_dir_all(folder).expect("removed");
}

#[test]
fn summary_is_sorted_by_count_then_name() {
    let output = run(&["--log", "--summary"], LOG);
    let rows: Vec<Vec<&str>> = text(&output.stdout)
        .lines()
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(rows[0], ["2", "RecordBusy", "2", "4"]);
    assert_eq!(rows[1][..2], ["1", "-12"]);
    assert_eq!(rows[2], ["1", "RecordNotFound", "5", "5"]);
    assert_eq!(rows[3], ["1", "TimeoutError", "3", "3"]);
    let alone = run(&["--summary"], LOG);
    assert_eq!(alone.status.code(), Some(2), "--summary needs --log");
}

#[test]
fn json_has_all_members() {
    let output = run(&["--log", "--json"], LOG);
    let objects = objects(&output);
    assert_eq!(
        objects[1],
        json!({
            "line": 3,
            "text": "(9, 'no \"answer\"', 'src/main/aerospike/as_cluster.c', 100, True)",
            "kind": "TimeoutError",
            "code": 9,
            "subcode": null,
            "numbering": "c",
            "in_doubt": true,
            "retry": "if-idempotent",
            "categories": ["transient"],
            "ancestors": ["AerospikeError"],
            "description": ErrorKind::TimeoutError.description(),
        })
    );
    assert_eq!(objects[0]["retry"], "yes");
    assert_eq!(objects[0]["in_doubt"], Value::Null);
    assert_eq!(
        objects[4],
        json!({
            "line": 6, "text": "3 -12", "kind": null, "code": -12, "subcode": null,
            "numbering": null, "in_doubt": null, "retry": null, "categories": null,
            "ancestors": null, "description": null,
        })
    );
    let with_numbering = run(&["--log", "--json", "--numbering", "java"], LOG);
    let objects = self::objects(&with_numbering);
    assert_eq!(objects[4]["kind"], "MaxErrorRateExceeded");
    assert_eq!(objects[1]["numbering"], "c", "the form states it");

    let term = run(&["--json", "22/6"], "");
    let term = &self::objects(&term)[0];
    assert_eq!(
        (&term["line"], &term["text"]),
        (&Value::Null, &json!("22/6"))
    );
    assert_eq!((&term["code"], &term["subcode"]), (&json!(22), &json!(6)));
    assert_eq!(
        (&term["kind"], &term["retry"]),
        (&json!("ForbiddenError"), &json!("yes"))
    );
    assert_eq!(term["ancestors"], json!(["ServerError", "AerospikeError"]));
    assert_eq!(term["description"], Subcode::ForbidTruncated.description());
}

#[test]
fn only_the_start_of_a_line_is_searched() {
    let early = format!("{}ERROR:4:x\nERROR:4:x", "-".repeat(65_000));
    assert_eq!(text(&run(&["--log"], early).stdout).lines().count(), 2);
    let late = format!("{}ERROR:4:x\nERROR:4:x", "-".repeat(66_000));
    let output = run(&["--log"], late);
    assert!(text(&output.stdout).starts_with("2: InvalidRequest"));
}

#[test]
fn invalid_utf8_in_a_log_is_replaced() {
    let output = run(&["--log", "--json"], b"\xff (9, '\xfe', 'a.c', 1)\n");
    assert_eq!(objects(&output)[0]["text"], "(9, '\u{fffd}', 'a.c', 1)");
}

#[test]
fn matched_text_is_bounded() {
    let line = format!("(9, '{}', 'a.c', 1)\n", "x".repeat(3_000));
    let output = run(&["--log", "--json"], line);
    let text = objects(&output)[0]["text"]
        .as_str()
        .expect("a text")
        .chars()
        .count();
    assert_eq!(text, 201, "200 characters and an ellipsis");
}

#[test]
fn version_is_printed() {
    let output = run(&["--version"], "");
    assert_eq!(
        text(&output.stdout),
        format!("explain {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[cfg(target_os = "linux")]
#[test]
fn full_disks_are_reported() {
    let full = std::fs::File::options()
        .write(true)
        .open("/dev/full")
        .expect("a device");
    let output = Command::new(built("explain"))
        .arg("2")
        .stdout(full)
        .output()
        .expect("it ends");
    assert_eq!(output.status.code(), Some(1));
    assert!(text(&output.stderr).starts_with("explain: "));
}

#[test]
fn closed_pipes_end_the_program_quietly() {
    let mut child = Command::new(built("explain"))
        .args(["--log", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("`cargo test` builds the examples");
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("piped");
    let _ = stdin.write_all("ERROR:4:x\n".repeat(100_000).as_bytes());
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert!(output.status.success());
    assert!(output.stderr.is_empty());
}
