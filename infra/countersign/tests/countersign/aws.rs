//! On AWS the log gets the ARN of the credentials, as STS tells it.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::process::Output;
use std::sync::{Arc, Mutex};

use crate::data::Data;

const ARN: &str = "arn:aws:sts::123456789012:assumed-role/Operators/bea@example.org";
const PETITION: &str = r#"{"Count":1,"ScannedCount":1,"Items":[{
    "stream":{"S":"clean-rivers"},"version":{"N":"1"},"id":{"S":"01900000-0000-7000-8000-000000000001"},
    "command":{"S":"01900000-0000-7000-9000-000000000001"},"type":{"S":"PetitionCreated"},"schema":{"N":"1"},
    "at":{"S":"2026-03-01T12:34:56.789Z"},
    "data":{"M":{"default_language":{"S":"en"},"time_zone":{"S":"UTC"}}}}]}"#;

/// STS and DynamoDB at one address: they know one petition, and accept every write.
struct Services {
    address: String,
    written: Arc<Mutex<Vec<String>>>,
}

impl Services {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let written = Arc::new(Mutex::new(Vec::new()));
        let seen = written.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                answer(stream.unwrap(), &seen);
            }
        });
        Self { address, written }
    }
}

/// Answers one request and closes the connection.
fn answer(stream: TcpStream, written: &Mutex<Vec<String>>) {
    let mut reader = BufReader::new(stream);
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).unwrap() == 0 {
            return;
        }
        if line == "\r\n" {
            break;
        }
        let line = line.to_lowercase();
        if let Some(value) = line.strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        head.push_str(&line);
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let body = String::from_utf8(body).unwrap();
    let (kind, answer) = if body.contains("GetCallerIdentity") {
        let xml = format!(
            "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>\
             <Arn>{ARN}</Arn><UserId>X</UserId><Account>123456789012</Account></GetCallerIdentityResult>\
             </GetCallerIdentityResponse>"
        );
        ("text/xml", xml)
    } else if head.contains("dynamodb_20120810.query") {
        ("application/x-amz-json-1.0", PETITION.to_owned())
    } else {
        written.lock().unwrap().push(body);
        ("application/x-amz-json-1.0", "{}".to_owned())
    };
    let mut stream = reader.into_inner();
    let head = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {kind}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
        answer.len()
    );
    let _ = stream.write_all((head + &answer).as_bytes());
}

fn pause(data: &Data, dynamodb: &str, sts: &str) -> Output {
    let pause = "petition pause --aws --petition clean-rivers --operator Bea --note flood";
    let mut command = data.without_data(pause);
    for (name, value) in [
        ("AWS_ENDPOINT_URL_DYNAMODB", dynamodb),
        ("AWS_ENDPOINT_URL_STS", sts),
        ("AWS_REGION", "eu-west-1"),
        ("AWS_ACCESS_KEY_ID", "test"),
        ("AWS_SECRET_ACCESS_KEY", "test"),
        ("BASE_URL", "https://sign.example.org"),
        ("DEPLOYMENT_SECRET", "0123456789abcdef0123456789abcdef"),
        ("LOG_SECRET", "fedcba9876543210fedcba9876543210"),
    ] {
        command.env(name, value);
    }
    command.output().unwrap()
}

#[tokio::test]
async fn the_log_says_who_it_was_by_sts_and_not_only_who_it_is_said_to_be() {
    let data = Data::with(0).await;
    let services = Services::start();
    let output = pause(&data, &services.address, &services.address);
    assert!(output.status.success(), "{output:?}");
    let written = services.written.lock().unwrap().concat();
    for part in [ARN, "SigningPaused", "\"caller\"", "Bea"] {
        assert!(written.contains(part), "{part} is not in {written}");
    }
}

#[tokio::test]
async fn nothing_is_written_if_nobody_can_say_who_it_is() {
    let data = Data::with(0).await;
    let services = Services::start();
    let closed = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let output = pause(&data, &services.address, &format!("http://{closed}"));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success());
    assert!(said.contains("AWS does not say who you are"), "{said}");
    assert!(services.written.lock().unwrap().is_empty());
}
