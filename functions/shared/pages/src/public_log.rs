//! The page about the public log, and the page that checks a receipt in the browser.

use std::borrow::Cow;

use askama::Template;
use jiff::Timestamp;
use languages::Language;
use views::public_log::{Lag, Logged, PublishedLog};

use crate::{counted, time};

/// The log has petitions in several time zones.
const ZONE: &str = "UTC";

/// The specifications that the files of a log follow.
const FORMATS: [&str; 5] = [
    "c2sp.org/tlog-tiles",
    "c2sp.org/tlog-checkpoint",
    "c2sp.org/tlog-cosignature",
    "c2sp.org/tlog-policy",
    "c2sp.org/tlog-proof",
];

/// What the public log proves, where it stands, and how to check it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Template)]
#[template(path = "public_log.html", whitespace = "minimize")]
pub struct PublicLogPage<'a> {
    /// The visitor's language.
    pub language: Language,
    /// The newest checkpoint; `None` before the first.
    pub log: Option<&'a PublishedLog>,
    /// How the log stands to what the site counts.
    pub lag: Lag,
    /// The site's address, which the command takes that checks the log.
    pub base_url: &'a str,
}

impl PublicLogPage<'_> {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    fn time(&self, at: &Timestamp) -> String {
        time::date_time_and_zone(self.language, *at, ZONE)
    }

    /// When the log was written last, if that is not where it should be.
    fn newest(&self, log: &PublishedLog) -> String {
        let values = [("time", self.time(&log.at).into())];
        self.language.text_with("log-newest", values)
    }

    fn entries(&self, log: &PublishedLog) -> String {
        self.language.number(log.size)
    }

    /// How many witnesses have cosigned, and when the last of them did.
    fn witnessed(&self, log: &PublishedLog) -> Cow<'static, str> {
        let witnesses = log.witnesses.len() as u64;
        let newest = log.witnesses.iter().filter_map(|one| one.cosigned_at).max();
        match newest {
            _ if witnesses == 0 => self.language.text("log-no-witnesses"),
            None => self
                .language
                .text_with("log-not-witnessed", [("witnesses", witnesses.into())])
                .into(),
            Some(at) => {
                let values = [
                    ("cosigned", (log.cosigned() as u64).into()),
                    ("witnesses", witnesses.into()),
                    ("time", self.time(&at).into()),
                ];
                self.language.text_with("log-witnessed", values).into()
            }
        }
    }

    fn petitions(&self) -> String {
        let history = self.language.text("history-title").into_owned();
        self.language
            .text_with("log-petitions", [("history", history.into())])
    }
}

/// The page that checks a receipt, by its script alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Template)]
#[template(path = "check.html", whitespace = "minimize")]
pub struct CheckPage {
    /// The visitor's language.
    pub language: Language,
    /// The number of the log.
    pub number: u64,
}

impl CheckPage {
    /// The page as HTML.
    #[must_use]
    pub fn render(&self) -> String {
        crate::html(self)
    }

    /// What the script says, by the names that it has for it. It fills in what is in braces.
    fn words(&self) -> Vec<(&'static str, String)> {
        let texts = [
            ("old", "check-old"),
            ("valid", "check-valid"),
            ("not-valid", "check-not-valid"),
            ("form", "check-form"),
            ("file-unreadable", "check-file-unreadable"),
            ("other-ended", "check-other-ended"),
            ("other-foreign", "check-other-foreign"),
            ("other-use", "check-other-use"),
            ("name-of-checkpoint", "log-file-checkpoint"),
            ("name-of-policy", "log-file-policy"),
            ("policy-wrong", "check-policy-wrong"),
            ("log-bad", "check-log-bad"),
            ("witness-bad", "check-witness-bad"),
            ("witness-none", "check-witness-none"),
            ("place-bad", "check-place-bad"),
            ("owner-alone", "check-owner-alone"),
            ("owner-bad", "check-owner-bad"),
            ("later-stopped", "check-later-stopped"),
            ("later-more", "check-later-more"),
            ("later-damaged", "check-later-damaged"),
            ("later-missing", "check-later-missing"),
            ("state-17", "counted-withdrawn"),
            ("state-18", "counted-disowned"),
            ("state-21", "counted-erased"),
            ("reason-1", "counted-automated"),
            ("reason-2", "counted-disposable-address"),
            ("reason-3", "counted-false-name"),
            ("reason-4", "counted-same-person"),
            ("reason-5", "counted-other"),
        ];
        let texts = texts.map(|(name, id)| (name, self.language.text(id).into_owned()));
        let filled = [
            ("other", "check-other"),
            ("log-good", "check-log-good"),
            ("witness-good", "check-witness-good"),
            ("witness-few", "check-witness-few"),
            ("place-good", "check-place-good"),
            ("owner-good", "check-owner-good"),
            ("later-reading", "check-later-reading"),
            ("later-counts", "check-later-counts"),
            ("later-not", "check-later-not"),
            ("later-other", "check-later-other"),
        ];
        let names = [
            "origin",
            "cosigned",
            "witnesses",
            "index",
            "size",
            "id",
            "read",
            "reason",
        ];
        let filled = filled.map(|(name, id)| {
            let values = names.map(|name| (name, format!("{{{name}}}").into()));
            (name, self.language.text_with(id, values))
        });
        texts.into_iter().chain(filled).collect()
    }
}

