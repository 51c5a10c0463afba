//! Ledgers, histories and markers in every state that hands can leave them in, and every script: it does what is right,
//! or stops with one sentence before its first change.

use crate::support::history::Random;
use crate::support::{Database, Engine, Output, Project};

use super::ledger::{branches, stopped};

/// What a script does about something odd.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Expect {
    Works,
    Stops,
    Either,
}
use Expect::{Either, Stops, Works};

/// Scripts of every kind; the last one is `repair`.
const SCRIPTS: [&[&str]; 7] = [
    &["build", "heads"],
    &["downgrade", "base"],
    &["stamp", "c4"],
    &["current"],
    &["status"],
    &["ensure-version"],
    &["repair"],
];

/// Something odd: its name, the SQL that brings it about, and what each of the scripts does about it.
struct Oddity {
    name: &'static str,
    sql: fn(&Engine) -> String,
    expected: [Expect; 7],
}

/// The ledger as a table without a key, with its rows, and more SQL.
fn keyless(more: &str) -> String {
    format!(
        "CREATE TABLE kept_ledger AS SELECT version_num FROM alembic_version; DROP TABLE alembic_version; \
         CREATE TABLE alembic_version (version_num varchar(32)); INSERT INTO alembic_version SELECT version_num FROM kept_ledger; \
         DROP TABLE kept_ledger; {more}"
    )
}

fn markers(columns: &str, rows: &str) -> String {
    format!("DROP TABLE IF EXISTS sqlc_mig_progress; CREATE TABLE sqlc_mig_progress ({columns}); {rows}")
}

const MARKER: &str =
    "revision varchar(32), direction varchar(9), step integer, checksum char(64), at timestamp NULL";

const ODDITIES: [Oddity; 16] = [
    Oddity {
        name: "a row without a revision",
        sql: |_| keyless("INSERT INTO alembic_version VALUES (NULL)"),
        expected: [Stops, Stops, Stops, Stops, Stops, Stops, Works],
    },
    Oddity {
        name: "a row twice",
        sql: |_| keyless("INSERT INTO alembic_version VALUES ('0001'), ('0001')"),
        expected: [Stops, Stops, Stops, Stops, Stops, Stops, Works],
    },
    Oddity {
        name: "only a row without a revision",
        sql: |_| keyless("DELETE FROM alembic_version; INSERT INTO alembic_version VALUES (NULL), (NULL)"),
        expected: [Stops, Stops, Stops, Stops, Stops, Stops, Works],
    },
    Oddity {
        name: "a ledger without its column",
        sql: |_| "DROP TABLE alembic_version; CREATE TABLE alembic_version (revision varchar(32))".to_owned(),
        expected: [Stops; 7],
    },
    Oddity {
        name: "a ledger that is a view",
        sql: |_| {
            "CREATE TABLE kept_ledger AS SELECT version_num FROM alembic_version; DROP TABLE alembic_version; \
             CREATE VIEW alembic_version AS SELECT version_num FROM kept_ledger"
                .to_owned()
        },
        expected: [Stops; 7],
    },
    Oddity {
        name: "a ledger of another kind",
        sql: |engine| {
            match engine.dialect() {
            "postgres" => "CREATE TABLE kept_ledger AS SELECT version_num FROM alembic_version; DROP TABLE alembic_version; \
                           CREATE MATERIALIZED VIEW alembic_version AS SELECT version_num FROM kept_ledger"
                .to_owned(),
            "mariadb" => "DROP TABLE alembic_version; CREATE SEQUENCE alembic_version".to_owned(),
            _ => "DROP TABLE alembic_version; CREATE VIEW alembic_version AS SELECT 1 AS version_num".to_owned(),
        }
        },
        expected: [Stops; 7],
    },
    Oddity {
        name: "an unknown row",
        sql: |_| "INSERT INTO alembic_version VALUES ('gone')".to_owned(),
        expected: [Stops, Stops, Stops, Works, Works, Works, Stops],
    },
    Oddity {
        name: "a row in capitals",
        sql: |_| keyless("INSERT INTO alembic_version VALUES ('B2')"),
        expected: [Stops, Stops, Stops, Works, Works, Works, Stops],
    },
    Oddity {
        name: "an ancestor beside its descendant",
        sql: |_| "INSERT INTO alembic_version VALUES ('0001')".to_owned(),
        expected: [Works; 7],
    },
    Oddity {
        name: "a history that lacks columns",
        sql: |_| {
            "DROP TABLE sqlc_mig_history; CREATE TABLE sqlc_mig_history (id integer, revision varchar(32), at date); \
             INSERT INTO sqlc_mig_history (revision) VALUES ('0001')"
                .to_owned()
        },
        expected: [Works, Works, Stops, Works, Works, Works, Either],
    },
    Oddity {
        name: "a history that is a view",
        sql: |_| {
            "DROP TABLE sqlc_mig_history; CREATE VIEW sqlc_mig_history AS SELECT 1 AS id, 'x' AS note"
                .to_owned()
        },
        expected: [Works, Works, Stops, Works, Either, Works, Stops],
    },
    Oddity {
        name: "entries that say nothing",
        sql: |_| {
            "CREATE TABLE kept_history AS SELECT * FROM sqlc_mig_history; DROP TABLE sqlc_mig_history; \
             CREATE TABLE sqlc_mig_history (id integer, revision varchar(32), direction varchar(9), message text, checksum char(64), \
             script_digest char(64), tool_version varchar(32), applied_by varchar(255), started_at timestamp NULL, finished_at timestamp NULL); \
             INSERT INTO sqlc_mig_history (id, direction) VALUES (1, 'upgrade'), (1, NULL), (NULL, NULL)"
                .to_owned()
        },
        expected: [Works; 7],
    },
    Oddity {
        name: "a marker that says nothing",
        sql: |_| markers(MARKER, "INSERT INTO sqlc_mig_progress (revision, step) VALUES ('a2', 1)"),
        expected: [Stops, Stops, Stops, Stops, Stops, Stops, Works],
    },
    Oddity {
        name: "markers without their digests",
        sql: |_| markers("revision varchar(32), direction varchar(9), step integer", "SELECT 1"),
        expected: [Stops; 7],
    },
    Oddity {
        name: "markers that are a view",
        sql: |_| {
            "DROP TABLE IF EXISTS sqlc_mig_progress; \
             CREATE VIEW sqlc_mig_progress AS SELECT 'a2' AS revision, 'upgrade' AS direction, 1 AS step, 'x' AS checksum"
                .to_owned()
        },
        expected: [Stops; 7],
    },
    Oddity {
        name: "a marker of an applied revision, twice",
        sql: |_| {
            let row = "('a2', 'upgrade', 9, 'x')";
            let rows = format!(
                "INSERT INTO sqlc_mig_progress (revision, direction, step, checksum) VALUES {row}, {row}"
            );
            markers(MARKER, &rows)
        },
        expected: [Works, Stops, Stops, Works, Works, Works, Works],
    },
];

