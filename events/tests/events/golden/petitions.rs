//! The events of petitions in golden files.

use std::collections::BTreeMap;

use events::envelope::Recorded;
use events::petition::{
    Addressee, Article, CardPicture, Contents, Donation, DraftLink, Export, Facts, Feed, Format,
    Import, MailedArticle, MailingPlan, NamesFrom, Organisations, Organiser, OrganiserKind,
    Outcome, OutcomeKind, OutcomeText, PetitionEvent, Pictures, PlacesBy, ProofOfWork, Protection,
    Search, Source, Sweep, SweepKind,
};
use events::signature::Reason;
use events::site::Site;

use super::values::{act, article, form, pictures};
use crate::make;

pub(super) fn petition_events() -> Vec<Recorded<PetitionEvent>> {
    let events = [
        PetitionEvent::PetitionCreated {
            default_language: "es".into(),
            time_zone: "America/Argentina/Buenos_Aires".into(),
        },
        PetitionEvent::TextRevised {
            language: "es".into(),
            call: "Firmá".into(),
            title: "Ríos limpios".into(),
            subtitle: "Para todos".into(),
            body: "Pedimos **ríos limpios**.\n\nYa.".into(),
        },
        PetitionEvent::GoalSet {
            steps: vec![100, 1000, 50_000],
        },
        PetitionEvent::DonationSet(Donation {
            iban: Some("DE89370400440532013000".into()),
            holder: Some("Ríos Limpios e. V.".into()),
            bic: Some("COBADEFFXXX".into()),
            purpose: Some("Ríos limpios".into()),
            link: Some("https://example.org/donar".into()),
        }),
        PetitionEvent::PetitionOpened {},
        PetitionEvent::PetitionClosed {},
        PetitionEvent::NewsPublished {
            article: article("Primera audiencia"),
        },
        PetitionEvent::NewsCorrected {
            article: article("La primera audiencia"),
        },
        PetitionEvent::NewsRetracted {
            article: "first-hearing".into(),
        },
        PetitionEvent::ProtectionSet {
            protection: Protection {
                proof: ProofOfWork::Optional,
                blocked_domains: vec!["trash.example".into()],
            },
        },
        PetitionEvent::SigningPaused {
            act: act("a flood from one network"),
        },
        PetitionEvent::SigningResumed {
            act: act("the flood is over"),
        },
        PetitionEvent::NamesHidden {
            act: act("names of people who did not sign"),
        },
        PetitionEvent::NamesShown {
            act: act("they are set aside"),
        },
        PetitionEvent::SignaturesExported(Export {
            operator: "bea".into(),
            note: "handed to the petitions committee".into(),
            format: Format::Csv,
            contents: Contents::Consented,
            fields: vec!["country".into(), "given_name".into(), "email".into()],
            rows: 1204,
            names: 873,
            emails: 412,
            consent: None,
        }),
        PetitionEvent::ContactSet {
            contact: Some("campaign@example.org".into()),
        },
        PetitionEvent::SweepStarted(Sweep {
            name: "20260301-1a2b3c4d".into(),
            kind: SweepKind::Invalidate,
            reason: Some(Reason::DisposableAddress),
            conditions: vec!["domain trash.example".into(), "name".into()],
            fingerprint: "bm90LWEtcmVhbC1maW5nZXI".into(),
            signatures: 1033,
        }),
        PetitionEvent::SweepFinished {
            sweep: "20260301-1a2b3c4d".into(),
            kind: SweepKind::Invalidate,
            changed: 1033,
        },
        PetitionEvent::SignaturesSearched(Search {
            conditions: vec!["name".into(), "since 2026-02-28T09:00:00Z".into()],
            opened: 1204,
        }),
        PetitionEvent::ThankYouSet { sent: false },
        PetitionEvent::FactsSet(Facts {
            organiser: Some(Organiser {
                name: "Ríos Limpios e. V.".into(),
                kind: OrganiserKind::Organisation,
                link: Some("https://example.org/quienes-somos".into()),
            }),
            addressees: vec![
                Addressee {
                    name: "Ministerio de Ambiente".into(),
                    link: Some("https://example.org/ministerio".into()),
                },
                Addressee {
                    name: "Concejo Municipal de Rosario".into(),
                    link: None,
                },
            ],
            place: Some("Rosario, Argentina".into()),
            started: Some("2026-02-01".parse().unwrap()),
        }),
        PetitionEvent::ClosingTimeSet {
            at: Some("2026-12-31T21:00:00Z".parse().unwrap()),
        },
        PetitionEvent::OutcomeSet(Outcome {
            kind: OutcomeKind::Delivered,
            date: "2026-11-20".parse().unwrap(),
            texts: BTreeMap::from([
                (
                    "en".into(),
                    OutcomeText {
                        text: "We handed 12,345 signatures to the minister.".into(),
                        link: Some("https://example.org/delivered".into()),
                    },
                ),
                (
                    "es".into(),
                    OutcomeText {
                        text: "Entregamos 12.345 firmas a la ministra.".into(),
                        link: None,
                    },
                ),
            ]),
        }),
        PetitionEvent::OutcomeRetracted {
            kind: OutcomeKind::Unsuccessful,
        },
        PetitionEvent::DraftLinkSet {
            link: Some(DraftLink {
                digest: "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0".into(),
                until: "2026-06-01T10:00:00Z".parse().unwrap(),
            }),
        },
        PetitionEvent::PicturesSet(Pictures {
            card: CardPicture::new(b"\xff\xd8 the petition's picture \xff\xd9".to_vec()),
            ..pictures()
        }),
        PetitionEvent::SiteDescribed(Site {
            name: Some("Ríos y más".into()),
            imprint: Some("https://example.org/aviso-legal".into()),
            contact: Some("sitio@example.org".into()),
            colour: Some("#0a5d3c".into()),
        }),
        PetitionEvent::FormSet(form()),
        PetitionEvent::FeedsSet {
            feeds: vec![
                Feed {
                    url: "https://rios.example/feed".into(),
                    publish: false,
                    language: None,
                },
                Feed {
                    url: "https://rios.example/en/feed.json".into(),
                    publish: true,
                    language: Some("en".into()),
                },
            ],
        },
        PetitionEvent::NewsImported(Import {
            article: Article {
                id: "feed-0123456789abcdef01234567".into(),
                ..article("Primera audiencia")
            },
            feed: "https://rios.example/feed".into(),
            published: false,
        }),
        PetitionEvent::NewsDraftDiscarded {
            article: "feed-0123456789abcdef01234567".into(),
        },
        PetitionEvent::EmbeddingSet {
            sites: vec!["https://river.example.org".into()],
        },
        PetitionEvent::GoalReached {
            goal: 1_000,
            at: make::at(),
        },
        PetitionEvent::SourcesSet {
            sources: vec![
                Source {
                    code: "flyer-may".into(),
                    short: Some("may".into()),
                },
                Source {
                    code: "newsletter".into(),
                    short: None,
                },
            ],
        },
        PetitionEvent::ShortLinkSet {
            code: Some("rivers".into()),
        },
        PetitionEvent::PlacesSet {
            by: Some(PlacesBy::Region {
                regions: BTreeMap::from([
                    ("Entre Ríos".into(), vec![]),
                    ("Santa Fe".into(), vec!["Provincia de Santa Fe".into()]),
                ]),
                country: Some("AR".into()),
            }),
        },
        PetitionEvent::ShareTextsSet {
            texts: BTreeMap::from([("es".into(), "El río es de quienes lo beben".into())]),
        },
        PetitionEvent::MailingPlanned(MailingPlan {
            mailing: "2026-05-04-corte".into(),
            articles: [("es", "2026-05-04-corte", "07"), ("en", "court", "f3")]
                .map(|(language, article, digest)| {
                    let mailed = MailedArticle {
                        article: article.into(),
                        digest: digest.repeat(32),
                    };
                    (language.into(), mailed)
                })
                .into(),
            recipients: 1_234,
        }),
        PetitionEvent::MailingApproved {
            mailing: "2026-05-04-corte".into(),
        },
        PetitionEvent::MailingPaused {
            mailing: "2026-05-04-corte".into(),
        },
        PetitionEvent::MailingResumed {
            mailing: "2026-05-04-corte".into(),
            despite: true,
        },
        PetitionEvent::MailingCancelled {
            mailing: "2026-05-04-corte".into(),
        },
        PetitionEvent::OrganisationsSet(Organisations {
            allowed: true,
            approval: true,
        }),
        PetitionEvent::NamesFromSet {
            confirmed: NamesFrom::new(100),
        },
        PetitionEvent::ReceiptsSet { given: false },
    ];
    make::recorded_in_order("clean-rivers", events)
}
