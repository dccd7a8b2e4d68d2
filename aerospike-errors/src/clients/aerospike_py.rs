//! The exceptions of aerospike-py.

use super::convert::{error_kind, nearest, to_kind};
use crate::{AerospikeError, ErrorKind};

/// An exception of aerospike-py, node for node as the released package 0.14.4 has them: 25 classes.
///
/// The documentation has 23 of them: it lacks `BackpressureError` and `RustPanicError`. The deprecated names
/// `TimeoutError` and `IndexError` are aliases. [`classify`](Self::classify) answers which one the package raises for a
/// code of the server, by the ranges that it lists; for 50 too, which is no error. The constant of a code that a class
/// owns is an alias of the class; `AEROSPIKE_ERR_BIN_INCOMPATIBLE_TYPE` is one that only the documentation has.
///
/// # Conversion
///
/// What is lost on the way to [`ErrorKind`]:
///
/// - A [`ClusterError`](Self::ClusterError) is a failed connection, an invalid node, a pool without connections or an
///   open circuit breaker; it becomes [`ErrorKind::ConnectionError`], which is as transient as all four. The
///   [`ErrorKind::ClusterError`] of the official client is another thing: the server's code 11.
/// - A [`RustPanicError`](Self::RustPanicError) becomes [`ErrorKind::ClientError`].
/// - A [`BackpressureError`](Self::BackpressureError) becomes [`ErrorKind::AsyncQueueFull`]: both say that too many
///   commands are on their way.
/// - 212 raises [`AerospikeTimeoutError`](Self::AerospikeTimeoutError) as 9 does, and 15 a
///   [`QueryAbortedError`](Self::QueryAbortedError) as 210 does; [`ErrorKind`] tells each from the other.
///
/// Every *is a* of the tree holds there. On the way back a kind becomes the nearest class that it or a kind above it
/// has, which for the 44 codes that the package lumps together as `ServerError` is often a narrower one than the
/// package raises: [`ErrorKind::RecordBusy`] becomes a [`RecordError`](Self::RecordError).
///
/// ```
/// use aerospike_errors::ErrorKind;
/// use aerospike_errors::clients::aerospike_py::Exception;
///
/// assert_eq!(ErrorKind::from(Exception::BinTypeError), ErrorKind::BinIncompatibleType);
/// assert_eq!(Exception::from_name("TimeoutError"), Some(Exception::AerospikeTimeoutError));
/// assert_eq!(Exception::classify(63), Some(Exception::AdminError));
/// assert_eq!(Exception::classify(202), Some(Exception::ServerError));
/// assert_eq!(Exception::from(ErrorKind::IndexOOM), Exception::AerospikeIndexError);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AerospikeError)]
#[non_exhaustive]
pub enum Exception {
    /// Any failure that the client reports.
    AerospikeError,
    /// The client failed; every client-side failure reports −1.
    #[parent(AerospikeError)]
    #[code(-1, ..=-1)]
    #[alias("AEROSPIKE_ERR_CLIENT")]
    ClientError,
    /// Too many operations are under way.
    #[parent(ClientError)]
    BackpressureError,
    /// The native code panicked.
    #[parent(ClientError)]
    RustPanicError,
    /// The cluster or a node of it cannot be reached.
    #[parent(AerospikeError)]
    ClusterError,
    /// An argument of the call is invalid.
    #[parent(AerospikeError)]
    InvalidArgError,
    /// The deadline passed, in the client, in the server or in a query.
    #[parent(AerospikeError)]
    #[code(9, 212)]
    #[alias("TimeoutError", "AEROSPIKE_ERR_TIMEOUT")]
    AerospikeTimeoutError,
    /// The server answered with a failure that has no narrower class.
    #[parent(AerospikeError)]
    #[code(1..)]
    ServerError,
    /// A failure of a secondary index; a group, not raised itself.
    #[parent(ServerError)]
    #[alias("IndexError")]
    AerospikeIndexError,
    /// There is no such index.
    #[parent(AerospikeIndexError)]
    #[code(201)]
    #[alias("AEROSPIKE_ERR_INDEX_NOT_FOUND")]
    IndexNotFound,
    /// The index exists already.
    #[parent(AerospikeIndexError)]
    #[code(200)]
    #[alias("AEROSPIKE_ERR_INDEX_FOUND")]
    IndexFoundError,
    /// A failure of a query; a group, not raised itself.
    #[parent(ServerError)]
    QueryError,
    /// The query or scan was aborted.
    #[parent(QueryError)]
    #[code(210, 15)]
    #[alias("AEROSPIKE_ERR_QUERY_ABORTED", "AEROSPIKE_ERR_SCAN_ABORT")]
    QueryAbortedError,
    /// A failure of the security subsystem.
    #[parent(ServerError)]
    #[code(51..=56, 60..=66, 70..=75, 80..=83)]
    AdminError,
    /// A user-defined function failed.
    #[parent(ServerError)]
    #[code(100)]
    #[alias("AEROSPIKE_ERR_UDF")]
    UDFError,
    /// A failure that concerns one record; raised itself for its elements.
    #[parent(AerospikeError)]
    #[code(23..=24)]
    RecordError,
    /// There is no such record.
    #[parent(RecordError)]
    #[code(2)]
    #[alias("AEROSPIKE_ERR_RECORD_NOT_FOUND")]
    RecordNotFound,
    /// The record exists already.
    #[parent(RecordError)]
    #[code(5)]
    #[alias("AEROSPIKE_ERR_RECORD_EXISTS")]
    RecordExistsError,
    /// The generation of the record is not the expected one.
    #[parent(RecordError)]
    #[code(3)]
    #[alias("AEROSPIKE_ERR_RECORD_GENERATION")]
    RecordGenerationError,
    /// The record would be too large.
    #[parent(RecordError)]
    #[code(13)]
    #[alias("AEROSPIKE_ERR_RECORD_TOO_BIG")]
    RecordTooBig,
    /// The name of a bin is too long.
    #[parent(RecordError)]
    #[code(21)]
    #[alias("AEROSPIKE_ERR_BIN_NAME")]
    BinNameError,
    /// The bin exists already.
    #[parent(RecordError)]
    #[code(6)]
    #[alias("AEROSPIKE_ERR_BIN_EXISTS")]
    BinExistsError,
    /// There is no such bin.
    #[parent(RecordError)]
    #[code(17)]
    #[alias("AEROSPIKE_ERR_BIN_NOT_FOUND")]
    BinNotFound,
    /// The operation does not fit the type of the bin.
    #[parent(RecordError)]
    #[code(12)]
    #[alias("AEROSPIKE_ERR_BIN_TYPE", "AEROSPIKE_ERR_BIN_INCOMPATIBLE_TYPE")]
    BinTypeError,
    /// The filter expression was false for the record.
    #[parent(RecordError)]
    #[code(27)]
    #[alias("AEROSPIKE_ERR_FILTERED_OUT")]
    FilteredOut,
}

to_kind!(Exception {
    BackpressureError => AsyncQueueFull,
    RustPanicError => ClientError,
    ClusterError => ConnectionError,
    InvalidArgError => ParamError,
    AerospikeTimeoutError => TimeoutError,
    AerospikeIndexError => IndexError,
    BinTypeError => BinIncompatibleType,
});
error_kind!(Exception);

/// The class that owns the code of this kind or means it, or the nearest kind above that has one.
impl From<ErrorKind> for Exception {
    fn from(kind: ErrorKind) -> Self {
        match kind {
            // One class for all that keeps the client from the cluster.
            ErrorKind::InvalidNodeError
            | ErrorKind::NoMoreConnectionsError
            | ErrorKind::MaxErrorRateExceeded => Self::ClusterError,
            // A query's timeout is raised as any other; for the official client it is a query's error first.
            ErrorKind::QueryTimeout => Self::AerospikeTimeoutError,
            kind => nearest(Self::ALL, kind).unwrap_or(Self::AerospikeError),
        }
    }
}
