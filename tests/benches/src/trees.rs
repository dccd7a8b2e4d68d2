//! Trees of all sizes, which the build script writes.

include!(concat!(env!("OUT_DIR"), "/trees.rs"));
