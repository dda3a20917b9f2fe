//! `countersign public-log repair`: writes lost files again.

use clap::Args;
use public_files::File;
use seal_log::{Fault, Mode, Repair, Repaired};

use super::files;
use crate::failure::Failure;
use crate::output;
use crate::place::Place;
use crate::progress::Progress;

pub(super) const EXAMPLES: &str = "\
Examples:
  countersign public-log repair --dry-run
      Name the files of the data folder's public log that are missing or not what they must be.
  countersign public-log repair
      Write the missing ones. The server may keep running. Repeat it if it was interrupted.
  countersign public-log repair --replace
      Also replace files that differ. Copy them first: they may show that somebody changed them.
  infra/aws/run STACK countersign public-log repair --aws
      The same on AWS. It needs your right to read the table and to write the bucket.

The table `public-log` has all leaves, and the last checkpoint and policy: all files follow from it,
with the same root and signatures as before. They are compared with the head before anything is
written.
";

#[derive(Args, Debug)]
pub(crate) struct RepairCommand {
    /// Show what is missing and what differs, and write nothing.
    #[arg(long)]
    dry_run: bool,
    /// Also replace files that differ from what they must be.
    #[arg(long, conflicts_with = "dry_run")]
    replace: bool,
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
    let number = runtime::public_log_number_from_env()?;
    let files = files(&command.place, number)?;
    let table = &settings.tables.public_log;
    let Some(repair) = Repair::of(&client, table, number, &*files).await? else {
        output::line(&format!(
            "the public log {number} has no leaves yet, so it has no files"
        ));
        return Ok(());
    };
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
    let is_left = differing > 0 && !mode.writes(Fault::Differs);
    if mode == Mode::DryRun {
        output::dry_run();
    } else if !is_left {
        output::line(&format!(
            "the public log has {leaves}, and all its files are as they must be"
        ));
    }
    match is_left {
        false => Ok(()),
        true => Err(
            "some files are not what they must be, and were left as they are: copy them, find out who changed them, and replace \
             them with --replace"
                .into(),
        ),
    }
}
