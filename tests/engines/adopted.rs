//! Databases that were there before their ledger, or whose ledger is behind, with all or a part of what a history makes: `plan`
//! says what the run does, step by step; and both ways in which SQLite's scripts ask give one answer.

use super::plan::{done, planned};
use super::superseded::{forgotten, seeds};
use crate::support::history::{Random, Structural, structural};
use crate::support::{Database, Engine, Output, Project};

/// Statements that change a database after a part of a history has made it; those that the server refuses change nothing.
struct Change(Vec<String>);

/// No ledger any more, a ledger that is behind, and either of them with things that were dropped.
fn changes(history: &Structural, shape: usize, random: &mut Random, engine: &Engine) -> Vec<Change> {
    let behind = |to: usize| {
        let ledger = format!("UPDATE alembic_version SET version_num = '{}'", history.ids[to]);
        vec![ledger, "DELETE FROM sqlc_mig_history".to_owned()]
    };
    let mut list = vec![Change(forgotten())];
    if shape > 0 {
        list.push(Change(behind(random.below(shape))));
    }
    for _ in 0..3 {
        let to = random.below(shape + 1);
        let mut statements = if random.percent(50) { forgotten() } else { behind(to) };
        for _ in 0..=random.below(3) {
            statements.push(dropped(history, shape, random, engine));
        }
        list.push(Change(statements));
    }
    list
}

/// A statement that drops a table, a column or an index.
fn dropped(history: &Structural, shape: usize, random: &mut Random, engine: &Engine) -> String {
    let tables = &history.tables[shape];
    let (table, columns, indexes) = &tables[random.below(tables.len())];
    match random.below(4) {
        // what a table lacks that a plan for PostgreSQL itself makes is not known there (docs/review.md)
        0 if engine.dialect() != "postgres" => format!("DROP TABLE {table}"),
        1 if !indexes.is_empty() => {
            let index = &indexes[random.below(indexes.len())];
            match engine.dialect() {
                "mysql" | "mariadb" => format!("DROP INDEX {index} ON {table}"),
                _ => format!("DROP INDEX {index}"),
            }
        }
        _ => format!("ALTER TABLE {table} DROP COLUMN {}", columns[random.below(columns.len())]),
    }
}

/// Goes through histories, databases at each of their shapes, and changes of those.
fn each(engine: &'static Engine, count: u64, mut check: impl FnMut(&Database<'_>, &str, &str)) {
    for seed in seeds(count) {
        let history = structural(seed + 5004, 8, seed % 2 == 0);
        let project = Project::of(&history.specs);
        let script = engine.script(&project, &["build"]);
        let mut random = Random::new(seed);
        for (shape, id) in history.ids.iter().enumerate() {
            let made = engine.shared().database();
            made.apply(&engine.script(&project, &["build", id])).ok();
            for Change(statements) in changes(&history, shape, &mut random, engine) {
                let database = made.copy();
                for statement in &statements {
                    let _ = Output::of(&mut engine.driver().question(&database, statement));
                }
                check(&database, &script, &format!("seed {seed} at {id}, {}", statements.join("; ")));
            }
        }
    }
}

/// Without the names of tables with a schema: what stops a plan on PostgreSQL names a table as it is called now, and what stops a
/// run, as it is called by then (docs/review.md).
fn nameless(text: &str) -> String {
    let is_name = |c: char| c.is_alphanumeric() || c == '_';
    text.split("public.").map(|part| part.trim_start_matches(is_name)).collect()
}

