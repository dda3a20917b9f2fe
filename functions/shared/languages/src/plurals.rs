//! The plural form that a number takes in a message.
//!
//! Fluent asks `intl_pluralrules`, which takes some large numbers for others: its Arabic rule looks at 1,234 where CLDR's looks
//! at the 34 in it. ICU has the rules right. So where the two differ, Fluent gets another number, for which its rule gives the
//! right form, and what is written is the number itself.

use fluent_bundle::FluentValue;
use icu_plurals::{PluralCategory as Right, PluralRules as IcuRules};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use crate::Language;
use crate::numbers::whole;

/// Up to here every language has a number of each of its forms, but those of millions.
const SEARCHED: u64 = 200;

impl Language {
    /// The value as Fluent has to get it.
    pub(crate) fn in_right_form(self, value: FluentValue<'_>) -> FluentValue<'_> {
        let FluentValue::Number(number) = &value else {
            return value;
        };
        let found = whole(number.value).and_then(|it| Some((it, self.stands_in_for(it)?)));
        let Some((written, standing_in)) = found else {
            return value;
        };
        let mut other = number.clone();
        other.value = standing_in as f64;
        // Nobody writes amounts of money into messages, so this has room for what is to be written.
        other.options.currency = Some(written.to_string());
        FluentValue::Number(other)
    }

    /// A number that Fluent takes for what this one is; `None` if that is the number itself.
    fn stands_in_for(self, whole: u64) -> Option<u64> {
        let right = self.right_form(whole)?;
        let identifier: LanguageIdentifier = self.tag().parse().ok()?;
        let fluent = PluralRules::create(identifier, PluralRuleType::CARDINAL).ok()?;
        let takes = |number: u64| fluent.select(number).is_ok_and(|form| form == right);
        if takes(whole) {
            return None;
        }
        // 0 and 1 come last, because messages name them.
        (2..=SEARCHED).chain([1, 0]).find(|number| takes(*number))
    }

    fn right_form(self, whole: u64) -> Option<PluralCategory> {
        let locale: icu_locale_core::Locale = self.tag().parse().ok()?;
        let rules = IcuRules::try_new((&locale).into(), icu_plurals::PluralRulesOptions::default());
        Some(match rules.ok()?.category_for(whole) {
            Right::Zero => PluralCategory::ZERO,
            Right::One => PluralCategory::ONE,
            Right::Two => PluralCategory::TWO,
            Right::Few => PluralCategory::FEW,
            Right::Many => PluralCategory::MANY,
            Right::Other => PluralCategory::OTHER,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn large_numbers_take_the_form_of_their_last_digits() {
        let count = |tag: &str, number: u64| {
            let language = Language::from_tag(tag).unwrap();
            language.text_with("count-signatures", [("count", number.into())])
        };
        let numbers = [3, 11, 34, 100, 103, 111, 134, 1_234, 10_260];
        let arabic: Vec<_> = numbers.iter().map(|number| count("ar", *number)).collect();
        // Few, many and others, as CLDR has them.
        let ends = |place: usize| arabic[place].split_once(' ').unwrap().1;
        assert_eq!(ends(4), ends(0), "103 like 3");
        assert_eq!(ends(5), ends(1), "111 like 11");
        for (place, number) in numbers.iter().enumerate().skip(6) {
            assert_eq!(ends(place), ends(2), "{number} like 34");
        }
        assert_ne!(ends(3), ends(2), "100 is no 34");
        assert!(arabic[7].starts_with("1,234 "), "{}", arabic[7]);
    }

    #[test]
    fn every_language_gives_every_number_the_form_of_cldr() {
        for language in Language::all() {
            let identifier: LanguageIdentifier = language.tag().parse().unwrap();
            let fluent = PluralRules::create(identifier, PluralRuleType::CARDINAL).unwrap();
            let numbers = (0..=1_300).chain([10_260, 12_345, 100_021, 999_999]);
            for number in numbers {
                let passed = language.stands_in_for(number).unwrap_or(number);
                let right = language.right_form(number);
                // Fluent knows no dual in Maltese: messages cannot tell it apart.
                let is_known = (0..=SEARCHED).any(|number| fluent.select(number).ok() == right);
                if is_known {
                    let form = fluent.select(passed).ok();
                    assert_eq!(form, right, "{number} in {}", language.tag());
                }
            }
        }
    }
}
