//! SQLite for the tests: a database is a file, and the client is the engine.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::Output;
use super::engine::Driver;
use super::interrupt::{Kill, insert_at, interrupt_points};
use super::scratch::Scratch;
use super::server::{Database, Server};

/// The driver.
#[derive(Debug)]
pub struct Sqlite;

pub static SQLITE: Sqlite = Sqlite;

/// Tables, indexes, views and triggers of the users.
const SCHEMA: &str = "SELECT sql || ';' FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' \
    AND tbl_name NOT IN ('alembic_version', 'sqlc_mig_history', 'sqlc_mig_progress') ORDER BY tbl_name, type DESC, name";

/// Writes the statements that print one line for each row.
const ROWS: &str = "
SELECT 'SELECT ''' || t || ' '' || json_object(' || group_concat('''' || c || ''', iif(typeof(\"' || c || '\") = ''blob'', hex(\"' || c || '\"), \"' || c || '\")') || ') FROM \"' || t || '\" ORDER BY 1;'
 FROM (SELECT m.name AS t, c.name AS c FROM sqlite_master m JOIN pragma_table_xinfo(m.name) c
        WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
          AND m.name NOT IN ('alembic_version', 'sqlc_mig_history', 'sqlc_mig_progress') ORDER BY 1, 2)
 GROUP BY t ORDER BY t;
SELECT CASE name
  WHEN 'alembic_version' THEN 'SELECT ''ledger '' || version_num FROM alembic_version ORDER BY version_num;'
  WHEN 'sqlc_mig_history' THEN 'SELECT ''history '' || revision || '' '' || direction FROM sqlc_mig_history ORDER BY revision, id;'
  ELSE 'SELECT ''progress '' || revision || '' '' || step FROM sqlc_mig_progress ORDER BY revision, step;' END
 FROM sqlite_master WHERE type = 'table' AND name IN ('alembic_version', 'sqlc_mig_history', 'sqlc_mig_progress') ORDER BY name;";

/// Puts lines into a file of statements, before the shell reads it: after each statement, or after one of them. Where that
/// file has others read, they are treated so before. Of a file with statements of the project, a line that is a semicolon
/// ends one; of those that go over several lines, the lines between are left alone.
const HOOK: &str = r#"#!/bin/sh
awk -v passed="$(cat "$HOOK/passed")" -v own="$2" '
    function pass() {
        passed++
        line = ENVIRON["HOOK_LINE"]
        sub(/%d/, passed, line)
        if (ENVIRON["HOOK_POINT"] == 0 || ENVIRON["HOOK_POINT"] == passed) print line
    }
    /^\.read "/ {
        file = $0
        sub(/^\.read /, "", file)
        print ".system sh \"" ENVIRON["HOOK"] "/hook\" " file " own"
    }
    { print }
    own && /^;$/ { pass(); next }
    own && /^(SELECT \047  |SELECT \047apply|SELECT \047revert|DELETE FROM main|INSERT INTO main|INSERT OR IGNORE|UPDATE temp|COMMIT;|DELETE FROM temp).*;$/ { pass(); next }
    !own && /;$/ { pass() }
    END { print passed >(ENVIRON["HOOK"] "/passed") }' "$1" >"$1.new"
mv "$1.new" "$1"
"#;

/// How a script reads the text that it has written down.
const READ: &str = r".read \042%s/script.sql\042";

impl Sqlite {
    fn file(server: &Server, name: &str) -> PathBuf {
        server.folder().join(format!("{name}.db"))
    }

    /// Waits for other runs, as long as it takes.
    fn ask(database: &Database<'_>, sql: &str) -> Command {
        let mut shell = Command::new(database.server().program("sqlite3"));
        shell.args(["-init", "/dev/null", "-batch", "-bail", "-list", "-cmd", ".timeout 60000"]);
        shell.arg(Self::file(database.server(), database.name())).arg(sql).stdin(Stdio::null());
        shell
    }

    /// Applies a script with `line` after each statement of the text that it writes down and reads, or after one of
    /// them; after those of the script itself if it has a transaction of its own, or reads nothing.
    fn apply_with(database: &Database<'_>, script: &str, line: &str, point: usize) -> Output {
        let has_own = script.lines().any(|line| line.starts_with("BEGIN IMMEDIATE"));
        if script.contains(READ) && !has_own {
            return Self::apply_hooked(database, script, line, point);
        }
        let lines: Vec<&str> = script.lines().collect();
        let in_trigger = |at: usize| lines.get(at).is_some_and(|next| *next == "END;");
        let ends = |at: usize| lines.get(at).is_some_and(|line| line.ends_with(';'));
        let after_statement = |at: &usize| *at > 0 && ends(*at - 1) && !in_trigger(*at);
        let points: Vec<usize> = interrupt_points(script).into_iter().filter(after_statement).collect();
        let chosen = points.iter().enumerate().rev().filter(|(number, _)| point == 0 || number + 1 == point);
        let put = |script: String, (number, at): (usize, &usize)| {
            insert_at(&script, *at, &line.replace("%d", &(number + 1).to_string()))
        };
        database.apply(&chosen.fold(script.to_owned(), put))
    }

    /// Shells before 3.35 read no pipes by name, so the text is changed in its file, before the script reads it.
    fn apply_hooked(database: &Database<'_>, script: &str, line: &str, point: usize) -> Output {
        let folder = tempfile::tempdir().unwrap();
        let write = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        let hooked = script
            .replace(READ, &format!(r".system sh \042$HOOK/hook\042 \042%s/script.sql\042\n{READ}"))
            .replace(r#""$d"'"#, r#""$d" "$d"'"#);
        write("hook", HOOK);
        write("up.sql", &hooked);
        write("passed", "0");
        let mut shell = database.engine().driver().client(database, &folder.path().join("up.sql"));
        shell.env("HOOK", folder.path()).env("HOOK_LINE", line).env("HOOK_POINT", point.to_string());
        shell.current_dir(folder.path());
        Output::of(&mut shell)
    }
}

impl Driver for Sqlite {
    fn name(&self) -> &'static str {
        "sqlite"
    }

    fn initialise(&self, _: &Path, scratch: &Scratch) {
        fs::create_dir(scratch.data()).unwrap();
    }

    fn start(&self, _: &Path, _: &Scratch) {}

    fn stop_command(&self, _: &Path) -> String {
        ":".to_owned()
    }

    fn create(&self, _: &Server, _: &str) {}

    fn copy(&self, from: &Database<'_>, name: &str) {
        let file = Self::file(from.server(), from.name());
        if file.exists() {
            fs::copy(file, Self::file(from.server(), name)).unwrap();
        }
    }

    fn remove(&self, server: &Server, name: &str) {
        for end in ["", "-journal", "-wal", "-shm"] {
            let _ = fs::remove_file(server.folder().join(format!("{name}.db{end}")));
        }
    }

    fn client(&self, database: &Database<'_>, script: &Path) -> Command {
        let mut shell = Command::new(database.server().program("sqlite3"));
        // What a killed run leaves goes with the server.
        shell.env("HOME", database.server().folder()).env("TMPDIR", database.server().folder());
        shell.arg(Self::file(database.server(), database.name())).stdin(File::open(script).unwrap());
        shell
    }

    fn plan(&self, database: &Database<'_>, script: &Path) -> Command {
        let mut shell = self.client(database, script);
        shell.env("plan", "1");
        shell
    }

    fn question(&self, database: &Database<'_>, sql: &str) -> Command {
        Self::ask(database, sql)
    }

    fn is_shared(&self, _: &Database<'_>) -> bool {
        false
    }

    fn state(&self, database: &Database<'_>) -> (String, String) {
        let ask = |sql: &str| Output::of(&mut Self::ask(database, sql)).ok().stdout;
        (normalised(&ask(SCHEMA)), ask(&ask(ROWS)).trim().to_owned())
    }

    fn whole(&self, database: &Database<'_>) -> String {
        Output::of(&mut Self::ask(database, ".dump")).ok().stdout
    }

    /// There is no server, and so no connection to it.
    fn kills(&self) -> &'static [Kill] {
        &[Kill::Client, Kill::Statement]
    }

    /// The script puts what it is going to do into a file, and has the shell read that: there it is interrupted.
    fn trace(&self, database: &Database<'_>, script: &str) -> Output {
        Self::apply_with(database, script, ".print @@ %d", 0)
    }

    fn interrupt(&self, database: &Database<'_>, script: &str, point: usize, kill: Kill) -> Output {
        let line = match kill {
            Kill::Statement => "SELECT 1 FROM nobody_made_this_table;",
            _ => ".shell kill -9 $PPID",
        };
        Self::apply_with(database, script, line, point)
    }

    /// There is no such function: it counts, for about as long.
    fn sleep(&self, milliseconds: u32) -> String {
        let rows = u64::from(milliseconds) * 4_000;
        let count = format!(
            "WITH RECURSIVE c (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c LIMIT {rows}) SELECT max(n) FROM c"
        );
        format!("UPDATE counter SET n = n WHERE ({count}) < 0")
    }
}

/// SQLite keeps the text of CREATE TABLE, and edits it: here every column and constraint has a line of its own, without
/// quotes around names, as if all of it had been written at once.
fn normalised(schema: &str) -> String {
    let (mut out, mut depth, mut quoted) = (String::new(), 0_usize, false);
    for c in schema.chars() {
        quoted ^= c == '\'';
        match c {
            '(' if !quoted => depth += 1,
            ')' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        match c {
            '"' | '`' if !quoted => {}
            ',' if !quoted && depth == 1 => out.push_str(",\n"),
            '\n' if !quoted && depth > 0 => out.push(' '),
            _ => out.push(c),
        }
        if c == '(' && depth == 1 && !quoted || c == ')' && depth == 0 && !quoted {
            out.push('\n');
        }
    }
    let words = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    out.lines().map(words).filter(|line| !line.is_empty() && line != ";").collect::<Vec<_>>().join("\n")
}
