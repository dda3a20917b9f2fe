//! How a signature moves to another address.

use embedded_dynamodb::{Effect, Fault};
use event_store::{Relocation, RelocationError};
use events::link::Purpose;
use events::signature::{Command, Reason, SignatureEvent, SignatureStatus};
use jiff::{SignedDuration, Timestamp};
use lambda_http::http::HeaderValue;
use lambda_http::{Body, Response};
use my_signature::MySignature;
use serde_json::Value;
use test_support::deployment::{SLUG, TestDeployment, get, header, post, text};
use test_support::person::a_signer;
use test_support::signer::Signer;
use views::petition::PetitionStatus;
use views::{Projection, layout};

use super::{act, confirmed, see};

pub(super) const NEW: &str = "augusta@example.net";

fn page(deployment: &TestDeployment) -> MySignature {
    MySignature::new(&deployment.settings, &deployment.client)
        .with_sender(Some("Rivers <sign@example.org>".to_owned()))
}

fn at(deployment: &TestDeployment, email: &str) -> Signer {
    Signer::of(&deployment.client, &deployment.settings, email)
}

/// The path of the link in the mail about the request of that version.
fn link(signer: &Signer, email: &str, version: u64) -> String {
    let token = signer.token_to(Some(email), Purpose::NewAddress, version, Timestamp::now());
    format!("/address/{token}")
}

async fn asks(deployment: &TestDeployment, token: &str, email: &str) -> Response<Body> {
    let email = email.replace('@', "%40").replace('+', "%2B");
    let form = format!("act=change-address&email={email}");
    page(deployment)
        .handle(post(&format!("/signature/{token}?lang=en"), &form))
        .await
}

async fn presses(deployment: &TestDeployment, path: &str, act: &str) -> Response<Body> {
    let form = format!("act={act}");
    page(deployment)
        .handle(post(&format!("{path}?lang=en"), &form))
        .await
}

async fn opens(deployment: &TestDeployment, path: &str) -> Response<Body> {
    page(deployment)
        .handle(get(&format!("{path}?lang=en")))
        .await
}

async fn keys(deployment: &TestDeployment) -> usize {
    let table = &deployment.settings.tables.signer_keys;
    deployment.items(table).await
}

/// Ada has asked for the new address; with the link in the mail.
pub(super) async fn asked(deployment: &TestDeployment) -> (Signer, String, String) {
    let (signer, token) = confirmed(deployment).await;
    let response = asks(deployment, &token, NEW).await;
    assert_eq!(response.status(), 202, "{}", text(&response));
    let path = link(&signer, NEW, 3);
    (signer, token, path)
}

#[tokio::test]
async fn a_decision_about_an_address_takes_no_other_field() {
    let deployment = TestDeployment::new().await;
    let (_, _, path) = asked(&deployment).await;
    for act in ["move&sure=yes", "reject&sure=yes", "withdraw&sure=yes", ""] {
        let refused = presses(&deployment, &path, act).await;
        assert_eq!(refused.status(), 400, "{act}");
    }
    assert_eq!(deployment.events().await, 3);
    assert_eq!(presses(&deployment, &path, "move").await.status(), 200);
}

