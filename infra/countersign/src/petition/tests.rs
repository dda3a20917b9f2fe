//! Folders that are right, folders that are wrong, and what applying them does.

mod articles;
mod bodies;
mod facts;
mod feeds;
mod form;
mod outcomes;
mod pictures;

use event_store::PetitionLog;
use events::petition::{Petition, PetitionStatus};
use one_machine::pictures::PictureFolder;

use super::apply::{append, load};
use super::store::PictureStore;
use super::*;

async fn apply_briefly(log: &PetitionLog, folder: &Folder) -> Result<(), Failure> {
    let data = tempfile::tempdir()?;
    let pictures = PictureStore::Folder(PictureFolder::of(data.path()));
    append(log, &pictures, folder, show::briefly).await?;
    Ok(())
}

/// The sample with one file changed.
fn with(path: &str, content: &str) -> Files {
    let mut files = files::sample();
    files.texts.insert(path.to_owned(), content.to_owned());
    files
}

/// The sample with this line of `petition.toml` replaced.
fn with_line(field: &str, line: &str) -> Files {
    let mut files = files::sample();
    let text = files.texts.get_mut("petition.toml").unwrap();
    let lines = text
        .lines()
        .map(|old| if old.starts_with(field) { line } else { old });
    *text = lines.collect::<Vec<_>>().join("\n");
    files
}

/// The moment at which folders are read.
fn now() -> Timestamp {
    "2026-11-25T12:00:00Z".parse().unwrap()
}

fn folder(files: &Files) -> Folder {
    Folder::parse(files, now()).unwrap()
}

fn memory() -> (embedded_dynamodb::Embedded, PetitionLog) {
    let embedded = embedded_dynamodb::Embedded::memory().unwrap();
    let secret = events::secret::DeploymentSecret::from_text(&"s".repeat(32)).unwrap();
    let tables = embedded_dynamodb::Tables::default();
    let log = PetitionLog::appending(&embedded.client(), &tables, Some(&secret.log_key()));
    (embedded, log)
}

async fn empty_log() -> (embedded_dynamodb::Embedded, PetitionLog) {
    let (embedded, log) = memory();
    let tables = embedded_dynamodb::Tables::default();
    embedded_dynamodb::create_tables(&embedded.client(), &tables)
        .await
        .unwrap();
    (embedded, log)
}

#[test]
fn the_sample_says_what_the_page_said() {
    let folder = folder(&files::sample());
    assert_eq!(folder.slug.as_str(), "argentina-against-repression");
    assert_eq!(
        folder.donation.iban.as_deref(),
        Some("FR7610278061050005965934133")
    );
    let text = &folder.texts["en"];
    assert_eq!(text.call, "Sign the petition");
    assert_eq!(
        text.title,
        "Against the repression of Javier Milei in Argentina"
    );
    assert_eq!(text.subtitle, "Solidarity with PO and popular militants");
    assert_eq!(text.body.split("\n\n").count(), 13);
    let mut news: Vec<_> = folder.articles.values().collect();
    news.sort_by_key(|article| article.published_at);
    let times: Vec<_> = news
        .iter()
        .map(|article| article.published_at.to_string())
        .collect();
    assert_eq!(
        times,
        [
            "2024-07-30T14:53:00Z",
            "2024-08-29T16:16:00Z",
            "2024-09-23T18:17:00Z",
            "2024-10-04T18:48:00Z"
        ]
    );
    for article in news {
        assert_eq!(
            (article.language.as_str(), article.source.as_str()),
            ("es", "persecucion-politica")
        );
        assert!(article.excerpt.ends_with('…'), "{}", article.excerpt);
    }
}

