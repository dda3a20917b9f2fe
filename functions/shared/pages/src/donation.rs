//! Where donations go, for people to copy and for banking apps to scan.

use languages::Language;
use views::petition::Donation;

use crate::code;

/// Countries of the European Economic Area, whose banks need no BIC (EPC069-12, version 002).
const EEA: &str =
    "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK";
/// The other countries and territories that SEPA transfers reach.
const BEYOND: &str = "AD AL CH GB GI MC MD ME MK RS SM VA";
/// The most bytes of the code's text (EPC069-12).
const LONGEST: usize = 331;

/// A line of what a transfer needs.
pub(crate) struct Row {
    pub(crate) label: String,
    pub(crate) shown: String,
    pub(crate) copied: String,
    /// Whether it is a number, which is neither translated nor broken.
    pub(crate) is_number: bool,
}

/// What the page shows of it.
pub(crate) struct Account {
    pub(crate) rows: Vec<Row>,
    pub(crate) link: Option<String>,
    /// The code as SVG, for accounts that SEPA transfers reach.
    pub(crate) code: Option<String>,
}

impl Account {
    /// None if there is nowhere to donate.
    pub(crate) fn of(donation: &Donation, language: Language) -> Option<Self> {
        let row = |label: &str, value: &Option<String>, is_number: bool| {
            let copied = value.clone()?;
            let shown = if is_number {
                in_fours(&copied)
            } else {
                copied.clone()
            };
            Some(Row {
                label: language.text(label).into_owned(),
                shown,
                copied,
                is_number,
            })
        };
        let rows: Vec<_> = [
            row("donate-holder", &donation.holder, false),
            row("donate-iban", &donation.iban, true),
            row("donate-bic", &donation.bic, true),
            row("donate-purpose", &donation.purpose, false),
        ]
        .into_iter()
        .flatten()
        .collect();
        if rows.is_empty() && donation.link.is_none() {
            return None;
        }
        let code = transfer(donation)
            .and_then(|text| code::svg(&text, &language.text("donate-code-name")));
        Some(Self {
            rows,
            link: donation.link.clone(),
            code,
        })
    }
}

/// Whether the page has a code that banking apps read.
#[must_use]
pub fn has_code(donation: &Donation) -> bool {
    transfer(donation).is_some_and(|text| code::svg(&text, "").is_some())
}

/// In groups of four, for people; a BIC stays whole.
fn in_fours(number: &str) -> String {
    if number.len() <= 11 {
        return number.to_owned();
    }
    let number: Vec<char> = number.chars().collect();
    let groups: Vec<String> = number
        .chunks(4)
        .map(|group| group.iter().collect())
        .collect();
    groups.join(" ")
}

