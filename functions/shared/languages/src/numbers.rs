//! The format of whole numbers.

use fluent_bundle::FluentValue;

use crate::Language;

impl Language {
    /// Formats the number with its digits in groups of three: `1,234` in English, `12.345` in Spanish, which leaves four digits
    /// together. The digits are 0 to 9 in every language.
    #[must_use]
    pub fn number(self, number: u64) -> String {
        let digits = number.to_string();
        // CLDR's `minimumGroupingDigits`, as the number of digits from which on a number is grouped.
        let grouped_from = self.text("language-grouped-from").parse().unwrap_or(4);
        if digits.len() < grouped_from {
            return digits;
        }
        let separator = self.text("language-thousands-separator");
        let mut grouped = String::with_capacity(digits.len() * 2);
        for (index, digit) in digits.chars().enumerate() {
            if index > 0 && (digits.len() - index).is_multiple_of(3) {
                grouped.push_str(&separator);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// Formats a number inside a message. Fluent formats everything that is not a whole number.
    pub(crate) fn number_in_message(self, value: &FluentValue<'_>) -> Option<String> {
        let FluentValue::Number(number) = value else {
            return None;
        };
        // What `in_right_form` put there.
        let written = number.options.currency.as_deref();
        let written = written.and_then(|written| written.parse().ok());
        Some(self.number(written.or_else(|| whole(number.value))?))
    }
}

/// The number, if it is whole, not negative and exact, so that the conversion loses nothing.
pub(crate) fn whole(number: f64) -> Option<u64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    (number.fract() == 0.0 && (0.0..EXACT).contains(&number)).then_some(number as u64)
}

#[cfg(test)]
mod tests {
    use crate::Language;

    #[test]
    fn digits_come_in_groups_of_three() {
        let language = |tag| Language::from_tag(tag).unwrap();
        assert_eq!(Language::ENGLISH.number(0), "0");
        assert_eq!(Language::ENGLISH.number(999), "999");
        assert_eq!(Language::ENGLISH.number(1_234), "1,234");
        assert_eq!(language("es").number(1_234), "1234");
        assert_eq!(language("es").number(12_345), "12.345");
        assert_eq!(language("fr").number(1_234_567), "1\u{202f}234\u{202f}567");
        assert_eq!(
            Language::ENGLISH.number(u64::MAX),
            "18,446,744,073,709,551,615"
        );
    }
}
