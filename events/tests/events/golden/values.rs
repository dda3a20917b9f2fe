//! What events of petitions in golden files carry.

use std::collections::BTreeMap;

use events::personal::AnswerKind;
use events::petition::{
    Article, Asked, ChoiceOption, Consent, Form, NameFields, OperatorAct, OwnField,
    PetitionPicture, Picture, PictureHash, Pictures,
};

/// As schema 1 had them.
pub(super) fn pictures() -> Pictures {
    Pictures {
        files: BTreeMap::from([
            (
                "río.jpg".into(),
                Picture {
                    hash: PictureHash::new([0xa1; 16]),
                    width: 1600,
                    height: 1067,
                    webp: vec![480, 960, 1600],
                    jpeg: vec![1200],
                },
            ),
            (
                "us.png".into(),
                Picture {
                    hash: PictureHash::new([0xb2; 16]),
                    width: 192,
                    height: 96,
                    webp: vec![96, 192],
                    jpeg: vec![192],
                },
            ),
        ]),
        petition: Some(PetitionPicture {
            file: "río.jpg".into(),
            alt: BTreeMap::from([("es".into(), "El río, turbio, junto a un caño".into())]),
        }),
        organiser: Some("us.png".into()),
        card: None,
    }
}

pub(super) fn form() -> Form {
    let words = |en: &str, es: &str| {
        let words = [("en", en), ("es", es)];
        BTreeMap::from(words.map(|(tag, text)| (tag.into(), text.into())))
    };
    let option = |id: &str, en: &str, es: &str| ChoiceOption {
        id: id.into(),
        labels: words(en, es),
    };
    let own = |id: &str, kind, labels| OwnField {
        id: id.into(),
        kind,
        required: false,
        labels,
        help: BTreeMap::new(),
        max_length: 0,
        lines: false,
        options: Vec::new(),
    };
    Form {
        name: NameFields::One,
        country: Asked::Off,
        postcode: Asked::Required,
        phone: Asked::Optional,
        own: vec![
            OwnField {
                help: words("A sentence is enough.", "Basta una frase."),
                max_length: 300,
                lines: true,
                ..own(
                    "why",
                    AnswerKind::Text,
                    words("Why do you sign?", "¿Por qué firmas?"),
                )
            },
            OwnField {
                required: true,
                options: vec![
                    option("north", "North", "Al norte"),
                    option("south", "South", "Al sur"),
                ],
                ..own(
                    "where",
                    AnswerKind::Choice,
                    words("Where do you live?", "¿Dónde vives?"),
                )
            },
            own(
                "of_age",
                AnswerKind::Checkbox,
                words("I am of age", "Soy mayor de edad"),
            ),
        ],
        consents: vec![Consent {
            id: "partner".into(),
            texts: words(
                "The river league may call me",
                "La liga del río puede llamarme",
            ),
            covers: vec!["name".into(), "phone".into()],
            version: None,
        }],
        ..Form::default()
    }
}

pub(super) fn article(title: &str) -> Article {
    Article {
        id: "first-hearing".into(),
        language: "es".into(),
        title: title.into(),
        excerpt: "El tribunal escuchó a los vecinos.".into(),
        source: "Diario del Río".into(),
        url: Some("https://example.org/first-hearing".into()),
        published_at: "2026-02-28T09:00:00Z".parse().unwrap(),
        body: Some("El tribunal **escuchó** a los vecinos.\n\n- Primero\n- Segundo".into()),
    }
}

pub(super) fn act(note: &str) -> OperatorAct {
    OperatorAct {
        operator: "Ana".into(),
        note: note.into(),
    }
}
