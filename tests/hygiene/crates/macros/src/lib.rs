//! Enums from `macro_rules!` with every kind of fragment, used here and from another crate.
#![deny(warnings)]
#![forbid(unsafe_code)]

#[doc(hidden)]
pub use aerospike_errors;

/// An enum from attributes as `$meta`, names as `$ident`, codes as `$literal`, `$expr` and `$tt`.
#[macro_export]
macro_rules! taxonomy {
    (
        $(#[$outer:meta])*
        $visibility:vis enum $name:ident {
            $(#[$of_root:meta])* $root:ident = $root_code:literal,
            $($(#[$inner:meta])* $variant:ident: $parent:ident = $code:expr, $band:tt;)*
        }
    ) => {
        $(#[$outer])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, $crate::aerospike_errors::AerospikeError)]
        #[aerospike(crate = $crate::aerospike_errors)]
        $visibility enum $name {
            $(#[$of_root])*
            #[code($root_code)]
            $root,
            $(
                $(#[$inner])*
                #[parent($parent)]
                #[code($code, $band..=399)]
                $variant,
            )*
        }
    };
}

/// An enum with fields from the name of its kind, a path to mount on and a type to wrap.
#[macro_export]
macro_rules! wrapper {
    ($name:ident, $kind:ident, $mount:path, $wrapped:ty, $since:literal, $category:ident) => {
        /// An enum from a macro.
        #[derive(Debug, $crate::aerospike_errors::AerospikeError)]
        #[aerospike(crate = $crate::aerospike_errors, kind = $kind)]
        pub enum $name {
            /// Mounted.
            #[parent($mount)]
            #[category($category)]
            #[aerospike(since = $since)]
            Mounted {
                /// Anything.
                key: String,
            },
            /// An enum that is mounted on an enum of the macro's crate.
            #[parent($crate::aerospike_errors::ErrorKind::RecordError)]
            Own(u8),
            /// Transparent.
            #[aerospike(transparent)]
            Wrapped($wrapped),
        }
    };
}

taxonomy! {
    /// A negative number is one fragment.
    pub enum Client {
        /// Anything.
        Any = -1,
        /// All attempts failed.
        #[alias("MAX_RETRIES")]
        #[category(transient)]
        MaxRetries: Any = -12, 200;
        /// A raw identifier.
        #[allow(non_camel_case_types)]
        r#type: Any = 0x1F, 300;
    }
}

wrapper!(
    Service,
    ServiceKind,
    Client::MaxRetries,
    aerospike_errors::ErrorKind,
    "4.6",
    transient
);

const _: () = assert!(matches!(Client::from_code(-12), Some(Client::MaxRetries)));
const _: () = assert!(matches!(Client::classify(300), Some(Client::r#type)));
const _: () = assert!(matches!(Client::classify(299), Some(Client::MaxRetries)));

/// An enum with properties, received codes, discriminants and skipped items from fragments.
#[macro_export]
macro_rules! annotated {
    ($name:ident, $discriminant:expr, $code:literal, $property:ident: $type:ty = $default:expr, $skipped:ident) => {
        /// An enum with fragments in every attribute.
        #[derive(Debug, $crate::aerospike_errors::AerospikeError)]
        #[aerospike(crate = $crate::aerospike_errors, codes = discriminants, skip($skipped))]
        #[property(
                    /// The property.
                    $property: $type = $default,
                    /// An expression around a fragment.
                    double: i32 = $default * 2,
                )]
        #[repr(i32)]
        pub enum $name {
            /// The root.
            Root(#[code] $type) = $discriminant,
            /// Has an expression around a fragment.
            #[parent(Root)]
            #[property($property = $default * 2)]
            Leaf = $code,
            /// Has a range only.
            #[parent(Root)]
            #[code(none, $code..=399)]
            Other,
        }
    };
}

annotated!(Annotated, -4, 77, weight: i32 = 1 + 2, description);

/// Uses the methods of the enum.
#[must_use]
pub fn is_annotated(error: &Annotated) -> bool {
    let leaf = AnnotatedKind::Leaf;
    error.weight() == 3 && leaf.weight() == 6 && leaf.code() == Some(77) && error.code() == Some(9)
}

const _: () = assert!(matches!(
    AnnotatedKind::from_code(-4),
    Some(AnnotatedKind::Root)
));
const _: () = assert!(AnnotatedKind::Leaf.weight() == 6 && AnnotatedKind::Other.double() == 6);

/// Evaluates to `true` if an error is one of the nodes and a guard holds.
#[macro_export]
macro_rules! is_any {
    ($error:expr, $($node:path)|+ => $guard:expr) => {
        $crate::aerospike_errors::catch!(match $error {
            $($node)|+ if $guard => true,
            _ => false,
        })
    };
}

/// `catch!` in a macro that takes the arms.
#[must_use]
pub fn is_retried(error: &Client) -> bool {
    is_any!(error, Client::MaxRetries | Client::r#type => error.is_transient())
}
