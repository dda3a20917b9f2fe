//! Filters that mean what they say, sweeps that can be continued and reversed, and what one signer asks for.

use clap::Parser as _;
use events::petition::{PetitionEvent, Search, Sweep, SweepKind};
use events::signature::{Command, SignatureEvent, SignatureStatus};
use test_support::person::a_signer;
use test_support::signer::Signer;

use crate::arguments::By;
use crate::cli::Cli;
use crate::place::{Data, Place};
use crate::test_folder::DataFolder;

use super::filter::{Filter, One};
use super::find::{Found, find};
use super::sweep::Started;
use super::*;

const ACT: &str = "--operator bea --note flood --yes";
const TEN: &str = "2026-11-01T10:00:00Z";
const NOON: &str = "2026-11-01T12:00:00Z";

async fn status(data: &DataFolder, id: &events::ids::SignatureId) -> SignatureStatus {
    data.signature(id).await.status
}

/// The sweeps that were started, in order, and the names of those that were finished.
async fn sweeps(data: &DataFolder) -> (Vec<Sweep>, Vec<String>) {
    let (mut started, mut finished) = (Vec::new(), Vec::new());
    for recorded in data.petition_events().await {
        match recorded.event {
            PetitionEvent::SweepStarted(sweep) => started.push(sweep),
            PetitionEvent::SweepFinished { sweep, .. } => finished.push(sweep),
            _ => {}
        }
    }
    (started, finished)
}

async fn searches(data: &DataFolder) -> Vec<(Search, Option<events::envelope::Actor>)> {
    let events = data.petition_events().await.into_iter();
    events
        .filter_map(|recorded| match recorded.event {
            PetitionEvent::SignaturesSearched(search) => Some((search, recorded.by)),
            _ => None,
        })
        .collect()
}

#[tokio::test]
async fn a_sweep_invalidates_what_the_filter_matches_and_can_be_reversed() {
    let data = DataFolder::new().await;
    let bot = data.signs("a@Mail.Trash.example", a_signer(), TEN).await;
    let other = data.signs("b@trash.example.org", a_signer(), TEN).await;
    let filter = "--petition clean-rivers --domain TRASH.example";
    let sweep = format!("signatures invalidate {filter} --reason automated --sweep s1 {ACT}");
    data.runs(&format!("{sweep} --dry-run")).await.unwrap();
    assert_eq!(status(&data, &bot).await, SignatureStatus::Confirmed);

    for _ in 0..2 {
        data.runs(&sweep).await.unwrap();
        assert_eq!(status(&data, &bot).await, SignatureStatus::Invalidated);
        assert_eq!(status(&data, &other).await, SignatureStatus::Confirmed);
    }
    let back =
        |name: &str| format!("signatures reinstate --petition clean-rivers --sweep {name} {ACT}");
    assert!(data.refuses(&back("s2")).await.contains("no sweep s2"));
    data.runs(&back("s1")).await.unwrap();
    assert_eq!(status(&data, &bot).await, SignatureStatus::Confirmed);
    // What was reversed can be done again, also under the same name.
    data.runs(&sweep).await.unwrap();
    assert_eq!(status(&data, &bot).await, SignatureStatus::Invalidated);
}

#[tokio::test]
async fn a_sweep_stands_in_the_log_with_who_and_why_and_without_names() {
    let data = DataFolder::new().await;
    let id = data.signs("a@one.example", a_signer(), TEN).await;
    let sweep = "signatures invalidate --petition clean-rivers --name lovelace --domain one.example --reason false_name";
    data.runs(&format!("{sweep} {ACT}")).await.unwrap();
    let (started, finished) = sweeps(&data).await;
    assert_eq!(started.len(), 1);
    assert_eq!(started[0].signatures, 1);
    assert_eq!(
        started[0].conditions,
        ["domain", "name"],
        "one signer's own"
    );
    assert_eq!(finished, [started[0].name.clone()]);
    let text = format!("{:?}", data.petition_events().await).to_lowercase();
    assert!(!text.contains("lovelace") && !text.contains("one.example"));

    let events = data.deployment.signature_log().load(&id).await.unwrap();
    let last = events.last().unwrap();
    let actor = last.by.clone().unwrap();
    assert_eq!(actor.operator.as_deref(), Some("bea"));
    assert!(actor.caller.unwrap().starts_with("user "));
    assert!(
        matches!(&last.event, SignatureEvent::SignatureInvalidated { sweep, .. } if *sweep == started[0].name)
    );

    for number in 0..5 {
        let email = format!("a{number}@many.example");
        data.signs(&email, a_signer(), TEN).await;
    }
    let many =
        "signatures invalidate --petition clean-rivers --domain many.example --reason automated";
    data.runs(&format!("{many} {ACT}")).await.unwrap();
    let (started, _) = sweeps(&data).await;
    assert_eq!(started[1].conditions, ["domain many.example"]);
}

