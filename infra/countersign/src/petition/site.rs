//! `countersign site apply`: what the site says of itself on all pages, from a file `site.toml`.

use std::path::PathBuf;

use clap::{Args, Subcommand};
use event_store::SiteLog;
use events::email::EmailAddress;
use events::envelope::Actor;
use events::ids::CommandId;
use events::site::{Site, SiteId};
use jiff::Timestamp;
use pages::colour::Colour;
use serde::Deserialize;

use super::problem::{Problem, Problems};
use super::texts::one_line;
use super::{files, front_matter, show, url};
use crate::caller::caller;
use crate::failure::Failure;
use crate::output;
use crate::place::Place;

/// How a file is called in messages, whatever its name is.
const FILE: &str = "site.toml";
/// The longest name, in characters: it stands beside the choice of languages on a phone.
const LONGEST_NAME: usize = 60;

const EXAMPLES: &str = "\
Examples:
  countersign site apply ./site.toml --dry-run
      Show what would change.
  countersign site apply ./site.toml
      Change it. Applying the same file again changes nothing; an empty file sets everything back.
";

#[derive(Debug, Subcommand)]
pub(crate) enum SiteCommand {
    /// Set the site's name, imprint, contact and colour as a file says.
    #[command(after_help = EXAMPLES)]
    Apply(Apply),
}

#[derive(Args, Debug)]
pub(crate) struct Apply {
    /// The file. infra/petitions/README.md describes its lines.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Only show what would change.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    place: Place,
}

/// `site.toml`
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Fields {
    name: Option<String>,
    imprint: Option<String>,
    contact: Option<String>,
    #[serde(alias = "color")]
    colour: Option<String>,
}

/// Runs the command.
pub(crate) async fn run(command: &SiteCommand) -> Result<(), Failure> {
    let SiteCommand::Apply(arguments) = command;
    let site = read(&files::single(&arguments.file).map_err(Problems::from)?)?;
    let (settings, client, _open) = arguments.place.open().await?;
    let actor = Actor {
        caller: Some(caller(arguments.place.aws).await?),
        ..Actor::default()
    };
    let log_key = settings.keys.log.as_ref();
    let log = SiteLog::appending(&client, &settings.tables, log_key).by(actor);
    let before = log.state(&SiteId).await?;
    if before == site {
        output::line("site: nothing to do");
        return Ok(());
    }
    output::line("site: Set what all pages say");
    for line in show::difference(&lines(&before), &lines(&site), output::colours()) {
        output::raw_line(&line);
    }
    if arguments.dry_run {
        output::dry_run();
        return Ok(());
    }
    log.execute(&SiteId, CommandId::random(), Timestamp::now(), site)
        .await?;
    output::line("Visitors see the change within a minute.");
    Ok(())
}

/// The file, checked: all mistakes at once.
fn read(text: &str) -> Result<Site, Problems> {
    let fields: Fields = front_matter::fields_of(FILE, text)?;
    let mut problems = Vec::new();
    let mut keep = |problem| problems.push(problem);
    let name = fields.name.map(|name| name.trim().to_owned());
    if let Some(name) = &name {
        if let Err(problem) = one_line(FILE, "name", name) {
            keep(problem);
        } else if name.chars().count() > LONGEST_NAME {
            let what = format!("it has {} characters", name.chars().count());
            keep(Problem::new(
                FILE,
                "name",
                what,
                "Shorten it to at most 60.",
            ));
        }
    }
    let imprint = fields.imprint.map(|url| url.trim().to_owned());
    if let Some(Err(problem)) = imprint.as_deref().map(|it| url::check(FILE, "imprint", it)) {
        keep(problem);
    }
    let contact = fields.contact.map(|written| {
        let read = EmailAddress::parse(written.trim());
        read.map(|address| address.as_str().to_owned())
            .map_err(|_| {
                let what = format!("{written:?} is not a valid email address");
                let remedy =
                    "Use an address that those who run the site read, like site@example.org.";
                keep(Problem::new(FILE, "contact", what, remedy));
            })
            .ok()
    });
    let colour = fields.colour.map(|written| {
        Colour::parse(written.trim())
            .map_err(|why| {
                let what = format!("{written:?}: {why}");
                keep(Problem::new(
                    FILE,
                    "colour",
                    what,
                    "Write a dark colour, like #0a5d3c.",
                ));
            })
            .ok()
    });
    if problems.is_empty() {
        Ok(Site {
            name,
            imprint,
            contact: contact.flatten(),
            colour: colour.flatten().map(|colour| colour.to_string()),
        })
    } else {
        Err(Problems(problems))
    }
}

fn lines(site: &Site) -> String {
    let Site {
        name,
        imprint,
        contact,
        colour,
    } = site;
    let lines = [
        ("name", name),
        ("imprint", imprint),
        ("contact", contact),
        ("colour", colour),
    ];
    let lines = lines
        .into_iter()
        .filter_map(|(field, value)| Some(format!("{field}: {}", value.as_ref()?)));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_may_say_all_some_or_nothing() {
        assert_eq!(read("").unwrap(), Site::default());
        let whole = "name = \" Rivers & more \"\nimprint = \"https://example.org/imprint\"\ncontact = \"a@example.org\"\n\
                     color = \"#0A5D3C\"\n";
        let site = read(whole).unwrap();
        assert_eq!(
            lines(&site),
            "name: Rivers & more\nimprint: https://example.org/imprint\ncontact: a@example.org\ncolour: #0a5d3c"
        );
    }

    #[test]
    fn all_mistakes_are_named_with_their_remedies() {
        let wrong = format!(
            "name = {:?}\nimprint = \"example.org\"\ncontact = \"nobody\"\ncolour = \"#ff8800\"\n",
            "n".repeat(61)
        );
        let refused = read(&wrong).unwrap_err().to_string();
        for part in [
            "site.toml: name: it has 61 characters. Shorten it",
            "site.toml: imprint: \"example.org\" is not a valid web address",
            "site.toml: contact: \"nobody\" is not a valid email address",
            "site.toml: colour: \"#ff8800\": its contrast on the paper of the pages is 2.2",
            "has enough. Write a dark colour, like #0a5d3c.",
        ] {
            assert!(refused.contains(part), "{part}: {refused}");
        }
        let unknown = read("logo = \"logo.svg\"").unwrap_err().to_string();
        assert!(unknown.contains("unknown field `logo`"), "{unknown}");
        let invisible = read("name = \"\\u200b\"").unwrap_err().to_string();
        assert!(invisible.contains("site.toml: name: there is nothing to see"));
    }
}
