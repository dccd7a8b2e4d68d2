//! The public interface: names, signatures, constants, traits and dependencies.
//!
//! Most of it is checked by the compiler: a wrong signature does not build.

mod dependencies;
mod kinds;
mod types;