#[tokio::test]
async fn the_same_command_continues_the_sweep_that_broke_off_and_nobody_elses() {
    let data = DataFolder::new().await;
    data.signs("a@trash.example", a_signer(), TEN).await;
    let sweep = |operator: &str, reason: &str| {
        format!(
            "signatures invalidate --petition clean-rivers --domain trash.example --reason {reason} \
             --operator {operator} --note flood --yes"
        )
    };
    data.runs(&sweep("bea", "automated")).await.unwrap();
    // As if it had broken off: a start without an end.
    let (started, _) = sweeps(&data).await;
    let broken = Sweep {
        name: "broken".into(),
        ..started[0].clone()
    };
    let log = event_store::PetitionLog::appending(
        &data.deployment.client,
        &data.deployment.settings.tables,
        data.deployment.settings.keys.log.as_ref(),
    );
    let slug = events::ids::Slug::parse("clean-rivers").unwrap();
    let start = events::petition::Command::StartSweep(broken);
    let (id, now) = (events::ids::CommandId::random(), jiff::Timestamp::now());
    log.execute(&slug, id, now, start).await.unwrap();

    let name_of = async |email: &str| {
        let id = data.deployment.signature_id(email);
        data.signature(&id).await.invalidated.unwrap().sweep
    };
    data.signs("b@trash.example", a_signer(), TEN).await;
    data.runs(&sweep("ana", "automated")).await.unwrap();
    assert_ne!(
        name_of("b@trash.example").await,
        "broken",
        "another operator"
    );
    data.signs("c@trash.example", a_signer(), TEN).await;
    data.runs(&sweep("bea", "other")).await.unwrap();
    assert_ne!(name_of("c@trash.example").await, "broken", "another reason");
    data.signs("d@trash.example", a_signer(), TEN).await;
    data.runs(&sweep("bea", "automated")).await.unwrap();
    assert_eq!(name_of("d@trash.example").await, "broken");
    data.signs("e@trash.example", a_signer(), TEN).await;
    data.runs(&sweep("bea", "automated")).await.unwrap();
    assert_ne!(name_of("e@trash.example").await, "broken", "it has ended");

    let taken = format!("{} --sweep broken", sweep("ana", "automated"));
    assert!(
        data.refuses(&taken)
            .await
            .contains("another reason or other conditions")
    );
}

#[tokio::test]
async fn the_last_sweep_is_the_operators_own() {
    let data = DataFolder::new().await;
    let first = data.signs("a@one.example", a_signer(), TEN).await;
    let second = data.signs("b@two.example", a_signer(), TEN).await;
    for (domain, operator) in [("one.example", "ana"), ("two.example", "bea")] {
        let sweep = format!(
            "signatures invalidate --petition clean-rivers --domain {domain} --reason automated \
             --operator {operator} --note flood --yes"
        );
        data.runs(&sweep).await.unwrap();
    }
    let last = |operator: &str| {
        format!(
            "signatures reinstate --petition clean-rivers --last --operator {operator} --note oops --yes"
        )
    };
    data.runs(&last("ana")).await.unwrap();
    assert_eq!(status(&data, &first).await, SignatureStatus::Confirmed);
    assert_eq!(status(&data, &second).await, SignatureStatus::Invalidated);
    assert!(
        data.refuses(&last("eva"))
            .await
            .contains("eva has started no sweep")
    );
    let which = "signatures reinstate --petition clean-rivers --operator ana --note x --yes";
    assert!(data.refuses(which).await.contains("--last"));

    // One signature alone, by its tag.
    let one = format!("{which} --tag {}", second.tag);
    data.runs(&one).await.unwrap();
    assert_eq!(status(&data, &second).await, SignatureStatus::Confirmed);
    let (started, _) = sweeps(&data).await;
    assert_eq!(started.last().unwrap().kind, SweepKind::Reinstate);
}

