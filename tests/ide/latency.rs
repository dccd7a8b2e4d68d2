//! The time from a keystroke to the completion list.

use std::io::Write as _;
use std::time::{Duration, Instant};

use crate::editor::{Editor, labels};
use crate::fixture::LARGE;

const KEYSTROKES: usize = 15;

/// Replaces `old` by `new` and completes, several times. Returns the median and the maximum time.
fn measure(old: &str, new: &str, at_least: usize) -> (Duration, Duration) {
    let mut times: Vec<Duration> = (0..=KEYSTROKES)
        .map(|_| {
            let mut editor = Editor::new();
            let file = editor.application();
            let start = Instant::now();
            let at = editor.type_over(&file, old, new);
            let items = editor.complete(&file, at);
            let time = start.elapsed();
            let listed = labels(&items)
                .into_iter()
                .filter(|label| label.starts_with("is_"))
                .count();
            assert!(listed >= at_least, "{new}: {listed}");
            time
        })
        // The first completion resolves names and expands macros, once per session.
        .skip(1)
        .collect();
    times.sort_unstable();
    (times[times.len() / 2], times[times.len() - 1])
}

/// Checks that the lists are complete. The times are reported beside those of strum's `EnumIs`, and
/// not checked, since they depend on the load of the machine.
#[test]
fn completion_list_is_complete() {
    let (large, large_longest) = measure("large.is_node_7()", "large.is_$0", LARGE + 1);
    let (strum, strum_longest) = measure("large_strum.is_node_7()", "large_strum.is_$0", LARGE);
    let (documented, documented_longest) =
        measure("documented.is_record_not_found()", "documented.is_$0", 100);
    let (plain, plain_longest) = measure("plain.is_one()", "plain.is_$0", 2);
    let report = format!(
        "\nfrom the keystroke to the list, median and longest of {KEYSTROKES}:\n\
           ErrorKind                      {documented:.1?} {documented_longest:.1?}\n  \
           {LARGE} variants, aerospike-errors {large:.1?} {large_longest:.1?}\n  \
           {LARGE} variants, strum::EnumIs    {strum:.1?} {strum_longest:.1?}\n  \
           2 variants, strum::EnumIs       {plain:.1?} {plain_longest:.1?}\n"
    );
    // Written to the stream itself, since the output of a passing test is not shown.
    std::io::stderr()
        .write_all(report.as_bytes())
        .expect("the times are printed");
}
