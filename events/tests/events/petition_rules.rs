//! What a campaigner may do to a petition.

use events::petition::{
    Article, Command, Contents, Donation, Export, Format, Petition, PetitionEvent, PetitionStatus,
    Refusal, decide, evolve, fold,
};
use proptest::prelude::*;

use crate::make;

fn create(default_language: &str) -> Command {
    Command::Create {
        default_language: default_language.into(),
        time_zone: "Europe/Madrid".into(),
    }
}

fn revise(language: &str, title: &str) -> Command {
    Command::ReviseText {
        language: language.into(),
        call: String::new(),
        title: title.into(),
        subtitle: String::new(),
        body: String::new(),
    }
}

fn article(id: &str, title: &str) -> Article {
    Article {
        id: id.into(),
        language: "es".into(),
        title: title.into(),
        excerpt: String::new(),
        source: String::new(),
        url: None,
        published_at: make::at(),
    }
}

fn export(operator: &str, note: &str) -> Export {
    Export {
        operator: operator.into(),
        note: note.into(),
        format: Format::Jsonl,
        contents: Contents::All,
        fields: vec!["email".into()],
        rows: 3,
        names: 2,
        emails: 1,
    }
}

fn goal(steps: &[u64]) -> Command {
    Command::SetGoal {
        steps: steps.to_vec(),
    }
}

fn iban(iban: Option<&str>) -> Command {
    Command::SetDonation(Donation::account(iban.map(Into::into)))
}

fn next(state: Petition, event: PetitionEvent) -> Petition {
    let version = state.version + 1;
    evolve(state, &make::recorded("clean-rivers", version, event))
}

fn after(commands: &[Command]) -> Petition {
    commands.iter().fold(Petition::default(), |state, command| {
        match decide(&state, command.clone()).unwrap() {
            Some(event) => next(state, event),
            None => state,
        }
    })
}

#[test]
fn what_comes_of_each_command_where_the_petition_stands() {
    use Command::{Close, CorrectNews, Open, PublishNews, RetractNews};
    let nothing = vec![];
    let created = vec![create("es")];
    let written = vec![create("es"), revise("es", "Ríos")];
    let open = vec![create("es"), revise("es", "Ríos"), Open];
    let closed = vec![create("es"), revise("es", "Ríos"), Open, Close];
    let news = vec![create("es"), PublishNews(article("a", "A"))];
    let goals = vec![create("es"), goal(&[1, 2]), iban(Some("DE1"))];
    let retracted = vec![
        create("es"),
        PublishNews(article("a", "A")),
        RetractNews("a".into()),
    ];

    let happens: Vec<(&[Command], Command, PetitionEvent)> = vec![
        (&written, Open, PetitionEvent::PetitionOpened {}),
        (&closed, Open, PetitionEvent::PetitionOpened {}),
        (&open, Close, PetitionEvent::PetitionClosed {}),
        (&goals, goal(&[]), PetitionEvent::GoalSet { steps: vec![] }),
        (
            &goals,
            iban(None),
            PetitionEvent::DonationSet(Donation::default()),
        ),
        (
            &news,
            CorrectNews(article("a", "B")),
            PetitionEvent::NewsCorrected {
                article: article("a", "B"),
            },
        ),
        (
            &news,
            RetractNews("a".into()),
            PetitionEvent::NewsRetracted {
                article: "a".into(),
            },
        ),
        (
            &retracted,
            PublishNews(article("a", "A")),
            PetitionEvent::NewsPublished {
                article: article("a", "A"),
            },
        ),
        (
            &written,
            revise("es", "Los ríos"),
            PetitionEvent::TextRevised {
                language: "es".into(),
                call: String::new(),
                title: "Los ríos".into(),
                subtitle: String::new(),
                body: String::new(),
            },
        ),
    ];
    let happens = happens.into_iter().chain([(
        created.as_slice(),
        Command::Export(export("bea", "audit")),
        PetitionEvent::SignaturesExported(export("bea", "audit")),
    )]);
    for (history, command, event) in happens {
        let answer = decide(&after(history), command.clone());
        assert_eq!(answer, Ok(Some(event)), "{command:?} after {history:?}");
    }

    let as_wanted: Vec<(&[Command], Command)> = vec![
        (&created, create("es")),
        (&created, Close),
        (&created, goal(&[])),
        (&created, iban(None)),
        (&written, revise("es", "Ríos")),
        (&open, Open),
        (&closed, Close),
        (&goals, goal(&[1, 2])),
        (&goals, iban(Some("DE1"))),
        (&news, PublishNews(article("a", "A"))),
        (&news, CorrectNews(article("a", "A"))),
    ];
    for (history, command) in as_wanted {
        let answer = decide(&after(history), command.clone());
        assert_eq!(answer, Ok(None), "{command:?} after {history:?}");
    }

    let refused: Vec<(&[Command], Command, Refusal)> = vec![
        (&nothing, Open, Refusal::NotCreated),
        (&nothing, revise("es", "Ríos"), Refusal::NotCreated),
        (&created, create("pt"), Refusal::Exists),
        (
            &nothing,
            Command::Export(export("bea", "audit")),
            Refusal::NotCreated,
        ),
        (
            &created,
            Command::Export(export(" ", "audit")),
            Refusal::NoOperator,
        ),
        (
            &created,
            Command::Export(export("bea", "")),
            Refusal::NoNote,
        ),
        (&created, Open, Refusal::NoText("es".into())),
        (&created, goal(&[0, 1]), Refusal::GoalNotRising),
        (&created, goal(&[5, 5]), Refusal::GoalNotRising),
        (&created, goal(&[5, 4]), Refusal::GoalNotRising),
        (
            &created,
            CorrectNews(article("a", "A")),
            Refusal::NoArticle("a".into()),
        ),
        (
            &retracted,
            RetractNews("a".into()),
            Refusal::NoArticle("a".into()),
        ),
        (
            &news,
            PublishNews(article("a", "B")),
            Refusal::ArticleExists("a".into()),
        ),
    ];
    for (history, command, refusal) in refused {
        let answer = decide(&after(history), command.clone());
        assert_eq!(answer, Err(refusal), "{command:?} after {history:?}");
    }
}

