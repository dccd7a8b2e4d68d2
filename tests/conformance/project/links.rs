//! Links of the Markdown pages.

use std::collections::HashSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::root;

/// Every Markdown page of the project, by its path from the root.
fn pages() -> Vec<PathBuf> {
    let mut pages = Vec::new();
    let mut folders = vec![root()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry"))
        {
            let (path, name) = (entry.path(), entry.file_name());
            let built = ["target", "node_modules", "server"]
                .iter()
                .any(|built| name == *built);
            if path.is_dir() && !built && !name.to_string_lossy().starts_with('.') {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                pages.push(path);
            }
        }
    }
    pages
}

/// What the prose of a page links to; pictures as well.
fn links(text: &str) -> Vec<String> {
    let prose = text.split("\n```").step_by(2);
    let targets = prose.flat_map(|prose| prose.split("](").skip(1));
    targets
        .filter_map(|rest| rest.split(')').next())
        .map(str::to_owned)
        .collect()
}

/// The anchors of a page: its headings, as hosts of repositories make them.
fn anchors(text: &str) -> HashSet<String> {
    let headings = text.lines().filter(|line| line.starts_with('#'));
    headings
        .map(|line| line.trim_start_matches('#').trim().to_lowercase())
        .map(|heading| {
            let kept = heading
                .chars()
                .filter(|one| one.is_alphanumeric() || [' ', '-', '_'].contains(one));
            kept.map(|one| if one == ' ' { '-' } else { one }).collect()
        })
        .collect()
}

fn assert_leads_somewhere(page: &Path, link: &str) {
    let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
    let target = if file.is_empty() {
        page.to_path_buf()
    } else {
        page.with_file_name(file)
    };
    assert!(target.exists(), "{}: there is no {link}", page.display());
    if !anchor.is_empty() {
        let text = fs::read_to_string(&target).expect("a page");
        assert!(
            anchors(&text).contains(anchor),
            "{}: there is no heading {link}",
            page.display()
        );
    }
}

#[test]
fn links_between_the_pages_lead_somewhere() {
    let pages = pages();
    assert!(pages.len() > 5, "{pages:?}");
    let mut followed = 0;
    for page in &pages {
        for link in links(&fs::read_to_string(page).expect("a page")) {
            if !link.contains("://") {
                assert_leads_somewhere(page, &link);
                followed += 1;
            }
        }
    }
    assert!(followed > 5);
}
