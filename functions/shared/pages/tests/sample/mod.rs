//! The first real petition, as its views hold it: what every test of the pages shows.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "not every test shows everything; a panic is how a test fails"
)]

use std::collections::BTreeMap;

use events::personal::Personal;
use events::signature::Choices;
use languages::{Language, Written};
use pages::{
    EndorsePage, FieldError, Fields, OrganisationsPage, PetitionPage, Problem, SignForm, Signature,
    Standing,
};
use views::count::{Comment, Count, Organisation, Signer};
use views::explained::ExplainedCount;
use views::petition::{
    Article, Facts, NamesFrom, Organisations, Petition, PetitionStatus, PetitionText, Pictures,
    Protection,
};
use views::picture::{PetitionPicture, Picture};
use views::{Part, Withheld};

pub(crate) const BASE: &str = "https://sign.example.org";
pub(crate) const URL: &str = "https://sign.example.org/petitions/polo-obrero";
pub(crate) const TITLE: &str = "Against the repression of Javier Milei in Argentina";

/// A petition with its news and its signers.
pub(crate) struct Sample {
    pub(crate) petition: Petition,
    pub(crate) text: PetitionText,
    pub(crate) articles: Part<Article>,
    pub(crate) count: Count,
    pub(crate) explained: Option<ExplainedCount>,
    pub(crate) signers: Vec<Signer>,
    pub(crate) comments: Vec<Comment>,
    pub(crate) organisations: Vec<Organisation>,
    pub(crate) form: SignForm,
    pub(crate) withheld: Option<Withheld>,
}

impl Sample {
    pub(crate) fn page(&self) -> String {
        let page = PetitionPage {
            language: self.form.language,
            petition: &self.petition,
            text_language: "en",
            text: &self.text,
            articles: &self.articles,
            count: &self.count,
            explained: self.explained.as_ref(),
            goal: views::goal::current(&[], self.count.confirmed),
            signers: &self.signers,
            comments: &self.comments,
            organisations: self.organisations.len() as u64,
            listed_organisations: &self.organisations,
            withheld: self.withheld,
            form: &self.form,
            now: "2025-06-01T00:00:00Z".parse().unwrap(),
            base_url: "https://sign.example.org",
        };
        page.render()
    }
}

pub(crate) fn sample(language: Language) -> Sample {
    let text = PetitionText {
        version: 16,
        replaced: vec![2],
        call: "Sign the petition".into(),
        title: TITLE.into(),
        subtitle: "Solidarity with PO and popular militants".into(),
        body_html: include_str!("body.html").into(),
        summary: "Argentine President Javier Milei and his Minister of Security, Patricia Bullrich, have launched a fierce \
                  campaign against social protest from the very first minute of their mandate."
            .into(),
    };
    let petition = Petition {
        slug: "polo-obrero".into(),
        version: 3,
        set_status: PetitionStatus::Open,
        closes_at: None,
        facts: Facts::default(),
        outcomes: Vec::new(),
        draft_link: None,
        embed_on: Vec::new(),
        sources: Vec::new(),
        short: None,
        places: None,
        share_texts: BTreeMap::new(),
        organisations: Organisations::default(),
        names_from: None,
        default_language: "en".into(),
        time_zone: "America/Argentina/Buenos_Aires".into(),
        texts: BTreeMap::from([("en".into(), text.clone())]),
        goal_steps: vec![],
        goals_reached: Vec::new(),
        iban: Some("FR7610278061050005965934133".into()),
        donation: None,
        contact: Some("campaign@example.org".into()),
        protection: Protection::default(),
        paused: false,
        names_hidden: false,
        no_thank_you: false,
        no_receipts: false,
        pictures: Pictures::default(),
        has_card_picture: false,
        form: views::petition::Form::default(),
    };
    let count = Count {
        submitted: 1502,
        awaiting: 231,
        confirmed: 1234,
        withdrawn: 25,
        erased: 12,
        ..Count::default()
    };
    Sample {
        petition,
        text,
        articles: Part {
            entries: articles(),
            next: None,
        },
        count,
        explained: Some(ExplainedCount {
            as_of: "2024-10-05T12:30:00Z".parse().unwrap(),
            count,
        }),
        signers: signers(),
        comments: Vec::new(),
        organisations: Vec::new(),
        withheld: None,
        form: SignForm::empty(language, "/petitions/polo-obrero/signatures"),
    }
}

