//! What the signer's own page says in every state of a signature and its petition. Each sentence must be true in the
//! state in which it stands: read the snapshot when it changes.
#![allow(clippy::unwrap_used, reason = "a panic is how a test fails")]

use std::fmt::Write as _;

use events::ids::SignerKind;
use events::signature::{CommentState, EndorsementState};
use jiff::{SignedDuration, Timestamp};
use languages::{Language, Reader, Written};
use pages::shown::fields_of;
use pages::{Done, Fields, Signature, SignaturePage, Standing};
use views::Withheld;

mod sample;

use sample::{NOW, TITLE, URL, endorsement, promising, signature, too_few};

/// The sentences of a page: its text from the heading on, without its styles and scripts.
fn sentences(html: &str) -> String {
    let main = html.split_once("<main").unwrap().1;
    let main = main.split_once("</main>").unwrap().0;
    let mut text = String::new();
    let mut in_tag = true;
    for c in main.chars() {
        match c {
            '<' => {
                in_tag = true;
                text.push('\n');
            }
            '>' => in_tag = false,
            c if !in_tag => text.push(c),
            _ => {}
        }
    }
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(|line| format!("  {line}\n")).collect()
}

fn page(signature: &Signature, done: Option<Done>) -> String {
    let page = SignaturePage {
        language: Language::ENGLISH,
        petition_title: Written::new(TITLE, "en"),
        petition_url: URL,
        time_zone: "America/Argentina/Buenos_Aires",
        action: "/signature/token",
        download: "/signature/token?format=json",
        receipt: (signature.was_confirmed && !signature.is_endorsement)
            .then_some("/signature/token/receipt?lang=en"),
        text: None,
        slug: "polo-obrero",
        fields: &match signature.is_endorsement {
            true if signature.withheld == Some(too_few()) => {
                let petition = promising(Language::ENGLISH).petition;
                fields_of(&petition, Reader::UNKNOWN, SignerKind::Organisation)
            }
            true => Fields::of_endorsement(),
            false => Fields::default(),
        },
        contact: Some("hello@example.org"),
        signature,
        done,
        now: NOW.parse().unwrap(),
    };
    sentences(&page.render())
}

