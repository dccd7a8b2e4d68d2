//! Writes the type stub, which maturin puts beside the extension.

#[path = "src/errors.rs"]
#[allow(dead_code, reason = "errors are described here, not made")]
mod errors;

/// What the module has beside the exceptions.
const FUNCTIONS: &str = r#"
__all__ += ["profile"]

def profile(user: builtins.str) -> builtins.str: ...
"#;

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=src/errors.rs");
    std::fs::write("store.pyi", format!("{}{FUNCTIONS}", errors::exceptions().stub()))
}
