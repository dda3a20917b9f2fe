//! Which forms pass the limits, the proof of work, the lists of domains and the switches of a petition.

mod simulation;

use altcha::{Challenge, Payload, SolveChallengeOptions, solve_challenge};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lambda_http::http::HeaderValue;
use lambda_http::{Body, Request, Response};
use public_http::ClientAddress;
use sign::{Limits, Sign};
use views::Projection;
use views::layout;
use views::petition::{Petition, PetitionStatus, ProofOfWork, Protection};

use crate::{FORM, PATH, instance};
use test_support::deployment::{SLUG, TestDeployment, get, header, measured, petition, post, text};

const LIMITS: Limits = Limits {
    per_network: 8,
    per_domain: 5,
    iterations: 1,
};

fn sign(deployment: &TestDeployment) -> Sign {
    instance(deployment).with_limits(LIMITS)
}

/// A signer with an address at a large provider, so that only the limit of the network applies.
fn form(who: usize) -> String {
    FORM.replace("ada@example.org", &format!("person{who}@gmail.com"))
}

fn from(mut request: Request, address: &str) -> Request {
    let address = address.parse().unwrap();
    request.extensions_mut().insert(ClientAddress(address));
    request
}

async fn deployment(change: impl FnOnce(&mut Petition)) -> TestDeployment {
    let deployment = TestDeployment::empty().await;
    let mut petition = petition(SLUG, PetitionStatus::Open);
    change(&mut petition);
    let pk = layout::petition(Projection::Petitions, 1, SLUG);
    deployment.view(&pk, layout::PETITION, &petition).await;
    deployment
}

async fn asking(proof: ProofOfWork) -> TestDeployment {
    deployment(|petition| {
        petition.protection = Protection {
            proof,
            blocked_domains: vec!["trash.example".into()],
        };
    })
    .await
}

/// Solves a challenge, as the browser's script does.
async fn proof(sign: &Sign) -> String {
    let answer = sign.handle(get("/petitions/clean-rivers/challenge")).await;
    assert_eq!(header(&answer, "cache-control"), "no-store");
    let challenge: Challenge = serde_json::from_str(text(&answer)).unwrap();
    let solution = solve_challenge(SolveChallengeOptions::new(&challenge))
        .unwrap()
        .unwrap();
    STANDARD.encode(
        serde_json::to_vec(&Payload {
            challenge,
            solution,
        })
        .unwrap(),
    )
}

fn with_proof(form: &str, proof: &str) -> String {
    let proof: String = url::form_urlencoded::byte_serialize(proof.as_bytes()).collect();
    format!("{form}&altcha={proof}")
}

#[tokio::test]
async fn one_network_sends_so_many_in_an_hour_and_another_is_not_held_by_it() {
    let deployment = TestDeployment::new().await;
    let sign = sign(&deployment);
    let mut answers = Vec::new();
    for who in 0..12 {
        let request = from(post(PATH, &form(who)), &format!("203.0.113.{who}"));
        answers.push(sign.handle(request).await);
    }
    let taken = |answer: &&Response<Body>| answer.status() == 202;
    // The clock may have passed into the next hour meanwhile, which begins anew.
    let number = answers.iter().filter(taken).count();
    assert!((8..12).contains(&number), "{number}");
    assert_eq!(deployment.events().await, number);
    let held = answers
        .iter()
        .find(|answer| answer.status() == 429)
        .unwrap();
    let wait: u32 = header(held, "retry-after").parse().unwrap();
    assert!((1..=3600).contains(&wait));
    let page = text(held);
    assert!(
        page.contains("from your network") && page.contains("@gmail.com"),
        "nothing typed is lost"
    );
    let other = sign
        .handle(from(post(PATH, &form(90)), "198.51.100.1"))
        .await;
    assert_eq!(other.status(), 202);
}

#[tokio::test]
async fn senders_who_are_not_known_share_one_counter_which_is_nobody_elses() {
    let deployment = within_one_hour(async || {
        let deployment = TestDeployment::new().await;
        let sign = sign(&deployment);
        let unknown = |who: usize| {
            let request = post(PATH, &form(who));
            match who % 3 {
                0 => from(request, "127.0.0.1"),
                1 => from(request, "10.1.2.3"),
                _ => request,
            }
        };
        for who in 0..12 {
            let expected = if who < 8 { 202 } else { 429 };
            let status = sign.handle(unknown(who)).await.status();
            assert_eq!(status.as_u16(), expected, "{who}");
        }
        deployment
    })
    .await;
    let known = from(post(PATH, &form(20)), "203.0.113.7");
    assert_eq!(sign(&deployment).handle(known).await.status(), 202);
}

