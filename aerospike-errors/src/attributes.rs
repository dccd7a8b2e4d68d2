//! Reference of all attributes of a declaration.
#![cfg_attr(doc, doc = "")]
#![cfg_attr(doc, doc = include_str!("../docs/attributes/README.md"))]

pub mod alias {
    //! `#[alias("…")]`: further names of a variant.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/attributes/alias.md"))]
}

pub mod category {
    //! `#[category(…)]`: groups of errors across the tree.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/attributes/category.md"))]
}

#[doc(alias("range"))]
pub mod code {
    //! `#[code(…)]`: the codes and code ranges of a variant; `#[code]`: the received code.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/attributes/code.md"))]
}

#[doc(alias("kind", "crate", "codes", "skip", "discriminants", "E0428"))]
pub mod on_enums {
    //! `#[aerospike(…)]` on the enum: `kind`, `crate`, `codes`, `skip`.
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
    //! `#[parent(…)]`: the parent of a variant, in this tree or in another.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/attributes/parent.md"))]
}

#[doc(alias("forward"))]
pub mod property {
    //! `#[property(…)]`: typed values of variants, such as an HTTP status.
    #![cfg_attr(doc, doc = "")]
    #![cfg_attr(doc, doc = include_str!("../docs/attributes/property.md"))]
}
