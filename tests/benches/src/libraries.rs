//! The documented tree as the libraries of the field take it: the codes and the names, which is all that they know.

use std::collections::HashMap;
use std::sync::LazyLock;

use num_enum::{IntoPrimitive, TryFromPrimitive};
use phf::phf_map;
use strum::{EnumIs, EnumString, IntoStaticStr};

use crate::hand::Kind;

/// The codes as discriminants, which is what `num_enum` converts, with the derives of `strum`.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    TryFromPrimitive,
    IntoPrimitive,
    EnumIs,
    EnumString,
    IntoStaticStr,
)]
#[repr(i32)]
#[expect(missing_docs, reason = "the names are those of `ErrorKind`")]
pub enum Coded {
    #[strum(
        serialize = "AEROSPIKE_ERR_CLIENT",
        serialize = "AEROSPIKE_ERR",
        serialize = "CLIENT_ERROR",
        to_string = "ClientError"
    )]
    ClientError = -1,
    #[strum(
        serialize = "InvalidArgument",
        serialize = "InvalidArgError",
        serialize = "AEROSPIKE_ERR_PARAM",
        to_string = "ParamError"
    )]
    ParamError = -2,
    #[strum(serialize = "AEROSPIKE_NO_MORE_RECORDS", to_string = "NoMoreRecords")]
    NoMoreRecords = -3,
    #[strum(
        serialize = "InvalidHost",
        serialize = "AEROSPIKE_ERR_INVALID_HOST",
        to_string = "InvalidHostError"
    )]
    InvalidHostError = -4,
    #[strum(
        serialize = "AEROSPIKE_ERR_CLIENT_ABORT",
        serialize = "SCAN_TERMINATED",
        serialize = "ScanTerminated",
        serialize = "QUERY_TERMINATED",
        serialize = "QueryTerminated",
        to_string = "ClientAbortError"
    )]
    ClientAbortError = -5,
    #[strum(
        serialize = "AEROSPIKE_ERR_ASYNC_CONNECTION",
        to_string = "AsyncConnectionError"
    )]
    AsyncConnectionError = -6,
    #[strum(
        serialize = "AEROSPIKE_ERR_NO_MORE_CONNECTIONS",
        serialize = "NO_MORE_CONNECTIONS",
        serialize = "NoMoreConnections",
        serialize = "NO_AVAILABLE_CONNECTIONS_TO_NODE",
        to_string = "NoMoreConnectionsError"
    )]
    NoMoreConnectionsError = -7,
    #[strum(
        serialize = "AEROSPIKE_ERR_INVALID_NODE",
        serialize = "INVALID_NODE_ERROR",
        to_string = "InvalidNodeError"
    )]
    InvalidNodeError = -8,
    #[strum(serialize = "AEROSPIKE_ERR_TLS_ERROR", to_string = "TLSError")]
    TLSError = -9,
    #[strum(
        serialize = "Connection",
        serialize = "AEROSPIKE_ERR_CONNECTION",
        serialize = "SERVER_NOT_AVAILABLE",
        serialize = "ServerNotAvailable",
        serialize = "NETWORK_ERROR",
        to_string = "ConnectionError"
    )]
    ConnectionError = -10,
    #[strum(
        serialize = "AEROSPIKE_ERR_ASYNC_QUEUE_FULL",
        serialize = "ASYNC_QUEUE_FULL",
        to_string = "AsyncQueueFull"
    )]
    AsyncQueueFull = -11,
    #[strum(
        serialize = "AEROSPIKE_ERR_MAX_RETRIES_EXCEEDED",
        serialize = "MAX_RETRIES_EXCEEDED",
        to_string = "MaxRetriesExceeded"
    )]
    MaxRetriesExceeded = -12,
    #[strum(serialize = "AEROSPIKE_USE_NORMAL_RETRY", to_string = "UseNormalRetry")]
    UseNormalRetry = -13,
    #[strum(
        serialize = "AEROSPIKE_MAX_ERROR_RATE",
        serialize = "MAX_ERROR_RATE",
        serialize = "MaxErrorRate",
        to_string = "MaxErrorRateExceeded"
    )]
    MaxErrorRateExceeded = -14,
    #[strum(
        serialize = "AEROSPIKE_NO_RESPONSE",
        serialize = "NO_RESPONSE",
        to_string = "NoResponse"
    )]
    NoResponse = -15,
    #[strum(
        serialize = "AEROSPIKE_BATCH_FAILED",
        serialize = "BATCH_FAILED",
        to_string = "BatchFailed"
    )]
    BatchFailed = -16,
    #[strum(
        serialize = "AEROSPIKE_TXN_FAILED",
        serialize = "TXN_FAILED",
        serialize = "TxnFailed",
        to_string = "TransactionFailed"
    )]
    TransactionFailed = -17,
    #[strum(
        serialize = "AEROSPIKE_TXN_ALREADY_COMMITTED",
        serialize = "TXN_ALREADY_COMMITTED",
        serialize = "TxnAlreadyCommitted",
        to_string = "TransactionAlreadyCommitted"
    )]
    TransactionAlreadyCommitted = -18,
    #[strum(
        serialize = "AEROSPIKE_TXN_ALREADY_ABORTED",
        serialize = "TXN_ALREADY_ABORTED",
        serialize = "TxnAlreadyAborted",
        to_string = "TransactionAlreadyAborted"
    )]
    TransactionAlreadyAborted = -19,
    #[strum(
        serialize = "AEROSPIKE_METRICS_CONFLICT",
        to_string = "MetricsConflict"
    )]
    MetricsConflict = -20,
    #[strum(
        serialize = "AerospikeTimeoutError",
        serialize = "AS_ERR_TIMEOUT",
        serialize = "AEROSPIKE_ERR_TIMEOUT",
        serialize = "TIMEOUT",
        serialize = "Timeout",
        to_string = "TimeoutError"
    )]
    TimeoutError = 9,
    #[strum(
        serialize = "AS_ERR_UNKNOWN",
        serialize = "AEROSPIKE_ERR_SERVER",
        serialize = "SERVER_ERROR",
        to_string = "ServerError"
    )]
    ServerError = 1,
    #[strum(
        serialize = "AS_ERR_PARAMETER",
        serialize = "AEROSPIKE_ERR_REQUEST_INVALID",
        serialize = "PARAMETER_ERROR",
        serialize = "ParameterError",
        to_string = "InvalidRequest"
    )]
    InvalidRequest = 4,
    #[strum(
        serialize = "AS_ERR_OUT_OF_SPACE",
        serialize = "AEROSPIKE_ERR_SERVER_FULL",
        serialize = "AEROSPIKE_ERR_SERVER_MEM",
        serialize = "SERVER_MEM_ERROR",
        serialize = "ServerMemError",
        to_string = "ServerFull"
    )]
    ServerFull = 8,
    #[strum(
        serialize = "AS_ERR_ALWAYS_FORBIDDEN",
        serialize = "AEROSPIKE_ERR_ALWAYS_FORBIDDEN",
        serialize = "ALWAYS_FORBIDDEN",
        to_string = "AlwaysForbidden"
    )]
    AlwaysForbidden = 10,
    #[strum(
        serialize = "AS_ERR_UNSUPPORTED_FEATURE",
        serialize = "AEROSPIKE_ERR_UNSUPPORTED_FEATURE",
        serialize = "UNSUPPORTED_FEATURE",
        to_string = "UnsupportedFeature"
    )]
    UnsupportedFeature = 16,
    #[strum(
        serialize = "AS_ERR_DEVICE_OVERLOAD",
        serialize = "AEROSPIKE_ERR_DEVICE_OVERLOAD",
        serialize = "DEVICE_OVERLOAD",
        to_string = "DeviceOverload"
    )]
    DeviceOverload = 18,
    #[strum(
        serialize = "AS_ERR_NAMESPACE",
        serialize = "AEROSPIKE_ERR_NAMESPACE_NOT_FOUND",
        serialize = "AEROSPIKE_ERR_INVALID_NAMESPACE",
        serialize = "INVALID_NAMESPACE",
        serialize = "InvalidNamespace",
        to_string = "NamespaceNotFound"
    )]
    NamespaceNotFound = 20,
    #[strum(
        serialize = "AS_ERR_FORBIDDEN",
        serialize = "AEROSPIKE_ERR_FAIL_FORBIDDEN",
        serialize = "FAIL_FORBIDDEN",
        serialize = "FailForbidden",
        to_string = "ForbiddenError"
    )]
    ForbiddenError = 22,
    #[strum(
        serialize = "AS_ERR_ENTERPRISE_ONLY",
        serialize = "AEROSPIKE_ERR_ENTERPRISE_ONLY",
        serialize = "ENTERPRISE_ONLY",
        to_string = "EnterpriseOnly"
    )]
    EnterpriseOnly = 25,
    #[strum(
        serialize = "AS_ERR_OP_NOT_APPLICABLE",
        serialize = "AEROSPIKE_ERR_OP_NOT_APPLICABLE",
        serialize = "OP_NOT_APPLICABLE",
        to_string = "OpNotApplicable"
    )]
    OpNotApplicable = 26,
    #[strum(
        serialize = "AS_ERR_LOST_CONFLICT",
        serialize = "AEROSPIKE_LOST_CONFLICT",
        serialize = "AEROSPIKE_ERR_LOST_CONFLICT",
        serialize = "LOST_CONFLICT",
        to_string = "LostConflict"
    )]
    LostConflict = 28,
    #[strum(
        serialize = "AEROSPIKE_INVALID_ENCODING",
        to_string = "InvalidEncoding"
    )]
    InvalidEncoding = 29,
    #[strum(
        serialize = "AS_ERR_XDR_KEY_BUSY",
        serialize = "AEROSPIKE_XDR_KEY_BUSY",
        serialize = "XDR_KEY_BUSY",
        to_string = "XdrKeyBusy"
    )]
    XdrKeyBusy = 32,
    #[strum(
        serialize = "AS_ERR_NOT_FOUND",
        serialize = "AEROSPIKE_ERR_RECORD_NOT_FOUND",
        serialize = "KEY_NOT_FOUND_ERROR",
        serialize = "KeyNotFoundError",
        to_string = "RecordNotFound"
    )]
    RecordNotFound = 2,
    #[strum(
        serialize = "AS_ERR_GENERATION",
        serialize = "AEROSPIKE_ERR_RECORD_GENERATION",
        serialize = "GENERATION_ERROR",
        serialize = "GenerationError",
        to_string = "RecordGenerationError"
    )]
    RecordGenerationError = 3,
    #[strum(
        serialize = "AS_ERR_RECORD_EXISTS",
        serialize = "AEROSPIKE_ERR_RECORD_EXISTS",
        serialize = "KEY_EXISTS_ERROR",
        serialize = "KeyExistsError",
        to_string = "RecordExistsError"
    )]
    RecordExistsError = 5,
    #[strum(
        serialize = "AS_ERR_BIN_EXISTS",
        serialize = "AEROSPIKE_ERR_BIN_EXISTS",
        serialize = "BIN_EXISTS_ERROR",
        to_string = "BinExistsError"
    )]
    BinExistsError = 6,
    #[strum(
        serialize = "AS_ERR_INCOMPATIBLE_TYPE",
        serialize = "AEROSPIKE_ERR_BIN_INCOMPATIBLE_TYPE",
        serialize = "AEROSPIKE_ERR_BIN_TYPE",
        serialize = "BIN_TYPE_ERROR",
        serialize = "BinTypeError",
        to_string = "BinIncompatibleType"
    )]
    BinIncompatibleType = 12,
    #[strum(
        serialize = "AS_ERR_RECORD_TOO_BIG",
        serialize = "AEROSPIKE_ERR_RECORD_TOO_BIG",
        serialize = "RECORD_TOO_BIG",
        to_string = "RecordTooBig"
    )]
    RecordTooBig = 13,
    #[strum(
        serialize = "AS_ERR_KEY_BUSY",
        serialize = "AEROSPIKE_ERR_RECORD_BUSY",
        serialize = "AEROSPIKE_ERR_KEY_BUSY",
        serialize = "KEY_BUSY",
        serialize = "KeyBusy",
        to_string = "RecordBusy"
    )]
    RecordBusy = 14,
    #[strum(
        serialize = "AS_ERR_BIN_NOT_FOUND",
        serialize = "AEROSPIKE_ERR_BIN_NOT_FOUND",
        serialize = "BIN_NOT_FOUND",
        to_string = "BinNotFound"
    )]
    BinNotFound = 17,
    #[strum(
        serialize = "AS_ERR_KEY_MISMATCH",
        serialize = "AEROSPIKE_ERR_RECORD_KEY_MISMATCH",
        serialize = "AEROSPIKE_ERR_KEY_MISMATCH",
        serialize = "KEY_MISMATCH",
        serialize = "KeyMismatch",
        to_string = "RecordKeyMismatch"
    )]
    RecordKeyMismatch = 19,
    #[strum(
        serialize = "AS_ERR_BIN_NAME",
        serialize = "AEROSPIKE_ERR_BIN_NAME",
        serialize = "BIN_NAME_TOO_LONG",
        serialize = "BinNameTooLong",
        to_string = "BinNameError"
    )]
    BinNameError = 21,
    #[strum(
        serialize = "AS_ERR_ELEMENT_NOT_FOUND",
        serialize = "AEROSPIKE_ERR_FAIL_ELEMENT_NOT_FOUND",
        serialize = "AEROSPIKE_ERR_ELEMENT_NOT_FOUND",
        serialize = "ELEMENT_NOT_FOUND",
        serialize = "FAIL_ELEMENT_NOT_FOUND",
        serialize = "ElementNotFound",
        to_string = "ElementNotFoundError"
    )]
    ElementNotFoundError = 23,
    #[strum(
        serialize = "AS_ERR_ELEMENT_EXISTS",
        serialize = "AEROSPIKE_ERR_FAIL_ELEMENT_EXISTS",
        serialize = "AEROSPIKE_ERR_ELEMENT_EXISTS",
        serialize = "ELEMENT_EXISTS",
        serialize = "FAIL_ELEMENT_EXISTS",
        serialize = "ElementExists",
        to_string = "ElementExistsError"
    )]
    ElementExistsError = 24,
    #[strum(
        serialize = "AS_ERR_FILTERED_OUT",
        serialize = "AEROSPIKE_FILTERED_OUT",
        serialize = "AEROSPIKE_ERR_FILTERED_OUT",
        serialize = "FILTERED_OUT",
        to_string = "FilteredOut"
    )]
    FilteredOut = 27,
    #[strum(
        serialize = "AS_ERR_UNAVAILABLE",
        serialize = "AEROSPIKE_ERR_CLUSTER",
        serialize = "AEROSPIKE_ERR_PARTITION_UNAVAILABLE",
        serialize = "PARTITION_UNAVAILABLE",
        serialize = "PartitionUnavailable",
        to_string = "ClusterError"
    )]
    ClusterError = 11,
    #[strum(
        serialize = "AS_ERR_CLUSTER_KEY_MISMATCH",
        serialize = "AEROSPIKE_ERR_CLUSTER_CHANGE",
        serialize = "AEROSPIKE_ERR_CLUSTER_KEY_MISMATCH",
        serialize = "CLUSTER_KEY_MISMATCH",
        serialize = "ClusterKeyMismatch",
        to_string = "ClusterChangeError"
    )]
    ClusterChangeError = 7,
    #[strum(
        serialize = "AS_SEC_ERR_NOT_SUPPORTED",
        serialize = "AEROSPIKE_SECURITY_NOT_SUPPORTED",
        serialize = "SECURITY_NOT_SUPPORTED",
        to_string = "SecurityNotSupported"
    )]
    SecurityNotSupported = 51,
    #[strum(
        serialize = "AS_SEC_ERR_NOT_ENABLED",
        serialize = "AS_SEC_ERR_NOT_CONFIGURED",
        serialize = "AEROSPIKE_SECURITY_NOT_ENABLED",
        serialize = "SECURITY_NOT_ENABLED",
        to_string = "SecurityNotEnabled"
    )]
    SecurityNotEnabled = 52,
    #[strum(
        serialize = "AS_SEC_ERR_SCHEME",
        serialize = "AEROSPIKE_SECURITY_SCHEME_NOT_SUPPORTED",
        serialize = "SECURITY_SCHEME_NOT_SUPPORTED",
        to_string = "SecuritySchemeNotSupported"
    )]
    SecuritySchemeNotSupported = 53,
    #[strum(
        serialize = "AS_SEC_ERR_COMMAND",
        serialize = "AEROSPIKE_INVALID_COMMAND",
        serialize = "INVALID_COMMAND",
        to_string = "InvalidCommand"
    )]
    InvalidCommand = 54,
    #[strum(
        serialize = "AS_SEC_ERR_FIELD",
        serialize = "AEROSPIKE_INVALID_FIELD",
        serialize = "INVALID_FIELD",
        to_string = "InvalidField"
    )]
    InvalidField = 55,
    #[strum(
        serialize = "AS_SEC_ERR_STATE",
        serialize = "AEROSPIKE_ILLEGAL_STATE",
        serialize = "ILLEGAL_STATE",
        to_string = "IllegalState"
    )]
    IllegalState = 56,
    #[strum(
        serialize = "AS_SEC_ERR_USER",
        serialize = "AEROSPIKE_INVALID_USER",
        serialize = "AEROSPIKE_ERR_INVALID_USER",
        serialize = "INVALID_USER",
        to_string = "InvalidUser"
    )]
    InvalidUser = 60,
    #[strum(
        serialize = "AS_SEC_ERR_USER_EXISTS",
        serialize = "AEROSPIKE_USER_ALREADY_EXISTS",
        serialize = "USER_ALREADY_EXISTS",
        serialize = "UserAlreadyExists",
        to_string = "UserExistsError"
    )]
    UserExistsError = 61,
    #[strum(
        serialize = "AS_SEC_ERR_PASSWORD",
        serialize = "AEROSPIKE_INVALID_PASSWORD",
        serialize = "INVALID_PASSWORD",
        to_string = "InvalidPassword"
    )]
    InvalidPassword = 62,
    #[strum(
        serialize = "AS_SEC_ERR_EXPIRED_PASSWORD",
        serialize = "AEROSPIKE_EXPIRED_PASSWORD",
        serialize = "EXPIRED_PASSWORD",
        to_string = "ExpiredPassword"
    )]
    ExpiredPassword = 63,
    #[strum(
        serialize = "AS_SEC_ERR_FORBIDDEN_PASSWORD",
        serialize = "AEROSPIKE_FORBIDDEN_PASSWORD",
        serialize = "FORBIDDEN_PASSWORD",
        to_string = "ForbiddenPassword"
    )]
    ForbiddenPassword = 64,
    #[strum(
        serialize = "AS_SEC_ERR_CREDENTIAL",
        serialize = "AEROSPIKE_INVALID_CREDENTIAL",
        serialize = "INVALID_CREDENTIAL",
        to_string = "InvalidCredential"
    )]
    InvalidCredential = 65,
    #[strum(
        serialize = "AS_SEC_ERR_EXPIRED_SESSION",
        serialize = "AEROSPIKE_EXPIRED_SESSION",
        serialize = "EXPIRED_SESSION",
        to_string = "ExpiredSession"
    )]
    ExpiredSession = 66,
    #[strum(
        serialize = "AS_SEC_ERR_ROLE",
        serialize = "AEROSPIKE_INVALID_ROLE",
        serialize = "INVALID_ROLE",
        to_string = "InvalidRole"
    )]
    InvalidRole = 70,
    #[strum(
        serialize = "AS_SEC_ERR_ROLE_EXISTS",
        serialize = "AEROSPIKE_ROLE_ALREADY_EXISTS",
        serialize = "ROLE_ALREADY_EXISTS",
        serialize = "RoleAlreadyExists",
        to_string = "RoleExistsError"
    )]
    RoleExistsError = 71,
    #[strum(
        serialize = "AS_SEC_ERR_PRIVILEGE",
        serialize = "AEROSPIKE_INVALID_PRIVILEGE",
        serialize = "INVALID_PRIVILEGE",
        to_string = "InvalidPrivilege"
    )]
    InvalidPrivilege = 72,
    #[strum(
        serialize = "AS_SEC_ERR_WHITELIST",
        serialize = "AEROSPIKE_INVALID_WHITELIST",
        serialize = "INVALID_WHITELIST",
        serialize = "InvalidAllowlist",
        to_string = "InvalidWhitelist"
    )]
    InvalidWhitelist = 73,
    #[strum(
        serialize = "AS_SEC_ERR_QUOTAS_NOT_ENABLED",
        serialize = "AEROSPIKE_QUOTAS_NOT_ENABLED",
        serialize = "QUOTAS_NOT_ENABLED",
        to_string = "QuotasNotEnabled"
    )]
    QuotasNotEnabled = 74,
    #[strum(
        serialize = "AS_SEC_ERR_QUOTA",
        serialize = "AEROSPIKE_INVALID_QUOTA",
        serialize = "INVALID_QUOTA",
        to_string = "InvalidQuota"
    )]
    InvalidQuota = 75,
    #[strum(
        serialize = "AS_SEC_ERR_NOT_AUTHENTICATED",
        serialize = "AEROSPIKE_NOT_AUTHENTICATED",
        serialize = "AEROSPIKE_ERR_NOT_AUTHENTICATED",
        serialize = "NOT_AUTHENTICATED",
        to_string = "NotAuthenticated"
    )]
    NotAuthenticated = 80,
    #[strum(
        serialize = "AS_SEC_ERR_ROLE_VIOLATION",
        serialize = "AEROSPIKE_ROLE_VIOLATION",
        serialize = "AEROSPIKE_ERR_ROLE_VIOLATION",
        serialize = "ROLE_VIOLATION",
        to_string = "RoleViolation"
    )]
    RoleViolation = 81,
    #[strum(
        serialize = "AS_SEC_ERR_NOT_WHITELISTED",
        serialize = "AEROSPIKE_NOT_WHITELISTED",
        serialize = "NOT_WHITELISTED",
        serialize = "NotAllowlisted",
        to_string = "NotWhitelisted"
    )]
    NotWhitelisted = 82,
    #[strum(
        serialize = "AS_SEC_ERR_QUOTA_EXCEEDED",
        serialize = "AEROSPIKE_QUOTA_EXCEEDED",
        serialize = "QUOTA_EXCEEDED",
        to_string = "QuotaExceeded"
    )]
    QuotaExceeded = 83,
    #[strum(
        serialize = "AS_SEC_ERR_LDAP_NOT_ENABLED",
        serialize = "AS_SEC_ERR_LDAP_NOT_CONFIGURED",
        to_string = "LdapNotConfigured"
    )]
    LdapNotConfigured = 90,
    #[strum(serialize = "AS_SEC_ERR_LDAP_SETUP", to_string = "LdapSetup")]
    LdapSetup = 91,
    #[strum(serialize = "AS_SEC_ERR_LDAP_TLS_SETUP", to_string = "LdapTlsSetup")]
    LdapTlsSetup = 92,
    #[strum(
        serialize = "AS_SEC_ERR_LDAP_AUTHENTICATION",
        to_string = "LdapAuthentication"
    )]
    LdapAuthentication = 93,
    #[strum(serialize = "AS_SEC_ERR_LDAP_QUERY", to_string = "LdapQuery")]
    LdapQuery = 94,
    #[strum(
        serialize = "AS_ERR_UDF_EXECUTION",
        serialize = "AEROSPIKE_ERR_UDF",
        serialize = "UDF_BAD_RESPONSE",
        serialize = "UdfBadResponse",
        to_string = "UDFError"
    )]
    UDFError = 100,
    #[strum(serialize = "AEROSPIKE_ERR_UDF_NOT_FOUND", to_string = "UDFNotFound")]
    UDFNotFound = 1301,
    #[strum(
        serialize = "AEROSPIKE_ERR_LUA_FILE_NOT_FOUND",
        to_string = "LuaFileNotFound"
    )]
    LuaFileNotFound = 1302,
    #[strum(
        serialize = "AS_ERR_MRT_BLOCKED",
        serialize = "AEROSPIKE_MRT_BLOCKED",
        serialize = "MRT_BLOCKED",
        to_string = "MrtBlocked"
    )]
    MrtBlocked = 120,
    #[strum(
        serialize = "AS_ERR_MRT_VERSION_MISMATCH",
        serialize = "AEROSPIKE_MRT_VERSION_MISMATCH",
        serialize = "MRT_VERSION_MISMATCH",
        to_string = "MrtVersionMismatch"
    )]
    MrtVersionMismatch = 121,
    #[strum(
        serialize = "AS_ERR_MRT_EXPIRED",
        serialize = "AEROSPIKE_MRT_EXPIRED",
        serialize = "MRT_EXPIRED",
        to_string = "MrtExpired"
    )]
    MrtExpired = 122,
    #[strum(
        serialize = "AS_ERR_MRT_TOO_MANY_WRITES",
        serialize = "AEROSPIKE_MRT_TOO_MANY_WRITES",
        serialize = "MRT_TOO_MANY_WRITES",
        to_string = "MrtTooManyWrites"
    )]
    MrtTooManyWrites = 123,
    #[strum(
        serialize = "AS_ERR_MRT_COMMITTED",
        serialize = "AEROSPIKE_MRT_COMMITTED",
        serialize = "MRT_COMMITTED",
        to_string = "MrtCommitted"
    )]
    MrtCommitted = 124,
    #[strum(
        serialize = "AS_ERR_MRT_ABORTED",
        serialize = "AEROSPIKE_MRT_ABORTED",
        serialize = "MRT_ABORTED",
        to_string = "MrtAborted"
    )]
    MrtAborted = 125,
    #[strum(
        serialize = "AS_ERR_MRT_ALREADY_LOCKED",
        serialize = "AEROSPIKE_MRT_ALREADY_LOCKED",
        serialize = "MRT_ALREADY_LOCKED",
        to_string = "MrtAlreadyLocked"
    )]
    MrtAlreadyLocked = 126,
    #[strum(
        serialize = "AS_ERR_MRT_MONITOR_EXISTS",
        serialize = "AEROSPIKE_MRT_MONITOR_EXISTS",
        serialize = "MRT_MONITOR_EXISTS",
        to_string = "MrtMonitorExists"
    )]
    MrtMonitorExists = 127,
    #[strum(
        serialize = "AS_ERR_BATCH_DISABLED",
        serialize = "AEROSPIKE_ERR_BATCH_DISABLED",
        serialize = "BATCH_DISABLED",
        serialize = "BatchDisabled",
        to_string = "BatchDisabledError"
    )]
    BatchDisabledError = 150,
    #[strum(
        serialize = "AS_ERR_BATCH_MAX_REQUESTS",
        serialize = "AEROSPIKE_ERR_BATCH_MAX_REQUESTS_EXCEEDED",
        serialize = "BATCH_MAX_REQUESTS_EXCEEDED",
        serialize = "BatchMaxRequestsExceeded",
        to_string = "BatchMaxRequestError"
    )]
    BatchMaxRequestError = 151,
    #[strum(
        serialize = "AS_ERR_BATCH_QUEUES_FULL",
        serialize = "AEROSPIKE_ERR_BATCH_QUEUES_FULL",
        serialize = "BATCH_QUEUES_FULL",
        serialize = "BatchQueuesFull",
        to_string = "BatchQueueFullError"
    )]
    BatchQueueFullError = 152,
    #[strum(
        serialize = "AS_ERR_GEO_INVALID_GEOJSON",
        serialize = "AEROSPIKE_ERR_GEO_INVALID_GEOJSON",
        serialize = "GEO_INVALID_GEOJSON",
        serialize = "InvalidGeojson",
        to_string = "InvalidGeoJSON"
    )]
    InvalidGeoJSON = 160,
    #[strum(
        serialize = "AerospikeIndexError",
        serialize = "AS_ERR_SINDEX_GENERIC",
        serialize = "AEROSPIKE_ERR_INDEX",
        serialize = "INDEX_GENERIC",
        serialize = "IndexGeneric",
        to_string = "IndexError"
    )]
    IndexError = 204,
    #[strum(
        serialize = "AS_ERR_SINDEX_FOUND",
        serialize = "AEROSPIKE_ERR_INDEX_FOUND",
        serialize = "INDEX_ALREADY_EXISTS",
        serialize = "INDEX_FOUND",
        serialize = "IndexFound",
        to_string = "IndexFoundError"
    )]
    IndexFoundError = 200,
    #[strum(
        serialize = "AS_ERR_SINDEX_NOT_FOUND",
        serialize = "AEROSPIKE_ERR_INDEX_NOT_FOUND",
        serialize = "INDEX_NOTFOUND",
        to_string = "IndexNotFound"
    )]
    IndexNotFound = 201,
    #[strum(
        serialize = "AS_ERR_SINDEX_OOM",
        serialize = "AEROSPIKE_ERR_INDEX_OOM",
        serialize = "INDEX_OOM",
        serialize = "IndexOom",
        to_string = "IndexOOM"
    )]
    IndexOOM = 202,
    #[strum(
        serialize = "AS_ERR_SINDEX_NOT_READABLE",
        serialize = "AEROSPIKE_ERR_INDEX_NOT_READABLE",
        serialize = "INDEX_NOTREADABLE",
        to_string = "IndexNotReadable"
    )]
    IndexNotReadable = 203,
    #[strum(
        serialize = "AS_ERR_SINDEX_NAME",
        serialize = "AEROSPIKE_ERR_INDEX_NAME_MAXLEN",
        serialize = "INDEX_NAME_MAXLEN",
        to_string = "IndexNameMaxLen"
    )]
    IndexNameMaxLen = 205,
    #[strum(
        serialize = "AS_ERR_SINDEX_MAX_COUNT",
        serialize = "AEROSPIKE_ERR_INDEX_MAXCOUNT",
        serialize = "INDEX_MAXCOUNT",
        serialize = "IndexMaxCount",
        to_string = "IndexNameMaxCount"
    )]
    IndexNameMaxCount = 206,
    #[strum(
        serialize = "AS_ERR_QUERY_CB",
        serialize = "AEROSPIKE_ERR_QUERY",
        serialize = "QUERY_GENERIC",
        serialize = "QueryGeneric",
        to_string = "QueryError"
    )]
    QueryError = 213,
    #[strum(
        serialize = "AS_ERR_QUERY_QUEUE_FULL",
        serialize = "AEROSPIKE_ERR_QUERY_QUEUE_FULL",
        serialize = "QUERY_QUEUEFULL",
        to_string = "QueryQueueFull"
    )]
    QueryQueueFull = 211,
    #[strum(
        serialize = "AS_ERR_QUERY_TIMEOUT",
        serialize = "AEROSPIKE_ERR_QUERY_TIMEOUT",
        serialize = "QUERY_TIMEOUT",
        to_string = "QueryTimeout"
    )]
    QueryTimeout = 212,
    #[strum(
        serialize = "AS_ERR_QUERY_USER_ABORT",
        serialize = "AEROSPIKE_ERR_QUERY_ABORTED",
        serialize = "QUERY_ABORTED",
        serialize = "QueryAborted",
        to_string = "QueryAbortedError"
    )]
    QueryAbortedError = 210,
    #[strum(
        serialize = "AS_ERR_SCAN_ABORT",
        serialize = "AS_ERR_QUERY_ABORT",
        serialize = "AEROSPIKE_ERR_SCAN_ABORTED",
        serialize = "AEROSPIKE_ERR_SCAN_ABORT",
        serialize = "SCAN_ABORT",
        serialize = "ScanAbort",
        to_string = "ScanAbortedError"
    )]
    ScanAbortedError = 15,
    #[strum(
        serialize = "AS_ERR_QUERY_NET_IO",
        serialize = "QUERY_NETIO_ERR",
        serialize = "QueryNetioErr",
        to_string = "QueryNetIo"
    )]
    QueryNetIo = 214,
    #[strum(
        serialize = "AS_ERR_QUERY_DUPLICATE",
        serialize = "QUERY_DUPLICATE",
        to_string = "QueryDuplicate"
    )]
    QueryDuplicate = 215,
}

