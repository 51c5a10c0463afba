//! Throw-away PostgreSQL servers. They listen on a Unix socket in a folder of their own, so that nothing can
//! collide, and they end with the test process, also when that is killed.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::Output;

/// The tables that sqlc-mig writes for itself.
const OWN_TABLES: [&str; 3] = ["alembic_version", "sqlc_mig_history", "sqlc_mig_progress"];

/// No waiting for disks: the tests crash the server, never the machine. Commits are still written, or a crash
/// would lose them.
const SETTINGS: &str = "
listen_addresses = ''
max_connections = 50
fsync = off
full_page_writes = off
shared_buffers = 32MB
max_wal_size = 128MB
log_line_prefix = '%m [%p] %d '
";

/// A private PostgreSQL server.
#[derive(Debug)]
pub struct Server {
    scratch: Scratch,
    databases: AtomicUsize,
}

impl Server {
    /// The server of this test process, started at its first use. Do not stop it: other tests are using it.
    pub fn shared() -> &'static Self {
        static SHARED: OnceLock<Server> = OnceLock::new();
        SHARED.get_or_init(Self::start)
    }

    /// A server of one's own, for tests that stop it.
    pub fn start() -> Self {
        let scratch = Scratch::new();
        let mut copy = scratch.command("cp");
        Output::of(copy.args(["-R", "-p"]).arg(initialised()).arg(scratch.data())).ok();
        let settings = format!("{SETTINGS}unix_socket_directories = '{}'\n", scratch.path.display());
        fs::write(scratch.data().join("postgresql.auto.conf"), settings).unwrap();
        let server = Self { scratch, databases: AtomicUsize::new(0) };
        server.restart();
        server
    }

    /// Starts it again, and waits until it answers.
    pub fn restart(&self) {
        let log = self.scratch.path.join("log");
        let mut start = self.scratch.command("pg_ctl");
        let start = start.arg("-D").arg(self.scratch.data()).arg("-l").arg(&log).args(["-w", "-s", "start"]);
        let output = Output::of(start);
        assert!(output.status == 0, "PostgreSQL did not start: {output}\n--- log\n{}", self.log());
    }

    /// Stops it as a crash would, without a shutdown checkpoint, and waits until it is gone.
    pub fn stop_immediate(&self) {
        Output::of(Command::new("sh").arg("-c").arg(self.stop_immediate_command())).ok();
    }

    /// The shell command for [`Self::stop_immediate`]. It is not `pg_ctl stop`, which root cannot run; the
    /// signal is the same.
    pub fn stop_immediate_command(&self) -> String {
        stop_command(&self.scratch.path)
    }

    /// A fresh and empty database.
    pub fn database(&self) -> Database<'_> {
        self.database_like("template0")
    }

    fn database_like(&self, template: &str) -> Database<'_> {
        let name = format!("test_{}", self.databases.fetch_add(1, Ordering::Relaxed));
        Output::of(&mut self.maintenance(&format!("CREATE DATABASE {name} TEMPLATE {template}"))).ok();
        Database { server: self, name }
    }

    /// What the server has logged.
    pub fn log(&self) -> String {
        fs::read(self.scratch.path.join("log")).map_or_else(
            |error| format!("(no log: {error})"),
            |text| String::from_utf8_lossy(&text).into_owned(),
        )
    }

    fn maintenance(&self, sql: &str) -> Command {
        let mut psql = self.client("psql", "postgres");
        psql.args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", sql]);
        psql
    }

    /// A client program that talks to `database`, whatever the environment of the tests says.
    fn client(&self, program: &str, database: &str) -> Command {
        let mut client = Command::new(bin().join(program));
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("PG") || name.to_string_lossy().starts_with("PSQL") {
                client.env_remove(name);
            }
        }
        client.env("PGHOST", &self.scratch.path).env("PGPORT", "5432").env("PGUSER", "postgres");
        client.env("PGDATABASE", database).env("LC_ALL", "C").stdin(Stdio::null());
        client
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

    /// Another database with the same contents. Nobody may be connected to this one.
    pub fn copy(&self) -> Database<'server> {
        self.server.database_like(&self.name)
    }

    pub fn server(&self) -> &'server Server {
        self.server
    }

    /// `psql -X`, connected to this database by the environment alone.
    pub fn psql(&self) -> Command {
        let mut psql = self.server.client("psql", &self.name);
        psql.arg("-X");
        psql
    }

    /// Applies a script as users do: `psql -X -f up.sql`.
    pub fn apply(&self, script: &str) -> Output {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("up.sql"), script).unwrap();
        Output::of(self.psql().args(["-f", "up.sql"]).current_dir(folder.path()))
    }

    /// The answer to one query: columns separated by `|`, one line per row.
    #[track_caller]
    pub fn query(&self, sql: &str) -> String {
        Output::of(self.psql().args(["-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-c", sql]))
            .ok()
            .stdout
            .trim()
            .to_owned()
    }

    /// Runs statements, which must succeed.
    #[track_caller]
    pub fn execute(&self, sql: &str) {
        self.query(sql);
    }

    /// A connection that stays open, to hold locks with.
    pub fn session(&self) -> Session {
        Session::start(self)
    }

    /// Waits until no other connection to this database is left: after `kill -9` of a client, its backend
    /// lives on until it has finished what it is doing.
    pub fn wait_until_alone(&self) {
        let others = "SELECT count(*) FROM pg_stat_activity \
                      WHERE datname = current_database() AND pid <> pg_backend_pid()";
        wait_for("the other connections to end", || self.query(others) == "0");
    }

    /// Waits until somebody waits for a lock in this database.
    pub fn wait_until_blocked(&self) {
        let waiting = "SELECT count(*) FROM pg_stat_activity \
                       WHERE datname = current_database() AND wait_event_type = 'Lock'";
        wait_for("a connection to wait for a lock", || self.query(waiting) != "0");
    }

    /// The schema as SQL, without sqlc-mig's own tables. Two databases with the same schema give the same
    /// text.
    pub fn schema_dump(&self) -> String {
        self.schema(&OWN_TABLES)
    }

    /// The schema as SQL, with sqlc-mig's own tables.
    pub fn schema_dump_all(&self) -> String {
        self.schema(&[])
    }

    /// Everything that there is, with sqlc-mig's own tables, all rows in the order in which they lie, and the counters
    /// of sequences.
    pub fn whole_dump(&self) -> String {
        lines_that_matter(&self.dump(&["--column-inserts"], &[])).concat()
    }

    fn schema(&self, without: &[&str]) -> String {
        let dump = self.dump(&["--schema-only", "--no-owner", "--no-privileges"], without);
        lines_that_matter(&dump).concat()
    }

    /// The rows of the users' tables as sorted INSERT statements. The counters of sequences are left out:
    /// they do not go back when a transaction does.
    pub fn data_dump(&self) -> String {
        let dump = self.dump(&["--data-only", "--column-inserts"], &OWN_TABLES);
        let mut rows = lines_that_matter(&dump);
        rows.retain(|line| !line.starts_with("SELECT pg_catalog.setval("));
        rows.sort_unstable();
        rows.concat()
    }

    fn dump(&self, options: &[&str], without: &[&str]) -> String {
        let mut pg_dump = self.server.client("pg_dump", &self.name);
        pg_dump.args(options);
        for table in without {
            pg_dump.arg(format!("--exclude-table=*.{table}")).arg(format!("--exclude-table=*.{table}_*_seq"));
        }
        Output::of(&mut pg_dump).ok().stdout
    }
}

