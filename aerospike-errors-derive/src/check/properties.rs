//! Resolves properties: a node has its own value, the value of the nearest ancestor, or the
//! default.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use syn::ext::IdentExt;

use super::{Model, names};
use crate::errors::{Errors, mistake};
use crate::parse::{Property, PropertyValue, Setting, Variant};

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
        let settings = self.settings(errors);
        let declaration = self.declaration;
        let predicates: Vec<String> = self.predicate_names().collect();
        let mut first: HashMap<String, &Property> = HashMap::new();
        for property in &declaration.properties {
            let name = property.name.unraw().to_string();
            let is_taken = names::is_method(&name) || predicates.contains(&name);
            if is_taken {
                mistake!(errors, &property.name =>
                    "property `{name}` has the name of a generated method";
                    help: "choose another name");
            } else if let Some(first) = first.get(&name) {
                mistake!(errors, &property.name =>
                    "duplicate property `{name}`";
                    first: &first.name => "property `{name}` first declared here");
            } else {
                if property.is_valid {
                    let resolved = self.resolve(property, settings.get(&name), errors);
                    self.properties.push(resolved);
                }
                first.insert(name, property);
            }
        }
    }

    pub(super) fn has_property(&self, name: &str) -> bool {
        self.declaration
            .properties
            .iter()
            .any(|property| property.name.unraw() == name)
    }

    /// By name: the values that variants set, with their positions.
    fn settings(&self, errors: &mut Errors) -> HashMap<String, Vec<(usize, &'a Setting)>> {
        let mut settings: HashMap<String, Vec<(usize, &'a Setting)>> = HashMap::new();
        let properties = &self.declaration.properties;
        let known: Vec<String> = properties
            .iter()
            .map(|property| property.name.unraw().to_string())
            .collect();
        for position in self.positions() {
            let variant = self.variant(position);
            for setting in &variant.settings {
                let name = setting.name.unraw().to_string();
                let all = settings.entry(name.clone()).or_default();
                let earlier = all.last().filter(|(earlier, _)| *earlier == position);
                if let Some((_, first)) = earlier {
                    let owner = &variant.name;
                    mistake!(errors, &setting.name =>
                        "duplicate property `{name}` on `{owner}`";
                        first: &first.name => "property `{name}` of `{owner}` first set here");
                } else if known.contains(&name) {
                    check_forward(variant, setting, errors);
                    all.push((position, setting));
                } else {
                    let message = format!("unknown property `{name}`");
                    let help = || {
                        format!("declare it on the enum, as in `#[property({name}: u16 = 500)]`")
                    };
                    let known = known.iter().map(String::as_str);
                    errors.unknown(&setting.name, &name, message, known, help);
                }
            }
        }
        settings
    }

    /// Assigns a value to each position. Pre-order: a parent has its value before its children.
    fn resolve(
        &self,
        property: &'a Property,
        settings: Option<&Vec<(usize, &'a Setting)>>,
        errors: &mut Errors,
    ) -> PropertyModel<'a> {
        let mut values: Vec<&TokenStream> = property.default.iter().collect();
        let default = property.default.as_ref().map(|_| 0);
        let mut forwarded = Vec::new();
        let mut own = vec![None; self.forest.len()];
        for (position, setting) in settings.into_iter().flatten() {
            match &setting.value {
                PropertyValue::Value(value) => {
                    own[*position] = Some(values.len());
                    values.push(value);
                }
                PropertyValue::Forward(_) if self.variant(*position).transparent.is_some() => {
                    forwarded.push(*position);
                }
                PropertyValue::Forward(_) => {}
            }
        }
        let mut by_position: Vec<Option<usize>> = Vec::with_capacity(own.len());
        for position in self.positions() {
            let parent = self.forest.parent[position];
            let inherited = parent.map_or(default, |parent| by_position[parent]);
            let value = own[position].or(inherited);
            if value.is_none() && parent.is_none() {
                let root = self.variant(position);
                mistake!(errors, root.ident() =>
                    "missing property `{}` on root `{}`", property.name, root.name;
                    help: "set it with `#[property({} = …)]`, or declare a default on the enum",
                    property.name);
            }
            by_position.push(value);
        }
        PropertyModel {
            declared: property,
            values,
            by_position,
            forwarded,
        }
    }
}

fn check_forward(variant: &Variant<'_>, setting: &Setting, errors: &mut Errors) {
    if let PropertyValue::Forward(forward) = &setting.value {
        if variant.transparent.is_none() {
            mistake!(errors, forward =>
                "`forward` on `{}`, which is not transparent", variant.name;
                help: "only a transparent variant wraps an error with this property");
        }
    }
}
