//! The conversions.

use std::borrow::ToOwned;

use aerospike::{ClientResultCode, Error as Client, ResultCode};

use super::{doubt, place};
use crate::{Error, ErrorKind, Numbering, UnknownCode};

/// The kind of what went wrong; see [the module](crate::rust_client) for which error of a chain that is.
impl From<&Client> for ErrorKind {
    fn from(error: &Client) -> Self {
        place::kind(place::root(error))
    }
}

/// The kind of what went wrong, of an error that is not needed any more.
impl From<Client> for ErrorKind {
    fn from(error: Client) -> Self {
        Self::from(&error)
    }
}

/// Every code of the server has its kind, also one that the client does not know; `Ok` and `QueryEnd` are no errors and
/// come back as [`UnknownCode`].
impl TryFrom<ResultCode> for ErrorKind {
    type Error = UnknownCode;

    fn try_from(code: ResultCode) -> Result<Self, UnknownCode> {
        let code = i32::from(u8::from(code));
        Self::classify(code).ok_or(UnknownCode(code))
    }
}

/// Every code of the client has its kind; they are numbered as in the Java client.
impl From<ClientResultCode> for ErrorKind {
    fn from(code: ClientResultCode) -> Self {
        place::by_code(code.into())
    }
}

/// Keeps what the client knows: see [the module](crate::rust_client) for which error of a chain gives kind, code and message,
/// and for what becomes of its doubt about a write. The original is the source.
impl From<Client> for Error {
    #[track_caller]
    fn from(error: Client) -> Self {
        let root = place::root(&error);
        let mut converted = Self::new(place::kind(root), root.base_message())
            .with_code(Numbering::Java, root.result_code())
            .with_in_doubt(doubt::in_doubt(&error));
        if let Some(node) = error.node() {
            converted = converted.with_server_node(node.to_owned());
        }
        if error.sub_code() != aerospike::server_error::sub_code::NONE {
            converted = converted.with_subcode(error.sub_code());
        }
        converted.with_source(error)
    }
}

/// The same of a borrowed error, as the row of a batch has it; a copy is the source.
impl From<&Client> for Error {
    #[track_caller]
    fn from(error: &Client) -> Self {
        Self::from(error.clone())
    }
}
