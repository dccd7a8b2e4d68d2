//! The documented tree as an expert writes it by hand: an enum in the order of the tree, and a `match` for each question.
//!
//! `tests/same.rs` holds every answer against the derive's.

/// Every documented error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
#[expect(missing_docs, reason = "the names are those of `ErrorKind`")]
pub enum Kind {
    AerospikeError,
    ClientError,
    ParamError,
    NoMoreRecords,
    InvalidHostError,
    ClientAbortError,
    AsyncConnectionError,
    NoMoreConnectionsError,
    InvalidNodeError,
    TLSError,
    ConnectionError,
    AsyncQueueFull,
    MaxRetriesExceeded,
    UseNormalRetry,
    MaxErrorRateExceeded,
    NoResponse,
    BatchFailed,
    TransactionFailed,
    TransactionAlreadyCommitted,
    TransactionAlreadyAborted,
    MetricsConflict,
    SerializeError,
    BadResponse,
    Base64,
    InvalidUtf8,
    Io,
    MpscRecv,
    ParseAddr,
    ParseInt,
    PwHash,
    TimeoutError,
    ServerError,
    InvalidRequest,
    ServerFull,
    AlwaysForbidden,
    UnsupportedFeature,
    DeviceOverload,
    NamespaceNotFound,
    ForbiddenError,
    EnterpriseOnly,
    OpNotApplicable,
    LostConflict,
    InvalidEncoding,
    XdrKeyBusy,
    RecordError,
    RecordNotFound,
    RecordGenerationError,
    RecordExistsError,
    BinExistsError,
    BinIncompatibleType,
    RecordTooBig,
    RecordBusy,
    BinNotFound,
    RecordKeyMismatch,
    BinNameError,
    ElementNotFoundError,
    ElementExistsError,
    FilteredOut,
    ClusterError,
    ClusterChangeError,
    AdminError,
    SecurityNotSupported,
    SecurityNotEnabled,
    SecuritySchemeNotSupported,
    InvalidCommand,
    InvalidField,
    IllegalState,
    InvalidUser,
    UserExistsError,
    InvalidPassword,
    ExpiredPassword,
    ForbiddenPassword,
    InvalidCredential,
    ExpiredSession,
    InvalidRole,
    RoleExistsError,
    InvalidPrivilege,
    InvalidWhitelist,
    QuotasNotEnabled,
    InvalidQuota,
    NotAuthenticated,
    RoleViolation,
    NotWhitelisted,
    QuotaExceeded,
    LdapError,
    LdapNotConfigured,
    LdapSetup,
    LdapTlsSetup,
    LdapAuthentication,
    LdapQuery,
    UDFError,
    UDFNotFound,
    LuaFileNotFound,
    TransactionError,
    MrtBlocked,
    MrtVersionMismatch,
    MrtExpired,
    MrtTooManyWrites,
    MrtCommitted,
    MrtAborted,
    MrtAlreadyLocked,
    MrtMonitorExists,
    BatchError,
    BatchDisabledError,
    BatchMaxRequestError,
    BatchQueueFullError,
    GeoError,
    InvalidGeoJSON,
    IndexError,
    IndexFoundError,
    IndexNotFound,
    IndexOOM,
    IndexNotReadable,
    IndexNameMaxLen,
    IndexNameMaxCount,
    QueryError,
    QueryQueueFull,
    QueryTimeout,
    QueryAbortedError,
    ScanAbortedError,
    QueryNetIo,
    QueryDuplicate,
}

