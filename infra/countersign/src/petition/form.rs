//! What the form asks, in `petition.toml`.

use std::collections::{BTreeMap, BTreeSet};

use events::personal::AnswerKind;
use events::petition::form::SHOW_COMMENT;
use events::petition::form::is_id;
use events::petition::{Asked, ChoiceOption, Consent, Form, NameFields, OwnField};
use events::signature::{NEWS, SHOW_NAME};
use languages::Language;
use pages::MOST_OF_AN_ANSWER;
use serde::Deserialize;

use super::body::note_on_field;
use super::problem::Problem;
use super::texts::one_line;

const FILE: &str = "petition.toml";
/// A question stands above its answer.
const LONGEST_LABEL: usize = 200;
/// An explanation stands below a question.
const LONGEST_HELP: usize = 300;
/// What is agreed to is read before it is ticked.
const LONGEST_CONSENT: usize = 300;
/// What can be chosen stands in a list.
const LONGEST_OPTION: usize = 100;
/// A longer list is not read.
const MOST_OPTIONS: usize = 50;
/// How long an answer in words is if the folder does not say.
const USUAL_LENGTH: usize = 200;
/// The largest form, in bytes as JSON. The petition's item has room for it beside the longest texts.
const LARGEST: usize = 48 * 1024;

/// `[form]`
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FormFields {
    name: Option<NameFields>,
    country: Option<Asked>,
    region: Option<Asked>,
    city: Option<Asked>,
    postcode: Option<Asked>,
    occupation: Option<Asked>,
    organisation: Option<Asked>,
    phone: Option<Asked>,
    comment: Option<Asked>,
    #[serde(default)]
    public_comments: bool,
    #[serde(default)]
    own: Vec<OwnFields>,
    #[serde(default)]
    consent: Vec<ConsentFields>,
}

/// `[[form.consent]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConsentFields {
    id: String,
    text: BTreeMap<String, String>,
    covers: Vec<String>,
}

/// `[[form.own]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OwnFields {
    id: String,
    #[serde(rename = "type")]
    kind: AnswerKind,
    #[serde(default)]
    required: bool,
    label: BTreeMap<String, String>,
    #[serde(default)]
    help: BTreeMap<String, String>,
    max_length: Option<usize>,
    lines: Option<bool>,
    #[serde(default)]
    option: Vec<OptionFields>,
}

/// `[[form.own.option]]`
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct OptionFields {
    id: String,
    label: BTreeMap<String, String>,
}

impl FormFields {
    /// Checks the fields. Returns what can be used, and keeps the mistakes. `languages` are those of the petition's texts.
    pub(super) fn read(
        self,
        languages: &BTreeSet<&str>,
        notes: &mut Vec<String>,
        mut keep: impl FnMut(Problem),
    ) -> Form {
        let mut checked = Checked {
            languages,
            notes,
            keep: &mut keep,
        };
        checked.most("form.own", self.own.len(), Form::MOST_OWN);
        checked.ids("form.own.id", self.own.iter().map(|own| &*own.id));
        let own = self.own.into_iter().map(|own| checked.own(own));
        let own = own.collect();
        checked.most("form.consent", self.consent.len(), Form::MOST_CONSENTS);
        checked.ids("form.consent.id", self.consent.iter().map(|it| &*it.id));
        let consents = self.consent.into_iter().map(|it| checked.consent(it));
        let mut consents: Vec<_> = consents.collect();
        let usual = Form::default();
        if self.public_comments {
            if self.comment == Some(Asked::Off) {
                checked.no_comments();
            }
            consents.push(of_comments(languages));
        }
        let form = Form {
            name: self.name.unwrap_or(usual.name),
            country: self.country.unwrap_or(usual.country),
            region: self.region.unwrap_or(usual.region),
            city: self.city.unwrap_or(usual.city),
            postcode: self.postcode.unwrap_or(usual.postcode),
            occupation: self.occupation.unwrap_or(usual.occupation),
            organisation: self.organisation.unwrap_or(usual.organisation),
            phone: self.phone.unwrap_or(usual.phone),
            comment: self.comment.unwrap_or(usual.comment),
            own,
            consents,
        };
        for consent in &form.consents {
            for field in consent.covers.iter().filter(|field| !form.can_cover(field)) {
                let what = format!(
                    "{} covers {field}, which the form does not ask for",
                    consent.id
                );
                let remedy = "Cover name, email or a field of the form, an own question as own_ID.";
                keep(Problem::new(FILE, "form.consent.covers", what, remedy));
            }
        }
        let size = serde_json::to_vec(&form).map_or(0, |json| json.len());
        if size > LARGEST {
            keep(Problem::new(
                FILE,
                "form",
                format!("its words have {size} bytes in all languages together"),
                "Shorten them to at most 49,152 bytes.",
            ));
        }
        form
    }
}