#[tokio::test]
async fn every_handle_that_is_printed_is_taken() {
    let data = DataFolder::new().await;
    let id = data.signs("ana@example.org", a_signer(), TEN).await;
    let sweep = "signatures invalidate --petition clean-rivers --email ANA@example.org --reason other --sweep s1";
    data.runs(&format!("{sweep} {ACT}")).await.unwrap();
    assert_eq!(status(&data, &id).await, SignatureStatus::Invalidated);
    for handle in [
        format!("find --petition clean-rivers --tag {}", id.tag),
        format!("find --petition clean-rivers --tag {id}"),
        "find --petition clean-rivers --tag".to_owned() + &format!("=\u{200b}{}", id.tag),
        "find --petition clean-rivers --email ana@example.org".to_owned(),
        "find --petition clean-rivers --sweep s1 --all".to_owned(),
        "find --petition clean-rivers --status invalidated".to_owned(),
        format!("history --petition clean-rivers --tag {}", id.tag),
        "history --petition clean-rivers --email ana@example.org".to_owned(),
        "sweeps --petition clean-rivers".to_owned(),
        format!("reinstate --petition clean-rivers --email ana@example.org {ACT}"),
    ] {
        data.runs(&format!("signatures {handle}")).await.unwrap();
    }
    assert_eq!(status(&data, &id).await, SignatureStatus::Confirmed);
    assert!(searches(&data).await.is_empty(), "nobody's name was opened");
    data.runs("petition history --petition clean-rivers")
        .await
        .unwrap();
    let other = format!(
        "signatures find --petition clean-rivers --tag other-rivers/{}",
        id.tag
    );
    assert!(data.refuses(&other).await.contains("another petition"));
}

#[tokio::test]
async fn who_opens_names_stands_in_the_log_and_whose_does_not() {
    let data = DataFolder::new().await;
    data.signs("ana@example.org", a_signer().named("Ana", "Ruiz"), TEN)
        .await;
    data.signs("bea@example.org", a_signer(), TEN).await;
    let find = "signatures find --petition clean-rivers --name ruiz";
    let said = data.refuses(find).await;
    assert!(
        said.contains("--operator") && said.contains("--note"),
        "{said}"
    );
    assert!(searches(&data).await.is_empty());

    let why = "--operator bea --note 'a complaint'";
    data.runs(&format!("{find} --since 2026-11-01T00:00:00Z {why}"))
        .await
        .unwrap();
    data.runs(&format!(
        "signatures find --petition clean-rivers --since {TEN} --names {why}"
    ))
    .await
    .unwrap();
    let searches = searches(&data).await;
    let conditions: Vec<_> = searches
        .iter()
        .map(|(one, _)| one.conditions.clone())
        .collect();
    assert_eq!(
        conditions,
        [
            vec!["name", "since 2026-11-01T00:00:00Z"],
            vec!["since 2026-11-01T10:00:00Z"]
        ]
    );
    assert!(searches.iter().all(|(one, _)| one.opened == 2));
    let (_, actor) = &searches[0];
    let actor = actor.as_ref().unwrap();
    assert_eq!(actor.note.as_deref(), Some("a complaint"));
    assert!(actor.caller.is_some());
}

#[tokio::test]
async fn names_and_times_are_filters_too_and_conditions_are_combined() {
    let data = DataFolder::new().await;
    let sign = async |name: &str, family: &str, email: &str, at: &str| {
        data.signs(email, a_signer().named(name, family), at).await;
    };
    sign("Ana", "Bot", "a@example.org", TEN).await;
    sign("ANASTASIA", "Bot", "b@example.org", NOON).await;
    sign("Bea", "Bot", "c@example.org", NOON).await;
    // As it was stored before such characters were removed.
    sign("Lea\u{200b}", "\u{a0}Ruiz", "d@example.org", TEN).await;
    let place = Place {
        data: Data {
            folder: data.folder.path().to_owned(),
        },
        aws: false,
    };
    let petition = events::ids::Slug::parse("clean-rivers").unwrap();
    let opened = place.open_for(&petition).await.unwrap();
    let actor = events::envelope::Actor::default();
    for (name, since, until, number) in [
        (Some("ana"), None, None, 2),
        (Some("ana"), Some(NOON), None, 1),
        (None, Some(NOON), None, 2),
        (None, None, Some(NOON), 2),
        (Some("zoe"), None, None, 0),
        (Some("Lea Ruiz"), None, None, 1),
        (Some("lea\u{200b}  RUIZ"), None, None, 1),
    ] {
        let filter = Filter {
            petition: crate::arguments::PetitionName {
                slug: petition.clone(),
            },
            one: One {
                email: None,
                tag: None,
                organisation: false,
            },
            domain: None,
            people: false,
            organisations: false,
            name: name.map(|name| crate::arguments::searched(name).unwrap()),
            network: None,
            status: None,
            since: since.map(|time| time.parse().unwrap()),
            until: until.map(|time| time.parse().unwrap()),
            names: false,
        };
        let found = find(&opened, &filter, Some(actor.clone())).await.unwrap();
        assert_eq!(found.len(), number, "{filter:?}");
    }
}

