//! What happens afterwards: reminders, purges, pages, and what reads everything once a day.

use std::time::{Duration, Instant};

use check_drift::{CheckDrift, Progress, SAMPLE};
use jiff::{SignedDuration, Timestamp};
use page::Page;
use retention::{Policy, Retention};
use sign::{Limits, Sign};
use system_tests::Result;
use test_support::deployment::SLUG;
use views::SignatureViews;
use views::store::MAX_AGE;

use super::bench::{Bench, is_scan};
use super::named::*;
use super::requests::{expect, post_form, request};

impl Bench {
    /// Others sign and do not confirm: they are reminded after 3 days, and purged after 30.
    pub(super) async fn unconfirmed(&mut self) -> Result {
        let sign = Sign::new(&self.deployment.settings, self.client()).with_limits(Limits {
            per_network: 1_000_000,
            ..Limits::default()
        });
        for person in 0..self.people {
            post_form(&sign, &format!("bea{person}@gmail.com"), "").await?;
        }
        let signed = self.records().await;
        self.count(&signed).await?;
        self.mail(&signed, Timestamp::now()).await?;
        self.deployment.embedded.clear_requests();
        // Those at the large provider who signed at the beginning are reminded and purged too.
        let sent = Timestamp::now();
        for (days, appended, counted, mailed) in [
            (4, REMIND, COUNT_REMINDER, Some(MAIL_REMIND)),
            (31, PURGE, COUNT_PURGE, None),
        ] {
            let now = sent + SignedDuration::from_hours(24 * days);
            let number = self.retain(now).await?;
            let seen = self.take(|request| !is_scan(request));
            self.push(appended, seen, number);
            let records = self.records().await;
            self.count(&records).await?;
            self.step(counted, records.len());
            if let Some(mailed) = mailed {
                self.mail(&records, now).await?;
                self.warm_step(mailed, records.len());
            }
        }
        Ok(())
    }

    /// How many signatures retention changed.
    async fn retain(&self, now: Timestamp) -> Result<usize> {
        let (settings, client) = (&self.deployment.settings, self.client());
        let retention = Retention::new(&settings.tables, settings.keys.log.as_ref(), client);
        let report = retention
            .run(&Policy::default(), now, false, |_| {})
            .await?;
        Ok(usize::try_from(report.reminded + report.purged)?)
    }

    /// As the CDN asks for them: after the instance has forgotten the petition, but not the generations.
    pub(super) async fn pages(&mut self) -> Result {
        let settings = &self.deployment.settings;
        let page = Page::new(&settings.tables, &settings.base_url, self.client());
        let petition = format!("/petitions/{SLUG}");
        for (name, path) in [
            (PAGE, petition.clone()),
            (NUMBERS, format!("{petition}/count.json")),
        ] {
            let read = async || -> Result {
                let answer = page.handle(request("GET", &path, String::new())?).await;
                expect(answer.status().as_u16(), 200)
            };
            read().await?;
            tokio::time::sleep(MAX_AGE + Duration::from_millis(50)).await;
            self.deployment.embedded.clear_requests();
            read().await?;
            self.step(name, 1);
        }
        Ok(())
    }

    pub(super) async fn each_day(&mut self) -> Result {
        let tables = self.deployment.settings.tables.clone();
        // Nothing is due of signatures, so all that it does for them is read. What it looks up of petitions does not grow with
        // them.
        self.deployment.embedded.clear_requests();
        expect(self.retain(Timestamp::now()).await?, 0)?;
        let seen = self.take(is_scan);
        let check = CheckDrift::new(&tables, self.client());
        let grace = SignedDuration::from_hours(0);
        let check = check.with_grace(grace).with_all(u64::MAX);
        let deadline = Instant::now() + Duration::from_secs(600);
        let Progress::Finished { checked, drift } = check.run(deadline).await? else {
            return Err("the drift check was not finished".into());
        };
        expect(drift, 0)?;
        let checked = usize::try_from(checked)?;
        self.push(RETENTION, seen, checked);
        let scans = self.look(is_scan);
        let others = self.take(|request| !is_scan(request));
        let all = [scans.1, others.1].into_iter().sum();
        self.push(DRIFT, (scans.0 + others.0, all), checked);
        let sample = others.1.times(1.0 / SAMPLE as f64);
        let sampled = [scans.1, sample].into_iter().sum();
        let requests = scans.0 + others.0 / usize::try_from(SAMPLE)?;
        self.push(DRIFT_BEYOND, (requests, sampled), checked);
        Ok(())
    }

    /// What is shown must be what was signed.
    pub(super) async fn is_right(&self) -> Result {
        let settings = &self.deployment.settings;
        let views = SignatureViews::new(&settings.tables, &settings.keys, self.client());
        let verified = views.verify().await?;
        if verified == views::Verified::default() {
            Ok(())
        } else {
            Err("what is shown is not what was signed".into())
        }
    }
}
