//! Where the codes are dense: a stretch that is worth a table, so that most lookups are one load.

/// Codes further apart than this are not of one stretch.
const GAP: i64 = 64;
/// A table may have this many entries for each code in it, and some to spare: the largest is a few kilobytes.
const ENTRIES_A_CODE: i64 = 8;
const SPARE_ENTRIES: i64 = 64;

/// The stretch of codes with the most owners, its bounds inclusive.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Window {
    pub(crate) low: i32,
    pub(crate) high: i32,
}

impl Window {
    /// The densest stretch of sorted codes; `None` where none is dense enough for a table.
    pub(crate) fn of(sorted: &[i32]) -> Option<Self> {
        sorted
            .chunk_by(|code, next| i64::from(*next) - i64::from(*code) <= GAP)
            .filter_map(|stretch| {
                Some((
                    Self {
                        low: *stretch.first()?,
                        high: *stretch.last()?,
                    },
                    stretch.len(),
                ))
            })
            .filter(|(window, codes)| {
                i64::try_from(*codes)
                    .is_ok_and(|codes| window.len() <= ENTRIES_A_CODE * codes + SPARE_ENTRIES)
            })
            // The first of several, so that the answer does not depend on the sort.
            .rev()
            .max_by_key(|(_, codes)| *codes)
            .map(|(window, _)| window)
    }

    pub(crate) fn len(self) -> i64 {
        i64::from(self.high) - i64::from(self.low) + 1
    }

    pub(crate) fn contains(self, code: i32) -> bool {
        (self.low..=self.high).contains(&code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stretch_with_the_most_codes_wins() {
        assert_eq!(
            Window::of(&[-9, -8, 500, 501, 503, 564, 9000]),
            Some(Window {
                low: 500,
                high: 564
            })
        );
    }

    #[test]
    fn sparse_codes_have_none() {
        let sparse: Vec<i32> = (0..100).map(|code| code * 60).collect();
        assert_eq!(Window::of(&sparse), None);
        assert_eq!(Window::of(&[]), None);
    }

    #[test]
    fn the_ends_of_i32_do_not_overflow() {
        assert_eq!(
            Window::of(&[i32::MIN, i32::MAX]),
            Some(Window {
                low: i32::MIN,
                high: i32::MIN
            })
        );
        assert_eq!(
            Window {
                low: i32::MIN,
                high: i32::MAX
            }
            .len(),
            1 << 32
        );
    }
}
