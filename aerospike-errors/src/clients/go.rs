//! The negative codes of the Go client, which Ruby and PHP share.

use super::convert::error_kind;
use crate::{AerospikeError, ErrorKind};

/// A negative code as the Go, Ruby and PHP clients number it: Go 7.1.0, Ruby 4.1.0, PHP 1.4.0.
///
/// −22, −23 and −24 are those of Go 8, known at second hand only.
///
/// # What the conversion loses
///
/// [`ServerNotAvailable`](Self::ServerNotAvailable) and [`NetworkError`](Self::NetworkError) both become
/// [`ErrorKind::ConnectionError`]. Ten codes have no node of their own and fall to the one that is true of them:
///
/// | code | becomes | because |
/// |---|---|---|
/// | [`ScanTerminated`](Self::ScanTerminated), [`QueryTerminated`](Self::QueryTerminated), [`RecordsetClosed`](Self::RecordsetClosed) | [`ErrorKind::ClientAbortError`] | the caller closed the stream of records |
/// | [`TypeNotSupported`](Self::TypeNotSupported) | [`ErrorKind::SerializeError`] | the value has no form in the protocol |
/// | [`InvalidClusterPartitionMap`](Self::InvalidClusterPartitionMap) | [`ErrorKind::InvalidNodeError`] | the map is what names the node of a partition |
/// | [`RackNotDefined`](Self::RackNotDefined) | [`ErrorKind::InvalidNodeError`] | no node is in the rack that the policy asks for |
/// | [`CommandRejected`](Self::CommandRejected), [`ClusterNameMismatchError`](Self::ClusterNameMismatchError), [`CommonError`](Self::CommonError), [`GrpcError`](Self::GrpcError) | [`ErrorKind::ClientError`] | no narrower kind is sure to be true |
///
/// ```
/// use aerospike_errors::ErrorKind;
/// use aerospike_errors::clients::go::ClientCode;
///
/// let code = ClientCode::from_code(-15).unwrap();
/// assert_eq!(ErrorKind::from(code), ErrorKind::MaxErrorRateExceeded);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AerospikeError)]
#[non_exhaustive]
pub enum ClientCode {
    /// Something outside of the client failed; the cause says what.
    #[parent(ErrorKind::ClientError)]
    #[code(-17)]
    #[alias("COMMON_ERROR")]
    CommonError,
    /// A value could not be serialised for the server.
    #[parent(ErrorKind::SerializeError)]
    #[code(-1)]
    #[alias("SERIALIZE_ERROR")]
    SerializeError,
    /// The client could not make sense of what the server sent.
    #[parent(ErrorKind::BadResponse)]
    #[code(-2)]
    #[alias("PARSE_ERROR")]
    ParseError,
    /// The chosen node is not active.
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
    /// The server rejected an info command.
    #[parent(ErrorKind::ClientError)]
    #[code(-6)]
    #[alias("COMMAND_REJECTED")]
    CommandRejected,
    /// The type of a value is not supported.
    #[parent(ErrorKind::SerializeError)]
    #[code(-7)]
    #[alias("TYPE_NOT_SUPPORTED")]
    TypeNotSupported,
    /// No connection to the node is free.
    #[parent(ErrorKind::NoMoreConnectionsError)]
    #[code(-8)]
    #[alias("NO_AVAILABLE_CONNECTIONS_TO_NODE")]
    NoAvailableConnectionsToNode,
    /// The record set has been closed.
    #[parent(ErrorKind::ClientAbortError)]
    #[code(-9)]
    #[alias("RECORDSET_CLOSED")]
    RecordsetClosed,
    /// The name of the cluster is not the configured one.
    #[parent(ErrorKind::ClientError)]
    #[code(-10)]
    #[alias("CLUSTER_NAME_MISMATCH_ERROR")]
    ClusterNameMismatchError,
    /// The server takes no requests.
    #[parent(ErrorKind::ConnectionError)]
    #[code(-11)]
    #[alias("SERVER_NOT_AVAILABLE")]
    ServerNotAvailable,
    /// The partition map of the cluster is invalid.
    #[parent(ErrorKind::InvalidNodeError)]
    #[code(-12)]
    #[alias("INVALID_CLUSTER_PARTITION_MAP")]
    InvalidClusterPartitionMap,
    /// The requested rack is not defined for the node and namespace.
    #[parent(ErrorKind::InvalidNodeError)]
    #[code(-13)]
    #[alias("RACK_NOT_DEFINED")]
    RackNotDefined,
    /// The circuit breaker of the node is open.
    #[parent(ErrorKind::MaxErrorRateExceeded)]
    #[code(-15)]
    #[alias("MAX_ERROR_RATE")]
    MaxErrorRate,
    /// All the retries that the policy allows failed.
    #[parent(ErrorKind::MaxRetriesExceeded)]
    #[code(-16)]
    #[alias("MAX_RETRIES_EXCEEDED")]
    MaxRetriesExceeded,
    /// The network failed; the cause says how.
    #[parent(ErrorKind::ConnectionError)]
    #[code(-18)]
    #[alias("NETWORK_ERROR")]
    NetworkError,
    /// A row of a batch was not answered.
    #[parent(ErrorKind::NoResponse)]
    #[code(-19)]
    #[alias("NO_RESPONSE")]
    NoResponse,
    /// One or more rows of a batch failed.
    #[parent(ErrorKind::BatchFailed)]
    #[code(-20)]
    #[alias("BATCH_FAILED")]
    BatchFailed,
    /// The proxy of the cluster answered with an error of gRPC; Ruby has no such code.
    #[parent(ErrorKind::ClientError)]
    #[code(-21)]
    #[alias("GRPC_ERROR")]
    GrpcError,
    /// A transaction could not be committed.
    #[parent(ErrorKind::TransactionFailed)]
    #[code(-22)]
    #[alias("TXN_FAILED")]
    TxnFailed,
    /// A transaction that is to be aborted was committed before.
    #[parent(ErrorKind::TransactionAlreadyCommitted)]
    #[code(-23)]
    #[alias("TXN_ALREADY_COMMITTED")]
    TxnAlreadyCommitted,
    /// A transaction that is to be committed was aborted before.
    #[parent(ErrorKind::TransactionAlreadyAborted)]
    #[code(-24)]
    #[alias("TXN_ALREADY_ABORTED")]
    TxnAlreadyAborted,
}

error_kind!(ClientCode, Go);
