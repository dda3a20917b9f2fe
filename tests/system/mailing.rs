//! News by mail, from the plan to the last reader, with `kill -9` of the command and of the server in between.

use std::collections::BTreeSet;
use std::process::{Command, Stdio};
use std::time::Duration;

use futures_util::stream::{self, StreamExt as _};
use reqwest::{Method, StatusCode};
use system_tests::{Countersign, Form, Mail, Result, SLUG, Visitor, eventually, program};

const ARTICLE: &str = "2024-10-04-camara-revoca-negativa-de-casanello";
const OTHER: &str = "2024-08-29-suma-tu-firma";
const BY: [&str; 4] = ["--operator", "Bea", "--note", "Test"];
const AT_ONCE: usize = 32;
const PATIENCE: Duration = Duration::from_secs(120);

/// How many readers there are, and how many mails may leave in a second. `NEWS_READERS=10000` measures by hand.
fn sizes() -> (usize, String) {
    let readers = std::env::var("NEWS_READERS").ok();
    let readers = readers.and_then(|number| number.parse().ok()).unwrap_or(90);
    (readers, (readers / 20).to_string())
}

fn address(person: usize) -> String {
    format!("reader-{person}@gmail.com")
}

fn mail(server: &Countersign, words: &[&str]) -> Result<std::result::Result<String, String>> {
    let which = ["--petition", SLUG, "--article", ARTICLE];
    let output = server.command(&[&["news", "mail"], words, &which].concat())?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    Ok(match output.status.success() {
        true => Ok(text(&output.stdout)),
        false => Err(text(&output.stderr)),
    })
}

fn done(server: &Countersign, words: &[&str]) -> Result<String> {
    mail(server, words)?.map_err(Into::into)
}

fn refused(server: &Countersign, words: &[&str]) -> Result<String> {
    match mail(server, words)? {
        Ok(said) => Err(format!("it was not refused: {said}").into()),
        Err(error) => Ok(error),
    }
}

/// The same command, killed after so many milliseconds.
async fn killed(server: &Countersign, words: &[&str], after: u64) -> Result {
    let mut process = Command::new(program()?)
        .args(["news", "mail"])
        .args(words)
        .args(["--petition", SLUG, "--article", ARTICLE, "--data"])
        .arg(server.data())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    tokio::time::sleep(Duration::from_millis(after)).await;
    process.kill()?;
    process.wait()?;
    Ok(())
}

/// Everybody signs, and confirms by the link in the mail.
async fn everybody_confirms(server: &Countersign, visitor: &Visitor, people: usize) -> Result {
    let sign = async |person| {
        let form = Form::of(&address(person)).with("news", "yes");
        Result::<StatusCode>::Ok(visitor.sign(&form).await?.status)
    };
    let signed = stream::iter(0..people).map(sign).buffer_unordered(AT_ONCE);
    let signed: Vec<_> = signed.collect().await;
    for status in signed {
        assert_eq!(status?, StatusCode::ACCEPTED);
    }
    let everybody = people * 2;
    eventually(PATIENCE * 5, people, async || {
        Ok(server.kept_mails()?.len())
    })
    .await?;
    let links: Vec<_> = server.kept_mails()?;
    let links = links.iter().map(Mail::confirm_path);
    let links = links.collect::<Result<Vec<_>>>()?;
    let confirm =
        async |link: String| Result::<StatusCode>::Ok(visitor.post(&link, &[]).await?.status);
    let confirmed = stream::iter(links).map(confirm).buffer_unordered(AT_ONCE);
    for status in confirmed.collect::<Vec<_>>().await {
        assert_eq!(status?, StatusCode::OK);
    }
    // Thanks go out too.
    eventually(PATIENCE * 5, everybody, async || {
        Ok(server.kept_mails()?.len())
    })
    .await
}

fn news(server: &Countersign) -> Result<Vec<Mail>> {
    let mut mails = server.kept_mails()?;
    // That to the operator is a test.
    mails.retain(|mail| mail.unsubscribe_path().is_ok() && !mail.subject.starts_with("[Test]"));
    Ok(mails)
}

