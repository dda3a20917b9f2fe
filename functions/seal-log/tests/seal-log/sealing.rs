//! What is sealed, and that outsiders find the same as the views.

use aws_lambda_events::event::sqs::{SqsEvent, SqsMessage};
use events::signature::{Command, Reason};
use public_files::Subjects;
use public_log::commitment::Opening;
use public_log::folder::Folder;
use public_log::leaf::{Kind, Leaf};
use public_log::tiles::{Bundle, Resource, Source as _};
use seal_log::TYPES;
use test_support::person::a_signer;
use test_support::stream::event;

use super::deployment::{Test, confirm, notices, petition, sealed};

fn leaves(test: &Test) -> Vec<Leaf> {
    let size = test.audit().state.size();
    let mut folder = Folder::new(test.data.path().join("public-log/1"));
    let bundle = Bundle::with_entry(size, size - 1).unwrap();
    let bytes = folder.read(&[Resource::Entries(bundle)]).unwrap();
    let bytes = bytes[0].clone().unwrap();
    let entries = Bundle::parse(&bytes).unwrap();
    entries
        .iter()
        .map(|entry| Leaf::parse(entry).unwrap())
        .collect()
}

#[tokio::test]
async fn what_changes_the_count_becomes_a_leaf_and_comes_only_once() {
    let test = Test::new().await;
    let seal = test.seal();
    assert_eq!(
        sealed(&seal, petition()).await,
        2,
        "its text, and that it opened"
    );
    let ada = test.confirms("ada@example.org").await;
    let bea = test.confirms("bea@example.org").await;
    let both = notices(&[&ada, &bea]);
    assert_eq!(sealed(&seal, both.clone()).await, 2);
    assert_eq!(sealed(&seal, both.clone()).await, 0);
    ada.does(Command::Withdraw).await;
    bea.does(Command::Invalidate {
        reason: Reason::FalseName,
        note: String::new(),
        operator: "op".into(),
        sweep: "s".into(),
    })
    .await;
    assert_eq!(sealed(&test.seal(), both).await, 2);
    assert_eq!(test.line("withdrawn"), 1);
    assert_eq!(test.line("invalidated_false_name"), 1);
    assert_eq!(test.line("confirmed"), 0);
    test.assert_shown().await;
}

#[tokio::test]
async fn a_form_that_nobody_confirms_leaves_no_leaf() {
    let test = Test::new().await;
    let seal = test.seal();
    sealed(&seal, petition()).await;
    let ada = test.signer("ada@example.org");
    ada.does(Command::Submit(a_signer().details())).await;
    ada.does(Command::Discard).await;
    assert_eq!(sealed(&seal, notices(&[&ada])).await, 0);
    let bea = test.signer("bea@example.org");
    bea.does(Command::Submit(a_signer().details())).await;
    bea.does(Command::Erase).await;
    assert_eq!(sealed(&seal, notices(&[&bea])).await, 0);
}

#[tokio::test]
async fn the_commitment_opens_with_the_key_of_the_form_and_with_none_after_the_erasure() {
    let test = Test::new().await;
    let seal = test.seal();
    let ada = test.confirms("ada@example.org").await;
    let bea = test.confirms("bea@example.org").await;
    let tables = test.deployment.settings.tables.clone();
    let material = || async {
        let forms = [(ada.id.to_string(), 1)];
        let client = &test.deployment.client;
        let mut found = event_store::materials(client, &tables.signer_keys, &forms)
            .await
            .unwrap();
        found.remove(&format!("{}/1", ada.id))
    };
    let opening = Opening::of_form(material().await.unwrap().bytes());
    // Erased before its leaf is written.
    bea.does(Command::Erase).await;
    sealed(&seal, notices(&[&ada, &bea])).await;
    let mine = opening.commit(&ada.id.to_string());
    let is_mine =
        |leaf: &Leaf| matches!(leaf.kind, Kind::Confirmed { commitment, .. } if commitment == mine);
    assert_eq!(leaves(&test).iter().filter(|leaf| is_mine(leaf)).count(), 1);

    let subjects = Subjects::new(&test.deployment.client, &tables.public_log, 1);
    let subject = format!("{}/2", ada.id);
    let known = subjects.one(&subject).await.unwrap();
    let index = usize::try_from(known.committed.unwrap()).unwrap();
    assert!(is_mine(&leaves(&test)[index]));

    ada.does(Command::Erase).await;
    sealed(&seal, notices(&[&ada])).await;
    assert!(material().await.is_none());
    for signer in [&ada, &bea] {
        let gone = subjects.one(&format!("{}/2", signer.id)).await.unwrap();
        assert_eq!((gone.facts, gone.leaf, gone.committed), (2, None, None));
    }
    assert_eq!(test.line("erased"), 2);
    test.assert_shown().await;
}

