//! What holds for every page, and what the pages after the form say.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use events::ids::SignerKind;
use events::signature::{Choices, Endorsement};
use languages::{Language, Reader, Written};
use pages::shown::render_endorse;
use pages::{
    Again, CheckMailPage, ConfirmPage, ConfirmedPage, FieldError, Fields, Link, LinkPage, Notice,
    NoticePage, Problem, SecondStepPage, Sent, Shared, SignForm, SignaturePage, Standing,
};
use views::Withheld;
use views::petition::PetitionStatus;

mod sample;

use sample::{
    BASE, NOW, TITLE, URL, choices, endorse_page, endorsed, endorsement, has, has_not,
    organisations_page, promising, sample, signature, too_few,
};

fn signature_page(language: Language, standing: Standing) -> String {
    let signature = signature(standing);
    let page = SignaturePage {
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
        signature: &signature,
        done: None,
        now: NOW.parse().unwrap(),
    };
    page.render()
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

fn confirmed_page(language: Language) -> String {
    let page = ConfirmedPage {
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
    page.render()
}

/// The page behind the link in the mail to an organisation's contact.
fn confirm_endorsement(language: Language) -> String {
    let confirming = endorsement(Standing::Awaiting);
    let page = ConfirmPage {
        language,
        action: "/confirm/token",
        petition_title: Written::new(TITLE, "en"),
        slug: "polo-obrero",
        personal: &confirming.personal,
        choices: &Choices {
            endorsement: Some(Endorsement::default()),
            ..choices()
        },
        fields: &Fields::of_endorsement(),
        is_open: true,
    };
    page.render()
}

#[test]
fn an_organisation_is_listed_with_its_website_as_it_is_and_nothing_of_its_contact() {
    for html in [
        endorsed(Language::ENGLISH).page(),
        organisations_page(Language::ENGLISH, None),
    ] {
        has(&html, "Madres del Plata");
        has(&html, "Gewerkschaft &#60;Fluss &#38; Meer&#62;");
        has(
            &html,
            "<a href=\"https://xn--mgba3a.example/\" rel=\"nofollow noopener ugc\" dir=\"ltr\">xn--mgba3a.example</a>",
        );
        has(&html, "<bdi>شبكة الأنهار</bdi>");
        has(&html, "/petitions/polo-obrero/endorse?");
    }
    let hidden = organisations_page(Language::ENGLISH, Some(Withheld::Hidden));
    has_not(&hidden, "Madres");
    has(&hidden, "Number of organisations: 103");
    let none = sample(Language::ENGLISH).page();
    has_not(&none, "Organisations that endorse");
    let confirm = confirm_endorsement(Language::ENGLISH);
    has_not(&confirm, "show_name");
    has(&confirm, "Madres del Plata");
}

#[test]
fn a_contact_is_asked_to_confirm_an_endorsement_in_every_language() {
    let page = CheckMailPage {
        language: Language::ENGLISH,
        petition_title: Written::new(TITLE, "en"),
        slug: "polo-obrero",
        petition_url: URL,
        shared: shared(),
        is_open: true,
        kind: SignerKind::Organisation,
        late_minutes: None,
        sent: None,
    };
    let late = CheckMailPage {
        late_minutes: Some(7),
        ..page
    };
    for html in [page.render(), late.render()] {
        has(&html, "To confirm the endorsement, open the email");
        has(&html, "not listed or counted until you confirm it");
        has_not(&html, "confirm your signature");
        // Another language is of the same page.
        has(&html, "?for=organisation&#38;lang=de");
    }
    let person = CheckMailPage {
        kind: SignerKind::Person,
        ..page
    };
    has_not(&person.render(), "endorse");
    has_not(&person.render(), "for=organisation");
}

#[test]
fn what_is_shown_of_an_organisation_is_said_with_and_without_a_promise() {
    let never = "Never shown: your name, your role and your email address.";
    let always = endorse_page(Language::ENGLISH, false);
    has(&always, "Shown in public: the organisation");
    has(&always, never);
    has_not(&always, "Names and comments");
    let form = SignForm::empty(Language::ENGLISH, "/petitions/polo-obrero/endorsements");
    let petition = promising(Language::ENGLISH).petition;
    let now = NOW.parse().unwrap();
    let promised = render_endorse(&petition, &form, Reader::UNKNOWN, now).unwrap();
    has(
        &promised,
        "Shown in public, but only while at least 100 people have confirmed: the organisation",
    );
    has(&promised, never);
    has_not(&promised, "Names and comments");
}

fn every_page(language: Language) -> Vec<String> {
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
    let lost_link = LinkPage {
        language,
        petition_title: Written::new(TITLE, "en"),
        slug: "polo-obrero",
        kind: SignerKind::Person,
        email: "maria@",
        error: Some("Enter an email address"),
    };
    let second_step = SecondStepPage {
        language,
        petition_title: Written::new(TITLE, "en"),
        slug: "polo-obrero",
        action: "/confirm/token?lang=en&shown=stamp",
        name: "mailed_to",
        email: "maria@",
        error: Some("Enter an email address"),
        others: &[("act".to_owned(), "\"confirm\"".to_owned())],
        back: &Link::to_petition(language, Reader::UNKNOWN, BASE, "polo-obrero"),
    };
    let mut closed = sample(language);
    closed.petition.set_status = PetitionStatus::Closed {
        at: "2024-12-31T15:00:00Z".parse().unwrap(),
    };
    let mut draft = sample(language);
    draft.petition.set_status = PetitionStatus::Draft;
    let mut wrong = sample(language);
    wrong.signers.clear();
    wrong.articles.entries.clear();
    for field in Fields::default().all() {
        wrong
            .form
            .errors
            .push(FieldError::new(language, field, Problem::NotText));
    }
    let mut pages = vec![
        sample(language).page(),
        closed.page(),
        draft.page(),
        wrong.page(),
        check_mail.render(),
        CheckMailPage {
            kind: SignerKind::Organisation,
            ..check_mail
        }
        .render(),
        check_mail_late.render(),
        check_mail_sent.render(),
        confirm.render(),
        confirmed_page(language),
        signature_page(language, Standing::Confirmed),
        signature_page(language, Standing::Withdrawn),
        lost_link.render(),
        second_step.render(),
        LinkPage {
            kind: SignerKind::Organisation,
            ..lost_link
        }
        .render(),
        endorsed(language).page(),
        endorse_page(language, false),
        endorse_page(language, true),
        organisations_page(language, None),
        organisations_page(language, Some(too_few())),
        promising(language).page(),
        confirm_endorsement(language),
    ];
    let late = NoticePage::new(language, Notice::Purged, None).to_sign_again(Again {
        form: SignForm::known(language, "/petitions/polo-obrero/signatures", "AR", None),
        text: "en".to_owned(),
    });
    pages.push(late.render());
    pages.extend(Notice::ALL.map(|notice| {
        NoticePage::new(
            language,
            notice,
            Some(Link::to_petition(
                language,
                Reader::UNKNOWN,
                BASE,
                "polo-obrero",
            )),
        )
        .render()
    }));
    pages
}

fn between<'a>(html: &'a str, start: &str, end: &str) -> &'a str {
    let (_, rest) = html.split_once(start).unwrap();
    rest.split_once(end).unwrap().0
}