fn number(status: &str, name: &str) -> Result<usize> {
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|rest| rest.strip_prefix(": "));
    Ok(number
        .ok_or_else(|| format!("no {name} in {status}"))?
        .parse()?)
}

/// One click of a mail program: the address in the mail, and the body of RFC 8058.
async fn one_click(visitor: &Visitor, mail: &Mail) -> Result<StatusCode> {
    let request = visitor.request(Method::POST, &mail.unsubscribe_path()?);
    let request = request.form(&[("List-Unsubscribe", "One-Click")]);
    Ok(visitor.send(request).await?.status)
}

#[tokio::test]
async fn everybody_who_wants_news_gets_them_once_whatever_is_killed() -> Result {
    let (readers, rate) = sizes();
    let mut server = Countersign::start_with(&[
        ("SIGN_PER_NETWORK_HOUR", "1000000"),
        ("SIGN_PER_DOMAIN_HOUR", "1000000"),
    ])?;
    let visitor = server.visitor()?;
    everybody_confirms(&server, &visitor, readers).await?;
    visitor
        .sign_and_confirm(&Form::of("no-news@gmail.com"))
        .await?;

    // Slow enough to be interrupted.
    server.set("MAILS_PER_SECOND", &rate);
    server.start_again()?;
    let visitor = server.visitor()?;
    let shown = done(&server, &["preview"])?;
    assert!(shown.starts_with("Subject: "), "{shown}");
    assert!(done(&server, &["preview", "--format", "eml"])?.contains("List-Unsubscribe: <"));
    done(&server, &["test", "--to", "bea@example.org"])?;
    let test = visitor.mails_to("bea@example.org", 1).await?.remove(0);
    assert!(test.subject.starts_with("[Test] "), "{}", test.subject);

    assert!(refused(&server, &["send"])?.contains("no mailing"));
    let planned = done(&server, &[&["plan"][..], &BY].concat())?;
    assert!(
        planned.contains(&format!("planned for {readers} signatures")),
        "{planned}"
    );
    assert!(refused(&server, &["send"])?.contains("is not approved"));
    assert!(done(&server, &["status"])?.contains("status: planned, and not approved"));

    let approve = [&["approve"][..], &BY].concat();
    for after in [5, 50, 150, 400] {
        killed(&server, &approve, after).await?;
        killed(&server, &["send"], after).await?;
    }
    let approved = done(&server, &approve)?;
    assert!(
        approved.contains(&format!("{readers} signatures in the queue")),
        "{approved}"
    );
    eventually(PATIENCE, true, async || {
        Ok(news(&server)?.len() > readers / 5)
    })
    .await?;
    server.kill()?;
    let before = news(&server)?.len();
    assert!(before < readers, "the kill came too late: {before}");
    server.start_again()?;

    let visitor = server.visitor()?;
    let first = news(&server)?.remove(0);
    assert_eq!(one_click(&visitor, &first).await?, StatusCode::OK);
    assert_eq!(one_click(&visitor, &first).await?, StatusCode::OK);
    eventually(PATIENCE, true, async || {
        Ok(news(&server)?.len() > readers / 3)
    })
    .await?;
    done(&server, &[&["pause"][..], &BY].concat())?;
    tokio::time::sleep(Duration::from_secs(7)).await;
    let paused = news(&server)?;
    assert!(paused.len() < readers, "the pause came too late");
    // Somebody erases their data while the mail about it is still to come.
    let reached: BTreeSet<_> = paused.iter().map(|mail| mail.to.clone()).collect();
    let erased = (0..readers).map(address).find(|it| !reached.contains(it));
    let erased = erased.ok_or("everybody was reached")?;
    let mails = server.kept_mails()?;
    let receipt = mails
        .iter()
        .find(|mail| mail.to == erased)
        .ok_or("no mail")?;
    let own_page = receipt.own_page_path()?;
    let answer = visitor.post(&own_page, &[("act", "erase"), ("sure", "yes")]);
    assert_eq!(answer.await?.status, StatusCode::OK);
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(news(&server)?.len(), paused.len());
    assert!(done(&server, &["status"])?.contains("status: paused"));
    assert!(refused(&server, &["send"])?.contains("is paused"));

    done(&server, &[&["resume"][..], &BY].concat())?;
    let expected: BTreeSet<_> = (0..readers)
        .map(address)
        .filter(|it| *it != erased)
        .collect();
    eventually(PATIENCE * 5, readers - 1, async || Ok(news(&server)?.len())).await?;
    let got: BTreeSet<_> = news(&server)?.into_iter().map(|mail| mail.to).collect();
    assert_eq!(got, expected, "everybody once, and nobody else");
    let status = done(&server, &["status", "--follow"])?;
    assert!(status.contains("status: sent"), "{status}");
    assert_eq!(number(&status, "sent")?, readers - 1, "{status}");
    assert_eq!(
        number(&status, "unsubscribed through its link")?,
        1,
        "{status}"
    );
    let again = done(&server, &["send"])?;
    assert!(again.contains("in the queue"), "{again}");
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(news(&server)?.len(), readers - 1);
    assert!(refused(&server, &[&["plan"][..], &BY].concat())?.contains("mailed before"));

    // Who ended the news is not asked again.
    let plan = [
        "news",
        "mail",
        "plan",
        "--petition",
        SLUG,
        "--article",
        OTHER,
    ];
    let planned = server.command(&[&plan[..], &BY].concat())?;
    let planned = String::from_utf8_lossy(&planned.stdout).into_owned();
    let expected = format!("planned for {} signatures", readers - 2);
    assert!(planned.contains(&expected), "{planned}");
    assert!(server.command(&["verify"])?.status.success());
    Ok(())
}

