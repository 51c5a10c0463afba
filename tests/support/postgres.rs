//! PostgreSQL for the tests: the driver, and what only its tests ask of a database.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use super::Output;
use super::engine::Driver;
use super::interrupt::{self, Kill, Point, interrupt_points};
use super::scratch::Scratch;
use super::server::{Database, Server, wait_for};

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

/// The driver.
#[derive(Debug)]
pub struct Postgres;

pub static POSTGRES: Postgres = Postgres;

const ROWS: &str = r"
CREATE FUNCTION pg_temp.rows() RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
  t record;
BEGIN
  FOR t IN SELECT c.oid::regclass AS name, c.relname::text AS title, ARRAY(
             SELECT a.attname::text FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attidentity <> '') AS counted
           FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
           WHERE c.relkind = 'r' AND n.nspname !~ '^(pg_|information_schema)'
             AND c.relname NOT IN ('alembic_version', 'sqlc_mig_history', 'sqlc_mig_progress')
           ORDER BY c.relname LOOP
    RETURN QUERY EXECUTE format('SELECT %L || (to_jsonb(x) - $1)::text FROM %s x ORDER BY 1', t.title || ' ', t.name)
      USING t.counted;
  END LOOP;
  IF to_regclass('alembic_version') IS NOT NULL THEN
    RETURN QUERY SELECT 'ledger ' || version_num FROM alembic_version ORDER BY version_num;
  END IF;
  IF to_regclass('sqlc_mig_history') IS NOT NULL THEN
    RETURN QUERY SELECT format('history %s %s', revision, direction) FROM sqlc_mig_history ORDER BY revision, id;
  END IF;
  IF to_regclass('sqlc_mig_progress') IS NOT NULL THEN
    RETURN QUERY SELECT format('progress %s %s', revision, step) FROM sqlc_mig_progress ORDER BY revision, step;
  END IF;
  RETURN QUERY SELECT 'invalid ' || indexrelid::regclass FROM pg_index WHERE NOT (indisvalid AND indisready) ORDER BY 1;
END
$$;
SELECT pg_temp.rows()";

impl Driver for Postgres {
    fn name(&self) -> &'static str {
        "postgres"
    }

    fn initialise(&self, bin: &Path, scratch: &Scratch) {
        let mut initdb = scratch.command(bin.join("initdb"));
        initdb.args(["-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync", "-D"]);
        Output::of(initdb.arg(scratch.data())).ok();
    }

    fn start(&self, bin: &Path, scratch: &Scratch) {
        let settings = format!("{SETTINGS}unix_socket_directories = '{}'\n", scratch.path.display());
        fs::write(scratch.data().join("postgresql.auto.conf"), settings).unwrap();
        let mut start = scratch.command(bin.join("pg_ctl"));
        start
            .arg("-D")
            .arg(scratch.data())
            .arg("-l")
            .arg(scratch.path.join("log"))
            .args(["-w", "-s", "start"]);
        let output = Output::of(&mut start);
        assert!(output.status == 0, "PostgreSQL did not start: {output}\n--- log\n{}", scratch.log());
    }

    /// It is not `pg_ctl stop`, which root cannot run; the signal is the same.
    fn stop_command(&self, folder: &Path) -> String {
        let pid_file = folder.join("data/postmaster.pid");
        format!(
            "read -r pid 2>/dev/null < '{0}' && kill -QUIT $pid && \
             for i in $(seq 200); do [ -e '{0}' ] && kill -0 $pid 2>/dev/null || break; sleep 0.05; done",
            pid_file.display()
        )
    }

    fn create(&self, server: &Server, name: &str) {
        create_like(server, name, "template0");
    }

    fn copy(&self, from: &Database<'_>, name: &str) {
        create_like(from.server(), name, from.name());
    }

    fn remove(&self, server: &Server, name: &str) {
        let _ = maintenance(server, &format!("DROP DATABASE {name} WITH (FORCE)")).output();
    }

    fn client(&self, database: &Database<'_>, script: &Path) -> Command {
        let mut psql = database.psql();
        psql.arg("-f").arg(script.file_name().unwrap());
        psql
    }

    fn plan(&self, database: &Database<'_>, script: &Path) -> Command {
        let mut psql = database.psql();
        psql.args(["-v", "plan=1", "-f"]).arg(script.file_name().unwrap());
        psql
    }

    fn question(&self, database: &Database<'_>, sql: &str) -> Command {
        let mut psql = database.psql();
        psql.args(["-A", "-t", "-q", "-v", "ON_ERROR_STOP=1", "-c", sql]);
        psql
    }

    fn is_shared(&self, database: &Database<'_>) -> bool {
        let others = "SELECT count(*) FROM pg_stat_activity \
                      WHERE datname = current_database() AND pid <> pg_backend_pid()";
        database.query(others) != "0"
    }

    fn state(&self, database: &Database<'_>) -> (String, String) {
        (database.schema_dump(), database.query(ROWS))
    }

    /// All rows in the order in which they lie, and the counters of sequences.
    fn whole(&self, database: &Database<'_>) -> String {
        lines_that_matter(&dump(database, &["--column-inserts"], &[])).concat()
    }

    fn dump(&self, database: &Database<'_>) -> String {
        dump(database, &["--schema-only"], &[])
    }

    fn kills(&self) -> &'static [Kill] {
        &Kill::ALL
    }

    fn trace(&self, database: &Database<'_>, script: &str) -> Output {
        interrupt::trace(database, script, &points(script), |_, text| format!("\\echo {text}"))
    }

    fn interrupt(&self, database: &Database<'_>, script: &str, point: usize, kill: Kill) -> Output {
        interrupt::interrupt(database, script, point, &kill.line(database.server()), kill)
    }

    fn sleep(&self, milliseconds: u32) -> String {
        format!("SELECT pg_sleep({})", f64::from(milliseconds) / 1000.0)
    }
}

