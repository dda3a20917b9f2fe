//! `countersign audit`: verifies a public log from outside, counts anew, and compares the result with what the site shows. It
//! needs nothing but public addresses, or a copy of the log's files.

mod answers;
mod counts;
mod error;
mod files;
mod gone;
mod memory;
mod place;
mod receipts;
mod report;
mod text;
mod trust;
mod walk;

use std::path::PathBuf;

use clap::Args;
use jiff::Timestamp;
use public_log::audit::Settings;
use public_log::note::VerifierKey;

use crate::failure::Failure;
use crate::output;
pub(crate) use error::AuditError;
use memory::Memory;
use place::{Log, Place};
use receipts::Present;
use report::Report;
use trust::{Published, Trust};

pub(crate) const EXAMPLES: &str = "\
Examples:
  countersign audit https://sign.example.org
      Verify the site's whole public log, count anew, and compare the result with what the site
      shows. The next audit reads only what is new, and checks that nothing before it changed.
  countersign audit https://sign.example.org --policy kept.txt --receipt mine.tlog-proof
      Trust a policy that you kept, and say whether the signature of a receipt still counts.
  countersign audit --policy kept.txt --receipt mine.tlog-proof
      Verify a receipt without a network.
  countersign audit --answer answer.txt --key https://sign.example.org
      Verify a signed answer: that the site refused somebody, when and why. With the key itself
      instead of the address, without a network.
  countersign audit ./data/public-log/1 --json
      Audit a folder with the files of a log, for a program.

The exit code is 0 if nothing is wrong, 1 if something is, 2 for a mistake in the command line,
and 3 if there is no log, or it could not be read to its end: run the command again then, and it
goes on.
";

const NO_PLACE: &str = "PLACE is missing: give the address of a site, like https://sign.example.org, the address of a log, or a \
                        folder with the files of a log";
const RECEIPT_ALONE: &str = "a receipt is verified with the key of its log: give the address of the site before --receipt, or the \
                             policy of the log with --policy FILE";
const NO_AGE: &str = "the policy has no witnesses, so nobody but the log says how old a checkpoint is: leave --max-age away, or give a \
                      policy with witnesses with --policy FILE";

#[derive(Args, Debug)]
pub(crate) struct Audit {
    /// The site, the address of its log (https://…/public-log/1), or a folder with the files of a log. Without it, only
    /// receipts are verified.
    #[arg(value_name = "PLACE", value_parser = Place::parse)]
    place: Option<Place>,
    /// The policy to trust: the log's key, its witnesses, and how many of them must have cosigned. The first audit takes the
    /// policy that the log publishes, and later audits remember it.
    #[arg(long, value_name = "FILE")]
    policy: Option<PathBuf>,
    /// Verify this receipt, and say whether its signature still counts. Takes several files.
    #[arg(id = "receipts", long = "receipt", value_name = "FILE", num_args = 1..)]
    receipts: Vec<PathBuf>,
    /// Verify this signed answer, that the site refused somebody. Takes several files.
    #[arg(id = "answers", long = "answer", value_name = "FILE", num_args = 1.., requires = "key")]
    answers: Vec<PathBuf>,
    /// What verifies answers: a public key (NAME+ID+KEY), or the address of the site that publishes it at /answers/key.
    #[arg(long, value_name = "KEY|ADDRESS", requires = "answers", value_parser = answers::Key::parse)]
    key: Option<answers::Key>,
    /// Where to remember the last verified checkpoint, and how far an interrupted audit was. By default a file per log in
    /// the user's cache folder.
    #[arg(long, value_name = "FILE", requires = "place")]
    state: Option<PathBuf>,
    /// Report the log as stale unless a witness has cosigned its checkpoint within so many minutes. While nothing happens, a
    /// log gets no new cosignature.
    #[arg(long, value_name = "MINUTES", requires = "place", value_parser = clap::value_parser!(u32).range(1..))]
    max_age: Option<u32>,
    /// Print one JSON object.
    #[arg(long)]
    json: bool,
}

