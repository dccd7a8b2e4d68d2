//! The facts about one error.

use aerospike_errors::{Category, Error, ErrorKind, Node, Numbering, Retry, Subcode};

use crate::forms::{Finding, Stated};

/// The known facts about an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Explanation {
    /// `None` for a negative code without a numbering, if its meaning depends on it.
    pub(crate) kind: Option<ErrorKind>,
    pub(crate) code: Option<i32>,
    pub(crate) numbering: Option<Numbering>,
    pub(crate) subcode: Option<u32>,
    pub(crate) in_doubt: Option<bool>,
}

impl Explanation {
    /// Explains a code, a kind or both in a numbering.
    pub(crate) fn new(stated: Stated, numbering: Option<Numbering>) -> Self {
        let (kind, code) = match stated {
            Stated::Code(code) => (classify(code, numbering), Some(code)),
            Stated::Kind(kind) => (Some(kind), code_of(kind, numbering)),
            Stated::Both(kind, code) => (Some(kind), Some(code)),
        };
        Self {
            kind,
            code,
            numbering,
            subcode: None,
            in_doubt: None,
        }
    }

    /// Explains a subcode.
    pub(crate) fn of_subcode(subcode: Subcode, numbering: Option<Numbering>) -> Self {
        Self {
            subcode: Some(subcode.subcode()),
            ..Self::new(Stated::Code(subcode.result_code()), numbering)
        }
    }

    /// Explains a finding. `numbering` applies if the finding has none.
    pub(crate) fn of(finding: &Finding, numbering: Option<Numbering>) -> Self {
        Self {
            subcode: finding.subcode,
            in_doubt: finding.in_doubt,
            ..Self::new(finding.stated, finding.numbering.or(numbering))
        }
    }

    /// Returns the node of the subcode, if it is known, else the node of the kind.
    pub(crate) fn node(&self) -> Option<Node> {
        Some(self.error()?.node())
    }

    /// Returns the subcode, if it is known.
    pub(crate) fn known_subcode(&self) -> Option<Subcode> {
        Subcode::find(self.code?, self.subcode?)
    }

    pub(crate) fn http_status(&self) -> Option<u16> {
        Some(self.error()?.http_status())
    }

    pub(crate) fn retry(&self) -> Option<Retry> {
        Some(self.error()?.retry())
    }

    /// Returns the reason for [`retry`](Self::retry).
    pub(crate) fn reason(&self) -> Option<&'static str> {
        let node = self.node()?;
        Some(match self.retry()? {
            Retry::No if node.has_category(Category::PERMANENT) => {
                "permanent, the same request never succeeds"
            }
            Retry::No => "not transient, the same request fails again",
            Retry::IfIdempotent if self.in_doubt == Some(true) => {
                "transient, but in doubt: the request may have been applied"
            }
            Retry::IfIdempotent => "transient, but the request may have been applied",
            Retry::Yes if node.has_category(Category::REFUSED) => {
                "transient, and the server refused the request before it applied anything"
            }
            Retry::Yes => "transient, and the request was not applied",
        })
    }

    /// Returns the error value, which has the retry policy.
    fn error(&self) -> Option<Error> {
        let mut error = Error::from(self.kind?);
        if let Some(code) = self.code {
            error = error.with_code(self.numbering.unwrap_or(Numbering::C), code);
        }
        if let Some(subcode) = self.subcode {
            error = error.with_subcode(subcode);
        }
        Some(match self.in_doubt {
            Some(in_doubt) => error.with_in_doubt(in_doubt),
            None => error,
        })
    }
}

/// Returns the kind of a code; without a numbering, only if it is the same in all of them.
fn classify(code: i32, numbering: Option<Numbering>) -> Option<ErrorKind> {
    if let Some(numbering) = numbering {
        return numbering.classify(code);
    }
    let mut kinds = Numbering::ALL
        .iter()
        .map(|numbering| numbering.classify(code));
    let first = kinds.next()?;
    first.filter(|_| kinds.all(|kind| kind == first))
}

/// Returns the code of a kind; without a numbering, only if it is the same in all of them.
fn code_of(kind: ErrorKind, numbering: Option<Numbering>) -> Option<i32> {
    match numbering {
        Some(numbering) => numbering.code_of(kind),
        None => kind.code().filter(|code| *code > 0),
    }
}
