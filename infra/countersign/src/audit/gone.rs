//! Logs that an earlier audit verified, and that their site no longer has.

use std::path::Path;

use public_files::client::Client;
use url::Url;

use super::files::Web;
use super::memory::Memory;
use super::place::{LOGS, Log, MOST_LOGS, Place, numbered, without_scheme};
use super::report::Report;
use super::trust::Trust;
use super::{Audit, AuditError, counts, receipts};
use crate::failure::Failure;

/// The site has no log at all. Whoever audited one is told so as a finding.
pub(super) async fn all(
    arguments: &Audit,
    place: &Place,
    report: &mut Report,
) -> Result<(), Failure> {
    let site = match place {
        Place::Site(url) | Place::Log(url) => url.as_str().trim_end_matches('/').to_owned(),
        Place::Folder(folder) => folder.display().to_string(),
    };
    let Some((log, memory)) = remembered(&site, 0, arguments.state.as_deref())? else {
        return Err(AuditError::NoLog(format!(
            "{site}/{LOGS}/1/policy does not exist, so the site has no public log: correct the address"
        ))
        .into());
    };
    say(&site, &log, &memory, report).await?;
    if arguments.receipts.is_empty() {
        return Ok(());
    }
    let trust = Trust::decide(arguments.policy.as_deref(), Some(&memory), None)?;
    receipts::verify(&arguments.receipts, &trust.policy, None, Some(&log), report)
}

/// The site has an earlier log than the last one that was audited.
pub(super) async fn later(
    site: &Url,
    newest: &Log,
    arguments: &Audit,
    report: &mut Report,
) -> Result<(), Failure> {
    let newest = newest.address.as_deref().and_then(numbered);
    // A file of its own is of one log, whose name is compared.
    if let (Some((_, newest)), None) = (newest, &arguments.state) {
        let site = site.as_str().trim_end_matches('/');
        if let Some((log, memory)) = remembered(site, newest, None)? {
            say(site, &log, &memory, report).await?;
        }
    }
    Ok(())
}

/// The address of the last log of a site that an audit verified, after the one with the number `after`, and what is remembered
/// of it.
fn remembered(
    site: &str,
    after: u32,
    state: Option<&Path>,
) -> Result<Option<(String, Memory)>, Failure> {
    for number in (after + 1..=MOST_LOGS).rev() {
        let address = format!("{site}/{LOGS}/{number}");
        let name = without_scheme(&address);
        // Without a cache folder, nothing is remembered.
        let is_kept = state.is_some() || matches!(Memory::of_other(name), Ok(Some(_)));
        if is_kept {
            let memory = Memory::open(state, name)?;
            if memory.state().verified.is_some() {
                let kept = memory.log().and_then(numbered).map(|(_, kept)| kept);
                let number = kept.filter(|_| state.is_some()).unwrap_or(number);
                return Ok(Some((format!("{site}/{LOGS}/{number}"), memory)));
            }
        }
        if state.is_some() {
            break;
        }
    }
    Ok(None)
}

async fn say(
    site: &str,
    address: &str,
    memory: &Memory,
    report: &mut Report,
) -> Result<(), Failure> {
    let Some(verified) = &memory.state().verified else {
        return Ok(());
    };
    let (log, size) = (&verified.checkpoint.origin, verified.checkpoint.size);
    let web = Web::new(Client::new()?, site.to_owned());
    let mut still = String::new();
    for (petition, _) in memory.state().fold().petitions() {
        if counts::names(&web, petition, log).await? {
            still = format!(" count.json of {petition} still belongs to it.");
            break;
        }
    }
    report.wrong(format!(
        "missing log: an earlier audit verified {size} leaves of {log}, and {address}/policy does not exist any more.{still} Ask the \
         operator why, and keep {} as evidence. If this is not the address of that site, correct it",
        memory.path().display()
    ));
    Ok(())
}
