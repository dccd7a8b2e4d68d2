//! Kinds and nodes as their names (feature `serde`).
//!
//! [`ErrorKind`], the kinds in [`clients`](crate::clients), every [`Node`] and, through this module, every kind that you
//! declare is written as its name, and read from its name or one of its aliases; where the format tells what it holds,
//! also from a code that it owns. What is unknown is an error that says the name or the number.
//!
//! A negative code is read in the numbering of C, which is that of [`ErrorKind`]. Codes of other
//! clients are converted by [`Numbering`](crate::Numbering).
//!
//! | format | written | read |
//! |---|---|---|
//! | for people, as JSON, TOML and YAML | the name, a string | a name, an alias, or an integer: a code |
//! | for machines, as postcard, bincode and `MessagePack` | the name, a string | a name or an alias |
//!
//! Such a format does not tell a string from an integer, so a reader has to know which of them comes. A name costs some
//! bytes more than a number, and stays right when the enum gets another variant in its middle; a derived `Serialize`
//! writes the variant's number there.
//!
//! # Your own kinds
//!
//! A kind of yours takes part where it says so: with `#[serde(with = "aerospike_errors::serde")]` on a field, or as
//! [`ByName`] inside of a `Vec`, an `Option` or the key of a map. Its enum needs nothing but `derive(AerospikeError)`.
//!
//! ```
//! use aerospike_errors::{AerospikeError, ErrorKind, serde::ByName};
//! use serde::{Deserialize, Serialize};
//!
//! #[derive(Debug, Clone, Copy, PartialEq, AerospikeError)]
//! enum StoreError {
//!     #[alias("STORE_CLOSED")]
//!     #[code(7)]
//!     Closed,
//! }
//!
//! #[derive(Debug, PartialEq, Serialize, Deserialize)]
//! struct Report {
//!     kind: ErrorKind,
//!     #[serde(with = "aerospike_errors::serde")]
//!     store: StoreError,
//!     others: Vec<ByName<StoreError>>,
//! }
//!
//! let report = Report { kind: ErrorKind::RecordNotFound, store: StoreError::Closed, others: vec![] };
//! let json = serde_json::to_string(&report)?;
//! assert_eq!(json, r#"{"kind":"RecordNotFound","store":"Closed","others":[]}"#);
//!
//! let loose = r#"{"kind": 2, "store": "STORE_CLOSED", "others": []}"#;
//! assert_eq!(serde_json::from_str::<Report>(loose)?, report);
//!
//! let unknown = serde_json::from_str::<ErrorKind>("207").unwrap_err();
//! assert!(unknown.to_string().starts_with("no error has the code 207"));
//!
//! // postcard does not tell what it holds: the name goes there and back.
//! let bytes = postcard::to_allocvec(&report)?;
//! assert_eq!(postcard::from_bytes::<Report>(&bytes)?, report);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use core::fmt::{self, Formatter};
use core::marker::PhantomData;
use core::str::FromStr;

use ::serde::de::{DeserializeSeed, Deserializer, Error, Visitor};
use ::serde::{Deserialize, Serialize, Serializer};

use crate::clients::{aerospike_py, python};
use crate::{AerospikeError, ErrorKind, Node, Tree, UnknownCode, UnknownName};

/// Writes the name of a kind; of an error with fields, the name of its node, which is all that is written.
///
/// # Errors
///
/// Those of the format.
pub fn serialize<K, S>(kind: &K, serializer: S) -> Result<S::Ok, S::Error>
where
    K: AerospikeError + ?Sized,
    S: Serializer,
{
    serializer.serialize_str(kind.node().name())
}

/// Reads a kind from its name or an alias, or in a format that tells what it holds, from a code.
///
/// # Errors
///
/// A name or a code that no node has, which the message holds, and those of the format.
pub fn deserialize<'de, K, D>(deserializer: D) -> Result<K, D::Error>
where
    K: FromStr<Err = UnknownName> + TryFrom<i32, Error = UnknownCode>,
    D: Deserializer<'de>,
{
    read(deserializer, K::from_str, K::try_from)
}

