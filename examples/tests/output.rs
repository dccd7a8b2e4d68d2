//! What the examples without arguments print.

mod built;

use std::process::Command;

use built::built;

fn output_of(example: &str) -> String {
    let output = Command::new(built(example)).output().expect("it runs");
    assert!(output.status.success());
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_service_retries_what_it_may_and_answers_by_what_it_is() {
    let output = output_of("service");
    let told = output
        .split_once("alice buys a book")
        .expect("the requests")
        .1;
    let lines = |start: &str| {
        told.lines()
            .filter(|line| line.trim_start().starts_with(start))
            .count()
    };
    assert_eq!(lines("attempt 1: Contended"), 4, "thrice alice, once carol");
    assert_eq!(lines("attempt 2: Contended"), 1, "carol");
    assert_eq!(
        lines("attempt 1: Silent"),
        2,
        "a category of the service's own, and not what must not be done twice"
    );
    for answer in [
        "invoice 7001",
        "404 The session was",
        "503 Somebody else",
        "402 The bank says no",
        "503 The bank does not answer",
    ] {
        assert_eq!(lines(answer), 1, "{answer}");
    }
    assert!(told.contains(
        "SessionError::Expired is below SessionError::LoggedOut < ErrorKind::RecordNotFound <"
    ));
}

#[test]
fn the_metrics_count_by_name_and_sum_along_the_trees() {
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
fn backon_sends_again_what_the_error_allows() {
    let output = output_of("retry_backon");
    let tries = |what: &str| {
        let (_, told) = output.split_once(what).expect("the request");
        let (told, _) = told.split_once("\n\n").expect("its end");
        (told.matches("\n    wait ").count(), told.contains("= done"))
    };
    assert_eq!(tries("an increment on a hot key"), (2, true));
    assert_eq!(tries("a read that times out"), (1, true));
    assert_eq!(tries("an increment that times out"), (0, false));
    assert_eq!(tries("an overwrite that times out"), (1, true));
    assert_eq!(tries("an update of a missing record"), (0, false));
    assert_eq!(tries("a device that stays overloaded"), (3, false));
}