/// The codes in a map of `phf`.
pub static CODES: phf::Map<i32, Kind> = phf_map! {
    -1i32 => Kind::ClientError,
    -2i32 => Kind::ParamError,
    -3i32 => Kind::NoMoreRecords,
    -4i32 => Kind::InvalidHostError,
    -5i32 => Kind::ClientAbortError,
    -6i32 => Kind::AsyncConnectionError,
    -7i32 => Kind::NoMoreConnectionsError,
    -8i32 => Kind::InvalidNodeError,
    -9i32 => Kind::TLSError,
    -10i32 => Kind::ConnectionError,
    -11i32 => Kind::AsyncQueueFull,
    -12i32 => Kind::MaxRetriesExceeded,
    -13i32 => Kind::UseNormalRetry,
    -14i32 => Kind::MaxErrorRateExceeded,
    -15i32 => Kind::NoResponse,
    -16i32 => Kind::BatchFailed,
    -17i32 => Kind::TransactionFailed,
    -18i32 => Kind::TransactionAlreadyCommitted,
    -19i32 => Kind::TransactionAlreadyAborted,
    -20i32 => Kind::MetricsConflict,
    9i32 => Kind::TimeoutError,
    1i32 => Kind::ServerError,
    4i32 => Kind::InvalidRequest,
    8i32 => Kind::ServerFull,
    10i32 => Kind::AlwaysForbidden,
    16i32 => Kind::UnsupportedFeature,
    18i32 => Kind::DeviceOverload,
    20i32 => Kind::NamespaceNotFound,
    22i32 => Kind::ForbiddenError,
    25i32 => Kind::EnterpriseOnly,
    26i32 => Kind::OpNotApplicable,
    28i32 => Kind::LostConflict,
    29i32 => Kind::InvalidEncoding,
    32i32 => Kind::XdrKeyBusy,
    2i32 => Kind::RecordNotFound,
    3i32 => Kind::RecordGenerationError,
    5i32 => Kind::RecordExistsError,
    6i32 => Kind::BinExistsError,
    12i32 => Kind::BinIncompatibleType,
    13i32 => Kind::RecordTooBig,
    14i32 => Kind::RecordBusy,
    17i32 => Kind::BinNotFound,
    19i32 => Kind::RecordKeyMismatch,
    21i32 => Kind::BinNameError,
    23i32 => Kind::ElementNotFoundError,
    24i32 => Kind::ElementExistsError,
    27i32 => Kind::FilteredOut,
    11i32 => Kind::ClusterError,
    7i32 => Kind::ClusterChangeError,
    51i32 => Kind::SecurityNotSupported,
    52i32 => Kind::SecurityNotEnabled,
    53i32 => Kind::SecuritySchemeNotSupported,
    54i32 => Kind::InvalidCommand,
    55i32 => Kind::InvalidField,
    56i32 => Kind::IllegalState,
    60i32 => Kind::InvalidUser,
    61i32 => Kind::UserExistsError,
    62i32 => Kind::InvalidPassword,
    63i32 => Kind::ExpiredPassword,
    64i32 => Kind::ForbiddenPassword,
    65i32 => Kind::InvalidCredential,
    66i32 => Kind::ExpiredSession,
    70i32 => Kind::InvalidRole,
    71i32 => Kind::RoleExistsError,
    72i32 => Kind::InvalidPrivilege,
    73i32 => Kind::InvalidWhitelist,
    74i32 => Kind::QuotasNotEnabled,
    75i32 => Kind::InvalidQuota,
    80i32 => Kind::NotAuthenticated,
    81i32 => Kind::RoleViolation,
    82i32 => Kind::NotWhitelisted,
    83i32 => Kind::QuotaExceeded,
    90i32 => Kind::LdapNotConfigured,
    91i32 => Kind::LdapSetup,
    92i32 => Kind::LdapTlsSetup,
    93i32 => Kind::LdapAuthentication,
    94i32 => Kind::LdapQuery,
    100i32 => Kind::UDFError,
    1301i32 => Kind::UDFNotFound,
    1302i32 => Kind::LuaFileNotFound,
    120i32 => Kind::MrtBlocked,
    121i32 => Kind::MrtVersionMismatch,
    122i32 => Kind::MrtExpired,
    123i32 => Kind::MrtTooManyWrites,
    124i32 => Kind::MrtCommitted,
    125i32 => Kind::MrtAborted,
    126i32 => Kind::MrtAlreadyLocked,
    127i32 => Kind::MrtMonitorExists,
    150i32 => Kind::BatchDisabledError,
    151i32 => Kind::BatchMaxRequestError,
    152i32 => Kind::BatchQueueFullError,
    160i32 => Kind::InvalidGeoJSON,
    204i32 => Kind::IndexError,
    200i32 => Kind::IndexFoundError,
    201i32 => Kind::IndexNotFound,
    202i32 => Kind::IndexOOM,
    203i32 => Kind::IndexNotReadable,
    205i32 => Kind::IndexNameMaxLen,
    206i32 => Kind::IndexNameMaxCount,
    213i32 => Kind::QueryError,
    211i32 => Kind::QueryQueueFull,
    212i32 => Kind::QueryTimeout,
    210i32 => Kind::QueryAbortedError,
    15i32 => Kind::ScanAbortedError,
    214i32 => Kind::QueryNetIo,
    215i32 => Kind::QueryDuplicate,
};

