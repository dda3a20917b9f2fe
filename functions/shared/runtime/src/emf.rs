//! CloudWatch's embedded metric format: log lines of JSON that CloudWatch also reads as metrics.
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html>

use jiff::Timestamp;
use serde::Serialize;
use serde_json::{Map, Value};

use crate::metrics::{Metric, Recorded};

/// The namespace of all metrics.
pub(crate) const NAMESPACE: &str = "Countersign";
/// The dimension that every metric has.
const STACK: &str = "Stack";
/// The additional dimension of the metric `Refused`.
const REASON: &str = "Reason";
/// How many values of one metric a line can hold.
pub(crate) const VALUES: usize = 100;

#[derive(Serialize)]
struct Line {
    #[serde(rename = "_aws")]
    metadata: Metadata,
    #[serde(flatten)]
    members: Map<String, Value>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Metadata {
    timestamp: i64,
    cloud_watch_metrics: Vec<Directive>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Directive {
    namespace: &'static str,
    dimensions: Vec<Vec<&'static str>>,
    metrics: Vec<Definition>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Definition {
    name: &'static str,
    unit: &'static str,
}

/// The content of one line.
#[derive(Default)]
struct Part {
    values: Vec<(Metric, Vec<u64>)>,
    refused: Option<(&'static str, u64)>,
}

pub(crate) fn lines(
    stack: &str,
    request_id: Option<&str>,
    now: Timestamp,
    recorded: Recorded,
) -> Vec<String> {
    let mut common = Map::new();
    common.insert(STACK.to_owned(), stack.into());
    if let Some(request_id) = request_id {
        common.insert("request_id".to_owned(), request_id.into());
    }
    for (name, ids) in &recorded.properties {
        let ids: Vec<_> = ids.iter().map(String::as_str).collect();
        let value = match ids[..] {
            [id] => id.into(),
            _ => ids.into(),
        };
        common.insert((*name).to_owned(), value);
    }
    let line = |part: Part| {
        let line = Line::of(part, now, common.clone());
        // A map with texts as keys can always be written down.
        serde_json::to_string(&line).ok()
    };
    parts(recorded).into_iter().filter_map(line).collect()
}

/// Splits the values into lines. A line holds one reason, because a dimension has one value, and at most [`VALUES`] of
/// each metric.
fn parts(recorded: Recorded) -> Vec<Part> {
    let mut parts = Vec::<Part>::new();
    for (position, refused) in recorded.refused.into_iter().enumerate() {
        at(&mut parts, position).refused = Some(refused);
    }
    for (metric, values) in recorded.values {
        for (position, values) in values.chunks(VALUES).enumerate() {
            at(&mut parts, position)
                .values
                .push((metric, values.to_vec()));
        }
    }
    parts
}

fn at(parts: &mut Vec<Part>, position: usize) -> &mut Part {
    if parts.len() <= position {
        parts.resize_with(position + 1, Part::default);
    }
    &mut parts[position]
}

impl Line {
    fn of(part: Part, now: Timestamp, mut members: Map<String, Value>) -> Self {
        let mut directives = Vec::new();
        let definition = |metric: Metric| Definition {
            name: metric.name(),
            unit: metric.unit(),
        };
        if !part.values.is_empty() {
            directives.push(Directive {
                namespace: NAMESPACE,
                dimensions: vec![vec![STACK]],
                metrics: part
                    .values
                    .iter()
                    .map(|(one, _)| definition(*one))
                    .collect(),
            });
        }
        for (metric, values) in part.values {
            let value = match values[..] {
                [value] => value.into(),
                _ => values.into(),
            };
            members.insert(metric.name().to_owned(), value);
        }
        if let Some((reason, refused)) = part.refused {
            directives.push(Directive {
                namespace: NAMESPACE,
                dimensions: vec![vec![STACK], vec![STACK, REASON]],
                metrics: vec![definition(Metric::Refused)],
            });
            members.insert(REASON.to_owned(), reason.into());
            members.insert(Metric::Refused.name().to_owned(), refused.into());
        }
        Self {
            metadata: Metadata {
                timestamp: now.as_millisecond(),
                cloud_watch_metrics: directives,
            },
            members,
        }
    }
}
