//! The canonical tree: every documented error of Aerospike's server and clients.

use core::error::Error;
use core::fmt;

use crate::AerospikeError;

/// Every documented error of Aerospike, as one tree.
///
/// A node has the name of the exception class in the official Python client, if there is one.
/// [A picture](crate::documented_tree) shows all nodes, and so does
/// [the tree as text](#impl-ErrorKind). Every *is a* of the trees of the official Python client and
/// of aerospike-py is true here: [`FilteredOut`] is a [`RecordError`] as in aerospike-py, which is
/// a [`ServerError`] as in the official client.
///
/// ```
/// use aerospike_errors::ErrorKind;
///
/// let kind = ErrorKind::from_code(202).unwrap();
/// assert_eq!(kind, ErrorKind::IndexOOM);
/// assert!(kind.is_index_error() && kind.is_server_error());
/// assert!(!kind.is_transient());
/// ```
///
/// `Display` writes the description in the style of an error message:
///
/// ```
/// use aerospike_errors::ErrorKind;
///
/// assert_eq!(ErrorKind::RecordNotFound.to_string(), "the record does not exist");
/// ```
///
/// # Codes
///
/// Positive codes come from the server, with the exception of 1301 and 1302, which the C and Go
/// clients report. Both the server and the clients report 9. Negative codes are used as in the C,
/// Python and Node clients. Java, C# and Rust have a second numbering. Go, Ruby, PHP 8 and Elixir
/// have a third numbering. For example, −12 is *max retries* in the first, *max error rate* in the
/// second and *invalid partition map* in the third. A negative code of another client must
/// therefore be converted by its [`Numbering`](crate::Numbering), not by [`from_code`].
///
/// [`classify`] finds a node for every code except 0 and 50, which are not errors. A code that no
/// node owns is classified by the documented ranges (50–99 security, 100–109 UDF, 120–129
/// transaction, 150–159 batch, 160–169 geospatial, 200–219 index and query), and otherwise as
/// [`ServerError`] or [`ClientError`]. Within the last range, 210–219 are classified as
/// [`QueryError`], because in this range the codes of index errors are below 210, and the codes of
/// query errors are 210 or higher.
///
/// Predicates and `is_a` keep their results when a code gets a name, because its node moves down
/// the tree. Comparisons with `==` do not.
///
/// ```
/// use aerospike_errors::ErrorKind;
///
/// assert_eq!(ErrorKind::from_code(207), None);
/// assert_eq!(ErrorKind::classify(207), Some(ErrorKind::IndexError));
/// assert_eq!(ErrorKind::classify(0), None);
/// ```
///
/// # Names
///
/// The aliases of a node are the constants of the server and of the clients, and the exception
/// classes of the newer SDKs. A name that means different nodes in two numberings is not an alias:
/// `COMMAND_REJECTED` is found by [`Numbering::from_name`](crate::Numbering::from_name) only. That
/// method also accepts any case and a missing prefix. Three names of aerospike-py have the meaning
/// of the C client here: `AEROSPIKE_ERR_PARAM` is −2 and not 4, `AEROSPIKE_ERR_CLUSTER` is 11 and
/// not −11, and [`ClusterError`] is the server's code 11 and not a failed connection.
///
/// # Categories
///
/// The clients do not agree on categories, so this is the policy of this crate.
///
/// | category | meaning |
/// |---|---|
/// | `transient` | The cause can disappear while the caller waits: load, a queue, a lock, a restart, a timeout. The same request may succeed later unchanged. [`ServerFull`] and [`ForbiddenError`] are not transient, because their codes also cover conditions that an operator has to change. |
/// | `permanent` | The same request will never succeed. |
/// | `refused` | The server decides it before it applies a write, as its source shows: 8, 14, 18 and 22. |
/// | `enterprise` | It concerns a feature of the Enterprise Edition. The Community Edition sends it only to report that it lacks the feature. |
/// | `authentication` | The identity of the caller could not be established. |
/// | `authorization` | The identity of the caller is known, and the operation is not allowed to it. |
/// | `capacity` | A resource of the server or the client is used up: memory, storage, a queue, connections, a hot key. |
/// | `not_found` | The request names something that does not exist. |
/// | `conflict` | The request conflicts with the present state: a version, an existing name, another transaction. |
/// | `invalid` | The request is malformed, too large, or does not fit the data. |
///
/// A further category would be a breaking change, because a tree that is mounted here may have a
/// method of that name.
///
/// [The guide to mapping](crate::guide::mapping) has the table of HTTP statuses and gRPC codes.
///
/// # Sources
///
/// Codes, defines and versions: the server's `proto.h` from 4.0.0.1 to 8.1.2.0, one later state of
/// it, and the documented tables up to 8.2.0. Negative codes: `as_status.h` of the C client 7.5.0.
/// Names and parents: the official Python client 19.3.0 and aerospike-py 0.14.4 with their
/// documentation. Aliases: the same, Java 9.0, C# 8.4, Go 7.1 and 8, Node 6.7, Ruby 4.1, PHP 7 and
/// 8, Rust 3.0, Elixir's `aerospike_driver` 0.3 and the SDKs for Java and Python.
///
/// [`ClientError`]: ErrorKind::ClientError
/// [`ClusterError`]: ErrorKind::ClusterError
/// [`FilteredOut`]: ErrorKind::FilteredOut
/// [`ForbiddenError`]: ErrorKind::ForbiddenError
/// [`QueryError`]: ErrorKind::QueryError
/// [`RecordError`]: ErrorKind::RecordError
/// [`ServerError`]: ErrorKind::ServerError
/// [`ServerFull`]: ErrorKind::ServerFull
/// [`classify`]: ErrorKind::classify
/// [`from_code`]: ErrorKind::from_code
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AerospikeError)]
#[property(
    /// Returns the HTTP status with which a service reports the error to its own caller.
    ///
    /// [The guide to mapping](crate::guide::mapping) has the reasons.
    http_status: u16,
    /// Returns the gRPC code, as in `google.rpc.Code`, with which a service reports the error to
    /// its own caller.
    ///
    /// [The guide to mapping](crate::guide::mapping) has the reasons.
    grpc_code: i32,
)]
#[non_exhaustive]
pub enum ErrorKind {
    /// An Aerospike client reported a failure.
    #[alias("com.aerospike.client.AerospikeException", "AerospikeException")]
    #[property(http_status = 500, grpc_code = 2)]
    AerospikeError,

    // Client-side failures. The negative codes are used as in the C, Python and Node clients.
    /// The client failed before or after it sent the request, or got no answer.
    ///
    /// The client uses the code of this node for failures that it does not classify. A negative
    /// code that no client documents is classified as this node.
    #[parent(AerospikeError)]
    #[code(-1, ..=-1)]
    #[alias("AEROSPIKE_ERR_CLIENT", "AEROSPIKE_ERR", "ERR_CLIENT", "CLIENT_ERROR")]
    ClientError,

