//! The Rust client 3, unmodified, over a real connection to a scripted server: what it returns, and what we make of it.

mod batches;
mod codes;
mod connections;
mod conversion;
mod doubt;
mod rows_seen;
mod support;
