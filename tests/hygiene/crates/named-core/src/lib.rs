//! A crate that holds nothing, to stand in the way under the name of another.
#![no_std]
