//! A petition's explained count, and which facts can follow.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Problem;
use super::standing::{Own, Standing, next};
use crate::leaf::{Kind, Reason};

/// So many minutes after a petition closed, a signature may still be confirmed: a day, in which mails from before are answered,
/// and an hour by which the clocks of two computers may differ.
pub const AFTER_CLOSING: u32 = 25 * 60;

/// A petition as the log shows it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Explained {
    /// Signatures that count.
    pub confirmed: u64,
    /// Signatures that were withdrawn.
    pub withdrawn: u64,
    /// Signatures of which the holder of the mailbox says that somebody else signed.
    pub disowned: u64,
    /// Signatures whose data was erased.
    pub erased: u64,
    /// Signatures that are invalidated, by the code of the reason.
    pub invalidated: BTreeMap<u8, u64>,
    /// Whether it is open; `None` before it opened.
    pub open: Option<bool>,
    /// No name is shown before so many have confirmed.
    pub names_above: u64,
    /// The newest version of its text; 0 for none.
    pub text_version: u64,
    /// The minute in which it closed, while it is closed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<u32>,
    /// The minute of the last fact about the petition itself.
    #[serde(default)]
    pub minute: u32,
}

impl Explained {
    /// All that were ever confirmed.
    #[must_use]
    pub fn total(&self) -> u64 {
        let invalidated: u64 = self.invalidated.values().sum();
        self.confirmed + self.withdrawn + self.disowned + self.erased + invalidated
    }

    /// Its lines by their public names, without those of petitions.
    #[must_use]
    pub fn lines(&self) -> Vec<(String, u64)> {
        let mut lines = vec![
            ("confirmed".to_owned(), self.confirmed),
            ("withdrawn".to_owned(), self.withdrawn),
            ("disowned".to_owned(), self.disowned),
            ("erased".to_owned(), self.erased),
        ];
        lines.extend(Reason::ALL.map(|reason| {
            let count = self.invalidated.get(&reason.code()).copied();
            (
                format!("invalidated_{}", reason.name()),
                count.unwrap_or_default(),
            )
        }));
        lines
    }

    /// Takes the next leaf of the petition in. `before` is where the signature stood that it names; the answer is where the
    /// signature stands that it confirms or names.
    ///
    /// # Errors
    /// Why it cannot follow those before it. Nothing changed then.
    pub fn take(
        &mut self,
        before: Option<Standing>,
        minute: u32,
        kind: &Kind,
    ) -> Result<Option<Standing>, Problem> {
        match kind {
            Kind::Opened | Kind::Closed | Kind::TextRevised { .. } | Kind::NamesAbove { .. } => {
                self.take_own(minute, kind)?;
                Ok(None)
            }
            Kind::Confirmed { text_version, .. } => {
                self.takes_signature(minute, *text_version)?;
                self.confirmed += 1;
                Ok(Some(Standing::CONFIRMED))
            }
            later => {
                let before = before.ok_or(Problem::Unconfirmed)?;
                let after = next(before, later)?;
                if let Kind::Renewed { text_version, .. } = later {
                    self.takes_signature(minute, *text_version)?;
                }
                let line = self.line(before);
                *line = line.saturating_sub(1);
                *self.line(after) += 1;
                Ok(Some(after))
            }
        }
    }

    /// A fact about the petition itself.
    fn take_own(&mut self, minute: u32, kind: &Kind) -> Result<(), Problem> {
        if minute < self.minute {
            return Err(Problem::Back);
        }
        match kind {
            Kind::Opened if self.open == Some(true) => return Err(Problem::Opened),
            Kind::Opened => (self.open, self.closed_at) = (Some(true), None),
            Kind::Closed if self.open != Some(true) => return Err(Problem::NotOpen),
            Kind::Closed => (self.open, self.closed_at) = (Some(false), Some(minute)),
            Kind::TextRevised { version, .. } if *version <= self.text_version => {
                return Err(Problem::OldText);
            }
            Kind::TextRevised { version, .. } => self.text_version = *version,
            Kind::NamesAbove { confirmed }
                if self.open.is_some() && *confirmed < self.names_above =>
            {
                return Err(Problem::Lowered);
            }
            Kind::NamesAbove { confirmed } => self.names_above = *confirmed,
            _ => {}
        }
        self.minute = minute;
        Ok(())
    }

    /// Whether somebody can have confirmed in that minute what the text with that version says. [`crate::fold::Fold`] also
    /// knows which of the versions up to the newest are texts.
    fn takes_signature(&self, minute: u32, text_version: u64) -> Result<(), Problem> {
        if self.open.is_none() {
            return Err(Problem::NeverOpened);
        }
        if text_version > self.text_version {
            return Err(Problem::UnknownText);
        }
        let last = self
            .closed_at
            .map(|closed| closed.saturating_add(AFTER_CLOSING));
        match last.is_some_and(|last| minute > last) {
            true => Err(Problem::AfterClosing),
            false => Ok(()),
        }
    }

    fn line(&mut self, standing: Standing) -> &mut u64 {
        match (standing.own, standing.invalidated) {
            (Own::Erased, _) => &mut self.erased,
            (_, Some(reason)) => self.invalidated.entry(reason.code()).or_default(),
            (Own::Confirmed, None) => &mut self.confirmed,
            (Own::Withdrawn, None) => &mut self.withdrawn,
            (Own::Disowned, None) => &mut self.disowned,
        }
    }
}
