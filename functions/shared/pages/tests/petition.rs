//! What the petition's page says, what it lets in, and what it keeps out.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::collections::BTreeMap;

use events::petition::NameFields;
use languages::Language;
use pages::{Field, FieldError, Fields, Problem};
use views::petition::{
    Addressee, Donation, Facts, Organiser, OrganiserKind, Outcome, OutcomeKind, OutcomeText,
    PetitionStatus,
};

mod sample;

use sample::{has, has_not, pictures, promising, sample};

#[test]
fn news_are_shown_in_the_petitions_time_and_marked_with_their_language() {
    let html = sample(Language::ENGLISH).page();
    has(
        &html,
        "<h3 lang=\"es\" dir=\"ltr\">Causa contra el Polo Obrero",
    );
    has(
        &html,
        "Source: <span lang=\"es\" dir=\"ltr\">persecucion-politica</span> | ",
    );
    has(
        &html,
        "Published: <time datetime=\"2024-10-04T18:48:00Z\">4 October 2024, 15:48 (UTC−03:00)</time>",
    );
    has(&html, "revocó la negativa original de Casanello…</p>");
}

#[test]
fn in_a_spanish_page_the_news_need_no_mark_and_the_petition_does() {
    let html = sample(Language::from_tag("es").unwrap()).page();
    has(&html, "<h3>Causa contra el Polo Obrero");
    has(
        &html,
        "Fuente: <span>persecucion-politica</span> | Publicado: ",
    );
    has(&html, "<div class=\"body\" lang=\"en\" dir=\"ltr\">");
}

#[test]
fn the_iban_is_grouped_in_fours() {
    has(
        &sample(Language::ENGLISH).page(),
        "<bdi>FR76 1027 8061 0500 0596 5934 133</bdi>",
    );
}

#[test]
fn search_engines_are_told_of_the_texts_that_there_are() {
    let mut sample = sample(Language::from_tag("fr").unwrap());
    let address = "https://sign.example.org/petitions/polo-obrero?lang=";
    for (texts, alternates) in [
        (&["en"][..], &["en"][..]),
        (&["pt-BR", "ar"], &["ar", "en", "pt-BR"]),
    ] {
        for tag in texts {
            let text = sample.text.clone();
            sample.petition.texts.insert((*tag).to_owned(), text);
        }
        let html = sample.page();
        has(
            &html,
            &format!("<link rel=\"canonical\" href=\"{address}en\">"),
        );
        has(&html, "<meta property=\"og:locale\" content=\"en\">");
        assert_eq!(
            html.matches("rel=\"alternate\" hreflang=").count(),
            alternates.len() + 1
        );
        for tag in alternates {
            has(
                &html,
                &format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}{tag}\">"),
            );
        }
    }
    let html = sample.page();
    has(
        &html,
        "<meta property=\"og:locale:alternate\" content=\"pt_BR\">",
    );
    has_not(&html, "content=\"fr\"");
}

#[test]
fn a_text_in_another_language_than_the_page_is_marked_and_said_to_be() {
    let html = sample(Language::from_tag("fr").unwrap()).page();
    has(&html, "Langue du texte de la pétition\u{a0}: English");
    has(
        &html,
        "<title lang=\"en\" dir=\"ltr\">Against the repression",
    );
    has_not(
        &sample(Language::ENGLISH).page(),
        "Language of the petition’s text",
    );
}

#[test]
fn text_and_interface_are_chosen_apart_by_links_and_by_the_form() {
    let mut sample = sample(Language::from_tag("es").unwrap());
    for tag in ["ar", "pt-BR"] {
        let text = sample.text.clone();
        sample.petition.texts.insert(tag.to_owned(), text);
    }
    let html = sample.page();
    for (query, name) in [
        ("lang=ar", " lang=\"ar\" dir=\"rtl\">العربية"),
        ("lang=es&#38;text=pt-BR", " lang=\"pt-BR\">português (BR)"),
    ] {
        has(
            &html,
            &format!("<a href=\"/petitions/polo-obrero?{query}\"{name}</a>"),
        );
        has(
            &html,
            &format!("name=\"switch\" value=\"{query}\" formnovalidate"),
        );
    }
    // Languages of the interface are many, so they are in a menu, and in a list in the form.
    let (query, name) = ("lang=fr&#38;text=en", " lang=\"fr\">Français");
    has(
        &html,
        &format!("<a href=\"/petitions/polo-obrero?{query}\"{name}</a>"),
    );
    has(
        &html,
        &format!("<option value=\"{query}\">Français</option>"),
    );
    has(&html, "<select name=\"switch_2\">");
    has(&html, "name=\"switch\" value=\"switch_2\" formnovalidate");
    has(
        &html,
        "?lang=en\" aria-current=\"true\" lang=\"en\">English</a>",
    );
    has(&html, "name=\"text\" value=\"en\"");
    let (form, _) = html.split_once("name=\"switch\"").unwrap();
    has(
        form,
        "<button class=\"button\" aria-describedby=\"consent\">",
    );
}

