//! Each guide prints the text in its module documentation.

#[path = "../../tests/built/mod.rs"]
mod built;

use std::error::Error;
use std::path::Path;
use std::process::Command;

use built::built;

/// All guides.
const GUIDES: [&str; 8] = [
    "guide_batch",
    "guide_catch",
    "guide_chain",
    "guide_concurrent",
    "guide_create",
    "guide_lifecycle",
    "guide_locking",
    "guide_retry",
];

/// Returns the text block of the module documentation.
fn documented(guide: &str) -> Result<String, Box<dyn Error>> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(guide)
        .with_extension("rs");
    let source = std::fs::read_to_string(source)?;
    let lines = source
        .lines()
        .skip_while(|line| *line != "//! ```text")
        .skip(1);
    let lines = lines.take_while(|line| *line != "//! ```");
    Ok(lines
        .map(|line| line.strip_prefix("//! ").unwrap_or_default().to_owned() + "\n")
        .collect())
}

#[test]
fn output_equals_the_documentation() -> Result<(), Box<dyn Error>> {
    let spawn = |guide| -> Result<_, Box<dyn Error>> {
        let mut command = Command::new(built(guide));
        command
            .env_remove("AEROSPIKE_HOSTS")
            .stdout(std::process::Stdio::piped());
        Ok((guide, command.spawn()?))
    };
    // The guides run at the same time, because they mostly wait.
    let running = GUIDES
        .into_iter()
        .map(spawn)
        .collect::<Result<Vec<_>, _>>()?;
    for (guide, child) in running {
        let output = child.wait_with_output()?;
        assert!(output.status.success(), "{guide}");
        assert_eq!(
            String::from_utf8(output.stdout)?,
            documented(guide)?,
            "{guide}"
        );
    }
    Ok(())
}

/// `AEROSPIKE_HOSTS` names a server without a script.
#[tokio::test]
async fn hosts_of_the_environment_are_used() -> Result<(), Box<dyn Error>> {
    let server = scripted_server::ScriptedServer::start().await?;
    // The guides run one after the other, because they use the same records.
    for guide in GUIDES {
        let (path, hosts) = (built(guide), server.hosts());
        let run = move || Command::new(path).env("AEROSPIKE_HOSTS", hosts).output();
        let output = tokio::task::spawn_blocking(run).await??;
        assert!(
            output.status.success(),
            "{guide}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        let requests = server.received(scripted_server::Request::is_data).len();
        assert!(requests > 0, "{guide} sends no request");
    }
    Ok(())
}

#[test]
fn all_guides_are_tested() -> Result<(), Box<dyn Error>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(env!("CARGO_MANIFEST_DIR"))? {
        let path = entry?.path();
        let stem = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .unwrap_or_default();
        files.extend(stem.starts_with("guide_").then(|| stem.to_owned()));
    }
    files.sort();
    assert_eq!(files, GUIDES);
    Ok(())
}
