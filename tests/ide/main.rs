//! What an editor shows of a declaration: completion, hover, navigation, rename, diagnostics, and how long it takes.
//!
//! Asked of the real rust-analyzer, over the protocol that editors speak. `./check` installs it and runs this.

mod broken;
mod client;
mod completion;
mod diagnostics;
mod editor;
mod fixture;
mod latency;
mod navigation;
