//! Comments that are shown, and those that no longer are.

use std::collections::BTreeMap;

use events::ids::SignatureId;
use events::personal::Personal;
use events::signature::{
    Choices, CommentState, Consents, GivenConsent, Permissions, Reason, SHOW_COMMENT,
    SignatureEvent,
};
use views::layout::COMMENTS;
use views::petition::{Consent, Form};

use super::{Counting, SLUG, choices, person};

fn allowed() -> Consents {
    let given = GivenConsent {
        version: 3,
        language: "en".into(),
    };
    BTreeMap::from([(SHOW_COMMENT.to_owned(), given)])
}

fn commenting(n: u8) -> Personal {
    Personal {
        comment: format!("Comment {n}"),
        ..person(n)
    }
}

fn showing(show_name: bool) -> Choices {
    Choices {
        consents: allowed(),
        ..choices(show_name)
    }
}

fn approved(details_version: u64) -> SignatureEvent<Personal> {
    SignatureEvent::CommentApproved { details_version }
}

impl Counting {
    /// A deployment whose petition asks whether comments may be shown.
    pub(super) async fn asking() -> Self {
        let test = Self::new().await;
        let form = Form {
            consents: vec![Consent {
                id: SHOW_COMMENT.to_owned(),
                texts: BTreeMap::from([("en".to_owned(), "They may".to_owned())]),
                covers: vec!["comment".to_owned()],
                version: Some(3),
            }],
            ..Form::default()
        };
        test.deployment.petition_that_asks(SLUG, form).await;
        test
    }

    /// Signs with a comment, allows that it is shown, and confirms.
    pub(super) async fn commented(&self, n: u8, show_name: bool) -> SignatureId {
        let id = super::signature(n);
        let submitted = SignatureEvent::SignatureSubmitted {
            choices: showing(show_name),
            personal: commenting(n),
        };
        self.append(&id, 1, submitted).await;
        let confirmed = SignatureEvent::SignatureConfirmed {
            details_version: 1,
            permissions: None,
        };
        self.append(&id, 2, confirmed).await;
        id
    }

    /// The comments that the public sees, with the names beside them.
    async fn comments(&self) -> Vec<(String, Option<String>)> {
        let shown = self
            .views
            .comments(SLUG, None, 100)
            .await
            .unwrap()
            .part
            .entries;
        let shown = shown.into_iter();
        shown.map(|comment| (comment.text, comment.name)).collect()
    }

    /// The comments that are stored, whether or not they are shown.
    async fn stored_comments(&self) -> usize {
        let items = self.items(1).await;
        let of_comments = items.keys().filter(|key| key.contains(COMMENTS));
        of_comments.count()
    }
}

#[tokio::test]
async fn a_comment_is_shown_once_it_is_allowed_and_approved_with_the_name_if_that_is_shown() {
    let test = Counting::asking().await;
    let named = test.commented(1, true).await;
    let unnamed = test.commented(2, false).await;
    let private = super::signature(3);
    let submitted = SignatureEvent::SignatureSubmitted {
        choices: choices(true),
        personal: commenting(3),
    };
    test.append(&private, 1, submitted).await;
    let confirmed = SignatureEvent::SignatureConfirmed {
        details_version: 1,
        permissions: None,
    };
    test.append(&private, 2, confirmed).await;
    test.deliver_all().await;
    assert!(test.comments().await.is_empty());
    assert_eq!(test.stored_comments().await, 0, "nobody has read them");

    test.append(&named, 3, approved(1)).await;
    test.append(&unnamed, 3, approved(1)).await;
    // It takes both.
    test.append(&private, 3, approved(1)).await;
    test.deliver_all().await;
    let name = person(1).display_name();
    let mut shown = test.comments().await;
    shown.sort_unstable();
    assert_eq!(
        shown,
        [
            ("Comment 1".to_owned(), Some(name)),
            ("Comment 2".to_owned(), None)
        ]
    );
    test.assert_true().await;
    let before = test.comments().await;
    test.projection.rebuild(|_| {}).await.unwrap();
    assert_eq!(test.comments().await, before);
    test.assert_true().await;
}

