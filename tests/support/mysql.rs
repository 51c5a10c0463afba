//! MySQL and MariaDB for the tests.

use std::fs::{self, File};
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::Output;
use super::engine::Driver;
use super::interrupt::{self, HERE, Kill, Point};
use super::scratch::Scratch;
use super::server::{Database, Server, wait_for};

/// The driver: both engines differ in the names of their programs, and in how a server is made.
#[derive(Debug)]
pub struct Mysql {
    name: &'static str,
    server: &'static str,
    client: &'static str,
    dump: &'static str,
}

pub static MYSQL: Mysql = Mysql { name: "mysql", server: "mysqld", client: "mysql", dump: "mysqldump" };
pub static MARIADB: Mysql =
    Mysql { name: "mariadb", server: "mariadbd", client: "mariadb", dump: "mariadb-dump" };

/// No waiting for disks: the tests crash the server, never the machine. Commits are still written, or a crash would
/// lose them.
const SETTINGS: [&str; 9] = [
    "--skip-networking",
    "--skip-log-bin",
    "--innodb-flush-log-at-trx-commit=2",
    "--innodb-buffer-pool-size=32M",
    "--innodb-log-buffer-size=2M",
    "--performance-schema=OFF",
    "--secure-file-priv=",
    "--max-connections=50",
    "--lower-case-table-names=0",
];

/// Writes the statements that print the users' schema: tables, and what else there is.
const SCHEMA: &str = "
SELECT CONCAT('SHOW CREATE TABLE `', table_name, '`;') FROM information_schema.tables
 WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' AND table_name NOT IN ('alembic_version', 'sqlc_mig_history', 'sqlc_mig_progress')
 ORDER BY table_name;
SELECT 'SELECT CONCAT(''view '', table_name, '' '', view_definition) FROM information_schema.views WHERE table_schema = DATABASE() ORDER BY table_name;';
SELECT 'SELECT CONCAT(''trigger '', trigger_name, '' '', action_timing, '' '', event_manipulation, '' '', event_object_table, '' '', action_statement)
 FROM information_schema.triggers WHERE trigger_schema = DATABASE() ORDER BY trigger_name;';
SELECT 'SELECT CONCAT(''routine '', routine_name, '' '', routine_definition) FROM information_schema.routines
 WHERE routine_schema = DATABASE() ORDER BY routine_name;';
SELECT 'SELECT ''@@ rows'';';";

