//! The negative codes of the C client, which Python and Node share.

use super::convert::error_kind;
use crate::{AerospikeError, ErrorKind};

/// A negative code as the C, Python and Node clients number it: `as_status.h` of the C client 7.5.0.
///
/// This is the documented numbering and so the one of [`ErrorKind`]: the conversion loses nothing, and
/// [`ErrorKind::from_code`] answers the same.
///
/// ```
/// use aerospike_errors::ErrorKind;
/// use aerospike_errors::clients::c::ClientCode;
///
/// let code = ClientCode::from_code(-14).unwrap();
/// assert_eq!(ErrorKind::from(code), ErrorKind::MaxErrorRateExceeded);
/// assert!(code.is_a(ErrorKind::ClientError));
/// assert_eq!(ClientCode::classify(-99), Some(ClientCode::Client));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AerospikeError)]
#[non_exhaustive]
pub enum ClientCode {
    /// The client failed; by itself, in a way that it does not classify.
    #[parent(ErrorKind::ClientError)]
    #[code(-1, ..=-1)]
    #[alias("AEROSPIKE_ERR_CLIENT", "AEROSPIKE_ERR", "ERR_CLIENT")]
    Client,
    /// An argument of the call is invalid.
    #[parent(ErrorKind::ParamError)]
    #[code(-2)]
    #[alias("AEROSPIKE_ERR_PARAM", "ERR_PARAM")]
    Param,
    /// No more records follow; a signal inside of the client.
    #[parent(ErrorKind::NoMoreRecords)]
    #[code(-3)]
    #[alias("AEROSPIKE_NO_MORE_RECORDS", "NO_MORE_RECORDS")]
    NoMoreRecords,
    /// A host name could not be resolved.
    #[parent(ErrorKind::InvalidHostError)]
    #[code(-4)]
    #[alias("AEROSPIKE_ERR_INVALID_HOST", "ERR_INVALID_HOST")]
    InvalidHost,
    /// The caller stopped a scan or query before its end.
    #[parent(ErrorKind::ClientAbortError)]
    #[code(-5)]
    #[alias("AEROSPIKE_ERR_CLIENT_ABORT", "ERR_CLIENT_ABORT")]
    ClientAbort,
    /// An asynchronous connection could not be made, or broke.
    #[parent(ErrorKind::AsyncConnectionError)]
    #[code(-6)]
    #[alias("AEROSPIKE_ERR_ASYNC_CONNECTION", "ERR_ASYNC_CONNECTION")]
    AsyncConnection,
    /// The connections allowed to the node are all in use.
    #[parent(ErrorKind::NoMoreConnectionsError)]
    #[code(-7)]
    #[alias("AEROSPIKE_ERR_NO_MORE_CONNECTIONS", "ERR_NO_MORE_CONNECTIONS")]
    NoMoreConnections,
    /// No active node serves the partition.
    #[parent(ErrorKind::InvalidNodeError)]
    #[code(-8)]
    #[alias("AEROSPIKE_ERR_INVALID_NODE", "ERR_INVALID_NODE")]
    InvalidNode,
    /// The TLS handshake or session failed.
    #[parent(ErrorKind::TLSError)]
    #[code(-9)]
    #[alias("AEROSPIKE_ERR_TLS_ERROR", "ERR_TLS_ERROR")]
    TlsError,
    /// A connection could not be made, or broke.
    #[parent(ErrorKind::ConnectionError)]
    #[code(-10)]
    #[alias("AEROSPIKE_ERR_CONNECTION", "ERR_CONNECTION")]
    Connection,
    /// The queue of asynchronous commands is full.
    #[parent(ErrorKind::AsyncQueueFull)]
    #[code(-11)]
    #[alias("AEROSPIKE_ERR_ASYNC_QUEUE_FULL", "ERR_ASYNC_QUEUE_FULL")]
    AsyncQueueFull,
    /// All the retries that the policy allows failed.
    #[parent(ErrorKind::MaxRetriesExceeded)]
    #[code(-12)]
    #[alias("AEROSPIKE_ERR_MAX_RETRIES_EXCEEDED", "ERR_MAX_RETRIES_EXCEEDED")]
    MaxRetriesExceeded,
    /// A batch is to be retried in the ordinary way; a signal inside of the client.
    #[parent(ErrorKind::UseNormalRetry)]
    #[code(-13)]
    #[alias("AEROSPIKE_USE_NORMAL_RETRY", "USE_NORMAL_RETRY")]
    UseNormalRetry,
    /// The circuit breaker of the node is open.
    #[parent(ErrorKind::MaxErrorRateExceeded)]
    #[code(-14)]
    #[alias("AEROSPIKE_MAX_ERROR_RATE", "MAX_ERROR_RATE")]
    MaxErrorRate,
    /// A row of a batch was not answered.
    #[parent(ErrorKind::NoResponse)]
    #[code(-15)]
    #[alias("AEROSPIKE_NO_RESPONSE", "NO_RESPONSE")]
    NoResponse,
    /// One or more rows of a batch failed.
    #[parent(ErrorKind::BatchFailed)]
    #[code(-16)]
    #[alias("AEROSPIKE_BATCH_FAILED", "BATCH_FAILED")]
    BatchFailed,
    /// A transaction could not be committed.
    #[parent(ErrorKind::TransactionFailed)]
    #[code(-17)]
    #[alias("AEROSPIKE_TXN_FAILED", "TXN_FAILED")]
    TxnFailed,
    /// A transaction that is to be aborted was committed before.
    #[parent(ErrorKind::TransactionAlreadyCommitted)]
    #[code(-18)]
    #[alias("AEROSPIKE_TXN_ALREADY_COMMITTED", "TXN_ALREADY_COMMITTED")]
    TxnAlreadyCommitted,
    /// A transaction that is to be committed was aborted before.
    #[parent(ErrorKind::TransactionAlreadyAborted)]
    #[code(-19)]
    #[alias("AEROSPIKE_TXN_ALREADY_ABORTED", "TXN_ALREADY_ABORTED")]
    TxnAlreadyAborted,
    /// Metrics were switched by hand while dynamic configuration governs them.
    #[parent(ErrorKind::MetricsConflict)]
    #[code(-20)]
    #[alias("AEROSPIKE_METRICS_CONFLICT", "METRICS_CONFLICT")]
    MetricsConflict,
}

error_kind!(ClientCode, C);
