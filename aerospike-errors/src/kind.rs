//! The canonical tree: every documented error of Aerospike's server and clients.

use core::error::Error;
use core::fmt;

use crate::AerospikeError;

/// Every documented error of Aerospike, as one tree.
///
/// The names are those of the official Python client's exceptions where it has one, so that its documentation reads
/// as ours; [a picture](crate::documented_tree) shows them all, and [the tree as text](#impl-ErrorKind). Whatever one
/// of the documented trees calls an error *is a* … is true here: [`FilteredOut`] is a [`RecordError`] as in
/// aerospike-py, which is a [`ServerError`] as in the official client.
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
/// # Codes
///
/// Positive codes are the server's, and with 1301 and 1302 those of the C client; 9 comes from both sides. Negative
/// codes are those of the C, Python and Node clients. Java, C# and Rust number them in another way, and Go and Ruby
/// in a third: −12 is *max retries* here, *max error rate* there and *bad partition map* with the last. A negative
/// code of another client is therefore **not** to be given to [`from_code`]; its [`Numbering`](crate::Numbering) takes it.
///
/// The server adds codes. [`classify`] places one that no node owns by the documented ranges (50–99 security,
/// 100–109 UDF, 120–129 transaction, 150–159 batch, 160–169 geospatial, 200–219 index and query), and any other in
/// [`ServerError`] or [`ClientError`]. In the last range every index error so far is below 210 and every query error
/// is not, so 210–219 fall to [`QueryError`]. Only 0 and 50, which are no errors, have no place.
///
/// Ask with predicates and `is_a` rather than by comparing: a code that gets a name moves down the tree, and stays
/// below what it was.
///
/// ```
/// use aerospike_errors::ErrorKind;
///
/// assert_eq!(ErrorKind::from_code(207), None);
/// assert_eq!(ErrorKind::classify(207), Some(ErrorKind::IndexError));
/// assert_eq!(ErrorKind::classify(0), None);
/// ```
///
/// # Categories
///
/// No two clients agree on them, so this is the policy here.
///
/// | category | a node is in it when |
/// |---|---|
/// | `transient` | what it reports can pass by itself while the caller waits: load, a queue, a lock, a restart, a timeout. The same request may succeed later unchanged. [`ServerFull`] and [`ForbiddenError`] are not: their number also stands for conditions that somebody has to change. |
/// | `refused` | the server decides it before it applies a write, as its source shows: 8, 14, 18 and 22. |
/// | `enterprise` | it is about a feature of the Enterprise Edition; the Community Edition sends it, if at all, to say that it lacks the feature. |
/// | `authentication` | who the caller is could not be established. |
/// | `authorization` | the caller is known and may not do this. |
/// | `capacity` | a resource of the server or the client is used up: memory, storage, a queue, connections, a hot key. |
///
/// # Sources
///
/// Codes, defines and versions: the server's `proto.h` from 4.0.0.1 to 8.1.2.0 and its documented table. Negative
/// codes: `as_status.h` of the C client 7.5.0. Names and parents: the official Python client 19.3.0 and its
/// documentation, aerospike-py 0.14.4 and its documentation. Aliases: the server's defines, the C client's statuses,
/// the constants of aerospike-py, and the names of the Java 9.0.5, Go 7.1.0 and Rust 3.0.0 clients. Two constants of
/// aerospike-py are the C client's for other numbers, and stay its: `AEROSPIKE_ERR_PARAM` is −2 here, not 4, and
/// `AEROSPIKE_ERR_CLUSTER` 11, not −11. The names of eight codes of Go that fall to a broader kind are no names of that
/// kind; [`clients::go`](crate::clients::go) has them.
/// [`InvalidEncoding`] is said to be since 8.1.3 by the C client and since 8.2.0 by the Rust client; the earlier is
/// given.
///
/// [`AerospikeError`]: ErrorKind::AerospikeError
/// [`ClientError`]: ErrorKind::ClientError
/// [`FilteredOut`]: ErrorKind::FilteredOut
/// [`ForbiddenError`]: ErrorKind::ForbiddenError
/// [`InvalidEncoding`]: ErrorKind::InvalidEncoding
/// [`QueryError`]: ErrorKind::QueryError
/// [`RecordError`]: ErrorKind::RecordError
/// [`ServerError`]: ErrorKind::ServerError
/// [`ServerFull`]: ErrorKind::ServerFull
/// [`classify`]: ErrorKind::classify
/// [`from_code`]: ErrorKind::from_code
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AerospikeError)]
#[non_exhaustive]
pub enum ErrorKind {
    /// Any failure that an Aerospike client reports.
    AerospikeError,
    // What goes wrong in the client. The numbers are those of the C, Python and Node clients.
    /// The client failed before, after or without an answer of the server.
    #[parent(AerospikeError)]
    #[code(-1, ..=-1)]
    #[alias("AEROSPIKE_ERR_CLIENT", "AEROSPIKE_ERR", "CLIENT_ERROR")]
    ClientError,
    /// An argument of the call is invalid; nothing was sent.
    #[parent(ClientError)]
    #[code(-2)]
    #[alias("InvalidArgument", "InvalidArgError", "AEROSPIKE_ERR_PARAM")]
    ParamError,
    /// The stream of records is at its end; a signal inside of the C client.
    #[parent(ClientError)]
    #[code(-3)]
    #[alias("AEROSPIKE_NO_MORE_RECORDS")]
    NoMoreRecords,
    /// A host name could not be resolved.
    #[parent(ClientError)]
    #[code(-4)]
    #[alias("InvalidHost", "AEROSPIKE_ERR_INVALID_HOST")]
    InvalidHostError,
    /// The caller stopped a scan or query before its end.
    #[parent(ClientError)]
    #[code(-5)]
    #[alias(
        "AEROSPIKE_ERR_CLIENT_ABORT",
        "SCAN_TERMINATED",
        "ScanTerminated",
        "QUERY_TERMINATED",
        "QueryTerminated"
    )]
    ClientAbortError,
    /// An asynchronous connection could not be made, or broke.
    #[parent(ClientError)]
    #[code(-6)]
    #[category(transient)]
    #[alias("AEROSPIKE_ERR_ASYNC_CONNECTION")]
    AsyncConnectionError,
    /// The connections allowed to the node are all in use.
    #[parent(ClientError)]
    #[code(-7)]
    #[category(transient, capacity)]
    #[alias(
        "AEROSPIKE_ERR_NO_MORE_CONNECTIONS",
        "NO_MORE_CONNECTIONS",
        "NoMoreConnections",
        "NO_AVAILABLE_CONNECTIONS_TO_NODE"
    )]
    NoMoreConnectionsError,
    /// No active node serves the partition.
    #[parent(ClientError)]
    #[code(-8)]
    #[category(transient)]
    #[alias("AEROSPIKE_ERR_INVALID_NODE", "INVALID_NODE_ERROR")]
    InvalidNodeError,
    /// The TLS handshake or session failed.
    #[parent(ClientError)]
    #[code(-9)]
    #[alias("AEROSPIKE_ERR_TLS_ERROR")]
    TLSError,
    /// A connection to the server could not be made, or broke.
    #[parent(ClientError)]
    #[code(-10)]
    #[category(transient)]
    #[alias(
        "Connection",
        "AEROSPIKE_ERR_CONNECTION",
        "SERVER_NOT_AVAILABLE",
        "ServerNotAvailable",
        "NETWORK_ERROR"
    )]
    ConnectionError,
    /// The queue of asynchronous commands that wait for a connection is full.
    #[parent(ClientError)]
    #[code(-11)]
    #[category(transient, capacity)]
    #[alias("AEROSPIKE_ERR_ASYNC_QUEUE_FULL", "ASYNC_QUEUE_FULL")]
    AsyncQueueFull,
    /// All the retries that the policy allows failed; the cause says how.
    #[parent(ClientError)]
    #[code(-12)]
    #[category(transient)]
    #[alias("AEROSPIKE_ERR_MAX_RETRIES_EXCEEDED", "MAX_RETRIES_EXCEEDED")]
    MaxRetriesExceeded,
    /// A batch is to be retried in the ordinary way; a signal inside of the C client.
    #[parent(ClientError)]
    #[code(-13)]
    #[alias("AEROSPIKE_USE_NORMAL_RETRY")]
    UseNormalRetry,
    /// The circuit breaker of the node is open; the command was not sent.
    #[parent(ClientError)]
    #[code(-14)]
    #[category(transient)]
    #[alias("AEROSPIKE_MAX_ERROR_RATE", "MAX_ERROR_RATE", "MaxErrorRate")]
    MaxErrorRateExceeded,
    /// A row of a batch was not answered.
    #[parent(ClientError)]
    #[code(-15)]
    #[category(transient)]
    #[alias("AEROSPIKE_NO_RESPONSE", "NO_RESPONSE")]
    NoResponse,
    /// One or more rows of a batch failed; each row says how.
    #[parent(ClientError)]
    #[code(-16)]
    #[alias("AEROSPIKE_BATCH_FAILED", "BATCH_FAILED")]
    BatchFailed,
    /// A transaction could not be committed.
    #[parent(ClientError)]
    #[code(-17)]
    #[alias("AEROSPIKE_TXN_FAILED", "TXN_FAILED", "TxnFailed")]
    TransactionFailed,
    /// A transaction that is to be aborted was committed before.
    #[parent(ClientError)]
    #[code(-18)]
    #[alias(
        "AEROSPIKE_TXN_ALREADY_COMMITTED",
        "TXN_ALREADY_COMMITTED",
        "TxnAlreadyCommitted"
    )]
    TransactionAlreadyCommitted,
    /// A transaction that is to be committed was aborted before.
    #[parent(ClientError)]
    #[code(-19)]
    #[alias(
        "AEROSPIKE_TXN_ALREADY_ABORTED",
        "TXN_ALREADY_ABORTED",
        "TxnAlreadyAborted"
    )]
    TransactionAlreadyAborted,
    /// Metrics were switched by hand while dynamic configuration governs them.
    #[parent(ClientError)]
    #[code(-20)]
    #[alias("AEROSPIKE_METRICS_CONFLICT")]
    MetricsConflict,
    /// A value could not be serialised for the server.
    #[parent(ClientError)]
    #[alias("SERIALIZE_ERROR")]
    SerializeError,
    /// The client could not make sense of what the server sent.
    #[parent(ClientError)]
    #[alias("PARSE_ERROR", "ParseError")]
    BadResponse,
    /// A Base64 text could not be decoded.
    #[parent(ClientError)]
    Base64,
    /// Bytes that are to be text are not valid UTF-8.
    #[parent(ClientError)]
    InvalidUtf8,
    /// An input or output operation failed.
    #[parent(ClientError)]
    Io,
    /// The sending side of an internal channel is gone.
    #[parent(ClientError)]
    MpscRecv,
    /// An IP or socket address could not be parsed.
    #[parent(ClientError)]
    ParseAddr,
    /// An integer could not be parsed.
    #[parent(ClientError)]
    ParseInt,
    /// The password could not be hashed for authentication.
    #[parent(ClientError)]
    PwHash,
    // What server and client both report.
    /// The deadline passed; server and client both say so with this number. A write may have been applied.
    #[parent(AerospikeError)]
    #[code(9)]
    #[category(transient)]
    #[alias(
        "AerospikeTimeoutError",
        "AS_ERR_TIMEOUT",
        "AEROSPIKE_ERR_TIMEOUT",
        "TIMEOUT",
        "Timeout"
    )]
    TimeoutError,
    // What the server answers.
    /// The server answered with a failure; by itself, one that it does not classify.
    #[parent(AerospikeError)]
    #[code(1, 1..=49, 51..)]
    #[alias("AS_ERR_UNKNOWN", "AEROSPIKE_ERR_SERVER", "SERVER_ERROR")]
    ServerError,
    /// The server could not accept the request: a bad field, operation, parameter or expression.
    #[parent(ServerError)]
    #[code(4)]
    #[alias(
        "AS_ERR_PARAMETER",
        "AEROSPIKE_ERR_REQUEST_INVALID",
        "PARAMETER_ERROR",
        "ParameterError"
    )]
    InvalidRequest,
    /// The namespace has run out of memory or storage and takes no writes.
    #[parent(ServerError)]
    #[code(8)]
    #[category(refused, capacity)]
    #[alias(
        "AS_ERR_OUT_OF_SPACE",
        "AEROSPIKE_ERR_SERVER_FULL",
        "AEROSPIKE_ERR_SERVER_MEM",
        "SERVER_MEM_ERROR",
        "ServerMemError"
    )]
    ServerFull,
    /// The configuration of XDR forbids this write; sent by servers before 5.0.
    #[parent(ServerError)]
    #[code(10)]
    #[category(enterprise)]
    #[alias(
        "AS_ERR_ALWAYS_FORBIDDEN",
        "AEROSPIKE_ERR_ALWAYS_FORBIDDEN",
        "ALWAYS_FORBIDDEN"
    )]
    AlwaysForbidden,
    /// This server, build or namespace does not have the feature.
    #[parent(ServerError)]
    #[code(16)]
    #[alias(
        "AS_ERR_UNSUPPORTED_FEATURE",
        "AEROSPIKE_ERR_UNSUPPORTED_FEATURE",
        "UNSUPPORTED_FEATURE"
    )]
    UnsupportedFeature,
    /// The storage device does not keep up with the writes that wait for it.
    #[parent(ServerError)]
    #[code(18)]
    #[category(transient, refused, capacity)]
    #[alias(
        "AS_ERR_DEVICE_OVERLOAD",
        "AEROSPIKE_ERR_DEVICE_OVERLOAD",
        "DEVICE_OVERLOAD"
    )]
    DeviceOverload,
    /// The server does not know the namespace, or the request named none.
    #[parent(ServerError)]
    #[code(20)]
    #[alias(
        "AS_ERR_NAMESPACE",
        "AEROSPIKE_ERR_NAMESPACE_NOT_FOUND",
        "AEROSPIKE_ERR_INVALID_NAMESPACE",
        "INVALID_NAMESPACE",
        "InvalidNamespace"
    )]
    NamespaceNotFound,
    /// The operation is not allowed now: a truncation runs, clocks differ too far, or the configuration forbids it.
    #[parent(ServerError)]
    #[code(22)]
    #[category(refused)]
    #[alias(
        "AS_ERR_FORBIDDEN",
        "AEROSPIKE_ERR_FAIL_FORBIDDEN",
        "FAIL_FORBIDDEN",
        "FailForbidden"
    )]
    ForbiddenError,
    /// The feature belongs to the Enterprise Edition, and the server lacks the edition or the key.
    #[parent(ServerError)]
    #[code(25)]
    #[category(enterprise)]
    #[alias(
        "AS_ERR_ENTERPRISE_ONLY",
        "AEROSPIKE_ERR_ENTERPRISE_ONLY",
        "ENTERPRISE_ONLY"
    )]
    EnterpriseOnly,
    /// The operation does not apply to the present value of the bin, as with an index out of bounds.
    #[parent(ServerError)]
    #[code(26)]
    #[alias(
        "AS_ERR_OP_NOT_APPLICABLE",
        "AEROSPIKE_ERR_OP_NOT_APPLICABLE",
        "OP_NOT_APPLICABLE"
    )]
    #[aerospike(since = "4.6.0.2")]
    OpNotApplicable,
    /// The write lost against a version that XDR shipped.
    #[parent(ServerError)]
    #[code(28)]
    #[category(enterprise)]
    #[alias(
        "AS_ERR_LOST_CONFLICT",
        "AEROSPIKE_LOST_CONFLICT",
        "AEROSPIKE_ERR_LOST_CONFLICT",
        "LOST_CONFLICT"
    )]
    #[aerospike(since = "5.4.0.1")]
    LostConflict,
    /// A string is not well-formed UTF-8.
    #[parent(ServerError)]
    #[code(29)]
    #[alias("AEROSPIKE_INVALID_ENCODING")]
    #[aerospike(since = "8.1.3")]
    InvalidEncoding,
    /// The write has to wait until XDR has shipped the version before it.
    #[parent(ServerError)]
    #[code(32)]
    #[category(transient, enterprise, capacity)]
    #[alias("AS_ERR_XDR_KEY_BUSY", "AEROSPIKE_XDR_KEY_BUSY", "XDR_KEY_BUSY")]
    #[aerospike(since = "7.2.0.1")]
    XdrKeyBusy,
    // Records, bins and elements.
    /// A failure that concerns one record or one of its bins.
    #[parent(ServerError)]
    RecordError,
    /// There is no such record.
    #[parent(RecordError)]
    #[code(2)]
    #[alias(
        "AS_ERR_NOT_FOUND",
        "AEROSPIKE_ERR_RECORD_NOT_FOUND",
        "KEY_NOT_FOUND_ERROR",
        "KeyNotFoundError"
    )]
    RecordNotFound,
    /// The record has been changed since it was read: its generation is not the expected one.
    #[parent(RecordError)]
    #[code(3)]
    #[alias(
        "AS_ERR_GENERATION",
        "AEROSPIKE_ERR_RECORD_GENERATION",
        "GENERATION_ERROR",
        "GenerationError"
    )]
    RecordGenerationError,
    /// The record exists already, and the write was to create it.
    #[parent(RecordError)]
    #[code(5)]
    #[alias(
        "AS_ERR_RECORD_EXISTS",
        "AEROSPIKE_ERR_RECORD_EXISTS",
        "KEY_EXISTS_ERROR",
        "KeyExistsError"
    )]
    RecordExistsError,
    /// The bin exists already, and the operation was to create it.
    #[parent(RecordError)]
    #[code(6)]
    #[alias("AS_ERR_BIN_EXISTS", "AEROSPIKE_ERR_BIN_EXISTS", "BIN_EXISTS_ERROR")]
    #[aerospike(since = "4.6.0.2")]
    BinExistsError,
    /// The operation or the value does not fit the type of the bin.
    #[parent(RecordError)]
    #[code(12)]
    #[alias(
        "AS_ERR_INCOMPATIBLE_TYPE",
        "AEROSPIKE_ERR_BIN_INCOMPATIBLE_TYPE",
        "AEROSPIKE_ERR_BIN_TYPE",
        "BIN_TYPE_ERROR",
        "BinTypeError"
    )]
    BinIncompatibleType,
    /// The record would be larger than the namespace allows.
    #[parent(RecordError)]
    #[code(13)]
    #[alias(
        "AS_ERR_RECORD_TOO_BIG",
        "AEROSPIKE_ERR_RECORD_TOO_BIG",
        "RECORD_TOO_BIG"
    )]
    RecordTooBig,
    /// The record is a hot key: too many operations wait for it.
    #[parent(RecordError)]
    #[code(14)]
    #[category(transient, refused, capacity)]
    #[alias(
        "AS_ERR_KEY_BUSY",
        "AEROSPIKE_ERR_RECORD_BUSY",
        "AEROSPIKE_ERR_KEY_BUSY",
        "KEY_BUSY",
        "KeyBusy"
    )]
    RecordBusy,
    /// There is no such bin, and the operation was to update it.
    #[parent(RecordError)]
    #[code(17)]
    #[alias("AS_ERR_BIN_NOT_FOUND", "AEROSPIKE_ERR_BIN_NOT_FOUND", "BIN_NOT_FOUND")]
    #[aerospike(since = "4.6.0.2")]
    BinNotFound,
    /// The key that is stored with the record is another one.
    #[parent(RecordError)]
    #[code(19)]
    #[alias(
        "AS_ERR_KEY_MISMATCH",
        "AEROSPIKE_ERR_RECORD_KEY_MISMATCH",
        "AEROSPIKE_ERR_KEY_MISMATCH",
        "KEY_MISMATCH",
        "KeyMismatch"
    )]
    RecordKeyMismatch,
    /// The name of a bin is longer than 15 characters, or there are too many bins.
    #[parent(RecordError)]
    #[code(21)]
    #[alias(
        "AS_ERR_BIN_NAME",
        "AEROSPIKE_ERR_BIN_NAME",
        "BIN_NAME_TOO_LONG",
        "BinNameTooLong"
    )]
    BinNameError,
    /// There is no such element in the list or map, and the operation was to update it.
    #[parent(RecordError)]
    #[code(23)]
    #[alias(
        "AS_ERR_ELEMENT_NOT_FOUND",
        "AEROSPIKE_ERR_FAIL_ELEMENT_NOT_FOUND",
        "AEROSPIKE_ERR_ELEMENT_NOT_FOUND",
        "ELEMENT_NOT_FOUND",
        "FAIL_ELEMENT_NOT_FOUND",
        "ElementNotFound"
    )]
    #[aerospike(since = "3.7.0.1")]
    ElementNotFoundError,
    /// The element exists already in the list or map, and the operation was to create it.
    #[parent(RecordError)]
    #[code(24)]
    #[alias(
        "AS_ERR_ELEMENT_EXISTS",
        "AEROSPIKE_ERR_FAIL_ELEMENT_EXISTS",
        "AEROSPIKE_ERR_ELEMENT_EXISTS",
        "ELEMENT_EXISTS",
        "FAIL_ELEMENT_EXISTS",
        "ElementExists"
    )]
    #[aerospike(since = "3.7.0.1")]
    ElementExistsError,
    /// The filter expression was false for the record, so nothing was done.
    ///
    /// So it is where the expression could not be evaluated for the record.
    #[parent(RecordError)]
    #[code(27)]
    #[alias(
        "AS_ERR_FILTERED_OUT",
        "AEROSPIKE_FILTERED_OUT",
        "AEROSPIKE_ERR_FILTERED_OUT",
        "FILTERED_OUT"
    )]
    #[aerospike(since = "4.7.0.2")]
    FilteredOut,
    // The cluster.
    /// The node cannot serve the partition now, as while nodes join, leave or restart.
    #[parent(ServerError)]
    #[code(11)]
    #[category(transient)]
    #[alias(
        "AS_ERR_UNAVAILABLE",
        "AEROSPIKE_ERR_CLUSTER",
        "AEROSPIKE_ERR_PARTITION_UNAVAILABLE",
        "PARTITION_UNAVAILABLE",
        "PartitionUnavailable"
    )]
    ClusterError,
    /// The cluster changed during a request that was to fail then.
    #[parent(ClusterError)]
    #[code(7)]
    #[category(transient)]
    #[alias(
        "AS_ERR_CLUSTER_KEY_MISMATCH",
        "AEROSPIKE_ERR_CLUSTER_CHANGE",
        "AEROSPIKE_ERR_CLUSTER_KEY_MISMATCH",
        "CLUSTER_KEY_MISMATCH",
        "ClusterKeyMismatch"
    )]
    ClusterChangeError,
    // Security: users, roles, quotas, LDAP.
    /// A failure of the security subsystem.
    #[parent(ServerError)]
    #[code(51..=99)]
    #[category(enterprise)]
    AdminError,
    /// The server was built without security.
    #[parent(AdminError)]
    #[code(51)]
    #[alias(
        "AS_SEC_ERR_NOT_SUPPORTED",
        "AEROSPIKE_SECURITY_NOT_SUPPORTED",
        "SECURITY_NOT_SUPPORTED"
    )]
    SecurityNotSupported,
    /// Security is not switched on in the server.
    #[parent(AdminError)]
    #[code(52)]
    #[alias(
        "AS_SEC_ERR_NOT_ENABLED",
        "AS_SEC_ERR_NOT_CONFIGURED",
        "AEROSPIKE_SECURITY_NOT_ENABLED",
        "SECURITY_NOT_ENABLED"
    )]
    SecurityNotEnabled,
    /// The server does not speak this version of the security protocol.
    #[parent(AdminError)]
    #[code(53)]
    #[alias(
        "AS_SEC_ERR_SCHEME",
        "AEROSPIKE_SECURITY_SCHEME_NOT_SUPPORTED",
        "SECURITY_SCHEME_NOT_SUPPORTED"
    )]
    SecuritySchemeNotSupported,
    /// The server does not know the security command.
    #[parent(AdminError)]
    #[code(54)]
    #[alias("AS_SEC_ERR_COMMAND", "AEROSPIKE_INVALID_COMMAND", "INVALID_COMMAND")]
    InvalidCommand,
    /// A field of the security request is missing or unreadable.
    #[parent(AdminError)]
    #[code(55)]
    #[alias("AS_SEC_ERR_FIELD", "AEROSPIKE_INVALID_FIELD", "INVALID_FIELD")]
    InvalidField,
    /// The security message does not belong at this point of the exchange.
    #[parent(AdminError)]
    #[code(56)]
    #[alias("AS_SEC_ERR_STATE", "AEROSPIKE_ILLEGAL_STATE", "ILLEGAL_STATE")]
    IllegalState,
    /// The user is unknown, or none was given.
    #[parent(AdminError)]
    #[code(60)]
    #[category(authentication)]
    #[alias(
        "AS_SEC_ERR_USER",
        "AEROSPIKE_INVALID_USER",
        "AEROSPIKE_ERR_INVALID_USER",
        "INVALID_USER"
    )]
    InvalidUser,
    /// A user of this name exists already.
    #[parent(AdminError)]
    #[code(61)]
    #[alias(
        "AS_SEC_ERR_USER_EXISTS",
        "AEROSPIKE_USER_ALREADY_EXISTS",
        "USER_ALREADY_EXISTS",
        "UserAlreadyExists"
    )]
    UserExistsError,
    /// The password is wrong, or none was given.
    #[parent(AdminError)]
    #[code(62)]
    #[category(authentication)]
    #[alias(
        "AS_SEC_ERR_PASSWORD",
        "AEROSPIKE_INVALID_PASSWORD",
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
        "EXPIRED_PASSWORD"
    )]
    ExpiredPassword,
    /// The new password is not permitted, for instance because it was used before.
    #[parent(AdminError)]
    #[code(64)]
    #[alias(
        "AS_SEC_ERR_FORBIDDEN_PASSWORD",
        "AEROSPIKE_FORBIDDEN_PASSWORD",
        "FORBIDDEN_PASSWORD"
    )]
    ForbiddenPassword,
    /// The credential is wrong, or none was given.
    #[parent(AdminError)]
    #[code(65)]
    #[category(authentication)]
    #[alias(
        "AS_SEC_ERR_CREDENTIAL",
        "AEROSPIKE_INVALID_CREDENTIAL",
        "INVALID_CREDENTIAL"
    )]
    InvalidCredential,
    /// The session token has expired; the client has to log in again.
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
    /// The role is unknown, or none was given.
    #[parent(AdminError)]
    #[code(70)]
    #[alias("AS_SEC_ERR_ROLE", "AEROSPIKE_INVALID_ROLE", "INVALID_ROLE")]
    InvalidRole,
    /// A role of this name exists already.
    #[parent(AdminError)]
    #[code(71)]
    #[alias(
        "AS_SEC_ERR_ROLE_EXISTS",
        "AEROSPIKE_ROLE_ALREADY_EXISTS",
        "ROLE_ALREADY_EXISTS",
        "RoleAlreadyExists"
    )]
    RoleExistsError,
    /// The privilege is unknown, or none was given.
    #[parent(AdminError)]
    #[code(72)]
    #[alias(
        "AS_SEC_ERR_PRIVILEGE",
        "AEROSPIKE_INVALID_PRIVILEGE",
        "INVALID_PRIVILEGE"
    )]
    InvalidPrivilege,
    /// The list of allowed addresses is malformed.
    #[parent(AdminError)]
    #[code(73)]
    #[alias(
        "AS_SEC_ERR_WHITELIST",
        "AEROSPIKE_INVALID_WHITELIST",
        "INVALID_WHITELIST",
        "InvalidAllowlist"
    )]
    #[aerospike(since = "4.6.0.2")]
    InvalidWhitelist,
    /// Quotas are not switched on in the server.
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
    #[alias("AS_SEC_ERR_QUOTA", "AEROSPIKE_INVALID_QUOTA", "INVALID_QUOTA")]
    #[aerospike(since = "5.6.0.3")]
    InvalidQuota,
    /// The connection has not been authenticated.
    #[parent(AdminError)]
    #[code(80)]
    #[category(authentication)]
    #[alias(
        "AS_SEC_ERR_NOT_AUTHENTICATED",
        "AEROSPIKE_NOT_AUTHENTICATED",
        "AEROSPIKE_ERR_NOT_AUTHENTICATED",
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
        "ROLE_VIOLATION"
    )]
    RoleViolation,
    /// The address of the client is not on the list of allowed ones.
    #[parent(AdminError)]
    #[code(82)]
    #[category(authorization)]
    #[alias(
        "AS_SEC_ERR_NOT_WHITELISTED",
        "AEROSPIKE_NOT_WHITELISTED",
        "NOT_WHITELISTED",
        "NotAllowlisted"
    )]
    #[aerospike(since = "4.6.0.2")]
    NotWhitelisted,
    /// The user reads or writes more per second than the quota allows.
    #[parent(AdminError)]
    #[code(83)]
    #[category(transient)]
    #[alias(
        "AS_SEC_ERR_QUOTA_EXCEEDED",
        "AEROSPIKE_QUOTA_EXCEEDED",
        "QUOTA_EXCEEDED"
    )]
    #[aerospike(since = "5.6.0.3")]
    QuotaExceeded,
    /// A failure between the server and LDAP.
    #[parent(AdminError)]
    LdapError,
    /// LDAP is not configured in the server.
    #[parent(LdapError)]
    #[code(90)]
    #[alias("AS_SEC_ERR_LDAP_NOT_ENABLED", "AS_SEC_ERR_LDAP_NOT_CONFIGURED")]
    #[aerospike(since = "4.1.0.1")]
    LdapNotConfigured,
    /// LDAP could not be set up.
    #[parent(LdapError)]
    #[code(91)]
    #[alias("AS_SEC_ERR_LDAP_SETUP")]
    #[aerospike(since = "4.1.0.1")]
    LdapSetup,
    /// TLS for LDAP could not be set up.
    #[parent(LdapError)]
    #[code(92)]
    #[alias("AS_SEC_ERR_LDAP_TLS_SETUP")]
    #[aerospike(since = "4.1.0.1")]
    LdapTlsSetup,
    /// LDAP did not authenticate the user.
    #[parent(LdapError)]
    #[code(93)]
    #[category(authentication)]
    #[alias("AS_SEC_ERR_LDAP_AUTHENTICATION")]
    #[aerospike(since = "4.1.0.1")]
    LdapAuthentication,
    /// The query to LDAP failed.
    #[parent(LdapError)]
    #[code(94)]
    #[alias("AS_SEC_ERR_LDAP_QUERY")]
    #[aerospike(since = "4.1.0.1")]
    LdapQuery,
    // User-defined functions.
    /// A user-defined function failed; the answer carries its message.
    #[parent(ServerError)]
    #[code(100, 100..=109)]
    #[alias(
        "AS_ERR_UDF_EXECUTION",
        "AEROSPIKE_ERR_UDF",
        "UDF_BAD_RESPONSE",
        "UdfBadResponse"
    )]
    UDFError,
    /// The module of the user-defined function was not found.
    #[parent(UDFError)]
    #[code(1301)]
    #[alias("AEROSPIKE_ERR_UDF_NOT_FOUND")]
    UDFNotFound,
    /// The Lua file was not found.
    #[parent(UDFError)]
    #[code(1302)]
    #[alias("AEROSPIKE_ERR_LUA_FILE_NOT_FOUND")]
    LuaFileNotFound,
    // Transactions over several records.
    /// A failure of a transaction over several records.
    #[parent(ServerError)]
    #[code(120..=129)]
    #[category(enterprise)]
    TransactionError,
    /// Another transaction holds the record.
    #[parent(TransactionError)]
    #[code(120)]
    #[category(transient)]
    #[alias("AS_ERR_MRT_BLOCKED", "AEROSPIKE_MRT_BLOCKED", "MRT_BLOCKED")]
    #[aerospike(since = "8.0.0.1")]
    MrtBlocked,
    /// A record that the transaction read has changed since; the whole transaction is to be done again.
    #[parent(TransactionError)]
    #[code(121)]
    #[alias(
        "AS_ERR_MRT_VERSION_MISMATCH",
        "AEROSPIKE_MRT_VERSION_MISMATCH",
        "MRT_VERSION_MISMATCH"
    )]
    #[aerospike(since = "8.0.0.1")]
    MrtVersionMismatch,
    /// The deadline of the transaction passed before it was committed or aborted.
    #[parent(TransactionError)]
    #[code(122)]
    #[alias("AS_ERR_MRT_EXPIRED", "AEROSPIKE_MRT_EXPIRED", "MRT_EXPIRED")]
    #[aerospike(since = "8.0.0.1")]
    MrtExpired,
    /// The transaction writes more than 4096 records.
    #[parent(TransactionError)]
    #[code(123)]
    #[alias(
        "AS_ERR_MRT_TOO_MANY_WRITES",
        "AEROSPIKE_MRT_TOO_MANY_WRITES",
        "MRT_TOO_MANY_WRITES"
    )]
    #[aerospike(since = "8.0.0.1")]
    MrtTooManyWrites,
    /// The transaction has been committed already.
    #[parent(TransactionError)]
    #[code(124)]
    #[alias("AS_ERR_MRT_COMMITTED", "AEROSPIKE_MRT_COMMITTED", "MRT_COMMITTED")]
    #[aerospike(since = "8.0.0.1")]
    MrtCommitted,
    /// The transaction has been aborted already. Clients of the 3.x era used the number for a large list.
    #[parent(TransactionError)]
    #[code(125)]
    #[alias("AS_ERR_MRT_ABORTED", "AEROSPIKE_MRT_ABORTED", "MRT_ABORTED")]
    #[aerospike(since = "8.0.0.1")]
    MrtAborted,
    /// An earlier write of the same transaction holds the record.
    #[parent(TransactionError)]
    #[code(126)]
    #[alias(
        "AS_ERR_MRT_ALREADY_LOCKED",
        "AEROSPIKE_MRT_ALREADY_LOCKED",
        "MRT_ALREADY_LOCKED"
    )]
    #[aerospike(since = "8.0.0.1")]
    MrtAlreadyLocked,
    /// The transaction has been started already, for instance from another thread.
    #[parent(TransactionError)]
    #[code(127)]
    #[alias(
        "AS_ERR_MRT_MONITOR_EXISTS",
        "AEROSPIKE_MRT_MONITOR_EXISTS",
        "MRT_MONITOR_EXISTS"
    )]
    #[aerospike(since = "8.0.0.1")]
    MrtMonitorExists,
    // Batches.
    /// A failure of a whole batch.
    #[parent(ServerError)]
    #[code(150..=159)]
    BatchError,
    /// Batches are switched off in the server.
    #[parent(BatchError)]
    #[code(150)]
    #[alias(
        "AS_ERR_BATCH_DISABLED",
        "AEROSPIKE_ERR_BATCH_DISABLED",
        "BATCH_DISABLED",
        "BatchDisabled"
    )]
    #[aerospike(since = "3.6.0")]
    BatchDisabledError,
    /// The batch holds more keys than the server allows.
    #[parent(BatchError)]
    #[code(151)]
    #[category(capacity)]
    #[alias(
        "AS_ERR_BATCH_MAX_REQUESTS",
        "AEROSPIKE_ERR_BATCH_MAX_REQUESTS_EXCEEDED",
        "BATCH_MAX_REQUESTS_EXCEEDED",
        "BatchMaxRequestsExceeded"
    )]
    #[aerospike(since = "3.6.0")]
    BatchMaxRequestError,
    /// All batch queues of the node are full.
    #[parent(BatchError)]
    #[code(152)]
    #[category(transient, capacity)]
    #[alias(
        "AS_ERR_BATCH_QUEUES_FULL",
        "AEROSPIKE_ERR_BATCH_QUEUES_FULL",
        "BATCH_QUEUES_FULL",
        "BatchQueuesFull"
    )]
    #[aerospike(since = "3.6.0")]
    BatchQueueFullError,
    // Geospatial data.
    /// A failure with geospatial data.
    #[parent(ServerError)]
    #[code(160..=169)]
    GeoError,
    /// The `GeoJSON` is malformed, or of a kind that is not supported.
    #[parent(GeoError)]
    #[code(160)]
    #[alias(
        "AS_ERR_GEO_INVALID_GEOJSON",
        "AEROSPIKE_ERR_GEO_INVALID_GEOJSON",
        "GEO_INVALID_GEOJSON",
        "InvalidGeojson"
    )]
    #[aerospike(since = "3.7.0")]
    InvalidGeoJSON,
    // Secondary indexes and queries.
    /// A failure of a secondary index; by itself, one that the server does not classify.
    #[parent(ServerError)]
    #[code(204, 200..=219)]
    #[alias(
        "AerospikeIndexError",
        "AS_ERR_SINDEX_GENERIC",
        "AEROSPIKE_ERR_INDEX",
        "INDEX_GENERIC",
        "IndexGeneric"
    )]
    IndexError,
    /// The index exists already.
    #[parent(IndexError)]
    #[code(200)]
    #[alias(
        "AS_ERR_SINDEX_FOUND",
        "AEROSPIKE_ERR_INDEX_FOUND",
        "INDEX_ALREADY_EXISTS",
        "INDEX_FOUND",
        "IndexFound"
    )]
    IndexFoundError,
    /// There is no such index.
    #[parent(IndexError)]
    #[code(201)]
    #[alias(
        "AS_ERR_SINDEX_NOT_FOUND",
        "AEROSPIKE_ERR_INDEX_NOT_FOUND",
        "INDEX_NOTFOUND"
    )]
    IndexNotFound,
    /// The index has run out of memory.
    ///
    /// The server's source marks the code as never used.
    #[parent(IndexError)]
    #[code(202)]
    #[category(capacity)]
    #[alias(
        "AS_ERR_SINDEX_OOM",
        "AEROSPIKE_ERR_INDEX_OOM",
        "INDEX_OOM",
        "IndexOom"
    )]
    IndexOOM,
    /// The index cannot be read yet: it is still being built.
    #[parent(IndexError)]
    #[code(203)]
    #[category(transient)]
    #[alias(
        "AS_ERR_SINDEX_NOT_READABLE",
        "AEROSPIKE_ERR_INDEX_NOT_READABLE",
        "INDEX_NOTREADABLE"
    )]
    IndexNotReadable,
    /// The name of the index is too long.
    ///
    /// The server's source marks the code as never used.
    #[parent(IndexError)]
    #[code(205)]
    #[alias(
        "AS_ERR_SINDEX_NAME",
        "AEROSPIKE_ERR_INDEX_NAME_MAXLEN",
        "INDEX_NAME_MAXLEN"
    )]
    IndexNameMaxLen,
    /// There are as many indexes as the server allows.
    #[parent(IndexError)]
    #[code(206)]
    #[alias(
        "AS_ERR_SINDEX_MAX_COUNT",
        "AEROSPIKE_ERR_INDEX_MAXCOUNT",
        "INDEX_MAXCOUNT",
        "IndexMaxCount"
    )]
    IndexNameMaxCount,
    /// A failure of a query; by itself, one that the server does not classify.
    ///
    /// The code itself is not sent by servers since 6.0.
    #[parent(ServerError)]
    #[code(213, 210..=219)]
    #[alias(
        "AS_ERR_QUERY_CB",
        "AEROSPIKE_ERR_QUERY",
        "QUERY_GENERIC",
        "QueryGeneric"
    )]
    QueryError,
    /// The queue of waiting queries is full.
    ///
    /// The code is not sent by servers since 6.0.
    #[parent(QueryError)]
    #[code(211)]
    #[category(transient, capacity)]
    #[alias(
        "AS_ERR_QUERY_QUEUE_FULL",
        "AEROSPIKE_ERR_QUERY_QUEUE_FULL",
        "QUERY_QUEUEFULL"
    )]
    QueryQueueFull,
    /// The query took longer than the server allows.
    ///
    /// The code is not sent by servers since 6.0.
    #[parent(QueryError)]
    #[code(212)]
    #[category(transient)]
    #[alias("AS_ERR_QUERY_TIMEOUT", "AEROSPIKE_ERR_QUERY_TIMEOUT", "QUERY_TIMEOUT")]
    QueryTimeout,
    /// The query was aborted; since 6.0 the server says so with 15.
    #[parent(QueryError)]
    #[code(210)]
    #[alias(
        "AS_ERR_QUERY_USER_ABORT",
        "AEROSPIKE_ERR_QUERY_ABORTED",
        "QUERY_ABORTED",
        "QueryAborted"
    )]
    QueryAbortedError,
    /// The scan, or since 6.0 the query, was aborted by an operator or given up.
    #[parent(QueryAbortedError)]
    #[code(15)]
    #[alias(
        "AS_ERR_SCAN_ABORT",
        "AS_ERR_QUERY_ABORT",
        "AEROSPIKE_ERR_SCAN_ABORTED",
        "AEROSPIKE_ERR_SCAN_ABORT",
        "SCAN_ABORT",
        "ScanAbort"
    )]
    ScanAbortedError,
    /// The answer of a query could not be sent; not sent by servers since 6.0.
    #[parent(QueryError)]
    #[code(214)]
    #[category(transient)]
    #[alias("AS_ERR_QUERY_NET_IO", "QUERY_NETIO_ERR", "QueryNetioErr")]
    QueryNetIo,
    /// The query was sent twice with one task id; not sent by servers since 6.0.
    #[parent(QueryError)]
    #[code(215)]
    #[alias("AS_ERR_QUERY_DUPLICATE", "QUERY_DUPLICATE")]
    QueryDuplicate,
}

/// The name of the kind.
impl fmt::Display for ErrorKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(self.name())
    }
}

impl Error for ErrorKind {}