/// The consent that allows the organisers to show a comment, in the words of the interface in each of these languages that it
/// has. They stand in the petition's log, so that it is known what was agreed to when a later release says it in other words.
fn of_comments(languages: &BTreeSet<&str>) -> Consent {
    let words = |tag: &str, language: Language| {
        let text = language.text("consent-show-comment").into_owned();
        (tag.to_owned(), text)
    };
    let texts = languages.iter();
    let texts = texts.filter_map(|tag| Some(words(tag, Language::from_tag(tag)?)));
    let mut texts: BTreeMap<_, _> = texts.collect();
    if texts.is_empty() {
        texts.extend([words(Language::ENGLISH.tag(), Language::ENGLISH)]);
    }
    Consent {
        id: SHOW_COMMENT.to_owned(),
        texts,
        covers: vec!["comment".to_owned()],
        version: None,
    }
}

/// Checks one part after the other.
struct Checked<'a> {
    languages: &'a BTreeSet<&'a str>,
    notes: &'a mut Vec<String>,
    keep: &'a mut dyn FnMut(Problem),
}

impl Checked<'_> {
    fn no_comments(&mut self) {
        let what = "comments are to be shown, and the form asks for none".to_owned();
        let remedy = "Write comment = \"optional\", or remove public_comments.";
        (self.keep)(Problem::new(FILE, "form.public_comments", what, remedy));
    }

    fn most(&mut self, field: &'static str, number: usize, most: usize) {
        if number > most {
            let what = format!("there are {number} of them, and at most {most} are possible");
            let remedy = "Keep those that the campaign needs: each one more costs signatures.";
            (self.keep)(Problem::new(FILE, field, what, remedy));
        }
    }

    fn ids<'a>(&mut self, field: &'static str, ids: impl Iterator<Item = &'a str>) {
        let mut known = BTreeSet::new();
        for id in ids {
            if !is_id(id) {
                let remedy = "Use 1 to 32 of a-z, 0-9 and _, like district.";
                (self.keep)(Problem::new(
                    FILE,
                    field,
                    format!("{id:?} is not an id"),
                    remedy,
                ));
            } else if !known.insert(id) {
                let remedy = "Give each its own.";
                (self.keep)(Problem::new(
                    FILE,
                    field,
                    format!("{id} is there twice"),
                    remedy,
                ));
            }
        }
    }

    /// Words in every language of the petition, and in no other.
    fn words(
        &mut self,
        field: &'static str,
        id: &str,
        written: BTreeMap<String, String>,
        longest: usize,
    ) -> BTreeMap<String, String> {
        for missing in self
            .languages
            .iter()
            .filter(|it| !written.contains_key(**it))
        {
            let what = format!("{id} has none in {missing}, and there is a text.{missing}.md");
            let remedy =
                "Write it in every language of the petition, like { en = \"…\", es = \"…\" }.";
            (self.keep)(Problem::new(FILE, field, what, remedy));
        }
        let mut words = BTreeMap::new();
        for (tag, text) in written {
            if !self.languages.contains(&*tag) {
                let what = format!("{id} has one in {tag}, and there is no text.{tag}.md");
                let remedy = "Remove it, or add that text.";
                (self.keep)(Problem::new(FILE, field, what, remedy));
            } else if let Err(problem) = one_line(FILE, field, &text) {
                (self.keep)(problem);
            } else if text.trim().chars().count() > longest {
                let length = text.trim().chars().count();
                let what = format!(
                    "{id} has {length} characters in {tag}, and at most {longest} are possible"
                );
                (self.keep)(Problem::new(FILE, field, what, "Shorten it."));
            } else {
                self.notes.extend(note_on_field(FILE, field, &text));
            }
            words.insert(tag, text.trim().to_owned());
        }
        words
    }

    fn consent(&mut self, consent: ConsentFields) -> Consent {
        let ConsentFields { id, text, covers } = consent;
        if id == SHOW_COMMENT {
            let what = format!("{id} is the one that public_comments asks for");
            let remedy = "Use another id, or write public_comments = true.";
            (self.keep)(Problem::new(FILE, "form.consent.id", what, remedy));
        }
        if [SHOW_NAME, NEWS].contains(&&*id) {
            let what = format!("{id} is one that every form has");
            (self.keep)(Problem::new(
                FILE,
                "form.consent.id",
                what,
                "Use another id.",
            ));
        }
        if covers.is_empty() {
            let what = format!("{id} covers nothing, so nothing could be exported for it");
            let remedy = "Name the fields that signers hand over, like [\"name\", \"email\"].";
            (self.keep)(Problem::new(FILE, "form.consent.covers", what, remedy));
        }
        Consent {
            texts: self.words("form.consent.text", &id, text, LONGEST_CONSENT),
            id,
            covers,
            version: None,
        }
    }

    fn own(&mut self, own: OwnFields) -> OwnField {
        let id = own.id;
        let labels = self.words("form.own.label", &id, own.label, LONGEST_LABEL);
        let help = match own.help.is_empty() {
            true => BTreeMap::new(),
            false => self.words("form.own.help", &id, own.help, LONGEST_HELP),
        };
        let is_text = own.kind == AnswerKind::Text;
        if !is_text && (own.max_length.is_some() || own.lines.is_some()) {
            let what = format!("{id} has max_length or lines, which only a text has");
            let remedy = "Remove them, or write type = \"text\".";
            (self.keep)(Problem::new(FILE, "form.own", what, remedy));
        }
        let max_length = own.max_length.unwrap_or(USUAL_LENGTH);
        if !(1..=MOST_OF_AN_ANSWER).contains(&max_length) {
            let what = format!("{max_length} is not a length");
            let remedy = "Use a number of characters from 1 to 1000.";
            (self.keep)(Problem::new(FILE, "form.own.max_length", what, remedy));
        }
        let is_choice = own.kind == AnswerKind::Choice;
        let number = own.option.len();
        if is_choice && !(2..=MOST_OPTIONS).contains(&number) {
            let what = format!("{id} has {number} of them");
            let remedy = "Give 2 to 50 to choose from, each as [[form.own.option]].";
            (self.keep)(Problem::new(FILE, "form.own.option", what, remedy));
        }
        if !is_choice && number > 0 {
            let what = format!("{id} has some, which only a choice has");
            let remedy = "Remove them, or write type = \"choice\".";
            (self.keep)(Problem::new(FILE, "form.own.option", what, remedy));
        }
        self.ids("form.own.option.id", own.option.iter().map(|it| &*it.id));
        let options = own.option.into_iter().map(|option| ChoiceOption {
            labels: self.words(
                "form.own.option.label",
                &option.id,
                option.label,
                LONGEST_OPTION,
            ),
            id: option.id,
        });
        OwnField {
            options: options.collect(),
            kind: own.kind,
            required: own.required,
            labels,
            help,
            max_length: if is_text { max_length } else { 0 },
            lines: own.lines.unwrap_or_default(),
            id,
        }
    }
}

