//! The explanation of how a petition's number is counted.

use std::borrow::Cow;

use languages::Language;
use views::count::Count;

/// The number of signatures in each status, with their sum last. Rare statuses are listed only if their number is not
/// zero.
#[must_use]
pub fn lines(count: &Count, language: Language) -> Vec<(Cow<'static, str>, String)> {
    let rare = [
        ("counted-disowned", count.disowned),
        ("counted-purged", count.purged),
        ("counted-automated", count.invalidated_automated),
        (
            "counted-disposable-address",
            count.invalidated_disposable_address,
        ),
        ("counted-false-name", count.invalidated_false_name),
        ("counted-same-person", count.invalidated_same_person),
        ("counted-other", count.invalidated_other),
    ];
    [
        ("counted-confirmed", count.confirmed),
        ("counted-awaiting", count.awaiting),
        ("counted-withdrawn", count.withdrawn),
        ("counted-erased", count.erased),
    ]
    .into_iter()
    .chain(rare.into_iter().filter(|(_, number)| *number > 0))
    .chain([("counted-submitted", count.submitted)])
    .map(|(label, number)| (language.text(label), language.number(number)))
    .collect()
}

/// What a line of the count in the public log says, by its public name.
pub(crate) fn label_of_line(name: &str) -> Option<&'static str> {
    Some(match name {
        "confirmed" => "counted-confirmed",
        "withdrawn" => "counted-withdrawn",
        "disowned" => "counted-disowned",
        "erased" => "counted-erased",
        "invalidated_automated" => "counted-automated",
        "invalidated_disposable_address" => "counted-disposable-address",
        "invalidated_false_name" => "counted-false-name",
        "invalidated_same_person" => "counted-same-person",
        "invalidated_other" => "counted-other",
        _ => return None,
    })
}

/// How many confirmed signatures have an address from which a mail has since bounced.
#[must_use]
pub fn bounced(count: &Count, language: Language) -> Option<String> {
    let bounced = count.confirmed_bounced;
    (bounced > 0).then(|| {
        let number = [("number", bounced.into())];
        language.text_with("counted-bounced", number)
    })
}