impl Kind {
    /// All of them.
    pub const ALL: &'static [Self] = &[
        Self::AerospikeError,
        Self::ClientError,
        Self::ParamError,
        Self::NoMoreRecords,
        Self::InvalidHostError,
        Self::ClientAbortError,
        Self::AsyncConnectionError,
        Self::NoMoreConnectionsError,
        Self::InvalidNodeError,
        Self::TLSError,
        Self::ConnectionError,
        Self::AsyncQueueFull,
        Self::MaxRetriesExceeded,
        Self::UseNormalRetry,
        Self::MaxErrorRateExceeded,
        Self::NoResponse,
        Self::BatchFailed,
        Self::TransactionFailed,
        Self::TransactionAlreadyCommitted,
        Self::TransactionAlreadyAborted,
        Self::MetricsConflict,
        Self::SerializeError,
        Self::BadResponse,
        Self::Base64,
        Self::InvalidUtf8,
        Self::Io,
        Self::MpscRecv,
        Self::ParseAddr,
        Self::ParseInt,
        Self::PwHash,
        Self::TimeoutError,
        Self::ServerError,
        Self::InvalidRequest,
        Self::ServerFull,
        Self::AlwaysForbidden,
        Self::UnsupportedFeature,
        Self::DeviceOverload,
        Self::NamespaceNotFound,
        Self::ForbiddenError,
        Self::EnterpriseOnly,
        Self::OpNotApplicable,
        Self::LostConflict,
        Self::InvalidEncoding,
        Self::XdrKeyBusy,
        Self::RecordError,
        Self::RecordNotFound,
        Self::RecordGenerationError,
        Self::RecordExistsError,
        Self::BinExistsError,
        Self::BinIncompatibleType,
        Self::RecordTooBig,
        Self::RecordBusy,
        Self::BinNotFound,
        Self::RecordKeyMismatch,
        Self::BinNameError,
        Self::ElementNotFoundError,
        Self::ElementExistsError,
        Self::FilteredOut,
        Self::ClusterError,
        Self::ClusterChangeError,
        Self::AdminError,
        Self::SecurityNotSupported,
        Self::SecurityNotEnabled,
        Self::SecuritySchemeNotSupported,
        Self::InvalidCommand,
        Self::InvalidField,
        Self::IllegalState,
        Self::InvalidUser,
        Self::UserExistsError,
        Self::InvalidPassword,
        Self::ExpiredPassword,
        Self::ForbiddenPassword,
        Self::InvalidCredential,
        Self::ExpiredSession,
        Self::InvalidRole,
        Self::RoleExistsError,
        Self::InvalidPrivilege,
        Self::InvalidWhitelist,
        Self::QuotasNotEnabled,
        Self::InvalidQuota,
        Self::NotAuthenticated,
        Self::RoleViolation,
        Self::NotWhitelisted,
        Self::QuotaExceeded,
        Self::LdapError,
        Self::LdapNotConfigured,
        Self::LdapSetup,
        Self::LdapTlsSetup,
        Self::LdapAuthentication,
        Self::LdapQuery,
        Self::UDFError,
        Self::UDFNotFound,
        Self::LuaFileNotFound,
        Self::TransactionError,
        Self::MrtBlocked,
        Self::MrtVersionMismatch,
        Self::MrtExpired,
        Self::MrtTooManyWrites,
        Self::MrtCommitted,
        Self::MrtAborted,
        Self::MrtAlreadyLocked,
        Self::MrtMonitorExists,
        Self::BatchError,
        Self::BatchDisabledError,
        Self::BatchMaxRequestError,
        Self::BatchQueueFullError,
        Self::GeoError,
        Self::InvalidGeoJSON,
        Self::IndexError,
        Self::IndexFoundError,
        Self::IndexNotFound,
        Self::IndexOOM,
        Self::IndexNotReadable,
        Self::IndexNameMaxLen,
        Self::IndexNameMaxCount,
        Self::QueryError,
        Self::QueryQueueFull,
        Self::QueryTimeout,
        Self::QueryAbortedError,
        Self::ScanAbortedError,
        Self::QueryNetIo,
        Self::QueryDuplicate,
    ];

    /// The one whose code it is.
    #[inline]
    #[must_use]
    pub const fn from_code(code: i32) -> Option<Self> {
        Some(match code {
            -1 => Self::ClientError,
            -2 => Self::ParamError,
            -3 => Self::NoMoreRecords,
            -4 => Self::InvalidHostError,
            -5 => Self::ClientAbortError,
            -6 => Self::AsyncConnectionError,
            -7 => Self::NoMoreConnectionsError,
            -8 => Self::InvalidNodeError,
            -9 => Self::TLSError,
            -10 => Self::ConnectionError,
            -11 => Self::AsyncQueueFull,
            -12 => Self::MaxRetriesExceeded,
            -13 => Self::UseNormalRetry,
            -14 => Self::MaxErrorRateExceeded,
            -15 => Self::NoResponse,
            -16 => Self::BatchFailed,
            -17 => Self::TransactionFailed,
            -18 => Self::TransactionAlreadyCommitted,
            -19 => Self::TransactionAlreadyAborted,
            -20 => Self::MetricsConflict,
            9 => Self::TimeoutError,
            1 => Self::ServerError,
            4 => Self::InvalidRequest,
            8 => Self::ServerFull,
            10 => Self::AlwaysForbidden,
            16 => Self::UnsupportedFeature,
            18 => Self::DeviceOverload,
            20 => Self::NamespaceNotFound,
            22 => Self::ForbiddenError,
            25 => Self::EnterpriseOnly,
            26 => Self::OpNotApplicable,
            28 => Self::LostConflict,
            29 => Self::InvalidEncoding,
            32 => Self::XdrKeyBusy,
            2 => Self::RecordNotFound,
            3 => Self::RecordGenerationError,
            5 => Self::RecordExistsError,
            6 => Self::BinExistsError,
            12 => Self::BinIncompatibleType,
            13 => Self::RecordTooBig,
            14 => Self::RecordBusy,
            17 => Self::BinNotFound,
            19 => Self::RecordKeyMismatch,
            21 => Self::BinNameError,
            23 => Self::ElementNotFoundError,
            24 => Self::ElementExistsError,
            27 => Self::FilteredOut,
            11 => Self::ClusterError,
            7 => Self::ClusterChangeError,
            51 => Self::SecurityNotSupported,
            52 => Self::SecurityNotEnabled,
            53 => Self::SecuritySchemeNotSupported,
            54 => Self::InvalidCommand,
            55 => Self::InvalidField,
            56 => Self::IllegalState,
            60 => Self::InvalidUser,
            61 => Self::UserExistsError,
            62 => Self::InvalidPassword,
            63 => Self::ExpiredPassword,
            64 => Self::ForbiddenPassword,
            65 => Self::InvalidCredential,
            66 => Self::ExpiredSession,
            70 => Self::InvalidRole,
            71 => Self::RoleExistsError,
            72 => Self::InvalidPrivilege,
            73 => Self::InvalidWhitelist,
            74 => Self::QuotasNotEnabled,
            75 => Self::InvalidQuota,
            80 => Self::NotAuthenticated,
            81 => Self::RoleViolation,
            82 => Self::NotWhitelisted,
            83 => Self::QuotaExceeded,
            90 => Self::LdapNotConfigured,
            91 => Self::LdapSetup,
            92 => Self::LdapTlsSetup,
            93 => Self::LdapAuthentication,
            94 => Self::LdapQuery,
            100 => Self::UDFError,
            1301 => Self::UDFNotFound,
            1302 => Self::LuaFileNotFound,
            120 => Self::MrtBlocked,
            121 => Self::MrtVersionMismatch,
            122 => Self::MrtExpired,
            123 => Self::MrtTooManyWrites,
            124 => Self::MrtCommitted,
            125 => Self::MrtAborted,
            126 => Self::MrtAlreadyLocked,
            127 => Self::MrtMonitorExists,
            150 => Self::BatchDisabledError,
            151 => Self::BatchMaxRequestError,
            152 => Self::BatchQueueFullError,
            160 => Self::InvalidGeoJSON,
            204 => Self::IndexError,
            200 => Self::IndexFoundError,
            201 => Self::IndexNotFound,
            202 => Self::IndexOOM,
            203 => Self::IndexNotReadable,
            205 => Self::IndexNameMaxLen,
            206 => Self::IndexNameMaxCount,
            213 => Self::QueryError,
            211 => Self::QueryQueueFull,
            212 => Self::QueryTimeout,
            210 => Self::QueryAbortedError,
            15 => Self::ScanAbortedError,
            214 => Self::QueryNetIo,
            215 => Self::QueryDuplicate,
            _ => return None,
        })
    }

    /// The one whose code it is, else the one in whose range it is.
    #[inline]
    #[must_use]
    pub const fn classify(code: i32) -> Option<Self> {
        Some(match code {
            -1 => Self::ClientError,
            -2 => Self::ParamError,
            -3 => Self::NoMoreRecords,
            -4 => Self::InvalidHostError,
            -5 => Self::ClientAbortError,
            -6 => Self::AsyncConnectionError,
            -7 => Self::NoMoreConnectionsError,
            -8 => Self::InvalidNodeError,
            -9 => Self::TLSError,
            -10 => Self::ConnectionError,
            -11 => Self::AsyncQueueFull,
            -12 => Self::MaxRetriesExceeded,
            -13 => Self::UseNormalRetry,
            -14 => Self::MaxErrorRateExceeded,
            -15 => Self::NoResponse,
            -16 => Self::BatchFailed,
            -17 => Self::TransactionFailed,
            -18 => Self::TransactionAlreadyCommitted,
            -19 => Self::TransactionAlreadyAborted,
            -20 => Self::MetricsConflict,
            9 => Self::TimeoutError,
            1 => Self::ServerError,
            4 => Self::InvalidRequest,
            8 => Self::ServerFull,
            10 => Self::AlwaysForbidden,
            16 => Self::UnsupportedFeature,
            18 => Self::DeviceOverload,
            20 => Self::NamespaceNotFound,
            22 => Self::ForbiddenError,
            25 => Self::EnterpriseOnly,
            26 => Self::OpNotApplicable,
            28 => Self::LostConflict,
            29 => Self::InvalidEncoding,
            32 => Self::XdrKeyBusy,
            2 => Self::RecordNotFound,
            3 => Self::RecordGenerationError,
            5 => Self::RecordExistsError,
            6 => Self::BinExistsError,
            12 => Self::BinIncompatibleType,
            13 => Self::RecordTooBig,
            14 => Self::RecordBusy,
            17 => Self::BinNotFound,
            19 => Self::RecordKeyMismatch,
            21 => Self::BinNameError,
            23 => Self::ElementNotFoundError,
            24 => Self::ElementExistsError,
            27 => Self::FilteredOut,
            11 => Self::ClusterError,
            7 => Self::ClusterChangeError,
            51 => Self::SecurityNotSupported,
            52 => Self::SecurityNotEnabled,
            53 => Self::SecuritySchemeNotSupported,
            54 => Self::InvalidCommand,
            55 => Self::InvalidField,
            56 => Self::IllegalState,
            60 => Self::InvalidUser,
            61 => Self::UserExistsError,
            62 => Self::InvalidPassword,
            63 => Self::ExpiredPassword,
            64 => Self::ForbiddenPassword,
            65 => Self::InvalidCredential,
            66 => Self::ExpiredSession,
            70 => Self::InvalidRole,
            71 => Self::RoleExistsError,
            72 => Self::InvalidPrivilege,
            73 => Self::InvalidWhitelist,
            74 => Self::QuotasNotEnabled,
            75 => Self::InvalidQuota,
            80 => Self::NotAuthenticated,
            81 => Self::RoleViolation,
            82 => Self::NotWhitelisted,
            83 => Self::QuotaExceeded,
            90 => Self::LdapNotConfigured,
            91 => Self::LdapSetup,
            92 => Self::LdapTlsSetup,
            93 => Self::LdapAuthentication,
            94 => Self::LdapQuery,
            100 => Self::UDFError,
            1301 => Self::UDFNotFound,
            1302 => Self::LuaFileNotFound,
            120 => Self::MrtBlocked,
            121 => Self::MrtVersionMismatch,
            122 => Self::MrtExpired,
            123 => Self::MrtTooManyWrites,
            124 => Self::MrtCommitted,
            125 => Self::MrtAborted,
            126 => Self::MrtAlreadyLocked,
            127 => Self::MrtMonitorExists,
            150 => Self::BatchDisabledError,
            151 => Self::BatchMaxRequestError,
            152 => Self::BatchQueueFullError,
            160 => Self::InvalidGeoJSON,
            204 => Self::IndexError,
            200 => Self::IndexFoundError,
            201 => Self::IndexNotFound,
            202 => Self::IndexOOM,
            203 => Self::IndexNotReadable,
            205 => Self::IndexNameMaxLen,
            206 => Self::IndexNameMaxCount,
            213 => Self::QueryError,
            211 => Self::QueryQueueFull,
            212 => Self::QueryTimeout,
            210 => Self::QueryAbortedError,
            15 => Self::ScanAbortedError,
            214 => Self::QueryNetIo,
            215 => Self::QueryDuplicate,
            ..=-21 => Self::ClientError,
            0 => return None,
            30..=49 => Self::ServerError,
            50 => return None,
            57..=99 => Self::AdminError,
            101..=109 => Self::UDFError,
            110..=119 => Self::ServerError,
            128..=129 => Self::TransactionError,
            130..=149 => Self::ServerError,
            153..=159 => Self::BatchError,
            161..=169 => Self::GeoError,
            170..=199 => Self::ServerError,
            207..=209 => Self::IndexError,
            216..=219 => Self::QueryError,
            220.. => Self::ServerError,
        })
    }

    /// Its code.
    #[inline]
    #[must_use]
    pub const fn code(self) -> Option<i32> {
        Some(match self {
            Self::ClientError => -1,
            Self::ParamError => -2,
            Self::NoMoreRecords => -3,
            Self::InvalidHostError => -4,
            Self::ClientAbortError => -5,
            Self::AsyncConnectionError => -6,
            Self::NoMoreConnectionsError => -7,
            Self::InvalidNodeError => -8,
            Self::TLSError => -9,
            Self::ConnectionError => -10,
            Self::AsyncQueueFull => -11,
            Self::MaxRetriesExceeded => -12,
            Self::UseNormalRetry => -13,
            Self::MaxErrorRateExceeded => -14,
            Self::NoResponse => -15,
            Self::BatchFailed => -16,
            Self::TransactionFailed => -17,
            Self::TransactionAlreadyCommitted => -18,
            Self::TransactionAlreadyAborted => -19,
            Self::MetricsConflict => -20,
            Self::TimeoutError => 9,
            Self::ServerError => 1,
            Self::InvalidRequest => 4,
            Self::ServerFull => 8,
            Self::AlwaysForbidden => 10,
            Self::UnsupportedFeature => 16,
            Self::DeviceOverload => 18,
            Self::NamespaceNotFound => 20,
            Self::ForbiddenError => 22,
            Self::EnterpriseOnly => 25,
            Self::OpNotApplicable => 26,
            Self::LostConflict => 28,
            Self::InvalidEncoding => 29,
            Self::XdrKeyBusy => 32,
            Self::RecordNotFound => 2,
            Self::RecordGenerationError => 3,
            Self::RecordExistsError => 5,
            Self::BinExistsError => 6,
            Self::BinIncompatibleType => 12,
            Self::RecordTooBig => 13,
            Self::RecordBusy => 14,
            Self::BinNotFound => 17,
            Self::RecordKeyMismatch => 19,
            Self::BinNameError => 21,
            Self::ElementNotFoundError => 23,
            Self::ElementExistsError => 24,
            Self::FilteredOut => 27,
            Self::ClusterError => 11,
            Self::ClusterChangeError => 7,
            Self::SecurityNotSupported => 51,
            Self::SecurityNotEnabled => 52,
            Self::SecuritySchemeNotSupported => 53,
            Self::InvalidCommand => 54,
            Self::InvalidField => 55,
            Self::IllegalState => 56,
            Self::InvalidUser => 60,
            Self::UserExistsError => 61,
            Self::InvalidPassword => 62,
            Self::ExpiredPassword => 63,
            Self::ForbiddenPassword => 64,
            Self::InvalidCredential => 65,
            Self::ExpiredSession => 66,
            Self::InvalidRole => 70,
            Self::RoleExistsError => 71,
            Self::InvalidPrivilege => 72,
            Self::InvalidWhitelist => 73,
            Self::QuotasNotEnabled => 74,
            Self::InvalidQuota => 75,
            Self::NotAuthenticated => 80,
            Self::RoleViolation => 81,
            Self::NotWhitelisted => 82,
            Self::QuotaExceeded => 83,
            Self::LdapNotConfigured => 90,
            Self::LdapSetup => 91,
            Self::LdapTlsSetup => 92,
            Self::LdapAuthentication => 93,
            Self::LdapQuery => 94,
            Self::UDFError => 100,
            Self::UDFNotFound => 1301,
            Self::LuaFileNotFound => 1302,
            Self::MrtBlocked => 120,
            Self::MrtVersionMismatch => 121,
            Self::MrtExpired => 122,
            Self::MrtTooManyWrites => 123,
            Self::MrtCommitted => 124,
            Self::MrtAborted => 125,
            Self::MrtAlreadyLocked => 126,
            Self::MrtMonitorExists => 127,
            Self::BatchDisabledError => 150,
            Self::BatchMaxRequestError => 151,
            Self::BatchQueueFullError => 152,
            Self::InvalidGeoJSON => 160,
            Self::IndexError => 204,
            Self::IndexFoundError => 200,
            Self::IndexNotFound => 201,
            Self::IndexOOM => 202,
            Self::IndexNotReadable => 203,
            Self::IndexNameMaxLen => 205,
            Self::IndexNameMaxCount => 206,
            Self::QueryError => 213,
            Self::QueryQueueFull => 211,
            Self::QueryTimeout => 212,
            Self::QueryAbortedError => 210,
            Self::ScanAbortedError => 15,
            Self::QueryNetIo => 214,
            Self::QueryDuplicate => 215,
            Self::AerospikeError
            | Self::SerializeError
            | Self::BadResponse
            | Self::Base64
            | Self::InvalidUtf8
            | Self::Io
            | Self::MpscRecv
            | Self::ParseAddr
            | Self::ParseInt
            | Self::PwHash
            | Self::RecordError
            | Self::AdminError
            | Self::LdapError
            | Self::TransactionError
            | Self::BatchError
            | Self::GeoError => return None,
        })
    }

    /// Its name.
    #[inline]
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::AerospikeError => "AerospikeError",
            Self::ClientError => "ClientError",
            Self::ParamError => "ParamError",
            Self::NoMoreRecords => "NoMoreRecords",
            Self::InvalidHostError => "InvalidHostError",
            Self::ClientAbortError => "ClientAbortError",
            Self::AsyncConnectionError => "AsyncConnectionError",
            Self::NoMoreConnectionsError => "NoMoreConnectionsError",
            Self::InvalidNodeError => "InvalidNodeError",
            Self::TLSError => "TLSError",
            Self::ConnectionError => "ConnectionError",
            Self::AsyncQueueFull => "AsyncQueueFull",
            Self::MaxRetriesExceeded => "MaxRetriesExceeded",
            Self::UseNormalRetry => "UseNormalRetry",
            Self::MaxErrorRateExceeded => "MaxErrorRateExceeded",
            Self::NoResponse => "NoResponse",
            Self::BatchFailed => "BatchFailed",
            Self::TransactionFailed => "TransactionFailed",
            Self::TransactionAlreadyCommitted => "TransactionAlreadyCommitted",
            Self::TransactionAlreadyAborted => "TransactionAlreadyAborted",
            Self::MetricsConflict => "MetricsConflict",
            Self::SerializeError => "SerializeError",
            Self::BadResponse => "BadResponse",
            Self::Base64 => "Base64",
            Self::InvalidUtf8 => "InvalidUtf8",
            Self::Io => "Io",
            Self::MpscRecv => "MpscRecv",
            Self::ParseAddr => "ParseAddr",
            Self::ParseInt => "ParseInt",
            Self::PwHash => "PwHash",
            Self::TimeoutError => "TimeoutError",
            Self::ServerError => "ServerError",
            Self::InvalidRequest => "InvalidRequest",
            Self::ServerFull => "ServerFull",
            Self::AlwaysForbidden => "AlwaysForbidden",
            Self::UnsupportedFeature => "UnsupportedFeature",
            Self::DeviceOverload => "DeviceOverload",
            Self::NamespaceNotFound => "NamespaceNotFound",
            Self::ForbiddenError => "ForbiddenError",
            Self::EnterpriseOnly => "EnterpriseOnly",
            Self::OpNotApplicable => "OpNotApplicable",
            Self::LostConflict => "LostConflict",
            Self::InvalidEncoding => "InvalidEncoding",
            Self::XdrKeyBusy => "XdrKeyBusy",
            Self::RecordError => "RecordError",
            Self::RecordNotFound => "RecordNotFound",
            Self::RecordGenerationError => "RecordGenerationError",
            Self::RecordExistsError => "RecordExistsError",
            Self::BinExistsError => "BinExistsError",
            Self::BinIncompatibleType => "BinIncompatibleType",
            Self::RecordTooBig => "RecordTooBig",
            Self::RecordBusy => "RecordBusy",
            Self::BinNotFound => "BinNotFound",
            Self::RecordKeyMismatch => "RecordKeyMismatch",
            Self::BinNameError => "BinNameError",
            Self::ElementNotFoundError => "ElementNotFoundError",
            Self::ElementExistsError => "ElementExistsError",
            Self::FilteredOut => "FilteredOut",
            Self::ClusterError => "ClusterError",
            Self::ClusterChangeError => "ClusterChangeError",
            Self::AdminError => "AdminError",
            Self::SecurityNotSupported => "SecurityNotSupported",
            Self::SecurityNotEnabled => "SecurityNotEnabled",
            Self::SecuritySchemeNotSupported => "SecuritySchemeNotSupported",
            Self::InvalidCommand => "InvalidCommand",
            Self::InvalidField => "InvalidField",
            Self::IllegalState => "IllegalState",
            Self::InvalidUser => "InvalidUser",
            Self::UserExistsError => "UserExistsError",
            Self::InvalidPassword => "InvalidPassword",
            Self::ExpiredPassword => "ExpiredPassword",
            Self::ForbiddenPassword => "ForbiddenPassword",
            Self::InvalidCredential => "InvalidCredential",
            Self::ExpiredSession => "ExpiredSession",
            Self::InvalidRole => "InvalidRole",
            Self::RoleExistsError => "RoleExistsError",
            Self::InvalidPrivilege => "InvalidPrivilege",
            Self::InvalidWhitelist => "InvalidWhitelist",
            Self::QuotasNotEnabled => "QuotasNotEnabled",
            Self::InvalidQuota => "InvalidQuota",
            Self::NotAuthenticated => "NotAuthenticated",
            Self::RoleViolation => "RoleViolation",
            Self::NotWhitelisted => "NotWhitelisted",
            Self::QuotaExceeded => "QuotaExceeded",
            Self::LdapError => "LdapError",
            Self::LdapNotConfigured => "LdapNotConfigured",
            Self::LdapSetup => "LdapSetup",
            Self::LdapTlsSetup => "LdapTlsSetup",
            Self::LdapAuthentication => "LdapAuthentication",
            Self::LdapQuery => "LdapQuery",
            Self::UDFError => "UDFError",
            Self::UDFNotFound => "UDFNotFound",
            Self::LuaFileNotFound => "LuaFileNotFound",
            Self::TransactionError => "TransactionError",
            Self::MrtBlocked => "MrtBlocked",
            Self::MrtVersionMismatch => "MrtVersionMismatch",
            Self::MrtExpired => "MrtExpired",
            Self::MrtTooManyWrites => "MrtTooManyWrites",
            Self::MrtCommitted => "MrtCommitted",
            Self::MrtAborted => "MrtAborted",
            Self::MrtAlreadyLocked => "MrtAlreadyLocked",
            Self::MrtMonitorExists => "MrtMonitorExists",
            Self::BatchError => "BatchError",
            Self::BatchDisabledError => "BatchDisabledError",
            Self::BatchMaxRequestError => "BatchMaxRequestError",
            Self::BatchQueueFullError => "BatchQueueFullError",
            Self::GeoError => "GeoError",
            Self::InvalidGeoJSON => "InvalidGeoJSON",
            Self::IndexError => "IndexError",
            Self::IndexFoundError => "IndexFoundError",
            Self::IndexNotFound => "IndexNotFound",
            Self::IndexOOM => "IndexOOM",
            Self::IndexNotReadable => "IndexNotReadable",
            Self::IndexNameMaxLen => "IndexNameMaxLen",
            Self::IndexNameMaxCount => "IndexNameMaxCount",
            Self::QueryError => "QueryError",
            Self::QueryQueueFull => "QueryQueueFull",
            Self::QueryTimeout => "QueryTimeout",
            Self::QueryAbortedError => "QueryAbortedError",
            Self::ScanAbortedError => "ScanAbortedError",
            Self::QueryNetIo => "QueryNetIo",
            Self::QueryDuplicate => "QueryDuplicate",
        }
    }

    /// The one of that name.
    #[inline]
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "AerospikeError" => Self::AerospikeError,
            "ClientError" | "AEROSPIKE_ERR_CLIENT" | "AEROSPIKE_ERR" | "CLIENT_ERROR" => {
                Self::ClientError
            }
            "ParamError" | "InvalidArgument" | "InvalidArgError" | "AEROSPIKE_ERR_PARAM" => {
                Self::ParamError
            }
            "NoMoreRecords" | "AEROSPIKE_NO_MORE_RECORDS" => Self::NoMoreRecords,
            "InvalidHostError" | "InvalidHost" | "AEROSPIKE_ERR_INVALID_HOST" => {
                Self::InvalidHostError
            }
            "ClientAbortError"
            | "AEROSPIKE_ERR_CLIENT_ABORT"
            | "SCAN_TERMINATED"
            | "ScanTerminated"
            | "QUERY_TERMINATED"
            | "QueryTerminated" => Self::ClientAbortError,
            "AsyncConnectionError" | "AEROSPIKE_ERR_ASYNC_CONNECTION" => Self::AsyncConnectionError,
            "NoMoreConnectionsError"
            | "AEROSPIKE_ERR_NO_MORE_CONNECTIONS"
            | "NO_MORE_CONNECTIONS"
            | "NoMoreConnections"
            | "NO_AVAILABLE_CONNECTIONS_TO_NODE" => Self::NoMoreConnectionsError,
            "InvalidNodeError" | "AEROSPIKE_ERR_INVALID_NODE" | "INVALID_NODE_ERROR" => {
                Self::InvalidNodeError
            }
            "TLSError" | "AEROSPIKE_ERR_TLS_ERROR" => Self::TLSError,
            "ConnectionError"
            | "Connection"
            | "AEROSPIKE_ERR_CONNECTION"
            | "SERVER_NOT_AVAILABLE"
            | "ServerNotAvailable"
            | "NETWORK_ERROR" => Self::ConnectionError,
            "AsyncQueueFull" | "AEROSPIKE_ERR_ASYNC_QUEUE_FULL" | "ASYNC_QUEUE_FULL" => {
                Self::AsyncQueueFull
            }
            "MaxRetriesExceeded"
            | "AEROSPIKE_ERR_MAX_RETRIES_EXCEEDED"
            | "MAX_RETRIES_EXCEEDED" => Self::MaxRetriesExceeded,
            "UseNormalRetry" | "AEROSPIKE_USE_NORMAL_RETRY" => Self::UseNormalRetry,
            "MaxErrorRateExceeded"
            | "AEROSPIKE_MAX_ERROR_RATE"
            | "MAX_ERROR_RATE"
            | "MaxErrorRate" => Self::MaxErrorRateExceeded,
            "NoResponse" | "AEROSPIKE_NO_RESPONSE" | "NO_RESPONSE" => Self::NoResponse,
            "BatchFailed" | "AEROSPIKE_BATCH_FAILED" | "BATCH_FAILED" => Self::BatchFailed,
            "TransactionFailed" | "AEROSPIKE_TXN_FAILED" | "TXN_FAILED" | "TxnFailed" => {
                Self::TransactionFailed
            }
            "TransactionAlreadyCommitted"
            | "AEROSPIKE_TXN_ALREADY_COMMITTED"
            | "TXN_ALREADY_COMMITTED"
            | "TxnAlreadyCommitted" => Self::TransactionAlreadyCommitted,
            "TransactionAlreadyAborted"
            | "AEROSPIKE_TXN_ALREADY_ABORTED"
            | "TXN_ALREADY_ABORTED"
            | "TxnAlreadyAborted" => Self::TransactionAlreadyAborted,
            "MetricsConflict" | "AEROSPIKE_METRICS_CONFLICT" => Self::MetricsConflict,
            "SerializeError" | "SERIALIZE_ERROR" => Self::SerializeError,
            "BadResponse" | "PARSE_ERROR" | "ParseError" => Self::BadResponse,
            "Base64" => Self::Base64,
            "InvalidUtf8" => Self::InvalidUtf8,
            "Io" => Self::Io,
            "MpscRecv" => Self::MpscRecv,
            "ParseAddr" => Self::ParseAddr,
            "ParseInt" => Self::ParseInt,
            "PwHash" => Self::PwHash,
            "TimeoutError"
            | "AerospikeTimeoutError"
            | "AS_ERR_TIMEOUT"
            | "AEROSPIKE_ERR_TIMEOUT"
            | "TIMEOUT"
            | "Timeout" => Self::TimeoutError,
            "ServerError" | "AS_ERR_UNKNOWN" | "AEROSPIKE_ERR_SERVER" | "SERVER_ERROR" => {
                Self::ServerError
            }
            "InvalidRequest"
            | "AS_ERR_PARAMETER"
            | "AEROSPIKE_ERR_REQUEST_INVALID"
            | "PARAMETER_ERROR"
            | "ParameterError" => Self::InvalidRequest,
            "ServerFull"
            | "AS_ERR_OUT_OF_SPACE"
            | "AEROSPIKE_ERR_SERVER_FULL"
            | "AEROSPIKE_ERR_SERVER_MEM"
            | "SERVER_MEM_ERROR"
            | "ServerMemError" => Self::ServerFull,
            "AlwaysForbidden"
            | "AS_ERR_ALWAYS_FORBIDDEN"
            | "AEROSPIKE_ERR_ALWAYS_FORBIDDEN"
            | "ALWAYS_FORBIDDEN" => Self::AlwaysForbidden,
            "UnsupportedFeature"
            | "AS_ERR_UNSUPPORTED_FEATURE"
            | "AEROSPIKE_ERR_UNSUPPORTED_FEATURE"
            | "UNSUPPORTED_FEATURE" => Self::UnsupportedFeature,
            "DeviceOverload"
            | "AS_ERR_DEVICE_OVERLOAD"
            | "AEROSPIKE_ERR_DEVICE_OVERLOAD"
            | "DEVICE_OVERLOAD" => Self::DeviceOverload,
            "NamespaceNotFound"
            | "AS_ERR_NAMESPACE"
            | "AEROSPIKE_ERR_NAMESPACE_NOT_FOUND"
            | "AEROSPIKE_ERR_INVALID_NAMESPACE"
            | "INVALID_NAMESPACE"
            | "InvalidNamespace" => Self::NamespaceNotFound,
            "ForbiddenError"
            | "AS_ERR_FORBIDDEN"
            | "AEROSPIKE_ERR_FAIL_FORBIDDEN"
            | "FAIL_FORBIDDEN"
            | "FailForbidden" => Self::ForbiddenError,
            "EnterpriseOnly"
            | "AS_ERR_ENTERPRISE_ONLY"
            | "AEROSPIKE_ERR_ENTERPRISE_ONLY"
            | "ENTERPRISE_ONLY" => Self::EnterpriseOnly,
            "OpNotApplicable"
            | "AS_ERR_OP_NOT_APPLICABLE"
            | "AEROSPIKE_ERR_OP_NOT_APPLICABLE"
            | "OP_NOT_APPLICABLE" => Self::OpNotApplicable,
            "LostConflict"
            | "AS_ERR_LOST_CONFLICT"
            | "AEROSPIKE_LOST_CONFLICT"
            | "AEROSPIKE_ERR_LOST_CONFLICT"
            | "LOST_CONFLICT" => Self::LostConflict,
            "InvalidEncoding" | "AEROSPIKE_INVALID_ENCODING" => Self::InvalidEncoding,
            "XdrKeyBusy" | "AS_ERR_XDR_KEY_BUSY" | "AEROSPIKE_XDR_KEY_BUSY" | "XDR_KEY_BUSY" => {
                Self::XdrKeyBusy
            }
            "RecordError" => Self::RecordError,
            "RecordNotFound"
            | "AS_ERR_NOT_FOUND"
            | "AEROSPIKE_ERR_RECORD_NOT_FOUND"
            | "KEY_NOT_FOUND_ERROR"
            | "KeyNotFoundError" => Self::RecordNotFound,
            "RecordGenerationError"
            | "AS_ERR_GENERATION"
            | "AEROSPIKE_ERR_RECORD_GENERATION"
            | "GENERATION_ERROR"
            | "GenerationError" => Self::RecordGenerationError,
            "RecordExistsError"
            | "AS_ERR_RECORD_EXISTS"
            | "AEROSPIKE_ERR_RECORD_EXISTS"
            | "KEY_EXISTS_ERROR"
            | "KeyExistsError" => Self::RecordExistsError,
            "BinExistsError"
            | "AS_ERR_BIN_EXISTS"
            | "AEROSPIKE_ERR_BIN_EXISTS"
            | "BIN_EXISTS_ERROR" => Self::BinExistsError,
            "BinIncompatibleType"
            | "AS_ERR_INCOMPATIBLE_TYPE"
            | "AEROSPIKE_ERR_BIN_INCOMPATIBLE_TYPE"
            | "AEROSPIKE_ERR_BIN_TYPE"
            | "BIN_TYPE_ERROR"
            | "BinTypeError" => Self::BinIncompatibleType,
            "RecordTooBig"
            | "AS_ERR_RECORD_TOO_BIG"
            | "AEROSPIKE_ERR_RECORD_TOO_BIG"
            | "RECORD_TOO_BIG" => Self::RecordTooBig,
            "RecordBusy"
            | "AS_ERR_KEY_BUSY"
            | "AEROSPIKE_ERR_RECORD_BUSY"
            | "AEROSPIKE_ERR_KEY_BUSY"
            | "KEY_BUSY"
            | "KeyBusy" => Self::RecordBusy,
            "BinNotFound"
            | "AS_ERR_BIN_NOT_FOUND"
            | "AEROSPIKE_ERR_BIN_NOT_FOUND"
            | "BIN_NOT_FOUND" => Self::BinNotFound,
            "RecordKeyMismatch"
            | "AS_ERR_KEY_MISMATCH"
            | "AEROSPIKE_ERR_RECORD_KEY_MISMATCH"
            | "AEROSPIKE_ERR_KEY_MISMATCH"
            | "KEY_MISMATCH"
            | "KeyMismatch" => Self::RecordKeyMismatch,
            "BinNameError"
            | "AS_ERR_BIN_NAME"
            | "AEROSPIKE_ERR_BIN_NAME"
            | "BIN_NAME_TOO_LONG"
            | "BinNameTooLong" => Self::BinNameError,
            "ElementNotFoundError"
            | "AS_ERR_ELEMENT_NOT_FOUND"
            | "AEROSPIKE_ERR_FAIL_ELEMENT_NOT_FOUND"
            | "AEROSPIKE_ERR_ELEMENT_NOT_FOUND"
            | "ELEMENT_NOT_FOUND"
            | "FAIL_ELEMENT_NOT_FOUND"
            | "ElementNotFound" => Self::ElementNotFoundError,
            "ElementExistsError"
            | "AS_ERR_ELEMENT_EXISTS"
            | "AEROSPIKE_ERR_FAIL_ELEMENT_EXISTS"
            | "AEROSPIKE_ERR_ELEMENT_EXISTS"
            | "ELEMENT_EXISTS"
            | "FAIL_ELEMENT_EXISTS"
            | "ElementExists" => Self::ElementExistsError,
            "FilteredOut"
            | "AS_ERR_FILTERED_OUT"
            | "AEROSPIKE_FILTERED_OUT"
            | "AEROSPIKE_ERR_FILTERED_OUT"
            | "FILTERED_OUT" => Self::FilteredOut,
            "ClusterError"
            | "AS_ERR_UNAVAILABLE"
            | "AEROSPIKE_ERR_CLUSTER"
            | "AEROSPIKE_ERR_PARTITION_UNAVAILABLE"
            | "PARTITION_UNAVAILABLE"
            | "PartitionUnavailable" => Self::ClusterError,
            "ClusterChangeError"
            | "AS_ERR_CLUSTER_KEY_MISMATCH"
            | "AEROSPIKE_ERR_CLUSTER_CHANGE"
            | "AEROSPIKE_ERR_CLUSTER_KEY_MISMATCH"
            | "CLUSTER_KEY_MISMATCH"
            | "ClusterKeyMismatch" => Self::ClusterChangeError,
            "AdminError" => Self::AdminError,
            "SecurityNotSupported"
            | "AS_SEC_ERR_NOT_SUPPORTED"
            | "AEROSPIKE_SECURITY_NOT_SUPPORTED"
            | "SECURITY_NOT_SUPPORTED" => Self::SecurityNotSupported,
            "SecurityNotEnabled"
            | "AS_SEC_ERR_NOT_ENABLED"
            | "AS_SEC_ERR_NOT_CONFIGURED"
            | "AEROSPIKE_SECURITY_NOT_ENABLED"
            | "SECURITY_NOT_ENABLED" => Self::SecurityNotEnabled,
            "SecuritySchemeNotSupported"
            | "AS_SEC_ERR_SCHEME"
            | "AEROSPIKE_SECURITY_SCHEME_NOT_SUPPORTED"
            | "SECURITY_SCHEME_NOT_SUPPORTED" => Self::SecuritySchemeNotSupported,
            "InvalidCommand"
            | "AS_SEC_ERR_COMMAND"
            | "AEROSPIKE_INVALID_COMMAND"
            | "INVALID_COMMAND" => Self::InvalidCommand,
            "InvalidField" | "AS_SEC_ERR_FIELD" | "AEROSPIKE_INVALID_FIELD" | "INVALID_FIELD" => {
                Self::InvalidField
            }
            "IllegalState" | "AS_SEC_ERR_STATE" | "AEROSPIKE_ILLEGAL_STATE" | "ILLEGAL_STATE" => {
                Self::IllegalState
            }
            "InvalidUser"
            | "AS_SEC_ERR_USER"
            | "AEROSPIKE_INVALID_USER"
            | "AEROSPIKE_ERR_INVALID_USER"
            | "INVALID_USER" => Self::InvalidUser,
            "UserExistsError"
            | "AS_SEC_ERR_USER_EXISTS"
            | "AEROSPIKE_USER_ALREADY_EXISTS"
            | "USER_ALREADY_EXISTS"
            | "UserAlreadyExists" => Self::UserExistsError,
            "InvalidPassword"
            | "AS_SEC_ERR_PASSWORD"
            | "AEROSPIKE_INVALID_PASSWORD"
            | "INVALID_PASSWORD" => Self::InvalidPassword,
            "ExpiredPassword"
            | "AS_SEC_ERR_EXPIRED_PASSWORD"
            | "AEROSPIKE_EXPIRED_PASSWORD"
            | "EXPIRED_PASSWORD" => Self::ExpiredPassword,
            "ForbiddenPassword"
            | "AS_SEC_ERR_FORBIDDEN_PASSWORD"
            | "AEROSPIKE_FORBIDDEN_PASSWORD"
            | "FORBIDDEN_PASSWORD" => Self::ForbiddenPassword,
            "InvalidCredential"
            | "AS_SEC_ERR_CREDENTIAL"
            | "AEROSPIKE_INVALID_CREDENTIAL"
            | "INVALID_CREDENTIAL" => Self::InvalidCredential,
            "ExpiredSession"
            | "AS_SEC_ERR_EXPIRED_SESSION"
            | "AEROSPIKE_EXPIRED_SESSION"
            | "EXPIRED_SESSION" => Self::ExpiredSession,
            "InvalidRole" | "AS_SEC_ERR_ROLE" | "AEROSPIKE_INVALID_ROLE" | "INVALID_ROLE" => {
                Self::InvalidRole
            }
            "RoleExistsError"
            | "AS_SEC_ERR_ROLE_EXISTS"
            | "AEROSPIKE_ROLE_ALREADY_EXISTS"
            | "ROLE_ALREADY_EXISTS"
            | "RoleAlreadyExists" => Self::RoleExistsError,
            "InvalidPrivilege"
            | "AS_SEC_ERR_PRIVILEGE"
            | "AEROSPIKE_INVALID_PRIVILEGE"
            | "INVALID_PRIVILEGE" => Self::InvalidPrivilege,
            "InvalidWhitelist"
            | "AS_SEC_ERR_WHITELIST"
            | "AEROSPIKE_INVALID_WHITELIST"
            | "INVALID_WHITELIST"
            | "InvalidAllowlist" => Self::InvalidWhitelist,
            "QuotasNotEnabled"
            | "AS_SEC_ERR_QUOTAS_NOT_ENABLED"
            | "AEROSPIKE_QUOTAS_NOT_ENABLED"
            | "QUOTAS_NOT_ENABLED" => Self::QuotasNotEnabled,
            "InvalidQuota" | "AS_SEC_ERR_QUOTA" | "AEROSPIKE_INVALID_QUOTA" | "INVALID_QUOTA" => {
                Self::InvalidQuota
            }
            "NotAuthenticated"
            | "AS_SEC_ERR_NOT_AUTHENTICATED"
            | "AEROSPIKE_NOT_AUTHENTICATED"
            | "AEROSPIKE_ERR_NOT_AUTHENTICATED"
            | "NOT_AUTHENTICATED" => Self::NotAuthenticated,
            "RoleViolation"
            | "AS_SEC_ERR_ROLE_VIOLATION"
            | "AEROSPIKE_ROLE_VIOLATION"
            | "AEROSPIKE_ERR_ROLE_VIOLATION"
            | "ROLE_VIOLATION" => Self::RoleViolation,
            "NotWhitelisted"
            | "AS_SEC_ERR_NOT_WHITELISTED"
            | "AEROSPIKE_NOT_WHITELISTED"
            | "NOT_WHITELISTED"
            | "NotAllowlisted" => Self::NotWhitelisted,
            "QuotaExceeded"
            | "AS_SEC_ERR_QUOTA_EXCEEDED"
            | "AEROSPIKE_QUOTA_EXCEEDED"
            | "QUOTA_EXCEEDED" => Self::QuotaExceeded,
            "LdapError" => Self::LdapError,
            "LdapNotConfigured"
            | "AS_SEC_ERR_LDAP_NOT_ENABLED"
            | "AS_SEC_ERR_LDAP_NOT_CONFIGURED" => Self::LdapNotConfigured,
            "LdapSetup" | "AS_SEC_ERR_LDAP_SETUP" => Self::LdapSetup,
            "LdapTlsSetup" | "AS_SEC_ERR_LDAP_TLS_SETUP" => Self::LdapTlsSetup,
            "LdapAuthentication" | "AS_SEC_ERR_LDAP_AUTHENTICATION" => Self::LdapAuthentication,
            "LdapQuery" | "AS_SEC_ERR_LDAP_QUERY" => Self::LdapQuery,
            "UDFError"
            | "AS_ERR_UDF_EXECUTION"
            | "AEROSPIKE_ERR_UDF"
            | "UDF_BAD_RESPONSE"
            | "UdfBadResponse" => Self::UDFError,
            "UDFNotFound" | "AEROSPIKE_ERR_UDF_NOT_FOUND" => Self::UDFNotFound,
            "LuaFileNotFound" | "AEROSPIKE_ERR_LUA_FILE_NOT_FOUND" => Self::LuaFileNotFound,
            "TransactionError" => Self::TransactionError,
            "MrtBlocked" | "AS_ERR_MRT_BLOCKED" | "AEROSPIKE_MRT_BLOCKED" | "MRT_BLOCKED" => {
                Self::MrtBlocked
            }
            "MrtVersionMismatch"
            | "AS_ERR_MRT_VERSION_MISMATCH"
            | "AEROSPIKE_MRT_VERSION_MISMATCH"
            | "MRT_VERSION_MISMATCH" => Self::MrtVersionMismatch,
            "MrtExpired" | "AS_ERR_MRT_EXPIRED" | "AEROSPIKE_MRT_EXPIRED" | "MRT_EXPIRED" => {
                Self::MrtExpired
            }
            "MrtTooManyWrites"
            | "AS_ERR_MRT_TOO_MANY_WRITES"
            | "AEROSPIKE_MRT_TOO_MANY_WRITES"
            | "MRT_TOO_MANY_WRITES" => Self::MrtTooManyWrites,
            "MrtCommitted"
            | "AS_ERR_MRT_COMMITTED"
            | "AEROSPIKE_MRT_COMMITTED"
            | "MRT_COMMITTED" => Self::MrtCommitted,
            "MrtAborted" | "AS_ERR_MRT_ABORTED" | "AEROSPIKE_MRT_ABORTED" | "MRT_ABORTED" => {
                Self::MrtAborted
            }
            "MrtAlreadyLocked"
            | "AS_ERR_MRT_ALREADY_LOCKED"
            | "AEROSPIKE_MRT_ALREADY_LOCKED"
            | "MRT_ALREADY_LOCKED" => Self::MrtAlreadyLocked,
            "MrtMonitorExists"
            | "AS_ERR_MRT_MONITOR_EXISTS"
            | "AEROSPIKE_MRT_MONITOR_EXISTS"
            | "MRT_MONITOR_EXISTS" => Self::MrtMonitorExists,
            "BatchError" => Self::BatchError,
            "BatchDisabledError"
            | "AS_ERR_BATCH_DISABLED"
            | "AEROSPIKE_ERR_BATCH_DISABLED"
            | "BATCH_DISABLED"
            | "BatchDisabled" => Self::BatchDisabledError,
            "BatchMaxRequestError"
            | "AS_ERR_BATCH_MAX_REQUESTS"
            | "AEROSPIKE_ERR_BATCH_MAX_REQUESTS_EXCEEDED"
            | "BATCH_MAX_REQUESTS_EXCEEDED"
            | "BatchMaxRequestsExceeded" => Self::BatchMaxRequestError,
            "BatchQueueFullError"
            | "AS_ERR_BATCH_QUEUES_FULL"
            | "AEROSPIKE_ERR_BATCH_QUEUES_FULL"
            | "BATCH_QUEUES_FULL"
            | "BatchQueuesFull" => Self::BatchQueueFullError,
            "GeoError" => Self::GeoError,
            "InvalidGeoJSON"
            | "AS_ERR_GEO_INVALID_GEOJSON"
            | "AEROSPIKE_ERR_GEO_INVALID_GEOJSON"
            | "GEO_INVALID_GEOJSON"
            | "InvalidGeojson" => Self::InvalidGeoJSON,
            "IndexError"
            | "AerospikeIndexError"
            | "AS_ERR_SINDEX_GENERIC"
            | "AEROSPIKE_ERR_INDEX"
            | "INDEX_GENERIC"
            | "IndexGeneric" => Self::IndexError,
            "IndexFoundError"
            | "AS_ERR_SINDEX_FOUND"
            | "AEROSPIKE_ERR_INDEX_FOUND"
            | "INDEX_ALREADY_EXISTS"
            | "INDEX_FOUND"
            | "IndexFound" => Self::IndexFoundError,
            "IndexNotFound"
            | "AS_ERR_SINDEX_NOT_FOUND"
            | "AEROSPIKE_ERR_INDEX_NOT_FOUND"
            | "INDEX_NOTFOUND" => Self::IndexNotFound,
            "IndexOOM"
            | "AS_ERR_SINDEX_OOM"
            | "AEROSPIKE_ERR_INDEX_OOM"
            | "INDEX_OOM"
            | "IndexOom" => Self::IndexOOM,
            "IndexNotReadable"
            | "AS_ERR_SINDEX_NOT_READABLE"
            | "AEROSPIKE_ERR_INDEX_NOT_READABLE"
            | "INDEX_NOTREADABLE" => Self::IndexNotReadable,
            "IndexNameMaxLen"
            | "AS_ERR_SINDEX_NAME"
            | "AEROSPIKE_ERR_INDEX_NAME_MAXLEN"
            | "INDEX_NAME_MAXLEN" => Self::IndexNameMaxLen,
            "IndexNameMaxCount"
            | "AS_ERR_SINDEX_MAX_COUNT"
            | "AEROSPIKE_ERR_INDEX_MAXCOUNT"
            | "INDEX_MAXCOUNT"
            | "IndexMaxCount" => Self::IndexNameMaxCount,
            "QueryError"
            | "AS_ERR_QUERY_CB"
            | "AEROSPIKE_ERR_QUERY"
            | "QUERY_GENERIC"
            | "QueryGeneric" => Self::QueryError,
            "QueryQueueFull"
            | "AS_ERR_QUERY_QUEUE_FULL"
            | "AEROSPIKE_ERR_QUERY_QUEUE_FULL"
            | "QUERY_QUEUEFULL" => Self::QueryQueueFull,
            "QueryTimeout"
            | "AS_ERR_QUERY_TIMEOUT"
            | "AEROSPIKE_ERR_QUERY_TIMEOUT"
            | "QUERY_TIMEOUT" => Self::QueryTimeout,
            "QueryAbortedError"
            | "AS_ERR_QUERY_USER_ABORT"
            | "AEROSPIKE_ERR_QUERY_ABORTED"
            | "QUERY_ABORTED"
            | "QueryAborted" => Self::QueryAbortedError,
            "ScanAbortedError"
            | "AS_ERR_SCAN_ABORT"
            | "AS_ERR_QUERY_ABORT"
            | "AEROSPIKE_ERR_SCAN_ABORTED"
            | "AEROSPIKE_ERR_SCAN_ABORT"
            | "SCAN_ABORT"
            | "ScanAbort" => Self::ScanAbortedError,
            "QueryNetIo" | "AS_ERR_QUERY_NET_IO" | "QUERY_NETIO_ERR" | "QueryNetioErr" => {
                Self::QueryNetIo
            }
            "QueryDuplicate" | "AS_ERR_QUERY_DUPLICATE" | "QUERY_DUPLICATE" => Self::QueryDuplicate,
            _ => return None,
        })
    }

    /// The one above.
    #[inline]
    #[must_use]
    pub const fn parent(self) -> Option<Self> {
        Some(match self {
            Self::ClientError | Self::TimeoutError | Self::ServerError => Self::AerospikeError,
            Self::ParamError
            | Self::NoMoreRecords
            | Self::InvalidHostError
            | Self::ClientAbortError
            | Self::AsyncConnectionError
            | Self::NoMoreConnectionsError
            | Self::InvalidNodeError
            | Self::TLSError
            | Self::ConnectionError
            | Self::AsyncQueueFull
            | Self::MaxRetriesExceeded
            | Self::UseNormalRetry
            | Self::MaxErrorRateExceeded
            | Self::NoResponse
            | Self::BatchFailed
            | Self::TransactionFailed
            | Self::TransactionAlreadyCommitted
            | Self::TransactionAlreadyAborted
            | Self::MetricsConflict
            | Self::SerializeError
            | Self::BadResponse
            | Self::Base64
            | Self::InvalidUtf8
            | Self::Io
            | Self::MpscRecv
            | Self::ParseAddr
            | Self::ParseInt
            | Self::PwHash => Self::ClientError,
            Self::InvalidRequest
            | Self::ServerFull
            | Self::AlwaysForbidden
            | Self::UnsupportedFeature
            | Self::DeviceOverload
            | Self::NamespaceNotFound
            | Self::ForbiddenError
            | Self::EnterpriseOnly
            | Self::OpNotApplicable
            | Self::LostConflict
            | Self::InvalidEncoding
            | Self::XdrKeyBusy
            | Self::RecordError
            | Self::ClusterError
            | Self::AdminError
            | Self::UDFError
            | Self::TransactionError
            | Self::BatchError
            | Self::GeoError
            | Self::IndexError
            | Self::QueryError => Self::ServerError,
            Self::RecordNotFound
            | Self::RecordGenerationError
            | Self::RecordExistsError
            | Self::BinExistsError
            | Self::BinIncompatibleType
            | Self::RecordTooBig
            | Self::RecordBusy
            | Self::BinNotFound
            | Self::RecordKeyMismatch
            | Self::BinNameError
            | Self::ElementNotFoundError
            | Self::ElementExistsError
            | Self::FilteredOut => Self::RecordError,
            Self::ClusterChangeError => Self::ClusterError,
            Self::SecurityNotSupported
            | Self::SecurityNotEnabled
            | Self::SecuritySchemeNotSupported
            | Self::InvalidCommand
            | Self::InvalidField
            | Self::IllegalState
            | Self::InvalidUser
            | Self::UserExistsError
            | Self::InvalidPassword
            | Self::ExpiredPassword
            | Self::ForbiddenPassword
            | Self::InvalidCredential
            | Self::ExpiredSession
            | Self::InvalidRole
            | Self::RoleExistsError
            | Self::InvalidPrivilege
            | Self::InvalidWhitelist
            | Self::QuotasNotEnabled
            | Self::InvalidQuota
            | Self::NotAuthenticated
            | Self::RoleViolation
            | Self::NotWhitelisted
            | Self::QuotaExceeded
            | Self::LdapError => Self::AdminError,
            Self::LdapNotConfigured
            | Self::LdapSetup
            | Self::LdapTlsSetup
            | Self::LdapAuthentication
            | Self::LdapQuery => Self::LdapError,
            Self::UDFNotFound | Self::LuaFileNotFound => Self::UDFError,
            Self::MrtBlocked
            | Self::MrtVersionMismatch
            | Self::MrtExpired
            | Self::MrtTooManyWrites
            | Self::MrtCommitted
            | Self::MrtAborted
            | Self::MrtAlreadyLocked
            | Self::MrtMonitorExists => Self::TransactionError,
            Self::BatchDisabledError | Self::BatchMaxRequestError | Self::BatchQueueFullError => {
                Self::BatchError
            }
            Self::InvalidGeoJSON => Self::GeoError,
            Self::IndexFoundError
            | Self::IndexNotFound
            | Self::IndexOOM
            | Self::IndexNotReadable
            | Self::IndexNameMaxLen
            | Self::IndexNameMaxCount => Self::IndexError,
            Self::QueryQueueFull
            | Self::QueryTimeout
            | Self::QueryAbortedError
            | Self::QueryNetIo
            | Self::QueryDuplicate => Self::QueryError,
            Self::ScanAbortedError => Self::QueryAbortedError,
            Self::AerospikeError => return None,
        })
    }

    /// Whether it is the other or below it, asked of its parents one by one.
    #[inline]
    #[must_use]
    pub fn walk_is_a(self, ancestor: Self) -> bool {
        let mut kind = Some(self);
        while let Some(current) = kind {
            if current == ancestor {
                return true;
            }
            kind = current.parent();
        }
        false
    }

    /// Whether it is `RecordNotFound` or below it.
    #[inline]
    #[must_use]
    pub const fn is_record_not_found(self) -> bool {
        matches!(self, Self::RecordNotFound)
    }

    /// Whether it is `RecordError` or below it.
    #[inline]
    #[must_use]
    pub const fn is_record_error(self) -> bool {
        matches!(
            self,
            Self::RecordError
                | Self::RecordNotFound
                | Self::RecordGenerationError
                | Self::RecordExistsError
                | Self::BinExistsError
                | Self::BinIncompatibleType
                | Self::RecordTooBig
                | Self::RecordBusy
                | Self::BinNotFound
                | Self::RecordKeyMismatch
                | Self::BinNameError
                | Self::ElementNotFoundError
                | Self::ElementExistsError
                | Self::FilteredOut
        )
    }

    /// Whether it is `QueryError` or below it.
    #[inline]
    #[must_use]
    pub const fn is_query_error(self) -> bool {
        matches!(
            self,
            Self::QueryError
                | Self::QueryQueueFull
                | Self::QueryTimeout
                | Self::QueryAbortedError
                | Self::ScanAbortedError
                | Self::QueryNetIo
                | Self::QueryDuplicate
        )
    }

    /// Whether it is `ServerError` or below it.
    #[inline]
    #[must_use]
    pub const fn is_server_error(self) -> bool {
        matches!(
            self,
            Self::ServerError
                | Self::InvalidRequest
                | Self::ServerFull
                | Self::AlwaysForbidden
                | Self::UnsupportedFeature
                | Self::DeviceOverload
                | Self::NamespaceNotFound
                | Self::ForbiddenError
                | Self::EnterpriseOnly
                | Self::OpNotApplicable
                | Self::LostConflict
                | Self::InvalidEncoding
                | Self::XdrKeyBusy
                | Self::RecordError
                | Self::RecordNotFound
                | Self::RecordGenerationError
                | Self::RecordExistsError
                | Self::BinExistsError
                | Self::BinIncompatibleType
                | Self::RecordTooBig
                | Self::RecordBusy
                | Self::BinNotFound
                | Self::RecordKeyMismatch
                | Self::BinNameError
                | Self::ElementNotFoundError
                | Self::ElementExistsError
                | Self::FilteredOut
                | Self::ClusterError
                | Self::ClusterChangeError
                | Self::AdminError
                | Self::SecurityNotSupported
                | Self::SecurityNotEnabled
                | Self::SecuritySchemeNotSupported
                | Self::InvalidCommand
                | Self::InvalidField
                | Self::IllegalState
                | Self::InvalidUser
                | Self::UserExistsError
                | Self::InvalidPassword
                | Self::ExpiredPassword
                | Self::ForbiddenPassword
                | Self::InvalidCredential
                | Self::ExpiredSession
                | Self::InvalidRole
                | Self::RoleExistsError
                | Self::InvalidPrivilege
                | Self::InvalidWhitelist
                | Self::QuotasNotEnabled
                | Self::InvalidQuota
                | Self::NotAuthenticated
                | Self::RoleViolation
                | Self::NotWhitelisted
                | Self::QuotaExceeded
                | Self::LdapError
                | Self::LdapNotConfigured
                | Self::LdapSetup
                | Self::LdapTlsSetup
                | Self::LdapAuthentication
                | Self::LdapQuery
                | Self::UDFError
                | Self::UDFNotFound
                | Self::LuaFileNotFound
                | Self::TransactionError
                | Self::MrtBlocked
                | Self::MrtVersionMismatch
                | Self::MrtExpired
                | Self::MrtTooManyWrites
                | Self::MrtCommitted
                | Self::MrtAborted
                | Self::MrtAlreadyLocked
                | Self::MrtMonitorExists
                | Self::BatchError
                | Self::BatchDisabledError
                | Self::BatchMaxRequestError
                | Self::BatchQueueFullError
                | Self::GeoError
                | Self::InvalidGeoJSON
                | Self::IndexError
                | Self::IndexFoundError
                | Self::IndexNotFound
                | Self::IndexOOM
                | Self::IndexNotReadable
                | Self::IndexNameMaxLen
                | Self::IndexNameMaxCount
                | Self::QueryError
                | Self::QueryQueueFull
                | Self::QueryTimeout
                | Self::QueryAbortedError
                | Self::ScanAbortedError
                | Self::QueryNetIo
                | Self::QueryDuplicate
        )
    }

    /// Whether it can pass by itself.
    #[inline]
    #[must_use]
    pub const fn is_transient(self) -> bool {
        matches!(
            self,
            Self::AsyncConnectionError
                | Self::NoMoreConnectionsError
                | Self::InvalidNodeError
                | Self::ConnectionError
                | Self::AsyncQueueFull
                | Self::MaxRetriesExceeded
                | Self::MaxErrorRateExceeded
                | Self::NoResponse
                | Self::TimeoutError
                | Self::DeviceOverload
                | Self::XdrKeyBusy
                | Self::RecordBusy
                | Self::ClusterError
                | Self::ClusterChangeError
                | Self::QuotaExceeded
                | Self::MrtBlocked
                | Self::BatchQueueFullError
                | Self::IndexNotReadable
                | Self::QueryQueueFull
                | Self::QueryTimeout
                | Self::QueryNetIo
        )
    }
}