#[tokio::test]
async fn an_article_that_nobody_would_get_can_be_mailed_later() -> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let plan = [&["plan"][..], &BY].concat();
    let approve = [&["approve"][..], &BY].concat();
    assert!(done(&server, &plan)?.contains("nobody gets news yet"));
    let why = refused(&server, &approve)?;
    assert!(why.contains("nobody would get the mailing") && why.contains("plan it again"));
    let chooses = |email| Form::of(email).with("news", "yes");
    let mail = visitor.sign_and_confirm(&chooses("eva@gmail.com")).await?;
    assert!(done(&server, &plan)?.contains("planned for 1 signature"));
    let own_page = mail.own_page_path()?;
    let withdrawn = visitor.post(&own_page, &[("act", "withdraw")]);
    assert_eq!(withdrawn.await?.status, StatusCode::SEE_OTHER);
    assert!(refused(&server, &approve)?.contains("nobody would get the mailing"));
    visitor.sign_and_confirm(&chooses("leo@gmail.com")).await?;
    done(&server, &approve)?;
    eventually(PATIENCE, 1, async || Ok(news(&server)?.len())).await
}

/// The mailbox of a server that sends by SMTP is not shown, so nothing is put into it.
#[tokio::test]
async fn a_test_is_not_stored_where_nobody_sees_it() -> Result {
    let mut server = Countersign::start()?;
    let test = ["test", "--to", "bea@example.org"];
    server.visitor()?.get("/").await?;
    assert!(done(&server, &test)?.contains("shows it at /mailbox"));
    assert_eq!(server.kept_mails()?.len(), 1);
    for (name, value) in [
        ("SMTP_URL", "smtp://127.0.0.1:1"),
        ("MAIL_FROM", "Rivers <sign@example.org>"),
        ("BASE_URL", "http://localhost"),
    ] {
        server.set(name, value);
    }
    server.start_again()?;
    let why = refused(&server, &test)?;
    assert!(
        why.contains("SMTP_URL") && why.contains("MAIL_FROM"),
        "{why}"
    );
    assert_eq!(server.kept_mails()?.len(), 1);
    Ok(())
}