/// What the public log says of a petition, for the page about its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoggedLines<'a> {
    /// The newest checkpoint.
    pub log: &'a PublishedLog,
    /// Where the petition stands at that checkpoint.
    pub logged: &'a Logged,
    /// Whether the petition shows something that is not in the log yet.
    pub is_behind: bool,
}

impl LoggedLines<'_> {
    /// The lines of the count that the log has, with their labels. Those of rare facts are there if they are not zero.
    pub(crate) fn lines(&self, language: Language) -> Vec<(Cow<'static, str>, String)> {
        let count = |(name, number): (String, u64)| {
            let label = counted::label_of_line(&name)?;
            let is_rare = !matches!(name.as_str(), "confirmed" | "withdrawn" | "erased");
            (!is_rare || number > 0).then(|| (language.text(label), language.number(number)))
        };
        self.logged
            .in_order()
            .into_iter()
            .filter_map(count)
            .collect()
    }

    /// When, and of how many entries.
    pub(crate) fn as_of(&self, language: Language, time_zone: &str) -> String {
        let time = time::date_time_and_zone(language, self.log.at, time_zone);
        let values = [("time", time.into()), ("entries", self.log.size.into())];
        language.text_with("log-count-as-of", values)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn log(witnesses: &[Option<&str>]) -> PublishedLog {
        let witness = |at: &Option<&str>| views::public_log::Witness {
            name: "witness.example".to_owned(),
            cosigned_at: at.map(|at| at.parse().unwrap()),
        };
        PublishedLog {
            number: 1,
            origin: "sign.example.org/public-log/1".to_owned(),
            key: "sign.example.org/public-log/1+f04d2f7d+AYqI".to_owned(),
            size: 12_345,
            root: "vohheM31ddATUfxLECNQ+N/ElY0ln/2uJ0elorAiiLI=".to_owned(),
            at: "2026-11-27T14:03:00Z".parse().unwrap(),
            note: "note".to_owned(),
            needed: 1,
            ended: None,
            witnesses: witnesses.iter().map(witness).collect(),
        }
    }

    fn page(log: Option<&PublishedLog>) -> String {
        let language = Language::ENGLISH;
        let base_url = "https://sign.example.org";
        PublicLogPage {
            language,
            log,
            lag: Lag::InTime,
            base_url,
        }
        .render()
    }

    #[test]
    fn a_log_that_is_behind_says_since_when_and_promises_nothing() {
        let log = log(&[]);
        let of = |log, lag| {
            let page = PublicLogPage {
                language: Language::ENGLISH,
                log,
                lag,
                base_url: "https://sign.example.org",
            };
            page.render()
        };
        let (promise, behind) = ("less than a minute", "No signature is lost");
        let newest = "The newest checkpoint of the log is from 27 November 2026, 14:03";
        let late = of(Some(&log), Lag::Behind);
        assert!(late.contains(behind) && late.contains(newest), "{late}");
        assert!(!late.contains(promise), "{late}");
        let first = of(None, Lag::Behind);
        assert!(first.contains(behind) && !first.contains(promise));
        for in_time in [of(Some(&log), Lag::InTime), of(None, Lag::InTime)] {
            assert!(in_time.contains(promise) && !in_time.contains(behind));
        }
        // Neither is known to be true.
        let perhaps = of(Some(&log), Lag::Perhaps);
        assert!(perhaps.contains(newest), "{perhaps}");
        for perhaps in [perhaps, of(None, Lag::Perhaps)] {
            assert!(!perhaps.contains(promise) && !perhaps.contains(behind));
        }
    }

    #[test]
    fn the_files_and_the_logs_that_have_ended_are_linked() {
        let first = page(Some(&log(&[])));
        for path in ["checkpoint", "policy"] {
            assert!(
                first.contains(&format!("href=\"/public-log/1/{path}\"")),
                "{path}"
            );
        }
        assert!(first.contains("href=\"https://c2sp.org/tlog-tiles\""));
        let command = "verify.py log https://sign.example.org/public-log/1 sign.example.org/public-log/1+f04d2f7d+AYqI";
        assert!(first.contains(command), "{first}");
        assert!(!first.contains("which have ended"));
        let third = PublishedLog {
            number: 3,
            ..log(&[])
        };
        let third = page(Some(&third));
        assert!(third.contains("which have ended"));
        let path = |number| format!("href=\"/public-log/{number}/checkpoint\"");
        for number in 1..=2 {
            assert!(third.contains(&path(number)), "{number}");
        }
        // The second never existed.
        let fourth = PublishedLog {
            number: 4,
            ended: Some(vec![3, 1]),
            ..log(&[])
        };
        let fourth = page(Some(&fourth));
        let linked = [1, 2, 3].map(|number| fourth.contains(&path(number)));
        assert_eq!(linked, [true, false, true]);
        let none_before = PublishedLog {
            number: 4,
            ended: Some(Vec::new()),
            ..log(&[])
        };
        assert!(!page(Some(&none_before)).contains("which have ended"));
    }

    #[test]
    fn the_page_says_who_has_witnessed_the_log_and_that_nobody_has() {
        let at = Some("2026-11-27T14:03:10Z");
        let witnessed = page(Some(&log(&[at, None, Some("2026-11-27T14:02:59Z")])));
        assert!(witnessed.contains("Witnessed by 2 of 3, 27 November 2026"));
        assert!(witnessed.contains("12,345"), "{witnessed}");
        assert!(page(Some(&log(&[None, None]))).contains("Not witnessed yet by any of 2"));
        assert!(page(Some(&log(&[]))).contains("could show different logs"));
    }

    #[test]
    fn before_the_first_entry_the_page_says_so_and_shows_no_state() {
        let html = page(None);
        assert!(html.contains("Nothing has been published in the log yet."));
        assert!(!html.contains("Root hash"));
        assert!(html.contains("countersign audit https://sign.example.org"));
    }

    #[test]
    fn every_word_of_the_script_is_there_with_what_the_script_fills_in() {
        let language = Language::ENGLISH;
        let words = CheckPage {
            language,
            number: 1,
        }
        .words();
        let of = |wanted: &str| {
            let mut found = words.iter().filter(|(name, _)| *name == wanted);
            found.next().map(|(_, text)| text.as_str())
        };
        let place = "Place in the log: entry {index}, below {size}.";
        assert_eq!(of("place-good"), Some(place));
        for (name, text) in &words {
            assert!(!text.contains("{$"), "{name}: {text}");
        }
        // As the script names them: `words.logGood` is `data-log-good`.
        let script = crate::assets::CHECK;
        let asked = ["words.", "fill(\"", "wrong(\""].map(|before| script.split(before).skip(1));
        for name in asked.into_iter().flatten() {
            let is_letter = |letter: char| letter.is_ascii_alphanumeric();
            let name: String = name
                .chars()
                .take_while(|letter| is_letter(*letter))
                .collect();
            let dashed = name.chars().flat_map(|letter| {
                let before = letter.is_ascii_uppercase().then_some('-');
                before.into_iter().chain([letter.to_ascii_lowercase()])
            });
            let dashed: String = dashed.collect();
            let is_address = matches!(name.as_str(), "check" | "number" | "policy");
            assert!(is_address || of(&dashed).is_some(), "{name}");
        }
    }

    #[test]
    fn a_petition_shows_the_lines_of_the_log_and_rare_ones_only_if_there_are_any() {
        let lines = [("confirmed", 7), ("invalidated_disposable_address", 3)];
        let logged = Logged {
            size: 9,
            lines: lines.map(|(name, number)| (name.to_owned(), number)).into(),
            ..Logged::default()
        };
        let log = log(&[]);
        let lines = LoggedLines {
            log: &log,
            logged: &logged,
            is_behind: false,
        };
        let labels: Vec<_> = lines
            .lines(Language::ENGLISH)
            .into_iter()
            .map(|(label, number)| format!("{label}: {number}"))
            .collect();
        let expected = [
            "Confirmed: 7",
            "Withdrawn: 0",
            "Erased: 0",
            "Invalidated: disposable email address: 3",
        ];
        assert_eq!(labels, expected);
    }
}
