//! The exceptions of the official Python client.

use super::convert::{error_kind, nearest, to_kind};
use crate::{AerospikeError, ErrorKind};

/// An exception of the official Python client, as in the released package 19.3.0.
///
/// The documentation contradicts itself and the package: its diagram and its prose have fewer
/// classes. This tree follows the package. A name that is only in the documentation is an alias.
/// The prose puts `ClusterError` and `QueryError` below `AerospikeError`; in the package, and here,
/// they are below `ServerError`. `UDFError` has no code in the diagram and 100 in the package.
///
/// The package raises a plain `AerospikeError` for a code without a class, as for each code of a
/// transaction, and so does [`classify`](Self::classify). This includes 50, which is not an error.
///
/// # Conversion
///
/// Each class is converted to the kind with the same name and code, without loss. A kind without a
/// class becomes its nearest ancestor that has one: [`ErrorKind::MrtBlocked`] becomes a
/// [`ServerError`](Self::ServerError), and [`ErrorKind::LdapQuery`] an
/// [`AdminError`](Self::AdminError).
///
/// ```
/// use aerospike_errors::ErrorKind;
/// use aerospike_errors::clients::python::Exception;
///
/// assert_eq!(Exception::from_code(202), Some(Exception::IndexOOM));
/// assert!(Exception::IndexOOM.is_index_error());
/// assert_eq!(ErrorKind::from(Exception::IndexOOM), ErrorKind::IndexOOM);
/// assert_eq!(Exception::from(ErrorKind::MrtBlocked), Exception::ServerError);
/// assert_eq!(Exception::classify(120), Some(Exception::AerospikeError));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AerospikeError)]
#[non_exhaustive]
pub enum Exception {
    /// An Aerospike client reported a failure.
    ///
    /// Raised itself for a code without a class.
    #[code(..=-1, 1..)]
    AerospikeError,

    /// The client failed before or after it sent the request, or got no answer.
    #[parent(AerospikeError)]
    #[code(-1)]
    ClientError,

    /// The transaction cannot be committed because it has been aborted.
    #[parent(ClientError)]
    #[code(-19)]
    TransactionAlreadyAborted,

    /// The transaction cannot be aborted because it has been committed.
    #[parent(ClientError)]
    #[code(-18)]
    TransactionAlreadyCommitted,

    /// A transaction could not be committed.
    #[parent(ClientError)]
    #[code(-17)]
    TransactionFailed,

    /// At least one row of a batch failed.
    #[parent(ClientError)]
    #[code(-16)]
    BatchFailed,

    /// The server did not answer a row of a batch.
    #[parent(ClientError)]
    #[code(-15)]
    NoResponse,

    /// The circuit breaker of the server node is open, so the command was not sent.
    #[parent(ClientError)]
    #[code(-14)]
    MaxErrorRateExceeded,

    /// All attempts that the policy allows failed.
    #[parent(ClientError)]
    #[code(-12)]
    MaxRetriesExceeded,

    /// A connection to the server could not be opened or was lost.
    #[parent(ClientError)]
    #[code(-10)]
    ConnectionError,

    /// The TLS handshake or session failed.
    #[parent(ClientError)]
    #[code(-9)]
    TLSError,

    /// No active server node serves the partition.
    #[parent(ClientError)]
    #[code(-8)]
    InvalidNodeError,

    /// All connections that are allowed to the server node are in use.
    #[parent(ClientError)]
    #[code(-7)]
    NoMoreConnectionsError,

    /// An asynchronous connection could not be opened or was lost.
    #[parent(ClientError)]
    #[code(-6)]
    AsyncConnectionError,

    /// The caller stopped a scan or query before its end.
    #[parent(ClientError)]
    #[code(-5)]
    ClientAbortError,

    /// A host name could not be resolved.
    ///
    /// The diagram of the documentation calls it `InvalidHost`, which the package does not have.
    #[parent(ClientError)]
    #[code(-4)]
    #[alias("InvalidHost")]
    InvalidHostError,

    /// An argument of the call is invalid, and nothing was sent.
    #[parent(ClientError)]
    #[code(-2)]
    ParamError,

    /// The server answered with a failure.
    #[parent(AerospikeError)]
    #[code(1)]
    ServerError,

    /// The server could not accept the request.
    #[parent(ServerError)]
    #[code(4)]
    InvalidRequest,

