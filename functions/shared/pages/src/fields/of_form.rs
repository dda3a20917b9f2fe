//! The fields that a petition's form has, and where they stand in it.

use std::collections::BTreeMap;

use events::personal::Personal;
use events::petition::{Asked, Form, NameFields, NamesFrom};
use events::signature::Consents;
use languages::Language;

use super::{Field, Kind};

/// The fields of one petition's form.
#[derive(Clone, Debug)]
pub struct Fields {
    /// From top to bottom. Where the page is wide enough, the fields of a row are side by side.
    pub(crate) rows: Vec<Vec<Field>>,
    /// Below the rows, folded away until they have something to show.
    pub(crate) folded: Vec<Field>,
    /// Boxes of the petition's own that allow something, below the box for news. The one about the comment stands below that.
    pub(crate) consents: Vec<Field>,
    /// Before how many confirmed people nobody is named, as the petition promised.
    pub(crate) names_from: Option<NamesFrom>,
}

/// A consent that stands, with the words in which it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandingConsent {
    /// Its id.
    pub id: String,
    /// The version of the petition's event that set the words.
    pub version: u64,
    /// BCP 47 tag of the language in which they were read.
    pub language: String,
    /// The words.
    pub text: String,
}

impl StandingConsent {
    pub(crate) fn field(&self) -> Field {
        Field::consented(&self.id, self.version, &self.language, &self.text)
    }
}

impl Default for Fields {
    fn default() -> Self {
        Self::of(&Form::default(), "en")
    }
}

impl Fields {
    /// The fields of that form, with the petition's own words in the language of that tag.
    #[must_use]
    pub fn of(form: &Form, language: &str) -> Self {
        let asked = form.asked();
        let asked_of = |name: &str| {
            let found = asked.iter().find(|(asked, _)| *asked == name);
            found.map_or(Asked::Off, |(_, asked)| *asked)
        };
        let place = |fields: &[Field], takes: fn(Asked) -> bool| {
            let fields = fields.iter().filter_map(|field| {
                let asked = asked_of(&field.name);
                takes(asked).then(|| Field {
                    is_required: asked == Asked::Required,
                    ..field.clone()
                })
            });
            fields.collect::<Vec<_>>()
        };
        let names = match form.name {
            NameFields::One => vec![Field::NAME],
            NameFields::Two => Field::NAMES.into(),
        };
        let mut rows = vec![names, vec![Field::EMAIL]];
        let places = [Field::COUNTRY, Field::REGION, Field::CITY, Field::POSTCODE];
        let places = place(&places, Asked::is_on);
        rows.extend(places.chunks(2).map(<[Field]>::to_vec));
        let mut others = [
            Field::OCCUPATION,
            Field::ORGANISATION,
            Field::PHONE,
            Field::COMMENT,
        ];
        if form.organisation.is_on() {
            others[0].words = super::Words::Message("field-occupation-alone");
        }
        let consents = form.consents.iter();
        let consents = consents.filter_map(|consent| Field::consent(consent, form, language));
        let (of_comment, consents): (Vec<_>, Vec<_>) =
            consents.partition(|field| form.shows_comments() && field.allows_the_comment());
        if !of_comment.is_empty() {
            others[3].hint = "field-comment-hint-public";
        }
        let needed = place(&others, |asked| asked == Asked::Required);
        rows.extend(needed.into_iter().map(|field| vec![field]));
        let mut folded = place(&others, |asked| asked == Asked::Optional);
        match form.comment {
            Asked::Required => rows.extend(of_comment.into_iter().map(|field| vec![field])),
            _ => folded.extend(of_comment),
        }
        let own = form.own.iter().map(|own| vec![Field::own(own, language)]);
        rows.extend(own);
        Self {
            rows,
            folded,
            consents,
            names_from: None,
        }
    }

    /// The fields of the form for organisations, the same in every petition.
    #[must_use]
    pub fn of_endorsement() -> Self {
        let labelled = |field: Field, label| Field {
            words: super::Words::Message(label),
            ..field
        };
        let organisation = Field {
            kind: Kind::Organisation,
            is_required: true,
            ..labelled(Field::ORGANISATION, "field-endorse-organisation")
        };
        let link = Field {
            is_required: true,
            ..Field::LINK
        };
        let role = labelled(Field::OCCUPATION, "field-endorse-role");
        let rows = [
            organisation,
            link,
            labelled(Field::COUNTRY, "field-endorse-country"),
            labelled(Field::NAME, "field-endorse-name"),
            role,
            labelled(Field::EMAIL, "field-endorse-email"),
        ];
        Self {
            rows: rows.into_iter().map(|field| vec![field]).collect(),
            folded: Vec::new(),
            consents: Vec::new(),
            names_from: None,
        }
    }

