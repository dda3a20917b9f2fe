//! Signers who correct their details while an export runs.

use std::collections::HashMap;

use event_store::{SignatureLog, SignerKeys, StoreError};
use events::ids::SignatureId;
use events::personal::Personal;
use events::signature::Signature;

use super::row::{Allowed, What, allowed};

/// A signature and what its row may contain.
pub(super) type Row = (SignatureId, Allowed, Signature);

/// What names the personal data of one form.
pub(super) type Form = (SignatureId, u64);

/// The details that stand.
pub(super) fn key(id: &SignatureId, one: &Signature) -> Option<Form> {
    Some((id.clone(), one.standing.as_ref()?.0))
}

/// If the details were corrected since the row was read, their key is gone, and the corrected ones take their place. One
/// query, and a read of a key, for a row whose details did not open.
pub(super) async fn look_again(
    log: &SignatureLog,
    keys: &SignerKeys,
    what: What<'_>,
    (id, may, one): &mut Row,
    persons: &mut HashMap<Form, Personal>,
) -> Result<(), StoreError> {
    let is_missing = |key: &Form| !persons.contains_key(key);
    if !may.any() || !key(id, one).is_some_and(|key| is_missing(&key)) {
        return Ok(());
    }
    let now = log.state(id).await?;
    let newer = key(id, &now).filter(is_missing);
    if let (Some(newer), Some(allowed)) = (newer, allowed(&now, what)) {
        persons.extend(keys.open_many(&[newer]).await?);
        (*may, *one) = (allowed, now);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use events::petition::Contents;
    use events::signature::{Command, CorrectedDetails, Correction, Permissions};
    use test_support::deployment::TestDeployment;
    use test_support::person::a_signer;
    use test_support::signer::Signer;

    use super::*;

    const ALL: What<'_> = What {
        contents: Contents::All,
        consent: None,
        organisations: false,
    };

    #[tokio::test]
    async fn details_that_are_corrected_meanwhile_take_their_place_and_erased_ones_stay_away() {
        let deployment = TestDeployment::new().await;
        let (client, settings) = (&deployment.client, &deployment.settings);
        let (log, keys) = (
            SignatureLog::new(client, &settings.tables),
            SignerKeys::new(client, &settings.tables, &settings.keys.sealing),
        );
        let signer = Signer::signs(&deployment).await;
        let confirm = Command::Confirm {
            details_version: 1,
            permissions: None,
        };
        signer.does(confirm).await;
        let before = signer.signature().await;
        let read = || {
            let may = allowed(&before, ALL).unwrap();
            (signer.id.clone(), may, before.clone())
        };
        let corrected = Command::Correct(Correction {
            revision: 2,
            permissions: Permissions {
                show_name: false,
                news: true,
                ..Permissions::default()
            },
            details: Some(CorrectedDetails {
                country: "FR".to_owned(),
                personal: a_signer().named("Augusta", "King").details().personal,
            }),
        });
        signer.does(corrected).await;
        let mut row = read();
        let mut persons = HashMap::new();
        look_again(&log, &keys, ALL, &mut row, &mut persons)
            .await
            .unwrap();
        let person = &persons[&key(&row.0, &row.2).unwrap()];
        assert_eq!(person.given_name, "Augusta");
        signer.does(Command::Erase).await;
        let mut row = read();
        persons.clear();
        look_again(&log, &keys, ALL, &mut row, &mut persons)
            .await
            .unwrap();
        assert!(persons.is_empty() && row.2 == before);
    }
}
