//! Guides to an extension module with the exceptions of a tree.
//!
//! | layout | for |
//! |---|---|
//! | [`one_file`] | a module that consists of the extension only |
//! | [`package`] | a package with Python sources, submodules, or several trees |

#[doc = include_str!("../docs/one_file.md")]
pub mod one_file {}

#[doc = include_str!("../docs/package.md")]
pub mod package {}