#[test]
fn the_count_and_its_parts_are_shown() {
    let html = sample(Language::from_tag("es").unwrap()).page();
    has(&html, "<strong>1234</strong> firmas confirmadas");
    has(&html, "<progress value=\"1234\" max=\"2500\"");
    has(&html, "Próxima meta: 2500");
    has(
        &html,
        "<dt>Total (cada dirección de correo cuenta una vez, y otra si vuelve a firmar después de borrarse sus datos)</dt><dd>1502</dd>",
    );
}

#[test]
fn the_form_asks_for_what_it_needs_and_ticks_nothing_by_itself() {
    let html = sample(Language::ENGLISH).page();
    for field in Fields::default().all() {
        let (id, name) = (field.id(), &field.name);
        has(&html, &format!("id=\"{id}\" name=\"{name}\""));
        has(&html, &format!("<label for=\"{id}\">"));
    }
    has(&html, "name=\"lang\" value=\"en\"");
    has(&html, "name=\"show_name\" value=\"yes\"");
    has(&html, "name=\"news\" value=\"yes\"");
    has_not(&html, " checked");
    has_not(&html, " novalidate");
    has_not(&html, "role=\"alert\"");
    has(
        &html,
        "as it appears here (<a href=\"/petitions/polo-obrero/texts/en/2?lang=en\">version 2</a>) and agree",
    );
}

#[test]
fn after_an_error_what_was_typed_is_kept_and_the_problem_is_beside_its_field() {
    let mut sample = sample(Language::ENGLISH);
    sample.form.typed = BTreeMap::from([
        ("email".into(), "maria@\"><script>".into()),
        ("country".into(), "AR".into()),
        ("comment".into(), "\n¡Fuerza! </textarea>".into()),
    ]);
    sample.form.show_name = true;
    sample.form.errors = vec![FieldError::new(
        Language::ENGLISH,
        &Field::EMAIL,
        Problem::NotAnAddress,
    )];
    let html = sample.page();
    has(&html, "<title>Error: Against");
    has(
        &html,
        "<a href=\"#form-email\">Enter an email address in the correct format, like name@example.org</a>",
    );
    has(
        &html,
        "aria-invalid=\"true\" aria-describedby=\"form-email-problem\"",
    );
    has(&html, "value=\"maria@&#34;&#62;&#60;script&#62;\"");
    has(&html, "<option value=AR selected>Argentina");
    has(&html, ">\n\n¡Fuerza! &#60;/textarea&#62;</textarea>");
    has(&html, "<details open>");
    has(&html, "aria-describedby=\"form-show_name-hint\" checked>");
}

#[test]
fn a_form_with_one_field_for_the_name_speaks_of_no_other() {
    let said = |field: &Field| {
        let error = FieldError::new(Language::ENGLISH, field, Problem::NotAName);
        error.message
    };
    let one = said(&Field::NAME);
    assert_eq!(
        one,
        "Full name must be a name, not an address or only signs"
    );
    for two in Field::NAMES {
        assert!(said(&two).ends_with("leave the other field empty"));
    }
    let other = "leave the other field empty";
    let mut sample = sample(Language::ENGLISH);
    has(&sample.page(), other);
    sample.petition.form.name = NameFields::One;
    has_not(&sample.page(), other);
}

