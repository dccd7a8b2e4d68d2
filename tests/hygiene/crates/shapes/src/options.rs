//! Properties, received codes, discriminants as codes, and skipped items.

use aerospike_errors::AerospikeError;

/// Every variant sets the value, so that the default is not used.
#[derive(Debug, Clone, Copy, AerospikeError)]
#[property(
    /// Returns the status.
    http_status: u16 = 500,
    undocumented: &'static [Option<u8>] = &[None],
)]
#[aerospike(codes = discriminants)]
#[repr(u8)]
pub enum Status {
    /// Anything.
    #[property(http_status = 400)]
    Any = 1,
    /// A child.
    #[parent(Any)]
    #[property(http_status = 400 + 4)]
    Less = b'L',
    /// A variant without a code.
    #[code(none)]
    #[property(http_status = if true { 1 } else { 2 }, undocumented = &[])]
    Other = 0,
}

const _: () = assert!(Status::Less.http_status() == 404 && Status::Other.undocumented().is_empty());

/// An enum with fields and parameters.
#[derive(Debug, AerospikeError)]
#[property(http_status: u16 = 500, retries: u8 = 3)]
#[aerospike(codes = discriminants, skip(name, is_a, FromStr, TryFrom))]
#[repr(i16)]
pub enum Received<'a, T: Clone> {
    /// The first field is the code.
    Code(#[code] i16, &'a T) = -300,
    /// A named field is the code.
    Named {
        /// The code.
        #[code]
        code: u8,
    } = 0x10,
    /// It has the status of the wrapped error.
    #[aerospike(transparent)]
    #[property(http_status = forward)]
    Status(Status) = 2,
}

/// All variants are transparent, and all properties are forwarded.
#[derive(Debug, AerospikeError)]
#[property(http_status: u16 = 500)]
pub enum Forward {
    /// A wrapper.
    #[aerospike(transparent)]
    #[property(http_status = forward)]
    Status(Status),
    /// Another wrapper.
    #[aerospike(transparent)]
    #[property(http_status = forward)]
    Received {
        /// The wrapped error.
        received: Received<'static, u8>,
    },
}

/// Skips all items except the kind, `ALL` and the trait.
#[derive(Debug, Clone, Copy, AerospikeError)]
#[aerospike(skip(
    FromStr,
    TryFrom,
    From,
    aliases,
    ancestors,
    children,
    classify,
    code,
    codes,
    depth,
    descendants,
    description,
    from_code,
    from_name,
    is_a,
    is_leaf,
    is_loud,
    name,
    node,
    parent,
    since,
    tree
))]
pub enum Skipped {
    /// A leaf.
    #[parent(Status::Any)]
    #[category(loud)]
    Leaf,
}

#[derive(Debug, AerospikeError)]
#[aerospike(skip(code, description, is_a, is_leaf, is_loud, name, node))]
#[allow(dead_code)]
enum SkippedOfValue {
    #[category(loud)]
    Leaf(u8),
}