#[tokio::test]
async fn what_a_signer_asks_for_by_letter_is_done_with_who_and_why() {
    let data = DataFolder::new().await;
    let ana = data.signs("ana@example.org", a_signer(), TEN).await;
    let bea = data.signs("bea@example.org", a_signer(), TEN).await;
    let why = "--operator eva --note 'letter of 1 November'";
    let erase = format!("signatures erase --petition clean-rivers --email ana@example.org {why}");
    data.runs(&format!("{erase} --dry-run")).await.unwrap();
    assert_eq!(status(&data, &ana).await, SignatureStatus::Confirmed);
    assert!(
        data.refuses(&erase).await.contains("add --yes"),
        "tests have no terminal"
    );
    for _ in 0..2 {
        data.runs(&format!("{erase} --yes")).await.unwrap();
        assert_eq!(status(&data, &ana).await, SignatureStatus::Erased);
    }
    let withdraw = format!(
        "signatures withdraw --petition clean-rivers --tag {} {why} --yes",
        bea.tag
    );
    data.runs(&withdraw).await.unwrap();
    data.runs(&withdraw).await.unwrap();
    assert_eq!(status(&data, &bea).await, SignatureStatus::Withdrawn);

    let keys = &data.deployment.settings.tables.signer_keys;
    assert_eq!(
        data.deployment.items(keys).await,
        1,
        "only Bea's key is left"
    );
    for id in [ana, bea] {
        let events = data.deployment.signature_log().load(&id).await.unwrap();
        let last = events.last().unwrap().by.clone().unwrap();
        assert_eq!(last.operator.as_deref(), Some("eva"));
        assert_eq!(last.note.as_deref(), Some("letter of 1 November"));
        assert!(last.caller.is_some());
    }
    let nobody =
        format!("signatures erase --petition clean-rivers --email zoe@example.org {why} --yes");
    assert!(
        data.refuses(&nobody)
            .await
            .contains("no signature of this petition has this address")
    );
}

/// Ana's signature with another address.
async fn moves(data: &DataFolder, ana: &events::ids::SignatureId) -> events::ids::SignatureId {
    let deployment = &data.deployment;
    let signer = Signer::of(&deployment.client, &deployment.settings, "ana@example.org");
    assert_eq!(signer.id, *ana);
    signer.moves_to("ana@trash.example").await.id
}

#[tokio::test]
async fn a_sweep_reaches_signatures_that_move_before_and_during_it() {
    let data = DataFolder::new().await;
    let ana = data.signs("ana@example.org", a_signer(), TEN).await;
    let found = data.signature(&ana).await;
    let there = moves(&data, &ana).await;
    assert_eq!(status(&data, &ana).await, SignatureStatus::Moved);
    // It moved after it was found.
    let place = Place {
        data: Data {
            folder: data.folder.path().to_owned(),
        },
        aws: false,
    };
    let petition = ana.petition.clone();
    let opened = place.open_for(&petition).await.unwrap();
    let by = By {
        operator: "bea".to_owned(),
        note: "flood".to_owned(),
    };
    let started = Started {
        opened: &opened,
        place: &place,
        petition: &petition,
        by: &by,
        actor: events::envelope::Actor::default(),
        kind: SweepKind::Invalidate,
        name: "s1".to_owned(),
    };
    let sweep = Sweep {
        name: "s1".to_owned(),
        kind: SweepKind::Invalidate,
        reason: Some(events::signature::Reason::Automated),
        conditions: Vec::new(),
        fingerprint: String::new(),
        signatures: 1,
    };
    let invalidate = |_: &Found| Command::Invalidate {
        reason: events::signature::Reason::Automated,
        note: String::new(),
        operator: "bea".to_owned(),
        sweep: "s1".to_owned(),
    };
    let found = [Found::without_name(ana.clone(), found)];
    assert_eq!(started.run(sweep, &found, invalidate).await.unwrap(), 1);
    assert_eq!(status(&data, &there).await, SignatureStatus::Invalidated);
    let back = format!("signatures reinstate --petition clean-rivers --sweep s1 {ACT}");
    data.runs(&back).await.unwrap();
    assert_eq!(status(&data, &there).await, SignatureStatus::Confirmed);

    // By its new domain, and by the network that the form came from, it is found where it is.
    let sweep = format!(
        "signatures invalidate --petition clean-rivers --domain trash.example --reason automated --sweep s2 {ACT}"
    );
    data.runs(&sweep).await.unwrap();
    assert_eq!(status(&data, &there).await, SignatureStatus::Invalidated);
    assert_eq!(status(&data, &ana).await, SignatureStatus::Moved);
}

