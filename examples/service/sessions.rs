//! Sessions: their failures are special cases of the failures of a record.

use std::fmt;

use aerospike_errors::{AerospikeError, ErrorKind};

/// Failures to look up a session. Every root is mounted on Aerospike's tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
pub(crate) enum SessionError {
    /// No user is logged in.
    #[parent(ErrorKind::RecordNotFound)]
    #[code(4010)]
    LoggedOut,

    /// The session has expired.
    #[parent(LoggedOut)]
    #[code(4011)]
    Expired,

    /// Another request writes the session.
    #[parent(ErrorKind::RecordBusy)]
    Contended,
}

impl fmt::Display for SessionError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.description())
    }
}

impl std::error::Error for SessionError {}

/// Returns the user of a session. Simulates a database in which bob's session has expired, carol's
/// is always in use, and alice's is in use once.
pub(crate) fn look_up(session: &str, attempt: u32) -> Result<u64, SessionError> {
    match (session, attempt) {
        ("bob", _) => Err(SessionError::Expired),
        ("carol", _) | ("alice", 1) => Err(SessionError::Contended),
        _ => Ok(7),
    }
}
