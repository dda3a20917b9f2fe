//! The kinds of mail, and which event requires which.

use events::signature::SignatureEvent;

use crate::Priority;

/// A kind of mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MailKind {
    /// Asks the signer to confirm.
    Confirmation,
    /// Asks a second time.
    Reminder,
    /// Says that the address has signed already, so nothing changed.
    AlreadySigned,
    /// Says that another spelling of the address has signed, so this form does not count.
    OtherAddress,
    /// Thanks the signer for confirming.
    Receipt,
    /// Brings the link to the signer's own page.
    OwnLink,
    /// Asks the owner of another address whether a signature moves there.
    AddressChange,
    /// Tells the old address that it has moved.
    Moved,
}

impl MailKind {
    /// The kind that this event requires, if any. The pipe in `infra/aws/template.yaml` filters by the same events.
    pub(crate) fn of(event: &SignatureEvent) -> Option<Self> {
        match event {
            SignatureEvent::SignatureSubmitted { .. }
            | SignatureEvent::ConfirmationRequested {
                details: Some(_), ..
            } => Some(Self::Confirmation),
            // Or the kind below, if the form came with another address.
            SignatureEvent::ConfirmationRequested { details: None, .. } => {
                Some(Self::AlreadySigned)
            }
            SignatureEvent::SignatureConfirmed { .. }
            | SignatureEvent::SignatureReceived { .. }
            | SignatureEvent::EndorsementApproved { .. } => Some(Self::Receipt),
            SignatureEvent::AddressChangeRequested { .. } => Some(Self::AddressChange),
            SignatureEvent::SignatureMoved { .. } => Some(Self::Moved),
            SignatureEvent::ReminderRequested { .. } => Some(Self::Reminder),
            SignatureEvent::OwnLinkRequested { .. } | SignatureEvent::OwnLinksReplaced { .. } => {
                Some(Self::OwnLink)
            }
            _ => None,
        }
    }

    /// Whether somebody waits for it. [`crate::LATER`] has the events of those that nobody waits for.
    pub(crate) fn priority(self) -> Priority {
        match self {
            Self::Confirmation
            | Self::AlreadySigned
            | Self::OtherAddress
            | Self::OwnLink
            | Self::AddressChange
            // Whoever did not move it must know soon.
            | Self::Moved => Priority::First,
            Self::Reminder | Self::Receipt => Priority::Later,
        }
    }

    /// The value of the mail service's tag `mail`, for its reports.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::Confirmation => "confirmation",
            Self::Reminder => "reminder",
            Self::AlreadySigned => "already-signed",
            Self::OtherAddress => "other-address",
            Self::Receipt => "receipt",
            Self::OwnLink => "own-link",
            Self::AddressChange => "address-change",
            Self::Moved => "moved",
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    use events::envelope::Recorded;

    use super::*;

    fn repository() -> PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
    }

    /// Every event of signatures that was ever written, with the name of its type.
    fn golden() -> Vec<(String, SignatureEvent)> {
        let mut found = Vec::new();
        for entry in std::fs::read_dir(repository().join("events/golden")).unwrap() {
            let path = entry.unwrap().path();
            if !path.is_file() {
                continue;
            }
            let item = std::fs::read_to_string(&path).unwrap();
            let item: serde_dynamo::Item = serde_json::from_str(&item).unwrap();
            // The folder has petitions' events too.
            if let Ok(event) = Recorded::<SignatureEvent>::from_item(item) {
                let name = path.file_name().unwrap().to_str().unwrap();
                let name = name.split('.').next().unwrap().to_owned();
                found.push((name, event.event));
            }
        }
        assert!(found.len() > 15, "{}", found.len());
        found
    }

    /// The types of the events whose mail fulfils a condition.
    fn types(condition: impl Fn(MailKind) -> bool) -> BTreeSet<String> {
        let mailed = |event: &SignatureEvent| MailKind::of(event).is_some_and(&condition);
        let found = golden().into_iter().filter(|(_, event)| mailed(event));
        found.map(|(name, _)| name).collect()
    }

    #[test]
    fn queues_and_mails_agree_on_what_comes_first() {
        let later = types(|kind| kind.priority() == Priority::Later);
        assert_eq!(later, crate::LATER.map(str::to_owned).into());
        let first = types(|kind| kind.priority() == Priority::First);
        assert_eq!(first.intersection(&later).count(), 0);
        let of_type = |name: &String| Priority::of_type(name);
        assert!(first.iter().map(of_type).all(|it| it == Priority::First));
        assert!(later.iter().map(of_type).all(|it| it == Priority::Later));
    }

    /// The pipe passes on what a mail is required for, and the two queues share it. What else it passes on is for another queue.
    #[test]
    fn the_template_filters_by_the_same_events() {
        let template = repository().join("infra/aws/template.yaml");
        let template = std::fs::read_to_string(template).unwrap();
        let pattern = template.lines().find(|line| line.contains("\"eventName\""));
        let pattern: serde_json::Value = serde_json::from_str(pattern.unwrap()).unwrap();
        let passed = pattern["dynamodb"]["NewImage"]["type"]["S"]
            .as_array()
            .unwrap();
        let passed: Vec<_> = passed.iter().map(|name| name.as_str().unwrap()).collect();
        let mailed = types(|_| true);
        let others = passed.iter().filter(|name| !mailed.contains(**name));
        let not_first = crate::LATER.iter().chain(others).copied();
        let not_first = not_first.collect::<Vec<_>>().join(", ");
        let later = crate::LATER.join(", ");
        for filter in [
            format!("type: {{ S: [{{ anything-but: [{not_first}] }}] }}"),
            format!("type: {{ S: [{later}] }}"),
        ] {
            assert!(template.contains(&filter), "{filter}");
        }
        let is_passed = |name: &String| passed.contains(&name.as_str());
        assert!(mailed.iter().all(is_passed), "{mailed:?}");
    }
}
