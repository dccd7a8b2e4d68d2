//! The meaning of single attributes.

mod categories;
mod codes;
mod descriptions;
mod discriminants;
mod properties;
mod received_codes;
mod skip;
