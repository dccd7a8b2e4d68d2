//! The security protocol, as far as a server without security speaks it: every request is answered with a code.

use crate::reader::{DecodeError, Reader};

/// The header of a request or response about users and roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Security {
    /// The outcome; 0 in a request.
    pub result_code: u8,
    /// What is asked for: 9 lists users, 20 logs in.
    pub command: u8,
}

impl Security {
    /// Reads the header; the fields behind it are left unread.
    ///
    /// # Errors
    ///
    /// [`DecodeError`] where there is no header.
    pub fn decode(body: &[u8]) -> Result<Self, DecodeError> {
        let [_scheme, result_code, command, ..] = Reader::new(body).array::<16>()?;
        Ok(Self {
            result_code,
            command,
        })
    }

    /// The bytes of a response: a header without fields.
    #[must_use]
    pub const fn encode(self) -> [u8; 16] {
        let mut bytes = [0; 16];
        [bytes[1], bytes[2]] = [self.result_code, self.command];
        bytes
    }
}
