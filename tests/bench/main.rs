//! What the system costs. `tests/bench/run` and `tests/bench/cold-start` build and call it.

mod audit;
mod backlog;
mod cold_start;
mod curve;
mod mails;
mod measure;
mod pages;
mod replay;
mod scale;
mod search;
mod table;
mod timing;
mod whole;

use std::path::PathBuf;
use std::time::Duration;

use counts::hot_spots::Report;
use system_tests::Result;

use crate::table::Table;

const USAGE: &str = "usage: bench run PROGRAM [PEOPLE] [SIGNATURES]
       bench whole PROGRAM [PEOPLE]
       bench costs [PEOPLE]
       bench mails PROGRAM [FORMS-PER-SECOND] [SECONDS]
       bench hot-spots
       bench backlog [UNREAD]
       bench replay PROGRAM [SIGNATURES]
       bench search [PETITIONS]
       bench audit PROGRAM [LEAVES]
       bench scale PROGRAM [SIGNATURES] [PEOPLE]
       bench timing PROGRAM [PAIRS]
       bench cold-start SIGN BOOTSTRAP.CJS [STARTS] [OTHER-SIGN ...]";

#[tokio::main]
async fn main() -> Result {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["run", program] => run(existing(program)?, 2_000, 100_000).await,
        ["run", program, people, signatures] => {
            run(existing(program)?, people.parse()?, signatures.parse()?).await
        }
        ["whole", program] => printed(whole::whole(existing(program)?, 2_000)).await,
        ["whole", program, people] => {
            printed(whole::whole(existing(program)?, people.parse()?)).await
        }
        ["costs"] => Box::pin(costs(90)).await,
        ["costs", people] => Box::pin(costs(people.parse()?)).await,
        ["backlog"] => Box::pin(printed(backlog::backlog(100_000))).await,
        ["backlog", unread] => Box::pin(printed(backlog::backlog(unread.parse()?))).await,
        ["search"] => Box::pin(printed(search::search(10_000))).await,
        ["search", petitions] => Box::pin(printed(search::search(petitions.parse()?))).await,
        ["audit", program] => printed(audit::audit(existing(program)?, 1_000_000)).await,
        ["audit", program, leaves] => {
            printed(audit::audit(existing(program)?, leaves.parse()?)).await
        }
        ["hot-spots"] => Box::pin(hot_spots()).await,
        ["mails", program] => printed(mails::mails(existing(program)?, 300, 30)).await,
        ["mails", program, rate, seconds] => {
            let mails = mails::mails(existing(program)?, rate.parse()?, seconds.parse()?);
            printed(mails).await
        }
        ["replay", program] => Box::pin(printed(replay::replay(existing(program)?, 100_000))).await,
        ["replay", program, number] => {
            Box::pin(printed(replay::replay(existing(program)?, number.parse()?))).await
        }
        ["scale", program] => scale::scale(existing(program)?, 100_000, 2_000).await,
        ["scale", program, largest] => {
            scale::scale(existing(program)?, largest.parse()?, 2_000).await
        }
        ["scale", program, largest, people] => {
            scale::scale(existing(program)?, largest.parse()?, people.parse()?).await
        }
        ["timing", program] => timing::timing(existing(program)?, 400).await,
        ["timing", program, pairs] => timing::timing(existing(program)?, pairs.parse()?).await,
        ["cold-start", sign, node] => cold_start::compare(sign, node, 25, &[]).await,
        ["cold-start", sign, node, starts, ref others @ ..] => {
            cold_start::compare(sign, node, starts.parse()?, others).await
        }
        _ => Err(USAGE.into()),
    }
}

/// Everything that has to do with time, in one table: through HTTP, mails under way, and the log folded anew.
async fn run(program: PathBuf, people: usize, signatures: usize) -> Result {
    let mut table = whole::whole(program.clone(), people).await?;
    table.extend(mails::mails(program.clone(), 300, 30).await?);
    table.extend(replay::replay(program, signatures).await?);
    table.print();
    Ok(())
}

async fn printed(table: impl Future<Output = Result<Table>>) -> Result {
    table.await?.print();
    Ok(())
}

/// Prints what each step takes at DynamoDB, and a million signatures.
async fn costs(people: usize) -> Result {
    let counted = Box::pin(counts::costs::count(people)).await?;
    say(&format!("DynamoDB, mean of {people}\n"));
    say(&counted.table());
    let price = counts::costs::prices()?;
    say("a million confirmed signatures\n");
    say(&counted.million().table(price));
    say(&format!(
        "a signature: {:.0} bytes, {:.0} of them recoverable; a form's event: {} bytes",
        counted.bytes, counted.bytes_recoverable, counted.bytes_of_form
    ));
    Ok(())
}

/// Prints which items give in first when very many people sign.
async fn hot_spots() -> Result {
    let trace = Box::pin(counts::hot_spots::trace()).await?;
    let report = counts::hot_spots::report(&trace);
    say(&Report::items(&trace));
    say(&report.rates());
    say(&report.limits());
    Ok(())
}

fn existing(program: &str) -> Result<PathBuf> {
    let path = PathBuf::from(program).canonicalize();
    path.map_err(|error| format!("{program}: {error}").into())
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1_000.0
}

#[expect(
    clippy::print_stdout,
    reason = "the tables are what this program is for"
)]
fn say(line: &str) {
    println!("{line}");
}
