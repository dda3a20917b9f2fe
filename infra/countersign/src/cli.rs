//! The command line, put together from the arguments that stand beside each command.

use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{Parser, Subcommand};

use crate::audit::Audit;
use crate::cost::Cost;
use crate::export::ExportCommand;
use crate::failure::Failure;
use crate::news::NewsCommand;
use crate::organisations::OrganisationsCommand;
use crate::petition::{PetitionCommand, SiteCommand};
use crate::place::Place;
use crate::public_log::PublicLogCommand;
use crate::rebuild::Rebuild;
use crate::retention::RetentionCommand;
use crate::signatures::SignaturesCommand;
use crate::smoke::Smoke;
use crate::suppression::SuppressionCommand;
use crate::up::Up;
use crate::{
    audit, cost, export, news, organisations, output, petition, public_log, rebuild, retention,
    signatures, smoke, suppression, up, verify,
};

const EXAMPLES: &str = "\
Examples:
  countersign
      Serve the sample petition on http://127.0.0.1:3000 and show its emails at /mailbox.
  SMTP_URL='smtps://user:password@mail.example.org' countersign \\
      --petition ./my-petition --data /var/lib/countersign \\
      --base-url https://sign.example.org --from 'My campaign <sign@example.org>'
      Serve your own petition behind a reverse proxy that terminates TLS.
  countersign petition apply ./my-petition --dry-run
      Show what an edited petition folder would change.
  countersign verify
      Recompute all counts and lists from the log and compare them with the site.

Each command has examples of its own: countersign COMMAND --help.

All state is in the data folder. To back it up, stop the server and copy the folder. Its file
`secret` decrypts the signers' data and the links in emails: keep it safe and private.
";

/// Collects signatures for a petition, confirms each by email, and counts them verifiably.
///
/// Without a command it starts the server (`up`).
#[derive(Debug, Parser)]
#[command(name = "countersign", version, after_help = EXAMPLES, args_conflicts_with_subcommands = true)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Option<Command>,
    #[command(flatten)]
    pub(crate) up: Up,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Start the server: site, counting and emails (the default).
    #[command(after_help = up::EXAMPLES)]
    Up(Up),
    /// Create, change and pause petitions.
    #[command(subcommand)]
    Petition(PetitionCommand),
    /// Import news from feeds, publish what they brought, and send news by email.
    #[command(subcommand)]
    News(NewsCommand),
    /// Set what the site says of itself: its name, imprint, contact and colour.
    #[command(subcommand)]
    Site(SiteCommand),
    /// Find signatures, invalidate them, and reinstate them.
    #[command(subcommand)]
    Signatures(SignaturesCommand),
    /// Read the endorsements of organisations, approve and reject them.
    #[command(subcommand)]
    Organisations(OrganisationsCommand),
    /// Say whether emails may go to an address that bounced or complained, and allow them again.
    #[command(subcommand)]
    Suppression(SuppressionCommand),
    /// Send reminders that are due, and erase personal data whose retention period is over.
    #[command(after_help = retention::EXAMPLES)]
    Retention(RetentionCommand),
    /// Export signatures to a file. Every export is recorded in the petition's log.
    #[command(subcommand)]
    Export(ExportCommand),
    /// Rebuild all counts, lists and pages from the log.
    #[command(after_help = rebuild::EXAMPLES)]
    Rebuild(Rebuild),
    /// Complete and repair the public log, from which everybody can recount.
    #[command(subcommand)]
    PublicLog(PublicLogCommand),
    /// Check that the log is genuine, recompute all counts, lists and pages from it, and fail if the site shows anything
    /// else.
    #[command(after_help = verify::EXAMPLES)]
    Verify(Place),
    /// Verify a public log from outside, and count anew: for everybody, with nothing but public addresses.
    #[command(after_help = audit::EXAMPLES)]
    Audit(Audit),
    /// Calculate what a number of signatures costs on AWS.
    #[command(after_help = cost::EXAMPLES)]
    Cost(Cost),
    /// Check from outside whether a site works. It only reads, unless you ask for a real form.
    #[command(after_help = smoke::EXAMPLES)]
    Smoke(Smoke),
}

