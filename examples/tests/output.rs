//! Output of the examples without arguments.

mod built;

use std::process::Command;

use built::built;

fn output_of(example: &str) -> String {
    let output = Command::new(built(example)).output().expect("a program");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn service_retries_by_error_and_maps_errors_to_statuses() {
    let output = output_of("service");
    let requests = output
        .split_once("alice buys a book")
        .expect("the requests")
        .1;
    let lines = |start: &str| {
        requests
            .lines()
            .filter(|line| line.trim_start().starts_with(start))
            .count()
    };
    assert_eq!(
        lines("attempt 1: Contended"),
        4,
        "alice three times, carol once"
    );
    assert_eq!(lines("attempt 2: Contended"), 1, "carol");
    assert_eq!(lines("attempt 1: Silent"), 2, "idempotent requests only");
    for answer in [
        "invoice 7001",
        "404 The session has",
        "503 Another request",
        "402 The bank declined",
        "503 The bank did not respond",
    ] {
        assert_eq!(lines(answer), 1, "{answer}");
    }
    assert!(requests.contains(
        "SessionError::Expired is below SessionError::LoggedOut < ErrorKind::RecordNotFound <"
    ));
}

#[test]
fn metrics_count_by_name_and_sum_along_the_trees() {
    let output = output_of("metrics");
    for line in [
        "errors_total{node=\"Miss\"} 2",
        "errors_total{node=\"GaveUp\"} 2",
        "errors_total{node=\"RecordBusy\"} 2",
        "errors_total{node=\"IndexError\"} 1",
        "errors_unrecognised_total 1",
        "errors_sum{below=\"AerospikeError\"} 11",
        "errors_sum{below=\"RecordNotFound\"} 4",
        "errors_sum{below=\"TimeoutError\"} 3",
    ] {
        assert!(
            output.lines().any(|printed| printed == line),
            "{line}: {output}"
        );
    }
}

#[test]
fn backon_retries_as_the_error_allows() {
    let output = output_of("retry_backon");
    let tries = |request: &str| {
        let (_, rest) = output.split_once(request).expect("the request");
        let (lines, _) = rest.split_once("\n\n").expect("its end");
        (
            lines.matches("\n    wait ").count(),
            lines.contains("= done"),
        )
    };
    assert_eq!(tries("an increment on a hot key"), (2, true));
    assert_eq!(tries("a read that times out"), (1, true));
    assert_eq!(tries("an increment that times out"), (0, false));
    assert_eq!(tries("an overwrite that times out"), (1, true));
    assert_eq!(tries("an update of a missing record"), (0, false));
    assert_eq!(tries("a device that stays overloaded"), (3, false));
}

#[test]
fn responses_follow_the_properties() {
    let output = output_of("http_status");
    let responses: Vec<&str> = output.lines().collect();
    for (response, start) in responses.iter().zip([
        "GET /alice: 200 alice",
        "GET /: 400 the field name has no value",
        "GET /a/b: 400 the request is invalid",
        "GET /root: 423 [Retry-After: 60] the profile is locked",
        "GET /bob: 404 ",
        "GET /carol: 409 ",
        "GET /dave: 503 [Retry-After: 1] ",
        "GET /erin: 504 ",
        "GET /frank: 500 ",
    ]) {
        assert!(response.starts_with(start), "{response}");
    }
    assert_eq!(responses.len(), 9);
}
