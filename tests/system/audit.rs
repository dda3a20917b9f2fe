//! Outsiders, who have nothing but the public address, count the same as the site: `countersign audit`, and a second verifier that
//! shares no code with it. What is changed in the files is reported with what is wrong.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _, TryStreamExt as _};
use serde_json::Value;
use system_tests::{Countersign, Form, Mail, Result, SLUG, Visitor, eventually, program};

/// A second between two checkpoints, on a busy machine.
const PATIENCE: Duration = Duration::from_secs(60);
/// So many sign at once.
const AT_ONCE: usize = 8;

/// How many sign, and what becomes of those who confirm.
struct Numbers {
    sign: usize,
    confirm: usize,
    withdraw: usize,
    erase: usize,
    invalidate: usize,
}

impl Numbers {
    fn stay(&self) -> usize {
        self.confirm - self.withdraw - self.erase
    }
}

#[tokio::test]
async fn an_audit_counts_what_the_site_shows_and_names_what_is_changed() -> Result {
    let few = Numbers {
        sign: 12,
        confirm: 9,
        withdraw: 1,
        erase: 1,
        invalidate: 2,
    };
    outsiders(&few, None).await
}

#[tokio::test]
#[ignore = "needs Python with a library: tests/audit/run"]
async fn a_second_verifier_counts_the_same_and_two_witnesses_cosign() -> Result {
    let python = std::env::var("AUDIT_PYTHON");
    let python = python.map_err(|_| "run it by tests/audit/run, which sets AUDIT_PYTHON")?;
    let many = Numbers {
        sign: 200,
        confirm: 150,
        withdraw: 10,
        erase: 10,
        invalidate: 20,
    };
    outsiders(&many, Some(&Python(python.into()))).await
}

/// The programs of `tests/audit`.
struct Python(PathBuf);

impl Python {
    fn command(&self, name: &str) -> Command {
        let mut command = Command::new(&self.0);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("audit");
        command.arg(folder.join(name)).stdin(Stdio::null());
        command
    }

    /// Starts a witness, and returns its line of a policy.
    fn witness(&self, number: u32, log: &str) -> Result<(Running, String)> {
        let name = format!("w{number}.example.org");
        let mut command = self.command("witness.py");
        let process = command.args([&name, log]).stdout(Stdio::piped()).spawn()?;
        let mut process = Running(process);
        let output = process.0.stdout.take().ok_or("stdout was asked for")?;
        let mut said = String::new();
        BufReader::new(output).read_line(&mut said)?;
        let (port, key) = said.trim().split_once(' ').ok_or("a port and a key")?;
        let line = format!("witness w{number} {key} http://127.0.0.1:{port}");
        Ok((process, line))
    }
}

/// A process that ends with the test.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// What a command ended with, and what it said.
fn run(command: &mut Command) -> Result<(i32, String)> {
    let output = command.stdin(Stdio::null()).output()?;
    let said = [output.stdout, output.stderr].concat();
    let code = output.status.code().ok_or("it was killed")?;
    Ok((code, String::from_utf8(said)?))
}

/// Audits with a memory of its own.
fn audit(memory: &Path, arguments: &[&str]) -> Result<(i32, String)> {
    let mut command = Command::new(program()?);
    run(command
        .arg("audit")
        .args(arguments)
        .env("XDG_CACHE_HOME", memory))
}