#[tokio::test]
async fn who_tries_a_site_on_their_own_machine_is_not_counted_by_network() {
    let mut deployment = TestDeployment::new().await;
    deployment.settings.base_url = "http://127.0.0.1:3000".to_owned();
    let limits = Limits {
        per_network: 1,
        per_domain: 100,
        ..LIMITS
    };
    let sign = instance(&deployment).with_limits(limits);
    for who in 0..60 {
        let request = from(post(PATH, &form(who)), "127.0.0.1");
        assert_eq!(sign.handle(request).await.status(), 202, "{who}");
    }
    // Another machine is.
    let mut statuses = Vec::new();
    for who in 60..64 {
        let request = from(post(PATH, &form(who)), "203.0.113.7");
        statuses.push(sign.handle(request).await.status().as_u16());
    }
    assert!(statuses.contains(&429), "{statuses:?}");
}

/// Runs again if the clock has passed into another hour meanwhile, because limits begin anew there.
async fn within_one_hour<T>(act: impl AsyncFn() -> T) -> T {
    let hour = || jiff::Timestamp::now().as_second() / 3600;
    loop {
        let began = hour();
        let result = act().await;
        if hour() == began {
            return result;
        }
    }
}

/// How many of the forms of one network are accepted, and the status of the next one.
async fn accepted(asked: ProofOfWork, proves: bool, limit: u32) -> (usize, u16) {
    within_one_hour(async || {
        let deployment = asking(asked).await;
        let limits = Limits {
            per_network: limit,
            ..LIMITS
        };
        let sign = instance(&deployment).with_limits(limits);
        for who in 0.. {
            let mut form = form(who);
            if proves {
                form = with_proof(&form, &proof(&sign).await);
            }
            let answer = sign.handle(from(post(PATH, &form), "203.0.113.7")).await;
            if answer.status() != 202 {
                return (deployment.events().await, answer.status().as_u16());
            }
        }
        unreachable!("the limit holds at some time")
    })
    .await
}

#[tokio::test]
async fn a_networks_limit_is_exact_and_a_quarter_of_it_needs_no_proof() {
    for limit in 1..=5_u32 {
        let whole = usize::try_from(limit).unwrap();
        let quarter = usize::try_from(limit.div_ceil(4)).unwrap();
        assert_eq!(accepted(ProofOfWork::Off, false, limit).await, (whole, 429));
        assert_eq!(
            accepted(ProofOfWork::Optional, true, limit).await,
            (whole, 429)
        );
        assert_eq!(
            accepted(ProofOfWork::Optional, false, limit).await,
            (quarter, 429)
        );
    }
}

/// A form with an address at a domain that is not a large provider's. The owner of a domain owns all below it.
fn at_domain(who: usize) -> String {
    FORM.replace("ada@", &format!("ada@all{who}."))
}

/// A network of its own.
fn network(who: usize) -> String {
    format!("203.0.{who}.1")
}

#[tokio::test]
async fn beyond_a_domains_limit_a_proof_is_asked_for_and_nobody_is_locked_out() {
    let deployment = TestDeployment::new().await;
    let sign = sign(&deployment);
    let mut last = None;
    for who in 0..12 {
        let request = from(post(PATH, &at_domain(who)), &network(who));
        last = Some(sign.handle(request).await);
    }
    let asked = last.unwrap();
    assert_eq!(asked.status(), 422);
    let page = text(&asked);
    assert!(
        page.contains("data-challenge=") && page.contains("ada@all11.example.org"),
        "the browser brings a proof with what was typed"
    );
    let proven = with_proof(&at_domain(99), &proof(&sign).await);
    let student = sign.handle(from(post(PATH, &proven), "198.51.100.1")).await;
    assert_eq!(student.status(), 202);
    assert_eq!(sign.handle(post(PATH, &form(1))).await.status(), 202);
}

