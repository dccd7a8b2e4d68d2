//! The server's subcodes.

use core::error::Error;
use core::fmt;

use crate::kind::fmt_description;
use crate::{AerospikeError, ErrorKind};

/// The causes that the server distinguishes within one result code, since 8.2.
///
/// Each subcode is a root that is mounted on the kind of its result code, so that predicates and
/// `is_a` of that kind hold. A subcode is not a result code: the same number has other meanings
/// below another code, and [`find`](Self::find) takes both.
///
/// ```
/// use aerospike_errors::{AerospikeError, ErrorKind, Retry, Subcode};
///
/// let truncated = Subcode::find(22, 6).unwrap();
/// assert_eq!(truncated, Subcode::ForbidTruncated);
/// assert!(truncated.is_a(ErrorKind::ForbiddenError));
///
/// // The truncation passes; other reasons of code 22 need an operator.
/// assert_eq!(truncated.retry(), Retry::Yes);
/// assert_eq!(ErrorKind::ForbiddenError.retry(), Retry::No);
/// ```
///
/// A variant has the name of the server's define without the prefix `AS_SUB_`. The name with that
/// prefix and the name with the prefix `SUB_` of the clients are aliases.
///
/// The categories follow the advice of the server: [`is_transient`](Self::is_transient) for a cause
/// that is temporary, [`is_permanent`](Self::is_permanent) for a request that can never
/// succeed, [`is_capacity`](Self::is_capacity) for a limit that is reached. The categories of the
/// kind are inherited.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AerospikeError)]
#[property(
    /// Returns the result code that the subcode belongs to.
    result_code: i32,
    /// Returns the number that the server sends beside the result code.
    subcode: u32,
)]
#[non_exhaustive]
pub enum Subcode {
    /// The time to live exceeds the limit of the namespace.
    #[parent(ErrorKind::InvalidRequest)]
    #[alias(
        "PARAM_TTL_INVALID",
        "AS_SUB_PARAM_TTL_INVALID",
        "SUB_PARAM_TTL_INVALID"
    )]
    #[property(result_code = 4, subcode = 1)]
    ParamTtlInvalid,

    /// The offset of a bit operation is outside of the blob.
    #[parent(ErrorKind::InvalidRequest)]
    #[alias(
        "PARAM_BITS_OFFSET_OUT_OF_RANGE",
        "AS_SUB_PARAM_BITS_OFFSET_OUT_OF_RANGE",
        "SUB_PARAM_BITS_OFFSET_OUT_OF_RANGE"
    )]
    #[property(result_code = 4, subcode = 2)]
    ParamBitsOffsetOutOfRange,

    /// The size of a bit operation is out of range.
    #[parent(ErrorKind::InvalidRequest)]
    #[alias(
        "PARAM_BITS_SIZE_OUT_OF_RANGE",
        "AS_SUB_PARAM_BITS_SIZE_OUT_OF_RANGE",
        "SUB_PARAM_BITS_SIZE_OUT_OF_RANGE"
    )]
    #[property(result_code = 4, subcode = 3)]
    ParamBitsSizeOutOfRange,

    /// A bit operation would exceed the maximum size of a blob.
    #[parent(ErrorKind::InvalidRequest)]
    #[alias(
        "PARAM_BITS_RESIZE_EXCEEDED",
        "AS_SUB_PARAM_BITS_RESIZE_EXCEEDED",
        "SUB_PARAM_BITS_RESIZE_EXCEEDED"
    )]
    #[property(result_code = 4, subcode = 4)]
    ParamBitsResizeExceeded,

    /// The write would exceed the maximum number of bins of a record.
    #[parent(ErrorKind::InvalidRequest)]
    #[alias(
        "PARAM_BIN_COUNT_TOO_LARGE",
        "AS_SUB_PARAM_BIN_COUNT_TOO_LARGE",
        "SUB_PARAM_BIN_COUNT_TOO_LARGE"
    )]
    #[property(result_code = 4, subcode = 5)]
    ParamBinCountTooLarge,

    /// The arguments of a string operation are malformed or out of range.
    #[parent(ErrorKind::InvalidRequest)]
    #[alias(
        "PARAM_STRING_OP_PARAMS_INVALID",
        "AS_SUB_PARAM_STRING_OP_PARAMS_INVALID",
        "SUB_PARAM_STRING_OP_PARAMS_INVALID"
    )]
    #[property(result_code = 4, subcode = 6)]
    ParamStringOpParamsInvalid,

    /// The string operation is unknown or does not fit the request.
    #[parent(ErrorKind::InvalidRequest)]
    #[alias(
        "PARAM_STRING_OP_INVALID",
        "AS_SUB_PARAM_STRING_OP_INVALID",
        "SUB_PARAM_STRING_OP_INVALID"
    )]
    #[property(result_code = 4, subcode = 7)]
    ParamStringOpInvalid,

    /// The context of a string operation is malformed or does not fit it.
    #[parent(ErrorKind::InvalidRequest)]
    #[alias(
        "PARAM_STRING_CTX_MALFORMED",
        "AS_SUB_PARAM_STRING_CTX_MALFORMED",
        "SUB_PARAM_STRING_CTX_MALFORMED"
    )]
    #[property(result_code = 4, subcode = 8)]
    ParamStringCtxMalformed,

    /// The index of a string operation is out of bounds.
    #[parent(ErrorKind::InvalidRequest)]
    #[alias(
        "PARAM_STRING_INDEX_OUT_OF_BOUNDS",
        "AS_SUB_PARAM_STRING_INDEX_OUT_OF_BOUNDS",
        "SUB_PARAM_STRING_INDEX_OUT_OF_BOUNDS"
    )]
    #[property(result_code = 4, subcode = 9)]
    ParamStringIndexOutOfBounds,

    /// The regular expression of a string operation is invalid.
    #[parent(ErrorKind::InvalidRequest)]
    #[alias(
        "PARAM_STRING_REGEX_INVALID",
        "AS_SUB_PARAM_STRING_REGEX_INVALID",
        "SUB_PARAM_STRING_REGEX_INVALID"
    )]
    #[property(result_code = 4, subcode = 10)]
    ParamStringRegexInvalid,

    /// A string or an argument of a string operation is not valid UTF-8.
    #[parent(ErrorKind::InvalidRequest)]
    #[alias(
        "PARAM_STRING_UTF8_INVALID",
        "AS_SUB_PARAM_STRING_UTF8_INVALID",
        "SUB_PARAM_STRING_UTF8_INVALID"
    )]
    #[property(result_code = 4, subcode = 11)]
    ParamStringUtf8Invalid,

    /// The server node has not yet balanced its partitions after the start.
    #[parent(ErrorKind::ClusterError)]
    #[alias(
        "UNAVAIL_INITIAL_BALANCE_UNRESOLVED",
        "AS_SUB_UNAVAIL_INITIAL_BALANCE_UNRESOLVED",
        "SUB_UNAVAIL_INITIAL_BALANCE_UNRESOLVED"
    )]
    #[property(result_code = 11, subcode = 1)]
    UnavailInitialBalanceUnresolved,

    /// A replica of the partition is not available.
    #[parent(ErrorKind::ClusterError)]
    #[alias(
        "UNAVAIL_REPLICA_UNAVAILABLE",
        "AS_SUB_UNAVAIL_REPLICA_UNAVAILABLE",
        "SUB_UNAVAIL_REPLICA_UNAVAILABLE"
    )]
    #[property(result_code = 11, subcode = 2)]
    UnavailReplicaUnavailable,

    /// The server node is shutting down.
    ///
    /// The request has to be sent to another server node: this one will not serve it any more.
    #[parent(ErrorKind::ClusterError)]
    #[alias(
        "UNAVAIL_NODE_SHUTTING_DOWN",
        "AS_SUB_UNAVAIL_NODE_SHUTTING_DOWN",
        "SUB_UNAVAIL_NODE_SHUTTING_DOWN"
    )]
    #[property(result_code = 11, subcode = 3)]
    UnavailNodeShuttingDown,

    /// Transactions require a namespace in strong-consistency mode.
    #[parent(ErrorKind::UnsupportedFeature)]
    #[alias(
        "UNSUPP_FEAT_MRT_REQUIRES_STRONG_CONSISTENCY",
        "AS_SUB_UNSUPP_FEAT_MRT_REQUIRES_STRONG_CONSISTENCY",
        "SUB_UNSUPP_FEAT_MRT_REQUIRES_STRONG_CONSISTENCY"
    )]
    #[property(result_code = 16, subcode = 1)]
    UnsuppFeatMrtRequiresStrongConsistency,

    /// The server does not state which feature is not supported.
    #[parent(ErrorKind::UnsupportedFeature)]
    #[alias(
        "UNSUPP_FEAT_GENERIC",
        "AS_SUB_UNSUPP_FEAT_GENERIC",
        "SUB_UNSUPP_FEAT_GENERIC"
    )]
    #[property(result_code = 16, subcode = 2)]
    UnsuppFeatGeneric,

    /// This `HyperLogLog` operation cannot create the missing bin.
    #[parent(ErrorKind::BinNotFound)]
    #[alias(
        "BIN_NOT_FOUND_HLL_CANNOT_CREATE_WITH_OP",
        "AS_SUB_BIN_NOT_FOUND_HLL_CANNOT_CREATE_WITH_OP",
        "SUB_BIN_NOT_FOUND_HLL_CANNOT_CREATE_WITH_OP"
    )]
    #[property(result_code = 17, subcode = 1)]
    BinNotFoundHllCannotCreateWithOp,

    /// The bin that a string operation modifies does not exist.
    #[parent(ErrorKind::BinNotFound)]
    #[alias(
        "BIN_NOT_FOUND_STRING_VALUE_NOT_FOUND",
        "AS_SUB_BIN_NOT_FOUND_STRING_VALUE_NOT_FOUND",
        "SUB_BIN_NOT_FOUND_STRING_VALUE_NOT_FOUND"
    )]
    #[property(result_code = 17, subcode = 2)]
    BinNotFoundStringValueNotFound,

    /// A user-defined function would exceed the maximum number of bins of a record.
    #[parent(ErrorKind::BinNameError)]
    #[alias(
        "BIN_NAME_COUNT_TOO_LARGE",
        "AS_SUB_BIN_NAME_COUNT_TOO_LARGE",
        "SUB_BIN_NAME_COUNT_TOO_LARGE"
    )]
    #[property(result_code = 21, subcode = 1)]
    BinNameCountTooLarge,

    /// A filter of XDR blocked the write at its destination.
    #[parent(ErrorKind::ForbiddenError)]
    #[alias(
        "FORBID_XDR_FILTER_BLOCKED",
        "AS_SUB_FORBID_XDR_FILTER_BLOCKED",
        "SUB_FORBID_XDR_FILTER_BLOCKED"
    )]
    #[property(result_code = 22, subcode = 1)]
    ForbidXdrFilterBlocked,

    /// The set has reached its limit of records.
    ///
    /// An operator has to raise the limit, or records have to be deleted.
    #[parent(ErrorKind::ForbiddenError)]
    #[category(capacity)]
    #[alias(
        "FORBID_SET_COUNT_STOP_WRITES",
        "AS_SUB_FORBID_SET_COUNT_STOP_WRITES",
        "SUB_FORBID_SET_COUNT_STOP_WRITES"
    )]
    #[property(result_code = 22, subcode = 2)]
    ForbidSetCountStopWrites,

    /// The set has reached its limit of storage.
    ///
    /// An operator has to raise the limit, or records have to be deleted.
    #[parent(ErrorKind::ForbiddenError)]
    #[category(capacity)]
    #[alias(
        "FORBID_SET_SIZE_STOP_WRITES",
        "AS_SUB_FORBID_SET_SIZE_STOP_WRITES",
        "SUB_FORBID_SET_SIZE_STOP_WRITES"
    )]
    #[property(result_code = 22, subcode = 3)]
    ForbidSetSizeStopWrites,

    /// The clocks of the cluster differ so far that writes are stopped.
    ///
    /// An operator has to correct the clocks.
    #[parent(ErrorKind::ForbiddenError)]
    #[alias(
        "FORBID_CLOCK_SKEW_STOP_WRITES",
        "AS_SUB_FORBID_CLOCK_SKEW_STOP_WRITES",
        "SUB_FORBID_CLOCK_SKEW_STOP_WRITES"
    )]
    #[property(result_code = 22, subcode = 4)]
    ForbidClockSkewStopWrites,

    /// The record cannot be replaced while conflicts of its versions are being resolved.
    ///
    /// The same request may succeed after a pause.
    #[parent(ErrorKind::ForbiddenError)]
    #[category(transient)]
    #[alias(
        "FORBID_REPLACE_CONFLICT_RESOLVING",
        "AS_SUB_FORBID_REPLACE_CONFLICT_RESOLVING",
        "SUB_FORBID_REPLACE_CONFLICT_RESOLVING"
    )]
    #[property(result_code = 22, subcode = 5)]
    ForbidReplaceConflictResolving,

    /// The set or namespace is being truncated.
    ///
    /// The same request may succeed shortly, when the truncation has ended.
    #[parent(ErrorKind::ForbiddenError)]
    #[category(transient)]
    #[alias("FORBID_TRUNCATED", "AS_SUB_FORBID_TRUNCATED", "SUB_FORBID_TRUNCATED")]
    #[property(result_code = 22, subcode = 6)]
    ForbidTruncated,

    /// The delete is not durable, as the namespace requires it.
    #[parent(ErrorKind::ForbiddenError)]
    #[alias(
        "FORBID_DURABILITY_VIOLATION",
        "AS_SUB_FORBID_DURABILITY_VIOLATION",
        "SUB_FORBID_DURABILITY_VIOLATION"
    )]
    #[property(result_code = 22, subcode = 8)]
    ForbidDurabilityViolation,

    /// The index of a list or map operation is out of bounds.
    #[parent(ErrorKind::OpNotApplicable)]
    #[alias(
        "OPNOT_CDT_INDEX_OUT_OF_BOUNDS",
        "AS_SUB_OPNOT_CDT_INDEX_OUT_OF_BOUNDS",
        "SUB_OPNOT_CDT_INDEX_OUT_OF_BOUNDS"
    )]
    #[property(result_code = 26, subcode = 1)]
    OpnotCdtIndexOutOfBounds,

    /// The rank of a list or map operation is out of bounds.
    #[parent(ErrorKind::OpNotApplicable)]
    #[alias(
        "OPNOT_CDT_RANK_OUT_OF_BOUNDS",
        "AS_SUB_OPNOT_CDT_RANK_OUT_OF_BOUNDS",
        "SUB_OPNOT_CDT_RANK_OUT_OF_BOUNDS"
    )]
    #[property(result_code = 26, subcode = 2)]
    OpnotCdtRankOutOfBounds,

    /// The operation would exceed the capacity of a bounded list.
    #[parent(ErrorKind::OpNotApplicable)]
    #[alias(
        "OPNOT_CDT_BOUNDED_LIST_OVERFLOW",
        "AS_SUB_OPNOT_CDT_BOUNDED_LIST_OVERFLOW",
        "SUB_OPNOT_CDT_BOUNDED_LIST_OVERFLOW"
    )]
    #[property(result_code = 26, subcode = 3)]
    OpnotCdtBoundedListOverflow,

    /// The `HyperLogLog` value has no number of index bits.
    #[parent(ErrorKind::OpNotApplicable)]
    #[alias(
        "OPNOT_HLL_INDEX_BITS_UNSET",
        "AS_SUB_OPNOT_HLL_INDEX_BITS_UNSET",
        "SUB_OPNOT_HLL_INDEX_BITS_UNSET"
    )]
    #[property(result_code = 26, subcode = 4)]
    OpnotHllIndexBitsUnset,

    /// The number of index bits of the `HyperLogLog` value cannot be reduced.
    #[parent(ErrorKind::OpNotApplicable)]
    #[alias(
        "OPNOT_HLL_CANNOT_REDUCE_INDEX_BITS",
        "AS_SUB_OPNOT_HLL_CANNOT_REDUCE_INDEX_BITS",
        "SUB_OPNOT_HLL_CANNOT_REDUCE_INDEX_BITS"
    )]
    #[property(result_code = 26, subcode = 5)]
    OpnotHllCannotReduceIndexBits,

    /// The number of `MinHash` bits of the `HyperLogLog` value cannot be reduced.
    #[parent(ErrorKind::OpNotApplicable)]
    #[alias(
        "OPNOT_HLL_CANNOT_REDUCE_MINHASH_BITS",
        "AS_SUB_OPNOT_HLL_CANNOT_REDUCE_MINHASH_BITS",
        "SUB_OPNOT_HLL_CANNOT_REDUCE_MINHASH_BITS"
    )]
    #[property(result_code = 26, subcode = 6)]
    OpnotHllCannotReduceMinhashBits,

    /// A `HyperLogLog` value with `MinHash` bits cannot be folded.
    #[parent(ErrorKind::OpNotApplicable)]
    #[alias(
        "OPNOT_HLL_CANNOT_FOLD_MINHASH",
        "AS_SUB_OPNOT_HLL_CANNOT_FOLD_MINHASH",
        "SUB_OPNOT_HLL_CANNOT_FOLD_MINHASH"
    )]
    #[property(result_code = 26, subcode = 7)]
    OpnotHllCannotFoldMinhash,

    /// A fold must reduce the number of index bits.
    #[parent(ErrorKind::OpNotApplicable)]
    #[alias(
        "OPNOT_HLL_FOLD_INDEX_BITS_TOO_LARGE",
        "AS_SUB_OPNOT_HLL_FOLD_INDEX_BITS_TOO_LARGE",
        "SUB_OPNOT_HLL_FOLD_INDEX_BITS_TOO_LARGE"
    )]
    #[property(result_code = 26, subcode = 8)]
    OpnotHllFoldIndexBitsTooLarge,

    /// The `HyperLogLog` values to intersect have different numbers of `MinHash` bits.
    #[parent(ErrorKind::OpNotApplicable)]
    #[alias(
        "OPNOT_HLL_INTERSECT_MINHASH_MISMATCH",
        "AS_SUB_OPNOT_HLL_INTERSECT_MINHASH_MISMATCH",
        "SUB_OPNOT_HLL_INTERSECT_MINHASH_MISMATCH"
    )]
    #[property(result_code = 26, subcode = 9)]
    OpnotHllIntersectMinhashMismatch,

    /// The string could not be converted to a number.
    #[parent(ErrorKind::OpNotApplicable)]
    #[alias(
        "OPNOT_STRING_CONVERSION_FAILED",
        "AS_SUB_OPNOT_STRING_CONVERSION_FAILED",
        "SUB_OPNOT_STRING_CONVERSION_FAILED"
    )]
    #[property(result_code = 26, subcode = 10)]
    OpnotStringConversionFailed,

    /// The string in the bin is not valid UTF-8.
    #[parent(ErrorKind::OpNotApplicable)]
    #[alias(
        "OPNOT_STRING_UTF8_INVALID",
        "AS_SUB_OPNOT_STRING_UTF8_INVALID",
        "SUB_OPNOT_STRING_UTF8_INVALID"
    )]
    #[property(result_code = 26, subcode = 11)]
    OpnotStringUtf8Invalid,

    /// The regular expression exceeded the limit of its evaluation.
    #[parent(ErrorKind::OpNotApplicable)]
    #[alias(
        "OPNOT_STRING_REGEX_LIMIT_EXCEEDED",
        "AS_SUB_OPNOT_STRING_REGEX_LIMIT_EXCEEDED",
        "SUB_OPNOT_STRING_REGEX_LIMIT_EXCEEDED"
    )]
    #[property(result_code = 26, subcode = 12)]
    OpnotStringRegexLimitExceeded,

    /// The string in the bin is not valid Base64.
    #[parent(ErrorKind::OpNotApplicable)]
    #[alias(
        "OPNOT_STRING_B64_INVALID",
        "AS_SUB_OPNOT_STRING_B64_INVALID",
        "SUB_OPNOT_STRING_B64_INVALID"
    )]
    #[property(result_code = 26, subcode = 13)]
    OpnotStringB64Invalid,

    /// Another transaction holds the lock of the record.
    #[parent(ErrorKind::MrtBlocked)]
    #[alias(
        "MRT_BLOCKED_RECORD_LOCKED",
        "AS_SUB_MRT_BLOCKED_RECORD_LOCKED",
        "SUB_MRT_BLOCKED_RECORD_LOCKED"
    )]
    #[property(result_code = 120, subcode = 1)]
    MrtBlockedRecordLocked,

    /// The request belongs to another transaction than the one that holds the lock.
    ///
    /// The request can never succeed, so the transaction has to be aborted.
    #[parent(ErrorKind::MrtBlocked)]
    #[category(permanent)]
    #[alias(
        "MRT_BLOCKED_ID_MISMATCH",
        "AS_SUB_MRT_BLOCKED_ID_MISMATCH",
        "SUB_MRT_BLOCKED_ID_MISMATCH"
    )]
    #[property(result_code = 120, subcode = 2)]
    MrtBlockedIdMismatch,
}