    /// The same in a petition that makes this promise about names.
    #[must_use]
    pub(crate) fn promising(self, names_from: Option<NamesFrom>) -> Self {
        Self { names_from, ..self }
    }

    /// The same, to correct what is stored: the name as it is stored, what is no longer asked but was answered, and consents in
    /// the words in which they were given. The address is left out.
    #[must_use]
    pub fn to_correct(
        mut self,
        personal: &Personal,
        country: &str,
        given: &[StandingConsent],
    ) -> Self {
        for consent in given {
            let field = consent.field();
            match self.get_mut(&field.name) {
                Some(asked) => *asked = field,
                None => self.consents.push(field),
            }
        }
        let mut rows = self.rows.iter_mut();
        if let Some(names) = rows.find(|row| row.iter().any(Field::is_of_the_name)) {
            match personal.name.is_empty() {
                true => *names = Field::NAMES.into(),
                // In the words of its form.
                false if names.contains(&Field::NAME) => {}
                false => *names = vec![Field::NAME],
            }
        }
        for row in &mut self.rows {
            row.retain(Field::can_be_corrected);
        }
        let folded = std::mem::take(&mut self.folded);
        self.rows
            .extend(folded.into_iter().map(|field| vec![field]));
        self.rows.retain(|row| !row.is_empty());
        for field in Field::BUILT_IN {
            let stored = match field.kind {
                Kind::Country => country,
                _ => personal.text(&field.name).unwrap_or_default(),
            };
            let is_left = field.can_be_corrected() && !field.is_of_the_name() && !stored.is_empty();
            if is_left && self.get(&field.name).is_none() {
                let optional = Field {
                    is_required: false,
                    ..field
                };
                self.rows.push(vec![optional]);
            }
        }
        for answer in &personal.own {
            let field = Field::answered(answer);
            match self.get_mut(&field.name) {
                None => self.rows.push(vec![field]),
                // What was chosen stays possible.
                Some(Field {
                    kind: Kind::Choice(options),
                    ..
                }) if !options.iter().any(|(id, _)| *id == answer.value) => {
                    options.push((answer.value.clone(), answer.shown().to_owned()));
                }
                Some(_) => {}
            }
        }
        self
    }

    /// When names are shown, if the petition promised something about that.
    pub(crate) fn promise(&self, language: Language) -> Option<String> {
        Some(crate::names::promise(language, self.names_from?))
    }

    /// Every field, in the order of the form.
    pub fn all(&self) -> impl Iterator<Item = &Field> {
        let asked = self.rows.iter().flatten().chain(&self.folded);
        asked.chain(&self.consents)
    }

    /// Every box that allows something, in the order of the form.
    pub fn of_consents(&self) -> impl Iterator<Item = &Field> {
        self.all()
            .filter(|field| matches!(field.kind, Kind::Consent(_)))
    }

    /// The consents that are given by these texts, by the fields' names. Nobody allows that a comment is shown that they did not
    /// write.
    #[must_use]
    pub fn consents(&self, texts: &BTreeMap<String, String>) -> Consents {
        let comment = texts.get(&*Field::COMMENT.name);
        let has_comment = comment.is_some_and(|text| !text.trim().is_empty());
        let fields = self.of_consents();
        let fields = fields.filter(|field| has_comment || !field.allows_the_comment());
        let given = fields.filter_map(|field| field.gives(texts.get(&*field.name)?));
        given.collect()
    }

    /// The consents that are given by their ids and the versions of their words; `None` if the words of one are others now.
    #[must_use]
    pub fn consents_named(&self, named: &BTreeMap<String, u64>) -> Option<Consents> {
        let given = named.iter().map(|(id, version)| {
            let mut consents = self.of_consents();
            let given = consents.find_map(|field| {
                let (of, given) = field.gives("ticked")?;
                (of == *id).then_some((of, given))
            });
            given.filter(|(_, given)| given.version == *version)
        });
        given.collect()
    }

