//! From private to public: what is generated is seen as far as the enum is, and not further.

use aerospike_errors::AerospikeError;

// Private, with what is private in it, and nobody who reads documentation.
#[derive(Debug, AerospikeError)]
enum Private {
    Any,
    #[parent(Any)]
    #[allow(dead_code)]
    Fields(u8),
}

/// For the crate.
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

        /// For one module above.
        #[derive(Debug, AerospikeError)]
        pub(in crate::visibility) enum InPath {
            Any,
            #[parent(Any)]
            #[category(permanent)]
            Below,
        }

        /// For the parent.
        #[derive(Debug, AerospikeError)]
        pub(super) enum InSuper {
            Any,
            #[allow(dead_code)]
            #[parent(Any)]
            Fields(u8),
        }

        // As good as private.
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

/// All of them are used, and only a part of what they can.
#[must_use]
pub const fn used() -> bool {
    let _ = (Hidden, inner::deepest::name());
    Private::Any.is_any()
        && InCrate::Any.is_any()
        && inner::deepest::InPath::Below.is_below()
        && inner::deepest::InPath::Any.is_any()
        && inner::is_any()
}