#[test]
fn a_mistake_is_named_with_its_file_its_field_and_what_to_write() {
    let news = |fields: &str| format!("+++\n{fields}\n+++\n\nText");
    let titled = |rest: &str| news(&format!("title = \"T\"\n{rest}"));
    for (files, expected) in [
        (
            with_line("slug", "slug = \"No Slug\""),
            "petition.toml: slug: ",
        ),
        (
            with_line("iban", "iban = \"FR76 1027 8061 0500 0596 5934 134\""),
            "petition.toml: iban: ",
        ),
        (
            with_line("time_zone", "time_zone = \"Mars/Olympus\""),
            "petition.toml: time_zone: ",
        ),
        (
            with_line("default_language", "default_language = \"fr\""),
            "there is no text.fr.md",
        ),
        (
            with_line("open", "open = true\ngoal_steps = [500, 100]"),
            "petition.toml: goal_steps: ",
        ),
        (with_line("open", "open = \"maybe\""), "petition.toml: "),
        (with_line("open", ""), "missing field `open`"),
        (
            with_line("open", "open = true\ncolour = 1"),
            "unknown field `colour`",
        ),
        (
            with_line("open", "open = true\nnames_from = 1"),
            "petition.toml: names_from: 1 is not a whole number from 2 to 1000000",
        ),
        (
            with("text.xx_YY.md", "+++\ncall=\"c\"\ntitle=\"t\"\n+++\nx"),
            "text.xx_YY.md: the file's name: ",
        ),
        (
            with("text.es.md", "No fields"),
            "text.es.md: it must begin with fields",
        ),
        (
            with("text.es.md", "+++\ncall=\"c\"\ntitle=\"\"\n+++\nx"),
            "text.es.md: title: ",
        ),
        (
            with("text.es.md", "+++\ncall=\"c\"\ntitle=\"t\"\n+++\n"),
            "text.es.md: there is no text below",
        ),
        (
            with("news/a.md", &titled("published = \"04/10/2024\"")),
            "news/a.md: published: ",
        ),
        (
            with(
                "news/a.md",
                &titled("published = \"2024-10-04 15:48\"\nurl = \"javascript:1\""),
            ),
            "news/a.md: url: ",
        ),
        (
            with(
                "news/a.md",
                &titled("published = \"2024-10-04 15:48\"\nlanguage = \"Spanish!\""),
            ),
            "news/a.md: language: ",
        ),
        (
            with("news/a b.md", &titled("published = \"2024-10-04 15:48\"")),
            "news/a b.md: id: ",
        ),
        (
            with(
                "news/z.md",
                &titled("published = \"2024-10-04 15:48\"\nid = \"2024-08-29-suma-tu-firma\""),
            ),
            "news/z.md: id: another article has the same id",
        ),
        (Files::default(), "petition.toml: it is missing"),
    ] {
        let error = Folder::parse(&files, now()).unwrap_err().to_string();
        assert!(error.contains(expected), "{expected:?} not in:\n{error}");
    }
}

/// A text in Spanish of the sample, with this line above it.
fn with_share(share: &str) -> Files {
    let fields = format!("call = \"c\"\ntitle = \"t\"\n{share}");
    with("text.es.md", &format!("+++\n{fields}\n+++\n\nUno\n"))
}

#[test]
fn what_links_say_is_one_short_line_without_an_address() {
    let long = "ñ".repeat(200);
    let read = folder(&with_share(&format!("share = \" {long} \"")));
    assert_eq!(read.share_texts["es"], long);
    assert_eq!(read.share_texts.len(), 1);
    let longer = format!("share = \"{long}ñ\"");
    for (share, expected) in [
        (
            longer.as_str(),
            "it must be one line of 1 to 200 characters. Write",
        ),
        (
            "share = \" \"",
            "it must be one line of 1 to 200 characters. Write",
        ),
        (
            "share = \"a\\nb\"",
            "it must be one line of 1 to 200 characters. Write",
        ),
        (
            "share = \"Sign: https://example.org\"",
            "it has an address in it. Remove",
        ),
    ] {
        let error = Folder::parse(&with_share(share), now()).unwrap_err();
        let error = error.to_string();
        let expected = format!("text.es.md: share: {expected}");
        assert!(error.contains(&expected), "{expected:?} not in:\n{error}");
    }
}

#[tokio::test]
async fn what_links_say_changes_without_a_new_version_of_the_text() {
    let (_embedded, log) = empty_log().await;
    let first = folder(&with_share("share = \"Firmen\""));
    apply_briefly(&log, &first).await.unwrap();
    let before = load(&log, &first.slug).await.unwrap();
    assert_eq!(before.share_texts["es"], "Firmen");
    assert!(plan::plan(&before, &first).unwrap().is_empty());
    for (share, said) in [("share = \"Firmá\"", Some("Firmá")), ("", None)] {
        let edited = folder(&with_share(share));
        let state = load(&log, &first.slug).await.unwrap();
        let steps = plan::plan(&state, &edited).unwrap();
        let whats: Vec<_> = steps.iter().map(|step| step.what.as_str()).collect();
        assert_eq!(whats, ["Set what links that share it say"]);
        apply_briefly(&log, &edited).await.unwrap();
        let state = load(&log, &first.slug).await.unwrap();
        assert_eq!(state.share_texts.get("es").map(String::as_str), said);
        assert_eq!(state.texts["es"].version, before.texts["es"].version);
    }
}

