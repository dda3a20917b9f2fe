//! Which signatures: the conditions of a filter, and the handles of one signature.

use std::io::{IsTerminal as _, Read as _};
use std::sync::{Arc, OnceLock};

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use events::email::EmailAddress;
use events::ids::{SignatureId, SignerKind, Slug, Tag};
use events::personal::Personal;
use events::secret::Keys;
use events::signature::{Reason, Signature, SignatureStatus};
use events::text::searchable;
use jiff::Timestamp;

use crate::arguments::{PetitionName, moment, one_line, pasted, searched};
use crate::failure::Failure;
use crate::output;

/// From so many signatures on, a domain may stand in the log: it belongs to no single person.
const MANY: usize = 5;

/// How much of standard input is read for an address, in bytes.
const LONGEST_INPUT: u64 = 4096;

/// Conditions. A signature must meet all that are given.
#[derive(Args, Clone, Debug)]
pub(crate) struct Filter {
    #[command(flatten)]
    pub(crate) petition: PetitionName,
    #[command(flatten)]
    pub(crate) one: One,
    /// The domain of the email address, like mailinator.com. Subdomains match too.
    #[arg(long, value_name = "DOMAIN", value_parser = email_domain)]
    pub(crate) domain: Option<String>,
    /// Of the signatures that meet the conditions, only those of people.
    #[arg(long, conflicts_with_all = ["organisations", "organisation"])]
    pub(crate) people: bool,
    /// Of the signatures that meet the conditions, only endorsements of organisations.
    #[arg(long)]
    pub(crate) organisations: bool,
    /// A part of the full name. Capital letters, invisible characters and the number of spaces make no difference.
    #[arg(long, value_name = "TEXT", value_parser = searched)]
    pub(crate) name: Option<String>,
    /// A network on one day: the tag that `find` shows under `network`.
    #[arg(long, value_name = "TAG", value_parser = network_tag, allow_hyphen_values = true)]
    pub(crate) network: Option<String>,
    /// Where the signature stands.
    #[arg(long, value_parser = status())]
    pub(crate) status: Option<SignatureStatus>,
    /// First submitted at or after this moment, like 2026-11-24T10:00:00Z.
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub(crate) since: Option<Timestamp>,
    /// First submitted before this moment.
    #[arg(long, value_name = "TIME", value_parser = moment)]
    pub(crate) until: Option<Timestamp>,
    /// Also show names and email domains. The petition's log records who looked.
    #[arg(long)]
    pub(crate) names: bool,
}

/// One signature, by what its signer can tell or by what a command has printed.
#[derive(Args, Clone, Debug)]
pub(crate) struct One {
    /// The signature of this email address. `-` reads the address from standard input, so that it is in no list of
    /// commands. The address is compared as a keyed hash and recorded nowhere.
    #[arg(long, value_name = "ADDRESS", value_parser = address, conflicts_with = "tag")]
    pub(crate) email: Option<Address>,
    /// With --email: the endorsement of the organisation whose contact has this address, instead of the person's signature.
    #[arg(long, requires = "email")]
    pub(crate) organisation: bool,
    /// The signature with this tag, which `find` shows first.
    // A tag can begin with a hyphen.
    #[arg(long, value_name = "TAG", value_parser = tag, allow_hyphen_values = true)]
    pub(crate) tag: Option<Named>,
}

/// An address on the command line.
#[derive(Clone, Debug)]
pub(crate) enum Address {
    Given(EmailAddress),
    /// Read when it is first needed, and then kept.
    StandardInput(Arc<OnceLock<EmailAddress>>),
}

/// A tag, or the whole name of a stream, which logs and dead letters show.
#[derive(Clone, Debug)]
pub(crate) struct Named {
    petition: Option<Slug>,
    tag: Tag,
}

fn address(text: &str) -> Result<Address, String> {
    if text.trim() == "-" {
        return Ok(Address::StandardInput(Arc::default()));
    }
    EmailAddress::parse(text)
        .map(Address::Given)
        .map_err(|error| error.to_string())
}

fn tag(text: &str) -> Result<Named, String> {
    let text = pasted(text);
    let (petition, tag) = match text.split_once('/') {
        None => (None, text.as_str()),
        Some((slug, tag)) => (Some(slug), tag),
    };
    let read = || {
        Some(Named {
            petition: petition.map(Slug::parse).transpose().ok()?,
            tag: Tag::parse(tag).ok()?,
        })
    };
    read().ok_or_else(|| {
        "must be the 22 characters that `signatures find` shows first in a line".to_owned()
    })
}

