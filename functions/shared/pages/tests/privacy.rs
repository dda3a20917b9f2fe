//! The page that says what happens to signers' data, and the way to it.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::BTreeMap;

use events::personal::AnswerKind;
use events::petition::{Consent, OwnField};
use languages::{Language, Written};
use pages::{KeptDays, PrivacyPage};
use views::petition::{Addressee, Organiser, OrganiserKind};

mod sample;

use sample::{Sample, TITLE, has, has_not, sample};

const KEPT: KeptDays = KeptDays {
    unconfirmed: 30,
    after_closing: None,
    mails: 90,
};

fn page(sample: &Sample, kept: KeptDays) -> String {
    let page = PrivacyPage {
        language: sample.form.language,
        petition_title: Written::new(TITLE, "en"),
        petition: &sample.petition,
        kept,
    };
    page.render()
}

#[test]
fn it_names_who_is_responsible_and_whom_the_petition_is_for() {
    let mut sample = sample(Language::ENGLISH);
    let html = page(&sample, KEPT);
    has(&html, "<a href=\"mailto:campaign@example.org\">");
    has_not(&html, "To deliver the petition");
    sample.petition.contact = None;
    has_not(&page(&sample, KEPT), "Responsible for your data");
    sample.petition.facts.organiser = Some(Organiser {
        name: "Ana <Ruiz>".into(),
        kind: OrganiserKind::Person,
        link: Some("https://example.org".into()),
    });
    let addressee = |name: &str| Addressee {
        name: name.into(),
        link: None,
    };
    sample.petition.facts.addressees = ["Ministry", "Council"].map(addressee).into();
    let html = page(&sample, KEPT);
    has(
        &html,
        "<a href=\"https://example.org\">Ana &#60;Ruiz&#62;</a>",
    );
    has(&html, "To deliver the petition to: Ministry; Council");
}

#[test]
fn it_says_what_is_stored_and_for_how_long_in_every_language() {
    let english = page(&sample(Language::ENGLISH), KEPT);
    has(
        &english,
        "Encrypted: Given name; Family name; Email address; City; Occupation or organisation; Comment",
    );
    for language in Language::all() {
        let sample = sample(language);
        let html = page(&sample, KEPT);
        assert_eq!(html.matches("<dt>").count(), 4, "{language}");
        let kept = KeptDays {
            after_closing: Some(1),
            ..KEPT
        };
        assert_eq!(page(&sample, kept).matches("<dt>").count(), 5, "{language}");
    }
}

#[test]
fn consents_and_questions_are_marked_with_their_language_where_the_page_has_another() {
    let in_portuguese = |words: &str| BTreeMap::from([("pt".to_owned(), words.to_owned())]);
    let mut sample = sample(Language::ENGLISH);
    sample.petition.form.consents = vec![Consent {
        id: "show_comment".into(),
        texts: in_portuguese("Mostrem <o meu> comentário"),
        covers: Vec::new(),
        version: Some(1),
    }];
    sample.petition.form.own = vec![OwnField {
        id: "river".into(),
        kind: AnswerKind::Text,
        required: false,
        labels: in_portuguese("Que rio?"),
        help: BTreeMap::new(),
        max_length: 100,
        lines: false,
        options: Vec::new(),
    }];
    let of = |language| {
        let page = PrivacyPage {
            language,
            petition_title: Written::new(TITLE, "pt"),
            petition: &sample.petition,
            kept: KEPT,
        };
        page.render()
    };
    let marked = |words| format!("<span lang=\"pt\" dir=\"ltr\">{words}</span>");
    let consent = "Mostrem &#60;o meu&#62; comentário";
    let english = of(Language::ENGLISH);
    has(
        &english,
        &format!("Only if you chose it: {}</li>", marked(consent)),
    );
    has(&english, "Encrypted: Given name; Family name");
    has(&english, &format!("; {}", marked("Que rio?")));
    let arabic = of(Language::from_tag("ar").unwrap());
    has(&arabic, &marked(consent));
    has(&arabic, &marked("Que rio?"));
    let portuguese = of(Language::from_tag("pt").unwrap());
    has(&portuguese, &format!(": {consent}</li>"));
    has_not(&portuguese, "<span lang=\"pt\"");
}

#[test]
fn the_form_and_the_foot_of_the_page_lead_to_it() {
    let html = sample(Language::ENGLISH).page();
    let link = "<a href=\"/petitions/polo-obrero/privacy?lang=en\">Privacy</a>";
    assert_eq!(html.matches(link).count(), 2);
    let (_, foot) = html.split_once("<footer").unwrap();
    has(foot, link);
}
