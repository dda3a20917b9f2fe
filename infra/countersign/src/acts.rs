//! Events in words, with who caused them and why, for the histories.

use events::envelope::{Actor, Recorded};
use events::petition::{Donation, OperatorAct, PetitionEvent, SweepKind};
use events::signature::SignatureEvent;
use events::site::Site;

use crate::export::export_in_words;
use crate::output::{counted, signatures};

/// The event, and who did it and why if an operator did.
pub(crate) struct Act {
    pub(crate) what: String,
    pub(crate) by: Option<String>,
}

/// An event of a petition.
pub(crate) fn of_petition(recorded: &Recorded<PetitionEvent>) -> Act {
    use PetitionEvent as E;
    let what = match &recorded.event {
        E::PetitionCreated {
            default_language,
            time_zone,
        } => format!("created, default language {default_language}, time zone {time_zone}"),
        E::TextRevised {
            language, title, ..
        } => format!("text in {language} set: {title}"),
        E::GoalSet { .. } => "goal steps set".to_owned(),
        E::DonationSet(donation) => set("donation account", *donation != Donation::default()),
        E::GoalReached { goal, at } => format!("{} reached, about {at:.0}", signatures(*goal)),
        E::SourcesSet { sources } => set("sources of visitors", !sources.is_empty()),
        E::ShortLinkSet { code } => set("short link", code.is_some()),
        E::EmbeddingSet { sites } => set("sites that may show it in a frame", !sites.is_empty()),
        E::PlacesSet { by } => set("showing where signatures come from", by.is_some()),
        E::ShareTextsSet { texts } => set("what links that share it say", !texts.is_empty()),
        E::OrganisationsSet(organisations) => format!(
            "endorsements of organisations {}{}",
            on(organisations.allowed),
            if organisations.approval {
                ", each approved by an operator"
            } else {
                ""
            }
        ),
        E::NamesFromSet { confirmed: None } => "promise about names removed".to_owned(),
        E::NamesFromSet {
            confirmed: Some(promised),
        } => format!(
            "names promised only from {} confirmed signatures on",
            promised.get()
        ),
        E::ContactSet { contact } => set("contact address", contact.is_some()),
        E::FactsSet(facts) => set("who asks whom", !facts.is_empty()),
        E::ClosingTimeSet { at: Some(at) } => format!("closing time set to {at:.0}"),
        E::ClosingTimeSet { at: None } => "closing time removed".to_owned(),
        E::DraftLinkSet { link: Some(link) } => {
            format!("draft shown at an address until {:.0}", link.until)
        }
        E::DraftLinkSet { link: None } => "draft shown to nobody".to_owned(),
        E::OutcomeSet(outcome) => format!("{} on {}", outcome.kind.name(), outcome.date),
        E::OutcomeRetracted { kind } => format!("no longer {}", kind.name()),
        E::PetitionOpened {} => "opened".to_owned(),
        E::PetitionClosed {} => "closed".to_owned(),
        E::ProtectionSet { .. } => "abuse protection set".to_owned(),
        E::SigningPaused { .. } => "signing paused".to_owned(),
        E::SigningResumed { .. } => "signing resumed".to_owned(),
        E::NamesHidden { .. } => "names hidden".to_owned(),
        E::NamesShown { .. } => "names shown again".to_owned(),
        E::NewsPublished { article } => format!("news {} published", article.id),
        E::NewsCorrected { article } => format!("news {} corrected", article.id),
        E::NewsRetracted { article } => format!("news {article} retracted"),
        E::SignaturesExported(export) => format!("exported {}", export_in_words(export)),
        E::SweepStarted(sweep) => {
            let reason = sweep.reason.map(|reason| format!(": {}", reason.name()));
            let conditions = Some(sweep.conditions.join(", "));
            let conditions = conditions.filter(|conditions| !conditions.is_empty());
            format!(
                "sweep {} started to {} {}{}{}",
                sweep.name,
                kind(sweep.kind),
                signatures(sweep.signatures),
                reason.unwrap_or_default(),
                conditions.map_or_else(String::new, |conditions| format!(" ({conditions})"))
            )
        }
        E::SweepFinished { sweep, changed, .. } => {
            format!("sweep {sweep} finished, {} changed", signatures(*changed))
        }
        E::SignaturesSearched(search) => format!(
            "names of {} opened, to find by {}",
            signatures(search.opened),
            search.conditions.join(", ")
        ),
        E::SiteDescribed(site) => set("what the site says of itself", *site != Site::default()),
        E::FormSet(_) => "what the form asks set".to_owned(),
        E::FeedsSet { feeds } => set("feeds of news", !feeds.is_empty()),
        E::NewsImported(import) => format!(
            "news {} imported from {}{}",
            import.article.id,
            import.feed,
            if import.published { "" } else { ", as a draft" }
        ),
        E::NewsDraftDiscarded { article } => format!("draft {article} discarded"),
        E::MailingPlanned(plan) => format!(
            "mailing of news {} planned for {}",
            plan.mailing,
            counted(plan.recipients, "signer", "signers")
        ),
        E::MailingApproved { mailing } => format!("mailing of news {mailing} approved"),
        E::MailingPaused { mailing } => format!("mailing of news {mailing} paused"),
        E::MailingResumed {
            mailing,
            despite: false,
        } => format!("mailing of news {mailing} resumed"),
        E::MailingResumed { mailing, .. } => {
            format!("mailing of news {mailing} resumed despite bounces and complaints")
        }
        E::MailingCancelled { mailing } => format!("mailing of news {mailing} cancelled"),
        E::ReceiptsSet { given } => format!("receipts of the public log {}", on(*given)),
        E::ThankYouSet { sent } => format!("email that thanks signers {}", on(*sent)),
        E::PicturesSet(pictures) if pictures.is_empty() => "pictures removed".to_owned(),
        E::PicturesSet(pictures) => {
            let names: Vec<_> = pictures.files.keys().map(String::as_str).collect();
            format!("pictures set: {}", names.join(", "))
        }
    };
    let act = match &recorded.event {
        E::SigningPaused { act }
        | E::SigningResumed { act }
        | E::NamesHidden { act }
        | E::NamesShown { act } => Some(act.clone()),
        E::SignaturesExported(export) => Some(OperatorAct {
            operator: export.operator.clone(),
            note: export.note.clone(),
        }),
        _ => None,
    };
    let act = act.as_ref();
    Act {
        what,
        by: by(
            recorded.by.as_ref(),
            act.map(|act| (act.operator.as_str(), act.note.as_str())),
        ),
    }
}

