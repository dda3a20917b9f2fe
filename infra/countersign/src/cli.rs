//! The command line.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};
use events::ids::Slug;
use events::signature::Reason;
use sign::Limits;

use crate::export::arguments::ExportCommand;
use crate::signatures::Filter;

const EXAMPLES: &str = "\
Examples:
  countersign
      Serve the sample petition on http://127.0.0.1:3000. Mails are shown at /mailbox.
  SMTP_URL='smtps://user:password@mail.example.org' countersign \\
      --petition ./my-petition --data /var/lib/countersign \\
      --base-url https://sign.example.org --from 'My campaign <sign@example.org>'
      Serve a real petition behind a reverse proxy that does TLS.
  countersign petition apply ./my-petition --dry-run
      Show what an edited petition folder would change.
  countersign verify
      Count everything again from the log and compare it with what is shown.

Everything is kept in the data folder: copy it while nothing runs and you have a backup.
Its file `secret` opens the links in mails and the signers' data: keep it, and keep it to yourself.
";

/// The sender where no mail is really sent.
pub(crate) const NO_SENDER: &str = "Countersign <countersign@localhost>";

/// Collects signatures under a petition, confirmed by email, and counts them so that all can trust the number.
///
/// Without a command it serves (`up`).
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
    /// Serve the site, count, and send the mails (this is the default).
    Up(Up),
    /// Write and change petitions.
    #[command(subcommand)]
    Petition(PetitionCommand),
    /// Find signatures, set them aside, take that back.
    #[command(subcommand)]
    Signatures(SignaturesCommand),
    /// Remind who has not confirmed, and erase personal data whose time is over. The server does it
    /// by itself once an hour.
    Retention(RetentionCommand),
    /// Take signatures out of the system, into a file. Each export is recorded.
    #[command(subcommand)]
    Export(ExportCommand),
    /// Build everything that is shown anew from the log. The server may run meanwhile.
    Rebuild(Place),
    /// Compare what is shown with the log. Fails if they differ. The server may run meanwhile.
    Verify(Place),
}

#[derive(Debug, Subcommand)]
pub(crate) enum PetitionCommand {
    /// Make a petition say what its folder says. Doing it again changes nothing.
    Apply(Apply),
    /// Take no forms for a while, at once. Those who signed can still confirm.
    Pause(Switch),
    /// Take forms again.
    Resume(Switch),
    /// Show nobody's name for a while, at once.
    HideNames(Switch),
    /// Show the names of those who chose so again.
    ShowNames(Switch),
}

/// Which petition, who does it and why. The latter stand in the log for good.
#[derive(Args, Debug)]
pub(crate) struct Switch {
    /// The petition's name in addresses.
    #[arg(long, value_name = "SLUG", value_parser = |text: &str| Slug::parse(text))]
    pub(crate) petition: Slug,
    #[command(flatten)]
    pub(crate) by: By,
    #[command(flatten)]
    pub(crate) place: Place,
}

#[derive(Debug, Subcommand)]
pub(crate) enum SignaturesCommand {
    /// Show how many signatures a filter means, and some of them.
    Find {
        #[command(flatten)]
        filter: Filter,
        #[command(flatten)]
        place: Place,
    },
    /// Set signatures aside: they do not count, and the public count says how many and why. Nothing
    /// is deleted, and `reinstate` takes it back.
    Invalidate {
        #[command(flatten)]
        filter: Filter,
        /// Why, by kind; the public count names it.
        #[arg(long, value_parser = reason)]
        reason: Reason,
        #[command(flatten)]
        act: Act,
        #[command(flatten)]
        place: Place,
    },
    /// Let all signatures that one sweep set aside stand as they stood.
    Reinstate {
        /// The petition's name in addresses.
        #[arg(long, value_name = "SLUG", value_parser = |text: &str| Slug::parse(text))]
        petition: Slug,
        #[command(flatten)]
        act: Act,
        #[command(flatten)]
        place: Place,
    },
}

#[derive(Args, Debug)]
pub(crate) struct RetentionCommand {
    /// Only show how much is due.
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) keep: Keep,
    #[command(flatten)]
    pub(crate) place: Place,
}

/// How long personal data is kept.
#[derive(Args, Clone, Debug)]
pub(crate) struct Keep {
    /// Days after a petition's closing until the personal data under it is erased; the signatures
    /// stand as they stood; 0 keeps it [default: 0].
    #[arg(long, value_name = "DAYS", env = "RETENTION_AFTER_CLOSING_DAYS")]
    pub(crate) after_closing_days: Option<String>,
}

