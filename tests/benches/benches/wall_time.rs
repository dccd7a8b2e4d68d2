//! The wall time of each subject, for one run over all of its inputs.

use aerospike_errors_benchmarks::subjects;
use divan::Bencher;
use divan::counter::ItemsCount;

fn main() {
    divan::main();
}

#[divan::bench(args = 0..subjects().len())]
fn subject(bencher: Bencher, place: usize) {
    let subject = subjects().swap_remove(place);
    bencher
        .counter(ItemsCount::new(subject.times))
        .bench(|| (subject.ask)());
}