/// When an operator last decided on the comment or the endorsement of a signature with these events, who it was, and why.
pub(crate) fn last_decision(events: &[Recorded<SignatureEvent>]) -> Option<String> {
    use SignatureEvent as E;
    let decided = events.iter().rfind(|recorded| {
        matches!(
            recorded.event,
            E::CommentApproved { .. }
                | E::CommentRefused { .. }
                | E::EndorsementApproved { .. }
                | E::EndorsementRejected { .. }
        )
    })?;
    let by = by(decided.by.as_ref(), None)?;
    Some(format!("{:.0}, {by}", decided.at))
}

/// An event of a signature. It names nobody.
pub(crate) fn of_signature(recorded: &Recorded<SignatureEvent>) -> Act {
    use SignatureEvent as E;
    let request = match recorded.by {
        Some(_) => " at the signer's request, by an operator",
        None => "",
    };
    let what = match &recorded.event {
        E::SignatureSubmitted { .. } => "form submitted".to_owned(),
        E::ConfirmationRequested { .. } => "form submitted again".to_owned(),
        E::SignatureConfirmed {
            details_version, ..
        } => {
            format!("confirmed, with the details of event {details_version}")
        }
        E::DetailsChanged {
            show_name,
            news,
            consents,
        } => {
            let consents: Vec<_> = consents.keys().map(String::as_str).collect();
            let consents = match consents.is_empty() {
                true => String::new(),
                false => format!(", consents: {}", consents.join(", ")),
            };
            let (name, news) = (on(*show_name), on(*news));
            format!("show name: {name}, news: {news}{consents}")
        }
        E::DetailsCorrected {
            details_version, ..
        } => format!("details corrected; those of event {details_version} erased"),
        E::AddressChangeRequested { .. } => "another address requested".to_owned(),
        E::AddressDropped { address_version } => {
            format!("address of event {address_version} erased")
        }
        E::SignatureMoved { to, .. } => {
            format!("moved to another address, whose signature has the tag {to}")
        }
        E::SignatureReceived { from, .. } => {
            let from = from.last().map(|origin| origin.tag.to_string());
            let from = from.unwrap_or_default();
            format!("came from another address, whose signature had the tag {from}")
        }
        E::SignatureWithdrawn {} => format!("withdrawn{request}"),
        E::SignatureDisowned {} => "reported by the owner of the address as not theirs".to_owned(),
        E::SignatureErased {} => format!("erased{request}"),
        E::SignaturePurged {} => "never confirmed; personal data erased".to_owned(),
        E::PersonalDataExpired {} => "personal data erased at the end of its period".to_owned(),
        E::ReminderRequested { .. } => "reminder".to_owned(),
        E::OwnLinkRequested { .. } => "link to the own page requested".to_owned(),
        E::OwnLinksReplaced { .. } => "links to the own page replaced".to_owned(),
        E::MailsStopped {} => "emails stopped".to_owned(),
        E::MailsResumed {} => "emails allowed again".to_owned(),
        E::EmailBounced { .. } => "an email bounced".to_owned(),
        E::EmailComplained { .. } => "an email was marked as spam".to_owned(),
        E::SignatureInvalidated { reason, sweep, .. } => {
            format!("invalidated: {}, sweep {sweep}", reason.name())
        }
        E::SignatureReinstated { sweep, .. } => format!("reinstated, sweep {sweep}"),
        E::EndorsementApproved { details_version } => {
            format!("endorsement of event {details_version} approved")
        }
        E::EndorsementRejected { details_version } => {
            format!("endorsement of event {details_version} rejected")
        }
        E::CommentApproved { details_version } => {
            format!("comment of event {details_version} approved to be shown")
        }
        E::CommentRefused { details_version } => {
            format!("comment of event {details_version} refused to be shown")
        }
    };
    let act = match &recorded.event {
        E::SignatureInvalidated { operator, note, .. }
        | E::SignatureReinstated { operator, note, .. } => Some((operator.as_str(), note.as_str())),
        _ => None,
    };
    Act {
        what,
        by: by(recorded.by.as_ref(), act),
    }
}

