//! The engines that the tests run on, behind one face. `Driver` is what an engine has to be able to do; everything else
//! is written once for all of them.

use std::fmt::Debug;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

use sqlc_mig::dialect::Dialect;

use super::interrupt::Kill;
use super::mysql::{MARIADB, MYSQL};
use super::postgres::POSTGRES;
use super::scratch::Scratch;
use super::server::{Database, Server};
use super::sqlite::SQLITE;
use super::{Output, Project};

/// What an engine and its own client can do for the tests.
pub trait Driver: Debug + Sync {
    /// The dialect that it reads.
    fn name(&self) -> &'static str;

    /// Makes the data folder of a server; `bin` has the programs.
    fn initialise(&self, bin: &Path, scratch: &Scratch);
    /// Starts the server in this folder, and waits until it answers.
    fn start(&self, bin: &Path, scratch: &Scratch);
    /// The shell command that stops the server in this folder as a crash would, and waits for its end.
    fn stop_command(&self, folder: &Path) -> String;

    fn create(&self, server: &Server, name: &str);
    /// Makes the database `name`, with all that is in this one.
    fn copy(&self, from: &Database<'_>, name: &str);
    fn remove(&self, server: &Server, name: &str);

    /// The client as users start it, to apply the script in this file.
    fn client(&self, database: &Database<'_>, script: &Path) -> Command;
    /// The same, to ask what it would do.
    fn plan(&self, database: &Database<'_>, script: &Path) -> Command;
    /// A client that answers these statements: columns separated by `|`, one line per row.
    fn question(&self, database: &Database<'_>, sql: &str) -> Command;
    /// Whether the client of another run is still connected to the database.
    fn is_shared(&self, database: &Database<'_>) -> bool;

    /// The users' tables as text, and one line for each row (see `State`).
    fn state(&self, database: &Database<'_>) -> (String, String);
    /// Everything that there is, with sqlc-mig's own tables, to see whether a run has changed anything.
    fn whole(&self, database: &Database<'_>) -> String;
    /// What the engine's own tool writes down of the schema, as people take it.
    fn dump(&self, database: &Database<'_>) -> String {
        self.whole(database)
    }

    /// The ways in which a script can be interrupted.
    fn kills(&self) -> &'static [Kill];
    /// Applies a script that says where it can be interrupted: `@@ N` in a line of its own.
    fn trace(&self, database: &Database<'_>, script: &str) -> Output;
    /// Applies a script and interrupts it at the point that `trace` calls `N`. The server is up again afterwards. Nobody
    /// waits for what it still does for a dead client: the next run begins at once, as an operator's would.
    fn interrupt(&self, database: &Database<'_>, script: &str, point: usize, kill: Kill) -> Output;
    /// A statement that takes about this long, for the portable history.
    fn sleep(&self, milliseconds: u32) -> String;
}

/// An engine, in one version.
#[derive(Debug)]
pub struct Engine {
    driver: &'static dyn Driver,
    /// As `tests/engines/engine.sh` knows it: `postgres`, or `postgres-13`.
    name: String,
    bin: OnceLock<PathBuf>,
    initialised: OnceLock<Scratch>,
    shared: OnceLock<Server>,
}

static DRIVERS: [&dyn Driver; 4] = [&POSTGRES, &MYSQL, &MARIADB, &SQLITE];

impl Engine {
    /// Every engine that the tests can drive, in the version that `SQLC_MIG_TEST_ENGINES` names, or in any.
    fn all() -> &'static [Self] {
        static ALL: OnceLock<Vec<Engine>> = OnceLock::new();
        ALL.get_or_init(|| {
            let chosen = chosen();
            let engine = |driver: &&'static dyn Driver| {
                let versions = chosen.iter().find(|name| name.split('-').next() == Some(driver.name()));
                let name = versions.map_or(driver.name(), String::as_str).to_owned();
                let (bin, initialised, shared) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
                Self { driver: *driver, name, bin, initialised, shared }
            };
            DRIVERS.iter().map(engine).collect()
        })
    }

    /// The engine for a dialect; none if the tests cannot drive it.
    pub fn of(dialect: &str) -> Option<&'static Self> {
        Self::all().iter().find(|engine| engine.driver.name() == dialect)
    }

    /// Whether tests that run on every engine are to run on this one: all, or those that `SQLC_MIG_TEST_ENGINES` names.
    pub fn is_wanted(&self) -> bool {
        let chosen = chosen();
        chosen.is_empty() || chosen.contains(&self.name)
    }

    pub fn driver(&self) -> &'static dyn Driver {
        self.driver
    }

    /// The name of its dialect.
    pub fn dialect(&self) -> &'static str {
        self.driver.name()
    }

    /// Its name and version, as `tests/engines/engine.sh` knows it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The server that all tests of this process use, started at its first use. Do not stop it.
    pub fn shared(&'static self) -> &'static Server {
        self.shared.get_or_init(|| self.start())
    }

    /// A server of one's own, for tests that stop it.
    pub fn start(&'static self) -> Server {
        Server::new(self)
    }

    /// The script that a project gives for this engine.
    #[track_caller]
    pub fn script(&self, project: &Project, arguments: &[&str]) -> String {
        project.run(&[arguments, &["--dialect", self.dialect()]].concat()).ok().stdout
    }

    /// The folder of its programs.
    pub fn bin(&self) -> &Path {
        self.bin.get_or_init(|| {
            let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engines/engine.sh");
            let output = Output::of(Command::new("bash").arg(script).arg("find").arg(&self.name));
            assert!(
                output.status == 0,
                "\n\nThese tests need {0}, and none was found. Run `make test`, which gets one, \
                 or `tests/engines/engine.sh ensure {0}`.\n\n{output}",
                self.name
            );
            PathBuf::from(output.stdout.trim())
        })
    }

    /// A data folder as the engine makes it. That takes a second or more, so servers copy this one.
    pub fn initialised(&self) -> PathBuf {
        let make = || {
            let scratch = Scratch::new(|folder| self.driver.stop_command(folder));
            self.driver.initialise(self.bin(), &scratch);
            scratch
        };
        self.initialised.get_or_init(make).data()
    }
}

/// The engines that `SQLC_MIG_TEST_ENGINES` names; none: all, in any version.
fn chosen() -> Vec<String> {
    let named = std::env::var("SQLC_MIG_TEST_ENGINES").unwrap_or_default();
    named.split_whitespace().map(ToOwned::to_owned).collect()
}

/// Every dialect has its engine in the tests: a new one without is a failure here, not a gap that nobody sees.
#[test]
fn every_dialect_has_an_engine_to_be_tested_on() {
    for dialect in Dialect::ALL {
        let name = dialect.facts().name;
        assert!(Engine::of(name).is_some(), "no driver in tests/support/engine.rs runs scripts for {name}");
    }
}
