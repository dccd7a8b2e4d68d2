//! Paths to the enum itself under other names.

use aerospike_errors::AerospikeError;

mod errors {
    use aerospike_errors::AerospikeError;

    #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
    pub enum StoreError {
        Store,
        #[parent(crate::errors::StoreError::Store)]
        Absolute,
        #[parent(crate::PublicError::Store)]
        Exported,
        #[parent(Alias::Store)]
        Aliased,
    }

    type Alias = StoreError;
}

pub use errors::StoreError as PublicError;

use self::ValueErrorKind as Renamed;

#[derive(Debug, AerospikeError)]
enum ValueError {
    Value(u8),
    #[parent(Renamed::Value)]
    Kind,
}

fn main() {
    let _ = (PublicError::Store.is_store(), ValueError::Kind.is_value());
}
