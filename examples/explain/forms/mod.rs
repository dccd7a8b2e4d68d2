//! Recognition of the error messages of clients and servers in log lines.
//!
//! Each form starts at an anchor, a string that all messages of the form contain. One automaton
//! looks for all anchors in a single pass; the function of an anchor that it finds then decides
//! whether there is a message. The first message of a line is the outermost error, so the
//! search ends there.

mod c;
mod counted;
mod go;
mod java;
mod object;
mod python;
mod rust;
mod scan;
mod server;

use std::ops::Range;
use std::sync::LazyLock;

use aerospike_errors::{ErrorKind, Numbering};
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};

/// An error message in a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Finding {
    /// The bytes of the line that were matched.
    pub(crate) span: Range<usize>,
    /// The numbering of the client that wrote the message; `None` if the form does not show it.
    pub(crate) numbering: Option<Numbering>,
    pub(crate) stated: Stated,
    pub(crate) subcode: Option<u32>,
    /// `true` if the write may have been applied; `None` if the message does not state it.
    pub(crate) in_doubt: Option<bool>,
}

/// The part of a message that identifies the error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Stated {
    Code(i32),
    Kind(ErrorKind),
    /// The kind of an error can differ from that of the code that it received.
    Both(ErrorKind, i32),
}

impl Finding {
    fn new(stated: Stated, numbering: impl Into<Option<Numbering>>, span: Range<usize>) -> Self {
        Self {
            span,
            numbering: numbering.into(),
            stated,
            subcode: None,
            in_doubt: None,
        }
    }

    /// Sets `in_doubt` to the value that `line` states after the matched part, and extends the
    /// match to it.
    fn with_doubt_in(mut self, line: &[u8]) -> Self {
        if let Some((in_doubt, length)) = scan::doubt(&line[self.span.end..]) {
            self.in_doubt = Some(in_doubt);
            self.span.end += length;
        }
        self
    }

    /// Returns `false` for the codes 0 and 50, which are documented and not errors.
    fn is_error(&self) -> bool {
        !matches!(self.stated, Stated::Code(0 | 50))
    }
}

/// Decides whether a line has a message at the position of an anchor.
type Form = fn(&[u8], usize) -> Option<Finding>;

const FORMS: &[(&str, Form)] = &[
    ("AerospikeException", java::exception),
    ("Error ", java::message),
    ("Aerospike Write Error:", java::loader),
    ("ResultCode", go::result_code),
    ("Aerospike::Exceptions::", go::ruby_exception),
    ("aerospike.exception.", python::exception),
    ("aerospike_py.", python::exception),
    ("aerospike_sdk.", python::exception),
    ("aerospike_async.", python::exception),
    ("(", c::parenthesis),
    ("AEROSPIKE_", c::constant),
    ("AEROSPIKE_ERR (", python::numbered),
    (" error in ", c::node_log),
    ("AS_ERR_", server::constant),
    ("AS_PROTO_RESULT_FAIL_", server::constant),
    ("ERROR:", server::info),
    ("FAIL:", server::info),
    ("abandon result ", server::shipping),
    ("ServerError(", rust::named),
    ("Server error: ", rust::named),
    ("Result Code: ", rust::named),
    ("ErrorInner {", rust::fields),
    ("code: ", object::member),
    ("code\":", object::member),
    ("Code\":", object::member),
];

static ANCHORS: LazyLock<AhoCorasick> = LazyLock::new(|| {
    AhoCorasick::builder()
        .match_kind(MatchKind::LeftmostLongest)
        .kind(Some(AhoCorasickKind::DFA))
        .build(FORMS.iter().map(|(anchor, _)| anchor))
        .expect("the anchors are few and short")
});

/// The distance from an anchor up to which its message is read in both directions, so that the time
/// for a long line with many anchors stays proportional to its length.
const WINDOW: usize = 4096;

/// Returns the outermost error in a line, or `None` if no part of it has the form of an error.
pub(crate) fn find(line: &[u8]) -> Option<Finding> {
    ANCHORS
        .find_iter(line)
        .filter_map(|anchor| {
            let at = anchor.start();
            let start = at.saturating_sub(WINDOW);
            let window = &line[start..line.len().min(at + WINDOW)];
            let finding = FORMS[anchor.pattern()].1(window, at - start)?;
            let span = finding.span.start + start..finding.span.end + start;
            Some(Finding { span, ..finding })
        })
        .find(Finding::is_error)
        .or_else(|| counted::line(line).filter(Finding::is_error))
}
