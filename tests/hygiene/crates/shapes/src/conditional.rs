//! Variants and attributes under `cfg`.

use aerospike_errors::AerospikeError;

/// Some variants and attributes are disabled.
#[derive(Debug, AerospikeError)]
pub enum Conditional {
    /// A root.
    #[cfg_attr(all(), code(1, 1..=255))]
    #[cfg_attr(any(), code(2))]
    Any,
    /// Disabled.
    #[cfg(any())]
    #[parent(Absent)]
    #[code(1)]
    Never,
    /// Enabled.
    #[cfg(not(any()))]
    #[cfg_attr(all(), parent(Any), category(permanent))]
    #[cfg_attr(any(), parent(Never))]
    Always,
    /// A variant with a disabled field.
    #[parent(Any)]
    Fields {
        /// Disabled.
        #[cfg(any())]
        never: u8,
    },
}

const _: () = assert!(Conditional::Always.is_any() && Conditional::from_code(2).is_none());

/// Categories are checked at run time.
#[must_use]
pub fn is_permanent() -> bool {
    Conditional::Always.is_permanent()
}
