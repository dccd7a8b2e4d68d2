//! The failures of the seeds while the client connects, which only the text reports.

use crate::ErrorKind;

/// Returns the kind of a connection error by its message: `ConnectionError` if it is not about
/// seeds.
///
/// One refused login decides the kind. An unknown host name and another cluster decide only if they
/// are the failure of every seed.
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

/// Returns the failure in the line of a seed, from its code on. Such a line is indented by two
/// spaces and starts with the host.
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
    fn one_refused_login_decides() {
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
    fn host_name_and_cluster_decide_if_all_seeds_agree() {
        let unknown = "db:3000 Error -1: Failed to resolve host aliases";
        let other = "db:3000 Error -3: Invalid cluster node: Cluster name mismatch: expected=a,\n      got=b";
        assert_eq!(of(&[unknown, unknown]), ErrorKind::InvalidHostError);
        assert_eq!(of(&[other, other]), ErrorKind::ClientError);
        assert_eq!(of(&[unknown, other]), ErrorKind::ConnectionError);
    }

    #[test]
    fn other_texts_are_connection_errors() {
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