#[tokio::test]
async fn a_signature_moves_once_its_new_address_confirms() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let own = see(&deployment, &format!("{token}?lang=en")).await;
    assert!(text(&own).contains("address=yes"));
    let form = see(&deployment, &format!("{token}?lang=en&address=yes")).await;
    assert!(text(&form).contains("/privacy?"));
    for part in [
        "You signed with ada@example.org",
        "value=\"change-address\"",
        "name=\"email\"",
    ] {
        assert!(text(&form).contains(part), "{part}: {}", text(&form));
    }
    let sent = asks(&deployment, &token, NEW).await;
    assert_eq!(sent.status(), 202);
    for part in [
        NEW,
        "Rivers &#60;sign@example.org&#62;",
        "Until you confirm there, nothing changes",
    ] {
        assert!(text(&sent).contains(part), "{part}");
    }
    let own = see(&deployment, &format!("{token}?lang=en")).await;
    assert!(text(&own).contains(&format!("You asked us to email {NEW}")));

    let path = link(&signer, NEW, 3);
    let shown = opens(&deployment, &path).await;
    assert_eq!(shown.status(), 200);
    assert!(text(&shown).contains(NEW) && text(&shown).contains("value=\"move\""));
    for hidden in ["Ada", "Lovelace", "ada@example.org", "London"] {
        assert!(
            !text(&shown).contains(hidden),
            "{hidden} is shown to a mailbox that has proven nothing"
        );
    }
    assert_eq!(
        deployment.events().await,
        3,
        "opening a link changes nothing"
    );

    let correction = "act=correct&revision=2&city=Paris";
    assert_eq!(act(&deployment, &token, correction).await.status(), 303);
    let before = signer.signature().await;
    assert!(before.corrected_at.is_some());
    let moved = presses(&deployment, &path, "move").await;
    assert_eq!(moved.status(), 200, "{}", text(&moved));
    let own_page = text(&moved).split("href=\"").find_map(|rest| {
        let (url, _) = rest.split_once('"')?;
        url.contains("/signature/").then(|| url.to_owned())
    });
    let own_page = own_page.unwrap();
    let own_page = own_page.split_once("/signature/").unwrap().1;
    let there = see(&deployment, own_page).await;
    assert_eq!(there.status(), 200);
    for held in [
        "Ada Lovelace",
        NEW,
        "Paris",
        "&#60;b&#62;For",
        "<dt>Corrected</dt>",
    ] {
        assert!(text(&there).contains(held), "{held}");
    }
    let new = at(&deployment, NEW).signature().await;
    assert_eq!(
        (new.confirmed_at, new.corrected_at),
        (before.confirmed_at, before.corrected_at)
    );
    assert_eq!(signer.standing().await, SignatureStatus::Moved);
    assert_eq!(
        keys(&deployment).await,
        2,
        "the details, and the old address for one mail"
    );

    // Every link of before says what happened, and not where to.
    for path in [
        format!("/signature/{token}?lang=en"),
        format!("/signature/{}?lang=en", signer.token(Purpose::OwnPage, 2)),
    ] {
        let gone = page(&deployment).handle(get(&path)).await;
        assert_eq!(gone.status(), 410);
        assert!(text(&gone).contains("This signature has moved"));
        assert!(!text(&gone).contains(NEW));
    }
    let refused = act(&deployment, &token, "act=erase&sure=yes").await;
    assert_eq!(refused.status(), 410);

    // Pressed again: the same, and nothing happens.
    let events = deployment.events().await;
    let again = presses(&deployment, &path, "move").await;
    assert_eq!(again.status(), 200);
    assert!(text(&again).contains("/signature/"));
    let opened = opens(&deployment, &path).await;
    assert_eq!(opened.status(), 200);
    assert!(
        !text(&opened).contains("/signature/"),
        "a link that lies around gives no other"
    );
    assert_eq!(deployment.events().await, events);

    // Erasing there leaves no key of either address.
    let erased = act(
        &deployment,
        own_page.split('?').next().unwrap(),
        "act=erase&sure=yes",
    )
    .await;
    assert_eq!(erased.status(), 200);
    assert_eq!(keys(&deployment).await, 0);
    assert_eq!(opens(&deployment, &path).await.status(), 410);
}