/// The text that banking apps read: a transfer in euros whose amount the donor types (EPC069-12, version 002, UTF-8). None if
/// no SEPA transfer reaches the account, or something that it needs is missing.
fn transfer(donation: &Donation) -> Option<String> {
    let (iban, holder) = (donation.iban.as_ref()?, donation.holder.as_ref()?);
    let country = iban.get(..2)?;
    let is_in = |list: &str| list.split(' ').any(|one| one == country);
    let bic = donation.bic.as_deref().unwrap_or_default();
    if !(is_in(EEA) || (is_in(BEYOND) && !bic.is_empty())) {
        return None;
    }
    let purpose = donation.purpose.as_deref().unwrap_or_default();
    // Amount, code of the purpose, structured reference and note to the payer stay empty; empty lines at the end are left out.
    let lines = [
        "BCD", "002", "1", "SCT", bic, holder, iban, "", "", "", purpose,
    ];
    let text = lines.join("\n").trim_end().to_owned();
    (text.len() <= LONGEST).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::QUIET;

    fn donation() -> Donation {
        Donation {
            iban: Some("DE89370400440532013000".into()),
            holder: Some("Verein Saubere Flüsse & Söhne".into()),
            bic: None,
            purpose: Some("Ríos limpios".into()),
            link: None,
        }
    }

    /// The dark modules of a code, as somebody who draws its path has them.
    fn modules(svg: &str) -> (usize, Vec<Vec<bool>>) {
        let path = svg.rsplit_once(" d=\"").unwrap().1;
        let path = path.split('"').next().unwrap();
        let view = svg.split("viewBox=\"-4 -4 ").nth(1).unwrap();
        let whole: usize = view.split(' ').next().unwrap().parse().unwrap();
        let mut dark = vec![vec![false; whole]; whole];
        for row in path.split("M0 ").skip(1) {
            let (y, strokes) = row.split_once(".5").unwrap();
            let y: usize = y.parse().unwrap();
            let mut x = QUIET;
            for step in strokes
                .split_inclusive(['h', 'm'])
                .collect::<Vec<_>>()
                .windows(2)
            {
                let length: usize = step[1]
                    .trim_end_matches(['h', 'm'])
                    .trim_end_matches(" 0")
                    .parse()
                    .unwrap();
                if step[0].ends_with('h') {
                    dark[y + QUIET][x..][..length].fill(true);
                }
                x += length;
            }
        }
        (whole, dark)
    }

    fn scanned(svg: &str) -> String {
        const SCALE: usize = 5;
        let (whole, dark) = modules(svg);
        let pixel = |x: usize, y: usize| if dark[y / SCALE][x / SCALE] { 0 } else { 255 };
        let mut picture =
            rqrr::PreparedImage::prepare_from_greyscale(whole * SCALE, whole * SCALE, pixel);
        let (_, text) = picture.detect_grids()[0].decode().unwrap();
        text
    }

    #[test]
    fn a_banking_app_reads_the_account_from_the_code() {
        let account = Account::of(&donation(), Language::ENGLISH).unwrap();
        assert_eq!(
            scanned(&account.code.unwrap()),
            "BCD\n002\n1\nSCT\n\nVerein Saubere Flüsse & Söhne\nDE89370400440532013000\n\n\n\nRíos limpios"
        );
        let swiss = Donation {
            iban: Some("CH9300762011623852957".into()),
            bic: Some("POFICHBEXXX".into()),
            purpose: None,
            ..donation()
        };
        let account = Account::of(&swiss, Language::ENGLISH).unwrap();
        assert_eq!(
            scanned(&account.code.unwrap()),
            "BCD\n002\n1\nSCT\nPOFICHBEXXX\nVerein Saubere Flüsse & Söhne\nCH9300762011623852957"
        );
    }

    #[test]
    fn there_is_a_code_for_the_longest_texts_and_none_that_an_app_would_refuse() {
        let longest = Donation {
            holder: Some("x".repeat(70)),
            purpose: Some("y".repeat(140)),
            bic: Some("COBADEFFXXX".into()),
            ..donation()
        };
        assert!(
            scanned(
                &Account::of(&longest, Language::ENGLISH)
                    .unwrap()
                    .code
                    .unwrap()
            )
            .contains(&"y".repeat(140))
        );
        for (without, other) in [
            (
                "a holder",
                Donation {
                    holder: None,
                    ..donation()
                },
            ),
            (
                "SEPA",
                Donation {
                    iban: Some("TR330006100519786457841326".into()),
                    ..donation()
                },
            ),
            (
                "a BIC beyond the EEA",
                Donation {
                    iban: Some("CH9300762011623852957".into()),
                    ..donation()
                },
            ),
            (
                "little text",
                Donation {
                    purpose: Some("语".repeat(140)),
                    ..donation()
                },
            ),
        ] {
            let account = Account::of(&other, Language::ENGLISH).unwrap();
            assert!(account.code.is_none(), "without {without}");
            assert!(!account.rows.is_empty());
        }
    }

    #[test]
    fn what_is_missing_has_no_line() {
        assert!(Account::of(&Donation::default(), Language::ENGLISH).is_none());
        let link = Donation {
            link: Some("https://example.org/give".into()),
            ..Donation::default()
        };
        let account = Account::of(&link, Language::ENGLISH).unwrap();
        assert!(account.rows.is_empty() && account.code.is_none());
    }
}
