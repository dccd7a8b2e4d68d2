//! What a declaration may say: every attribute, with an example and its errors.
#![cfg_attr(doc, doc = "")]
#![cfg_attr(doc, doc = include_str!("../docs/attributes/README.md"))]

pub mod alias {
    //! `#[alias("…")]`: further names of a node.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/attributes/alias.md"))]
}

pub mod category {
    //! `#[category(…)]`: what errors have in common across the tree.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/attributes/category.md"))]
}

#[doc(alias("range"))]
pub mod code {
    //! `#[code(…)]`: the numbers that a node owns, and the ranges that fall to it.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/attributes/code.md"))]
}

#[doc(alias("kind", "crate", "E0428"))]
pub mod on_enums {
    //! `#[aerospike(…)]` on the enum: `kind`, `crate`.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/attributes/on_enums.md"))]
}

#[doc(alias("since", "predicate", "transparent", "E0592"))]
pub mod on_variants {
    //! `#[aerospike(…)]` on a variant: `since`, `predicate`, `transparent`.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/attributes/on_variants.md"))]
}

pub mod parent {
    //! `#[parent(…)]`: the node above.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/attributes/parent.md"))]
}
