//! Checks the rules of CloudWatch's embedded metric format, for tests. CloudWatch silently drops a line that breaks one.

use serde_json::Value;

use crate::emf::{NAMESPACE, VALUES};

/// The units of CloudWatch that we use.
const UNITS: [&str; 3] = ["Count", "Milliseconds", "Seconds"];

/// Reads a line that follows all rules.
///
/// # Errors
/// A description of the first rule that the line breaks.
pub fn read(line: &str) -> Result<Value, String> {
    if line.contains('\n') {
        return Err("a line contains a line break".to_owned());
    }
    let value: Value = serde_json::from_str(line).map_err(|error| error.to_string())?;
    let metadata = &value["_aws"];
    // From 2020 to 2100, so that seconds do not pass as milliseconds.
    if !matches!(
        metadata["Timestamp"].as_i64(),
        Some(1_577_836_800_000..4_102_444_800_000)
    ) {
        return Err(format!(
            "the timestamp is not in milliseconds: {}",
            metadata["Timestamp"]
        ));
    }
    let directives = metadata["CloudWatchMetrics"].as_array();
    let directives = directives.ok_or("CloudWatchMetrics is not an array")?;
    if directives.is_empty() {
        return Err("no metric".to_owned());
    }
    for directive in directives {
        directive_of(&value, directive)?;
    }
    Ok(value)
}

fn directive_of(value: &Value, directive: &Value) -> Result<(), String> {
    if directive["Namespace"] != NAMESPACE {
        return Err(format!("the namespace is {}", directive["Namespace"]));
    }
    let sets = directive["Dimensions"].as_array().ok_or("no dimensions")?;
    for set in sets {
        let set = set
            .as_array()
            .ok_or("a set of dimensions is not an array")?;
        dimensions_of(value, set)?;
    }
    let metrics = directive["Metrics"].as_array().ok_or("no metrics")?;
    if !(1..=100).contains(&metrics.len()) {
        return Err(format!("{} metrics", metrics.len()));
    }
    for metric in metrics {
        metric_of(value, metric)?;
    }
    Ok(())
}

fn dimensions_of(value: &Value, set: &[Value]) -> Result<(), String> {
    for name in set {
        let name = name.as_str().ok_or("a dimension's name is not a string")?;
        match value[name].as_str().map(str::len) {
            Some(1..=1024) => {}
            _ => return Err(format!("the dimension {name} has no value")),
        }
    }
    Ok(())
}

fn metric_of(value: &Value, metric: &Value) -> Result<(), String> {
    let name = metric["Name"].as_str().ok_or("a metric without a name")?;
    let unit = metric["Unit"].as_str();
    if !unit.is_some_and(|unit| UNITS.contains(&unit)) {
        return Err(format!("the unit of {name} is {}", metric["Unit"]));
    }
    let good = match &value[name] {
        Value::Number(_) => true,
        Value::Array(values) => {
            (1..=VALUES).contains(&values.len()) && values.iter().all(Value::is_number)
        }
        _ => false,
    };
    if good {
        Ok(())
    } else {
        Err(format!("the metric {name} has no numbers"))
    }
}
