//! The meaning of single attributes.

mod discriminants;
mod properties;
mod received_codes;
mod skip;
