//! The derive macro of `aerospike-errors`; depend on that crate, which re-exports it with the types it needs.
//!
//! ```toml
//! [dependencies]
//! aerospike-errors = "0.1"
//! ```
//!
//! There are [guides], a [reference] of every attribute with its errors, and [real enums] to see what is generated. A
//! compact reference is at [the macro itself](macro@AerospikeError): it is what an editor shows.
//!
//! [guides]: https://docs.rs/aerospike-errors/latest/aerospike_errors/guide/index.html
//! [reference]: https://docs.rs/aerospike-errors/latest/aerospike_errors/attributes/index.html
//! [real enums]: https://docs.rs/aerospike-errors/latest/aerospike_errors/example/index.html

// The phases: `parse` parses the attributes, `check` checks the rules of a hierarchy, `expand`
// generates the code.

mod catch;
mod check;
mod derive;
mod errors;
mod expand;
mod ide;
mod parse;
mod recover;

/// Declares an error hierarchy: each variant of the enum is a node, with codes, a parent, categories.
///
/// ```
/// use aerospike_errors::AerospikeError;
///
/// #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
/// enum StoreError {
///     /// Anything the store reports.
///     #[code(1, 1..=255)]
///     Store,
///     /// No such record.
///     #[parent(Store)]
///     #[code(2)]
///     #[alias("AS_ERR_NOT_FOUND")]
///     NotFound,
///     /// The deadline passed.
///     #[parent(Store)]
///     #[code(9, 212)]
///     #[category(transient)]
///     Timeout,
/// }
///
/// let error = StoreError::from_code(2).unwrap();
/// assert!(error.is_not_found() && error.is_store() && !error.is_transient());
/// assert_eq!(StoreError::classify(77), Some(StoreError::Store));
/// ```
///
/// # On a variant
///
/// - `#[code(2, 200..=219)]`: integers are the node's own codes, the first one canonical. Ranges are bands: a code
///   that no node owns belongs to the narrowest band that holds it.
/// - `#[parent(Record)]`: the node above, a variant of the same enum, or the path of a node of another tree, a
///   *mount*, as in `#[parent(ErrorKind::RecordNotFound)]`. Without it the node is a root. Where every root is
///   mounted, and all on one enum under one spelling of its path, `From` converts to that enum.
/// - `#[category(transient)]`: categories across the tree, inherited by everything below: `is_transient()`.
/// - `#[alias("AS_ERR_NOT_FOUND")]`: further names, found by `from_name` and by the search of the documentation.
/// - `#[aerospike(since = "4.6.0.2")]`: since when there is such an error.
/// - `#[aerospike(predicate = is_missing)]`: another name for the predicate, which is `is_` and the name in snake case.
/// - `#[aerospike(transparent)]`: the one field is itself an `AerospikeError`, and the variant is what it wraps.
///
/// The first paragraph of a variant's doc comment is its description.
///
/// # On the enum
///
/// - `#[aerospike(kind = Name)]`: the name of the fieldless enum that is generated for an enum with fields, and on
///   which codes and names are looked up; the enum's own with `Kind` behind it by default.
/// - `#[aerospike(crate = path)]`: where the crate `aerospike_errors` is found, if it was renamed.
///
/// # More
///
/// The [reference] has every attribute with an example and its errors, and [real enums] show what is generated.
///
/// [reference]: https://docs.rs/aerospike-errors/latest/aerospike_errors/attributes/index.html
/// [real enums]: https://docs.rs/aerospike-errors/latest/aerospike_errors/example/index.html
#[proc_macro_derive(
    AerospikeError,
    attributes(code, parent, category, alias, property, aerospike)
)]
pub fn derive_aerospike_error(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    derive::derive(input.into()).into()
}

/// Expands `$crate match error { … }` for the macro `catch!` of the runtime crate.
#[doc(hidden)]
#[proc_macro]
pub fn __catch(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    catch::catch(input.into()).into()
}
