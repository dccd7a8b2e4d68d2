//! What the server is told to answer.

use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

use crate::message::Message;
use crate::request::Request;

/// An answer, or what comes instead of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// The answer of a healthy server.
    Serve,
    /// This result code, in the form of whatever protocol asked.
    Code(u8),
    /// A result code for each row of a batch; a row with 0, or without one, is served.
    Rows(Vec<u8>),
    /// The failure of a user-defined function, with its text.
    UdfFailure(String),
    /// These messages of the data protocol, in one frame.
    Messages(Vec<Message>),
    /// This value for every name that an info request asks for.
    Info(String),
    /// These bytes, whatever they mean.
    Bytes(Vec<u8>),
    /// The connection closes without an answer.
    Close,
    /// The connection is reset without an answer.
    Reset,
    /// No answer, and the connection stays open.
    Stall,
    /// The request is served, and then this is the reply: a write that was applied and whose answer is lost.
    Applied(Box<Reply>),
    /// The reply, late.
    After(Duration, Box<Reply>),
}

impl Reply {
    /// The request is served, and then this is the reply.
    #[must_use]
    pub fn applied(self) -> Self {
        Self::Applied(Box::new(self))
    }

    /// The reply, but only after a while.
    #[must_use]
    pub fn after(self, delay: Duration) -> Self {
        Self::After(delay, Box::new(self))
    }

    /// Bytes that are no message of any protocol.
    #[must_use]
    pub fn garbage() -> Self {
        Self::Bytes(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n".to_vec())
    }
}

/// Chooses the requests that a rule is for.
pub(crate) type Choice = Box<dyn Fn(&Request) -> bool + Send + Sync>;

/// Requests and the replies they get.
struct Rule {
    applies: Choice,
    replies: VecDeque<Reply>,
    /// The last reply is given again and again.
    endless: bool,
}

impl Rule {
    fn reply(&mut self) -> Option<Reply> {
        if self.endless && self.replies.len() == 1 {
            return self.replies.front().cloned();
        }
        self.replies.pop_front()
    }
}

/// The rules, the newest last.
#[derive(Default)]
pub(crate) struct Script {
    rules: Vec<Rule>,
}

impl Script {
    pub(crate) fn add(
        &mut self,
        applies: Choice,
        replies: impl IntoIterator<Item = Reply>,
        endless: bool,
    ) {
        let replies = replies.into_iter().collect();
        self.rules.push(Rule {
            applies,
            replies,
            endless,
        });
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
    }

    /// The reply of the newest rule that is for the request and has one left, else the service of a healthy server.
    pub(crate) fn reply(&mut self, request: &Request) -> Reply {
        let rules = self.rules.iter_mut().rev();
        let reply = rules
            .filter(|rule| (rule.applies)(request))
            .find_map(Rule::reply);
        self.rules.retain(|rule| !rule.replies.is_empty());
        reply.unwrap_or(Reply::Serve)
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_list()
            .entries(self.rules.iter().map(|rule| &rule.replies))
            .finish()
    }
}