/// Writes the statements that print one line for each row, without identity values.
const ROWS: &str = "
SET SESSION group_concat_max_len = 1000000;
SELECT CONCAT('SELECT CONCAT(''', c.table_name, ' '', JSON_OBJECT(',
  GROUP_CONCAT(CONCAT('''', c.column_name, ''', `', c.column_name, '`') ORDER BY c.column_name), ')) FROM `', c.table_name, '` ORDER BY 1;')
 FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
 WHERE table_schema = DATABASE() AND t.table_type = 'BASE TABLE' AND c.extra NOT LIKE '%auto_increment%'
   AND table_name NOT IN ('alembic_version', 'sqlc_mig_history', 'sqlc_mig_progress')
 GROUP BY c.table_name ORDER BY c.table_name;
SELECT CASE table_name
  WHEN 'alembic_version' THEN 'SELECT CONCAT(''ledger '', version_num) FROM alembic_version ORDER BY version_num;'
  WHEN 'sqlc_mig_history' THEN 'SELECT CONCAT(''history '', revision, '' '', direction) FROM sqlc_mig_history ORDER BY revision, id;'
  ELSE 'SELECT CONCAT(''progress '', revision, '' '', step) FROM sqlc_mig_progress ORDER BY revision, step;' END
 FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name IN ('alembic_version', 'sqlc_mig_history', 'sqlc_mig_progress')
 ORDER BY table_name;";

impl Mysql {
    /// The server with the options that say where its parts are, for it may be in no usual place.
    fn server(&self, bin: &Path, scratch: &Scratch) -> Command {
        let messages = messages(bin);
        let base = messages.ancestors().nth(2).unwrap();
        let mut server = scratch.command(bin.join(self.server));
        server.arg("--no-defaults").arg(option("basedir", base)).arg(option("datadir", &scratch.data()));
        server.arg(option("lc-messages-dir", &messages)).arg(option("tmpdir", &scratch.path));
        server.arg(option("character-sets-dir", &messages.join("charsets")));
        server.arg(option("plugin-dir", &base.join("lib/mysql/plugin")));
        server
            .arg(option("socket", &scratch.path.join("socket")))
            .arg(option("pid-file", &scratch.path.join("pid")));
        server.args(SETTINGS);
        // what a test has asked for, which wins
        server.args(fs::read_to_string(scratch.path.join("options")).unwrap_or_default().lines());
        if self.name == "mysql" {
            server.args(["--mysqlx=OFF", "--innodb-redo-log-capacity=8M"]);
        } else {
            server.arg("--innodb-log-file-size=8M");
        }
        server
    }

    /// A client program that talks to the server, whatever the environment and the option files say.
    fn program(server: &Server, program: &str) -> Command {
        let mut client = Command::new(server.program(program));
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("MYSQL") || name.to_string_lossy().starts_with("MARIADB") {
                client.env_remove(name);
            }
        }
        client.env("HOME", server.folder()).env("LC_ALL", "C").stdin(Stdio::null());
        client.arg("--no-defaults").arg("-uroot").arg(option("socket", &server.folder().join("socket")));
        client
    }

    /// Rows without headings, and as they are.
    fn ask(&self, server: &Server, database: &str, sql: &str) -> Command {
        let mut client = Self::program(server, self.client);
        client.args(["-N", "-B", "--raw", "-e", sql]).args((!database.is_empty()).then_some(database));
        client
    }
}