#[test]
fn all_mistakes_are_named_at_once() {
    let mut files = with_line("iban", "iban = \"x\"");
    files.texts.insert("text.es.md".into(), "x".into());
    assert_eq!(Folder::parse(&files, now()).unwrap_err().0.len(), 2);
}

#[test]
fn files_from_windows_are_read_too() {
    let files = with(
        "text.es.md",
        "\u{feff}+++\r\ncall = \"c\"\r\ntitle = \"t\"\r\n+++\r\n\r\nUno\r\n\r\nDos\r\n",
    );
    assert_eq!(folder(&files).texts["es"].body, "Uno\n\nDos");
}

#[tokio::test]
async fn applying_twice_leaves_nothing_to_do() {
    let (_embedded, log) = empty_log().await;
    let folder = folder(&files::sample());
    apply_briefly(&log, &folder).await.unwrap();
    let state = load(&log, &folder.slug).await.unwrap();
    assert_eq!(state.set_status, PetitionStatus::Open);
    assert_eq!(state.articles.len(), 4);
    assert!(plan::plan(&state, &folder).unwrap().is_empty());
    apply_briefly(&log, &folder).await.unwrap();
    assert_eq!(
        load(&log, &folder.slug).await.unwrap().version,
        state.version
    );
}

#[tokio::test]
async fn only_what_was_edited_is_changed() {
    let (_embedded, log) = empty_log().await;
    apply_briefly(&log, &folder(&files::sample()))
        .await
        .unwrap();

    let mut files = with_line("open", "open = false");
    files.texts.remove("news/2024-07-30-spot-de-bullrich.md");
    let news = files
        .texts
        .get_mut("news/2024-08-29-suma-tu-firma.md")
        .unwrap();
    *news = news.replace("Sumá tu firma", "Sumen su firma");
    let edited = folder(&files);
    let state = load(&log, &edited.slug).await.unwrap();
    let plan = plan::plan(&state, &edited).unwrap();
    let whats: Vec<_> = plan.iter().map(|step| step.what.as_str()).collect();
    assert_eq!(
        whats,
        [
            "Correct the news 2024-08-29-suma-tu-firma",
            "Retract the news 2024-07-30-spot-de-bullrich",
            "Close the petition"
        ]
    );
    apply_briefly(&log, &edited).await.unwrap();
    let state = load(&log, &edited.slug).await.unwrap();
    assert_eq!(state.articles.len(), 3);
    assert!(plan::plan(&state, &edited).unwrap().is_empty());
}

#[tokio::test]
async fn the_email_that_thanks_can_be_turned_off_and_on() {
    let (_embedded, log) = empty_log().await;
    let sample = folder(&files::sample());
    assert!(
        sample.thank_you,
        "it is sent unless the folder says otherwise"
    );
    let mut files = files::sample();
    let fields = files.texts.get_mut("petition.toml").unwrap();
    fields.push_str("\nthank_you = false\n");
    let without = folder(&files);
    for (applied, no_thank_you) in [
        (&sample, false),
        (&without, true),
        (&without, true),
        (&sample, false),
    ] {
        apply_briefly(&log, applied).await.unwrap();
        let state = load(&log, &applied.slug).await.unwrap();
        assert_eq!(state.no_thank_you, no_thank_you);
        assert!(plan::plan(&state, applied).unwrap().is_empty());
    }
}

#[tokio::test]
async fn receipts_can_be_turned_off_and_on() {
    let (_embedded, log) = empty_log().await;
    let sample = folder(&files::sample());
    assert!(
        sample.receipts,
        "they are given unless the folder says otherwise"
    );
    let mut files = files::sample();
    let fields = files.texts.get_mut("petition.toml").unwrap();
    fields.push_str("\nreceipts = false\n");
    let without = folder(&files);
    for (applied, no_receipts) in [(&sample, false), (&without, true), (&sample, false)] {
        apply_briefly(&log, applied).await.unwrap();
        let state = load(&log, &applied.slug).await.unwrap();
        assert_eq!(state.no_receipts, no_receipts);
        assert!(plan::plan(&state, applied).unwrap().is_empty());
    }
}