#[tokio::test]
async fn one_network_cannot_use_up_a_domains_limit() {
    let (own, others) = within_one_hour(async || {
        let deployment = TestDeployment::new().await;
        let sign = instance(&deployment).with_limits(Limits {
            per_network: 100,
            per_domain: 16,
            ..LIMITS
        });
        let mut own = 0;
        for who in 0..20 {
            let request = from(post(PATH, &at_domain(who)), "198.51.100.1");
            own += usize::from(sign.handle(request).await.status() == 202);
        }
        let mut others = 0;
        for who in 0..20 {
            let request = from(post(PATH, &at_domain(who + 20)), &network(who));
            others += usize::from(sign.handle(request).await.status() == 202);
        }
        (own, others)
    })
    .await;
    // A quarter, and all, each less by a margin that only the deployment's secret tells.
    assert!((3..=4).contains(&own), "{own}");
    assert!((12..=16).contains(&(own + others)), "{own} + {others}");
}

#[tokio::test]
async fn forms_that_are_dropped_use_up_nobody_elses_limit() {
    let deployment = asking(ProofOfWork::Off).await;
    let sign = sign(&deployment);
    let dropped = FORM.replace("ada@example.org", "bot@trash.example");
    let trapped = format!("{FORM}&homepage=x");
    let disposable = FORM.replace("ada@example.org", "ada@mailinator.com");
    let mut asked = 0;
    for who in 0..40 {
        for form in [&dropped, &trapped, &disposable] {
            let answer = sign.handle(from(post(PATH, form), &network(who))).await;
            asked += usize::from(form == &dropped && answer.status() == 422);
        }
    }
    assert!(asked > 20, "dropped forms meet a limit of their own");
    assert_eq!(deployment.events().await, 0);
    // Another petition does not block that domain.
    deployment.petition("old-wells", PetitionStatus::Open).await;
    for form in [FORM, &dropped] {
        let path = "/petitions/old-wells/signatures";
        let answer = sign.handle(from(post(path, form), "198.51.100.1")).await;
        assert_eq!(answer.status(), 202, "{form}");
    }
}

#[tokio::test]
async fn what_is_blocked_looks_like_success_and_leaves_nothing() {
    let deployment = asking(ProofOfWork::Off).await;
    let sign = sign(&deployment);
    let good = sign.handle(post(PATH, FORM)).await;
    assert_eq!(deployment.events().await, 1);
    for email in ["bot@trash.example", "bot@mail.trash.example"] {
        let form = FORM.replace("ada@example.org", email);
        let answer = sign.handle(post(PATH, &form)).await;
        assert_eq!(answer.status(), good.status());
        assert_eq!(answer.headers(), good.headers());
        // It differs in what was typed, and in nothing else.
        assert_eq!(text(&answer).replace(email, "ada@example.org"), text(&good));
    }
    assert_eq!(deployment.events().await, 1);
}

#[tokio::test]
async fn who_fell_into_the_trap_is_told_and_gets_a_second_chance() {
    let deployment = asking(ProofOfWork::Off).await;
    let sign = sign(&deployment);
    let trapped = format!("{FORM}&comment=For+my+river&homepage=https://example.org");
    let (answer, lines) = measured(sign.handle(post(PATH, &trapped))).await;
    assert_eq!(answer.status(), 422);
    assert_eq!(lines[0]["Reason"], "trap");
    let page = text(&answer);
    for kept in [
        "value=\"Ada\"",
        "For my river",
        "id=\"form-homepage\"",
        "value=\"https://example.org\"",
        "id=\"form-homepage-problem\"",
        "data-challenge=",
    ] {
        assert!(page.contains(kept), "{kept}");
    }
    assert_eq!(deployment.events().await, 0);
    let mut request = post(PATH, &trapped);
    let headers = request.headers_mut();
    headers.insert("accept", "application/json".parse().unwrap());
    let problem = sign.handle(request).await;
    assert!(text(&problem).contains("\"field\":\"homepage\""));
    // The person empties the field, or the browser's proof speaks for them although it filled the field in again.
    let emptied = format!("{FORM}&homepage=+");
    assert_eq!(sign.handle(post(PATH, &emptied)).await.status(), 202);
    let proven = with_proof(&trapped.replace("ada@", "eva@"), &proof(&sign).await);
    assert_eq!(sign.handle(post(PATH, &proven)).await.status(), 202);
    assert_eq!(deployment.events().await, 2);
    // The form for a lost link has no trap, and no other field.
    for (form, status) in [
        ("email=ada@example.org&homepage=x", 400),
        ("email=ada@example.org&given_name=Ada", 400),
        ("email=ada@example.org&lang=es&text=es", 202),
    ] {
        let sent = post("/petitions/clean-rivers/link", form);
        assert_eq!(sign.handle(sent).await.status(), status, "{form}");
    }
    assert_eq!(deployment.events().await, 3);
}

