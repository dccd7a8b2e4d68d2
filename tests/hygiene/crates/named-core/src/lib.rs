//! An empty crate, a dependency under the names of other crates.
#![no_std]
