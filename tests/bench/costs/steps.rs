//! Performs each step up to the confirmation, and counts.

use aws_lambda_events::event::dynamodb::EventRecord;
use confirm::Confirm;
use events::link::Links;
use jiff::Timestamp;
use sign::{Limits, Sign};
use system_tests::Result;
use test_support::deployment::TestDeployment;
use views::item_size::item_size;

use super::Counted;
use super::bench::Bench;
use super::named::*;
use super::requests::{expect, post_form, proof, request, stream_of, token};

/// Counts every step, as the mean over `people` (at least two).
///
/// # Errors
/// If a step does not do what it should.
pub async fn count(people: usize) -> Result<Counted> {
    let deployment = TestDeployment::empty().await;
    deployment.open_petition().await;
    deployment.embedded.record_requests(true);
    let mut bench = Bench {
        deployment,
        people: people.max(2),
        steps: Vec::new(),
    };
    let signed = bench.sign().await?;
    bench.submitted(&signed).await?;
    let (bytes, bytes_recoverable) = Box::pin(bench.confirm(&signed)).await?;
    bench.unconfirmed().await?;
    bench.pages().await?;
    bench.each_day().await?;
    bench.is_right().await?;
    let form = signed.first().ok_or("nobody signed")?;
    Ok(Counted {
        steps: bench.steps,
        bytes_of_form: item_size(&form.change.new_image.clone().into()),
        bytes,
        bytes_recoverable,
    })
}

impl Bench {
    /// All kinds of forms. The records of those at the other domain come back, every second one to be shown.
    async fn sign(&mut self) -> Result<Vec<EventRecord>> {
        let sign = Sign::new(&self.deployment.settings, self.client()).with_limits(Limits {
            per_network: 1_000_000,
            per_domain: 1_000_000,
            iterations: 1,
        });
        post_form(&sign, "first@example.org", "").await?;
        self.step(SIGN_COLD, 1);
        for person in 0..self.people {
            post_form(&sign, &format!("ada{person}@gmail.com"), "").await?;
        }
        self.warm_step(SIGN_PROVIDER, self.people);
        let at_provider = self.records().await;
        self.count(&at_provider).await?;
        self.deployment.embedded.clear_requests();
        for person in 0..self.people {
            let shown = if person % 2 == 0 {
                "&show_name=yes"
            } else {
                ""
            };
            post_form(&sign, &format!("ada-{person}@example.org"), shown).await?;
        }
        self.warm_step(SIGN_OTHER, self.people);
        let signed = self.records().await;
        let proof = proof(&sign).await?;
        self.deployment.embedded.clear_requests();
        post_form(&sign, "grace@example.org", &format!("&altcha={proof}")).await?;
        self.warm_step(SIGN_PROOF, 1);
        let with_proof = self.records().await;
        self.count(&with_proof).await?;
        self.deployment.embedded.clear_requests();
        Ok(signed)
    }

    async fn submitted(&mut self, signed: &[EventRecord]) -> Result {
        let (first, others) = signed.split_at(1);
        self.count(first).await?;
        self.step(COUNT_SUBMITTED_ALONE, 1);
        self.count(others).await?;
        self.step(COUNT_SUBMITTED, others.len());
        self.mail(signed, Timestamp::now()).await?;
        self.warm_step(MAIL_CONFIRM, signed.len());
        self.reports(signed).await?;
        self.step(REPORT, signed.len());
        Ok(())
    }

    /// Everybody confirms. Afterwards there are only confirmed signatures; their bytes come back.
    async fn confirm(&mut self, signed: &[EventRecord]) -> Result<(f64, f64)> {
        let links = Links::new(&self.deployment.settings.keys.links);
        let confirm = Confirm::new(&self.deployment.settings, self.client());
        let tokens = signed.iter().map(|record| token(&links, record));
        let tokens: Vec<_> = tokens.collect::<Result<_>>()?;
        for token in &tokens {
            let path = format!("/confirm/{token}");
            let answer = confirm.handle(request("GET", &path, String::new())?).await;
            expect(answer.status().as_u16(), 200)?;
        }
        self.warm_step(CONFIRM_SHOW, tokens.len());
        let cold = Confirm::new(&self.deployment.settings, self.client());
        for (number, token) in tokens.iter().enumerate() {
            let path = format!("/confirm/{token}");
            let answer = cold.handle(request("POST", &path, String::new())?).await;
            expect(answer.status().as_u16(), 200)?;
            if number == 0 {
                self.step(CONFIRM_COLD, 1);
            }
        }
        self.warm_step(CONFIRM, tokens.len() - 1);
        let confirmed = self.records().await;
        let (mut shown, mut hidden) = (Vec::new(), Vec::new());
        for (number, record) in confirmed.iter().enumerate() {
            let kind = if number % 2 == 0 {
                &mut shown
            } else {
                &mut hidden
            };
            kind.push(record.clone());
        }
        self.count(&shown).await?;
        self.step(COUNT_SHOWN, shown.len());
        self.count(&hidden).await?;
        self.step(COUNT_HIDDEN, hidden.len());
        self.sealed(&confirmed).await?;
        self.mail(&confirmed, Timestamp::now()).await?;
        self.warm_step(MAIL_THANKS, confirmed.len());
        let tags: Vec<_> = signed.iter().map(stream_of).collect::<Result<_>>()?;
        self.bytes(&tags).await
    }
}
