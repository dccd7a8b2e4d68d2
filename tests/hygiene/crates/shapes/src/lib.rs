//! Every form of enum compiles without a warning in every edition.
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