impl Subcode {
    /// Returns the subcode of a result code with this number, or `None` if no variant has it.
    #[must_use]
    pub fn find(code: i32, subcode: u32) -> Option<Self> {
        let is_it = |own: &Self| own.result_code() == code && own.subcode() == subcode;
        Self::ALL.iter().copied().find(is_it)
    }

    /// Returns the HTTP status with which a service reports the error to its own caller: the status
    /// of the kind, unless the subcode narrows the cause.
    #[must_use]
    pub fn http_status(&self) -> u16 {
        self.mapping().map_or_else(
            || ErrorKind::from(*self).http_status(),
            |(status, _)| status,
        )
    }

    /// Returns the gRPC code, as in `google.rpc.Code`, with which a service reports the error to
    /// its own caller: the code of the kind, unless the subcode narrows the cause.
    #[must_use]
    pub fn grpc_code(&self) -> i32 {
        self.mapping()
            .map_or_else(|| ErrorKind::from(*self).grpc_code(), |(_, code)| code)
    }

    /// Returns HTTP status and gRPC code where they differ from those of the kind.
    const fn mapping(self) -> Option<(u16, i32)> {
        match self {
            Self::ForbidReplaceConflictResolving | Self::ForbidTruncated => Some((503, 14)),
            Self::ForbidSetCountStopWrites | Self::ForbidSetSizeStopWrites => Some((503, 8)),
            Self::MrtBlockedIdMismatch => Some((409, 9)),
            _ => None,
        }
    }
}

/// Writes the description in the style of an error message.
impl fmt::Display for Subcode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt_description(self.description(), formatter)
    }
}

impl Error for Subcode {}