#[tokio::test]
async fn what_is_fixed_cannot_be_edited() {
    let (_embedded, log) = empty_log().await;
    apply_briefly(&log, &folder(&files::sample()))
        .await
        .unwrap();
    let edited = folder(&with_line("time_zone", "time_zone = \"UTC\""));
    let state = load(&log, &edited.slug).await.unwrap();
    let error = plan::plan(&state, &edited).unwrap_err().to_string();
    assert!(
        error.contains("petition.toml: time_zone: it has been"),
        "{error}"
    );
}

/// The sample on the disk, with one more file.
fn on_disk(path: &str, content: &str) -> Result<Files, problem::Problem> {
    let folder = tempfile::tempdir().unwrap();
    for (path, content) in with(path, content).texts {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, content).unwrap();
    }
    Files::read(folder.path())
}

#[test]
fn a_news_file_of_another_kind_is_named_and_not_passed_over() {
    let problem = on_disk("news/2024-07-30-spot.markdown", "x").unwrap_err();
    assert!(
        problem
            .to_string()
            .contains("news/2024-07-30-spot.markdown")
    );
    assert!(problem.to_string().contains("End its name with .md"));
    assert!(on_disk("news/.DS_Store", "x").is_ok());
    assert!(on_disk("notes.txt", "x").is_ok());
}

#[test]
fn what_no_item_could_hold_is_refused_before_anything_is_written() {
    let problem = on_disk("text.en.md", &"x".repeat(65_537)).unwrap_err();
    assert!(
        problem.to_string().contains("it has 65537 bytes"),
        "{problem}"
    );

    let mut files = files::sample();
    let text = files.texts["text.en.md"].clone();
    for language in ["en", "es", "fr", "pt", "de", "it"] {
        // An ampersand is five bytes of HTML.
        let number = if language == "pt" { 12_001 } else { 12_000 };
        let long = format!("{text}\n\n{}", "&".repeat(number));
        files.texts.insert(format!("text.{language}.md"), long);
    }
    let problems = Folder::parse(&files, now()).unwrap_err().to_string();
    assert!(problems.contains("all texts together"), "{problems}");
    assert!(problems.contains("at most 262144"), "{problems}");
    assert!(
        problems.contains("(text.pt.md "),
        "the longest first: {problems}"
    );
}

/// A folder on disk with the sample and these files.
/// Each file is small, and all languages together have less HTML than is permitted.
#[tokio::test]
async fn what_only_together_is_too_large_is_refused_before_anything_is_written() {
    let mut files = files::sample();
    let tags = "aa ab af am ar as ay az ba be bg bn bo br bs ca ce co cs cv cy da de dv dz ee el eo es et eu fa fi fo fr fy \
                ga gd gl gn gu gv ha he hi hr ht hu hy ia id ig ii is it ja jv ka ki kk kl km kn ko kw ky lb lg ln lo lt lu";
    let line = "\u{1f600}".repeat(300);
    for tag in tags.split(' ') {
        let text = format!(
            "+++\ncall = \"{line}\"\ntitle = \"{line}\"\nsubtitle = \"{line}\"\n+++\n\n{line}\n"
        );
        files.texts.insert(format!("text.{tag}.md"), text);
    }
    let (_embedded, log) = empty_log().await;
    let folder = folder(&files);
    let refused = apply_briefly(&log, &folder).await.unwrap_err().to_string();
    assert!(refused.contains("text.aa.md (1200 bytes)"), "{refused}");
    assert!(refused.contains("409600 is the most"), "{refused}");
    assert_eq!(load(&log, &folder.slug).await.unwrap().version, 0);
}

fn folder_with(more: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("news")).unwrap();
    let sample = files::sample().texts;
    let sample = sample
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()));
    for (path, content) in sample.chain(more.iter().copied()) {
        std::fs::write(folder.path().join(path), content).unwrap();
    }
    folder
}

#[test]
fn a_name_that_is_nearly_right_is_refused() {
    for name in [
        "text.es.md.txt",
        "Text.es.md",
        "text.es.MD",
        "text_es.md",
        "test.es.md",
        "News",
        "news.md",
        "New",
        "new",
        "newz",
        "news\\a.md",
        "petition.tml",
        "Petition.toml",
        "peititon.toml",
    ] {
        let folder = folder_with(&[(name, "+++\n+++\n")]);
        let problem = Files::read(folder.path()).unwrap_err().to_string();
        assert!(
            problem.contains(name) && problem.contains("nearly"),
            "{problem}"
        );
    }
}

