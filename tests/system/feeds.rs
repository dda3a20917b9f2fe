//! From a feed to the petition's page, by an operator's commands.

use std::fs;
use std::path::Path;
use std::time::Duration;

use system_tests::{Countersign, Result, SLUG, eventually};
use tempfile::TempDir;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

const FEED: &str = "<?xml version=\"1.0\"?>
<rss version=\"2.0\"><channel><title>River news</title>
<item><title>The court &amp; the river</title><link>https://news.example/court</link><guid>17</guid>
<pubDate>Fri, 04 Oct 2024 15:48:00 GMT</pubDate>
<description><![CDATA[<p>It has <b>decided</b>.</p><p>More.</p><script>alert(1)</script><img src=\"https://t.example/p.gif\">]]></description></item>
</channel></rss>";

/// Serves the feed on this machine, whatever is asked for.
async fn serve() -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let address = format!("http://{}/feed", listener.local_addr()?);
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let answer = format!("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{FEED}");
            let _ = stream.write_all(answer.as_bytes()).await;
            let _ = stream.shutdown().await;
        }
    });
    Ok(address)
}

/// The sample petition's folder with this feed.
fn folder(url: &str) -> Result<TempDir> {
    let sample = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../infra/petitions")
        .join(SLUG);
    let copy = TempDir::new()?;
    fs::create_dir(copy.path().join("news"))?;
    for name in fs::read_dir(&sample)?.chain(fs::read_dir(sample.join("news"))?) {
        let path = name?.path();
        if path.is_file() {
            fs::copy(&path, copy.path().join(path.strip_prefix(&sample)?))?;
        }
    }
    let file = copy.path().join("petition.toml");
    let text = fs::read_to_string(&file)?;
    let feed = format!("\n[[feeds]]\nurl = \"{url}\"\npublish = \"draft\"\n");
    fs::write(file, text + &feed)?;
    Ok(copy)
}

fn run(server: &Countersign, arguments: &[&str]) -> Result<String> {
    let output = server.command(arguments)?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let error = String::from_utf8_lossy(&output.stderr);
    match output.status.success() {
        true => Ok(said),
        false => Err(format!("{arguments:?}: {said}{error}").into()),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_from_a_feed_is_published_by_an_operator_and_stays_when_the_folder_is_applied()
-> Result {
    let server = Countersign::start()?;
    let visitor = server.visitor()?;
    let folder = folder(&serve().await?)?;
    let apply = [
        "petition",
        "apply",
        folder.path().to_str().unwrap_or_default(),
    ];
    assert!(run(&server, &apply)?.contains("Set the feeds"));

    // As the server does it, this machine is not asked.
    let refused = server.command(&["news", "import", "--dry-run"])?;
    assert!(!refused.status.success());
    assert!(String::from_utf8_lossy(&refused.stdout).contains("private network"));

    let import = [
        "news",
        "import",
        "--petition",
        SLUG,
        "--feeds-from-loopback",
    ];
    let would = run(&server, &[&import[..], &["--dry-run"]].concat())?;
    assert!(
        would.contains("1 would be kept as drafts") && would.contains("The court & the river"),
        "{would}"
    );
    assert!(run(&server, &import)?.contains("1 kept as drafts"));
    assert!(run(&server, &import)?.contains("nothing new"));
    assert!(run(&server, &["news", "feeds"])?.contains("is read"));

    let drafts = run(&server, &["news", "list", "--petition", SLUG, "--drafts"])?;
    let id = drafts
        .split_whitespace()
        .find(|word| word.starts_with("feed-"));
    let id = id.ok_or(drafts.clone())?.to_owned();
    let shown = run(&server, &["news", "show", "--petition", SLUG, &id])?;
    assert!(
        shown.contains("<p>It has <b>decided</b>.</p><p>More.</p>"),
        "{shown}"
    );
    let page = format!("/petitions/{SLUG}/news/{id}");
    assert_eq!(visitor.get(&page).await?.status.as_u16(), 404);

    run(&server, &["news", "publish", "--petition", SLUG, &id])?;
    let status = async || Ok(visitor.get(&page).await?.status.as_u16());
    eventually(Duration::from_secs(60), 200, status).await?;
    let body = visitor.get(&page).await?.body;
    assert!(
        body.contains("The court &#38; the river") || body.contains("The court &amp; the river"),
        "{body}"
    );
    assert!(!body.contains("alert(1)") && !body.contains("t.example"));

    assert!(run(&server, &apply)?.contains("nothing to do"));
    run(&server, &["news", "retract", "--petition", SLUG, &id])?;
    eventually(Duration::from_secs(60), 410, status).await?;
    assert!(run(&server, &import)?.contains("nothing new"));
    Ok(())
}
