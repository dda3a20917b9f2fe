//! Pictures in a folder: what is refused, what is stored, and what becomes of those that are taken away.

use std::fs;
use std::io::Cursor;

use event_store::{PetitionLog, Tables};
use events::ids::Slug;
use image::{ImageFormat, RgbImage};
use one_machine::pictures::shown;

use super::*;

/// A folder on the disk, since pictures are read from there.
struct Written(tempfile::TempDir);

const TOML: &str =
    "slug = \"rivers\"\ndefault_language = \"en\"\ntime_zone = \"UTC\"\nopen = true\n";
const PICTURE: &str = "[picture]\nfile = \"river.png\"\nalt.en = \"Foam on brown water\"\n";
const ORGANISER: &str = "[organiser]\nname = \"Us\"\nis = \"organisation\"\npicture = \"us.png\"\n";

impl Written {
    /// With a text in English that shows `bridge.png`, and these tables in `petition.toml`.
    fn new(tables: &str) -> Self {
        let written = Self(tempfile::tempdir().unwrap());
        written.toml(tables);
        written.text("en", "Look:\n\n![An old bridge](bridge.png)");
        let files = [
            ("river.png", 1000, 320),
            ("bridge.png", 970, 120),
            ("us.png", 300, 120),
        ];
        for (name, width, height) in files {
            written.write(name, &png(width, height));
        }
        written
    }

    fn toml(&self, tables: &str) {
        self.write("petition.toml", format!("{TOML}{tables}").as_bytes());
    }

    fn text(&self, language: &str, body: &str) {
        let name = format!("text.{language}.md");
        self.write(&name, titled_body("Rivers", body).as_bytes());
    }

    fn write(&self, name: &str, content: &[u8]) {
        fs::write(self.0.path().join(name), content).unwrap();
    }

    fn remove(&self, name: &str) {
        fs::remove_file(self.0.path().join(name)).unwrap();
    }

    fn read(&self) -> Folder {
        Folder::parse(&Files::read(self.0.path()).unwrap(), now()).unwrap()
    }

    fn refusal(&self) -> String {
        let files = Files::read(self.0.path()).unwrap();
        Folder::parse(&files, now()).unwrap_err().to_string()
    }
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let image = RgbImage::from_pixel(width, height, image::Rgb([120, 90, 60]));
    image.write_to(&mut bytes, ImageFormat::Png).unwrap();
    bytes.into_inner()
}

/// Where a folder is applied to.
struct Site {
    embedded: embedded_dynamodb::Embedded,
    log: PetitionLog,
    data: tempfile::TempDir,
}

impl Site {
    async fn new() -> Self {
        let (embedded, log) = empty_log().await;
        let data = tempfile::tempdir().unwrap();
        Self {
            embedded,
            log,
            data,
        }
    }

    fn store(&self) -> PictureStore {
        PictureStore::Folder(PictureFolder::of(self.data.path()))
    }

    async fn apply(&self, folder: &Folder) -> Result<Vec<String>, Failure> {
        append(&self.log, &self.store(), folder, show::briefly).await
    }

    async fn state(&self) -> events::petition::Petition {
        load(&self.log, &Slug::parse("rivers").unwrap())
            .await
            .unwrap()
    }