/// Prints what is wrong with the command line, or the help that was asked for.
pub(crate) fn refused(error: &clap::Error) -> ExitCode {
    let _ = error.print();
    let said = error.to_string();
    if error.kind() == ErrorKind::ArgumentConflict && said.contains("subcommand") {
        output::note("A command's options come after it, like: countersign verify --data DIR");
    }
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2))
}

impl Cli {
    /// Runs the command, or the server if there is none.
    pub(crate) async fn run(self) -> Result<(), Failure> {
        match self.command.unwrap_or(Command::Up(self.up)) {
            Command::Up(arguments) => Box::pin(up::run(arguments)).await,
            Command::Petition(command) => petition::run(&command).await,
            Command::News(command) => news::run(&command).await,
            Command::Site(command) => petition::run_site(&command).await,
            Command::Signatures(command) => signatures::run(&command).await,
            Command::Organisations(command) => organisations::run(&command).await,
            Command::Suppression(command) => suppression::run(&command).await,
            Command::Retention(command) => retention::run(&command).await,
            Command::Export(command) => export::run(&command).await,
            Command::Rebuild(command) => rebuild::run(&command).await,
            Command::PublicLog(command) => public_log::run(&command).await,
            Command::Verify(place) => verify::run(&place).await,
            Command::Audit(arguments) => Box::pin(audit::run(&arguments)).await,
            Command::Cost(arguments) => cost::run(&arguments),
            Command::Smoke(arguments) => Box::pin(smoke::run(&arguments)).await,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    /// How many characters clap puts into a line of help.
    const WIDTH: usize = 100;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    /// Calls `check` with the path and the examples of every command.
    fn each_help(command: &clap::Command, path: &str, check: &impl Fn(&str, &str)) {
        let path = format!("{path} {}", command.get_name()).trim().to_owned();
        for sub in command.get_subcommands() {
            each_help(sub, &path, check);
        }
        let examples = command.get_after_help().map(ToString::to_string);
        if examples.is_some() || !command.has_subcommands() {
            check(&path, &examples.unwrap_or_default());
        }
    }

    #[test]
    fn no_line_of_the_help_is_broken_by_its_width() {
        each_help(&Cli::command(), "", &|path, help| {
            for line in help.lines() {
                assert!(line.chars().count() <= WIDTH, "{path}: {line}");
            }
        });
    }

    /// The command lines in a help text: they are indented by 2, and explanations by 6. A line that ends in `\`
    /// continues in the next.
    fn example_lines(help: &str) -> Vec<String> {
        let joined = help.replace("\\\n", " ");
        let lines = joined
            .lines()
            .filter(|line| line.starts_with("  ") && !line.starts_with("   "));
        let examples =
            lines.filter(|line| line.split_whitespace().any(|word| word == "countersign"));
        examples.map(str::to_owned).collect()
    }

    #[test]
    fn every_command_shows_an_example_that_parses() {
        each_help(&Cli::command(), "", &|path, help| {
            let lines = example_lines(help);
            assert!(lines.iter().any(|line| line.contains(path)), "{path}");
            for line in lines {
                let line = line
                    .replace("SLUG", "clean-rivers")
                    .replace("--tag TAG", "--tag AAAAAAAAAAAAAAAAAAAAAA")
                    .replace(":TAG", ":AAAAAAAAAAAAAAAAAAAAAA");
                let words = shlex::split(&line).unwrap();
                let arguments = words.iter().skip_while(|word| *word != "countersign");
                let parsed = Cli::try_parse_from(arguments);
                assert!(parsed.is_ok(), "{line}: {}", parsed.unwrap_err());
            }
        });
    }

    #[test]
    fn a_limit_of_zero_or_too_much_is_refused() {
        for bad in ["0", "1000001", "many"] {
            let read = Cli::try_parse_from(["countersign", "--per-network-hour", bad]);
            assert!(read.is_err(), "{bad}");
        }
    }

    #[test]
    fn no_command_means_up() {
        let cli = Cli::try_parse_from(["countersign", "--listen", "127.0.0.1:0"]).unwrap();
        assert!(cli.command.is_none());
        assert_eq!(cli.up.listen.port(), 0);
        let cli = Cli::try_parse_from(["countersign", "up", "--data", "x"]).unwrap();
        assert!(matches!(cli.command, Some(Command::Up(up)) if up.data.folder.ends_with("x")));
    }
}
