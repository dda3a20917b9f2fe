//! What is no ordinary file: it is refused, and neither waited for nor replaced.

use std::fs;
use std::os::unix::fs::{FileTypeExt as _, PermissionsExt as _, symlink};
use std::path::Path;
use std::process::Command;

use crate::data::Data;

const EXPORT: &str = "export signatures --petition clean-rivers --format csv --operator bea --note audit --force --out";

/// What may lie where a file is expected.
fn odd_things(folder: &Path) -> Vec<&'static str> {
    let made = Command::new("mkfifo").arg(folder.join("pipe")).status();
    assert!(made.unwrap().success());
    fs::write(folder.join("real.csv"), "old").unwrap();
    symlink("real.csv", folder.join("link")).unwrap();
    symlink("nowhere", folder.join("dangling")).unwrap();
    fs::create_dir(folder.join("folder")).unwrap();
    vec![
        "pipe",
        "link",
        "dangling",
        "folder",
        "/dev/null",
        "/dev/stdout",
    ]
}

#[tokio::test]
async fn an_export_replaces_files_only_and_its_file_is_the_operators_alone() {
    let data = Data::with(1).await;
    let folder = data.path();
    for odd in odd_things(folder) {
        let before = fs::symlink_metadata(folder.join(odd)).unwrap().file_type();
        let output = data.run(&format!("{EXPORT} {odd}"));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(
            !output.status.success() && said.contains("--out"),
            "{odd}: {said}"
        );
        let after = fs::symlink_metadata(folder.join(odd)).unwrap().file_type();
        assert_eq!(before.is_fifo(), after.is_fifo(), "{odd}");
        assert_eq!(before.is_symlink(), after.is_symlink(), "{odd}");
        assert_eq!(before.is_dir(), after.is_dir(), "{odd}");
    }
    assert_eq!(fs::read_to_string(folder.join("real.csv")).unwrap(), "old");
    fs::set_permissions(folder.join("real.csv"), fs::Permissions::from_mode(0o644)).unwrap();
    data.prints(&format!("{EXPORT} real.csv"));
    let mode = fs::metadata(folder.join("real.csv"))
        .unwrap()
        .permissions()
        .mode();
    assert_eq!(
        mode & 0o777,
        0o600,
        "also where the old file was readable by others"
    );
}

#[tokio::test]
async fn a_petition_folder_is_read_from_files_only() {
    let data = Data::with(0).await;
    let petition = data.path().join("petition");
    fs::create_dir(&petition).unwrap();
    let whole = |text: &Path| {
        fs::write(
            petition.join("petition.toml"),
            "slug = \"other-rivers\"\ndefault_language = \"en\"\ntime_zone = \"UTC\"\nopen = true\n",
        )
        .unwrap();
        fs::write(
            text,
            "+++\ncall = \"Sign\"\ntitle = \"Other rivers\"\n+++\n\nWe ask.\n",
        )
        .unwrap();
    };
    let text = petition.join("text.en.md");
    whole(&text);
    data.prints("petition apply petition --dry-run");
    for name in ["petition.toml", "text.en.md"] {
        for odd in ["pipe", "link", "folder", "device"] {
            whole(&text);
            let path = petition.join(name);
            let kept = data.path().join("kept");
            fs::rename(&path, &kept).unwrap();
            match odd {
                "pipe" => assert!(
                    Command::new("mkfifo")
                        .arg(&path)
                        .status()
                        .unwrap()
                        .success()
                ),
                "link" => symlink(&kept, &path).unwrap(),
                "device" => symlink("/dev/zero", &path).unwrap(),
                _ => fs::create_dir(&path).unwrap(),
            }
            let output = data.run("petition apply petition");
            let said = String::from_utf8(output.stderr).unwrap();
            assert!(
                !output.status.success() && said.contains(name),
                "{name}, {odd}: {said}"
            );
            let removed = if odd == "folder" {
                fs::remove_dir(&path)
            } else {
                fs::remove_file(&path)
            };
            removed.unwrap();
        }
    }
}

#[tokio::test]
async fn applying_a_petition_says_what_its_readers_will_not_see_as_it_was_meant() {
    let data = Data::with(0).await;
    let petition = data.path().join("petition");
    fs::create_dir_all(petition.join("news")).unwrap();
    let write = |path: &str, text: &str| fs::write(petition.join(path), text).unwrap();
    write(
        "petition.toml",
        "slug = \"other-rivers\"\ndefault_language = \"en\"\ntime_zone = \"UTC\"\nopen = true\n",
    );
    let text = |body: &str| {
        let fields = "+++\ncall = \"Sign\"\ntitle = \"Other rivers\"\n+++\n\n";
        write("text.en.md", &format!("{fields}{body}\n"));
    };
    let news = |body: &str| {
        let fields = "+++\ntitle = \"News\"\npublished = \"2024-10-04 15:48\"\n+++\n\n";
        write("news/a.md", &format!("{fields}{body}\n"));
    };
    text(&"&".repeat(50_000));
    news("We ** won **.");
    let said = data.prints("petition apply petition --dry-run");
    assert!(
        said.starts_with("note: news/a.md: line 6: \"** won **.\""),
        "{said}"
    );
    text("** We ask. **");
    let said = data.prints("petition apply petition");
    assert!(
        said.contains("note: text.en.md: line 6: \"** We ask. **\""),
        "{said}"
    );
    let refuses = |problem: &str| {
        let output = data.run("petition apply petition");
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(!output.status.success() && said.contains(problem), "{said}");
    };
    news("");
    refuses("news/a.md: there is no text below the fields");
    news("We won.");
    text(&"> ".repeat(30_000));
    refuses("text.en.md: line 6: more than 40");
    text("We ask.");
    fs::remove_dir_all(petition.join("news")).unwrap();
    write("news", "");
    refuses("news: it is a file");
}
