//! A site with a public log, as files in a folder, and a server that shows them with their faults.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use public_log::checkpoint::{Checkpoint, cosign};
use public_log::commitment::Opening;
use public_log::edge::Edge;
use public_log::fold::Explained;
use public_log::folder::Folder;
use public_log::hash::leaf_hash;
use public_log::leaf::{Kind, Leaf, Petition, Reason, text_digest};
use public_log::note::{KeyType, Note, SigningKey};
use public_log::proof::Tree;
use public_log::receipt::Receipt;
use public_log::tiles::{Bundle, FULL, Resource};

pub(super) const NAME: &str = "sign.example.org/public-log/1";

pub(super) fn witness_key() -> SigningKey {
    SigningKey::from_seed("w1.example.org", KeyType::Cosignature, &[2; 32]).unwrap()
}

/// What happened: so many signers confirmed, and some did more.
pub(super) fn history(signers: u64) -> Vec<Kind> {
    let text = Kind::TextRevised {
        version: 1,
        digest: text_digest("en", "To the council", "Clean rivers", "", "Clean them."),
    };
    let mut kinds = vec![text, Kind::Opened];
    kinds.extend((0..signers).map(confirmed));
    kinds.push(Kind::Withdrawn { of: 2 });
    kinds.push(Kind::Erased { of: 3 });
    let reason = Reason::Automated;
    kinds.push(Kind::Invalidated { of: 4, reason });
    kinds
}

pub(super) fn opening(signer: u64) -> Opening {
    let mut form = [3; 32];
    form[..8].copy_from_slice(&signer.to_be_bytes());
    Opening::of_form(&form)
}

pub(super) fn id(signer: u64) -> String {
    format!("clean-rivers/{signer}")
}

pub(super) fn confirmed(signer: u64) -> Kind {
    Kind::Confirmed {
        text_version: 1,
        commitment: opening(signer).commit(&id(signer)),
    }
}

fn leaf(kind: Kind) -> Leaf {
    Leaf {
        minute: 29_000_000,
        petition: Petition::parse("clean-rivers").unwrap(),
        kind,
    }
}

/// The folder of a site.
pub(super) struct Site {
    pub(super) folder: tempfile::TempDir,
    pub(super) kinds: Vec<Kind>,
    /// The number of its log.
    pub(super) number: u32,
}

impl Site {
    /// With a log of this history, whose checkpoint a witness has cosigned, and a policy that needs it.
    pub(super) fn of(kinds: Vec<Kind>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut site = Self {
            folder,
            kinds,
            number: 1,
        };
        site.begin(1);
        site
    }

    /// Begins a log with this number.
    pub(super) fn begin(&mut self, number: u32) {
        self.number = number;
        self.write_log(true);
        let policy = format!(
            "log {}\nwitness w1 {}\nquorum w1\n",
            self.log_key().verifier(),
            witness_key().verifier()
        );
        fs::write(self.log().join("policy"), policy).unwrap();
        self.show_count(&[]);
    }

    fn name(&self) -> String {
        format!("{}{}", NAME.trim_end_matches('1'), self.number)
    }

    fn log_key(&self) -> SigningKey {
        SigningKey::from_seed(&self.name(), KeyType::Note, &[1; 32]).unwrap()
    }

    pub(super) fn log(&self) -> PathBuf {
        self.folder
            .path()
            .join(format!("public-log/{}", self.number))
    }

    /// Writes all files anew, as the log has them now.
    pub(super) fn write_log(&self, is_cosigned: bool) {
        let mut folder = Folder::new(self.log());
        let (mut edge, mut tiles, mut entries) = (Edge::default(), Vec::new(), Vec::new());
        for (index, kind) in (0..).zip(&self.kinds) {
            let bytes = leaf(kind.clone()).encode();
            edge.push(leaf_hash(&bytes), &mut tiles);
            entries.push(bytes);
            let bundle = Bundle::with_entry(index + 1, index).unwrap();
            if bundle.width == FULL || edge.size() == self.kinds.len() as u64 {
                let bytes = Bundle::encode(&entries);
                folder.write(Resource::Entries(bundle), &bytes).unwrap();
                entries.clear();
            }
        }
        tiles.extend(edge.partial());
        for filled in tiles {
            let resource = Resource::Tile(filled.tile);
            folder.write(resource, &filled.bytes()).unwrap();
        }
        let checkpoint = Checkpoint {
            origin: self.name(),
            size: edge.size(),
            root: edge.root(),
        };
        let mut note = checkpoint.sign(&self.log_key());
        if is_cosigned {
            let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
            let signature = cosign(&note, &witness_key(), now.as_secs());
            note.signatures.push(signature);
        }
        let note = note.to_string();
        folder.write(Resource::Checkpoint, note.as_bytes()).unwrap();
    }