#[test]
fn an_export_is_in_the_stream_each_time_and_changes_nothing_else() {
    let before = after(&[create("es"), revise("es", "Ríos"), Command::Open]);
    let mut now = before.clone();
    for _ in 0..2 {
        let event = decide(&now, Command::Export(export("bea", "audit"))).unwrap();
        now = next(now, event.unwrap());
    }
    assert_eq!(now.version, before.version + 2);
    assert_eq!(
        Petition { version: 0, ..now },
        Petition {
            version: 0,
            ..before
        }
    );
}

fn commands() -> impl Strategy<Value = Vec<Command>> {
    let article = || ("[ab]", "[xy]").prop_map(|(id, title)| article(&id, &title));
    let one = prop_oneof![
        prop_oneof!["es", "pt"].prop_map(|language| create(&language)),
        ("es|pt", "[xy]").prop_map(|(language, title)| revise(&language, &title)),
        proptest::collection::vec(0_u64..5, 0..4).prop_map(|steps| goal(&steps)),
        proptest::option::of("[xy]").prop_map(|account| iban(account.as_deref())),
        Just(Command::Open),
        Just(Command::Close),
        article().prop_map(Command::PublishNews),
        article().prop_map(Command::CorrectNews),
        "[ab]".prop_map(Command::RetractNews),
    ];
    proptest::collection::vec(one, 0..40)
}

proptest! {
    #[test]
    fn no_order_of_commands_breaks_a_petition(commands in commands()) {
        let mut events = Vec::new();
        let mut state = Petition::default();
        for command in commands {
            let Ok(Some(event)) = decide(&state, command.clone()) else { continue };
            events.push(make::recorded("clean-rivers", state.version + 1, event));
            let before = state.clone();
            state = evolve(state, &events[events.len() - 1]);

            prop_assert_eq!(state.version, events.len() as u64);
            prop_assert!(before.created.is_none() || state.created == before.created);
            let Some(created) = &state.created else { panic!("an event before the first") };
            prop_assert!(
                state.status == PetitionStatus::Draft || state.texts.contains_key(&created.default_language)
            );
            prop_assert!(before.status == PetitionStatus::Draft || state.status != PetitionStatus::Draft);
            prop_assert!(state.goal_steps.first() != Some(&0));
            prop_assert!(state.goal_steps.is_sorted_by(|a, b| a < b));
            prop_assert!(state.articles.iter().all(|(id, article)| *id == article.id));
            prop_assert!(state.texts.values().all(|text| text.version <= state.version));
            if !matches!(command, Command::RetractNews(_)) {
                prop_assert_eq!(decide(&state, command), Ok(None));
            }
        }
        prop_assert_eq!(fold(&events), state);
    }
}
