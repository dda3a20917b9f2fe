//! What petition.toml sets of a petition.

use std::collections::BTreeMap;

use events::petition::{Command, Donation, Petition, ProofOfWork, Protection};

use super::Step;
use crate::petition::folder::Folder;
use crate::petition::{facts, feeds, form, names_from, organisations, places, source_codes};

/// What petition.toml sets.
pub(super) fn settings(petition: &Petition, folder: &Folder) -> [Option<Step>; 16] {
    let asks = format!(
        "Set what the form asks{}",
        form::moved(&petition.form, &folder.form)
    );
    [
        Step::set(
            "Set the goal steps",
            (&petition.goal_steps, &folder.goal_steps),
            |steps| numbers(steps),
            || Command::SetGoal {
                steps: folder.goal_steps.clone(),
            },
        ),
        Step::set(
            "Set the donation account",
            (&petition.donation, &folder.donation),
            donation_lines,
            || Command::SetDonation(folder.donation.clone()),
        ),
        Step::set(
            "Set the contact address",
            (&petition.contact, &folder.contact),
            |contact| contact.clone().unwrap_or_default(),
            || Command::SetContact {
                contact: folder.contact.clone(),
            },
        ),
        Step::set(
            "Set the sites that may show it in a frame",
            (&petition.embed_on, &folder.embed_on),
            |sites| sites.join("\n"),
            || Command::SetEmbedding {
                sites: folder.embed_on.clone(),
            },
        ),
        Step::set(
            "Set the short link",
            (&petition.short, &folder.short),
            |short| source_codes::line(short.as_ref()),
            || Command::SetShortLink {
                code: folder.short.clone(),
            },
        ),
        Step::set(
            "Set the sources that are counted",
            (&petition.sources, &folder.sources),
            |sources| source_codes::lines(sources),
            || Command::SetSources {
                sources: folder.sources.clone(),
            },
        ),
        Step::set(
            "Set whether it shows where signatures come from",
            (&petition.places, &folder.places),
            |by| places::line(by.as_ref()),
            || Command::SetPlaces {
                by: folder.places.clone(),
            },
        ),
        Step::set(
            "Set what links that share it say",
            (&petition.share_texts, &folder.share_texts),
            share_lines,
            || Command::SetShareTexts {
                texts: folder.share_texts.clone(),
            },
        ),
        Step::set(
            "Set who asks whom",
            (&petition.facts, &folder.facts),
            facts::lines,
            || Command::SetFacts(folder.facts.clone()),
        ),
        Step::set(
            "Set the abuse protection",
            (&petition.protection, &folder.protection),
            protection_lines,
            || Command::Protect(folder.protection.clone()),
        ),
        Step::set(
            "Set the email that thanks signers",
            (&!petition.no_thank_you, &folder.thank_you),
            |sent| if *sent { "sent" } else { "not sent" }.to_owned(),
            || Command::SetThankYou {
                sent: folder.thank_you,
            },
        ),
        Step::set(
            "Set the receipts of the public log",
            (&!petition.no_receipts, &folder.receipts),
            |given| if *given { "given" } else { "not given" }.to_owned(),
            || Command::SetReceipts {
                given: folder.receipts,
            },
        ),
        Step::set(
            "Set whether organisations can endorse",
            (&petition.organisations, &folder.organisations),
            |organisations| organisations::lines(*organisations),
            || Command::SetOrganisations(folder.organisations),
        ),
        Step::set(
            "Set the promise about names",
            (&petition.names_from, &folder.names_from),
            |promise| names_from::line(*promise),
            || Command::SetNamesFrom(folder.names_from),
        ),
        Step::set(&asks, (&petition.form, &folder.form), form::lines, || {
            Command::SetForm(folder.form.clone())
        }),
        Step::set(
            "Set the feeds from which news are imported",
            (&petition.feeds, &folder.feeds),
            |feeds| feeds::lines(feeds),
            || Command::SetFeeds(folder.feeds.clone()),
        ),
    ]
}

fn donation_lines(donation: &Donation) -> String {
    let Donation {
        iban,
        holder,
        bic,
        purpose,
        link,
    } = donation;
    let lines = [
        ("iban", iban),
        ("holder", holder),
        ("bic", bic),
        ("purpose", purpose),
        ("link", link),
    ];
    let lines = lines
        .into_iter()
        .filter_map(|(name, value)| Some(format!("{name}: {}", value.as_ref()?)));
    lines.collect::<Vec<_>>().join("\n")
}

fn share_lines(texts: &BTreeMap<String, String>) -> String {
    let lines = texts.iter().map(|(tag, text)| format!("[{tag}] {text}"));
    lines.collect::<Vec<_>>().join("\n")
}

fn protection_lines(protection: &Protection) -> String {
    let proof = match protection.proof {
        ProofOfWork::Off => "off",
        ProofOfWork::Optional => "optional",
        ProofOfWork::Required => "required",
    };
    let blocked = protection.blocked_domains.join(", ");
    format!("proof of work: {proof}\nblocked domains: {blocked}")
}

fn numbers(steps: &[u64]) -> String {
    let steps: Vec<_> = steps.iter().map(u64::to_string).collect();
    steps.join(", ")
}