    pub(super) fn checkpoint(&self) -> Note {
        Note::parse(&fs::read_to_string(self.log().join("checkpoint")).unwrap()).unwrap()
    }

    /// Writes count.json as it follows from the log, apart from these lines.
    pub(super) fn show_count(&self, other: &[(&str, u64)]) {
        let checkpoint = Checkpoint::parse(&self.checkpoint().text).unwrap();
        let confirmed = self
            .kinds
            .iter()
            .filter(|kind| matches!(kind, Kind::Confirmed { .. }));
        let confirmed = confirmed.count() as u64 - 3;
        let mut lines: BTreeMap<_, _> = Explained::default().lines().into_iter().collect();
        let known = [
            ("confirmed", confirmed),
            ("withdrawn", 1),
            ("erased", 1),
            ("invalidated_automated", 1),
        ];
        for (line, number) in known.iter().chain(other) {
            lines.insert((*line).to_owned(), *number);
        }
        let size = checkpoint.size;
        let root = checkpoint.root.to_string();
        let json = serde_json::json!({
            "confirmed": lines["confirmed"],
            "public_log": { "origin": self.name(), "size": size, "root": root, "lines": lines },
        });
        let path = self.count();
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, json.to_string()).unwrap();
    }

    /// The path of count.json.
    pub(super) fn count(&self) -> PathBuf {
        self.folder.path().join("petitions/clean-rivers/count.json")
    }

    /// Changes what count.json says.
    pub(super) fn change_count(&self, change: impl FnOnce(&mut serde_json::Value)) {
        let mut json = serde_json::from_slice(&fs::read(self.count()).unwrap()).unwrap();
        change(&mut json);
        fs::write(self.count(), json.to_string()).unwrap();
    }

    /// Writes the receipt of a signer, and returns its path.
    pub(super) fn receipt(&self, signer: u64) -> PathBuf {
        let checkpoint = self.checkpoint();
        let size = Checkpoint::parse(&checkpoint.text).unwrap().size;
        let mut folder = Folder::new(self.log());
        let index = signer + 2;
        let receipt = Receipt {
            leaf: leaf(confirmed(signer)),
            signature: Some((id(signer), opening(signer))),
            index,
            proof: Tree::new(&mut folder, size).inclusion(index).unwrap(),
            checkpoint,
        };
        let path = self.folder.path().join(format!("{signer}.tlog-proof"));
        fs::write(&path, receipt.to_string()).unwrap();
        path
    }

    /// Changes a file of the log.
    pub(super) fn change(&self, path: &str, change: impl FnOnce(&mut Vec<u8>)) {
        let path = self.log().join(path);
        let mut bytes = fs::read(&path).unwrap();
        change(&mut bytes);
        fs::write(path, bytes).unwrap();
    }

    /// Serves the folder, and returns the address.
    pub(super) fn serve(&self) -> String {
        self.serve_with(Arc::default())
    }

    /// The same; so many requests find a busy server first.
    pub(super) fn serve_with(&self, busy: Arc<AtomicU32>) -> String {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let folder = self.folder.path().to_owned();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let (folder, busy) = (folder.clone(), busy.clone());
                std::thread::spawn(move || answer(&stream.unwrap(), &folder, &busy));
            }
        });
        address
    }
}

fn answer(mut stream: &TcpStream, folder: &Path, busy: &AtomicU32) {
    let mut lines = BufReader::new(stream).lines();
    let first = lines.next().unwrap().unwrap();
    while lines.next().is_some_and(|line| !line.unwrap().is_empty()) {}
    let path = first.split(' ').nth(1).unwrap().trim_start_matches('/');
    let less = |left: u32| left.checked_sub(1);
    let is_busy = busy.fetch_update(Ordering::SeqCst, Ordering::SeqCst, less);
    let (status, body) = match fs::read(folder.join(path)) {
        _ if is_busy.is_ok() => ("503 Service Unavailable", Vec::new()),
        Ok(bytes) => ("200 OK", bytes),
        Err(_) => ("404 Not Found", Vec::new()),
    };
    let length = body.len();
    let head =
        format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n");
    // A client that went away is not a fault of the server.
    let _ = stream
        .write_all(head.as_bytes())
        .and_then(|()| stream.write_all(&body));
}
