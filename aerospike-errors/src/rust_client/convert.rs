//! The conversions.

use std::borrow::ToOwned;

use aerospike::{ClientResultCode, Error as Client, ResultCode};

use super::{evidence, kind, texts};
use crate::{Error, ErrorKind, Numbering, UnknownCode};

/// Returns the kind of the failure at the root of the cause chain; see [the module](super).
impl From<&Client> for ErrorKind {
    fn from(error: &Client) -> Self {
        kind::of(kind::root(error))
    }
}

/// Returns the kind of the failure at the root of the cause chain.
impl From<Client> for ErrorKind {
    fn from(error: Client) -> Self {
        Self::from(&error)
    }
}

/// Classifies each code of the server, also one that the client does not name. `Ok` and `QueryEnd`
/// mean success and are returned as [`UnknownCode`].
impl TryFrom<ResultCode> for ErrorKind {
    type Error = UnknownCode;

    fn try_from(code: ResultCode) -> Result<Self, UnknownCode> {
        let code = i32::from(u8::from(code));
        Self::classify(code).ok_or(UnknownCode(code))
    }
}

/// Classifies each code of the client, in the numbering of the Java client.
impl From<ClientResultCode> for ErrorKind {
    fn from(code: ClientResultCode) -> Self {
        kind::by_code(code.into())
    }
}

/// Converts an error of the client; see [the module](super) for kind, code, message and `in_doubt`.
/// The original is the source.
impl From<Client> for Error {
    #[track_caller]
    fn from(error: Client) -> Self {
        let root = kind::root(&error);
        let kind = kind::of(root);
        let mut converted = Self::new(kind, texts::message(&error, root, kind))
            .with_code(Numbering::RUST, root.result_code())
            .with_evidence(evidence::of(&error));
        if let Some(node) = error.node() {
            // If the server responded to a command, the text is the address, otherwise
            // `name: address`.
            let address = node.rsplit(": ").next().unwrap_or(node);
            converted = converted.with_server_node(address.to_owned());
        }
        if error.sub_code() != aerospike::server_error::sub_code::NONE {
            converted = converted.with_subcode(error.sub_code());
        }
        converted.with_source(error)
    }
}

/// Converts a borrowed error, as a row of a batch has it. The source is a copy.
impl From<&Client> for Error {
    #[track_caller]
    fn from(error: &Client) -> Self {
        Self::from(error.clone())
    }
}