#[tokio::test]
async fn a_signature_that_moves_and_comes_again_is_one_line() {
    let test = Test::new().await;
    let seal = test.seal();
    let ada = test.confirms("ada@example.org").await;
    let there = ada.moves_to("ada@example.com").await;
    there.does(Command::Withdraw).await;
    // The notice of the new address comes first.
    let with_petition = 2 + 3;
    assert_eq!(sealed(&seal, notices(&[&there])).await, with_petition);
    assert_eq!(sealed(&seal, notices(&[&ada])).await, 0);
    let details_version = there.signature().await.standing.unwrap().0;
    there.does(Command::SignAgain { details_version }).await;
    sealed(&seal, notices(&[&ada, &there])).await;
    assert_eq!(test.line("confirmed"), 1);
    // Somebody else signs with the old address.
    ada.does(Command::Submit(a_signer().details())).await;
    confirm(&ada).await;
    assert_eq!(sealed(&seal, notices(&[&ada])).await, 1);
    assert_eq!(test.line("confirmed"), 2);
    let kinds: Vec<_> = leaves(&test).iter().map(|leaf| leaf.kind.code()).collect();
    assert_eq!(kinds, [3, 1, 16, 22, 17, 23, 16]);
}

#[tokio::test]
async fn organisations_are_not_in_the_log() {
    let test = Test::new().await;
    let ada = test.confirms("ada@example.org").await;
    let details = a_signer().endorsing("River Trust", false).details();
    let trust = test_support::signer::Signer::of_kind(
        events::ids::SignerKind::Organisation,
        &test.deployment.client,
        &test.deployment.settings,
        "office@example.org",
    );
    trust.does(Command::Submit(details)).await;
    confirm(&trust).await;
    let with_petition = 2 + 1;
    assert_eq!(
        sealed(&test.seal(), notices(&[&ada, &trust])).await,
        with_petition
    );
}

#[tokio::test]
async fn messages_of_the_queue_and_records_of_the_stream_are_sealed() {
    let test = Test::new().await;
    let seal = test.seal();
    let tables = test.deployment.settings.tables.clone();
    let ada = test.confirms("ada@example.org").await;
    ada.does(Command::StopNews).await;
    let records = test.deployment.records(&tables.signature_log).await;
    let mut queue = SqsEvent::default();
    for (number, record) in records.iter().enumerate() {
        let mut message = SqsMessage::default();
        message.message_id = Some(number.to_string());
        message.body = Some(serde_json::to_string(record).unwrap());
        message.event_source = Some("aws:sqs".to_owned());
        queue.records.push(message);
    }
    let mut broken = queue.records[0].clone();
    broken.message_id = Some("broken".to_owned());
    broken.body = Some("no record".to_owned());
    queue.records.push(broken);
    let answer = seal
        .handle(serde_json::to_value(&queue).unwrap())
        .await
        .unwrap();
    let failures = &answer["batchItemFailures"];
    assert_eq!(failures.as_array().unwrap().len(), 1);
    assert_eq!(failures[0]["itemIdentifier"], "broken");
    assert_eq!(test.line("confirmed"), 1);

    let slug = event_store::PetitionLog::appending(
        &test.deployment.client,
        &tables,
        test.deployment.settings.keys.log.as_ref(),
    );
    let close = events::petition::Command::Close;
    let id = events::ids::Slug::parse("clean-rivers").unwrap();
    slug.execute(
        &id,
        events::ids::CommandId::random(),
        jiff::Timestamp::now(),
        close,
    )
    .await
    .unwrap();
    let reader = embedded_dynamodb::StreamReader::new(
        test.embedded().clone(),
        &tables.petition_log,
        "seal-log-test",
    );
    let records = reader.await.unwrap().next_batch(100).await.unwrap();
    let answer = seal.records(event(records)).await;
    assert!(answer.batch_item_failures.is_empty());
    let report = test.audit();
    assert_eq!(report.count()[0].1.open, Some(false));
}

