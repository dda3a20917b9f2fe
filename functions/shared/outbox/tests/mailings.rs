//! Rounds and numbers of mailings, on the embedded DynamoDB.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a panic is how a test fails"
)]

use std::collections::BTreeMap;

use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::{Embedded, Tables, create_tables};
use event_store::Item;
use events::ids::{SignatureId, Slug, Tag};
use events::petition::{Article, MailedArticle};
use jiff::Timestamp;
use outbox::{
    Claim, Claims, DeliveryStatus, MailingId, Mailings, NewsOutcome, Outcome, RunStatus, StoppedBy,
    Tally,
};

struct Test {
    mailings: Mailings,
    claims: Claims,
    mailing: MailingId,
    now: Timestamp,
}

impl Test {
    async fn new() -> Self {
        let (embedded, tables) = (Embedded::memory().unwrap(), Tables::default());
        create_tables(&embedded.client(), &tables).await.unwrap();
        let petition = Slug::parse("clean-rivers").unwrap();
        Self {
            mailings: Mailings::new(embedded.client(), tables.mail.clone()),
            claims: Claims::new(embedded.client(), tables.mail.clone()),
            mailing: MailingId::new(petition, "court.yes").unwrap(),
            now: Timestamp::now(),
        }
    }

    async fn begins(&self, round: u64, despite: bool) {
        let article = MailedArticle {
            article: "court.yes".to_owned(),
            digest: "0".repeat(64),
        };
        let articles = BTreeMap::from([("en".to_owned(), article)]);
        let begun = self
            .mailings
            .begin(&self.mailing, round, despite, &articles, self.now);
        begun.await.unwrap();
    }

    async fn status(&self) -> (u64, RunStatus) {
        let state = self.mailings.state(&self.mailing).await.unwrap().unwrap();
        (state.round, state.status)
    }

    async fn tally(&self) -> Tally {
        self.mailings
            .state(&self.mailing)
            .await
            .unwrap()
            .unwrap()
            .tally
    }

    fn signer(&self, number: u8) -> SignatureId {
        SignatureId {
            petition: self.mailing.petition().clone(),
            tag: Tag::from_bytes([number; Tag::BYTES]),
        }
    }

    async fn claim(&self, number: u8) -> Option<Claim> {
        let signer = self.signer(number);
        let claimed = self.claims.claim_news(&signer, &self.mailing, self.now);
        match claimed.await.unwrap() {
            Outcome::Claimed(claim) => Some(claim),
            Outcome::Settled => None,
            Outcome::UnderWay => panic!("nobody else sends"),
        }
    }

    async fn sends(&self, number: u8) {
        let claim = self.claim(number).await.unwrap();
        let outcome = NewsOutcome::Sent("<1@sign.example.org>");
        let settled = self.claims.settle_news(&claim, &self.mailing, outcome);
        settled.await.unwrap();
    }

    async fn comes_back(&self, number: u8, status: DeliveryStatus) {
        let signer = self.signer(number);
        let noted = self
            .claims
            .record_news_delivery(&signer, &self.mailing, status);
        noted.await.unwrap();
    }
}

#[tokio::test]
async fn a_mailing_goes_from_round_to_round_and_never_back() {
    let test = Test::new().await;
    assert_eq!(test.mailings.state(&test.mailing).await.unwrap(), None);
    test.begins(1, false).await;
    let first = test.mailings.state(&test.mailing).await.unwrap().unwrap();
    assert_eq!((first.round, first.status), (1, RunStatus::Running));
    assert_eq!(first.articles["en"].article, "court.yes");
    let key = |stream: &str| -> Item {
        [
            ("stream".to_owned(), AttributeValue::S(stream.to_owned())),
            ("version".to_owned(), AttributeValue::N("2".to_owned())),
        ]
        .into()
    };
    let enqueued = async |round, cursor: &Item, queued, all| {
        let noted = test
            .mailings
            .enqueued(&test.mailing, round, Some(cursor), queued, all);
        noted.await.unwrap();
        test.mailings.state(&test.mailing).await.unwrap().unwrap()
    };
    let state = enqueued(1, &key("clean-rivers/a"), 7, false).await;
    assert_eq!(
        (state.queued, state.cursor),
        (7, Some(key("clean-rivers/a")))
    );
    // The same command again goes on where it was.
    test.begins(1, false).await;
    let state = enqueued(1, &key("clean-rivers/b"), 9, true).await;
    assert_eq!((state.queued, state.enqueued_all), (9, true));

    let turn = async |round, status| {
        test.mailings
            .turn(&test.mailing, round, status)
            .await
            .unwrap();
        test.status().await
    };
    assert_eq!(turn(1, RunStatus::Paused).await, (1, RunStatus::Paused));
    test.begins(2, false).await;
    let state = test.mailings.state(&test.mailing).await.unwrap().unwrap();
    assert_eq!((state.round, state.status), (2, RunStatus::Running));
    assert_eq!(
        (state.queued, state.cursor, state.enqueued_all),
        (0, None, false)
    );
    assert_eq!((state.id, state.began), (first.id, first.began));
    // What somebody decided on an earlier round, or enqueued in it, comes too late.
    assert_eq!(turn(1, RunStatus::Paused).await, (2, RunStatus::Running));
    assert_eq!(
        enqueued(1, &key("clean-rivers/c"), 99, true).await.queued,
        0
    );
    test.begins(1, true).await;
    assert_eq!(test.status().await, (2, RunStatus::Running));
    assert_eq!(
        turn(2, RunStatus::Cancelled).await,
        (2, RunStatus::Cancelled)
    );
}

