//! How news end by the link in each mail that brings them.

use std::collections::BTreeMap;

use events::ids::Slug;
use events::link::Purpose;
use events::petition::MailedArticle;
use events::signature::{Command, Correction, Permissions, Reason, SignatureStatus};
use jiff::Timestamp;
use lambda_http::{Body, Response};
use outbox::{Claims, MailingId, Mailings, NewsOutcome, Outcome};
use test_support::deployment::{SLUG, TestDeployment, get, header, post, text};
use test_support::person::a_signer;
use test_support::signer::Signer;

use crate::{confirmed, instance};

const ONE_CLICK: &str = "List-Unsubscribe=One-Click";

fn path(signer: &Signer, version: u64) -> String {
    format!(
        "/unsubscribe/{}?lang=en&mailing=court",
        signer.token(Purpose::NoNews, version)
    )
}

async fn posts(deployment: &TestDeployment, path: &str, body: &str) -> Response<Body> {
    instance(deployment).handle(post(path, body)).await
}

async fn wants_news(signer: &Signer) -> bool {
    let signature = signer.signature().await;
    signature.standing.is_some_and(|(_, choices)| choices.news)
}

/// Ada, who confirmed and wants news.
async fn reader(deployment: &TestDeployment) -> (Signer, String) {
    let (signer, _) = confirmed(deployment).await;
    signer.does(Command::ChangeDetails(news(true))).await;
    assert!(wants_news(&signer).await);
    let path = path(&signer, 1);
    (signer, path)
}

fn news(news: bool) -> Permissions {
    Permissions {
        show_name: true,
        news,
        consents: BTreeMap::new(),
    }
}

/// A mailing that has sent Ada one mail.
async fn mailing(deployment: &TestDeployment, signer: &Signer) -> (Mailings, MailingId) {
    let (client, table) = (&deployment.client, &deployment.settings.tables.mail);
    let mailings = Mailings::new(client.clone(), table.clone());
    let id = MailingId::new(Slug::parse(SLUG).unwrap(), "court").unwrap();
    let now = Timestamp::now();
    let articles = BTreeMap::<String, MailedArticle>::new();
    mailings.begin(&id, 1, false, &articles, now).await.unwrap();
    let claims = Claims::new(client.clone(), table.clone());
    let claimed = claims.claim_news(&signer.id, &id, now).await.unwrap();
    let Outcome::Claimed(claim) = claimed else {
        panic!("nobody else sends");
    };
    let sent = NewsOutcome::Sent("<1@sign.example.org>");
    claims.settle_news(&claim, &id, sent).await.unwrap();
    (mailings, id)
}

#[tokio::test]
async fn looking_changes_nothing_and_the_button_ends_news_alone() {
    let deployment = TestDeployment::new().await;
    let (signer, path) = Box::pin(reader(&deployment)).await;
    let (mailings, id) = mailing(&deployment, &signer).await;
    let before = signer.signature().await;
    let page = instance(&deployment).handle(get(&path)).await;
    assert_eq!(page.status(), 200);
    for part in [
        "name=\"List-Unsubscribe\" value=\"One-Click\"",
        "&amp;mailing=court\"",
        "Your signature and your other choices stay as they are.",
    ] {
        let part = part.replace("&amp;", "&#38;");
        assert!(text(&page).contains(&part), "{part}: {}", text(&page));
    }
    assert!(!text(&page).contains("ada@example.org"));
    assert_eq!(header(&page, "cache-control"), "no-store");
    assert!(wants_news(&signer).await);

    let mut answers = Vec::new();
    for _ in 0..3 {
        let answer = posts(&deployment, &path, ONE_CLICK).await;
        assert_eq!(answer.status(), 200, "no redirect: {}", text(&answer));
        let policy = header(&answer, "content-security-policy");
        assert!(policy.ends_with("frame-ancestors 'none'"), "{policy}");
        answers.push(text(&answer).to_owned());
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]));
    let privacy = "href=\"/petitions/clean-rivers/privacy?";
    assert!(answers[0].contains(privacy) && text(&page).contains(privacy));
    assert!(
        answers[0].contains("You get no more news"),
        "{}",
        answers[0]
    );
    let after = signer.signature().await;
    assert!(!wants_news(&signer).await);
    assert_eq!(after.version, before.version + 1, "once");
    assert_eq!(after.status, SignatureStatus::Confirmed);
    assert!(after.takes_mail());
    let (_, choices) = after.standing.unwrap();
    assert_eq!(choices.show_name, before.standing.unwrap().1.show_name);
    let state = mailings.state(&id).await.unwrap().unwrap();
    assert_eq!(state.tally.unsubscribed, 1, "once");
}

#[tokio::test]
async fn a_mail_program_ends_news_in_either_form() {
    for (kind, body) in [
        ("application/x-www-form-urlencoded", ONE_CLICK.to_owned()),
        (
            "multipart/form-data; boundary=x",
            "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n"
                .to_owned(),
        ),
    ] {
        let deployment = TestDeployment::new().await;
        let (signer, path) = Box::pin(reader(&deployment)).await;
        let mut request = post(&path, &body);
        request.headers_mut().insert("content-type", kind.parse().unwrap());
        let answer = instance(&deployment).handle(request).await;
        assert_eq!(answer.status(), 200, "{kind}");
        assert!(!wants_news(&signer).await, "{kind}");
    }
}

