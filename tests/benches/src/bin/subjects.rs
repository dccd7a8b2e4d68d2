//! Lists the subjects in their order: question, peer, and how often one run asks it.

use aerospike_errors_benchmarks::subjects;

fn main() {
    for subject in subjects() {
        println!("{}\t{}\t{}", subject.question, subject.peer, subject.times);
    }
}
