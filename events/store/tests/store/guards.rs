//! What may hold an event back.

use event_store::{Guard, Guarded, Outcome, SignatureLog};
use events::ids::CommandId;
use events::secret::DeploymentSecret;
use events::signature::{Command, Details};

use crate::make;

struct Test {
    database: make::Database,
    log: SignatureLog,
}

impl Test {
    async fn new() -> Self {
        let database = make::database().await;
        let keys = DeploymentSecret::from_text(&"k".repeat(32)).unwrap().keys();
        let log = SignatureLog::sealing(&database.client, &database.tables, &keys);
        Self { database, log }
    }

    fn at_most(&self, key: &str, limit: u32) -> Guard {
        Guard::at_most(&self.database.tables.limits, key, limit, make::at()).unwrap()
    }

    fn once(&self, key: &str) -> Guard {
        Guard::once(&self.database.tables.limits, key, make::at()).unwrap()
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
            test.once(&format!("proof {who}")),
            test.at_most("network", 3),
        ];
        assert_eq!(test.submit(who, who.into(), &guards).await, DONE);
    }
    let guards = [test.once("proof 4"), test.at_most("network", 3)];
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
    let elsewhere = [test.once("proof 4"), test.at_most("other network", 3)];
    assert_eq!(test.submit(4, 4, &elsewhere).await, DONE);
}

#[tokio::test]
async fn a_mark_is_set_once() {
    let test = Test::new().await;
    assert_eq!(test.submit(1, 1, &[test.once("proof")]).await, DONE);
    assert_eq!(
        test.submit(2, 2, &[test.once("proof")]).await,
        Guarded::Held(0)
    );
}

#[tokio::test]
async fn a_retry_whose_answer_was_lost_is_not_held_by_its_own_marks() {
    let test = Test::new().await;
    let guards = [test.once("proof"), test.at_most("network", 1)];
    assert_eq!(test.submit(1, 1, &guards).await, DONE);
    let again = test.submit(1, 1, &guards).await;
    assert_eq!(
        again,
        Guarded::Done(Outcome::AlreadyAppended { version: 1 })
    );
    let other = test.submit(1, 2, &guards).await;
    assert_eq!(
        other,
        Guarded::Done(Outcome::Conflict),
        "the rules decide first"
    );
}

#[tokio::test]
async fn what_the_rules_decide_is_held_as_well() {
    let test = Test::new().await;
    assert_eq!(test.submit(1, 1, &[test.at_most("network", 2)]).await, DONE);
    let again = |guard: Guard| {
        let details = Details {
            choices: make::choices("en"),
            personal: make::personal(),
        };
        let (log, id) = (test.log.clone(), make::signature_id(1));
        async move {
            let command = Command::Submit(details);
            log.execute_guarded(&id, CommandId::random(), make::at(), command, &[guard])
                .await
                .unwrap()
        }
    };
    let done = again(test.at_most("network", 2)).await;
    assert!(matches!(done, Guarded::Done(done) if done.appended && done.version == 2));
    let held = again(test.at_most("network", 2)).await;
    assert!(matches!(held, Guarded::Held(0)));
}
