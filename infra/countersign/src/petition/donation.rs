//! `[donation]` in `petition.toml`: where donations go.

use events::petition::Donation;
use serde::Deserialize;

use super::problem::Problem;
use super::texts::one_line;
use super::{iban, url};

const FILE: &str = "petition.toml";
/// The longest name of an account and the longest purpose, in characters: what a SEPA transfer carries.
const LONGEST_HOLDER: usize = 70;
const LONGEST_PURPOSE: usize = 140;

/// The table.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DonationFields {
    iban: Option<String>,
    holder: Option<String>,
    bic: Option<String>,
    purpose: Option<String>,
    link: Option<String>,
}

impl DonationFields {
    /// Checks the table, and `iban` beside it, where folders of earlier releases have it. Returns what can be used, and keeps
    /// the mistakes. Fields without content count as missing.
    pub(super) fn read(
        self,
        beside: Option<String>,
        notes: &mut Vec<String>,
        mut keep: impl FnMut(Problem),
    ) -> Donation {
        let beside = content(beside);
        let iban = content(self.iban);
        if beside.is_some() && iban.is_some() {
            keep(Problem::new(
                FILE,
                "iban",
                "it is there twice, also in [donation]",
                "Remove the line above [donation].",
            ));
        }
        let field = if iban.is_some() {
            "donation.iban"
        } else {
            "iban"
        };
        let iban = iban.or(beside);
        let (is_in_table, has_account) = (field == "donation.iban", iban.is_some());
        let iban =
            iban.and_then(|written| iban::read(FILE, field, &written).map_err(&mut keep).ok());
        let holder = content(self.holder);
        let purpose = content(self.purpose);
        for (field, text, longest) in [
            ("donation.holder", &holder, LONGEST_HOLDER),
            ("donation.purpose", &purpose, LONGEST_PURPOSE),
        ] {
            if let Some(problem) = text
                .as_ref()
                .and_then(|text| too_long(field, text, longest))
            {
                keep(problem);
            }
        }
        let bic = content(self.bic).and_then(|written| bic(&written).map_err(&mut keep).ok());
        let link = content(self.link);
        if let Some(problem) = link
            .as_ref()
            .and_then(|link| url::check(FILE, "donation.link", link).err())
        {
            keep(problem);
        }
        let about_account = [
            ("donation.holder", holder.is_some()),
            ("donation.bic", bic.is_some()),
            ("donation.purpose", purpose.is_some()),
        ];
        for (field, _) in about_account
            .into_iter()
            .filter(|(_, there)| *there && !has_account)
        {
            keep(Problem::new(
                FILE,
                field,
                "there is no account that it belongs to",
                "Add the account's iban to [donation].",
            ));
        }
        let donation = Donation {
            iban,
            holder,
            bic,
            purpose,
            link,
        };
        if is_in_table {
            notes.extend(note(&donation));
        }
        donation
    }
}

/// What a campaign should know about an account that it is not easy to transfer to.
fn note(donation: &Donation) -> Option<String> {
    donation.iban.as_ref()?;
    if donation.holder.is_none() {
        return Some(format!(
            "{FILE}: banks compare the account's holder with what is written: add holder to [donation]"
        ));
    }
    (!pages::has_code(donation)).then(|| {
        format!(
            "{FILE}: the page has no QR code for banking apps: SEPA transfers do not reach this account, or it is beyond the \
             European Economic Area and needs bic, or holder and purpose are too long together"
        )
    })
}

fn content(written: Option<String>) -> Option<String> {
    let trimmed = written?.trim().to_owned();
    (!trimmed.is_empty()).then_some(trimmed)
}

fn too_long(field: &'static str, text: &str, longest: usize) -> Option<Problem> {
    if let Err(problem) = one_line(FILE, field, text) {
        return Some(problem);
    }
    let length = text.chars().count();
    (length > longest).then(|| {
        Problem::new(
            FILE,
            field,
            format!("it has {length} characters, and a transfer carries {longest}"),
            "Shorten it.",
        )
    })
}

