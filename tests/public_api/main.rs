//! The interface that other code is compiled against: names, signatures, what is `const`, and which traits a type has.
//!
//! Most of it is asked of the compiler: what is wrong here does not build.

mod kinds;
mod types;
