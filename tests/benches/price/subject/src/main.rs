//! Asks one question, named by the arguments, so that its instructions can be counted.

use aerospike_errors::{AerospikeError, ErrorKind, Node};
use aerospike_errors_tests_price::{Mounted, Plain, Second, Third, node_is_a};

/// The node called so, with `documented:` before it for one of `ErrorKind`.
fn node(name: &str) -> Option<Node> {
    let (tree, name) = name.split_once(':')?;
    let tree = match tree {
        "plain" => Plain::tree(),
        "mounted" => Mounted::tree(),
        "second" => Second::tree(),
        "third" => Third::tree(),
        _ => ErrorKind::tree(),
    };
    tree.from_name(name)
}

fn main() {
    let mut arguments = std::env::args().skip(1).filter_map(|name| node(&name));
    let (Some(node), Some(ancestor)) = (arguments.next(), arguments.next()) else {
        eprintln!("give two nodes, as in `second:A39 documented:ServerError`");
        std::process::exit(2);
    };
    assert_eq!(AerospikeError::node(&node), node);
    println!("{}", node_is_a(node, ancestor));
}
