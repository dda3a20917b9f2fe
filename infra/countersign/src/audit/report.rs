//! What an audit prints.

use std::collections::BTreeMap;

use jiff::Timestamp;
use public_log::audit::{Finding, Settings, State};
use public_log::checkpoint::Cosigned;
use serde_json::json;

use super::answers;
use super::place::Ended;
use super::receipts::Valid;
use crate::output;

/// What was found.
#[derive(Debug, Default)]
pub(super) struct Report {
    /// What is wrong, each once.
    pub(super) findings: Vec<String>,
    /// What could not be compared, and why.
    notes: Vec<String>,
    pub(super) cosigned: Vec<Cosigned>,
    pub(super) receipts: Vec<Valid>,
    pub(super) answers: Vec<answers::Valid>,
    /// The petitions whose `count.json` belongs to the log, and to how many leaves.
    pub(super) compared: BTreeMap<String, u64>,
    /// The logs that the site had before.
    pub(super) ended: Vec<Ended>,
    log: Option<Log>,
}

#[derive(Debug)]
struct Log {
    key: String,
    name: String,
    size: u64,
    root: String,
    needed: usize,
    witnesses: usize,
    petitions: Vec<(String, Vec<(String, u64)>)>,
    /// What petitions promise: nobody is named before so many have confirmed.
    promises: BTreeMap<String, u64>,
}

impl Report {
    pub(super) fn wrong(&mut self, finding: String) {
        if !self.findings.contains(&finding) {
            self.findings.push(finding);
        }
    }

    /// Adds what an audit found.
    pub(super) fn add(&mut self, findings: Vec<Finding>) {
        for finding in findings {
            self.wrong(finding.to_string());
        }
    }

    pub(super) fn note(&mut self, note: String) {
        self.notes.push(note);
    }

    /// Takes the count, if the log was verified.
    pub(super) fn log(&mut self, settings: &Settings, state: &State) {
        let Some(seen) = &state.verified else { return };
        if seen.checkpoint.size != state.size() {
            return;
        }
        let policy = settings.policy.as_ref();
        let petitions = state.fold().petitions();
        self.log = Some(Log {
            key: settings.log.to_string(),
            name: seen.checkpoint.origin.clone(),
            size: seen.checkpoint.size,
            root: seen.checkpoint.root.to_string(),
            needed: policy.map_or(0, public_log::policy::Policy::needed),
            witnesses: policy.map_or(0, |policy| policy.witnesses().len()),
            petitions: petitions
                .map(|(name, explained)| (name.to_owned(), explained.lines()))
                .collect(),
            promises: state
                .fold()
                .petitions()
                .filter(|(_, explained)| explained.names_above > 0)
                .map(|(name, explained)| (name.to_owned(), explained.names_above))
                .collect(),
        });
    }

    pub(super) fn print(&self, as_json: bool) {
        if as_json {
            output::line(&self.json().to_string());
            return;
        }
        for line in self.lines() {
            output::line(&line);
        }
        for note in &self.notes {
            output::note(note);
        }
        for finding in &self.findings {
            // The evidence of a fork is two notes of several lines.
            let mut lines = finding.lines();
            output::line(&format!("WRONG: {}", lines.next().unwrap_or_default()));
            lines.for_each(|line| output::line(&format!("    {line}")));
        }
    }

    fn lines(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if let Some(log) = &self.log {
            lines.push(format!(
                "{}: {} leaves, root {}",
                log.name, log.size, log.root
            ));
            lines.push(format!("  key {}", log.key));
            lines.push(format!("  {}", self.witnessed(log)));
            for (petition, count) in &log.petitions {
                let count: Vec<_> = count
                    .iter()
                    .map(|(line, number)| format!("{line} {number}"))
                    .collect();
                lines.push(format!("{petition}: {}", count.join(", ")));
                if let Some(promised) = log.promises.get(petition) {
                    lines.push(format!(
                        "  promises that nobody is named before {promised} have confirmed"
                    ));
                }
                if let Some(size) = self.compared.get(petition) {
                    lines.push(format!(
                        "  compared with count.json, which is of {size} leaves"
                    ));
                }
            }
        }
        lines.extend(self.ended.iter().map(|ended| match ended.is_there {
            true => format!(
                "an earlier log of this site ended, and is at {}",
                ended.address
            ),
            false => format!(
                "an earlier log of this site ended, and is not at {} any more",
                ended.address
            ),
        }));
        lines.extend(self.receipts.iter().map(receipt));
        lines.extend(self.answers.iter().map(answers::Valid::line));
        lines
    }