#[test]
fn what_was_typed_is_not_in_the_debug_output() {
    let mut sample = sample(Language::ENGLISH);
    sample
        .form
        .typed
        .insert("given_name".into(), "María".into());
    sample.form.errors = vec![FieldError::new(
        Language::ENGLISH,
        &Field::EMAIL,
        Problem::Missing,
    )];
    assert_eq!(
        format!("{:?}", sample.form),
        "SignForm { language: en, wrong: [email], .. }"
    );
}

#[test]
fn who_asks_whom_and_until_when_stands_under_the_title_and_in_descriptions() {
    let mut sample = sample(Language::from_tag("es").unwrap());
    has_not(&sample.page(), "class=\"who\"");
    let link = "https://example.org/?a&b";
    sample.petition.facts = Facts {
        organiser: Some(Organiser {
            name: "Ana <Ruiz>".into(),
            kind: OrganiserKind::Person,
            link: Some(link.into()),
        }),
        addressees: ["Ministry", "Council"]
            .map(|name| Addressee {
                name: name.into(),
                link: None,
            })
            .into(),
        place: Some("Rosario".into()),
        started: Some("2025-02-01".parse().unwrap()),
    };
    sample.petition.closes_at = Some("2025-12-31T21:00:00Z".parse().unwrap());
    let html = sample.page();
    let (_, under) = html.split_once("</h1>").unwrap();
    has(
        under,
        "<dt>Iniciada por</dt><dd><bdi><a href=\"https://example.org/?a&#38;b\">Ana &#60;Ruiz&#62;</a>",
    );
    has(
        under,
        "<dt>Dirigida a</dt><dd><bdi>Ministry</bdi></dd><dd><bdi>Council</bdi></dd>",
    );
    has(under, "Rosario");
    has(under, "1 de febrero de 2025");
    has(
        under,
        "<dt>Abierta hasta</dt><dd><bdi>31 de diciembre de 2025, 18:00 (UTC−03:00)",
    );
    // In the language of the text, which is what search engines show.
    let said = "content=\"Started by: Ana &#60;Ruiz&#62; · Addressed to: Ministry; Council · Open until: 31 December 2025, \
                18:00 (UTC−03:00) · Argentine President";
    has(&html, &format!("<meta name=\"description\" {said}"));
    has(&html, &format!("<meta property=\"og:description\" {said}"));

    sample.petition.closes_at = Some("2025-05-30T21:00:00Z".parse().unwrap());
    let html = sample.page();
    has(&html, "Esta petición está cerrada");
    has_not(&html, "Abierta hasta");
    has(&html, "· Closed on: 30 May 2025 ·");
}

#[test]
fn what_became_of_a_petition_stands_on_top_the_latest_first() {
    let mut sample = sample(Language::from_tag("fr").unwrap());
    let outcome = |kind, date: &str, text: &str| {
        let text = OutcomeText {
            text: text.into(),
            link: Some("https://example.org/?a&b".into()),
        };
        Outcome {
            kind,
            date: date.parse().unwrap(),
            texts: [("en".to_owned(), text)].into(),
        }
    };
    sample.petition.outcomes = vec![
        outcome(OutcomeKind::Delivered, "2025-05-02", "We went <there>."),
        outcome(OutcomeKind::Successful, "2025-05-20", "They do it."),
    ];
    // Delivered while it is open: people still sign.
    let html = sample.page();
    let (top, rest) = html.split_once("<h1").unwrap();
    has(
        top,
        "<strong>Remise</strong> <span class=\"note\">2 mai 2025</span>",
    );
    has(
        top,
        "<p lang=\"en\" dir=\"ltr\">We went &#60;there&#62;.</p>",
    );
    has(
        top,
        "<a href=\"https://example.org/?a&#38;b\" dir=\"ltr\">example.org</a>",
    );
    let place = |text| top.find(&format!("<strong>{text}</strong>"));
    assert!(place("Victoire") < place("Remise"), "the latest first");
    has(rest, "<form");
    has(
        &html,
        "Delivered: 2 May 2025 · Successful: 20 May 2025 · Argentine",
    );

    sample.petition.set_status = PetitionStatus::Closed {
        at: "2025-05-20T12:00:00Z".parse().unwrap(),
    };
    let html = sample.page();
    let (top, rest) = html.split_once("<h1").unwrap();
    let place = |text| top.find(&format!("<strong>{text}</strong>"));
    assert!(place("Victoire") < place("Cette pétition est close"));
    has_not(rest, "<form");
    assert_eq!(
        html.split_once("<body>")
            .unwrap()
            .1
            .matches("20 mai 2025")
            .count(),
        2,
        "of the outcome and of closing"
    );
}

