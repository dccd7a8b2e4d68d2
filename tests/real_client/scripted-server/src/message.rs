//! The data protocol: one header, some fields and some operations on bins.

use crate::reader::{DecodeError, Reader};

/// Bits of the three info bytes, by their names in the protocol.
pub mod flag {
    /// `info1`: the request reads.
    pub const READ: u8 = 1;
    /// `info1`: it reads every bin.
    pub const GET_ALL: u8 = 1 << 1;
    /// `info1`: it is a batch.
    pub const BATCH: u8 = 1 << 3;
    /// `info1`: the response has no bins.
    pub const NO_BINS: u8 = 1 << 5;
    /// `info2`: the request writes.
    pub const WRITE: u8 = 1;
    /// `info2`: it deletes the record.
    pub const DELETE: u8 = 1 << 1;
    /// `info2`: the generation must equal that of the request.
    pub const GENERATION: u8 = 1 << 2;
    /// `info2`: the generation must be lower than that of the request.
    pub const GENERATION_GT: u8 = 1 << 3;
    /// `info2`: the record must not exist.
    pub const CREATE_ONLY: u8 = 1 << 5;
    /// `info2`: the response contains all operations, not only reads.
    pub const RESPOND_ALL_OPS: u8 = 1 << 7;
    /// `info3`: this is the last message of a response.
    pub const LAST: u8 = 1;
    /// `info3`: the record must exist.
    pub const UPDATE_ONLY: u8 = 1 << 3;
    /// `info3`: the bins of the request replace those of the record.
    pub const CREATE_OR_REPLACE: u8 = 1 << 4;
    /// `info3`: the same, and the record must exist.
    pub const REPLACE_ONLY: u8 = 1 << 5;
}

/// Kinds of fields, by their names in the protocol.
pub mod field {
    /// The namespace.
    pub const NAMESPACE: u8 = 0;
    /// The set.
    pub const SET: u8 = 1;
    /// The digest of the key: 20 bytes.
    pub const DIGEST: u8 = 4;
    /// The id of the transaction that the request belongs to.
    pub const MRT_ID: u8 = 5;
    /// The index of a query.
    pub const INDEX_RANGE: u8 = 22;
    /// The name of a UDF module.
    pub const UDF_MODULE: u8 = 30;
    /// The rows of a batch; see [`Row`](crate::Row).
    pub const BATCH_INDEX: u8 = 41;
    /// The filter expression.
    pub const FILTER: u8 = 43;
}

/// Operations on bins, by their names in the protocol.
pub mod op {
    /// Reads a bin.
    pub const READ: u8 = 1;
    /// Writes a bin.
    pub const WRITE: u8 = 2;
    /// Adds to a number.
    pub const ADD: u8 = 5;
    /// Appends to a text or blob.
    pub const APPEND: u8 = 9;
    /// Prepends to a text or blob.
    pub const PREPEND: u8 = 10;
    /// Touches the record.
    pub const TOUCH: u8 = 11;
    /// Deletes the record.
    pub const DELETE: u8 = 14;
}

/// Types of values, by their names in the protocol.
pub mod particle {
    /// No value.
    pub const NULL: u8 = 0;
    /// A signed number of eight bytes.
    pub const INTEGER: u8 = 1;
    /// A text.
    pub const STRING: u8 = 3;
    /// Any bytes.
    pub const BLOB: u8 = 4;
}

/// The length of the fixed part, which is also its first byte.
const HEADER: u8 = 22;

/// A request or a response of the data protocol, or one row of a longer response.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Message {
    /// Flags of reads; see [`flag`].
    pub info1: u8,
    /// Flags of writes.
    pub info2: u8,
    /// Flags of write policies, and of the last message of a response.
    pub info3: u8,
    /// Flags of transactions and of the detail of errors.
    pub info4: u8,
    /// The outcome; 0 in a request.
    pub result_code: u8,
    /// The generation of the record, or the one that a write expects.
    pub generation: u32,
    /// The expiration of the record.
    pub ttl: u32,
    /// The time that the request may take, in milliseconds; the number of the row in a response to
    /// a batch.
    pub transaction_ttl: u32,
    /// The fields.
    pub fields: Vec<Field>,
    /// The operations.
    pub ops: Vec<Op>,
}

/// A field of a message, such as the namespace or the digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Field {
    /// The kind; see [`field`].
    pub kind: u8,
    /// The content.
    pub data: Vec<u8>,
}

/// An operation on a bin in a request, a bin in a response.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Op {
    /// The operation; see [`op`].
    pub op: u8,
    /// The type of the value; see [`particle`].
    pub particle: u8,
    /// Unused, and 0.
    pub version: u8,
    /// The name of the bin.
    pub name: Vec<u8>,
    /// The value.
    pub value: Vec<u8>,
}

impl Field {
    /// Creates a field.
    #[must_use]
    pub fn new(kind: u8, data: impl Into<Vec<u8>>) -> Self {
        Self {
            kind,
            data: data.into(),
        }
    }
}

