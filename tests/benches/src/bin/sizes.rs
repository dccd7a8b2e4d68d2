//! Lists the sizes of values and the allocations of calls.

use std::alloc::System;
use std::hint::black_box;

use aerospike_errors::{Error, ErrorKind, Node, Numbering, Result, check};
use aerospike_errors_benchmarks::mounted_trees::Third;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn allocations<T>(what: &str, work: impl Fn() -> T) {
    let region = Region::new(ALLOCATOR);
    black_box(work());
    let change = region.change();
    println!(
        "allocations\t{what}\t{}",
        change.allocations + change.reallocations
    );
}

fn size<T>(what: &str) {
    println!("size\t{what}\t{}", size_of::<T>());
}

fn main() {
    size::<ErrorKind>("`ErrorKind`");
    size::<Option<ErrorKind>>("`Option<ErrorKind>`");
    size::<Error>("`Error`");
    size::<Result<()>>("`Result<(), Error>`");
    size::<Node>("`Node`");

    let kind = black_box(ErrorKind::RecordNotFound);
    let error = black_box(Error::from(kind));
    allocations("an `Error` from a code", || {
        Numbering::Go.check(black_box(-12))
    });
    allocations("an `Error` from a kind", || Error::from(kind));
    allocations("`check` of an error code", || check(black_box(2)));
    allocations("`check` of success", || check(black_box(0)));
    allocations("`from_code`, `classify`", || {
        (
            ErrorKind::from_code(black_box(2)),
            ErrorKind::classify(black_box(207)),
        )
    });
    allocations("`from_name`", || {
        ErrorKind::from_name(black_box("AEROSPIKE_ERR_RECORD_NOT_FOUND"))
    });
    allocations("`is_a` and predicates", || {
        (
            kind.is_a(black_box(ErrorKind::ServerError)),
            kind.is_record_error(),
            kind.is_transient(),
        )
    });
    allocations("`is_a` across trees", || {
        Third::M6.is_a(black_box(ErrorKind::ServerError))
    });
    allocations("`name`, `description`, `code`, `codes`, `aliases`", || {
        (
            kind.name(),
            kind.description(),
            kind.code(),
            kind.codes(),
            kind.aliases(),
        )
    });
    allocations("`ancestors`, `children`, `descendants`", || {
        (
            kind.ancestors().count(),
            kind.children().count(),
            kind.descendants().len(),
        )
    });
    allocations("the same of an `Error`, its `retry` and `source`", || {
        (
            error.kind(),
            error.code(),
            error.is_a(ErrorKind::RecordError),
            error.retry(),
            std::error::Error::source(&error).is_some(),
        )
    });
}
