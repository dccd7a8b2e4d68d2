use aerospike_errors::{AerospikeError, ErrorKind};

/// What can go wrong with a profile.
#[derive(Debug, AerospikeError)]
#[non_exhaustive]
pub enum ProfileError {
    /// There is no profile of this user.
    #[parent(ErrorKind::RecordNotFound)]
    #[code(4040)]
    Missing {
        /// Who was asked for.
        user: u64,
    },

    /// The profile is being moved; it was there a moment ago.
    #[parent(Missing)]
    Moving {
        /// Who was asked for.
        user: u64,
        /// The shard that has it now.
        shard: u16,
    },

    /// What the database said, as it is.
    #[aerospike(transparent)]
    Database(aerospike_errors::Error),
}
