//! Parents and order: a list of parents becomes a forest in pre-order.

/// A forest whose nodes are numbered twice: by *declaration*, as the user wrote them, and by *position*, in
/// pre-order. In pre-order a subtree is an interval, so that ancestry is one subtraction and one comparison.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Forest {
    /// The declaration number at each position: parents before children, siblings as declared.
    pub(crate) order: Vec<usize>,
    /// The position of each declaration.
    pub(crate) position: Vec<usize>,
    /// By position: the position of the parent.
    pub(crate) parent: Vec<Option<usize>>,
    /// By position: how many nodes its subtree holds, itself included.
    pub(crate) size: Vec<usize>,
    /// By position: how many ancestors it has.
    pub(crate) depth: Vec<usize>,
}

impl Forest {
    /// Orders the nodes of an acyclic list of parents (see [`break_cycles`]); iterative, whatever the depth.
    pub(crate) fn new(parents: &[Option<usize>]) -> Self {
        let count = parents.len();
        let mut children = vec![Vec::new(); count];
        let mut stack = Vec::new();
        for (node, parent) in parents.iter().enumerate().rev() {
            match parent {
                // In reverse, so that the stack below gives siblings back as declared.
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

    /// The positions of the nodes right below a node, as declared.
    pub(crate) fn children(&self, position: usize) -> impl Iterator<Item = usize> {
        let end = self.subtree(position).end;
        std::iter::successors(Some(position + 1), |&child| {
            Some(child + self.size.get(child)?)
        })
        .take_while(move |child| *child < end)
    }

    /// The positions of a node and all below it.
    pub(crate) fn subtree(&self, position: usize) -> std::ops::Range<usize> {
        position..position + self.size[position]
    }
}

/// Cuts every cycle at its first declared node, which becomes a root, and returns the cycles: each begins at the
/// node that was cut and follows the parents, without repeating it at the end.
pub(crate) fn break_cycles(parents: &mut [Option<usize>]) -> Vec<Vec<usize>> {
    // The walk on which a node was first seen; 0: not yet.
    let mut seen = vec![0; parents.len()];
    let mut cycles = Vec::new();
    for start in 0..parents.len() {
        let mut node = Some(start);
        while let Some(current) = node.filter(|node| seen[*node] == 0) {
            seen[current] = start + 1;
            node = parents[current];
        }
        if let Some(entry) = node.filter(|node| seen[*node] == start + 1) {
            let mut cycle: Vec<usize> = std::iter::successors(Some(entry), |node| parents[*node])
                .take_while({
                    let mut steps = 0;
                    move |node| {
                        steps += 1;
                        steps == 1 || *node != entry
                    }
                })
                .collect();
            let first = (0..cycle.len())
                .min_by_key(|step| cycle[*step])
                .unwrap_or(0);
            cycle.rotate_left(first);
            parents[cycle[0]] = None;
            cycles.push(cycle);
        }
    }
    cycles
}
