//! What outsiders were given: the name of the log, its policy, and its newest checkpoint. With the leaves, these are all files.

use aws_sdk_dynamodb::types::AttributeValue;
use event_store::StoreError;

use super::{Store, put_if, text};
use crate::SealError;

impl Store {
    /// The name under which the log began; `wanted` if it begins now.
    pub(crate) async fn origin(&self, wanted: &str) -> Result<String, SealError> {
        let put = self.client.put_item().table_name(&self.table);
        let put = put
            .set_item(Some(self.key("origin")))
            .item("name", AttributeValue::S(wanted.to_owned()))
            .condition_expression("attribute_not_exists(pk)");
        put_if(put).await?;
        let name = self.known_origin().await?;
        name.ok_or_else(|| self.unreadable("origin"))
    }

    /// The name under which the log began; `None` if it has not.
    pub(crate) async fn known_origin(&self) -> Result<Option<String>, SealError> {
        self.text_of("origin", "name").await
    }

    /// The policy that was last published.
    pub(crate) async fn policy(&self) -> Result<Option<String>, SealError> {
        self.text_of("policy", "policy").await
    }

    /// Notes a policy before it is published.
    pub(crate) async fn note_policy(&self, policy: &str) -> Result<(), SealError> {
        let put = self.client.put_item().table_name(&self.table);
        let put = put
            .set_item(Some(self.key("policy")))
            .item("policy", AttributeValue::S(policy.to_owned()));
        let put = put.send().await;
        put.map_err(|error| StoreError::sdk("PutItem", &error))?;
        Ok(())
    }

    /// The checkpoint that was last published, as its file had it.
    pub(crate) async fn checkpoint(&self) -> Result<Option<String>, SealError> {
        self.text_of("published", "note").await
    }

    /// Notes a checkpoint that was published, unless a larger one was.
    pub(crate) async fn note_checkpoint(&self, size: u64, note: &str) -> Result<(), SealError> {
        let put = self.client.put_item().table_name(&self.table);
        let put = put
            .set_item(Some(self.key("published")))
            .item("size", AttributeValue::N(size.to_string()))
            .item("note", AttributeValue::S(note.to_owned()))
            .condition_expression("attribute_not_exists(pk) OR #size <= :size")
            .expression_attribute_names("#size", "size")
            .expression_attribute_values(":size", AttributeValue::N(size.to_string()));
        Ok(put_if(put).await?)
    }

    async fn text_of(&self, what: &str, attribute: &str) -> Result<Option<String>, SealError> {
        let Some(item) = self.item(what).await? else {
            return Ok(None);
        };
        let found = text(&item, attribute).map(ToOwned::to_owned);
        found.ok_or_else(|| self.unreadable(what)).map(Some)
    }
}