    /// The namespace has no memory or storage left for writes.
    #[parent(ServerError)]
    #[code(8)]
    ServerFull,

    /// The configuration of XDR forbids the write.
    #[parent(ServerError)]
    #[code(10)]
    AlwaysForbidden,

    /// The server node cannot serve the partition at present.
    #[parent(ServerError)]
    #[code(11)]
    ClusterError,

    /// The cluster changed during a request that must fail in that case.
    #[parent(ClusterError)]
    #[code(7)]
    ClusterChangeError,

    /// The scan or query was aborted by an operator or abandoned by the server.
    #[parent(ServerError)]
    #[code(15)]
    ScanAbortedError,

    /// This server, build or namespace does not support the feature.
    #[parent(ServerError)]
    #[code(16)]
    UnsupportedFeature,

    /// The storage device cannot keep up with the queued writes.
    #[parent(ServerError)]
    #[code(18)]
    DeviceOverload,

    /// The namespace is missing in the request or does not exist.
    #[parent(ServerError)]
    #[code(20)]
    NamespaceNotFound,

    /// The server does not allow the operation at present.
    #[parent(ServerError)]
    #[code(22)]
    ForbiddenError,

    /// The element of the list or map to update does not exist.
    #[parent(ServerError)]
    #[code(23)]
    ElementNotFoundError,

    /// The element of the list or map to create exists already.
    #[parent(ServerError)]
    #[code(24)]
    ElementExistsError,

    /// The operation does not apply to the present value of the bin.
    #[parent(ServerError)]
    #[code(26)]
    OpNotApplicable,

    /// The filter expression excluded the record, so nothing was done.
    #[parent(ServerError)]
    #[code(27)]
    FilteredOut,

    /// The write lost against a version that XDR shipped.
    #[parent(ServerError)]
    #[code(28)]
    LostConflict,

    /// A user-defined function failed.
    ///
    /// Carries the module and the function.
    #[parent(ServerError)]
    #[code(100)]
    UDFError,

    /// The module of the user-defined function does not exist.
    #[parent(UDFError)]
    #[code(1301)]
    UDFNotFound,

    /// The Lua file does not exist.
    #[parent(UDFError)]
    #[code(1302)]
    LuaFileNotFound,

    /// Batches are disabled on the server.
    #[parent(ServerError)]
    #[code(150)]
    BatchDisabledError,

    /// The batch has more keys than the server allows.
    #[parent(ServerError)]
    #[code(151)]
    BatchMaxRequestError,

    /// All batch queues of the server node are full.
    #[parent(ServerError)]
    #[code(152)]
    BatchQueueFullError,

    /// The `GeoJSON` value is malformed or of an unsupported kind.
    #[parent(ServerError)]
    #[code(160)]
    InvalidGeoJSON,

    /// A secondary index failed.
    ///
    /// Carries the name of the index.
    #[parent(ServerError)]
    #[code(204)]
    IndexError,

    /// The index exists already.
    #[parent(IndexError)]
    #[code(200)]
    IndexFoundError,

    /// The index does not exist.
    #[parent(IndexError)]
    #[code(201)]
    IndexNotFound,

    /// The index has no memory left.
    #[parent(IndexError)]
    #[code(202)]
    IndexOOM,

    /// The index cannot be read because it is still being built.
    #[parent(IndexError)]
    #[code(203)]
    IndexNotReadable,

    /// The name of the index is too long.
    #[parent(IndexError)]
    #[code(205)]
    IndexNameMaxLen,

    /// The number of indexes that the server allows is reached.
    #[parent(IndexError)]
    #[code(206)]
    IndexNameMaxCount,

    /// The query was aborted.
    #[parent(ServerError)]
    #[code(210)]
    QueryAbortedError,

    /// A query failed.
    #[parent(ServerError)]
    #[code(213)]
    QueryError,

    /// The queue of waiting queries is full.
    #[parent(QueryError)]
    #[code(211)]
    QueryQueueFull,

    /// The query took longer than the server allows.
    #[parent(QueryError)]
    #[code(212)]
    QueryTimeout,

    /// The security subsystem of the server reported a failure.
    #[parent(ServerError)]
    AdminError,

    /// The server was built without security.
    #[parent(AdminError)]
    #[code(51)]
    SecurityNotSupported,