impl Driver for Mysql {
    fn name(&self) -> &'static str {
        self.name
    }

    fn initialise(&self, bin: &Path, scratch: &Scratch) {
        let mut server = self.server(bin, scratch);
        if self.name == "mysql" {
            server.arg("--initialize-insecure");
        } else {
            // What mariadb-install-db does; it is not among the programs that every package has.
            let script = scratch.path.join("system.sql");
            fs::write(&script, system_tables(&messages(bin))).unwrap();
            Output::of(scratch.command("mkdir").arg("-p").arg(scratch.data().join("mysql"))).ok();
            server.args(["--bootstrap", "--skip-grant-tables"]).stdin(File::open(script).unwrap());
        }
        let output = Output::of(&mut server);
        assert!(output.status == 0, "no data folder was made: {output}\n--- log\n{}", scratch.log());
    }

    fn start(&self, bin: &Path, scratch: &Scratch) {
        // A child of the shell that is gone at once: nobody here has to wait for its end.
        let server = self.server(bin, scratch);
        let mut shell = scratch.command("sh");
        shell
            .args(["-c", "setsid \"$0\" \"$@\" >>log 2>&1 &"])
            .arg(server.get_program())
            .args(server.get_args());
        Output::of(&mut shell).ok();
        let socket = scratch.path.join("socket");
        let answers = || {
            let process = fs::read_to_string(scratch.path.join("pid")).unwrap_or_default();
            !process.is_empty() && UnixStream::connect(&socket).is_ok()
        };
        let end = std::time::Instant::now() + Duration::from_mins(1);
        while !answers() {
            assert!(std::time::Instant::now() < end, "{} did not start:\n{}", self.name, scratch.log());
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// A dead process that nobody has waited for yet has an empty command line.
    fn stop_command(&self, folder: &Path) -> String {
        format!(
            "read -r pid 2>/dev/null < '{0}/pid' && kill -9 $pid 2>/dev/null && \
             for i in $(seq 400); do tr -d '\\0' </proc/$pid/cmdline 2>/dev/null | grep -q . || break; sleep 0.02; done; \
             rm -f '{0}/pid' '{0}/socket' '{0}/socket.lock'",
            folder.display()
        )
    }

    fn create(&self, server: &Server, name: &str) {
        Output::of(&mut self.ask(server, "", &format!("CREATE DATABASE {name} CHARACTER SET utf8mb4"))).ok();
    }

    fn copy(&self, from: &Database<'_>, name: &str) {
        self.create(from.server(), name);
        let dump = self.whole(from);
        let file = from.server().folder().join(format!("{name}.sql"));
        fs::write(&file, dump).unwrap();
        let mut client = Self::program(from.server(), self.client);
        Output::of(client.arg(name).stdin(File::open(&file).unwrap())).ok();
        fs::remove_file(file).unwrap();
    }

    fn remove(&self, server: &Server, name: &str) {
        let _ = self.ask(server, "", &format!("DROP DATABASE {name}")).output();
    }

    /// Without the headings that it otherwise prints over each line of a script, and without a wait for more lines.
    fn client(&self, database: &Database<'_>, script: &Path) -> Command {
        let mut client = Self::program(database.server(), self.client);
        client.args(["--skip-column-names", "--unbuffered", database.name()]);
        client.stdin(File::open(script).unwrap());
        client
    }

    fn plan(&self, database: &Database<'_>, script: &Path) -> Command {
        let mut client = self.client(database, script);
        client.arg("--init-command=SET @plan = 1");
        client
    }

    fn question(&self, database: &Database<'_>, sql: &str) -> Command {
        let client = self.ask(database.server(), database.name(), sql);
        let mut shell = Command::new("sh");
        shell.args(["-c", "set -e; answer=$(\"$0\" \"$@\"); printf '%s\\n' \"$answer\" | tr '\\t' '|'"]);
        shell.arg(client.get_program()).args(client.get_args()).stdin(Stdio::null());
        for (name, value) in client.get_envs() {
            match value {
                Some(value) => shell.env(name, value),
                None => shell.env_remove(name),
            };
        }
        shell
    }

    fn is_shared(&self, database: &Database<'_>) -> bool {
        // MySQL's list leaves out a connection whose client is gone, which may still be at its packet: it has the lock.
        let lock = if self.name == "mysql" {
            "CONCAT('sqlc-mig:', -4366915889512586238, ':', LEFT(SHA2(LOWER(DATABASE()), 256), 32))"
        } else {
            "CONCAT('sqlc-mig:', LEFT(SHA2(LOWER(CONCAT(DATABASE(), '.', 'alembic_version')), 256), 40))"
        };
        let others = "(SELECT COUNT(*) FROM information_schema.processlist WHERE db = DATABASE() AND id <> CONNECTION_ID())";
        database.query(&format!("SELECT {others} + (IS_USED_LOCK({lock}) IS NOT NULL)")) != "0"
    }

    fn state(&self, database: &Database<'_>) -> (String, String) {
        let ask = |sql: &str| Output::of(&mut self.ask(database.server(), database.name(), sql)).ok().stdout;
        let answer = ask(&ask(&[SCHEMA, ROWS].concat()));
        let (schema, rows) = answer.split_once("@@ rows\n").unwrap();
        let schema = schema.lines().map(without_counter).collect::<Vec<_>>().join("\n");
        (schema, rows.trim().to_owned())
    }

    fn whole(&self, database: &Database<'_>) -> String {
        let mut dump = Self::program(database.server(), self.dump);
        dump.args([
            "--skip-comments",
            "--skip-dump-date",
            "--routines",
            "--skip-extended-insert",
            "--no-tablespaces",
        ]);
        if self.name == "mysql" {
            dump.arg("--set-gtid-purged=OFF");
        }
        Output::of(dump.arg(database.name())).ok().stdout
    }

    fn dump(&self, database: &Database<'_>) -> String {
        let mut dump = Self::program(database.server(), self.dump);
        dump.args(["--skip-dump-date", "--no-data", "--routines", "--no-tablespaces"]);
        if self.name == "mysql" {
            dump.arg("--set-gtid-purged=OFF");
        }
        Output::of(dump.arg(database.name())).ok().stdout
    }

    fn kills(&self) -> &'static [Kill] {
        &Kill::ALL
    }

    fn trace(&self, database: &Database<'_>, script: &str) -> Output {
        let script = &spread(script);
        interrupt::trace(database, script, &points(script), |point, text| {
            format!("SELECT '{text}'{}", point.end)
        })
    }

    /// The server ends a packet even when its client is gone, but not when it is itself struck while it sleeps.
    fn interrupt(&self, database: &Database<'_>, script: &str, point: usize, kill: Kill) -> Output {
        let statement = match kill {
            Kill::Client => format!("SELECT '{HERE}'; DO SLEEP(0.2)"),
            Kill::Server => format!("SELECT '{HERE}'; DO SLEEP(60)"),
            Kill::Connection => "KILL CONNECTION_ID()".to_owned(),
            Kill::Statement => "SELECT 1 FROM nobody_made_this_table".to_owned(),
        };
        let script = &spread(script);
        let point = points(script).into_iter().find(|one| one.line == point).expect("a point");
        interrupt::interrupt(database, script, point.line, &(statement + &point.end), kill)
    }

    fn sleep(&self, milliseconds: u32) -> String {
        format!("DO SLEEP({})", f64::from(milliseconds) / 1000.0)
    }
}

