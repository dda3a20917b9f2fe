//! A public log in a folder: writes one, audits it, verifies its receipts, and asks a witness.
//!
//! `cargo run -p public-log --example log_in_a_folder` lists the commands. The keys are fixed and secret to nobody, so such a log
//! proves nothing; the tests and the bench use it.

#![allow(clippy::print_stdout, reason = "this is a command")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::io::Read as _;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use public_log::audit::{Audit, Settings, State};
use public_log::checkpoint::Checkpoint;
use public_log::commitment::Opening;
use public_log::edge::Edge;
use public_log::fold::Explained;
use public_log::folder::Folder;
use public_log::hash::{Hash, leaf_hash};
use public_log::leaf::{Kind, Leaf, Petition, Reason, text_digest};
use public_log::note::{KeyType, Note, SigningKey, VerifierKey};
use public_log::policy::Policy;
use public_log::proof::Tree;
use public_log::receipt::Receipt;
use public_log::sequencer::{Action, Answer, Fact, Head, Progress, Sequencer};
use public_log::tiles::{Bundle, FULL, Resource, Source as _};
use public_log::witness;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const ORIGIN: &str = "petitions.example.org/log";
const PETITION: &str = "clean-rivers";
const COMMANDS: &str = "\
write FOLDER COUNT SEED   add COUNT signatures, and withdraw, erase and invalidate some of them
fill FOLDER COUNT         write COUNT leaves quickly, for the bench: a text, that the petition opened, and signatures
receipts FOLDER COUNT SEED   write FOLDER/receipts for the signatures that `write` added first and that still count
audit FOLDER              verify a log from outside; FOLDER/policy is the policy, and FOLDER/../NAME.state remembers
verify FILE POLICY        verify a receipt
request FOLDER OLD        print what to send to a witness that has seen OLD leaves
answer FOLDER VKEY STATUS add the cosignature that the witness answered, from the standard input";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let words: Vec<_> = std::env::args().skip(1).collect();
    let words: Vec<_> = words.iter().map(String::as_str).collect();
    match words.as_slice() {
        ["write", folder, count, seed] => write(folder, count.parse()?, seed.parse()?),
        ["receipts", folder, count, seed] => receipts(folder, count.parse()?, seed.parse()?),
        ["fill", folder, count] => fill(folder, count.parse()?),
        ["audit", folder] => audit(folder),
        ["verify", file, policy] => {
            let policy = Policy::parse(&fs::read_to_string(policy)?)?;
            let receipt = Receipt::parse(&fs::read_to_string(file)?)?;
            let (checkpoint, cosigned) = receipt.verify(&policy)?;
            let (what, alone) = match receipt.signature {
                Some(_) => ("a signature of", ""),
                None => ("a fact about", ", the leaf alone"),
            };
            println!(
                "valid, {what} {} at index {} in a log of {} leaves{alone}, witnessed by {}",
                receipt.leaf.petition,
                receipt.index,
                checkpoint.size,
                cosigned.len()
            );
            Ok(())
        }
        ["request", folder, old] => {
            let note = checkpoint(folder)?;
            let size = Checkpoint::parse(&note.text)?.size;
            let (mut folder, old) = (Folder::new(*folder), old.parse()?);
            let proof = Tree::new(&mut folder, size).consistency(old)?;
            print!("{}", witness::request(old, &proof, &note));
            Ok(())
        }
        ["answer", folder, key, status] => {
            let (mut note, mut body) = (checkpoint(folder)?, String::new());
            std::io::stdin().read_to_string(&mut body)?;
            let answer =
                witness::answer(status.parse()?, &body, &VerifierKey::parse(key)?, &mut note)?;
            Folder::new(*folder).write(Resource::Checkpoint, note.to_string().as_bytes())?;
            println!("{answer:?}");
            Ok(())
        }
        _ => {
            println!("{COMMANDS}");
            Ok(())
        }
    }
}

fn log_key() -> Result<SigningKey> {
    Ok(SigningKey::from_seed(ORIGIN, KeyType::Note, &[1; 32])?)
}

fn checkpoint(folder: &str) -> Result<Note> {
    Ok(Note::parse(&fs::read_to_string(
        Path::new(folder).join("checkpoint"),
    )?)?)
}

fn signature(seed: u64, signer: u64) -> (String, Opening) {
    let mut form = [0; 32];
    let numbers = [seed.to_be_bytes(), signer.to_be_bytes()].concat();
    form.iter_mut()
        .zip(numbers)
        .for_each(|(to, from)| *to = from);
    (
        format!("{PETITION}/{seed}-{signer}"),
        Opening::of_form(&form),
    )
}

