//! A log in memory, and servers that answer as witnesses do or should not.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use axum::Router;
use axum::http::StatusCode;
use axum::response::Redirect;
use axum::routing::post;
use public_log::checkpoint::{Checkpoint, cosign};
use public_log::edge::Edge;
use public_log::hash::{Hash, empty_root, leaf_hash};
use public_log::note::{KeyType, Note, SigningKey, VerifierKey};
use public_log::proof::{Tree, is_consistent};
use public_log::tiles::{Resource, Source};
use tokio::net::TcpListener;

pub(crate) const ORIGIN: &str = "petitions.example.org/public-log/1";

pub(crate) fn log_key() -> SigningKey {
    SigningKey::from_seed(ORIGIN, KeyType::Note, &[9; 32]).unwrap()
}

/// The tiles of a tree, by their paths.
#[derive(Clone)]
pub(crate) struct Log {
    files: BTreeMap<String, Vec<u8>>,
    size: u64,
    root: Hash,
}

impl Source for Log {
    type Error = Infallible;

    fn read(&mut self, wanted: &[Resource]) -> Result<Vec<Option<Vec<u8>>>, Infallible> {
        let read = |one: &Resource| self.files.get(&one.to_string()).cloned();
        Ok(wanted.iter().map(read).collect())
    }
}

impl Log {
    /// Leaves named after `history`.
    pub(crate) fn of(size: u64, history: &str) -> Self {
        let (mut edge, mut tiles) = (Edge::default(), Vec::new());
        for leaf in 0..size {
            edge.push(
                leaf_hash(format!("{history} {leaf}").as_bytes()),
                &mut tiles,
            );
        }
        tiles.extend(edge.partial());
        let file = |filled: &public_log::edge::FilledTile| {
            (Resource::Tile(filled.tile).to_string(), filled.bytes())
        };
        Self {
            files: tiles.iter().map(file).collect(),
            size,
            root: edge.root(),
        }
    }

    pub(crate) fn note(&self) -> Note {
        let checkpoint = Checkpoint {
            origin: ORIGIN.to_owned(),
            size: self.size,
            root: self.root,
        };
        checkpoint.sign(&log_key())
    }

    pub(crate) async fn proof(&self, old: u64) -> Result<Vec<Hash>, String> {
        let mut source = self.clone();
        let proof = Tree::new(&mut source, self.size).consistency(old);
        proof.map_err(|error| error.to_string())
    }
}

/// A witness as the specification describes it.
pub(crate) struct Witness {
    key: SigningKey,
    /// Whose key signs; its own, unless it deceives.
    signs: SigningKey,
    seen: (u64, Hash),
}

impl Witness {
    pub(crate) fn new(seed: u8) -> Self {
        Self::signing_as(seed, seed)
    }

    pub(crate) fn signing_as(seed: u8, other: u8) -> Self {
        let name = format!("w{seed}.example.org");
        let key = |seed| SigningKey::from_seed(&name, KeyType::Cosignature, &[seed; 32]).unwrap();
        Self {
            key: key(seed),
            signs: key(other),
            seen: (0, empty_root()),
        }
    }

    pub(crate) fn key(&self) -> VerifierKey {
        self.key.verifier().clone()
    }

    /// It has cosigned this log before, by another way.
    pub(crate) fn having_seen(mut self, log: &Log) -> Self {
        self.seen = (log.size, log.root);
        self
    }

    fn answer(&mut self, body: &str) -> (u16, String) {
        let (head, note) = body.split_once("\n\n").unwrap();
        let mut lines = head.lines();
        let old = lines.next().unwrap().strip_prefix("old ").unwrap();
        let proof: Vec<_> = lines.map(|line| Hash::parse(line).unwrap()).collect();
        let note = Note::parse(note).unwrap();
        let new = Checkpoint::of_note(&note, log_key().verifier()).unwrap();
        if old != self.seen.0.to_string() {
            return (409, format!("{}\n", self.seen.0));
        }
        if !is_consistent(&proof, self.seen, (new.size, new.root)) {
            return (422, String::new());
        }
        self.seen = (new.size, new.root);
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
        let mut signature = cosign(&note, &self.signs, now.as_secs()).to_string();
        if self.signs.verifier() != self.key.verifier() {
            // The false signature under the right id.
            let id = |key: &SigningKey| cosign(&note, key, now.as_secs()).to_string();
            signature = forged(&id(&self.key), &signature);
        }
        (200, signature)
    }

    /// Serves it, and says where.
    pub(crate) async fn serve(self) -> String {
        let witness = Arc::new(Mutex::new(self));
        let answer = move |body: String| {
            let (status, text) = witness.lock().unwrap().answer(&body);
            let status = StatusCode::from_u16(status).unwrap();
            std::future::ready((status, text))
        };
        serve(Router::new().route("/add-checkpoint", post(answer))).await
    }
}

/// A signature line of the first one's key with the signature of the second one.
fn forged(right: &str, wrong: &str) -> String {
    let (name, right) = right.trim_end().rsplit_once(' ').unwrap();
    let (_, wrong) = wrong.trim_end().rsplit_once(' ').unwrap();
    // 12 bytes of id and time are 16 characters of base64.
    format!("{name} {}{}\n", &right[..16], &wrong[16..])
}

pub(crate) async fn serve(router: Router) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await });
    format!("http://{address}")
}

/// A server that gives everybody the same answer.
pub(crate) async fn saying(status: u16, text: String) -> String {
    let status = StatusCode::from_u16(status).unwrap();
    let answer = move || std::future::ready((status, text.clone()));
    serve(Router::new().route("/add-checkpoint", post(answer))).await
}

/// A server that never answers.
pub(crate) async fn hanging() -> String {
    let answer = async || tokio::time::sleep(Duration::from_secs(3600)).await;
    serve(Router::new().route("/add-checkpoint", post(answer))).await
}

/// A server that sends its visitors elsewhere.
pub(crate) async fn redirecting(to: String) -> String {
    let answer = move || std::future::ready(Redirect::temporary(&format!("{to}/add-checkpoint")));
    serve(Router::new().route("/add-checkpoint", post(answer))).await
}
