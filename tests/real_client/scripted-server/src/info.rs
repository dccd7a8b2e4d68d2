//! The info protocol: lines of names in a request, names and values in a response, and the values
//! of a cluster of one node.

use std::fmt::Write;
use std::net::SocketAddr;

/// Decodes the names of a request.
#[must_use]
pub fn decode_request(body: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(body)
        .lines()
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

/// Decodes the names and values of a response.
#[must_use]
pub fn decode_response(body: &[u8]) -> Vec<(String, String)> {
    let split = |line: &str| {
        let (name, value) = line.split_once('\t').unwrap_or((line, ""));
        (name.to_owned(), value.to_owned())
    };
    String::from_utf8_lossy(body)
        .lines()
        .filter(|line| !line.is_empty())
        .map(split)
        .collect()
}

/// Returns the bytes of a request.
#[must_use]
pub fn encode_request(names: &[String]) -> Vec<u8> {
    names
        .iter()
        .flat_map(|name| [name.as_bytes(), b"\n"].concat())
        .collect()
}

/// Returns the bytes of a response.
#[must_use]
pub fn encode_response(pairs: &[(String, String)]) -> Vec<u8> {
    let mut text = String::new();
    for (name, value) in pairs {
        // Writing to a `String` does not fail.
        let _ = writeln!(text, "{name}\t{value}");
    }
    text.into_bytes()
}

/// The response of a failed info command.
#[must_use]
pub fn failure(code: u8) -> String {
    format!("ERROR:{code}:by the script")
}

/// The node and its cluster.
#[derive(Debug, Clone)]
pub(crate) struct Cluster {
    pub(crate) node: String,
    pub(crate) name: String,
    pub(crate) build: String,
    pub(crate) namespaces: Vec<String>,
}

impl Cluster {
    /// Returns the value of a name.
    pub(crate) fn answer(&self, name: &str, address: SocketAddr) -> String {
        match name {
            "node" => self.node.clone(),
            "cluster-name" => self.name.clone(),
            "build" => self.build.clone(),
            // The node never changes, so generations are constant.
            "partition-generation" | "peers-generation" | "rebalance-generation" => "0".to_owned(),
            "peers-clear-std" | "peers-clear-alt" | "peers-tls-std" | "peers-tls-alt" => {
                format!("0,{},[]", address.port())
            }
            "service-clear-std" | "service-clear-alt" => address.to_string(),
            "replicas" => self.replicas(),
            _ if name.starts_with("user-agent-set:") => "ok".to_owned(),
            _ => "ERROR:4:unrecognized command".to_owned(),
        }
    }

    /// Returns all partitions of all namespaces, without replicas.
    fn replicas(&self) -> String {
        let maps: Vec<String> = self
            .namespaces
            .iter()
            .map(|namespace| format!("{namespace}:0,1,{}", full_bitmap()))
            .collect();
        maps.join(";")
    }
}

/// Returns the Base64 of 4096 set bits. 512 bytes require one padding character.
fn full_bitmap() -> String {
    "/".repeat(682) + "8="
}
