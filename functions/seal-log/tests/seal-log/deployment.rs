//! A deployment with a public log, its files, and an auditor who trusts neither.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use aws_sdk_dynamodb::types::AttributeValue;
use embedded_dynamodb::Embedded;
use event_store::Item;
use events::signature::Command;
use public_files::{File, Files, FilesError, LogFolder, Seen, SharedFiles, Version};
use public_log::audit::{Audit, Report, Settings, State};
use public_log::folder::Folder;
use public_log::note::VerifierKey;
use seal_log::{Notice, SealLog, SealSettings, Sealed};
use tempfile::TempDir;
use test_support::deployment::TestDeployment;
use test_support::person::a_signer;
use test_support::signer::Signer;
use views::Views;
use witnesses::Witnesses;

pub(crate) struct Test {
    pub(crate) deployment: TestDeployment,
    pub(crate) data: TempDir,
    pub(crate) files: SharedFiles,
}

impl Test {
    pub(crate) async fn new() -> Self {
        let test = Self::without_petition().await;
        test.deployment.open_petition().await;
        test
    }

    pub(crate) async fn without_petition() -> Self {
        let data = tempfile::tempdir().unwrap();
        let files: SharedFiles = Arc::new(LogFolder::of(data.path(), 1));
        let deployment = TestDeployment::empty().await;
        Self {
            deployment,
            data,
            files,
        }
    }

    pub(crate) fn settings(&self) -> SealSettings {
        SealSettings {
            tables: self.deployment.settings.tables.clone(),
            base_url: "https://sign.example.org".to_owned(),
            number: 1,
            key: self.deployment.settings.keys.public_log.clone().unwrap(),
            witnesses: Witnesses::default(),
        }
    }

    /// An instance that has just started.
    pub(crate) fn seal(&self) -> SealLog {
        self.seal_with(&self.settings())
    }

    pub(crate) fn seal_with(&self, settings: &SealSettings) -> SealLog {
        SealLog::new(settings, &self.deployment.client, self.files.clone()).unwrap()
    }

    /// An instance whose files fail at the request after `passed` of them.
    pub(crate) fn seal_on_broken_files(&self, passed: usize) -> (SealLog, Arc<Broken>) {
        let broken = self.broken_files(passed);
        let seal = SealLog::new(&self.settings(), &self.deployment.client, broken.clone());
        (seal.unwrap(), broken)
    }

    /// Files that fail at the request after `passed` of them.
    pub(crate) fn broken_files(&self, passed: usize) -> Arc<Broken> {
        Arc::new(Broken {
            files: self.files.clone(),
            passed: AtomicUsize::new(passed),
        })
    }

    pub(crate) fn signer(&self, email: &str) -> Signer {
        Signer::of(&self.deployment.client, &self.deployment.settings, email)
    }

    pub(crate) async fn confirms(&self, email: &str) -> Signer {
        let signer = self.signer(email);
        signer
            .does(Command::Submit(a_signer().email(email).details()))
            .await;
        confirm(&signer).await;
        signer
    }

    /// What an outsider finds in the files.
    pub(crate) fn audit(&self) -> Report {
        let settings = Settings {
            log: self.log_key(),
            policy: None,
            freshness: None,
            published: Vec::new(),
        };
        let mut folder = Folder::new(self.data.path().join("public-log/1"));
        let report = Audit::new(&settings, State::default()).run(&mut folder);
        let report = report.unwrap();
        assert!(report.findings.is_empty(), "{:?}", report.findings);
        report
    }

    pub(crate) fn log_key(&self) -> VerifierKey {
        let policy = self.data.path().join("public-log/1/policy");
        let policy = std::fs::read_to_string(policy).unwrap();
        let policy = public_log::policy::Policy::parse(&policy).unwrap();
        policy.logs()[0].key.clone()
    }