#[tokio::test]
async fn a_request_for_the_old_address_says_where_the_signature_is() {
    let data = DataFolder::new().await;
    let ana = data.signs("ana@example.org", a_signer(), TEN).await;
    let there = moves(&data, &ana).await;
    let why = "--operator eva --note 'letter' --yes";
    let erase = format!("signatures erase --petition clean-rivers --email ana@example.org {why}");
    data.runs(&erase).await.unwrap();
    assert_eq!(
        status(&data, &there).await,
        SignatureStatus::Confirmed,
        "it says the tag"
    );
    let erase = format!(
        "signatures erase --petition clean-rivers --tag {} {why}",
        there.tag
    );
    data.runs(&erase).await.unwrap();
    let keys = &data.deployment.settings.tables.signer_keys;
    assert_eq!(
        data.deployment.items(keys).await,
        0,
        "also that of the old address"
    );
}

#[tokio::test]
async fn signers_own_acts_are_nobodys_in_the_log() {
    let data = DataFolder::new().await;
    let ana = data.signs("ana@example.org", a_signer(), TEN).await;
    data.does(&ana, Command::Withdraw).await;
    let events = data.deployment.signature_log().load(&ana).await.unwrap();
    assert!(events.iter().all(|recorded| recorded.by.is_none()));
}

#[tokio::test]
async fn a_whole_petition_is_not_invalidated_by_omitting_the_filter() {
    let data = DataFolder::new().await;
    let all = format!("signatures invalidate --petition clean-rivers --reason other {ACT}");
    let error = data.refuses(&all).await;
    assert!(error.contains("--domain"), "{error}");
    // Tests have no terminal to type the number at.
    data.signs("a@example.org", a_signer(), TEN).await;
    let unasked = "signatures invalidate --petition clean-rivers --name ada --reason other --operator b --note n";
    let error = data.refuses(unasked).await;
    assert!(error.contains("add --yes"), "{error}");
}

#[tokio::test]
async fn a_sweep_takes_people_and_organisations_or_one_kind_of_them() {
    let data = DataFolder::new().await;
    let person = data.signs("a@trash.example", a_signer(), TEN).await;
    let contact = a_signer().endorsing("River League", false);
    let endorsement = data.signs("b@trash.example", contact, TEN).await;
    let sweep = |kind: &str| {
        format!(
            "signatures invalidate --petition clean-rivers --domain trash.example {kind} --reason automated {ACT}"
        )
    };
    data.runs(&sweep("--organisations")).await.unwrap();
    assert_eq!(status(&data, &person).await, SignatureStatus::Confirmed);
    assert_eq!(
        status(&data, &endorsement).await,
        SignatureStatus::Invalidated
    );
    let back = format!("signatures reinstate --petition clean-rivers --last {ACT}");
    data.runs(&back).await.unwrap();
    data.runs(&sweep("--people")).await.unwrap();
    assert_eq!(status(&data, &person).await, SignatureStatus::Invalidated);
    assert_eq!(
        status(&data, &endorsement).await,
        SignatureStatus::Confirmed
    );
    data.runs(&back).await.unwrap();
    data.runs(&sweep("")).await.unwrap();
    for id in [&person, &endorsement] {
        assert_eq!(status(&data, id).await, SignatureStatus::Invalidated);
    }
    let (started, _) = sweeps(&data).await;
    let invalidated = started
        .iter()
        .filter(|sweep| sweep.kind == SweepKind::Invalidate);
    let conditions: Vec<_> = invalidated
        .map(|sweep| sweep.conditions.join(", "))
        .collect();
    assert_eq!(
        conditions,
        [
            "domain, organisations only",
            "domain, people only",
            "domain"
        ]
    );
    // A kind alone would be almost everybody.
    let all =
        format!("signatures invalidate --petition clean-rivers --people --reason other {ACT}");
    assert!(data.refuses(&all).await.contains("--domain"));
    let both = ["--people", "--organisations"];
    let arguments = [
        "countersign",
        "signatures",
        "find",
        "--petition",
        "clean-rivers",
    ];
    assert!(Cli::try_parse_from(arguments.into_iter().chain(both)).is_err());
}

