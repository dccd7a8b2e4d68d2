//! Descriptions of the exceptions of the extension: three documented trees and the tree of a
//! program, one module each.

mod store;

use aerospike_errors::clients::{aerospike_py as binding, python as client};
use aerospike_errors::{ErrorKind, Subcode};
use aerospike_errors_python::{Attribute, Exceptions};

pub use store::{StoreError, StoreErrorKind};

/// The exceptions of the official client.
#[must_use]
pub fn official() -> Exceptions {
    use client::Exception;
    subcodes(Exceptions::new(
        Exception::tree(),
        "aerospike_exceptions.official",
    ))
    .placing(|kind| Exception::from(kind).node())
    .attribute(Exception::AerospikeError, Attribute::SUBCODE)
    .attribute(Exception::AerospikeError, Attribute::SUBCODE_NAME)
    .attribute(Exception::RecordError, Attribute::KEY)
    .attribute(Exception::RecordError, Attribute::BIN)
    .attribute(Exception::IndexError, Attribute::INDEX)
    .attribute(Exception::UDFError, Attribute::UDF_MODULE)
    .attribute(Exception::UDFError, Attribute::UDF_FUNCTION)
}

/// Adds the names of the subcodes, which are constants of the module `aerospike`.
fn subcodes(exceptions: Exceptions) -> Exceptions {
    let mut exceptions = exceptions.constant("SUB_NONE", 0);
    for subcode in Subcode::ALL {
        let names = subcode.aliases().iter();
        let value = i32::try_from(subcode.subcode()).unwrap_or(i32::MAX);
        for name in names.filter(|name| name.starts_with("SUB_")) {
            exceptions = exceptions.constant(name, value);
        }
    }
    exceptions
}

/// The exceptions of aerospike-py, with its constants and its deprecated names.
#[must_use]
pub fn aerospike_py() -> Exceptions {
    use binding::Exception;
    Exceptions::new(Exception::tree(), "aerospike_exceptions.aerospike_py")
        // The class that has the code, as for 212, else the class of the kind.
        .placing(|kind| {
            kind.code()
                .and_then(Exception::from_code)
                .unwrap_or(kind.into())
                .node()
        })
        .attribute(
            Exception::AerospikeError,
            Attribute::CODE.named("result_code"),
        )
        .deprecated("TimeoutError", Exception::AerospikeTimeoutError, "1.0.0")
        .deprecated("IndexError", Exception::AerospikeIndexError, "1.0.0")
        .constants(ErrorKind::tree(), "AEROSPIKE_")
        .constant("AEROSPIKE_OK", 0)
        .constant("AEROSPIKE_QUERY_END", 50)
        // In other clients, these names are -2 and 11.
        .constant("AEROSPIKE_ERR_PARAM", 4)
        .constant("AEROSPIKE_ERR_CLUSTER", -11)
}

/// The canonical tree. Every *is a* of the other two trees is true in it.
#[must_use]
pub fn canonical() -> Exceptions {
    Exceptions::new(ErrorKind::tree(), "aerospike_exceptions.canonical")
        .also(ErrorKind::TimeoutError, "builtins.TimeoutError")
        .also(ErrorKind::ConnectionError, "builtins.ConnectionError")
        .attribute(ErrorKind::AerospikeError, Attribute::SUBCODE)
        .attribute(ErrorKind::AerospikeError, Attribute::SUBCODE_NAME)
        .attribute(ErrorKind::AerospikeError, Attribute::NODE)
        .attribute(ErrorKind::RecordError, Attribute::KEY)
        .attribute(ErrorKind::RecordError, Attribute::BIN)
        .attribute(ErrorKind::IndexError, Attribute::INDEX)
        .attribute(ErrorKind::UDFError, Attribute::UDF_MODULE)
        .attribute(ErrorKind::UDFError, Attribute::UDF_FUNCTION)
}

/// The exceptions of a program, mounted on the exceptions of the canonical tree.
#[must_use]
pub fn store() -> Exceptions {
    Exceptions::new(StoreErrorKind::tree(), "aerospike_exceptions.store")
        .mounted_on(&canonical())
        .base("builtins.LookupError")
        .attribute(
            StoreErrorKind::NoProfile,
            Attribute::new("user", "builtins.str | None"),
        )
        .attribute(
            StoreErrorKind::Unreadable,
            Attribute::new("user", "builtins.str | None"),
        )
}

/// All descriptions, each after those that it is mounted on.
#[must_use]
pub fn all() -> [Exceptions; 4] {
    [official(), aerospike_py(), canonical(), store()]
}
