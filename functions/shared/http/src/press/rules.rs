//! Whether a press looks as if no person had pressed the button. Every rule is in [`suspicion`]; the table of who meets one,
//! and what it costs, is in `ARCHITECTURE.md`, section "Links".

use jiff::SignedDuration;

/// How long after a link was written only the network of the form presses its buttons. Scanners open a link when the email is
/// delivered; a person who is as fast usually sits at the device that sent the form.
pub const YOUNG: SignedDuration = SignedDuration::from_secs(60);

/// The time that a person needs at least between seeing a page and pressing a button on it.
pub const READS_FOR: SignedDuration = SignedDuration::from_millis(1_500);

/// What a press says of itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Press {
    /// How long ago the link was written.
    pub link_age: SignedDuration,
    /// How long the page with the button had been shown; `None` if the press does not come from a page of ours.
    pub shown_for: Option<SignedDuration>,
    /// Whether its sender's network is that of the form that the email answers.
    pub is_from_the_form: bool,
    /// Whether its sender names itself as a program.
    pub is_named_scanner: bool,
    /// What the browser says of how it was triggered.
    pub trigger: Trigger,
}

/// What triggered a press, by the fetch metadata that browsers send (`Sec-Fetch-…`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trigger {
    /// A person, on our page.
    Hand,
    /// A script, or another site.
    Script,
    /// The sender does not say, although each browser since 2023 does.
    Unsaid,
    /// The sender could not say: browsers send no metadata to plain `http` sites, and some proxies drop it.
    Unknown,
}

/// Why somebody is asked for the address before a press counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Suspicion {
    /// The sender has not seen the page.
    Unseen,
    /// The sender names itself as a program.
    Scanner,
    /// A script pressed, or another site did.
    Script,
    /// No browser of today sends such a request.
    NoBrowser,
    /// The page was shown too short a time before.
    Quick,
    /// The email is new, and the press comes from another network than the form.
    Elsewhere,
}

impl Suspicion {
    /// The value of the dimension `Reason` of the metric `Refused`.
    #[must_use]
    pub fn reason(self) -> &'static str {
        match self {
            Self::Unseen => "press_unseen",
            Self::Scanner => "press_scanner",
            Self::Script => "press_script",
            Self::NoBrowser => "press_no_browser",
            Self::Quick => "press_quick",
            Self::Elsewhere => "press_elsewhere",
        }
    }
}

/// Why the press is suspicious; `None` if it is not.
#[must_use]
pub fn suspicion(press: &Press) -> Option<Suspicion> {
    let Some(shown_for) = press.shown_for else {
        return Some(Suspicion::Unseen);
    };
    if press.is_named_scanner {
        return Some(Suspicion::Scanner);
    }
    match press.trigger {
        Trigger::Script => return Some(Suspicion::Script),
        Trigger::Unsaid => return Some(Suspicion::NoBrowser),
        Trigger::Hand | Trigger::Unknown => {}
    }
    if shown_for < READS_FOR {
        return Some(Suspicion::Quick);
    }
    let is_young = press.link_age < YOUNG;
    (is_young && !press.is_from_the_form).then_some(Suspicion::Elsewhere)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Somebody who signs on a phone, and presses there as soon as the email has come.
    const HONEST: Press = Press {
        link_age: SignedDuration::from_secs(15),
        shown_for: Some(SignedDuration::from_secs(4)),
        is_from_the_form: true,
        is_named_scanner: false,
        trigger: Trigger::Hand,
    };

    #[track_caller]
    fn meets(press: Press, expected: Option<Suspicion>) {
        assert_eq!(suspicion(&press), expected, "{press:?}");
    }

    #[test]
    fn people_are_not_asked() {
        meets(HONEST, None);
        let elsewhere = Press {
            is_from_the_form: false,
            link_age: YOUNG,
            ..HONEST
        };
        meets(elsewhere, None);
        let plain_http = Press {
            trigger: Trigger::Unknown,
            ..HONEST
        };
        meets(plain_http, None);
        let reads_on = Press {
            shown_for: Some(SignedDuration::from_hours(24 * 29)),
            ..HONEST
        };
        meets(reads_on, None);
        let just_read = Press {
            shown_for: Some(READS_FOR),
            ..HONEST
        };
        meets(just_read, None);
    }

    #[test]
    fn who_has_not_seen_the_page_is_asked() {
        let unseen = Press {
            shown_for: None,
            ..HONEST
        };
        meets(unseen, Some(Suspicion::Unseen));
    }

    #[test]
    fn a_program_that_names_itself_is_asked() {
        let named = Press {
            is_named_scanner: true,
            ..HONEST
        };
        meets(named, Some(Suspicion::Scanner));
    }

    #[test]
    fn a_script_and_another_site_are_asked() {
        let script = Press {
            trigger: Trigger::Script,
            ..HONEST
        };
        meets(script, Some(Suspicion::Script));
    }

    #[test]
    fn who_sends_no_metadata_where_browsers_do_is_asked() {
        let parser = Press {
            trigger: Trigger::Unsaid,
            link_age: SignedDuration::from_hours(24),
            ..HONEST
        };
        meets(parser, Some(Suspicion::NoBrowser));
    }

    #[test]
    fn who_presses_at_once_is_asked_however_old_the_link() {
        for shown_for in [-5, 0, 1_499] {
            let quick = Press {
                shown_for: Some(SignedDuration::from_millis(shown_for)),
                link_age: SignedDuration::from_hours(24),
                ..HONEST
            };
            meets(quick, Some(Suspicion::Quick));
        }
    }

    #[test]
    fn a_press_from_elsewhere_right_after_the_mail_is_asked() {
        let elsewhere = Press {
            is_from_the_form: false,
            ..HONEST
        };
        meets(elsewhere, Some(Suspicion::Elsewhere));
    }

    #[test]
    fn every_reason_has_a_name_of_its_own() {
        let names = [
            Suspicion::Unseen,
            Suspicion::Scanner,
            Suspicion::Script,
            Suspicion::NoBrowser,
            Suspicion::Quick,
            Suspicion::Elsewhere,
        ]
        .map(Suspicion::reason);
        let distinct: std::collections::BTreeSet<_> = names.iter().collect();
        assert_eq!(distinct.len(), names.len());
    }
}
