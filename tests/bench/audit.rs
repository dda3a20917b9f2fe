//! A public log of many leaves, audited from its files by the real program: from the beginning, and then again.

use std::fs;
use std::path::{Path, PathBuf};

use public_log::checkpoint::Checkpoint;
use public_log::commitment::Opening;
use public_log::edge::Edge;
use public_log::hash::leaf_hash;
use public_log::leaf::{Kind, Leaf, Petition, text_digest};
use public_log::note::{KeyType, SigningKey};
use public_log::tiles::{Bundle, FULL, Resource};
use system_tests::Result;

use crate::replay::{Taken, taken};
use crate::table::{Line, Table};

/// Writes a log of so many leaves, then measures.
pub(crate) async fn audit(program: PathBuf, leaves: u64) -> Result<Table> {
    let folder = tempfile::tempdir()?;
    let log = folder.path().join("log");
    write(&log, leaves)?;
    let mut table = Table::default();
    for what in ["leaf in `audit`", "leaf in an audit that finds nothing new"] {
        let mut command = tokio::process::Command::new(&program);
        command.arg("audit").arg(&log);
        command.arg("--state").arg(folder.path().join("state.json"));
        let taken = taken(command).await;
        let Taken {
            time,
            processor,
            memory,
        } = taken.map_err(|error| format!("countersign audit: {error}"))?;
        let number = u32::try_from(leaves).unwrap_or(u32::MAX).max(1);
        table.line(Line {
            what: what.to_owned(),
            per_second: Some(f64::from(number) / time.as_secs_f64()),
            times: None,
            processor: Some(processor / number),
        });
        table.note(
            format!("{what}: {leaves} leaves"),
            format!(
                "{:.2} s, {:.2} s of processor time, at most {} MiB",
                time.as_secs_f64(),
                processor.as_secs_f64(),
                memory >> 20
            ),
        );
    }
    Ok(table)
}

/// A text, that the petition opened, and then confirmations.
fn kind(index: u64) -> Kind {
    let mut form = [0; 32];
    form[..8].copy_from_slice(&index.to_be_bytes());
    match index {
        0 => Kind::TextRevised {
            version: 1,
            digest: text_digest("en", "To the council", "Clean rivers", "", "Clean them."),
        },
        1 => Kind::Opened,
        _ => Kind::Confirmed {
            text_version: 1,
            commitment: Opening::of_form(&form).commit(&format!("clean-rivers/{index}")),
        },
    }
}

/// Writes the files of a log, and a policy without witnesses.
fn write(log: &Path, leaves: u64) -> Result {
    let save = |path: &str, bytes: &[u8]| -> Result {
        let path = log.join(path);
        fs::create_dir_all(path.parent().unwrap_or(log))?;
        Ok(fs::write(path, bytes)?)
    };
    let (mut edge, mut tiles, mut entries) = (Edge::default(), Vec::new(), Vec::new());
    for index in 0..leaves {
        let leaf = Leaf {
            minute: 29_000_000,
            petition: Petition::parse("clean-rivers").ok_or("the name of a petition")?,
            kind: kind(index),
        };
        let entry = leaf.encode();
        edge.push(leaf_hash(&entry), &mut tiles);
        entries.push(entry);
        let bundle = Bundle::with_entry(index + 1, index).ok_or("an index")?;
        if bundle.width == FULL || index + 1 == leaves {
            let path = Resource::Entries(bundle).to_string();
            save(&path, &Bundle::encode(&entries))?;
            entries.clear();
        }
        for filled in tiles.drain(..) {
            save(&Resource::Tile(filled.tile).to_string(), &filled.bytes())?;
        }
    }
    for filled in edge.partial() {
        save(&Resource::Tile(filled.tile).to_string(), &filled.bytes())?;
    }
    let key = SigningKey::from_seed("bench.example.org/public-log/1", KeyType::Note, &[1; 32])?;
    let checkpoint = Checkpoint {
        origin: key.verifier().name().to_owned(),
        size: edge.size(),
        root: edge.root(),
    };
    save("checkpoint", checkpoint.sign(&key).to_string().as_bytes())?;
    let policy = format!("log {}\nquorum none\n", key.verifier());
    save("policy", policy.as_bytes())
}
