//! News by mail: to whom they go, once, and what ends them.

use std::collections::BTreeMap;

use aws_lambda_events::event::sqs::SqsEvent;
use embedded_dynamodb::{Effect, Fault};
use events::email::EmailAddress;
use events::link::{Links, Purpose};
use events::petition::{Article, MailedArticle};
use events::signature::{Command, Permissions};
use jiff::SignedDuration;
use mail_parser::MessageParser;
use outbox::{
    DeliveryStatus, MailingId, MailingState, Mailings, RunStatus, SuppressionReason, Suppressions,
};
use send_email::{NewsMessage, SendEmail, SendError};
use test_support::person::a_signer;

use crate::deployment::{BASE_URL, Test, message};

const ANA: &str = "ana@example.org";

/// A mailing in Spanish and English.
struct News {
    test: Test,
    mailings: Mailings,
    id: MailingId,
    articles: BTreeMap<String, MailedArticle>,
}

fn article(id: &str, language: &str, title: &str) -> Article {
    Article {
        id: id.into(),
        language: language.into(),
        title: title.into(),
        excerpt: String::new(),
        source: String::new(),
        url: None,
        published_at: "2026-11-20T10:00:00Z".parse().unwrap(),
        body: Some("It **has** decided. ![map](map.jpg)\n\n- at last".into()),
    }
}

impl News {
    async fn new() -> Self {
        let test = Test::new().await;
        let mailings = Mailings::new(test.embedded.client(), test.settings.tables.mail.clone());
        let id = MailingId::new(test.id(ANA).petition, "court.yes").unwrap();
        let mut articles = BTreeMap::new();
        for article in [
            article("court.yes", "en", "The court says yes"),
            article("corte", "es", "La Corte dice que sí"),
        ] {
            mailings
                .keep_article(&id, &article, test.now)
                .await
                .unwrap();
            let mailed = MailedArticle {
                article: article.id.clone(),
                digest: article.digest(),
            };
            articles.insert(article.language.clone(), mailed);
        }
        let news = Self {
            test,
            mailings,
            id,
            articles,
        };
        news.begins(1).await;
        news
    }

    async fn begins(&self, round: u64) {
        let begun = self
            .mailings
            .begin(&self.id, round, false, &self.articles, self.test.now);
        begun.await.unwrap();
    }

    /// Another process sends from now on, which remembers nothing.
    fn restarts(&mut self) {
        let Test {
            settings,
            embedded,
            service,
            ..
        } = &self.test;
        let from = "Clean rivers <sign@example.org>".to_owned();
        self.test.mailer = SendEmail::new(settings, &embedded.client(), service.clone(), from);
    }

    async fn turns(&self, status: RunStatus) {
        self.mailings.turn(&self.id, 9, status).await.unwrap();
    }

    /// Somebody who confirmed and wants news.
    async fn reader(&self, email: &str, language: &str) {
        let signer = a_signer()
            .named("Ana", "Pérez")
            .email(email)
            .reading(language);
        self.test
            .does(email, Command::Submit(signer.details()))
            .await;
        let confirm = Command::Confirm {
            details_version: 1,
            permissions: Some(permissions(true)),
        };
        self.test.does(email, confirm).await;
    }

    fn messages(&self, emails: &[&str], round: u64) -> SqsEvent {
        let mut event = SqsEvent::default();
        for email in emails {
            let asked = NewsMessage {
                signature: self.test.id(email),
                mailing: self.id.clone(),
                round,
            };
            let body = serde_json::to_string(&asked.to_record().unwrap()).unwrap();
            event.records.push(message(email, &body));
        }
        event
    }

    async fn delivers(&self, emails: &[&str], round: u64) -> Vec<String> {
        self.test.deliver(&self.messages(emails, round)).await
    }

    fn sent(&self) -> Vec<String> {
        let sent = self.test.service.sent();
        sent.into_iter().map(|mail| mail.to).collect()
    }

    async fn state(&self) -> MailingState {
        self.mailings.state(&self.id).await.unwrap().unwrap()
    }
}

fn permissions(news: bool) -> Permissions {
    Permissions {
        show_name: false,
        news,
        consents: BTreeMap::new(),
    }
}