#[test]
fn a_closed_petition_says_so_first_and_asks_for_nothing() {
    let mut sample = sample(Language::ENGLISH);
    sample.petition.set_status = PetitionStatus::Closed {
        at: "2025-01-01T02:00:00Z".parse().unwrap(),
    };
    sample.signers.clear();
    let html = sample.page();
    let (state, rest) = html.split_once("<h1").unwrap();
    has(state, "<strong>This petition is closed</strong>");
    has(
        state,
        "It closed on 31 December 2024 and no longer accepts signatures.",
    );
    for asked in [
        "<form",
        "#sign\"",
        "Sign the petition",
        "Next goal",
        "<progress",
        "IBAN",
        "iban\"",
        "can choose to show",
    ] {
        has_not(rest, asked);
    }
    // The notice says when, and nothing else does.
    let (_, body) = html.split_once("<body>").unwrap();
    assert_eq!(body.matches("31 December 2024").count(), 1);
    for kept in [
        "/petitions/polo-obrero/share?lang=en",
        "1,234</strong> confirmed",
        "campaign@example.org",
        "/petitions/polo-obrero/link?lang=en",
        "How this number",
    ] {
        has(rest, kept);
    }
}

#[test]
fn a_petition_that_has_just_closed_says_that_signatures_can_still_be_confirmed() {
    let mut sample = sample(Language::ENGLISH);
    sample.petition.set_status = PetitionStatus::Closed {
        at: "2025-05-31T12:00:00Z".parse().unwrap(),
    };
    has(
        &sample.page(),
        "can still be confirmed until 1 June 2025, 09:00 (UTC−03:00).",
    );
}

#[test]
fn a_paused_petition_says_so_first_and_keeps_contact_and_lost_links() {
    let mut sample = sample(Language::ENGLISH);
    sample.petition.paused = true;
    let html = sample.page();
    let (state, rest) = html.split_once("<h1").unwrap();
    has(state, "<strong>Signing is paused</strong>");
    has_not(rest, "<form");
    has_not(rest, "href=\"#sign\"");
    has(rest, "campaign@example.org");
    has(rest, "/petitions/polo-obrero/link?lang=en");
}

#[test]
fn everything_but_the_sanitised_body_is_escaped() {
    let mut sample = sample(Language::ENGLISH);
    let attack = "<script>\"'&";
    sample.text.title = attack.into();
    sample.text.summary = attack.into();
    sample.petition.donation = Some(Donation {
        iban: Some(attack.into()),
        holder: Some(attack.into()),
        bic: Some(attack.into()),
        purpose: Some(attack.into()),
        link: Some("https://example.org/?\"><script>".into()),
    });
    sample.signers[0].name = attack.into();
    sample.signers[0].country = attack.into();
    sample.articles.entries[0].title = attack.into();
    sample.articles.entries[0].language = "es\" onclick=\"".into();
    sample.form.action = attack.into();
    let html = sample.page();
    assert_eq!(html.matches("<script").count(), 2, "only our own");
    has_not(&html, "onclick=");
    has_not(&html, "\"'&");
    has(&html, "<p>Argentine President");
}

#[test]
fn a_picture_stands_below_the_opening_and_in_previews_of_links() {
    let mut sample = sample(Language::from_tag("es").unwrap());
    sample.petition.pictures = pictures();
    let html = sample.page();
    let path = "/pictures/0123456789abcdef0123456789abcdef";
    // In the language of the text.
    has(
        &html,
        "<div class=\"picture\" lang=\"en\" dir=\"ltr\"><picture><source",
    );
    has(
        &html,
        "width=\"1600\" height=\"900\" alt=\"A march &quot;for bread&quot; &amp; work\" loading=\"lazy\"",
    );
    let url = format!("https://sign.example.org{path}-1200.jpg");
    has(
        &html,
        &format!("<meta property=\"og:image\" content=\"{url}\">"),
    );
    has(&html, "<meta property=\"og:image:height\" content=\"675\">");
    has(
        &html,
        "<meta property=\"og:image:alt\" content=\"A march &#34;for bread&#34; &#38; work\">",
    );
    let place = |part: &str| html.find(part).unwrap();
    assert!(place("<h1>") < place("<picture>") && place("<picture>") < place("class=\"body\""));
    has(&html, pages::assets::PICTURE_STYLE);
}

