//! A naive model of a hierarchy: lists that are searched from the start.

/// The declaration of a node.
#[derive(Debug, Clone)]
pub(crate) struct Declared {
    pub(crate) name: &'static str,
    pub(crate) parent: Option<&'static str>,
    pub(crate) codes: &'static [i32],
    pub(crate) ranges: &'static [(i32, i32)],
    pub(crate) categories: &'static [&'static str],
}

/// The nodes in the order of declaration.
pub(crate) struct Model {
    pub(crate) nodes: &'static [Declared],
}

impl Model {
    fn node(&self, name: &str) -> &'static Declared {
        self.nodes
            .iter()
            .find(|node| node.name == name)
            .expect("a declared node")
    }

    pub(crate) fn ancestors(&self, name: &str) -> Vec<&'static str> {
        match self.node(name).parent {
            Some(parent) => [vec![parent], self.ancestors(parent)].concat(),
            None => Vec::new(),
        }
    }

    pub(crate) fn is_a(&self, name: &str, ancestor: &str) -> bool {
        name == ancestor || self.ancestors(name).contains(&ancestor)
    }

    pub(crate) fn roots(&self) -> Vec<&'static str> {
        self.nodes
            .iter()
            .filter(|node| node.parent.is_none())
            .map(|node| node.name)
            .collect()
    }

    pub(crate) fn children(&self, name: &str) -> Vec<&'static str> {
        self.nodes
            .iter()
            .filter(|node| node.parent == Some(name))
            .map(|node| node.name)
            .collect()
    }

    pub(crate) fn descendants(&self, name: &str) -> Vec<&'static str> {
        self.children(name)
            .into_iter()
            .flat_map(|child| [vec![child], self.descendants(child)].concat())
            .collect()
    }

    pub(crate) fn pre_order(&self) -> Vec<&'static str> {
        self.roots()
            .into_iter()
            .flat_map(|root| [vec![root], self.descendants(root)].concat())
            .collect()
    }

    pub(crate) fn is_in(&self, name: &str, category: &str) -> bool {
        self.categories(name).contains(&category)
    }

    /// Returns the categories of a node and of its ancestors, sorted.
    pub(crate) fn categories(&self, name: &str) -> Vec<&'static str> {
        let mut line = self.ancestors(name);
        line.push(self.node(name).name);
        let mut all: Vec<&str> = line
            .iter()
            .flat_map(|name| self.node(name).categories)
            .copied()
            .collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    pub(crate) fn owner(&self, code: i32) -> Option<&'static str> {
        self.nodes
            .iter()
            .find(|node| node.codes.contains(&code))
            .map(|node| node.name)
    }

    pub(crate) fn place(&self, code: i32) -> Option<&'static str> {
        self.owner(code).or_else(|| {
            self.nodes
                .iter()
                .flat_map(|node| node.ranges.iter().map(|range| (node.name, range)))
                .filter(|(_, (low, high))| (low..=high).contains(&&code))
                .min_by_key(|(_, (low, high))| i64::from(*high) - i64::from(*low))
                .map(|(name, _)| name)
        })
    }

    /// Returns all codes and bounds with their neighbours, the ends of `i32`, and the codes around zero.
    pub(crate) fn interesting_codes(&self) -> Vec<i32> {
        let bounds = self
            .nodes
            .iter()
            .flat_map(|node| node.ranges)
            .flat_map(|(low, high)| [*low, *high]);
        let codes = self.nodes.iter().flat_map(|node| node.codes).copied();
        bounds
            .chain(codes)
            .chain([i32::MIN, i32::MAX])
            .flat_map(|code| [code.saturating_sub(1), code, code.saturating_add(1)])
            .chain(-600..600)
            .collect()
    }
}