    /// The names of all files.
    fn files(&self) -> Vec<String> {
        let folder = PictureFolder::of(self.data.path());
        let entries = fs::read_dir(folder.path()).into_iter().flatten();
        let mut names: Vec<_> = entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    async fn clean(&self) -> usize {
        let shown = shown(&self.embedded.client(), &Tables::default().petition_log).await;
        let folder = PictureFolder::of(self.data.path());
        let later = std::time::SystemTime::now() + std::time::Duration::from_secs(9_999);
        folder.clean(&shown.unwrap(), later, false).unwrap().len()
    }
}

#[test]
fn each_mistake_names_its_place_and_what_to_do() {
    let cases: &[(&str, &str, &[&str])] = &[
        (
            "[picture]\nfile = \"sea.jpg\"\nalt.en = \"Sea\"\n",
            "",
            &["petition.toml: picture.file: there is no picture \"sea.jpg\" in the folder. Copy"],
        ),
        (
            "[picture]\nfile = \"River.PNG\"\nalt.en = \"River\"\n",
            "",
            &["there is no picture \"River.PNG\" in the folder; there is \"river.png\""],
        ),
        (
            "[picture]\nfile = \"../river.png\"\nalt.en = \"River\"\n",
            "",
            &["picture.file: there is no picture \"../river.png\""],
        ),
        (
            "[picture]\nfile = \"river.png\"\n",
            "",
            &["missing field `alt`"],
        ),
        (
            "[picture]\nfile = \"river.png\"\nalt.es = \"Río\"\n",
            "",
            &[
                "petition.toml: picture.alt: there is no alt.en. Say",
                "petition.toml: picture.alt: alt.es belongs to no text",
            ],
        ),
        (
            "[picture]\nfile = \"river.png\"\nalt.en = \" \"\n",
            "",
            &["petition.toml: picture.alt: there is nothing to see"],
        ),
        (
            "[picture]\nfile = \"river.png\"\nalt.en = \"River\"\nwidth = 3\n",
            "",
            &["unknown field `width`"],
        ),
        (
            "[organiser]\nname = \"Us\"\nis = \"person\"\npicture = \"me.png\"\n",
            "",
            &["petition.toml: organiser.picture: there is no picture \"me.png\""],
        ),
        (
            "",
            "a\n\n![b](sea.jpg)\n![c](sea.jpg)",
            &[
                "text.en.md: line 8: there is no picture \"sea.jpg\"",
                "text.en.md: line 9: there is no picture \"sea.jpg\"",
            ],
        ),
        (
            "",
            "a ![b](https://example.org/c.png)",
            &["text.en.md: line 6: the picture \"https://example.org/c.png\" would not be shown"],
        ),
        (
            "",
            "a\n\n![](bridge.png)",
            &["text.en.md: line 8: this picture has no words"],
        ),
        (
            "",
            "a ![b](moving.gif)",
            &["moving.gif: it is not a JPEG, PNG or WebP picture. Save"],
        ),
        (
            "",
            "a ![b](words.jpg)",
            &["words.jpg: it is not a JPEG, PNG or WebP picture"],
        ),
        (
            "",
            "a ![b](half.png)",
            &["half.png: it is damaged or breaks off"],
        ),
        ("", "a ![b](link.png)", &["link.png: it is not a file"]),
        ("", "a ![b](folder.png)", &["folder.png: it is not a file"]),
    ];
    for (tables, body, expected) in cases {
        let written = Written::new(tables);
        if !body.is_empty() {
            written.text("en", body);
        }
        written.write("moving.gif", b"GIF89a");
        written.write("words.jpg", b"words");
        written.write("half.png", &png(100, 100)[..90]);
        fs::create_dir(written.0.path().join("folder.png")).unwrap();
        let link = written.0.path().join("link.png");
        std::os::unix::fs::symlink(written.0.path().join("river.png"), link).unwrap();
        let refusal = written.refusal();
        for part in *expected {
            assert!(refusal.contains(part), "{part:?} not in:\n{refusal}");
        }
    }
    let written = Written::new("");
    let many: String = (0..21).map(|n| format!("a ![b]({n}.png)\n\n")).collect();
    written.text("en", &many);
    let refusal = written.refusal();
    assert!(
        refusal.contains("the folder shows 21 pictures. Show at most 20"),
        "{refusal}"
    );
}

#[test]
fn an_article_shows_pictures_like_a_text() {
    let written = Written::new("");
    fs::create_dir(written.0.path().join("news")).unwrap();
    let article = |body: &str| written.write("news/a.md", articles::article(body).as_bytes());
    article("a ![b](river.png)");
    let folder = written.read();
    assert!(folder.pictures.shown.files.contains_key("river.png"));
    assert!(folder.articles["a"].body.is_some());
    article("a\n\n![b](sea.png)");
    let refusal = written.refusal();
    assert!(
        refusal.contains("news/a.md: line 8: there is no picture \"sea.png\""),
        "{refusal}"
    );
}

#[test]
fn what_is_not_shown_and_what_is_small_is_noted() {
    let written = Written::new("");
    written.write("petition photo.JPG", b"whatever");
    written.write("bridge.png", &png(300, 200));
    let folder = written.read();
    assert_eq!(folder.unused, ["petition photo.JPG", "river.png", "us.png"]);
    assert_eq!(
        folder.notes,
        [
            "bridge.png: it is 300 pixels wide and is not shown larger; 1600 pixels look sharp on every screen"
        ]
    );
}

/// macOS writes names of files with letters and accents apart.
#[test]
fn a_name_with_accents_is_found_however_a_system_writes_it() {
    let written = Written::new("");
    written.write("ri\u{301}o.png", &png(1000, 100));
    for name in ["r\u{ed}o.png", "ri\u{301}o.png"] {
        written.text("en", &format!("Look: ![Foam]({name})"));
        let folder = written.read();
        assert!(
            folder.pictures.shown.files.contains_key("r\u{ed}o.png"),
            "{name}"
        );
    }
}

#[tokio::test]
async fn pictures_are_stored_once_and_applying_them_again_changes_nothing() {
    let site = Site::new().await;
    let written = Written::new(&format!("{PICTURE}{ORGANISER}"));
    let folder = written.read();
    assert_eq!(folder.notes, [""; 0]);
    assert!(site.apply(&folder).await.unwrap().is_empty());
    let pictures = site.state().await.pictures;
    assert_eq!(pictures, folder.pictures.shown);
    let (own, alt) = pictures.of_petition().unwrap();
    assert_eq!(
        (own.width, own.webp.as_slice()),
        (1000, &[480, 960, 1000][..])
    );
    assert_eq!(alt["en"], "Foam on brown water");
    assert_eq!(pictures.of_organiser().unwrap().webp, [96, 192]);
    let mut expected: Vec<_> = pictures
        .files
        .values()
        .flat_map(|it| it.files())
        .map(|it| it.to_string())
        .collect();
    expected.sort();
    assert_eq!(site.files(), expected);

    let version = site.state().await.version;
    let place = PictureFolder::of(site.data.path());
    let times = || {
        let files = expected.iter().map(|name| place.path().join(name));
        files
            .map(|file| file.metadata().unwrap().modified().unwrap())
            .collect::<Vec<_>>()
    };
    let before = times();
    assert!(
        plan::plan(&site.state().await, &written.read())
            .unwrap()
            .is_empty()
    );
    assert!(site.apply(&written.read()).await.unwrap().is_empty());
    assert_eq!((site.state().await.version, times()), (version, before));

    // After a restored backup, say.
    fs::remove_file(place.path().join(&expected[0])).unwrap();
    site.apply(&written.read()).await.unwrap();
    assert_eq!(site.files(), expected);
}

#[tokio::test]
async fn a_picture_that_is_taken_away_is_named_and_its_files_go() {
    let site = Site::new().await;
    let written = Written::new(PICTURE);
    site.apply(&written.read()).await.unwrap();
    assert_eq!(site.files().len(), 4 + 4);
    assert_eq!(site.clean().await, 0);

    // Another picture under the same name, and the first one under another.
    written.write("bridge.png", &png(980, 99));
    let steps = plan::plan(&site.state().await, &written.read()).unwrap();
    assert_eq!(steps.len(), 1);
    assert!(
        steps[0].before.contains("bridge.png: 970 × 120 pixels"),
        "{}",
        steps[0].before
    );
    assert!(
        steps[0].after.contains("bridge.png: 980 × 99 pixels"),
        "{}",
        steps[0].after
    );
    assert_eq!(site.apply(&written.read()).await.unwrap(), ["bridge.png"]);
    assert_eq!(site.clean().await, 4);
    fs::rename(
        written.0.path().join("river.png"),
        written.0.path().join("water.png"),
    )
    .unwrap();
    written.toml(&PICTURE.replace("river.png", "water.png"));
    assert_eq!(site.apply(&written.read()).await.unwrap(), [""; 0]);
    assert_eq!(site.clean().await, 0);

    written.toml("");
    written.text("en", "No pictures any more.");
    let mut gone = site.apply(&written.read()).await.unwrap();
    gone.sort();
    assert_eq!(gone, ["bridge.png", "water.png"]);
    assert!(site.state().await.pictures.is_empty());
    assert_eq!(site.clean().await, 8);
    assert_eq!(site.files(), [""; 0]);
    assert_eq!(site.apply(&written.read()).await.unwrap(), [""; 0]);
}

#[tokio::test]
async fn nothing_is_appended_if_a_picture_cannot_be_stored() {
    let site = Site::new().await;
    let written = Written::new(PICTURE);
    let error = append(
        &site.log,
        &PictureStore::Nowhere,
        &written.read(),
        show::briefly,
    )
    .await;
    let error = error.unwrap_err().to_string();
    assert!(error.contains("CloudFront=true"), "{error}");
    // The folder of the pictures cannot be made.
    fs::write(site.data.path().join("pictures"), "a file").unwrap();
    let error = site.apply(&written.read()).await.unwrap_err().to_string();
    assert!(error.contains("so the petition was not changed"), "{error}");
    assert_eq!(site.state().await.version, 0);
    // Without pictures nobody needs a place for them.
    written.toml("");
    written.text("en", "No pictures.");
    written.remove("bridge.png");
    append(
        &site.log,
        &PictureStore::Nowhere,
        &written.read(),
        show::briefly,
    )
    .await
    .unwrap();
}

#[test]
fn a_folder_without_pictures_is_as_it_was() {
    let folder = folder(&files::sample());
    assert!(folder.pictures.shown.is_empty() && folder.pictures.originals.is_empty());
}
