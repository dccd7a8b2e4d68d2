//! An annotated enum with fields, beside thiserror, asked from specific to broad.

fn main() {}
