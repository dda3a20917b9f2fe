//! What may hold an event back.

use embedded_dynamodb::{Effect, Fault};
use event_store::{Guard, Guarded, Outcome, SignatureLog, Submission, Submitted};
use events::ids::CommandId;
use events::secret::DeploymentSecret;
use events::signature::{Command, Details};

use aws_sdk_dynamodb::types::AttributeValue;
use uuid::Uuid;

use crate::make;

struct Test {
    database: make::Database,
    log: SignatureLog,
}

impl Test {
    async fn new() -> Self {
        Self::on(make::database().await)
    }

    fn on(database: make::Database) -> Self {
        let keys = DeploymentSecret::from_text(&"k".repeat(32)).unwrap().keys();
        let log = SignatureLog::sealing(&database.client, &database.tables, &keys);
        Self { database, log }
    }

    fn at_most(&self, key: &str, limit: u32) -> Guard {
        Guard::at_most(&self.database.tables.limits, key, limit, make::at()).unwrap()
    }

    fn only_for(&self, key: &str, what: &str) -> Guard {
        Guard::only_for(&self.database.tables.limits, key, what, make::at()).unwrap()
    }

    /// Carries out the form of a person as a stranger's command. A command's number says whether it is a repetition.
    async fn form(&self, who: u8, command: u128, guards: &[Guard]) -> Guarded<Submitted> {
        let (id, command_id) = (make::signature_id(who), CommandId(Uuid::from_u128(command)));
        let details = Details {
            choices: make::choices("en"),
            personal: make::personal(),
        };
        let submission = Submission {
            id: &id,
            command_id,
            at: make::at(),
            command: Command::Submit(details),
            guards,
        };
        let done = self.log.submit(submission, |events| {
            events.iter().any(|event| event.command == command_id)
        });
        done.await.unwrap()
    }

    /// What a counter has counted.
    async fn counted(&self, key: &str) -> String {
        let table = &self.database.tables.limits;
        let found = self.database.client.scan().table_name(table);
        let found = found.send().await.unwrap();
        let of = found.items().iter();
        let mut of = of.filter(|item| item["key"].as_s().unwrap() == key);
        of.next().unwrap()["number"].as_n().unwrap().clone()
    }

    async fn submit(&self, who: u8, command: u128, guards: &[Guard]) -> Guarded<Outcome> {
        let stream = make::signature_id(who).to_string();
        let new = make::new(&stream, 0, command, make::submitted());
        self.log.append_guarded(new, guards).await.unwrap()
    }

    async fn items(&self, table: &str) -> usize {
        let scan = self.database.client.scan().table_name(table);
        scan.send().await.unwrap().items().len()
    }
}

const DONE: Guarded<Outcome> = Guarded::Done(Outcome::Appended { version: 1 });

#[tokio::test]
async fn a_counter_takes_its_number_and_no_more_and_what_is_held_leaves_nothing() {
    let test = Test::new().await;
    for who in 1..=3 {
        let guards = [
            test.only_for(&format!("proof {who}"), "it"),
            test.at_most("network", 3),
        ];
        assert_eq!(test.submit(who, who.into(), &guards).await, DONE);
    }
    let guards = [test.only_for("proof 4", "it"), test.at_most("network", 3)];
    assert_eq!(test.submit(4, 4, &guards).await, Guarded::Held(1));
    let tables = &test.database.tables;
    assert_eq!(test.items(&tables.signature_log).await, 3);
    assert_eq!(test.items(&tables.signer_keys).await, 3);
    assert_eq!(
        test.items(&tables.limits).await,
        4,
        "three proofs and the counter"
    );
    // The proof was not used up by it.
    let elsewhere = [
        test.only_for("proof 4", "it"),
        test.at_most("other network", 3),
    ];
    assert_eq!(test.submit(4, 4, &elsewhere).await, DONE);
}

#[tokio::test]
async fn a_mark_is_for_one_use() {
    let test = Test::new().await;
    let mark = |what| [test.only_for("proof", what)];
    assert_eq!(test.submit(1, 1, &mark("this")).await, DONE);
    assert_eq!(test.submit(2, 2, &mark("that")).await, Guarded::Held(0));
    assert_eq!(test.submit(2, 2, &mark("this")).await, DONE);
}

