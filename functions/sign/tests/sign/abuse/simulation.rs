//! Four attacks with the default limits, and how many forms pass. To read the result:
//! `cargo test -p sign simulation -- --nocapture`.

use sign::{Limits, Sign};

use super::{ProofOfWork, asking, form, from, proof, with_proof};
use crate::{FORM, PATH, instance};
use test_support::deployment::{TestDeployment, post};

/// The results of an attack's forms.
#[derive(Default)]
struct Result {
    sent: usize,
    looked_like_success: usize,
    told_to_wait: usize,
    refused: usize,
}

impl Result {
    async fn send(&mut self, sign: &Sign, form: &str, address: &str) {
        self.sent += 1;
        let mut request = from(post(PATH, form), address);
        // As a program asks: it needs no page with the form again.
        request
            .headers_mut()
            .insert("accept", "application/json".parse().unwrap());
        match sign.handle(request).await.status().as_u16() {
            202 => self.looked_like_success += 1,
            429 => self.told_to_wait += 1,
            422 => self.refused += 1,
            other => assert_eq!(other, 202, "an answer that nobody expects"),
        }
    }

    /// `through` is the number of events in the log, each of which sends somebody a mail.
    #[expect(clippy::print_stdout, reason = "it is there to be read")]
    fn tell(&self, attack: &str, through: usize) {
        println!(
            "{attack}: {} forms, {} looked like success, {} told to wait, {} refused; {through} got through",
            self.sent, self.looked_like_success, self.told_to_wait, self.refused
        );
    }
}

/// If the next hour begins during an attack, the limits begin again.
fn is_within(through: usize, limit: u32) -> bool {
    let limit = usize::try_from(limit).unwrap();
    (limit..=2 * limit).contains(&through)
}

#[tokio::test]
async fn ten_thousand_forms_from_one_network() {
    let deployment = asking(ProofOfWork::Optional).await;
    let (sign, limits) = (usual(&deployment), Limits::default());
    let mut result = Result::default();
    for who in 0..10_000 {
        let address = format!("203.0.113.{}", who % 256);
        result.send(&sign, &form(who), &address).await;
    }
    let through = deployment.events().await;
    result.tell(
        "10,000 people from one /24, without proofs of work",
        through,
    );
    assert!(
        is_within(through, limits.per_network.div_ceil(4)),
        "{through}"
    );
}

#[tokio::test]
async fn five_thousand_addresses_at_one_domain() {
    let deployment = asking(ProofOfWork::Optional).await;
    let sign = usual(&deployment);
    let mut result = Result::default();
    for who in 0..5_000 {
        let form = FORM.replace("ada@", &format!("person{who}@"));
        let address = format!("198.{}.{}.7", who / 256, who % 256);
        result.send(&sign, &form, &address).await;
    }
    let through = deployment.events().await;
    result.tell(
        "5,000 addresses at one domain, each from a network of its own",
        through,
    );
    assert!(
        is_within(through, Limits::default().per_domain * 3 / 4),
        "{through}"
    );
}

#[tokio::test]
async fn one_proof_of_work_for_a_thousand_forms() {
    let deployment = asking(ProofOfWork::Required).await;
    let sign = usual(&deployment);
    let proof = proof(&sign).await;
    let mut result = Result::default();
    for who in 0..1_000 {
        let address = format!("198.{}.{}.7", who / 256, who % 256);
        let form = with_proof(&form(who), &proof);
        result.send(&sign, &form, &address).await;
    }
    let through = deployment.events().await;
    result.tell("one proof of work sent with 1,000 forms", through);
    assert_eq!(through, 1);
}

#[tokio::test]
async fn a_thousand_forms_with_one_address() {
    let deployment = asking(ProofOfWork::Optional).await;
    let sign = usual(&deployment);
    let mut result = Result::default();
    for who in 0..1_000 {
        let address = format!("198.{}.{}.7", who / 256, who % 256);
        // Equal forms would be one command.
        let form = format!("{}&comment={who}", form(1));
        result.send(&sign, &form, &address).await;
    }
    let through = deployment.events().await;
    result.tell(
        "a mail bomb: 1,000 forms with one address, each from a network of its own",
        through,
    );
    assert_eq!(through, 5, "as many mails, and no more");
    assert_eq!(
        result.looked_like_success, 1_000,
        "nobody learns that the address is known"
    );
}

/// The default limits, with a fast hash, because its speed is not tested here.
fn usual(deployment: &TestDeployment) -> Sign {
    instance(deployment).with_limits(Limits {
        iterations: 1,
        ..Limits::default()
    })
}