/// Who does it and why. It stands in the log for good.
#[derive(Args, Debug)]
pub(crate) struct Act {
    #[command(flatten)]
    pub(crate) by: By,
    /// The name of the sweep: one that broke off, to go on with it, or the one to take back.
    #[arg(long, value_name = "NAME")]
    pub(crate) sweep: Option<String>,
    /// Only show how many it would be, and some of them.
    #[arg(long)]
    pub(crate) dry_run: bool,
    /// Do not ask.
    #[arg(long)]
    pub(crate) yes: bool,
}

/// Who does it and why. It stands in the log for good.
#[derive(Args, Debug)]
pub(crate) struct By {
    /// Who you are.
    #[arg(long, value_name = "NAME", env = "COUNTERSIGN_OPERATOR", value_parser = words)]
    pub(crate) operator: String,
    /// Why, and for whom, in words, without naming a signer.
    #[arg(long, value_name = "TEXT", value_parser = words)]
    pub(crate) note: String,
}

/// Words that say something.
pub(crate) fn words(text: &str) -> Result<String, String> {
    match text.trim() {
        "" => Err("it is empty: write something, or leave the option out".to_owned()),
        words => Ok(words.to_owned()),
    }
}

fn reason(text: &str) -> Result<Reason, String> {
    let names = Reason::ALL.map(Reason::name).join(", ");
    Reason::named(text).ok_or_else(|| format!("write one of {names}"))
}

#[derive(Args, Debug)]
pub(crate) struct Data {
    /// The folder with the database and the secret.
    #[arg(long, value_name = "DIR", default_value = "./data")]
    pub(crate) data: PathBuf,
}

/// Where the tables are.
#[derive(Args, Debug)]
pub(crate) struct Place {
    #[command(flatten)]
    pub(crate) data: Data,
    /// Work on the tables on AWS that the environment names; infra/aws/run sets it.
    #[arg(long, conflicts_with = "data")]
    pub(crate) aws: bool,
}

#[derive(Args, Debug)]
pub(crate) struct Up {
    /// Where to listen. Port 0 takes a free one. Only this machine can reach 127.0.0.1.
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:3000")]
    pub(crate) listen: SocketAddr,
    #[command(flatten)]
    pub(crate) data: Data,
    /// A petition folder to apply first [default: the sample petition, unless there is another].
    #[arg(long, value_name = "DIR")]
    pub(crate) petition: Option<PathBuf>,
    /// The mail server that sends the mails, like smtps://user:password@host or
    /// smtp://host:587?tls=required. Without it nothing is sent: mails are shown at /mailbox.
    /// Give the password in SMTP_URL: others on this machine can see a program's arguments.
    #[arg(long, value_name = "URL", env = "SMTP_URL", hide_env_values = true)]
    pub(crate) smtp: Option<String>,
    /// The address that people reach this server at, for the links in mails. Needed
    /// with --smtp [default: http://ADDRESS:PORT].
    #[arg(long, value_name = "URL", env = "BASE_URL")]
    pub(crate) base_url: Option<String>,
    /// The sender of the mails. Needed with --smtp.
    #[arg(
        long,
        value_name = "ADDRESS",
        env = "MAIL_FROM",
        default_value = NO_SENDER
    )]
    pub(crate) from: String,
    /// How many reverse proxies stand before this server, each of which appends to X-Forwarded-For.
    /// Limits count by the address that the first of them saw; without proxies leave it at 0.
    #[arg(
        long,
        value_name = "NUMBER",
        env = "TRUSTED_PROXIES",
        default_value_t = 0
    )]
    pub(crate) trusted_proxies: usize,
    /// Forms that are taken from one network (IPv4 /24, IPv6 /48) in an hour.
    #[arg(long, value_name = "NUMBER", env = "SIGN_PER_NETWORK_HOUR", default_value_t = Limits::default().per_network, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub(crate) per_network_hour: u32,
    /// Forms that are taken with addresses of one domain in an hour, other than large mail
    /// providers'.
    #[arg(long, value_name = "NUMBER", env = "SIGN_PER_DOMAIN_HOUR", default_value_t = Limits::default().per_domain, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    pub(crate) per_domain_hour: u32,
    #[command(flatten)]
    pub(crate) keep: Keep,
}

#[derive(Args, Debug)]
pub(crate) struct Apply {
    /// The petition folder; infra/petitions/README.md describes it.
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
    /// Only show what would change.
    #[arg(long)]
    pub(crate) dry_run: bool,
    #[command(flatten)]
    pub(crate) place: Place,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_limit_of_nothing_is_refused() {
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
        assert!(matches!(cli.command, Some(Command::Up(up)) if up.data.data.ends_with("x")));
    }
}
