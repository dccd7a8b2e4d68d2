//! The exceptions of the official Python client.

use super::convert::{error_kind, nearest, to_kind};
use crate::{AerospikeError, ErrorKind};

/// An exception of the official Python client, node for node as the released package 19.3.0 has them: 86 classes.
///
/// The documentation disagrees with itself and with the package: its diagram has 57 classes, its prose 59. The package
/// is right, and what only a document calls so is an alias. The prose puts `ClusterError` and `QueryError` right below
/// `AerospikeError`; in the package, and here, they are below `ServerError`. `UDFError` has no code in the diagram, and
/// 100 in the package.
///
/// A code without a class raises a plain `AerospikeError`, as for every transaction of several records; so
/// [`classify`](Self::classify) answers, for 50 too, which is no error.
///
/// # Conversion
///
/// Every class has its kind of the same name and code in [`ErrorKind`], so nothing is lost on the way there, and every
/// *is a* of this tree holds there. On the way back a kind without a class becomes the nearest one above it that has
/// one: of [`ErrorKind::MrtBlocked`] no more is left than [`ServerError`](Self::ServerError), and
/// [`ErrorKind::LdapQuery`] becomes an [`AdminError`](Self::AdminError).
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
    /// Any failure that the client reports; raised itself for a code without a class.
    #[code(..=-1, 1..)]
    AerospikeError,
    /// The client failed before, after or without an answer of the server.
    #[parent(AerospikeError)]
    #[code(-1)]
    ClientError,
    /// A transaction that is to be committed was aborted before.
    #[parent(ClientError)]
    #[code(-19)]
    TransactionAlreadyAborted,
    /// A transaction that is to be aborted was committed before.
    #[parent(ClientError)]
    #[code(-18)]
    TransactionAlreadyCommitted,
    /// A transaction could not be committed.
    #[parent(ClientError)]
    #[code(-17)]
    TransactionFailed,
    /// One or more rows of a batch failed; each row says how.
    #[parent(ClientError)]
    #[code(-16)]
    BatchFailed,
    /// A row of a batch was not answered.
    #[parent(ClientError)]
    #[code(-15)]
    NoResponse,
    /// The circuit breaker of the node is open; the command was not sent.
    #[parent(ClientError)]
    #[code(-14)]
    MaxErrorRateExceeded,
    /// All the retries that the policy allows failed.
    #[parent(ClientError)]
    #[code(-12)]
    MaxRetriesExceeded,
    /// A connection to the server could not be made, or broke.
    #[parent(ClientError)]
    #[code(-10)]
    ConnectionError,
    /// The TLS handshake or session failed.
    #[parent(ClientError)]
    #[code(-9)]
    TLSError,
    /// No active node serves the partition.
    #[parent(ClientError)]
    #[code(-8)]
    InvalidNodeError,
    /// The connections allowed to the node are all in use.
    #[parent(ClientError)]
    #[code(-7)]
    NoMoreConnectionsError,
    /// An asynchronous connection could not be made, or broke.
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
    /// An argument of the call is invalid; nothing was sent.
    #[parent(ClientError)]
    #[code(-2)]
    ParamError,
    /// The server answered with a failure; by itself, one that it does not classify.
    #[parent(AerospikeError)]
    #[code(1)]
    ServerError,
    /// The server could not accept the request: a bad field, operation, parameter or expression.
    #[parent(ServerError)]
    #[code(4)]
    InvalidRequest,
    /// The namespace has run out of memory or storage and takes no writes.
    #[parent(ServerError)]
    #[code(8)]
    ServerFull,
    /// The configuration of XDR forbids this write; sent by servers before 5.0.
    #[parent(ServerError)]
    #[code(10)]
    AlwaysForbidden,
    /// The node cannot serve the partition.
    #[parent(ServerError)]
    #[code(11)]
    ClusterError,
    /// The cluster changed during a request that was to fail then.
    #[parent(ClusterError)]
    #[code(7)]
    ClusterChangeError,
    /// The scan, or since 6.0 the query, was aborted by an operator or given up.
    #[parent(ServerError)]
    #[code(15)]
    ScanAbortedError,
    /// This server, build or namespace does not have the feature.
    #[parent(ServerError)]
    #[code(16)]
    UnsupportedFeature,
    /// The storage device does not keep up with the writes that wait for it.
    #[parent(ServerError)]
    #[code(18)]
    DeviceOverload,
    /// The server does not know the namespace, or the request named none.
    #[parent(ServerError)]
    #[code(20)]
    NamespaceNotFound,
    /// The operation is not allowed now: a truncation runs, clocks differ too far, or the configuration
    /// forbids it.
    #[parent(ServerError)]
    #[code(22)]
    ForbiddenError,
    /// There is no such element in the list or map, and the operation was to update it.
    #[parent(ServerError)]
    #[code(23)]
    ElementNotFoundError,
    /// The element exists already in the list or map, and the operation was to create it.
    #[parent(ServerError)]
    #[code(24)]
    ElementExistsError,
    /// The operation does not apply to the present value of the bin, as with an index out of bounds.
    #[parent(ServerError)]
    #[code(26)]
    OpNotApplicable,
    /// The filter expression was false for the record, so nothing was done.
    #[parent(ServerError)]
    #[code(27)]
    FilteredOut,
    /// The write lost against a version that XDR shipped.
    #[parent(ServerError)]
    #[code(28)]
    LostConflict,
    /// A user-defined function failed; it carries the module and the function.
    #[parent(ServerError)]
    #[code(100)]
    UDFError,
    /// The module of the user-defined function was not found.
    #[parent(UDFError)]
    #[code(1301)]
    UDFNotFound,
    /// The Lua file was not found.
    #[parent(UDFError)]
    #[code(1302)]
    LuaFileNotFound,
    /// Batches are switched off in the server.
    #[parent(ServerError)]
    #[code(150)]
    BatchDisabledError,
    /// The batch holds more keys than the server allows.
    #[parent(ServerError)]
    #[code(151)]
    BatchMaxRequestError,
    /// All batch queues of the node are full.
    #[parent(ServerError)]
    #[code(152)]
    BatchQueueFullError,
    /// The `GeoJSON` is malformed, or of a kind that is not supported.
    #[parent(ServerError)]
    #[code(160)]
    InvalidGeoJSON,
    /// A failure of a secondary index; it carries the name of the index.
    #[parent(ServerError)]
    #[code(204)]
    IndexError,
    /// The index exists already.
    #[parent(IndexError)]
    #[code(200)]
    IndexFoundError,
    /// There is no such index.
    #[parent(IndexError)]
    #[code(201)]
    IndexNotFound,
    /// The index has run out of memory.
    #[parent(IndexError)]
    #[code(202)]
    IndexOOM,
    /// The index cannot be read yet: it is still being built.
    #[parent(IndexError)]
    #[code(203)]
    IndexNotReadable,
    /// The name of the index is too long.
    #[parent(IndexError)]
    #[code(205)]
    IndexNameMaxLen,
    /// There are as many indexes as the server allows.
    #[parent(IndexError)]
    #[code(206)]
    IndexNameMaxCount,
    /// The query was aborted; since 6.0 the server says so with 15.
    #[parent(ServerError)]
    #[code(210)]
    QueryAbortedError,
    /// A failure of a query; by itself, one that the server does not classify.
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
    /// A failure of the security subsystem.
    #[parent(ServerError)]
    AdminError,
    /// The server was built without security.
    #[parent(AdminError)]
    #[code(51)]
    SecurityNotSupported,
    /// Security is not switched on in the server.
    #[parent(AdminError)]
    #[code(52)]
    SecurityNotEnabled,
    /// The server does not speak this version of the security protocol.
    #[parent(AdminError)]
    #[code(53)]
    SecuritySchemeNotSupported,
    /// The server does not know the security command.
    #[parent(AdminError)]
    #[code(54)]
    InvalidCommand,
    /// A field of the security request is missing or unreadable.
    #[parent(AdminError)]
    #[code(55)]
    InvalidField,
    /// The security message does not belong at this point of the exchange.
    #[parent(AdminError)]
    #[code(56)]
    IllegalState,
    /// The user is unknown, or none was given.
    #[parent(AdminError)]
    #[code(60)]
    InvalidUser,
    /// A user of this name exists already.
    #[parent(AdminError)]
    #[code(61)]
    UserExistsError,
    /// The password is wrong, or none was given.
    #[parent(AdminError)]
    #[code(62)]
    InvalidPassword,
    /// The password has expired.
    #[parent(AdminError)]
    #[code(63)]
    ExpiredPassword,
    /// The new password is not permitted, for instance because it was used before.
    #[parent(AdminError)]
    #[code(64)]
    ForbiddenPassword,
    /// The credential is wrong, or none was given.
    #[parent(AdminError)]
    #[code(65)]
    InvalidCredential,
    /// The role is unknown, or none was given.
    #[parent(AdminError)]
    #[code(70)]
    InvalidRole,
    /// A role of this name exists already.
    #[parent(AdminError)]
    #[code(71)]
    RoleExistsError,
    /// The privilege is unknown, or none was given.
    #[parent(AdminError)]
    #[code(72)]
    InvalidPrivilege,
    /// The list of allowed addresses is malformed.
    #[parent(AdminError)]
    #[code(73)]
    InvalidWhitelist,
    /// Quotas are not switched on in the server.
    #[parent(AdminError)]
    #[code(74)]
    QuotasNotEnabled,
    /// The quota is not a valid value.
    #[parent(AdminError)]
    #[code(75)]
    InvalidQuota,
    /// The connection has not been authenticated.
    #[parent(AdminError)]
    #[code(80)]
    NotAuthenticated,
    /// The user lacks the privilege for the operation.
    #[parent(AdminError)]
    #[code(81)]
    RoleViolation,
    /// The address of the client is not on the list of allowed ones.
    #[parent(AdminError)]
    #[code(82)]
    NotWhitelisted,
    /// The user reads or writes more per second than the quota allows.
    #[parent(AdminError)]
    #[code(83)]
    QuotaExceeded,
    /// A failure that concerns one record or one of its bins; it carries the key and the bin.
    #[parent(ServerError)]
    RecordError,
    /// There is no such record.
    #[parent(RecordError)]
    #[code(2)]
    RecordNotFound,
    /// The record has been changed since it was read: its generation is not the expected one.
    #[parent(RecordError)]
    #[code(3)]
    RecordGenerationError,
    /// The record exists already, and the write was to create it.
    #[parent(RecordError)]
    #[code(5)]
    RecordExistsError,
    /// The bin exists already, and the operation was to create it.
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
    /// The record is a hot key: too many operations wait for it.
    #[parent(RecordError)]
    #[code(14)]
    RecordBusy,
    /// There is no such bin, and the operation was to update it.
    #[parent(RecordError)]
    #[code(17)]
    BinNotFound,
    /// The key that is stored with the record is another one.
    #[parent(RecordError)]
    #[code(19)]
    RecordKeyMismatch,
    /// The name of a bin is longer than 15 characters, or there are too many bins.
    #[parent(RecordError)]
    #[code(21)]
    BinNameError,
    /// The deadline passed; server and client both say so with this number. A write may have been applied.
    #[parent(AerospikeError)]
    #[code(9)]
    TimeoutError,
}

to_kind!(Exception {});
error_kind!(Exception);

/// The class of the same name, or of the nearest kind above that has one.
impl From<ErrorKind> for Exception {
    fn from(kind: ErrorKind) -> Self {
        nearest(Self::ALL, kind).unwrap_or(Self::AerospikeError)
    }
}