async fn outsiders(numbers: &Numbers, python: Option<&Python>) -> Result {
    let mut server = Countersign::start()?;
    let mut witnesses = Vec::new();
    if let Some(python) = python {
        let policy = published(&server.visitor()?).await?;
        let log = policy.split_whitespace().nth(1).ok_or("a log line")?;
        for number in 1..=2 {
            witnesses.push(python.witness(number, log)?);
        }
        let lines: Vec<_> = witnesses.iter().map(|(_, line)| line.as_str()).collect();
        let setting = format!("{}; group both all w1 w2; quorum both", lines.join("; "));
        server.set("PUBLIC_LOG_WITNESSES", &setting);
        server.start_again()?;
    }
    let mails = sign(&mut server, numbers).await?;
    let visitor = server.visitor()?;
    let old = visitor.get("/public-log/1/checkpoint").await?.body;
    change(&server, &visitor, numbers, &mails).await?;
    let log = in_the_log(&visitor, numbers).await?;

    // What the public sees, and nothing else.
    let outside = tempfile::tempdir()?;
    let policy = outside.path().join("policy");
    fs::write(&policy, published(&visitor).await?)?;
    let policy = policy.to_str().ok_or("a path")?;
    let receipts = receipts(&visitor, &mails, numbers, outside.path()).await?;
    let address = server.address();
    let online = [
        &[address, "--policy", policy, "--json", "--receipt"],
        paths(&receipts).as_slice(),
    ]
    .concat();
    let (code, said) = audit(outside.path(), &online)?;
    assert_eq!(code, 0, "{said}");
    let report: Value = said
        .lines()
        .find(|line| line.starts_with('{'))
        .unwrap_or("{}")
        .parse()?;
    assert_eq!(report["log"]["petitions"][SLUG], log["lines"], "{said}");
    assert_eq!(
        report["compared_with_count_json"][SLUG], log["size"],
        "{said}"
    );
    assert_eq!(
        report["log"]["witnesses"]["cosigned"]
            .as_array()
            .map(Vec::len),
        Some(witnesses.len())
    );
    let count = report["receipts"].as_array().ok_or("receipts")?.iter();
    let counting = count
        .filter(|receipt| receipt["stands"] == "confirmed")
        .count();
    assert_eq!(counting, numbers.stay() - numbers.invalidate);
    // The receipts verify without the site.
    let offline = [
        &["--policy", policy, "--receipt"],
        paths(&receipts).as_slice(),
    ]
    .concat();
    let (code, said) = audit(outside.path(), &offline)?;
    assert_eq!((code, said.lines().count()), (0, numbers.stay()), "{said}");

    if let Some(python) = python {
        second_verifier(python, &server, outside.path(), &receipts)?;
    }
    tampered(&server, outside.path(), &old)?;
    rebuilt(&mut server, outside.path(), &receipts, python)
}

/// All files of the log are lost. They are made again from the table, although signers were erased: with the same checkpoint and the same
/// tiles, so outsiders who remember it see the same log, and receipts stay valid.
fn rebuilt(
    server: &mut Countersign,
    outside: &Path,
    receipts: &[PathBuf],
    python: Option<&Python>,
) -> Result {
    server.kill()?;
    let log = server.data().join("public-log/1");
    let before = ["checkpoint", "policy"].map(|file| fs::read_to_string(log.join(file)));
    fs::rename(&log, outside.join("lost"))?;
    let repair = |words: &[&str], is_whole| -> Result<String> {
        let done = server.command(&[&["public-log", "repair"], words].concat())?;
        assert_eq!(done.status.success(), is_whole, "{done:?}");
        Ok(String::from_utf8(done.stdout)?)
    };
    let said = repair(&["--dry-run"], false)?;
    assert!(said.contains("missing: checkpoint"), "{said}");
    assert!(!log.exists(), "{said}");
    let said = repair(&[], true)?;
    assert!(said.contains("all its files are as they must be"), "{said}");
    let after = ["checkpoint", "policy"].map(|file| fs::read_to_string(log.join(file)));
    for (before, after) in before.into_iter().zip(after) {
        assert_eq!(before?, after?);
    }
    server.start_again()?;

    let (code, said) = audit(outside, &[server.address()])?;
    assert_eq!(code, 0, "{said}");
    let policy = outside.join("policy");
    let policy = policy.to_str().ok_or("a path")?;
    let words = [
        &["--policy", policy, "--receipt"],
        paths(receipts).as_slice(),
    ]
    .concat();
    let (code, said) = audit(outside, &[&[server.address()], words.as_slice()].concat())?;
    assert_eq!(code, 0, "{said}");
    if let Some(python) = python {
        second_verifier(python, server, outside, receipts)?;
    }
    Ok(())
}

