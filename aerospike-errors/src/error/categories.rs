//! Predicates for the categories of an error.

use super::Error;
use crate::Category;

macro_rules! predicates {
    ($($method:ident: $category:literal,)+) => {
        /// Predicates for the categories of the node, which is the subcode if it is known.
        impl Error {$(
            #[doc = concat!("Returns whether this error has the category `", $category, "`.")]
            #[must_use]
            pub fn $method(&self) -> bool {
                self.node().has_category(Category::new($category))
            }
        )+}
    };
}

predicates! {
    is_transient: "transient",
    is_permanent: "permanent",
    is_refused: "refused",
    is_enterprise: "enterprise",
    is_authentication: "authentication",
    is_authorization: "authorization",
    is_capacity: "capacity",
    is_not_found: "not_found",
    is_conflict: "conflict",
    is_invalid: "invalid",
}
