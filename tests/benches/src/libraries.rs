//! The documented tree as the libraries of the field take it: its codes and names.
//!
//! The build script writes the declarations from `ErrorKind`.

use std::collections::HashMap;
use std::sync::LazyLock;

use num_enum::{IntoPrimitive, TryFromPrimitive};
use phf::phf_map;
use strum::{EnumIs, EnumString, IntoStaticStr};

use crate::hand::Kind;

include!(concat!(env!("OUT_DIR"), "/libraries.rs"));

/// The codes in a map of the standard library.
pub static CODE_MAP: LazyLock<HashMap<i32, Kind>> =
    LazyLock::new(|| CODES.entries().map(|(code, kind)| (*code, *kind)).collect());

/// The names and aliases in a map of the standard library.
pub static NAME_MAP: LazyLock<HashMap<&'static str, Kind>> =
    LazyLock::new(|| NAMES.entries().map(|(name, kind)| (*name, *kind)).collect());
