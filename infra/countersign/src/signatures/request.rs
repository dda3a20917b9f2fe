//! `countersign signatures withdraw` and `erase`: what a signer asks for by letter or by telephone.
//!
//! They do what the signer could do on their own page. The event says which operator did it, and why; the own page
//! says that it was done at the signer's request.

use std::io::{IsTerminal as _, Write as _};

use clap::Args;
use event_store::ExecuteError;
use events::ids::CommandId;
use events::petition::PetitionStatus;
use events::signature::{Command, Signature, SignatureStatus};
use jiff::Timestamp;
use views::petition::CONFIRMATION_GRACE;

use super::filter::{One, status_name};
use crate::arguments::{By, PetitionName};
use crate::failure::Failure;
use crate::output;
use crate::place::Place;

pub(super) const WITHDRAW: &str = "\
Examples:
  countersign signatures withdraw --petition SLUG --email ana@example.org \\
      --operator NAME --note 'Letter of 20 November' --dry-run
      Show which signature it is.
  countersign signatures withdraw --petition SLUG --email - --operator NAME \\
      --note 'Letter of 20 November'
      Read the address from standard input, and withdraw the signature after you have confirmed it.

The signature no longer counts. The signer can sign again while the petition is open, on their own
page if the signature was confirmed; the page says that the organisers did it at the signer's
request. For a signature that should not count, use `invalidate`.
";
pub(super) const ERASE: &str = "\
Examples:
  countersign signatures erase --petition SLUG --email ana@example.org \\
      --operator NAME --note 'Letter of 20 November' --dry-run
      Show which signature it is.
  countersign signatures erase --petition SLUG --tag TAG --operator NAME \\
      --note 'Letter of 20 November'
      Erase it, after you have typed `erase`.

It deletes the keys of everything that the signer ever entered for this petition, and the signature
no longer counts. Nobody can undo it. Exported files and backups are not reached: see PRIVACY.md.
Be sure that the request comes from the signer, because anybody can write a letter.
";

/// Which signature, who acts and why.
#[derive(Args, Debug)]
pub(crate) struct Request {
    #[command(flatten)]
    petition: PetitionName,
    #[command(flatten)]
    one: One,
    #[command(flatten)]
    by: By,
    /// Show which signature it is, and change nothing.
    #[arg(long)]
    dry_run: bool,
    /// Do not ask for confirmation.
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    place: Place,
}

/// What the signer asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    Withdraw,
    Erase,
}

impl Wish {
    fn name(self) -> &'static str {
        match self {
            Self::Withdraw => "withdraw",
            Self::Erase => "erase",
        }
    }

    fn command(self) -> Command {
        match self {
            Self::Withdraw => Command::Withdraw,
            Self::Erase => Command::Erase,
        }
    }

    /// What holds afterwards. `signature` is as it was before.
    fn done(self, signature: &Signature, petition: PetitionStatus, now: Timestamp) -> String {
        let again = match petition {
            PetitionStatus::Closed { at } if now > at + CONFIRMATION_GRACE => {
                "The petition is closed, so this is final."
            }
            _ if signature.status == SignatureStatus::Invalidated => {
                "It is invalidated too; reinstating it does not make it count."
            }
            PetitionStatus::Closed { at } if signature.was_confirmed => {
                let until = at + CONFIRMATION_GRACE;
                return format!(
                    "withdrawn: it does not count. The signer can sign again on their own page until {until:.0}."
                );
            }
            PetitionStatus::Closed { .. } => "The petition is closed, so this is final.",
            _ if signature.was_confirmed => "The signer can sign again on their own page.",
            _ => "To sign again, the signer has to fill in the form.",
        };
        match self {
            Self::Withdraw => format!("withdrawn: it does not count. {again}"),
            Self::Erase => {
                "erased: it does not count, and the keys of its personal data are deleted. Exported files and backups \
                 are not reached (PRIVACY.md)."
                    .to_owned()
            }
        }
    }
}

