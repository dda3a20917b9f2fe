//! From starting a function to its first answer: ours and the same in Node.js, turn by turn.
//!
//! Both speak to one Runtime API ([`lambda`]) and one DynamoDB ([`dynamodb`]), both on loopback.

mod dynamodb;
mod lambda;

use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use system_tests::Result;

use self::dynamodb::DynamoDb;
use self::lambda::{Function, Instance};
use crate::measure::median;
use crate::{milliseconds, say};

/// Invocations of one instance of each, after its first.
const WARM: usize = 400;

/// What was seen of one function.
#[derive(Default)]
struct Seen {
    first: Vec<Duration>,
    warm: Vec<Duration>,
    memory: Vec<u64>,
}

/// Starts each function so often, by turns, and prints how they compare. Any wrong answer ends it.
pub(crate) async fn compare(sign: &str, node: &str, starts: usize, others: &[&str]) -> Result {
    let dynamodb = DynamoDb::start().await?;
    let mut functions = vec![
        Function::new("Rust", sign, &[]),
        Function::new("Node.js", "node", &["--no-warnings", node]),
    ];
    functions.extend(others.iter().map(|other| Function::new(other, other, &[])));
    let mut seen: Vec<Seen> = functions.iter().map(|_| Seen::default()).collect();
    let sample = sample()?;
    let mut signatures = 0;
    // The first round brings the files into the page cache and is not counted.
    for round in 0..=starts {
        for (function, seen) in functions.iter().zip(&mut seen) {
            let mut instance = Instance::start(function, &dynamodb.environment()).await?;
            let warm = if round == starts { WARM } else { 10 };
            let mut times = Vec::new();
            for _ in 0..=warm {
                signatures += 1;
                times.push(instance.invoke(signed_by(&sample, signatures)?).await?);
            }
            if round > 0 {
                seen.first.push(times[0]);
                seen.memory.push(instance.peak_memory().unwrap_or_default());
            }
            if round == starts {
                seen.warm = times.split_off(1);
            }
            instance.stop().await?;
        }
    }
    let stored = dynamodb.signatures().await?;
    if stored != signatures {
        return Err(format!("{signatures} were answered, but {stored} are stored").into());
    }
    say(&format!(
        "{starts} starts of each, by turns; {WARM} warm invocations; {stored} signatures stored, no errors\n"
    ));
    say(
        "| function | spawn to first answer, median | slowest | warm p50 | warm p99 | peak memory |",
    );
    say("|---|---:|---:|---:|---:|---:|");
    let figures: Vec<_> = seen.into_iter().map(Figures::new).collect();
    for (function, it) in functions.iter().zip(&figures) {
        say(&format!(
            "| {} | {:.1} ms | {:.1} ms | {:.2} ms | {:.2} ms | {:.1} MiB |",
            function.name, it.first, it.slowest, it.p50, it.p99, it.memory
        ));
    }
    if let [rust, node, ..] = &figures[..] {
        say(&format!(
            "| Node.js / Rust | {:.1} | {:.1} | {:.1} | {:.1} | {:.1} |",
            node.first / rust.first,
            node.slowest / rust.slowest,
            node.p50 / rust.p50,
            node.p99 / rust.p99,
            node.memory / rust.memory
        ));
    }
    Ok(())
}

/// Milliseconds, and MiB.
struct Figures {
    first: f64,
    slowest: f64,
    p50: f64,
    p99: f64,
    memory: f64,
}

impl Figures {
    fn new(mut seen: Seen) -> Self {
        let first = milliseconds(median(&mut seen.first));
        seen.warm.sort_unstable();
        seen.memory.sort_unstable();
        let percentile = |percent: usize| {
            let rank = (seen.warm.len() * percent).div_ceil(100).saturating_sub(1);
            milliseconds(seen.warm.get(rank).copied().unwrap_or_default())
        };
        Self {
            first,
            slowest: milliseconds(seen.first.last().copied().unwrap_or_default()),
            p50: percentile(50),
            p99: percentile(99),
            memory: seen.memory.get(seen.memory.len() / 2).copied().unwrap_or(0) as f64
                / f64::from(1 << 20),
        }
    }
}

/// A form as API Gateway hands it over.
fn sample() -> Result<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/requests/sign-form.json");
    Ok(serde_json::from_str(&std::fs::read_to_string(path)?)?)
}

/// The same from another address, so that each invocation writes a new signature.
fn signed_by(sample: &Value, person: usize) -> Result<String> {
    let form = STANDARD.decode(sample["body"].as_str().unwrap_or_default())?;
    let form = String::from_utf8(form)?;
    let other = form.replace("ada%40", &format!("ada-{person}%40"));
    if other == form {
        return Err("the sample has another address".into());
    }
    let mut event = sample.clone();
    event["body"] = STANDARD.encode(other).into();
    Ok(event.to_string())
}