#[tokio::test]
async fn a_comment_is_gone_after_each_event_that_takes_it_away() {
    let corrected = SignatureEvent::DetailsCorrected {
        details_version: 1,
        choices: showing(true),
        personal: commenting(9),
    };
    for event in [
        SignatureEvent::DetailsChanged {
            show_name: true,
            news: false,
            consents: Consents::new(),
        },
        corrected,
        SignatureEvent::CommentRefused { details_version: 1 },
        SignatureEvent::SignatureWithdrawn {},
        SignatureEvent::SignatureErased {},
        SignatureEvent::PersonalDataExpired {},
        SignatureEvent::SignatureInvalidated {
            reason: Reason::FalseName,
            note: String::new(),
            operator: "bea".into(),
            sweep: "a".into(),
        },
    ] {
        let test = Counting::asking().await;
        let id = test.commented(1, true).await;
        test.append(&id, 3, approved(1)).await;
        test.deliver_all().await;
        assert_eq!(test.comments().await.len(), 1);
        let name = event.name();
        test.append(&id, 4, event).await;
        test.deliver_all().await;
        assert!(test.comments().await.is_empty(), "{name}");
        assert_eq!(test.stored_comments().await, 0, "{name}");
        test.assert_true().await;
    }
}

#[tokio::test]
async fn a_corrected_comment_is_shown_after_another_approval_and_a_hidden_name_leaves_it() {
    let test = Counting::asking().await;
    let id = test.commented(1, true).await;
    test.append(&id, 3, approved(1)).await;
    let corrected = SignatureEvent::DetailsCorrected {
        details_version: 1,
        choices: showing(true),
        personal: commenting(2),
    };
    test.append(&id, 4, corrected).await;
    test.append(&id, 5, approved(4)).await;
    test.deliver_all().await;
    let name = person(2).display_name();
    assert_eq!(
        test.comments().await,
        [("Comment 2".to_owned(), Some(name))]
    );
    let hidden = SignatureEvent::DetailsChanged {
        show_name: false,
        news: false,
        consents: allowed(),
    };
    test.append(&id, 6, hidden).await;
    test.deliver_all().await;
    assert_eq!(test.comments().await, [("Comment 2".to_owned(), None)]);
    test.assert_true().await;
}

#[tokio::test]
async fn what_the_owner_of_the_mailbox_does_not_allow_on_confirming_is_not_shown() {
    let test = Counting::asking().await;
    let id = super::signature(1);
    let submitted = SignatureEvent::SignatureSubmitted {
        choices: showing(true),
        personal: commenting(1),
    };
    test.append(&id, 1, submitted).await;
    let confirmed = SignatureEvent::SignatureConfirmed {
        details_version: 1,
        permissions: Some(Permissions::default()),
    };
    test.append(&id, 2, confirmed).await;
    test.append(&id, 3, approved(1)).await;
    test.deliver_all().await;
    assert!(test.comments().await.is_empty());
    test.assert_true().await;
}

#[tokio::test]
async fn a_signature_that_moved_takes_along_what_was_decided_on_its_comment() {
    let test = Counting::asking().await;
    let id = test.commented(1, true).await;
    let refused = test.commented(2, true).await;
    test.append(&id, 3, approved(1)).await;
    let refusal = SignatureEvent::CommentRefused { details_version: 1 };
    test.append(&refused, 3, refusal).await;
    test.deliver_all().await;
    let before = test.comments().await;
    assert_eq!(before.len(), 1);
    let there = test.moves(&id, 4, 9).await;
    let refused = test.moves(&refused, 4, 10).await;
    test.deliver_all().await;
    assert_eq!(test.comments().await, before);
    assert_eq!(test.stored_comments().await, 1);
    for (id, expected) in [
        (there, CommentState::Approved),
        (refused, CommentState::Refused),
    ] {
        let state = test.log.state(&id).await.unwrap();
        assert_eq!(state.comment_state(), expected);
    }
    test.assert_true().await;
}

#[tokio::test]
async fn comments_come_in_parts_and_none_while_names_are_hidden_or_nobody_is_asked() {
    let test = Counting::asking().await;
    for n in 1..=5 {
        let id = test.commented(n, false).await;
        test.append(&id, 3, approved(1)).await;
    }
    test.deliver_all().await;
    let (mut read, mut place) = (Vec::new(), None);
    loop {
        let shown = test.views.comments(SLUG, place.as_deref(), 2);
        let part = shown.await.unwrap().part;
        assert!(part.entries.len() <= 2);
        read.extend(part.entries.into_iter().map(|comment| comment.text));
        match part.next {
            Some(next) => place = Some(next),
            None => break,
        }
    }
    read.sort_unstable();
    let expected: Vec<_> = (1..=5).map(|n| format!("Comment {n}")).collect();
    assert_eq!(read, expected);

    test.deployment
        .petition_that_asks(SLUG, Form::default())
        .await;
    assert!(test.comments().await.is_empty());
}
