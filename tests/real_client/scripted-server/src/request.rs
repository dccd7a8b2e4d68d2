//! What the server is asked, in words that a script can choose by.

use crate::batch::Row;
use crate::frame::{Frame, Protocol};
use crate::info;
use crate::message::{Message, field, flag};
use crate::reader::DecodeError;
use crate::security::Security;

/// A request, as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// The names that the info protocol asks for.
    Info(Vec<String>),
    /// A command about users and roles.
    Security(Security),
    /// A request for one record, or a query.
    Data(Message),
    /// A batch and its rows.
    Batch(Message, Vec<Row>),
    /// A compressed request, which is not unpacked: the Community Edition refuses it unread.
    Compressed,
}

impl Request {
    /// Understands a frame.
    ///
    /// # Errors
    ///
    /// [`DecodeError`] for a body that is not what its protocol says.
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

    /// Whether it is of the info protocol, which a client connects and tends with.
    #[must_use]
    pub const fn is_info(&self) -> bool {
        matches!(self, Self::Info(_))
    }

    /// Whether it is an info request with a name that starts so.
    #[must_use]
    pub fn asks(&self, name: &str) -> bool {
        matches!(self, Self::Info(names) if names.iter().any(|asked| asked.starts_with(name)))
    }

    /// Whether it is about users and roles.
    #[must_use]
    pub const fn is_security(&self) -> bool {
        matches!(self, Self::Security(_))
    }

    /// Whether it is about records: one, a batch or a query, compressed or not.
    #[must_use]
    pub const fn is_data(&self) -> bool {
        matches!(self, Self::Data(_) | Self::Batch(..) | Self::Compressed)
    }

    /// Whether it writes one record, with a UDF or without.
    #[must_use]
    pub fn is_write(&self) -> bool {
        matches!(self, Self::Data(message) if message.info2 & flag::WRITE != 0)
    }

    /// Whether it reads one record.
    #[must_use]
    pub fn is_read(&self) -> bool {
        !self.is_write() && !self.is_query() && matches!(self, Self::Data(_))
    }

    /// Whether it is a batch.
    #[must_use]
    pub const fn is_batch(&self) -> bool {
        matches!(self, Self::Batch(..))
    }

    /// Whether it is a query or scan: no digest says which record it means.
    #[must_use]
    pub fn is_query(&self) -> bool {
        matches!(self, Self::Data(message) if message.field(field::DIGEST).is_none())
    }

    /// Whether it runs a user-defined function on one record.
    #[must_use]
    pub fn is_udf(&self) -> bool {
        matches!(self, Self::Data(message) if message.field(field::UDF_MODULE).is_some())
    }

    /// Whether it is about this set, in one record, in any row, or as a whole.
    #[must_use]
    pub fn is_in_set(&self, set: &str) -> bool {
        let names = |message: &Message| message.field(field::SET) == Some(set.as_bytes());
        match self {
            Self::Data(message) => names(message),
            Self::Batch(_, rows) => rows.iter().any(|row| names(&row.request)),
            Self::Info(_) | Self::Security(_) | Self::Compressed => false,
        }
    }

    /// The digest of the key that it is about, where it is about one record.
    #[must_use]
    pub fn digest(&self) -> Option<&[u8]> {
        match self {
            Self::Data(message) => message.field(field::DIGEST),
            _ => None,
        }
    }
}
