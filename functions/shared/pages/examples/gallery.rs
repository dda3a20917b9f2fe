//! Writes every page in every language into a folder, to look at: `cargo run -p pages --example gallery -- FOLDER`.
#![expect(clippy::unwrap_used, reason = "whoever runs it reads the panic")]

use std::path::Path;

use jiff::Timestamp;
use languages::{Language, Reader, Written};
use pages::{
    CheckMailPage, ConfirmPage, ConfirmedPage, Field, FieldError, Link, Notice, NoticePage,
    Problem, SignaturePage, Standing,
};
use views::petition::PetitionStatus;

#[path = "../tests/sample/mod.rs"]
mod sample;

use sample::{BASE, TITLE, URL, choices, sample, signature};

fn main() {
    let folder = std::env::args().nth(1).unwrap();
    std::fs::create_dir_all(&folder).unwrap();
    for language in Language::all() {
        for (name, html) in pages(language) {
            let file = format!("{name}-{language}.html");
            std::fs::write(Path::new(&folder).join(file), html).unwrap();
        }
    }
}

fn pages(language: Language) -> Vec<(String, String)> {
    let page = |name: &str, html| (name.to_owned(), html);
    let check_mail = CheckMailPage {
        language,
        petition_title: Written::new(TITLE, "en"),
        petition_url: URL,
        is_open: true,
        late_minutes: None,
    };
    let check_mail_late = CheckMailPage {
        late_minutes: Some(7),
        ..check_mail
    };
    let confirming = signature(Standing::Awaiting);
    let confirm = ConfirmPage {
        language,
        action: "/confirm/token",
        petition_title: Written::new(TITLE, "en"),
        personal: &confirming.personal,
        choices: &choices(),
        is_open: true,
    };
    let confirmed = ConfirmedPage {
        language,
        petition_title: Written::new(TITLE, "en"),
        petition_url: URL,
        query: "lang=en",
        is_open: true,
        own_page_url: Some("/signature/token"),
        link_url: "/petitions/polo-obrero/link?lang=en",
        confirmed: Some(1234),
    };
    let signature = SignaturePage {
        language,
        petition_title: Written::new(TITLE, "en"),
        petition_url: URL,
        time_zone: "America/Argentina/Buenos_Aires",
        action: "/signature/token",
        download: "/signature/token?format=json",
        text: Some(views::petition::TextVersion {
            language: "en",
            number: 1,
        }),
        slug: "polo-obrero",
        signature: &signature(Standing::Confirmed),
        done: None,
        now: Timestamp::now(),
    };
    let mut pages = vec![
        page("petition", sample(language).page()),
        page("problems", with_problems(language)),
        page("closed", closed(language)),
        page("check-mail", check_mail.render()),
        page("check-mail-late", check_mail_late.render()),
        page("confirm", confirm.render()),
        page("confirmed", confirmed.render()),
        page("signature", signature.render()),
    ];
    for notice in Notice::ALL {
        let link = Some(Link::to_petition(
            language,
            Reader::UNKNOWN,
            BASE,
            "polo-obrero",
        ));
        let html = NoticePage::new(language, notice, link).render();
        pages.push(page(&format!("notice-{notice:?}"), html));
    }
    pages
}

fn with_problems(language: Language) -> String {
    let mut sample = sample(language);
    for (name, typed) in [
        ("given_name", "María"),
        ("email", "maria@"),
        ("country", "AR"),
    ] {
        sample.form.typed.insert(name, typed.into());
    }
    sample.form.show_name = true;
    sample.form.errors = vec![
        FieldError::new(language, Field::COUNTRY, Problem::NotACountry),
        FieldError::new(language, Field::EMAIL, Problem::NotAnAddress),
    ];
    sample.page()
}

fn closed(language: Language) -> String {
    let mut sample = sample(language);
    let at = "2024-12-31T15:00:00Z".parse().unwrap();
    sample.petition.status = PetitionStatus::Closed { at };
    sample.page()
}
