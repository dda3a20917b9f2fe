//! The port that the server listens on, and the data folder that a command must not invent.

use std::fs;
use std::net::{TcpListener, TcpStream};

use crate::data::Data;

#[tokio::test]
async fn a_server_that_was_killed_starts_again_on_its_port() {
    let data = Data::with(0).await;
    let mut server = data.start("up --listen 127.0.0.1:0");
    let address = server
        .line("listening on ")
        .split_off("listening on http://".len());
    // A connection that is open when the server dies keeps the port in TIME_WAIT.
    let open = TcpStream::connect(&address).unwrap();
    server.signal("KILL");
    server.ends();
    let mut again = data.start(&format!("up --listen {address}"));
    again.line("listening on ");
    drop(open);
    again.signal("TERM");
    again.ends();
}

#[tokio::test]
async fn a_port_that_is_taken_or_mistyped_is_explained() {
    let data = Data::with(0).await;
    let taken = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = taken.local_addr().unwrap();
    let output = data.run(&format!("up --listen {address}"));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success());
    for part in ["another program", "ss -ltnp", "--listen 127.0.0.1:"] {
        assert!(said.contains(part), "{part:?} is not in {said}");
    }
    for (typed, says) in [
        ("3000", "127.0.0.1:3000"),
        ("localhost:3000", "127.0.0.1:3000"),
        (":8080", "127.0.0.1:8080"),
        ("x", "127.0.0.1:3000"),
    ] {
        let output = data.run(&format!("up --listen {typed}"));
        let said = String::from_utf8(output.stderr).unwrap();
        assert!(said.contains(says), "{typed}: {said}");
    }
}

#[tokio::test]
async fn an_option_before_its_command_is_explained() {
    let data = Data::with(0).await;
    let output = data.run_without_data("--data x verify");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(said.contains("countersign verify --data DIR"), "{said}");
    let help = data.run_without_data("verify --help");
    assert!(help.status.success());
}

const FOLDER: &str =
    "slug = \"SLUG\"\ndefault_language = \"en\"\ntime_zone = \"UTC\"\nopen = true\n";

#[tokio::test]
async fn apply_makes_no_data_folder_and_no_second_petition_by_mistake() {
    let data = Data::with(0).await;
    let petition = data.path().join("petition");
    fs::create_dir(&petition).unwrap();
    let slug = |slug: &str| {
        let text = FOLDER.replace("SLUG", slug);
        fs::write(petition.join("petition.toml"), text).unwrap();
    };
    slug("blue-rivers");
    fs::write(
        petition.join("text.en.md"),
        "+++\ncall = \"Sign\"\ntitle = \"Blue rivers\"\n+++\n\nWe ask.\n",
    )
    .unwrap();

    let wrong = data.run_without_data("petition apply petition --data wrong");
    let said = String::from_utf8(wrong.stderr).unwrap();
    assert!(!wrong.status.success() && said.contains("--new"), "{said}");
    assert!(!data.path().join("wrong").exists());
    let new = data.run_without_data("petition apply petition --data wrong --new");
    assert!(new.status.success(), "{new:?}");

    let applied = data.prints("petition apply petition");
    assert!(applied.contains("/petitions/blue-rivers"), "{applied}");
    slug("bluer-rivers");
    for more in ["", " --dry-run"] {
        let second = data.run(&format!("petition apply petition{more}"));
        let said = String::from_utf8(second.stderr).unwrap();
        assert!(!second.status.success(), "{more}");
        assert!(
            said.contains("blue-rivers") && said.contains("--second"),
            "{said}"
        );
    }
    data.prints("petition apply petition --second");
    data.prints("petition apply petition");
    assert_eq!(data.prints("petition list").lines().count(), 3);
}