/// A picture of the petition, in Spanish and English.
pub(crate) fn pictures() -> Pictures {
    let picture = Picture {
        hash: "0123456789abcdef0123456789abcdef"
            .to_owned()
            .try_into()
            .unwrap(),
        width: 1600,
        height: 900,
        webp: vec![480, 960, 1600],
        jpeg: vec![1200],
    };
    Pictures {
        files: BTreeMap::from([("march.jpg".into(), picture)]),
        petition: Some(PetitionPicture {
            file: "march.jpg".into(),
            alt: BTreeMap::from([
                ("en".into(), "A march \"for bread\" & work".into()),
                ("es".into(), "Una marcha".into()),
            ]),
        }),
        organiser: None,
        card: None,
    }
}

fn articles() -> Vec<Article> {
    include_str!("news.txt")
        .lines()
        .enumerate()
        .map(|(index, line)| {
            let [published_at, title, excerpt] =
                line.split('\t').collect::<Vec<_>>().try_into().unwrap();
            Article {
                id: format!("news-{index}"),
                language: "es".into(),
                title: title.into(),
                excerpt: excerpt.into(),
                source: "persecucion-politica".into(),
                url: None,
                published_at: published_at.parse().unwrap(),
                has_page: false,
            }
        })
        .collect()
}

fn signers() -> Vec<Signer> {
    [
        ("María Fernández", "AR", "Docente, Suteba Tigre"),
        ("Jean-Baptiste Lefèvre", "FR", "Syndicaliste, CGT"),
        ("Nadia O’Connor", "IE", ""),
        ("Łukasz Wiśniewski", "PL", "Journalist"),
        ("Ana Souza", "BR", "Estudante"),
        ("Ragnheiður Sigurðardóttir", "IS", "Nurse"),
        ("Thandiwe Mokoena", "ZA", "National Union of Metalworkers"),
        ("Giorgos Papadopoulos", "GR", ""),
        ("Camila Rojas", "CL", "Trabajadora social"),
        ("Peter Schneider", "DE", "Tram driver"),
    ]
    .map(|(name, country, occupation)| Signer {
        name: name.into(),
        country: country.into(),
        occupation: occupation.into(),
        confirmed_at: "2024-10-05T12:00:00Z".parse().unwrap(),
    })
    .into()
}

/// Organisations that endorse.
pub(crate) fn organisations() -> Vec<Organisation> {
    [
        ("Madres del Plata", "AR", "https://madres.example/"),
        ("شبكة الأنهار", "TN", "https://xn--mgba3a.example/"),
        (
            "Gewerkschaft <Fluss & Meer>",
            "DE",
            "https://fluss.example/wir",
        ),
    ]
    .map(|(name, country, link)| Organisation {
        name: name.into(),
        link: link.into(),
        country: country.into(),
        confirmed_at: "2024-10-05T12:00:00Z".parse().unwrap(),
    })
    .into()
}

/// A petition that organisations endorse, and can endorse.
pub(crate) fn endorsed(language: Language) -> Sample {
    let mut sample = sample(language);
    sample.organisations = organisations();
    sample.petition.organisations = Organisations {
        allowed: true,
        approval: true,
    };
    sample
}

/// The page with the form for organisations, as it is at first or with every mistake.
pub(crate) fn endorse_page(language: Language, with_mistakes: bool) -> String {
    let sample = endorsed(language);
    let mut form = SignForm::empty(language, "/petitions/polo-obrero/endorsements");
    if with_mistakes {
        for field in Fields::of_endorsement().all() {
            let error = FieldError::new(language, field, Problem::Missing);
            form.errors.push(error);
        }
    }
    let page = EndorsePage {
        language,
        petition: &sample.petition,
        text_language: "en",
        text: &sample.text,
        form: &form,
        now: NOW.parse().unwrap(),
    };
    page.render()
}

