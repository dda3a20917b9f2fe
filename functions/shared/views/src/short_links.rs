//! Short links, `/s/CODE`: which petition each leads to.
//!
//! A code belongs to the petition that claimed it first, for good: what is printed must never lead to another one. The claim is
//! made before the petition's event is appended, and a rebuild makes it again from the log.

use aws_sdk_dynamodb::operation::put_item::PutItemError;
use aws_sdk_dynamodb::types::{AttributeValue, ReturnValuesOnConditionCheckFailure};
use serde::{Deserialize, Serialize};

use crate::items::{self, Item};
use crate::{Views, ViewsError, layout};

/// The petition that a code belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Claim {
    slug: String,
}

impl Views {
    /// The petition that the short link with this code leads to, in whatever state. One request.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn short_link(&self, code: &str) -> Result<Option<String>, ViewsError> {
        let (pk, sk) = layout::short_link(code);
        let found = self.get(pk, &sk).await?;
        owner(found)
    }

    /// Claims the code for the petition; the petition that has it already, if that is another one. One write.
    ///
    /// # Errors
    /// [`ViewsError`].
    pub async fn claim_short_link(
        &self,
        code: &str,
        slug: &str,
    ) -> Result<Option<String>, ViewsError> {
        let claim = Claim {
            slug: slug.to_owned(),
        };
        let put = self
            .client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(items::write(&layout::short_link(code), &claim)?))
            .condition_expression("attribute_not_exists(pk) OR slug = :slug")
            .expression_attribute_values(":slug", AttributeValue::S(claim.slug))
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld);
        let Err(error) = put.send().await else {
            return Ok(None);
        };
        match error.as_service_error() {
            Some(PutItemError::ConditionalCheckFailedException(taken)) => owner(taken.item.clone()),
            _ => Err(ViewsError::sdk(error)),
        }
    }
}

fn owner(item: Option<Item>) -> Result<Option<String>, ViewsError> {
    let claim = item.map(items::read::<Claim>).transpose()?;
    Ok(claim.map(|claim| claim.slug))
}
