use aerospike_errors::AerospikeError;

/// Failures of the profile store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
#[non_exhaustive]
pub enum StoreError {
    /// Anything the store reports.
    #[code(1, 1..=255)]
    Store,

    /// A failure that concerns one record.
    #[parent(Store)]
    Record,

    /// No such record.
    #[parent(Record)]
    #[code(2)]
    #[alias("AS_ERR_NOT_FOUND", "KEY_NOT_FOUND_ERROR")]
    NotFound,

    /// Somebody else writes the record.
    #[parent(Record)]
    #[code(14)]
    #[category(transient, refused)]
    Busy,

    /// The deadline passed.
    #[parent(Store)]
    #[code(9, 212)]
    #[category(transient)]
    Timeout,

    /// A failure of a secondary index.
    #[parent(Store)]
    #[code(200..=219)]
    Index,

    /// The caller may not do this.
    #[parent(Store)]
    #[code(82)]
    #[aerospike(since = "4.6.0.2", predicate = is_denied)]
    NotAllowed,
}