/// Runs the command.
pub(super) async fn run(wish: Wish, request: &Request) -> Result<(), Failure> {
    let petition = &request.petition.slug;
    let opened = request.place.open_for(petition).await?;
    let id = request.one.id(petition, &opened.settings.keys)?;
    let id = id.ok_or("which signature? Add --email with its address, or --tag with its tag")?;
    let log = opened.signatures();
    let signature = log.state(&id).await?;
    let status = signature.status;
    if status == SignatureStatus::Absent {
        return Err(not_found(&request.one).into());
    }
    let submitted = signature.submitted_at;
    let submitted = submitted.map_or_else(String::new, |at| format!("{at:.0}"));
    let row = vec![
        id.tag.to_string(),
        submitted,
        status_name(status).to_owned(),
    ];
    output::table(&["tag", "submitted", "status"], &[row]);
    let nothing_left = signature.is_gone() || (wish == Wish::Withdraw && signature.is_taken_back());
    if let Some(tag) = signature.moved_to {
        output::line(&format!(
            "Nothing to do here: it moved to another address of its signer. To {} it there: --tag {tag}",
            wish.name()
        ));
        return Ok(());
    }
    if nothing_left {
        output::line(&format!(
            "Nothing to do: it is {} already.",
            status_name(status)
        ));
        return Ok(());
    }
    if request.dry_run {
        output::dry_run();
        return Ok(());
    }
    if !request.yes && !is_confirmed(wish)? {
        return Ok(());
    }
    let actor = request.by.actor(&request.place).await?;
    let act = wish.name();
    let command = CommandId::named(&format!("{act} {id} {}", signature.version));
    let log = log.by(actor);
    let now = Timestamp::now();
    let executed = log.execute(&id, command, now, wish.command());
    match executed.await {
        Ok(_) => {
            let status = opened.petitions().state(petition).await?.status_at(now);
            output::line(&wish.done(&signature, status, now));
        }
        // It was erased or purged meanwhile, which is more than was asked for.
        Err(ExecuteError::Refused(_)) => output::line("Nothing to do: its data is erased already."),
        Err(ExecuteError::Log(error)) => return Err(error.into()),
    }
    Ok(())
}

pub(super) fn not_found(one: &One) -> &'static str {
    if one.email.is_some() {
        "no signature of this petition has this address. It may have been entered in another spelling, or before a release \
         that compares addresses by other rules: look with `signatures find --name` or `--domain`"
    } else {
        "no signature of this petition has this tag: correct --tag or --petition"
    }
}

/// Whether the operator types the word.
fn is_confirmed(wish: Wish) -> Result<bool, Failure> {
    let act = wish.name();
    if !std::io::stdin().is_terminal() {
        return Err(format!(
            "cannot ask for confirmation without a terminal: add --yes to {act} this signature"
        )
        .into());
    }
    let mut out = std::io::stdout().lock();
    write!(out, "Type {act} to {act} this signature: ").and_then(|()| out.flush())?;
    let mut typed = String::new();
    std::io::stdin().read_line(&mut typed)?;
    let confirmed = typed.trim() == act;
    if !confirmed {
        output::line("Nothing was written.");
    }
    Ok(confirmed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_signer_can_do_after_a_withdrawal_is_said_as_it_is() {
        let now: Timestamp = "2026-11-24T10:00:00Z".parse().unwrap();
        let hour = jiff::SignedDuration::from_hours(1);
        let closed = |at| PetitionStatus::Closed { at };
        let says = |status, was_confirmed, petition| {
            let signature = Signature {
                status,
                was_confirmed,
                ..Signature::default()
            };
            Wish::Withdraw.done(&signature, petition, now)
        };
        let (confirmed, awaiting) = (SignatureStatus::Confirmed, SignatureStatus::Awaiting);
        for (said, expected) in [
            (
                says(confirmed, true, PetitionStatus::Open),
                "on their own page.",
            ),
            (
                says(awaiting, false, PetitionStatus::Open),
                "fill in the form",
            ),
            (
                says(confirmed, true, closed(now - hour)),
                "until 2026-11-25T09:00:00Z",
            ),
            (says(awaiting, false, closed(now - hour)), "final"),
            (says(confirmed, true, closed(now - hour * 25)), "final"),
            (
                says(SignatureStatus::Invalidated, true, PetitionStatus::Open),
                "invalidated",
            ),
        ] {
            assert!(said.contains(expected), "{said}");
        }
    }
}
