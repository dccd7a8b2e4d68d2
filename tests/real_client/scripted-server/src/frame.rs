//! Frames, which contain all messages of the protocol.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt};

/// The version of the protocol, the same since 2010.
const VERSION: u8 = 2;
/// The length of the header: version, protocol and 48 bits of length.
const HEADER: usize = 8;
/// The maximum length of a body: a server refuses more than 128 MiB.
const MAX_BODY: usize = 128 << 20;

/// The sort of body in a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Protocol {
    /// Lines of text: names in a request, names and values in a response.
    Info,
    /// Users and roles; see [`Security`](crate::Security).
    Security,
    /// One or more [`Message`](crate::Message)s.
    Data,
    /// A compressed frame, after its uncompressed length.
    Compressed,
}

impl Protocol {
    const fn number(self) -> u8 {
        match self {
            Self::Info => 1,
            Self::Security => 2,
            Self::Data => 3,
            Self::Compressed => 4,
        }
    }

    const fn of(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::Info),
            2 => Some(Self::Security),
            3 => Some(Self::Data),
            4 => Some(Self::Compressed),
            _ => None,
        }
    }
}

/// A frame: a header and a body.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// The sort of body.
    pub protocol: Protocol,
    /// The body, without the header.
    pub body: Vec<u8>,
}

impl Frame {
    /// Creates a frame from a body.
    #[must_use]
    pub fn new(protocol: Protocol, body: impl Into<Vec<u8>>) -> Self {
        Self {
            protocol,
            body: body.into(),
        }
    }

    /// Returns the bytes of the frame.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut bytes = (self.body.len() as u64).to_be_bytes().to_vec();
        bytes[0] = VERSION;
        bytes[1] = self.protocol.number();
        bytes.extend_from_slice(&self.body);
        bytes
    }

    /// Reads the next frame. Returns `None` if the peer has closed the connection between two
    /// frames.
    ///
    /// # Errors
    ///
    /// Returns the errors of the socket, and `InvalidData` for an invalid header.
    pub async fn read(stream: &mut (impl AsyncRead + Unpin)) -> io::Result<Option<Self>> {
        let mut header = [0; HEADER];
        if stream.read(&mut header[..1]).await? == 0 {
            return Ok(None);
        }
        stream.read_exact(&mut header[1..]).await?;
        let (protocol, length) = parse_header(header)?;
        let mut body = vec![0; length];
        stream.read_exact(&mut body).await?;
        Ok(Some(Self { protocol, body }))
    }
}

fn parse_header(header: [u8; HEADER]) -> io::Result<(Protocol, usize)> {
    let [version, protocol, ..] = header;
    let length = u64::from_be_bytes(header) & 0xffff_ffff_ffff;
    match (version, Protocol::of(protocol), usize::try_from(length)) {
        (VERSION, Some(protocol), Ok(length)) if length <= MAX_BODY => Ok((protocol, length)),
        _ => Err(io::Error::new(
            io::ErrorKind::InvalidData,
            "not a header of the Aerospike protocol",
        )),
    }
}
