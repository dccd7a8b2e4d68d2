//! Resolves properties: a node has its own value, the value of the nearest ancestor, or the
//! default.

use proc_macro2::TokenStream;

use super::{Model, names};
use crate::errors::{Errors, mistake};
use crate::parse::{Property, PropertyValue, Variant};

/// A property with its values.
pub(crate) struct PropertyModel<'a> {
    pub(crate) declared: &'a Property,
    /// The different values, with the default first if there is one.
    pub(crate) values: Vec<&'a TokenStream>,
    /// By position: the index of the value. `None` only after a mistake.
    pub(crate) by_position: Vec<Option<usize>>,
    /// The positions of the transparent variants with `forward`.
    pub(crate) forwarded: Vec<usize>,
}

impl<'a> Model<'a> {
    pub(super) fn resolve_properties(&mut self, errors: &mut Errors) {
        let declared = &self.declaration.properties;
        let known = declared.iter().map(|property| property.name.as_str());
        let known: Vec<&str> = known.collect();
        for variant in &self.declaration.variants {
            check_settings(variant, &known, errors);
        }
        let predicates: Vec<String> = self.predicate_names().collect();
        for (again, property) in declared.iter().enumerate() {
            let name = &property.name;
            let first = known[..again].iter().position(|first| first == name);
            if names::is_method(name) || predicates.contains(name) {
                mistake!(errors, &property.ident =>
                    "property `{name}` has the name of a generated method";
                    help: "choose another name");
            } else if let Some(first) = first {
                mistake!(errors, &property.ident =>
                    "duplicate property `{name}`";
                    first: &declared[first].ident => "property `{name}` first declared here");
            } else if property.is_valid {
                let resolved = self.resolve(property, errors);
                self.properties.push(resolved);
            }
        }
    }

    pub(super) fn has_property(&self, name: &str) -> bool {
        let mut properties = self.declaration.properties.iter();
        properties.any(|property| property.name == name)
    }

    /// Assigns a value to each position. Pre-order: a parent has its value before its children.
    fn resolve(&self, property: &'a Property, errors: &mut Errors) -> PropertyModel<'a> {
        let mut resolved = PropertyModel {
            declared: property,
            values: property.default.iter().collect(),
            by_position: Vec::with_capacity(self.forest.len()),
            forwarded: Vec::new(),
        };
        let default = property.default.as_ref().map(|_| 0);
        for position in self.positions() {
            let variant = self.variant(position);
            let parent = self.forest.parent[position];
            let mut value = parent.map_or(default, |parent| resolved.by_position[parent]);
            let mut settings = variant.settings.iter();
            let own = settings.find(|setting| setting.name == property.name);
            match own.map(|setting| &setting.value) {
                Some(PropertyValue::Value(own)) => {
                    value = Some(resolved.values.len());
                    resolved.values.push(own);
                }
                Some(PropertyValue::Forward(_)) if variant.transparent.is_some() => {
                    resolved.forwarded.push(position);
                }
                _ => {}
            }
            if value.is_none() && parent.is_none() {
                mistake!(errors, variant.ident() =>
                    "missing property `{}` on root `{}`", property.name, variant.name;
                    help: "set it with `#[property({} = …)]`, or declare a default on the enum",
                    property.name);
            }
            resolved.by_position.push(value);
        }
        resolved
    }
}

fn check_settings(variant: &Variant<'_>, known: &[&str], errors: &mut Errors) {
    let (owner, settings) = (&variant.name, &variant.settings);
    for (again, setting) in settings.iter().enumerate() {
        let name = &setting.name;
        let mut earlier = settings[..again].iter();
        if !known.contains(&name.as_str()) {
            let message = format!("unknown property `{name}`");
            let help = format!("declare it on the enum, as in `#[property({name}: u16 = 500)]`");
            errors.unknown((&setting.ident, name), &message, known, &help);
        } else if let Some(first) = earlier.find(|first| first.name == *name) {
            mistake!(errors, &setting.ident =>
                "duplicate property `{name}` on `{owner}`";
                first: &first.ident => "property `{name}` of `{owner}` first set here");
        } else if let (PropertyValue::Forward(forward), None) =
            (&setting.value, &variant.transparent)
        {
            mistake!(errors, forward =>
                "`forward` on `{owner}`, which is not transparent";
                help: "only a transparent variant wraps an error with this property");
        }
    }
}