    fn witnessed(&self, log: &Log) -> String {
        if log.witnesses == 0 {
            return "no witnesses: only who compares checkpoints notices if others are shown another log".to_owned();
        }
        let each = self.cosigned.iter().map(|one| {
            let at = at(one).map_or_else(|| "?".to_owned(), |at| at.to_string());
            format!("{} at {at}", one.witness.name())
        });
        let each: Vec<_> = each.collect();
        let numbers = format!(
            "witnessed by {} of {}, {} needed",
            each.len(),
            log.witnesses,
            log.needed
        );
        if each.is_empty() {
            return numbers;
        }
        format!("{numbers}: {}", each.join(", "))
    }

    fn json(&self) -> serde_json::Value {
        let log = self.log.as_ref().map(|log| {
            let witnesses: Vec<_> = self
                .cosigned
                .iter()
                .map(|one| json!({ "name": one.witness.name(), "cosigned_at": at(one) }))
                .collect();
            let petitions = log.petitions.iter().map(|(petition, count)| {
                let count: BTreeMap<_, _> = count.iter().cloned().collect();
                (petition, count)
            });
            json!({
                "name": log.name,
                "key": log.key,
                "size": log.size,
                "root": log.root,
                "witnesses": { "needed": log.needed, "of": log.witnesses, "cosigned": witnesses },
                "petitions": petitions.collect::<BTreeMap<_, _>>(),
                "names_above": log.promises,
            })
        });
        let ended = self
            .ended
            .iter()
            .map(|ended| json!({ "address": ended.address, "is_there": ended.is_there }));
        json!({
            "log": log,
            "ended_logs": ended.collect::<Vec<_>>(),
            "compared_with_count_json": self.compared,
            "receipts": self.receipts,
            "answers": self.answers,
            "not_compared": self.notes,
            "wrong": self.findings,
        })
    }
}

fn at(cosigned: &Cosigned) -> Option<Timestamp> {
    let at = i64::try_from(cosigned.at).ok()?;
    Timestamp::from_second(at).ok()
}

fn receipt(valid: &Valid) -> String {
    let Valid {
        file,
        petition,
        leaf,
        size,
        witnessed_by,
        ..
    } = valid;
    let (what, alone) = match valid.is_of_a_signature {
        true => ("a signature of", ""),
        false => ("a fact about", ", the leaf alone"),
    };
    let stands = stands(valid);
    format!(
        "receipt {file}: valid, {what} {petition} at index {leaf} in a log of {size} leaves{alone}, witnessed by \
         {witnessed_by}{stands}"
    )
}

/// Whether the signature counts, as far as the log knows that.
fn stands(valid: &Valid) -> String {
    let (Some(line), Some(leaves)) = (valid.stands.as_deref(), valid.stands_at) else {
        return String::new();
    };
    let why = match line {
        "confirmed" => String::new(),
        "disowned" => ": the holder of the mailbox said that somebody else signed".to_owned(),
        line => match line.strip_prefix("invalidated_") {
            Some(reason) => {
                let reason = reason.replace('_', " ");
                format!(": an operator invalidated it ({reason})")
            }
            None => format!(": {line}"),
        },
    };
    let counts = line == "confirmed";
    if let Some(later) = &valid.later_log {
        let counted = if counts {
            "it counted"
        } else {
            "it did not count"
        };
        return format!(
            "; {counted} when that log ended at {leaves} leaves{why}. The site now counts by {later}: only a receipt of that log says \
             whether it still counts"
        );
    }
    let verb = match (counts, valid.is_copy) {
        (true, false) => "still counts".to_owned(),
        (true, true) => format!("counts in this copy of {leaves} leaves"),
        (false, true) => format!("does not count in this copy of {leaves} leaves"),
        (false, false) if line.starts_with("invalidated_") => "does not count".to_owned(),
        (false, false) => "no longer counts".to_owned(),
    };
    format!("; it {verb}{why}")
}
