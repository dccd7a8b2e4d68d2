//! The Rust client 3, unmodified, over a real connection to a scripted server: its errors and their
//! conversions.

mod applied;
mod batches;
mod codes;
mod connections;
mod conversion;
mod doubt;
mod faults;
mod recorded;
mod support;
mod texts;