/// Who and why: what the event itself says comes first, since older events have it only there.
pub(crate) fn by(actor: Option<&Actor>, act: Option<(&str, &str)>) -> Option<String> {
    let said = |of: fn(&Actor) -> &Option<String>| actor.and_then(|actor| of(actor).as_deref());
    let operator = act
        .map(|(operator, _)| operator)
        .or(said(|actor| &actor.operator));
    let note = act.map(|(_, note)| note).or(said(|actor| &actor.note));
    let caller = said(|actor| &actor.caller);
    let who = match (operator, caller) {
        (Some(operator), Some(caller)) => format!("{operator} ({caller})"),
        (Some(one), None) | (None, Some(one)) => one.to_owned(),
        (None, None) => return None,
    };
    Some(match note {
        Some(note) => format!("by {who}: {note}"),
        None => format!("by {who}"),
    })
}

fn kind(kind: SweepKind) -> &'static str {
    match kind {
        SweepKind::Invalidate => "invalidate",
        SweepKind::Reinstate => "reinstate",
    }
}

fn on(on: bool) -> &'static str {
    if on { "on" } else { "off" }
}

fn set(what: &str, there: bool) -> String {
    format!("{what} {}", if there { "set" } else { "removed" })
}

#[cfg(test)]
mod tests {
    use events::ids::CommandId;
    use events::petition::Sweep;
    use events::signature::Reason;
    use jiff::Timestamp;

    use super::*;

    #[test]
    fn a_sweep_is_told_with_the_reason_and_conditions_that_it_has() {
        let told = |kind, reason, conditions: &[&str]| {
            let sweep = Sweep {
                name: "a".to_owned(),
                kind,
                reason,
                conditions: conditions.iter().map(|&one| one.to_owned()).collect(),
                fingerprint: String::new(),
                signatures: 3,
            };
            PetitionEvent::SweepStarted(sweep)
        };
        for (event, expected) in [
            (
                told(
                    SweepKind::Invalidate,
                    Some(Reason::Automated),
                    &["domain", "name"],
                ),
                "sweep a started to invalidate 3 signatures: automated (domain, name)",
            ),
            (
                told(SweepKind::Reinstate, None, &[]),
                "sweep a started to reinstate 3 signatures",
            ),
        ] {
            let recorded = Recorded {
                stream: "clean-rivers".to_owned(),
                version: 9,
                id: uuid::Uuid::nil(),
                command: CommandId::random(),
                at: Timestamp::UNIX_EPOCH,
                by: None,
                event,
            };
            assert_eq!(of_petition(&recorded).what, expected);
        }
    }
}