/// Where the script may be interrupted: of several points with no statement between them the first.
fn points(script: &str) -> Vec<Point> {
    let lines: Vec<&str> = script.lines().collect();
    let after_statement = |point: &usize| {
        let before = point.checked_sub(1).and_then(|at| lines.get(at)).map_or("", |line| line.trim());
        !before.is_empty() && !before.starts_with("--") && !before.starts_with('\\')
    };
    interrupt_points(script).into_iter().filter(after_statement).map(Point::at).collect()
}

fn create_like(server: &Server, name: &str, template: &str) {
    Output::of(&mut maintenance(server, &format!("CREATE DATABASE {name} TEMPLATE {template}"))).ok();
}

fn maintenance(server: &Server, sql: &str) -> Command {
    let mut psql = client(server, "psql", "postgres");
    psql.args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-c", sql]);
    psql
}

/// A client program that talks to `database`, whatever the environment of the tests says.
fn client(server: &Server, program: &str, database: &str) -> Command {
    let mut client = Command::new(server.program(program));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("PG") || name.to_string_lossy().starts_with("PSQL") {
            client.env_remove(name);
        }
    }
    client.env("PGHOST", server.folder()).env("PGPORT", "5432").env("PGUSER", "postgres");
    client.env("PGDATABASE", database).env("LC_ALL", "C").stdin(Stdio::null());
    client
}

fn dump(database: &Database<'_>, options: &[&str], without: &[&str]) -> String {
    let mut pg_dump = client(database.server(), "pg_dump", database.name());
    pg_dump.args(options);
    for table in without {
        pg_dump.arg(format!("--exclude-table=*.{table}")).arg(format!("--exclude-table=*.{table}_*_seq"));
    }
    Output::of(&mut pg_dump).ok().stdout
}

/// What only PostgreSQL is asked for.
impl Database<'_> {
    /// `psql -X`, connected to this database by the environment alone.
    pub fn psql(&self) -> Command {
        let mut psql = client(self.server(), "psql", self.name());
        psql.arg("-X");
        psql
    }

    /// A connection that stays open, to hold locks with.
    pub fn session(&self) -> Session {
        Session::start(self)
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

    fn schema(&self, without: &[&str]) -> String {
        let dump = dump(self, &["--schema-only", "--no-owner", "--no-privileges"], without);
        lines_that_matter(&dump).concat()
    }

    /// The rows of the users' tables as sorted INSERT statements. The counters of sequences are left out:
    /// they do not go back when a transaction does.
    pub fn data_dump(&self) -> String {
        let dump = dump(self, &["--data-only", "--column-inserts"], &OWN_TABLES);
        let mut rows = lines_that_matter(&dump);
        rows.retain(|line| !line.starts_with("SELECT pg_catalog.setval("));
        rows.sort_unstable();
        rows.concat()
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

#[cfg(test)]
mod tests {
    use crate::support::{Kill, Server, insert_at, interrupt_points};

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
        let (program, line) = output.stderr.split_once(':').unwrap();
        assert!(program.starts_with("psql"), "{output}"); // a wrapper may have given it another name
        assert_eq!(line, "up.sql:2: ERROR:  division by zero\n");
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
