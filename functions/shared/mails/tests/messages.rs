//! Every message that the code names exists. A missing message would be shown as its id.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::fs;
use std::path::Path;

use languages::Language;

/// The literals that follow `text(`, `text_with(` and `say(` in a file.
fn messages(source: &str) -> impl Iterator<Item = &str> {
    ["text(\"", "text_with(\"", "say(\""]
        .into_iter()
        .flat_map(|call| source.split(call).skip(1))
        .filter_map(|rest| rest.split('"').next())
}

fn check(folder: &Path) -> usize {
    let mut checked = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            checked += check(&path);
            continue;
        }
        for id in messages(&fs::read_to_string(&path).unwrap()).filter(|id| id.contains('-')) {
            assert_ne!(Language::ENGLISH.text(id), id, "{}", path.display());
            checked += 1;
        }
    }
    checked
}

#[test]
fn every_message_that_is_asked_for_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    assert!(check(&root.join("templates")) + check(&root.join("src")) > 15);
}
