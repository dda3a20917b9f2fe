//! `smoke` against a server of this program, and against one that is none.

use std::io::{Read as _, Write as _};
use std::net::TcpListener;

use crate::data::Data;

#[tokio::test]
async fn a_site_that_works_passes_and_one_real_form_is_signed() {
    let data = Data::with(0).await;
    let mut server = data.start("up --listen 127.0.0.1:0");
    let address = server
        .line("listening on ")
        .split_off("listening on ".len());
    let smoke = |more: &str| data.run_without_data(&format!("smoke {address}{more}"));

    let output = smoke("/petitions/clean-rivers");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{said}");
    for check in [
        "TLS",
        "page",
        "count.json",
        "news.json",
        "headers",
        "caching",
        "links",
        "mailbox",
    ] {
        assert!(
            said.contains(&format!("ok    {check}")),
            "{check} is not in {said}"
        );
    }
    assert!(!said.contains("sign  "), "it only reads: {said}");

    let signed = smoke(" --sign ana@example.org");
    let said = String::from_utf8(signed.stdout).unwrap();
    assert!(said.contains("the form was accepted"), "{said}");
    let missing = smoke("/petitions/no-such-petition");
    assert_eq!(missing.status.code(), Some(1));
    server.signal("TERM");
    server.ends();
    let found = data.prints("signatures find --petition clean-rivers --email ana@example.org");
    assert!(found.starts_with("1 signature"), "{found}");
}

#[tokio::test]
async fn what_answers_everything_alike_or_not_at_all_fails() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _ = stream.read(&mut [0; 4096]);
            let _ = stream.write_all(
                b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 30\r\nConnection: close\r\n\r\n<h1>/petitions/clean-rivers</h",
            );
        }
    });
    let data = Data::with(0).await;
    let output = data.run_without_data(&format!("smoke http://{address}"));
    let said = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(1));
    for check in ["count.json", "headers", "caching", "links", "not found"] {
        assert!(
            said.contains(&format!("FAIL  {check}")),
            "{check} is not in {said}"
        );
    }

    let closed = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let output = data.run_without_data(&format!("smoke http://{closed}"));
    assert_eq!(output.status.code(), Some(1));
    assert!(
        String::from_utf8(output.stdout)
            .unwrap()
            .contains("FAIL  petition")
    );
}