fn option(name: &str, value: &Path) -> String {
    format!("--{name}={}", value.display())
}

/// The folder with error messages, character sets, and the SQL that makes the system's tables.
fn messages(bin: &Path) -> PathBuf {
    let bin = bin.canonicalize().unwrap();
    let shares = [bin.join("../root/usr/share"), bin.join("../share")];
    let folders = shares.iter().flat_map(|share| ["mysql", "mariadb"].map(|name| share.join(name)));
    let found = folders.into_iter().find(|folder| folder.join("charsets").exists());
    found.unwrap_or_else(|| panic!("no share/mysql beside {}", bin.display())).canonicalize().unwrap()
}

/// The statements that make MariaDB's own tables. `root` needs no password, and there are no anonymous users.
fn system_tables(messages: &Path) -> String {
    let head = "CREATE DATABASE IF NOT EXISTS mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\nSET @skip_auth_anonymous = 1;\n";
    let read = |name: &str| {
        let newer = messages.join(name.replace("mysql_", "mariadb_"));
        fs::read_to_string(messages.join(name)).or_else(|_| fs::read_to_string(newer)).unwrap()
    };
    let parts = ["mysql_system_tables.sql", "mysql_performance_tables.sql", "mysql_system_tables_data.sql"];
    head.to_owned() + &parts.map(read).concat()
}

/// A line of SHOW CREATE TABLE without the next identity value: an interrupted run leaves gaps.
fn without_counter(line: &str) -> String {
    let Some((before, after)) = line.split_once(" AUTO_INCREMENT=") else { return line.to_owned() };
    before.to_owned() + after.trim_start_matches(|c: char| c.is_ascii_digit())
}

/// The script with each call of the machinery in a line of its own, so that it can be interrupted between them.
fn spread(script: &str) -> String {
    ["EXECUTE sqlc_mig", "PREPARE sqlc_mig", "COMMIT;", "START TRANSACTION;"]
        .iter()
        .fold(script.to_owned(), |script, call| script.replace(&format!("; {call}"), &format!(";\n{call}")))
}