impl One {
    /// The signature that is meant; `None` if neither option was given.
    ///
    /// # Errors
    /// If the tag is of another petition, or standard input holds no address.
    pub(crate) fn id(&self, petition: &Slug, keys: &Keys) -> Result<Option<SignatureId>, Failure> {
        let kind = match self.organisation {
            true => SignerKind::Organisation,
            false => SignerKind::Person,
        };
        let of =
            |email: &EmailAddress| Tag::of_kind(kind, &keys.tags, petition, &email.canonical());
        let tag = match (&self.tag, &self.email) {
            (Some(named), _) => {
                if named.petition.as_ref().is_some_and(|its| its != petition) {
                    return Err(format!("--tag names a signature of another petition than {petition}: correct --petition or --tag").into());
                }
                named.tag
            }
            (None, Some(Address::Given(email))) => of(email),
            (None, Some(Address::StandardInput(read))) => match read.get() {
                Some(email) => of(email),
                None => {
                    let email = read_address()?;
                    of(read.get_or_init(|| email))
                }
            },
            (None, None) => return Ok(None),
        };
        Ok(Some(SignatureId {
            petition: petition.clone(),
            tag,
        }))
    }
}

fn read_address() -> Result<EmailAddress, Failure> {
    output::note("Type the email address, then Enter:");
    let mut typed = String::new();
    if std::io::stdin().is_terminal() {
        std::io::stdin().read_line(&mut typed)?;
    } else {
        let input = std::io::stdin().lock();
        input.take(LONGEST_INPUT).read_to_string(&mut typed)?;
    }
    only_address(&typed)
}

/// The address, if it is the only line. Others would be passed over in silence.
fn only_address(typed: &str) -> Result<EmailAddress, Failure> {
    let mut lines = typed.lines().filter(|line| !line.trim().is_empty());
    let first = lines.next().unwrap_or_default();
    if lines.next().is_some() {
        return Err("standard input must have one address: run the command once for each".into());
    }
    Ok(EmailAddress::parse(first)?)
}

/// The domain in its canonical form.
fn email_domain(text: &str) -> Result<String, String> {
    let address = format!("somebody@{}", pasted(text).trim_start_matches('@'));
    EmailAddress::parse(&address)
        .map(|address| address.canonical().domain().to_owned())
        .map_err(|_| {
            let domain = text.rsplit('@').next().unwrap_or_default();
            if EmailAddress::parse(text).is_ok() {
                format!("must be the part after the @: use --domain {domain}, or --email for this one address")
            } else {
                "must be the part of an address after the @, like mailinator.com".to_owned()
            }
        })
}

/// 16 bytes in base64url.
fn network_tag(text: &str) -> Result<String, String> {
    let tag = pasted(text);
    match Tag::parse(&tag) {
        Ok(_) => Ok(tag),
        Err(_) => {
            Err("must be the 22 characters that `signatures find` shows under `network`".to_owned())
        }
    }
}

/// The name of a sweep, as it was printed.
pub(crate) fn sweep_name(text: &str) -> Result<String, String> {
    one_line(
        &text
            .chars()
            .filter(|c| *c == ' ' || events::text::is_visible(*c))
            .collect::<String>(),
    )
}

/// The statuses that a signature with data can have, by the names that `find` shows.
const STATUSES: [SignatureStatus; 5] = [
    SignatureStatus::Awaiting,
    SignatureStatus::Confirmed,
    SignatureStatus::Withdrawn,
    SignatureStatus::Disowned,
    SignatureStatus::Invalidated,
];

fn status() -> impl TypedValueParser<Value = SignatureStatus> {
    let names = STATUSES.map(status_name);
    PossibleValuesParser::new(names).map(|name| {
        let known = STATUSES
            .into_iter()
            .find(|status| status_name(*status) == name);
        known.unwrap_or_default()
    })
}

/// The status in a word.
pub(crate) fn status_name(status: SignatureStatus) -> &'static str {
    match status {
        SignatureStatus::Absent => "absent",
        SignatureStatus::Awaiting => "awaiting",
        SignatureStatus::Confirmed => "confirmed",
        SignatureStatus::Withdrawn => "withdrawn",
        SignatureStatus::Disowned => "disowned",
        SignatureStatus::Invalidated => "invalidated",
        SignatureStatus::Erased => "erased",
        SignatureStatus::Purged => "purged",
        SignatureStatus::Moved => "moved",
    }
}

/// The kinds of reason, each with what it means.
pub(crate) fn reason() -> impl TypedValueParser<Value = Reason> {
    let values = Reason::ALL.map(|reason| {
        PossibleValue::new(reason.name()).help(match reason {
            Reason::Automated => "sent by a program, not by people",
            Reason::DisposableAddress => {
                "the address belongs to a service that throws addresses away"
            }
            Reason::FalseName => "the name is not a person's",
            Reason::SamePerson => "one person signed with several addresses",
            Reason::Other => "anything else; the note says what",
        })
    });
    PossibleValuesParser::new(values).map(|name| Reason::named(&name).unwrap_or(Reason::Other))
}

