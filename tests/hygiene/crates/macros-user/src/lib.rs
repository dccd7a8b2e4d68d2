//! Uses macros of another crate, the names of which are not in scope.
#![deny(warnings)]
#![forbid(unsafe_code)]

macros::taxonomy! {
    /// An enum from a macro of another crate.
    pub enum Remote {
        /// Anything.
        Any = 1,
        /// All attempts failed.
        Busy: Any = 14, 200;
    }
}

macros::wrapper!(Service, RemoteKind, Remote::Busy, Remote, "5.0", refused);

const _: () = assert!(Remote::Busy.is_any());

/// `catch!` in a macro that takes the arms.
#[must_use]
pub fn is_busy(error: &Remote) -> bool {
    macros::is_any!(error, Remote::Busy | Remote::Any => error.is_busy())
}
