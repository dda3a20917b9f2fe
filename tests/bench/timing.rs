//! Whether a stranger with a clock can tell an address that signed from one that did not.
//!
//! Pairs of forms through HTTP, one with an address that signed before and one with a new one, in
//! random order and one at a time. Status, headers and body must be equal; the times are told.

use std::path::PathBuf;
use std::time::{Duration, Instant};

use system_tests::{Countersign, Form, Result, Visitor};

use crate::{milliseconds, say};

/// Above this (either sign), the two are told apart with less than 1 error in 1,000 (normal).
const CERTAIN: f64 = 3.29;

/// Measures `pairs` at the pace that the environment sets for the program.
pub(crate) async fn timing(program: PathBuf, pairs: usize) -> Result {
    let server = Countersign::start_program(program)?;
    let visitor = server.visitor()?;
    let known = |pair| form(&format!("known-{pair}@example.org"));
    let unknown = |pair| form(&format!("other-{pair}@example.org"));
    for pair in 0..pairs {
        visitor.sign(&known(pair)).await?;
    }
    // Their mails and counts are not to be in the way.
    tokio::time::sleep(Duration::from_secs(5)).await;
    let (mut of_known, mut of_new) = (Vec::new(), Vec::new());
    for pair in 0..pairs {
        let forms = if fastrand::bool() {
            [(true, known(pair)), (false, unknown(pair))]
        } else {
            [(false, unknown(pair)), (true, known(pair))]
        };
        let mut answers = Vec::new();
        for (was_known, form) in forms {
            let (time, answer) = timed(&visitor, &form).await?;
            let times = if was_known {
                &mut of_known
            } else {
                &mut of_new
            };
            times.push(milliseconds(time));
            let (status, headers, body) = answer.without_date();
            // The page shows the address that was typed. Both are equally long.
            answers.push((status, headers, body.replace("known-", "other-")));
        }
        if answers[0] != answers[1] {
            return Err("the answers differ".into());
        }
    }
    tell(&of_known, &of_new);
    Ok(())
}

fn form(email: &str) -> Form {
    Form::of(email).with("comment", "For the rivers")
}

async fn timed(
    visitor: &Visitor,
    form: &Form,
) -> Result<(Duration, system_tests::visitor::Answer)> {
    let since = Instant::now();
    let answer = visitor.sign(form).await?;
    Ok((since.elapsed(), answer))
}

fn tell(known: &[f64], new: &[f64]) {
    let pairs = known.len();
    let pace = std::env::var("SIGN_PACE_MS").unwrap_or_else(|_| "the usual".to_owned());
    say(&format!("{pairs} pairs, SIGN_PACE_MS: {pace}\n"));
    say("| address | mean ms | median ms | p99 ms |");
    say("|---|---:|---:|---:|");
    for (name, times) in [("known", known), ("new", new)] {
        let mut sorted = times.to_vec();
        sorted.sort_unstable_by(f64::total_cmp);
        let at = |percent: usize| sorted[(pairs * percent).div_ceil(100).max(1) - 1];
        let mean = mean(times);
        say(&format!(
            "| {name} | {mean:.2} | {:.2} | {:.2} |",
            at(50),
            at(99)
        ));
    }
    let (welch, rank) = (welch(known, new), rank_sum(known, new));
    let verdict = if welch.abs() > CERTAIN || rank.abs() > CERTAIN {
        "A stranger who measures this often can tell a known address from a new one"
    } else {
        "These times do not tell a known address from a new one"
    };
    say(&format!(
        "\n{verdict} (Welch's t {welch:.2}, rank sum z {rank:.2}; {CERTAIN} would be certain)."
    ));
}

fn mean(times: &[f64]) -> f64 {
    times.iter().sum::<f64>() / times.len() as f64
}

/// Welch's t for the difference of two means.
fn welch(a: &[f64], b: &[f64]) -> f64 {
    let error = |times: &[f64]| {
        let (mean, number) = (mean(times), times.len() as f64);
        let squares: f64 = times.iter().map(|time| (time - mean).powi(2)).sum();
        squares / (number - 1.0) / number
    };
    (mean(a) - mean(b)) / (error(a) + error(b)).sqrt()
}

/// Wilcoxon's rank sum of `a` as a normal deviate; nobody's clock gives ties that matter.
fn rank_sum(a: &[f64], b: &[f64]) -> f64 {
    let mut all: Vec<_> = a.iter().map(|time| (time, true)).collect();
    all.extend(b.iter().map(|time| (time, false)));
    all.sort_unstable_by(|one, other| one.0.total_cmp(other.0));
    let ranks = all.iter().zip(1_u32..).filter(|((_, is_a), _)| *is_a);
    let sum: f64 = ranks.map(|(_, rank)| f64::from(rank)).sum();
    let (n, m) = (a.len() as f64, b.len() as f64);
    let (expected, variance) = (n * (n + m + 1.0) / 2.0, n * m * (n + m + 1.0) / 12.0);
    (sum - expected) / variance.sqrt()
}
