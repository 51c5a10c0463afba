//! What a run of a script costs, client and server together, on a real server of every engine: nothing to do, one revision
//! to do, and everything; beside plain SQL of the same history, each revision in a transaction, in the same run; and beside
//! the least that a script could cost: that SQL with just the rows and the words that every script owes, and a start.
//! `cargo bench --bench costs`, or `make bench-costs`. It stands here for the sake of the servers that the tests have.
//!
//! Times are CPU seconds, of `/proc`: of the clients that have ended, and of the server's process with all that has ended
//! below it. They depend on the machine; only what is compared with plain SQL of the same run has limits here.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::cast_precision_loss,
    reason = "a program for developers: it may stop at once and loudly, and the terminal is its only reader"
)]
#![allow(missing_docs, reason = "a program, not a library")]

mod support;

use std::process::ExitCode;
use std::{env, fs};

use support::{Database, Engine, Project, Server, Spec};

/// Revisions of a long history.
const LONG: usize = 10_000;
/// Revisions that are applied, each of three operations.
const APPLIED: usize = 300;
/// `/proc` counts in hundredths of seconds (proc(5), USER_HZ).
const TICKS: f64 = 100.0;
/// A cost is the least of so many. What is compared is measured in turn: a server that has made many tables takes longer.
const ROUNDS: usize = 5;

/// An engine, and how many times as much as plain SQL a fresh run may cost: a little more than it does, for the noise. It may
/// become less, not more.
const ENGINES: [(&str, f64); 4] = [("postgres", 2.1), ("mysql", 1.7), ("mariadb", 2.2), ("sqlite", 2.2)];