#[tokio::test]
async fn a_mark_of_an_earlier_release_holds_back_every_use() {
    let test = Test::new().await;
    let put = test.database.client.put_item();
    let put = put.table_name(&test.database.tables.limits);
    let put = put.item("key", AttributeValue::S("proof".to_owned()));
    put.send().await.unwrap();
    let mark = [test.only_for("proof", "this")];
    assert_eq!(test.submit(1, 1, &mark).await, Guarded::Held(0));
}

#[tokio::test]
async fn a_lost_answer_is_not_held_by_its_own_guards() {
    let test = Test::new().await;
    let lost = Fault::new("TransactWriteItems", Effect::LoseAnswer);
    test.database.embedded.inject(lost);
    let guards = [test.only_for("proof", "it"), test.at_most("network", 1)];
    assert_eq!(
        test.form(1, 1, &guards).await,
        Guarded::Done(Submitted::Appended { version: 1 })
    );
    assert_eq!(test.counted("network").await, "1");
}

#[tokio::test]
async fn guards_count_once_whatever_comes_of_the_command() {
    let test = Test::new().await;
    let guards = [test.only_for("key", "it"), test.at_most("network", 4)];
    let version = |version| Guarded::Done(Submitted::Appended { version });
    assert_eq!(test.form(1, 1, &guards).await, version(1));
    let repeated = Guarded::Done(Submitted::Repeated);
    assert_eq!(test.form(1, 1, &guards).await, repeated);
    assert_eq!(test.form(1, 2, &guards).await, version(2));
    let id = make::signature_id(1);
    let stop = Command::StopMails;
    let stopped = test.log.execute(&id, CommandId::random(), make::at(), stop);
    assert!(stopped.await.unwrap().appended);
    let nothing = Guarded::Done(Submitted::Nothing);
    assert_eq!(test.form(1, 3, &guards).await, nothing);
    assert_eq!(test.counted("network").await, "4");
    // From here on everybody is held back: known, repeated and new.
    for (who, command) in [(1, 1), (1, 4), (2, 5)] {
        assert_eq!(test.form(who, command, &guards).await, Guarded::Held(1));
    }
    let other = [test.only_for("key", "other"), test.at_most("network", 9)];
    for (who, command) in [(1, 1), (1, 6), (2, 7)] {
        assert_eq!(test.form(who, command, &other).await, Guarded::Held(0));
    }
    assert_eq!(test.counted("network").await, "4");
}

/// Not against moto, whose transactions are not isolated from each other: of 40 parallel writers, 31 to 33 pass a limit of 30.
#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn parallel_writers_under_one_counter_lose_nothing_and_count_once() {
    const WRITERS: u8 = 40;
    const LIMIT: u32 = 30;
    let test = std::sync::Arc::new(Test::on(make::embedded().await));
    let writers = (1..=WRITERS).map(|who| {
        let test = std::sync::Arc::clone(&test);
        tokio::spawn(async move {
            let stream = make::signature_id(who).to_string();
            let new = make::new(&stream, 0, who.into(), make::submitted());
            let guards = [test.at_most("network", LIMIT)];
            test.log.append_guarded(new, &guards).await
        })
    });
    let (mut done, mut held, mut met) = (0, 0, 0);
    for writer in writers.collect::<Vec<_>>() {
        match writer.await.unwrap() {
            Ok(DONE) => done += 1,
            Ok(Guarded::Held(0)) => held += 1,
            // It met others five times, and nothing of it was written.
            Err(event_store::StoreError::Contended) => met += 1,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(done + held + met, u32::from(WRITERS));
    assert!(
        done <= LIMIT && (held == 0 || done == LIMIT),
        "{done} {held} {met}"
    );
    assert_eq!(test.counted("network").await, done.to_string());
    let tables = &test.database.tables;
    assert_eq!(test.items(&tables.signature_log).await, done as usize);
    assert_eq!(test.items(&tables.signer_keys).await, done as usize);
}
