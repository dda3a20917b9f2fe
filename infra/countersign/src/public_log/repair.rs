//! `countersign public-log repair`: writes lost files again.

use clap::Args;
use public_files::File;
use seal_log::{Fault, Mode, Repair, Repaired, SealError, newest};

use super::files;
use crate::failure::Failure;
use crate::output;
use crate::place::Place;
use crate::progress::Progress;

pub(super) const EXAMPLES: &str = "\
Examples:
  countersign public-log repair --dry-run
      Name the files of the site's newest public log that are missing or not what they must be. The
      exit code is 0 if there are none, and 1 otherwise.
  countersign public-log repair
      Write the missing ones. The server may keep running. Repeat it if it was interrupted.
  countersign public-log repair --replace
      Also replace files that differ. Copy them first: they may show that somebody changed them.
  countersign public-log repair --number 1
      The files of log 1, which has ended. They stay evidence of what it said.
  infra/aws/run STACK countersign public-log repair --aws
      The same on AWS. It needs your right to read the tables and to write the bucket.

The table `public-log` has all leaves, and the last checkpoint and policy: all files follow from it,
with the same root and signatures as before. They are compared with the head before anything is
written. Every file is compared that this log published, also a tile from before it was full, which
may be missing then. Other files that somebody put beside them are not looked for: no checkpoint
leads to them.

Without --number it is the log that PUBLIC_LOG_NUMBER names, and without that the newest one that
was published. A PUBLIC_LOG_NUMBER whose log has ended is refused.

The exit code is 1 if a file is left that is missing or differs, and if the log has no leaves.
";

#[derive(Args, Debug)]
pub(crate) struct RepairCommand {
    /// Show what is missing and what differs, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Also replace files that differ from what they must be.
    #[arg(long, conflicts_with = "dry_run")]
    replace: bool,
    /// The number of the log; the newest one without it.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..=1_000_000))]
    number: Option<u64>,
    #[command(flatten)]
    place: Place,
}

impl RepairCommand {
    fn mode(&self) -> Mode {
        match (self.dry_run, self.replace) {
            (true, _) => Mode::DryRun,
            (false, false) => Mode::Missing,
            (false, true) => Mode::Replacing,
        }
    }
}

pub(super) async fn run(command: &RepairCommand) -> Result<(), Failure> {
    let (settings, client, _open) = command.place.open().await?;
    let newest = newest(&client, &settings.tables).await?;
    let set = std::env::var_os("PUBLIC_LOG_NUMBER").filter(|set| !set.is_empty());
    let set = set.map(|_| runtime::public_log_number_from_env());
    let number = which(command.number, set.transpose()?, newest)?;
    let files = files(&command.place, number)?;
    let table = &settings.tables.public_log;
    let Some(repair) = Repair::of(&client, table, number, &*files).await? else {
        return Err(no_leaves(number, newest).into());
    };
    output::line(&standing(number, repair.name(), newest));
    let (leaves, name) = (repair.leaves(), repair.name().to_owned());
    let checking = Progress::of(leaves, "leaves checked")?;
    let checked = repair.check(|read| checking.reached(read)).await;
    checking.clear();
    let checked = checked?;
    let mode = command.mode();
    let comparing = Progress::of(leaves, "leaves compared with the files")?;
    let compared = checked.compare(
        mode,
        |read| comparing.reached(read),
        |file, fault| comparing.say(&line(mode, file, fault)),
    );
    let compared = compared.await;
    comparing.clear();
    sum_up(&name, leaves, mode, compared?)
}

/// The number of the log whose files are meant.
fn which(asked: Option<u64>, set: Option<u64>, newest: Option<u64>) -> Result<u64, Failure> {
    match (asked, set, newest) {
        (Some(asked), _, _) => Ok(asked),
        (None, Some(number), Some(published)) if number < published => {
            let ended = SealError::Ended { number, published };
            let other = format!(
                "{ended}; or repair the files of the log that has ended with --number {number}"
            );
            Err(other.into())
        }
        (None, Some(set), _) => Ok(set),
        (None, None, newest) => Ok(newest.unwrap_or(1)),
    }
}

fn no_leaves(number: u64, newest: Option<u64>) -> String {
    let remedy = match newest.filter(|newest| *newest != number) {
        Some(newest) => {
            format!("the newest log of this site is {newest}: repair it with --number {newest}")
        }
        None => "nothing was published yet, so nothing can be lost".to_owned(),
    };
    format!("the public log {number} has no leaves, so it has no files: {remedy}")
}

/// Which log it is.
fn standing(number: u64, name: &str, newest: Option<u64>) -> String {
    let what = match newest {
        Some(newest) if newest > number => format!("which has ended (the newest is {newest})"),
        Some(newest) if newest == number => "the newest of this site".to_owned(),
        Some(_) | None => "of which nothing is published yet".to_owned(),
    };
    format!("public log {number} ({name}), {what}")
}

fn line(mode: Mode, file: File, fault: Fault) -> String {
    let what = match (fault, mode.writes(fault)) {
        (Fault::Missing, false) => "missing",
        (Fault::Missing, true) => "written again",
        (Fault::Differs, false) => "DIFFERS",
        (Fault::Differs, true) => "replaced",
    };
    format!("{what}: {file}")
}

fn sum_up(name: &str, leaves: u64, mode: Mode, repaired: Repaired) -> Result<(), Failure> {
    let (missing, differing) = (repaired.missing, repaired.differing);
    let leaves = output::counted(leaves, "leaf", "leaves");
    output::line(&format!(
        "{name}: {leaves}, whose root is that of the head; files missing: {missing}, files that differ: {differing}"
    ));
    if repaired.unpublished {
        output::line(
            "no checkpoint was published yet: seal-log publishes one with the next fact, and public-log begin at once",
        );
    }
    if mode == Mode::DryRun {
        output::dry_run();
        return match missing + differing {
            0 => Ok(()),
            _ => Err(format!(
                "the log lacks files ({missing}), or files are not what they must be ({differing}): write the missing ones with \
                 public-log repair"
            )
            .into()),
        };
    }
    if differing > 0 && !mode.writes(Fault::Differs) {
        return Err(
            "some files are not what they must be, and were left as they are: copy them, find out who changed them, and replace \
             them with --replace"
                .into(),
        );
    }
    output::line(&format!(
        "the public log has {leaves}, and all its files are as they must be"
    ));
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_number_the_newest_log_is_repaired_and_one_that_ended_is_refused() {
        let which =
            |asked, set, newest| which(asked, set, newest).map_err(|error| error.to_string());
        assert_eq!(which(None, None, Some(2)), Ok(2));
        assert_eq!(which(None, None, None), Ok(1));
        assert_eq!(which(None, Some(2), Some(2)), Ok(2));
        assert_eq!(which(None, Some(3), Some(2)), Ok(3));
        assert_eq!(which(Some(1), Some(2), Some(2)), Ok(1));
        let refused = which(None, Some(1), Some(2)).unwrap_err();
        for said in ["so log 1 has ended", "--number 1", "to 2"] {
            assert!(refused.contains(said), "{refused}");
        }
        assert!(no_leaves(7, Some(2)).contains("--number 2"));
        assert!(no_leaves(1, None).contains("nothing was published"));
    }
}