/// Says which words of what can be chosen are now those of another option, and what that means for answers; empty if none.
pub(super) fn moved(before: &Form, after: &Form) -> String {
    let mut moves = BTreeSet::new();
    for own in &after.own {
        let Some(was) = before.own.iter().find(|was| was.id == own.id) else {
            continue;
        };
        for option in &own.options {
            for (tag, text) in &option.labels {
                let has_it = |it: &&ChoiceOption| it.labels.get(tag) == Some(text);
                // Two options may have had the same words before.
                if was
                    .options
                    .iter()
                    .filter(has_it)
                    .any(|it| it.id == option.id)
                {
                    continue;
                }
                if let Some(from) = was.options.iter().find(has_it) {
                    let field = own.field();
                    moves.insert(format!(
                        "{text:?} were the words of {} in {field} and become those of {}",
                        from.id, option.id
                    ));
                }
            }
        }
    }
    if moves.is_empty() {
        return String::new();
    }
    let moves: Vec<_> = moves.into_iter().collect();
    format!(
        ". NOTE: {}. Answers that signers gave keep the id that they chose, also in exports, and their own pages show the words that \
         they read. Give an option that means something else an id of its own",
        moves.join("; ")
    )
}

/// The form, as a plan compares it.
pub(super) fn lines(form: &Form) -> String {
    let name = match form.name {
        NameFields::One => "one",
        NameFields::Two => "two",
    };
    let mut lines = vec![format!("name: {name}")];
    let asked = form.asked().into_iter();
    lines.extend(asked.map(|(name, asked)| format!("{name}: {}", asked.name())));
    let words = |lines: &mut Vec<String>, about: &str, texts: &BTreeMap<String, String>| {
        lines.extend(
            texts
                .iter()
                .map(|(tag, text)| format!("  {about} [{tag}] {text}")),
        );
    };
    for own in &form.own {
        let kind = match own.kind {
            AnswerKind::Text if own.lines => "text of several lines",
            AnswerKind::Text => "text",
            AnswerKind::Choice => "choice",
            AnswerKind::Checkbox => "checkbox",
        };
        let required = if own.required { "required" } else { "optional" };
        let length = match own.max_length {
            0 => String::new(),
            most => format!(", up to {most} characters"),
        };
        lines.push(format!("{}: {kind}, {required}{length}", own.field()));
        words(&mut lines, "label", &own.labels);
        words(&mut lines, "help", &own.help);
        for option in &own.options {
            words(&mut lines, &option.id, &option.labels);
        }
    }
    for consent in &form.consents {
        lines.push(format!(
            "{}: covers {}",
            consent.field(),
            consent.covers.join(", ")
        ));
        words(&mut lines, "text", &consent.texts);
    }
    lines.join("\n")
}
