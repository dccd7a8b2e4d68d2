//! Decoded requests, and predicates by which a script selects them.

use crate::batch::Row;
use crate::frame::{Frame, Protocol};
use crate::info;
use crate::message::{Message, field, flag};
use crate::reader::DecodeError;
use crate::security::Security;

/// A decoded request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// The names of an info request.
    Info(Vec<String>),
    /// A security command.
    Security(Security),
    /// A request for one record, or a query.
    Data(Message),
    /// A batch and its rows.
    Batch(Message, Vec<Row>),
    /// A compressed request, which is not unpacked: the Community Edition refuses it.
    Compressed,
}

impl Request {
    /// Decodes a frame.
    ///
    /// # Errors
    ///
    /// [`DecodeError`] for an invalid body.
    pub fn decode(frame: &Frame) -> Result<Self, DecodeError> {
        match frame.protocol {
            Protocol::Info => Ok(Self::Info(info::decode_request(&frame.body))),
            Protocol::Security => Security::decode(&frame.body).map(Self::Security),
            Protocol::Compressed => Ok(Self::Compressed),
            Protocol::Data => {
                let message = Message::decode_all(&frame.body)?.pop().unwrap_or_default();
                match message.field(field::BATCH_INDEX) {
                    Some(data) => Row::decode_all(data).map(|rows| Self::Batch(message, rows)),
                    None => Ok(Self::Data(message)),
                }
            }
        }
    }

    /// Returns whether it is an info request, as clients send to connect and tend.
    #[must_use]
    pub const fn is_info(&self) -> bool {
        matches!(self, Self::Info(_))
    }

    /// Returns whether it is an info request with a name of this prefix.
    #[must_use]
    pub fn has_name(&self, name: &str) -> bool {
        matches!(self, Self::Info(names) if names.iter().any(|one| one.starts_with(name)))
    }

    /// Returns whether it is a security command.
    #[must_use]
    pub const fn is_security(&self) -> bool {
        matches!(self, Self::Security(_))
    }

    /// Returns whether it is about records: one, a batch or a query.
    #[must_use]
    pub const fn is_data(&self) -> bool {
        matches!(self, Self::Data(_) | Self::Batch(..) | Self::Compressed)
    }

    /// Returns whether it writes one record, by a UDF or directly.
    #[must_use]
    pub fn is_write(&self) -> bool {
        matches!(self, Self::Data(message) if message.info2 & flag::WRITE != 0)
    }

    /// Returns whether it reads one record.
    #[must_use]
    pub fn is_read(&self) -> bool {
        !self.is_write() && !self.is_query() && matches!(self, Self::Data(_))
    }

    /// Returns whether it is a batch.
    #[must_use]
    pub const fn is_batch(&self) -> bool {
        matches!(self, Self::Batch(..))
    }

    /// Returns whether it is a query or scan, which has no digest.
    #[must_use]
    pub fn is_query(&self) -> bool {
        matches!(self, Self::Data(message) if message.field(field::DIGEST).is_none())
    }

    /// Returns whether it runs a user-defined function on one record.
    #[must_use]
    pub fn is_udf(&self) -> bool {
        matches!(self, Self::Data(message) if message.field(field::UDF_MODULE).is_some())
    }

    /// Returns whether it is about this set, in any of its rows or as a whole.
    #[must_use]
    pub fn is_in_set(&self, set: &str) -> bool {
        let names = |message: &Message| message.field(field::SET) == Some(set.as_bytes());
        match self {
            Self::Data(message) => names(message),
            Self::Batch(_, rows) => rows.iter().any(|row| names(&row.request)),
            Self::Info(_) | Self::Security(_) | Self::Compressed => false,
        }
    }

    /// Returns the digest of the key of a request for one record.
    #[must_use]
    pub fn digest(&self) -> Option<&[u8]> {
        match self {
            Self::Data(message) => message.field(field::DIGEST),
            _ => None,
        }
    }
}
