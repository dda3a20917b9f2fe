//! What a campaigner may do to a petition.

use events::petition::{
    Article, Command, Contents, Donation, DraftLink, Export, Feed, Format, Import, MOST_DRAFTS,
    MOST_IMPORTED, NamesFrom, Outcome, OutcomeKind, OutcomeText, Petition, PetitionEvent,
    PetitionStatus, Pictures, Refusal, decide, evolve, fold,
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
        body: None,
    }
}

fn import(id: &str, title: &str, published: bool) -> Command {
    Command::ImportNews(Import {
        article: article(id, title),
        feed: "https://rios.example/feed".into(),
        published,
    })
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
        consent: None,
    }
}

fn exporting(operator: &str, note: &str) -> Command {
    Command::Export {
        export: export(operator, note),
        confirmed: 3,
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

fn closing(at: Option<&str>, now: &str) -> Command {
    Command::SetClosingTime {
        at: at.map(|at| at.parse().unwrap()),
        now: now.parse().unwrap(),
    }
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
        exporting("bea", "audit"),
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
        (&nothing, exporting("bea", "audit"), Refusal::NotCreated),
        (&created, exporting(" ", "audit"), Refusal::NoOperator),
        (&created, exporting("bea", ""), Refusal::NoNote),
        (&created, Open, Refusal::NoText("es".into())),
        (
            &created,
            Command::SetPictures(Pictures {
                organiser: Some("us.png".into()),
                ..Pictures::default()
            }),
            Refusal::NoPicture("us.png".into()),
        ),
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

fn outcome(kind: OutcomeKind, text: &str) -> Outcome {
    let text = OutcomeText {
        text: text.into(),
        link: None,
    };
    Outcome {
        kind,
        date: "2026-03-01".parse().unwrap(),
        texts: [("es".to_owned(), text)].into(),
    }
}

fn became(kind: OutcomeKind, text: &str) -> Command {
    Command::SetOutcome {
        outcome: outcome(kind, text),
        now: make::at(),
    }
}

#[test]
fn a_petition_that_has_ended_takes_no_signatures_until_that_is_taken_back() {
    use OutcomeKind::{Answered, Delivered, Successful, Unsuccessful, Withdrawn};
    let open = after(&[create("es"), revise("es", "Ríos"), Command::Open]);
    let draft = after(&[create("es")]);
    let refused = |state: &Petition, command| decide(state, command).unwrap_err();
    assert_eq!(
        refused(&draft, became(Delivered, "A")),
        Refusal::OutcomeOfDraft(Delivered)
    );
    for kind in [Successful, Unsuccessful, Withdrawn] {
        assert_eq!(
            refused(&open, became(kind, "A")),
            Refusal::OutcomeWhileOpen(kind)
        );
    }
    for kind in [Delivered, Answered] {
        let event = PetitionEvent::OutcomeSet(outcome(kind, "A"));
        assert_eq!(decide(&open, became(kind, "A")), Ok(Some(event)));
    }
    let ended = after(&[
        create("es"),
        revise("es", "Ríos"),
        Command::Open,
        became(Delivered, "A"),
        Command::Close,
        became(Successful, "A"),
    ]);
    assert_eq!(decide(&ended, became(Successful, "A")), Ok(None));
    assert!(decide(&ended, became(Successful, "B")).unwrap().is_some());
    assert!(decide(&ended, became(Delivered, "B")).unwrap().is_some());
    assert_eq!(
        refused(&ended, became(Withdrawn, "A")),
        Refusal::Ended(Successful)
    );
    assert_eq!(refused(&ended, Command::Open), Refusal::Ended(Successful));
    assert_eq!(decide(&ended, Command::RetractOutcome(Withdrawn)), Ok(None));
    let again = next(ended, PetitionEvent::OutcomeRetracted { kind: Successful });
    assert_eq!(again.outcomes.keys().collect::<Vec<_>>(), [&Delivered]);
    assert!(decide(&again, Command::Open).unwrap().is_some());

    // One that closed by itself can end, and is not opened again by another closing time.
    let mut closed = open;
    closed.closes_at = Some("2026-01-01T10:00:00Z".parse().unwrap());
    let event = decide(&closed, became(Withdrawn, "A")).unwrap().unwrap();
    let ended = next(closed, event);
    let later = closing(Some("2026-12-01T10:00:00Z"), "2026-04-01T10:00:00Z");
    assert_eq!(refused(&ended, later), Refusal::Ended(Withdrawn));
    assert_eq!(
        refused(&ended, closing(None, "2026-04-01T10:00:00Z")),
        Refusal::Ended(Withdrawn)
    );
}

/// What is recorded happens at [`make::at`].
#[test]
fn a_petition_closes_by_itself_and_its_closing_time_can_be_moved() {
    let at = |text: &str| text.parse::<jiff::Timestamp>().unwrap();
    let (before, then, after_it) = (
        "2026-04-01T10:00:00Z",
        "2026-05-01T10:00:00Z",
        "2026-06-01T10:00:00Z",
    );
    let open = [create("es"), revise("es", "Ríos"), Command::Open];
    let timed = after(&[&open[..], &[closing(Some(then), before)]].concat());
    let closed = PetitionStatus::Closed { at: at(then) };
    assert_eq!(timed.status_at(at(before)), PetitionStatus::Open);
    assert_eq!(timed.status_at(at(then)), closed);
    assert_eq!(timed.status_at(at(after_it)), closed);

    let later = next(
        timed.clone(),
        PetitionEvent::ClosingTimeSet {
            at: Some(at("2026-07-01T10:00:00Z")),
        },
    );
    assert_eq!(later.status_at(at(after_it)), PetitionStatus::Open);
    let never = next(timed.clone(), PetitionEvent::ClosingTimeSet { at: None });
    assert_eq!(never.status_at(at(after_it)), PetitionStatus::Open);
    assert_eq!(
        decide(&timed, closing(Some(before), after_it)),
        Err(Refusal::ClosingInThePast(at(before)))
    );
    assert_eq!(decide(&timed, closing(Some(then), after_it)), Ok(None));

    // Who closes it before says when; who closes it afterwards does not change when it closed.
    let shut = next(timed.clone(), PetitionEvent::PetitionClosed {});
    assert_eq!(
        shut.status_at(at(after_it)),
        PetitionStatus::Closed { at: make::at() }
    );
    let mut past = timed;
    past.closes_at = Some(at("2026-01-01T10:00:00Z"));
    let shut = next(past, PetitionEvent::PetitionClosed {});
    assert_eq!(
        shut.status_at(make::at()),
        PetitionStatus::Closed {
            at: at("2026-01-01T10:00:00Z")
        }
    );
    let shut = next(shut, PetitionEvent::ClosingTimeSet { at: None });
    assert!(matches!(
        shut.status_at(at(after_it)),
        PetitionStatus::Closed { .. }
    ));
    // A draft is no closed petition.
    let draft = after(&[create("es"), closing(Some(then), before)]);
    assert_eq!(draft.status_at(at(after_it)), PetitionStatus::Draft);
}

#[test]
fn an_export_is_in_the_stream_each_time_and_changes_nothing_else() {
    let before = after(&[create("es"), revise("es", "Ríos"), Command::Open]);
    let mut now = before.clone();
    for _ in 0..2 {
        let event = decide(&now, exporting("bea", "audit")).unwrap();
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

fn kind() -> impl Strategy<Value = OutcomeKind> {
    proptest::sample::select(OutcomeKind::ALL.to_vec())
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
        proptest::option::of("2026-0[3-5]-01T00:00:00Z")
            .prop_map(|at| closing(at.as_deref(), "2026-03-15T00:00:00Z")),
        article().prop_map(Command::PublishNews),
        article().prop_map(Command::CorrectNews),
        "[ab]".prop_map(Command::RetractNews),
        ("[abc]", "[xy]", any::<bool>()).prop_map(|(id, title, now)| import(&id, &title, now)),
        "[abc]".prop_map(Command::PublishDraft),
        "[abc]".prop_map(Command::DiscardDraft),
        (kind(), "[xy]").prop_map(|(kind, text)| became(kind, &text)),
        kind().prop_map(Command::RetractOutcome),
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
                state.set_status == PetitionStatus::Draft || state.texts.contains_key(&created.default_language)
            );
            prop_assert!(before.set_status == PetitionStatus::Draft || state.set_status != PetitionStatus::Draft);
            prop_assert!(state.outcomes.keys().filter(|kind| kind.is_final()).count() < 2);
            if state.end().is_some() {
                prop_assert_ne!(state.status_at(make::at()), PetitionStatus::Open);
            }
            prop_assert!(state.goal_steps.first() != Some(&0));
            prop_assert!(state.goal_steps.is_sorted_by(|a, b| a < b));
            prop_assert!(state.articles.iter().all(|(id, article)| *id == article.id));
            prop_assert!(state.texts.values().all(|text| text.version <= state.version));
            prop_assert!(state.drafts.keys().all(|id| state.imported.contains(id)));
            if !matches!(command, Command::RetractNews(_) | Command::DiscardDraft(_)) {
                prop_assert_eq!(decide(&state, command), Ok(None));
            }
        }
        prop_assert_eq!(fold(&events), state);
    }
}

#[test]
fn a_draft_has_one_link_at_most_and_an_open_petition_gets_none() {
    let link = |digest: &str| DraftLink {
        digest: digest.into(),
        until: "2026-06-01T10:00:00Z".parse().unwrap(),
    };
    let draft = after(&[
        create("es"),
        revise("es", "Ríos"),
        Command::SetDraftLink(Some(link("one"))),
    ]);
    assert_eq!(draft.draft_link, Some(link("one")));
    let again = Command::SetDraftLink(Some(link("one")));
    assert_eq!(decide(&draft, again), Ok(None));
    let other = next(
        draft,
        PetitionEvent::DraftLinkSet {
            link: Some(link("two")),
        },
    );
    assert_eq!(other.draft_link, Some(link("two")));
    let mut open = other;
    open.set_status = PetitionStatus::Open;
    let third = Command::SetDraftLink(Some(link("three")));
    assert_eq!(decide(&open, third), Err(Refusal::NoDraft));
    assert_eq!(
        decide(&open, Command::SetDraftLink(None)),
        Ok(Some(PetitionEvent::DraftLinkSet { link: None }))
    );
}

fn all(commands: impl IntoIterator<Item = Command>) -> Petition {
    let base = after(&[create("es")]);
    commands.into_iter().fold(base, |state, command| {
        let event = decide(&state, command).unwrap();
        event.map_or(state.clone(), |event| next(state, event))
    })
}

#[test]
fn an_item_of_a_feed_is_taken_once_whatever_became_of_it() {
    for became in [
        vec![],
        vec![Command::PublishDraft("a".into())],
        vec![Command::DiscardDraft("a".into())],
        vec![
            Command::PublishDraft("a".into()),
            Command::RetractNews("a".into()),
        ],
    ] {
        let state = all([vec![import("a", "x", false)], became].concat());
        for published in [false, true] {
            assert_eq!(
                decide(&state, import("a", "another title", published)),
                Ok(None)
            );
        }
    }
    // Nor does it replace an article of the petition's folder.
    let state = all([Command::PublishNews(article("a", "x"))]);
    assert_eq!(decide(&state, import("a", "y", true)), Ok(None));
}

#[test]
fn a_draft_becomes_an_article_by_being_published() {
    let state = all([import("a", "x", false)]);
    assert!(state.articles.is_empty() && state.drafts.contains_key("a"));
    let published = all([import("a", "x", false), Command::PublishDraft("a".into())]);
    assert!(published.drafts.is_empty());
    assert_eq!(published.articles.get("a"), Some(&article("a", "x")));
    assert_eq!(
        decide(&published, Command::PublishDraft("a".into())),
        Ok(None)
    );
    let at_once = all([import("a", "x", true)]);
    assert_eq!(at_once.articles, published.articles);
    for (command, state) in [
        (Command::PublishDraft("b".into()), &state),
        (Command::DiscardDraft("b".into()), &state),
        (Command::DiscardDraft("a".into()), &published),
    ] {
        assert!(matches!(
            decide(state, command),
            Err(Refusal::NoDraftArticle(_))
        ));
    }
}

#[test]
fn a_feed_without_end_stops_at_a_bound_until_somebody_reads() {
    let many =
        |number: usize, published| all((0..number).map(|n| import(&n.to_string(), "x", published)));
    let drafts = many(MOST_DRAFTS, false);
    assert_eq!(
        decide(&drafts, import("new", "x", false)),
        Err(Refusal::TooManyDrafts)
    );
    let read = next(
        drafts,
        PetitionEvent::NewsDraftDiscarded {
            article: "7".into(),
        },
    );
    assert!(matches!(
        decide(&read, import("new", "x", false)),
        Ok(Some(_))
    ));
    let published = many(MOST_IMPORTED, true);
    assert_eq!(
        decide(&published, import("new", "x", true)),
        Err(Refusal::TooManyImported)
    );
    let retracted = next(
        published,
        PetitionEvent::NewsRetracted {
            article: "7".into(),
        },
    );
    assert!(matches!(
        decide(&retracted, import("new", "x", true)),
        Ok(Some(_))
    ));
}

#[test]
fn feeds_are_set_as_a_whole() {
    let feeds = vec![Feed {
        url: "https://rios.example/feed".into(),
        publish: true,
        language: None,
    }];
    let state = all([Command::SetFeeds(feeds.clone())]);
    assert_eq!(state.feeds, feeds);
    assert_eq!(decide(&state, Command::SetFeeds(feeds)), Ok(None));
    assert!(all([Command::SetFeeds(Vec::new())]).feeds.is_empty());
}

fn promise(confirmed: u64) -> Command {
    Command::SetNamesFrom(NamesFrom::new(confirmed))
}

#[test]
fn a_promise_about_names_is_only_raised_once_the_petition_was_open() {
    let draft = [create("es"), revise("es", "Ríos")];
    // Nobody has signed a draft.
    let changed = [100, 50, 0, 100].map(promise);
    let promised = draft.into_iter().chain(changed);
    let promised: Vec<_> = promised.collect();
    assert_eq!(after(&promised[..4]).names_from, NamesFrom::new(50));
    assert_eq!(after(&promised[..5]).names_from, None);
    let open = [&promised[..], &[Command::Open]].concat();
    let closed = [&open[..], &[Command::Close]].concat();
    for commands in [open, closed] {
        let petition = after(&commands);
        assert_eq!(petition.names_from, NamesFrom::new(100));
        assert_eq!(decide(&petition, promise(100)), Ok(None));
        for less in [99, 0] {
            let refused = decide(&petition, promise(less)).unwrap_err();
            assert_eq!(
                refused,
                Refusal::PromiseWeakened(NamesFrom::new(100).unwrap())
            );
            assert!(refused.to_string().contains("names_from can be raised"));
        }
        let raised = after(&[&commands[..], &[promise(101)]].concat());
        assert_eq!(raised.names_from, NamesFrom::new(101));
    }
}

#[test]
fn an_open_petition_can_begin_to_promise() {
    let commands = [
        create("es"),
        revise("es", "Ríos"),
        Command::Open,
        promise(10),
    ];
    assert_eq!(after(&commands).names_from, NamesFrom::new(10));
}

#[test]
fn nothing_is_exported_before_as_many_have_confirmed_as_was_promised() {
    let petition = after(&[create("es"), promise(3)]);
    let exported = |confirmed| {
        let export = export("bea", "audit");
        decide(&petition, Command::Export { export, confirmed })
    };
    assert!(exported(3).unwrap().is_some());
    let refused = exported(2).unwrap_err();
    let said =
        "before 3 people have confirmed, and 1 more must confirm: nothing can be exported yet";
    assert!(refused.to_string().ends_with(said), "{refused}");
}