#[tokio::test]
async fn an_address_that_lasts_for_minutes_is_told_so() {
    let deployment = TestDeployment::new().await;
    let form = FORM.replace("ada@example.org", "ada@mailinator.com");
    let answer = sign(&deployment).handle(post(PATH, &form)).await;
    assert_eq!(answer.status(), 422);
    assert!(text(&answer).contains("Use a permanent email address"));
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn a_proof_opens_once() {
    let deployment = asking(ProofOfWork::Required).await;
    let sign = sign(&deployment);
    let without = sign.handle(post(PATH, &form(0))).await;
    assert_eq!(without.status(), 422);
    assert!(text(&without).contains("JavaScript is turned on"));
    let proof = proof(&sign).await;
    deployment.operations();
    let first = sign.handle(post(PATH, &with_proof(&form(1), &proof))).await;
    assert_eq!(first.status(), 202);
    assert_eq!(
        deployment.operations(),
        ["TransactWriteItems"],
        "still one round trip"
    );
    for who in 2..6 {
        let again = sign
            .handle(post(PATH, &with_proof(&form(who), &proof)))
            .await;
        assert_eq!(again.status(), 422, "replayed");
        assert!(text(&again).contains("Press the button to send it again"));
    }
    assert_eq!(deployment.events().await, 1);
    let forged = sign.handle(post(PATH, &with_proof(&form(9), "e30="))).await;
    assert_eq!(forged.status(), 422);
}

#[tokio::test]
async fn where_a_proof_is_optional_fewer_come_without_one() {
    let deployment = asking(ProofOfWork::Optional).await;
    let sign = sign(&deployment);
    let mut bare = Vec::new();
    for who in 0..6 {
        let request = from(post(PATH, &form(who)), "203.0.113.7");
        bare.push(sign.handle(request).await.status().as_u16());
    }
    assert!(
        bare.starts_with(&[202, 202]) && bare.contains(&429),
        "{bare:?}"
    );
    let proof = proof(&sign).await;
    let form = with_proof(&form(50), &proof);
    let proven = sign.handle(from(post(PATH, &form), "203.0.113.7")).await;
    assert_eq!(proven.status(), 202);
}

#[tokio::test]
async fn a_paused_petition_takes_nothing_and_says_so() {
    let deployment = deployment(|petition| petition.paused = true).await;
    let answer = sign(&deployment).handle(post(PATH, FORM)).await;
    assert_eq!(answer.status(), 409);
    assert!(text(&answer).contains("Signing is paused"));
    // Who filled it in can send it later.
    for kept in [
        "value=\"Lovelace\"",
        "value=\"ada@example.org\"",
        "still here",
    ] {
        assert!(text(&answer).contains(kept), "{kept}");
    }
    let mut program = post(PATH, FORM);
    let json = HeaderValue::from_static("application/json");
    program.headers_mut().insert("accept", json);
    let answer = sign(&deployment).handle(program).await;
    assert_eq!(answer.status(), 409);
    assert_eq!(header(&answer, "content-type"), "application/problem+json");
    assert_eq!(deployment.events().await, 0);
}

#[tokio::test]
async fn a_text_that_changed_under_the_reader_is_read_again() {
    let deployment = TestDeployment::new().await;
    let sign = sign(&deployment);
    let stale = sign
        .handle(post(PATH, &format!("{FORM}&text_version=1")))
        .await;
    assert_eq!(stale.status(), 422);
    assert!(text(&stale).contains("has changed since"));
    let fresh = sign
        .handle(post(PATH, &format!("{FORM}&text_version=2")))
        .await;
    assert_eq!(fresh.status(), 202);
}

#[tokio::test]
async fn a_form_keeps_of_its_network_only_a_hash_of_the_day() {
    let deployment = TestDeployment::new().await;
    let address = "203.0.113.77";
    sign(&deployment)
        .handle(from(post(PATH, FORM), address))
        .await;
    let tables = &deployment.settings.tables;
    let mut kept = String::new();
    for table in [&tables.signature_log, &tables.limits] {
        let found = deployment
            .client
            .scan()
            .table_name(table)
            .send()
            .await
            .unwrap();
        kept.push_str(&format!("{:?}", found.items()));
    }
    assert!(
        kept.contains("network") && !kept.contains("203.0.113") && !kept.contains("example.org")
    );
    let tag = |who: &str| {
        let network = events::network::Network::of(who.parse().unwrap()).unwrap();
        network.tag(&deployment.settings.keys.limits, jiff::Timestamp::now())
    };
    assert!(kept.contains(&tag("203.0.113.1")) && !kept.contains(&tag("203.0.114.1")));
}

#[tokio::test]
async fn who_lost_the_link_asks_for_it_and_nobody_learns_who_signed() {
    let deployment = TestDeployment::new().await;
    let sign = sign(&deployment);
    sign.handle(post(PATH, FORM)).await;
    let path = "/petitions/clean-rivers/link";
    let page = sign.handle(get(path)).await;
    assert_eq!(page.status(), 200);
    assert!(text(&page).contains("Send me my link"));
    let known = sign
        .handle(post(path, "email=ada@example.org&lang=es"))
        .await;
    assert_eq!(deployment.events().await, 2);
    let unknown = sign
        .handle(post(path, "email=nobody@example.org&lang=es"))
        .await;
    assert_eq!(deployment.events().await, 2);
    assert_eq!(known.status(), 202);
    assert!(text(&known).contains("Revisa tu correo"));
    assert_eq!(unknown.headers(), known.headers());
    assert_eq!(unknown.body().as_ref(), known.body().as_ref());
    let wrong = sign.handle(post(path, "email=nobody")).await;
    assert_eq!(wrong.status(), 422);
    assert!(text(&wrong).contains("name@example.org"));
}

#[tokio::test]
async fn who_asks_for_a_link_too_often_keeps_what_was_typed() {
    let deployment = TestDeployment::new().await;
    let sign = sign(&deployment);
    let path = "/petitions/clean-rivers/link?lang=fr&text=es";
    let mut last = None;
    for who in 0..=LIMITS.per_network {
        let form = format!("email=person{who}@example.net&lang=fr&text=es");
        last = Some(sign.handle(from(post(path, &form), "203.0.113.7")).await);
    }
    let held = last.unwrap();
    assert_eq!(held.status(), 429);
    let typed = format!("value=\"person{}@example.net\"", LIMITS.per_network);
    let back = "/petitions/clean-rivers?lang=fr&#38;text=es";
    for kept in [typed.as_str(), back, "Trop de demandes"] {
        assert!(text(&held).contains(kept), "{kept}: {}", text(&held));
    }
}

#[tokio::test]
async fn what_is_blocked_is_held_where_others_are() {
    let deployment = asking(ProofOfWork::Required).await;
    let sign = sign(&deployment);
    for email in ["ada@example.org", "bot@trash.example"] {
        let form = FORM.replace("ada@example.org", email);
        for form in [form.clone(), format!("{form}&text_version=99")] {
            let answer = sign.handle(post(PATH, &form)).await;
            assert_eq!(answer.status(), 422, "{form}");
        }
    }
}

#[tokio::test]
async fn whatever_an_address_did_before_its_forms_are_held_like_others() {
    let deployment = TestDeployment::new().await;
    let sign = sign(&deployment);
    // Five mails, after which its forms are taken and ignored.
    for _ in 0..6 {
        sign.handle(post(PATH, &form(1))).await;
    }
    for who in 10..22 {
        sign.handle(from(post(PATH, &form(who)), "203.0.113.7"))
            .await;
    }
    let known = sign.handle(from(post(PATH, &form(1)), "203.0.113.7")).await;
    let new = sign
        .handle(from(post(PATH, &form(30)), "203.0.113.7"))
        .await;
    assert_eq!(known.status(), new.status());
}

#[tokio::test]
async fn links_are_asked_for_so_often_from_one_network() {
    let deployment = TestDeployment::new().await;
    let sign = instance(&deployment).with_limits(Limits {
        per_network: 2,
        ..LIMITS
    });
    sign.handle(post(PATH, FORM)).await;
    let mut statuses = Vec::new();
    // Addresses that signed and others count alike.
    for email in ["ada@example.org", "nobody@example.org"].repeat(2) {
        let request = post("/petitions/clean-rivers/link", &format!("email={email}"));
        statuses.push(
            sign.handle(from(request, "203.0.113.7"))
                .await
                .status()
                .as_u16(),
        );
    }
    assert!(
        statuses.starts_with(&[202, 202]) && statuses.contains(&429),
        "{statuses:?}"
    );
}