#[tokio::test]
async fn each_mail_counts_once_whatever_comes_twice() {
    let test = Test::new().await;
    test.begins(1, false).await;
    test.sends(1).await;
    assert!(test.claim(1).await.is_none(), "it was sent");
    for (number, outcome) in [(2, NewsOutcome::LeftOut), (3, NewsOutcome::Rejected("550"))] {
        let claim = test.claim(number).await.unwrap();
        let settled = test.claims.settle_news(&claim, &test.mailing, outcome);
        settled.await.unwrap();
        assert!(test.claim(number).await.is_none(), "it is settled");
    }
    // Whoever lost the claim counts nothing.
    let lost = test.claim(4).await.unwrap();
    test.claims.release(&lost).await.unwrap();
    test.sends(4).await;
    let late = test
        .claims
        .settle_news(&lost, &test.mailing, NewsOutcome::LeftOut);
    assert!(late.await.is_err());
    for status in [
        DeliveryStatus::Bounced,
        DeliveryStatus::Bounced,
        DeliveryStatus::Complained,
        DeliveryStatus::Complained,
    ] {
        test.comes_back(1, status).await;
    }
    test.comes_back(99, DeliveryStatus::Bounced).await;
    for mailing in [test.mailing.name(), "never-sent"] {
        let mailing = MailingId::new(test.mailing.petition().clone(), mailing).unwrap();
        test.mailings.unsubscribed(&mailing).await.unwrap();
        let is_there = test.mailings.state(&mailing).await.unwrap().is_some();
        assert_eq!(is_there, mailing == test.mailing);
    }
    let expected = Tally {
        sent: 2,
        left_out: 1,
        rejected: 1,
        bounced: 1,
        complained: 1,
        unsubscribed: 1,
    };
    assert_eq!(test.tally().await, expected);
}

#[tokio::test]
async fn a_mailing_stops_for_all_once_too_many_mails_come_back() {
    let test = Test::new().await;
    test.begins(1, false).await;
    for number in 1..=60 {
        test.sends(number).await;
    }
    test.comes_back(1, DeliveryStatus::Bounced).await;
    test.comes_back(2, DeliveryStatus::Bounced).await;
    assert_eq!(test.status().await, (1, RunStatus::Running));
    test.comes_back(3, DeliveryStatus::Bounced).await;
    let stopped = RunStatus::Stopped(StoppedBy::Bounces);
    assert_eq!(test.status().await, (1, stopped));
    // It stays so, although the rate falls with what was on its way.
    for number in 61..=80 {
        test.sends(number).await;
    }
    assert_eq!(test.tally().await.stops(), None);
    assert_eq!(test.status().await, (1, stopped));
    test.begins(2, true).await;
    test.comes_back(4, DeliveryStatus::Bounced).await;
    assert_eq!(test.status().await, (2, RunStatus::Running));
}

#[tokio::test]
async fn a_kept_article_is_the_one_that_its_digest_names() {
    let test = Test::new().await;
    let article = Article {
        id: "court.yes".to_owned(),
        language: "en".to_owned(),
        title: "The court says yes".to_owned(),
        excerpt: String::new(),
        source: String::new(),
        url: None,
        published_at: test.now,
        body: Some("It has **decided**.".to_owned()),
    };
    test.mailings
        .keep_article(&test.mailing, &article, test.now)
        .await
        .unwrap();
    let digest = article.digest();
    let kept = test.mailings.article(&test.mailing, &digest).await.unwrap();
    assert_eq!(kept, article);
    let other = test.mailings.article(&test.mailing, &"0".repeat(64)).await;
    assert!(other.is_err());
}