    /// Security is not enabled on the server.
    #[parent(AdminError)]
    #[code(52)]
    SecurityNotEnabled,

    /// The server does not support this version of the security protocol.
    #[parent(AdminError)]
    #[code(53)]
    SecuritySchemeNotSupported,

    /// The security command is not known to the server.
    #[parent(AdminError)]
    #[code(54)]
    InvalidCommand,

    /// A field of the security request is missing or malformed.
    #[parent(AdminError)]
    #[code(55)]
    InvalidField,

    /// The security command is not allowed in this state of the exchange.
    #[parent(AdminError)]
    #[code(56)]
    IllegalState,

    /// The user is missing or does not exist.
    #[parent(AdminError)]
    #[code(60)]
    InvalidUser,

    /// A user with this name exists already.
    #[parent(AdminError)]
    #[code(61)]
    UserExistsError,

    /// The password is missing or wrong.
    #[parent(AdminError)]
    #[code(62)]
    InvalidPassword,

    /// The password has expired.
    #[parent(AdminError)]
    #[code(63)]
    ExpiredPassword,

    /// The new password is not permitted.
    #[parent(AdminError)]
    #[code(64)]
    ForbiddenPassword,

    /// The credential is missing or wrong.
    #[parent(AdminError)]
    #[code(65)]
    InvalidCredential,

    /// The role is missing or does not exist.
    #[parent(AdminError)]
    #[code(70)]
    InvalidRole,

    /// A role with this name exists already.
    #[parent(AdminError)]
    #[code(71)]
    RoleExistsError,

    /// The privilege is missing or does not exist.
    #[parent(AdminError)]
    #[code(72)]
    InvalidPrivilege,

    /// The list of allowed addresses is malformed.
    #[parent(AdminError)]
    #[code(73)]
    InvalidWhitelist,

    /// Quotas are not enabled on the server.
    #[parent(AdminError)]
    #[code(74)]
    QuotasNotEnabled,

    /// The quota is not a valid value.
    #[parent(AdminError)]
    #[code(75)]
    InvalidQuota,

    /// The connection is not authenticated.
    #[parent(AdminError)]
    #[code(80)]
    NotAuthenticated,

    /// The user lacks the privilege for the operation.
    #[parent(AdminError)]
    #[code(81)]
    RoleViolation,

    /// The address of the client is not on the list of allowed addresses.
    #[parent(AdminError)]
    #[code(82)]
    NotWhitelisted,

    /// The user exceeded the quota of operations per second.
    #[parent(AdminError)]
    #[code(83)]
    QuotaExceeded,

    /// A request failed because of one record or one of its bins.
    ///
    /// Carries the key and the bin.
    #[parent(ServerError)]
    RecordError,

    /// The record does not exist.
    #[parent(RecordError)]
    #[code(2)]
    RecordNotFound,

    /// The generation of the record is not the expected one.
    #[parent(RecordError)]
    #[code(3)]
    RecordGenerationError,

    /// The record to create exists already.
    #[parent(RecordError)]
    #[code(5)]
    RecordExistsError,

    /// The bin to create exists already.
    #[parent(RecordError)]
    #[code(6)]
    BinExistsError,

    /// The operation or the value does not fit the type of the bin.
    #[parent(RecordError)]
    #[code(12)]
    BinIncompatibleType,

    /// The record would be larger than the namespace allows.
    #[parent(RecordError)]
    #[code(13)]
    RecordTooBig,

    /// Too many operations are waiting for the record.
    #[parent(RecordError)]
    #[code(14)]
    RecordBusy,

    /// The bin to update does not exist.
    #[parent(RecordError)]
    #[code(17)]
    BinNotFound,

    /// The key that is stored with the record differs from the given key.
    #[parent(RecordError)]
    #[code(19)]
    RecordKeyMismatch,

    /// The name of a bin is too long, or there are too many bins.
    #[parent(RecordError)]
    #[code(21)]
    BinNameError,

    /// The deadline of the request passed.
    #[parent(AerospikeError)]
    #[code(9)]
    TimeoutError,
}

to_kind!(Exception {});
error_kind!(Exception);

/// Returns the class with the same name, or the class of the nearest ancestor that has one.
impl From<ErrorKind> for Exception {
    fn from(kind: ErrorKind) -> Self {
        nearest(kind, Self::from_name).unwrap_or(Self::AerospikeError)
    }
}
