//! The built program as a process of its own, on a folder of its own.

use std::fs::{self, File, OpenOptions};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use tempfile::TempDir;

use crate::press::Clock;
use crate::{Mail, Result, Visitor};

/// A debug build on a busy machine takes its time to create its tables.
const STARTS_WITHIN: Duration = Duration::from_secs(60);

/// Everything that the program logs at all.
const LOGS: &str = "trace";
/// What every address in these tests has.
const ADDRESSES: [&str; 2] = ["@example.", "@gmail."];

/// A `countersign` that runs; dropping it kills the process and removes its folder, and fails the
/// test when an address is found in what the program logged.
#[derive(Debug)]
pub struct Countersign {
    program: PathBuf,
    folder: TempDir,
    process: Child,
    address: String,
    tells_its_log: bool,
    /// Names and values of variables.
    settings: Vec<(&'static str, String)>,
}

impl Countersign {
    /// Starts [`program`] with the sample petition and nothing else.
    ///
    /// # Errors
    /// When it cannot be started, or does not say what it listens on.
    pub fn start() -> Result<Self> {
        let mut server = Self::start_program(program()?)?;
        server.tells_its_log = true;
        Ok(server)
    }

    /// The same with these variables in its environment.
    ///
    /// # Errors
    /// Like [`Self::start`].
    pub fn start_with(settings: &[(&'static str, &str)]) -> Result<Self> {
        let settings = settings.iter();
        let settings = settings.map(|(name, value)| (*name, (*value).to_owned()));
        let folder = TempDir::with_prefix("countersign-")?;
        let mut server = Self::start_in(program()?, folder, settings.collect())?;
        server.tells_its_log = true;
        Ok(server)
    }

    /// The same on a copy of this data folder.
    ///
    /// # Errors
    /// When it cannot be copied, and like [`Self::start`].
    pub fn start_on_copy_of(data: &Path) -> Result<Self> {
        let folder = TempDir::with_prefix("countersign-")?;
        copy_folder(data, &folder.path().join("data"))?;
        let mut server = Self::start_in(program()?, folder, Vec::new())?;
        server.tells_its_log = true;
        Ok(server)
    }

    /// Starts this program with the sample petition, without checking its log at the end.
    ///
    /// # Errors
    /// When it cannot be started, or does not say what it listens on.
    pub fn start_program(program: PathBuf) -> Result<Self> {
        Self::start_in(program, TempDir::with_prefix("countersign-")?, Vec::new())
    }

    fn start_in(
        program: PathBuf,
        folder: TempDir,
        settings: Vec<(&'static str, String)>,
    ) -> Result<Self> {
        let (process, address) = spawn(&program, folder.path(), &settings)?;
        Ok(Self {
            program,
            folder,
            process,
            address,
            tells_its_log: false,
            settings,
        })
    }

    /// `http://127.0.0.1:PORT`.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Somebody whose browser knows this server only.
    ///
    /// # Errors
    /// When no HTTP client can be built.
    pub fn visitor(&self) -> Result<Visitor> {
        let visitor = Visitor::new(&self.address)?.with_clock(Clock::of(&self.data())?);
        Ok(visitor.with_figures(self.program.clone(), self.data()))
    }

    /// `kill -9`: the process has no moment left to save anything.
    ///
    /// # Errors
    /// When the process cannot be waited for.
    pub fn kill(&mut self) -> Result {
        self.process.kill()?;
        self.process.wait()?;
        Ok(())
    }

    /// Asks the process to end, and waits until it has.
    ///
    /// # Errors
    /// When there is no `kill`, or the process cannot be waited for.
    pub fn stop(&mut self) -> Result {
        let pid = self.process.id().to_string();
        Command::new("kill").args(["-TERM", &pid]).status()?;
        self.process.wait()?;
        Ok(())
    }

    /// Starts it again on the same folder, at a new address.
    ///
    /// # Errors
    /// Like [`Self::start`].
    pub fn start_again(&mut self) -> Result {
        self.kill()?;
        (self.process, self.address) = spawn(&self.program, self.folder.path(), &self.settings)?;
        Ok(())
    }

    /// Sets a variable from the next start on.
    pub fn set(&mut self, name: &'static str, value: &str) {
        self.settings.push((name, value.to_owned()));
    }

    /// Runs another command of the same program on the same data, with the server as it is.
    ///
    /// # Errors
    /// When the program cannot be run.
    pub fn command(&self, arguments: &[&str]) -> Result<Output> {
        Ok(Command::new(&self.program)
            .args(arguments)
            .arg("--data")
            .arg(self.data())
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .output()?)
    }

    /// Where everything is kept.
    #[must_use]
    pub fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// All mails ever sent, also those that the mailbox has too many of to show.
    ///
    /// # Errors
    /// When the mailbox's folder cannot be read.
    pub fn kept_mails(&self) -> Result<Vec<Mail>> {
        let mut mails = Vec::new();
        for entry in fs::read_dir(self.data().join("mailbox"))? {
            let path = entry?.path();
            if path.extension().is_some_and(|it| it == "json") {
                mails.push(serde_json::from_slice(&fs::read(path)?)?);
            }
        }
        Ok(mails)
    }

    /// The server's process.
    #[must_use]
    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    /// The most memory that the server has held so far, in bytes, where Linux tells it.
    #[must_use]
    pub fn peak_memory(&self) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.process.id())).ok()?;
        let peak = status
            .lines()
            .find_map(|line| line.strip_prefix("VmHWM:"))?;
        let kibibytes: u64 = peak.trim().trim_end_matches(" kB").parse().ok()?;
        Some(kibibytes * 1024)
    }

