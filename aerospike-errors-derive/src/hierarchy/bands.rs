//! Bands: ranges of codes that nest or lie apart, and which node a code falls to.

/// A range of codes that a node claims for what no node owns. Bounds are inclusive and hold any `i32`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Band {
    pub(crate) low: i64,
    pub(crate) high: i64,
    pub(crate) node: usize,
}

/// Why two bands cannot stand together: in both cases a code in them has no narrowest band.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Conflict {
    Equal,
    Crossing,
}

/// Two bands, by their numbers in the list, the one declared first first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct BandClash {
    pub(crate) first: usize,
    pub(crate) second: usize,
    pub(crate) conflict: Conflict,
}

/// Flattens bands into disjoint segments, in the order of the codes, each with the node of the narrowest band
/// that holds it. A band that equals or crosses another is reported and left out.
pub(crate) fn flatten(bands: &[Band]) -> (Vec<Band>, Vec<BandClash>) {
    let by_start = order(bands.len(), &|band| (bands[band].low, -bands[band].high));

    let mut flat = Flat {
        segments: Vec::new(),
        open: Vec::new(),
        next: i64::MIN,
    };
    let mut clashes = Vec::new();
    for current in by_start {
        let band = bands[current];
        flat.close_before(band.low, bands);
        if let Some(&outer) = flat.open.last() {
            if band.high > bands[outer].high {
                clashes.push(clash(outer, current, Conflict::Crossing));
                continue;
            }
            if (band.low, band.high) == (bands[outer].low, bands[outer].high) {
                clashes.push(clash(outer, current, Conflict::Equal));
                continue;
            }
        }
        flat.open(current, bands);
    }
    flat.close_before(i64::MAX, bands);
    let by_second = order(clashes.len(), &|clash| {
        (number(clashes[clash].second), number(clashes[clash].first))
    });
    (
        flat.segments,
        by_second.into_iter().map(|clash| clashes[clash]).collect(),
    )
}

/// The places of a list in the order of their keys. One sort for all: each further type is compiled anew wherever the
/// derive is, and a sort is long.
fn order(count: usize, key: &dyn Fn(usize) -> (i64, i64)) -> Vec<usize> {
    let mut keys: Vec<((i64, i64), usize)> = (0..count).map(|place| (key(place), place)).collect();
    keys.sort_unstable();
    keys.into_iter().map(|(_, place)| place).collect()
}

fn number(place: usize) -> i64 {
    i64::try_from(place).unwrap_or(i64::MAX)
}

fn clash(one: usize, other: usize, conflict: Conflict) -> BandClash {
    BandClash {
        first: one.min(other),
        second: one.max(other),
        conflict,
    }
}

/// A sweep over the codes: the bands that are open at `next`, the innermost last.
struct Flat {
    segments: Vec<Band>,
    open: Vec<usize>,
    next: i64,
}

impl Flat {
    fn open(&mut self, band: usize, bands: &[Band]) {
        let low = bands[band].low;
        if let Some(&outer) = self.open.last() {
            self.push(low - 1, bands[outer].node);
        }
        self.open.push(band);
        self.next = low;
    }

    fn close_before(&mut self, low: i64, bands: &[Band]) {
        while let Some(&innermost) = self.open.last() {
            let band = bands[innermost];
            if band.high >= low {
                return;
            }
            self.push(band.high, band.node);
            self.next = band.high + 1;
            self.open.pop();
        }
    }

    fn push(&mut self, high: i64, node: usize) {
        if self.next <= high {
            self.segments.push(Band {
                low: self.next,
                high,
                node,
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn band(low: i64, high: i64, node: usize) -> Band {
        Band { low, high, node }
    }

    #[test]
    fn the_narrowest_band_wins_and_the_outer_one_fills_the_gaps() {
        let (segments, clashes) = flatten(&[
            band(1, 255, 0),
            band(200, 219, 1),
            band(50, 99, 2),
            band(60, 69, 3),
        ]);
        assert!(clashes.is_empty());
        assert_eq!(
            segments,
            [
                band(1, 49, 0),
                band(50, 59, 2),
                band(60, 69, 3),
                band(70, 99, 2),
                band(100, 199, 0),
                band(200, 219, 1),
                band(220, 255, 0)
            ]
        );
    }

    #[test]
    fn bands_may_share_a_bound_when_they_nest() {
        let (segments, clashes) = flatten(&[band(1, 9, 0), band(1, 4, 1), band(5, 9, 2)]);
        assert!(clashes.is_empty());
        assert_eq!(segments, [band(1, 4, 1), band(5, 9, 2)]);
    }

    #[test]
    fn equal_and_crossing_bands_are_named_in_the_order_of_declaration() {
        let (segments, clashes) = flatten(&[band(5, 20, 0), band(1, 9, 1), band(5, 20, 2)]);
        assert_eq!(
            clashes,
            [
                BandClash {
                    first: 0,
                    second: 1,
                    conflict: Conflict::Crossing
                },
                BandClash {
                    first: 1,
                    second: 2,
                    conflict: Conflict::Crossing
                }
            ]
        );
        assert_eq!(segments, [band(1, 9, 1)]);

        let (_, clashes) = flatten(&[band(1, 9, 0), band(1, 9, 1)]);
        assert_eq!(
            clashes,
            [BandClash {
                first: 0,
                second: 1,
                conflict: Conflict::Equal
            }]
        );
    }

    #[test]
    fn the_whole_of_i32_fits() {
        let (min, max) = (i64::from(i32::MIN), i64::from(i32::MAX));
        let (segments, _) = flatten(&[band(min, max, 0), band(min, -1, 1), band(max, max, 2)]);
        assert_eq!(
            segments,
            [band(min, -1, 1), band(0, max - 1, 0), band(max, max, 2)]
        );
    }
}