fn confirmed<R>(seed: u64, signer: u64) -> Kind<R> {
    let (id, opening) = signature(seed, signer);
    Kind::Confirmed {
        text_version: 2,
        commitment: opening.commit(&id),
    }
}

/// The text that the signers confirm, and that the petition opened.
fn opened<R>() -> [Kind<R>; 2] {
    let digest = text_digest("en", "To the council", "Clean rivers", "", "Clean them.");
    [Kind::TextRevised { version: 2, digest }, Kind::Opened]
}

/// What happens to a signer after confirming: of 15 signers, one withdraws, one is erased, and two are invalidated.
fn later(signer: u64) -> Option<Kind<()>> {
    match signer % 15 {
        1 => Some(Kind::Withdrawn { of: () }),
        2 => Some(Kind::Erased { of: () }),
        3 | 4 => Some(Kind::Invalidated {
            of: (),
            reason: Reason::Automated,
        }),
        _ => None,
    }
}

/// The facts of so many signatures, and those of the petition if the log has none.
fn facts(count: u64, seed: u64, is_new: bool) -> Result<Vec<Fact>> {
    let petition = Petition::parse(PETITION).ok_or("a name")?;
    let fact = |subject: String, number, kind| Fact {
        subject,
        number,
        minute: 29_000_000,
        petition: petition.clone(),
        kind,
    };
    let mut facts = vec![fact(
        format!("{PETITION}-{seed}"),
        1,
        Kind::NamesAbove { confirmed: 50 },
    )];
    if is_new {
        let own = (1..).zip(opened());
        facts.extend(own.map(|(number, kind)| fact(PETITION.to_owned(), number, kind)));
    }
    facts.extend(
        (0..count).map(|signer| fact(signature(seed, signer).0, 1, confirmed(seed, signer))),
    );
    for signer in 0..count {
        facts.extend(later(signer).map(|kind| fact(signature(seed, signer).0, 2, kind)));
    }
    Ok(facts)
}

/// A store whose files are in the folder. Head and progress are kept in memory, and built again from the leaves.
struct Store {
    folder: Folder,
    head: Option<Head>,
    published: Option<(u64, Hash)>,
    progress: BTreeMap<String, Progress>,
}

impl Store {
    fn open(folder: &str) -> Result<Self> {
        let published = match checkpoint(folder) {
            Ok(note) => {
                let read = Checkpoint::of_note(&note, log_key()?.verifier())?;
                Some((read.size, read.root))
            }
            Err(_) => None,
        };
        let head = published.map(|(size, root)| Head {
            size,
            root,
            batch: Vec::new(),
        });
        Ok(Self {
            folder: Folder::new(folder),
            head,
            published,
            progress: BTreeMap::new(),
        })
    }

    fn perform(&mut self, action: Action) -> Result<Answer> {
        Ok(match action {
            Action::ReadHead => Answer::Head {
                head: self.head.clone(),
                published: self.published,
            },
            Action::Read(files) => Answer::Files(self.folder.read(&files)?),
            Action::ReadProgress(_) => Answer::Progress(self.progress.clone()),
            Action::Commit(commit) => {
                self.progress.extend(
                    commit
                        .progress
                        .into_iter()
                        .map(|(one, (_, after))| (one, after)),
                );
                self.head = Some(commit.head);
                Answer::Committed(true)
            }
            Action::Write(files) => {
                for (path, bytes) in files {
                    self.folder.write(path, &bytes)?;
                }
                Answer::Done
            }
            Action::Publish(size, root) => {
                let checkpoint = Checkpoint {
                    origin: ORIGIN.to_owned(),
                    size,
                    root,
                };
                let note = checkpoint.sign(&log_key()?).to_string();
                self.folder.write(Resource::Checkpoint, note.as_bytes())?;
                self.published = Some((size, root));
                Answer::Done
            }
        })
    }
}

fn write(folder: &str, count: u64, seed: u64) -> Result<()> {
    let mut store = Store::open(folder)?;
    let mut sequencer = Sequencer::new(facts(count, seed, store.head.is_none())?);
    let mut answer = Answer::Start;
    while let Some(action) = sequencer.next(answer)? {
        answer = store.perform(action)?;
    }
    let policy = Path::new(folder).join("policy");
    if !policy.exists() {
        fs::write(
            policy,
            format!("log {}\nquorum none\n", log_key()?.verifier()),
        )?;
    }
    println!("{} leaves", store.published.map_or(0, |(size, _)| size));
    Ok(())
}