    /// What the program has logged so far.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn log(&self) -> Result<String> {
        Ok(fs::read_to_string(log_file(self.folder.path()))?)
    }
}

impl Drop for Countersign {
    #[expect(
        clippy::print_stderr,
        reason = "test runners show it with a test that failed, and only then"
    )]
    fn drop(&mut self) {
        let _ = self.kill();
        if !self.tells_its_log {
            return;
        }
        let log = self.log().unwrap_or_default();
        eprintln!("{log}");
        // Whatever a test was about: nobody's address is in the log. One that fails already says why.
        if !std::thread::panicking() {
            for address in ADDRESSES {
                assert!(!log.contains(address), "somebody's address is in the log");
            }
        }
    }
}

/// The program to test: `COUNTERSIGN_BIN`, or the one that lies where this test was built.
///
/// # Errors
/// When there is none.
pub fn program() -> Result<PathBuf> {
    let program = match std::env::var_os("COUNTERSIGN_BIN") {
        Some(path) => PathBuf::from(path),
        // target/debug/deps/system-1234 → target/debug/countersign
        None => std::env::current_exe()?
            .ancestors()
            .nth(2)
            .ok_or("the test lies in no folder")?
            .join("countersign"),
    };
    if !program.exists() {
        let path = program.display();
        return Err(
            format!("{path} is missing: run `cargo build --workspace --bins` first").into(),
        );
    }
    Ok(program)
}

fn copy_folder(from: &Path, to: &Path) -> Result {
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &to)?;
        } else {
            fs::copy(entry.path(), to)?;
        }
    }
    Ok(())
}

fn log_file(folder: &Path) -> PathBuf {
    folder.join("log.txt")
}

/// Starts the program and waits for the line that tells its address.
fn spawn(
    program: &Path,
    folder: &Path,
    settings: &[(&'static str, String)],
) -> Result<(Child, String)> {
    let log: File = OpenOptions::new()
        .create(true)
        .append(true)
        .open(log_file(folder))?;
    let mut process = Command::new(program)
        .args(["up", "--listen", "127.0.0.1:0", "--data"])
        .arg(folder.join("data"))
        .current_dir(folder)
        .env("RUST_LOG", LOGS)
        // Hundreds of people with addresses of one domain, all from this machine, are no flood here.
        .env("SIGN_PER_NETWORK_HOUR", "1000000")
        .env("SIGN_PER_DOMAIN_HOUR", "100000")
        .envs(settings.iter().map(|(name, value)| (name, value)))
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(log)
        .spawn()?;
    let output = process.stdout.take().ok_or("stdout was asked for")?;
    let (tell, told) = mpsc::channel();
    // It reads on after that line, because a full pipe would stop the program.
    std::thread::spawn(move || {
        for line in BufReader::new(output)
            .lines()
            .map_while(std::result::Result::ok)
        {
            if let Some((_, address)) = line.split_once("listening on ") {
                let _ = tell.send(address.trim().trim_end_matches('/').to_owned());
            }
        }
    });
    match told.recv_timeout(STARTS_WITHIN) {
        Ok(address) => Ok((process, address)),
        Err(_) => {
            process.kill()?;
            process.wait()?;
            let log = fs::read_to_string(log_file(folder))?;
            Err(format!("the program did not say what it listens on; it said:\n{log}").into())
        }
    }
}