/// What is wrong with a plan, or nothing.
fn difference(plan: &Output, run: &Output) -> Option<String> {
    if run.stdout.ends_with(": nothing to do\n") {
        return (plan.stdout != run.stdout).then(|| "there is nothing to do".to_owned());
    }
    let (expected, stops) = planned(&plan.stdout);
    let mut log = done(&run.stdout);
    // What exists in another shape is shown, and stops a run: a plan does not look at it.
    let is_shown = |line: &String| line.split_whitespace().take(2).eq(["expected", "found"]);
    log.truncate(log.iter().position(is_shown).unwrap_or(log.len()));
    let is_guard = run.tells("expected the ") || run.tells(" is to be renamed to ");
    match stops {
        Some(stops) if run.status == 0 => return Some(format!("planned to stop, did not: {stops}")),
        Some(stops)
            if is_guard && !nameless(&run.to_string()).contains(&nameless(&stops[..stops.len().min(60)])) =>
        {
            return Some(format!("planned to stop for another reason: {stops}"));
        }
        None if is_guard && run.status != 0 => return Some("not planned to stop".to_owned()),
        _ => {}
    }
    if log.len() > expected.len() || run.status == 0 && log.len() < expected.len() {
        return Some(format!("{} lines planned, {} done", expected.len(), log.len()));
    }
    let wrong = expected.iter().zip(&log).find(|(line, words)| !line.is_open && line.words != **words);
    wrong.map(|(line, words)| format!("planned `{}`, done `{words}`", line.words))
}

pub(super) fn its_plan_says_what_the_run_does(engine: &'static Engine) {
    let (mut whole, mut stopped, mut superseded) = (0, 0, 0);
    let mut wrong = Vec::new();
    each(engine, 2, |database, script, what| {
        let (plan, run) = (database.plan(script), database.apply(script));
        whole += usize::from(run.status == 0);
        stopped += usize::from(plan.stdout.contains("  stops: "));
        superseded += run.stdout.matches("  superseded ").count();
        wrong
            .extend(difference(&plan, &run).map(|difference| format!("{what}: {difference}\n{plan}\n{run}")));
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(whole > 20 && stopped > 5 && superseded > 50, "{whole} {stopped} {superseded}");
}

/// What takes the place of the pipes that would run a script: for each file that is asked about in one short statement, what
/// that one and the full question would run, as if the revisions that it needs were applied.
const BOTH_WAYS: &str = "DROP TRIGGER temp.sqlc_mig_writes;
CREATE TEMP TABLE both_ways (file, short, text);
.once both.sql
SELECT text FROM sqlc_mig.sqlc_mig_text WHERE text LIKE '%CREATE TABLE IF NOT EXISTS%' UNION ALL
SELECT 'DELETE FROM sqlc_mig.sqlc_mig_applied;
INSERT INTO sqlc_mig.sqlc_mig_applied SELECT needs FROM sqlc_mig.sqlc_mig_need WHERE place = ' || f.unit || ';
' || replace(t.text, 'BEGIN IMMEDIATE;' || char(10), '') || '
INSERT INTO both_ways SELECT ' || f.id || ', 1, text FROM sqlc_mig.sqlc_mig_written;
DELETE FROM sqlc_mig.sqlc_mig_written;
' || a.text || '
INSERT INTO both_ways SELECT ' || f.id || ', 0, text FROM sqlc_mig.sqlc_mig_written;
DELETE FROM sqlc_mig.sqlc_mig_written;' FROM sqlc_mig.sqlc_mig_file f JOIN sqlc_mig.sqlc_mig_ask a ON a.file = f.id
  JOIN sqlc_mig.sqlc_mig_text t ON t.text LIKE '%THEN f.plain ELSE%ON f.id = ' || f.id || ';' WHERE f.is_plain;
.read both.sql
SELECT b.file, b.text IS f.plain, (SELECT c.text FROM both_ways c WHERE c.file = b.file AND NOT c.short) IS f.plain
  FROM both_ways b JOIN sqlc_mig.sqlc_mig_file f ON f.id = b.file WHERE b.short;
";

pub(super) fn both_ways_to_ask_give_one_answer(engine: &'static Engine) {
    if engine.dialect() != "sqlite" {
        return;
    }
    let (mut all, mut plain) = (0, 0);
    each(engine, 3, |database, script, what| {
        let asks: String = script
            .lines()
            .take_while(|line| !line.starts_with(".read '|"))
            .fold(String::new(), |text, line| text + line + "\n");
        let output = database.apply(&(asks + BOTH_WAYS)).ok();
        for line in output.stdout.lines() {
            let answers: Vec<&str> = line.split('|').collect();
            let [_, short, long] = answers[..] else { continue };
            assert_eq!(short, long, "{what}, file {line}");
            all += 1;
            plain += usize::from(short == "1");
        }
    });
    assert!(plain > 20 && all - plain > 20, "{plain} of {all}");
}