/// The policy that the log publishes, as soon as it does.
async fn published(visitor: &Visitor) -> Result<String> {
    let policy = async || visitor.get("/public-log/1/policy").await;
    eventually(PATIENCE, true, async || Ok(policy().await?.status == 200)).await?;
    Ok(policy().await?.body)
}

fn email(number: usize, numbers: &Numbers) -> String {
    let domain = match number < numbers.invalidate {
        true => "bots.example",
        false => "example.org",
    };
    format!("signer{number}@{domain}")
}

/// Everybody signs, and some confirm. The server is killed when half of them have.
async fn sign(server: &mut Countersign, numbers: &Numbers) -> Result<Vec<Mail>> {
    let half = numbers.confirm / 2;
    let mut mails = Vec::new();
    for part in [0..half, half..numbers.confirm] {
        let visitor = server.visitor()?;
        let confirmed = part.map(|number| {
            let (form, visitor) = (Form::of(&email(number, numbers)), &visitor);
            async move { visitor.sign_and_confirm(&form).await }
        });
        let confirmed: Vec<_> = stream::iter(confirmed)
            .buffered(AT_ONCE)
            .try_collect()
            .await?;
        mails.extend(confirmed);
        server.start_again()?;
    }
    let visitor = server.visitor()?;
    for number in numbers.confirm..numbers.sign {
        visitor.sign(&Form::of(&email(number, numbers))).await?;
    }
    Ok(mails)
}

/// The last ones withdraw, others erase their data, and an operator invalidates the first ones.
async fn change(
    server: &Countersign,
    visitor: &Visitor,
    numbers: &Numbers,
    mails: &[Mail],
) -> Result {
    let (_, changing) = mails.split_at(numbers.stay());
    let (withdrawing, erasing) = changing.split_at(numbers.withdraw);
    for mail in withdrawing {
        visitor
            .post(&mail.own_page_path()?, &[("act", "withdraw")])
            .await?;
    }
    for mail in erasing {
        let erase = [("act", "erase"), ("sure", "yes")];
        visitor.post(&mail.own_page_path()?, &erase).await?;
        // Nothing is left that opens the leaf.
        let receipt = format!("/signature/{}/receipt", mail.own_page_token()?);
        assert_ne!(visitor.get(&receipt).await?.status, 200);
    }
    let invalidate = "signatures invalidate --domain bots.example --reason automated --operator Bea --note Flood --yes";
    let words = [
        &invalidate.split(' ').collect::<Vec<_>>()[..],
        &["--petition", SLUG],
    ]
    .concat();
    let done = server.command(&words)?;
    assert!(done.status.success(), "{done:?}");
    Ok(())
}

/// Waits until all of it is in the log, and returns what count.json says of it.
async fn in_the_log(visitor: &Visitor, numbers: &Numbers) -> Result<Value> {
    let expected = [
        numbers.stay() - numbers.invalidate,
        numbers.withdraw,
        numbers.erase,
        numbers.invalidate,
    ];
    let names = ["confirmed", "withdrawn", "erased", "invalidated_automated"];
    let expected = expected.map(|number| Some(number as u64));
    eventually(PATIENCE, expected, async || {
        let count = visitor.json("count").await?;
        Ok(names.map(|name| count["public_log"]["lines"][name].as_u64()))
    })
    .await?;
    for name in names {
        let shown = visitor.json("count").await?["public_log"]["lines"][name].as_u64();
        visitor
            .count_becomes(name, shown.unwrap_or_default())
            .await?;
    }
    Ok(visitor.json("count").await?["public_log"].clone())
}

/// Downloads the receipts of those who stayed.
async fn receipts(
    visitor: &Visitor,
    mails: &[Mail],
    numbers: &Numbers,
    folder: &Path,
) -> Result<Vec<PathBuf>> {
    let mut all = Vec::new();
    for (number, mail) in mails.iter().take(numbers.stay()).enumerate() {
        let path = format!("/signature/{}/receipt", mail.own_page_token()?);
        let receipt = visitor.get(&path).await?;
        assert_eq!(receipt.status, 200, "{}", receipt.body);
        let file = folder.join(format!("{number}.tlog-proof"));
        fs::write(&file, receipt.body)?;
        all.push(file);
    }
    Ok(all)
}

