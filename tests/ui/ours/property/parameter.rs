//! Generic parameters of the enum in properties.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
#[property(size: usize = N)]
pub enum StoreError<T, const N: usize> {
    Store(T),
    #[parent(Store)]
    #[property(size = std::mem::size_of::<T>())]
    NotFound,
}

uses!(@kind StoreErrorKind { is_store, is_not_found });

fn main() {
    use_kind();
}