    /// The field of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Field> {
        self.all().find(|field| field.name == name)
    }

    fn get_mut(&mut self, name: &str) -> Option<&mut Field> {
        let all = self.rows.iter_mut().flatten().chain(&mut self.folded);
        let mut all = all.chain(&mut self.consents);
        all.find(|field| field.name == name)
    }

    /// Personal data with these texts, by the fields' names. An answer that `before` has with the same value stays as it was
    /// given, with the question as it was then.
    #[must_use]
    pub fn personal(&self, mut texts: BTreeMap<String, String>, before: &Personal) -> Personal {
        let answers = self.all().filter_map(|field| {
            let answer = field.answer(texts.get(&*field.name)?)?;
            let same = before.answer(&answer.id);
            let same = same.filter(|same| same.value == answer.value && same.kind == answer.kind);
            Some(same.cloned().unwrap_or(answer))
        });
        let own = answers.collect();
        Personal {
            own,
            source: before.source.clone(),
            ..Personal::from_texts(|name| texts.remove(name).unwrap_or_default())
        }
    }

    /// Carries over a name that was typed into the fields of another form: who opened the page before the petition asked for
    /// the name in another way has no others.
    pub fn fit(&self, typed: &mut BTreeMap<String, String>) {
        let [given, family] = Field::NAMES.map(|field| field.name);
        let whole = Field::NAME.name;
        let is_filled = |name: &str| typed.get(name).is_some_and(|text| !text.trim().is_empty());
        let (has_whole, has_parts) = (is_filled(&whole), is_filled(&given) || is_filled(&family));
        let mut take = |name: &str| typed.remove(name).unwrap_or_default();
        match self.get(&whole) {
            Some(_) if has_parts && !has_whole => {
                let joined = Personal {
                    given_name: take(&given),
                    family_name: take(&family),
                    ..Personal::default()
                };
                typed.insert(whole.into_owned(), joined.display_name());
            }
            None if has_whole && !has_parts => {
                let name = take(&whole);
                typed.insert(given.into_owned(), name);
                typed.insert(family.into_owned(), String::new());
            }
            _ => {}
        }
    }

    /// The names of those that were filled in and that the petition does not ask for.
    pub fn not_asked<'a>(
        &'a self,
        typed: &'a BTreeMap<String, String>,
    ) -> impl Iterator<Item = &'a str> {
        let names = typed.iter().filter_map(|(name, text)| {
            let is_asked = self.get(name).is_some();
            (!is_asked && !text.trim().is_empty()).then_some(name.as_str())
        });
        names.filter(|name| Field::is_name(name))
    }

    /// Whether they are those of organisations.
    pub(crate) fn is_endorsement(&self) -> bool {
        self.get(&Field::LINK.name)
            .is_some_and(|link| link.is_required)
    }

    /// What is shown in public beside a name.
    pub(crate) fn beside_the_name(&self) -> impl Iterator<Item = &Field> {
        let public = [Field::OCCUPATION, Field::ORGANISATION, Field::COUNTRY];
        self.all().filter(move |field| public.contains(field))
    }
}

#[cfg(test)]
mod tests {
    use events::personal::{Answer, AnswerKind};
    use events::petition::form::SHOW_COMMENT;
    use events::petition::{Consent, OwnField};
    use languages::Language;

    use super::*;

    fn names(fields: &[Vec<Field>]) -> Vec<Vec<&str>> {
        let rows = fields.iter();
        rows.map(|row| row.iter().map(|field| &*field.name).collect())
            .collect()
    }

    fn asking_for(question: &str) -> OwnField {
        OwnField {
            id: "why".into(),
            kind: AnswerKind::Text,
            required: false,
            labels: BTreeMap::from([("en".into(), question.into())]),
            help: BTreeMap::new(),
            max_length: 100,
            lines: false,
            options: Vec::new(),
        }
    }

    #[test]
    fn what_must_be_filled_in_is_not_folded_away() {
        let form = Form {
            name: NameFields::One,
            country: Asked::Off,
            postcode: Asked::Required,
            phone: Asked::Optional,
            comment: Asked::Required,
            own: vec![asking_for("Why?")],
            ..Form::default()
        };
        let fields = Fields::of(&form, "en");
        let rows = [
            &["name"][..],
            &["email"],
            &["city", "postcode"],
            &["comment"],
            &["own_why"],
        ];
        assert_eq!(names(&fields.rows), rows);
        let folded: Vec<_> = fields.folded.iter().map(|field| &*field.name).collect();
        assert_eq!(folded, ["occupation", "phone"]);
        assert!(fields.get("comment").unwrap().is_required);
    }

