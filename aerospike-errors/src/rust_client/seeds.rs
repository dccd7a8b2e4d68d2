//! What became of each seed while the client connected, which it tells only in a text.

use crate::ErrorKind;

/// The kind of a connection error, by its message. One that is not about seeds is a plain connection error.
///
/// A server that refuses the login is the thing to mend, whatever the other seeds say; that a name could not be resolved,
/// or that the cluster is another one, is only the reason where it is so with every seed.
pub(super) fn kind(message: &str) -> ErrorKind {
    let seeds = || message.lines().filter_map(failure);
    if let Some(refusal) = seeds().find_map(security_error) {
        return refusal;
    }
    let all = |text: &str| seeds().next().is_some() && seeds().all(|seed| seed.contains(text));
    if all("Failed to resolve host aliases") {
        ErrorKind::InvalidHostError
    } else if all("Cluster name mismatch") {
        ErrorKind::ClientError
    } else {
        ErrorKind::ConnectionError
    }
}

/// What a line says of a seed, from its code on: such a line is indented by two spaces and starts with the host.
fn failure(line: &str) -> Option<&str> {
    let seed = line
        .strip_prefix("  ")
        .filter(|seed| !seed.starts_with(' '))?;
    seed.split_once(" Error ").map(|(_host, failure)| failure)
}

fn security_error(failure: &str) -> Option<ErrorKind> {
    let code = failure.split([',', ':']).next()?.parse().ok()?;
    ErrorKind::classify(code).filter(ErrorKind::is_admin_error)
}

#[cfg(test)]
mod tests {
    use std::format;

    use super::kind;
    use crate::ErrorKind;

    fn of(seeds: &[&str]) -> ErrorKind {
        kind(&format!(
            "Failed to connect to [{}] host(s):\n  {}\n",
            seeds.len(),
            seeds.join("\n  ")
        ))
    }

    #[test]
    fn one_refused_login_is_the_reason() {
        let refused = "10.0.0.1:3000 Error -1: Error during an I/O operation: Connection refused";
        assert_eq!(
            of(&[refused, "10.0.0.2:3000 Error 62: Invalid password"]),
            ErrorKind::InvalidPassword
        );
        assert_eq!(
            of(&[refused, "10.0.0.2:3000 Error 51, node=a: no"]),
            ErrorKind::SecurityNotSupported
        );
        assert_eq!(
            of(&[refused, "10.0.0.2:3000 Error 9: Client Timeout"]),
            ErrorKind::ConnectionError
        );
        assert_eq!(
            of(&[refused, "10.0.0.2:3000 Error 2: not about security"]),
            ErrorKind::ConnectionError
        );
    }

    #[test]
    fn a_name_or_a_cluster_is_the_reason_where_it_is_so_with_every_seed() {
        let unknown = "db:3000 Error -1: Failed to resolve host aliases";
        let other = "db:3000 Error -3: Invalid cluster node: Cluster name mismatch: expected=a,\n      got=b";
        assert_eq!(of(&[unknown, unknown]), ErrorKind::InvalidHostError);
        assert_eq!(of(&[other, other]), ErrorKind::ClientError);
        assert_eq!(of(&[unknown, other]), ErrorKind::ConnectionError);
    }

    #[test]
    fn any_other_text_is_a_connection_error() {
        for text in [
            "",
            "read: Connection reset by peer",
            "Failed to connect to host(s).",
            "  Error 62",
        ] {
            assert_eq!(kind(text), ErrorKind::ConnectionError, "{text:?}");
        }
    }
}