#[test]
fn every_page_has_one_heading_its_language_and_a_way_to_skip() {
    for language in Language::all() {
        for html in every_page(language) {
            assert_eq!(html.matches("<h1").count(), 1);
            assert_eq!(html.matches("<main id=\"content\"").count(), 1);
            let direction = language.direction();
            has(
                &html,
                &format!("<html lang=\"{language}\" dir=\"{direction}\">"),
            );
            has(&html, "href=\"#content\"");
        }
    }
}

#[test]
fn every_page_can_be_read_in_every_language_and_leads_home() {
    for language in Language::all() {
        for html in every_page(language) {
            let header = between(&html, "<header", "</header>");
            has(
                header,
                &format!("<a href=\"/?lang={language}\">Countersign</a>"),
            );
            for other in Language::all() {
                has(header, &format!("lang={other}"));
            }
            assert_eq!(
                header.matches("aria-current").count(),
                header.matches("<nav").count()
            );
        }
    }
}

#[test]
fn the_petitions_title_is_marked_with_its_language() {
    for html in every_page(Language::from_tag("es").unwrap()) {
        for named in html.split("<p class=\"named\"").skip(1) {
            assert!(
                named.starts_with(" lang=\"en\" dir=\"ltr\">"),
                "{named:.60}"
            );
        }
    }
}

#[test]
fn every_id_is_in_a_page_once_and_whatever_refers_to_one_finds_it() {
    let values = |html: &str, attribute: &str| -> Vec<String> {
        let parts = html.split(attribute).skip(1);
        let values = parts.filter_map(|part| part.split('"').next());
        values.map(str::to_owned).collect()
    };
    for html in every_page(Language::ENGLISH) {
        let ids = values(&html, " id=\"");
        let mut once = ids.clone();
        once.sort_unstable();
        once.dedup();
        assert_eq!(once.len(), ids.len(), "{ids:?}");
        for attribute in [
            " for=\"",
            " href=\"#",
            " aria-describedby=\"",
            " aria-labelledby=\"",
        ] {
            for several in values(&html, attribute) {
                for id in several.split(' ') {
                    assert!(ids.iter().any(|known| known == id), "{attribute}{id}");
                }
            }
        }
    }
}