/// A BIC (ISO 9362): four letters or digits for the bank, two letters for its country, two for the place, and perhaps three
/// for the branch.
fn bic(written: &str) -> Result<String, Problem> {
    let plain: String = written.split_whitespace().collect();
    let plain = plain.to_ascii_uppercase();
    let is_sound = matches!(plain.len(), 8 | 11)
        && plain.bytes().all(|byte| byte.is_ascii_alphanumeric())
        && plain
            .bytes()
            .skip(4)
            .take(2)
            .all(|byte| byte.is_ascii_uppercase());
    if is_sound {
        return Ok(plain);
    }
    Err(Problem::new(
        FILE,
        "donation.bic",
        format!("{written:?} is not a BIC"),
        "A BIC has 8 or 11 letters and digits, like COBADEFFXXX; copy it from the bank, or leave it out.",
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(table: &str, beside: Option<&str>) -> (Donation, Vec<String>, Vec<String>) {
        let fields: DonationFields = toml::from_str(table).unwrap();
        let (mut notes, mut problems) = (Vec::new(), Vec::new());
        let keep = |problem: Problem| problems.push(problem.to_string());
        let donation = fields.read(beside.map(str::to_owned), &mut notes, keep);
        (donation, notes, problems)
    }

    #[test]
    fn all_of_it_is_read_and_written_as_banks_write_it() {
        let table = "iban = \"de89 3704 0044 0532 0130 00\"\nholder = \" Clean Rivers e. V. \"\nbic = \"coba deff xxx\"\n\
                     purpose = \"Rivers\"\nlink = \"https://example.org/give\"";
        let (donation, notes, problems) = read(table, None);
        let text = |text: &str| Some(text.to_owned());
        let expected = Donation {
            iban: text("DE89370400440532013000"),
            holder: text("Clean Rivers e. V."),
            bic: text("COBADEFFXXX"),
            purpose: text("Rivers"),
            link: text("https://example.org/give"),
        };
        assert_eq!((donation, notes, problems), (expected, vec![], vec![]));
    }

    #[test]
    fn an_account_alone_is_enough_wherever_it_stands_and_its_holder_is_asked_for() {
        let iban = "DE89370400440532013000";
        let alone = Donation::account(Some(iban.to_owned()));
        let (donation, notes, problems) = read("", Some(iban));
        assert_eq!((&donation, notes, problems), (&alone, vec![], vec![]));
        let (donation, notes, problems) = read(&format!("iban = \"{iban}\""), None);
        assert_eq!((donation, problems), (alone, vec![]));
        assert!(notes[0].contains("holder"), "{notes:?}");
        let (none, notes, problems) = read("iban = \" \"\nholder = \"\"", None);
        assert_eq!(
            (none, notes, problems),
            (Donation::default(), vec![], vec![])
        );
        let link = "link = \"https://example.org/give\"";
        assert_eq!(read(link, None).2, Vec::<String>::new());
    }

    #[test]
    fn a_missing_code_is_explained() {
        let swiss = "iban = \"CH93 0076 2011 6238 5295 7\"\nholder = \"Rivers\"";
        assert!(read(swiss, None).1[0].contains("needs bic"));
        let with_bic = format!("{swiss}\nbic = \"POFICHBE\"");
        assert_eq!(read(&with_bic, None).1, Vec::<String>::new());
    }

    #[test]
    fn each_mistake_names_its_field_and_what_to_do() {
        let iban = "iban = \"DE89370400440532013000\"\n";
        let long = "x".repeat(141);
        for (table, beside, field) in [
            ("iban = \"DE88370400440532013000\"", None, "donation.iban"),
            ("", Some("DE88370400440532013000"), "iban"),
            (iban, Some("DE89370400440532013000"), "iban"),
            ("holder = \"Rivers\"", None, "donation.holder"),
            ("purpose = \"Rivers\"", None, "donation.purpose"),
            ("bic = \"COBADEFF\"", None, "donation.bic"),
            (&*format!("{iban}bic = \"COBA\""), None, "donation.bic"),
            (&*format!("{iban}bic = \"COBA1EFF\""), None, "donation.bic"),
            (
                &*format!("{iban}holder = \"{}\"", &long[..71]),
                None,
                "donation.holder",
            ),
            (
                &*format!("{iban}purpose = \"{long}\""),
                None,
                "donation.purpose",
            ),
            (
                &*format!("{iban}purpose = \"a\\nb\""),
                None,
                "donation.purpose",
            ),
            ("link = \"example.org\"", None, "donation.link"),
            ("link = \"javascript:alert(1)\"", None, "donation.link"),
        ] {
            let (_, _, problems) = read(table, beside);
            assert_eq!(problems.len(), 1, "{table}: {problems:?}");
            let start = format!("petition.toml: {field}: ");
            assert!(problems[0].starts_with(&start), "{table}: {problems:?}");
        }
    }
}
