//! Writes every page in every language into a folder, to look at: `cargo run -p pages --example gallery -- FOLDER`.
#![expect(clippy::unwrap_used, reason = "whoever runs it reads the panic")]

use std::path::Path;

use events::ids::SignerKind;
use jiff::Timestamp;
use jiff::ToSpan;
use languages::{Language, Reader, Written};
use pages::{
    AccessibilityPage, AddressConfirmPage, AddressPage, AddressSentPage, Again, ArticlePage,
    CheckMailPage, CheckPage, ConfirmPage, ConfirmedPage, CorrectionPage, CorrectionProblem, Field,
    FieldError, Fields, HistoryPage, KeptDays, Link, Notice, NoticePage, Offer, PlacesPage,
    PrivacyPage, Problem, PublicLogPage, SecondStepPage, Sent, SharePage, Shared, SignForm,
    Signature, SignaturePage, Standing, UnsubscribePage,
};
use views::article::{Article, WholeArticle};
use views::count::Day;
use views::petition::ShownPlaces;
use views::petition::{
    Addressee, Facts, Organiser, OrganiserKind, Outcome, OutcomeKind, OutcomeText, PetitionStatus,
    ReachedGoal,
};
use views::places::PlacesTable;
use views::public_log::{Lag, PublishedLog, Witness};

#[path = "../tests/sample/mod.rs"]
mod sample;

use sample::{
    BASE, TITLE, URL, choices, endorse_page, endorsed, organisations_page, promising, sample,
    signature,
};

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

/// What is shared of the sample.
fn shared() -> Shared<'static> {
    Shared {
        title: Written::new(TITLE, "en"),
        text: Some("Bread is a right: sign with us"),
        base_url: "https://sign.example.org",
        slug: "polo-obrero",
        is_closed: false,
    }
}

