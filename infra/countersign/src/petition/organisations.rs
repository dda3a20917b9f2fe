//! `[organisations]`: whether organisations can endorse the petition.

use events::petition::Organisations;
use serde::Deserialize;

use super::problem::Problem;

/// The table in `petition.toml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OrganisationFields {
    #[serde(default)]
    allowed: bool,
    #[serde(default)]
    approval: bool,
}

impl OrganisationFields {
    pub(super) fn read(&self, keep: &mut impl FnMut(Problem)) -> Organisations {
        let Self { allowed, approval } = *self;
        if approval && !allowed {
            keep(Problem::new(
                "petition.toml",
                "organisations.approval",
                "there is nothing to approve, because organisations cannot endorse",
                "Write allowed = true above it, or remove the line.",
            ));
        }
        Organisations { allowed, approval }
    }
}

/// It in words.
pub(super) fn lines(organisations: Organisations) -> String {
    let Organisations { allowed, approval } = organisations;
    match (allowed, approval) {
        (false, _) => "organisations cannot endorse".to_owned(),
        (true, false) => "organisations can endorse; they are listed once confirmed".to_owned(),
        (true, true) => {
            "organisations can endorse; they are listed once confirmed and approved".to_owned()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(table: &str) -> (Organisations, Vec<String>) {
        let fields: OrganisationFields = toml::from_str(table).unwrap();
        let mut problems = Vec::new();
        let mut keep = |problem: Problem| problems.push(problem.to_string());
        let read = fields.read(&mut keep);
        (read, problems)
    }

    #[test]
    fn organisations_can_endorse_only_if_the_folder_says_so() {
        assert!(read("").0.is_default());
        let (both, problems) = read("allowed = true\napproval = true");
        assert!(both.allowed && both.approval && problems.is_empty());
        let (_, problems) = read("approval = true");
        assert!(problems[0].contains("allowed = true"), "{problems:?}");
        assert!(toml::from_str::<OrganisationFields>("approve = true").is_err());
    }
}
