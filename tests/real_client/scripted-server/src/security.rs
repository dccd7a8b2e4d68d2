//! The security protocol of a server without security: each request is answered with a code.

use crate::reader::{DecodeError, Reader};

/// The header of a security request or response.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Security {
    /// The outcome; 0 in a request.
    pub result_code: u8,
    /// The command: 9 lists users, 20 logs in.
    pub command: u8,
}

impl Security {
    /// Decodes the header without the fields.
    ///
    /// # Errors
    ///
    /// [`DecodeError`] for an incomplete header.
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