fn pages(language: Language) -> Vec<(String, String)> {
    let page = |name: &str, html| (name.to_owned(), html);
    let check_mail = CheckMailPage {
        language,
        petition_title: Written::new(TITLE, "en"),
        slug: "polo-obrero",
        petition_url: URL,
        shared: shared(),
        is_open: true,
        kind: SignerKind::Person,
        late_minutes: None,
        sent: None,
    };
    let check_mail_late = CheckMailPage {
        late_minutes: Some(7),
        ..check_mail
    };
    let form = SignForm::empty(language, "/petitions/polo-obrero/signatures");
    let check_mail_sent = CheckMailPage {
        sent: Some(Sent {
            email: "maria@gmail.com",
            sender: Some("Polo Obrero <firmas@example.org>"),
            form: &form,
            text_version: Some(1),
            challenge: Some("/petitions/polo-obrero/challenge"),
            attempt: 2,
            not_stored: &[],
        }),
        ..check_mail
    };
    let confirming = signature(Standing::Awaiting);
    let confirm = ConfirmPage {
        language,
        action: "/confirm/token",
        petition_title: Written::new(TITLE, "en"),
        slug: "polo-obrero",
        personal: &confirming.personal,
        choices: &choices(),
        fields: &Fields::default(),
        is_open: true,
    };
    let confirmed = ConfirmedPage {
        language,
        petition_title: Written::new(TITLE, "en"),
        slug: "polo-obrero",
        shared: shared(),
        query: "lang=en",
        is_open: true,
        is_endorsement: false,
        needs_approval: false,
        own_page_url: Some("/signature/token"),
        link_url: "/petitions/polo-obrero/link?lang=en",
        confirmed: Some(1234),
    };
    let own_page = SignaturePage {
        language,
        petition_title: Written::new(TITLE, "en"),
        petition_url: URL,
        time_zone: "America/Argentina/Buenos_Aires",
        action: "/signature/token",
        download: "/signature/token?format=json",
        receipt: Some("/signature/token/receipt?lang=en"),
        text: Some(views::petition::TextVersion {
            language: "en",
            number: 1,
        }),
        slug: "polo-obrero",
        fields: &Fields::default(),
        contact: Some("hello@example.org"),
        signature: &signature(Standing::Confirmed),
        done: None,
        now: Timestamp::now(),
    };
    let mut form = SignForm::empty(language, "/signature/token");
    let stored = signature(Standing::Confirmed);
    let fields = Fields::default().to_correct(&stored.personal, &stored.country, &[]);
    for field in fields.all() {
        let value = stored.value(field);
        form.typed.insert(field.name.to_string(), value);
    }
    let correct = |form: &SignForm, problem| {
        let page = CorrectionPage {
            language,
            petition_title: Written::new(TITLE, "en"),
            petition_url: URL,
            slug: "polo-obrero",
            own_page: "/signature/token?lang=en",
            can_change_address: true,
            revision: 2,
            mails_stopped: problem == Some(CorrectionProblem::Changed),
            fields: &fields,
            form,
            problem,
            stored: &stored,
            time_zone: "America/Argentina/Buenos_Aires",
        };
        page.render()
    };
    let mut mistaken = form.clone();
    mistaken.errors = vec![FieldError::new(
        language,
        &Field::COUNTRY,
        Problem::NotACountry,
    )];
    let mut pages = addresses(language, &stored);
    pages.extend([
        page("correct", correct(&form, None)),
        page("correct-mistake", correct(&mistaken, None)),
        page(
            "correct-changed",
            correct(&form, Some(CorrectionProblem::Changed)),
        ),
        page("petition", sample(language).page()),
        page("endorsed", endorsed(language).page()),
        page("names-later", promising(language).page()),
        page("endorse", endorse_page(language, false)),
        page("endorse-problems", endorse_page(language, true)),
        page("organisations", organisations_page(language, None)),
        page("problems", with_problems(language)),
        page("closed", closed(language)),
        page("facts", with_facts(language)),
        page("successful", successful(language)),
        page("privacy", privacy(language)),
        page("history", history(language)),
        page("places", places(language)),
        page("share", share(language, false)),
        page("share-closed", share(language, true)),
        page("accessibility", AccessibilityPage { language }.render()),
        page("public-log", public_log(language, false)),
        page("public-log-behind", public_log(language, true)),
        page(
            "check",
            CheckPage {
                language,
                number: 1,
            }
            .render(),
        ),
        page("article", article(language)),
        page("check-mail", check_mail.render()),
        page("check-mail-late", check_mail_late.render()),
        page("check-mail-sent", check_mail_sent.render()),
        page("confirm", confirm.render()),
        page("confirmed", confirmed.render()),
        page("signature", own_page.render()),
    ]);
    let late = NoticePage::new(language, Notice::Purged, None).to_sign_again(Again {
        form: SignForm::known(language, "/petitions/polo-obrero/signatures", "AR", None),
        text: "en".to_owned(),
    });
    pages.push(page("late", late.render()));
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

/// The pages on which a signature moves to another address.
fn addresses(language: Language, stored: &Signature) -> Vec<(String, String)> {
    let title = Written::new(TITLE, "en");
    let (url, own_page) = (URL, "/signature/token?lang=en");
    let ask = |form: &SignForm| {
        let page = AddressPage {
            language,
            petition_title: title,
            petition_url: url,
            slug: "polo-obrero",
            own_page,
            email: &stored.personal.email,
            is_endorsement: false,
            form,
        };
        page.render()
    };
    let empty = SignForm::empty(language, "/signature/token");
    let mut mistaken = empty.clone();
    mistaken.typed.insert("email".into(), "maria@".to_owned());
    let problem = FieldError::new(language, &Field::EMAIL, Problem::NotAnAddress);
    mistaken.errors.push(problem);
    let mut offered = empty.clone();
    let (typed, meant) = ("maria@gmial.com".to_owned(), "maria@gmail.com".to_owned());
    offered.typed.insert("email".into(), typed.clone());
    offered.offer = Some(Offer { typed, meant });
    let sent = |late_minutes| {
        let page = AddressSentPage {
            language,
            petition_title: title,
            petition_url: url,
            slug: "polo-obrero",
            own_page,
            again: "/signature/token?lang=en&address=yes",
            email: "maria@gmail.com",
            is_endorsement: false,
            sender: Some("Campaign <sign@example.org>"),
            late_minutes,
        };
        page.render()
    };
    let confirm = |is_taken| {
        let page = AddressConfirmPage {
            language,
            action: "/address/token",
            petition_title: title,
            petition_url: url,
            slug: "polo-obrero",
            email: "maria@gmail.com",
            is_taken,
            is_endorsement: false,
        };
        page.render()
    };
    let second_step = |error| {
        let page = SecondStepPage {
            language,
            petition_title: title,
            slug: "polo-obrero",
            action: "/confirm/token?lang=en&shown=stamp",
            name: "mailed_to",
            email: "",
            error,
            others: &[],
            back: &Link::to_own_page(language, own_page),
        };
        page.render()
    };
    let unsubscribe = UnsubscribePage {
        language,
        action: "/unsubscribe/token",
        petition_title: title,
        petition_url: url,
        slug: "polo-obrero",
    };
    let pending = Signature {
        new_address: Some("maria@gmail.com".to_owned()),
        ..stored.clone()
    };
    let own = SignaturePage {
        language,
        petition_title: title,
        petition_url: url,
        time_zone: "America/Argentina/Buenos_Aires",
        action: "/signature/token",
        download: "/signature/token?format=json",
        receipt: Some("/signature/token/receipt?lang=en"),
        text: None,
        slug: "polo-obrero",
        fields: &Fields::default(),
        contact: Some("hello@example.org"),
        signature: &pending,
        done: None,
        now: Timestamp::now(),
    };
    [
        ("address", ask(&empty)),
        ("address-mistake", ask(&mistaken)),
        ("address-offer", ask(&offered)),
        ("address-sent", sent(None)),
        ("address-sent-late", sent(Some(12))),
        ("address-confirm", confirm(false)),
        ("address-taken", confirm(true)),
        ("unsubscribe", unsubscribe.render()),
        ("signature-address-pending", own.render()),
        ("second-step", second_step(None)),
        (
            "second-step-mistake",
            second_step(Some(&language.text("press-wrong"))),
        ),
    ]
    .map(|(name, html)| (name.to_owned(), html))
    .into()
}

fn with_problems(language: Language) -> String {
    let mut sample = sample(language);
    for (name, typed) in [
        ("given_name", "María"),
        ("email", "maria@"),
        ("country", "AR"),
    ] {
        sample.form.typed.insert(name.into(), typed.into());
    }
    sample.form.show_name = true;
    sample.form.errors = vec![
        FieldError::new(language, &Field::COUNTRY, Problem::NotACountry),
        FieldError::new(language, &Field::EMAIL, Problem::NotAnAddress),
    ];
    sample.page()
}

fn closed(language: Language) -> String {
    let mut sample = sample(language);
    let at = "2024-12-31T15:00:00Z".parse().unwrap();
    sample.petition.set_status = PetitionStatus::Closed { at };
    sample.page()
}

/// The sample with all its facts.
fn told(language: Language) -> sample::Sample {
    let mut sample = sample(language);
    sample.petition.facts = Facts {
        organiser: Some(Organiser {
            name: "Partido Obrero".into(),
            kind: OrganiserKind::Organisation,
            link: Some("https://example.org".into()),
        }),
        addressees: [
            "Ministerio de Seguridad de la Nación",
            "Comisión Interamericana de Derechos Humanos",
        ]
        .map(|name| Addressee {
            name: name.into(),
            link: None,
        })
        .into(),
        place: Some("Buenos Aires".into()),
        started: Some("2024-07-01".parse().unwrap()),
    };
    sample.petition.closes_at = Some("2025-12-31T21:00:00Z".parse().unwrap());
    sample
}

fn with_facts(language: Language) -> String {
    told(language).page()
}

fn successful(language: Language) -> String {
    let mut sample = told(language);
    sample.petition.set_status = PetitionStatus::Closed {
        at: "2025-03-31T15:00:00Z".parse().unwrap(),
    };
    let outcome = |kind, date: &str, text: &str| {
        let text = OutcomeText {
            text: text.into(),
            link: Some("https://example.org".into()),
        };
        Outcome {
            kind,
            date: date.parse().unwrap(),
            texts: [("en".to_owned(), text)].into(),
        }
    };
    sample.petition.outcomes = vec![
        outcome(
            OutcomeKind::Delivered,
            "2025-04-02",
            "We handed 1,234 signatures to the commission.",
        ),
        outcome(
            OutcomeKind::Successful,
            "2025-05-20",
            "The court has closed all cases. Thank you to everybody who signed.",
        ),
    ];
    sample.page()
}

fn share(language: Language, is_closed: bool) -> String {
    let page = SharePage {
        language,
        petition_title: Written::new(TITLE, "en"),
        slug: "polo-obrero",
        shared: Shared {
            is_closed,
            ..shared()
        },
        printed_url: "https://sign.example.org/s/polo",
        base_url: "https://sign.example.org",
        posters: &["en", "ar"],
        embed_on: &["https://river.example.org".to_owned()],
    };
    page.render()
}

fn public_log(language: Language, is_behind: bool) -> String {
    let witness = |name: &str, cosigned_at: Option<&str>| Witness {
        name: name.to_owned(),
        cosigned_at: cosigned_at.and_then(|at| at.parse().ok()),
    };
    let log = PublishedLog {
        number: 2,
        origin: "sign.example.org/public-log/2".to_owned(),
        key: "sign.example.org/public-log/2+f04d2f7d+AYqI4910CfGV/VLbLTy6XXLKZwm/HZQSG/N0iAG0D29c"
            .to_owned(),
        size: 12_345,
        root: "vohheM31ddATUfxLECNQ+N/ElY0ln/2uJ0elorAiiLI=".to_owned(),
        at: "2026-11-27T14:03:00Z".parse().unwrap_or_default(),
        note: String::new(),
        needed: 2,
        ended: None,
        witnesses: vec![
            witness("witness.example.net", Some("2026-11-27T14:03:10Z")),
            witness("other.example", Some("2026-11-27T14:02:59Z")),
            witness("third.example", None),
        ],
    };
    let page = PublicLogPage {
        language,
        log: Some(&log),
        lag: match is_behind {
            true => Lag::Behind,
            false => Lag::InTime,
        },
        base_url: "https://sign.example.org",
    };
    page.render()
}

fn history(language: Language) -> String {
    let start = jiff::civil::date(2026, 3, 1);
    let day = |(number, after): (u64, i64)| Day {
        date: start.saturating_add(after.days()),
        confirmed: 40 + number * 37 % 90 + 900 / (number + 1),
        hours: [0; 24],
    };
    let days: Vec<_> = (0..70).zip((0..).step_by(2)).map(day).collect();
    let page = HistoryPage {
        language,
        petition_title: Written::new(TITLE, "en"),
        slug: "polo-obrero",
        confirmed: days.iter().map(|day| day.confirmed).sum(),
        goals: &[ReachedGoal {
            goal: 1_000,
            at: "2026-03-05T18:00:00Z".parse().unwrap_or_default(),
        }],
        time_zone: "America/Argentina/Buenos_Aires",
        has_places: true,
        in_log: None,
        days: &days,
    };
    page.render()
}

fn places(language: Language) -> String {
    let numbers = [
        ("AR", 128_340),
        ("BR", 4_510),
        ("DE", 230),
        ("ES", 11_020),
        ("UY", 60),
    ];
    let table = PlacesTable {
        as_of: "2026-03-05T18:00:00Z".parse().unwrap_or_default(),
        confirmed: 144_200,
        at_least: numbers
            .into_iter()
            .map(|(code, number)| (code.to_owned(), number))
            .collect(),
        rules: None,
    };
    let page = PlacesPage {
        by: &ShownPlaces::Country,
        language,
        petition_title: Written::new(TITLE, "en"),
        slug: "polo-obrero",
        table: Some(&table),
        time_zone: "America/Argentina/Buenos_Aires",
    };
    page.render()
}

fn privacy(language: Language) -> String {
    let sample = told(language);
    let page = PrivacyPage {
        language,
        petition_title: Written::new(TITLE, "en"),
        petition: &sample.petition,
        kept: KeptDays {
            unconfirmed: 30,
            after_closing: Some(90),
            mails: 90,
        },
    };
    page.render()
}

fn article(language: Language) -> String {
    let sample = sample(language);
    let article = Article {
        has_page: true,
        url: Some("https://example.org/news".into()),
        ..sample.articles.entries[0].clone()
    };
    let whole = WholeArticle {
        body_html: include_str!("../tests/sample/body.html").to_owned(),
        corrected_at: Some("2024-10-05T12:00:00Z".parse().unwrap()),
        article,
    };
    let page = ArticlePage {
        language,
        petition_title: Written::new(TITLE, "en"),
        slug: "polo-obrero",
        time_zone: "America/Argentina/Buenos_Aires",
        article: &whole.article,
        whole: &whole,
        base_url: BASE,
    };
    page.render()
}