#[tokio::test]
async fn another_spelling_changes_the_address_within_the_signature() {
    let deployment = TestDeployment::new().await;
    let signer = at(&deployment, "ada@gmail.com");
    let details = a_signer().email("ada@gmail.com").details();
    signer.does(Command::Submit(details)).await;
    signer
        .does(Command::Confirm {
            details_version: 1,
            permissions: None,
        })
        .await;
    let token = signer.token_to(Some("ada@gmail.com"), Purpose::OwnPage, 1, Timestamp::now());
    let same = asks(&deployment, &token, "ADA@gmail.com").await;
    assert_eq!(same.status(), 422, "letter case does not matter");
    assert!(text(&same).contains("already the address of your signature"));
    let spelled = "a.da+rivers@gmail.com";
    assert_eq!(asks(&deployment, &token, spelled).await.status(), 202);
    let path = link(&signer, spelled, 3);
    assert_eq!(presses(&deployment, &path, "move").await.status(), 200);
    let signature = signer.signature().await;
    assert_eq!(signature.status, SignatureStatus::Confirmed);
    let names: Vec<_> = signer
        .events()
        .await
        .iter()
        .map(|it| it.event.name())
        .collect();
    assert_eq!(
        names[2..],
        [
            "AddressChangeRequested",
            "SignatureMoved",
            "SignatureReceived"
        ]
    );
    assert_eq!(keys(&deployment).await, 2);
    let gone = see(&deployment, &token).await;
    assert_eq!(gone.status(), 410);
    let own = signer.token_to(Some(spelled), Purpose::OwnPage, 5, Timestamp::now());
    let there = see(&deployment, &own).await;
    assert!(text(&there).contains(spelled));
    let erased = act(&deployment, &own, "act=erase&sure=yes").await;
    assert_eq!(erased.status(), 200);
    assert_eq!(keys(&deployment).await, 0);
}

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
async fn an_address_with_a_signature_of_its_own_offers_to_withdraw_the_other() {
    let deployment = TestDeployment::new().await;
    let (signer, _, path) = asked(&deployment).await;
    let other = at(&deployment, NEW);
    other
        .does(Command::Submit(a_signer().email(NEW).details()))
        .await;
    // A form that nobody confirmed stands in no way.
    assert!(text(&opens(&deployment, &path).await).contains("value=\"move\""));
    assert_eq!(presses(&deployment, &path, "withdraw").await.status(), 410);
    other
        .does(Command::Confirm {
            details_version: 1,
            permissions: None,
        })
        .await;
    let shown = opens(&deployment, &path).await;
    assert!(text(&shown).contains("This address has a signature already"));
    assert!(!text(&shown).contains("value=\"move\""));
    let pressed = presses(&deployment, &path, "move").await;
    assert_eq!(
        pressed.status(),
        303,
        "a button of before leads to the page"
    );
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
    let done = presses(&deployment, &path, "withdraw").await;
    assert_eq!(done.status(), 200);
    assert!(text(&done).contains("The other signature is withdrawn"));
    assert_eq!(signer.standing().await, SignatureStatus::Withdrawn);
    assert_eq!(other.standing().await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn a_form_that_waits_at_the_new_address_is_superseded() {
    let deployment = TestDeployment::new().await;
    let (signer, _, path) = asked(&deployment).await;
    let other = at(&deployment, NEW);
    other
        .does(Command::Submit(
            a_signer().named("Some", "Body").email(NEW).details(),
        ))
        .await;
    assert_eq!(presses(&deployment, &path, "move").await.status(), 200);
    assert_eq!(other.standing().await, SignatureStatus::Confirmed);
    assert_eq!(signer.standing().await, SignatureStatus::Moved);
    assert_eq!(
        keys(&deployment).await,
        2,
        "the key of the other form ended"
    );
}

fn invalidate() -> Command {
    Command::Invalidate {
        reason: Reason::Automated,
        note: String::new(),
        operator: "bea".to_owned(),
        sweep: "s".to_owned(),
    }
}

#[tokio::test]
async fn no_move_leads_around_an_invalidation() {
    for there in [false, true] {
        let deployment = TestDeployment::new().await;
        let (signer, _, path) = asked(&deployment).await;
        let other = at(&deployment, NEW);
        if there {
            other
                .does(Command::Submit(a_signer().email(NEW).details()))
                .await;
            other.does(invalidate()).await;
        } else {
            signer.does(invalidate()).await;
        }
        let events = deployment.events().await;
        for answer in [
            opens(&deployment, &path).await,
            presses(&deployment, &path, "move").await,
        ] {
            assert_eq!(answer.status(), 409, "{there}");
            assert!(text(&answer).contains("invalidated"));
        }
        assert_eq!(deployment.events().await, events);
    }
}

#[tokio::test]
async fn what_happens_meanwhile_to_the_old_signature_ends_the_link() {
    for command in [
        Command::Withdraw,
        Command::Erase,
        Command::StopMails,
        Command::DropAddress,
    ] {
        let deployment = TestDeployment::new().await;
        let (signer, _, path) = asked(&deployment).await;
        signer.does(command.clone()).await;
        let pressed = presses(&deployment, &path, "move").await;
        assert_eq!(pressed.status(), 410, "{command:?}");
        assert!(
            at(&deployment, NEW).events().await.is_empty(),
            "{command:?}"
        );
    }
}

#[tokio::test]
async fn the_signer_and_the_new_mailbox_can_both_call_it_off() {
    let deployment = TestDeployment::new().await;
    let (signer, token, path) = asked(&deployment).await;
    let kept = act(&deployment, &token, "act=keep-address").await;
    assert_eq!(kept.status(), 303);
    let page = see(&deployment, &format!("{token}?lang=en&done=keep-address")).await;
    assert!(text(&page).contains("the change of address is cancelled"));
    assert_eq!(presses(&deployment, &path, "move").await.status(), 410);
    assert_eq!(asks(&deployment, &token, NEW).await.status(), 202);
    let path = link(&signer, NEW, 5);
    let rejected = presses(&deployment, &path, "reject").await;
    assert_eq!(rejected.status(), 200);
    assert!(text(&rejected).contains("The change is rejected"));
    assert_eq!(presses(&deployment, &path, "move").await.status(), 410);
    assert_eq!(keys(&deployment).await, 1);
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn only_the_link_that_was_mailed_moves_a_signature() {
    let deployment = TestDeployment::new().await;
    let (signer, _, _) = asked(&deployment).await;
    let now = Timestamp::now();
    let other = signer.token_to(Some("other@example.net"), Purpose::NewAddress, 3, now);
    let none = signer.token_to(None, Purpose::NewAddress, 3, now);
    let own = signer.token(Purpose::OwnPage, 3);
    let confirm = signer.token(Purpose::Confirm, 3);
    for token in [other, none, own, confirm] {
        let answer = presses(&deployment, &format!("/address/{token}"), "move").await;
        assert_eq!(answer.status(), 404);
    }
    let month_ago = now - SignedDuration::from_hours(24 * 30);
    let late = signer.token_to(Some(NEW), Purpose::NewAddress, 3, month_ago);
    let answer = presses(&deployment, &format!("/address/{late}"), "move").await;
    assert_eq!(answer.status(), 410);
    let path = link(&signer, NEW, 3);
    assert_eq!(presses(&deployment, &path, "").await.status(), 400);
    assert_eq!(signer.standing().await, SignatureStatus::Confirmed);
}

#[tokio::test]
async fn programs_ask_and_confirm_in_json() {
    let deployment = TestDeployment::new().await;
    let (signer, token) = confirmed(&deployment).await;
    let json = async |path: &str, form: &str| {
        let mut request = match form {
            "" => get(path),
            form => post(path, form),
        };
        let accept = HeaderValue::from_static("application/json");
        request.headers_mut().insert("accept", accept);
        let response = page(&deployment).handle(request).await;
        let body: Value = serde_json::from_str(text(&response)).unwrap();
        (response.status().as_u16(), body)
    };
    let own = format!("/signature/{token}");
    let (status, body) = json(&own, "act=change-address&email=ada%40gmial.com").await;
    assert_eq!((status, &body["status"]), (202, &"check_mail".into()));
    assert_eq!(
        body["suggestion"], "ada@gmail.com",
        "offered, and not in the way"
    );
    let (status, body) = json(&own, "act=change-address&email=nobody").await;
    assert_eq!(
        (status, &body["errors"][0]["field"]),
        (422, &"email".into())
    );
    let path = link(&signer, "ada@gmial.com", 3);
    let (status, body) = json(&path, "").await;
    assert_eq!((status, &body["status"]), (200, &"pending".into()));
    let (status, body) = json(&path, "act=move").await;
    assert_eq!((status, &body["status"]), (200, &"moved".into()));
    assert!(body["own_page"].as_str().unwrap().contains("/signature/"));
}

#[tokio::test]
async fn a_lost_answer_and_a_crash_leave_one_move_or_none() {
    for effect in Effect::ALL {
        for after in 0..8 {
            let deployment = TestDeployment::new().await;
            let (signer, _, path) = asked(&deployment).await;
            deployment
                .embedded
                .inject(Fault::any(effect).after(after).times(3));
            let pressed = presses(&deployment, &path, "move");
            deployment.embedded.until_crash(pressed).await;
            deployment.embedded.clear_faults();
            let new = at(&deployment, NEW);
            let both = (signer.standing().await, new.standing().await);
            let none = (SignatureStatus::Confirmed, SignatureStatus::Absent);
            let moved = (SignatureStatus::Moved, SignatureStatus::Confirmed);
            assert!(
                both == none || both == moved,
                "{effect:?} after {after}: {both:?}"
            );
            assert_eq!(presses(&deployment, &path, "move").await.status(), 200);
            assert_eq!(deployment.events().await, 5, "{effect:?} after {after}");
            assert_eq!(keys(&deployment).await, 2, "{effect:?} after {after}");
        }
    }
}

#[tokio::test]
async fn two_who_press_at_once_move_it_once() {
    let deployment = TestDeployment::new().await;
    let (_, _, path) = asked(&deployment).await;
    let presses = (0..4).map(|_| presses(&deployment, &path, "move"));
    for answer in futures_util::future::join_all(presses).await {
        assert_eq!(answer.status(), 200);
    }
    assert_eq!(deployment.events().await, 5);
    assert_eq!(keys(&deployment).await, 2);
}

/// Whatever comes in between, what is left is as if one had come after the other.
#[tokio::test]
async fn whatever_comes_at_the_same_moment_comes_before_or_after() {
    for round in 0..6 {
        let commands = [
            Command::Withdraw,
            Command::Erase,
            invalidate(),
            Command::StopMails,
        ];
        for command in commands {
            let deployment = TestDeployment::new().await;
            let (signer, _, path) = asked(&deployment).await;
            let log = deployment.signature_log();
            let id = events::ids::CommandId::random();
            let other = async {
                for _ in 0..round {
                    tokio::task::yield_now().await;
                }
                log.execute(&signer.id, id, Timestamp::now(), command.clone())
                    .await
            };
            let (answer, _) = futures_util::join!(presses(&deployment, &path, "move"), other);
            let new = at(&deployment, NEW).standing().await;
            let old = signer.standing().await;
            match answer.status().as_u16() {
                200 => assert_eq!(
                    (old, new),
                    (SignatureStatus::Moved, SignatureStatus::Confirmed)
                ),
                409 | 410 => {
                    assert_ne!(old, SignatureStatus::Moved);
                    assert_eq!(new, SignatureStatus::Absent);
                }
                status => panic!("{command:?}: {status}"),
            }
        }
        let deployment = TestDeployment::new().await;
        let (_, _, path) = asked(&deployment).await;
        let other = at(&deployment, NEW);
        let form = async {
            for _ in 0..round {
                tokio::task::yield_now().await;
            }
            other
                .does(Command::Submit(a_signer().email(NEW).details()))
                .await;
        };
        let (answer, ()) = futures_util::join!(presses(&deployment, &path, "move"), form);
        assert_eq!(answer.status(), 200);
        assert_eq!(other.standing().await, SignatureStatus::Confirmed);
    }
}

#[tokio::test]
async fn a_move_names_the_request_that_was_confirmed() {
    let deployment = TestDeployment::new().await;
    let (signer, _, path) = asked(&deployment).await;
    assert_eq!(presses(&deployment, &path, "move").await.status(), 200);
    let events = signer.events().await;
    let SignatureEvent::SignatureMoved { request, to, .. } = &events[3].event else {
        panic!("{:?}", events[3].event)
    };
    let new = at(&deployment, NEW);
    assert_eq!((*request, *to), (3, new.id.tag));
    // Another request cannot be answered by it.
    let log = deployment.signature_log();
    let wanted = Relocation {
        from: &signer.id,
        to: &new.id,
        email: NEW,
        request: 2,
        at: Timestamp::now(),
    };
    let refused = log.relocate(&wanted).await;
    assert!(
        matches!(refused, Err(RelocationError::Here(_))),
        "{refused:?}"
    );
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
