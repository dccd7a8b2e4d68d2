//! `#[code]` on a field of a generic type.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
pub enum StoreError<T> {
    Store,
    #[parent(Store)]
    NotFound(#[code] T),
}

uses!(@kind StoreErrorKind { is_store, is_not_found });

fn main() {
    use_kind();
}