fn paths(files: &[PathBuf]) -> Vec<&str> {
    files.iter().filter_map(|file| file.to_str()).collect()
}

/// Both verifiers print the same lines, and the second one verifies each receipt too.
fn second_verifier(
    python: &Python,
    server: &Countersign,
    outside: &Path,
    receipts: &[PathBuf],
) -> Result {
    let policy = outside.join("policy");
    let text = fs::read_to_string(&policy)?;
    let key = text.split_whitespace().nth(1).ok_or("a log line")?;
    let address = format!("{}/public-log/1", server.address());
    let (code, second) = run(python.command("verify.py").args(["log", &address, key]))?;
    assert_eq!(code, 0, "{second}");
    let (_, first) = audit(outside, &[server.address()])?;
    let line = second.lines().find(|line| line.starts_with(SLUG));
    let line = line.ok_or("the second verifier counts the petition")?;
    assert!(
        first.lines().any(|other| other == line),
        "{first}\n{second}"
    );
    assert!(first.contains("witnessed by 2 of 2, 2 needed"), "{first}");
    for receipt in receipts {
        let mut verify = python.command("verify.py");
        let (code, said) = run(verify.arg("receipt").arg(receipt).arg(&policy))?;
        assert!(
            code == 0 && said.trim_end().ends_with("witnessed by 2"),
            "{said}"
        );
    }
    Ok(())
}

/// Changes files as a host could, and puts them right again.
fn tampered(server: &Countersign, outside: &Path, old: &str) -> Result {
    let log = server.data().join("public-log/1");
    let path = log.join("checkpoint");
    let checkpoint = fs::read_to_string(&path)?;
    let size = checkpoint.lines().nth(1).ok_or("a size")?;
    let mut tile = fs::read(log.join(format!("tile/0/000.p/{size}")))?;
    tile[40] ^= 1;
    let entries = fs::read(log.join(format!("tile/entries/000.p/{size}")))?;
    let first = usize::from(u16::from_be_bytes([entries[0], entries[1]]));
    let other = checkpoint.replacen(&format!("\n{size}\n"), "\n7\n", 1);
    let behind = "WRONG: stale checkpoint: it has ";
    for (file, bytes, expected) in [
        (
            format!("tile/0/000.p/{size}"),
            &tile[..],
            "WRONG: tampered tile: tile/0/000.p/",
        ),
        (
            format!("tile/entries/000.p/{size}"),
            &entries[2 + first..],
            "WRONG: dropped leaf: tile/entries/000.p/",
        ),
        (
            "checkpoint".to_owned(),
            other.as_bytes(),
            "WRONG: the checkpoint is not valid: ",
        ),
        ("checkpoint".to_owned(), old.as_bytes(), behind),
    ] {
        // An auditor who comes for the first time reads everything.
        let memory = tempfile::tempdir()?;
        let said = changed(server, &log.join(file), bytes, memory.path())?;
        assert!(said.contains(expected), "{expected} is not in {said}");
    }
    let said = changed(server, &path, old.as_bytes(), outside)?;
    assert!(
        said.contains(behind) && said.contains(" was seen before"),
        "{said}"
    );
    let (code, said) = audit(outside, &[server.address()])?;
    assert_eq!(code, 0, "all is as it was: {said}");
    Ok(())
}

/// What an audit says while a file has other bytes.
fn changed(server: &Countersign, file: &Path, bytes: &[u8], memory: &Path) -> Result<String> {
    let before = fs::read(file)?;
    fs::write(file, bytes)?;
    let audited = audit(memory, &[server.address()]);
    fs::write(file, before)?;
    let (code, said) = audited?;
    assert_eq!(code, 1, "{said}");
    Ok(said)
}
