//! Instructions of each subject, counted by valgrind without those of the caller.

// The macros of the harness generate items without documentation.
#![allow(missing_docs)]

use aerospike_errors_benchmarks::{Subject, subjects};
use gungraun::prelude::*;
use gungraun::{Callgrind, EntryPoint};

fn prepare(place: usize) -> Subject {
    subjects().swap_remove(place)
}

#[library_benchmark]
#[benches::all(iter = 0..subjects().len(), setup = prepare)]
fn subject(subject: Subject) -> Subject {
    (subject.ask)();
    subject
}

library_benchmark_group!(name = all; benchmarks = subject);

main!(
    config = LibraryBenchmarkConfig::default().tool(
        Callgrind::default().entry_point(EntryPoint::Custom("aerospike_errors_benchmarks::queries::*".to_owned()))
    );
    library_benchmark_groups = all
);