#[tokio::test]
async fn each_reader_gets_the_article_in_their_language_once() {
    let news = News::new().await;
    for (email, language) in [
        (ANA, "es"),
        ("bea@example.org", "fr"),
        ("cleo@example.org", "en"),
    ] {
        news.reader(email, language).await;
    }
    let all = [ANA, "bea@example.org", "cleo@example.org"];
    for _ in 0..3 {
        assert!(news.delivers(&all, 1).await.is_empty());
    }
    let mut sent = news.test.service.sent();
    sent.sort_by(|one, other| one.to.cmp(&other.to));
    let subjects: Vec<_> = sent.iter().map(|mail| mail.subject.as_str()).collect();
    assert_eq!(sent.len(), 3, "{subjects:?}");
    assert!(
        subjects[0].ends_with("La Corte dice que sí"),
        "{subjects:?}"
    );
    let default = subjects[1].ends_with("The court says yes");
    assert!(default, "the petition's language: {subjects:?}");
    assert_eq!(subjects[2], "News: The court says yes");
    assert_eq!(news.state().await.tally.sent, 3);
    let english = &sent[2];
    assert!(english.text.starts_with("Hello Ana,\n"));
    assert!(
        english.text.contains("It has decided.\n\n- at last\n"),
        "{}",
        english.text
    );
    assert!(english.html.contains("<strong>has</strong>") && !english.html.contains("<img"));
    assert!(english.text.contains(&format!(
        "{BASE_URL}/petitions/clean-rivers/news/court.yes?lang=en"
    )));
    let tag = |name| {
        let tag = english.tags.iter().find(|(known, _)| *known == name);
        tag.map(|(_, value)| value.clone())
    };
    assert_eq!(tag("mail").as_deref(), Some("news"));
    assert_eq!(tag("mailing"), Some(news.id.tag()));
    assert_eq!(tag("version").as_deref(), Some("1"));
}

#[tokio::test]
async fn news_go_to_addresses_of_all_scripts() {
    let news = News::new().await;
    let all = ["தமிழ்@example.com", "o’neill@example.org"];
    for address in all {
        news.reader(address, "en").await;
    }
    assert!(news.delivers(&all, 1).await.is_empty());
    assert_eq!(news.sent().len(), all.len());
    assert_eq!(news.state().await.tally.sent, 2);
}

#[tokio::test]
async fn a_mail_program_can_end_the_news_and_so_can_the_reader() {
    let news = News::new().await;
    news.reader(ANA, "en").await;
    news.delivers(&[ANA], 1).await;
    let mail = news.test.service.sent().remove(0);
    let parsed = MessageParser::default().parse(&mail.raw).unwrap();
    let header = |name: &str| parsed.header_raw(name).map(str::trim).map(str::to_owned);
    assert_eq!(
        header("List-Unsubscribe-Post").as_deref(),
        Some("List-Unsubscribe=One-Click")
    );
    let url = header("List-Unsubscribe").unwrap();
    let url = url.trim_start_matches('<').trim_end_matches('>');
    assert!(
        mail.text.contains(url) && url.ends_with("?lang=en&mailing=court.yes"),
        "{url}"
    );
    let token = url
        .strip_prefix(&format!("{BASE_URL}/unsubscribe/"))
        .unwrap();
    let token = token.split('?').next().unwrap();
    let links = Links::new(&news.test.settings.keys.links);
    let opened = links.open(Purpose::NoNews, token, news.test.now).unwrap();
    assert_eq!(opened.link.signature, news.test.id(ANA));
    for other in [Purpose::OwnPage, Purpose::Confirm, Purpose::NewAddress] {
        assert!(links.open(other, token, news.test.now).is_err());
    }
    assert!(!mail.message_id.contains(&news.test.id(ANA).tag.to_string()));
}

#[tokio::test]
async fn who_no_longer_wants_them_or_may_get_none_is_left_out_and_counted_once() {
    let news = News::new().await;
    let commands = [
        Command::Withdraw,
        Command::Erase,
        Command::StopMails,
        Command::StopNews,
        Command::Disown,
        Command::ExpireData,
        Command::Bounce { mail: 1 },
        Command::Complain { mail: 1 },
        Command::ChangeDetails(permissions(false)),
    ];
    let emails: Vec<_> = (0..commands.len())
        .map(|n| format!("s{n}@example.org"))
        .collect();
    for (email, command) in emails.iter().zip(&commands) {
        news.reader(email, "en").await;
        news.test.does(email, command.clone()).await;
    }
    news.test.submits("unconfirmed@example.org", "en").await;
    news.reader("suppressed@example.org", "en").await;
    let settings = &news.test.settings;
    let (client, table) = (news.test.embedded.client(), settings.tables.mail.clone());
    let list = Suppressions::new(client, table, settings.keys.addresses.clone());
    let address = EmailAddress::parse("suppressed@example.org").unwrap();
    let (why, now) = (SuppressionReason::Bounced, news.test.now);
    list.add(&address, why, now).await.unwrap();
    let more = [
        "unconfirmed@example.org",
        "suppressed@example.org",
        "nobody@example.org",
    ];
    let all: Vec<_> = emails.iter().map(String::as_str).chain(more).collect();
    for _ in 0..2 {
        assert!(news.delivers(&all, 1).await.is_empty());
    }
    assert_eq!(news.sent(), Vec::<String>::new());
    let tally = news.state().await.tally;
    assert_eq!((tally.sent, tally.left_out), (0, 12));
}

