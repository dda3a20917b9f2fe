//! Upcasting: reading events of earlier schemas as events of the current one. Stored events are never rewritten.
//!
//! Names and fields of events are a storage format. A changed format gets a new schema number and an [`Upcaster`]
//! from the previous number.

use std::collections::HashMap;

use serde_dynamo::AttributeValue;

/// The attribute `data` of a stored event.
pub type Data = HashMap<String, AttributeValue>;

/// Converts data of schema `from` to schema `from + 1`.
#[derive(Clone, Copy, Debug)]
pub struct Upcaster {
    /// The event's type.
    pub kind: &'static str,
    /// The schema number of its input.
    pub from: u32,
    /// The conversion.
    pub change: fn(Data) -> Data,
}

/// A newer release than this one wrote the event.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "event {kind} has schema {schema}, which is newer than this release reads: deploy the newer release here too"
)]
pub struct Newer {
    /// The event's type.
    pub kind: String,
    /// Its schema number.
    pub schema: u32,
}

/// Converts `data` from `schema` to `current`.
///
/// # Errors
/// [`Newer`] if no chain of upcasters leads to `current`.
pub fn upcast(
    upcasters: &[Upcaster],
    kind: &str,
    mut schema: u32,
    current: u32,
    mut data: Data,
) -> Result<Data, Newer> {
    while schema != current {
        let step = upcasters
            .iter()
            .find(|step| step.kind == kind && step.from == schema);
        let step = step.ok_or_else(|| Newer {
            kind: kind.to_owned(),
            schema,
        })?;
        data = (step.change)(data);
        schema += 1;
    }
    Ok(data)
}

/// For a schema that only added fields which may be absent.
#[must_use]
pub fn unchanged(data: Data) -> Data {
    data
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn old_data_is_brought_up_step_by_step_and_newer_data_is_refused() {
        fn mark(mut data: Data) -> Data {
            let n = data.len().to_string();
            data.insert(n.clone(), AttributeValue::N(n));
            data
        }
        let steps = [
            Upcaster {
                kind: "A",
                from: 1,
                change: mark,
            },
            Upcaster {
                kind: "A",
                from: 2,
                change: mark,
            },
        ];
        assert_eq!(upcast(&steps, "A", 1, 3, Data::new()).unwrap().len(), 2);
        assert_eq!(upcast(&steps, "A", 3, 3, Data::new()).unwrap().len(), 0);
        assert!(upcast(&steps, "A", 4, 3, Data::new()).is_err());
        assert!(upcast(&steps, "B", 1, 3, Data::new()).is_err());
    }
}
