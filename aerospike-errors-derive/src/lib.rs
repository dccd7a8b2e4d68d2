//! The derive macro of `aerospike-errors`. Depend on that crate, which re-exports the macro with
//! the types that it needs.
//!
//! ```toml
//! [dependencies]
//! aerospike-errors = "0.1"
//! ```
//!
//! See the [guides], the [reference] of all attributes, and [real enums] with their generated
//! items. The documentation of [the macro](macro@AerospikeError) is a short reference for editors.
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
#[cfg(test)]
mod tests;

/// Declares an error hierarchy: each variant of the enum is a node with codes, a parent and
/// categories.
///
/// ```
/// use aerospike_errors::AerospikeError;
///
/// #[derive(Debug, Clone, Copy, PartialEq, Eq, AerospikeError)]
/// #[property(
///     /// The HTTP status that a handler returns.
///     http_status: u16 = 500,
/// )]
/// enum StoreError {
///     /// Any failure of the store.
///     #[code(1, 1..=255)]
///     Store,
///     /// No such record.
///     #[parent(Store)]
///     #[code(2)]
///     #[alias("AS_ERR_NOT_FOUND")]
///     #[property(http_status = 404)]
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
/// assert_eq!(error.http_status(), 404);
/// assert_eq!(StoreError::classify(77), Some(StoreError::Store));
/// ```
///
/// # On a variant
///
/// - `#[code(2, 200..=219)]`: integers are the codes of the variant, the first one is canonical. A
///   code that no variant has is classified as the variant with the narrowest range that contains
///   it.
/// - `#[parent(Record)]`: the parent, a variant of the same enum or the path of a node of another
///   tree, such as `ErrorKind::RecordNotFound`. Without it the variant is a root. If all roots have
///   a parent in one other enum, `From` converts to that enum.
/// - `#[category(transient)]`: categories, inherited by descendants, with a predicate each:
///   `is_transient()`.
/// - `#[alias("AS_ERR_NOT_FOUND")]`: further names for `from_name`.
/// - `#[property(http_status = 404)]`: sets a property for the variant and its descendants.
/// - `#[aerospike(since = "4.6.0.2")]`: the version that introduced the error.
/// - `#[aerospike(predicate = is_missing)]`: another name for the predicate, by default `is_` and
///   the name in snake case.
/// - `#[aerospike(transparent)]`: the variant is the error in its one field, which is an
///   `AerospikeError`.
///
/// The first paragraph of the doc comment is the description.
///
/// # On a field
///
/// - `#[code]`: the field contains the received code, which `code()` of the value returns.
///
/// # On the enum
///
/// - `#[property(http_status: u16 = 500)]`: declares a property with an optional default.
/// - `#[aerospike(kind = Name)]`: the name of the fieldless enum that is generated for an enum with
///   fields, by default the enum's name followed by `Kind`.
/// - `#[aerospike(crate = path)]`: the path of the crate `aerospike_errors`.
/// - `#[aerospike(codes = discriminants)]`: discriminants are the canonical codes, except on a
///   variant with `#[code(none)]`.
/// - `#[aerospike(skip(FromStr, name))]`: leaves out generated items.
///
/// # More
///
/// The [reference] has all attributes with examples, and [real enums] show the generated items.
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