    /// An argument of the call is invalid, and nothing was sent.
    ///
    /// In aerospike-py the constant `AEROSPIKE_ERR_PARAM` is the server's code 4; here it is the C
    /// client's −2.
    #[parent(ClientError)]
    #[code(-2)]
    #[category(permanent, invalid)]
    #[alias(
        "AEROSPIKE_ERR_PARAM",
        "ERR_PARAM",
        "InvalidArgument",
        "InvalidArgError",
        "InvalidRustClientArgs"
    )]
    #[property(http_status = 400, grpc_code = 3)]
    ParamError,

    /// The scan or query requires a maximum number of records.
    ///
    /// Only the Elixir client has this error.
    #[parent(ParamError)]
    #[alias("MAX_RECORDS_REQUIRED")]
    MaxRecordsRequired,

    /// The stream of records is at its end.
    ///
    /// The C client uses the code as an internal signal.
    #[parent(ClientError)]
    #[code(-3)]
    #[alias("AEROSPIKE_NO_MORE_RECORDS", "NO_MORE_RECORDS")]
    NoMoreRecords,

    /// A host name could not be resolved.
    ///
    /// The documentation of the official Python client also calls the class `InvalidHost`; the
    /// released package does not.
    #[parent(ClientError)]
    #[code(-4)]
    #[alias("AEROSPIKE_ERR_INVALID_HOST", "ERR_INVALID_HOST", "InvalidHost")]
    InvalidHostError,

    /// The caller stopped a scan or query before its end.
    #[parent(ClientError)]
    #[code(-5)]
    #[alias("AEROSPIKE_ERR_CLIENT_ABORT", "ERR_CLIENT_ABORT")]
    #[property(http_status = 500, grpc_code = 1)]
    ClientAbortError,

    /// The caller stopped a scan before its end.
    #[parent(ClientAbortError)]
    #[alias("SCAN_TERMINATED", "AerospikeException$ScanTerminated")]
    ScanTerminated,

    /// The caller stopped a query before its end.
    #[parent(ClientAbortError)]
    #[alias(
        "QUERY_TERMINATED",
        "AerospikeException$QueryTerminated",
        "QueryTerminatedError"
    )]
    QueryTerminated,

    /// The record set was closed before its end.
    #[parent(ClientAbortError)]
    #[alias("RECORDSET_CLOSED")]
    RecordsetClosed,

    /// An asynchronous connection could not be opened or was lost.
    #[parent(ClientError)]
    #[code(-6)]
    #[category(transient)]
    #[alias("AEROSPIKE_ERR_ASYNC_CONNECTION", "ERR_ASYNC_CONNECTION")]
    #[property(http_status = 503, grpc_code = 14)]
    AsyncConnectionError,

    /// All connections that are allowed to the server node are in use.
    #[parent(ClientError)]
    #[code(-7)]
    #[category(transient, capacity)]
    #[alias(
        "AEROSPIKE_ERR_NO_MORE_CONNECTIONS",
        "ERR_NO_MORE_CONNECTIONS",
        "NO_MORE_CONNECTIONS",
        "NO_AVAILABLE_CONNECTIONS_TO_NODE",
        "NoMoreConnections"
    )]
    #[property(http_status = 503, grpc_code = 14)]
    NoMoreConnectionsError,

    /// No connection of the pool became free in time.
    ///
    /// Only the Elixir client has this error.
    #[parent(NoMoreConnectionsError)]
    #[alias("POOL_TIMEOUT")]
    PoolTimeout,

    /// No active server node serves the partition.
    #[parent(ClientError)]
    #[code(-8)]
    #[category(transient)]
    #[alias(
        "AEROSPIKE_ERR_INVALID_NODE",
        "ERR_INVALID_NODE",
        "INVALID_NODE_ERROR",
        "InvalidNode",
        "AerospikeException$InvalidNode"
    )]
    #[property(http_status = 503, grpc_code = 14)]
    InvalidNodeError,

    /// The partition map of the cluster is invalid.
    ///
    /// The client reads from this map which server node serves a partition.
    #[parent(InvalidNodeError)]
    #[alias("INVALID_CLUSTER_PARTITION_MAP")]
    InvalidClusterPartitionMap,

    /// No server node is in the rack that the policy names.
    #[parent(InvalidNodeError)]
    #[alias("RACK_NOT_DEFINED")]
    RackNotDefined,

    /// The client has not yet found the server nodes of the cluster.
    ///
    /// Only the Elixir client has this error.
    #[parent(InvalidNodeError)]
    #[alias("CLUSTER_NOT_READY")]
    ClusterNotReady,

    /// The TLS handshake or session failed.
    #[parent(ClientError)]
    #[code(-9)]
    #[alias("AEROSPIKE_ERR_TLS_ERROR", "ERR_TLS_ERROR")]
    TLSError,

    /// A connection to the server could not be opened or was lost.
    ///
    /// Java, Go and the clients that share their numberings call it `SERVER_NOT_AVAILABLE`. The
    /// class `ClusterError` of aerospike-py becomes this node; the node
    /// [`ClusterError`](Self::ClusterError) is the server's code 11.
    #[parent(ClientError)]
    #[code(-10)]
    #[category(transient)]
    #[alias(
        "AEROSPIKE_ERR_CONNECTION",
        "ERR_CONNECTION",
        "SERVER_NOT_AVAILABLE",
        "NETWORK_ERROR",
        "Connection",
        "ServerNotAvailable",
        "AerospikeException$Connection"
    )]
    #[property(http_status = 503, grpc_code = 14)]
    ConnectionError,

    /// The queue of asynchronous commands that wait for a connection is full.
    ///
    /// C# reports the limit of concurrent commands as `COMMAND_REJECTED`, and Java as
    /// `ASYNC_QUEUE_FULL`.
    #[parent(ClientError)]
    #[code(-11)]
    #[category(transient, capacity)]
    #[alias(
        "AEROSPIKE_ERR_ASYNC_QUEUE_FULL",
        "ERR_ASYNC_QUEUE_FULL",
        "ASYNC_QUEUE_FULL",
        "AerospikeException$AsyncQueueFull"
    )]
    #[property(http_status = 503, grpc_code = 14)]
    AsyncQueueFull,

    /// All attempts that the policy allows failed.
    ///
    /// The cause states why the last attempt failed.
    #[parent(ClientError)]
    #[code(-12)]
    #[category(transient)]
    #[alias(
        "AEROSPIKE_ERR_MAX_RETRIES_EXCEEDED",
        "ERR_MAX_RETRIES_EXCEEDED",
        "MAX_RETRIES_EXCEEDED"
    )]
    #[property(http_status = 503, grpc_code = 14)]
    MaxRetriesExceeded,

    /// A batch has to be retried by the ordinary procedure.
    ///
    /// The C client uses the code as an internal signal.
    #[parent(ClientError)]
    #[code(-13)]
    #[alias("AEROSPIKE_USE_NORMAL_RETRY", "USE_NORMAL_RETRY")]
    UseNormalRetry,

    /// The circuit breaker of the server node is open, so the command was not sent.
    #[parent(ClientError)]
    #[code(-14)]
    #[category(transient)]
    #[alias(
        "AEROSPIKE_MAX_ERROR_RATE",
        "MAX_ERROR_RATE",
        "MaxErrorRate",
        "Backoff",
        "AerospikeException$Backoff",
        "BackoffError",
        "MaxErrorRateError"
    )]
    #[property(http_status = 503, grpc_code = 14)]
    MaxErrorRateExceeded,

    /// The circuit breaker of the client is open, so the command was not sent.
    ///
    /// Only the Elixir client has this error. It also reports the limit of concurrent commands of a
    /// server node.
    #[parent(MaxErrorRateExceeded)]
    #[alias("CIRCUIT_OPEN")]
    CircuitOpen,

    /// The server did not answer a row of a batch.
    #[parent(ClientError)]
    #[code(-15)]
    #[category(transient)]
    #[alias("AEROSPIKE_NO_RESPONSE", "NO_RESPONSE")]
    #[property(http_status = 503, grpc_code = 14)]
    NoResponse,

    /// At least one row of a batch failed.
    ///
    /// Each row has its own result.
    #[parent(ClientError)]
    #[code(-16)]
    #[alias(
        "AEROSPIKE_BATCH_FAILED",
        "BATCH_FAILED",
        "AerospikeException$BatchRecords",
        "AerospikeException$BatchRecordArray",
        "BatchFailedError"
    )]
    BatchFailed,

    /// A transaction could not be committed.
    ///
    /// Either a record that the transaction read has changed, or the client could not finish the
    /// commit. In the first case the transaction has to be repeated as a whole, so this node is not
    /// transient. In the second case the error is in doubt, and aborting the transaction is
    /// refused: the commit may be sent again, which is idempotent.
    #[parent(ClientError)]
    #[code(-17)]
    #[category(conflict)]
    #[alias(
        "AEROSPIKE_TXN_FAILED",
        "TXN_FAILED",
        "TxnFailed",
        "Commit",
        "AerospikeException$Commit",
        "CommitError",
        "CommitFailedError"
    )]
    #[property(http_status = 409, grpc_code = 10)]
    TransactionFailed,

    /// The transaction cannot be aborted because it has been committed.
    #[parent(ClientError)]
    #[code(-18)]
    #[category(permanent, conflict)]
    #[alias(
        "AEROSPIKE_TXN_ALREADY_COMMITTED",
        "TXN_ALREADY_COMMITTED",
        "TxnAlreadyCommitted"
    )]
    #[property(http_status = 409, grpc_code = 9)]
    TransactionAlreadyCommitted,

    /// The transaction cannot be committed because it has been aborted.
    #[parent(ClientError)]
    #[code(-19)]
    #[category(permanent, conflict)]
    #[alias(
        "AEROSPIKE_TXN_ALREADY_ABORTED",
        "TXN_ALREADY_ABORTED",
        "TxnAlreadyAborted"
    )]
    #[property(http_status = 409, grpc_code = 9)]
    TransactionAlreadyAborted,

    /// Metrics cannot be switched by a call while dynamic configuration controls them.
    #[parent(ClientError)]
    #[code(-20)]
    #[alias("AEROSPIKE_METRICS_CONFLICT", "METRICS_CONFLICT")]
    MetricsConflict,

    /// A value could not be serialized for the server.
    #[parent(ClientError)]
    #[category(permanent, invalid)]
    #[alias(
        "SERIALIZE_ERROR",
        "Serialize",
        "AerospikeException$Serialize",
        "SerializationError"
    )]
    #[property(http_status = 400, grpc_code = 3)]
    SerializeError,

    /// The type of a value is not supported.
    #[parent(SerializeError)]
    #[alias("TYPE_NOT_SUPPORTED")]
    TypeNotSupported,

    /// The client could not parse the answer of the server.
    #[parent(ClientError)]
    #[alias("PARSE_ERROR", "ParseError", "Parse", "AerospikeException$Parse")]
    #[property(http_status = 500, grpc_code = 13)]
    BadResponse,

    /// The server rejected an info command.
    ///
    /// Go, Ruby and Elixir have the constant `COMMAND_REJECTED` for this code. In C# the same name
    /// means that too many asynchronous commands are running, which is
    /// [`AsyncQueueFull`](Self::AsyncQueueFull); so the constant is found by
    /// [`Numbering::from_name`](crate::Numbering::from_name) only.
    #[parent(ClientError)]
    CommandRejected,

    /// The cluster has another name than the client is configured for.
    #[parent(ClientError)]
    #[alias("CLUSTER_NAME_MISMATCH_ERROR", "CLUSTER_NAME_MISMATCH")]
    ClusterNameMismatchError,

    /// An error outside of the client was wrapped.
    ///
    /// The cause is the original error.
    #[parent(ClientError)]
    #[alias("COMMON_ERROR")]
    CommonError,

    /// The proxy of the cluster answered with a gRPC error.
    ///
    /// The Go client, PHP 8 and Elixir have the code; Ruby does not.
    #[parent(ClientError)]
    #[alias("GRPC_ERROR")]
    GrpcError,

    /// A Base64 text could not be decoded.
    #[parent(ClientError)]
    #[alias("Base64DecodeError")]
    Base64,

    /// A text is not valid UTF-8.
    #[parent(ClientError)]
    #[alias("InvalidUTF8")]
    InvalidUtf8,

    /// An input or output operation failed.
    #[parent(ClientError)]
    #[alias("IoError")]
    Io,

    /// The sending half of an internal channel was closed.
    #[parent(ClientError)]
    #[alias("RecvError")]
    MpscRecv,

    /// An IP or socket address could not be parsed.
    #[parent(ClientError)]
    #[alias("ParseAddressError")]
    ParseAddr,

    /// An integer could not be parsed.
    #[parent(ClientError)]
    #[alias("ParseIntError")]
    ParseInt,

    /// The password could not be hashed for authentication.
    #[parent(ClientError)]
    #[alias("PasswordHashError")]
    PwHash,

    // Failures that server and client report with one code.
    /// The deadline of the request passed.
    ///
    /// The server and the clients share this code, so it is not a
    /// [`ServerError`](Self::ServerError). It is the only positive code after which a write that
    /// was sent once is in doubt. The deadline of a query has its own code and node:
    /// [`QueryTimeout`](Self::QueryTimeout) (212) is a [`QueryError`](Self::QueryError) and not a
    /// `TimeoutError`.
    #[parent(AerospikeError)]
    #[code(9)]
    #[category(transient)]
    #[alias(
        "AS_ERR_TIMEOUT",
        "AS_PROTO_RESULT_FAIL_TIMEOUT",
        "AEROSPIKE_ERR_TIMEOUT",
        "ERR_TIMEOUT",
        "TIMEOUT",
        "AerospikeTimeoutError",
        "Timeout",
        "AerospikeException$Timeout",
        "com.aerospike.client.AerospikeException$Timeout"
    )]
    #[property(http_status = 504, grpc_code = 4)]
    TimeoutError,

    // Failures that the server reports.
    /// The server answered with a failure.
    ///
    /// The server uses the code of this node for failures that it does not classify. Examples are
    /// an info command without a code of its own, and a UDF module that does not compile. A
    /// positive code that no node owns and no narrower range contains is classified as this node.
    #[parent(AerospikeError)]
    #[code(1, 1..=49, 51..)]
    #[alias(
        "AS_ERR_UNKNOWN",
        "AS_PROTO_RESULT_FAIL_UNKNOWN",
        "AEROSPIKE_ERR_SERVER",
        "ERR_SERVER",
        "SERVER_ERROR"
    )]
    ServerError,

    /// The server could not accept the request.
    ///
    /// A field, operation, parameter or expression is malformed or not supported. In aerospike-py
    /// the constant of this code is `AEROSPIKE_ERR_PARAM`, which the C client uses for
    /// [`ParamError`](Self::ParamError).
    #[parent(ServerError)]
    #[code(4)]
    #[category(invalid)]
    #[alias(
        "AS_ERR_PARAMETER",
        "AS_PROTO_RESULT_FAIL_PARAMETER",
        "AEROSPIKE_ERR_REQUEST_INVALID",
        "ERR_REQUEST_INVALID",
        "PARAMETER_ERROR",
        "ParameterError"
    )]
    #[property(http_status = 400, grpc_code = 3)]
    InvalidRequest,

    /// The namespace has no memory or storage left for writes.
    ///
    /// The server refuses the write before it applies anything. Writes that are stopped by a full
    /// set or by the clock have code 22.
    #[parent(ServerError)]
    #[code(8)]
    #[category(refused, capacity)]
    #[alias(
        "AS_ERR_OUT_OF_SPACE",
        "AS_PROTO_RESULT_FAIL_PARTITION_OUT_OF_SPACE",
        "AS_PROTO_RESULT_FAIL_OUT_OF_SPACE",
        "AEROSPIKE_ERR_SERVER_FULL",
        "AEROSPIKE_ERR_SERVER_MEM",
        "ERR_SERVER_FULL",
        "SERVER_MEM_ERROR",
        "ServerMemError"
    )]
    #[property(http_status = 503, grpc_code = 8)]
    ServerFull,

    /// The configuration of XDR forbids the write.
    ///
    /// Servers before 5.0 send the code; later servers send 22 instead, and their header marks 10
    /// as unused. Older servers and clients call it `NO_XDR` or `NO_XDS`: XDR is not available.
    #[parent(ServerError)]
    #[code(10)]
    #[category(enterprise)]
    #[alias(
        "AS_ERR_ALWAYS_FORBIDDEN",
        "AS_PROTO_RESULT_FAIL_NO_XDR",
        "AS_PROTO_RESULT_FAIL_ALWAYS_FORBIDDEN",
        "AEROSPIKE_ERR_ALWAYS_FORBIDDEN",
        "ERR_ALWAYS_FORBIDDEN",
        "ERR_NO_XDR",
        "ALWAYS_FORBIDDEN",
        "NO_XDS"
    )]
    #[property(http_status = 403, grpc_code = 9)]
    AlwaysForbidden,

    /// This server, build or namespace does not support the feature.
    #[parent(ServerError)]
    #[code(16)]
    #[alias(
        "AS_ERR_UNSUPPORTED_FEATURE",
        "AS_PROTO_RESULT_FAIL_UNSUPPORTED_FEATURE",
        "AEROSPIKE_ERR_UNSUPPORTED_FEATURE",
        "ERR_UNSUPPORTED_FEATURE",
        "UNSUPPORTED_FEATURE"
    )]
    #[property(http_status = 501, grpc_code = 12)]
    UnsupportedFeature,

    /// The storage device cannot keep up with the queued writes.
    ///
    /// The server refuses the write before it applies anything.
    #[parent(ServerError)]
    #[code(18)]
    #[category(transient, refused, capacity)]
    #[alias(
        "AS_ERR_DEVICE_OVERLOAD",
        "AS_PROTO_RESULT_FAIL_DEVICE_OVERLOAD",
        "AEROSPIKE_ERR_DEVICE_OVERLOAD",
        "ERR_DEVICE_OVERLOAD",
        "DEVICE_OVERLOAD"
    )]
    #[property(http_status = 503, grpc_code = 14)]
    DeviceOverload,

    /// The namespace is missing in the request or does not exist.
    #[parent(ServerError)]
    #[code(20)]
    #[category(not_found)]
    #[alias(
        "AS_ERR_NAMESPACE",
        "AS_PROTO_RESULT_FAIL_NAMESPACE",
        "AEROSPIKE_ERR_NAMESPACE_NOT_FOUND",
        "AEROSPIKE_ERR_INVALID_NAMESPACE",
        "ERR_NAMESPACE_NOT_FOUND",
        "INVALID_NAMESPACE",
        "InvalidNamespace",
        "AerospikeException$InvalidNamespace",
        "InvalidNamespaceError"
    )]
    #[property(http_status = 404, grpc_code = 5)]
    NamespaceNotFound,

    /// The server does not allow the operation at present.
    ///
    /// The reasons are: a truncation is running; clocks differ so far that writes stop; a set has
    /// reached its limit; an XDR filter blocks the write; a record of a strong-consistency
    /// namespace would be deleted without durability; the namespace does not allow a time to live;
    /// or too many jobs or queries are running, as with `query-threads-limit`. The server refuses
    /// the request before it applies anything.
    ///
    /// Some of these reasons are temporary and others need an operator. Without a
    /// [`Subcode`](crate::Subcode) the code does not state which, so this node is not transient; a
    /// query that exceeds `query-threads-limit` carries no subcode and therefore is not retryable
    /// either.
    #[parent(ServerError)]
    #[code(22)]
    #[category(refused)]
    #[alias(
        "AS_ERR_FORBIDDEN",
        "AS_PROTO_RESULT_FAIL_FORBIDDEN",
        "AEROSPIKE_ERR_FAIL_FORBIDDEN",
        "ERR_FAIL_FORBIDDEN",
        "FAIL_FORBIDDEN",
        "FailForbidden"
    )]
    #[property(http_status = 403, grpc_code = 9)]
    ForbiddenError,

    /// The server lacks the Enterprise Edition or the feature key.
    ///
    /// The Community Edition sends it for durable deletes, compression and transactions.
    #[parent(ServerError)]
    #[code(25)]
    #[category(enterprise)]
    #[alias(
        "AS_ERR_ENTERPRISE_ONLY",
        "AS_PROTO_RESULT_FAIL_ENTERPRISE_ONLY",
        "AEROSPIKE_ERR_ENTERPRISE_ONLY",
        "ERR_ENTERPRISE_ONLY",
        "ERR_FAIL_ENTERPRISE_ONLY",
        "ENTERPRISE_ONLY"
    )]
    #[property(http_status = 501, grpc_code = 12)]
    EnterpriseOnly,

    /// The operation does not apply to the present value of the bin.
    ///
    /// An index out of bounds is an example.
    #[parent(ServerError)]
    #[code(26)]
    #[category(invalid)]
    #[alias(
        "AS_ERR_OP_NOT_APPLICABLE",
        "AEROSPIKE_ERR_OP_NOT_APPLICABLE",
        "ERR_OP_NOT_APPLICABLE",
        "OP_NOT_APPLICABLE",
        "BinOpInvalidException",
        "BinOpInvalidError"
    )]
    #[aerospike(since = "4.6.0.2")]
    #[property(http_status = 400, grpc_code = 9)]
    OpNotApplicable,

    /// The write lost against a version that XDR shipped.
    ///
    /// The version in the database has a later time stamp. A later attempt gets a later time stamp
    /// and may win, so this node is transient, as the restore tool `asrestore` treats it.
    #[parent(ServerError)]
    #[code(28)]
    #[category(transient, enterprise, conflict)]
    #[alias(
        "AS_ERR_LOST_CONFLICT",
        "AEROSPIKE_LOST_CONFLICT",
        "AEROSPIKE_ERR_LOST_CONFLICT",
        "LOST_CONFLICT"
    )]
    #[aerospike(since = "5.4.0.1")]
    #[property(http_status = 409, grpc_code = 10)]
    LostConflict,

    /// A string is not well-formed UTF-8.
    #[parent(ServerError)]
    #[code(29)]
    #[category(invalid)]
    #[alias(
        "AS_ERR_INVALID_ENCODING",
        "AEROSPIKE_INVALID_ENCODING",
        "INVALID_ENCODING"
    )]
    #[aerospike(since = "8.2.0")]
    #[property(http_status = 400, grpc_code = 3)]
    InvalidEncoding,

    /// A replica has another version of the record.
    ///
    /// Server nodes use the code among themselves; no client is known to receive it.
    #[parent(ServerError)]
    #[code(30)]
    #[category(conflict)]
    #[alias("AS_ERR_RECORD_VERSION_MISMATCH")]
    #[property(http_status = 409, grpc_code = 10)]
    RecordVersionMismatch,

    /// The write has to wait until XDR has shipped the previous version.
    #[parent(ServerError)]
    #[code(32)]
    #[category(transient, enterprise, capacity)]
    #[alias("AS_ERR_XDR_KEY_BUSY", "AEROSPIKE_XDR_KEY_BUSY", "XDR_KEY_BUSY")]
    #[aerospike(since = "7.2.0.1")]
    #[property(http_status = 503, grpc_code = 14)]
    XdrKeyBusy,

    // Records, bins and elements.
    /// A request failed because of one record or one of its bins.
    ///
    /// The node is below [`ServerError`](Self::ServerError), as in the official Python client. In
    /// aerospike-py the class is below the root.
    #[parent(ServerError)]
    RecordError,

    /// The record does not exist.
    ///
    /// A read, a touch, or a write that only updates or replaces named a record that does not
    /// exist.
    #[parent(RecordError)]
    #[code(2)]
    #[category(not_found)]
    #[alias(
        "AS_ERR_NOT_FOUND",
        "AS_PROTO_RESULT_FAIL_NOTFOUND",
        "AS_PROTO_RESULT_FAIL_NOT_FOUND",
        "AEROSPIKE_ERR_RECORD_NOT_FOUND",
        "ERR_RECORD_NOT_FOUND",
        "KEY_NOT_FOUND_ERROR",
        "KEY_NOT_FOUND",
        "KeyNotFoundError",
        "RecordNotFoundException",
        "RecordNotFoundError"
    )]
    #[property(http_status = 404, grpc_code = 5)]
    #[doc(alias("not found"))]
    RecordNotFound,

    /// The generation of the record is not the expected one.
    ///
    /// Another writer changed the record after it was read.
    #[parent(RecordError)]
    #[code(3)]
    #[category(conflict)]
    #[alias(
        "AS_ERR_GENERATION",
        "AS_PROTO_RESULT_FAIL_GENERATION",
        "AEROSPIKE_ERR_RECORD_GENERATION",
        "ERR_RECORD_GENERATION",
        "GENERATION_ERROR",
        "GenerationError",
        "GenerationException"
    )]
    #[property(http_status = 409, grpc_code = 10)]
    RecordGenerationError,

    /// The record to create exists already.
    #[parent(RecordError)]
    #[code(5)]
    #[category(conflict)]
    #[alias(
        "AS_ERR_RECORD_EXISTS",
        "AS_PROTO_RESULT_FAIL_RECORD_EXISTS",
        "AEROSPIKE_ERR_RECORD_EXISTS",
        "ERR_RECORD_EXISTS",
        "KEY_EXISTS_ERROR",
        "KEY_EXISTS",
        "KeyExistsError",
        "RecordExistsException"
    )]
    #[property(http_status = 409, grpc_code = 6)]
    RecordExistsError,

    /// The bin to create exists already.
    ///
    /// For a long time, the server's documentation listed the code as reserved for the future.
    /// Headers of servers 3.x name it, and headers since 4.6.0.2.
    #[parent(RecordError)]
    #[code(6)]
    #[category(conflict)]
    #[alias(
        "AS_ERR_BIN_EXISTS",
        "AS_PROTO_RESULT_FAIL_BIN_EXISTS",
        "AEROSPIKE_ERR_BIN_EXISTS",
        "ERR_BIN_EXISTS",
        "BIN_EXISTS_ERROR",
        "BinExistsException"
    )]
    #[aerospike(since = "4.6.0.2")]
    #[property(http_status = 409, grpc_code = 6)]
    BinExistsError,

    /// The operation or the value does not fit the type of the bin.
    ///
    /// Appending to a number is an example. A namespace that keeps its data in the index takes only
    /// integers.
    #[parent(RecordError)]
    #[code(12)]
    #[category(invalid)]
    #[alias(
        "AS_ERR_INCOMPATIBLE_TYPE",
        "AS_PROTO_RESULT_FAIL_INCOMPATIBLE_TYPE",
        "AEROSPIKE_ERR_BIN_INCOMPATIBLE_TYPE",
        "AEROSPIKE_ERR_BIN_TYPE",
        "ERR_BIN_INCOMPATIBLE_TYPE",
        "BIN_TYPE_ERROR",
        "BinTypeError",
        "BinTypeException"
    )]
    #[property(http_status = 400, grpc_code = 9)]
    BinIncompatibleType,

    /// The record would be larger than the namespace allows.
    ///
    /// The limit is the size of a write block or the configured maximum. Servers before 4.5.3.4
    /// send the code also for a batch read of more than 10 MB.
    #[parent(RecordError)]
    #[code(13)]
    #[category(invalid)]
    #[alias(
        "AS_ERR_RECORD_TOO_BIG",
        "AS_PROTO_RESULT_FAIL_RECORD_TOO_BIG",
        "AEROSPIKE_ERR_RECORD_TOO_BIG",
        "ERR_RECORD_TOO_BIG",
        "RECORD_TOO_BIG",
        "RecordTooBigException",
        "RecordTooBigError"
    )]
    #[property(http_status = 413, grpc_code = 3)]
    RecordTooBig,

    /// Too many operations are waiting for the record.
    ///
    /// The record is a hot key: more operations are waiting for it than `transaction-pending-limit`
    /// allows. The server refuses the operation before it applies anything.
    #[parent(RecordError)]
    #[code(14)]
    #[category(transient, refused, capacity)]
    #[alias(
        "AS_ERR_KEY_BUSY",
        "AS_PROTO_RESULT_FAIL_KEY_BUSY",
        "AEROSPIKE_ERR_RECORD_BUSY",
        "AEROSPIKE_ERR_KEY_BUSY",
        "ERR_RECORD_BUSY",
        "KEY_BUSY",
        "KeyBusy",
        "KeyBusyException",
        "KeyBusyError"
    )]
    #[property(http_status = 503, grpc_code = 14)]
    RecordBusy,

    /// The bin to update does not exist.
    ///
    /// For a long time, the server's documentation listed the code as reserved for the future.
    /// Headers of servers 3.x name it, and headers since 4.6.0.2.
    #[parent(RecordError)]
    #[code(17)]
    #[category(not_found)]
    #[alias(
        "AS_ERR_BIN_NOT_FOUND",
        "AS_PROTO_RESULT_FAIL_BIN_NOT_FOUND",
        "AEROSPIKE_ERR_BIN_NOT_FOUND",
        "ERR_BIN_NOT_FOUND",
        "BIN_NOT_FOUND",
        "BinNotFoundException",
        "BinNotFoundError"
    )]
    #[aerospike(since = "4.6.0.2")]
    #[property(http_status = 404, grpc_code = 5)]
    BinNotFound,

    /// The key that is stored with the record differs from the given key.
    ///
    /// Two keys with the same digest have never been seen; a wrong key in the request is likelier.
    #[parent(RecordError)]
    #[code(19)]
    #[alias(
        "AS_ERR_KEY_MISMATCH",
        "AS_PROTO_RESULT_FAIL_KEY_MISMATCH",
        "AEROSPIKE_ERR_RECORD_KEY_MISMATCH",
        "AEROSPIKE_ERR_KEY_MISMATCH",
        "ERR_RECORD_KEY_MISMATCH",
        "KEY_MISMATCH",
        "KeyMismatch"
    )]
    #[property(http_status = 500, grpc_code = 13)]
    RecordKeyMismatch,

    /// The name of a bin is too long, or there are too many bins.
    ///
    /// The limit is 15 characters. One document states 14; the server's buffer has 16 bytes with
    /// the terminator.
    #[parent(RecordError)]
    #[code(21)]
    #[category(permanent, invalid)]
    #[alias(
        "AS_ERR_BIN_NAME",
        "AS_PROTO_RESULT_FAIL_BIN_NAME",
        "AEROSPIKE_ERR_BIN_NAME",
        "ERR_BIN_NAME",
        "BIN_NAME_TOO_LONG",
        "BinNameTooLong",
        "BinException",
        "BinError"
    )]
    #[property(http_status = 400, grpc_code = 3)]
    BinNameError,

    /// The element of the list or map to update does not exist.
    ///
    /// In the official Python client the class is below its `ServerError`, in aerospike-py the code
    /// raises `RecordError`; both are ancestors here.
    #[parent(RecordError)]
    #[code(23)]
    #[category(not_found)]
    #[alias(
        "AS_ERR_ELEMENT_NOT_FOUND",
        "AS_PROTO_RESULT_FAIL_ELEMENT_NOT_FOUND",
        "AEROSPIKE_ERR_FAIL_ELEMENT_NOT_FOUND",
        "AEROSPIKE_ERR_ELEMENT_NOT_FOUND",
        "ERR_FAIL_ELEMENT_NOT_FOUND",
        "ELEMENT_NOT_FOUND",
        "FAIL_ELEMENT_NOT_FOUND",
        "ElementNotFound",
        "ElementNotFoundException"
    )]
    #[aerospike(since = "3.7.0.1")]
    #[property(http_status = 404, grpc_code = 5)]
    ElementNotFoundError,

    /// The element of the list or map to create exists already.
    ///
    /// In the official Python client the class is below its `ServerError`, in aerospike-py the code
    /// raises `RecordError`; both are ancestors here.
    #[parent(RecordError)]
    #[code(24)]
    #[category(conflict)]
    #[alias(
        "AS_ERR_ELEMENT_EXISTS",
        "AS_PROTO_RESULT_FAIL_ELEMENT_EXISTS",
        "AEROSPIKE_ERR_FAIL_ELEMENT_EXISTS",
        "AEROSPIKE_ERR_ELEMENT_EXISTS",
        "ERR_FAIL_ELEMENT_EXISTS",
        "ELEMENT_EXISTS",
        "FAIL_ELEMENT_EXISTS",
        "ElementExists",
        "ElementExistsException"
    )]
    #[aerospike(since = "3.7.0.1")]
    #[property(http_status = 409, grpc_code = 6)]
    ElementExistsError,

    /// The filter expression excluded the record, so nothing was done.
    ///
    /// The server sends the code also if it could not evaluate the expression for the record. The
    /// class is below `ServerError` in the official Python client and below `RecordError` in
    /// aerospike-py; both are ancestors here.
    #[parent(RecordError)]
    #[code(27)]
    #[category(conflict)]
    #[alias(
        "AS_ERR_FILTERED_OUT",
        "AEROSPIKE_FILTERED_OUT",
        "AEROSPIKE_ERR_FILTERED_OUT",
        "FILTERED_OUT",
        "FilteredException",
        "FilteredOutError"
    )]
    #[aerospike(since = "4.7.0.2")]
    #[property(http_status = 409, grpc_code = 9)]
    FilteredOut,

    // The cluster.
    /// The server node cannot serve the partition at present.
    ///
    /// In strong-consistency mode the partition is unavailable; otherwise server nodes are joining,

    /// leaving or starting. In aerospike-py the class `ClusterError` is a failed connection, and
    /// becomes [`ConnectionError`](Self::ConnectionError). The prose of the official Python client
    /// puts the class below its root; the released package and this tree put it below
    /// `ServerError`.
    ///
    /// The constant `AEROSPIKE_ERR_CLUSTER` of aerospike-py has the code −11, which the package
    /// never returns; here it is the C client's name of code 11.
    ///
    /// Old clients, such as Java of 2012, Go and Rust up to 1.3, call code 11
    /// `SERVER_NOT_AVAILABLE`, which is [`ConnectionError`](Self::ConnectionError) in all
    /// numberings of today.
    #[parent(ServerError)]
    #[code(11)]
    #[category(transient)]
    #[alias(
        "AS_ERR_UNAVAILABLE",
        "AS_PROTO_RESULT_FAIL_UNAVAILABLE",
        "AEROSPIKE_ERR_CLUSTER",
        "AEROSPIKE_ERR_PARTITION_UNAVAILABLE",
        "ERR_CLUSTER",
        "PARTITION_UNAVAILABLE",
        "PartitionUnavailable"
    )]
    #[property(http_status = 503, grpc_code = 14)]
    ClusterError,

    /// The cluster changed during a request that must fail in that case.
    ///
    /// Migrations are the usual reason.
    #[parent(ClusterError)]
    #[code(7)]
    #[category(transient)]
    #[alias(
        "AS_ERR_CLUSTER_KEY_MISMATCH",
        "AS_PROTO_RESULT_FAIL_CLUSTER_KEY_MISMATCH",
        "AEROSPIKE_ERR_CLUSTER_CHANGE",
        "AEROSPIKE_ERR_CLUSTER_KEY_MISMATCH",
        "ERR_CLUSTER_CHANGE",
        "CLUSTER_KEY_MISMATCH",
        "ClusterKeyMismatch"
    )]
    ClusterChangeError,

    // Security: users, roles, quotas, LDAP.
    /// The security subsystem of the server reported a failure.
    ///
    /// The node concerns the connection between the client and the database, so a service reports
    /// it to its callers as an internal error.
    #[parent(ServerError)]
    #[code(51..=99)]
    #[category(enterprise)]
    #[alias("SecurityException", "SecurityError")]
    #[property(http_status = 500, grpc_code = 13)]
    AdminError,

    /// The server was built without security.
    ///
    /// The Community Edition sends it for every security command.
    #[parent(AdminError)]
    #[code(51)]
    #[alias(
        "AS_SEC_ERR_NOT_SUPPORTED",
        "AEROSPIKE_SECURITY_NOT_SUPPORTED",
        "ERR_SECURITY_NOT_SUPPORTED",
        "SECURITY_NOT_SUPPORTED"
    )]
    SecurityNotSupported,

    /// Security is not enabled on the server.
    ///
    /// The header calls the code `NOT_ENABLED` before 5.7 and `NOT_CONFIGURED` since then.
    #[parent(AdminError)]
    #[code(52)]
    #[alias(
        "AS_SEC_ERR_NOT_ENABLED",
        "AS_SEC_ERR_NOT_CONFIGURED",
        "AEROSPIKE_SECURITY_NOT_ENABLED",
        "ERR_SECURITY_NOT_ENABLED",
        "SECURITY_NOT_ENABLED"
    )]
    SecurityNotEnabled,

    /// The server does not support this version of the security protocol.
    #[parent(AdminError)]
    #[code(53)]
    #[alias(
        "AS_SEC_ERR_SCHEME",
        "AEROSPIKE_SECURITY_SCHEME_NOT_SUPPORTED",
        "ERR_SECURITY_SCHEME_NOT_SUPPORTED",
        "SECURITY_SCHEME_NOT_SUPPORTED"
    )]
    SecuritySchemeNotSupported,

    /// The security command is not known to the server.
    #[parent(AdminError)]
    #[code(54)]
    #[alias(
        "AS_SEC_ERR_COMMAND",
        "AEROSPIKE_INVALID_COMMAND",
        "ERR_INVALID_COMMAND",
        "INVALID_COMMAND"
    )]
    InvalidCommand,

    /// A field of the security request is missing or malformed.
    #[parent(AdminError)]
    #[code(55)]
    #[alias(
        "AS_SEC_ERR_FIELD",
        "AEROSPIKE_INVALID_FIELD",
        "ERR_INVALID_FIELD",
        "INVALID_FIELD"
    )]
    InvalidField,

    /// The security command is not allowed in this state of the exchange.
    #[parent(AdminError)]
    #[code(56)]
    #[alias(
        "AS_SEC_ERR_STATE",
        "AEROSPIKE_ILLEGAL_STATE",
        "ERR_ILLEGAL_STATE",
        "ILLEGAL_STATE"
    )]
    IllegalState,

    /// The user is missing or does not exist.
    #[parent(AdminError)]
    #[code(60)]
    #[category(authentication)]
    #[alias(
        "AS_SEC_ERR_USER",
        "AEROSPIKE_INVALID_USER",
        "AEROSPIKE_ERR_INVALID_USER",
        "ERR_INVALID_USER",
        "INVALID_USER"
    )]
    InvalidUser,

    /// A user with this name exists already.
    #[parent(AdminError)]
    #[code(61)]
    #[category(conflict)]
    #[alias(
        "AS_SEC_ERR_USER_EXISTS",
        "AEROSPIKE_USER_ALREADY_EXISTS",
        "ERR_USER_ALREADY_EXISTS",
        "USER_ALREADY_EXISTS",
        "UserAlreadyExists"
    )]
    #[property(http_status = 409, grpc_code = 6)]
    UserExistsError,

    /// The password is missing or wrong.
    #[parent(AdminError)]
    #[code(62)]
    #[category(authentication)]
    #[alias(
        "AS_SEC_ERR_PASSWORD",
        "AEROSPIKE_INVALID_PASSWORD",
        "ERR_INVALID_PASSWORD",
        "INVALID_PASSWORD"
    )]
    InvalidPassword,

    /// The password has expired.
    #[parent(AdminError)]
    #[code(63)]
    #[category(authentication)]
    #[alias(
        "AS_SEC_ERR_EXPIRED_PASSWORD",
        "AEROSPIKE_EXPIRED_PASSWORD",
        "ERR_EXPIRED_PASSWORD",
        "EXPIRED_PASSWORD"
    )]
    ExpiredPassword,

    /// The new password is not permitted.
    ///
    /// A password that was used before is an example.
    #[parent(AdminError)]
    #[code(64)]
    #[category(invalid)]
    #[alias(
        "AS_SEC_ERR_FORBIDDEN_PASSWORD",
        "AEROSPIKE_FORBIDDEN_PASSWORD",
        "ERR_FORBIDDEN_PASSWORD",
        "FORBIDDEN_PASSWORD"
    )]
    #[property(http_status = 400, grpc_code = 3)]
    ForbiddenPassword,

    /// The credential is missing or wrong.
    #[parent(AdminError)]
    #[code(65)]
    #[category(authentication)]
    #[alias(
        "AS_SEC_ERR_CREDENTIAL",
        "AEROSPIKE_INVALID_CREDENTIAL",
        "ERR_INVALID_CREDENTIAL",
        "INVALID_CREDENTIAL"
    )]
    InvalidCredential,

    /// The session token has expired.
    ///
    /// The client has to log in again.
    #[parent(AdminError)]
    #[code(66)]
    #[category(authentication)]
    #[alias(
        "AS_SEC_ERR_EXPIRED_SESSION",
        "AEROSPIKE_EXPIRED_SESSION",
        "EXPIRED_SESSION"
    )]
    #[aerospike(since = "4.1.0.1")]
    ExpiredSession,

    /// The role is missing or does not exist.
    #[parent(AdminError)]
    #[code(70)]
    #[category(invalid)]
    #[alias(
        "AS_SEC_ERR_ROLE",
        "AEROSPIKE_INVALID_ROLE",
        "ERR_INVALID_ROLE",
        "INVALID_ROLE"
    )]
    #[property(http_status = 400, grpc_code = 3)]
    InvalidRole,

    /// A role with this name exists already.
    #[parent(AdminError)]
    #[code(71)]
    #[category(conflict)]
    #[alias(
        "AS_SEC_ERR_ROLE_EXISTS",
        "AEROSPIKE_ROLE_ALREADY_EXISTS",
        "ERR_ROLE_ALREADY_EXISTS",
        "ROLE_ALREADY_EXISTS",
        "RoleAlreadyExists"
    )]
    #[property(http_status = 409, grpc_code = 6)]
    RoleExistsError,

    /// The privilege is missing or does not exist.
    #[parent(AdminError)]
    #[code(72)]
    #[category(invalid)]
    #[alias(
        "AS_SEC_ERR_PRIVILEGE",
        "AEROSPIKE_INVALID_PRIVILEGE",
        "ERR_INVALID_PRIVILEGE",
        "INVALID_PRIVILEGE"
    )]
    #[property(http_status = 400, grpc_code = 3)]
    InvalidPrivilege,

    /// The list of allowed addresses is malformed.
    #[parent(AdminError)]
    #[code(73)]
    #[category(invalid)]
    #[alias(
        "AS_SEC_ERR_WHITELIST",
        "AEROSPIKE_INVALID_WHITELIST",
        "INVALID_WHITELIST",
        "INVALID_ALLOWLIST",
        "InvalidAllowlist"
    )]
    #[aerospike(since = "4.6.0.2")]
    #[property(http_status = 400, grpc_code = 3)]
    InvalidWhitelist,

    /// Quotas are not enabled on the server.
    #[parent(AdminError)]
    #[code(74)]
    #[alias(
        "AS_SEC_ERR_QUOTAS_NOT_ENABLED",
        "AEROSPIKE_QUOTAS_NOT_ENABLED",
        "QUOTAS_NOT_ENABLED"
    )]
    #[aerospike(since = "5.6.0.3")]
    QuotasNotEnabled,

    /// The quota is not a valid value.
    #[parent(AdminError)]
    #[code(75)]
    #[category(invalid)]
    #[alias("AS_SEC_ERR_QUOTA", "AEROSPIKE_INVALID_QUOTA", "INVALID_QUOTA")]
    #[aerospike(since = "5.6.0.3")]
    #[property(http_status = 400, grpc_code = 3)]
    InvalidQuota,

    /// The connection is not authenticated.
    #[parent(AdminError)]
    #[code(80)]
    #[category(authentication)]
    #[alias(
        "AS_SEC_ERR_NOT_AUTHENTICATED",
        "AEROSPIKE_NOT_AUTHENTICATED",
        "AEROSPIKE_ERR_NOT_AUTHENTICATED",
        "ERR_NOT_AUTHENTICATED",
        "NOT_AUTHENTICATED"
    )]
    NotAuthenticated,

    /// The user lacks the privilege for the operation.
    #[parent(AdminError)]
    #[code(81)]
    #[category(authorization)]
    #[alias(
        "AS_SEC_ERR_ROLE_VIOLATION",
        "AEROSPIKE_ROLE_VIOLATION",
        "AEROSPIKE_ERR_ROLE_VIOLATION",
        "ERR_ROLE_VIOLATION",
        "ROLE_VIOLATION"
    )]
    RoleViolation,

    /// The address of the client is not on the list of allowed addresses.
    #[parent(AdminError)]
    #[code(82)]
    #[category(authorization)]
    #[alias(
        "AS_SEC_ERR_NOT_WHITELISTED",
        "AEROSPIKE_NOT_WHITELISTED",
        "NOT_WHITELISTED",
        "NOT_ALLOWLISTED",
        "NotAllowlisted"
    )]
    #[aerospike(since = "4.6.0.2")]
    NotWhitelisted,

    /// The user exceeded the quota of operations per second.
    ///
    /// The rate falls while the client waits, so this node is transient, as the restore tool
    /// `asrestore` treats it.
    #[parent(AdminError)]
    #[code(83)]
    #[category(transient)]
    #[alias(
        "AS_SEC_ERR_QUOTA_EXCEEDED",
        "AEROSPIKE_QUOTA_EXCEEDED",
        "QUOTA_EXCEEDED",
        "QuotaException",
        "QuotaError"
    )]
    #[aerospike(since = "5.6.0.3")]
    #[property(http_status = 429, grpc_code = 8)]
    QuotaExceeded,

    /// LDAP failed between the server and the directory.
    #[parent(AdminError)]
    LdapError,

    /// LDAP is not configured on the server.
    ///
    /// The header calls the code `NOT_ENABLED` before 5.7 and `NOT_CONFIGURED` since then.
    #[parent(LdapError)]
    #[code(90)]
    #[alias(
        "AS_SEC_ERR_LDAP_NOT_ENABLED",
        "AS_SEC_ERR_LDAP_NOT_CONFIGURED",
        "LDAP_NOT_ENABLED"
    )]
    #[aerospike(since = "4.1.0.1")]
    LdapNotConfigured,

    /// LDAP could not be set up.
    #[parent(LdapError)]
    #[code(91)]
    #[alias("AS_SEC_ERR_LDAP_SETUP", "LDAP_SETUP")]
    #[aerospike(since = "4.1.0.1")]
    LdapSetup,

    /// TLS for LDAP could not be set up.
    #[parent(LdapError)]
    #[code(92)]
    #[alias("AS_SEC_ERR_LDAP_TLS_SETUP", "LDAP_TLS_SETUP")]
    #[aerospike(since = "4.1.0.1")]
    LdapTlsSetup,

    /// LDAP could not authenticate the user.
    #[parent(LdapError)]
    #[code(93)]
    #[category(authentication)]
    #[alias("AS_SEC_ERR_LDAP_AUTHENTICATION", "LDAP_AUTHENTICATION")]
    #[aerospike(since = "4.1.0.1")]
    LdapAuthentication,

    /// The query to LDAP failed.
    #[parent(LdapError)]
    #[code(94)]
    #[alias("AS_SEC_ERR_LDAP_QUERY", "LDAP_QUERY")]
    #[aerospike(since = "4.1.0.1")]
    LdapQuery,

    // User-defined functions.
    /// A user-defined function failed.
    ///
    /// In the response, the bin `FAILURE` contains the message of the function. The diagram of the
    /// official Python client states no code for the class; the released package has 100.
    #[parent(ServerError)]
    #[code(100, 100..=109)]
    #[alias(
        "AS_ERR_UDF_EXECUTION",
        "AS_PROTO_RESULT_FAIL_UDF_EXECUTION",
        "AEROSPIKE_ERR_UDF",
        "ERR_UDF",
        "UDF_BAD_RESPONSE",
        "UdfBadResponse",
        "UdfException",
        "UDFBadResponse",
        "UdfError"
    )]
    UDFError,

    /// The module of the user-defined function does not exist.
    ///
    /// The C and Go clients report the code.
    #[parent(UDFError)]
    #[code(1301)]
    #[category(not_found)]
    #[alias("AEROSPIKE_ERR_UDF_NOT_FOUND", "ERR_UDF_NOT_FOUND")]
    #[property(http_status = 404, grpc_code = 5)]
    UDFNotFound,

    /// The Lua file does not exist.
    ///
    /// The C and Go clients report the code.
    #[parent(UDFError)]
    #[code(1302)]
    #[category(not_found)]
    #[alias("AEROSPIKE_ERR_LUA_FILE_NOT_FOUND", "ERR_LUA_FILE_NOT_FOUND")]
    #[property(http_status = 404, grpc_code = 5)]
    LuaFileNotFound,

    // Transactions over several records.
    /// A transaction over several records failed.
    #[parent(ServerError)]
    #[code(120..=129)]
    #[category(enterprise)]
    #[property(http_status = 409, grpc_code = 10)]
    TransactionError,

    /// Another transaction holds the record.
    #[parent(TransactionError)]
    #[code(120)]
    #[category(transient, conflict)]
    #[alias("AS_ERR_MRT_BLOCKED", "AEROSPIKE_MRT_BLOCKED", "MRT_BLOCKED")]
    #[aerospike(since = "8.0.0.1")]
    MrtBlocked,

    /// A record that the transaction read has changed.
    ///
    /// The transaction has to be repeated as a whole, with new reads.
    #[parent(TransactionError)]
    #[code(121)]
    #[category(permanent, conflict)]
    #[alias(
        "AS_ERR_MRT_VERSION_MISMATCH",
        "AEROSPIKE_MRT_VERSION_MISMATCH",
        "MRT_VERSION_MISMATCH"
    )]
    #[aerospike(since = "8.0.0.1")]
    MrtVersionMismatch,

    /// The deadline of the transaction passed before its end.
    #[parent(TransactionError)]
    #[code(122)]
    #[category(permanent, conflict)]
    #[alias("AS_ERR_MRT_EXPIRED", "AEROSPIKE_MRT_EXPIRED", "MRT_EXPIRED")]
    #[aerospike(since = "8.0.0.1")]
    MrtExpired,

    /// The transaction writes too many records.
    ///
    /// The limit is 4096.
    #[parent(TransactionError)]
    #[code(123)]
    #[category(permanent, invalid)]
    #[alias(
        "AS_ERR_MRT_TOO_MANY_WRITES",
        "AEROSPIKE_MRT_TOO_MANY_WRITES",
        "MRT_TOO_MANY_WRITES"
    )]
    #[aerospike(since = "8.0.0.1")]
    #[property(http_status = 400, grpc_code = 3)]
    MrtTooManyWrites,

    /// The transaction has been committed already.
    #[parent(TransactionError)]
    #[code(124)]
    #[category(permanent, conflict)]
    #[alias("AS_ERR_MRT_COMMITTED", "AEROSPIKE_MRT_COMMITTED", "MRT_COMMITTED")]
    #[aerospike(since = "8.0.0.1")]
    MrtCommitted,

    /// The transaction has been aborted already.
    ///
    /// Clients of the 3.x era use code 125 for an item of a large data type that was not found;
    /// their constant `LARGE_ITEM_NOT_FOUND` is not a name of this node.
    #[parent(TransactionError)]
    #[code(125)]
    #[category(permanent, conflict)]
    #[alias("AS_ERR_MRT_ABORTED", "AEROSPIKE_MRT_ABORTED", "MRT_ABORTED")]
    #[aerospike(since = "8.0.0.1")]
    MrtAborted,

    /// An earlier write of the same transaction holds the record.
    #[parent(TransactionError)]
    #[code(126)]
    #[category(conflict)]
    #[alias(
        "AS_ERR_MRT_ALREADY_LOCKED",
        "AEROSPIKE_MRT_ALREADY_LOCKED",
        "MRT_ALREADY_LOCKED"
    )]
    #[aerospike(since = "8.0.0.1")]
    MrtAlreadyLocked,

    /// The transaction has been started already.
    ///
    /// A start from another thread is an example.
    #[parent(TransactionError)]
    #[code(127)]
    #[category(conflict)]
    #[alias(
        "AS_ERR_MRT_MONITOR_EXISTS",
        "AEROSPIKE_MRT_MONITOR_EXISTS",
        "MRT_MONITOR_EXISTS"
    )]
    #[aerospike(since = "8.0.0.1")]
    MrtMonitorExists,

    // Batches.
    /// A batch failed as a whole.
    #[parent(ServerError)]
    #[code(150..=159)]
    BatchError,

    /// Batches are disabled on the server.
    #[parent(BatchError)]
    #[code(150)]
    #[alias(
        "AS_ERR_BATCH_DISABLED",
        "AS_PROTO_RESULT_FAIL_BATCH_DISABLED",
        "AEROSPIKE_ERR_BATCH_DISABLED",
        "ERR_BATCH_DISABLED",
        "BATCH_DISABLED",
        "BatchDisabled"
    )]
    #[aerospike(since = "3.6.0")]
    #[property(http_status = 501, grpc_code = 12)]
    BatchDisabledError,

    /// The batch has more keys than the server allows.
    ///
    /// Headers mark the value as unused from 6.4 to 7.0; 7.1 defines it again.
    #[parent(BatchError)]
    #[code(151)]
    #[category(capacity, invalid)]
    #[alias(
        "AS_ERR_BATCH_MAX_REQUESTS",
        "AS_PROTO_RESULT_FAIL_BATCH_MAX_REQUESTS",
        "AEROSPIKE_ERR_BATCH_MAX_REQUESTS_EXCEEDED",
        "ERR_BATCH_MAX_REQUESTS_EXCEEDED",
        "BATCH_MAX_REQUESTS_EXCEEDED",
        "BATCH_MAX_REQUESTS",
        "BatchMaxRequestsExceeded"
    )]
    #[aerospike(since = "3.6.0")]
    #[property(http_status = 400, grpc_code = 3)]
    BatchMaxRequestError,

    /// All batch queues of the server node are full.
    #[parent(BatchError)]
    #[code(152)]
    #[category(transient, capacity)]
    #[alias(
        "AS_ERR_BATCH_QUEUES_FULL",
        "AS_PROTO_RESULT_FAIL_BATCH_QUEUES_FULL",
        "AEROSPIKE_ERR_BATCH_QUEUES_FULL",
        "ERR_BATCH_QUEUES_FULL",
        "BATCH_QUEUES_FULL",
        "BatchQueuesFull"
    )]
    #[aerospike(since = "3.6.0")]
    #[property(http_status = 503, grpc_code = 14)]
    BatchQueueFullError,

    // Geospatial data.
    /// An operation on geospatial data failed.
    #[parent(ServerError)]
    #[code(160..=169)]
    GeoError,

    /// The `GeoJSON` value is malformed or of an unsupported kind.
    #[parent(GeoError)]
    #[code(160)]
    #[category(invalid)]
    #[alias(
        "AS_ERR_GEO_INVALID_GEOJSON",
        "AS_PROTO_RESULT_FAIL_GEO_INVALID_GEOJSON",
        "AEROSPIKE_ERR_GEO_INVALID_GEOJSON",
        "ERR_GEO_INVALID_GEOJSON",
        "GEO_INVALID_GEOJSON",
        "INVALID_GEOJSON",
        "InvalidGeojson"
    )]
    #[aerospike(since = "3.7.0")]
    #[property(http_status = 400, grpc_code = 3)]
    InvalidGeoJSON,

    // Secondary indexes and queries.
    /// A secondary index failed.
    ///
    /// The server uses the code of this node for failures that it does not classify. The server's
    /// source does not use it directly.
    #[parent(ServerError)]
    #[code(204, 200..=219)]
    #[alias(
        "AS_ERR_SINDEX_GENERIC",
        "AS_PROTO_RESULT_FAIL_INDEX_GENERIC",
        "AEROSPIKE_ERR_INDEX",
        "ERR_INDEX",
        "INDEX_GENERIC",
        "AerospikeIndexError",
        "IndexGeneric",
        "IndexException",
        "SecondaryIndexError"
    )]
    IndexError,

    /// The index exists already.
    #[parent(IndexError)]
    #[code(200)]
    #[category(conflict)]
    #[alias(
        "AS_ERR_SINDEX_FOUND",
        "AS_PROTO_RESULT_FAIL_INDEX_FOUND",
        "AEROSPIKE_ERR_INDEX_FOUND",
        "ERR_INDEX_FOUND",
        "INDEX_ALREADY_EXISTS",
        "INDEX_FOUND",
        "IndexFound",
        "IndexAlreadyExistsError"
    )]
    #[property(http_status = 409, grpc_code = 6)]
    IndexFoundError,

    /// The index does not exist.
    #[parent(IndexError)]
    #[code(201)]
    #[category(not_found)]
    #[alias(
        "AS_ERR_SINDEX_NOT_FOUND",
        "AS_PROTO_RESULT_FAIL_INDEX_NOTFOUND",
        "AEROSPIKE_ERR_INDEX_NOT_FOUND",
        "ERR_INDEX_NOT_FOUND",
        "INDEX_NOTFOUND",
        "INDEX_NOT_FOUND",
        "IndexNotFoundError"
    )]
    #[property(http_status = 404, grpc_code = 5)]
    IndexNotFound,

    /// The index has no memory left.
    ///
    /// The server's source marks the code as never used.
    #[parent(IndexError)]
    #[code(202)]
    #[category(capacity)]
    #[alias(
        "AS_ERR_SINDEX_OOM",
        "AS_PROTO_RESULT_FAIL_INDEX_OOM",
        "AEROSPIKE_ERR_INDEX_OOM",
        "ERR_INDEX_OOM",
        "INDEX_OOM",
        "IndexOom"
    )]
    #[property(http_status = 503, grpc_code = 8)]
    IndexOOM,

    /// The index cannot be read because it is still being built.
    #[parent(IndexError)]
    #[code(203)]
    #[category(transient)]
    #[alias(
        "AS_ERR_SINDEX_NOT_READABLE",
        "AS_PROTO_RESULT_FAIL_INDEX_NOTREADABLE",
        "AEROSPIKE_ERR_INDEX_NOT_READABLE",
        "ERR_INDEX_NOT_READABLE",
        "INDEX_NOTREADABLE",
        "INDEX_NOT_READABLE"
    )]
    #[property(http_status = 503, grpc_code = 14)]
    IndexNotReadable,

    /// The name of the index is too long.
    ///
    /// The server's source marks the code as never used.
    #[parent(IndexError)]
    #[code(205)]
    #[category(invalid)]
    #[alias(
        "AS_ERR_SINDEX_NAME",
        "AS_PROTO_RESULT_FAIL_INDEX_NAME_MAXLEN",
        "AEROSPIKE_ERR_INDEX_NAME_MAXLEN",
        "ERR_INDEX_NAME_MAXLEN",
        "INDEX_NAME_MAXLEN",
        "INDEX_NAME_MAX_LEN"
    )]
    #[property(http_status = 400, grpc_code = 3)]
    IndexNameMaxLen,

    /// The number of indexes that the server allows is reached.
    #[parent(IndexError)]
    #[code(206)]
    #[alias(
        "AS_ERR_SINDEX_MAX_COUNT",
        "AS_PROTO_RESULT_FAIL_INDEX_MAXCOUNT",
        "AEROSPIKE_ERR_INDEX_MAXCOUNT",
        "ERR_INDEX_MAXCOUNT",
        "INDEX_MAXCOUNT",
        "INDEX_MAX_COUNT",
        "IndexMaxCount"
    )]
    #[property(http_status = 503, grpc_code = 8)]
    IndexNameMaxCount,

    /// A query failed.
    ///
    /// The server uses the code of this node for failures that it does not classify. Servers before
    /// 6.0 send it; clients still define it. The prose of the official Python client puts the class
    /// below its root; the released package and this tree put it below `ServerError`.
    #[parent(ServerError)]
    #[code(213, 210..=219)]
    #[alias(
        "AS_ERR_QUERY_CB",
        "AS_PROTO_RESULT_FAIL_QUERY_CBERROR",
        "AEROSPIKE_ERR_QUERY",
        "ERR_QUERY",
        "QUERY_GENERIC",
        "QueryGeneric",
        "QueryException"
    )]
    QueryError,

    /// The queue of waiting queries is full.
    ///
    /// Servers before 6.0 send the code; clients still define it.
    #[parent(QueryError)]
    #[code(211)]
    #[category(transient, capacity)]
    #[alias(
        "AS_ERR_QUERY_QUEUE_FULL",
        "AS_PROTO_RESULT_FAIL_QUERY_QUEUEFULL",
        "AEROSPIKE_ERR_QUERY_QUEUE_FULL",
        "ERR_QUERY_QUEUE_FULL",
        "QUERY_QUEUEFULL",
        "QUERY_QUEUE_FULL"
    )]
    #[property(http_status = 503, grpc_code = 14)]
    QueryQueueFull,

    /// The query took longer than the server allows.
    ///
    /// Servers before 6.0 send the code; clients still define it. In aerospike-py the code raises the
    /// class of [`TimeoutError`](Self::TimeoutError).
    #[parent(QueryError)]
    #[code(212)]
    #[category(transient)]
    #[alias(
        "AS_ERR_QUERY_TIMEOUT",
        "AS_PROTO_RESULT_FAIL_QUERY_TIMEOUT",
        "AEROSPIKE_ERR_QUERY_TIMEOUT",
        "ERR_QUERY_TIMEOUT",
        "QUERY_TIMEOUT"
    )]
    #[property(http_status = 504, grpc_code = 4)]
    QueryTimeout,

    /// The query was aborted.
    ///
    /// Servers before 6.0 send the code; later servers send 15. The class is below `QueryError` in
    /// aerospike-py, as here, and below `ServerError` in the official Python client.
    #[parent(QueryError)]
    #[code(210)]
    #[alias(
        "AS_ERR_QUERY_USER_ABORT",
        "AS_PROTO_RESULT_FAIL_QUERY_USERABORT",
        "AEROSPIKE_ERR_QUERY_ABORTED",
        "ERR_QUERY_ABORTED",
        "QUERY_ABORTED",
        "QueryAborted"
    )]
    #[property(http_status = 500, grpc_code = 1)]
    QueryAbortedError,

    /// The scan or query was aborted by an operator or abandoned by the server.
    ///
    /// The header calls the code `SCAN_ABORT` before 6.0, and `QUERY_ABORT` since then. Since 6.0
    /// it also replaces 210.
    #[parent(QueryAbortedError)]
    #[code(15)]
    #[alias(
        "AS_ERR_SCAN_ABORT",
        "AS_ERR_QUERY_ABORT",
        "AS_PROTO_RESULT_FAIL_SCAN_ABORT",
        "AEROSPIKE_ERR_SCAN_ABORTED",
        "AEROSPIKE_ERR_SCAN_ABORT",
        "ERR_SCAN_ABORTED",
        "SCAN_ABORT",
        "ScanAbort"
    )]
    ScanAbortedError,

    /// The answer of a query could not be sent.
    ///
    /// Servers before 6.0 send the code. The C, Java and C# clients do not have it.
    #[parent(QueryError)]
    #[code(214)]
    #[category(transient)]
    #[alias(
        "AS_ERR_QUERY_NET_IO",
        "AS_PROTO_RESULT_FAIL_QUERY_NETIO_ERR",
        "QUERY_NETIO_ERR",
        "QUERY_NET_IO",
        "QUERY_NET_IO_ERR",
        "QueryNetioErr"
    )]
    #[property(http_status = 503, grpc_code = 14)]
    QueryNetIo,

    /// A query was sent twice with the same task id.
    ///
    /// Servers before 6.0 send the code. The C, Java and C# clients do not have it.
    #[parent(QueryError)]
    #[code(215)]
    #[category(conflict)]
    #[alias(
        "AS_ERR_QUERY_DUPLICATE",
        "AS_PROTO_RESULT_FAIL_QUERY_DUPLICATE",
        "QUERY_DUPLICATE"
    )]
    #[property(http_status = 409, grpc_code = 6)]
    QueryDuplicate,
}

/// Writes the description in the style of an error message: without the full stop and, unless it
/// starts with an abbreviation, in lower case.
impl fmt::Display for ErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_description(self.description(), formatter)
    }
}

impl Error for ErrorKind {}

/// Writes a description in the style of an error message.
pub(crate) fn fmt_description(text: &str, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
    let message = text.trim_end_matches('.');
    let mut rest = message.chars();
    match rest.next() {
        Some(first) if !rest.as_str().starts_with(char::is_uppercase) => {
            write!(formatter, "{}{}", first.to_lowercase(), rest.as_str())
        }
        _ => formatter.write_str(message),
    }
}
