//! Allocations: none for success, one for a failure.

use std::alloc::System;
use std::backtrace::{Backtrace, BacktraceStatus};
use std::hint::black_box;
use std::process::Command;

use aerospike_errors::{Error, ErrorKind, Numbering, Result, check};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// Counts the allocations of the work. The counter includes all allocations of the process, also of
/// the harness, so the minimum of several runs is returned.
fn allocations<T>(mut work: impl FnMut() -> T) -> usize {
    let mut run = || {
        let region = Region::new(ALLOCATOR);
        black_box(work());
        let change = region.change();
        change.allocations + change.reallocations
    };
    (0..20).map(|_| run()).min().unwrap_or_default()
}

/// Runs a test again in a process without backtraces, which allocate.
fn again_without_backtraces(test: &str) {
    let program = std::env::current_exe().expect("the path of this program");
    let child = Command::new(program)
        .args([test, "--exact"])
        .env("RUST_LIB_BACKTRACE", "0")
        .output()
        .expect("a run");
    let output = String::from_utf8_lossy(&child.stdout);
    assert!(
        child.status.success() && output.contains("1 passed"),
        "{output}"
    );
}

#[test]
fn success_allocates_nothing_and_a_failure_once() {
    if Backtrace::capture().status() == BacktraceStatus::Captured {
        return again_without_backtraces("success_allocates_nothing_and_a_failure_once");
    }
    assert_eq!(allocations(|| Box::new(1)), 1, "the counter counts");

    assert_eq!(allocations(|| check(black_box(0))), 0);
    assert_eq!(allocations(|| check(black_box(50))), 0);
    assert_eq!(allocations(|| Numbering::Java.check(black_box(0))), 0);
    assert_eq!(
        allocations(|| ErrorKind::classify(black_box(-12)).map(|kind| kind.retry())),
        0
    );

    assert_eq!(allocations(|| check(black_box(2))), 1);
    assert_eq!(allocations(|| Error::from(ErrorKind::RecordBusy)), 1);
    assert_eq!(allocations(|| Numbering::Go.check(black_box(-12))), 1);
    let full = || -> Result<()> {
        Err(Error::new(ErrorKind::UDFError, "no such plan")
            .with_code(Numbering::C, 100)
            .with_subcode(1)
            .with_key("test:users:7")
            .with_bin("age")
            .with_index("by_age")
            .with_udf("stats", "sum")
            .with_server_node("A1")
            .with_attempts(1))
    };
    assert_eq!(allocations(full), 1, "static texts are borrowed");
    let source = || Error::from("x".parse::<u8>().unwrap_err());
    assert_eq!(allocations(source), 2, "the source is boxed");
}