#[tokio::test]
async fn only_the_right_body_and_link_end_news() {
    let deployment = TestDeployment::new().await;
    let (signer, path) = Box::pin(reader(&deployment)).await;
    for (body, status) in [
        ("", 400),
        ("act=stop", 400),
        ("List-Unsubscribe=No", 400),
        ("List-Unsubscribe=One-Click&act=erase", 400),
        (&"x".repeat(2_000), 413),
    ] {
        let answer = posts(&deployment, &path, body).await;
        assert_eq!(answer.status(), status, "{body}");
    }
    for purpose in [Purpose::OwnPage, Purpose::Confirm, Purpose::NewAddress] {
        let other = format!("/unsubscribe/{}", signer.token(purpose, 1));
        assert_eq!(posts(&deployment, &other, ONE_CLICK).await.status(), 404);
    }
    let own_page = format!("/signature/{}", signer.token(Purpose::NoNews, 1));
    assert_eq!(
        posts(&deployment, &own_page, "act=withdraw").await.status(),
        404
    );
    let long_ago = Timestamp::now() - Purpose::NoNews.lifetime();
    let old = signer.token_of(
        Purpose::NoNews,
        1,
        long_ago - std::time::Duration::from_secs(5),
    );
    let answer = posts(&deployment, &format!("/unsubscribe/{old}"), ONE_CLICK).await;
    assert_eq!(answer.status(), 410);
    assert!(wants_news(&signer).await);
}

#[tokio::test]
async fn the_answer_is_the_same_wherever_the_signature_stands_and_news_stay_ended() {
    let invalidate = || Command::Invalidate {
        reason: Reason::Automated,
        note: "sweep".to_owned(),
        operator: "Bea".to_owned(),
        sweep: "1".to_owned(),
    };
    let reinstate = Command::Reinstate {
        note: "sweep".to_owned(),
        operator: "Bea".to_owned(),
        sweep: "1".to_owned(),
    };
    let sign_again = Command::SignAgain { details_version: 1 };
    for (before, after) in [
        (vec![], None),
        (vec![Command::Withdraw], Some(sign_again)),
        (vec![invalidate()], Some(reinstate)),
        (vec![Command::StopMails], Some(Command::ResumeMails)),
        (vec![Command::ExpireData], None),
        (vec![Command::Disown], None),
        (vec![Command::Erase], None),
    ] {
        let deployment = TestDeployment::new().await;
        let (signer, path) = Box::pin(reader(&deployment)).await;
        for command in before.clone() {
            signer.does(command).await;
        }
        for _ in 0..2 {
            let answer = posts(&deployment, &path, ONE_CLICK).await;
            assert_eq!(answer.status(), 200, "{before:?}");
            assert!(text(&answer).contains("You get no more news"), "{before:?}");
        }
        if let Some(after) = after {
            signer.does(after).await;
            let signature = signer.signature().await;
            assert_eq!(signature.status, SignatureStatus::Confirmed, "{before:?}");
            assert!(!wants_news(&signer).await, "{before:?}");
        }
    }
}

#[tokio::test]
async fn a_link_from_before_the_data_was_erased_does_not_end_what_came_since() {
    let deployment = TestDeployment::new().await;
    let (signer, path) = Box::pin(reader(&deployment)).await;
    signer.does(Command::Erase).await;
    let signer = Signer::signs_with(&deployment, a_signer().details()).await;
    let version = signer.signature().await.version;
    let confirm = Command::Confirm {
        details_version: version,
        permissions: Some(news(true)),
    };
    signer.does(confirm).await;
    assert_eq!(posts(&deployment, &path, ONE_CLICK).await.status(), 200);
    assert!(wants_news(&signer).await);
    let new = self::path(&signer, version);
    assert_eq!(posts(&deployment, &new, ONE_CLICK).await.status(), 200);
    assert!(!wants_news(&signer).await);
    // News can be chosen again, as before.
    let signature = signer.signature().await;
    let again = Correction {
        revision: signature.revision,
        permissions: news(true),
        details: None,
    };
    signer.does(Command::Correct(again)).await;
    assert!(wants_news(&signer).await);
}

#[tokio::test]
async fn programs_read_what_happened() {
    let deployment = TestDeployment::new().await;
    let (_, path) = Box::pin(reader(&deployment)).await;
    for (mut request, status) in [
        (get(&path), "pending"),
        (post(&path, ONE_CLICK), "news_stopped"),
    ] {
        let accept = "application/json".parse().unwrap();
        request.headers_mut().insert("accept", accept);
        let answer = instance(&deployment).handle(request).await;
        let body: serde_json::Value = serde_json::from_str(text(&answer)).unwrap();
        let expected = serde_json::json!({ "status": status, "petition": SLUG });
        assert_eq!(body, expected);
    }
}
