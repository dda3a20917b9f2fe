//! Whatever interrupts a sweep, it can be continued and reversed, because its name was there first.

use crate::data::Data;

/// A sweep of so many takes long enough to be interrupted: each write is synced to disk.
const MANY: usize = 400;
const SWEEP: &str = "signatures invalidate --petition clean-rivers --domain trash.example --reason automated \
    --operator 'Bea B' --note 'wrong domain' --yes";
const SWEEPS: &str = "signatures sweeps --petition clean-rivers";

/// Starts the sweep, sends the signal as soon as its name is printed, and returns the name and what was said.
async fn interrupted_by(signal: &str) -> (Data, String, String) {
    let data = Data::with(MANY).await;
    let mut sweep = data.start(SWEEP);
    let line = sweep.line("sweep ");
    sweep.signal(signal);
    let name = line.split([' ', ':']).nth(1).unwrap().to_owned();
    let (succeeded, said) = sweep.ends();
    assert!(!succeeded, "it ended before the signal came: {said}");
    (data, name, said)
}

fn set_aside(data: &Data) -> usize {
    let found = data.prints("signatures find --petition clean-rivers --status invalidated");
    let number = found.split(' ').next().unwrap();
    number.parse().unwrap()
}

#[tokio::test]
async fn ctrl_c_says_how_to_go_on_and_how_to_undo() {
    for signal in ["INT", "TERM", "HUP"] {
        let (data, name, said) = interrupted_by(signal).await;
        let back = format!(
            "signatures reinstate --petition clean-rivers --sweep {name} --operator 'Bea B'"
        );
        for part in [
            "interrupted",
            "run the same command again",
            &name,
            &back,
            "--data",
        ] {
            assert!(said.contains(part), "{signal}: {part:?} is not in {said}");
        }
        let left = set_aside(&data);
        assert!(left < MANY, "{left}");
        let sweeps = data.prints(SWEEPS);
        assert!(
            sweeps.contains(&name) && sweeps.contains("interrupted"),
            "{sweeps}"
        );

        // The command as it was printed, up to its note.
        let undo = said
            .lines()
            .find_map(|line| line.split_once(": countersign "))
            .unwrap()
            .1;
        let undo = undo.split_once(" --note").unwrap().0;
        data.prints(&format!("{undo} --note oops --yes"));
        assert_eq!(set_aside(&data), 0);
    }
}

#[tokio::test]
async fn what_was_killed_is_continued_by_the_same_command_and_taken_back_as_one() {
    let (data, name, _) = interrupted_by("KILL").await;
    let listed = data.prints(SWEEPS);
    assert!(
        listed.contains(&name) && listed.contains("interrupted"),
        "{listed}"
    );

    let again = data.prints(SWEEP);
    assert!(
        again.contains(&format!("continues the sweep {name}")),
        "{again}"
    );
    assert_eq!(set_aside(&data), MANY);
    let listed = data.prints(SWEEPS);
    assert_eq!(listed.matches(&name).count(), 1, "{listed}");
    assert!(
        listed.contains(&format!(
            "invalidated {MANY}, reinstated 0, set aside now {MANY}"
        )),
        "{listed}"
    );
    assert!(listed.contains("by Bea B (user "), "{listed}");

    data.prints(
        "signatures reinstate --petition clean-rivers --last --operator 'Bea B' --note oops --yes",
    );
    assert_eq!(set_aside(&data), 0);
    let history = data.prints("petition history --petition clean-rivers");
    for part in [
        "started to invalidate 400 signatures: automated (domain trash.example)",
        "wrong domain",
        "oops",
        "names of 400 signatures opened",
    ] {
        assert!(history.contains(part), "{part:?} is not in {history}");
    }
}
