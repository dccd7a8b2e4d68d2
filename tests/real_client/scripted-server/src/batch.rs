//! The rows of a batch: requests in one field of a message.

use crate::message::{Field, Message, field};
use crate::reader::{DecodeError, Reader};

/// The row has the header of the row before it.
const REPEAT: u8 = 1;
/// The row has its three info bytes.
const INFO: u8 = 1 << 1;
/// The row has a generation.
const GENERATION: u8 = 1 << 2;
/// The row has an expiration.
const TTL: u8 = 1 << 3;
/// The row has its fourth info byte.
const INFO4: u8 = 1 << 4;

/// One row of a batch, as a request of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The index of the row in the response.
    pub index: u32,
    /// The request, its digest among the fields.
    pub request: Message,
}

impl Row {
    /// Decodes the rows in the field [`field::BATCH_INDEX`].
    ///
    /// # Errors
    ///
    /// [`DecodeError`] with the offset, for an invalid sequence of rows.
    pub fn decode_all(data: &[u8]) -> Result<Vec<Self>, DecodeError> {
        let mut reader = Reader::new(data);
        let (count, _flags) = (reader.u32()?, reader.u8()?);
        let mut rows: Vec<Self> = Vec::new();
        let mut header = Message::default();
        for _ in 0..count {
            let (index, digest) = (reader.u32()?, reader.array::<20>()?);
            match reader.u8()? {
                REPEAT => {}
                bits => header = read_header(bits, &mut reader)?,
            }
            let mut request = header.clone();
            request.fields.push(Field::new(field::DIGEST, digest));
            rows.push(Self { index, request });
        }
        if reader.is_empty() {
            Ok(rows)
        } else {
            Err(reader.error("has bytes after its last row"))
        }
    }
}

fn read_header(bits: u8, reader: &mut Reader<'_>) -> Result<Message, DecodeError> {
    let mut header = Message {
        info1: reader.u8()?,
        ..Message::default()
    };
    if bits & INFO != 0 {
        [header.info2, header.info3] = reader.array()?;
    }
    if bits & INFO4 != 0 {
        header.info4 = reader.u8()?;
    }
    if bits & GENERATION != 0 {
        header.generation = reader.u16()?.into();
    }
    if bits & TTL != 0 {
        header.ttl = reader.u32()?;
    }
    header.read_parts(reader)?;
    Ok(header)
}
