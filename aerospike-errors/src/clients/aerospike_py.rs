//! The exceptions of aerospike-py.

use super::convert::{error_kind, nearest, to_kind};
use crate::{AerospikeError, ErrorKind};

/// An exception of aerospike-py, as in the released package 0.14.4.
///
/// The documentation lacks `BackpressureError` and `RustPanicError`. The deprecated names
/// `TimeoutError` and `IndexError` are aliases. [`classify`](Self::classify) returns the class that
/// the package raises for a code of the server, also for 50, which is not an error. The constant of
/// a code is an alias of the class that owns the code; only the documentation has
/// `AEROSPIKE_ERR_BIN_INCOMPATIBLE_TYPE`.
///
/// # Conversion
///
/// The conversion keeps the ancestry: the ancestors of a class are converted to the kind of the
/// class or to ancestors of that kind. These conversions lose information:
///
/// - A [`ClusterError`](Self::ClusterError) is a failed connection, an invalid server node, a pool
///   without connections or an open circuit breaker. It becomes [`ErrorKind::ConnectionError`],
///   which is transient as all four are. The [`ErrorKind::ClusterError`] of the official client is
///   another error: the server's code 11.
/// - A [`RustPanicError`](Self::RustPanicError) becomes [`ErrorKind::ClientError`].
/// - A [`BackpressureError`](Self::BackpressureError) becomes [`ErrorKind::AsyncQueueFull`]: both
///   report too many commands in progress.
/// - 212 raises [`AerospikeTimeoutError`](Self::AerospikeTimeoutError) as 9 does, and 15 raises
///   [`QueryAbortedError`](Self::QueryAbortedError) as 210 does. [`ErrorKind`] distinguishes them.
///
/// A kind becomes the class of its nearest ancestor that has one. For the codes that the package
/// raises as `ServerError`, this is often a narrower class: [`ErrorKind::RecordBusy`] becomes a
/// [`RecordError`](Self::RecordError).
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
    /// An Aerospike client reported a failure.
    AerospikeError,

    /// The client failed before or after it sent the request, or got no answer.
    ///
    /// Every client-side failure has code −1.
    #[parent(AerospikeError)]
    #[code(-1, ..=-1)]
    #[alias("AEROSPIKE_ERR_CLIENT")]
    ClientError,

    /// Too many operations are in progress.
    #[parent(ClientError)]
    BackpressureError,

    /// The native code panicked.
    #[parent(ClientError)]
    RustPanicError,

    /// The cluster or one of its server nodes cannot be reached.
    #[parent(AerospikeError)]
    ClusterError,

    /// An argument of the call is invalid.
    #[parent(AerospikeError)]
    InvalidArgError,

    /// The deadline passed in the client, in the server or in a query.
    #[parent(AerospikeError)]
    #[code(9, 212)]
    #[alias("TimeoutError", "AEROSPIKE_ERR_TIMEOUT")]
    AerospikeTimeoutError,

    /// The server answered with a failure.
    ///
    /// Raised for a code without a narrower class.
    #[parent(AerospikeError)]
    #[code(1..)]
    ServerError,

    /// A secondary index failed.
    ///
    /// Groups other classes and is not raised itself.
    #[parent(ServerError)]
    #[alias("IndexError")]
    AerospikeIndexError,

    /// The index does not exist.
    #[parent(AerospikeIndexError)]
    #[code(201)]
    #[alias("AEROSPIKE_ERR_INDEX_NOT_FOUND")]
    IndexNotFound,

    /// The index exists already.
    #[parent(AerospikeIndexError)]
    #[code(200)]
    #[alias("AEROSPIKE_ERR_INDEX_FOUND")]
    IndexFoundError,

    /// A query failed.
    ///
    /// Groups other classes and is not raised itself.
    #[parent(ServerError)]
    QueryError,

    /// The query was aborted.
    #[parent(QueryError)]
    #[code(210, 15)]
    #[alias("AEROSPIKE_ERR_QUERY_ABORTED", "AEROSPIKE_ERR_SCAN_ABORT")]
    QueryAbortedError,

    /// The security subsystem of the server reported a failure.
    #[parent(ServerError)]
    #[code(51..=56, 60..=66, 70..=75, 80..=83)]
    AdminError,

    /// A user-defined function failed.
    #[parent(ServerError)]
    #[code(100)]
    #[alias("AEROSPIKE_ERR_UDF")]
    UDFError,

    /// A request failed because of one record or one of its bins.
    ///
    /// Raised itself for elements of lists and maps.
    #[parent(AerospikeError)]
    #[code(23..=24)]
    RecordError,

    /// The record does not exist.
    #[parent(RecordError)]
    #[code(2)]
    #[alias("AEROSPIKE_ERR_RECORD_NOT_FOUND")]
    RecordNotFound,

    /// The record to create exists already.
    #[parent(RecordError)]
    #[code(5)]
    #[alias("AEROSPIKE_ERR_RECORD_EXISTS")]
    RecordExistsError,

    /// The generation of the record is not the expected one.
    #[parent(RecordError)]
    #[code(3)]
    #[alias("AEROSPIKE_ERR_RECORD_GENERATION")]
    RecordGenerationError,

    /// The record would be larger than the namespace allows.
    #[parent(RecordError)]
    #[code(13)]
    #[alias("AEROSPIKE_ERR_RECORD_TOO_BIG")]
    RecordTooBig,

    /// The name of a bin is too long, or there are too many bins.
    #[parent(RecordError)]
    #[code(21)]
    #[alias("AEROSPIKE_ERR_BIN_NAME")]
    BinNameError,

    /// The bin to create exists already.
    #[parent(RecordError)]
    #[code(6)]
    #[alias("AEROSPIKE_ERR_BIN_EXISTS")]
    BinExistsError,

    /// The bin to update does not exist.
    #[parent(RecordError)]
    #[code(17)]
    #[alias("AEROSPIKE_ERR_BIN_NOT_FOUND")]
    BinNotFound,

    /// The operation or the value does not fit the type of the bin.
    #[parent(RecordError)]
    #[code(12)]
    #[alias("AEROSPIKE_ERR_BIN_TYPE", "AEROSPIKE_ERR_BIN_INCOMPATIBLE_TYPE")]
    BinTypeError,

    /// The filter expression excluded the record, so nothing was done.
    #[parent(RecordError)]
    #[code(27)]
    #[alias("AEROSPIKE_ERR_FILTERED_OUT")]
    FilteredOut,
}

to_kind!(Exception {
    BackpressureError => AsyncQueueFull,
    RustPanicError => ClientError,
    ClusterError => ConnectionError,
});
error_kind!(Exception);

/// Returns the class with the code or the meaning of a kind, or the class of its nearest ancestor
/// that has one.
impl From<ErrorKind> for Exception {
    fn from(kind: ErrorKind) -> Self {
        match kind {
            // One class for each failure to reach the cluster.
            _ if kind.is_connection_error()
                || kind.is_invalid_node_error()
                || kind.is_no_more_connections_error()
                || kind.is_max_error_rate_exceeded() =>
            {
                Self::ClusterError
            }
            // The node of the server's code 11 has the name of that class.
            _ if kind.is_cluster_error() => Self::ServerError,
            _ if kind.is_param_error() => Self::InvalidArgError,
            ErrorKind::AsyncQueueFull => Self::BackpressureError,
            ErrorKind::BinIncompatibleType => Self::BinTypeError,
            // The package raises the timeout of a query as any other.
            ErrorKind::QueryTimeout => Self::AerospikeTimeoutError,
            _ => nearest(kind, Self::from_name).unwrap_or(Self::AerospikeError),
        }
    }
}