/// The petition, which promised names only from a hundred confirmed on, while 58 are missing.
pub(crate) fn promising(language: Language) -> Sample {
    let mut sample = endorsed(language);
    sample.petition.names_from = NamesFrom::new(100);
    sample.withheld = Some(too_few());
    (sample.signers, sample.organisations) = (Vec::new(), Vec::new());
    sample
}

/// 58 of 100 are missing.
pub(crate) fn too_few() -> Withheld {
    Withheld::TooFew {
        promised: NamesFrom::new(100).unwrap(),
        missing: 58,
    }
}

pub(crate) fn organisations_page(language: Language, withheld: Option<Withheld>) -> String {
    let listed = Part {
        entries: organisations(),
        next: Some("2024-10-05T12:00:00.000Z~3".to_owned()),
    };
    let page = OrganisationsPage {
        language,
        petition_title: Written::new(TITLE, "en"),
        slug: "polo-obrero",
        withheld,
        number: 103,
        organisations: if withheld.is_some() {
            &Part::default()
        } else {
            &listed
        },
        takes_endorsements: true,
    };
    page.render()
}

/// An endorsement that its contact has confirmed, or not yet.
pub(crate) fn endorsement(standing: Standing) -> Signature {
    let mut endorsement = signature(standing);
    endorsement.is_endorsement = true;
    endorsement.show_name = false;
    endorsement.personal = Personal {
        name: "María Fernández".into(),
        email: "maria.fernandez@example.org".into(),
        organisation: "Madres del Plata".into(),
        link: "https://madres.example/".into(),
        ..Personal::default()
    };
    endorsement
}

/// The time of the visits.
pub(crate) const NOW: &str = "2024-10-06T12:00:00Z";

pub(crate) fn choices() -> Choices {
    Choices {
        language: "en".into(),
        country: "AR".into(),
        show_name: true,
        news: false,
        text_version: 2,
        network: None,
        consents: std::collections::BTreeMap::new(),
        endorsement: None,
    }
}

pub(crate) fn signature(standing: Standing) -> Signature {
    Signature {
        standing,
        personal: Personal::from_texts(|name| {
            let text = match name {
                "given_name" => "María",
                "family_name" => "Fernández",
                "email" => "maria.fernandez@example.org",
                "city" => "Córdoba",
                "occupation" => "Docente",
                "comment" => "Por las libertades democráticas.\nBasta de persecución.",
                _ => "",
            };
            text.to_owned()
        }),
        country: "AR".into(),
        show_name: true,
        news: false,
        consents: Vec::new(),
        is_withdrawn: matches!(standing, Standing::Withdrawn | Standing::Disowned),
        withdrawn_on_request: false,
        details_version: 1,
        mails_stopped: standing == Standing::Disowned,
        was_confirmed: !matches!(standing, Standing::Awaiting | Standing::Disowned),
        final_after: None,
        withheld: None,
        comment: None,
        shows_comments: false,
        is_endorsement: false,
        endorsement: None,
        can_download: true,
        text_version: 2,
        submitted_at: "2024-10-05T12:00:00Z".parse().unwrap(),
        confirmed_at: (standing != Standing::Awaiting)
            .then(|| "2024-10-05T12:07:00Z".parse().unwrap()),
        revision: 2,
        can_be_corrected: matches!(standing, Standing::Confirmed | Standing::Withdrawn),
        corrected_at: None,
        can_change_address: standing == Standing::Confirmed,
        new_address: None,
    }
}

#[track_caller]
pub(crate) fn has(html: &str, part: &str) {
    assert!(html.contains(part), "{part} is missing");
}

#[track_caller]
pub(crate) fn has_not(html: &str, part: &str) {
    assert!(!html.contains(part), "{part} is there");
}
