//! The tests of the public interface, against the packaged crates.

#[path = "../../public_api/kinds.rs"]
mod kinds;
#[path = "../../public_api/types.rs"]
mod types;

#[test]
fn python_stubs_need_no_python() {
    let tree = aerospike_errors::ErrorKind::tree();
    let exceptions = aerospike_errors_python::Exceptions::new(tree, "errors");
    let stub = exceptions.stub().unwrap().to_string();
    assert!(stub.contains("class RecordNotFound("));
}
