//! The derive macro of `aerospike-errors`; depend on that crate, which re-exports it with the types it needs.
//!
//! The source reads in the order in which a declaration passes through it: `parse` reads what was written,
//! `resolve` checks it against the rules of `hierarchy`, which knows no tokens, and `expand` writes the code.

mod case;
mod derive;
mod errors;
mod expand;
mod hierarchy;
mod parse;
mod repair;
mod resolve;
mod suggest;

/// Declares an error hierarchy: an enum whose variants are nodes, with codes, parents and categories.
///
/// | attribute | on | meaning |
/// |---|---|---|
/// | `#[code(2, 1..=255)]` | variant | Integers are the node's own codes, the first one canonical. Ranges are bands: a code that no node owns belongs to the narrowest band that holds it. |
/// | `#[parent(Record)]` | variant | The node above: a variant of the same enum, or the path of a node of another tree, a *mount*. Without it the node is a root. Where every root is mounted, and all on one enum under one spelling of its path, `From` converts to that enum. |
/// | `#[category(transient)]` | variant | Categories across the tree, inherited by everything below: `is_transient()`. |
/// | `#[alias("AS_ERR_NOT_FOUND")]` | variant | Further names, found by `from_name` and by the search of the documentation. |
/// | `#[aerospike(since = "4.6.0.2")]` | variant | Since when the code exists. |
/// | `#[aerospike(predicate = is_missing)]` | variant | Another name for the predicate. |
/// | `#[aerospike(transparent)]` | variant | The variant has one field, which is itself an `AerospikeError`, and is what it wraps. |
/// | `#[aerospike(crate = path)]` | enum | Where the crate `aerospike_errors` is found, if it was renamed. |
/// | `#[aerospike(kind = Name)]` | enum | The name of the fieldless enum that is generated for an enum with fields; `…Kind` by default. |
///
/// The first paragraph of a variant's doc comment is its description.
///
/// The crate `aerospike-errors` documents what is generated, and each mistake has an error that says the way out.
#[proc_macro_derive(AerospikeError, attributes(code, parent, category, alias, aerospike))]
pub fn derive_aerospike_error(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::derive(input.into()).into()
}