/// A kind that is written as its name and read as this module says, for the places where a field's attribute does not
/// reach: inside of `Vec`, `Option` and maps, and as the key of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ByName<K>(pub K);

impl<K> From<K> for ByName<K> {
    fn from(kind: K) -> Self {
        Self(kind)
    }
}

impl<K: AerospikeError> Serialize for ByName<K> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(&self.0, serializer)
    }
}

impl<'de, K> Deserialize<'de> for ByName<K>
where
    K: FromStr<Err = UnknownName> + TryFrom<i32, Error = UnknownCode>,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize(deserializer).map(Self)
    }
}

/// The traits of serde for the kinds of this crate, which need no [`ByName`].
macro_rules! by_name {
    ($($kind:ty),+) => {$(
        /// As its name.
        impl Serialize for $kind {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serialize(self, serializer)
            }
        }

        /// From its name, an alias, or in a format that tells what it holds, a code that it owns.
        impl<'de> Deserialize<'de> for $kind {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserialize(deserializer)
            }
        }
    )+};
}

by_name!(ErrorKind, aerospike_py::Exception, python::Exception);

/// As its name; the tree is not written.
impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize(self, serializer)
    }
}

/// A node of the documented tree, [`ErrorKind`]'s: a name does not tell which tree it is of. For the nodes of another
/// tree, that tree is a [`DeserializeSeed`].
impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        ErrorKind::tree().deserialize(deserializer)
    }
}

/// Reads a node of this tree, from its name, an alias, or in a format that tells what it holds, a code that it owns.
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
        let by_name = |name: &str| self.from_name(name).ok_or_else(|| UnknownName::new(name));
        read(deserializer, by_name, |code| {
            self.from_code(code).ok_or(UnknownCode(code))
        })
    }
}

fn read<'de, T, D: Deserializer<'de>>(
    deserializer: D,
    by_name: impl FnOnce(&str) -> Result<T, UnknownName>,
    by_code: impl FnOnce(i32) -> Result<T, UnknownCode>,
) -> Result<T, D::Error> {
    let tells_what_it_holds = deserializer.is_human_readable();
    let place = Place {
        by_name,
        by_code,
        tells_what_it_holds,
        found: PhantomData,
    };
    if tells_what_it_holds {
        deserializer.deserialize_any(place)
    } else {
        deserializer.deserialize_str(place)
    }
}

/// What comes, put in its place.
struct Place<T, N, C> {
    by_name: N,
    by_code: C,
    tells_what_it_holds: bool,
    found: PhantomData<T>,
}

impl<T, N, C> Visitor<'_> for Place<T, N, C>
where
    N: FnOnce(&str) -> Result<T, UnknownName>,
    C: FnOnce(i32) -> Result<T, UnknownCode>,
{
    type Value = T;

    fn expecting(&self, formatter: &mut Formatter<'_>) -> fmt::Result {
        formatter.write_str(if self.tells_what_it_holds {
            "the name, an alias or the code of an error"
        } else {
            "the name or an alias of an error"
        })
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<T, E> {
        (self.by_name)(name).map_err(E::custom)
    }

    fn visit_i64<E: Error>(self, code: i64) -> Result<T, E> {
        match i32::try_from(code) {
            Ok(code) => (self.by_code)(code).map_err(E::custom),
            Err(_) => Err(no_code(code)),
        }
    }

    fn visit_u64<E: Error>(self, code: u64) -> Result<T, E> {
        match i32::try_from(code) {
            Ok(code) => (self.by_code)(code).map_err(E::custom),
            Err(_) => Err(no_code(code)),
        }
    }
}

/// As [`UnknownCode`] says it, for a number that is no code at all.
fn no_code<E: Error>(number: impl fmt::Display) -> E {
    E::custom(format_args!("no error has the code {number}"))
}
