//! Lists the subjects in their order: row, column, and number of calls in one run.

use aerospike_errors_benchmarks::subjects;

fn main() {
    for subject in subjects() {
        println!("{}\t{}\t{}", subject.question, subject.peer, subject.times);
    }
}