fn main() -> ExitCode {
    let only = env::args().skip(1).find(|argument| !argument.starts_with('-'));
    println!(
        "engine     nothing of {LONG}   one of {LONG}   script, MB   {APPLIED} revisions   in plain SQL   ratio   at least"
    );
    let mut kept = true;
    for (name, limit) in ENGINES {
        if only.as_ref().is_none_or(|only| only == name) {
            let ratio = engine(Engine::of(name).unwrap());
            kept &= ratio <= limit;
            println!(
                "{}",
                if ratio <= limit { String::new() } else { format!("   BROKEN: at most {limit}") }
            );
        }
    }
    if kept { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Measures an engine, prints its line, and gives the cost of a fresh run over that of plain SQL.
fn engine(engine: &'static Engine) -> f64 {
    let server = engine.start();
    let long = Project::new().with((0..LONG).map(|number| revision(number, 2)));
    let last = id(LONG - 1);
    let script = engine.script(&long, &["build"]);
    let stamped = |target: &str| {
        let database = server.database();
        database.apply(&engine.script(&long, &["stamp", target])).ok();
        database
    };
    let done = stamped(&last);
    let nothing = least(|| cost(&server, &done, &script));
    let one = least(|| cost(&server, &stamped(&id(LONG - 2)), &script));
    let Fresh { run, again, plain, owed } = Fresh::of(engine, &server);
    print!(
        "{:<10} {nothing:>17.2} {one:>14.2} {:>12.1} {run:>15.2} {plain:>14.2} {:>7.2} {:>10.2}",
        engine.dialect(),
        script.len() as f64 / 1e6,
        run / plain,
        (owed + again) / plain
    );
    run / plain
}

/// What it costs to apply a whole history to an empty database.
struct Fresh {
    run: f64,
    /// A second run, which has nothing to do but to find that out.
    again: f64,
    plain: f64,
    owed: f64,
}

impl Fresh {
    fn of(engine: &Engine, server: &Server) -> Self {
        let project = Project::new().with((0..APPLIED).map(|number| revision(number, 3)));
        let (whole, plain, owed) = (engine.script(&project, &["build"]), plain(), owed(engine.dialect()));
        let mut least = Self { run: f64::MAX, again: f64::MAX, plain: f64::MAX, owed: f64::MAX };
        for _ in 0..ROUNDS {
            let database = server.database();
            least.run = least.run.min(cost(server, &database, &whole));
            least.again = least.again.min(cost(server, &database, &whole));
            least.plain = least.plain.min(cost(server, &server.database(), &plain));
            least.owed = least.owed.min(cost(server, &server.database(), &owed));
        }
        least
    }
}

fn id(number: usize) -> String {
    format!("{number:012x}")
}

/// A revision of so many operations, on a table of its own.
fn revision(number: usize, operations: usize) -> Spec {
    let list = [
        format!(
            "- create_table: {{table: t{number}, columns: [{{name: id, type: integer, nullable: false}}, {{name: a, type: varchar(40)}}], primary_key: [id]}}\n"
        ),
        format!("- add_column: {{table: t{number}, column: {{name: b, type: integer}}}}\n"),
        format!("- create_index: {{table: t{number}, name: ix_t{number}, columns: [a]}}\n"),
    ];
    let parent = (number > 0).then(|| id(number - 1));
    Spec::new(id(number)).after_all(parent).number(number).up(list[..operations].concat()).down("auto")
}

const LEDGER: &str = "CREATE TABLE alembic_version (version_num varchar(32) NOT NULL PRIMARY KEY);\nINSERT INTO alembic_version VALUES ('');\n";

/// The statements of a revision.
fn statements(number: usize) -> [String; 3] {
    [
        format!(
            "CREATE TABLE t{number} (id integer NOT NULL, a varchar(40), CONSTRAINT pk_t{number} PRIMARY KEY (id));\n"
        ),
        format!("ALTER TABLE t{number} ADD COLUMN b integer;\n"),
        format!("CREATE INDEX ix_t{number} ON t{number} (a);\n"),
    ]
}

/// The revisions of a fresh run as somebody would write them by hand, with Alembic's ledger.
fn plain() -> String {
    let revision = |number: usize| {
        let (statements, id) = (statements(number).concat(), id(number));
        format!("BEGIN;\n{statements}UPDATE alembic_version SET version_num = '{id}';\nCOMMIT;\n")
    };
    [LEDGER.to_owned()].into_iter().chain((0..APPLIED).map(revision)).collect()
}

/// The same with what every script owes: a line for each revision and step, a row of history, and, where DDL commits by itself,
/// a marker for each step, which goes when the ledger moves. It asks nothing.
fn owed(dialect: &str) -> String {
    let says = |words: &str| match dialect {
        "postgres" => format!("\\echo '{words}'\n"),
        _ => format!("SELECT '{words}';\n"),
    };
    let leaves_markers = matches!(dialect, "mysql" | "mariadb");
    let digest = "0".repeat(64);
    let tables = "CREATE TABLE sqlc_mig_history (revision varchar(32), direction varchar(9), message text, checksum char(64),\n\
        script_digest char(64), tool_version varchar(32), applied_by varchar(255), started_at timestamp NULL, finished_at timestamp NULL);\n\
        CREATE TABLE sqlc_mig_progress (revision varchar(32) NOT NULL, direction varchar(9) NOT NULL, step int NOT NULL,\n\
        checksum char(64) NOT NULL, at timestamp NULL, PRIMARY KEY (revision, direction, step));\n";
    let revision = |number: usize| {
        let id = id(number);
        let mut text = says(&format!("apply {id}"));
        text.push_str(if leaves_markers { "" } else { "BEGIN;\n" });
        for (statement, step) in statements(number).iter().zip(1..) {
            text.push_str(&says(&format!("  step {step} of table t{number}")));
            text.push_str(statement);
            if leaves_markers {
                let values = format!("'{id}', 'upgrade', {step}, '{digest}', CURRENT_TIMESTAMP");
                text.extend(["INSERT INTO sqlc_mig_progress VALUES (", &values, ");\n"]);
            }
        }
        let (begin, unmark) = if leaves_markers {
            ("BEGIN;\n", format!("DELETE FROM sqlc_mig_progress WHERE revision = '{id}';\n"))
        } else {
            ("", String::new())
        };
        format!(
            "{text}{begin}UPDATE alembic_version SET version_num = '{id}';\nINSERT INTO sqlc_mig_history VALUES ('{id}', 'upgrade', 'a \
             table', '{digest}', '{digest}', '0', CURRENT_USER, CURRENT_TIMESTAMP, CURRENT_TIMESTAMP);\n{unmark}COMMIT;\n{}",
            says("  done in 0.0 seconds")
        )
        .replace("CURRENT_USER", if dialect == "sqlite" { "'me'" } else { "CURRENT_USER" })
    };
    [LEDGER.to_owned(), tables.to_owned()].into_iter().chain((0..APPLIED).map(revision)).collect()
}

fn least(mut measure: impl FnMut() -> f64) -> f64 {
    (0..ROUNDS).map(|_| measure()).fold(f64::INFINITY, f64::min)
}

/// What applying a script costs, client and server.
fn cost(server: &Server, database: &Database<'_>, script: &str) -> f64 {
    let before = spent(server);
    database.apply(script).ok();
    database.wait_until_alone();
    spent(server) - before
}

/// The CPU seconds of children of this process that have ended, and of the server.
fn spent(server: &Server) -> f64 {
    let pid = ["data/postmaster.pid", "pid"]
        .iter()
        .find_map(|file| fs::read_to_string(server.folder().join(file)).ok());
    let process = pid.and_then(|text| text.lines().next().map(str::to_owned));
    let of_server = process.map_or(0.0, |pid| ticks(&pid, &[13, 14, 15, 16]));
    (of_server + ticks("self", &[15, 16])) / TICKS
}

/// Fields of `/proc/PID/stat`, counted from 0, added up (proc(5): utime, stime, and those of children that were waited for).
fn ticks(pid: &str, fields: &[usize]) -> f64 {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).unwrap();
    // The second field is a name in parentheses, and may hold blanks.
    let (_, rest) = text.rsplit_once(") ").unwrap();
    let values: Vec<&str> = rest.split(' ').collect();
    fields.iter().map(|field| values[field - 2].parse::<f64>().unwrap()).sum()
}
