//! A dozen mistakes in one enum, whose methods all exist.
#[macro_use]
#[path = "../../uses.rs"]
mod uses;

use aerospike_errors::AerospikeError;

#[derive(Debug, AerospikeError)]
#[code(2)]
#[aerospike(kin = Failure)]
pub enum StoreError {
    #[code(1, 1..=255, 2.5)]
    Store,
    #[parent(Stroe)]
    Record,
    #[parent(Record)]
    #[code(2)]
    #[category(Transient)]
    #[alias(NO_RECORD)]
    NotFound { key: String },
    #[parent(Record)]
    #[code(2, 3)]
    #[aerospike(since = 4.6)]
    Generation,
    #[parent(Network)]
    Timeout,
    #[parent(Timeout)]
    #[code(200..=219, 210..=229)]
    Network,
    #[parent("Store")]
    #[aerospike(transparent, banana)]
    Wrapped(aerospike_errors::ErrorKind, #[code(7)] u8),
    #[parent(Store)]
    #[category(network)]
    Udf,
}

uses!(StoreError, StoreErrorKind { is_store, is_record, is_not_found, is_generation, is_timeout, is_network, is_wrapped, is_udf, is_transient });