impl Filter {
    /// Refuses a filter without conditions, which would match all signatures of the petition. `handles` are the options
    /// of the command that name signatures.
    pub(crate) fn check(&self, handles: &str) -> Result<(), Failure> {
        if self.narrowing(None).is_empty() {
            return Err(format!(
                "a filter needs a condition: add {handles}, --domain, --name, --network, --status, --since or --until"
            )
            .into());
        }
        self.check_period()
    }

    /// Refuses a time in which nothing can lie.
    pub(crate) fn check_period(&self) -> Result<(), Failure> {
        match (self.since, self.until) {
            (Some(since), Some(until)) if since >= until => {
                Err("--since must be before --until: exchange them, or correct one".into())
            }
            _ => Ok(()),
        }
    }

    /// Whether names or addresses must be opened, to choose or to show.
    pub(crate) fn opens(&self) -> bool {
        self.needs_person() || self.names
    }

    pub(crate) fn needs_person(&self) -> bool {
        self.domain.is_some() || self.name.is_some()
    }

    /// The conditions in words for the log. They name nobody: neither a name nor an address stands in them, and a domain
    /// only once `found` shows that it is shared by many.
    pub(crate) fn conditions(&self, found: Option<usize>) -> Vec<String> {
        self.words(Some(found.is_some_and(|found| found >= MANY)))
    }

    /// Every word of the filter, to recognise it by.
    pub(crate) fn exactly(&self) -> Vec<String> {
        let mut words = self.words(Some(true));
        words.extend(self.name.clone());
        words
    }

    fn words(&self, domain_is_shared: Option<bool>) -> Vec<String> {
        let mut words = self.narrowing(domain_is_shared);
        let only = match self.kind() {
            Some(SignerKind::Person) => Some("people only"),
            Some(SignerKind::Organisation) => Some("organisations only"),
            None => None,
        };
        words.extend(only.map(str::to_owned));
        words
    }

    /// The only kind of signers, if there is one.
    fn kind(&self) -> Option<SignerKind> {
        match (self.people, self.organisations) {
            (true, _) => Some(SignerKind::Person),
            (false, true) => Some(SignerKind::Organisation),
            (false, false) => None,
        }
    }

    /// The conditions that narrow a petition's signatures down to some of them.
    fn narrowing(&self, domain_is_shared: Option<bool>) -> Vec<String> {
        let shared = domain_is_shared.unwrap_or_default();
        let one = match (&self.one.tag, &self.one.email) {
            (Some(named), _) => Some(format!("tag {}", named.tag)),
            (None, email) => email.as_ref().map(|_| "email address".to_owned()),
        };
        let domain = self.domain.as_ref().map(|domain| match shared {
            true => format!("domain {domain}"),
            false => "domain".to_owned(),
        });
        let words = [
            one,
            domain,
            self.name.as_ref().map(|_| "name".to_owned()),
            self.network.as_ref().map(|tag| format!("network {tag}")),
            self.status
                .map(|status| format!("status {}", status_name(status))),
            self.since.map(|time| format!("since {time}")),
            self.until.map(|time| format!("until {time}")),
        ];
        words.into_iter().flatten().collect()
    }

    pub(crate) fn matches(&self, signature: &Signature) -> bool {
        let Some(submitted) = signature.submitted_at else {
            return false;
        };
        let network = self.network.as_deref();
        self.since.is_none_or(|since| submitted >= since)
            && self.until.is_none_or(|until| submitted < until)
            && network.is_none_or(|network| network_of(signature) == Some(network))
            && self.status.is_none_or(|status| signature.status == status)
            && self.kind().is_none_or(|kind| signature.kind() == kind)
            && !signature.is_gone()
    }

    pub(crate) fn matches_person(&self, person: &Personal) -> bool {
        let domain_is = |wanted: &str| {
            let domain = domain(person);
            domain == wanted || domain.ends_with(&format!(".{wanted}"))
        };
        let name_has = |part: &str| searchable(&person.display_name()).contains(part);
        self.domain.as_deref().is_none_or(domain_is) && self.name.as_deref().is_none_or(name_has)
    }
}

/// The network tag of the form that counts.
pub(crate) fn network_of(signature: &Signature) -> Option<&str> {
    let (_, choices) = signature.standing.as_ref()?;
    choices.network.as_deref()
}

/// The domain in its canonical form, whatever capital letters or Unicode the signer typed.
pub(crate) fn domain(person: &Personal) -> String {
    EmailAddress::parse(&person.email)
        .map(|address| address.canonical().domain().to_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn standard_input_has_one_address() {
        for one in [
            "ana@example.org",
            "\nana@example.org\r\n\n",
            " ana@example.org ",
        ] {
            assert_eq!(only_address(one).unwrap().as_str(), "ana@example.org");
        }
        for wrong in ["", "\n", "ana@example.org\nleo@example.org\n", "Ana"] {
            assert!(only_address(wrong).is_err(), "{wrong:?}");
        }
    }
}
