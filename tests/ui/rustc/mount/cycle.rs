//! Mounts that lead back to the enum, by its roots or by another root.

use aerospike_errors::{AerospikeError, ErrorKind};

#[derive(Debug, Clone, Copy, AerospikeError)]
enum CacheError {
    #[parent(DiskError::Full)]
    Cache,
}

#[derive(Debug, Clone, Copy, AerospikeError)]
enum DiskError {
    #[parent(CacheError::Cache)]
    Disk,
    #[parent(Disk)]
    Full,
}

#[derive(Debug, Clone, Copy, AerospikeError)]
enum OuterError {
    #[parent(ErrorKind::RecordBusy)]
    Upper,
    #[parent(InnerError::Inner)]
    Lower,
}

#[derive(Debug, Clone, Copy, AerospikeError)]
enum InnerError {
    #[parent(OuterError::Upper)]
    Inner,
}

/// Mounted on a cycle.
#[derive(Debug, Clone, Copy, AerospikeError)]
enum ServiceError {
    #[parent(CacheError::Cache)]
    Failed,
}

fn main() {
    let _ = (DiskError::Full.is_disk(), OuterError::Lower.is_lower());
    let _ = (InnerError::Inner, ServiceError::Failed);
}