#[test]
fn an_organisers_picture_stands_beside_the_name_and_needs_no_words() {
    let mut sample = sample(Language::ENGLISH);
    sample.petition.pictures = pictures();
    sample.petition.pictures.petition = None;
    sample.petition.pictures.organiser = Some("march.jpg".into());
    has_not(&sample.page(), "<picture>");
    sample.petition.facts.organiser = Some(Organiser {
        name: "Polo Obrero".into(),
        kind: OrganiserKind::Organisation,
        link: None,
    });
    let html = sample.page();
    has(
        &html,
        "width=\"48\" height=\"27\" alt=\"\" loading=\"lazy\" decoding=\"async\"></picture><bdi>Polo Obrero</bdi>",
    );
    // It is too small for a shared link.
    has(
        &html,
        "<meta property=\"og:image\" content=\"https://sign.example.org/petitions/polo-obrero/card/en/",
    );
}

#[test]
fn a_shared_link_has_the_petitions_picture_beside_title_and_number() {
    let mut sample = sample(Language::ENGLISH);
    sample.petition.pictures = sample::pictures();
    let own = "og:image\" content=\"https://sign.example.org/pictures/";
    has(&sample.page(), own);
    sample.petition.has_card_picture = true;
    sample.count.confirmed = 1_234;
    let html = sample.page();
    has_not(&html, own);
    has(&html, "/petitions/polo-obrero/card/en/1200.jpg\">");
    has(&html, "og:image:width\" content=\"1200\">");
    // A draft has no number.
    sample.petition.set_status = PetitionStatus::Draft;
    has(&sample.page(), own);
}

#[test]
fn a_petition_without_pictures_has_nothing_of_them() {
    let html = sample(Language::ENGLISH).page();
    for part in ["<picture", "class=\"picture", ".body) img"] {
        has_not(&html, part);
    }
}

#[test]
fn a_shared_link_has_a_picture_with_title_and_number() {
    let mut sample = sample(Language::ENGLISH);
    sample.count.confirmed = 1_234;
    let html = sample.page();
    for part in [
        "og:image\" content=\"https://sign.example.org/petitions/polo-obrero/card/en/1200.png\">",
        "og:image:width\" content=\"1200\">",
        "og:image:height\" content=\"630\">",
        "<meta name=\"twitter:card\" content=\"summary_large_image\">",
    ] {
        has(&html, part);
    }
    has(
        &html,
        &format!(
            "og:image:alt\" content=\"{} – 1,200+ signatures\">",
            sample::TITLE
        ),
    );
    sample.count.confirmed = 9;
    let html = sample.page();
    has(&html, "/card/en/0.png\">");
    has(
        &html,
        &format!("og:image:alt\" content=\"{}\">", sample::TITLE),
    );
    // A draft is nobody's to look up.
    sample.petition.set_status = PetitionStatus::Draft;
    has_not(&sample.page(), "og:image");
}

#[test]
fn a_promise_about_names_stands_in_the_form_and_where_names_would_be() {
    let promise = "Names and comments are shown only while at least 100 people have confirmed.";
    let mut sample = promising(Language::ENGLISH);
    sample.organisations = sample::organisations();
    let early = sample.page();
    has(
        &early,
        &format!("but never your email address. {promise}</p>"),
    );
    let organisations = "Organisations are listed only while at least 100 people have confirmed.";
    for promise in [promise, organisations] {
        let missing = format!("<p class=\"note\">{promise} Still needed: 58.</p>");
        assert_eq!(early.matches(&missing).count(), 1, "{promise}");
    }
    // Once enough have confirmed, the form still says it.
    sample.withheld = None;
    let shown = sample.page();
    has(&shown, promise);
    has_not(&shown, "Still needed");
    sample.petition.names_from = None;
    has_not(&sample.page(), promise);
}
