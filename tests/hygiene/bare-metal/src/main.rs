//! A program on bare metal, without the standard library and without an allocator.
#![no_std]
#![no_main]
#![deny(warnings)]

use core::panic::PanicInfo;

use aerospike_errors::{AerospikeError, Category, ErrorKind};
use no_std::{CacheError, StoreError};

/// Uses the documented tree, a fieldless enum and an enum with fields, by methods and by the trait.
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
    // An unknown number, so that the compiler does not remove the calls.
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