/// Writes the files of a log without syncing each.
fn fill(folder: &str, count: u64) -> Result<()> {
    let (mut edge, mut tiles, mut entries) = (Edge::default(), Vec::new(), Vec::new());
    let save = |resource: Resource, bytes: &[u8]| -> Result<()> {
        let path = Path::new(folder).join(resource.to_string());
        fs::create_dir_all(path.parent().unwrap_or(&path))?;
        Ok(fs::write(path, bytes)?)
    };
    let signers = (0..count.saturating_sub(2)).map(|signer| confirmed(0, signer));
    for (index, kind) in (0..).zip(opened().into_iter().chain(signers)) {
        let leaf = Leaf {
            minute: 29_000_000,
            petition: Petition::parse(PETITION).ok_or("a name")?,
            kind,
        };
        entries.push(leaf.encode());
        edge.push(leaf_hash(&leaf.encode()), &mut tiles);
        let bundle = Bundle::with_entry(index + 1, index).ok_or("an index")?;
        if bundle.width == FULL || index + 1 == count {
            save(Resource::Entries(bundle), &Bundle::encode(&entries))?;
            entries.clear();
        }
        for filled in tiles.drain(..) {
            save(Resource::Tile(filled.tile), &filled.bytes())?;
        }
    }
    for filled in edge.partial() {
        save(Resource::Tile(filled.tile), &filled.bytes())?;
    }
    let checkpoint = Checkpoint {
        origin: ORIGIN.to_owned(),
        size: edge.size(),
        root: edge.root(),
    };
    let key = log_key()?;
    save(
        Resource::Checkpoint,
        checkpoint.sign(&key).to_string().as_bytes(),
    )?;
    fs::write(
        Path::new(folder).join("policy"),
        format!("log {}\nquorum none\n", key.verifier()),
    )?;
    Ok(())
}

fn receipts(folder: &str, count: u64, seed: u64) -> Result<()> {
    let checkpoint = checkpoint(folder)?;
    let size = Checkpoint::parse(&checkpoint.text)?.size;
    let all = Path::new(folder).join("receipts");
    fs::create_dir_all(&all)?;
    let mut source = Folder::new(folder);
    let mut tree = Tree::new(&mut source, size);
    for signer in (0..count).filter(|signer| later(*signer).is_none()) {
        // The first leaves are about the petition.
        let index = signer + 3;
        let receipt = Receipt {
            leaf: Leaf {
                minute: 29_000_000,
                petition: Petition::parse(PETITION).ok_or("a name")?,
                kind: confirmed(seed, signer),
            },
            signature: Some(signature(seed, signer)),
            index,
            proof: tree.inclusion(index)?,
            checkpoint: checkpoint.clone(),
        };
        fs::write(all.join(format!("{index}.tlog-proof")), receipt.to_string())?;
    }
    Ok(())
}

fn audit(folder: &str) -> Result<()> {
    let start = Instant::now();
    let policy = Policy::parse(&fs::read_to_string(Path::new(folder).join("policy"))?)?;
    let settings = Settings {
        log: policy
            .logs()
            .first()
            .ok_or("the policy has no log")?
            .key
            .clone(),
        policy: Some(policy),
        freshness: None,
        published: Vec::new(),
    };
    let stored = Path::new(folder).with_extension("state");
    let state = match fs::read(&stored) {
        Ok(bytes) => serde_json::from_slice(&bytes)?,
        Err(_) => State::default(),
    };
    let report = Audit::new(&settings, state).run(&mut Folder::new(folder))?;
    for finding in &report.findings {
        println!("WRONG: {finding}");
    }
    for (petition, explained) in report.count() {
        println!("{petition}: {}", lines(explained));
    }
    println!(
        "{} leaves, witnessed by {}",
        report.state.size(),
        report.cosigned.len()
    );
    fs::write(stored, serde_json::to_vec(&report.state)?)?;
    let memory = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let memory = memory
        .lines()
        .find(|line| line.starts_with("VmHWM"))
        .unwrap_or_default()
        .to_owned();
    println!("took {:.2} s, {memory}", start.elapsed().as_secs_f64());
    if report.findings.is_empty() {
        Ok(())
    } else {
        Err("the log is not as it should be".into())
    }
}

fn lines(explained: &Explained) -> String {
    let lines = explained
        .lines()
        .into_iter()
        .map(|(name, count)| format!("{name} {count}"));
    lines.collect::<Vec<_>>().join(", ")
}