impl Op {
    /// Creates a bin of a response.
    #[must_use]
    pub fn bin(name: impl Into<Vec<u8>>, particle: u8, value: impl Into<Vec<u8>>) -> Self {
        Self {
            op: op::READ,
            particle,
            version: 0,
            name: name.into(),
            value: value.into(),
        }
    }
}

impl Message {
    /// Returns a response with a code only.
    #[must_use]
    pub fn code(result_code: u8) -> Self {
        Self {
            result_code,
            ..Self::default()
        }
    }

    /// Returns the response to a failed UDF, with the text in a bin.
    #[must_use]
    pub fn udf_failure(text: &str) -> Self {
        Self {
            ops: vec![Op::bin("FAILURE", particle::STRING, text)],
            ..Self::code(100)
        }
    }

    /// Returns the message as the last one of a response.
    #[must_use]
    pub fn last(mut self) -> Self {
        self.info3 |= flag::LAST;
        self
    }

    /// Returns the message as the row of a response to a batch.
    #[must_use]
    pub fn row(mut self, index: u32) -> Self {
        self.transaction_ttl = index;
        self
    }

    /// Returns the content of the first field of a kind.
    #[must_use]
    pub fn field(&self, kind: u8) -> Option<&[u8]> {
        self.fields
            .iter()
            .find(|field| field.kind == kind)
            .map(|field| field.data.as_slice())
    }

    /// Decodes all messages of a body.
    ///
    /// # Errors
    ///
    /// Returns [`DecodeError`] with the offset if the body is not a sequence of messages.
    pub fn decode_all(body: &[u8]) -> Result<Vec<Self>, DecodeError> {
        let mut reader = Reader::new(body);
        let mut messages = Vec::new();
        while !reader.is_empty() {
            messages.push(Self::read(&mut reader)?);
        }
        Ok(messages)
    }

    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        if reader.u8()? != HEADER {
            return Err(reader.error("has a header of another length"));
        }
        let [info1, info2, info3, info4, result_code] = reader.array()?;
        let mut message = Self {
            info1,
            info2,
            info3,
            info4,
            result_code,
            generation: reader.u32()?,
            ttl: reader.u32()?,
            transaction_ttl: reader.u32()?,
            ..Self::default()
        };
        message.read_parts(reader)?;
        Ok(message)
    }

    /// Reads the two counts, the fields and the operations, as messages and rows of a batch have
    /// them.
    pub(crate) fn read_parts(&mut self, reader: &mut Reader<'_>) -> Result<(), DecodeError> {
        let (fields, ops) = (reader.u16()?, reader.u16()?);
        for _ in 0..fields {
            let length = reader.length(1)?;
            self.fields.push(Field {
                kind: reader.u8()?,
                data: reader.slice(length)?.to_vec(),
            });
        }
        for _ in 0..ops {
            let length = reader.length(4)?;
            let [op, particle, version, name] = reader.array()?;
            let name = reader.slice(usize::from(name))?.to_vec();
            let Some(value) = length.checked_sub(name.len()) else {
                return Err(reader.error("has an operation that is shorter than its name"));
            };
            let value = reader.slice(value)?.to_vec();
            self.ops.push(Op {
                op,
                particle,
                version,
                name,
                value,
            });
        }
        Ok(())
    }

    /// Appends the bytes of the message.
    pub fn encode(&self, bytes: &mut Vec<u8>) {
        bytes.extend([
            HEADER,
            self.info1,
            self.info2,
            self.info3,
            self.info4,
            self.result_code,
        ]);
        for number in [self.generation, self.ttl, self.transaction_ttl] {
            bytes.extend(number.to_be_bytes());
        }
        self.encode_parts(bytes);
    }

    /// Appends the two counts, the fields and the operations.
    pub(crate) fn encode_parts(&self, bytes: &mut Vec<u8>) {
        bytes.extend(count(self.fields.len()));
        bytes.extend(count(self.ops.len()));
        for field in &self.fields {
            bytes.extend(length(field.data.len() + 1));
            bytes.push(field.kind);
            bytes.extend_from_slice(&field.data);
        }
        for op in &self.ops {
            bytes.extend(length(op.name.len() + op.value.len() + 4));
            let [.., name] = op.name.len().to_be_bytes();
            bytes.extend([op.op, op.particle, op.version, name]);
            bytes.extend_from_slice(&op.name);
            bytes.extend_from_slice(&op.value);
        }
    }

    /// Returns the bytes of several messages, the body of one frame.
    #[must_use]
    pub fn encode_all<'a>(messages: impl IntoIterator<Item = &'a Self>) -> Vec<u8> {
        let mut bytes = Vec::new();
        for message in messages {
            message.encode(&mut bytes);
        }
        bytes
    }
}

/// Returns the low two bytes. No script has more parts.
fn count(number: usize) -> [u8; 2] {
    let [.., high, low] = number.to_be_bytes();
    [high, low]
}

/// Returns the low four bytes. No frame is longer.
fn length(number: usize) -> [u8; 4] {
    let [.., a, b, c, d] = number.to_be_bytes();
    [a, b, c, d]
}