#[tokio::test]
async fn what_was_signed_before_the_log_began_is_sealed_by_a_walk() {
    let test = Test::new().await;
    let seal = test.seal();
    for n in 0..150 {
        let signer = test.confirms(&format!("signer{n}@example.org")).await;
        match n % 10 {
            0 => signer.does(Command::Withdraw).await,
            1 => signer.does(Command::Erase).await,
            2 => drop(signer.moves_to(&format!("moved{n}@example.org")).await),
            _ => {}
        }
    }
    assert!(!seal.has_begun().await.unwrap());
    let mut pages = 0;
    let walked = seal.begin(|_| pages += 1).await.unwrap();
    assert!(seal.has_begun().await.unwrap());
    assert_eq!(walked.position.leaves, 2 + 150 + 45);
    assert_eq!(walked.unreadable, 0);
    assert!(pages >= 2);
    assert_eq!(test.line("confirmed"), 120);
    assert_eq!(test.line("erased"), 15);
    test.assert_shown().await;
    let again = test.seal().begin(|_| ()).await.unwrap();
    assert_eq!(again.position.leaves, 0);
}

#[tokio::test]
async fn a_notice_that_an_operator_gives_is_a_message_like_others() {
    let test = Test::new().await;
    let ada = test.confirms("ada@example.org").await;
    let mut queue = SqsEvent::default();
    for notice in petition().into_iter().chain(notices(&[&ada])) {
        let mut message = SqsMessage::default();
        message.message_id = Some("1".to_owned());
        message.body = Some(notice.message());
        queue.records.push(message);
    }
    assert!(
        test.seal()
            .messages(queue)
            .await
            .batch_item_failures
            .is_empty()
    );
    assert_eq!(test.audit().state.size(), 3);
}

#[tokio::test]
async fn views_that_were_lost_are_written_again() {
    let test = Test::new().await;
    let seal = test.seal();
    let ada = test.confirms("ada@example.org").await;
    sealed(&seal, petition()).await;
    sealed(&seal, notices(&[&ada])).await;
    let client = &test.deployment.client;
    let delete = async |pk: &str, sk: &str| {
        let value = |text: &str| aws_sdk_dynamodb::types::AttributeValue::S(text.to_owned());
        let delete = client
            .delete_item()
            .table_name("views")
            .key("pk", value(pk));
        delete.key("sk", value(sk)).send().await.unwrap();
    };
    delete("published/clean-rivers", "public-log").await;
    delete("public-log", "published").await;
    sealed(&test.seal(), petition()).await;
    test.assert_shown().await;
    delete("published/clean-rivers", "public-log").await;
    test.seal().begin(|_| ()).await.unwrap();
    test.assert_shown().await;
}

#[test]
fn the_filter_of_the_queue_lets_through_what_is_public() {
    let template = include_str!("../../../../infra/aws/template.yaml");
    let types = TYPES.join(", ");
    assert!(template.contains(&format!("[{types}]")), "{types}");
}
