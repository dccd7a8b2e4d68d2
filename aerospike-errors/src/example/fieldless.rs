use aerospike_errors::AerospikeError;

/// Failures of the profile store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
#[property(
    /// Returns the HTTP status of a response.
    http_status: u16 = 500,
)]
#[non_exhaustive]
pub enum StoreError {
    /// Any failure of the store.
    #[code(1000, 1000..=1999)]
    Store,

    /// A failure that concerns one record.
    #[parent(Store)]
    Record,

    /// No such record.
    #[parent(Record)]
    #[code(1002)]
    #[alias("STORE_ERR_NOT_FOUND", "NO_SUCH_RECORD")]
    #[property(http_status = 404)]
    NotFound,

    /// Another client writes the record.
    #[parent(Record)]
    #[code(1014)]
    #[category(transient, refused)]
    Busy,

    /// The deadline passed.
    #[parent(Store)]
    #[code(1009, 1112)]
    #[category(transient)]
    Expired,

    /// A failure of a secondary index.
    #[parent(Store)]
    #[code(1200..=1219)]
    Index,

    /// The caller has no permission.
    #[parent(Store)]
    #[code(1082)]
    #[aerospike(since = "4.6.0.2", predicate = is_denied)]
    #[property(http_status = 403)]
    NotAllowed,
}
