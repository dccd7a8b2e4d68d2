//! serde for kinds and nodes (feature `serde`).

use core::fmt::{self, Formatter};

use ::serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use ::serde::{Deserialize, Serialize, Serializer};

use crate::__private::Kind;
use crate::clients::{aerospike_py, python};
use crate::{AerospikeError, ErrorKind, Node, Subcode, Tree, UnknownCode, UnknownName};

/// A kind that serde writes as its name, and reads from a name, an alias or a code (feature
/// `serde`).
///
/// [`ErrorKind`] and the kinds of [`clients`](crate::clients) implement the traits of serde
/// themselves. For every other kind use `#[serde(with = "aerospike_errors::ByName")]` on a field,
/// or this type inside of a `Vec`, an `Option` or the key of a map.
///
/// A code is only read from a self-describing format, such as JSON, TOML or YAML. Other formats,
/// such as postcard and bincode, do not distinguish a string from an integer. A negative code has
/// the numbering of the enum, which for [`ErrorKind`] is the numbering of the C client.
///
/// ```
/// use aerospike_errors::{AerospikeError, ByName, ErrorKind};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Debug, Clone, Copy, PartialEq, AerospikeError)]
/// enum StoreError {
///     #[alias("STORE_CLOSED")]
///     #[code(7)]
///     Closed,
/// }
///
/// #[derive(Debug, PartialEq, Serialize, Deserialize)]
/// struct Report {
///     kind: ErrorKind,
///     #[serde(with = "aerospike_errors::ByName")]
///     store: StoreError,
///     others: Vec<ByName<StoreError>>,
/// }
///
/// let report = Report { kind: ErrorKind::RecordNotFound, store: StoreError::Closed, others: vec![] };
/// let json = serde_json::to_string(&report)?;
/// assert_eq!(json, r#"{"kind":"RecordNotFound","store":"Closed","others":[]}"#);
///
/// let alias_and_code = r#"{"kind": 2, "store": "STORE_CLOSED", "others": [7]}"#;
/// assert_eq!(serde_json::from_str::<Report>(alias_and_code)?.others, [ByName(StoreError::Closed)]);
///
/// let unknown = serde_json::from_str::<ErrorKind>("207").unwrap_err();
/// assert!(unknown.to_string().starts_with("no error has the code 207"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ByName<K>(pub K);

impl<K> ByName<K> {
    /// Writes the name of the node of a kind, or of an error with fields.
    ///
    /// # Errors
    ///
    /// Returns the errors of the format.
    pub fn serialize<S: Serializer>(kind: &K, serializer: S) -> Result<S::Ok, S::Error>
    where
        K: AerospikeError,
    {
        serializer.serialize_str(kind.node().name())
    }

    /// Reads a kind from a name, an alias or a code.
    ///
    /// # Errors
    ///
    /// Returns an error with the name or code if no node has it, and the errors of the format.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<K, D::Error>
    where
        K: Kind,
    {
        let node = K::TREE.deserialize(deserializer)?;
        let Some(kind) = K::at(node.index) else {
            unreachable!("the tree has a variant for each of its nodes")
        };
        Ok(kind)
    }
}

impl<K> From<K> for ByName<K> {
    fn from(kind: K) -> Self {
        Self(kind)
    }
}

impl<K: AerospikeError> Serialize for ByName<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Self::serialize(&self.0, serializer)
    }
}

impl<'de, K: Kind> Deserialize<'de> for ByName<K> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::deserialize(deserializer).map(Self)
    }
}

macro_rules! by_name {
    ($($kind:ty),+) => {$(
        /// Writes the name.
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ByName::serialize(self, serializer)
            }
        }

        /// Reads a name, an alias or, from a self-describing format, a code.
        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                ByName::deserialize(deserializer)
            }
        }
    )+};
}

by_name!(
    ErrorKind,
    Subcode,
    aerospike_py::Exception,
    python::Exception
);

/// Writes the name without the tree. It is read with the tree as a `DeserializeSeed`.
impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ByName::serialize(self, serializer)
    }
}

/// Reads a node of this tree from a name, an alias or, from a self-describing format, a code.
///
/// ```
/// use aerospike_errors::ErrorKind;
/// use serde::de::DeserializeSeed;
///
/// let mut json = serde_json::Deserializer::from_str("\"KEY_NOT_FOUND_ERROR\"");
/// assert_eq!(ErrorKind::tree().deserialize(&mut json)?, ErrorKind::RecordNotFound.node());
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de> DeserializeSeed<'de> for &'static Tree {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        if deserializer.is_human_readable() {
            deserializer.deserialize_any(NodeVisitor(self))
        } else {
            deserializer.deserialize_str(NodeVisitor(self))
        }
    }
}

struct NodeVisitor(&'static Tree);

impl Visitor<'_> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str("the name, an alias or the code of an error")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Node, E> {
        self.0
            .from_name(name)
            .ok_or_else(|| E::custom(UnknownName::new(name)))
    }

    fn visit_i64<E: Error>(self, code: i64) -> Result<Node, E> {
        let Ok(code) = i32::try_from(code) else {
            return Err(unknown_number(code));
        };
        self.0
            .from_code(code)
            .ok_or_else(|| E::custom(UnknownCode(code)))
    }

    fn visit_u64<E: Error>(self, code: u64) -> Result<Node, E> {
        match i64::try_from(code) {
            Ok(code) => self.visit_i64(code),
            Err(_) => Err(unknown_number(code)),
        }
    }
}

/// The message of [`UnknownCode`] for a number that does not fit `i32`.
fn unknown_number<E: Error>(number: impl fmt::Display) -> E {
    E::custom(format_args!("no error has the code {number}"))
}