    /// All files of the log by their names.
    pub(crate) fn published(&self) -> BTreeMap<String, Vec<u8>> {
        let log = self.data.path().join("public-log/1");
        let (mut found, mut folders) = (BTreeMap::new(), vec![log.clone()]);
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                let name = path.strip_prefix(&log).unwrap().to_str().unwrap();
                match path.is_dir() {
                    true => folders.push(path),
                    false if name == "lock" => {}
                    false => {
                        found.insert(name.to_owned(), std::fs::read(&path).unwrap());
                    }
                }
            }
        }
        found
    }

    /// The path of a file of the log.
    pub(crate) fn file(&self, name: &str) -> PathBuf {
        self.data.path().join("public-log/1").join(name)
    }

    /// An item of the table of the log, by its name behind the number.
    pub(crate) async fn item(&self, name: &str) -> Option<Item> {
        let get = self.deployment.client.get_item();
        let get = get.table_name(&self.deployment.settings.tables.public_log);
        let get = get.key("pk", AttributeValue::S(format!("1/{name}")));
        get.send().await.unwrap().item
    }

    /// Puts an item into the table of the log, or removes it.
    pub(crate) async fn put_item(&self, name: &str, item: Option<Item>) {
        let table = &self.deployment.settings.tables.public_log;
        let client = &self.deployment.client;
        match item {
            Some(item) => {
                let put = client.put_item().table_name(table);
                put.set_item(Some(item)).send().await.unwrap();
            }
            None => {
                let key = AttributeValue::S(format!("1/{name}"));
                let delete = client.delete_item().table_name(table).key("pk", key);
                delete.send().await.unwrap();
            }
        }
    }

    pub(crate) fn line(&self, name: &str) -> u64 {
        let report = self.audit();
        let counted = report.count();
        let (_, explained) = counted
            .iter()
            .find(|(slug, _)| *slug == "clean-rivers")
            .unwrap();
        let lines = explained.lines();
        lines.iter().find(|(line, _)| line == name).unwrap().1
    }

    pub(crate) fn views(&self) -> Views {
        let tables = &self.deployment.settings.tables;
        Views::new(self.deployment.client.clone(), tables.views.clone())
    }

    /// The views say what an outsider finds.
    pub(crate) async fn assert_shown(&self) {
        let report = self.audit();
        let (published, logged) = self.views().logged("clean-rivers").await.unwrap().unwrap();
        assert_eq!(published.size, report.state.size());
        let counted = report.count();
        let (_, explained) = counted
            .iter()
            .find(|(slug, _)| *slug == "clean-rivers")
            .unwrap();
        assert_eq!(logged.in_order(), explained.lines());
    }

    pub(crate) fn embedded(&self) -> &Embedded {
        &self.deployment.embedded
    }
}

/// The newest offer is confirmed.
pub(crate) async fn confirm(signer: &Signer) {
    let offers = signer.signature().await.offers;
    let details_version = *offers.keys().next_back().unwrap();
    signer
        .does(Command::Confirm {
            details_version,
            permissions: None,
        })
        .await;
}

pub(crate) fn notices(signers: &[&Signer]) -> BTreeSet<Notice> {
    let all = signers.iter();
    all.map(|signer| Notice::Signature(signer.id.clone()))
        .collect()
}

pub(crate) fn petition() -> BTreeSet<Notice> {
    let slug = events::ids::Slug::parse("clean-rivers").unwrap();
    BTreeSet::from([Notice::Petition(slug)])
}

pub(crate) async fn sealed(seal: &SealLog, notices: BTreeSet<Notice>) -> u64 {
    let Sealed { leaves, unreadable } = seal.seal(notices).await.unwrap();
    assert!(unreadable.is_empty(), "{unreadable:?}");
    leaves
}

/// Files of which one request fails, before or after it was done in turn.
pub(crate) struct Broken {
    files: SharedFiles,
    passed: AtomicUsize,
}

impl Broken {
    /// Whether the request was reached that fails.
    pub(crate) fn has_failed(&self) -> bool {
        self.passed.load(Ordering::SeqCst) == usize::MAX
    }

    /// Whether this request fails, and never again one after it.
    fn fails(&self) -> bool {
        let left = self.passed.load(Ordering::SeqCst);
        if left == usize::MAX {
            return false;
        }
        let next = left.checked_sub(1).unwrap_or(usize::MAX);
        self.passed.store(next, Ordering::SeqCst);
        left == 0
    }

    async fn then<T>(
        &self,
        request: impl Future<Output = Result<T, FilesError>>,
    ) -> Result<T, FilesError> {
        let fails = self.fails();
        let done = request.await;
        match fails {
            true => Err(FilesError {
                file: "any".to_owned(),
                what: "written",
                why: "the answer was lost".to_owned(),
            }),
            false => done,
        }
    }
}

type Answer<'a, T> = futures_util::future::BoxFuture<'a, Result<T, FilesError>>;

impl Files for Broken {
    fn get(&self, file: File) -> Answer<'_, Option<Vec<u8>>> {
        Box::pin(self.then(self.files.get(file)))
    }

    fn put(&self, file: File, bytes: Vec<u8>) -> Answer<'_, ()> {
        Box::pin(self.then(self.files.put(file, bytes)))
    }

    fn checkpoint(&self) -> Answer<'_, Option<Seen>> {
        Box::pin(self.then(self.files.checkpoint()))
    }

    fn checkpoint_of(&self, number: u64) -> Answer<'_, Option<Vec<u8>>> {
        Box::pin(self.then(self.files.checkpoint_of(number)))
    }

    fn replace_checkpoint(&self, bytes: Vec<u8>, seen: Option<Version>) -> Answer<'_, bool> {
        Box::pin(self.then(self.files.replace_checkpoint(bytes, seen)))
    }
}
