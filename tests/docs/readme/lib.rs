#![doc = include_str!("../../../README.md")]
#![allow(clippy::doc_markdown)] // Written for a page that is no Rust documentation.
