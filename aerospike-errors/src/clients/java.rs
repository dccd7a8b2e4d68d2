//! The negative codes of the Java client, which C#, the Rust client 3 and the SDKs on top of it share.

use super::convert::error_kind;
use crate::{AerospikeError, ErrorKind};

/// A negative code as the Java, C# and Rust 3 clients number it: Java 9.0.5, C# 8.4.0, `aerospike` 3.0.0.
///
/// # What the conversion loses
///
/// [`ScanTerminated`](Self::ScanTerminated) and [`QueryTerminated`](Self::QueryTerminated) both become
/// [`ErrorKind::ClientAbortError`], and [`CommandRejected`](Self::CommandRejected) joins
/// [`AsyncQueueFull`](Self::AsyncQueueFull): the limit on concurrent commands is what both report, C# with the one
/// and Java with the other.
///
/// ```
/// use aerospike_errors::ErrorKind;
/// use aerospike_errors::clients::java::ClientCode;
///
/// let code = ClientCode::from_code(-12).unwrap();
/// assert_eq!(ErrorKind::from(code), ErrorKind::MaxErrorRateExceeded);
/// assert!(code.is_a(ErrorKind::ClientError));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AerospikeError)]
#[non_exhaustive]
pub enum ClientCode {
    /// The client failed; by itself, in a way that it does not classify.
    #[parent(ErrorKind::ClientError)]
    #[code(-1, ..=-1)]
    #[alias("CLIENT_ERROR")]
    ClientError,
    /// The client could not make sense of what the server sent.
    #[parent(ErrorKind::BadResponse)]
    #[code(-2)]
    #[alias("PARSE_ERROR")]
    ParseError,
    /// The chosen node is not active, or no node serves the partition.
    #[parent(ErrorKind::InvalidNodeError)]
    #[code(-3)]
    #[alias("INVALID_NODE_ERROR")]
    InvalidNodeError,
    /// The caller stopped a scan.
    #[parent(ErrorKind::ClientAbortError)]
    #[code(-4)]
    #[alias("SCAN_TERMINATED")]
    ScanTerminated,
    /// The caller stopped a query.
    #[parent(ErrorKind::ClientAbortError)]
    #[code(-5)]
    #[alias("QUERY_TERMINATED")]
    QueryTerminated,
    /// Too many asynchronous commands run; only C# says so with this number.
    #[parent(ErrorKind::AsyncQueueFull)]
    #[code(-6)]
    #[alias("COMMAND_REJECTED")]
    CommandRejected,
    /// The connections allowed to the node are all in use.
    #[parent(ErrorKind::NoMoreConnectionsError)]
    #[code(-7)]
    #[alias("NO_MORE_CONNECTIONS")]
    NoMoreConnections,
    /// A connection could not be made, or broke.
    #[parent(ErrorKind::ConnectionError)]
    #[code(-8)]
    #[alias("SERVER_NOT_AVAILABLE")]
    ServerNotAvailable,
    /// The queue of asynchronous commands is full; C# has no such code.
    #[parent(ErrorKind::AsyncQueueFull)]
    #[code(-9)]
    #[alias("ASYNC_QUEUE_FULL")]
    AsyncQueueFull,
    /// A value could not be serialised for the server.
    #[parent(ErrorKind::SerializeError)]
    #[code(-10)]
    #[alias("SERIALIZE_ERROR")]
    SerializeError,
    /// All the retries that the policy allows failed.
    #[parent(ErrorKind::MaxRetriesExceeded)]
    #[code(-11)]
    #[alias("MAX_RETRIES_EXCEEDED")]
    MaxRetriesExceeded,
    /// The circuit breaker of the node is open.
    #[parent(ErrorKind::MaxErrorRateExceeded)]
    #[code(-12)]
    #[alias("MAX_ERROR_RATE")]
    MaxErrorRate,
    /// A row of a batch was not answered.
    #[parent(ErrorKind::NoResponse)]
    #[code(-15)]
    #[alias("NO_RESPONSE")]
    NoResponse,
    /// One or more rows of a batch failed.
    #[parent(ErrorKind::BatchFailed)]
    #[code(-16)]
    #[alias("BATCH_FAILED")]
    BatchFailed,
    /// A transaction could not be committed.
    #[parent(ErrorKind::TransactionFailed)]
    #[code(-17)]
    #[alias("TXN_FAILED")]
    TxnFailed,
    /// A transaction that is to be aborted was committed before.
    #[parent(ErrorKind::TransactionAlreadyCommitted)]
    #[code(-18)]
    #[alias("TXN_ALREADY_COMMITTED")]
    TxnAlreadyCommitted,
    /// A transaction that is to be committed was aborted before.
    #[parent(ErrorKind::TransactionAlreadyAborted)]
    #[code(-19)]
    #[alias("TXN_ALREADY_ABORTED")]
    TxnAlreadyAborted,
}

error_kind!(ClientCode, Java);