/// The names and aliases in a map of `phf`.
pub static NAMES: phf::Map<&'static str, Kind> = phf_map! {
    "AerospikeError" => Kind::AerospikeError,
    "ClientError" => Kind::ClientError,
    "AEROSPIKE_ERR_CLIENT" => Kind::ClientError,
    "AEROSPIKE_ERR" => Kind::ClientError,
    "CLIENT_ERROR" => Kind::ClientError,
    "ParamError" => Kind::ParamError,
    "InvalidArgument" => Kind::ParamError,
    "InvalidArgError" => Kind::ParamError,
    "AEROSPIKE_ERR_PARAM" => Kind::ParamError,
    "NoMoreRecords" => Kind::NoMoreRecords,
    "AEROSPIKE_NO_MORE_RECORDS" => Kind::NoMoreRecords,
    "InvalidHostError" => Kind::InvalidHostError,
    "InvalidHost" => Kind::InvalidHostError,
    "AEROSPIKE_ERR_INVALID_HOST" => Kind::InvalidHostError,
    "ClientAbortError" => Kind::ClientAbortError,
    "AEROSPIKE_ERR_CLIENT_ABORT" => Kind::ClientAbortError,
    "SCAN_TERMINATED" => Kind::ClientAbortError,
    "ScanTerminated" => Kind::ClientAbortError,
    "QUERY_TERMINATED" => Kind::ClientAbortError,
    "QueryTerminated" => Kind::ClientAbortError,
    "AsyncConnectionError" => Kind::AsyncConnectionError,
    "AEROSPIKE_ERR_ASYNC_CONNECTION" => Kind::AsyncConnectionError,
    "NoMoreConnectionsError" => Kind::NoMoreConnectionsError,
    "AEROSPIKE_ERR_NO_MORE_CONNECTIONS" => Kind::NoMoreConnectionsError,
    "NO_MORE_CONNECTIONS" => Kind::NoMoreConnectionsError,
    "NoMoreConnections" => Kind::NoMoreConnectionsError,
    "NO_AVAILABLE_CONNECTIONS_TO_NODE" => Kind::NoMoreConnectionsError,
    "InvalidNodeError" => Kind::InvalidNodeError,
    "AEROSPIKE_ERR_INVALID_NODE" => Kind::InvalidNodeError,
    "INVALID_NODE_ERROR" => Kind::InvalidNodeError,
    "TLSError" => Kind::TLSError,
    "AEROSPIKE_ERR_TLS_ERROR" => Kind::TLSError,
    "ConnectionError" => Kind::ConnectionError,
    "Connection" => Kind::ConnectionError,
    "AEROSPIKE_ERR_CONNECTION" => Kind::ConnectionError,
    "SERVER_NOT_AVAILABLE" => Kind::ConnectionError,
    "ServerNotAvailable" => Kind::ConnectionError,
    "NETWORK_ERROR" => Kind::ConnectionError,
    "AsyncQueueFull" => Kind::AsyncQueueFull,
    "AEROSPIKE_ERR_ASYNC_QUEUE_FULL" => Kind::AsyncQueueFull,
    "ASYNC_QUEUE_FULL" => Kind::AsyncQueueFull,
    "MaxRetriesExceeded" => Kind::MaxRetriesExceeded,
    "AEROSPIKE_ERR_MAX_RETRIES_EXCEEDED" => Kind::MaxRetriesExceeded,
    "MAX_RETRIES_EXCEEDED" => Kind::MaxRetriesExceeded,
    "UseNormalRetry" => Kind::UseNormalRetry,
    "AEROSPIKE_USE_NORMAL_RETRY" => Kind::UseNormalRetry,
    "MaxErrorRateExceeded" => Kind::MaxErrorRateExceeded,
    "AEROSPIKE_MAX_ERROR_RATE" => Kind::MaxErrorRateExceeded,
    "MAX_ERROR_RATE" => Kind::MaxErrorRateExceeded,
    "MaxErrorRate" => Kind::MaxErrorRateExceeded,
    "NoResponse" => Kind::NoResponse,
    "AEROSPIKE_NO_RESPONSE" => Kind::NoResponse,
    "NO_RESPONSE" => Kind::NoResponse,
    "BatchFailed" => Kind::BatchFailed,
    "AEROSPIKE_BATCH_FAILED" => Kind::BatchFailed,
    "BATCH_FAILED" => Kind::BatchFailed,
    "TransactionFailed" => Kind::TransactionFailed,
    "AEROSPIKE_TXN_FAILED" => Kind::TransactionFailed,
    "TXN_FAILED" => Kind::TransactionFailed,
    "TxnFailed" => Kind::TransactionFailed,
    "TransactionAlreadyCommitted" => Kind::TransactionAlreadyCommitted,
    "AEROSPIKE_TXN_ALREADY_COMMITTED" => Kind::TransactionAlreadyCommitted,
    "TXN_ALREADY_COMMITTED" => Kind::TransactionAlreadyCommitted,
    "TxnAlreadyCommitted" => Kind::TransactionAlreadyCommitted,
    "TransactionAlreadyAborted" => Kind::TransactionAlreadyAborted,
    "AEROSPIKE_TXN_ALREADY_ABORTED" => Kind::TransactionAlreadyAborted,
    "TXN_ALREADY_ABORTED" => Kind::TransactionAlreadyAborted,
    "TxnAlreadyAborted" => Kind::TransactionAlreadyAborted,
    "MetricsConflict" => Kind::MetricsConflict,
    "AEROSPIKE_METRICS_CONFLICT" => Kind::MetricsConflict,
    "SerializeError" => Kind::SerializeError,
    "SERIALIZE_ERROR" => Kind::SerializeError,
    "BadResponse" => Kind::BadResponse,
    "PARSE_ERROR" => Kind::BadResponse,
    "ParseError" => Kind::BadResponse,
    "Base64" => Kind::Base64,
    "InvalidUtf8" => Kind::InvalidUtf8,
    "Io" => Kind::Io,
    "MpscRecv" => Kind::MpscRecv,
    "ParseAddr" => Kind::ParseAddr,
    "ParseInt" => Kind::ParseInt,
    "PwHash" => Kind::PwHash,
    "TimeoutError" => Kind::TimeoutError,
    "AerospikeTimeoutError" => Kind::TimeoutError,
    "AS_ERR_TIMEOUT" => Kind::TimeoutError,
    "AEROSPIKE_ERR_TIMEOUT" => Kind::TimeoutError,
    "TIMEOUT" => Kind::TimeoutError,
    "Timeout" => Kind::TimeoutError,
    "ServerError" => Kind::ServerError,
    "AS_ERR_UNKNOWN" => Kind::ServerError,
    "AEROSPIKE_ERR_SERVER" => Kind::ServerError,
    "SERVER_ERROR" => Kind::ServerError,
    "InvalidRequest" => Kind::InvalidRequest,
    "AS_ERR_PARAMETER" => Kind::InvalidRequest,
    "AEROSPIKE_ERR_REQUEST_INVALID" => Kind::InvalidRequest,
    "PARAMETER_ERROR" => Kind::InvalidRequest,
    "ParameterError" => Kind::InvalidRequest,
    "ServerFull" => Kind::ServerFull,
    "AS_ERR_OUT_OF_SPACE" => Kind::ServerFull,
    "AEROSPIKE_ERR_SERVER_FULL" => Kind::ServerFull,
    "AEROSPIKE_ERR_SERVER_MEM" => Kind::ServerFull,
    "SERVER_MEM_ERROR" => Kind::ServerFull,
    "ServerMemError" => Kind::ServerFull,
    "AlwaysForbidden" => Kind::AlwaysForbidden,
    "AS_ERR_ALWAYS_FORBIDDEN" => Kind::AlwaysForbidden,
    "AEROSPIKE_ERR_ALWAYS_FORBIDDEN" => Kind::AlwaysForbidden,
    "ALWAYS_FORBIDDEN" => Kind::AlwaysForbidden,
    "UnsupportedFeature" => Kind::UnsupportedFeature,
    "AS_ERR_UNSUPPORTED_FEATURE" => Kind::UnsupportedFeature,
    "AEROSPIKE_ERR_UNSUPPORTED_FEATURE" => Kind::UnsupportedFeature,
    "UNSUPPORTED_FEATURE" => Kind::UnsupportedFeature,
    "DeviceOverload" => Kind::DeviceOverload,
    "AS_ERR_DEVICE_OVERLOAD" => Kind::DeviceOverload,
    "AEROSPIKE_ERR_DEVICE_OVERLOAD" => Kind::DeviceOverload,
    "DEVICE_OVERLOAD" => Kind::DeviceOverload,
    "NamespaceNotFound" => Kind::NamespaceNotFound,
    "AS_ERR_NAMESPACE" => Kind::NamespaceNotFound,
    "AEROSPIKE_ERR_NAMESPACE_NOT_FOUND" => Kind::NamespaceNotFound,
    "AEROSPIKE_ERR_INVALID_NAMESPACE" => Kind::NamespaceNotFound,
    "INVALID_NAMESPACE" => Kind::NamespaceNotFound,
    "InvalidNamespace" => Kind::NamespaceNotFound,
    "ForbiddenError" => Kind::ForbiddenError,
    "AS_ERR_FORBIDDEN" => Kind::ForbiddenError,
    "AEROSPIKE_ERR_FAIL_FORBIDDEN" => Kind::ForbiddenError,
    "FAIL_FORBIDDEN" => Kind::ForbiddenError,
    "FailForbidden" => Kind::ForbiddenError,
    "EnterpriseOnly" => Kind::EnterpriseOnly,
    "AS_ERR_ENTERPRISE_ONLY" => Kind::EnterpriseOnly,
    "AEROSPIKE_ERR_ENTERPRISE_ONLY" => Kind::EnterpriseOnly,
    "ENTERPRISE_ONLY" => Kind::EnterpriseOnly,
    "OpNotApplicable" => Kind::OpNotApplicable,
    "AS_ERR_OP_NOT_APPLICABLE" => Kind::OpNotApplicable,
    "AEROSPIKE_ERR_OP_NOT_APPLICABLE" => Kind::OpNotApplicable,
    "OP_NOT_APPLICABLE" => Kind::OpNotApplicable,
    "LostConflict" => Kind::LostConflict,
    "AS_ERR_LOST_CONFLICT" => Kind::LostConflict,
    "AEROSPIKE_LOST_CONFLICT" => Kind::LostConflict,
    "AEROSPIKE_ERR_LOST_CONFLICT" => Kind::LostConflict,
    "LOST_CONFLICT" => Kind::LostConflict,
    "InvalidEncoding" => Kind::InvalidEncoding,
    "AEROSPIKE_INVALID_ENCODING" => Kind::InvalidEncoding,
    "XdrKeyBusy" => Kind::XdrKeyBusy,
    "AS_ERR_XDR_KEY_BUSY" => Kind::XdrKeyBusy,
    "AEROSPIKE_XDR_KEY_BUSY" => Kind::XdrKeyBusy,
    "XDR_KEY_BUSY" => Kind::XdrKeyBusy,
    "RecordError" => Kind::RecordError,
    "RecordNotFound" => Kind::RecordNotFound,
    "AS_ERR_NOT_FOUND" => Kind::RecordNotFound,
    "AEROSPIKE_ERR_RECORD_NOT_FOUND" => Kind::RecordNotFound,
    "KEY_NOT_FOUND_ERROR" => Kind::RecordNotFound,
    "KeyNotFoundError" => Kind::RecordNotFound,
    "RecordGenerationError" => Kind::RecordGenerationError,
    "AS_ERR_GENERATION" => Kind::RecordGenerationError,
    "AEROSPIKE_ERR_RECORD_GENERATION" => Kind::RecordGenerationError,
    "GENERATION_ERROR" => Kind::RecordGenerationError,
    "GenerationError" => Kind::RecordGenerationError,
    "RecordExistsError" => Kind::RecordExistsError,
    "AS_ERR_RECORD_EXISTS" => Kind::RecordExistsError,
    "AEROSPIKE_ERR_RECORD_EXISTS" => Kind::RecordExistsError,
    "KEY_EXISTS_ERROR" => Kind::RecordExistsError,
    "KeyExistsError" => Kind::RecordExistsError,
    "BinExistsError" => Kind::BinExistsError,
    "AS_ERR_BIN_EXISTS" => Kind::BinExistsError,
    "AEROSPIKE_ERR_BIN_EXISTS" => Kind::BinExistsError,
    "BIN_EXISTS_ERROR" => Kind::BinExistsError,
    "BinIncompatibleType" => Kind::BinIncompatibleType,
    "AS_ERR_INCOMPATIBLE_TYPE" => Kind::BinIncompatibleType,
    "AEROSPIKE_ERR_BIN_INCOMPATIBLE_TYPE" => Kind::BinIncompatibleType,
    "AEROSPIKE_ERR_BIN_TYPE" => Kind::BinIncompatibleType,
    "BIN_TYPE_ERROR" => Kind::BinIncompatibleType,
    "BinTypeError" => Kind::BinIncompatibleType,
    "RecordTooBig" => Kind::RecordTooBig,
    "AS_ERR_RECORD_TOO_BIG" => Kind::RecordTooBig,
    "AEROSPIKE_ERR_RECORD_TOO_BIG" => Kind::RecordTooBig,
    "RECORD_TOO_BIG" => Kind::RecordTooBig,
    "RecordBusy" => Kind::RecordBusy,
    "AS_ERR_KEY_BUSY" => Kind::RecordBusy,
    "AEROSPIKE_ERR_RECORD_BUSY" => Kind::RecordBusy,
    "AEROSPIKE_ERR_KEY_BUSY" => Kind::RecordBusy,
    "KEY_BUSY" => Kind::RecordBusy,
    "KeyBusy" => Kind::RecordBusy,
    "BinNotFound" => Kind::BinNotFound,
    "AS_ERR_BIN_NOT_FOUND" => Kind::BinNotFound,
    "AEROSPIKE_ERR_BIN_NOT_FOUND" => Kind::BinNotFound,
    "BIN_NOT_FOUND" => Kind::BinNotFound,
    "RecordKeyMismatch" => Kind::RecordKeyMismatch,
    "AS_ERR_KEY_MISMATCH" => Kind::RecordKeyMismatch,
    "AEROSPIKE_ERR_RECORD_KEY_MISMATCH" => Kind::RecordKeyMismatch,
    "AEROSPIKE_ERR_KEY_MISMATCH" => Kind::RecordKeyMismatch,
    "KEY_MISMATCH" => Kind::RecordKeyMismatch,
    "KeyMismatch" => Kind::RecordKeyMismatch,
    "BinNameError" => Kind::BinNameError,
    "AS_ERR_BIN_NAME" => Kind::BinNameError,
    "AEROSPIKE_ERR_BIN_NAME" => Kind::BinNameError,
    "BIN_NAME_TOO_LONG" => Kind::BinNameError,
    "BinNameTooLong" => Kind::BinNameError,
    "ElementNotFoundError" => Kind::ElementNotFoundError,
    "AS_ERR_ELEMENT_NOT_FOUND" => Kind::ElementNotFoundError,
    "AEROSPIKE_ERR_FAIL_ELEMENT_NOT_FOUND" => Kind::ElementNotFoundError,
    "AEROSPIKE_ERR_ELEMENT_NOT_FOUND" => Kind::ElementNotFoundError,
    "ELEMENT_NOT_FOUND" => Kind::ElementNotFoundError,
    "FAIL_ELEMENT_NOT_FOUND" => Kind::ElementNotFoundError,
    "ElementNotFound" => Kind::ElementNotFoundError,
    "ElementExistsError" => Kind::ElementExistsError,
    "AS_ERR_ELEMENT_EXISTS" => Kind::ElementExistsError,
    "AEROSPIKE_ERR_FAIL_ELEMENT_EXISTS" => Kind::ElementExistsError,
    "AEROSPIKE_ERR_ELEMENT_EXISTS" => Kind::ElementExistsError,
    "ELEMENT_EXISTS" => Kind::ElementExistsError,
    "FAIL_ELEMENT_EXISTS" => Kind::ElementExistsError,
    "ElementExists" => Kind::ElementExistsError,
    "FilteredOut" => Kind::FilteredOut,
    "AS_ERR_FILTERED_OUT" => Kind::FilteredOut,
    "AEROSPIKE_FILTERED_OUT" => Kind::FilteredOut,
    "AEROSPIKE_ERR_FILTERED_OUT" => Kind::FilteredOut,
    "FILTERED_OUT" => Kind::FilteredOut,
    "ClusterError" => Kind::ClusterError,
    "AS_ERR_UNAVAILABLE" => Kind::ClusterError,
    "AEROSPIKE_ERR_CLUSTER" => Kind::ClusterError,
    "AEROSPIKE_ERR_PARTITION_UNAVAILABLE" => Kind::ClusterError,
    "PARTITION_UNAVAILABLE" => Kind::ClusterError,
    "PartitionUnavailable" => Kind::ClusterError,
    "ClusterChangeError" => Kind::ClusterChangeError,
    "AS_ERR_CLUSTER_KEY_MISMATCH" => Kind::ClusterChangeError,
    "AEROSPIKE_ERR_CLUSTER_CHANGE" => Kind::ClusterChangeError,
    "AEROSPIKE_ERR_CLUSTER_KEY_MISMATCH" => Kind::ClusterChangeError,
    "CLUSTER_KEY_MISMATCH" => Kind::ClusterChangeError,
    "ClusterKeyMismatch" => Kind::ClusterChangeError,
    "AdminError" => Kind::AdminError,
    "SecurityNotSupported" => Kind::SecurityNotSupported,
    "AS_SEC_ERR_NOT_SUPPORTED" => Kind::SecurityNotSupported,
    "AEROSPIKE_SECURITY_NOT_SUPPORTED" => Kind::SecurityNotSupported,
    "SECURITY_NOT_SUPPORTED" => Kind::SecurityNotSupported,
    "SecurityNotEnabled" => Kind::SecurityNotEnabled,
    "AS_SEC_ERR_NOT_ENABLED" => Kind::SecurityNotEnabled,
    "AS_SEC_ERR_NOT_CONFIGURED" => Kind::SecurityNotEnabled,
    "AEROSPIKE_SECURITY_NOT_ENABLED" => Kind::SecurityNotEnabled,
    "SECURITY_NOT_ENABLED" => Kind::SecurityNotEnabled,
    "SecuritySchemeNotSupported" => Kind::SecuritySchemeNotSupported,
    "AS_SEC_ERR_SCHEME" => Kind::SecuritySchemeNotSupported,
    "AEROSPIKE_SECURITY_SCHEME_NOT_SUPPORTED" => Kind::SecuritySchemeNotSupported,
    "SECURITY_SCHEME_NOT_SUPPORTED" => Kind::SecuritySchemeNotSupported,
    "InvalidCommand" => Kind::InvalidCommand,
    "AS_SEC_ERR_COMMAND" => Kind::InvalidCommand,
    "AEROSPIKE_INVALID_COMMAND" => Kind::InvalidCommand,
    "INVALID_COMMAND" => Kind::InvalidCommand,
    "InvalidField" => Kind::InvalidField,
    "AS_SEC_ERR_FIELD" => Kind::InvalidField,
    "AEROSPIKE_INVALID_FIELD" => Kind::InvalidField,
    "INVALID_FIELD" => Kind::InvalidField,
    "IllegalState" => Kind::IllegalState,
    "AS_SEC_ERR_STATE" => Kind::IllegalState,
    "AEROSPIKE_ILLEGAL_STATE" => Kind::IllegalState,
    "ILLEGAL_STATE" => Kind::IllegalState,
    "InvalidUser" => Kind::InvalidUser,
    "AS_SEC_ERR_USER" => Kind::InvalidUser,
    "AEROSPIKE_INVALID_USER" => Kind::InvalidUser,
    "AEROSPIKE_ERR_INVALID_USER" => Kind::InvalidUser,
    "INVALID_USER" => Kind::InvalidUser,
    "UserExistsError" => Kind::UserExistsError,
    "AS_SEC_ERR_USER_EXISTS" => Kind::UserExistsError,
    "AEROSPIKE_USER_ALREADY_EXISTS" => Kind::UserExistsError,
    "USER_ALREADY_EXISTS" => Kind::UserExistsError,
    "UserAlreadyExists" => Kind::UserExistsError,
    "InvalidPassword" => Kind::InvalidPassword,
    "AS_SEC_ERR_PASSWORD" => Kind::InvalidPassword,
    "AEROSPIKE_INVALID_PASSWORD" => Kind::InvalidPassword,
    "INVALID_PASSWORD" => Kind::InvalidPassword,
    "ExpiredPassword" => Kind::ExpiredPassword,
    "AS_SEC_ERR_EXPIRED_PASSWORD" => Kind::ExpiredPassword,
    "AEROSPIKE_EXPIRED_PASSWORD" => Kind::ExpiredPassword,
    "EXPIRED_PASSWORD" => Kind::ExpiredPassword,
    "ForbiddenPassword" => Kind::ForbiddenPassword,
    "AS_SEC_ERR_FORBIDDEN_PASSWORD" => Kind::ForbiddenPassword,
    "AEROSPIKE_FORBIDDEN_PASSWORD" => Kind::ForbiddenPassword,
    "FORBIDDEN_PASSWORD" => Kind::ForbiddenPassword,
    "InvalidCredential" => Kind::InvalidCredential,
    "AS_SEC_ERR_CREDENTIAL" => Kind::InvalidCredential,
    "AEROSPIKE_INVALID_CREDENTIAL" => Kind::InvalidCredential,
    "INVALID_CREDENTIAL" => Kind::InvalidCredential,
    "ExpiredSession" => Kind::ExpiredSession,
    "AS_SEC_ERR_EXPIRED_SESSION" => Kind::ExpiredSession,
    "AEROSPIKE_EXPIRED_SESSION" => Kind::ExpiredSession,
    "EXPIRED_SESSION" => Kind::ExpiredSession,
    "InvalidRole" => Kind::InvalidRole,
    "AS_SEC_ERR_ROLE" => Kind::InvalidRole,
    "AEROSPIKE_INVALID_ROLE" => Kind::InvalidRole,
    "INVALID_ROLE" => Kind::InvalidRole,
    "RoleExistsError" => Kind::RoleExistsError,
    "AS_SEC_ERR_ROLE_EXISTS" => Kind::RoleExistsError,
    "AEROSPIKE_ROLE_ALREADY_EXISTS" => Kind::RoleExistsError,
    "ROLE_ALREADY_EXISTS" => Kind::RoleExistsError,
    "RoleAlreadyExists" => Kind::RoleExistsError,
    "InvalidPrivilege" => Kind::InvalidPrivilege,
    "AS_SEC_ERR_PRIVILEGE" => Kind::InvalidPrivilege,
    "AEROSPIKE_INVALID_PRIVILEGE" => Kind::InvalidPrivilege,
    "INVALID_PRIVILEGE" => Kind::InvalidPrivilege,
    "InvalidWhitelist" => Kind::InvalidWhitelist,
    "AS_SEC_ERR_WHITELIST" => Kind::InvalidWhitelist,
    "AEROSPIKE_INVALID_WHITELIST" => Kind::InvalidWhitelist,
    "INVALID_WHITELIST" => Kind::InvalidWhitelist,
    "InvalidAllowlist" => Kind::InvalidWhitelist,
    "QuotasNotEnabled" => Kind::QuotasNotEnabled,
    "AS_SEC_ERR_QUOTAS_NOT_ENABLED" => Kind::QuotasNotEnabled,
    "AEROSPIKE_QUOTAS_NOT_ENABLED" => Kind::QuotasNotEnabled,
    "QUOTAS_NOT_ENABLED" => Kind::QuotasNotEnabled,
    "InvalidQuota" => Kind::InvalidQuota,
    "AS_SEC_ERR_QUOTA" => Kind::InvalidQuota,
    "AEROSPIKE_INVALID_QUOTA" => Kind::InvalidQuota,
    "INVALID_QUOTA" => Kind::InvalidQuota,
    "NotAuthenticated" => Kind::NotAuthenticated,
    "AS_SEC_ERR_NOT_AUTHENTICATED" => Kind::NotAuthenticated,
    "AEROSPIKE_NOT_AUTHENTICATED" => Kind::NotAuthenticated,
    "AEROSPIKE_ERR_NOT_AUTHENTICATED" => Kind::NotAuthenticated,
    "NOT_AUTHENTICATED" => Kind::NotAuthenticated,
    "RoleViolation" => Kind::RoleViolation,
    "AS_SEC_ERR_ROLE_VIOLATION" => Kind::RoleViolation,
    "AEROSPIKE_ROLE_VIOLATION" => Kind::RoleViolation,
    "AEROSPIKE_ERR_ROLE_VIOLATION" => Kind::RoleViolation,
    "ROLE_VIOLATION" => Kind::RoleViolation,
    "NotWhitelisted" => Kind::NotWhitelisted,
    "AS_SEC_ERR_NOT_WHITELISTED" => Kind::NotWhitelisted,
    "AEROSPIKE_NOT_WHITELISTED" => Kind::NotWhitelisted,
    "NOT_WHITELISTED" => Kind::NotWhitelisted,
    "NotAllowlisted" => Kind::NotWhitelisted,
    "QuotaExceeded" => Kind::QuotaExceeded,
    "AS_SEC_ERR_QUOTA_EXCEEDED" => Kind::QuotaExceeded,
    "AEROSPIKE_QUOTA_EXCEEDED" => Kind::QuotaExceeded,
    "QUOTA_EXCEEDED" => Kind::QuotaExceeded,
    "LdapError" => Kind::LdapError,
    "LdapNotConfigured" => Kind::LdapNotConfigured,
    "AS_SEC_ERR_LDAP_NOT_ENABLED" => Kind::LdapNotConfigured,
    "AS_SEC_ERR_LDAP_NOT_CONFIGURED" => Kind::LdapNotConfigured,
    "LdapSetup" => Kind::LdapSetup,
    "AS_SEC_ERR_LDAP_SETUP" => Kind::LdapSetup,
    "LdapTlsSetup" => Kind::LdapTlsSetup,
    "AS_SEC_ERR_LDAP_TLS_SETUP" => Kind::LdapTlsSetup,
    "LdapAuthentication" => Kind::LdapAuthentication,
    "AS_SEC_ERR_LDAP_AUTHENTICATION" => Kind::LdapAuthentication,
    "LdapQuery" => Kind::LdapQuery,
    "AS_SEC_ERR_LDAP_QUERY" => Kind::LdapQuery,
    "UDFError" => Kind::UDFError,
    "AS_ERR_UDF_EXECUTION" => Kind::UDFError,
    "AEROSPIKE_ERR_UDF" => Kind::UDFError,
    "UDF_BAD_RESPONSE" => Kind::UDFError,
    "UdfBadResponse" => Kind::UDFError,
    "UDFNotFound" => Kind::UDFNotFound,
    "AEROSPIKE_ERR_UDF_NOT_FOUND" => Kind::UDFNotFound,
    "LuaFileNotFound" => Kind::LuaFileNotFound,
    "AEROSPIKE_ERR_LUA_FILE_NOT_FOUND" => Kind::LuaFileNotFound,
    "TransactionError" => Kind::TransactionError,
    "MrtBlocked" => Kind::MrtBlocked,
    "AS_ERR_MRT_BLOCKED" => Kind::MrtBlocked,
    "AEROSPIKE_MRT_BLOCKED" => Kind::MrtBlocked,
    "MRT_BLOCKED" => Kind::MrtBlocked,
    "MrtVersionMismatch" => Kind::MrtVersionMismatch,
    "AS_ERR_MRT_VERSION_MISMATCH" => Kind::MrtVersionMismatch,
    "AEROSPIKE_MRT_VERSION_MISMATCH" => Kind::MrtVersionMismatch,
    "MRT_VERSION_MISMATCH" => Kind::MrtVersionMismatch,
    "MrtExpired" => Kind::MrtExpired,
    "AS_ERR_MRT_EXPIRED" => Kind::MrtExpired,
    "AEROSPIKE_MRT_EXPIRED" => Kind::MrtExpired,
    "MRT_EXPIRED" => Kind::MrtExpired,
    "MrtTooManyWrites" => Kind::MrtTooManyWrites,
    "AS_ERR_MRT_TOO_MANY_WRITES" => Kind::MrtTooManyWrites,
    "AEROSPIKE_MRT_TOO_MANY_WRITES" => Kind::MrtTooManyWrites,
    "MRT_TOO_MANY_WRITES" => Kind::MrtTooManyWrites,
    "MrtCommitted" => Kind::MrtCommitted,
    "AS_ERR_MRT_COMMITTED" => Kind::MrtCommitted,
    "AEROSPIKE_MRT_COMMITTED" => Kind::MrtCommitted,
    "MRT_COMMITTED" => Kind::MrtCommitted,
    "MrtAborted" => Kind::MrtAborted,
    "AS_ERR_MRT_ABORTED" => Kind::MrtAborted,
    "AEROSPIKE_MRT_ABORTED" => Kind::MrtAborted,
    "MRT_ABORTED" => Kind::MrtAborted,
    "MrtAlreadyLocked" => Kind::MrtAlreadyLocked,
    "AS_ERR_MRT_ALREADY_LOCKED" => Kind::MrtAlreadyLocked,
    "AEROSPIKE_MRT_ALREADY_LOCKED" => Kind::MrtAlreadyLocked,
    "MRT_ALREADY_LOCKED" => Kind::MrtAlreadyLocked,
    "MrtMonitorExists" => Kind::MrtMonitorExists,
    "AS_ERR_MRT_MONITOR_EXISTS" => Kind::MrtMonitorExists,
    "AEROSPIKE_MRT_MONITOR_EXISTS" => Kind::MrtMonitorExists,
    "MRT_MONITOR_EXISTS" => Kind::MrtMonitorExists,
    "BatchError" => Kind::BatchError,
    "BatchDisabledError" => Kind::BatchDisabledError,
    "AS_ERR_BATCH_DISABLED" => Kind::BatchDisabledError,
    "AEROSPIKE_ERR_BATCH_DISABLED" => Kind::BatchDisabledError,
    "BATCH_DISABLED" => Kind::BatchDisabledError,
    "BatchDisabled" => Kind::BatchDisabledError,
    "BatchMaxRequestError" => Kind::BatchMaxRequestError,
    "AS_ERR_BATCH_MAX_REQUESTS" => Kind::BatchMaxRequestError,
    "AEROSPIKE_ERR_BATCH_MAX_REQUESTS_EXCEEDED" => Kind::BatchMaxRequestError,
    "BATCH_MAX_REQUESTS_EXCEEDED" => Kind::BatchMaxRequestError,
    "BatchMaxRequestsExceeded" => Kind::BatchMaxRequestError,
    "BatchQueueFullError" => Kind::BatchQueueFullError,
    "AS_ERR_BATCH_QUEUES_FULL" => Kind::BatchQueueFullError,
    "AEROSPIKE_ERR_BATCH_QUEUES_FULL" => Kind::BatchQueueFullError,
    "BATCH_QUEUES_FULL" => Kind::BatchQueueFullError,
    "BatchQueuesFull" => Kind::BatchQueueFullError,
    "GeoError" => Kind::GeoError,
    "InvalidGeoJSON" => Kind::InvalidGeoJSON,
    "AS_ERR_GEO_INVALID_GEOJSON" => Kind::InvalidGeoJSON,
    "AEROSPIKE_ERR_GEO_INVALID_GEOJSON" => Kind::InvalidGeoJSON,
    "GEO_INVALID_GEOJSON" => Kind::InvalidGeoJSON,
    "InvalidGeojson" => Kind::InvalidGeoJSON,
    "IndexError" => Kind::IndexError,
    "AerospikeIndexError" => Kind::IndexError,
    "AS_ERR_SINDEX_GENERIC" => Kind::IndexError,
    "AEROSPIKE_ERR_INDEX" => Kind::IndexError,
    "INDEX_GENERIC" => Kind::IndexError,
    "IndexGeneric" => Kind::IndexError,
    "IndexFoundError" => Kind::IndexFoundError,
    "AS_ERR_SINDEX_FOUND" => Kind::IndexFoundError,
    "AEROSPIKE_ERR_INDEX_FOUND" => Kind::IndexFoundError,
    "INDEX_ALREADY_EXISTS" => Kind::IndexFoundError,
    "INDEX_FOUND" => Kind::IndexFoundError,
    "IndexFound" => Kind::IndexFoundError,
    "IndexNotFound" => Kind::IndexNotFound,
    "AS_ERR_SINDEX_NOT_FOUND" => Kind::IndexNotFound,
    "AEROSPIKE_ERR_INDEX_NOT_FOUND" => Kind::IndexNotFound,
    "INDEX_NOTFOUND" => Kind::IndexNotFound,
    "IndexOOM" => Kind::IndexOOM,
    "AS_ERR_SINDEX_OOM" => Kind::IndexOOM,
    "AEROSPIKE_ERR_INDEX_OOM" => Kind::IndexOOM,
    "INDEX_OOM" => Kind::IndexOOM,
    "IndexOom" => Kind::IndexOOM,
    "IndexNotReadable" => Kind::IndexNotReadable,
    "AS_ERR_SINDEX_NOT_READABLE" => Kind::IndexNotReadable,
    "AEROSPIKE_ERR_INDEX_NOT_READABLE" => Kind::IndexNotReadable,
    "INDEX_NOTREADABLE" => Kind::IndexNotReadable,
    "IndexNameMaxLen" => Kind::IndexNameMaxLen,
    "AS_ERR_SINDEX_NAME" => Kind::IndexNameMaxLen,
    "AEROSPIKE_ERR_INDEX_NAME_MAXLEN" => Kind::IndexNameMaxLen,
    "INDEX_NAME_MAXLEN" => Kind::IndexNameMaxLen,
    "IndexNameMaxCount" => Kind::IndexNameMaxCount,
    "AS_ERR_SINDEX_MAX_COUNT" => Kind::IndexNameMaxCount,
    "AEROSPIKE_ERR_INDEX_MAXCOUNT" => Kind::IndexNameMaxCount,
    "INDEX_MAXCOUNT" => Kind::IndexNameMaxCount,
    "IndexMaxCount" => Kind::IndexNameMaxCount,
    "QueryError" => Kind::QueryError,
    "AS_ERR_QUERY_CB" => Kind::QueryError,
    "AEROSPIKE_ERR_QUERY" => Kind::QueryError,
    "QUERY_GENERIC" => Kind::QueryError,
    "QueryGeneric" => Kind::QueryError,
    "QueryQueueFull" => Kind::QueryQueueFull,
    "AS_ERR_QUERY_QUEUE_FULL" => Kind::QueryQueueFull,
    "AEROSPIKE_ERR_QUERY_QUEUE_FULL" => Kind::QueryQueueFull,
    "QUERY_QUEUEFULL" => Kind::QueryQueueFull,
    "QueryTimeout" => Kind::QueryTimeout,
    "AS_ERR_QUERY_TIMEOUT" => Kind::QueryTimeout,
    "AEROSPIKE_ERR_QUERY_TIMEOUT" => Kind::QueryTimeout,
    "QUERY_TIMEOUT" => Kind::QueryTimeout,
    "QueryAbortedError" => Kind::QueryAbortedError,
    "AS_ERR_QUERY_USER_ABORT" => Kind::QueryAbortedError,
    "AEROSPIKE_ERR_QUERY_ABORTED" => Kind::QueryAbortedError,
    "QUERY_ABORTED" => Kind::QueryAbortedError,
    "QueryAborted" => Kind::QueryAbortedError,
    "ScanAbortedError" => Kind::ScanAbortedError,
    "AS_ERR_SCAN_ABORT" => Kind::ScanAbortedError,
    "AS_ERR_QUERY_ABORT" => Kind::ScanAbortedError,
    "AEROSPIKE_ERR_SCAN_ABORTED" => Kind::ScanAbortedError,
    "AEROSPIKE_ERR_SCAN_ABORT" => Kind::ScanAbortedError,
    "SCAN_ABORT" => Kind::ScanAbortedError,
    "ScanAbort" => Kind::ScanAbortedError,
    "QueryNetIo" => Kind::QueryNetIo,
    "AS_ERR_QUERY_NET_IO" => Kind::QueryNetIo,
    "QUERY_NETIO_ERR" => Kind::QueryNetIo,
    "QueryNetioErr" => Kind::QueryNetIo,
    "QueryDuplicate" => Kind::QueryDuplicate,
    "AS_ERR_QUERY_DUPLICATE" => Kind::QueryDuplicate,
    "QUERY_DUPLICATE" => Kind::QueryDuplicate,
};

/// The codes in a map of the standard library.
pub static CODE_MAP: LazyLock<HashMap<i32, Kind>> =
    LazyLock::new(|| CODES.entries().map(|(code, kind)| (*code, *kind)).collect());

/// The names and aliases in a map of the standard library.
pub static NAME_MAP: LazyLock<HashMap<&'static str, Kind>> =
    LazyLock::new(|| NAMES.entries().map(|(name, kind)| (*name, *kind)).collect());
