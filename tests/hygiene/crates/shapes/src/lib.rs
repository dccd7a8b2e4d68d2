//! Every shape of enum that the language has, in every edition, without a warning.
#![deny(warnings)]
#![forbid(unsafe_code)]

pub mod aliases;
pub mod caught;
pub mod conditional;
pub mod discouraged;
pub mod discriminants;
pub mod documented;
pub mod functions;
pub mod generics;
pub mod options;
pub mod raw_identifiers;
pub mod sparse;
pub mod visibility;