/// Audits, and prints what was found.
pub(crate) async fn run(arguments: &Audit) -> Result<(), Failure> {
    let mut report = Report::default();
    match (&arguments.place, &arguments.policy) {
        (Some(place), _) => log(arguments, place, &mut report).await?,
        (None, _) if arguments.receipts.is_empty() && !arguments.answers.is_empty() => {}
        (None, _) if arguments.receipts.is_empty() => {
            return Err(AuditError::Usage(NO_PLACE.to_owned()).into());
        }
        (None, None) => return Err(AuditError::Usage(RECEIPT_ALONE.to_owned()).into()),
        (None, Some(policy)) => {
            let trust = Trust::given(policy)?;
            receipts::verify(&arguments.receipts, &trust.policy, None, None, &mut report)?;
        }
    }
    if let Some(key) = &arguments.key {
        answers::verify(&arguments.answers, key, &mut report).await?;
    }
    report.print(arguments.json);
    match report.findings.len() {
        0 => Ok(()),
        1 => Err(AuditError::Wrong("1 thing is wrong".to_owned()).into()),
        number => Err(AuditError::Wrong(format!("{number} things are wrong")).into()),
    }
}

async fn log(arguments: &Audit, place: &Place, report: &mut Report) -> Result<(), Failure> {
    let Some(mut log) = Log::find(place).await? else {
        return gone::all(arguments, place, report).await;
    };
    if let Place::Site(site) = place {
        gone::later(site, &log, arguments, report).await?;
    }
    report.ended.clone_from(&log.ended);
    let published = log.policy().await?;
    let name = log.name(arguments.policy.as_deref(), published.as_ref())?;
    let mut memory = Memory::open(arguments.state.as_deref(), &name)?;
    if published.is_none() && memory.state().verified.is_none() {
        log.must_exist()?;
    }
    if arguments.state.is_some()
        && let Some(named) = published.as_ref().and_then(Published::name)
    {
        // Before its policy is compared, which is of that log too.
        memory.must_be_of(&named)?;
    }
    let given = arguments.policy.as_deref();
    let trust = Trust::decide(given, Some(&memory), published.as_ref())?;
    if arguments.max_age.is_some() && trust.policy.witnesses().is_empty() {
        return Err(AuditError::Usage(NO_AGE.to_owned()).into());
    }
    for note in trust.notes(&memory) {
        output::note(&note);
    }
    let key = trust.log(&name, published.as_ref())?;
    memory.must_be_of(key.name())?;
    let audited = audited(arguments, place, &mut log, &mut memory, &trust, key, report).await;
    // What was interrupted goes on, and nothing else is remembered of a log that did not verify.
    let is_interrupted = audited.is_err() && memory.state().verified.is_none();
    if memory.policy().is_none() && !is_interrupted {
        memory.forget()?;
    }
    audited?;
    match place {
        Place::Site(_) if arguments.state.is_none() && !memory.is_chosen() => {
            another_began(&log, &name, report)
        }
        _ => Ok(()),
    }
}