#[test]
fn nothing_in_a_page_is_outside_of_its_policy() {
    for html in every_page(Language::ENGLISH) {
        assert_eq!(between(&html, "<style>", "</style>"), pages::assets::STYLE);
        let scripts = html.split("<script>").skip(1);
        let scripts: Vec<_> = scripts
            .map(|rest| rest.split("</script>").next().unwrap_or_default())
            .collect();
        assert_eq!(scripts.last(), Some(&pages::assets::SCRIPT));
        let known = [
            pages::assets::SCRIPT,
            pages::assets::PROOF,
            pages::assets::SHARE,
        ];
        assert!(scripts.iter().all(|script| known.contains(script)));
        for forbidden in [
            " style=",
            " onclick=",
            " onload=",
            "<img",
            "<iframe",
            "@import",
            "url(",
        ] {
            has_not(&html, forbidden);
        }
    }
}

#[test]
fn the_signers_own_page_offers_what_is_left_to_do() {
    let act = |act: &str| format!("<input type=\"hidden\" name=\"act\" value=\"{act}\">");
    let html = signature_page(Language::ENGLISH, Standing::Confirmed);
    for offered in ["hide", "withdraw", "erase"] {
        has(&html, &act(offered));
    }
    has_not(&html, &act("show"));
    has(&html, "name=\"sure\" value=\"yes\" required");
    has(
        &html,
        "<dt>Signed</dt><dd><bdi>5 October 2024, 09:00 (UTC−03:00)</bdi></dd>",
    );
    let html = signature_page(Language::ENGLISH, Standing::Withdrawn);
    has(&html, &act("erase"));
    has_not(&html, &act("withdraw"));
}

#[test]
fn private_pages_are_neither_listed_nor_told_to_other_sites() {
    for html in [
        signature_page(Language::from_tag("fr").unwrap(), Standing::Awaiting),
        confirmed_page(Language::from_tag("fr").unwrap()),
    ] {
        has(&html, "<meta name=\"robots\" content=\"noindex\">");
        has(&html, "<meta name=\"referrer\" content=\"same-origin\">");
    }
    has_not(&sample(Language::from_tag("fr").unwrap()).page(), "noindex");
}

#[test]
fn the_share_links_carry_the_petition_and_not_the_signature() {
    let pages = every_page(Language::ENGLISH).into_iter();
    let shared: Vec<_> = pages
        .filter(|html| html.contains("<ul class=\"share\">"))
        .collect();
    // Of the petition, open, closed and with mistakes, after the form three times, and after confirming.
    assert!(shared.len() >= 7, "{}", shared.len());
    assert!(shared.iter().any(|html| html.contains("sms:")));
    for html in shared {
        let share = between(&html, "<ul class=\"share\">", "</ul>");
        // The petition's page leaves SMS to the page for sharing.
        let links = if share.contains("sms:") { 8 } else { 7 };
        assert_eq!(share.matches("polo-obrero").count(), links);
        for part in ["token", "maria", "lang%3D"] {
            has_not(share, part);
        }
        has(
            &html,
            "<p hidden data-share=\"https://sign.example.org/petitions/polo-obrero\"",
        );
        has(&html, "navigator.share");
    }
}

#[test]
fn a_petitions_own_words_can_be_copied_with_its_address() {
    let html = confirmed_page(Language::ENGLISH);
    let both = "Bread is a right: sign with us https://sign.example.org/petitions/polo-obrero";
    has(&html, &format!("data-copy=\"{both}\""));
    has(&html, "data-text=\"Bread is a right: sign with us\"");
    has(&html, "Signatures so far, including yours: at least 1,234");
    // On the page of the petition, in the language of its text alone.
    let mut sample = sample(Language::ENGLISH);
    sample.petition.share_texts = [("es".to_owned(), "El pan es un derecho".to_owned())].into();
    has_not(&sample.page(), "data-text");
    sample.petition.share_texts = [("en".to_owned(), "Bread for \"all\"".to_owned())].into();
    let html = sample.page();
    has(&html, "data-text=\"Bread for &#34;all&#34;\"");
    has(
        &html,
        "https://wa.me/?text=Bread%20for%20%22all%22%20https%3A%2F%2F",
    );
}
