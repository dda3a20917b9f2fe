//! What people, mailboxes and operators do, in any order.

use event_store::ExecuteError;
use events::ids::{CommandId, SignatureId};
use events::signature::{Command, Reason};
use fastrand::Rng;
use jiff::{SignedDuration, Timestamp};
use retention::Policy;
use send_email::OutgoingMail;

use crate::deployment::{Test, get, is_understood, link, post};
use test_support::deployment::SLUG;

/// Something that happens.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    /// A person fills in the form.
    Sign {
        person: usize,
        /// How the address is typed.
        spelling: u8,
        show_name: bool,
        key: Option<u8>,
    },
    /// Somebody opens a link of a mail, or presses its button.
    Confirm { mail: usize, press: bool },
    /// Somebody opens their own page and does this there.
    OwnPage { mail: usize, form: &'static str },
    /// Somebody opens the link to move a signature, and decides.
    Moves { mail: usize, form: &'static str },
    /// SES tells about a mail, the same thing perhaps twice.
    Feedback {
        mail: usize,
        complaint: bool,
        id: u8,
    },
    /// An operator sets signatures aside, or takes that back.
    Sweep { mail: usize, sweep: u8, back: bool },
    /// The schedule of retention comes, so many days from now.
    Retention { days: i64 },
    /// The personal data of one is over.
    Expire { mail: usize },
}

const FORMS: [&str; 14] = [
    "act=show&details=1",
    "act=hide",
    "act=withdraw",
    "act=not-me",
    "act=sign-again&details=1",
    "act=stop-mails",
    "act=resume-mails",
    // With the revision of the page, and with one that may be of long ago.
    "act=correct&show_name=yes&family_name=Nuevo&revision=",
    "act=correct&country=UY&given_name=Vieja&revision=2",
    "act=erase&sure=yes",
    // An address of its own, those of others, and another spelling.
    "act=change-address&email=elsewhere%40example.net",
    "act=change-address&email=person1%40gmail.com",
    "act=change-address&email=p.erson0%2Bx%40gmail.com",
    "act=keep-address",
];

impl Act {
    pub(crate) fn any(random: &mut Rng, people: usize) -> Self {
        let mail = random.usize(..);
        match random.u8(..100) {
            0..28 => Self::Sign {
                person: random.usize(..people),
                spelling: random.u8(..3),
                show_name: random.bool(),
                key: random.bool().then(|| random.u8(..3)),
            },
            28..55 => Self::Confirm {
                mail,
                press: random.u8(..5) > 0,
            },
            55..62 => Self::Moves {
                mail,
                form: [
                    "act=move",
                    "act=move",
                    "act=move",
                    "act=reject",
                    "act=withdraw",
                ][random.usize(..5)],
            },
            62..80 => Self::OwnPage {
                mail,
                form: FORMS[random.usize(..FORMS.len())],
            },
            80..87 => Self::Feedback {
                mail,
                complaint: random.u8(..4) == 0,
                id: random.u8(..3),
            },
            87..95 => Self::Sweep {
                mail,
                sweep: random.u8(..3),
                back: random.bool(),
            },
            95..98 => Self::Retention {
                days: random.i64(0..60),
            },
            _ => Self::Expire { mail },
        }
    }
}

impl Test {
    /// Does it. Whatever comes of it, no answer is a mystery.
    pub(crate) async fn does(&self, act: &Act) {
        let mails = self.transport.mails();
        let any = |index: usize| mails.get(index.checked_rem(mails.len())?);
        match *act {
            Act::Sign {
                person,
                spelling,
                show_name,
                key,
            } => self.signs(person, spelling, show_name, key).await,
            Act::Confirm { mail, press } => {
                let Some(path) = any(mail).and_then(|mail| link(mail, "/confirm/")) else {
                    return;
                };
                let request = if press {
                    post(&path, String::new())
                } else {
                    get(&path)
                };
                let answer = self.confirm.handle(request).await;
                assert!(is_understood(&answer), "{answer:?}");
            }
            Act::OwnPage { mail, form } => {
                let Some(path) = any(mail).and_then(|mail| link(mail, "/signature/")) else {
                    return;
                };
                let seen = self.my_signature.handle(get(&path)).await;
                let form = match form.ends_with("revision=") {
                    true => format!("{form}{}", self.revision(&path).await),
                    false => form.to_owned(),
                };
                let answer = self.my_signature.handle(post(&path, form)).await;
                assert!(is_understood(&seen) && is_understood(&answer), "{answer:?}");
            }
            Act::Moves { mail, form } => {
                // Few mails are of this kind.
                let mut paths = mails.iter().filter_map(|mail| link(mail, "/address/"));
                let paths: Vec<_> = paths.by_ref().collect();
                let Some(path) = mail.checked_rem(paths.len()).and_then(|at| paths.get(at)) else {
                    return;
                };
                let seen = self.my_signature.handle(get(path)).await;
                let answer = self.my_signature.handle(post(path, form.to_owned())).await;
                assert!(is_understood(&seen) && is_understood(&answer), "{answer:?}");
            }
            Act::Feedback {
                mail,
                complaint,
                id,
            } => {
                if let Some(mail) = any(mail) {
                    self.feeds_back(feedback(mail, complaint, id)).await;
                }
            }
            Act::Sweep { mail, sweep, back } => {
                if let Some(mail) = any(mail) {
                    self.sweeps(&signature(mail), sweep, back).await;
                }
            }
            Act::Retention { days } => {
                let now = Timestamp::now() + SignedDuration::from_hours(24 * days);
                let policy = Policy::default();
                let _ = Box::pin(self.retention.run(&policy, now, false, |_| {})).await;
            }
            Act::Expire { mail } => {
                if let Some(mail) = any(mail) {
                    self.commands(&signature(mail), CommandId::random(), Command::ExpireData)
                        .await;
                }
            }
        }
    }

    /// The revision that the form with the details shows; 0 if there is no form.
    async fn revision(&self, path: &str) -> u64 {
        let path = path.split('?').next().unwrap();
        let page = self.my_signature.handle(get(&format!("{path}?edit=yes")));
        let page = page.await;
        let html = String::from_utf8_lossy(page.body().as_ref()).into_owned();
        let shown = html.split_once("name=\"revision\" value=\"");
        let shown = shown.and_then(|(_, rest)| rest.split('"').next()?.parse().ok());
        shown.unwrap_or(0)
    }

    async fn signs(&self, person: usize, spelling: u8, show_name: bool, key: Option<u8>) {
        let email = match spelling {
            0 => format!("person{person}@gmail.com"),
            1 => format!("PERSON{person}@GoogleMail.com"),
            _ => format!("p.erson{person}+rivers@gmail.com"),
        };
        let show_name = if show_name { "yes" } else { "no" };
        let form = url::form_urlencoded::Serializer::new(String::new())
            .append_pair("given_name", &format!("Person {person}"))
            .append_pair("family_name", "Díaz")
            .append_pair("email", &email)
            .append_pair("country", "AR")
            .append_pair("occupation", "Maestra")
            .append_pair("show_name", show_name)
            .finish();
        let mut request = post(&format!("/petitions/{SLUG}/signatures"), form);
        if let Some(key) = key {
            let headers = request.headers_mut();
            headers.insert("idempotency-key", key.to_string().parse().unwrap());
        }
        let answer = self.sign.handle(request).await;
        let status = answer.status().as_u16();
        // 422 where the key came with another form before.
        let reused = status == 422 && key.is_some();
        assert!(matches!(status, 202 | 503) || reused, "{answer:?}");
    }

    /// Once, with the name to be shown.
    pub(crate) async fn signs_plainly(&self, person: usize) {
        self.signs(person, 0, true, None).await;
    }

    async fn sweeps(&self, id: &SignatureId, sweep: u8, back: bool) {
        let (note, operator) = (String::new(), "bea".to_owned());
        let reason = Reason::ALL[usize::from(sweep) % Reason::ALL.len()];
        let sweep = sweep.to_string();
        let name = CommandId::named(&format!("{back} {sweep} {id}"));
        let command = if back {
            Command::Reinstate {
                note,
                operator,
                sweep,
            }
        } else {
            Command::Invalidate {
                reason,
                note,
                operator,
                sweep,
            }
        };
        self.commands(id, name, command).await;
    }

    async fn commands(&self, id: &SignatureId, name: CommandId, command: Command) {
        let done = self.log.execute(id, name, Timestamp::now(), command).await;
        // The rules may say no, and the database may be away; nothing else may go wrong.
        if let Err(ExecuteError::Log(error)) = done {
            let error = error.to_string();
            assert!(!error.contains("open"), "{error}");
        }
    }
}

/// Whose mail it is.
pub(crate) fn signature(mail: &OutgoingMail) -> SignatureId {
    let tag = tag(mail, "signature");
    SignatureId::parse(&format!("{SLUG}/{tag}")).unwrap()
}

fn tag<'a>(mail: &'a OutgoingMail, wanted: &str) -> &'a str {
    let found = mail.tags.iter().find(|(name, _)| *name == wanted);
    &found.unwrap().1
}

/// What SES publishes when a mail comes back for good, or is called spam.
pub(crate) fn feedback(mail: &OutgoingMail, complaint: bool, id: u8) -> String {
    let recipients = serde_json::json!([{ "emailAddress": mail.to }]);
    let feedback_id = format!("{} {complaint} {id}", mail.message_id);
    let about = serde_json::json!({
        "destination": [mail.to],
        "tags": {
            "petition": [tag(mail, "petition")],
            "signature": [tag(mail, "signature")],
            "version": [tag(mail, "version")],
        },
    });
    let event = if complaint {
        serde_json::json!({
            "eventType": "Complaint",
            "complaint": { "feedbackId": feedback_id, "complainedRecipients": recipients },
            "mail": about,
        })
    } else {
        serde_json::json!({
            "eventType": "Bounce",
            "bounce": {
                "feedbackId": feedback_id,
                "bounceType": "Permanent",
                "bouncedRecipients": recipients,
            },
            "mail": about,
        })
    };
    event.to_string()
}
