//! The preview of a petition's folder: what it shows, what it does when a file is saved, and that nothing of it stays.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::data::Data;

const FOLDER: &str =
    "slug = \"blue-rivers\"\ndefault_language = \"en\"\ntime_zone = \"UTC\"\nopen = false\n";

fn write(petition: &Path, title: &str) {
    let text = format!("+++\ncall = \"Sign\"\ntitle = \"{title}\"\n+++\n\nWe ask.\n");
    fs::write(petition.join("text.en.md"), text).unwrap();
}

/// The answer to GET, with its headers.
fn get(address: &str, path: &str) -> String {
    let mut answer = String::new();
    if let Ok(mut stream) = TcpStream::connect(address) {
        let request =
            format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).unwrap();
        let _ = stream.read_to_string(&mut answer);
    }
    answer
}

/// Waits until the answer contains `part`. A new edition takes a moment, and the server with it.
fn shows(address: &str, path: &str, part: &str) -> String {
    let begun = Instant::now();
    loop {
        let answer = get(address, path);
        if answer.contains(part) {
            return answer;
        }
        assert!(
            begun.elapsed() < Duration::from_secs(60),
            "{path} lacks {part}: {answer}"
        );
        std::thread::sleep(Duration::from_millis(100));
    }
}

#[tokio::test]
async fn a_preview_shows_every_state_follows_the_folder_and_leaves_nothing() {
    let data = Data::with(0).await;
    let petition = data.path().join("petition");
    fs::create_dir(&petition).unwrap();
    fs::write(petition.join("petition.toml"), FOLDER).unwrap();
    write(&petition, "Blue rivers");
    let kept = data.path().join("temporary");
    fs::create_dir(&kept).unwrap();

    let mut command = data.without_data("petition preview petition --listen 127.0.0.1:0");
    command.env("TMPDIR", &kept);
    let mut preview = data.start_command(command);
    let line = preview.line("preview of ");
    let address = line.rsplit_once("http://").unwrap().1.to_owned();
    for part in [
        "  open ",
        "  paused ",
        "  closed ",
        "  emails ",
        "  petition.toml says open = false",
    ] {
        preview.line(part);
    }

    let page = shows(&address, "/petitions/blue-rivers", "Ruiz");
    assert!(
        page.contains("<form") && page.contains("Blue rivers"),
        "{page}"
    );
    assert!(page.contains("/preview.js\" data-edition=\"3\""), "{page}");
    assert!(get(&address, "/preview.js").contains("location.reload"));
    shows(
        &address,
        "/petitions/blue-rivers-paused",
        "Signing is paused",
    );
    shows(
        &address,
        "/petitions/blue-rivers-closed",
        "This petition is closed",
    );
    shows(&address, "/mailbox", "Confirm your signature");

    write(&petition, "Green rivers");
    preview.line("edition 2");
    shows(&address, "/preview.txt", "\r\n\r\n5");
    shows(&address, "/petitions/blue-rivers", "Green rivers");

    // A mistake is reported, and the last edition stays.
    for mistake in ["open = maybe", "open = false\ngoal_steps = [3, 2]"] {
        let mistaken = FOLDER.replace("open = false", mistake);
        fs::write(petition.join("petition.toml"), mistaken).unwrap();
        std::thread::sleep(Duration::from_secs(2));
        let page = shows(
            &address,
            "/petitions/blue-rivers",
            "The folder has mistakes",
        );
        assert!(page.contains("Green rivers"), "{page}");
        assert!(page.contains("<li>petition.toml: "), "{page}");
        assert!(!get(&address, "/preview.txt").ends_with("\r\n\r\n5"));
    }
    fs::write(
        petition.join("petition.toml"),
        FOLDER.replace("open = false", "open = true"),
    )
    .unwrap();
    preview.line("edition 3");
    let page = shows(&address, "/petitions/blue-rivers", "Green rivers");
    assert!(!page.contains("The folder has mistakes"), "{page}");

    preview.signal("INT");
    preview.line("stopped");
    let (succeeded, said) = preview.ends();
    assert!(succeeded, "{said}");
    assert!(
        said.contains("the last edition stays") && said.contains("petition.toml"),
        "{said}"
    );
    let left: Vec<_> = kept
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    assert!(left.is_empty(), "{left:?}");
}
