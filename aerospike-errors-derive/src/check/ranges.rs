//! Code ranges, which are nested or disjoint, and the node that a code is classified as.

/// A range of codes of a node. Bounds are inclusive and hold any `i32`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) low: i64,
    pub(crate) high: i64,
    pub(crate) node: usize,
}

impl Range {
    pub(crate) fn new(low: i32, high: i32, node: usize) -> Self {
        let [low, high] = [low, high].map(i64::from);
        Self { low, high, node }
    }
}

/// Flattens ranges into disjoint segments in ascending order, each with the node of the narrowest
/// range that contains it.
///
/// Also returns the pairs of ranges that are equal or overlap, by their index in the list and in
/// order of declaration. Such a pair leaves a code in both without a narrowest range, so that one of
/// them is left out.
pub(crate) fn flatten(ranges: &[Range]) -> (Vec<Range>, Vec<(usize, usize)>) {
    let mut by_start: Vec<usize> = (0..ranges.len()).collect();
    by_start.sort_by_key(|&range| (ranges[range].low, -ranges[range].high));

    let mut sweep = Sweep {
        segments: Vec::new(),
        open: Vec::new(),
        next: i64::MIN,
    };
    let mut conflicts = Vec::new();
    for current in by_start {
        let range = ranges[current];
        sweep.close_before(range.low, ranges);
        let conflicts_with = |&&outer: &&usize| {
            let outer: Range = ranges[outer];
            range.high > outer.high || (range.low, range.high) == (outer.low, outer.high)
        };
        match sweep.open.last().filter(conflicts_with) {
            Some(&outer) => conflicts.push((outer.min(current), outer.max(current))),
            None => sweep.open(current, ranges),
        }
    }
    sweep.close_before(i64::MAX, ranges);
    conflicts.sort_by_key(|&(first, second)| (second, first));
    (sweep.segments, conflicts)
}

/// A sweep over the codes: the ranges that are open at `next`, the innermost last.
struct Sweep {
    segments: Vec<Range>,
    open: Vec<usize>,
    next: i64,
}

impl Sweep {
    fn open(&mut self, range: usize, ranges: &[Range]) {
        let low = ranges[range].low;
        if let Some(&outer) = self.open.last() {
            self.push(low - 1, ranges[outer].node);
        }
        self.open.push(range);
        self.next = low;
    }

    fn close_before(&mut self, low: i64, ranges: &[Range]) {
        while let Some(&innermost) = self.open.last() {
            let range = ranges[innermost];
            if range.high >= low {
                return;
            }
            self.push(range.high, range.node);
            self.next = range.high + 1;
            self.open.pop();
        }
    }

    fn push(&mut self, high: i64, node: usize) {
        if self.next <= high {
            self.segments.push(Range {
                low: self.next,
                high,
                node,
            });
        }
    }
}
