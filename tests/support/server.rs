//! Throw-away servers and databases of any engine. They listen on a Unix socket in a folder of their own, so that
//! nothing can collide, and they end with the test process, also when that is killed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::Output;
use super::engine::Engine;
use super::interrupt::Kill;
use super::running::Running;
use super::scratch::Scratch;

/// A private server. SQLite has none: there it is a folder for databases.
#[derive(Debug)]
pub struct Server {
    engine: &'static Engine,
    scratch: Scratch,
    databases: AtomicUsize,
}

impl Server {
    /// The PostgreSQL server of this test process, started at its first use. Do not stop it: other tests are using it.
    pub fn shared() -> &'static Self {
        Engine::of("postgres").unwrap().shared()
    }

    /// A PostgreSQL server of one's own, for tests that stop it.
    pub fn start() -> Self {
        Engine::of("postgres").unwrap().start()
    }

    /// A server of this engine.
    pub fn new(engine: &'static Engine) -> Self {
        let scratch = Scratch::new(|folder| engine.driver().stop_command(folder));
        let mut copy = scratch.command("cp");
        Output::of(copy.args(["-R", "-p"]).arg(engine.initialised()).arg(scratch.data())).ok();
        let server = Self { engine, scratch, databases: AtomicUsize::new(0) };
        server.restart();
        server
    }

    /// Another data folder, made with more options: some are taken only then.
    pub fn initialise_with(&self, options: &str) {
        self.stop_immediate();
        std::fs::remove_dir_all(self.scratch.data()).unwrap();
        std::fs::write(self.folder().join("options"), options).unwrap();
        self.engine.driver().initialise(self.engine.bin(), &self.scratch);
        self.restart();
    }

    pub fn engine(&self) -> &'static Engine {
        self.engine
    }

    /// Its folder.
    pub fn folder(&self) -> &Path {
        &self.scratch.path
    }

    /// One of the engine's programs.
    pub fn program(&self, name: &str) -> PathBuf {
        self.engine.bin().join(name)
    }

    /// Starts it again, and waits until it answers.
    pub fn restart(&self) {
        self.engine.driver().start(self.engine.bin(), &self.scratch);
    }

    /// Stops it as a crash would, without a shutdown checkpoint, and waits until it is gone.
    pub fn stop_immediate(&self) {
        Output::of(Command::new("sh").arg("-c").arg(self.stop_immediate_command())).ok();
    }

    /// The shell command for [`Self::stop_immediate`].
    pub fn stop_immediate_command(&self) -> String {
        self.engine.driver().stop_command(&self.scratch.path)
    }

    /// A fresh and empty database.
    pub fn database(&self) -> Database<'_> {
        let name = self.next_name();
        self.engine.driver().create(self, &name);
        Database { server: self, name }
    }

    fn next_name(&self) -> String {
        format!("test_{}", self.databases.fetch_add(1, Ordering::Relaxed))
    }

    /// What the server has logged.
    pub fn log(&self) -> String {
        self.scratch.log()
    }
}

/// A database of its own for one test; dropped with this value.
#[derive(Debug)]
pub struct Database<'server> {
    server: &'server Server,
    name: String,
}

impl<'server> Database<'server> {
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn server(&self) -> &'server Server {
        self.server
    }

    pub fn engine(&self) -> &'static Engine {
        self.server.engine
    }

    /// Another database with the same contents. Nobody may be connected to this one.
    pub fn copy(&self) -> Self {
        let name = self.server.next_name();
        self.engine().driver().copy(self, &name);
        Database { server: self.server, name }
    }

    /// Applies a script as users do.
    pub fn apply(&self, script: &str) -> Output {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("up.sql");
        fs::write(&file, script).unwrap();
        Output::of(self.engine().driver().client(self, &file).current_dir(folder.path()))
    }

    /// Asks a script what it would do here.
    pub fn plan(&self, script: &str) -> Output {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("up.sql");
        fs::write(&file, script).unwrap();
        let mut client = self.engine().driver().plan(self, &file);
        Output::of(client.current_dir(folder.path()))
    }

    /// Applies a script, and interrupts it at a point that `Driver::trace` has named.
    pub fn interrupt(&self, script: &str, point: usize, kill: Kill) -> Output {
        self.engine().driver().interrupt(self, script, point, kill)
    }

    /// Applies a script in the background.
    pub fn begin(&self, script: &str) -> Running {
        Running::start(self, script)
    }

    /// The answer to one query: columns separated by `|`, one line per row.
    #[track_caller]
    pub fn query(&self, sql: &str) -> String {
        Output::of(&mut self.engine().driver().question(self, sql)).ok().stdout.trim().to_owned()
    }

    /// Runs statements, which must succeed.
    #[track_caller]
    pub fn execute(&self, sql: &str) {
        self.query(sql);
    }

    /// Waits until no other connection to this database is left: after `kill -9` of a client, its server process
    /// lives on until it has finished what it is doing.
    pub fn wait_until_alone(&self) {
        wait_for("the other connections to end", || !self.engine().driver().is_shared(self));
    }

    /// Whether an interrupted run has left a revision half done.
    pub fn has_markers(&self) -> bool {
        let markers = "SELECT count(*) FROM sqlc_mig_progress";
        let answer = Output::of(&mut self.engine().driver().question(self, markers));
        answer.status == 0 && answer.stdout.trim() != "0"
    }

    /// Makes sure that a copy outlives a crash of the server. PostgreSQL 15 and later do not log the first values of a
    /// copied sequence.
    pub fn settle(&self) {
        if self.engine().dialect() == "postgres" {
            self.execute("CHECKPOINT");
        }
    }

    /// The schema as the engine's own tool writes it down.
    pub fn dump(&self) -> String {
        self.engine().driver().dump(self)
    }

    /// Everything that there is, with sqlc-mig's own tables.
    pub fn whole_dump(&self) -> String {
        self.engine().driver().whole(self)
    }
}

impl Drop for Database<'_> {
    fn drop(&mut self) {
        // It fails when the test has stopped its server; that server is about to be deleted.
        self.engine().driver().remove(self.server, &self.name);
    }
}

/// Waits for a condition, a minute at most.
pub fn wait_for(what: &str, condition: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_mins(1);
    while !condition() {
        assert!(Instant::now() < end, "waited for {what} for a minute");
        sleep(Duration::from_millis(10));
    }
}