#[tokio::test]
async fn the_number_says_how_many_are_of_people_and_of_organisations() {
    let data = DataFolder::new().await;
    let person = data.signs("a@one.example", a_signer(), TEN).await;
    let contact = a_signer().endorsing("River League", false);
    let endorsement = data.signs("b@one.example", contact, TEN).await;
    let found = async |id: &events::ids::SignatureId| {
        Found::without_name(id.clone(), data.signature(id).await)
    };
    let people = [found(&person).await];
    assert_eq!(super::find::number(&people), "1 signature");
    let both = [found(&person).await, found(&endorsement).await];
    assert_eq!(
        super::find::number(&both),
        "2 signatures (of people: 1, of organisations: 1)"
    );
}

#[test]
fn an_empty_or_mistyped_filter_is_refused_and_says_how_to_write_it() {
    for (wrong, says) in [
        (["--name", ""], "--name"),
        (["--name", " \u{200b} "], "--name"),
        (["--domain", ""], "--domain"),
        (["--domain", "@"], "--domain"),
        (["--domain", "ana@example.org"], "--email"),
        (["--network", "bogus"], "--network"),
        (["--network", ""], "--network"),
        (["--tag", "bogus"], "--tag"),
        (["--email", "bogus"], "--email"),
        (["--status", "bogus"], "invalidated"),
        (["--since", "bogus"], "2026-11-24T10:00:00Z"),
        (["--note", "a\nb"], "one line"),
        (["--operator", "a\u{1b}b"], "one line"),
    ] {
        let arguments = [
            "countersign",
            "signatures",
            "find",
            "--petition",
            "clean-rivers",
        ];
        let read = Cli::try_parse_from(arguments.into_iter().chain(wrong));
        let said = read.unwrap_err().to_string();
        assert!(said.contains(says), "{said}");
    }
    let nobody = [
        "countersign",
        "petition",
        "pause",
        "--petition",
        "clean-rivers",
    ];
    let nobody = nobody.into_iter().chain(["--operator", "", "--note", " "]);
    assert!(Cli::try_parse_from(nobody).is_err());
}

#[test]
fn a_tag_may_begin_with_a_hyphen() {
    for option in ["--tag", "--network"] {
        let arguments = [
            "countersign",
            "signatures",
            "find",
            "--petition",
            "clean-rivers",
        ];
        let read = Cli::try_parse_from(
            arguments
                .into_iter()
                .chain([option, "-AAAAAAAAAAAAAAAAAAAAA"]),
        );
        assert!(read.is_ok(), "{option}: {}", read.unwrap_err());
    }
}

#[test]
fn the_reasons_are_in_the_help() {
    let help = ["countersign", "signatures", "invalidate", "--help"];
    let help = Cli::try_parse_from(help).unwrap_err().to_string();
    for reason in Reason::ALL {
        assert!(help.contains(reason.name()), "{help}");
    }
}

#[tokio::test]
async fn a_filter_in_which_nothing_can_be_is_refused() {
    let test = DataFolder::new().await;
    let who = "--operator Bea --note why";
    let backwards = "--since 2026-11-25T00:00:00Z --until 2026-11-24T00:00:00Z";
    for command in [
        format!("signatures find --petition clean-rivers {backwards}"),
        format!("signatures find --petition clean-rivers --sweep a {backwards}"),
        format!(
            "signatures invalidate --petition clean-rivers {backwards} --reason other --yes {who}"
        ),
    ] {
        let refused = test.refuses(&command).await;
        assert!(
            refused.contains("--since must be before --until"),
            "{refused}"
        );
    }
    let refused = test
        .refuses("signatures find --petition clean-rivers --sweep mistyped")
        .await;
    assert!(refused.contains("there is no sweep mistyped"), "{refused}");
    let refused = test
        .refuses("signatures find --petition clean-rivers")
        .await;
    assert!(refused.contains("--sweep"), "{refused}");
}
