//! Sessions: what can go wrong with them, as extensions of what can go wrong with a record.

use std::fmt;

use aerospike_errors::{AerospikeError, ErrorKind};

/// Why there is no session. Every root is a kind of Aerospike error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub(crate) enum SessionError {
    /// Nobody is logged in.
    #[parent(ErrorKind::RecordNotFound)]
    #[code(4010)]
    LoggedOut,

    /// The session was there, and its time is over.
    #[parent(LoggedOut)]
    #[code(4011)]
    Expired,

    /// Somebody else writes the session.
    #[parent(ErrorKind::RecordBusy)]
    Contended,
}

impl fmt::Display for SessionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.description())
    }
}

impl std::error::Error for SessionError {}

/// The user of a session. In place of a database: bob's session is over, carol's always in use, alice's once.
pub(crate) fn look_up(session: &str, attempt: u32) -> Result<u64, SessionError> {
    match (session, attempt) {
        ("bob", _) => Err(SessionError::Expired),
        ("carol", _) | ("alice", 1) => Err(SessionError::Contended),
        _ => Ok(7),
    }
}
