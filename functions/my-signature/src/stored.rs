//! What is stored about a signature, as its signer's own page and the download have it.

use events::signature::{self, CommentState, SignatureEvent, SignatureStatus};
use pages::{Signature, Standing};
use public_http::HttpError;
use views::petition::{CONFIRMATION_GRACE, Petition, PetitionStatus};

use crate::read::Read;
use crate::{FRESH, MySignature, Visit};

impl MySignature {
    /// What is stored about the signature.
    pub(crate) async fn signature(
        &self,
        visit: &Visit<'_>,
        petition: &Petition,
        read: &Read,
    ) -> Result<Signature, HttpError> {
        let (link, version) = (&visit.opened.link, read.details_version);
        let events = &read.events[..];
        let now = signature::fold(events);
        let standing = match now.status {
            SignatureStatus::Invalidated => Standing::SetAside,
            SignatureStatus::Awaiting => Standing::Awaiting,
            SignatureStatus::Confirmed => Standing::Confirmed,
            SignatureStatus::Withdrawn => Standing::Withdrawn,
            SignatureStatus::Disowned => Standing::Disowned,
            // Nothing of these stands to be read.
            SignatureStatus::Absent
            | SignatureStatus::Erased
            | SignatureStatus::Purged
            | SignatureStatus::Moved => return Err(HttpError::LINK_FORGED),
        };
        let withdrawal = events
            .iter()
            .rfind(|recorded| matches!(recorded.event, SignatureEvent::SignatureWithdrawn {}));
        let (revision, can_be_corrected) = (now.revision, now.can_be_corrected());
        let comment_state = now.comment_state();
        let (is_endorsement, endorsement) = (now.is_endorsement(), now.endorsement_state());
        let (was_confirmed, takes_mail) = (now.was_confirmed, now.takes_mail());
        let can_change_address = now.can_change_address();
        let is_withdrawn = now.is_taken_back();
        let (_, choices) = now.standing.ok_or(HttpError::LINK_FORGED)?;
        let (consents, new_address, withheld) = tokio::try_join!(
            self.standing_consents(petition, &choices.consents),
            self.pending_address(link, events),
            async { Ok(self.views.withheld(petition).await?) }
        )?;
        let has_comment = !read.personal.comment.is_empty();
        let is_fresh = visit.now.duration_since(visit.opened.issued_at) < FRESH;
        Ok(Signature {
            standing,
            personal: read.personal.clone(),
            country: choices.country,
            show_name: choices.show_name,
            news: choices.news,
            consents,
            details_version: version,
            is_withdrawn,
            withdrawn_on_request: withdrawal.is_some_and(|withdrawal| withdrawal.by.is_some()),
            mails_stopped: !takes_mail,
            was_confirmed,
            final_after: match petition.status_at(visit.now) {
                PetitionStatus::Closed { at } => Some(at + CONFIRMATION_GRACE),
                _ => None,
            },
            withheld,
            comment: Some(comment_state)
                .filter(|state| has_comment && *state != CommentState::NotAllowed),
            shows_comments: petition.shows_comments(),
            is_endorsement,
            endorsement,
            // Who gets no mails cannot get a fresh link.
            can_download: is_fresh || !takes_mail,
            text_version: choices.text_version,
            submitted_at: now.submitted_at.ok_or(HttpError::LINK_FORGED)?,
            confirmed_at: now.confirmed_at.filter(|_| was_confirmed),
            revision,
            can_be_corrected,
            corrected_at: now.corrected_at,
            can_change_address,
            new_address,
        })
    }
}