/// The places after a statement that ends its line and may have changed something, also inside a packet or a block.
/// `DELIMITER` is understood as the clients do it: alone in its line.
fn points(script: &str) -> Vec<Point> {
    let mut reader = Reader { end: ";".to_owned(), ..Reader::default() };
    let lines: Vec<&str> = script.lines().collect();
    let mut points = Vec::new();
    for (number, line) in lines.iter().enumerate() {
        let ended = reader.line(line);
        let next = lines.get(number + 1).map_or("", |next| next.trim_start());
        let idle = ["SET ", "SELECT ", "PREPARE "].iter().any(|start| line.trim_start().starts_with(start));
        // What is put in there would be what is counted.
        let counted = next.contains("ROW_COUNT()")
            || next.starts_with("EXECUTE sqlc_mig_rows")
            || next.starts_with("EXECUTE sqlc_mig_left");
        if ended && !idle && !counted && !next.starts_with("DECLARE") {
            points.push(Point { line: number + 1, end: reader.here().to_owned() });
        }
    }
    points
}

/// What a client is in the middle of.
#[derive(Debug, Default)]
struct Reader {
    end: String,
    quote: Option<char>,
    comment: bool,
    parens: usize,
    /// Some of a packet was read, so that the next statement in it ends with `;`.
    within: bool,
}

impl Reader {
    fn here(&self) -> &str {
        if self.within { ";" } else { &self.end }
    }

    /// Reads a line; true if a statement ends with it.
    fn line(&mut self, line: &str) -> bool {
        let at_rest = self.quote.is_none() && !self.comment;
        if let Some(end) = line.strip_prefix("DELIMITER ").filter(|_| at_rest) {
            end.trim().clone_into(&mut self.end);
            return false;
        }
        let (mut rest, mut ended) = (line, false);
        while let Some(next) = rest.chars().next() {
            let mut length = next.len_utf8();
            if self.comment {
                if rest.starts_with("*/") {
                    (self.comment, length) = (false, 2);
                }
            } else if let Some(quote) = self.quote {
                // A doubled quote ends one and begins the next; a backslash hides what comes after it.
                match next {
                    '\\' if quote != '`' => length += rest[1..].chars().next().map_or(0, char::len_utf8),
                    _ if next == quote => self.quote = None,
                    _ => {}
                }
            } else if rest.starts_with("-- ") || rest == "--" || next == '#' {
                break;
            } else if rest.starts_with("/*") {
                self.comment = true;
            } else if self.parens == 0 && rest.starts_with(&self.end) {
                (length, ended, self.within) = (self.end.len(), true, false);
            } else if !next.is_whitespace() {
                ended = next == ';' && self.parens == 0;
                self.within = true;
                match next {
                    '\'' | '"' | '`' => self.quote = Some(next),
                    '(' => self.parens += 1,
                    ')' => self.parens = self.parens.saturating_sub(1),
                    _ => {}
                }
            }
            rest = &rest[length..];
        }
        ended && self.quote.is_none() && !self.comment
    }
}

#[cfg(test)]
mod tests {
    use super::points;

    /// A script with `<;>` or `<//>` where it may be interrupted.
    #[test]
    fn points_are_where_a_statement_ends_its_line() {
        let expected = "DO @a = 'it''s;\n\\';\n';\n<;>\nSET @a = 1;\n-- ; it's\nSELECT (1;\n);\n<;>\nDELIMITER //\nBEGIN NOT ATOMIC\n\
             DECLARE x INT;\nDECLARE y INT;\n<;>\nIF 1 THEN\nDO 1;\n<;>\nEND IF;\n<;>\nEND//\n<//>\nDO 1;\n<;>\nDO 2//\n<//>\n\
             DELIMITER ;\nDO 3;\n<;>\n";
        let script: String = expected.split_inclusive('\n').filter(|line| !line.starts_with('<')).collect();
        let mut lines: Vec<String> = script.lines().map(ToOwned::to_owned).collect();
        for point in points(&script).into_iter().rev() {
            lines.insert(point.line, format!("<{}>", point.end));
        }
        assert_eq!(lines.join("\n") + "\n", expected);
    }
}
