//! The fields of the form that a person signs with. Form, parser, own page, export and API description all read them here.

use std::borrow::Cow;

use languages::Language;

/// A field that a person types or chooses, with everything that differs between fields.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Field {
    /// The name in the POST and in JSON, and of the text in `Personal`. The messages of `given_name` are
    /// `field-given-name`, its label, and `problem-missing-given-name`.
    pub name: &'static str,
    /// What the field takes.
    pub kind: Kind,
    /// Whether nobody can sign without it.
    pub is_required: bool,
    /// How many characters the browser lets a person type. It counts UTF-16 units; the parser counts characters.
    pub max_length: usize,
    /// HTML's `autocomplete`: what the browser may fill in. Empty for none.
    pub(crate) autocomplete: &'static str,
}

/// What a field takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text in one line.
    Line,
    /// A text that may have several lines.
    Lines,
    /// An email address.
    Email,
    /// A country of [`languages::countries`].
    Country,
}

impl Field {
    /// One of [`Self::NAMES`].
    pub const GIVEN_NAME: Self = Self {
        autocomplete: "given-name",
        ..Self::optional("given_name", 80)
    };
    const FAMILY_NAME: Self = Self {
        autocomplete: "family-name",
        ..Self::optional("family_name", 80)
    };
    /// The address to which emails go.
    pub const EMAIL: Self = Self {
        kind: Kind::Email,
        is_required: true,
        autocomplete: "email",
        // RFC 5321 allows no more in a path of 256 with its brackets.
        ..Self::optional("email", 254)
    };
    /// ISO 3166-1 alpha-2 code. The only field that is stored in clear.
    pub const COUNTRY: Self = Self {
        kind: Kind::Country,
        is_required: true,
        autocomplete: "country",
        ..Self::optional("country", 2)
    };
    const CITY: Self = Self {
        autocomplete: "address-level2",
        ..Self::optional("city", 80)
    };
    const OCCUPATION: Self = Self {
        autocomplete: "organization-title",
        ..Self::optional("occupation", 120)
    };
    const COMMENT: Self = Self {
        kind: Kind::Lines,
        ..Self::optional("comment", 500)
    };

    /// The parts of a name. Many people have only one name, so one of them may be empty, whichever it is; not both.
    pub const NAMES: [Self; 2] = [Self::GIVEN_NAME, Self::FAMILY_NAME];

    /// The form from top to bottom. Where the page is wide enough, the fields of a row are side by side.
    pub(crate) const ROWS: &[&[Self]] = &[
        &[Self::GIVEN_NAME, Self::FAMILY_NAME],
        &[Self::EMAIL],
        &[Self::COUNTRY, Self::CITY],
    ];
    /// Below the rows, folded away until they have something to show.
    pub(crate) const FOLDED: &[Self] = &[Self::OCCUPATION, Self::COMMENT];

    /// A text in one line that may be left empty.
    const fn optional(name: &'static str, max_length: usize) -> Self {
        Self {
            name,
            kind: Kind::Line,
            is_required: false,
            max_length,
            autocomplete: "",
        }
    }

    /// Every field, in the order of the form.
    pub fn all() -> impl Iterator<Item = Self> {
        let rows = Self::ROWS.iter().copied().flatten();
        rows.chain(Self::FOLDED).copied()
    }

    /// The field of that name.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::all().find(|field| field.name == name)
    }

    /// The `id` of the input in a page.
    #[must_use]
    pub fn id(self) -> String {
        format!("form-{}", self.name)
    }

    pub(crate) fn label(self, language: Language) -> Cow<'static, str> {
        language.text(&format!("field-{}", self.name.replace('_', "-")))
    }

    /// Whether it is a part of the name.
    #[must_use]
    pub fn is_of_the_name(self) -> bool {
        Self::NAMES.contains(&self)
    }

    /// What to do if it is required and empty.
    pub(crate) fn missing(self, language: Language) -> Cow<'static, str> {
        language.text(&format!("problem-missing-{}", self.name.replace('_', "-")))
    }
}

impl std::fmt::Debug for Field {
    /// Writes the name.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(self.name)
    }
}

#[cfg(test)]
mod tests {
    use events::personal::Personal;

    use super::*;

    #[test]
    fn every_field_has_a_label_and_a_required_one_a_problem_in_every_language() {
        for language in Language::all() {
            for field in Field::all() {
                let (label, missing) = (field.label(language), field.missing(language));
                assert!(!label.starts_with("field-"), "{language}: {label}");
                let is_message = !missing.starts_with("problem-");
                // What is said of a name that is missing stands at its first part.
                let is_needed = field.is_required || field == Field::GIVEN_NAME;
                assert_eq!(is_message, is_needed, "{language}: {missing}");
            }
        }
    }

    #[test]
    fn every_field_but_the_country_is_sealed() {
        let fields = Field::all().filter(|field| *field != Field::COUNTRY);
        let sealed = Personal::default();
        let sealed: Vec<_> = sealed.texts().map(|(name, _)| name).into();
        assert_eq!(fields.map(|field| field.name).collect::<Vec<_>>(), sealed);
    }
}