/// Verifies the log, compares its counts with what the site shows, and then the receipts with both.
async fn audited(
    arguments: &Audit,
    place: &Place,
    log: &mut Log,
    memory: &mut Memory,
    trust: &Trust,
    key: VerifierKey,
    report: &mut Report,
) -> Result<(), Failure> {
    let now = Timestamp::now().as_second();
    let findings = report.findings.len();
    let limit = arguments.max_age.map(|minutes| u64::from(minutes) * 60);
    let mut settings = Settings {
        log: key,
        policy: Some(trust.policy.clone()),
        freshness: limit.map(|limit| (u64::try_from(now).unwrap_or_default(), limit)),
        published: Vec::new(),
    };
    let mut is_whole = walk::run(&settings, &mut log.files, memory, report)?;
    if is_whole && report.findings.len() == findings {
        // A mistaken --policy is not remembered, nor one that the log does not keep to.
        memory.trust(trust, settings.log.name())?;
    }
    let mut later = None;
    if is_whole {
        // An audit that went on had an older checkpoint in view. And counts can be compared only with petitions that are known.
        let before = counts::Before::of(memory.state());
        let counts = match &log.site {
            Some(site) => counts::read(site, memory.state(), report).await?,
            None => Vec::new(),
        };
        let own = counts
            .iter()
            .filter(|count| count.is_of(settings.log.name()));
        settings.published = own.map(counts::Shown::published).collect();
        later = counts::later(&counts, settings.log.name()).map(str::to_owned);
        counts::wait_for_checkpoint(&mut log.files, &settings.published).await?;
        is_whole = walk::run(&settings, &mut log.files, memory, report)?;
        if is_whole {
            counts::compare(
                &counts,
                &settings.log,
                &mut log.files,
                memory.state(),
                matches!(place, Place::Log(_)),
                report,
            )?;
            let own = counts.into_iter();
            let own: Vec<_> = own
                .filter(|count| count.is_of(settings.log.name()))
                .collect();
            is_whole = explain(&own, &before, &mut settings, log, memory, report).await?;
        }
    }
    if matches!(place, Place::Log(_)) && is_whole && report.findings.is_empty() {
        memory.choose()?;
    }
    report.log(&settings, memory.state());
    if arguments.receipts.is_empty() {
        return Ok(());
    }
    let present = present(place, log, is_whole, later).await?;
    let near = log.address.clone();
    let counted = receipts::Counted {
        state: memory.state(),
        files: &mut log.files,
        present,
    };
    let policy = &trust.policy;
    receipts::verify(
        &arguments.receipts,
        policy,
        Some(counted),
        near.as_deref(),
        report,
    )
}

/// What the log says of the present. `later` is the log by which the site counts, if that is a later one.
async fn present(
    place: &Place,
    log: &Log,
    is_whole: bool,
    later: Option<String>,
) -> Result<Present, Failure> {
    Ok(match (place, later) {
        _ if !is_whole => Present::Unknown,
        (_, Some(later)) => Present::Ended(later),
        (Place::Site(_), None) => Present::Newest,
        (Place::Log(_), None) if log.site.is_some() => match log.later().await? {
            Some(later) => Present::Ended(later),
            None => Present::Newest,
        },
        (Place::Log(_) | Place::Folder(_), None) => Present::Copy,
    })
}

/// Reads on until the log has what people saw: it is some seconds behind. Whether it could be read to its end.
async fn explain(
    counts: &[counts::Shown],
    before: &counts::Before,
    settings: &mut Settings,
    log: &mut Log,
    memory: &mut Memory,
    report: &mut Report,
) -> Result<bool, Failure> {
    // They were compared at their own checkpoint.
    settings.published.clear();
    for _ in 0..counts::LOG_ATTEMPTS {
        if counts::are_explained(counts, before, memory.state()) {
            return Ok(true);
        }
        tokio::time::sleep(counts::LIVE_PAUSE).await;
        if !walk::run(settings, &mut log.files, memory, report)? {
            return Ok(false);
        }
    }
    counts::unexplained(counts, before, memory.state(), report);
    Ok(true)
}

/// A new log could hide what the one before it says, so whoever audited that one is told.
fn another_began(log: &Log, name: &str, report: &mut Report) -> Result<(), Failure> {
    for ended in &log.ended {
        if let Some(path) = Memory::of_other(ended.name())? {
            let scheme = ended.address.strip_suffix(ended.name());
            let scheme = scheme.unwrap_or_default();
            report.wrong(format!(
                "another log began: the site's log is now {name}, and an earlier audit was of {} ({}). Ask the operator why. To \
                 accept the new one, audit it by its own address: countersign audit {scheme}{name}",
                ended.address,
                path.display()
            ));
        }
    }
    Ok(())
}
