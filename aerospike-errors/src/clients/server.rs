//! The server's result codes, as its own table and its header state them.

use super::convert::error_kind;
use crate::{AerospikeError, ErrorKind};

/// A result code of the server: every define that is an error, with notes, edition and the version that brought it.
///
/// The facts are those of the documented table and of `proto.h` of all public releases from 4.0.0.1 to 8.1.2.0. The
/// [`description`](Self::description) is the note of the table in other words, [`is_enterprise`](Self::is_enterprise)
/// the edition (where the table has no row, the one that the sources let infer), [`since`](Self::since) the column *new
/// in version* or the first release whose header has the define. Every define that the value ever had is an alias.
///
/// Each code is mounted on its kind, so nothing is lost on the way there. On the way back a kind without a code of the
/// server, such as [`ErrorKind::RecordError`], has none to give: [`from_kind`](Self::from_kind).
///
/// ```
/// use aerospike_errors::ErrorKind;
/// use aerospike_errors::clients::server::Code;
///
/// let code = Code::from_name("AS_ERR_SINDEX_OOM").unwrap();
/// assert_eq!(code.code(), Some(202));
/// assert_eq!(ErrorKind::from(code), ErrorKind::IndexOOM);
/// assert!(code.is_a(ErrorKind::IndexError));
/// assert!(Code::SecQuota.is_enterprise());
/// assert_eq!(Code::SecQuota.since(), Some("5.6.0.3"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AerospikeError)]
#[non_exhaustive]
pub enum Code {
    /// The failure is none that the server classifies.
    ///
    /// Info commands that fail without a code of their own come with it, and so does the registration of a
    /// module that does not compile.
    #[parent(ErrorKind::ServerError)]
    #[code(1)]
    #[alias("AS_ERR_UNKNOWN", "AS_PROTO_RESULT_FAIL_UNKNOWN")]
    Unknown,
    /// There is no such record.
    ///
    /// A read, a touch, or a write that only updates or replaces asked for it under this namespace, set and
    /// key.
    #[parent(ErrorKind::RecordNotFound)]
    #[code(2)]
    #[alias("AS_ERR_NOT_FOUND", "AS_PROTO_RESULT_FAIL_NOT_FOUND")]
    NotFound,
    /// The record has been changed since it was read: its generation is not the expected one.
    ///
    /// Concurrent writers of one record meet here: one of them wins, the others have to read again.
    #[parent(ErrorKind::RecordGenerationError)]
    #[code(3)]
    #[alias("AS_ERR_GENERATION", "AS_PROTO_RESULT_FAIL_GENERATION")]
    Generation,
    /// The server could not accept the request: a bad field, operation, parameter or expression.
    #[parent(ErrorKind::InvalidRequest)]
    #[code(4)]
    #[alias("AS_ERR_PARAMETER", "AS_PROTO_RESULT_FAIL_PARAMETER")]
    Parameter,
    /// The write was to create the record, and it exists already.
    #[parent(ErrorKind::RecordExistsError)]
    #[code(5)]
    #[alias("AS_ERR_RECORD_EXISTS", "AS_PROTO_RESULT_FAIL_RECORD_EXISTS")]
    RecordExists,
    /// The bin exists already, and the operation was to create it.
    ///
    /// Documented as a future code for long; servers send it since the operations on bits, `HyperLogLog`s and
    /// expressions.
    #[parent(ErrorKind::BinExistsError)]
    #[code(6)]
    #[alias("AS_ERR_BIN_EXISTS", "AS_PROTO_RESULT_FAIL_UNUSED_6")]
    #[aerospike(since = "4.6.0.2")]
    BinExists,
    /// The cluster changed during a scan, query or job that was to fail then.
    ///
    /// Migrations are the usual reason.
    #[parent(ErrorKind::ClusterChangeError)]
    #[code(7)]
    #[alias(
        "AS_ERR_CLUSTER_KEY_MISMATCH",
        "AS_PROTO_RESULT_FAIL_CLUSTER_KEY_MISMATCH"
    )]
    ClusterKeyMismatch,
    /// The namespace has run out of memory or storage and takes no writes.
    ///
    /// Stop-writes by memory or by free storage is the usual reason; the write is refused before it is
    /// applied. Stop-writes of a set and by clock skew are 22.
    #[parent(ErrorKind::ServerFull)]
    #[code(8)]
    #[alias("AS_ERR_OUT_OF_SPACE", "AS_PROTO_RESULT_FAIL_OUT_OF_SPACE")]
    OutOfSpace,
    /// The time allowed for the request passed before it was done.
    ///
    /// The only positive code that leaves a write in doubt that was sent once.
    #[parent(ErrorKind::TimeoutError)]
    #[code(9)]
    #[alias("AS_ERR_TIMEOUT", "AS_PROTO_RESULT_FAIL_TIMEOUT")]
    Timeout,
    /// The configuration of XDR forbids the write.
    ///
    /// Sent up to 4.9; the header calls the value unused since 5.0, and 22 is sent instead.
    #[parent(ErrorKind::AlwaysForbidden)]
    #[code(10)]
    #[category(enterprise)]
    #[alias(
        "AS_ERR_ALWAYS_FORBIDDEN",
        "AS_ERR_UNUSED_10",
        "AS_PROTO_RESULT_FAIL_ALWAYS_FORBIDDEN"
    )]
    AlwaysForbidden,
    /// The node cannot serve the partition.
    ///
    /// In strong-consistency mode the partition is unavailable; else the node is an orphan, or, before
    /// 4.5.2, balanced its partitions at the start.
    #[parent(ErrorKind::ClusterError)]
    #[code(11)]
    #[alias("AS_ERR_UNAVAILABLE", "AS_PROTO_RESULT_FAIL_UNAVAILABLE")]
    Unavailable,
    /// The operation or the value does not fit the type of the bin.
    ///
    /// Appending to a number is an example; a namespace that keeps its data in the index takes nothing but
    /// integers.
    #[parent(ErrorKind::BinIncompatibleType)]
    #[code(12)]
    #[alias("AS_ERR_INCOMPATIBLE_TYPE", "AS_PROTO_RESULT_FAIL_INCOMPATIBLE_TYPE")]
    IncompatibleType,
    /// The record would be larger than the namespace allows.
    ///
    /// The limit is the size of a write block or the configured maximum. Before 4.5.3.4, batch reads of
    /// more than 10 MB failed so too.
    #[parent(ErrorKind::RecordTooBig)]
    #[code(13)]
    #[alias("AS_ERR_RECORD_TOO_BIG", "AS_PROTO_RESULT_FAIL_RECORD_TOO_BIG")]
    RecordTooBig,
    /// The record is a hot key: too many operations wait for it.
    ///
    /// More operations wait for the record than `transaction-pending-limit` allows; refused before it is
    /// applied.
    #[parent(ErrorKind::RecordBusy)]
    #[code(14)]
    #[alias("AS_ERR_KEY_BUSY", "AS_PROTO_RESULT_FAIL_KEY_BUSY")]
    KeyBusy,
    /// The scan, or since 6.0 the query, was aborted.
    ///
    /// The header calls it `SCAN_ABORT` up to 5.7 and `QUERY_ABORT` since 6.0, when it took over from 210.
    #[parent(ErrorKind::ScanAbortedError)]
    #[code(15)]
    #[alias(
        "AS_ERR_SCAN_ABORT",
        "AS_ERR_QUERY_ABORT",
        "AS_PROTO_RESULT_FAIL_SCAN_ABORT"
    )]
    QueryAbort,
    /// This server, build or namespace does not have the feature.
    #[parent(ErrorKind::UnsupportedFeature)]
    #[code(16)]
    #[alias(
        "AS_ERR_UNSUPPORTED_FEATURE",
        "AS_PROTO_RESULT_FAIL_UNSUPPORTED_FEATURE"
    )]
    UnsupportedFeature,
    /// There is no such bin, and the operation was to update it.
    ///
    /// Documented as a future code for long; servers send it since the operations on bits, `HyperLogLog`s and
    /// expressions.
    #[parent(ErrorKind::BinNotFound)]
    #[code(17)]
    #[alias("AS_ERR_BIN_NOT_FOUND", "AS_PROTO_RESULT_FAIL_UNUSED_17")]
    #[aerospike(since = "4.6.0.2")]
    BinNotFound,
    /// The storage device does not keep up with the writes that wait for it.
    ///
    /// The write is refused before it is applied.
    #[parent(ErrorKind::DeviceOverload)]
    #[code(18)]
    #[alias("AS_ERR_DEVICE_OVERLOAD", "AS_PROTO_RESULT_FAIL_DEVICE_OVERLOAD")]
    DeviceOverload,
    /// The key that is stored with the record is another one.
    ///
    /// Two keys of one digest would be the reason, which has never been seen; a wrong key in the request is
    /// likelier.
    #[parent(ErrorKind::RecordKeyMismatch)]
    #[code(19)]
    #[alias("AS_ERR_KEY_MISMATCH", "AS_PROTO_RESULT_FAIL_KEY_MISMATCH")]
    KeyMismatch,
    /// The server does not know the namespace, or the request named none.
    #[parent(ErrorKind::NamespaceNotFound)]
    #[code(20)]
    #[alias("AS_ERR_NAMESPACE", "AS_PROTO_RESULT_FAIL_NAMESPACE")]
    Namespace,
    /// The name of a bin is longer than 15 characters, or there are too many bins.
    ///
    /// The limit is 15 characters; one document says 14, the server's buffer holds 16 with the terminator.
    #[parent(ErrorKind::BinNameError)]
    #[code(21)]
    #[alias("AS_ERR_BIN_NAME", "AS_PROTO_RESULT_FAIL_BIN_NAME")]
    BinName,
    /// The operation is not allowed now: a truncation runs, clocks differ too far, or the configuration
    /// forbids it.
    ///
    /// A truncation runs; clocks differ so far that writes stop; a set stops its writes; XDR or its absence
    /// is filtered; a record of a strong-consistency namespace is to be deleted without durability; the
    /// lifetime is forbidden by the namespace; too many jobs run. Refused before it is applied.
    #[parent(ErrorKind::ForbiddenError)]
    #[code(22)]
    #[alias("AS_ERR_FORBIDDEN", "AS_PROTO_RESULT_FAIL_FORBIDDEN")]
    Forbidden,
    /// There is no such element in the list or map, and the operation was to update it.
    #[parent(ErrorKind::ElementNotFoundError)]
    #[code(23)]
    #[alias("AS_ERR_ELEMENT_NOT_FOUND", "AS_PROTO_RESULT_FAIL_ELEMENT_NOT_FOUND")]
    #[aerospike(since = "3.7.0.1")]
    ElementNotFound,
    /// The element exists already in the list or map, and the operation was to create it.
    #[parent(ErrorKind::ElementExistsError)]
    #[code(24)]
    #[alias("AS_ERR_ELEMENT_EXISTS", "AS_PROTO_RESULT_FAIL_ELEMENT_EXISTS")]
    #[aerospike(since = "3.7.0.1")]
    ElementExists,
    /// The feature belongs to the Enterprise Edition, and the server lacks the edition or the key.
    ///
    /// The Community Edition answers so to durable deletes, compression and transactions.
    #[parent(ErrorKind::EnterpriseOnly)]
    #[code(25)]
    #[category(enterprise)]
    #[alias("AS_ERR_ENTERPRISE_ONLY", "AS_PROTO_RESULT_FAIL_ENTERPRISE_ONLY")]
    EnterpriseOnly,
    /// The operation does not apply to the present value of the bin, as with an index out of bounds.
    #[parent(ErrorKind::OpNotApplicable)]
    #[code(26)]
    #[alias("AS_ERR_OP_NOT_APPLICABLE")]
    #[aerospike(since = "4.6.0.2")]
    OpNotApplicable,
    /// The filter expression was false for the record, so nothing was done.
    ///
    /// So it is where the expression could not be evaluated for the record.
    #[parent(ErrorKind::FilteredOut)]
    #[code(27)]
    #[alias("AS_ERR_FILTERED_OUT")]
    #[aerospike(since = "4.7.0.2")]
    FilteredOut,
    /// The write lost against a version that XDR shipped.
    #[parent(ErrorKind::LostConflict)]
    #[code(28)]
    #[category(enterprise)]
    #[alias("AS_ERR_LOST_CONFLICT")]
    #[aerospike(since = "5.4.0.1")]
    LostConflict,
    /// A string is not well-formed UTF-8.
    ///
    /// The header of 8.1.2 calls the value unused. The C client says 8.1.3, the Rust client 8.2.0.
    #[parent(ErrorKind::InvalidEncoding)]
    #[code(29)]
    #[alias("AS_ERR_UNUSED_29")]
    #[aerospike(since = "8.1.3")]
    InvalidEncoding,
    /// The write has to wait until XDR has shipped the version before it.
    #[parent(ErrorKind::XdrKeyBusy)]
    #[code(32)]
    #[category(enterprise)]
    #[alias("AS_ERR_XDR_KEY_BUSY")]
    #[aerospike(since = "7.2.0.1")]
    XdrKeyBusy,
    /// The server has no security.
    ///
    /// The Community Edition answers so to every security command.
    #[parent(ErrorKind::SecurityNotSupported)]
    #[code(51)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_NOT_SUPPORTED")]
    SecNotSupported,
    /// Security is not switched on in the server.
    ///
    /// The header calls it `NOT_ENABLED` up to 5.6 and `NOT_CONFIGURED` since 5.7.
    #[parent(ErrorKind::SecurityNotEnabled)]
    #[code(52)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_NOT_ENABLED", "AS_SEC_ERR_NOT_CONFIGURED")]
    SecNotConfigured,
    /// The server does not speak this version of the security protocol.
    #[parent(ErrorKind::SecuritySchemeNotSupported)]
    #[code(53)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_SCHEME")]
    SecScheme,
    /// The server does not know the security command.
    #[parent(ErrorKind::InvalidCommand)]
    #[code(54)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_COMMAND")]
    SecCommand,
    /// A field of the security request is missing or unreadable.
    #[parent(ErrorKind::InvalidField)]
    #[code(55)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_FIELD")]
    SecField,
    /// The security message does not belong at this point of the exchange.
    #[parent(ErrorKind::IllegalState)]
    #[code(56)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_STATE")]
    SecState,
    /// The user is unknown, or none was given.
    #[parent(ErrorKind::InvalidUser)]
    #[code(60)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_USER")]
    SecUser,
    /// A user of this name exists already.
    #[parent(ErrorKind::UserExistsError)]
    #[code(61)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_USER_EXISTS")]
    SecUserExists,
    /// The password is wrong, or none was given.
    #[parent(ErrorKind::InvalidPassword)]
    #[code(62)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_PASSWORD")]
    SecPassword,
    /// The password has expired.
    #[parent(ErrorKind::ExpiredPassword)]
    #[code(63)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_EXPIRED_PASSWORD")]
    SecExpiredPassword,
    /// The new password is not permitted, for instance because it was used before.
    #[parent(ErrorKind::ForbiddenPassword)]
    #[code(64)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_FORBIDDEN_PASSWORD")]
    SecForbiddenPassword,
    /// The credential is wrong, or none was given.
    #[parent(ErrorKind::InvalidCredential)]
    #[code(65)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_CREDENTIAL")]
    SecCredential,
    /// The session token has expired; the client has to log in again.
    #[parent(ErrorKind::ExpiredSession)]
    #[code(66)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_EXPIRED_SESSION")]
    #[aerospike(since = "4.1.0.1")]
    SecExpiredSession,
    /// The role is unknown, or none was given.
    #[parent(ErrorKind::InvalidRole)]
    #[code(70)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_ROLE")]
    SecRole,
    /// A role of this name exists already.
    #[parent(ErrorKind::RoleExistsError)]
    #[code(71)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_ROLE_EXISTS")]
    SecRoleExists,
    /// The privilege is unknown, or none was given.
    #[parent(ErrorKind::InvalidPrivilege)]
    #[code(72)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_PRIVILEGE")]
    SecPrivilege,
    /// The list of allowed addresses is malformed.
    #[parent(ErrorKind::InvalidWhitelist)]
    #[code(73)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_WHITELIST")]
    #[aerospike(since = "4.6.0.2")]
    SecWhitelist,
    /// Quotas are not switched on in the server.
    #[parent(ErrorKind::QuotasNotEnabled)]
    #[code(74)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_QUOTAS_NOT_ENABLED")]
    #[aerospike(since = "5.6.0.3")]
    SecQuotasNotEnabled,
    /// The quota is not a valid value.
    #[parent(ErrorKind::InvalidQuota)]
    #[code(75)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_QUOTA")]
    #[aerospike(since = "5.6.0.3")]
    SecQuota,
    /// The connection has not been authenticated.
    #[parent(ErrorKind::NotAuthenticated)]
    #[code(80)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_NOT_AUTHENTICATED")]
    SecNotAuthenticated,
    /// The user lacks the privilege for the operation.
    #[parent(ErrorKind::RoleViolation)]
    #[code(81)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_ROLE_VIOLATION")]
    SecRoleViolation,
    /// The address of the client is not on the list of allowed ones.
    #[parent(ErrorKind::NotWhitelisted)]
    #[code(82)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_NOT_WHITELISTED")]
    #[aerospike(since = "4.6.0.2")]
    SecNotWhitelisted,
    /// The user reads or writes more per second than the quota allows.
    #[parent(ErrorKind::QuotaExceeded)]
    #[code(83)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_QUOTA_EXCEEDED")]
    #[aerospike(since = "5.6.0.3")]
    SecQuotaExceeded,
    /// LDAP is not configured in the server.
    ///
    /// The header calls it `NOT_ENABLED` up to 5.6 and `NOT_CONFIGURED` since 5.7.
    #[parent(ErrorKind::LdapNotConfigured)]
    #[code(90)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_LDAP_NOT_ENABLED", "AS_SEC_ERR_LDAP_NOT_CONFIGURED")]
    #[aerospike(since = "4.1.0.1")]
    SecLdapNotConfigured,
    /// LDAP could not be set up.
    #[parent(ErrorKind::LdapSetup)]
    #[code(91)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_LDAP_SETUP")]
    #[aerospike(since = "4.1.0.1")]
    SecLdapSetup,
    /// TLS for LDAP could not be set up.
    #[parent(ErrorKind::LdapTlsSetup)]
    #[code(92)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_LDAP_TLS_SETUP")]
    #[aerospike(since = "4.1.0.1")]
    SecLdapTlsSetup,
    /// LDAP did not authenticate the user.
    #[parent(ErrorKind::LdapAuthentication)]
    #[code(93)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_LDAP_AUTHENTICATION")]
    #[aerospike(since = "4.1.0.1")]
    SecLdapAuthentication,
    /// The query to LDAP failed.
    #[parent(ErrorKind::LdapQuery)]
    #[code(94)]
    #[category(enterprise)]
    #[alias("AS_SEC_ERR_LDAP_QUERY")]
    #[aerospike(since = "4.1.0.1")]
    SecLdapQuery,
    /// The user-defined function failed.
    ///
    /// What the function said is in the bin `FAILURE` of the answer.
    #[parent(ErrorKind::UDFError)]
    #[code(100)]
    #[alias("AS_ERR_UDF_EXECUTION", "AS_PROTO_RESULT_FAIL_UDF_EXECUTION")]
    UdfExecution,
    /// Another transaction holds the record.
    #[parent(ErrorKind::MrtBlocked)]
    #[code(120)]
    #[category(enterprise)]
    #[alias("AS_ERR_MRT_BLOCKED")]
    #[aerospike(since = "8.0.0.1")]
    MrtBlocked,
    /// A record that the transaction read has changed since; the whole transaction is to be done again.
    #[parent(ErrorKind::MrtVersionMismatch)]
    #[code(121)]
    #[category(enterprise)]
    #[alias("AS_ERR_MRT_VERSION_MISMATCH")]
    #[aerospike(since = "8.0.0.1")]
    MrtVersionMismatch,
    /// The deadline of the transaction passed before it was committed or aborted.
    #[parent(ErrorKind::MrtExpired)]
    #[code(122)]
    #[category(enterprise)]
    #[alias("AS_ERR_MRT_EXPIRED")]
    #[aerospike(since = "8.0.0.1")]
    MrtExpired,
    /// The transaction writes more than 4096 records.
    #[parent(ErrorKind::MrtTooManyWrites)]
    #[code(123)]
    #[category(enterprise)]
    #[alias("AS_ERR_MRT_TOO_MANY_WRITES")]
    #[aerospike(since = "8.0.0.1")]
    MrtTooManyWrites,
    /// The transaction has been committed already.
    #[parent(ErrorKind::MrtCommitted)]
    #[code(124)]
    #[category(enterprise)]
    #[alias("AS_ERR_MRT_COMMITTED")]
    #[aerospike(since = "8.0.0.1")]
    MrtCommitted,
    /// The transaction has been aborted already. Clients of the 3.x era used the number for a large list.
    ///
    /// Clients of the 3.x era used the number for a large list that was not found.
    #[parent(ErrorKind::MrtAborted)]
    #[code(125)]
    #[category(enterprise)]
    #[alias("AS_ERR_MRT_ABORTED")]
    #[aerospike(since = "8.0.0.1")]
    MrtAborted,
    /// An earlier write of the same transaction holds the record.
    #[parent(ErrorKind::MrtAlreadyLocked)]
    #[code(126)]
    #[category(enterprise)]
    #[alias("AS_ERR_MRT_ALREADY_LOCKED")]
    #[aerospike(since = "8.0.0.1")]
    MrtAlreadyLocked,
    /// The transaction has been started already, for instance from another thread.
    #[parent(ErrorKind::MrtMonitorExists)]
    #[code(127)]
    #[category(enterprise)]
    #[alias("AS_ERR_MRT_MONITOR_EXISTS")]
    #[aerospike(since = "8.0.0.1")]
    MrtMonitorExists,
    /// Batches are switched off in the server.
    #[parent(ErrorKind::BatchDisabledError)]
    #[code(150)]
    #[alias("AS_ERR_BATCH_DISABLED", "AS_PROTO_RESULT_FAIL_BATCH_DISABLED")]
    #[aerospike(since = "3.6.0")]
    BatchDisabled,
    /// The batch holds more keys than the server allows.
    ///
    /// The header calls the value unused from 6.4 to 7.0; it is back in 7.1.
    #[parent(ErrorKind::BatchMaxRequestError)]
    #[code(151)]
    #[alias(
        "AS_ERR_BATCH_MAX_REQUESTS",
        "AS_PROTO_RESULT_FAIL_BATCH_MAX_REQUESTS",
        "AS_ERR_UNUSED_151"
    )]
    #[aerospike(since = "3.6.0")]
    BatchMaxRequests,
    /// All batch queues of the node are full.
    #[parent(ErrorKind::BatchQueueFullError)]
    #[code(152)]
    #[alias("AS_ERR_BATCH_QUEUES_FULL", "AS_PROTO_RESULT_FAIL_BATCH_QUEUES_FULL")]
    #[aerospike(since = "3.6.0")]
    BatchQueuesFull,
    /// The `GeoJSON` is malformed, or of a kind that is not supported.
    #[parent(ErrorKind::InvalidGeoJSON)]
    #[code(160)]
    #[alias(
        "AS_ERR_GEO_INVALID_GEOJSON",
        "AS_PROTO_RESULT_FAIL_GEO_INVALID_GEOJSON"
    )]
    #[aerospike(since = "3.7.0")]
    GeoInvalidGeojson,
    /// The index exists already.
    #[parent(ErrorKind::IndexFoundError)]
    #[code(200)]
    #[alias("AS_ERR_SINDEX_FOUND", "AS_PROTO_RESULT_FAIL_INDEX_FOUND")]
    SindexFound,
    /// There is no such index.
    #[parent(ErrorKind::IndexNotFound)]
    #[code(201)]
    #[alias("AS_ERR_SINDEX_NOT_FOUND", "AS_PROTO_RESULT_FAIL_INDEX_NOTFOUND")]
    SindexNotFound,
    /// The index has run out of memory.
    ///
    /// The server's source marks it as never used.
    #[parent(ErrorKind::IndexOOM)]
    #[code(202)]
    #[alias("AS_ERR_SINDEX_OOM", "AS_PROTO_RESULT_FAIL_INDEX_OOM")]
    SindexOom,
    /// The index cannot be read yet: it is still being built.
    #[parent(ErrorKind::IndexNotReadable)]
    #[code(203)]
    #[alias("AS_ERR_SINDEX_NOT_READABLE", "AS_PROTO_RESULT_FAIL_INDEX_NOTREADABLE")]
    SindexNotReadable,
    /// The failure of the secondary index is none that the server classifies.
    ///
    /// The server's source does not use it directly.
    #[parent(ErrorKind::IndexError)]
    #[code(204)]
    #[alias("AS_ERR_SINDEX_GENERIC", "AS_PROTO_RESULT_FAIL_INDEX_GENERIC")]
    SindexGeneric,
    /// The name of the index is too long.
    ///
    /// The server's source marks it as never used.
    #[parent(ErrorKind::IndexNameMaxLen)]
    #[code(205)]
    #[alias("AS_ERR_SINDEX_NAME", "AS_PROTO_RESULT_FAIL_INDEX_NAME_MAXLEN")]
    SindexName,
    /// There are as many indexes as the server allows.
    #[parent(ErrorKind::IndexNameMaxCount)]
    #[code(206)]
    #[alias("AS_ERR_SINDEX_MAX_COUNT", "AS_PROTO_RESULT_FAIL_INDEX_MAXCOUNT")]
    SindexMaxCount,
    /// The query was aborted.
    ///
    /// Gone from the header in 6.0: 15 is sent instead. Clients keep it.
    #[parent(ErrorKind::QueryAbortedError)]
    #[code(210)]
    #[alias("AS_ERR_QUERY_USER_ABORT", "AS_PROTO_RESULT_FAIL_QUERY_USERABORT")]
    QueryUserAbort,
    /// The queue of waiting queries is full.
    ///
    /// Gone from the header in 6.0. Clients keep it.
    #[parent(ErrorKind::QueryQueueFull)]
    #[code(211)]
    #[alias("AS_ERR_QUERY_QUEUE_FULL", "AS_PROTO_RESULT_FAIL_QUERY_QUEUEFULL")]
    QueryQueueFull,
    /// The query took longer than the server allows.
    ///
    /// Gone from the header in 6.0. Clients keep it.
    #[parent(ErrorKind::QueryTimeout)]
    #[code(212)]
    #[alias("AS_ERR_QUERY_TIMEOUT", "AS_PROTO_RESULT_FAIL_QUERY_TIMEOUT")]
    QueryTimeout,
    /// The failure of the query is none that the server classifies.
    ///
    /// Gone from the header in 6.0. Clients keep it.
    #[parent(ErrorKind::QueryError)]
    #[code(213)]
    #[alias("AS_ERR_QUERY_CB", "AS_PROTO_RESULT_FAIL_QUERY_CBERROR")]
    QueryCb,
    /// The answer of a query could not be sent; not sent by servers since 6.0.
    ///
    /// Gone from the header in 6.0. The C, Java and C# clients never had it.
    #[parent(ErrorKind::QueryNetIo)]
    #[code(214)]
    #[alias("AS_ERR_QUERY_NET_IO", "AS_PROTO_RESULT_FAIL_QUERY_NETIO_ERR")]
    QueryNetIo,
    /// The query was sent twice with one task id; not sent by servers since 6.0.
    ///
    /// Gone from the header in 6.0. The C, Java and C# clients never had it.
    #[parent(ErrorKind::QueryDuplicate)]
    #[code(215)]
    #[alias("AS_ERR_QUERY_DUPLICATE", "AS_PROTO_RESULT_FAIL_QUERY_DUPLICATE")]
    QueryDuplicate,
}

error_kind!(Code, C);

/// Success; the define is `AS_OK`.
pub const OK: i32 = 0;

/// The end of an answer of the security subsystem or of a query, and no error; the define is `AS_SEC_OK_LAST`.
pub const SEC_OK_LAST: i32 = 50;

impl Code {
    /// The server's code for a kind; `None` for a kind that only groups others or that the server does not send.
    ///
    /// ```
    /// use aerospike_errors::ErrorKind;
    /// use aerospike_errors::clients::server::Code;
    ///
    /// assert_eq!(Code::from_kind(ErrorKind::RecordBusy), Some(Code::KeyBusy));
    /// assert_eq!(Code::from_kind(ErrorKind::RecordError), None);
    /// ```
    #[must_use]
    pub const fn from_kind(kind: ErrorKind) -> Option<Self> {
        match kind.code() {
            Some(code) => Self::from_code(code),
            None => None,
        }
    }
}
