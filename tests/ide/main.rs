//! Support in editors: completion, hover, navigation, rename, diagnostics and latency.
//!
//! The tests use rust-analyzer over the language server protocol. `./check` installs it and runs
//! them.

mod broken;
mod client;
mod completion;
mod diagnostics;
mod editor;
mod fixture;
mod latency;
mod navigation;