#[tokio::test]
async fn a_paused_mailing_drops_its_messages_and_its_next_round_sends_the_rest() {
    let mut news = News::new().await;
    let all = [ANA, "bea@example.org", "cleo@example.org"];
    for email in all {
        news.reader(email, "en").await;
    }
    assert!(news.delivers(&all[..1], 1).await.is_empty());
    news.turns(RunStatus::Paused).await;
    news.restarts();
    assert!(
        news.delivers(&all, 1).await.is_empty(),
        "nothing waits in the queue"
    );
    assert_eq!(news.sent(), [ANA]);
    news.begins(2).await;
    // Whatever this process knew of the mailing.
    assert!(news.delivers(&all, 1).await.is_empty());
    assert_eq!(news.sent(), [ANA], "of the round before");
    assert!(news.delivers(&all, 2).await.is_empty());
    let mut sent = news.sent();
    sent.sort_unstable();
    assert_eq!(sent, all);
    news.turns(RunStatus::Cancelled).await;
    news.restarts();
    news.reader("dora@example.org", "en").await;
    assert!(news.delivers(&["dora@example.org"], 2).await.is_empty());
    assert_eq!(news.sent().len(), 3);
    assert_eq!(news.state().await.tally.sent, 3);
}

#[tokio::test]
async fn a_mailing_of_which_many_come_back_stops_by_itself() {
    let mut news = News::new().await;
    let emails: Vec<_> = (0..60).map(|n| format!("s{n}@example.org")).collect();
    let all: Vec<_> = emails.iter().map(String::as_str).collect();
    for email in &all {
        news.reader(email, "en").await;
    }
    assert!(news.delivers(&all[..50], 1).await.is_empty());
    let claims = outbox::Claims::new(
        news.test.embedded.client(),
        news.test.settings.tables.mail.clone(),
    );
    for email in &all[..3] {
        let id = news.test.id(email);
        let bounced = DeliveryStatus::Bounced;
        claims
            .record_news_delivery(&id, &news.id, bounced)
            .await
            .unwrap();
    }
    news.restarts();
    assert!(news.delivers(&all[50..], 1).await.is_empty());
    assert_eq!(news.sent().len(), 50);
    assert!(matches!(news.state().await.status, RunStatus::Stopped(_)));
}

#[tokio::test]
async fn what_the_mail_service_says_about_one_mail_is_about_that_one() {
    let mut news = News::new().await;
    for email in [ANA, "bea@example.org"] {
        news.reader(email, "en").await;
    }
    let service = news.test.service.clone();
    service.refuse(SendError::Rejected("550".to_owned()));
    assert!(news.delivers(&[ANA], 1).await.is_empty());
    service.refuse(SendError::Retry("450".to_owned()));
    assert_eq!(
        news.delivers(&["bea@example.org"], 1).await,
        ["bea@example.org"]
    );
    service.refuse(SendError::Throttled("slow down".to_owned()));
    assert_eq!(
        news.delivers(&["bea@example.org"], 1).await,
        ["bea@example.org"]
    );
    assert_eq!(news.sent(), Vec::<String>::new());
    news.restarts();
    assert!(news.delivers(&[ANA, "bea@example.org"], 1).await.is_empty());
    assert_eq!(news.sent(), ["bea@example.org"]);
    let tally = news.state().await.tally;
    assert_eq!((tally.sent, tally.rejected), (1, 1));
}

/// Each request fails in each way, once and for good; then the message comes again after the lease.
#[tokio::test]
async fn news_go_out_and_at_most_one_copy_of_them_whatever_fails() {
    for effect in Effect::ALL {
        let crash = matches!(effect, Effect::CrashBefore | Effect::CrashAfter);
        for times in if crash { vec![1] } else { vec![1, 3] } {
            for passed in 0.. {
                let mut news = News::new().await;
                news.reader(ANA, "en").await;
                let messages = news.messages(&[ANA], 1);
                let embedded = news.test.embedded.clone();
                embedded.inject(Fault::any(effect).after(passed).times(times));
                let first = embedded.until_crash(news.test.deliver(&messages)).await;
                let was_reached = embedded.faults_left() < times;
                embedded.clear_faults();
                let case = format!("{effect:?} × {times} after {passed} requests: {first:?}");
                news.test.later(SignedDuration::from_mins(6));
                for _ in 0..2 {
                    assert!(news.test.deliver(&messages).await.is_empty(), "{case}");
                }
                let sent = news.test.service.sent();
                let most = if was_reached { 2 } else { 1 };
                assert!((1..=most).contains(&sent.len()), "{case}: {}", sent.len());
                let same = sent
                    .iter()
                    .all(|mail| mail.message_id == sent[0].message_id);
                assert!(same, "{case}");
                assert_eq!(news.state().await.tally.sent, 1, "{case}");
                if !was_reached {
                    assert!(passed > 4, "{passed}");
                    break;
                }
            }
        }
    }
}

#[tokio::test]
async fn a_message_that_nobody_can_read_fails_and_one_of_an_unknown_mailing_is_dropped() {
    let news = News::new().await;
    news.reader(ANA, "en").await;
    let mut messages = news.messages(&[ANA], 1);
    let body = messages.records[0].body.as_mut().unwrap();
    *body = body.replace("court.yes", "never.begun");
    assert!(news.test.deliver(&messages).await.is_empty());
    let body = messages.records[0].body.as_mut().unwrap();
    *body = body.replace("never.begun", "not/a/name");
    assert_eq!(news.test.deliver(&messages).await, [ANA]);
    assert_eq!(news.sent(), Vec::<String>::new());
}