/// The lines of the errors.
fn errors(engine: &Engine, output: &Output) -> Vec<String> {
    // mariadb prints the statement that failed, too
    let of_mariadb = engine.dialect() == "mariadb";
    let is_error = |line: &&str| {
        if of_mariadb {
            line.starts_with("ERROR")
        } else {
            (line.contains("sqlc-mig: ") || line.contains("sqlc-mig STOPPED: ")) && !line.contains("WARNING")
        }
    };
    output.stderr.lines().filter(is_error).map(ToOwned::to_owned).collect()
}

/// One sentence of ours, and nothing has changed.
fn stops(database: &Database<'_>, output: &Output, before: &str) -> Result<(), String> {
    let engine = database.engine();
    let said = errors(engine, output);
    let after = database.whole_dump();
    match &said[..] {
        _ if output.status != stopped(engine) => Err(format!("status {}", output.status)),
        [one] if !one.contains("sqlc-mig: ") && !one.contains("sqlc-mig STOPPED: ") => {
            Err("the error is not ours".to_owned())
        }
        [_] if !output.tells("nothing was changed") => {
            Err("it does not say that nothing was changed".to_owned())
        }
        [_] if after != before => Err("something was changed".to_owned()),
        [_] => Ok(()),
        _ => Err(format!("{} sentences", said.len())),
    }
}

/// Whether a script did what it had to, on a database in such a state.
fn check(
    database: &Database<'_>,
    project: &Project,
    script: &[&str],
    expected: Expect,
) -> Result<Output, String> {
    let before = database.whole_dump();
    let output = database.apply(&database.engine().script(project, script));
    let refused = stops(database, &output, &before);
    let fine = match expected {
        Works => output.status == 0,
        Stops => refused.is_ok(),
        Either => output.status == 0 || refused.is_ok(),
    };
    if fine {
        Ok(output)
    } else {
        Err(format!("{script:?} was expected to be so: {expected:?}; but ({refused:?}) {output}"))
    }
}

/// Starts at `c4` or at all heads, with one oddity; another script each time, and `repair` at the end, after which
/// everything works.
pub(super) fn every_script_does_what_is_right_or_stops_with_one_sentence(engine: &'static Engine) {
    let project = branches();
    let starts = ["c4", "heads"].map(|target| {
        let database = engine.shared().database();
        database.apply(&engine.script(&project, &["build", target])).ok();
        database.wait_until_alone();
        database
    });
    let mut random = Random::new(20_261_129);
    let (mut runs, mut faults) = (0, Vec::new());
    for (number, oddity) in ODDITIES.iter().enumerate() {
        let database = starts[number % 2].copy();
        database.execute(&(oddity.sql)(engine));
        database.wait_until_alone();
        let first = random.below(6);
        let order: Vec<usize> = (0..6).map(|at| (first + at * 5) % 6).collect();
        // Where all stop, all can be asked of one database; else a third of them, each of a copy.
        let chosen = order.iter().filter(|at| oddity.expected[**at] == Stops).take(3);
        let working = order.iter().filter(|at| oddity.expected[**at] != Stops).take(2);
        for at in chosen.chain(working) {
            let own = (oddity.expected[*at] != Stops).then(|| database.copy());
            let on = own.as_ref().unwrap_or(&database);
            faults.extend(
                check(on, &project, SCRIPTS[*at], oddity.expected[*at])
                    .err()
                    .map(|f| format!("{}: {f}", oddity.name)),
            );
            runs += 1;
        }
        let mended = check(&database, &project, SCRIPTS[6], oddity.expected[6]);
        runs += 1;
        match mended {
            Err(fault) => faults.push(format!("{}: {fault}", oddity.name)),
            Ok(output) if output.status == 0 => {
                let up = check(&database, &project, SCRIPTS[0], Either);
                faults.extend(up.err().map(|f| format!("{}, repaired: {f}", oddity.name)));
            }
            Ok(_) => {}
        }
    }
    println!("{}: {runs} scripts on {} odd ledgers", engine.name(), ODDITIES.len());
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n\n"));
}