    #[test]
    fn the_box_about_the_comment_stands_below_it_and_counts_only_with_a_comment() {
        let consent = |id: &str| Consent {
            id: id.into(),
            texts: BTreeMap::from([("en".into(), "They may".into())]),
            covers: Vec::new(),
            version: Some(7),
        };
        for (comment, is_folded) in [(Asked::Optional, true), (Asked::Required, false)] {
            let form = Form {
                comment,
                consents: vec![consent("league"), consent(SHOW_COMMENT)],
                ..Form::default()
            };
            let fields = Fields::of(&form, "en");
            let names: Vec<_> = fields.all().map(|field| field.name.to_string()).collect();
            let place = |name: &str| names.iter().position(|it| it == name).unwrap();
            assert_eq!(place("comment") + 1, place("consent_show_comment"));
            assert_eq!(fields.folded.len(), if is_folded { 3 } else { 1 });
            assert_eq!(fields.consents.len(), 1);
            let hint = fields.get("comment").unwrap().help(Language::ENGLISH);
            assert!(hint.contains("may show it"), "{hint}");
            let text = |name: &str, text: &str| (name.to_owned(), text.to_owned());
            let mut texts = BTreeMap::from([
                text("consent_show_comment", "7"),
                text("consent_league", "7"),
                text("comment", " "),
            ]);
            assert_eq!(fields.consents(&texts).len(), 1, "nothing was written");
            texts.extend([text("comment", "Rivers")]);
            assert_eq!(fields.consents(&texts).len(), 2);
        }
        let hint = Fields::default();
        let hint = hint.get("comment").unwrap().help(Language::ENGLISH);
        assert!(hint.contains("not shown"), "{hint}");
    }

    #[test]
    fn a_name_that_was_typed_into_other_fields_is_carried_over() {
        let typed = |pairs: &[(&str, &str)]| {
            let pairs = pairs.iter();
            pairs
                .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
                .collect::<BTreeMap<_, _>>()
        };
        let whole = Form {
            name: NameFields::One,
            ..Form::default()
        };
        for (form, before, after) in [
            (
                &whole,
                typed(&[("given_name", "Ana"), ("family_name", "Ruiz")]),
                typed(&[("name", "Ana Ruiz")]),
            ),
            (
                &Form::default(),
                typed(&[("name", "Ana Ruiz")]),
                typed(&[("given_name", "Ana Ruiz"), ("family_name", "")]),
            ),
            (
                &whole,
                typed(&[("name", "Ana"), ("given_name", "Bea")]),
                typed(&[("name", "Ana"), ("given_name", "Bea")]),
            ),
        ] {
            let mut typed = before;
            Fields::of(form, "en").fit(&mut typed);
            assert_eq!(typed, after);
        }
    }

    #[test]
    fn an_answer_keeps_its_question_until_it_is_given_anew() {
        let old = Fields::of(
            &Form {
                own: vec![asking_for("Why?")],
                ..Form::default()
            },
            "en",
        );
        let typed = |text: &str| BTreeMap::from([("own_why".to_owned(), text.to_owned())]);
        let personal = old.personal(typed("Because"), &Personal::default());
        let new = Fields::of(
            &Form {
                own: vec![asking_for("What for?")],
                ..Form::default()
            },
            "en",
        );
        for fields in [&new.clone(), &Fields::default()] {
            let fields = fields.clone().to_correct(&personal, "AR", &[]);
            let same = fields.personal(typed("Because"), &personal);
            assert_eq!(same.own, personal.own);
            assert!(fields.personal(typed(""), &personal).own.is_empty());
        }
        let changed = new.personal(typed("So"), &personal);
        let answers: Vec<_> = changed
            .own
            .iter()
            .map(|it| (&*it.label, &*it.value))
            .collect();
        assert_eq!(answers, [("What for?", "So")]);
    }

    #[test]
    fn what_was_chosen_can_stay_when_it_can_no_longer_be_chosen() {
        let answer = Answer {
            id: "where".into(),
            kind: AnswerKind::Choice,
            label: "Where?".into(),
            language: "en".into(),
            value: "north".into(),
            chosen: Some("In the north".into()),
        };
        let personal = Personal {
            own: vec![answer.clone()],
            ..Personal::default()
        };
        let fields = Fields::default().to_correct(&personal, "", &[]);
        let field = fields.get("own_where").unwrap();
        assert_eq!(field.parse("north"), Ok("north".to_owned()));
        assert_eq!(field.answer("north"), Some(answer));
        assert!(field.parse("south").is_err());
    }
}
