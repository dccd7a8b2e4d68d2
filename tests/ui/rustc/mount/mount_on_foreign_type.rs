//! Mounts on an enum without the derive, and on a variant with fields.

use aerospike_errors::AerospikeError;

enum Plain {
    Thing,
}

#[derive(AerospikeError)]
enum Carries {
    Nothing,
    #[parent(Nothing)]
    Number(u8),
}

mod plain {
    use super::*;

    #[derive(AerospikeError)]
    enum MountedError {
        #[parent(Plain::Thing)]
        Root,
    }
}

mod carries {
    use super::*;

    #[derive(AerospikeError)]
    enum MountedError {
        #[parent(CarriesKind::Number)]
        Right,
        #[parent(Carries::Number)]
        Wrong,
    }
}

fn main() {}
