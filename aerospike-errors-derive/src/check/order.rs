//! Pre-order of a list of parents, and its cycles.

/// A forest in pre-order. A node has an index in the order of declaration and a position in
/// pre-order. A subtree is an interval of positions, so that ancestry is one subtraction and one
/// comparison.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Forest {
    /// By position: the index in the order of declaration. Siblings are in this order.
    pub(crate) order: Vec<usize>,
    /// By index: the position.
    pub(crate) position: Vec<usize>,
    /// By position: the position of the parent.
    pub(crate) parent: Vec<Option<usize>>,
    /// By position: the number of nodes in its subtree, with itself.
    pub(crate) size: Vec<usize>,
    /// By position: the number of ancestors.
    pub(crate) depth: Vec<usize>,
}

impl Forest {
    /// Orders the nodes of an acyclic list of parents. Iterative, since the depth is not limited.
    pub(crate) fn new(parents: &[Option<usize>]) -> Self {
        let count = parents.len();
        let mut children = vec![Vec::new(); count];
        let mut stack = Vec::new();
        for (node, parent) in parents.iter().enumerate().rev() {
            match parent {
                // In reverse, so that siblings leave the stack in the order of declaration.
                Some(parent) => children[*parent].push(node),
                None => stack.push(node),
            }
        }

        let mut forest = Self {
            order: Vec::with_capacity(count),
            position: vec![0; count],
            parent: Vec::with_capacity(count),
            size: vec![1; count],
            depth: Vec::with_capacity(count),
        };
        while let Some(node) = stack.pop() {
            let position = forest.order.len();
            let parent = parents[node].map(|parent| forest.position[parent]);
            forest.position[node] = position;
            forest.order.push(node);
            forest.parent.push(parent);
            forest
                .depth
                .push(parent.map_or(0, |parent| forest.depth[parent] + 1));
            stack.append(&mut children[node]);
        }
        for position in (0..count).rev() {
            if let Some(parent) = forest.parent[position] {
                forest.size[parent] += forest.size[position];
            }
        }
        forest
    }

    pub(crate) fn len(&self) -> usize {
        self.order.len()
    }

    /// The positions of the children of a node.
    pub(crate) fn children(&self, position: usize) -> impl Iterator<Item = usize> {
        let end = self.subtree(position).end;
        std::iter::successors(Some(position + 1), |&child| {
            Some(child + self.size.get(child)?)
        })
        .take_while(move |child| *child < end)
    }

    /// The positions of a node and its descendants.
    pub(crate) fn subtree(&self, position: usize) -> std::ops::Range<usize> {
        position..position + self.size[position]
    }
}

/// Breaks each cycle at its first declared node, which becomes a root. Returns the cycles: each
/// starts with that node and follows the parents.
pub(crate) fn break_cycles(parents: &mut [Option<usize>]) -> Vec<Vec<usize>> {
    // The walk that visited a node first, or 0.
    let mut visited = vec![0; parents.len()];
    let mut cycles = Vec::new();
    for start in 0..parents.len() {
        let mut path = Vec::new();
        let mut node = Some(start);
        while let Some(current) = node.filter(|node| visited[*node] == 0) {
            visited[current] = start + 1;
            path.push(current);
            node = parents[current];
        }
        if let Some(entry) = node.filter(|node| visited[*node] == start + 1) {
            let before = path.iter().take_while(|node| **node != entry).count();
            let mut cycle = path.split_off(before);
            let first = cycle.iter().enumerate().min_by_key(|(_, node)| **node);
            let first = first.map_or(0, |(place, _)| place);
            cycle.rotate_left(first);
            parents[cycle[0]] = None;
            cycles.push(cycle);
        }
    }
    cycles
}
