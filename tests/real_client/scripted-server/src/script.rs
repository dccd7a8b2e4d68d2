//! The script: rules that map requests to replies.

use std::collections::VecDeque;
use std::fmt;
use std::time::Duration;

use crate::message::Message;
use crate::request::Request;

/// A response, or the fault that replaces it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reply {
    /// The response of a healthy server.
    Serve,
    /// This result code, in the form of the protocol of the request.
    Code(u8),
    /// A result code for each row of a batch; a row with 0, or without one, is served.
    Rows(Vec<u8>),
    /// The failure of a user-defined function, with its text.
    UdfFailure(String),
    /// These messages of the data protocol, in one frame.
    Messages(Vec<Message>),
    /// This value for each name of an info request.
    Info(String),
    /// These bytes.
    Bytes(Vec<u8>),
    /// These bytes, and then the connection closes.
    Cut(Vec<u8>),
    /// The connection closes without a response.
    Close,
    /// The connection is reset without a response.
    Reset,
    /// No response, and the connection stays open.
    Stall,
    /// The request is served, and then this reply is sent: a write that is applied and its response
    /// lost.
    Applied(Box<Reply>),
    /// The reply after a delay.
    After(Duration, Box<Reply>),
}

impl Reply {
    /// Serves the request before the reply.
    #[must_use]
    pub fn applied(self) -> Self {
        Self::Applied(Box::new(self))
    }

    /// Delays the reply.
    #[must_use]
    pub fn after(self, delay: Duration) -> Self {
        Self::After(delay, Box::new(self))
    }

    /// Returns bytes that are not a message of the protocol.
    #[must_use]
    pub fn garbage() -> Self {
        Self::Bytes(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n".to_vec())
    }
}

/// Selects the requests of a rule.
pub(crate) type Choice = Box<dyn Fn(&Request) -> bool + Send + Sync>;

/// The replies of a rule.
pub(crate) enum Replies {
    /// One each, and then none.
    Queue(VecDeque<Reply>),
    /// The same for all.
    Always(Reply),
    /// Computed for each request.
    Computed(Box<dyn FnMut(&Request) -> Reply + Send>),
}

impl Replies {
    fn next(&mut self, request: &Request) -> Option<Reply> {
        match self {
            Self::Queue(replies) => replies.pop_front(),
            Self::Always(reply) => Some(reply.clone()),
            Self::Computed(reply) => Some(reply(request)),
        }
    }

    fn is_empty(&self) -> bool {
        matches!(self, Self::Queue(replies) if replies.is_empty())
    }
}

/// Requests and their replies.
struct Rule {
    applies: Choice,
    replies: Replies,
}

/// The rules, the newest last.
#[derive(Default)]
pub(crate) struct Script {
    rules: Vec<Rule>,
}

impl Script {
    pub(crate) fn add(&mut self, applies: Choice, replies: Replies) {
        self.rules.push(Rule { applies, replies });
    }

    pub(crate) fn clear(&mut self) {
        self.rules.clear();
    }

    /// Returns the reply of the newest rule that applies to the request and has a reply left; else
    /// the request is served.
    pub(crate) fn reply(&mut self, request: &Request) -> Reply {
        let rules = self.rules.iter_mut().rev();
        let reply = rules
            .filter(|rule| (rule.applies)(request))
            .find_map(|rule| rule.replies.next(request));
        self.rules.retain(|rule| !rule.replies.is_empty());
        reply.unwrap_or(Reply::Serve)
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rules = self.rules.len();
        formatter
            .debug_struct("Script")
            .field("rules", &rules)
            .finish()
    }
}
