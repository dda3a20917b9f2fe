//! News by email: what is planned is what is approved, and nobody gets an article twice.

use events::petition::{
    Article, Command, MailingDecision, MailingStatus, Petition, PetitionEvent, Refusal, decide,
    evolve,
};

use crate::make;

fn article(id: &str, language: &str) -> Article {
    Article {
        id: id.into(),
        language: language.into(),
        title: format!("Title of {id}"),
        excerpt: String::new(),
        source: String::new(),
        url: None,
        published_at: make::at(),
        body: Some("The court has **decided**.".into()),
    }
}

fn does(state: Petition, command: Command) -> Petition {
    match decide(&state, command).unwrap() {
        Some(event) => {
            let recorded = make::recorded("clean-rivers", state.version + 1, event);
            evolve(state, &recorded)
        }
        None => state,
    }
}

/// A petition with an article in Spanish, one in English, and another one in English.
fn petition() -> Petition {
    let create = Command::Create {
        default_language: "es".into(),
        time_zone: "Europe/Madrid".into(),
    };
    let news = [
        article("corte", "es"),
        article("court", "en"),
        article("other", "en"),
    ];
    let news = news.map(Command::PublishNews);
    [create]
        .into_iter()
        .chain(news)
        .fold(Petition::default(), does)
}

fn plan(articles: &[&str]) -> Command {
    Command::PlanMailing {
        articles: articles.iter().map(|&id| id.to_owned()).collect(),
        recipients: 7,
    }
}

fn decision(decision: MailingDecision) -> Command {
    Command::DecideOnMailing {
        mailing: "corte".into(),
        decision,
    }
}

#[test]
fn a_plan_names_an_article_for_each_language_and_its_text() {
    let state = does(petition(), plan(&["corte", "court"]));
    let mailing = &state.mailings["corte"];
    assert_eq!(mailing.status, MailingStatus::Planned);
    assert_eq!((mailing.round, mailing.plan.recipients), (0, 7));
    assert_eq!(mailing.plan.articles["en"].article, "court");
    let digest = &mailing.plan.articles["es"].digest;
    assert_eq!(*digest, article("corte", "es").digest());
    assert!(digest.len() == 64 && digest.bytes().all(|byte| byte.is_ascii_hexdigit()));
    for (articles, refusal) in [
        (&["gone"][..], Refusal::NoArticle("gone".into())),
        (&["court", "other"], Refusal::LanguageTwice("en".into())),
        (&[], Refusal::NoMailing(String::new())),
        (&["corte"; 41], Refusal::TooManyMailed),
    ] {
        assert_eq!(decide(&petition(), plan(articles)), Err(refusal));
    }
}

#[test]
fn only_what_was_planned_is_approved() {
    let planned = does(petition(), plan(&["corte", "court"]));
    let approve = || decision(MailingDecision::Approve);
    assert_eq!(
        decide(&petition(), approve()),
        Err(Refusal::NoMailing("corte".into()))
    );
    let corrected = Article {
        body: Some("The court has not decided.".into()),
        ..article("court", "en")
    };
    let changed = does(planned.clone(), Command::CorrectNews(corrected));
    assert_eq!(
        decide(&changed, approve()),
        Err(Refusal::MailedArticleChanged("court".into()))
    );
    let retracted = does(planned.clone(), Command::RetractNews("corte".into()));
    assert_eq!(
        decide(&retracted, approve()),
        Err(Refusal::MailedArticleChanged("corte".into()))
    );
    let again = does(changed, plan(&["corte", "court"]));
    let approved = does(again, approve());
    assert_eq!(approved.mailings["corte"].status, MailingStatus::Approved);
    assert_eq!(approved.mailings["corte"].round, 1);
    assert_eq!(decide(&approved, approve()), Ok(None));
}

#[test]
fn a_mailing_to_nobody_is_not_approved_and_can_be_planned_again() {
    let nobody = Command::PlanMailing {
        articles: vec!["corte".into()],
        recipients: 0,
    };
    let planned = does(petition(), nobody);
    let approve = || decision(MailingDecision::Approve);
    assert_eq!(
        decide(&planned, approve()),
        Err(Refusal::MailingToNobody("corte".into()))
    );
    let again = does(planned, plan(&["corte"]));
    let approved = does(again, approve());
    assert_eq!(approved.mailings["corte"].status, MailingStatus::Approved);
}

#[test]
fn an_article_is_mailed_once_under_whatever_name() {
    let approved = [
        plan(&["corte", "court"]),
        decision(MailingDecision::Approve),
    ];
    let approved = approved.into_iter().fold(petition(), does);
    for articles in [&["corte"][..], &["court"], &["other", "corte"]] {
        let refused = decide(&approved, plan(articles));
        assert!(
            matches!(refused, Err(Refusal::AlreadyMailed(_))),
            "{articles:?}"
        );
    }
    assert!(decide(&approved, plan(&["other"])).is_ok());
    let cancelled = does(approved, decision(MailingDecision::Cancel));
    assert_eq!(
        decide(&cancelled, plan(&["corte"])),
        Err(Refusal::AlreadyMailed("corte".into()))
    );
    // What was cancelled before it was approved reached nobody.
    let never = [plan(&["corte"]), decision(MailingDecision::Cancel)];
    let never = never.into_iter().fold(petition(), does);
    assert!(decide(&never, plan(&["corte"])).is_ok());
}

#[test]
fn each_decision_is_possible_where_it_makes_sense_and_twice_is_once() {
    let planned = does(petition(), plan(&["corte"]));
    let resume = |despite| decision(MailingDecision::Resume { despite });
    for too_early in [decision(MailingDecision::Pause), resume(false)] {
        assert_eq!(
            decide(&planned, too_early),
            Err(Refusal::MailingNotApproved("corte".into()))
        );
    }
    let approved = does(planned, decision(MailingDecision::Approve));
    assert_eq!(decide(&approved, resume(false)), Ok(None));
    let paused = does(approved.clone(), decision(MailingDecision::Pause));
    assert_eq!(paused.mailings["corte"].status, MailingStatus::Paused);
    assert_eq!(decide(&paused, decision(MailingDecision::Pause)), Ok(None));
    let resumed = does(paused.clone(), resume(false));
    let mailing = &resumed.mailings["corte"];
    assert_eq!((mailing.round, mailing.despite), (2, false));
    // It had stopped by itself.
    let despite = does(approved, resume(true));
    let mailing = &despite.mailings["corte"];
    assert_eq!((mailing.round, mailing.despite), (2, true));
    let cancelled = does(paused, decision(MailingDecision::Cancel));
    assert_eq!(
        decide(&cancelled, decision(MailingDecision::Cancel)),
        Ok(None)
    );
    for over in [decision(MailingDecision::Pause), resume(true)] {
        assert_eq!(
            decide(&cancelled, over),
            Err(Refusal::MailingCancelled("corte".into()))
        );
    }
}

#[test]
fn a_digest_tells_every_part_apart() {
    let whole = article("corte", "es");
    let moved = |title: &str, excerpt: &str| Article {
        title: title.into(),
        excerpt: excerpt.into(),
        ..whole.clone()
    };
    assert_ne!(moved("ab", "c").digest(), moved("a", "bc").digest());
    assert_ne!(article("corte", "en").digest(), whole.digest());
    assert_eq!(
        decide(
            &does(petition(), plan(&["corte"])),
            Command::PublishNews(whole.clone())
        ),
        Ok(None),
        "the same article again"
    );
    assert!(matches!(
        decide(&petition(), plan(&["corte"])),
        Ok(Some(PetitionEvent::MailingPlanned(_)))
    ));
}