#[test]
fn every_state_says_what_is_true_in_it() {
    let now: Timestamp = NOW.parse().unwrap();
    let day = SignedDuration::from_hours(24);
    let shown = |standing| signature(standing);
    let with = |standing, change: fn(&mut Signature)| {
        let mut changed = signature(standing);
        change(&mut changed);
        changed
    };
    let endorsed = |state| Signature {
        endorsement: Some(state),
        can_change_address: state != EndorsementState::Rejected,
        ..endorsement(Standing::Confirmed)
    };
    let closing = |standing, at| Signature {
        final_after: Some(at),
        ..signature(standing)
    };
    let states = [
        ("awaiting", shown(Standing::Awaiting), None),
        ("confirmed", shown(Standing::Confirmed), Some(Done::Shown)),
        (
            "confirmed, names hidden by the campaign",
            with(Standing::Confirmed, |it| {
                it.withheld = Some(Withheld::Hidden);
            }),
            Some(Done::Shown),
        ),
        (
            "confirmed, too few for names",
            with(Standing::Confirmed, |it| {
                it.withheld = Some(too_few());
                it.comment = Some(CommentState::Approved);
                it.shows_comments = true;
            }),
            Some(Done::Shown),
        ),
        (
            "confirmed, name hidden again, too few for names",
            with(Standing::Confirmed, |it| {
                it.withheld = Some(too_few());
                it.show_name = false;
            }),
            Some(Done::Hidden),
        ),
        (
            "confirmed, name not shown, mails stopped",
            with(Standing::Confirmed, |it| {
                it.show_name = false;
                it.mails_stopped = true;
                it.can_change_address = false;
            }),
            Some(Done::MailsStopped),
        ),
        (
            "confirmed, corrected, mails allowed again",
            with(Standing::Confirmed, |it| {
                it.corrected_at = Some("2024-10-06T11:00:00Z".parse().unwrap());
            }),
            Some(Done::MailsResumed),
        ),
        (
            "confirmed, corrected just now",
            with(Standing::Confirmed, |it| {
                it.corrected_at = Some(NOW.parse().unwrap());
            }),
            Some(Done::Corrected),
        ),
        (
            "confirmed, moves to another address once that confirms",
            with(Standing::Confirmed, |it| {
                it.new_address = Some("maria@example.net".to_owned());
            }),
            Some(Done::AddressKept),
        ),
        (
            "confirmed, a change of the address was cancelled",
            shown(Standing::Confirmed),
            Some(Done::AddressKept),
        ),
        (
            "confirmed, an old link",
            with(Standing::Confirmed, |it| it.can_download = false),
            Some(Done::SignedAgain),
        ),
        (
            "confirmed, petition closed a moment ago",
            closing(Standing::Confirmed, now + day),
            None,
        ),
        (
            "confirmed, petition closed long ago",
            closing(Standing::Confirmed, now - day),
            None,
        ),
        (
            "withdrawn",
            shown(Standing::Withdrawn),
            Some(Done::Withdrawn),
        ),
        (
            "withdrawn before it was confirmed",
            with(Standing::Withdrawn, |it| {
                it.was_confirmed = false;
                it.can_be_corrected = false;
                it.confirmed_at = None;
            }),
            Some(Done::Withdrawn),
        ),
        (
            "withdrawn before it was confirmed, emails stopped",
            with(Standing::Withdrawn, |it| {
                it.was_confirmed = false;
                it.can_be_corrected = false;
                it.confirmed_at = None;
                it.mails_stopped = true;
            }),
            Some(Done::MailsStopped),
        ),
        (
            "somebody else signed",
            shown(Standing::Disowned),
            Some(Done::Disowned),
        ),
        (
            "somebody else signed, emails allowed again",
            with(Standing::Disowned, |it| it.mails_stopped = false),
            Some(Done::MailsResumed),
        ),
        (
            "somebody else signed, petition closed long ago",
            closing(Standing::Disowned, now - day),
            None,
        ),
        (
            "withdrawn, petition closed long ago",
            closing(Standing::Withdrawn, now - day),
            Some(Done::Withdrawn),
        ),
        (
            "withdrawn by the organisers at the signer's request",
            with(Standing::Withdrawn, |it| it.withdrawn_on_request = true),
            None,
        ),
        (
            "withdrawn before it was confirmed, petition closed a moment ago",
            Signature {
                was_confirmed: false,
                can_be_corrected: false,
                confirmed_at: None,
                ..closing(Standing::Withdrawn, now + day)
            },
            None,
        ),
        (
            "awaiting, petition closed long ago",
            closing(Standing::Awaiting, now - day),
            None,
        ),
        ("invalidated", shown(Standing::SetAside), None),
        (
            "invalidated, and withdrawn by the signer",
            with(Standing::SetAside, |it| it.is_withdrawn = true),
            Some(Done::Withdrawn),
        ),
        (
            "endorsement, awaiting",
            endorsement(Standing::Awaiting),
            None,
        ),
        (
            "endorsement, listed",
            endorsed(EndorsementState::Listed),
            Some(Done::Corrected),
        ),
        (
            "endorsement, waiting for the organisers",
            endorsed(EndorsementState::Waiting),
            None,
        ),
        (
            "endorsement, rejected",
            endorsed(EndorsementState::Rejected),
            None,
        ),
        (
            "endorsement, names hidden by the campaign",
            Signature {
                withheld: Some(Withheld::Hidden),
                ..endorsed(EndorsementState::Listed)
            },
            None,
        ),
        (
            "endorsement, too few for names",
            Signature {
                withheld: Some(too_few()),
                ..endorsed(EndorsementState::Listed)
            },
            None,
        ),
        (
            "endorsement, awaiting, too few for names",
            Signature {
                withheld: Some(too_few()),
                ..endorsement(Standing::Awaiting)
            },
            None,
        ),
        (
            "endorsement, waiting for the organisers, too few for names",
            Signature {
                withheld: Some(too_few()),
                ..endorsed(EndorsementState::Waiting)
            },
            None,
        ),
        (
            "endorsement, somebody else endorsed",
            endorsement(Standing::Disowned),
            Some(Done::Disowned),
        ),
        (
            "endorsement, withdrawn",
            endorsement(Standing::Withdrawn),
            Some(Done::Withdrawn),
        ),
        // Anybody can change the address: what is not so is not said.
        (
            "confirmed, said to be withdrawn",
            shown(Standing::Confirmed),
            Some(Done::Withdrawn),
        ),
    ];
    let mut table = String::new();
    for (state, signature, done) in states {
        write!(table, "{state}\n{}\n", page(&signature, done)).unwrap();
    }
    insta::assert_snapshot!("own_page_states", table);
}
