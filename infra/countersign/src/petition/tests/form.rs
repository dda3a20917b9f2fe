//! What the form asks.

use events::envelope::Recorded;
use events::personal::AnswerKind;
use events::petition::{Asked, Command, Form, NameFields, Petition, Refusal, decide, evolve, fold};

use super::super::rehearsal::rehearse;
use super::facts::{edited, example};
use super::*;

#[test]
fn a_folder_without_a_form_asks_what_every_petition_asked() {
    assert!(folder(&files::sample()).form.is_default());
}

#[test]
fn the_example_asks_for_everything() {
    let Form {
        name,
        country,
        city,
        phone,
        own,
        ..
    } = folder(&example()).form;
    assert_eq!((name, country), (NameFields::One, Asked::Required));
    assert_eq!((city, phone), (Asked::Off, Asked::Optional));
    let own: Vec<_> = own
        .iter()
        .map(|own| (&*own.id, own.max_length, own.options.len()))
        .collect();
    assert_eq!(
        own,
        [("side", 0, 2), ("memory", 300, 0), ("neighbour", 0, 0)]
    );
}

#[test]
fn each_mistake_names_its_field_and_what_to_do() {
    let long = format!("help = {{ en = \"{}\", es = \"x\" }}", "x".repeat(301));
    let question = |id: &str| {
        format!(
            "[[form.own]]\nid = \"{id}\"\ntype = \"text\"\nlabel = {{ en = \"a\", es = \"b\" }}\n\n"
        )
    };
    let more: String = ["a", "b", "c"].map(question).concat();
    let many = format!("{more}[[form.own]]\nid = \"memory\"");
    for (from, to, expected) in [
        ("city = \"off\"", "city = \"no\"", "petition.toml: "),
        ("name = \"one\"", "name = \"three\"", "petition.toml: "),
        (
            "id = \"side\"",
            "id = \"Side\"",
            "form.own.id: \"Side\" is not an id",
        ),
        (
            "id = \"side\"",
            "id = \"memory\"",
            "form.own.id: memory is there twice",
        ),
        (
            "id = \"south\"",
            "id = \"north\"",
            "form.own.option.id: north is there twice",
        ),
        (
            "en = \"North\", es = \"Norte\"",
            "en = \"North\"",
            "north has none in es",
        ),
        (
            "en = \"North\", es = \"Norte\"",
            "en = \"N\", es = \"N\", fr = \"N\"",
            "there is no text.fr.md",
        ),
        ("en = \"North\"", "en = \" \"", "form.own.option.label: "),
        (
            "help = { en = \"A sentence is enough.\", es = \"Basta una frase.\" }",
            &long,
            "at most 300",
        ),
        (
            "max_length = 300",
            "max_length = 1001",
            "form.own.max_length: ",
        ),
        (
            "type = \"choice\"",
            "type = \"choice\"\nlines = true",
            "which only a text has",
        ),
        (
            "type = \"choice\"",
            "type = \"text\"",
            "which only a choice has",
        ),
        (
            "type = \"checkbox\"",
            "type = \"choice\"",
            "neighbour has 0 of them",
        ),
        (
            "[[form.own]]\nid = \"memory\"",
            &many,
            "there are 6 of them",
        ),
    ] {
        let problems = Folder::parse(&edited(from, to), now())
            .unwrap_err()
            .to_string();
        assert!(problems.contains(expected), "{to}: {problems}");
    }
}

#[test]
fn comments_are_shown_in_public_if_the_folder_says_so_and_signers_are_asked_in_each_language() {
    let form = folder(&example()).form;
    assert!(form.shows_comments());
    let asked = form.consents.iter().find(|it| it.id == "show_comment");
    let asked = asked.unwrap();
    let languages: Vec<_> = asked.texts.keys().map(String::as_str).collect();
    assert_eq!(languages, ["en", "es"]);
    assert!(asked.texts["es"].contains("organizadores"));
    let without = edited("public_comments = true\n", "");
    let form = Folder::parse(&without, now()).unwrap().form;
    assert!(!form.shows_comments());
    for (from, to, expected) in [
        (
            "comment = \"optional\"",
            "comment = \"off\"",
            "form.public_comments: comments are to be shown",
        ),
        (
            "id = \"league\"",
            "id = \"show_comment\"",
            "form.consent.id: show_comment is the one that public_comments asks for",
        ),
    ] {
        let problems = Folder::parse(&edited(from, to), now());
        let problems = problems.unwrap_err().to_string();
        assert!(problems.contains(expected), "{to}: {problems}");
    }
}

#[tokio::test]
async fn a_form_is_set_once_and_a_question_keeps_its_type() {
    let (_embedded, log) = empty_log().await;
    apply_briefly(&log, &folder(&example())).await.unwrap();
    let mut petition = load(&log, &folder(&example()).slug).await.unwrap();
    assert_eq!(petition.form, folder(&example()).form);
    let steps = plan::plan(&petition, &folder(&example())).unwrap();
    assert!(steps.is_empty());
    // Even after it was removed.
    let mut without = petition.form.clone();
    let mut memory = without.own.remove(1);
    let event = decide(&petition, Command::SetForm(without))
        .unwrap()
        .unwrap();
    let last = log
        .load(&folder(&example()).slug)
        .await
        .unwrap()
        .pop()
        .unwrap();
    let version = last.version + 1;
    petition = evolve(
        petition,
        &Recorded {
            version,
            event,
            ..last
        },
    );
    assert!(petition.ever_asked("own_memory") && !petition.ever_asked("own_other"));
    memory.kind = AnswerKind::Checkbox;
    let mut form = petition.form.clone();
    form.own.push(memory);
    let refused = decide(&petition, Command::SetForm(form.clone()));
    assert_eq!(refused, Err(Refusal::OtherKind("memory".to_owned())));
    // A dry run says it too, and nothing of the rest of the plan is carried out.
    let changed = Folder {
        form,
        goal_steps: vec![7],
        ..folder(&example())
    };
    let stream = log.load(&changed.slug).await.unwrap();
    let plan = plan::plan(&fold(&stream), &changed).unwrap();
    let said = rehearse(&changed, stream, &plan).unwrap_err().to_string();
    assert!(
        said.contains("petition.toml: form.own.type: memory had another type before"),
        "{said}"
    );
}

#[test]
fn words_that_move_to_another_option_are_named_with_what_answers_mean_then() {
    let before = folder(&example());
    let mut after = before.clone();
    let set = |form: &mut Form, option: usize, text: &str| {
        let labels = &mut form.own[0].options[option].labels;
        labels.insert("en".into(), text.into());
    };
    let words: Vec<_> = before.form.own[0]
        .options
        .iter()
        .map(|option| (option.id.clone(), option.labels["en"].clone()))
        .collect();
    let petition = Petition {
        form: before.form.clone(),
        ..Petition::default()
    };
    let said = |after: &Folder| {
        let steps = plan::plan(&petition, after).unwrap();
        let mut what = steps.into_iter().map(|step| step.what);
        what.find(|what| what.starts_with("Set what the form asks"))
            .unwrap()
    };
    set(&mut after.form, 0, "Other words");
    assert_eq!(said(&after), "Set what the form asks");
    set(&mut after.form, 0, &words[1].1);
    set(&mut after.form, 1, &words[0].1);
    let said = said(&after);
    for part in [
        format!(
            "{:?} were the words of {} in own_side",
            words[0].1, words[0].0
        ),
        format!("become those of {}", words[1].0),
        "keep the id that they chose".to_owned(),
    ] {
        assert!(said.contains(&part), "{part} in {said}");
    }
}
