use aerospike_errors::{AerospikeError, ErrorKind};

/// Failures of the profile service.
#[derive(Debug, AerospikeError)]
#[non_exhaustive]
pub enum ProfileError {
    /// The user has no profile.
    #[parent(ErrorKind::RecordNotFound)]
    #[code(4040)]
    Missing {
        /// The number of the user.
        user: u64,
    },

    /// The profile is being moved to another shard.
    #[parent(Missing)]
    Moving {
        /// The number of the user.
        user: u64,
        /// The shard that receives the profile.
        shard: u16,
    },

    /// An error of the database, passed on unchanged.
    #[aerospike(transparent)]
    Database(aerospike_errors::Error),
}
