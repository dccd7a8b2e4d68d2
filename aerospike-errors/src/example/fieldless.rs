use aerospike_errors::AerospikeError;

/// Failures of the profile store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
#[non_exhaustive]
pub enum StoreError {
    /// Anything the store reports.
    #[code(1000, 1000..=1999)]
    Store,

    /// A failure that concerns one record.
    #[parent(Store)]
    Record,

    /// No such record.
    #[parent(Record)]
    #[code(1002)]
    #[alias("STORE_ERR_NOT_FOUND", "NO_SUCH_RECORD")]
    NotFound,

    /// Somebody else writes the record.
    #[parent(Record)]
    #[code(1014)]
    #[category(transient, refused)]
    Busy,

    /// The deadline passed.
    #[parent(Store)]
    #[code(1009, 1112)]
    #[category(transient)]
    Timeout,

    /// A failure of a secondary index.
    #[parent(Store)]
    #[code(1200..=1219)]
    Index,

    /// The caller may not do this.
    #[parent(Store)]
    #[code(1082)]
    #[aerospike(since = "4.6.0.2", predicate = is_denied)]
    NotAllowed,
}
