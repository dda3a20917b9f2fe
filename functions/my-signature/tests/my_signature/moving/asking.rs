//! Asking for a move: its rules and limits, and what nobody learns from it.

use events::email::Recipients;
use events::link::Purpose;
use events::signature::Command;
use jiff::Timestamp;
use test_support::deployment::{SLUG, TestDeployment, header, post, text};
use test_support::person::a_signer;
use views::petition::PetitionStatus;
use views::{Projection, layout};

use super::{NEW, asks, at, keys, link, page, presses};
use crate::{act, confirmed, see};

#[tokio::test]
async fn the_answer_is_the_same_whatever_the_new_address_did() {
    let mut answers = Vec::new();
    for history in 0..5 {
        let deployment = TestDeployment::new().await;
        let (signer, token) = confirmed(&deployment).await;
        let other = at(&deployment, NEW);
        let submit = Command::Submit(a_signer().email(NEW).details());
        let confirm = Command::Confirm {
            details_version: 1,
            permissions: None,
        };
        let commands = [submit, confirm, Command::Withdraw, Command::StopMails];
        for command in commands.into_iter().take(history) {
            other.does(command).await;
        }
        let answer = asks(&deployment, &token, NEW).await;
        let shown = text(&answer).replace(&token, "TOKEN");
        answers.push((answer.status(), shown));
        assert_eq!(signer.events().await.len(), 3);
    }
    for answer in &answers {
        assert_eq!(answer, &answers[0]);
    }
}

#[tokio::test]
async fn an_address_is_taken_by_the_rules_of_the_form() {
    let deployment = TestDeployment::new().await;
    let (_, token) = confirmed(&deployment).await;
    for (typed, says) in [
        ("", "email address"),
        ("nobody", "correct format"),
        ("a@mailinator.com", "temporary ones expire"),
        ("ada@example.org", "already the address"),
    ] {
        let answer = asks(&deployment, &token, typed).await;
        assert_eq!(answer.status(), 422, "{typed}");
        assert!(
            text(&answer).to_lowercase().contains(&says.to_lowercase()),
            "{typed}: {}",
            text(&answer)
        );
        assert!(
            text(&answer).contains(&format!("value=\"{typed}\"")),
            "what was typed is kept"
        );
    }
    let asked = asks(&deployment, &token, "ada@gmial.com").await;
    assert_eq!(asked.status(), 422);
    assert!(text(&asked).contains("name=\"meant\" value=\"ada@gmail.com\""));
    assert_eq!(deployment.events().await, 2);
    let form =
        "act=change-address&email=ada%40gmial.com&asked=ada%40gmial.com&meant=ada%40gmail.com";
    let taken = act(&deployment, &token, form).await;
    assert_eq!(taken.status(), 202);
    assert!(text(&taken).contains("ada@gmail.com") && text(&taken).contains("mail.google.com"));
}

#[tokio::test]
async fn a_signature_moves_to_no_address_that_the_mail_service_sends_nothing_to() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let my_signature = page(&deployment).with_recipients(Recipients::Ascii);
    let path = &format!("/signature/{token}?lang=en");
    let asks = async |email: &str, json: bool| {
        let email = email.replace('@', "%40");
        let mut asked = post(path, &format!("act=change-address&email={email}"));
        if json {
            let headers = asked.headers_mut();
            headers.insert("accept", "application/json".parse().unwrap());
        }
        my_signature.handle(asked).await
    };
    let says =
        "We cannot send emails to this address, because it has a letter or sign before the @";
    for email in ["josé@example.org", "o’neill@example.org"] {
        let form = asks(email, false).await;
        assert_eq!(form.status(), 422, "{email}");
        assert!(text(&form).contains("id=\"form-email-problem\"") && text(&form).contains(says));
        assert!(text(&form).contains(&format!("value=\"{email}\"")));
        let problem = asks(email, true).await;
        assert_eq!(problem.status(), 422, "{email}");
        let problem: serde_json::Value = serde_json::from_str(text(&problem)).unwrap();
        assert_eq!(problem["errors"][0]["field"], "email");
        assert!(problem["detail"].as_str().unwrap().starts_with(says));
    }
    assert_eq!(signer.events().await.len(), 2);
    assert_eq!(asks("ada@bücher.example", false).await.status(), 202);
    assert_eq!(signer.events().await.len(), 3);
}

#[tokio::test]
async fn without_that_setting_it_moves_to_an_address_of_any_script() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let answer = asks(&deployment, &token, "josé@example.org").await;
    assert_eq!(answer.status(), 202, "{}", text(&answer));
    assert_eq!(signer.events().await.len(), 3);
}

#[tokio::test]
async fn asking_is_limited_and_the_same_address_at_once_is_one_request() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    for _ in 0..2 {
        assert_eq!(asks(&deployment, &token, NEW).await.status(), 202);
    }
    assert_eq!(
        signer.events().await.len(),
        3,
        "pressed twice is pressed once"
    );
    for email in ["b@example.net", "c@example.net"] {
        assert_eq!(asks(&deployment, &token, email).await.status(), 202);
    }
    let limited = asks(&deployment, &token, "d@example.net").await;
    assert_eq!(limited.status(), 429);
    assert!(text(&limited).contains("3 other addresses within 24 hours"));
    assert!(text(&limited).contains("You can try again from "));
    assert!(limited.headers().contains_key("retry-after"));
    assert_eq!(
        keys(&deployment).await,
        2,
        "only the newest request keeps its address"
    );
    // An earlier link has lost its request.
    let outdated = presses(&deployment, &link(&signer, NEW, 3), "move").await;
    assert_eq!(outdated.status(), 410);
}

#[tokio::test]
async fn one_address_gets_a_few_mails_from_all_signers_and_nobody_learns_it() {
    let deployment = TestDeployment::new().await;
    let mut recorded = 0;
    let mut answers = Vec::new();
    for number in 0..7 {
        let email = format!("signer{number}@example.org");
        let signer = at(&deployment, &email);
        signer
            .does(Command::Submit(a_signer().email(&email).details()))
            .await;
        signer
            .does(Command::Confirm {
                details_version: 1,
                permissions: None,
            })
            .await;
        let token = signer.token_to(Some(&email), Purpose::OwnPage, 1, Timestamp::now());
        let answer = asks(&deployment, &token, "victim@example.net").await;
        answers.push((answer.status(), text(&answer).replace(&token, "TOKEN")));
        recorded += signer.events().await.len() - 2;
    }
    assert_eq!(recorded, 5);
    assert!(answers.iter().all(|answer| *answer == answers[0]));
}

#[tokio::test]
async fn an_address_of_a_blocked_domain_is_answered_like_any_other_and_gets_no_mail() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let mut petition = test_support::deployment::petition(SLUG, PetitionStatus::Open);
    petition.protection.blocked_domains = vec!["trash.example".to_owned()];
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&pk, layout::PETITION, &petition).await;
    assert_eq!(
        asks(&deployment, &token, "a@mail.trash.example")
            .await
            .status(),
        202
    );
    assert_eq!(signer.events().await.len(), 2);
}

#[tokio::test]
async fn who_stopped_all_emails_allows_them_before_moving() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    signer.does(Command::StopMails).await;
    let own = see(&deployment, &token).await;
    assert!(!text(&own).contains("address=yes"));
    let asked = asks(&deployment, &token, NEW).await;
    assert_eq!(asked.status(), 429);
    assert!(header(&asked, "content-type").contains("html"));
    assert_eq!(signer.events().await.len(), 3);
}
