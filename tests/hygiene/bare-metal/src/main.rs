//! A whole program on bare metal: no standard library, no allocator, nothing that would have to be linked but `core`.
#![no_std]
#![no_main]
#![deny(warnings)]

use core::panic::PanicInfo;

use aerospike_errors::{AerospikeError, Category, ErrorKind};
use no_std::{CacheError, StoreError};

/// Asks the documented tree, a fieldless enum and one with fields, through methods and through the trait.
fn ask(code: i32) -> bool {
    let Some(kind) = ErrorKind::classify(code) else {
        return false;
    };
    let cache = CacheError::Stale { key: kind.name() };
    let erased: [&dyn AerospikeError; 3] = [&kind, &StoreError::NotFound, &cache];
    kind.is_transient() && kind.retry() == aerospike_errors::Retry::Yes
        || cache.is_a(StoreError::NotFound)
        || erased
            .iter()
            .any(|error| error.node().has_category(Category::TRANSIENT))
        || ErrorKind::from_name("AS_ERR_KEY_BUSY") == Some(kind)
}

/// The entry point for the linker.
#[unsafe(no_mangle)]
pub extern "C" fn _start() -> ! {
    // A number that the compiler cannot see through, so that nothing is left out.
    let answer = ask(core::hint::black_box(14));
    core::hint::black_box(answer);
    stop()
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    stop()
}

fn stop() -> ! {
    loop {
        core::hint::spin_loop();
    }
}