#[test]
fn a_file_that_nothing_is_made_of_is_named() {
    let folder = folder_with(&[("river.txt", ""), ("README.md", ""), (".DS_Store", "")]);
    assert_eq!(Files::read(folder.path()).unwrap().unused, ["river.txt"]);
}

#[tokio::test]
async fn articles_are_not_retracted_because_their_folder_is_gone() {
    let (_embedded, log) = empty_log().await;
    let folder = Folder::parse(&files::sample(), now()).unwrap();
    apply_briefly(&log, &folder).await.unwrap();
    let moved = folder_with(&[]);
    std::fs::rename(moved.path().join("news"), moved.path().join("old")).unwrap();
    let moved = Folder::parse(&Files::read(moved.path()).unwrap(), now()).unwrap();
    let state = load(&log, &moved.slug).await.unwrap();
    assert_eq!(plan::plan(&state, &moved).unwrap().len(), 0);
}

#[test]
fn a_folder_that_is_none_and_a_pipe_are_refused() {
    let folder = folder_with(&[]);
    let news = folder.path().join("news");
    std::fs::remove_dir_all(&news).unwrap();
    let refused = || Files::read(folder.path()).unwrap_err().to_string();
    std::fs::write(&news, "").unwrap();
    let problem = refused();
    assert!(
        problem.contains("news: it is a file") && problem.contains("folder news with one file"),
        "{problem}"
    );
    std::fs::remove_file(&news).unwrap();
    std::os::unix::fs::symlink("nowhere", &news).unwrap();
    assert!(refused().contains("news: it is a link"));
    std::fs::remove_file(&news).unwrap();
    let made = std::process::Command::new("mkfifo").arg(&news).status();
    assert!(made.unwrap().success());
    assert!(refused().contains("news: it is a file"));
    std::fs::remove_file(&news).unwrap();
    std::fs::create_dir_all(folder.path().join("text.fr.md")).unwrap();
    let problem = Files::read(folder.path()).unwrap_err().to_string();
    assert!(
        problem.contains("text.fr.md: it is not a file"),
        "{problem}"
    );
}

#[test]
fn what_nobody_would_see_is_refused_with_its_line() {
    for (path, content, says) in [
        (
            "text.en.md",
            titled_body("\u{200b}", "Body"),
            "title: there is nothing to see",
        ),
        (
            "text.en.md",
            titled_body("A\\u2028B", "Body"),
            "title: it must be one line",
        ),
        (
            "text.en.md",
            titled_body("A\\rB", "Body"),
            "title: it must be one line",
        ),
        (
            "text.en.md",
            titled_body("Title", "\u{feff}"),
            "no text below",
        ),
        (
            "text.en.md",
            titled_body("Title", "Text\n\n![Our river](r.jpg)"),
            "line 8: there is no picture \"r.jpg\" in the folder",
        ),
        (
            "text.en.md",
            titled_body("Title", "[call](tel:+34600000000)"),
            "line 6: the link",
        ),
    ] {
        let problems = Folder::parse(&with(path, &content), now())
            .unwrap_err()
            .to_string();
        assert!(problems.contains(says), "{says}: {problems}");
    }
}

fn titled_body(title: &str, body: &str) -> String {
    format!("+++\ncall = \"Sign\"\ntitle = \"{title}\"\n+++\n\n{body}\n")
}

#[tokio::test]
async fn a_promise_about_names_is_set_before_the_petition_opens_and_never_lowered() {
    let (_embedded, log) = empty_log().await;
    let promising = |number: u64| {
        let line = format!("open = true\nnames_from = {number}");
        folder(&with_line("open", &line))
    };
    let steps = plan::plan(&Petition::default(), &promising(100)).unwrap();
    let place = |what: &str| steps.iter().position(|step| step.what == what);
    let promised = place("Set the promise about names");
    assert!(promised.is_some() && promised < place("Open the petition"));
    apply_briefly(&log, &promising(100)).await.unwrap();
    for less in [promising(99), folder(&files::sample())] {
        let refused = apply_briefly(&log, &less).await.unwrap_err().to_string();
        assert!(
            refused
                .contains("petition.toml: names_from: the petition was open with names_from = 100"),
            "{refused}"
        );
    }
    apply_briefly(&log, &promising(101)).await.unwrap();
    let petition = load(&log, &promising(101).slug).await.unwrap();
    assert_eq!(petition.names_from.map(|it| it.get()), Some(101));
}
