//! `names_from`: the promise that nobody is named before enough people have confirmed.

use events::petition::{NamesFrom, Petition};

use super::folder::Folder;
use super::problem::{Problem, Problems};

const FILE: &str = "petition.toml";
const FIELD: &str = "names_from";

/// The promise. Keeps the mistake if it is none.
pub(super) fn read(written: Option<i64>, keep: &mut impl FnMut(Problem)) -> Option<NamesFrom> {
    let written = written?;
    let promised = u64::try_from(written).ok().and_then(NamesFrom::new);
    if promised.is_none() {
        keep(Problem::new(
            FILE,
            FIELD,
            format!(
                "{written} is not a whole number from {} to {}",
                NamesFrom::RANGE.start(),
                NamesFrom::RANGE.end()
            ),
            "Write how many people must have confirmed before names are shown, like names_from = 100, or remove the line.",
        ));
    }
    promised
}

/// Refuses to promise less to those who may have signed because of the promise.
pub(super) fn check(petition: &Petition, folder: &Folder) -> Result<(), Problems> {
    let Some(promised) = petition.names_from else {
        return Ok(());
    };
    if !petition.cannot_promise(folder.names_from) {
        return Ok(());
    }
    let what = format!(
        "the petition was open with names_from = {}, and people may have signed because of that",
        promised.get()
    );
    let remedy = "Write that number or a greater one: the promise can be raised, but not lowered or removed.";
    Err(Problem::new(FILE, FIELD, what, remedy).into())
}

/// It in words.
pub(super) fn line(promised: Option<NamesFrom>) -> String {
    match promised {
        None => "names are shown from the first confirmed signature on".to_owned(),
        Some(promised) => format!(
            "names are shown and exported only while {} or more people have confirmed; once the petition is open, this can only be raised",
            promised.get()
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_number_that_promises_something_is_read() {
        for (written, read_as) in [(2, true), (1_000_000, true), (1, false), (0, false)]
            .into_iter()
            .chain([(-5, false), (1_000_001, false)])
        {
            let mut problems = Vec::new();
            let read = read(Some(written), &mut |it: Problem| {
                problems.push(it.to_string());
            });
            assert_eq!(read.is_some(), read_as, "{written}");
            assert_eq!(problems.is_empty(), read_as, "{problems:?}");
            for problem in problems {
                assert!(problem.starts_with(&format!(
                    "petition.toml: names_from: {written} is not a whole number from 2 to 1000000. Write how many"
                )), "{problem}");
            }
        }
        assert_eq!(read(None, &mut |_| unreachable!()), None);
    }
}
