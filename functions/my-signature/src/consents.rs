//! What the signer allowed, in the words in which it was asked for.

use events::envelope::Recorded;
use events::petition::form::in_language;
use events::signature::{self, ConsentChange, Consents, SignatureEvent};
use pages::StandingConsent;
use public_http::HttpError;
use views::petition::Petition;

use crate::MySignature;

impl MySignature {
    /// What was allowed and taken back, with the words of consents.
    pub(crate) async fn ledger(
        &self,
        petition: &Petition,
        events: &[Recorded<SignatureEvent>],
    ) -> Result<Vec<(ConsentChange, Option<String>)>, HttpError> {
        let ledger = signature::consent_ledger(events);
        let wanted = ledger.iter().filter_map(|change| {
            let words = change.words.as_ref()?;
            Some((change.consent.clone(), words.version))
        });
        let wanted = wanted.collect();
        let words = self.views.consent_words(&petition.slug, &wanted).await?;
        let with_words = ledger.into_iter().map(|change| {
            let given = change.words.as_ref();
            let text = given.and_then(|given| {
                let texts = words.get(&(change.consent.clone(), given.version))?;
                in_language(texts, &given.language).map(|(_, text)| text.to_owned())
            });
            (change, text)
        });
        Ok(with_words.collect())
    }

    /// The consents that were given, in the words in which they were.
    pub(crate) async fn standing_consents(
        &self,
        petition: &Petition,
        given: &Consents,
    ) -> Result<Vec<StandingConsent>, HttpError> {
        let wanted = given.iter().map(|(id, given)| (id.clone(), given.version));
        let wanted = wanted.collect();
        let words = self.views.consent_words(&petition.slug, &wanted).await?;
        let standing = given.iter().map(|(id, given)| {
            let texts = words.get(&(id.clone(), given.version));
            let text = texts.and_then(|texts| in_language(texts, &given.language));
            StandingConsent {
                id: id.clone(),
                version: given.version,
                language: given.language.clone(),
                text: text.map_or(id.as_str(), |(_, text)| text).to_owned(),
            }
        });
        Ok(standing.collect())
    }
}
