//! Generated items have the visibility of the enum.

use aerospike_errors::AerospikeError;

// Private, without documentation.
#[derive(Debug, AerospikeError)]
enum Private {
    Any,
    #[parent(Any)]
    #[allow(dead_code)]
    Fields(u8),
}

/// `pub(crate)`, with a private field.
#[derive(Debug, AerospikeError)]
pub(crate) enum InCrate {
    Any,
    #[parent(Any)]
    #[allow(dead_code)]
    Fields {
        private: Hidden,
    },
}

#[derive(Debug)]
pub(crate) struct Hidden;

mod inner {
    pub(in crate::visibility) mod deepest {
        use aerospike_errors::AerospikeError;

        /// `pub(in path)`.
        #[derive(Debug, AerospikeError)]
        pub(in crate::visibility) enum InPath {
            Any,
            #[parent(Any)]
            #[category(permanent)]
            Below,
        }

        /// `pub(super)`.
        #[derive(Debug, AerospikeError)]
        pub(super) enum InSuper {
            Any,
            #[allow(dead_code)]
            #[parent(Any)]
            Fields(u8),
        }

        // Private.
        #[derive(Debug, AerospikeError)]
        #[allow(clippy::needless_pub_self)]
        pub(self) enum InSelf {
            Any,
        }

        pub(in crate::visibility) const fn name() -> &'static str {
            InSelf::Any.name()
        }
    }

    pub(in crate::visibility) const fn is_any() -> bool {
        deepest::InSuper::Any.is_any()
    }
}

/// Uses each enum, but not all of its methods.
#[must_use]
pub const fn used() -> bool {
    let _ = (Hidden, inner::deepest::name());
    Private::Any.is_any()
        && InCrate::Any.is_any()
        && inner::deepest::InPath::Below.is_below()
        && inner::deepest::InPath::Any.is_any()
        && inner::is_any()
}
