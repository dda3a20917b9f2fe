//! Old events, read as today's: names and fields of events are a public file format.
//!
//! A change of an event's form gets a new schema number and an [`Upcaster`] from the number
//! before; what was written stays as it was written.

use std::collections::HashMap;

use serde_dynamo::AttributeValue;

/// An event's data as it is stored.
pub type Data = HashMap<String, AttributeValue>;

/// Turns data of `from` into data of `from + 1`.
#[derive(Clone, Copy, Debug)]
pub struct Upcaster {
    /// The event's type.
    pub kind: &'static str,
    /// The schema number that it reads.
    pub from: u32,
    /// The change.
    pub change: fn(Data) -> Data,
}

/// Written by a newer release than this one.
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

/// Brings `data` from `schema` to `current`.
///
/// # Errors
/// [`Newer`] when no chain of upcasters leads there.
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