impl Drop for Database<'_> {
    fn drop(&mut self) {
        // It fails when the test has stopped its server; that server is about to be deleted.
        let _ = self.server.maintenance(&format!("DROP DATABASE {} WITH (FORCE)", self.name)).output();
    }
}

/// The lines of a dump, without those that say nothing of the schema or differ from run to run.
fn lines_that_matter(dump: &str) -> Vec<&str> {
    let beginnings = ["--", "SET ", "SELECT pg_catalog.set_config(", r"\restrict ", r"\unrestrict "];
    let matters = |line: &&str| {
        !line.trim().is_empty() && !beginnings.iter().any(|beginning| line.starts_with(beginning))
    };
    dump.split_inclusive('\n').filter(matters).collect()
}

/// A psql that stays connected. Killed when dropped, which ends its transaction.
#[derive(Debug)]
pub struct Session {
    psql: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Session {
    const MARKER: &str = "--- done ---";

    fn start(database: &Database<'_>) -> Self {
        // Errors come in their place among the results. A wait without end would hang the tests: it is cut.
        let mut command = database.psql();
        command.args(["-A", "-t", "-q"]).env("PGOPTIONS", "-c statement_timeout=60s");
        let mut shell = Command::new("sh");
        shell.args(["-c", "exec \"$0\" \"$@\" 2>&1"]).arg(command.get_program()).args(command.get_args());
        for (name, value) in command.get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        let mut psql = shell.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("sh");
        let input = psql.stdin.take().expect("piped");
        let output = BufReader::new(psql.stdout.take().expect("piped"));
        Self { psql, input, output }
    }

    /// Runs statements and waits for them. Returns what psql printed, errors too.
    pub fn run(&mut self, sql: &str) -> String {
        self.send(sql);
        self.wait()
    }

    /// Gives statements to psql and does not wait for them: they may block.
    pub fn send(&mut self, sql: &str) {
        let end = if sql.trim_end().ends_with(';') { "" } else { ";" };
        writeln!(self.input, "{sql}{end}\n\\echo {}", Self::MARKER).expect("psql has ended");
    }

    /// Waits for what was sent, and returns what psql printed.
    pub fn wait(&mut self) -> String {
        let mut printed = String::new();
        loop {
            let mut line = String::new();
            let length = self.output.read_line(&mut line).unwrap();
            assert!(length > 0, "the session has ended: {printed}");
            if line.trim_end() == Self::MARKER {
                return printed.trim().to_owned();
            }
            printed.push_str(&line);
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let _ = self.psql.kill();
        let _ = self.psql.wait();
    }
}

/// A folder for one server, and a watchdog that outlives this process just long enough to stop the server and
/// delete the folder: it waits for the end of a pipe that only this process holds open.
#[derive(Debug)]
struct Scratch {
    path: PathBuf,
    owner: Option<(u32, u32)>,
    watchdog: Child,
}

impl Scratch {
    fn new() -> Self {
        let path = tempfile::Builder::new().prefix("sqlc-mig-pg-").tempdir_in(scratch_root()).unwrap().keep();
        let script = format!(
            "trap '' INT TERM HUP; while read -r line; do :; done; {}; rm -rf '{}'",
            stop_command(&path),
            path.display()
        );
        // A process group of its own: what is sent to the group of the tests does not reach it.
        let mut watchdog = Command::new("sh");
        watchdog.arg("-c").arg(script).current_dir("/").process_group(0);
        watchdog.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
        let watchdog = watchdog.spawn().expect("sh");
        let owner = (fs::metadata(&path).unwrap().uid() == 0).then(unprivileged);
        if let Some((user, group)) = owner {
            chown(&path, Some(user), Some(group)).unwrap();
        }
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        Self { path, owner, watchdog }
    }

    fn data(&self) -> PathBuf {
        self.path.join("data")
    }

    /// A program of PostgreSQL or of the system, in the name of a user that PostgreSQL agrees to run as.
    fn command(&self, program: &str) -> Command {
        let own = bin().join(program);
        let mut command = Command::new(if own.exists() { own } else { program.into() });
        command.current_dir(&self.path).stdin(Stdio::null());
        if let Some((user, group)) = self.owner {
            command.uid(user).gid(group);
        }
        command
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        drop(self.watchdog.stdin.take());
        let _ = self.watchdog.wait();
    }
}

/// Where the servers' folders go: in memory if there is room, since a database is 300 files, which some disks
/// are slow to make. `TMPDIR` overrides it.
fn scratch_root() -> PathBuf {
    let memory = Path::new("/dev/shm");
    let free = |output: &Output| output.stdout.lines().last()?.split_whitespace().nth(3)?.parse::<u64>().ok();
    let kibibytes = free(&Output::of(Command::new("df").arg("-Pk").arg(memory)));
    let roomy = kibibytes.is_some_and(|free| free > 1 << 20);
    if std::env::var_os("TMPDIR").is_none() && roomy { memory.to_owned() } else { std::env::temp_dir() }
}

/// The shell command that stops the server in `folder` at once, if one runs there, and waits for its end.
fn stop_command(folder: &Path) -> String {
    let pid_file = folder.join("data/postmaster.pid");
    format!(
        "read -r pid 2>/dev/null < '{0}' && kill -QUIT $pid && \
         for i in $(seq 200); do [ -e '{0}' ] && kill -0 $pid 2>/dev/null || break; sleep 0.05; done",
        pid_file.display()
    )
}

/// A data folder as `initdb` leaves it. It takes a second or two to make, so servers copy this one.
fn initialised() -> PathBuf {
    static INITIALISED: OnceLock<Scratch> = OnceLock::new();
    let scratch = INITIALISED.get_or_init(|| {
        let scratch = Scratch::new();
        let mut initdb = scratch.command("initdb");
        initdb.args(["-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "-D"]);
        Output::of(initdb.arg(scratch.data())).ok();
        scratch
    });
    scratch.data()
}

/// The folder of the PostgreSQL programs.
fn bin() -> &'static Path {
    static BIN: OnceLock<PathBuf> = OnceLock::new();
    BIN.get_or_init(|| {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engines/postgres.sh");
        let output = Output::of(Command::new("bash").arg(script).arg("find"));
        assert!(
            output.status == 0,
            "\n\nThese tests need PostgreSQL, and none was found. Run `make test`, which gets one, \
             or `tests/engines/postgres.sh install`.\n\n{output}"
        );
        PathBuf::from(output.stdout.trim())
    })
}

/// The ids of user and group `nobody`: PostgreSQL refuses to run as root.
fn unprivileged() -> (u32, u32) {
    let id = |option| {
        let output = Output::of(Command::new("id").args([option, "nobody"])).ok();
        output.stdout.trim().parse().expect("a number")
    };
    (id("-u"), id("-g"))
}

/// Waits for a condition, a minute at most.
fn wait_for(what: &str, condition: impl Fn() -> bool) {
    let end = Instant::now() + Duration::from_mins(1);
    while !condition() {
        assert!(Instant::now() < end, "waited for {what} for a minute");
        sleep(Duration::from_millis(20));
    }
}

#[cfg(test)]
mod tests {
    use super::Server;
    use crate::support::{Kill, insert_at, interrupt_points};

    #[test]
    fn a_database_is_fresh_and_takes_a_script() {
        let database = Server::shared().database();
        let output = database
            .apply("\\set ON_ERROR_STOP 1\nCREATE TABLE t (a int);\nINSERT INTO t VALUES (1), (2);\n");
        assert_eq!(output.ok().stdout, "CREATE TABLE\nINSERT 0 2\n");
        assert_eq!(database.query("SELECT a, 'x' FROM t ORDER BY a"), "1|x\n2|x");
        let other = Server::shared().database();
        assert_eq!(other.query("SELECT to_regclass('t') IS NULL"), "t");
    }

    #[test]
    fn an_error_names_the_line_of_the_script() {
        let output =
            Server::shared().database().apply("\\set ON_ERROR_STOP 1\nSELECT 1 / 0;\nSELECT 2;\n").failed(3);
        assert_eq!(output.stderr, "psql:up.sql:2: ERROR:  division by zero\n");
        assert_eq!(output.stdout, "");
    }

    #[test]
    fn dumps_leave_out_our_own_tables_and_all_that_changes_from_run_to_run() {
        let database = Server::shared().database();
        assert_eq!((database.schema_dump().as_str(), database.data_dump().as_str()), ("", ""));
        database.execute(
            "CREATE TABLE alembic_version (version_num varchar(32) PRIMARY KEY);
             CREATE TABLE sqlc_mig_history (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY);
             CREATE TABLE sqlc_mig_progress (id bigserial PRIMARY KEY);
             INSERT INTO sqlc_mig_progress DEFAULT VALUES",
        );
        assert_eq!((database.schema_dump().as_str(), database.data_dump().as_str()), ("", ""));
        assert!(database.schema_dump_all().contains("sqlc_mig_progress_id_seq"));
        database.execute("CREATE TABLE t (id bigint GENERATED ALWAYS AS IDENTITY, b text)");
        database.execute("INSERT INTO t (b) VALUES ('y'), ('x')");
        let columns = "CREATE TABLE public.t (\n    id bigint NOT NULL,\n    b text\n);\n";
        assert!(database.schema_dump().starts_with(columns), "{}", database.schema_dump());
        let rows =
            "INSERT INTO public.t (id, b) VALUES (1, 'y');\nINSERT INTO public.t (id, b) VALUES (2, 'x');\n";
        assert_eq!(database.data_dump().replace(" OVERRIDING SYSTEM VALUE", ""), rows);
    }

    #[test]
    fn a_session_holds_its_locks_until_it_is_dropped() {
        let database = Server::shared().database();
        database.execute("CREATE TABLE t (a int)");
        let mut holder = database.session();
        assert_eq!(holder.run("BEGIN; LOCK TABLE t; SELECT 1"), "1");
        let mut waiter = database.session();
        waiter.send("SELECT count(*) FROM t");
        database.wait_until_blocked();
        drop(holder);
        assert_eq!(waiter.wait(), "0");
        assert_eq!(waiter.run("SELECT 1 / 0"), "ERROR:  division by zero");
        drop(waiter);
        database.wait_until_alone();
    }

    /// Every way to interrupt ends psql where it should, and what was committed before is still there.
    #[test]
    fn every_kill_stops_the_script_at_its_point() {
        let server = Server::start();
        let script =
            "\\set ON_ERROR_STOP 1\nCREATE TABLE t (a int);\nBEGIN;\nINSERT INTO t VALUES (1);\nCOMMIT;\n";
        let point = interrupt_points(script)[4];
        for kill in Kill::ALL {
            let database = server.database();
            let output = database.apply(&insert_at(script, point, &kill.line(&server)));
            assert!(kill.statuses().contains(&output.status), "{kill:?}: {output}");
            if kill == Kill::Server {
                server.restart();
            }
            database.wait_until_alone();
            assert_eq!(database.query("SELECT count(*) FROM t"), "0", "{kill:?}");
        }
    }

    #[test]
    fn a_server_can_be_stopped_and_started_again() {
        let server = Server::start();
        let database = server.database();
        database.execute("CREATE TABLE t (a int)");
        server.stop_immediate();
        database.apply("SELECT 1;").failed(2);
        server.restart();
        assert_eq!(database.query("SELECT count(*) FROM t"), "0");
    }
}
